//! Content of a survey file: header rows, roles of columns, scales of questions, and open questions about it.
//!
//! - [`vocabulary`]: every table of words; [`exports`]: known exports, one per line
//! - [`headers`]: titles and header rows, names and ids of columns
//! - [`cell`]: one answer as text; [`asked`]: the question in a header; [`numbers`]: the numbers of a column;
//!   [`decide`]: their scale; [`scale`]: all answers of a column
//! - [`roles`]: dates, persons, weights, segments, comments, marks of finished answers
//! - [`option_columns`]: a column per option turned into one
//! - [`invited`]: a list of people who were asked
//! - [`wallet`]: columns of spending and of brands
//! - [`inspect`]: combines these for one file; [`options`], [`refusal`]: the caller's choices, and choices still to
//!   make

pub mod asked;
pub mod cell;
pub mod decide;
pub mod exports;
pub mod headers;
pub mod inspect;
pub mod invited;
pub mod long;
pub mod numbers;
pub mod option_columns;
pub mod options;
pub mod questions;
pub mod refusal;
pub mod roles;
pub mod scale;
pub mod vocabulary;
pub mod wallet;
pub mod wallet_choices;
