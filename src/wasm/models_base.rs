//! Models of a whole base for JavaScript: compared, held against what came, added up, simulated.

use js_sys::{Array, Function, Object};
use wasm_bindgen::prelude::*;

use super::models::{answer, column, fit_object, fixed, purchase_model, watcher};
use super::plain::{refuse, set};
use crate::error::Error;
use crate::estimate::Estimate;
use crate::math::random::Random;
use crate::models::bootstrap::simulated_totals;
use crate::models::catalogue::{PurchaseModel, check_parameters};
use crate::models::compare::{Candidate, compare};
use crate::models::customers::{CustomerBase, Histories};
use crate::models::gamma_gamma;
use crate::models::histogram::histogram;
use crate::models::holdout::holdout;
use crate::models::predict::Horizon;
use crate::models::purchases::PurchaseProcess;
use crate::models::sbg::{self, Sbg};
use crate::models::simulate::simulate;
use crate::models::timelines::{Split, Timelines};
use crate::models::totals::{BaseModel, ParameterEstimate, Totals, expected_totals};
use crate::models::tracking::track;

/// Fits several models to the same customers; for each, best first, a fit with its weight and histogram, or a refusal.
#[wasm_bindgen]
#[allow(clippy::too_many_arguments)]
pub fn compare_purchases(
    models: Vec<String>,
    frequency: &[f64],
    recency: &[f64],
    age: &[f64],
    weight: &[f64],
    penalty: f64,
    bins: u32,
    watch: &Function,
) -> JsValue {
    let histories = Histories { frequency, recency, age, weight };
    answer(compared(&models, &histories, penalty, bins, watch, |_, _| Ok(())))
}

/// The same from the purchases themselves: fitted to those up to the end of calibration, and held against those after it
/// (`holdout`) and over time (`tracking`).
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
        let beside = |model: &dyn PurchaseProcess, object: &Object| {
            if split.duration > 0.0 {
                let found = holdout_object(model, &split)?;
                set(object, "holdout", &found);
            }
            let tracking = track(model, &timelines, calibration_end, observation_end, step)?;
            let curve = columns(&[
                ("end", &tracking.end),
                ("actual", &tracking.actual),
                ("expected", &tracking.expected),
            ]);
            set(object, "tracking", &curve);
            Ok(())
        };
        let object = compared(&models, &split.histories(), penalty, bins, watch, beside)?;
        set(&object, "duration", &split.duration.into());
        set(&object, "later", &(split.later as f64).into());
        Ok(object)
    };
    answer(comparison())
}

fn compared(
    models: &[String],
    histories: &Histories,
    penalty: f64,
    bins: u32,
    watch: &Function,
    beside: impl Fn(&dyn PurchaseProcess, &Object) -> Result<(), Error>,
) -> Result<Object, Error> {
    let models = models.iter().map(|id| purchase_model(id)).collect::<Result<Vec<PurchaseModel>, _>>()?;
    let base = CustomerBase::new(histories)?;
    let list = Array::new();
    for Candidate { model, fit, weight } in compare(&base, &models, penalty, &mut watcher(watch))? {
        let object = match fit {
            Ok(fit) => {
                let object = fit_object(model.id(), model.parameters(), &fit);
                let fitted = model.with(fit.parameters)?;
                let found = histogram(&*fitted, &base, bins.clamp(1, 1000) as usize);
                let bins = columns(&[("actual", &found.actual), ("expected", &found.expected)]);
                set(&bins, "chiSquare", &found.chi_square().map_or(JsValue::NULL, JsValue::from));
                set(&object, "histogram", &bins);
                set(&object, "weight", &weight.into());
                set(&object, "ok", &JsValue::TRUE);
                beside(&*fitted, &object)?;
                object
            }
            Err(error) => {
                let object = refuse(&error);
                set(&object, "model", &model.id().into());
                object
            }
        };
        list.push(&object);
    }
    let object = Object::new();
    set(&object, "customers", &base.customers.into());
    set(&object, "models", &list);
    Ok(object)
}

fn holdout_object(model: &dyn PurchaseProcess, split: &Split) -> Result<Object, Error> {
    let found = holdout(model, split)?;
    let object = Object::new();
    let or_null = |value: Option<f64>| value.map_or(JsValue::NULL, JsValue::from);
    for (name, value) in [
        ("duration", found.duration.into()),
        ("customers", found.customers.into()),
        ("actual", found.actual.into()),
        ("expected", found.expected.into()),
        ("totalError", or_null(found.total_error())),
        ("meanAbsoluteError", found.mean_absolute_error.into()),
        ("rootMeanSquareError", found.root_mean_square_error.into()),
        ("correlation", or_null(found.correlation)),
    ] {
        set(&object, name, &value);
    }
    let classes = Array::new();
    for class in found.classes {
        let row = Object::new();
        for (name, value) in [
            ("frequency", class.frequency),
            ("customers", class.customers),
            ("actual", class.actual),
            ("expected", class.expected),
        ] {
            set(&row, name, &value.into());
        }
        classes.push(&row);
    }
    set(&object, "classes", &classes);
    Ok(object)
}

/// Totals over all customers with intervals: by the delta method where `draws` is negative, otherwise drawn so often
/// (0 chooses) from `seed`. Covariances and the model of spends may be empty.
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
    horizon: &[f64],
    confidence: f64,
    draws: f64,
    seed: f64,
    watch: &Function,
) -> JsValue {
    let totals = || {
        let kind = purchase_model(model)?;
        let purchases = uncertain(parameters, log_covariance)?;
        check_parameters(kind.parameters(), purchases.parameters)?;
        let spends = match spend_parameters {
            [] => None,
            parameters => Some(uncertain(parameters, spend_log_covariance)?),
        };
        if let Some(spends) = spends {
            check_parameters(gamma_gamma::PARAMETERS, spends.parameters)?;
        }
        let model = BaseModel { kind, purchases, spends };
        let [length, period, discount] = fixed(horizon)?;
        let (horizon, histories) =
            (Horizon::new(length, period, discount)?, Histories { frequency, recency, age, weight });
        if draws < 0.0 {
            return expected_totals(&model, &histories, mean_spend, &horizon, confidence);
        }
        let draws = (draws as u32, seed as u64);
        simulated_totals(&model, &histories, mean_spend, &horizon, confidence, draws, &mut watcher(watch))
    };
    answer(totals().map(|Totals { transactions, clv }| {
        let object = Object::new();
        for (name, total) in [("transactions", transactions), ("clv", clv)] {
            if let Some(total) = total {
                set(&object, name, &interval(&total));
            }
        }
        object
    }))
}

fn interval(&Estimate { value, low, high, confidence }: &Estimate) -> Object {
    let object = Object::new();
    for (name, value) in [("value", value), ("low", low), ("high", high), ("confidence", confidence)] {
        set(&object, name, &value.into());
    }
    object
}

fn uncertain<const N: usize>(parameters: &[f64], covariance: &[f64]) -> Result<ParameterEstimate<N>, Error> {
    let mut log_covariance = [[0.0; N]; N];
    if !covariance.is_empty() {
        if covariance.len() != N * N || covariance.iter().any(|cell| !cell.is_finite()) {
            return Err(Error::RowCount { place: "logCovariance".into(), min: N * N, max: N * N });
        }
        for (row, cells) in log_covariance.iter_mut().zip(covariance.chunks(N)) {
            row.copy_from_slice(cells);
        }
    }
    Ok(ParameterEstimate { parameters: fixed(parameters)?, log_covariance })
}

/// Customers drawn from a model of purchases.
#[wasm_bindgen]
pub fn simulate_purchases(model: &str, parameters: &[f64], age: &[f64], holdout: f64, seed: f64) -> JsValue {
    let simulated = || {
        let model = purchase_model(model)?.with(fixed(parameters)?)?;
        simulate(&*model, age, holdout, &mut Random::new(seed as u64))
    };
    answer(simulated().map(|drawn| {
        columns(&[("frequency", &drawn.frequency), ("recency", &drawn.recency), ("holdout", &drawn.holdout)])
    }))
}

/// Mean spends drawn for customers with so many repeat purchases.
#[wasm_bindgen]
pub fn simulate_spends(parameters: &[f64], frequency: &[f64], seed: f64) -> JsValue {
    let simulated = || {
        let parameters = fixed(parameters)?;
        check_parameters(gamma_gamma::PARAMETERS, parameters)?;
        gamma_gamma::model(parameters).simulate(frequency, &mut Random::new(seed as u64))
    };
    answer(simulated().map(|monetary| columns(&[("monetary", &monetary)])))
}

/// A cohort of so many customers, followed for so many renewals.
#[wasm_bindgen]
pub fn simulate_renewals(parameters: &[f64], customers: f64, periods: f64, seed: f64) -> JsValue {
    let simulated = || {
        let parameters = fixed(parameters)?;
        check_parameters(sbg::PARAMETERS, parameters)?;
        let [alpha, beta] = parameters;
        Sbg { alpha, beta }.simulate(customers, periods, &mut Random::new(seed as u64))
    };
    answer(simulated().map(|survivors| columns(&[("survivors", &survivors)])))
}

/// An object of typed arrays.
fn columns(named: &[(&str, &Vec<f64>)]) -> Object {
    let object = Object::new();
    named.iter().for_each(|(name, values)| set(&object, name, &column(values)));
    object
}
