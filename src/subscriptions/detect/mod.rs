//! Content of a subscription file: its header row, roles of columns, billing intervals, and open questions.
//!
//! - [`vocabulary`]: every table of words; [`exports`]: known exports, one per line
//! - [`headers`]: titles and the header row; [`role`], [`roles`]: columns by role
//! - [`interval`]: billing intervals as text; [`standing`]: statuses and reasons of cancellation
//! - [`inspect`]: all of it for one file; [`options`], [`refusal`]: given decisions, and reasons for no result

pub mod exports;
pub mod headers;
pub mod inspect;
pub mod interval;
pub mod options;
pub mod refusal;
pub mod role;
pub mod roles;
pub mod standing;
pub mod vocabulary;
