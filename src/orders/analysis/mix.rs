//! Customer mix: one-time customers beside regulars, new beside returning.

use serde::Serialize;

use super::absent::{Section, section};
use super::cohorts::Activity;
use crate::estimate::Estimate;
use crate::math::proportion::wilson;
use crate::math::sum::Sum;
use crate::orders::summary::Summary;

/// A group of customers and what it spends.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Group {
    /// Number of customers.
    pub customers: u64,
    /// Share of all customers, with its Wilson interval.
    pub share: Estimate,
    /// What they spent.
    pub revenue: f64,
    /// Share of all revenue.
    pub revenue_share: Option<f64>,
    /// Revenue per customer; 0 where there is none.
    pub per_head: f64,
}

/// The mix.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Mix {
    /// Customers with one purchase.
    pub one_time: Group,
    /// Customers with more.
    pub regular: Group,
    /// New and returning customers over time.
    pub over: Over,
}

/// New and returning customers by periods of three lengths.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Over {
    /// By month.
    #[serde(serialize_with = "section")]
    pub month: Section<Activity>,
    /// By quarter.
    #[serde(serialize_with = "section")]
    pub quarter: Section<Activity>,
    /// By week.
    #[serde(serialize_with = "section")]
    pub week: Section<Activity>,
}

impl Mix {
    /// The mix of a base.
    pub fn new(summary: &Summary, over: Over, confidence: f64) -> Self {
        let revenue = |regular: bool| {
            let rows = summary.frequency.iter().zip(&summary.revenue);
            rows.filter(move |&(&frequency, _)| (frequency > 0) == regular).map(|(_, &revenue)| revenue)
        };
        let all = summary.customers() as f64;
        let total: f64 = revenue(false).chain(revenue(true)).collect::<Sum>().value();
        let group = |regular: bool| {
            let (customers, revenue) =
                (revenue(regular).count() as u64, revenue(regular).collect::<Sum>().value());
            Group {
                customers,
                share: wilson(customers as f64, all, confidence),
                revenue,
                revenue_share: (total > 0.0).then(|| revenue / total),
                per_head: if customers > 0 { revenue / customers as f64 } else { 0.0 },
            }
        };
        Self { one_time: group(false), regular: group(true), over }
    }
}
