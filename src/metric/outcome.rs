//! Results: figures, tables, warnings and a verdict.

use super::{Metric, Output};
use crate::error::Error;

/// A caution that accompanies a result.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Warning {
    /// Kebab-case id, one of the metric's `warnings`.
    pub code: &'static str,
    /// The figure in the sentence, if any.
    pub value: Option<f64>,
}

/// The result of a calculation.
///
/// ```
/// use regulars::evaluate;
/// let given = [("promoters", &[70.0][..]), ("passives", &[10.0]), ("detractors", &[20.0])];
/// let outcome = evaluate("nps", &given, Default::default())?;
/// assert_eq!(outcome.value("nps"), Some(50.0));
/// assert_eq!(outcome.headline().map(|(output, value)| (output.id, value)), Some(("nps", 50.0)));
/// assert_eq!(outcome.verdict, Some("wide"));
/// # Ok::<(), regulars::Error>(())
/// ```
#[derive(Debug, Clone)]
pub struct Outcome {
    pub(super) metric: &'static Metric,
    /// One entry per declared output; `None` if it does not apply.
    pub values: Vec<Option<f64>>,
    /// One entry per declared table: its cells row by row.
    pub tables: Vec<Vec<f64>>,
    /// Cautions, in the order they are shown.
    pub warnings: Vec<Warning>,
    /// Code of the sentence that summarises the result, one of the metric's `verdicts`.
    pub verdict: Option<&'static str>,
}

impl Outcome {
    /// An outcome without figures.
    pub(super) fn empty(metric: &'static Metric) -> Self {
        Self {
            metric,
            values: vec![None; metric.outputs.len()],
            tables: vec![Vec::new(); metric.tables.len()],
            warnings: Vec::new(),
            verdict: None,
        }
    }

    /// The value of an output by its id; `None` if it does not apply.
    pub fn value(&self, id: &str) -> Option<f64> {
        self.values[self.metric.outputs.iter().position(|output| output.id == id)?]
    }

    /// The first output that applies; this may depend on the convention, because share and mean differ in unit.
    pub fn headline(&self) -> Option<(&'static Output, f64)> {
        self.metric.outputs.iter().zip(&self.values).find_map(|(output, value)| Some((output, (*value)?)))
    }

    /// The outcome itself, unless one of its figures is too large for a floating-point number.
    pub(super) fn finite(self) -> Result<Self, Error> {
        let mut numbers = self.values.iter().flatten().chain(self.tables.iter().flatten());
        if numbers.all(|value| value.is_finite()) { Ok(self) } else { Err(Error::TooLarge) }
    }

    /// Sets an output.
    ///
    /// # Panics
    /// If the metric declares no such output: a mistake in the metric, found by its tests.
    pub fn set(&mut self, id: &'static str, value: f64) {
        let index = self.metric.outputs.iter().position(|output| output.id == id).expect(id);
        self.values[index] = Some(value);
    }

    /// Adds a warning that needs no figure.
    pub fn warn(&mut self, code: &'static str) {
        self.warnings.push(Warning { code, value: None });
    }

    /// Adds a warning with its figure.
    pub fn warn_with(&mut self, code: &'static str, value: f64) {
        self.warnings.push(Warning { code, value: Some(value) });
    }
}
