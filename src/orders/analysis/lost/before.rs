//! The customers as they were a quarter ago.

use crate::orders::store::purchase::Purchase;
use crate::orders::summary::customers::Summary;
use crate::tables::day::Day;
use crate::tables::number::{Money, units};

/// Days of a quarter.
pub const QUARTER: Day = 91;

/// A customer at the beginning of the quarter.
#[derive(Debug, Clone, Copy)]
struct Before {
    /// Repeat purchases; `None` for a customer without a purchase by then.
    repeats: Option<u32>,
    recency: Day,
    first_spend: Money,
    spend: Money,
}

/// Histories as of the beginning of the quarter, collected in one pass over the customers.
#[derive(Debug)]
pub struct Collector {
    /// Last day before the quarter; `None` for a log under two quarters.
    pub(super) start: Option<Day>,
    rows: Vec<Before>,
}

impl Collector {
    /// Creates a collector for a log from its first day to the end of observation.
    pub fn new((first, end): (Day, Day)) -> Self {
        Self { start: (end - first >= 2 * QUARTER).then(|| end - QUARTER), rows: Vec::new() }
    }

    /// Receives a customer's purchases in chronological order.
    pub fn add(&mut self, purchases: &[Purchase]) {
        let (Some(start), Some(first)) = (self.start, purchases.first()) else { return };
        let known = &purchases[..purchases.partition_point(|purchase| purchase.day <= start)];
        self.rows.push(Before {
            repeats: (known.len() as u32).checked_sub(1),
            recency: known.last().map_or(0, |last| last.day - first.day),
            first_spend: first.spend,
            spend: known.iter().fold(0, |sum: Money, purchase| sum.saturating_add(purchase.spend)),
        });
    }

    /// Indices in the summary of customers who had bought by then.
    pub(super) fn places(&self) -> Vec<usize> {
        (0..self.rows.len()).filter(|&place| self.rows[place].repeats.is_some()).collect()
    }

    /// The customers as of the end of a day: the data for models and segments.
    pub(super) fn summary(&self, day: Day, places: &[usize], summary: &Summary) -> Summary {
        let mut then = Summary { span: (summary.span.0, day), observation_end: day, ..Summary::default() };
        for &place in places {
            let Before { repeats, recency, first_spend, spend } = self.rows[place];
            let repeats = repeats.unwrap_or(0);
            then.frequency.push(repeats);
            then.recency.push(f64::from(recency));
            then.age.push(f64::from(day - summary.first[place]));
            let later = units(i128::from(spend) - i128::from(first_spend));
            then.monetary.push(if repeats > 0 { later / f64::from(repeats) } else { 0.0 });
            then.revenue.push(units(i128::from(spend)));
            then.log_gap_sum.push(0.0);
        }
        then
    }
}
