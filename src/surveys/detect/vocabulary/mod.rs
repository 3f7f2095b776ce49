//! Words of survey files in English and the other supported languages, matched in lower case.
//!
//! - [`headers`]: names of columns by role, and words of questions by kind
//! - [`scales`]: answers in words, worst first
//! - [`missing`]: placeholders for a missing answer
//! - [`marks`]: finished, preview, spam and rejected answers · [`outcomes`]: who stayed
//! - [`invitations`]: lists of people who were asked
//! - [`wallet`]: spending in a category, and ranks of brands
//! - [`loyalty`]: questions of a loyalty index
//! - [`common_words`]: words that reveal nothing about a comment

pub mod common_words;
pub mod headers;
pub mod invitations;
pub mod loyalty;
pub mod marks;
pub mod missing;
pub mod outcomes;
pub mod scales;
pub mod wallet;

pub use crate::tables::names::{has_word, lists, rank};
