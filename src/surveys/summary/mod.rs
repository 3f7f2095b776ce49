//! Counts of answers into scores with intervals.
//!
//! - [`tally`]: counts per score · [`measure`]: the result of a question, and the difference of two
//! - [`weighted`]: weighted results, design effects, post-stratification and raking

pub mod measure;
pub mod tally;
pub mod weighted;
