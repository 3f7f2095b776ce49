//! Predictions of a model for each customer, or for a cohort.

use serde::Serialize;

use super::typed_array::{float_columns, floats, some_floats};
use crate::models::predict::Predictions;
use crate::models::questions::Answers;
use crate::orders::analysis::marker::True;

/// Predictions of a model of purchases, one entry per customer.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct PurchasePredictions {
    ok: True,
    /// Probability of still being a customer.
    #[serde(serialize_with = "some_floats", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional, type = "Float64Array"))]
    p_alive: Option<Vec<f64>>,
    /// Purchases within the horizon; absent if it is infinite.
    #[serde(serialize_with = "some_floats", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional, type = "Float64Array"))]
    expected_transactions: Option<Vec<f64>>,
    /// The same, each discounted; over an infinite horizon the discounted expected residual transactions.
    #[serde(serialize_with = "some_floats", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional, type = "Float64Array"))]
    discounted_transactions: Option<Vec<f64>>,
}

impl From<Predictions> for PurchasePredictions {
    fn from(Predictions { p_alive, transactions, discounted, .. }: Predictions) -> Self {
        let some = |column: Vec<f64>| (!column.is_empty()).then_some(column);
        Self {
            ok: True,
            p_alive: some(p_alive),
            expected_transactions: some(transactions),
            discounted_transactions: some(discounted),
        }
    }
}

/// Answers about each customer's next purchases.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct PurchaseAnswers {
    ok: True,
    /// Per number of purchases within the horizon, 0, 1, …: its probability.
    #[serde(serialize_with = "float_columns")]
    #[cfg_attr(test, ts(type = "Float64Array[]"))]
    probabilities: Vec<Vec<f64>>,
    /// Probability of being active at the end of the horizon.
    #[serde(serialize_with = "floats")]
    #[cfg_attr(test, ts(type = "Float64Array"))]
    p_alive_then: Vec<f64>,
    /// Time from the end of observation to the next purchase, in the unit of the model.
    next: NextPurchase,
}

/// Time until the next purchase; Infinity where the probability of there ever being one is smaller than that quantile's.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct NextPurchase {
    #[serde(serialize_with = "floats")]
    #[cfg_attr(test, ts(type = "Float64Array"))]
    median: Vec<f64>,
    /// Lower end of the central interval.
    #[serde(serialize_with = "floats")]
    #[cfg_attr(test, ts(type = "Float64Array"))]
    low: Vec<f64>,
    /// Upper end.
    #[serde(serialize_with = "floats")]
    #[cfg_attr(test, ts(type = "Float64Array"))]
    high: Vec<f64>,
}

impl From<Answers> for PurchaseAnswers {
    fn from(Answers { counts, p_alive_then, next: [median, low, high] }: Answers) -> Self {
        Self { ok: True, probabilities: counts, p_alive_then, next: NextPurchase { median, low, high } }
    }
}

/// Predictions of a model of spends, one entry per customer.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct SpendPredictions {
    /// Always true.
    pub ok: True,
    /// Expected spend per purchase; the median where the mean is infinite.
    #[serde(serialize_with = "floats")]
    #[cfg_attr(test, ts(type = "Float64Array"))]
    pub expected_spend: Vec<f64>,
    /// True if a median replaces any mean.
    pub median: bool,
}

/// Predictions of a model of renewals, from period 0 on.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct RenewalPredictions {
    /// Always true.
    pub ok: True,
    /// Share of the cohort that remains.
    #[serde(serialize_with = "floats")]
    #[cfg_attr(test, ts(type = "Float64Array"))]
    pub survival: Vec<f64>,
    /// Share of the customers of the period before.
    #[serde(serialize_with = "floats")]
    #[cfg_attr(test, ts(type = "Float64Array"))]
    pub retention: Vec<f64>,
    /// Periods; null where infinite.
    pub expected_lifetime: Option<f64>,
    /// Periods, each discounted; null where infinite.
    pub discounted_lifetime: Option<f64>,
}
