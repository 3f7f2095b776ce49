//! Every calculator compared with an independent implementation in Python (tests/golden/metrics.py), on random figures.

use regulars::METRICS;
use regulars::metric::Metric;
use regulars::metrics::{Options, evaluate};
use serde_json::{Map, Value};

/// The cells of an input row by row: one number, or the columns of each row in their declared order.
fn cells(metric: &Metric, form: &str, id: &str, value: &Value) -> Vec<f64> {
    let Some(rows) = value.as_array() else { return vec![value.as_f64().unwrap()] };
    let form = metric.forms.iter().find(|known| known.id == form).unwrap();
    let columns = form.inputs.iter().find(|input| input.id == id).unwrap().rows.unwrap().columns;
    rows.iter().flat_map(|row| columns.iter().map(|column| row[column.id].as_f64().unwrap())).collect()
}

fn of_kind<'a, T>(
    options: &'a Map<String, Value>,
    kind: impl Fn(&'a Value) -> Option<T>,
) -> Vec<(&'a str, T)> {
    let named = options.iter().filter(|(id, _)| *id != "form");
    named.filter_map(|(id, value)| Some((&id[..], kind(value)?))).collect()
}

#[test]
fn every_calculator_agrees_with_python() {
    let cases: Vec<Value> = serde_json::from_str(include_str!("golden/metrics.json")).unwrap();
    let mut wrong = Vec::new();
    for case in &cases {
        let id = case["metric"].as_str().unwrap();
        let metric = *METRICS.iter().find(|metric| metric.id == id).unwrap();
        let options = case["options"].as_object().unwrap();
        let form = options["form"].as_str().unwrap();
        let given: Vec<(&str, Vec<f64>)> = case["inputs"]
            .as_object()
            .unwrap()
            .iter()
            .map(|(input, value)| (&input[..], cells(metric, form, input, value)))
            .collect();
        let inputs: Vec<(&str, &[f64])> = given.iter().map(|(input, cells)| (*input, &cells[..])).collect();
        let conventions = of_kind(options, Value::as_str);
        let settings = of_kind(options, Value::as_f64);
        let options = Options { form: Some(form), settings: &settings, conventions: &conventions };
        let outcome = evaluate(id, &inputs, options).unwrap_or_else(|error| panic!("{case}: {error:?}"));
        let tolerance = case["tolerance"].as_f64().unwrap_or(1e-9);
        for (output, expected) in case["expected"].as_object().unwrap() {
            let (actual, expected) = (outcome.value(output), expected.as_f64());
            let alike = match (actual, expected) {
                (Some(actual), Some(expected)) => {
                    (actual - expected).abs() <= tolerance * expected.abs().max(1.0)
                }
                (actual, expected) => actual == expected,
            };
            if !alike {
                wrong.push(format!("{output} is {actual:?}, not {expected:?}: {case}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
    for metric in METRICS {
        let of = |form| {
            cases.iter().filter(|case| case["metric"] == metric.id && case["options"]["form"] == form).count()
        };
        for form in metric.forms {
            assert!(
                of(form.id) >= 5,
                "{} has {} rows of form {} in tests/golden/metrics.json, of 5: add inputs there and the calculation to \
                 tests/golden/metrics.py, which fills in what is expected",
                metric.id,
                of(form.id),
                form.id
            );
        }
    }
}
