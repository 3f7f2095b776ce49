//! BG/NBD: purchases at any time, and a chance to be lost after every repeat purchase.
//!
//! A customer buys at random with a rate of their own until, right after some repeat purchase, they are gone for good
//! without saying so. Who has bought often and then been silent for long is probably gone; who has bought only once
//! counts as active for ever.
//!
//! # Parameters
//! r, α: purchase rates, mean r/α per time unit; a small r means a few regulars among many who rarely come.
//! a, b: the probability to be lost after a repeat purchase, mean a/(a + b).
//!
//! # Formula
//! See [`super::beta_geometric`].
//!
//! # Source
//! Fader, Hardie & Lee 2005, "Counting your customers the easy way", Marketing Science 24(2).
//!
//! # When not to use it
//! For contracts and subscriptions ([`super::sbg`]), for purchases at fixed occasions ([`super::bg_bb`]), or where many
//! first-time buyers never return: it cannot lose them, [`super::mbg_nbd`] can.

use super::beta_geometric::{BetaGeometric, BetaGeometricLikelihood, Dropout};
use super::customers::CustomerBase;
use super::fit::{Fit, Watch, fit};
use crate::error::Error;

/// Names of the parameters, in order.
pub const PARAMETERS: [&str; 4] = ["r", "alpha", "a", "b"];

/// The model with these parameters.
pub fn model(parameters: [f64; 4]) -> BetaGeometric {
    BetaGeometric::new(Dropout::AfterRepeats, parameters)
}

/// Fits the model; see [`fit`].
///
/// # Errors
/// As [`fit`].
pub fn fit_to(base: &CustomerBase, penalty: f64, watch: Watch) -> Result<Fit<4>, Error> {
    fit(&BetaGeometricLikelihood { base, dropout: Dropout::AfterRepeats }, penalty, watch)
}
