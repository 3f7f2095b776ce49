//! Orders: an export in, a per-customer summary and a report out.
//!
//! The rooms in the direction the data takes; each imports only from those above it:
//!
//! - [`detect`]: which column is which, how cells are written, what is in doubt
//! - [`store`]: what rows leave behind in memory
//! - [`read`]: records into the store; problems, currencies, refunds
//! - [`summary`]: one entry per customer, and the headline figures
//! - [`analysis`]: the report, one section per file

pub mod analysis;
pub mod detect;
pub mod read;
pub mod store;
pub mod summary;
