//! Special functions, distributions, intervals, minimisation. No domain words.

pub mod eigen;
pub mod expectation;
pub mod gamma;
pub mod jet;
pub mod newton;
pub mod normal;
pub mod order;
pub mod power;
pub mod proportion;
pub mod quadrature;
pub mod random;
pub mod student;
#[cfg(feature = "orders")]
pub mod sum;
