//! Loyalty metrics computed where the data are: nothing here does I/O, keeps state or panics on bad input.
//!
//! The layers, top to bottom; imports only ever point down:
//!
//! - `wasm`, on that target only: the only place that knows JavaScript
//! - [`orders`]: an order export → per-customer summary → report
//! - [`tables`]: text tables → records and typed cells
//! - [`models`]: how customers buy and stop buying, fitted by maximum likelihood
//! - [`metrics`]: the table of calculators
//! - [`metric`]: what a calculator is
//! - [`math`]: special functions, distributions, intervals; no domain words
//! - [`error`], [`estimate`]: what everything may return

#![forbid(unsafe_code)]
#![deny(missing_docs)]

pub mod error;
pub mod estimate;
pub mod math;
pub mod metric;
pub mod metrics;
pub mod models;
#[cfg(feature = "orders")]
pub mod orders;
#[cfg(feature = "orders")]
pub mod tables;
#[cfg(target_arch = "wasm32")]
pub mod wasm;

pub use error::Error;
pub use estimate::Estimate;
pub use metric::{Metric, Outcome};
pub use metrics::{METRICS, evaluate};
