//! One entry per customer: what the models and the report are computed from.

use super::day::Day;
use super::ledger::Ledger;
use super::number::{Money, units};
use super::refusal::Refusal;

/// The customers, column by column, in the order of first appearance.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Summary {
    /// The customer's number in the ledger.
    pub number: Vec<u32>,
    /// Repeat purchase days: purchase days − 1.
    pub frequency: Vec<u32>,
    /// Days from the first to the last purchase.
    pub recency: Vec<f64>,
    /// Days from the first purchase to the end of observation.
    pub age: Vec<f64>,
    /// Mean spend per repeat purchase day; 0 where there is none.
    pub monetary: Vec<f64>,
    /// Sum of all amounts.
    pub revenue: Vec<f64>,
    /// Day of the first purchase.
    pub first: Vec<Day>,
    /// Day of the last purchase.
    pub last: Vec<Day>,
    /// Mean days between purchases; 0 where there is only one.
    pub gap_mean: Vec<f64>,
    /// Standard deviation of the days between purchases (n − 1); 0 where there are fewer than three.
    pub gap_deviation: Vec<f64>,
    /// First and last day of the log.
    pub span: (Day, Day),
    /// The last day of observation.
    pub observation_end: Day,
    /// Sum of all amounts, exactly.
    pub total: i128,
}

impl Summary {
    /// Reduces a ledger; purchases after `observation_end` are left out.
    ///
    /// # Errors
    /// Nothing to summarise, or sums beyond what can be added exactly.
    pub fn new(ledger: &Ledger, observation_end: Option<Day>) -> Result<Self, Refusal> {
        let mut summary = Self { span: (Day::MAX, Day::MIN), ..Self::default() };
        let mut too_large = false;
        let observed = observation_end.unwrap_or(Day::MAX);
        ledger.for_each(|number, purchases| {
            let purchases = &purchases[..purchases.partition_point(|purchase| purchase.day <= observed)];
            let (Some(first), Some(last)) = (purchases.first(), purchases.last()) else { return };
            summary.number.push(number);
            let total: i128 = purchases.iter().map(|purchase| i128::from(purchase.spend)).sum();
            too_large |= purchases.iter().any(|purchase| purchase.spend == Money::MAX);
            let repeats = purchases.len() as u32 - 1;
            let (recency, deviation) = gaps(purchases.iter().map(|purchase| purchase.day));
            summary.frequency.push(repeats);
            summary.recency.push(recency);
            summary.monetary.push(if repeats > 0 {
                units(total - i128::from(first.spend)) / f64::from(repeats)
            } else {
                0.0
            });
            summary.revenue.push(units(total));
            summary.first.push(first.day);
            summary.last.push(last.day);
            summary.gap_mean.push(if repeats > 0 { recency / f64::from(repeats) } else { 0.0 });
            summary.gap_deviation.push(deviation);
            summary.span = (summary.span.0.min(first.day), summary.span.1.max(last.day));
            summary.total += total;
        });
        if too_large {
            return Err(Refusal::TooLarge);
        }
        if summary.frequency.is_empty() {
            return Err(Refusal::NoUsableRows);
        }
        summary.observation_end = observation_end.unwrap_or(summary.span.1);
        summary.age = summary.first.iter().map(|&first| f64::from(summary.observation_end - first)).collect();
        Ok(summary)
    }

    /// Number of customers.
    pub fn customers(&self) -> usize {
        self.frequency.len()
    }

    /// Customers with more than one purchase day.
    pub fn repeat_customers(&self) -> usize {
        self.frequency.iter().filter(|&&frequency| frequency > 0).count()
    }

    /// Purchase days of all customers.
    pub fn purchases(&self) -> u64 {
        self.frequency.iter().map(|&frequency| u64::from(frequency) + 1).sum()
    }
}

/// Days from the first to the last, and the standard deviation of the gaps between.
fn gaps(mut days: impl Iterator<Item = Day>) -> (f64, f64) {
    let Some(first) = days.next() else { return (0.0, 0.0) };
    let (mut previous, mut count, mut squares) = (first, 0i64, 0i64);
    for day in days {
        let gap = i64::from(day - previous);
        squares += gap * gap;
        count += 1;
        previous = day;
    }
    let length = i64::from(previous - first);
    let deviation = match count {
        0 | 1 => 0.0,
        // In whole numbers up to the root, so that the order of summing cannot matter.
        _ => ((count * squares - length * length) as f64 / (count * (count - 1)) as f64).sqrt(),
    };
    (length as f64, deviation)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_gaps_of_a_regular_and_an_irregular_buyer() {
        assert_eq!(gaps([].into_iter()), (0.0, 0.0));
        assert_eq!(gaps([5].into_iter()), (0.0, 0.0));
        assert_eq!(gaps([5, 12].into_iter()), (7.0, 0.0));
        assert_eq!(gaps([5, 12, 19].into_iter()), (14.0, 0.0));
        // Gaps 2 and 4: mean 3, deviations ±1, variance (1 + 1)/(2 − 1).
        assert_eq!(gaps([0, 2, 6].into_iter()), (6.0, 2f64.sqrt()));
    }
}
