//! Slipping away: regulars who should have bought again by now.

use serde::Serialize;

use super::absent::Absent;
use super::marker::True;
use super::regularity::MIN_REPEATS;
use crate::estimate::Estimate;
use crate::math::proportion::wilson;
use crate::math::student::two_sided_t;
use crate::math::sum::Sum;
use crate::orders::store::interner::Interner;
use crate::orders::summary::customers::Summary;
use crate::orders::summary::headline::YEAR;

/// How many of their own mean gaps customers may be silent, however regular they are.
const MIN_OVERDUE: f64 = 1.5;
/// A purchase was to be expected within the silence with this probability: one-sided, so 90 % two-sided.
const TWO_SIDED_LEVEL: f64 = 0.9;
/// The most customers listed.
const MAX_LISTED: usize = 1000;

/// Regulars who fell silent.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Slipping {
    /// Always true.
    pub ok: True,
    /// How many.
    pub customers: u64,
    /// Their share of the customers with three or more purchases.
    pub share: Estimate,
    /// What they spent together per year while they bought.
    pub revenue_per_year: f64,
    /// Those with most to lose.
    pub list: Vec<SlippingCustomer>,
}

/// One of them.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct SlippingCustomer {
    /// Place in the summary.
    pub index: u32,
    /// Days since the last purchase.
    pub silent_days: f64,
    /// Their own mean gap.
    pub due_days: f64,
    /// The former ÷ the latter.
    pub overdue: f64,
    /// What they spent per year, from the first purchase to one mean gap after the last.
    pub revenue_per_year: f64,
}

impl Slipping {
    /// Those whose silence exceeds what their own gaps let expect.
    ///
    /// # Formula
    /// silence > max(1.5·m, m + t·s·√(1 + 1/g)), m and s mean and standard deviation of the g gaps, t the 95 % quantile of
    /// Student's distribution with g − 1 degrees of freedom: the upper prediction limit of the next gap. Most to lose:
    /// revenue per year × P(alive), where a model gives one.
    ///
    /// # Errors
    /// Nobody with three purchases.
    ///
    /// # Source
    /// Hahn & Meeker 1991, Statistical Intervals, section 4.8.
    pub fn new(
        summary: &Summary,
        names: &Interner,
        p_alive: Option<&[f64]>,
        confidence: f64,
    ) -> Result<Self, Absent> {
        let regulars = || (0..summary.customers()).filter(|&index| summary.frequency[index] >= MIN_REPEATS);
        let known = regulars().count();
        if known == 0 {
            return Err(Absent::TooFewPurchases);
        }
        let mut found: Vec<(f64, SlippingCustomer)> = regulars()
            .filter_map(|index| {
                let (mean, deviation) = (summary.gap_mean[index], summary.gap_deviation[index]);
                let gaps = f64::from(summary.frequency[index]);
                let limit = || {
                    mean + two_sided_t(TWO_SIDED_LEVEL, gaps - 1.0) * deviation * (1.0 + 1.0 / gaps).sqrt()
                };
                let silent_days = summary.age[index] - summary.recency[index];
                (silent_days > MIN_OVERDUE * mean && silent_days > limit()).then(|| {
                    let years = (summary.recency[index] + mean) / YEAR;
                    let revenue_per_year = summary.revenue[index].max(0.0) / years;
                    let stake = revenue_per_year * p_alive.map_or(1.0, |p_alive| p_alive[index]);
                    let overdue = silent_days / mean;
                    let index = index as u32;
                    (
                        stake,
                        SlippingCustomer { index, silent_days, due_days: mean, overdue, revenue_per_year },
                    )
                })
            })
            .collect();
        let name = |customer: &SlippingCustomer| names.name(summary.number[customer.index as usize]);
        found.sort_unstable_by(|(x, a), (y, b)| y.total_cmp(x).then_with(|| name(a).cmp(name(b))));
        let customers = || found.iter().map(|(_, customer)| customer);
        let revenue = customers().map(|customer| customer.revenue_per_year).collect::<Sum>();
        Ok(Self {
            ok: True,
            customers: found.len() as u64,
            share: wilson(found.len() as f64, known as f64, confidence),
            revenue_per_year: revenue.value(),
            list: customers().take(MAX_LISTED).copied().collect(),
        })
    }
}
