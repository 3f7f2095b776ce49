//! BG/NBD: purchases at any time, with a chance of dropout after every repeat purchase.
//!
//! Each customer buys at random at an individual rate and may drop out for good, unobserved, right after a repeat
//! purchase. A frequent buyer who has been silent for long has probably dropped out; a customer with a single purchase
//! always counts as active.
//!
//! # Parameters
//! r, α: gamma distribution of the purchase rates, mean r/α per time unit; a small r means strong differences.
//! a, b: beta distribution of the dropout probability after a repeat purchase, mean a/(a + b).
//!
//! # Formula
//! See [`super::beta_geometric`].
//!
//! # Source
//! Fader, Hardie & Lee 2005, "Counting your customers the easy way", Marketing Science 24(2).
//!
//! # When not to use it
//! For contracts and subscriptions ([`super::sbg`]), for purchases at fixed occasions ([`super::bg_bb`]), or where many
//! first-time buyers never return ([`super::mbg_nbd`] lets them drop out).

use super::beta_geometric::{BetaGeometric, BetaGeometricLikelihood, Dropout};
use super::coarse::fit_coarse_first;
use super::customers::CustomerBase;
use super::fit::{Fit, Watch};
use crate::error::Error;

/// Names of the parameters, in order.
pub const PARAMETERS: [&str; 4] = ["r", "alpha", "a", "b"];

/// Creates the model with parameters r, α, a, b.
///
/// # Examples
/// Fader, Hardie & Lee 2005: a customer with x = 2, tₓ = 30.43, T = 38.86 weeks is expected to make 1.226 purchases in
/// the next 39 weeks; P(alive) = 0.7266 by 40-digit arithmetic:
///
/// ```
/// use regulars::models::{bg_nbd, customers::Customer, purchases::PurchaseProcess};
///
/// let model = bg_nbd::model([0.243, 4.414, 0.793, 2.426]);
/// let customer = Customer { frequency: 2.0, recency: 30.43, age: 38.86 };
/// assert!((model.expected_transactions(&customer, 39.0) - 1.226).abs() < 5e-4);
/// assert!((model.p_alive(&customer) - 0.72657857).abs() < 1e-8);
/// ```
pub fn model(parameters: [f64; 4]) -> BetaGeometric {
    BetaGeometric::new(Dropout::AfterRepeats, parameters)
}

/// Fits the model by maximum likelihood; see [`fit`](super::fit::fit).
///
/// # Examples
/// The CDNOW data of Fader, Hardie & Lee 2005, who print r .243, α 4.414, a .793, b 2.426, LL −9582.4:
///
/// ```
/// # let text = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/cdnow-summary.csv"));
/// # let column = |index: usize| -> Vec<f64> {
/// #     text.lines().skip(1).map(|line| line.split(',').nth(index).unwrap().parse().unwrap()).collect()
/// # };
/// # let (frequency, recency, age) = (column(1), column(2), column(3));
/// use regulars::models::customers::{CustomerBase, Histories};
/// use regulars::models::bg_nbd;
///
/// // 2,357 customers: frequency, recency and age in weeks.
/// let histories = Histories { frequency: &frequency, recency: &recency, age: &age, weight: &[] };
/// let base = CustomerBase::new(&histories).unwrap();
/// let fit = bg_nbd::fit_to(&base, 0.0, &mut |_, _| true).unwrap();
/// assert!((fit.parameters[0] - 0.243).abs() < 5e-4);
/// assert!((fit.parameters[1] - 4.414).abs() < 5e-4);
/// assert!((fit.parameters[2] - 0.793).abs() < 5e-4);
/// assert!((fit.parameters[3] - 2.426).abs() < 5e-4);
/// assert!((fit.log_likelihood - -9582.4).abs() < 0.05);
/// ```
///
/// # Errors
/// As [`fit`](super::fit::fit).
pub fn fit_to(base: &CustomerBase, penalty: f64, watch: Watch) -> Result<Fit<4>, Error> {
    let dropout = Dropout::AfterRepeats;
    fit_coarse_first(&|base| Ok(Box::new(BetaGeometricLikelihood { base, dropout })), base, penalty, watch)
}
