//! Probability models of how customers buy and stop buying, fitted by maximum likelihood.
//!
//! - [`fit`]: the likelihood trait and its maximisation, shared by all models; `coarse`: fits to many distinct histories
//! - [`sbg`]: contract renewals (compiled always, because a calculator uses it); [`bdw`]: with churn changing by tenure
//! - [`customers`]: purchase histories, checked and compressed; [`purchases`]: the trait of all purchase models
//! - [`bg_nbd`], [`mbg_nbd`] (both in [`beta_geometric`]): purchases at any time, dropout after a purchase;
//!   [`cnbd`], [`cnbd_fit`]: the same with a purchase rhythm; [`pareto_nbd`]: dropout at any time; [`bg_bb`]: purchases at numbered occasions
//! - [`correlation`]: Pareto/NBD whose purchases and dropout are correlated
//! - [`gamma_gamma`]: spend per purchase
//! - [`catalogue`]: the purchase models by id; [`covariates`]: attributes of each customer that change the parameters
//! - [`cohort_fits`]: a fit per acquisition cohort, shrunk towards a common centre
//! - [`horizon`]: horizons and discounting; [`predict`]: predictions per customer, discounted and undiscounted
//! - [`questions`]: probabilities of so many purchases, of still being active later, and the next purchase
//! - [`posterior`]: draws of the parameters given the data
//! - [`uncertain`], [`totals`], [`bootstrap`]: totals over a customer base, with intervals; [`simulate`]: customers drawn from a model
//! - [`back_test`]: forecasts of totals, averaged over models, with intervals widened by the errors of earlier forecasts
//! - [`season`]: a factor of each month, common to all customers
//! - [`compare`]: several models fitted to the same customers
//! - [`timelines`]: purchase times, split into calibration and holdout; [`holdout`], [`tracking`], [`histogram`]: actual
//!   beside expected purchases

#[cfg(feature = "orders")]
pub mod back_test;
pub mod bdw;
#[cfg(feature = "orders")]
pub mod beta_geometric;
#[cfg(feature = "orders")]
pub mod bg_bb;
#[cfg(feature = "orders")]
pub mod bg_nbd;
#[cfg(feature = "orders")]
pub mod bootstrap;
#[cfg(feature = "orders")]
pub mod catalogue;
#[cfg(feature = "orders")]
pub mod cnbd;
#[cfg(feature = "orders")]
pub mod cnbd_fit;
#[cfg(feature = "orders")]
mod coarse;
#[cfg(feature = "orders")]
pub mod cohort_fits;
#[cfg(feature = "orders")]
pub mod compare;
#[cfg(feature = "orders")]
pub mod correlation;
#[cfg(feature = "orders")]
pub mod covariates;
#[cfg(feature = "orders")]
pub mod customers;
#[cfg(feature = "orders")]
mod dropout_sweep;
#[cfg(feature = "orders")]
mod erlang_counts;
#[cfg(feature = "orders")]
mod expectation_table;
pub mod fit;
#[cfg(feature = "orders")]
pub mod gamma_gamma;
#[cfg(feature = "orders")]
pub mod histogram;
#[cfg(feature = "orders")]
pub mod holdout;
#[cfg(feature = "orders")]
pub mod horizon;
#[cfg(feature = "orders")]
pub mod mbg_nbd;
#[cfg(feature = "orders")]
pub mod nbd;
#[cfg(feature = "orders")]
mod occasion_sweep;
#[cfg(feature = "orders")]
pub mod parameter_estimate;
#[cfg(feature = "orders")]
pub mod pareto_nbd;
#[cfg(feature = "orders")]
pub mod posterior;
#[cfg(feature = "orders")]
pub mod predict;
#[cfg(feature = "orders")]
pub mod purchases;
#[cfg(feature = "orders")]
pub mod questions;
pub mod sbg;
#[cfg(feature = "orders")]
pub mod season;
#[cfg(feature = "orders")]
pub mod simulate;
#[cfg(all(test, feature = "orders"))]
mod tests;
#[cfg(feature = "orders")]
pub mod timelines;
#[cfg(feature = "orders")]
pub mod totals;
#[cfg(feature = "orders")]
pub mod tracking;
#[cfg(feature = "orders")]
pub mod uncertain;
