//! Static covariates: attributes of each customer, such as country or channel, change the parameters.
//!
//! # Formula
//! For a customer with covariates z, α becomes α·e^(−γ·z) with the purchase covariates, so the mean purchase rate is
//! multiplied by e^(γ·z). With the dropout covariates, β becomes β·e^(−γ·z) in Pareto/NBD, which multiplies the mean
//! dropout rate; in the other models a becomes a·e^(γ·z), which multiplies the mean odds a/b of dropping out. In
//! Gamma-Gamma v·e^(γ·z) multiplies the mean spend.
//!
//! The logarithms of all parameters are linear in the estimates, so gradient and Hessian are those of the model without
//! covariates, summed over customers with the same z.
//!
//! # Source
//! Fader & Hardie 2007, "Incorporating time-invariant covariates into the Pareto/NBD and BG/NBD models", note 019; for
//! Pareto/NBD as in the R package CLVTools.
//!
//! - [`categories`]: effects of several categorical columns in one fit
//! - `design`: the covariates of customers, and the parameters they change
//! - `estimate`: fits of parameters and coefficients together, with a test of each coefficient
//! - `fits`: fits of purchase models and of spends · `renewals`: of contracts
//! - `predict`: predictions by fits

pub mod categories;
#[cfg(test)]
mod derivatives;
mod design;
mod estimate;
mod fits;
mod predict;
mod renewals;

pub use design::{Covariates, MOST_COEFFICIENTS, Process};
pub use estimate::{Coefficient, CovariateFit};
pub use fits::{fit_purchases, fit_spends};
pub use predict::{CovariateEstimate, answers, predict_purchases, predict_spends};
pub use renewals::{fit_renewals, fit_tenured_renewals};
