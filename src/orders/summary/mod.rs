//! The summary: one entry per customer, and the headline figures.
//!
//! - [`customers`]: frequency, recency, age and spend of every customer
//! - [`file`](mod@file): a summary file, written where the orders are, read back in
//! - [`headline`]: the figures of the customer base as a whole

pub mod customers;
pub mod file;
pub mod headline;
pub mod long_file;
