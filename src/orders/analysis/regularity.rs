//! Regularity of the gaps between a customer's purchases.

use serde::Serialize;

use super::absent::Absent;
use super::averages::{mean, median};
use super::marker::True;
use crate::estimate::Estimate;
use crate::math::normal::two_sided_z;
use crate::math::student;
use crate::math::sum::Sum;
use crate::orders::store::purchase::Purchase;
use crate::orders::summary::customers::Summary;
use crate::orders::summary::long_file::LongFile;

/// Upper bounds of the bars of the histogram, in days; the last bar ends with the longest gap.
const BAR_LIMITS_DAYS: [usize; 12] = [1, 3, 7, 14, 21, 30, 60, 90, 120, 180, 365, 730];
/// Repeat purchases a customer needs: two gaps.
pub const MIN_REPEATS: u32 = 2;

/// Counts in one pass over the customers.
#[derive(Debug, Clone, Default)]
pub struct Counter {
    /// Gaps by their days.
    gaps: Vec<u64>,
    /// Powers of t₁ ÷ (t₁ + t₂), the last two gaps of each customer.
    customers: f64,
    powers: [Sum; 4],
}

impl Counter {
    /// Receives a customer's purchases in chronological order.
    pub fn add(&mut self, purchases: &[Purchase]) {
        for pair in purchases.windows(2) {
            let days = (pair[1].day - pair[0].day) as usize;
            if days >= self.gaps.len() {
                self.gaps.resize(days + 1, 0);
            }
            self.gaps[days] += 1;
        }
        if let [.., a, b, c] = purchases {
            let share = f64::from(b.day - a.day) / f64::from(c.day - a.day);
            self.customers += 1.0;
            let mut power = share;
            for sum in &mut self.powers {
                sum.add(power);
                power *= share;
            }
        }
    }

    /// The regularity of a base.
    ///
    /// # Errors
    /// Nobody has three purchases.
    pub fn regularity(&self, summary: &Summary, confidence: f64) -> Result<Regularity, Absent> {
        let regulars = (0..summary.customers()).filter(|&index| summary.frequency[index] >= MIN_REPEATS);
        let (mut means, mut variations) = (Vec::new(), Vec::new());
        for index in regulars {
            means.push(summary.gap_mean[index]);
            variations.push(summary.gap_deviation[index] / summary.gap_mean[index]);
        }
        if means.is_empty() {
            return Err(Absent::TooFewPurchases);
        }
        let customers = means.len() as u64;
        let mut classes = RegularityClasses::default();
        for &variation in &variations {
            *classes.of(variation) += 1;
        }
        let wheat_morrison = self.wheat_morrison(confidence);
        Ok(Regularity {
            ok: True,
            customers,
            mean_gap_days: mean(&means, confidence),
            median_gap_days: median(means),
            median_variation: median(variations),
            wheat_morrison: wheat_morrison.map(|(k, _)| k),
            wheat_morrison_interval: wheat_morrison.and_then(|(_, interval)| interval),
            classes,
            histogram: self.histogram(),
        })
    }

    /// The regularity of a whole report.
    ///
    /// # Errors
    /// Nobody has three purchases.
    pub(super) fn of_long_file(file: &LongFile, confidence: f64) -> Result<Regularity, Absent> {
        let row = |key: &str| file.row("rhythm", key).ok_or(Absent::TooFewPurchases);
        let (gaps, shares) = (row("gaps")?, row("shares")?);
        let [clockwork, steady, random, bursts, ..] = row("classes")?.sums.map(|sum| sum as u64);
        let mut counter = Self { customers: shares.count, ..Self::default() };
        for (sum, power) in counter.powers.iter_mut().zip(shares.sums) {
            sum.add(power);
        }
        let bars = file.rows("gaps");
        let longest = bars.iter().map(|bar| bar.sums[0]).fold(0.0, f64::max).min(110_000.0) as usize;
        counter.gaps = vec![0; longest + 1];
        for bar in bars {
            // The last bar has no upper bound.
            let bound = bar.keys[0].parse().ok().filter(|&bound| bound > 0).unwrap_or(longest);
            counter.gaps[bound.min(longest)] += bar.count as u64;
        }
        let wheat_morrison = counter.wheat_morrison(confidence);
        let (n, [sum, squares, ..]) = (gaps.count, gaps.sums);
        let error = ((squares - sum * sum / n).max(0.0) / (n * (n - 1.0).max(1.0))).sqrt();
        Ok(Regularity {
            ok: True,
            customers: n as u64,
            mean_gap_days: student::interval(sum / n, error, n, confidence, (0.0, f64::INFINITY)),
            median_gap_days: row("median-gap")?.sums[0],
            median_variation: row("median-variation")?.sums[0],
            wheat_morrison: wheat_morrison.map(|(k, _)| k),
            wheat_morrison_interval: wheat_morrison.and_then(|(_, interval)| interval),
            classes: RegularityClasses { clockwork, steady, random, bursts },
            histogram: counter.histogram(),
        })
    }

    /// # Formula
    /// k̂ = (1 − 4V) ÷ 8V, V the variance of t₁ ÷ (t₁ + t₂) over the customers; its interval follows from that of V,
    /// whose standard error is √((m₄ − V²·(n − 3)/(n − 1)) ÷ n).
    ///
    /// # Source
    /// Wheat & Morrison 1990, Estimating Purchase Regularity with Two Interpurchase Times, J. of Marketing Research 27(1).
    fn wheat_morrison(&self, confidence: f64) -> Option<(f64, Option<Bounds>)> {
        let n = self.customers;
        let [m1, m2, m3, m4] = core::array::from_fn(|i| self.powers[i].value() / n);
        let variance = (m2 - m1 * m1) * n / (n - 1.0);
        if n < 2.0 || variance <= 1e-12 {
            return None;
        }
        let k = |variance: f64| (1.0 - 4.0 * variance) / (8.0 * variance);
        let fourth = m4 - 4.0 * m1 * m3 + 6.0 * m1 * m1 * m2 - 3.0 * m1.powi(4);
        let error = ((fourth - variance * variance * (n - 3.0) / (n - 1.0)).max(0.0) / n).sqrt();
        let reach = two_sided_z(confidence) * error;
        let interval =
            (variance > reach).then(|| Bounds { low: k(variance + reach), high: k(variance - reach) });
        Some((k(variance), interval))
    }

    fn histogram(&self) -> GapHistogram {
        let longest = self.gaps.len().saturating_sub(1);
        let mut bounds: Vec<usize> = BAR_LIMITS_DAYS.into_iter().filter(|&bound| bound < longest).collect();
        bounds.push(longest);
        let mut from = 0;
        let gaps = bounds.iter().map(|&bound| {
            let count = self.gaps[from..=bound].iter().sum();
            from = bound + 1;
            count
        });
        GapHistogram { gaps: gaps.collect(), up_to_days: bounds }
    }
}

/// Regularity of the purchases of customers with three or more.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Regularity {
    /// Always true.
    pub ok: True,
    /// Customers with three or more purchases.
    pub customers: u64,
    /// Mean of the customers' mean gaps, with its t interval.
    pub mean_gap_days: Option<Estimate>,
    /// Median of the customers' mean gaps.
    pub median_gap_days: f64,
    /// Median coefficient of variation of their gaps.
    pub median_variation: f64,
    /// k̂: 1 at random, above 1 more evenly, below 1 in bursts.
    pub wheat_morrison: Option<f64>,
    /// Its interval; none where it reaches infinity.
    pub wheat_morrison_interval: Option<Bounds>,
    /// Customers by the coefficient of variation of their gaps.
    pub classes: RegularityClasses,
    /// All gaps of all customers.
    pub histogram: GapHistogram,
}

/// Two ends.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Bounds {
    /// The lower one.
    pub low: f64,
    /// The upper one.
    pub high: f64,
}

/// Customers by the coefficient of variation v of their gaps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct RegularityClasses {
    /// v < 0.25
    pub clockwork: u64,
    /// v < 0.75
    pub steady: u64,
    /// v ≤ 1.25
    pub random: u64,
    /// v > 1.25
    pub bursts: u64,
}

impl RegularityClasses {
    fn of(&mut self, variation: f64) -> &mut u64 {
        match variation {
            v if v < 0.25 => &mut self.clockwork,
            v if v < 0.75 => &mut self.steady,
            v if v <= 1.25 => &mut self.random,
            _ => &mut self.bursts,
        }
    }
}

/// Gaps by their length.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct GapHistogram {
    /// The longest gap of each bar, in days.
    pub up_to_days: Vec<usize>,
    /// Gaps in each bar.
    pub gaps: Vec<u64>,
}
