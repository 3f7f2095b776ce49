//! Averages of values of many customers.

use crate::estimate::Estimate;
use crate::math::ranking::pairs_in_order;
use crate::math::student;
use crate::math::sum::Sum;

/// The mean with its t interval, which begins at 0 or above if no value is negative; `None` if the values do not
/// determine their spread.
pub fn mean(values: &[f64], confidence: f64) -> Option<Estimate> {
    let n = values.len() as f64;
    let mean = values.iter().copied().collect::<Sum>().value() / n;
    let squares = values.iter().map(|value| (value - mean).powi(2)).collect::<Sum>().value();
    let error = (squares / (n * (n - 1.0).max(1.0))).sqrt();
    let least = if values.iter().all(|&value| value >= 0.0) { 0.0 } else { f64::NEG_INFINITY };
    student::interval(mean, error, n, confidence, (least, f64::INFINITY))
}

/// The median of values, each with how many customers have it; of two in the middle, their mean.
pub fn weighted_median(values: Vec<(f64, f64)>) -> f64 {
    let values = pairs_in_order(values);
    let half = values.iter().map(|(_, weight)| weight).sum::<f64>() / 2.0;
    let mut upto = 0.0;
    for (place, &(value, weight)) in values.iter().enumerate() {
        upto += weight;
        // Fractional weights may miss the half by rounding.
        if upto > half * (1.0 + 1e-12) {
            return value;
        }
        if upto >= half * (1.0 - 1e-12) {
            return values.get(place + 1).map_or(value, |next| (value + next.0) / 2.0);
        }
    }
    f64::NAN
}

/// The median; of two in the middle, their mean.
pub fn median(mut values: Vec<f64>) -> f64 {
    let middle = values.len() / 2;
    let even = values.len() % 2 == 0;
    values.sort_unstable_by(f64::total_cmp);
    if even { (values[middle - 1] + values[middle]) / 2.0 } else { values[middle] }
}
