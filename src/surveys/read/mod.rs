//! Rows into respondents with their answers, and counts of everything left out.
//!
//! - [`respondents`]: which rows count, when and by whom they were given, and their weights
//! - [`answers`]: the answers to one question

pub mod answers;
pub mod respondents;
