//! Models of a whole customer base for JavaScript: compared, tested on a holdout, added up, simulated.

use js_sys::Function;
use wasm_bindgen::prelude::*;

use super::models::{
    answer, cohorts, convention, covariates, customer_base, fixed, process, purchase_model, renewal_periods,
    watcher,
};
use super::shapes::comparison::{Comparison, ComparisonEntry, Holdout, Tracking, compared_model};
use super::shapes::posterior::{PosteriorShape, PurchaseIntervals, TotalForecasts};
use super::shapes::simulated::{Simulated, TotalEstimates};
use crate::error::Error;
use crate::math::random::Random;
use crate::models::back_test::forecast_totals;
use crate::models::bdw;
use crate::models::bootstrap::posterior_totals;
use crate::models::catalogue::{PurchaseModel, check_parameters};
use crate::models::compare::compare;
use crate::models::correlation::CorrelatedEstimate;
use crate::models::covariates::CovariateEstimate;
use crate::models::customers::{CustomerBase, Histories};
use crate::models::gamma_gamma::{self, Spends};
use crate::models::histogram::histogram;
use crate::models::holdout::holdout;
use crate::models::parameter_estimate::check_covariance;
use crate::models::posterior::{self, sample};
use crate::models::predict::Horizon;
use crate::models::purchases::PurchaseProcess;
use crate::models::questions::{purchase_intervals, survival_intervals};
use crate::models::sbg::{self, Sbg};
use crate::models::simulate::simulate;
use crate::models::timelines::Timelines;
use crate::models::totals::{BaseModel, COVARIANCE_UNKNOWN, ParameterEstimate, UNDETERMINED};
use crate::models::tracking::track;
use crate::models::uncertain::Uncertain;
use crate::orders::analysis::marker::True;

/// Fits several models to the same customers; for each, best first, a fit with its weight and histogram, or a refusal.
#[wasm_bindgen]
#[allow(clippy::too_many_arguments)]
pub fn compare_purchases(
    models: Vec<String>,
    frequency: &[f64],
    recency: &[f64],
    age: &[f64],
    weight: &[f64],
    log_gap_sum: &[f64],
    penalty: f64,
    bins: u32,
    watch: &Function,
) -> JsValue {
    let histories = Histories { frequency, recency, age, weight };
    let base = customer_base(&histories, log_gap_sum);
    answer(base.and_then(|base| compared(&models, &base, penalty, bins, watch, |_| Ok((None, None)))))
}

/// The same from the purchases themselves: fitted to those up to the end of calibration, and compared with those after
/// it (`holdout`) and over time (`tracking`).
#[wasm_bindgen]
#[allow(clippy::too_many_arguments)]
pub fn compare_timelines(
    models: Vec<String>,
    customer: &[u32],
    time: &[f64],
    calibration_end: f64,
    observation_end: f64,
    step: f64,
    penalty: f64,
    bins: u32,
    watch: &Function,
) -> JsValue {
    let comparison = || {
        let timelines = Timelines::new(customer, time)?;
        let split = timelines.split(calibration_end, observation_end)?;
        let beside = |model: &dyn PurchaseProcess| {
            let found = if split.duration > 0.0 { Some(Holdout::new(holdout(model, &split)?)) } else { None };
            let tracking = track(model, &timelines, calibration_end, observation_end, step)?;
            Ok((found, Some(Tracking::from(tracking))))
        };
        let base = customer_base(&split.histories(), &split.log_gap_sum)?;
        let found = compared(&models, &base, penalty, bins, watch, beside)?;
        Ok(found.with_holdout(split.duration, split.later as f64))
    };
    answer(comparison())
}

/// The holdout and the tracking curve of a model, where the purchases themselves are known.
type Beside = (Option<Holdout>, Option<Tracking>);

fn compared(
    models: &[String],
    base: &CustomerBase,
    penalty: f64,
    bins: u32,
    watch: &Function,
    beside: impl Fn(&dyn PurchaseProcess) -> Result<Beside, Error>,
) -> Result<Comparison, Error> {
    let models = models.iter().map(|id| purchase_model(id)).collect::<Result<Vec<PurchaseModel>, _>>()?;
    let bins = bins.clamp(1, 1000) as usize;
    let entries = compare(base, &models, penalty, &mut watcher(watch))?
        .into_iter()
        .map(|candidate| compared_model(candidate, |model| histogram(model, base, bins), &beside));
    let models = entries.collect::<Result<Vec<ComparisonEntry>, Error>>()?;
    Ok(Comparison::new(base.customers, models))
}

/// Totals over all customers with intervals: by the delta method if `draws` is negative, otherwise by this number of
/// draws (0 for the default) from `seed`. Covariances and the model of spends may be empty, and so may the covariates,
/// which are as for [`predict_purchases_with_covariates`](super::models::predict_purchases_with_covariates).
#[wasm_bindgen]
#[allow(clippy::too_many_arguments)]
pub fn predict_totals(
    model: &str,
    parameters: &[f64],
    log_covariance: &[f64],
    spend_parameters: &[f64],
    spend_log_covariance: &[f64],
    frequency: &[f64],
    recency: &[f64],
    age: &[f64],
    mean_spend: &[f64],
    weight: &[f64],
    values: &[f64],
    processes: &[u8],
    coefficients: &[u32],
    estimates: &[f64],
    horizon: &[f64],
    discounting: &str,
    confidence: f64,
    draws: f64,
    seed: f64,
    watch: &Function,
) -> JsValue {
    let totals = || {
        let kind = purchase_model(model)?;
        let spends = match spend_parameters {
            [] => None,
            parameters => Some(uncertain(parameters, spend_log_covariance)?),
        };
        if let Some(spends) = spends {
            check_parameters(gamma_gamma::PARAMETERS, spends.parameters)?;
        }
        let [length, period, discount] = fixed(horizon)?;
        let horizon = Horizon::new(length, period, discount)?.with(convention(discounting)?);
        let histories = Histories { frequency, recency, age, weight };
        let whole = match *parameters {
            [r, alpha, s, beta, coefficient, kernel] => {
                let at = [r, alpha, s, beta, coefficient];
                let ParameterEstimate { log_covariance, .. } = uncertain(&at, log_covariance)?;
                let parameters = [r, alpha, s, beta];
                let estimate = CorrelatedEstimate { parameters, coefficient, kernel, log_covariance };
                estimate.of(&histories, mean_spend, spends)?
            }
            _ if !processes.is_empty() => {
                let z = covariates(values, processes, coefficients);
                let covariance = known(log_covariance).map(|()| log_covariance);
                let parameters = fixed(parameters)?;
                let estimate =
                    CovariateEstimate { model: kind, parameters, coefficients: estimates, covariance };
                estimate.of(&histories, mean_spend, &z, spends)?
            }
            _ => {
                let purchases = uncertain(parameters, log_covariance)?;
                check_parameters(kind.parameters(), purchases.parameters)?;
                Uncertain::of(&BaseModel { kind, purchases, spends }, &histories, mean_spend)
            }
        };
        if draws < 0.0 {
            return whole.expected_totals(&horizon, confidence);
        }
        whole.simulated_totals(&horizon, confidence, (draws as u32, seed as u64), &mut watcher(watch))
    };
    answer(totals().map(TotalEstimates::from))
}

/// Reason why a covariance is unknown: an empty one means that the parameters were given by hand; a single NaN marks an
/// undetermined fit.
fn known(covariance: &[f64]) -> Result<(), &'static str> {
    match covariance {
        [] => Err(COVARIANCE_UNKNOWN),
        [only] if only.is_nan() => Err(UNDETERMINED),
        _ => Ok(()),
    }
}

fn uncertain<const N: usize>(parameters: &[f64], covariance: &[f64]) -> Result<ParameterEstimate<N>, Error> {
    let parameters = fixed(parameters)?;
    if let Err(reason) = known(covariance) {
        return Ok(ParameterEstimate { parameters, log_covariance: Err(reason) });
    }
    check_covariance(N, covariance)?;
    let mut log_covariance = [[0.0; N]; N];
    for (row, cells) in log_covariance.iter_mut().zip(covariance.chunks(N)) {
        row.copy_from_slice(cells);
    }
    Ok(ParameterEstimate { parameters, log_covariance: Ok(log_covariance) })
}

/// Draws from the posterior of a model of purchases.
#[wasm_bindgen]
#[allow(clippy::too_many_arguments)]
pub fn sample_posterior(
    model: &str,
    frequency: &[f64],
    recency: &[f64],
    age: &[f64],
    weight: &[f64],
    log_gap_sum: &[f64],
    draws: u32,
    seed: f64,
    watch: &Function,
) -> JsValue {
    let found = || {
        let base = customer_base(&Histories { frequency, recency, age, weight }, log_gap_sum)?;
        sample(purchase_model(model)?, &base, draws, seed as u64, &mut watcher(watch))
    };
    answer(found().map(PosteriorShape::from))
}

/// Draws from the posterior of the Gamma-Gamma model of spends.
#[wasm_bindgen]
pub fn sample_spends(
    frequency: &[f64],
    mean_spend: &[f64],
    weight: &[f64],
    draws: u32,
    seed: f64,
    watch: &Function,
) -> JsValue {
    let spends = Spends { frequency, mean_spend, weight };
    let found = posterior::sample_spends(&spends, (draws, seed as u64), &mut watcher(watch));
    answer(found.map(|found| PosteriorShape::new("gamma-gamma", &gamma_gamma::PARAMETERS, &found)))
}

/// Draws from the posterior of sBG, or of BdW if `tenured`; cohorts as for [`fit_renewals`](super::models::fit_renewals).
#[wasm_bindgen]
pub fn sample_renewals(
    survivors: &[f64],
    ends: &[u32],
    tenured: bool,
    draws: u32,
    seed: f64,
    watch: &Function,
) -> JsValue {
    let watch = &mut watcher(watch);
    let found = posterior::sample_renewals(&cohorts(survivors, ends), tenured, (draws, seed as u64), watch);
    answer(found.map(|found| match tenured {
        true => PosteriorShape::new("bdw", &bdw::PARAMETERS, &found),
        false => PosteriorShape::new("sbg", &sbg::PARAMETERS, &found),
    }))
}

/// Intervals of the share of a cohort that remains after each of at most ten thousand periods, by posterior draws of
/// two parameters (sBG) or three (BdW), in concatenated columns.
#[wasm_bindgen]
pub fn predict_survival_intervals(draws: &[f64], tenured: bool, periods: f64, confidence: f64) -> JsValue {
    let count = draws.len() / if tenured { 3 } else { 2 };
    let cell = |row: usize, i: usize| draws.get(i * count + row).copied().unwrap_or(1.0);
    let rows: Vec<[f64; 3]> = (0..count).map(|row| core::array::from_fn(|i| cell(row, i))).collect();
    let found = renewal_periods(periods).and_then(|periods| survival_intervals(&rows, periods, confidence));
    answer(found.map(|[low, high]| PurchaseIntervals { ok: True, low, high }))
}

/// Totals drawn with the parameters' posterior draws, in four concatenated columns.
#[wasm_bindgen]
#[allow(clippy::too_many_arguments)]
pub fn predict_posterior_totals(
    model: &str,
    posterior: &[f64],
    spend_parameters: &[f64],
    spend_log_covariance: &[f64],
    frequency: &[f64],
    recency: &[f64],
    age: &[f64],
    mean_spend: &[f64],
    weight: &[f64],
    horizon: &[f64],
    discounting: &str,
    confidence: f64,
    draws: u32,
    seed: f64,
    watch: &Function,
) -> JsValue {
    let totals = || {
        let kind = purchase_model(model)?;
        let posterior = rows_of(posterior);
        let count = f64::max(posterior.len() as f64, 1.0);
        let mean = core::array::from_fn(|i| posterior.iter().map(|draw| draw[i]).sum::<f64>() / count);
        check_parameters(kind.parameters(), mean)?;
        let spends = match spend_parameters {
            [] => None,
            parameters => Some(uncertain(parameters, spend_log_covariance)?),
        };
        let model = BaseModel { kind, purchases: ParameterEstimate::exact(mean), spends };
        let [length, period, discount] = fixed(horizon)?;
        let horizon = Horizon::new(length, period, discount)?.with(convention(discounting)?);
        let histories = Histories { frequency, recency, age, weight };
        let draws = (draws, seed as u64);
        let watch = &mut watcher(watch);
        posterior_totals(&model, &posterior, &histories, mean_spend, &horizon, confidence, draws, watch)
    };
    answer(totals().map(TotalEstimates::from))
}

/// Intervals of each customer's purchases, by posterior draws as in [`predict_posterior_totals`].
#[wasm_bindgen]
#[allow(clippy::too_many_arguments)]
pub fn predict_intervals(
    model: &str,
    posterior: &[f64],
    frequency: &[f64],
    recency: &[f64],
    age: &[f64],
    horizon: f64,
    confidence: f64,
) -> JsValue {
    let found = || {
        let histories = Histories { frequency, recency, age, weight: &[] };
        purchase_intervals(purchase_model(model)?, &rows_of(posterior), &histories, horizon, confidence)
    };
    answer(found().map(|[low, high]| PurchaseIntervals { ok: True, low, high }))
}

/// Rows of four concatenated columns.
fn rows_of(columns: &[f64]) -> Vec<[f64; 4]> {
    let count = columns.len() / 4;
    (0..count).map(|row| core::array::from_fn(|i| columns[i * count + row])).collect()
}

/// Forecasts of the purchases of all customers in a log.
#[wasm_bindgen]
#[allow(clippy::too_many_arguments)]
pub fn predict_log(
    models: Vec<String>,
    customer: &[u32],
    time: &[f64],
    observation_end: f64,
    horizon: f64,
    confidence: f64,
    draws: u32,
    seed: f64,
    watch: &Function,
) -> JsValue {
    let found = || {
        let models = models.iter().map(|id| purchase_model(id)).collect::<Result<Vec<PurchaseModel>, _>>()?;
        let timelines = Timelines::new(customer, time)?;
        let draws = (draws, seed as u64);
        let watch = &mut watcher(watch);
        forecast_totals(&timelines, observation_end, horizon, &models, confidence, draws, watch)
    };
    answer(found().map(TotalForecasts::from))
}

/// Customers drawn from a model of purchases.
#[wasm_bindgen]
pub fn simulate_purchases(model: &str, parameters: &[f64], age: &[f64], holdout: f64, seed: f64) -> JsValue {
    let simulated = || {
        let model = process(model, parameters)?;
        simulate(&*model, age, holdout, &mut Random::new(seed as u64))
    };
    answer(simulated().map(|drawn| Simulated {
        frequency: Some(drawn.frequency),
        recency: Some(drawn.recency),
        log_gap_sum: Some(drawn.log_gap_sum),
        holdout: Some(drawn.holdout),
        ..Simulated::default()
    }))
}

/// Mean spends drawn for customers with this many repeat purchases.
#[wasm_bindgen]
pub fn simulate_spends(parameters: &[f64], frequency: &[f64], seed: f64) -> JsValue {
    let simulated = || {
        let parameters = fixed(parameters)?;
        check_parameters(gamma_gamma::PARAMETERS, parameters)?;
        gamma_gamma::model(parameters).simulate(frequency, &mut Random::new(seed as u64))
    };
    answer(simulated().map(|monetary| Simulated { monetary: Some(monetary), ..Simulated::default() }))
}

/// A cohort of this many customers, followed for this many renewals.
#[wasm_bindgen]
pub fn simulate_renewals(parameters: &[f64], customers: f64, periods: f64, seed: f64) -> JsValue {
    let simulated = || {
        let parameters = fixed(parameters)?;
        check_parameters(sbg::PARAMETERS, parameters)?;
        let [alpha, beta] = parameters;
        Sbg { alpha, beta }.simulate(customers, periods, &mut Random::new(seed as u64))
    };
    answer(simulated().map(|survivors| Simulated { survivors: Some(survivors), ..Simulated::default() }))
}
