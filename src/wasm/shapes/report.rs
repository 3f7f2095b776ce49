//! The whole report: summary, headline figures, sections, models and the customers' columns.

use serde::Serialize;

use super::actions::ActionList;
use super::models::FittedModels;
use super::summary::CustomerSummary;
use super::typed_array::{bytes, integers, some_floats};
use crate::orders::analysis::Analysis;
use crate::orders::analysis::absent::Section;
use crate::orders::analysis::marker::True;
use crate::orders::summary::headline::Headline;

/// The report on the customers of a file, section by section. A section without data is `{ ok: false, code }`.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct OrdersReport<'a> {
    ok: True,
    /// A summary file (see sql.js) gives the same headline figures and purchase models. Sections that need the orders are
    /// absent, and the columns of `customers` have an entry for each row of the file or none.
    source: Source,
    summary: CustomerSummary<'a>,
    metrics: Headline,
    /// Figures of each customer, in addition to the summary's columns.
    customers: CustomerColumns<'a>,
    #[serde(flatten)]
    sections: &'a Analysis,
    models: Section<FittedModels<'a>>,
    /// Recommended actions, by the money at stake.
    actions: Section<ActionList<'a>>,
}

/// Source of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Source {
    /// An order file.
    Orders,
    /// A file of purchase histories, each with its number of customers.
    SummaryFile,
}

impl<'a> OrdersReport<'a> {
    /// The report of an analysis.
    pub fn new(
        source: Source,
        summary: CustomerSummary<'a>,
        metrics: Headline,
        analysis: &'a Analysis,
    ) -> Self {
        Self {
            ok: True,
            source,
            summary,
            metrics,
            customers: CustomerColumns::new(analysis),
            sections: analysis,
            actions: Section(analysis.actions.as_ref().map(ActionList::from).map_err(|absent| *absent)),
            models: Section(analysis.forecast.as_ref().map(FittedModels::from).map_err(|absent| *absent)),
        }
    }
}

/// One entry per customer, in the order of the summary.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct CustomerColumns<'a> {
    /// 1 to 5
    #[serde(serialize_with = "bytes")]
    #[cfg_attr(test, ts(type = "Uint8Array"))]
    recency_score: &'a [u8],
    /// 1 to 5
    #[serde(serialize_with = "bytes")]
    #[cfg_attr(test, ts(type = "Uint8Array"))]
    frequency_score: &'a [u8],
    /// 1 to 5
    #[serde(serialize_with = "bytes")]
    #[cfg_attr(test, ts(type = "Uint8Array"))]
    monetary_score: &'a [u8],
    /// Index into `segments.list`.
    #[serde(serialize_with = "bytes")]
    #[cfg_attr(test, ts(type = "Uint8Array"))]
    segment: &'a [u8],
    /// Day of the second purchase, in days since 1970-01-01; 2147483647 without one.
    #[serde(serialize_with = "integers")]
    #[cfg_attr(test, ts(type = "Int32Array"))]
    second_day: &'a [i32],
    /// Day on which the customer had bought two different products; 2147483647 without one.
    #[serde(serialize_with = "integers")]
    #[cfg_attr(test, ts(type = "Int32Array"))]
    second_product_day: &'a [i32],
    /// Probability of still being a customer; absent without a model, as the next three.
    #[serde(serialize_with = "some_floats", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional, type = "Float64Array"))]
    p_alive: Option<&'a [f64]>,
    /// Purchases within the horizon.
    #[serde(serialize_with = "some_floats", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional, type = "Float64Array"))]
    expected_transactions: Option<&'a [f64]>,
    /// Days between purchases that the model expects while the customer is active; 0 if there is too little data.
    #[serde(serialize_with = "some_floats", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional, type = "Float64Array"))]
    due_days: Option<&'a [f64]>,
    /// Stake within the horizon: the value if kept minus that without action, at most the expected value, and at most
    /// the customer's past revenue in an equally long time; also absent without the model of spends.
    #[serde(serialize_with = "some_floats", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional, type = "Float64Array"))]
    stake: Option<&'a [f64]>,
    /// Spend per purchase; also absent without the model of spends.
    #[serde(serialize_with = "some_floats", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional, type = "Float64Array"))]
    expected_spend: Option<&'a [f64]>,
    /// Discounted value of the purchases expected within the horizon; also absent without the model of spends.
    #[serde(serialize_with = "some_floats", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional, type = "Float64Array"))]
    clv: Option<&'a [f64]>,
}

impl<'a> CustomerColumns<'a> {
    fn new(Analysis { scores, forecast, actions, second_days, .. }: &'a Analysis) -> Self {
        let expected = forecast.as_ref().ok().map(|forecast| &forecast.expected);
        let some =
            |column: Option<&'a Vec<f64>>| column.filter(|column| !column.is_empty()).map(Vec::as_slice);
        Self {
            recency_score: &scores.recency,
            frequency_score: &scores.frequency,
            monetary_score: &scores.monetary,
            segment: &scores.segment,
            second_day: &second_days[0],
            second_product_day: &second_days[1],
            p_alive: some(expected.map(|expected| &expected.p_alive)),
            due_days: some(expected.map(|expected| &expected.due_days)),
            stake: some(actions.as_ref().ok().map(|actions| &actions.stake)),
            expected_transactions: some(expected.map(|expected| &expected.transactions)),
            expected_spend: some(expected.map(|expected| &expected.spend)),
            clv: some(expected.map(|expected| &expected.clv)),
        }
    }
}
