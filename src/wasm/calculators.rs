//! One function over plain numbers: an embed pays for no serializer.

use wasm_bindgen::prelude::wasm_bindgen;

use crate::error::{Error, Place};
use crate::metric::{Metric, Outcome};
use crate::metrics::METRICS;

/// Computes a metric.
///
/// `request`: position of the metric among all (an artefact with one metric does not look at it), of the form and of
/// each choice; each setting; then per input of the form the number of its cells and the cells.
///
/// The answer to a good request: 0; each output (NaN where absent); position of the verdict or −1; number of
/// warnings, each as the position of its code and its figure (NaN where it has none); per table the number of its
/// cells and the cells. To a bad one: 1, the number of the error, the positions of form input, row, column (−1 where
/// none), smallest and largest value accepted, position of the limiting input (in the form) or
/// column (in the table), or of the reason.
#[wasm_bindgen]
pub fn evaluate(request: &[f64]) -> Vec<f64> {
    #[cfg(feature = "poison")]
    if let Some(kind) = request.first().filter(|&&kind| kind < 0.0) {
        super::poison::poison(-kind as u32);
    }
    let metric = match METRICS {
        [only] => Some(only),
        all => request.first().and_then(|index| all.get(*index as usize)),
    };
    let form = request.get(1).map_or(0, |index| *index as usize);
    let result = metric
        .ok_or(Error::UnknownMetric)
        .and_then(|metric| respond(metric, form, request.get(2..).unwrap_or_default()));
    result.unwrap_or_else(|error| refuse(&error, metric, form))
}

fn respond(metric: &'static Metric, form: usize, request: &[f64]) -> Result<Vec<f64>, Error> {
    let (choices, rest) = request.split_at_checked(metric.conventions.len()).ok_or(Error::UnknownOption)?;
    let (settings, mut rest) = rest.split_at_checked(metric.settings.len()).ok_or(Error::UnknownOption)?;
    let choices: Vec<usize> = choices.iter().map(|index| *index as usize).collect();
    let mut cells = Vec::new();
    while let [count, more @ ..] = rest {
        let (own, others) = more.split_at_checked(*count as usize).ok_or(Error::UnknownInput)?;
        cells.push(own);
        rest = others;
    }
    metric.evaluate(form, &choices, settings, cells).map(|outcome| encode(metric, &outcome))
}

fn encode(metric: &Metric, outcome: &Outcome) -> Vec<f64> {
    let mut numbers = vec![0.0];
    numbers.extend(outcome.values.iter().map(|value| value.unwrap_or(f64::NAN)));
    let verdict = outcome.verdict.and_then(|code| position(metric.verdicts, code));
    numbers.push(or_none(verdict));
    numbers.push(outcome.warnings.len() as f64);
    for warning in &outcome.warnings {
        numbers.push(or_none(position(metric.warnings, warning.code)));
        numbers.push(warning.value.unwrap_or(f64::NAN));
    }
    for cells in &outcome.tables {
        numbers.push(cells.len() as f64);
        numbers.extend(cells);
    }
    numbers
}

fn refuse(error: &Error, metric: Option<&&Metric>, form: usize) -> Vec<f64> {
    let inputs = metric.and_then(|metric| metric.forms.get(form)).map_or(&[][..], |form| form.inputs);
    let input = |id: &str| inputs.iter().position(|input| input.id == id);
    let settings = metric.map_or(&[][..], |metric| metric.settings);
    let column_of = |place: &Place, id: &str| {
        let rows = inputs.iter().find(|input| input.id == place.input)?.rows?;
        rows.columns.iter().position(|column| column.id == id)
    };
    let (mut at, mut row, mut column) = (None, None, None);
    if let Some(place) = error.place() {
        let Place { input: id, cell } = place;
        // A setting is numbered after the inputs of the form.
        let setting =
            || settings.iter().position(|setting| setting.id == id).map(|index| inputs.len() + index);
        at = input(id).or_else(setting);
        row = cell.map(|(row, _)| row);
        column = cell.and_then(|(_, id)| column_of(&place, id));
    }
    let (min, max) = match *error {
        Error::OutOfRange { min, max, .. } => (min, max),
        Error::RowCount { min, max, .. } => (min as f64, max as f64),
        Error::TooFew { min, .. } => (min as f64, f64::NAN),
        _ => (f64::NAN, f64::NAN),
    };
    let detail = match error {
        // Of a cell, the limit is another cell of its row.
        Error::Exceeds { limit, place } if place.cell.is_some() => column_of(place, limit),
        Error::Exceeds { limit, .. } => input(limit),
        Error::Undefined { reason, .. } | Error::TooFew { reason, .. } => {
            metric.and_then(|metric| position(metric.refusals, reason))
        }
        _ => None,
    };
    vec![1.0, error.number() as f64, or_none(at), or_none(row), or_none(column), min, max, or_none(detail)]
}

fn position(ids: &[&str], id: &str) -> Option<usize> {
    ids.iter().position(|known| *known == id)
}

fn or_none(position: Option<usize>) -> f64 {
    position.map_or(-1.0, |index| index as f64)
}
