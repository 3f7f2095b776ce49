//! The report for JavaScript: columns of customers as typed arrays, models as fits are elsewhere, the rest as plain data.

use js_sys::{Array, Float64Array, Object, Uint8Array};
use serde::Serialize;
use wasm_bindgen::JsValue;

use super::models::fit_object;
use super::orders::plain;
use super::plain::{refuse, set};
use crate::estimate::Estimate;
use crate::models::gamma_gamma;
use crate::orders::analysis::Analysis;
use crate::orders::analysis::forecast::{Forecast, Grid};

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
