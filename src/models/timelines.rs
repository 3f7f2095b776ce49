//! Purchase times per customer, and their split into calibration and holdout.

use super::customers::Histories;
use crate::error::{Error, Place};

/// Sorted distinct purchase times of each customer, stored back to back.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Timelines {
    times: Vec<f64>,
    ends: Vec<usize>,
}

/// Histories at the end of calibration, and purchases during the holdout.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Split {
    /// Repeat purchases up to the end of calibration.
    pub frequency: Vec<f64>,
    /// Time from the first purchase to the last purchase during calibration.
    pub recency: Vec<f64>,
    /// Time from the first purchase to the end of calibration.
    pub age: Vec<f64>,
    /// Sum of the logarithms of the gaps between purchases during calibration; 0 without repeat purchases.
    pub log_gap_sum: Vec<f64>,
    /// Purchases during the holdout.
    pub holdout: Vec<f64>,
    /// Number of customers per entry; empty for one each.
    pub weight: Vec<f64>,
    /// Length of the holdout.
    pub duration: f64,
    /// Number of excluded customers, whose first purchase was after the end of calibration.
    pub later: usize,
}

impl Timelines {
    /// Builds timelines from rows in any order: customer numbers from 0, and times.
    ///
    /// Purchases of a customer at the same time count once. Numbers that do not occur are ignored.
    ///
    /// # Errors
    /// [`Error::Empty`], [`Error::RowCount`] for columns of two lengths, [`Error::OutOfRange`] for a customer number that
    /// is not below ten times the number of rows, [`Error::NotANumber`].
    pub fn new(customer: &[u32], time: &[f64]) -> Result<Self, Error> {
        let rows = customer.len();
        if rows == 0 {
            return Err(Error::Empty("customer".into()));
        }
        if time.len() != rows {
            return Err(Error::RowCount { place: "time".into(), min: rows, max: rows });
        }
        let most = rows.saturating_mul(10);
        let mut ends = Vec::new();
        for (row, (&number, time)) in customer.iter().zip(time).enumerate() {
            let place = |column| Place { input: column, cell: Some((row, column)) };
            if number as usize >= most {
                return Err(Error::OutOfRange { place: place("customer"), min: 0.0, max: most as f64 - 1.0 });
            }
            if !time.is_finite() {
                return Err(Error::NotANumber(place("time")));
            }
            if ends.len() <= number as usize {
                ends.resize(number as usize + 1, 0);
            }
            ends[number as usize] += 1;
        }
        // Counting sort: counts become each customer's start index and, once the rows are placed, its end index.
        let mut begin = 0;
        for end in &mut ends {
            begin += core::mem::replace(end, begin);
        }
        let mut places = vec![0.0; rows];
        for (&number, &time) in customer.iter().zip(time) {
            let end = &mut ends[number as usize];
            places[*end] = time;
            *end += 1;
        }
        let (mut timelines, mut begin) = (Self::default(), 0);
        for end in ends {
            timelines.push(&mut places[begin..end]);
            begin = end;
        }
        Ok(timelines)
    }

    /// Adds a customer with finite purchase times in any order; sorts them.
    pub fn push(&mut self, times: &mut [f64]) {
        times.sort_unstable_by(f64::total_cmp);
        for (index, &time) in times.iter().enumerate() {
            if index == 0 || time != times[index - 1] {
                self.times.push(time);
            }
        }
        self.ends.push(self.times.len());
    }

    /// Iterates over the purchase times of each customer with at least one purchase.
    pub fn iter(&self) -> impl Iterator<Item = &[f64]> {
        let mut begin = 0;
        self.ends
            .iter()
            .map(move |&end| &self.times[core::mem::replace(&mut begin, end)..end])
            .filter(|t| !t.is_empty())
    }

    /// Splits the purchases at `calibration_end`; the holdout lasts until `observation_end`, later purchases are ignored.
    ///
    /// # Errors
    /// [`Error::NotANumber`]; [`Error::Exceeds`] if calibration ends after observation; [`Error::Empty`] if nobody had
    /// bought by then.
    ///
    /// # Examples
    /// A customer buys on days 1, 5 and 9, another on day 8:
    ///
    /// ```
    /// use regulars::models::timelines::Timelines;
    ///
    /// let timelines = Timelines::new(&[0, 0, 0, 1], &[1.0, 5.0, 9.0, 8.0]).unwrap();
    /// let split = timelines.split(8.0, 10.0).unwrap();
    /// assert_eq!(split.frequency, [1.0, 0.0]);
    /// assert_eq!((split.recency, split.age), (vec![4.0, 0.0], vec![7.0, 0.0]));
    /// assert_eq!(split.holdout, [1.0, 0.0]);
    /// ```
    pub fn split(&self, calibration_end: f64, observation_end: f64) -> Result<Split, Error> {
        for (input, time) in [("calibrationEnd", calibration_end), ("observationEnd", observation_end)] {
            if !time.is_finite() {
                return Err(Error::NotANumber(input.into()));
            }
        }
        if calibration_end > observation_end {
            return Err(Error::Exceeds { place: "calibrationEnd".into(), limit: "observationEnd" });
        }
        let mut split = Split { duration: observation_end - calibration_end, ..Split::default() };
        for times in self.iter() {
            let known = times.partition_point(|time| *time <= calibration_end);
            let all = times.partition_point(|time| *time <= observation_end);
            if known == 0 {
                split.later += usize::from(all > 0);
                continue;
            }
            split.frequency.push((known - 1) as f64);
            split.recency.push(times[known - 1] - times[0]);
            split.age.push(calibration_end - times[0]);
            split.log_gap_sum.push(times[..known].windows(2).map(|pair| (pair[1] - pair[0]).ln()).sum());
            split.holdout.push((all - known) as f64);
        }
        if split.age.is_empty() { Err(Error::Empty("calibrationEnd".into())) } else { Ok(split) }
    }
}

impl Split {
    /// Calibration histories, the input of a fit.
    pub fn histories(&self) -> Histories<'_> {
        Histories { frequency: &self.frequency, recency: &self.recency, age: &self.age, weight: &self.weight }
    }

    /// Number of customers of an entry.
    pub fn weight(&self, index: usize) -> f64 {
        self.weight.get(index).copied().unwrap_or(1.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Customer 0 bought on days 1, 5, 5, 9 and 30; 1 never; 2 on day 8; 3 on day 12.
    #[test]
    fn split_counts_purchases_before_and_after_calibration() {
        let log = Timelines::new(&[0, 2, 0, 3, 0, 0, 0], &[9.0, 8.0, 1.0, 12.0, 5.0, 30.0, 5.0]).unwrap();
        let split = log.split(10.0, 20.0).unwrap();
        assert_eq!((split.frequency, split.recency), (vec![2.0, 0.0], vec![8.0, 0.0]));
        assert_eq!((split.age, split.holdout), (vec![9.0, 2.0], vec![0.0, 0.0]));
        assert_eq!((split.duration, split.later), (10.0, 1));
        assert_eq!(log.split(10.0, 30.0).unwrap().holdout, [1.0, 0.0]);
    }

    #[test]
    fn invalid_rows_and_splits_are_refused() {
        let code = |customer: &[u32], time: &[f64]| Timelines::new(customer, time).unwrap_err().code();
        assert_eq!(code(&[], &[]), "empty");
        assert_eq!(code(&[1, 2], &[1.0]), "row-count");
        assert_eq!(code(&[u32::MAX], &[1.0]), "out-of-range");
        assert_eq!(code(&[0], &[f64::NAN]), "not-a-number");
        let log = Timelines::new(&[0], &[5.0]).unwrap();
        assert_eq!(log.split(4.0, 6.0).unwrap_err().code(), "empty");
        assert_eq!(log.split(7.0, 6.0).unwrap_err().code(), "exceeds");
    }
}
