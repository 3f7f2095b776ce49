//! Margin: revenue minus the costs in the file.

use serde::Serialize;

use super::absent::Absent;
use super::marker::True;
use crate::estimate::Estimate;
use crate::math::student;
use crate::math::sum::Sum;
use crate::orders::read::details::Details;
use crate::orders::summary::customers::Summary;
use crate::tables::number::units;

/// Revenue less costs.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Margin {
    /// Always true.
    pub ok: True,
    /// Costs of all rows.
    pub cost: f64,
    /// Revenue − cost.
    pub margin: f64,
    /// Margin ÷ revenue.
    pub share: f64,
    /// Its interval, customers being the sampled units.
    pub share_interval: Option<Estimate>,
    /// Observed customer lifetime value after costs: margin ÷ customers.
    pub per_customer: f64,
    /// Its interval.
    pub per_customer_interval: Option<Estimate>,
}

impl Margin {
    /// The margin of a base.
    ///
    /// # Formula
    /// As for the headline figures: Cochran's ratio estimate of the share, Student's t for the mean.
    ///
    /// # Errors
    /// No costs, no revenue, or amounts in several currencies.
    pub fn new(details: &Details, summary: &Summary, confidence: f64) -> Result<Self, Absent> {
        let cost_of = |&number: &u32| details.costs.get(number as usize).copied().unwrap_or_default();
        let total: i128 = summary.number.iter().map(|number| i128::from(cost_of(number))).sum();
        if total == 0 {
            return Err(Absent::NoCostColumn);
        }
        if details.currencies.len() > 1 {
            return Err(Absent::SeveralCurrencies);
        }
        let revenue = units(summary.total);
        if revenue <= 0.0 {
            return Err(Absent::NoAmounts);
        }
        let margin = units(summary.total - total);
        let n = summary.customers() as f64;
        let (share, mean) = (margin / revenue, margin / n);
        let (mut of_ratio, mut of_mean) = (Sum::default(), Sum::default());
        for (number, &revenue) in summary.number.iter().zip(&summary.revenue) {
            let margin = revenue - units(cost_of(number).into());
            of_ratio.add((margin - share * revenue).powi(2));
            of_mean.add((margin - mean).powi(2));
        }
        let error = |squares: Sum| (squares.value() / (n * (n - 1.0).max(1.0))).sqrt();
        let all = (f64::NEG_INFINITY, f64::INFINITY);
        Ok(Self {
            ok: True,
            cost: units(total),
            margin,
            share,
            share_interval: student::interval(share, error(of_ratio) * n / revenue, n, confidence, all),
            per_customer: mean,
            per_customer_interval: student::interval(mean, error(of_mean), n, confidence, all),
        })
    }
}
