//! The options of the models as JavaScript gives them.

use serde::de::Deserializer;
use serde::{Deserialize, Serialize};

use super::plain_object;
use super::shapes::refusal::ModelRefusal;
use crate::error::Error;
use crate::models::cnbd::MAX_K;
use crate::models::horizon::Discounting;
use crate::models::questions::MOST_PURCHASES;

/// Unit of time; a month, a quarter and a year are mean Gregorian ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum TimeUnit {
    /// 1/24 day.
    Hour,
    /// A day.
    Day,
    /// 7 days.
    Week,
    /// 30.436875 days.
    Month,
    /// 91.310625 days.
    Quarter,
    /// 365.2425 days.
    Year,
}

/// Options of a fit.
#[derive(Debug, Default, Deserialize, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct FitOptions {
    /// The unit of all times in the data (bg-bb: of an occasion, sbg, bdw: of a period); gamma-gamma needs none.
    pub time_unit: Option<TimeUnit>,
    /// bg-cnbd-k, mbg-cnbd-k: regularity, 1 to 12; searched by the likelihood if not given.
    pub k: Option<f64>,
    /// Subtracts penalty·Σ ln²θ from the log-likelihood, times and money in units of their means; 0 if not given. The
    /// coefficients of covariates, scaled to at most 1 in size, count as ln θ.
    pub penalty: Option<f64>,
    /// pareto-nbd: also estimates how purchase rates and dropout rates are correlated, and tests it.
    pub correlation: Option<bool>,
    /// With `correlation`: time τ of the probabilities e^(−rate·τ) whose dependence is modelled; the mean age by
    /// default.
    pub kernel_time: Option<f64>,
}

/// Options of fits per cohort.
#[derive(Debug, Default, Deserialize, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct CohortOptions {
    /// The unit of all times.
    pub time_unit: Option<TimeUnit>,
    /// bg-cnbd-k, mbg-cnbd-k: regularity, 1 to 12, common to all cohorts; searched by the likelihood if not given.
    pub k: Option<f64>,
}

/// Options of predictions.
#[derive(Debug, Default, Deserialize, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct PredictOptions {
    /// Length of the prediction, in `horizonUnit` (bg-bb: occasions; sbg, bdw: at most 10,000 periods); Infinity requires
    /// a discount rate and gives no expectedTransactions.
    pub horizon: Option<f64>,
    /// Unit of the times in the data; that of the model may differ.
    pub time_unit: Option<TimeUnit>,
    /// Unit of `horizon` and `period`; `timeUnit` if not given.
    pub horizon_unit: Option<TimeUnit>,
    /// Per period, 0 if not given.
    pub discount_rate: Option<f64>,
    /// Length of a discounting period in `horizonUnit`, 1 if not given.
    pub period: Option<f64>,
    /// Purchases are discounted from the end of their period ("period-end", if not given) or from their own moment; the
    /// same for finite and infinite horizons.
    pub discounting: Option<Discounting>,
    /// Requests the totals over all customers with intervals of this confidence, such as 0.95.
    pub confidence: Option<f64>,
    /// Requests totals drawn with chance included (a parametric bootstrap), the same for the same seed.
    pub seed: Option<f64>,
    /// Number of simulations; by default 1,000, or fewer for many customers.
    pub draws: Option<f64>,
    /// Requests the probabilities of 0, 1, … up to this many purchases within the horizon, and of still being active
    /// then.
    pub purchase_counts: Option<f64>,
    /// Requests the time until the next purchase.
    pub next_purchase: Option<bool>,
}

/// Options of comparing models.
#[derive(Debug, Default, Deserialize, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct CompareOptions {
    /// The unit of all times.
    pub time_unit: Option<TimeUnit>,
    /// If not given: bg-nbd, mbg-nbd, pareto-nbd and, with customer and time or with logGapSum, bg-cnbd-k and mbg-cnbd-k.
    #[cfg_attr(test, ts(optional, type = "readonly ModelId[]"))]
    pub models: Option<Vec<String>>,
    /// As for fit.
    pub penalty: Option<f64>,
    /// Bars of the histogram, the last being "or more"; 8 if not given.
    pub bins: Option<f64>,
    /// With customer and time: models are fitted to the data known then.
    pub calibration_end: Option<f64>,
    /// With customer and time: the end of the data; by default the last purchase.
    pub observation_end: Option<f64>,
    /// Step of the tracking curve; 1 if not given.
    pub step: Option<f64>,
}

/// Options of simulating customers.
#[derive(Debug, Default, Deserialize, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct SimulateOptions {
    /// The unit of the ages and the horizon.
    pub time_unit: Option<TimeUnit>,
    /// A whole number; the same draws the same customers.
    pub seed: Option<f64>,
    /// Also draws the purchases of this time after observation; sbg: number of periods. 0 if not given.
    pub horizon: Option<f64>,
}

/// Options of sampling a posterior distribution.
#[derive(Debug, Default, Deserialize, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct SampleOptions {
    /// The unit of all times.
    pub time_unit: Option<TimeUnit>,
    /// bg-cnbd-k, mbg-cnbd-k: regularity, 1 to 12; searched by the likelihood if not given.
    pub k: Option<f64>,
    /// Number of draws; 4,000 if not given.
    pub draws: Option<f64>,
    /// A whole number; the same gives the same draws. 1 if not given.
    pub seed: Option<f64>,
}

/// Options of forecasts of total purchases.
#[derive(Debug, Default, Deserialize, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct ForecastOptions {
    /// The unit of all times.
    pub time_unit: Option<TimeUnit>,
    /// Length of the forecast from the end of observation.
    pub horizon: Option<f64>,
    /// Confidence of the intervals; 0.95 if not given.
    pub confidence: Option<f64>,
    /// If not given: bg-nbd, mbg-nbd, pareto-nbd, bg-cnbd-k and mbg-cnbd-k.
    #[cfg_attr(test, ts(optional, type = "readonly ModelId[]"))]
    pub models: Option<Vec<String>>,
    /// The end of the data; by default the last purchase.
    pub observation_end: Option<f64>,
    /// Posterior draws per model; 1,000 if not given.
    pub draws: Option<f64>,
    /// A whole number; the same gives the same draws. 1 if not given.
    pub seed: Option<f64>,
}

impl Checked for SampleOptions {
    fn checked(self) -> Result<Self, Error> {
        Ok(Self {
            k: whole(self.k, "k", 1.0, f64::from(MAX_K))?,
            draws: whole(self.draws.or(Some(4000.0)), "draws", 1.0, 1e5)?,
            seed: whole(self.seed.or(Some(1.0)), "seed", 0.0, MOST_SEED)?,
            ..self
        })
    }
}

impl Checked for ForecastOptions {
    fn checked(self) -> Result<Self, Error> {
        Ok(Self {
            confidence: Some(self.confidence.unwrap_or(0.95)),
            draws: whole(self.draws.or(Some(1000.0)), "draws", 1.0, 1e5)?,
            seed: whole(self.seed.or(Some(1.0)), "seed", 0.0, MOST_SEED)?,
            ..self
        })
    }
}

/// Largest whole number below which all are distinct.
const MOST_SEED: f64 = 9_007_199_254_740_991.0;

/// Options, with defaults for missing ones.
pub trait Checked: Sized {
    /// Checks the values.
    ///
    /// # Errors
    /// The first that is out of its range.
    fn checked(self) -> Result<Self, Error>;
}

impl Checked for FitOptions {
    fn checked(self) -> Result<Self, Error> {
        Ok(Self {
            k: whole(self.k, "k", 1.0, f64::from(MAX_K))?,
            penalty: Some(penalty(self.penalty)?),
            ..self
        })
    }
}

impl Checked for CohortOptions {
    fn checked(self) -> Result<Self, Error> {
        Ok(Self { k: whole(self.k, "k", 1.0, f64::from(MAX_K))?, ..self })
    }
}

impl Checked for PredictOptions {
    fn checked(self) -> Result<Self, Error> {
        Ok(Self {
            horizon_unit: self.horizon_unit.or(self.time_unit),
            discount_rate: Some(self.discount_rate.unwrap_or(0.0)),
            period: Some(self.period.unwrap_or(1.0)),
            discounting: Some(self.discounting.unwrap_or_default()),
            seed: whole(self.seed, "seed", 0.0, MOST_SEED)?,
            draws: whole(self.draws.or(Some(0.0)), "draws", 0.0, 1e5)?,
            purchase_counts: whole(self.purchase_counts, "purchaseCounts", 0.0, f64::from(MOST_PURCHASES))?,
            ..self
        })
    }
}

impl Checked for CompareOptions {
    fn checked(self) -> Result<Self, Error> {
        Ok(Self {
            penalty: Some(penalty(self.penalty)?),
            bins: whole(self.bins.or(Some(8.0)), "bins", 0.0, 1000.0)?,
            step: Some(self.step.unwrap_or(1.0)),
            ..self
        })
    }
}

impl Checked for SimulateOptions {
    fn checked(self) -> Result<Self, Error> {
        Ok(Self {
            seed: whole(self.seed, "seed", 0.0, MOST_SEED)?,
            horizon: Some(self.horizon.unwrap_or(0.0)),
            ..self
        })
    }
}

fn penalty(given: Option<f64>) -> Result<f64, Error> {
    let penalty = given.unwrap_or(0.0);
    let valid = (0.0..=1e6).contains(&penalty);
    valid.then_some(penalty).ok_or(Error::OutOfRange { place: "penalty".into(), min: 0.0, max: 1e6 })
}

fn whole(given: Option<f64>, name: &'static str, min: f64, max: f64) -> Result<Option<f64>, Error> {
    let Some(value) = given else { return Ok(None) };
    if !value.is_finite() {
        return Err(Error::NotANumber(name.into()));
    }
    if value.fract() != 0.0 {
        return Err(Error::NotWhole(name.into()));
    }
    let valid = (min..=max).contains(&value);
    valid.then_some(given).ok_or(Error::OutOfRange { place: name.into(), min, max })
}

/// Options from a plain object, checked.
///
/// # Errors
/// The option that does not exist, has the wrong type or is out of range.
///
/// # Examples
/// ```
/// use regulars::wasm::model_options::{FitOptions, read};
///
/// let json = |text| read::<FitOptions, _>(&mut serde_json::Deserializer::from_str(text));
/// assert_eq!(json(r#"{ "timeUnit": "week", "k": 2 }"#).unwrap().penalty, Some(0.0));
/// assert!(json(r#"{ "timeUnit": "fortnight" }"#).is_err() && json(r#"{ "penality": 1 }"#).is_err());
/// ```
pub fn read<'de, T: Deserialize<'de> + Checked, D: Deserializer<'de>>(
    options: D,
) -> Result<T, Box<ModelRefusal>> {
    let given: T = plain_object::read(options).map_err(|name| {
        Box::new(match name.as_deref() {
            Some(unit @ ("timeUnit" | "horizonUnit")) => {
                ModelRefusal::of_option("undefined", Some(unit), "unknown-time-unit")
            }
            Some("discounting") => {
                ModelRefusal::of_option("undefined", Some("discounting"), "unknown-convention")
            }
            name => ModelRefusal::of_option("unknown-option", name, ""),
        })
    })?;
    given.checked().map_err(|error| Box::new(ModelRefusal::from(&error)))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn refused<T: for<'de> Deserialize<'de> + Checked + std::fmt::Debug>(options: &Value) -> Value {
        json!(read::<T, _>(options.clone()).unwrap_err())
    }

    #[test]
    fn every_wrong_option_is_refused_by_its_name() {
        for (options, name) in [
            (json!({ "penality": 1 }), "penality"),
            (json!({ "penalty": "1" }), "penalty"),
            (json!({ "penalty": -1 }), "penalty"),
            (json!({ "k": 2.5 }), "k"),
            (json!({ "k": 13 }), "k"),
            (json!({ "k": [2] }), "k"),
            (json!({ "correlation": 1 }), "correlation"),
            (json!({ "kernelTime": "1" }), "kernelTime"),
            (json!({ "timeUnit": 7 }), "timeUnit"),
            (json!({ "timeUnit": "fortnight" }), "timeUnit"),
        ] {
            assert_eq!(refused::<FitOptions>(&options)["input"], name, "{options}");
        }
        for (options, name) in [
            (json!({ "horizon": "39" }), "horizon"),
            (json!({ "horizon": true }), "horizon"),
            (json!({ "horizonUnit": "weeks" }), "horizonUnit"),
            (json!({ "discounting": "daily" }), "discounting"),
            (json!({ "seed": 0.5 }), "seed"),
            (json!({ "draws": 1e9 }), "draws"),
            (json!({ "purchaseCounts": -1 }), "purchaseCounts"),
            (json!({ "nextPurchase": 1 }), "nextPurchase"),
        ] {
            assert_eq!(refused::<PredictOptions>(&options)["input"], name, "{options}");
        }
        for (options, name) in [
            (json!({ "models": "bg-nbd" }), "models"),
            (json!({ "models": [1] }), "models"),
            (json!({ "bins": 0.5 }), "bins"),
            (json!({ "step": {} }), "step"),
        ] {
            assert_eq!(refused::<CompareOptions>(&options)["input"], name, "{options}");
        }
        assert_eq!(refused::<SimulateOptions>(&json!({ "seed": "1" }))["input"], "seed");
        assert_eq!(refused::<SimulateOptions>(&json!([]))["code"], "unknown-option");
    }
}
