//! Posterior draws and forecasts of totals.

use serde::Serialize;

use super::as_map;
use super::typed_array::{float_columns, floats};
use crate::estimate::Estimate;
use crate::models::back_test::{BackTest, TotalForecast};
use crate::models::catalogue::PurchaseModel;
use crate::models::posterior::{Draws, Posterior, RELIABLE, moments_of};
use crate::orders::analysis::marker::True;

/// Draws from the posterior distribution of a model's parameters; `predict` accepts them instead of a fit.
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
    fn from(Posterior { model, draws, effective_size, pareto_k }: Posterior) -> Self {
        let mut shape =
            Self::new(model.id(), &model.parameters(), &Draws { draws, effective_size, pareto_k });
        if let Some(k) = model.k() {
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
        let column = |i: usize| draws.iter().map(|draw| draw[i]).collect();
        Self::of_columns(model, names, (0..names.len()).map(column).collect(), *effective_size, *pareto_k)
    }

    fn of_columns(
        model: &'static str,
        names: &[&'static str],
        draws: Vec<Vec<f64>>,
        effective_size: f64,
        pareto_k: f64,
    ) -> Self {
        let moments: Vec<(f64, f64)> =
            draws.iter().map(|column| moments_of(column.iter().copied())).collect();
        let away = |column: &Vec<f64>| -> Vec<f64> {
            let logs: Vec<f64> = column.iter().map(|value| value.ln()).collect();
            let mean = logs.iter().sum::<f64>() / logs.len() as f64;
            logs.iter().map(|log| log - mean).collect()
        };
        let away: Vec<Vec<f64>> = draws.iter().map(away).collect();
        let product = |a: &Vec<f64>, b: &Vec<f64>| -> f64 {
            a.iter().zip(b).map(|(a, b)| a * b).sum::<f64>() / f64::max(a.len() as f64 - 1.0, 1.0)
        };
        let named = |of: fn(&(f64, f64)) -> f64| names.iter().copied().zip(moments.iter().map(of)).collect();
        Self {
            ok: True,
            model,
            parameters: named(|moments| moments.0),
            deviations: named(|moments| moments.1),
            log_covariance: away.iter().map(|a| away.iter().map(|b| product(a, b)).collect()).collect(),
            draws,
            effective_size,
            pareto_k,
            warnings: if pareto_k < RELIABLE { Vec::new() } else { vec!["draws-unreliable"] },
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
    /// The same, widened by the errors of earlier forecasts in this log.
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
