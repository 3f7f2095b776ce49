//! Special functions, distributions, intervals, minimisation. No domain words.

pub mod normal;
pub mod proportion;
