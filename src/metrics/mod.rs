//! The table of all calculators, one family per file.

use crate::error::Error;
use crate::metric::{Metric, Outcome};

/// Every calculator, in the order they are shown.
pub static METRICS: &[&Metric] = &[];

/// The metric of this id.
pub fn find(id: &str) -> Option<&'static Metric> {
    METRICS.iter().copied().find(|metric| metric.id == id)
}

/// Inputs by id: one number, or the cells of a table row by row.
pub type Inputs<'a> = &'a [(&'a str, &'a [f64])];

/// What tunes the calculation; everything not given takes its default.
#[derive(Debug, Clone, Copy, Default)]
pub struct Options<'a> {
    /// Id of the form; without one, the first form that has all the given inputs.
    pub form: Option<&'a str>,
    /// Settings by id, such as `("confidence", 0.9)`.
    pub settings: &'a [(&'a str, f64)],
    /// Choices by the id of their convention, such as `("interval", "score")`.
    pub conventions: &'a [(&'a str, &'a str)],
}

/// Computes a metric by name.
///
/// # Errors
/// Unknown ids, and whatever is wrong with the first input that is not right.
pub fn evaluate(id: &str, inputs: Inputs, options: Options) -> Result<Outcome, Error> {
    let metric = find(id).ok_or(Error::UnknownMetric)?;
    let has = |form: &crate::metric::Form, id: &str| form.inputs.iter().any(|input| input.id == id);
    let form = match options.form {
        Some(id) => metric.forms.iter().position(|form| form.id == id).ok_or(Error::UnknownForm)?,
        None => metric
            .forms
            .iter()
            .position(|form| inputs.iter().all(|(id, _)| has(form, id)))
            .ok_or(Error::UnknownInput)?,
    };
    if inputs.iter().any(|(id, _)| !has(&metric.forms[form], id)) {
        return Err(Error::UnknownInput);
    }
    let mut settings: Vec<f64> = metric.settings.iter().filter_map(|setting| setting.default).collect();
    for (id, value) in options.settings {
        let index = metric.settings.iter().position(|setting| setting.id == *id);
        settings[index.ok_or(Error::UnknownOption)?] = *value;
    }
    let mut choices = vec![0; metric.conventions.len()];
    for (id, choice) in options.conventions {
        let index = metric.conventions.iter().position(|convention| convention.id == *id);
        let index = index.ok_or(Error::UnknownOption)?;
        let position = metric.conventions[index].choices.iter().position(|known| known == choice);
        choices[index] = position.ok_or(Error::UnknownOption)?;
    }
    let given = |id: &str| inputs.iter().find(|(given, _)| *given == id).map_or(&[][..], |(_, cells)| cells);
    let cells = metric.forms[form].inputs.iter().map(|input| given(input.id)).collect();
    metric.evaluate(form, &choices, &settings, cells)
}
