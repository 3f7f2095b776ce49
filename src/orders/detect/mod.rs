//! Detection: which column is which, how cells are written, which statuses count, and what is in doubt.
//!
//! - [`columns`]: the roles of columns, found by their headers or their cells
//! - [`exports`]: the exports of known shops, recognised by their headers
//! - [`status`]: whether a row's status keeps it from counting
//! - [`inspect`]: the look at the beginning of a file that brings these together
//! - [`options`]: settings the caller may give
//! - [`refusal`]: reasons for which a file cannot be read or summarised

pub mod columns;
pub mod exports;
pub mod inspect;
pub mod options;
pub mod refusal;
pub mod status;
