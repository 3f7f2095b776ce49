//! Retention: customers who bought in one window of time, and the share of them who bought in the next.

use serde::Serialize;

use super::absent::Absent;
use super::marker::True;
use crate::estimate::Estimate;
use crate::math::proportion::wilson;
use crate::orders::store::purchase::Purchase;
use crate::orders::summary::long_file::LongFile;
use crate::tables::day::{Day, format_iso};
use crate::tables::number::{SCALE, units};

/// The longest window, in days.
const MAX_WINDOW_DAYS: Day = 365;

/// Counts in one pass over the customers.
#[derive(Debug, Clone, Copy, Default)]
pub struct Counter {
    window: Day,
    split: Day,
    start: u64,
    retained: u64,
    won: u64,
    before: i128,
    after: i128,
}

impl Counter {
    /// Two windows of equal length, as long as the log allows but at most a year; the later ends with the observation.
    pub fn new((first, end): (Day, Day)) -> Self {
        let window = ((end - first + 1) / 2).min(MAX_WINDOW_DAYS);
        Self { window, split: end + 1 - window, ..Self::default() }
    }

    /// Receives a customer's purchases in chronological order.
    pub fn add(&mut self, purchases: &[Purchase]) {
        let spend = |from: Day, to: Day| {
            let inside = purchases.iter().filter(|purchase| purchase.day >= from && purchase.day < to);
            inside
                .fold(None, |sum: Option<i128>, purchase| Some(sum.unwrap_or(0) + i128::from(purchase.spend)))
        };
        let after = spend(self.split, Day::MAX);
        match spend(self.split - self.window, self.split) {
            Some(before) => {
                self.start += 1;
                self.retained += u64::from(after.is_some());
                self.before += before;
                self.after += after.unwrap_or(0);
            }
            None => self.won += u64::from(after.is_some()),
        }
    }

    /// A counter with the row of a whole report.
    pub(super) fn of_long_file(file: &LongFile) -> Self {
        let Some(row) = file.rows("retention").first() else { return Self::new(file.span()) };
        let [retained, won, before, after, ..] = row.sums;
        let money = |sum: f64| (sum * SCALE as f64).round() as i128;
        Self {
            start: row.count as u64,
            // Limited to the customers at the start.
            retained: retained.clamp(0.0, row.count) as u64,
            won: won as u64,
            before: money(before),
            after: money(after),
            ..Self::new(file.span())
        }
    }

    /// The retention.
    ///
    /// # Errors
    /// A log of a single day, or without customers in the earlier window.
    pub fn retention(&self, confidence: f64) -> Result<Retention, Absent> {
        if self.start == 0 {
            return Err(Absent::TooShort);
        }
        let rate = wilson(self.retained as f64, self.start as f64, confidence);
        let churn = wilson((self.start - self.retained) as f64, self.start as f64, confidence);
        Ok(Retention {
            ok: True,
            window_days: self.window,
            from: format_iso(self.split - self.window),
            split: format_iso(self.split),
            start: self.start,
            retained: self.retained,
            won: self.won,
            rate,
            churn,
            revenue_before: units(self.before),
            revenue_after: units(self.after),
            revenue_retention: (self.before > 0).then(|| units(self.after) / units(self.before)),
        })
    }
}

/// Customers and revenue kept from one window to the next.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Retention {
    /// Always true.
    pub ok: True,
    /// Length of each window.
    pub window_days: Day,
    /// First day of the earlier window.
    pub from: String,
    /// First day of the later window.
    pub split: String,
    /// Customers who bought in the earlier window.
    pub start: u64,
    /// Those of them who bought in the later one.
    pub retained: u64,
    /// Customers who bought in the later window only.
    pub won: u64,
    /// Retained ÷ start, with its Wilson interval.
    pub rate: Estimate,
    /// 1 − rate.
    pub churn: Estimate,
    /// Spend in the earlier window of the customers at start.
    pub revenue_before: f64,
    /// Spend of the same customers in the later window.
    pub revenue_after: f64,
    /// Net revenue retention: the latter ÷ the former.
    pub revenue_retention: Option<f64>,
}
