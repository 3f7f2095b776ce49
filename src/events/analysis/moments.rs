//! Mean and variance of scores, updated one by one.

use crate::estimate::Estimate;
use crate::math::student::interval;

/// Number, mean and sum of squared deviations (Welford 1962, Technometrics 4).
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Moments {
    /// Number of values.
    pub count: u64,
    mean: f64,
    squares: f64,
}

impl Moments {
    /// Adds a value.
    pub fn add(&mut self, value: f64) {
        self.count += 1;
        let before = value - self.mean;
        self.mean += before / self.count as f64;
        self.squares += before * (value - self.mean);
    }

    /// Mean with its t interval; `None` for fewer than two values, or if all are equal.
    pub fn mean(&self, confidence: f64) -> Option<Estimate> {
        let n = self.count as f64;
        let error = (self.squares / (n - 1.0).max(1.0) / n.max(1.0)).sqrt();
        interval(self.mean, error, n, confidence, (0.0, f64::INFINITY))
    }
}
