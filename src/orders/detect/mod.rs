//! Detection: which column is which, how cells are written, which statuses count, and what is in doubt.
//!
//! - [`columns`]: the roles of columns, found by their headers or their cells
//! - [`exports`]: the exports of known shops, recognised by their headers
//! - [`identity`]: spellings that are one customer
//! - [`role`]: what a column holds
//! - [`status`]: whether a row of a status counts
//! - [`vocabulary`]: decision tables of words
//! - [`inspect`]: the look at the beginning of a file that brings these together
//! - [`options`]: settings the caller may give
//! - [`refusal`]: reasons for which a file cannot be read or summarised

pub mod columns;
pub mod exports;
pub mod identity;
pub mod inspect;
pub mod options;
pub mod refusal;
pub mod role;
pub mod status;
pub mod vocabulary;
