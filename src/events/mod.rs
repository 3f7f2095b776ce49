//! From an event log to engagement scores: frequency of use, time spent and chosen actions, per person and over time.
//!
//! Rooms, each importing only from those above it (`tests/layers.rs`):
//!
//! - [`detect`]: roles of columns, unit of durations, and open questions
//! - [`read`]: rows into one entry per person, event by event; counts of everything left out
//! - [`analysis`]: the report, one section per file

pub mod analysis;
pub mod detect;
pub mod read;
