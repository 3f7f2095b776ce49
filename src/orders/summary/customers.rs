//! The per-customer summary from which models and report are computed.

use crate::orders::detect::refusal::Refusal;
use crate::orders::store::ledger::{LN_UNITS, Ledger, PurchaseTotals};
use crate::tables::day::Day;
use crate::tables::number::{Money, units};

/// One entry per customer, column by column, in order of first appearance.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Summary {
    /// Customer's number in the ledger.
    pub number: Vec<u32>,
    /// Repeat purchases: purchase days − 1.
    pub frequency: Vec<u32>,
    /// Days from the first to the last purchase.
    pub recency: Vec<f64>,
    /// Days from the first purchase to the end of observation.
    pub age: Vec<f64>,
    /// Mean spend per repeat purchase; 0 without one.
    pub monetary: Vec<f64>,
    /// Total spend.
    pub revenue: Vec<f64>,
    /// Day of the first purchase.
    pub first: Vec<Day>,
    /// Day of the last purchase.
    pub last: Vec<Day>,
    /// Mean days between purchases; 0 with one purchase.
    pub gap_mean: Vec<f64>,
    /// Sample standard deviation (n − 1) of the days between purchases; 0 with fewer than three purchases.
    pub gap_deviation: Vec<f64>,
    /// Sum of the natural logarithms of the days between purchases; 0 with one purchase.
    pub log_gap_sum: Vec<f64>,
    /// First and last day of the log.
    pub span: (Day, Day),
    /// Last day of observation.
    pub observation_end: Day,
    /// Exact sum of all amounts, in ten-thousandths.
    pub total: i128,
    /// Number of customers that each entry represents, in a summary from a summary file; empty for one each.
    pub weight: Vec<f64>,
}

impl Summary {
    /// Summarises a ledger, without purchases after `observation_end`.
    ///
    /// # Errors
    /// [`Refusal::NoUsableRows`] without customers, [`Refusal::TooLarge`] if a sum overflows.
    pub fn new(ledger: &Ledger, observation_end: Option<Day>) -> Result<Self, Refusal> {
        let mut summary = Self { span: (Day::MAX, Day::MIN), ..Self::default() };
        let mut too_large = false;
        match observation_end {
            None => ledger.for_each_totals(|number, totals| too_large |= !summary.push(number, &totals)),
            Some(end) => ledger.for_each(|number, purchases| {
                let observed = purchases.partition_point(|purchase| purchase.day <= end);
                if let Some(totals) = PurchaseTotals::of(&purchases[..observed]) {
                    too_large |= !summary.push(number, &totals);
                }
            }),
        }
        if too_large {
            return Err(Refusal::TooLarge);
        }
        if summary.frequency.is_empty() {
            return Err(Refusal::NoUsableRows);
        }
        summary.observation_end = observation_end
            .unwrap_or_else(|| ledger.last_observed().map_or(summary.span.1, |day| day.max(summary.span.1)));
        summary.age = summary.first.iter().map(|&first| f64::from(summary.observation_end - first)).collect();
        Ok(summary)
    }

    /// Position of each customer in the columns, by ledger number; `None` for customers without a purchase.
    pub fn rows_by_number(&self) -> Vec<Option<usize>> {
        let mut places = vec![None; self.number.iter().max().map_or(0, |&last| last as usize + 1)];
        for (place, &number) in self.number.iter().enumerate() {
            places[number as usize] = Some(place);
        }
        places
    }

    /// Appends a customer; returns false if their spend overflows.
    fn push(&mut self, number: u32, totals: &PurchaseTotals) -> bool {
        let repeats = totals.purchases - 1;
        let recency = totals.last - totals.first.day;
        let per_repeat = |sum: f64| if repeats > 0 { sum / f64::from(repeats) } else { 0.0 };
        self.number.push(number);
        self.frequency.push(repeats);
        self.recency.push(f64::from(recency));
        self.monetary.push(per_repeat(units(i128::from(totals.spend - totals.first.spend))));
        self.revenue.push(units(i128::from(totals.spend)));
        self.first.push(totals.first.day);
        self.last.push(totals.last);
        self.gap_mean.push(per_repeat(f64::from(recency)));
        self.gap_deviation.push(deviation(repeats, recency, totals.squares));
        self.log_gap_sum.push(totals.ln_gaps as f64 / LN_UNITS);
        self.span = (self.span.0.min(totals.first.day), self.span.1.max(totals.last));
        self.total += i128::from(totals.spend);
        totals.spend < Money::MAX
    }

    /// Number of customers that an entry represents.
    pub fn weight(&self, index: usize) -> f64 {
        self.weight.get(index).copied().unwrap_or(1.0)
    }

    /// Number of entries, which is that of customers unless they have weights.
    pub fn customers(&self) -> usize {
        self.frequency.len()
    }

    /// Number of customers with more than one purchase.
    pub fn repeat_customers(&self) -> usize {
        self.frequency.iter().filter(|&&frequency| frequency > 0).count()
    }

    /// Number of purchases of all customers.
    pub fn purchases(&self) -> u64 {
        self.frequency.iter().map(|&frequency| u64::from(frequency) + 1).sum()
    }
}

/// Sample standard deviation of `gaps` gaps with sum `length` and sum of squares `squares`.
fn deviation(gaps: u32, length: Day, squares: u64) -> f64 {
    if gaps < 2 {
        return 0.0;
    }
    // Integers up to the root, so equal gaps give exactly 0.
    let (gaps, length) = (u64::from(gaps), u64::from(length.unsigned_abs()));
    ((gaps * squares - length * length) as f64 / (gaps * (gaps - 1)) as f64).sqrt()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn deviation_of_gaps_matches_a_hand_calculation() {
        assert_eq!(deviation(0, 0, 0), 0.0);
        assert_eq!(deviation(1, 7, 49), 0.0);
        assert_eq!(deviation(2, 14, 49 + 49), 0.0);
        // Gaps 2 and 4: mean 3, deviations ±1, variance (1 + 1)/(2 − 1).
        assert_eq!(deviation(2, 6, 4 + 16), 2f64.sqrt());
    }
}
