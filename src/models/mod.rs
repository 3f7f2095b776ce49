//! How customers buy and stop buying: probability models, fitted by maximum likelihood.
//!
//! - [`fit`]: what a likelihood is, and fitting one: the same few lines for every model
//! - [`sbg`]: contracts, who renews (compiled always: a calculator uses it)
//! - [`customers`]: purchase histories, checked and compressed; [`purchases`]: what every purchase model can say
//! - [`bg_nbd`], [`mbg_nbd`] (both in [`beta_geometric`]): purchases at any time, dropout after a purchase;
//!   [`pareto_nbd`]: … dropout at any time;
//!   [`bg_bb`]: purchases at numbered occasions
//! - [`gamma_gamma`]: what a customer spends per purchase
//! - [`catalogue`]: the purchase models by id
//! - [`predict`]: a whole base at once, discounted too
//! - [`totals`], [`bootstrap`]: the whole base, with intervals; [`simulate`]: customers drawn from a model
//! - [`compare`]: several models on the same customers
//! - [`timelines`]: purchase times, split into calibration and holdout; [`holdout`], [`tracking`], [`histogram`]: what came
//!   beside what a model expects

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
pub mod compare;
#[cfg(feature = "orders")]
pub mod customers;
#[cfg(all(test, feature = "orders"))]
mod edges;
pub mod fit;
#[cfg(feature = "orders")]
pub mod gamma_gamma;
#[cfg(feature = "orders")]
pub mod histogram;
#[cfg(feature = "orders")]
pub mod holdout;
#[cfg(feature = "orders")]
pub mod mbg_nbd;
#[cfg(feature = "orders")]
pub mod nbd;
#[cfg(feature = "orders")]
pub mod pareto_nbd;
#[cfg(feature = "orders")]
pub mod predict;
#[cfg(feature = "orders")]
pub mod purchases;
pub mod sbg;
#[cfg(feature = "orders")]
pub mod simulate;
#[cfg(feature = "orders")]
pub mod timelines;
#[cfg(feature = "orders")]
pub mod totals;
#[cfg(feature = "orders")]
pub mod tracking;
