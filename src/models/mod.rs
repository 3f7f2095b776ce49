//! How customers buy and stop buying: probability models, fitted by maximum likelihood.
//!
//! - [`fit`]: what a likelihood is, and fitting one: the same few lines for every model
//! - [`sbg`]: contracts, who renews (compiled always: a calculator uses it)

pub mod fit;
pub mod sbg;
