//! The models against independent references: published fits and 40-digit arithmetic.
#![cfg(feature = "orders")]

mod data;
mod fits;
mod predictions;
mod simulation;
mod validation;
