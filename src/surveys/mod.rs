//! From a survey export to a report: scores with intervals, waves, segments, drivers and comments.
//!
//! Rooms, each importing only from those above it (`tests/layers.rs`):
//!
//! - [`detect`]: header rows, roles of columns, scales, and open questions
//! - [`read`]: rows into respondents, dates, weights and answers; counts of everything left out
//! - [`summary`]: a score, a share or a mean with its interval, and the difference of two
//! - [`analysis`]: the report, one section per file

pub mod analysis;
pub mod detect;
pub mod read;
pub mod summary;
