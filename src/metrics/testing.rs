//! What the tests of the metrics share.

use super::{Options, evaluate};
use crate::error::Error;
use crate::metric::Outcome;

/// Evaluates a metric that takes plain numbers only.
pub fn figures(id: &str, figures: &[(&str, f64)], conventions: &[(&str, &str)]) -> Result<Outcome, Error> {
    let inputs: Vec<(&str, &[f64])> =
        figures.iter().map(|(id, value)| (*id, std::slice::from_ref(value))).collect();
    evaluate(id, &inputs, Options { conventions, ..Options::default() })
}

/// The value of an output that must be there.
pub fn value(outcome: &Outcome, id: &str) -> f64 {
    outcome.value(id).unwrap_or_else(|| panic!("no {id}"))
}

/// Whether the outcome carries this warning.
pub fn warns(outcome: &Outcome, code: &str) -> bool {
    outcome.warnings.iter().any(|warning| warning.code == code)
}

/// Fails unless the two are equal but for `tolerance`.
pub fn close(actual: f64, expected: f64, tolerance: f64) {
    assert!((actual - expected).abs() <= tolerance, "{actual}, not {expected}");
}
