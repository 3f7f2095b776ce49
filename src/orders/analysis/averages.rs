//! Averages of values of many customers.

use crate::estimate::Estimate;
use crate::math::student;
use crate::math::sum::Sum;

/// The mean with its t interval, from 0 where no value is below; `None` where the values say nothing about their spread.
pub fn mean(values: &[f64], confidence: f64) -> Option<Estimate> {
    let n = values.len() as f64;
    let mean = values.iter().copied().collect::<Sum>().value() / n;
    let squares = values.iter().map(|value| (value - mean).powi(2)).collect::<Sum>().value();
    let error = (squares / (n * (n - 1.0).max(1.0))).sqrt();
    let least = if values.iter().all(|&value| value >= 0.0) { 0.0 } else { f64::NEG_INFINITY };
    student::interval(mean, error, n, confidence, (least, f64::INFINITY))
}

/// The median; of two in the middle, their mean.
pub fn median(mut values: Vec<f64>) -> f64 {
    let middle = values.len() / 2;
    let even = values.len() % 2 == 0;
    values.sort_unstable_by(f64::total_cmp);
    if even { (values[middle - 1] + values[middle]) / 2.0 } else { values[middle] }
}
