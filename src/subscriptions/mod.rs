//! From a subscription export to a report: churn of customers and of revenue, retained revenue, cohorts, and projections
//! per plan.
//!
//! Rooms, each importing only from those above it (`tests/layers.rs`):
//!
//! - [`detect`]: header row, roles of columns, billing intervals, and open questions
//! - [`read`]: rows into subscriptions with their standing, subscriptions into customers; counts of everything left out
//! - [`analysis`]: the report, one section per file

pub mod analysis;
pub mod detect;
pub mod read;
