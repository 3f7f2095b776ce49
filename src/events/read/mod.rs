//! Event by event into one entry per person; memory grows with people and the weeks or months they were active.
//!
//! - [`calendar`]: parts of weeks, of which both weeks and months consist
//! - [`layout`]: columns and formats of one file
//! - [`people`]: visits, and sums by person and part of a week
//! - [`problems`]: rows that cannot be read
//! - [`log`]: rows in, people and problems out

pub mod calendar;
pub mod layout;
pub mod log;
pub mod people;
pub mod problems;
