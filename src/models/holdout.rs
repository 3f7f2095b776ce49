//! How well a model foresaw what customers bought after it was fitted.

use super::predict::{Horizon, predict};
use super::purchases::Purchases;
use super::timelines::Split;
use crate::error::Error;

/// Customers of one calibration frequency, or of the last class and above.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct FrequencyClass {
    /// Repeat purchases during calibration; in the last class at least as many.
    pub frequency: f64,
    /// Customers in the class.
    pub customers: f64,
    /// Mean purchases during the holdout.
    pub actual: f64,
    /// Mean purchases expected.
    pub expected: f64,
}

/// What was expected of the holdout and what came.
#[derive(Debug, Clone, PartialEq)]
pub struct Holdout {
    /// Length of the holdout, in the model's time unit.
    pub duration: f64,
    /// Customers.
    pub customers: f64,
    /// Purchases of all during the holdout.
    pub actual: f64,
    /// Purchases expected of all.
    pub expected: f64,
    /// Mean of |expected − actual| over the customers.
    pub mean_absolute_error: f64,
    /// √ of the mean of (expected − actual)².
    pub root_mean_square_error: f64,
    /// Pearson's correlation of expected and actual; `None` where one of them is the same for all.
    pub correlation: Option<f64>,
    /// By calibration frequency: 0, 1, … and one class for all above.
    pub classes: Vec<FrequencyClass>,
}

/// Classes by frequency: 0 … 6 and 7 or more, as the literature plots them.
const CLASSES: usize = 8;

impl Holdout {
    /// The error of the total as a share of what came; `None` where nothing came.
    pub fn total_error(&self) -> Option<f64> {
        (self.actual > 0.0).then(|| self.expected / self.actual - 1.0)
    }
}

/// Predicts the holdout from the calibration and compares.
///
/// # Errors
/// As [`predict`].
pub fn holdout(model: &dyn Purchases, split: &Split) -> Result<Holdout, Error> {
    let horizon = Horizon::new(split.duration, split.duration, 0.0)?;
    let expected = predict(model, &split.histories(), &horizon)?.transactions;
    let n = expected.len() as f64;
    let mut classes = [FrequencyClass::default(); CLASSES];
    let (mut absolute, mut square) = (0.0, 0.0);
    for ((&expected, &actual), &frequency) in expected.iter().zip(&split.holdout).zip(&split.frequency) {
        let class = &mut classes[f64::min(frequency, (CLASSES - 1) as f64) as usize];
        class.customers += 1.0;
        class.actual += actual;
        class.expected += expected;
        absolute += (expected - actual).abs();
        square += (expected - actual) * (expected - actual);
    }
    for (index, class) in classes.iter_mut().enumerate() {
        class.frequency = index as f64;
        class.actual /= class.customers.max(1.0);
        class.expected /= class.customers.max(1.0);
    }
    Ok(Holdout {
        duration: split.duration,
        customers: n,
        actual: split.holdout.iter().sum(),
        expected: expected.iter().sum(),
        mean_absolute_error: absolute / n,
        root_mean_square_error: (square / n).sqrt(),
        correlation: correlation(&expected, &split.holdout),
        classes: classes.into_iter().filter(|class| class.customers > 0.0).collect(),
    })
}

pub(super) fn correlation(x: &[f64], y: &[f64]) -> Option<f64> {
    let mean = |values: &[f64]| values.iter().sum::<f64>() / values.len() as f64;
    let (x0, y0) = (mean(x), mean(y));
    let (mut xx, mut xy, mut yy) = (0.0, 0.0, 0.0);
    for (x, y) in x.iter().zip(y) {
        xx += (x - x0) * (x - x0);
        xy += (x - x0) * (y - y0);
        yy += (y - y0) * (y - y0);
    }
    (xx > 0.0 && yy > 0.0).then(|| xy / (xx * yy).sqrt())
}
