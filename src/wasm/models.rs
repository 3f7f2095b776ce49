//! Models for JavaScript: columns in as typed arrays, fits out as plain data, predictions as typed arrays.

use js_sys::Function;
use serde::Serialize;
use wasm_bindgen::prelude::*;

use serde_wasm_bindgen::Deserializer;

use super::convert::to_js;
use super::model_options::{
    self, CohortOptions, CompareOptions, FitOptions, ForecastOptions, PredictOptions, SampleOptions,
    SimulateOptions,
};
use super::shapes::cohort_fits::CohortFitsShape;
use super::shapes::fit::{Answer, CorrelatedShape, Fitted};
use super::shapes::predictions::{
    PurchaseAnswers, PurchasePredictions, RenewalPredictions, SpendPredictions,
};
use super::shapes::refusal::ModelRefusal;
use crate::error::Error;
use crate::models::bdw::{self, Bdw};
use crate::models::catalogue::{PurchaseModel, check_parameters};
use crate::models::cohort_fits;
use crate::models::correlation;
use crate::models::covariates::{self, Covariates, Process};
use crate::models::customers::{CustomerBase, Histories};
use crate::models::gamma_gamma::{self, Spends};
use crate::models::predict::{Discounting, Horizon, predict};
use crate::models::purchases::PurchaseProcess;
use crate::models::questions::answers;
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

/// Fits Pareto/NBD with correlated rates; `kernel` is the time of the correlation, NaN for the mean age.
#[wasm_bindgen]
#[allow(clippy::too_many_arguments)]
pub fn fit_correlated(
    frequency: &[f64],
    recency: &[f64],
    age: &[f64],
    weight: &[f64],
    kernel: f64,
    penalty: f64,
    watch: &Function,
) -> JsValue {
    let fit = || {
        let base = CustomerBase::new(&Histories { frequency, recency, age, weight })?;
        let kernel = (!kernel.is_nan()).then_some(kernel);
        correlation::fit_to(&base, kernel, penalty, &mut watcher(watch))
    };
    answer(fit().map(CorrelatedShape::from))
}

/// Fits a model of repeat purchases to every cohort; `cohort` has the number of each customer's cohort.
#[wasm_bindgen]
#[allow(clippy::too_many_arguments)]
pub fn fit_cohorts(
    model: &str,
    frequency: &[f64],
    recency: &[f64],
    age: &[f64],
    weight: &[f64],
    log_gap_sum: &[f64],
    cohort: &[u32],
    watch: &Function,
) -> JsValue {
    let fit = || {
        let histories = Histories { frequency, recency, age, weight };
        cohort_fits::fit_cohorts(purchase_model(model)?, &histories, log_gap_sum, cohort, &mut watcher(watch))
    };
    answer(fit().map(CohortFitsShape::from))
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

/// Fits a model of repeat purchases with covariates: the columns concatenated, and for each the process it acts on (0
/// purchases, 1 dropout) and its coefficient.
#[wasm_bindgen]
#[allow(clippy::too_many_arguments)]
pub fn fit_purchases_with_covariates(
    model: &str,
    frequency: &[f64],
    recency: &[f64],
    age: &[f64],
    weight: &[f64],
    log_gap_sum: &[f64],
    values: &[f64],
    processes: &[u8],
    coefficients: &[u32],
    penalty: f64,
    watch: &Function,
) -> JsValue {
    let fit = || {
        let histories = Histories { frequency, recency, age, weight };
        let covariates = covariates(values, processes, coefficients);
        let model = purchase_model(model)?;
        covariates::fit_purchases(model, &histories, log_gap_sum, &covariates, penalty, &mut watcher(watch))
    };
    answer(
        fit().map(|(model, found)| {
            Fitted::of(model, &found.fit).with_covariates(&found, places(coefficients))
        }),
    )
}

/// Fits the Gamma-Gamma model with covariates.
#[wasm_bindgen]
pub fn fit_spends_with_covariates(
    frequency: &[f64],
    mean_spend: &[f64],
    weight: &[f64],
    values: &[f64],
    coefficients: &[u32],
    penalty: f64,
    watch: &Function,
) -> JsValue {
    let processes = vec![2; coefficients.len()];
    let spends = Spends { frequency, mean_spend, weight };
    let covariates = covariates(values, &processes, coefficients);
    let fit = covariates::fit_spends(&spends, &covariates, penalty, &mut watcher(watch));
    answer(fit.map(|found| {
        Fitted::new("gamma-gamma", gamma_gamma::PARAMETERS, &found.fit)
            .with_covariates(&found, places(coefficients))
    }))
}

/// Predicts for every customer as [`predict_purchases`], with covariates as for [`fit_purchases_with_covariates`] and the
/// values of their coefficients.
#[wasm_bindgen]
#[allow(clippy::too_many_arguments)]
pub fn predict_purchases_with_covariates(
    model: &str,
    parameters: &[f64],
    frequency: &[f64],
    recency: &[f64],
    age: &[f64],
    values: &[f64],
    processes: &[u8],
    coefficients: &[u32],
    estimates: &[f64],
    horizon: &[f64],
    discounting: &str,
) -> JsValue {
    let predictions = || {
        let histories = Histories { frequency, recency, age, weight: &[] };
        let [length, period, discount] = fixed(horizon)?;
        let horizon = Horizon::new(length, period, discount)?.with(convention(discounting)?);
        let covariates = covariates(values, processes, coefficients);
        let (model, parameters) = (purchase_model(model)?, fixed(parameters)?);
        covariates::predict_purchases(model, parameters, estimates, &histories, &covariates, &horizon)
    };
    answer(predictions().map(PurchasePredictions::from))
}

/// Expected spends as [`predict_spends`], with covariates.
#[wasm_bindgen]
pub fn predict_spends_with_covariates(
    parameters: &[f64],
    frequency: &[f64],
    mean_spend: &[f64],
    values: &[f64],
    coefficients: &[u32],
    estimates: &[f64],
) -> JsValue {
    let spends = || {
        let parameters = fixed(parameters)?;
        check_parameters(gamma_gamma::PARAMETERS, parameters)?;
        let processes = vec![2; coefficients.len()];
        let covariates = covariates(values, &processes, coefficients);
        let spends = Spends { frequency, mean_spend, weight: &[] };
        covariates::predict_spends(parameters, estimates, &spends, &covariates)
    };
    answer(spends().map(|(expected_spend, median)| SpendPredictions { ok: True, expected_spend, median }))
}

pub(super) fn covariates<'a>(values: &'a [f64], processes: &[u8], coefficients: &[u32]) -> Covariates<'a> {
    let column = |(process, &coefficient): (&u8, &u32)| {
        let process = match process {
            0 => Process::Purchase,
            1 => Process::Dropout,
            2 => Process::Spend,
            _ => Process::Churn,
        };
        (process, coefficient as usize)
    };
    Covariates { values, columns: processes.iter().zip(coefficients).map(column).collect() }
}

fn places(coefficients: &[u32]) -> Vec<usize> {
    coefficients.iter().map(|&coefficient| coefficient as usize).collect()
}

/// Answers about the next purchases of every customer; times in the model's unit. Covariates, as for
/// [`predict_purchases_with_covariates`], may be empty.
#[wasm_bindgen]
#[allow(clippy::too_many_arguments)]
pub fn answer_questions(
    model: &str,
    parameters: &[f64],
    frequency: &[f64],
    recency: &[f64],
    age: &[f64],
    values: &[f64],
    processes: &[u8],
    coefficients: &[u32],
    estimates: &[f64],
    horizon: f64,
    most: u32,
    confidence: f64,
) -> JsValue {
    let found = || {
        let histories = Histories { frequency, recency, age, weight: &[] };
        if processes.is_empty() {
            return answers(&*process(model, parameters)?, &histories, horizon, most, confidence);
        }
        let z = covariates(values, processes, coefficients);
        let (model, at) = (purchase_model(model)?, fixed(parameters)?);
        covariates::answers(model, at, estimates, &histories, &z, horizon, most, confidence)
    };
    answer(found().map(PurchaseAnswers::from))
}

/// The options of a task, with defaults; or the refusal of the one that is wrong.
#[wasm_bindgen]
pub fn model_options(task: &str, options: JsValue) -> JsValue {
    let given = Deserializer::from(options);
    match task {
        "fit" => to_js(&Options::from(model_options::read::<FitOptions, _>(given))),
        "fitCohorts" => to_js(&Options::from(model_options::read::<CohortOptions, _>(given))),
        "predict" => to_js(&Options::from(model_options::read::<PredictOptions, _>(given))),
        "samplePosterior" => to_js(&Options::from(model_options::read::<SampleOptions, _>(given))),
        "forecastTotals" => to_js(&Options::from(model_options::read::<ForecastOptions, _>(given))),
        "compareModels" => to_js(&Options::from(model_options::read::<CompareOptions, _>(given))),
        _ => to_js(&Options::from(model_options::read::<SimulateOptions, _>(given))),
    }
}

#[derive(Serialize)]
#[serde(untagged)]
enum Options<T> {
    Given { ok: True, options: T },
    Refused(Box<ModelRefusal>),
}

impl<T> From<Result<T, Box<ModelRefusal>>> for Options<T> {
    fn from(result: Result<T, Box<ModelRefusal>>) -> Self {
        match result {
            Ok(options) => Self::Given { ok: True, options },
            Err(refusal) => Self::Refused(refusal),
        }
    }
}

/// Fits sBG, or BdW if `tenured`, to concatenated cohorts of customers remaining, each ending at one of `ends`.
/// Covariates, one entry per cohort, may be empty.
#[wasm_bindgen]
pub fn fit_renewals(
    survivors: &[f64],
    ends: &[u32],
    tenured: bool,
    values: &[f64],
    coefficients: &[u32],
    penalty: f64,
    watch: &Function,
) -> JsValue {
    let cohorts = cohorts(survivors, ends);
    let watch = &mut watcher(watch);
    let processes = vec![3; coefficients.len()];
    let z = covariates(values, &processes, coefficients);
    let places = places(coefficients);
    answer(match (&cohorts[..], coefficients, tenured) {
        ([one], [], false) => {
            Sbg::fit(one, penalty, watch).map(|fit| Fitted::new("sbg", sbg::PARAMETERS, &fit))
        }
        ([one], [], true) => {
            Bdw::fit(one, penalty, watch).map(|fit| Fitted::new("bdw", bdw::PARAMETERS, &fit))
        }
        (_, [], false) => {
            Sbg::fit_cohorts(&cohorts, penalty, watch).map(|fit| Fitted::new("sbg", sbg::PARAMETERS, &fit))
        }
        (_, [], true) => {
            Bdw::fit_cohorts(&cohorts, penalty, watch).map(|fit| Fitted::new("bdw", bdw::PARAMETERS, &fit))
        }
        (_, _, false) => covariates::fit_renewals(&cohorts, &z, penalty, watch)
            .map(|found| Fitted::new("sbg", sbg::PARAMETERS, &found.fit).with_covariates(&found, places)),
        (_, _, true) => covariates::fit_tenured_renewals(&cohorts, &z, penalty, watch)
            .map(|found| Fitted::new("bdw", bdw::PARAMETERS, &found.fit).with_covariates(&found, places)),
    })
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
        let model = process(model, parameters)?;
        let histories = Histories { frequency, recency, age, weight: &[] };
        let horizon = Horizon::new(horizon, period, discount)?.with(convention(discounting)?);
        predict(&*model, &histories, &horizon)
    };
    answer(predictions().map(PurchasePredictions::from))
}

/// Expected spend per purchase of every customer, the median if the mean is infinite, and whether it ever is.
#[wasm_bindgen]
pub fn predict_spends(parameters: &[f64], frequency: &[f64], mean_spend: &[f64]) -> JsValue {
    let spends = || {
        let parameters = fixed(parameters)?;
        check_parameters(gamma_gamma::PARAMETERS, parameters)?;
        gamma_gamma::spends(&gamma_gamma::model(parameters), &Spends { frequency, mean_spend, weight: &[] })
    };
    answer(spends().map(|(expected_spend, median)| SpendPredictions { ok: True, expected_spend, median }))
}

/// Cohorts in a concatenated list of survivors.
pub(super) fn cohorts<'a>(survivors: &'a [f64], ends: &[u32]) -> Vec<&'a [f64]> {
    let mut begin = 0;
    ends.iter().map(|&end| &survivors[core::mem::replace(&mut begin, end as usize)..end as usize]).collect()
}

/// Maximum number of periods in a projection of renewals.
const MOST_PERIODS: f64 = 1e4;

/// Whole periods of a projection.
pub(super) fn renewal_periods(length: f64) -> Result<u32, Error> {
    if !(0.0..=MOST_PERIODS).contains(&length) {
        return Err(Error::OutOfRange { place: "horizon".into(), min: 0.0, max: MOST_PERIODS });
    }
    Ok(length as u32)
}

/// Survival and retention of a cohort for `periods` periods, at most ten thousand, and its lifetimes (absent where
/// infinite).
#[wasm_bindgen]
pub fn predict_renewals(parameters: &[f64], periods: f64, discount: f64) -> JsValue {
    let projection = || {
        let parameters = fixed(parameters)?;
        check_parameters(sbg::PARAMETERS, parameters)?;
        let horizon = Horizon::new(periods, 1.0, discount)?;
        renewal_periods(horizon.length)?;
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
        renewal_periods(horizon.length)?;
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

/// A model with its parameters: for Pareto/NBD with correlated rates, coefficient and time come after the four.
pub(super) fn process(id: &str, parameters: &[f64]) -> Result<Box<dyn PurchaseProcess>, Error> {
    let model = purchase_model(id)?;
    match (model, parameters) {
        (PurchaseModel::ParetoNbd, &[r, alpha, s, beta, coefficient, kernel]) => {
            Ok(Box::new(correlation::model([r, alpha, s, beta], coefficient, kernel)?))
        }
        _ => model.with(fixed(parameters)?),
    }
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
