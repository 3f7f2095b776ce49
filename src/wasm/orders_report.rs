//! The report for JavaScript: columns of customers as typed arrays, models as fits are elsewhere, the rest as plain data.

use js_sys::{Array, Float64Array, Int32Array, Object, Uint8Array, Uint32Array};
use serde::Serialize;
use wasm_bindgen::JsValue;

use super::models::fit_object;
use super::orders_shapes::Left;
use super::plain::{refuse, set};
use super::serializer::plain;
use crate::estimate::Estimate;
use crate::models::gamma_gamma;
use crate::orders::analysis::forecast::{Forecast, Grid};
use crate::orders::analysis::{Analysis, Choices};
use crate::orders::summary::file::SummaryFile;
use crate::orders::summary::headline::Headline;

/// The report on a summary file.
pub fn report_on_summary_file(file: &SummaryFile, choices: &Choices) -> Object {
    let report = report(&Analysis::of_summary_file(file, choices));
    let moments = file.moments();
    let days = f64::from(file.observation_end - file.start() + 1);
    let headline = Headline::from_moments(&moments, days, moments.purchases[0] as u64, choices.confidence);
    set(&report, "source", &"summary-file".into());
    set(&report, "metrics", &plain(&headline));
    let summary = Object::new();
    set(&summary, "ok", &JsValue::TRUE);
    set(&summary, "customers", &moments.customers.into());
    let rows = file.frequency.len();
    set(&summary, "frequency", &Uint32Array::from(&file.frequency[..]));
    // What a summary of orders has besides, so that whoever shows one can show the other.
    let nothing = vec![0; rows];
    set(&summary, "products", &Uint32Array::from(&nothing[..]));
    set(&summary, "idBytes", &Uint8Array::new_with_length(0));
    set(&summary, "idEnds", &Uint32Array::from(&nothing[..]));
    set(&summary, "gapDeviation", &Float64Array::new_with_length(rows as u32));
    let gaps = file.recency.iter().zip(&file.frequency).map(|(days, &gaps)| days / f64::from(gaps.max(1)));
    let first: Vec<i32> = file.age.iter().map(|&age| file.observation_end - age as i32).collect();
    let last: Vec<i32> = first.iter().zip(&file.recency).map(|(&first, &days)| first + days as i32).collect();
    set(&summary, "firstDay", &Int32Array::from(&first[..]));
    set(&summary, "lastDay", &Int32Array::from(&last[..]));
    set(&summary, "rows", &plain(&Left::all(rows as u64)));
    set(&summary, "problems", &Array::new());
    for (name, column) in [
        ("weight", &file.customers),
        ("recency", &file.recency),
        ("age", &file.age),
        ("monetary", &file.monetary),
        ("revenue", &file.revenue()),
        ("gapMean", &gaps.collect()),
    ] {
        set(&summary, name, &Float64Array::from(&column[..]));
    }
    let (start, end) = file.span();
    set(&summary, "observationStart", &start.into());
    set(&summary, "observationEnd", &end.into());
    set(&report, "summary", &summary);
    report
}

/// The sections, the models and what was computed for each customer.
pub fn report(analysis: &Analysis) -> Object {
    let report = Object::from(plain(analysis));
    set(&report, "ok", &JsValue::TRUE);
    set(&report, "customers", &customers(analysis));
    let models = match &analysis.forecast {
        Ok(forecast) => models(forecast),
        Err(absent) => {
            let gone = Object::new();
            set(&gone, "ok", &JsValue::FALSE);
            set(&gone, "code", &absent.code().into());
            gone
        }
    };
    set(&report, "models", &models);
    report
}

fn customers(analysis: &Analysis) -> Object {
    let customers = Object::new();
    let scores = &analysis.scores;
    for (name, column) in [
        ("recencyScore", &scores.recency),
        ("frequencyScore", &scores.frequency),
        ("monetaryScore", &scores.monetary),
        ("segment", &scores.segment),
    ] {
        set(&customers, name, &Uint8Array::from(&column[..]));
    }
    let Ok(Forecast { expected, .. }) = &analysis.forecast else { return customers };
    for (name, column) in [
        ("pAlive", &expected.p_alive),
        ("expectedTransactions", &expected.transactions),
        ("expectedSpend", &expected.spend),
        ("clv", &expected.clv),
    ] {
        if !column.is_empty() {
            set(&customers, name, &Float64Array::from(&column[..]));
        }
    }
    customers
}

fn models(forecast: &Forecast) -> Object {
    let candidates = Array::new();
    for candidate in &forecast.candidates {
        let object = match &candidate.fit {
            Ok(fit) => fit_object(candidate.model.id(), candidate.model.parameters(), fit),
            Err(error) => refuse(error),
        };
        set(&object, "model", &candidate.model.id().into());
        if candidate.fit.is_ok() {
            set(&object, "ok", &JsValue::TRUE);
            set(&object, "timeUnit", &"week".into());
            set(&object, "weight", &candidate.weight.into());
        }
        candidates.push(&object);
    }
    let spend = match &forecast.spend {
        Ok(fit) => {
            let object = fit_object("gamma-gamma", gamma_gamma::PARAMETERS, fit);
            set(&object, "ok", &JsValue::TRUE);
            object
        }
        Err(error) => refuse(error),
    };
    let models = Object::from(plain(&Shape::new(forecast)));
    set(&models, "candidates", &candidates);
    set(&models, "spend", &spend);
    models
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Shape<'a> {
    ok: bool,
    time_unit: &'static str,
    chosen: &'static str,
    spend_correlation: Option<f64>,
    horizon_days: f64,
    discount_rate: f64,
    margin: f64,
    alive: f64,
    expected_transactions: Option<Estimate>,
    clv: Option<Estimate>,
    histogram: Histogram<'a>,
    grid: &'a Grid,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Histogram<'a> {
    actual: &'a [f64],
    expected: &'a [f64],
    chi_square: Option<f64>,
}

impl<'a> Shape<'a> {
    fn new(forecast: &'a Forecast) -> Self {
        let Forecast { outlook, totals, histogram, .. } = forecast;
        Self {
            ok: true,
            time_unit: "week",
            chosen: forecast.chosen.id(),
            spend_correlation: forecast.spend_correlation,
            horizon_days: outlook.horizon_days,
            discount_rate: outlook.discount_rate,
            margin: outlook.margin,
            alive: forecast.alive,
            expected_transactions: totals.transactions,
            clv: totals.clv,
            histogram: Histogram {
                actual: &histogram.actual,
                expected: &histogram.expected,
                chi_square: histogram.chi_square(),
            },
            grid: &forecast.grid,
        }
    }
}
