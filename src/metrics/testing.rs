//! Helpers shared by the tests of the metrics.

use super::{Options, evaluate};
use crate::error::Error;
use crate::metric::Outcome;

/// Evaluates a metric that takes only plain numbers.
pub fn figures(id: &str, figures: &[(&str, f64)], conventions: &[(&str, &str)]) -> Result<Outcome, Error> {
    let inputs: Vec<(&str, &[f64])> =
        figures.iter().map(|(id, value)| (*id, std::slice::from_ref(value))).collect();
    evaluate(id, &inputs, Options { conventions, ..Options::default() })
}

/// The value of an output that must be there.
pub fn value(outcome: &Outcome, id: &str) -> f64 {
    outcome.value(id).unwrap_or_else(|| panic!("no {id}"))
}

/// True if the outcome carries this warning.
pub fn warns(outcome: &Outcome, code: &str) -> bool {
    outcome.warnings.iter().any(|warning| warning.code == code)
}

/// Fails unless the two are equal within `tolerance`.
pub fn close(actual: f64, expected: f64, tolerance: f64) {
    assert!((actual - expected).abs() <= tolerance, "{actual}, not {expected}");
}

/// Choices by the ids of their conventions.
type Chosen<'a> = &'a [(&'a str, &'a str)];

/// Evaluates a metric with inputs written `margin=5 counts=1,2,3`: several numbers are the cells of a table, row by row.
pub fn tried(id: &str, given: &str, conventions: Chosen) -> Result<Outcome, Error> {
    let number = |text: &str| text.parse::<f64>().unwrap_or_else(|_| panic!("{id}: {text:?} in {given:?}"));
    let given: Vec<(&str, Vec<f64>)> = given
        .split_whitespace()
        .map(|pair| pair.split_once('=').unwrap_or_else(|| panic!("{id}: {pair:?}")))
        .map(|(name, numbers)| (name, numbers.split(',').map(number).collect()))
        .collect();
    let inputs: Vec<(&str, &[f64])> = given.iter().map(|(name, numbers)| (*name, &numbers[..])).collect();
    evaluate(id, &inputs, Options { conventions, ..Options::default() })
}

/// The outcome of [`tried`] where there must be one.
pub fn of(id: &str, given: &str, conventions: Chosen) -> Outcome {
    tried(id, given, conventions).unwrap_or_else(|error| panic!("{id} {given}: {error:?}"))
}

/// The figure of a warning that must be there.
pub fn warning(outcome: &Outcome, code: &str) -> f64 {
    let warning = outcome.warnings.iter().find(|warning| warning.code == code);
    warning.and_then(|warning| warning.value).unwrap_or_else(|| panic!("no {code}"))
}

/// Fails unless each warning is given or not, as expected.
pub fn assert_warnings(id: &str, cases: &[(&str, Chosen, &str, bool)]) {
    for (given, conventions, code, expected) in cases {
        assert_eq!(
            warns(&of(id, given, conventions), code),
            *expected,
            "{id} {given} {conventions:?}: {code}"
        );
    }
}

/// Fails unless each verdict is the expected one.
pub fn assert_verdicts(id: &str, cases: &[(&str, Chosen, &str)]) {
    for (given, conventions, expected) in cases {
        assert_eq!(of(id, given, conventions).verdict, Some(*expected), "{id} {given} {conventions:?}");
    }
}

/// Fails unless each refusal has the expected code; `None` where there must be a result.
pub fn assert_refusals(id: &str, cases: &[(&str, Chosen, Option<&str>)]) {
    for (given, conventions, expected) in cases {
        let found = tried(id, given, conventions).err().map(|error| error.code());
        assert_eq!(found, *expected, "{id} {given} {conventions:?}");
    }
}

/// Fails unless each output is absent.
pub fn assert_absent(id: &str, cases: &[(&str, Chosen, &str)]) {
    for (given, conventions, output) in cases {
        assert_eq!(of(id, given, conventions).value(output), None, "{id} {given} {conventions:?}: {output}");
    }
}
