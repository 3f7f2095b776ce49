//! Customers drawn from a model, and totals over all of them.

use serde::Serialize;

use super::typed_array::some_floats;
use crate::models::totals::{Total, Totals};
use crate::orders::analysis::marker::True;

/// Customers drawn from a model; the columns depend on the model.
#[derive(Debug, Default, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Simulated {
    /// Always true.
    pub ok: True,
    /// Repeat purchases.
    #[serde(serialize_with = "some_floats", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional, type = "Float64Array"))]
    pub frequency: Option<Vec<f64>>,
    /// Time from the first purchase to the last.
    #[serde(serialize_with = "some_floats", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional, type = "Float64Array"))]
    pub recency: Option<Vec<f64>>,
    /// Sum of the natural logarithms of the gaps between purchases.
    #[serde(serialize_with = "some_floats", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional, type = "Float64Array"))]
    pub log_gap_sum: Option<Vec<f64>>,
    /// Purchases within the horizon after observation.
    #[serde(serialize_with = "some_floats", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional, type = "Float64Array"))]
    pub holdout: Option<Vec<f64>>,
    /// Gamma-Gamma: mean spend over the repeat purchases.
    #[serde(serialize_with = "some_floats", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional, type = "Float64Array"))]
    pub monetary: Option<Vec<f64>>,
    /// sBG: customers remaining at the start and after each period.
    #[serde(serialize_with = "some_floats", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional, type = "Float64Array"))]
    pub survivors: Option<Vec<f64>>,
}

/// Totals over all customers.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "Totals"))]
pub struct TotalEstimates {
    ok: True,
    /// Purchases within the horizon; absent if it is infinite.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    transactions: Option<Total>,
    /// Discounted spend within the horizon; absent without a model of spends.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    clv: Option<Total>,
}

impl From<Totals> for TotalEstimates {
    fn from(Totals { transactions, clv }: Totals) -> Self {
        Self { ok: True, transactions, clv }
    }
}
