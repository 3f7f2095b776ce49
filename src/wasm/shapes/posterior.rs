//! Posterior draws and forecasts of totals.

use serde::Serialize;

use super::as_map;
use super::typed_array::{float_columns, floats};
use crate::estimate::Estimate;
use crate::models::back_test::{BackTest, TotalForecast};
use crate::models::catalogue::PurchaseModel;
use crate::models::posterior::{Draws, Posterior, RELIABLE, moments_of};
use crate::orders::analysis::marker::True;

/// Draws from the posterior distribution of a model's parameters; `predict` takes them in place of a fit.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "Posterior"))]
#[serde(rename_all = "camelCase")]
pub struct PosteriorShape {
    ok: True,
    #[cfg_attr(test, ts(type = "ModelId"))]
    model: &'static str,
    /// Means of the draws, and the regularity k where the model has one.
    #[serde(serialize_with = "as_map")]
    #[cfg_attr(test, ts(type = "Record<string, number>"))]
    parameters: Vec<(&'static str, f64)>,
    /// Standard deviations of the draws.
    #[serde(serialize_with = "as_map")]
    #[cfg_attr(test, ts(type = "Record<string, number>"))]
    deviations: Vec<(&'static str, f64)>,
    /// Covariance of the logarithms of the parameters.
    log_covariance: Vec<Vec<f64>>,
    /// Per parameter, in the order of `deviations`: the draws, all equally probable.
    #[serde(serialize_with = "float_columns")]
    #[cfg_attr(test, ts(type = "Float64Array[]"))]
    draws: Vec<Vec<f64>>,
    /// Number of independent draws that would be as informative.
    effective_size: f64,
    /// Shape k̂ of the tail of the importance weights; below 0.7 the draws are reliable.
    pareto_k: f64,
    /// `draws-unreliable` where k̂ is 0.7 or more.
    warnings: Vec<&'static str>,
}

impl From<Posterior> for PosteriorShape {
    fn from(posterior: Posterior) -> Self {
        let names = posterior.model.parameters();
        let draws = Draws {
            draws: posterior.draws,
            effective_size: posterior.effective_size,
            pareto_k: posterior.pareto_k,
        };
        let mut shape = Self::new(posterior.model.id(), &names, &draws);
        if let Some(k) = posterior.model.k() {
            shape.parameters.insert(0, ("k", f64::from(k)));
        }
        shape
    }
}

impl PosteriorShape {
    /// The shape of draws of these parameters, the first of each draw.
    pub fn new<const N: usize>(
        model: &'static str,
        names: &[&'static str],
        Draws { draws, effective_size, pareto_k }: &Draws<N>,
    ) -> Self {
        let column = |i: usize| draws.iter().map(move |draw| draw[i]);
        let used = 0..names.len();
        let moments: Vec<(f64, f64)> = used.clone().map(|i| moments_of(column(i))).collect();
        let logs: Vec<f64> = used.clone().map(|i| moments_of(column(i).map(f64::ln)).0).collect();
        let product = |i: usize, j: usize| -> f64 {
            let products = column(i).zip(column(j)).map(|(a, b)| (a.ln() - logs[i]) * (b.ln() - logs[j]));
            products.sum::<f64>() / f64::max(draws.len() as f64 - 1.0, 1.0)
        };
        let row = |i: usize| used.clone().map(|j| product(i, j)).collect();
        let named = |of: fn(&(f64, f64)) -> f64| names.iter().copied().zip(moments.iter().map(of)).collect();
        Self {
            ok: True,
            model,
            parameters: named(|moments| moments.0),
            deviations: named(|moments| moments.1),
            log_covariance: used.clone().map(row).collect(),
            draws: used.clone().map(|i| column(i).collect()).collect(),
            effective_size: *effective_size,
            pareto_k: *pareto_k,
            warnings: if *pareto_k < RELIABLE { Vec::new() } else { vec!["draws-unreliable"] },
        }
    }
}

/// Intervals, such as of the number of purchases of each customer within the horizon.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PurchaseIntervals {
    /// Always true.
    pub ok: True,
    /// Lower ends.
    #[serde(serialize_with = "floats")]
    #[cfg_attr(test, ts(type = "Float64Array"))]
    pub low: Vec<f64>,
    /// Upper ends.
    #[serde(serialize_with = "floats")]
    #[cfg_attr(test, ts(type = "Float64Array"))]
    pub high: Vec<f64>,
}

/// Purchases to come, by the average of the models and by each.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct TotalForecasts {
    ok: True,
    /// The average first, then the models by AIC.
    forecasts: Vec<TotalForecastShape>,
}

/// Purchases to come, by one model or the average.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "TotalForecast"))]
#[serde(rename_all = "camelCase")]
pub struct TotalForecastShape {
    /// "average", or the model.
    #[cfg_attr(test, ts(type = "ModelId | \"average\""))]
    model: &'static str,
    /// Regularity of a model with a rhythm.
    k: Option<u32>,
    /// Weight in the average.
    weight: f64,
    /// Mean and interval as if the model were true.
    drawn: Estimate,
    /// The same, widened by what earlier forecasts in this log have missed.
    widened: Estimate,
    /// Those earlier forecasts.
    back_tests: Vec<BackTestShape>,
}

/// An earlier forecast and the actual purchases.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "BackTest"))]
pub struct BackTestShape {
    /// Time from the first purchase in the log to the day of the forecast.
    calibration: f64,
    /// Length of the forecast.
    duration: f64,
    actual: f64,
    expected: f64,
}

impl From<Vec<TotalForecast>> for TotalForecasts {
    fn from(forecasts: Vec<TotalForecast>) -> Self {
        Self { ok: True, forecasts: forecasts.into_iter().map(TotalForecastShape::from).collect() }
    }
}

impl From<TotalForecast> for TotalForecastShape {
    fn from(forecast: TotalForecast) -> Self {
        let test = |&BackTest { calibration, duration, actual, expected }: &BackTest| BackTestShape {
            calibration,
            duration,
            actual,
            expected,
        };
        Self {
            model: forecast.model.map_or("average", PurchaseModel::id),
            k: forecast.model.and_then(PurchaseModel::k),
            weight: forecast.weight,
            drawn: forecast.drawn,
            widened: forecast.widened,
            back_tests: forecast.back_tests.iter().map(test).collect(),
        }
    }
}
