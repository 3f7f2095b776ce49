//! Customer mix: one-time and regular customers, new and returning customers.

use serde::Serialize;

use super::absent::{Absent, Section};
use super::cohorts::Activity;
use super::marker::True;
use crate::estimate::Estimate;
use crate::math::proportion::wilson;
use crate::math::sum::Sum;
use crate::orders::summary::customers::Summary;
use crate::orders::summary::file::SummaryFile;
use crate::orders::summary::long_file::LongFile;

/// A group of customers and its spend.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct CustomerGroup {
    /// Number of customers.
    pub customers: u64,
    /// Share of all customers, with its Wilson interval.
    pub share: Estimate,
    /// Their spend.
    pub revenue: f64,
    /// Share of all revenue.
    pub revenue_share: Option<f64>,
    /// Revenue per customer; 0 without customers.
    pub per_head: f64,
}

/// The mix.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Mix {
    /// Always true.
    pub ok: True,
    /// Customers with one purchase.
    pub one_time: CustomerGroup,
    /// Customers with more.
    pub regular: CustomerGroup,
    /// New and returning customers over time.
    pub over: ActivityByPeriod,
}

/// New and returning customers by periods of three lengths.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ActivityByPeriod {
    /// By month.
    pub month: Section<Activity>,
    /// By quarter.
    pub quarter: Section<Activity>,
    /// By week.
    pub week: Section<Activity>,
}

impl Mix {
    /// The mix of a base.
    pub fn new(summary: &Summary, over: ActivityByPeriod, confidence: f64) -> Self {
        let rows = summary.frequency.iter().zip(&summary.revenue);
        Self::of(rows.map(|(&frequency, &revenue)| (frequency, 1.0, revenue)), over, confidence)
    }

    /// The mix of the histories in a summary file.
    pub fn of_summary_file(file: &SummaryFile, confidence: f64) -> Self {
        let gone = Absent::NeedsOrders;
        let over = ActivityByPeriod {
            month: Section(Err(gone)),
            quarter: Section(Err(gone)),
            week: Section(Err(gone)),
        };
        let revenue = file.revenue();
        let rows = file.frequency.iter().zip(&file.customers).zip(&revenue);
        Self::of(
            rows.map(|((&frequency, &customers), &revenue)| (frequency, customers, revenue)),
            over,
            confidence,
        )
    }

    /// The mix of a whole report.
    pub(super) fn of_long_file(file: &LongFile, over: ActivityByPeriod, confidence: f64) -> Self {
        let row = |key: &str, frequency| {
            let row = file.row("mix", key);
            (frequency, row.map_or(0.0, |row| row.count), row.map_or(0.0, |row| row.sums[0]))
        };
        Self::of([row("one-time", 0), row("regular", 1)].into_iter(), over, confidence)
    }

    /// The mix of rows of frequency, customers and their revenue.
    fn of(
        rows: impl Iterator<Item = (u32, f64, f64)> + Clone,
        over: ActivityByPeriod,
        confidence: f64,
    ) -> Self {
        let OneTimeAndRegular { ok, one_time, regular } = OneTimeAndRegular::of(rows, confidence);
        Self { ok, one_time, regular, over }
    }
}

/// One-time customers and regulars.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct OneTimeAndRegular {
    /// Always true.
    pub ok: True,
    /// Customers with one purchase.
    pub one_time: CustomerGroup,
    /// Customers with more.
    pub regular: CustomerGroup,
}

impl OneTimeAndRegular {
    /// The two groups among rows of frequency (purchases − 1), customers and their revenue.
    pub fn of(rows: impl Iterator<Item = (u32, f64, f64)> + Clone, confidence: f64) -> Self {
        let sums = |regular: bool| {
            let rows = rows.clone().filter(|&(frequency, ..)| (frequency > 0) == regular);
            // Added to 0, because an empty sum is −0.
            let customers = 0.0 + rows.clone().map(|(_, customers, _)| customers).sum::<f64>();
            (customers, rows.map(|(.., revenue)| revenue).collect::<Sum>().value())
        };
        let all = sums(false).0 + sums(true).0;
        let total = rows.clone().map(|(.., revenue)| revenue).collect::<Sum>().value();
        let group = |regular: bool| {
            let (customers, revenue) = sums(regular);
            CustomerGroup {
                customers: customers as u64,
                share: wilson(customers, all.max(1.0), confidence),
                revenue,
                revenue_share: (total > 0.0).then(|| revenue / total),
                per_head: if customers > 0.0 { revenue / customers } else { 0.0 },
            }
        };
        Self { ok: True, one_time: group(false), regular: group(true) }
    }
}
