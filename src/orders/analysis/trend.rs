//! Trend: the figures of the last period compared with those of the one before.

use serde::Serialize;

use super::absent::Absent;
use super::marker::True;
use crate::estimate::Estimate;
use crate::math::normal::two_sided_z;
use crate::math::proportion::newcombe;
use crate::math::sum::Sum;
use crate::orders::store::purchase::Purchase;
use crate::orders::summary::long_file::LongFile;
use crate::tables::day::{Day, format_iso};
use crate::tables::number::{SCALE, units};

/// Lengths of the compared periods, in days: the longest that fits into the log twice. They are whole weeks, so that
/// both contain each weekday equally often.
const LENGTHS: [Day; 4] = [364, 182, 91, 28];

/// Figures of one of the periods.
#[derive(Debug, Clone, Default)]
struct Sums {
    revenue: i128,
    purchases: u64,
    customers: u64,
    new_customers: u64,
    /// Of each customer: revenue², purchases², revenue × purchases.
    squares: [Sum; 3],
}

/// Collects the sums in one pass over the customers.
#[derive(Debug)]
pub struct Counter {
    /// Length in days; `None` for a log too short.
    length: Option<Day>,
    end: Day,
    /// The last period, then the one before.
    sums: [Sums; 2],
}

impl Counter {
    /// Creates a counter for a log from its first day to the end of observation.
    pub fn new((first, end): (Day, Day)) -> Self {
        let days = end - first + 1;
        let length = LENGTHS.into_iter().find(|length| 2 * length <= days);
        Self { length, end, sums: Default::default() }
    }

    /// Receives a customer's purchases in chronological order.
    pub fn add(&mut self, purchases: &[Purchase]) {
        let (Some(length), Some(first)) = (self.length, purchases.first()) else { return };
        for (ago, sums) in (0..).zip(&mut self.sums) {
            let (from, to) = (self.end - length * (ago + 1), self.end - length * ago);
            let start = purchases.partition_point(|purchase| purchase.day <= from);
            let within = &purchases[start..purchases.partition_point(|purchase| purchase.day <= to)];
            if within.is_empty() {
                continue;
            }
            let revenue = within.iter().map(|purchase| i128::from(purchase.spend)).sum::<i128>();
            sums.revenue += revenue;
            sums.purchases += within.len() as u64;
            sums.customers += 1;
            sums.new_customers += u64::from(first.day > from);
            let (revenue, count) = (units(revenue), within.len() as f64);
            for (sum, term) in
                sums.squares.iter_mut().zip([revenue * revenue, count * count, revenue * count])
            {
                sum.add(term);
            }
        }
    }

    /// The sums of a whole report.
    ///
    /// # Errors
    /// A file that does not have them.
    pub(super) fn of_long_file(file: &LongFile) -> Result<Self, Absent> {
        let mut counter = Self::new(file.span());
        if counter.length.is_some() && file.rows("trend").is_empty() {
            return Err(Absent::NeedsOrders);
        }
        for (sums, key) in counter.sums.iter_mut().zip(["now", "before"]) {
            let Some(row) = file.row("trend", key) else { continue };
            let [revenue, purchases, new_customers, squares @ ..] = row.sums;
            *sums = Sums {
                revenue: (revenue * SCALE as f64).round() as i128,
                purchases: purchases as u64,
                customers: row.count as u64,
                // Limited to the number of customers.
                new_customers: new_customers.clamp(0.0, row.count) as u64,
                squares: Default::default(),
            };
            for (sum, term) in sums.squares.iter_mut().zip(squares) {
                sum.add(term);
            }
        }
        Ok(counter)
    }

    /// The last period compared with the one before.
    ///
    /// # Errors
    /// A log shorter than two periods of 28 days, or one of them without a purchase.
    pub fn trend(&self, confidence: f64) -> Result<Trend, Absent> {
        let length = self.length.ok_or(Absent::TooShort)?;
        let [now, before] = &self.sums;
        if now.customers == 0 || before.customers == 0 {
            return Err(Absent::TooShort);
        }
        let change = |of: &dyn Fn(&Sums) -> (f64, Option<f64>)| {
            let ((new, new_variance), (old, old_variance)) = (of(now), of(before));
            let change = (old > 0.0).then(|| new / old - 1.0);
            let interval = change.zip(new_variance).zip(old_variance).filter(|_| new > 0.0).map(
                |((change, new_variance), old_variance)| {
                    let reach = (two_sided_z(confidence) * (new_variance + old_variance).sqrt()).exp();
                    let ratio = new / old;
                    Estimate {
                        value: change,
                        low: ratio / reach - 1.0,
                        high: ratio * reach - 1.0,
                        confidence,
                    }
                },
            );
            let interval = interval.filter(|interval| interval.high.is_finite());
            Change { now: new, before: old, change, interval }
        };
        let count = |of: &dyn Fn(&Sums) -> u64| {
            change(&|sums| {
                let count = of(sums) as f64;
                (count, (count > 0.0).then(|| 1.0 / count))
            })
        };
        let returning = |sums: &Sums| ((sums.customers - sums.new_customers) as f64, sums.customers as f64);
        let share = |sums: &Sums| returning(sums).0 / returning(sums).1;
        Ok(Trend {
            ok: True,
            days: length as u32,
            from: format_iso(self.end - length + 1),
            to: format_iso(self.end),
            before_from: format_iso(self.end - 2 * length + 1),
            before_to: format_iso(self.end - length),
            revenue: change(&|sums| (units(sums.revenue), sums.revenue_variance())),
            purchases: change(&|sums| (sums.purchases as f64, sums.purchases_variance())),
            customers: count(&|sums| sums.customers),
            new_customers: count(&|sums| sums.new_customers),
            spend_per_purchase: change(&|sums| {
                (units(sums.revenue) / sums.purchases as f64, sums.spend_variance())
            }),
            returning_share: ShareChange {
                now: share(now),
                before: share(before),
                difference: newcombe(returning(now), returning(before), confidence),
            },
        })
    }
}

impl Sums {
    /// Variance of the logarithm of a total of all customers, whose number is Poisson: Σy² ÷ (Σy)².
    fn of_total(&self, squares: f64, total: f64) -> Option<f64> {
        (total > 0.0).then(|| squares / (total * total))
    }

    fn revenue_variance(&self) -> Option<f64> {
        self.of_total(self.squares[0].value(), units(self.revenue))
    }

    fn purchases_variance(&self) -> Option<f64> {
        self.of_total(self.squares[1].value(), self.purchases as f64)
    }

    /// Variance of the logarithm of revenue ÷ purchases, customers being the sampled units.
    fn spend_variance(&self) -> Option<f64> {
        let (revenue, purchases, n) = (units(self.revenue), self.purchases as f64, self.customers as f64);
        let [rr, pp, rp] = [0, 1, 2].map(|index| self.squares[index].value());
        let ratio = revenue / purchases;
        let squares = rr - 2.0 * ratio * rp + ratio * ratio * pp;
        (revenue > 0.0 && n > 1.0).then(|| squares.max(0.0) * n / (n - 1.0) / (revenue * revenue))
    }
}

/// The figures of the last period and those of the one before.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Trend {
    /// Always true.
    pub ok: True,
    /// Length of each period: 364, 182, 91 or 28 days, the longest that the log has twice.
    pub days: u32,
    /// First day of the last period, yyyy-mm-dd.
    pub from: String,
    /// Its last day, the end of observation.
    pub to: String,
    /// First day of the period before.
    pub before_from: String,
    /// Its last day.
    pub before_to: String,
    /// Sum of all amounts.
    pub revenue: Change,
    /// Purchases: distinct pairs of customer and day.
    pub purchases: Change,
    /// Customers who bought in the period.
    pub customers: Change,
    /// Customers whose first purchase was in the period.
    pub new_customers: Change,
    /// Revenue ÷ purchases.
    pub spend_per_purchase: Change,
    /// Share of the customers of a period who had bought before it.
    pub returning_share: ShareChange,
}

/// A figure of the last period and of the one before.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Change {
    /// In the last period.
    pub now: f64,
    /// In the one before.
    pub before: f64,
    /// The former ÷ the latter − 1; null where the latter is not above 0.
    pub change: Option<f64>,
    /// Its interval, by the delta method on the logarithm of the ratio, for customers arriving at random; null if it is
    /// unknown.
    pub interval: Option<Estimate>,
}

/// A share in the last period and in the one before.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ShareChange {
    /// In the last period.
    pub now: f64,
    /// In the one before.
    pub before: f64,
    /// The former less the latter, with Newcombe's interval.
    pub difference: Estimate,
}
