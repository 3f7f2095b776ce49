//! Reading: records into the [`store`](crate::orders::store), row by row.
//!
//! - [`log`]: files in, chunk by chunk; a ledger, details and problems out
//! - `layout`: columns and format of the file being read
//! - `row_reader`, `customer`: the rows of three columns, and the parts common to all rows
//! - [`customer_totals`]: tables with one row per customer, which are not logs
//! - `detailed_rows`, `refunds`, `flag_cells`, [`duplicates`]: the rows with optional columns
//! - [`assumptions`]: decisions that the reading of a log rests on
//! - `file_decisions`: decisions about files, and numbers of rows with assumptions
//! - [`plus_tags`]: addresses that differ only by a tag
//! - [`details`]: the optional columns: products, orders, statuses, currencies, countries, scores
//! - [`programme`]: members, coupons, recommendations, discounts and points
//! - [`pending`]: rows waiting to be entered, a batch at a time
//! - [`part`], `part_rows`, `replay`, [`words`]: a part of a file read by one instance and entered by another
//! - [`two_amounts`]: cells with the total before and after a refund
//! - [`conversion`]: amounts converted into the currency of the report
//! - [`row_counts`]: rows read and counted
//! - `row_class`, `row_memory`, [`kept_rows`]: rows kept in memory, and read again by another filter
//! - [`row_filter`]: rows that pass a filter, and columns to filter by
//! - [`problems`]: rows left out, and the reason

pub mod assumptions;
pub mod conversion;
mod customer;
pub mod customer_totals;
mod detailed_rows;
pub mod details;
pub mod duplicates;
mod file_decisions;
mod flag_cells;
pub mod kept_rows;
mod layout;
pub mod log;
pub mod part;
mod part_rows;
pub mod pending;
pub mod plus_tags;
pub mod problems;
pub mod programme;
mod refunds;
mod replay;
mod row_class;
pub mod row_counts;
pub mod row_filter;
mod row_memory;
mod row_notes;
mod row_reader;
pub mod two_amounts;
mod unassigned;
pub mod words;
