//! Boundary cases that fits to real data hardly reach; each file tests the module of its name.

mod beta_geometric;
mod bg_bb;
mod bootstrap;
mod catalogue;
mod categories;
mod cnbd;
mod coarse;
mod compare;
mod customers;
pub(super) mod derivatives;
mod dropout_sweep;
mod fit;
mod gamma_gamma;
mod holdout;
mod occasion_sweep;
mod predict;
mod purchases;
mod questions;
mod season;
mod simulate;
mod totals;
mod tracking;

/// Asserts a relative error of at most `relative`.
fn close(actual: f64, expected: f64, relative: f64) {
    assert!((actual - expected).abs() <= relative * expected.abs(), "{actual}, not {expected}");
}
