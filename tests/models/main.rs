//! Models against independent references: published fits and 40-digit arithmetic.
#![cfg(feature = "orders")]

mod cnbd;
mod cohorts;
mod correlation;
mod covariates;
mod coverage;
mod data;
mod fits;
mod posterior;
mod predictions;
mod simulation;
mod stress;
mod validation;
