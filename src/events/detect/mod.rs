//! Content of an event log, before its rows are read.
//!
//! - [`role`], [`vocabulary`]: roles of columns, and the headers that name them
//! - [`roles`]: columns by role
//! - [`duration`]: time spent as a cell writes it
//! - [`inspect`]: one file and everything known about it
//! - [`options`], [`refusal`]: given decisions, and reasons for no result

pub mod duration;
pub mod inspect;
pub mod options;
pub mod refusal;
pub mod role;
pub mod roles;
pub mod vocabulary;
