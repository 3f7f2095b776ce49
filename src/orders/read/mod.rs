//! Reading: records into the [`store`](crate::orders::store), row by row.
//!
//! - [`log`]: files in, chunk by chunk; a ledger, details and problems out
//! - [`details`]: the optional columns: products, orders, statuses, currencies, countries, scores
//! - [`pending`]: rows waiting to be entered, a batch at a time
//! - [`two_amounts`]: cells with the total before and after a refund
//! - [`conversion`]: amounts converted into the currency of the report
//! - [`problems`]: rows left out, and the reason

pub mod conversion;
pub mod details;
pub mod log;
pub mod pending;
pub mod problems;
pub mod two_amounts;
