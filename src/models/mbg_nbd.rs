//! MBG/NBD: purchases at any time, and a chance to be lost after every purchase, the first included.
//!
//! As [`super::bg_nbd`], but a customer may also be lost right after the first purchase. It suits shops where most
//! buyers come once and never again.
//!
//! # Parameters
//! r, α: purchase rates, mean r/α per time unit. a, b: the probability to be lost after a purchase, mean a/(a + b).
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
use super::customers::CustomerBase;
use super::fit::{Fit, Watch, fit};
use crate::error::Error;

/// Names of the parameters, in order.
pub const PARAMETERS: [&str; 4] = ["r", "alpha", "a", "b"];

/// The model with these parameters.
pub fn model(parameters: [f64; 4]) -> BetaGeometric {
    BetaGeometric::new(Dropout::AfterAny, parameters)
}

/// Fits the model; see [`fit`].
///
/// # Errors
/// As [`fit`].
pub fn fit_to(base: &CustomerBase, penalty: f64, watch: Watch) -> Result<Fit<4>, Error> {
    fit(&BetaGeometricLikelihood { base, dropout: Dropout::AfterAny }, penalty, watch)
}
