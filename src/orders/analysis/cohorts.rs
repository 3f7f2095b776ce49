//! Cohorts: customers by the calendar period of their first purchase, and when they come back.

use serde::Serialize;

use super::absent::Absent;
use super::marker::True;
use super::period::Period;
use crate::math::proportion::wilson;
use crate::orders::store::purchase::Purchase;
use crate::orders::summary::long_file::LongFile;
use crate::tables::day::{Day, format_iso, parse_iso};
use crate::tables::number::{SCALE, units};

/// Maximum number of periods: 50 years of months, 11 of weeks.
const MOST_PERIODS: usize = 600;

/// Counts in one pass over the customers.
#[derive(Debug)]
pub struct Counter {
    period: Period,
    origin: Day,
    first: i32,
    /// The period of every day of the log, counted from its first.
    of_day: Vec<u16>,
    periods: usize,
    last_is_partial: bool,
    /// By cohort, then by period of purchase: customers, and their spend.
    active: Vec<u32>,
    revenue: Vec<i128>,
}

impl Counter {
    /// A counter for a log from its first day to the end of observation.
    ///
    /// # Errors
    /// A log of too many periods.
    pub fn new(period: Period, (first, end): (Day, Day)) -> Result<Self, Absent> {
        let numbers = (period.number(first), period.number(end));
        let periods = (numbers.1 - numbers.0) as usize + 1;
        if periods > MOST_PERIODS {
            return Err(Absent::TooManyPeriods);
        }
        Ok(Self {
            period,
            origin: first,
            first: numbers.0,
            of_day: (first..=end).map(|day| (period.number(day) - numbers.0) as u16).collect(),
            periods,
            last_is_partial: period.number(end + 1) == numbers.1,
            active: vec![0; periods * periods],
            revenue: vec![0; periods * periods],
        })
    }

    /// Receives a customer's purchases in chronological order.
    pub fn add(&mut self, purchases: &[Purchase]) {
        let period = |purchase: &Purchase| usize::from(self.of_day[(purchase.day - self.origin) as usize]);
        let Some(cohort) = purchases.first().map(period) else { return };
        let mut before = usize::MAX;
        for purchase in purchases {
            let at = period(purchase);
            let cell = cohort * self.periods + at;
            self.revenue[cell] += i128::from(purchase.spend);
            if at != before {
                self.active[cell] += 1;
                before = at;
            }
        }
    }

    /// A counter with the rows of a whole report: for each cohort and period, customers and their spend.
    ///
    /// # Errors
    /// A log of too many periods, or a report without these.
    pub(super) fn of_long_file(period: Period, file: &LongFile) -> Result<Self, Absent> {
        let mut counter = Self::new(period, file.span())?;
        let name = match period {
            Period::Month => "month",
            Period::Quarter => "quarter",
            Period::Week => "week",
        };
        // Weeks are numbered already.
        let index = |key: &str| {
            let number = match period {
                Period::Week => key.parse().ok()?,
                _ => period.number(parse_iso(key.get(..10)?)?),
            };
            let index = usize::try_from(number.checked_sub(counter.first)?).ok()?;
            (index < counter.periods).then_some(index)
        };
        let mut known = false;
        for row in file.rows("cohort").iter().filter(|row| row.keys[0] == name) {
            let Some((cohort, at)) = index(&row.keys[1]).zip(index(&row.keys[2])) else { continue };
            known = true;
            let cell = cohort * counter.periods + at;
            counter.active[cell] = row.count as u32;
            counter.revenue[cell] = (row.sums[0] * SCALE as f64).round() as i128;
        }
        let absent = if file.is_part { Absent::NeedsOrders } else { Absent::TooManyPeriods };
        if known { Ok(counter) } else { Err(absent) }
    }

    fn start(&self, index: usize) -> String {
        format_iso(self.period.start(self.first + index as i32))
    }

    fn cell(&self, cohort: usize, at: usize) -> usize {
        cohort * self.periods + at
    }

    /// The cohorts.
    pub fn cohorts(&self, confidence: f64) -> Cohorts {
        let cohort = |index: usize| {
            let row = self.cell(index, index)..self.cell(index, self.periods);
            let active = &self.active[row.clone()];
            let customers = active[0];
            let shares: Vec<_> = match customers {
                0 => Vec::new(),
                _ => active.iter().map(|&count| wilson(count.into(), customers.into(), confidence)).collect(),
            };
            Cohort {
                start: self.start(index),
                customers,
                active: active.to_vec(),
                revenue: self.revenue[row].iter().map(|&money| units(money)).collect(),
                retention: shares.iter().map(|share| share.value).collect(),
                low: shares.iter().map(|share| share.low).collect(),
                high: shares.iter().map(|share| share.high).collect(),
            }
        };
        let mut cohorts = Cohorts {
            start: (0..self.periods).map(|index| self.start(index)).collect(),
            last_is_partial: self.last_is_partial,
            cohorts: (0..self.periods).map(cohort).collect(),
            ..Cohorts::default()
        };
        let complete = self.periods - usize::from(self.last_is_partial);
        for age in 0..self.periods {
            // In the period of their first purchase all customers are active, even if the period is incomplete.
            let observed = if age == 0 { self.periods } else { complete.saturating_sub(age) };
            let sum =
                |at: usize| (0..observed).map(|i| u64::from(self.active[self.cell(i, i + at)])).sum::<u64>();
            let customers = sum(0);
            if customers == 0 {
                break;
            }
            let share = wilson(sum(age) as f64, customers as f64, confidence);
            cohorts.curve.push(share.value);
            cohorts.curve_low.push(share.low);
            cohorts.curve_high.push(share.high);
            cohorts.curve_customers.push(customers);
        }
        cohorts
    }

    /// New and returning customers over time: the diagonal, and the cells above it.
    pub fn activity(&self) -> Activity {
        let returning = |at: usize| (0..at).map(move |cohort| self.cell(cohort, at));
        let all = 0..self.periods;
        Activity {
            ok: True,
            start: all.clone().map(|index| self.start(index)).collect(),
            new_customers: all.clone().map(|at| self.active[self.cell(at, at)]).collect(),
            returning_customers: all
                .clone()
                .map(|at| {
                    returning(at).map(|cell| self.active[cell]).fold(0u32, |sum, n| sum.saturating_add(n))
                })
                .collect(),
            new_revenue: all.clone().map(|at| units(self.revenue[self.cell(at, at)])).collect(),
            returning_revenue: all
                .map(|at| {
                    units(
                        returning(at)
                            .map(|cell| self.revenue[cell])
                            .fold(0, |sum: i128, n| sum.saturating_add(n)),
                    )
                })
                .collect(),
        }
    }
}

/// Customers by the period of their first purchase.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Cohorts {
    /// Always true.
    pub ok: True,
    /// First day of each period of the log.
    pub start: Vec<String>,
    /// True if observation ends before the last period does.
    pub last_is_partial: bool,
    /// One per period.
    pub cohorts: Vec<Cohort>,
    /// Share of customers active a number of periods after their first, over all cohorts observed that long.
    pub curve: Vec<f64>,
    /// Lower ends of its Wilson intervals.
    pub curve_low: Vec<f64>,
    /// Upper ends.
    pub curve_high: Vec<f64>,
    /// Number of customers behind each point.
    pub curve_customers: Vec<u64>,
}

/// One cohort; entry k of its columns is the k-th period after that of the first purchase.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Cohort {
    /// First day of its period.
    pub start: String,
    /// Customers who first bought in the period.
    pub customers: u32,
    /// Those who bought in each period.
    pub active: Vec<u32>,
    /// Their spend.
    pub revenue: Vec<f64>,
    /// Active ÷ customers; empty without customers.
    pub retention: Vec<f64>,
    /// Lower ends of the Wilson intervals.
    pub low: Vec<f64>,
    /// Upper ends.
    pub high: Vec<f64>,
}

/// New and returning customers, one entry per period.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Activity {
    /// Always true.
    pub ok: True,
    /// First day of the period.
    pub start: Vec<String>,
    /// Customers whose first purchase is in the period.
    pub new_customers: Vec<u32>,
    /// Customers who bought in the period but first in an earlier one.
    pub returning_customers: Vec<u32>,
    /// Spend of new customers.
    pub new_revenue: Vec<f64>,
    /// Spend of returning customers.
    pub returning_revenue: Vec<f64>,
}
