//! Orders: an export in, a per-customer summary and a report out.
//!
//! The modules in the direction of the data; each imports only from those above it:
//!
//! - [`detect`]: roles of columns, format of cells, open questions
//! - [`store`]: purchases and products per customer, in memory
//! - [`read`]: turns records into entries of the store; problems, currencies, refunds
//! - [`summary`]: one entry per customer, and the headline figures
//! - [`analysis`]: the report, one section per file

pub mod analysis;
pub mod detect;
pub mod read;
pub mod store;
pub mod summary;
