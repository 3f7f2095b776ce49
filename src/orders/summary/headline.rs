//! Headline figures of the customer base.

use serde::Serialize;

use super::customers::Summary;
use crate::estimate::Estimate;
use crate::math::proportion::wilson;
use crate::math::student;
use crate::math::sum::Sum;
use crate::tables::number::units;

/// Days in a mean year of the Gregorian calendar.
pub const YEAR: f64 = 365.2425;

/// The headline figures.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "Metrics"))]
#[serde(rename_all = "camelCase")]
pub struct Headline {
    /// Number of customers.
    pub customers: u64,
    /// Customers with more than one purchase day.
    pub repeat_customers: u64,
    /// Purchases: distinct pairs of customer and day.
    pub purchases: u64,
    /// Orders: distinct order ids if the file has them, otherwise purchases.
    pub orders: u64,
    /// Sum of all amounts.
    pub revenue: f64,
    /// Customers with more than one purchase ÷ customers, with its Wilson interval.
    pub repurchase_rate: Estimate,
    /// Revenue ÷ orders.
    pub average_order_value: f64,
    /// Orders ÷ customers ÷ years from the first to the last day of observation, both included.
    pub orders_per_year: f64,
    /// Repeat purchases ÷ sum of all customers' years since their first purchase; 0 if that sum is 0.
    pub repeat_purchases_per_year: f64,
    /// Customer lifetime value observed so far: revenue ÷ customers.
    pub observed_clv: f64,
    /// Confidence intervals of the four figures above.
    pub intervals: Intervals,
}

/// Confidence intervals that treat the customers as a sample; `None` if their spread cannot be estimated.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Intervals {
    /// Average order value.
    pub average_order_value: Option<Estimate>,
    /// Orders per customer per year.
    pub orders_per_year: Option<Estimate>,
    /// Repeat purchases per customer per year.
    pub repeat_purchases_per_year: Option<Estimate>,
    /// Observed customer lifetime value.
    pub observed_clv: Option<Estimate>,
}

/// Sums over customers from which the headline figures follow.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Moments {
    /// Number of customers.
    pub customers: f64,
    /// Number of customers with more than one purchase.
    pub repeat_customers: f64,
    /// Sums of revenue and of revenue².
    pub revenue: [f64; 2],
    /// Sums of purchases and of purchases².
    pub purchases: [f64; 2],
    /// Sums of repeat purchases × age, age² (days) and repeat purchases².
    pub rate: [f64; 3],
    /// Sum of ages in days.
    pub age: f64,
    /// Sum of revenue × purchases.
    pub revenue_purchases: f64,
}

impl Moments {
    /// Sums over a summary.
    pub fn new(summary: &Summary) -> Self {
        let rows = || 0..summary.customers();
        let sum = |term: &dyn Fn(usize) -> f64| rows().map(term).collect::<Sum>().value();
        let repeats = |index: usize| f64::from(summary.frequency[index]);
        let purchases = |index: usize| repeats(index) + 1.0;
        let revenue = |index: usize| summary.revenue[index];
        let age = |index: usize| summary.age[index];
        Self {
            customers: summary.customers() as f64,
            repeat_customers: summary.repeat_customers() as f64,
            revenue: [units(summary.total), sum(&|i| revenue(i) * revenue(i))],
            purchases: [sum(&purchases), sum(&|i| purchases(i) * purchases(i))],
            rate: [
                sum(&|i| repeats(i) * age(i)),
                sum(&|i| age(i) * age(i)),
                sum(&|i| repeats(i) * repeats(i)),
            ],
            age: sum(&age),
            revenue_purchases: sum(&|i| revenue(i) * purchases(i)),
        }
    }
}

impl Headline {
    /// Headline figures of a summary with `orders` orders.
    pub fn new(summary: &Summary, orders: u64, confidence: f64) -> Self {
        let days = summary.observation_end - summary.span.0 + 1;
        Self::from_moments(&Moments::new(summary), f64::from(days), orders, confidence)
    }

    /// Headline figures from sums over the customers of a log of `days` days.
    ///
    /// # Formula
    /// Means with Student's t. Ratios Σy ÷ Σx with standard error √(Σ(y − R·x)² ÷ (n·(n − 1))) ÷ x̄; customers are the
    /// sampled units, and the orders of one day count as one purchase for the spread.
    ///
    /// # Source
    /// Cochran 1977, Sampling Techniques, 3rd edition, section 6.4.
    pub fn from_moments(moments: &Moments, days: f64, orders: u64, confidence: f64) -> Self {
        let Moments { customers, repeat_customers, age, .. } = *moments;
        let [revenue, revenue_squares] = moments.revenue;
        let [purchases, purchase_squares] = moments.purchases;
        let [repeats_age, age_squares, repeat_squares] = moments.rate;
        let (orders_f, years) = (orders as f64, days / YEAR);
        let repeats = purchases - customers;
        let ratio = |y: [f64; 2], x: [f64; 2], yx: f64| {
            let value = y[0] / x[0];
            let squares = y[1] - 2.0 * value * yx + value * value * x[1];
            // Treat rounding residue as zero variance.
            let squares = if squares <= 1e-12 * y[1] { 0.0 } else { squares };
            let error = (squares * customers / (customers - 1.0).max(1.0)).sqrt() / x[0];
            student::interval(value, error, customers, confidence, (f64::NEG_INFINITY, f64::INFINITY))
        };
        let per_customer = |y: [f64; 2]| ratio(y, [customers, customers], y[0]);
        // The mean order is not negative, unless refunds exceed payments.
        let possible = |estimate: Estimate| {
            let least = if estimate.value < 0.0 { f64::NEG_INFINITY } else { 0.0 };
            Estimate { low: estimate.low.max(least), ..estimate }
        };
        let has_aged = age > 0.0;
        let intervals = Intervals {
            average_order_value: ratio(
                [revenue, revenue_squares],
                [purchases, purchase_squares],
                moments.revenue_purchases,
            )
            .map(|estimate| possible(estimate.scale(purchases / orders_f))),
            orders_per_year: per_customer([purchases, purchase_squares])
                .map(|estimate| possible(estimate.scale(orders_f / purchases / years))),
            repeat_purchases_per_year: has_aged
                .then(|| ratio([repeats, repeat_squares], [age, age_squares], repeats_age))
                .flatten()
                .map(|estimate| possible(estimate.scale(YEAR))),
            observed_clv: per_customer([revenue, revenue_squares]).map(possible),
        };
        Self {
            customers: customers as u64,
            repeat_customers: repeat_customers as u64,
            purchases: purchases as u64,
            orders,
            revenue,
            repurchase_rate: wilson(repeat_customers, customers, confidence),
            average_order_value: revenue / orders_f,
            orders_per_year: orders_f / customers / years,
            repeat_purchases_per_year: if has_aged { repeats / (age / YEAR) } else { 0.0 },
            observed_clv: revenue / customers,
            intervals,
        }
    }
}
