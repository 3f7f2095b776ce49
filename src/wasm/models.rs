//! Models for JavaScript: columns in as typed arrays, fits out as plain data, predictions as typed arrays.

use js_sys::{Float64Array, Function, Object};
use wasm_bindgen::prelude::*;

use super::plain::{refuse, set};
use crate::error::Error;
use crate::models::catalogue::{PurchaseModel, check_parameters};
use crate::models::customers::{CustomerBase, Histories};
use crate::models::fit::Fit;
use crate::models::gamma_gamma::{self, Spends};
use crate::models::predict::{Horizon, predict};
use crate::models::sbg::{self, Sbg};

/// Fits a model of repeat purchases. `watch(evaluations, logLikelihood)` stops it by returning `false`.
#[wasm_bindgen]
pub fn fit_purchases(
    model: &str,
    frequency: &[f64],
    recency: &[f64],
    age: &[f64],
    weight: &[f64],
    penalty: f64,
    watch: &Function,
) -> JsValue {
    let fit = || {
        let model = purchase_model(model)?;
        let base = CustomerBase::new(&Histories { frequency, recency, age, weight })?;
        Ok((model, model.fit(&base, penalty, &mut watcher(watch))?))
    };
    answer(fit().map(|(model, fit)| fit_object(model.id(), model.parameters(), &fit)))
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
    answer(fit.map(|fit| fit_object("gamma-gamma", gamma_gamma::PARAMETERS, &fit)))
}

/// Fits the shifted beta-geometric model of renewals.
#[wasm_bindgen]
pub fn fit_renewals(survivors: &[f64], penalty: f64, watch: &Function) -> JsValue {
    let fit = Sbg::fit(survivors, penalty, &mut watcher(watch));
    answer(fit.map(|fit| fit_object("sbg", sbg::PARAMETERS, &fit)))
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
) -> JsValue {
    let predictions = || {
        let model = purchase_model(model)?.with(fixed(parameters)?)?;
        let histories = Histories { frequency, recency, age, weight: &[] };
        predict(&*model, &histories, &Horizon::new(horizon, period, discount)?)
    };
    answer(predictions().map(|predictions| {
        let object = Object::new();
        for (name, column) in [
            ("pAlive", &predictions.p_alive),
            ("expectedTransactions", &predictions.transactions),
            ("discountedTransactions", &predictions.discounted),
        ] {
            if !column.is_empty() {
                set(&object, name, &self::column(column));
            }
        }
        object
    }))
}

/// Expected spend per purchase of every customer, the median where the mean is infinite, and whether it ever is.
#[wasm_bindgen]
pub fn predict_spends(parameters: &[f64], frequency: &[f64], mean_spend: &[f64]) -> JsValue {
    let spends = || {
        let parameters = fixed(parameters)?;
        check_parameters(gamma_gamma::PARAMETERS, parameters)?;
        gamma_gamma::spends(&gamma_gamma::model(parameters), &Spends { frequency, mean_spend, weight: &[] })
    };
    answer(spends().map(|(spends, median)| {
        let object = Object::new();
        set(&object, "expectedSpend", &column(&spends));
        set(&object, "median", &median.into());
        object
    }))
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
        let object = Object::new();
        let column = |f: &dyn Fn(f64) -> f64| {
            let values: Vec<f64> = (0..=horizon.length as u32).map(|t| f(f64::from(t))).collect();
            self::column(&values)
        };
        set(&object, "survival", &column(&|t| model.survival(t)));
        set(&object, "retention", &column(&|t| if t == 0.0 { 1.0 } else { model.retention(t) }));
        let number = |value: Result<f64, Error>| value.map_or(JsValue::NULL, JsValue::from);
        set(&object, "expectedLifetime", &number(model.expected_lifetime()));
        set(&object, "discountedLifetime", &number(model.discounted_lifetime(discount)));
        object
    }))
}

/// `{ ok: true, … }` or the refusal.
pub(super) fn answer(result: Result<Object, Error>) -> JsValue {
    match result {
        Ok(object) => {
            set(&object, "ok", &JsValue::TRUE);
            object.into()
        }
        Err(error) => refuse(&error).into(),
    }
}

/// A column of its own for JavaScript.
pub(super) fn column(values: &[f64]) -> Float64Array {
    Float64Array::from(values)
}

pub(super) fn purchase_model(id: &str) -> Result<PurchaseModel, Error> {
    PurchaseModel::from_id(id).ok_or(Error::Undefined { place: "model".into(), reason: "unknown-model" })
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

/// A fit as plain data; standard errors and covariance are null where the data leave a parameter open.
pub(super) fn fit_object<const N: usize>(model: &str, names: [&str; N], fit: &Fit<N>) -> Object {
    let named = |values: [JsValue; N]| {
        let object = Object::new();
        names.iter().zip(values).for_each(|(name, value)| set(&object, name, &value));
        object
    };
    let matrix = |rows: [[f64; N]; N]| {
        rows.iter()
            .map(|row| row.iter().map(|cell| JsValue::from(*cell)).collect::<js_sys::Array>())
            .collect::<js_sys::Array>()
    };
    let object = Object::new();
    set(&object, "model", &model.into());
    set(&object, "parameters", &named(fit.parameters.map(JsValue::from)));
    let errors = fit.standard_errors().map(|error| error.map_or(JsValue::NULL, JsValue::from));
    set(&object, "standardErrors", &named(errors));
    set(&object, "covariance", &fit.covariance().map_or(JsValue::NULL, |rows| matrix(rows).into()));
    set(&object, "logCovariance", &matrix(fit.log_covariance));
    for (name, value) in [
        ("logLikelihood", fit.log_likelihood),
        ("aic", fit.aic()),
        ("bic", fit.bic()),
        ("customers", fit.customers),
        ("iterations", f64::from(fit.iterations)),
    ] {
        set(&object, name, &value.into());
    }
    let warnings = fit.warnings.iter().map(|code| JsValue::from_str(code)).collect::<js_sys::Array>();
    set(&object, "warnings", &warnings);
    object
}
