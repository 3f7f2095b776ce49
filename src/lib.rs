//! Loyalty metrics computed where the data are: no I/O, no state, and no panic on bad input.
//!
//! The layers, top to bottom. Imports only point down; `tests/layers.rs` enforces this:
//!
//! - [`wasm`]: the boundary to JavaScript; its glue is compiled for that target only
//! - [`orders`]: an order export → per-customer summary → report, in rooms of its own
//! - [`surveys`]: a survey export → scores with intervals → report, in rooms of its own
//! - [`subscriptions`]: a subscription export → churn, retained revenue and projections, in rooms of its own
//! - [`events`]: an event log → engagement scores per person and over time, in rooms of its own
//! - [`metrics`]: the table of calculators
//! - [`metric`]: the definition of a calculator
//! - [`models`]: how customers buy and stop buying, fitted by maximum likelihood
//! - [`tables`]: text tables → records and typed cells; no word about orders
//! - [`math`]: special functions, distributions, intervals; no domain words
//! - [`estimate`], [`error`]: results with their interval, and the one error type
//!
//! [`metric`], [`models`] and [`tables`] are independent of each other. Models are below metrics, because a calculator
//! may fit one (the retention projection does).

#![forbid(unsafe_code)]
#![deny(missing_docs)]

pub mod error;
pub mod estimate;
#[cfg(feature = "orders")]
pub mod events;
pub mod math;
pub mod metric;
pub mod metrics;
pub mod models;
#[cfg(feature = "orders")]
pub mod orders;
#[cfg(feature = "orders")]
pub mod subscriptions;
#[cfg(feature = "orders")]
pub mod surveys;
#[cfg(feature = "orders")]
pub mod tables;
#[cfg(any(target_arch = "wasm32", feature = "orders"))]
pub mod wasm;

pub use error::Error;
pub use estimate::Estimate;
pub use metric::{Metric, Outcome};
pub use metrics::{METRICS, evaluate};
