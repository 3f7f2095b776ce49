//! Special functions, probability distributions, confidence intervals, integration and maximisation.
//!
//! Functions without business terms such as customers, surveys or money. From the bottom up:
//!
//! - [`power`], [`gamma`]: elementary and special functions; [`sum`]: exact summation
//! - [`normal`], [`student`]: quantiles and p-values; [`holm`](mod@holm): p-values of several tests; [`proportion`]:
//!   intervals for shares; [`auc`](mod@auc): scores against outcomes; [`correlation`]; [`survival`]: waiting times
//! - [`quadrature`], [`expectation`]: integrals, and expectations over beta and gamma variables
//! - [`jet`]: values with gradient and Hessian; [`eigen`]: symmetric matrices; [`newton`]: maximisation
//! - [`random`]: a seeded generator and the distributions drawn from it

#[cfg(feature = "orders")]
pub mod auc;
#[cfg(feature = "orders")]
pub mod correlation;
pub mod eigen;
pub mod expectation;
pub mod gamma;
#[cfg(feature = "orders")]
pub mod holm;
pub mod jet;
pub mod newton;
pub mod normal;
pub mod power;
pub mod proportion;
pub mod quadrature;
pub mod random;
pub mod ranking;
pub mod student;
#[cfg(feature = "orders")]
pub mod sum;
#[cfg(feature = "orders")]
pub mod survival;
