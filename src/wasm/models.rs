//! Models for JavaScript: columns in as typed arrays, fits out as plain data, predictions as typed arrays.

use js_sys::Function;
use serde::Serialize;
use wasm_bindgen::prelude::*;

use super::convert::to_js;
use super::shapes::fit::{Answer, Fitted};
use super::shapes::predictions::{PurchasePredictions, RenewalPredictions, SpendPredictions};
use crate::error::Error;
use crate::models::bdw::{self, Bdw};
use crate::models::catalogue::{PurchaseModel, check_parameters};
use crate::models::customers::{CustomerBase, Histories};
use crate::models::gamma_gamma::{self, Spends};
use crate::models::predict::{Discounting, Horizon, predict};
use crate::models::sbg::{self, Sbg};
use crate::orders::analysis::marker::True;

/// Fits a model of repeat purchases. `watch(evaluations, logLikelihood)` stops it by returning `false`.
#[wasm_bindgen]
#[allow(clippy::too_many_arguments)]
pub fn fit_purchases(
    model: &str,
    frequency: &[f64],
    recency: &[f64],
    age: &[f64],
    weight: &[f64],
    log_gap_sum: &[f64],
    penalty: f64,
    watch: &Function,
) -> JsValue {
    let fit = || {
        let histories = Histories { frequency, recency, age, weight };
        let base = customer_base(&histories, log_gap_sum)?;
        purchase_model(model)?.fit_with_k(&base, penalty, &mut watcher(watch))
    };
    answer(fit().map(|(model, fit)| Fitted::of(model, &fit)))
}

/// Fits the Gamma-Gamma model of spends.
#[wasm_bindgen]
pub fn fit_spends(
    frequency: &[f64],
    mean_spend: &[f64],
    weight: &[f64],
    penalty: f64,
    watch: &Function,
) -> JsValue {
    let fit = gamma_gamma::fit_to(&Spends { frequency, mean_spend, weight }, penalty, &mut watcher(watch));
    answer(fit.map(|fit| Fitted::new("gamma-gamma", gamma_gamma::PARAMETERS, &fit)))
}

/// Fits the beta-discrete-Weibull model of renewals.
#[wasm_bindgen]
pub fn fit_tenured_renewals(survivors: &[f64], penalty: f64, watch: &Function) -> JsValue {
    let fit = Bdw::fit(survivors, penalty, &mut watcher(watch));
    answer(fit.map(|fit| Fitted::new("bdw", bdw::PARAMETERS, &fit)))
}

/// Fits the shifted beta-geometric model of renewals.
#[wasm_bindgen]
pub fn fit_renewals(survivors: &[f64], penalty: f64, watch: &Function) -> JsValue {
    let fit = Sbg::fit(survivors, penalty, &mut watcher(watch));
    answer(fit.map(|fit| Fitted::new("sbg", sbg::PARAMETERS, &fit)))
}

/// Predicts for every customer; times, the horizon and the discounting period in the model's unit.
#[wasm_bindgen]
#[allow(clippy::too_many_arguments)]
pub fn predict_purchases(
    model: &str,
    parameters: &[f64],
    frequency: &[f64],
    recency: &[f64],
    age: &[f64],
    horizon: f64,
    period: f64,
    discount: f64,
    discounting: &str,
) -> JsValue {
    let predictions = || {
        let model = purchase_model(model)?.with(fixed(parameters)?)?;
        let histories = Histories { frequency, recency, age, weight: &[] };
        let horizon = Horizon::new(horizon, period, discount)?.with(convention(discounting)?);
        predict(&*model, &histories, &horizon)
    };
    answer(predictions().map(PurchasePredictions::from))
}

/// Expected spend per purchase of every customer, the median where the mean is infinite, and whether it ever is.
#[wasm_bindgen]
pub fn predict_spends(parameters: &[f64], frequency: &[f64], mean_spend: &[f64]) -> JsValue {
    let spends = || {
        let parameters = fixed(parameters)?;
        check_parameters(gamma_gamma::PARAMETERS, parameters)?;
        gamma_gamma::spends(&gamma_gamma::model(parameters), &Spends { frequency, mean_spend, weight: &[] })
    };
    answer(spends().map(|(expected_spend, median)| SpendPredictions { ok: True, expected_spend, median }))
}

/// Most periods a projection of renewals has.
const MOST_PERIODS: f64 = 1e4;

/// Survival and retention of a cohort for `periods` periods, at most ten thousand, and its lifetimes (absent where
/// infinite).
#[wasm_bindgen]
pub fn predict_renewals(parameters: &[f64], periods: f64, discount: f64) -> JsValue {
    let projection = || {
        let parameters = fixed(parameters)?;
        check_parameters(sbg::PARAMETERS, parameters)?;
        let horizon = Horizon::new(periods, 1.0, discount)?;
        if horizon.length > MOST_PERIODS {
            return Err(Error::OutOfRange { place: "horizon".into(), min: 0.0, max: MOST_PERIODS });
        }
        Ok((Sbg { alpha: parameters[0], beta: parameters[1] }, horizon))
    };
    answer(projection().map(|(model, horizon)| {
        let column = |f: &dyn Fn(f64) -> f64| -> Vec<f64> {
            (0..=horizon.length as u32).map(|period| f(f64::from(period))).collect()
        };
        RenewalPredictions {
            ok: True,
            survival: column(&|period| model.survival(period)),
            retention: column(&|period| if period == 0.0 { 1.0 } else { model.retention(period) }),
            expected_lifetime: model.expected_lifetime().ok(),
            discounted_lifetime: model.discounted_lifetime(discount).ok(),
        }
    }))
}

/// Survival, retention and discounted lifetime by the beta-discrete-Weibull model, as for [`predict_renewals`].
#[wasm_bindgen]
pub fn predict_tenured_renewals(parameters: &[f64], periods: f64, discount: f64) -> JsValue {
    let projection = || {
        let parameters = fixed(parameters)?;
        check_parameters(bdw::PARAMETERS, parameters)?;
        let horizon = Horizon::new(periods, 1.0, discount)?;
        if horizon.length > MOST_PERIODS {
            return Err(Error::OutOfRange { place: "horizon".into(), min: 0.0, max: MOST_PERIODS });
        }
        let [a, b, c] = parameters;
        Ok((Bdw { a, b, c }, horizon))
    };
    answer(projection().map(|(model, horizon)| {
        let column = |f: &dyn Fn(f64) -> f64| -> Vec<f64> {
            (0..=horizon.length as u32).map(|period| f(f64::from(period))).collect()
        };
        RenewalPredictions {
            ok: True,
            survival: column(&|period| model.survival(period)),
            retention: column(&|period| if period == 0.0 { 1.0 } else { model.retention(period) }),
            expected_lifetime: model.discounted_lifetime(0.0).ok(),
            discounted_lifetime: model.discounted_lifetime(discount).ok(),
        }
    }))
}

/// The result as plain data, or the refusal.
pub(super) fn answer<T: Serialize>(result: Result<T, Error>) -> JsValue {
    to_js(&Answer::from(result))
}

pub(super) fn purchase_model(id: &str) -> Result<PurchaseModel, Error> {
    PurchaseModel::from_label(id).ok_or(Error::Undefined { place: "model".into(), reason: "unknown-model" })
}

/// The discounting convention of an id.
pub(super) fn convention(id: &str) -> Result<Discounting, Error> {
    let place = "discounting".into();
    Discounting::from_id(id).ok_or(Error::Undefined { place, reason: "unknown-convention" })
}

/// A compressed base; without sums of log gaps where none are given.
pub(super) fn customer_base(histories: &Histories, log_gap_sum: &[f64]) -> Result<CustomerBase, Error> {
    let base = CustomerBase::new(histories)?;
    if log_gap_sum.is_empty() { Ok(base) } else { base.with_log_gap_sums(histories, log_gap_sum) }
}

pub(super) fn fixed<const N: usize>(values: &[f64]) -> Result<[f64; N], Error> {
    let place = "parameters".into();
    values.try_into().map_err(|_| Error::RowCount { place, min: N, max: N })
}

pub(super) fn watcher(watch: &Function) -> impl FnMut(u32, f64) -> bool {
    move |evaluations, value| {
        let answer = watch.call2(&JsValue::NULL, &evaluations.into(), &value.into());
        answer.is_ok_and(|answer| answer != JsValue::FALSE)
    }
}
