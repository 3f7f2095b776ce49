//! Checked arguments, read by their ids.

use super::{Form, Metric, Outcome};
use crate::error::Error;

/// Checked arguments of one evaluation, as a metric's `compute` receives them.
#[derive(Debug)]
pub struct Arguments<'a> {
    pub(super) metric: &'static Metric,
    pub(super) form: &'static Form,
    /// Per convention the position of its choice.
    pub(super) choices: Vec<usize>,
    pub(super) settings: &'a [f64],
    /// Per input of the form: its cells, row by row; one cell for a plain number, none where left out.
    pub(super) cells: Vec<&'a [f64]>,
}

impl<'a> Arguments<'a> {
    fn cells(&self, id: &str) -> &'a [f64] {
        match self.form.inputs.iter().position(|input| input.id == id) {
            Some(index) => self.cells[index],
            None => &[],
        }
    }

    /// Id of the form the caller chose.
    pub fn form(&self) -> &'static str {
        self.form.id
    }

    /// A required number of the chosen form.
    ///
    /// # Panics
    /// If the form declares no such input: a mistake in the metric, found by its tests.
    pub fn number(&self, id: &'static str) -> f64 {
        self.cells(id)[0]
    }

    /// A number the caller may have left out.
    pub fn optional(&self, id: &'static str) -> Option<f64> {
        self.cells(id).first().copied()
    }

    /// A number that is optional in general, but not under the chosen convention.
    ///
    /// # Errors
    /// [`Error::Missing`].
    pub fn needed(&self, id: &'static str) -> Result<f64, Error> {
        self.optional(id).ok_or(Error::Missing(id.into()))
    }

    /// The rows of a table; each slice has one number per declared column.
    pub fn rows(&self, id: &'static str) -> impl ExactSizeIterator<Item = &'a [f64]> + Clone + use<'a> {
        let input = self.form.inputs.iter().find(|input| input.id == id);
        let width = input.and_then(|input| input.rows).map_or(1, |rows| rows.columns.len());
        self.cells(id).chunks_exact(width)
    }

    /// A setting such as the confidence level.
    ///
    /// # Panics
    /// If the metric declares no such setting: a mistake in the metric, found by its tests.
    pub fn setting(&self, id: &'static str) -> f64 {
        self.settings[self.metric.settings.iter().position(|setting| setting.id == id).expect(id)]
    }

    /// Id of the choice made for a convention.
    ///
    /// # Panics
    /// If the metric declares no such convention: a mistake in the metric, found by its tests.
    pub fn convention(&self, id: &'static str) -> &'static str {
        let index = self.metric.conventions.iter().position(|convention| convention.id == id).expect(id);
        self.metric.conventions[index].choices[self.choices[index]]
    }

    /// The outcome with these outputs; those not named stay absent.
    ///
    /// # Panics
    /// If the metric declares no such output: a mistake in the metric, found by its tests.
    pub fn outcome(&self, values: &[(&'static str, f64)]) -> Outcome {
        let mut outcome = Outcome::empty(self.metric);
        for &(id, value) in values {
            outcome.set(id, value);
        }
        outcome
    }
}
