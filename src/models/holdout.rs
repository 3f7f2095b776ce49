//! Holdout validation: purchases predicted by a fitted model against purchases made afterwards.

use super::predict::{Horizon, predict};
use super::purchases::PurchaseProcess;
use super::timelines::Split;
use crate::error::Error;
use crate::math::correlation::weighted_pearson;

/// Customers with the same calibration frequency; the last class is open-ended.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct FrequencyClass {
    /// Repeat purchases during calibration; the minimum in the last class.
    pub frequency: f64,
    /// Number of customers.
    pub customers: f64,
    /// Mean actual purchases during the holdout.
    pub actual: f64,
    /// Mean expected purchases during the holdout.
    pub expected: f64,
}

/// Expected and actual purchases of a holdout period.
#[derive(Debug, Clone, PartialEq)]
pub struct Holdout {
    /// Length of the holdout in the model's time unit.
    pub duration: f64,
    /// Number of customers.
    pub customers: f64,
    /// Total actual purchases.
    pub actual: f64,
    /// Total expected purchases.
    pub expected: f64,
    /// Mean of |expected − actual| over the customers.
    pub mean_absolute_error: f64,
    /// √ of the mean of (expected − actual)².
    pub root_mean_square_error: f64,
    /// Pearson's correlation of expected and actual; `None` if one of them is constant.
    pub correlation: Option<f64>,
    /// Means by calibration frequency 0, 1, …; the last class is open-ended.
    pub classes: Vec<FrequencyClass>,
}

/// Number of frequency classes: 0 to 6 and "7 or more", as in the literature's plots.
const CLASSES: usize = 8;

impl Holdout {
    /// Relative error of the total, expected/actual − 1; `None` without actual purchases.
    pub fn total_error(&self) -> Option<f64> {
        (self.actual > 0.0).then(|| self.expected / self.actual - 1.0)
    }
}

/// Predicts the holdout from the calibration period and compares.
///
/// # Errors
/// As [`predict`].
///
/// # Examples
/// One customer with x = 0 at T = 27 buys twice in the following 39 weeks, where 0.2594 purchases were expected:
///
/// ```
/// use regulars::models::{bg_nbd, holdout::holdout, timelines::Timelines};
///
/// let split = Timelines::new(&[0, 0, 0], &[0.0, 30.0, 40.0]).unwrap().split(27.0, 66.0).unwrap();
/// let found = holdout(&bg_nbd::model([0.243, 4.414, 0.793, 2.426]), &split).unwrap();
/// assert_eq!(found.actual, 2.0);
/// assert!((found.expected - 0.2593954).abs() < 1e-7);
/// ```
pub fn holdout(model: &dyn PurchaseProcess, split: &Split) -> Result<Holdout, Error> {
    let horizon = Horizon::new(split.duration, split.duration, 0.0)?;
    let expected = predict(model, &split.histories(), &horizon)?.transactions;
    let weights = || (0..expected.len()).map(|index| split.weight(index));
    let n: f64 = weights().sum();
    let mut classes = [FrequencyClass::default(); CLASSES];
    let (mut absolute, mut square) = (0.0, 0.0);
    let rows = || expected.iter().copied().zip(split.holdout.iter().copied()).zip(weights());
    for (((expected, actual), weight), &frequency) in rows().zip(&split.frequency) {
        let class = &mut classes[f64::min(frequency, (CLASSES - 1) as f64) as usize];
        class.customers += weight;
        class.actual += weight * actual;
        class.expected += weight * expected;
        absolute += weight * (expected - actual).abs();
        square += weight * (expected - actual) * (expected - actual);
    }
    for (index, class) in classes.iter_mut().enumerate() {
        class.frequency = index as f64;
        class.actual /= class.customers.max(f64::MIN_POSITIVE);
        class.expected /= class.customers.max(f64::MIN_POSITIVE);
    }
    Ok(Holdout {
        duration: split.duration,
        customers: n,
        actual: rows().map(|((_, actual), weight)| weight * actual).sum(),
        expected: rows().map(|((expected, _), weight)| weight * expected).sum(),
        mean_absolute_error: absolute / n,
        root_mean_square_error: (square / n).sqrt(),
        correlation: weighted_pearson(rows().map(|((expected, actual), weight)| (expected, actual, weight))),
        classes: classes.into_iter().filter(|class| class.customers > 0.0).collect(),
    })
}
