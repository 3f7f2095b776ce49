//! Detection: which column is which, how cells are written, which statuses count, and what is in doubt.
//!
//! - [`cell_evidence`]: date order and decimal mark, from the cells
//! - [`assumption`]: decisions a reading rests on
//! - [`columns`], [`customer_column`]: the roles of columns, found by their headers or their cells
//! - [`decisions`]: those of an inspection that could have been others
//! - [`exports`]: the exports of known shops, recognised by their headers
//! - [`filter`]: rows that count
//! - [`identity`]: spellings that are one customer
//! - [`role`]: what a column holds
//! - [`ruined_ids`]: ids that a spreadsheet has rounded
//! - [`status`]: whether a row of a status counts
//! - [`vocabulary`]: decision tables of words
//! - [`inspect`]: the look at the beginning of a file that brings these together
//! - [`sibling_files`]: files with the same columns, which settle for each other how cells are written
//! - `sample`, `sample_refunds`: facts read from the first rows
//! - [`options`]: settings the caller may give
//! - [`refusal`]: reasons for which a file cannot be read or summarised

pub mod assumption;
mod by_words;
pub mod cell_evidence;
pub mod columns;
mod currency_columns;
pub mod customer_column;
pub mod decisions;
pub mod exports;
pub mod filter;
pub mod glued;
pub mod identity;
pub mod inspect;
pub mod minor_units;
pub mod options;
pub mod refusal;
pub mod role;
pub mod ruined_ids;
mod sample;
mod sample_refunds;
pub mod sibling_files;
pub mod status;
pub mod vocabulary;
