//! Concentration of revenue: shares of the revenue from the best customers, Lorenz curve and Gini coefficient.

use crate::math::ranking::{arranged, ranked, rising};
use serde::Serialize;

use super::absent::Absent;
use super::marker::True;
use crate::estimate::Estimate;
use crate::math::normal::two_sided_z;
use crate::orders::summary::long_file::{LongFile, LongRow};

/// Shares of customers, the richest first, for which the share of revenue is reported.
const TOP_SHARES: [f64; 5] = [0.01, 0.05, 0.1, 0.2, 0.5];
/// Points of the Lorenz curve after its origin.
const CURVE_POINTS: usize = 100;

/// The Lorenz curve and figures derived from it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Concentration {
    /// Always true.
    pub ok: True,
    /// 0 where all spend the same, towards 1 where one spends it all.
    pub gini: f64,
    /// Its interval by the jackknife.
    pub gini_interval: Option<Estimate>,
    /// The curve.
    pub lorenz: Lorenz,
    /// The richest customers.
    pub top: Vec<TopCustomers>,
}

/// Shares of customers, the poorest first, with their share of the revenue.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Lorenz {
    /// Share of customers.
    pub customers: Vec<f64>,
    /// Share of revenue.
    pub revenue: Vec<f64>,
}

/// The richest customers.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct TopCustomers {
    /// Share of all customers.
    pub share: f64,
    /// Customers: that share, rounded up.
    pub customers: usize,
    /// Their share of the revenue.
    pub revenue_share: Estimate,
}

impl Concentration {
    /// The concentration of customers' revenues; a customer with more refunds than payments counts as 0.
    ///
    /// # Formula
    /// Gini = Σ(2i − n − 1)·xᵢ ÷ (n·Σx), x ascending · standard error of a top share by linearisation,
    /// √(mean of ((xᵢ − q)₊ + q·k/n − L·xᵢ)² ÷ n) ÷ x̄, q being the least revenue among the top k.
    ///
    /// # Errors
    /// Fewer than two customers, or no revenue.
    ///
    /// # Source
    /// Ogwang 2000, A convenient method of computing the Gini index and its standard error, Oxford Bulletin of Economics
    /// and Statistics 62(1) · Langel & Tillé 2013, J. R. Stat. Soc. A 176(2).
    pub fn new(revenue: &[f64], confidence: f64) -> Result<Self, Absent> {
        let mut sorted: Vec<f64> = revenue.iter().map(|revenue| revenue.max(0.0)).collect();
        sorted.sort_unstable_by(f64::total_cmp);
        if sorted.len() < 2 {
            return Err(Absent::TooFewCustomers);
        }
        // Sorted by size, for any order of the file.
        let mut cumulative = Vec::with_capacity(sorted.len() + 1);
        cumulative.push(0.0);
        let mut sum = 0.0;
        for &revenue in &sorted {
            sum += revenue;
            cumulative.push(sum);
        }
        if sum <= 0.0 {
            return Err(Absent::NoAmounts);
        }
        let n = sorted.len();
        let at = |index: usize| (index as f64 / n as f64, cumulative[index] / sum);
        let mut lorenz = Lorenz::default();
        let mut indices: Vec<usize> =
            (0..=CURVE_POINTS).map(|point| (point * n).div_ceil(CURVE_POINTS)).collect();
        indices.dedup();
        for (customers, revenue) in indices.into_iter().map(at) {
            lorenz.customers.push(customers);
            lorenz.revenue.push(revenue);
        }
        let (gini, gini_interval) = gini(&sorted, &cumulative, confidence);
        let top = TOP_SHARES.map(|share| top(share, &sorted, &cumulative, confidence)).to_vec();
        Ok(Self { ok: True, gini, gini_interval, lorenz, top })
    }
}

/// Revenues of a whole report in ascending order, as steps of a hundredth of the customers each.
#[derive(Debug, Default)]
pub(super) struct RevenueSteps {
    /// Per step, ascending: customers with its revenue, that revenue, and the number and revenue of the customers below.
    steps: Vec<Step>,
    customers: f64,
}

#[derive(Debug, Clone, Copy, Default)]
struct Step {
    n: f64,
    revenue: f64,
    below: f64,
    total_below: f64,
    /// Sum of the squared revenues up to this step.
    squares: f64,
}

impl Step {
    fn x(&self) -> f64 {
        self.revenue.max(0.0)
    }

    fn total(&self) -> f64 {
        self.total_below + self.n * self.x()
    }
}

impl RevenueSteps {
    /// The steps of a file.
    pub fn of(file: &LongFile) -> Self {
        let step = |row: &LongRow| {
            let [revenue, below, total_below, squares, ..] = row.sums;
            Step { n: row.count, revenue, below, total_below, squares }
        };
        let steps: Vec<Step> = file.rows("revenue").iter().map(step).collect();
        let places = ranked(steps.iter().map(|step| rising(step.below)));
        Self { steps: arranged(steps, &places), customers: file.customers }
    }

    /// The step in which the customer of a rank is, the poorest having rank 1.
    fn step(&self, rank: f64) -> Step {
        let place = self.steps.partition_point(|step| step.below + step.n < rank);
        self.steps.get(place).or(self.steps.last()).copied().unwrap_or_default()
    }

    /// Revenue of the customer of a rank.
    pub fn value(&self, rank: f64) -> f64 {
        self.step(rank).revenue
    }

    /// Revenue of this many of the lowest customers; those with more refunds than payments count as 0.
    fn total(&self, customers: f64) -> f64 {
        let place = self.steps.partition_point(|step| step.below + step.n < customers.max(1.0));
        let step = self.steps.get(place).or(self.steps.last()).copied().unwrap_or_default();
        if customers >= step.below {
            return step.total_below + (customers - step.below).clamp(0.0, step.n) * step.x();
        }
        // Parts of a report have fewer steps; between two steps the customers count as equal.
        let before = place.checked_sub(1).map_or(Step::default(), |place| self.steps[place]);
        let (from, paid) = (before.below + before.n, before.total());
        paid + (step.total_below - paid) * (customers - from) / (step.below - from).max(1.0)
    }

    fn top(&self, share: f64, confidence: f64) -> TopCustomers {
        let (n, all) = (self.customers, self.step(self.customers));
        let total = all.total();
        let customers = (share * n).ceil().clamp(1.0, n);
        let value = ((total - self.total(n - customers)) / total).clamp(0.0, 1.0);
        let step = self.step(n - customers + 1.0);
        let (least, part) = (step.x(), customers / n);
        // For those above the minimum, and for the others.
        let square = |factor: f64, shift: f64, squares: f64, total: f64, n: f64| {
            factor * factor * squares + 2.0 * factor * shift * total + shift * shift * n
        };
        let above = square(
            1.0 - value,
            least * (part - 1.0),
            all.squares - step.squares,
            total - step.total(),
            n - step.below - step.n,
        );
        let others = square(-value, least * part, step.squares, step.total(), step.below + step.n);
        let reach = two_sided_z(confidence) * (above + others).max(0.0).sqrt() / total;
        let (low, high) = ((value - reach).max(0.0), (value + reach).min(1.0));
        let revenue_share = Estimate { value, low, high, confidence };
        TopCustomers { share, customers: customers as usize, revenue_share }
    }
}

impl Concentration {
    /// The concentration of a whole report.
    ///
    /// # Errors
    /// As [`Concentration::new`].
    pub(super) fn of_long_file(
        file: &LongFile,
        steps: &RevenueSteps,
        confidence: f64,
    ) -> Result<Self, Absent> {
        let n = file.customers;
        if n < 2.0 {
            return Err(Absent::TooFewCustomers);
        }
        let total = steps.total(n);
        let gini = file.rows("gini").first().filter(|_| total > 0.0).ok_or(Absent::NoAmounts)?;
        let mut lorenz = Lorenz::default();
        let mut indices: Vec<usize> =
            (0..=CURVE_POINTS).map(|point| (point * n as usize).div_ceil(CURVE_POINTS)).collect();
        indices.dedup();
        for index in indices {
            lorenz.customers.push(index as f64 / n);
            lorenz.revenue.push(steps.total(index as f64) / total);
        }
        let [weighted, _, change, change_squares, most, ..] = gini.sums;
        let value = (weighted / (n * total)).clamp(0.0, 1.0);
        let squares = (change_squares - change * change / n).max(0.0);
        let reach = two_sided_z(confidence) * ((n - 1.0) / n * squares).sqrt();
        let (low, high) = ((value - reach).max(0.0), (value + reach).min(1.0));
        Ok(Self {
            ok: True,
            gini: value,
            gini_interval: (n >= 3.0 && total > most).then_some(Estimate { value, low, high, confidence }),
            lorenz,
            top: TOP_SHARES.map(|share| steps.top(share, confidence)).to_vec(),
        })
    }
}

fn gini(sorted: &[f64], cumulative: &[f64], confidence: f64) -> (f64, Option<Estimate>) {
    let (n, total) = (sorted.len() as f64, cumulative[sorted.len()]);
    let weight = |index: usize| 2.0 * (index as f64 + 1.0) - n - 1.0;
    let weighted: f64 = sorted.iter().enumerate().map(|(index, x)| weight(index) * x).sum();
    let value = (weighted / (n * total)).clamp(0.0, 1.0);
    // Without the k-th customer, the weight of those below rises by one and that of those above falls by one.
    let without = |index: usize| {
        let x = sorted[index];
        let rest = weighted + cumulative[index] - (total - cumulative[index + 1]) - weight(index) * x;
        rest / ((n - 1.0) * (total - x))
    };
    if n < 3.0 || total - sorted[sorted.len() - 1] <= 0.0 {
        return (value, None);
    }
    let mean = (0..sorted.len()).map(without).sum::<f64>() / n;
    let squares: f64 = (0..sorted.len()).map(|index| (without(index) - mean).powi(2)).sum();
    let reach = two_sided_z(confidence) * ((n - 1.0) / n * squares).sqrt();
    let (low, high) = ((value - reach).max(0.0), (value + reach).min(1.0));
    (value, Some(Estimate { value, low, high, confidence }))
}

fn top(share: f64, sorted: &[f64], cumulative: &[f64], confidence: f64) -> TopCustomers {
    let (n, total) = (sorted.len(), cumulative[sorted.len()]);
    let customers = ((share * n as f64).ceil() as usize).clamp(1, n);
    let value = ((total - cumulative[n - customers]) / total).clamp(0.0, 1.0);
    let (least, part) = (sorted[n - customers], customers as f64 / n as f64);
    let squares: f64 = sorted.iter().map(|x| ((x - least).max(0.0) + least * part - value * x).powi(2)).sum();
    let reach = two_sided_z(confidence) * squares.sqrt() / total;
    let (low, high) = ((value - reach).max(0.0), (value + reach).min(1.0));
    TopCustomers { share, customers, revenue_share: Estimate { value, low, high, confidence } }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_customers_have_gini_zero_and_a_single_payer_nearly_one() {
        let equal = Concentration::new(&[5.0; 10], 0.95).unwrap();
        assert!(equal.gini.abs() < 1e-15, "{}", equal.gini);
        assert_eq!(equal.top[3].customers, 2);
        assert!((equal.top[3].revenue_share.value - 0.2).abs() < 1e-15);
        // One of n pays everything: (n − 1)/n.
        let one = Concentration::new(&[0.0, 0.0, 0.0, 7.0, -3.0], 0.95).unwrap();
        assert_eq!((one.gini, one.gini_interval), (0.8, None));
        assert_eq!(Concentration::new(&[1.0], 0.95), Err(Absent::TooFewCustomers));
        assert_eq!(Concentration::new(&[0.0, -1.0], 0.95), Err(Absent::NoAmounts));
    }
}
