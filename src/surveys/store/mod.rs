//! The cells of a survey file. Answers repeat, so each column keeps its distinct texts once and a number per row.

pub mod column;
pub mod sheet;
