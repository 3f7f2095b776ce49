//! Every calculator with arbitrary numbers in every input.

use crate::Bytes;
use regulars::METRICS;

/// The first bytes choose metric, form and conventions; the rest are settings and cells.
pub fn run(data: &[u8]) {
    let mut bytes = Bytes(data);
    let metric = METRICS[bytes.below(METRICS.len())];
    let form = bytes.below(metric.forms.len());
    let choices: Vec<usize> =
        metric.conventions.iter().map(|convention| bytes.below(convention.choices.len())).collect();
    let settings: Vec<f64> = metric
        .settings
        .iter()
        .map(|setting| if bytes.byte() < 128 { setting.default.unwrap_or_default() } else { bytes.number() })
        .collect();
    let cells: Vec<Vec<f64>> = metric.forms[form]
        .inputs
        .iter()
        .map(|input| {
            let count = match input.rows {
                Some(rows) => (rows.min + bytes.below(4)).min(40) * rows.columns.len(),
                None => usize::from(bytes.byte() >= 32),
            };
            (0..count).map(|_| bytes.number()).collect()
        })
        .collect();
    let given = cells.iter().map(Vec::as_slice).collect();
    let Ok(outcome) = metric.evaluate(form, &choices, &settings, given) else { return };
    for (output, value) in metric.outputs.iter().zip(&outcome.values) {
        assert!(value.is_none_or(f64::is_finite), "{} {} {value:?}", metric.id, output.id);
    }
    assert!(
        outcome.tables.iter().flatten().all(|cell| !cell.is_infinite()),
        "{} {:?}",
        metric.id,
        outcome.tables
    );
    assert!(outcome.warnings.iter().all(|warning| warning.value.is_none_or(f64::is_finite)), "{}", metric.id);
}
