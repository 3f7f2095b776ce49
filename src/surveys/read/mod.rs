//! Rows into respondents with their answers, and counts of everything left out.
//!
//! - [`respondents`]: the rows that count, with their dates, persons and weights
//! - [`answers`]: the answers to one question

pub mod answers;
pub mod respondents;
