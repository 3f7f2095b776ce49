//! MBG/NBD: purchases at any time, with a chance of dropout after every purchase including the first.
//!
//! As [`super::bg_nbd`], but a customer may also drop out right after the first purchase. It suits shops where most
//! customers buy only once.
//!
//! # Parameters
//! r, α: gamma distribution of the purchase rates, mean r/α per time unit. a, b: beta distribution of the dropout
//! probability after a purchase, mean a/(a + b).
//!
//! # Formula
//! See [`super::beta_geometric`].
//!
//! # Source
//! Batislam, Denizel & Filiztekin 2007, "Empirical validation and comparison of models for customer base analysis",
//! Intl. J. of Research in Marketing 24(3).
//!
//! # When not to use it
//! For contracts and subscriptions ([`super::sbg`]) and for purchases at fixed occasions ([`super::bg_bb`]).

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
/// With the CDNOW estimates, P(alive) of a customer with x = 1, tₓ = 5, T = 38.86 weeks is 0.2595 (40-digit arithmetic):
///
/// ```
/// use regulars::models::{customers::Customer, mbg_nbd, purchases::PurchaseProcess};
///
/// let model = mbg_nbd::model([0.52483798, 6.18299202, 0.89135616, 1.61399933]);
/// let customer = Customer { frequency: 1.0, recency: 5.0, age: 38.86 };
/// assert!((model.p_alive(&customer) - 0.25950415).abs() < 1e-7);
/// ```
pub fn model(parameters: [f64; 4]) -> BetaGeometric {
    BetaGeometric::new(Dropout::AfterAny, parameters)
}

/// Fits the model by maximum likelihood; see [`fit`](super::fit::fit).
///
/// # Examples
/// The CDNOW data; Batislam, Denizel & Filiztekin's model has r .525, α 6.183, a .891, b 1.614, LL −9582.1 there:
///
/// ```
/// # let text = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/cdnow-summary.csv"));
/// # let column = |index: usize| -> Vec<f64> {
/// #     text.lines().skip(1).map(|line| line.split(',').nth(index).unwrap().parse().unwrap()).collect()
/// # };
/// # let (frequency, recency, age) = (column(1), column(2), column(3));
/// use regulars::models::customers::{CustomerBase, Histories};
/// use regulars::models::mbg_nbd;
///
/// // 2,357 customers: frequency, recency and age in weeks.
/// let histories = Histories { frequency: &frequency, recency: &recency, age: &age, weight: &[] };
/// let base = CustomerBase::new(&histories).unwrap();
/// let fit = mbg_nbd::fit_to(&base, 0.0, &mut |_, _| true).unwrap();
/// assert!((fit.parameters[0] - 0.525).abs() < 5e-4);
/// assert!((fit.parameters[1] - 6.183).abs() < 5e-4);
/// assert!((fit.parameters[2] - 0.891).abs() < 5e-4);
/// assert!((fit.parameters[3] - 1.614).abs() < 5e-4);
/// assert!((fit.log_likelihood - -9582.1).abs() < 0.05);
/// ```
///
/// # Errors
/// As [`fit`](super::fit::fit).
pub fn fit_to(base: &CustomerBase, penalty: f64, watch: Watch) -> Result<Fit<4>, Error> {
    let dropout = Dropout::AfterAny;
    fit_coarse_first(&|base| Ok(Box::new(BetaGeometricLikelihood { base, dropout })), base, penalty, watch)
}
