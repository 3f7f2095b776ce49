//! Detection: roles of columns, format of cells, meaning of statuses, and open questions.
//!
//! - [`cell_evidence`]: date order and decimal mark, from the cells
//! - [`assumption`]: decisions a reading rests on
//! - [`columns`], [`customer_column`]: the roles of columns, found by their headers or their cells
//! - [`decisions`]: decisions of an inspection that had an alternative
//! - [`exports`]: the exports of known shops, recognised by their headers
//! - [`filter`]: rows that count
//! - [`identity`]: spellings that are one customer
//! - [`role`]: content of a column
//! - [`ruined_ids`]: ids that a spreadsheet has rounded
//! - [`status`]: decides from the status whether a row counts
//! - [`vocabulary`]: decision tables of words
//! - [`inspect`]: inspection of the beginning of a file, which combines these
//! - `beginning`, `role_search`: its table, and the search for the roles of columns
//! - `other_tables`: refusal of tables that are no order log
//! - [`sibling_files`]: files with the same columns, which settle each other's ambiguities
//! - `sample`, `sample_refunds`: facts read from the first rows
//! - [`options`]: the caller's settings
//! - [`refusal`]: reasons for which a file cannot be read or summarised

pub mod assumption;
mod beginning;
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
mod other_tables;
pub mod refusal;
pub mod role;
mod role_search;
pub mod ruined_ids;
mod sample;
mod sample_refunds;
pub mod sibling_files;
pub mod status;
pub mod vocabulary;
