//! Goodness of fit: customers by number of repeat purchases, actual and expected.

use super::customers::{CustomerBase, DistinctRows};
use super::purchases::PurchaseProcess;
use super::tracking::thin;

/// Number of customers with 0, 1, 2, … repeat purchases; the last bin is open-ended.
#[derive(Debug, Clone, PartialEq)]
pub struct FrequencyHistogram {
    /// Actual customers per bin.
    pub actual: Vec<f64>,
    /// Expected customers per bin.
    pub expected: Vec<f64>,
}

impl FrequencyHistogram {
    /// Pearson's χ² statistic; `None` if a bin has fewer than five expected customers, where χ² is unreliable.
    ///
    /// # Formula
    /// Σ (actual − expected)²/expected, with bins − 1 − parameters degrees of freedom.
    pub fn chi_square(&self) -> Option<f64> {
        let bins = self.actual.iter().zip(&self.expected);
        let enough = self.expected.iter().all(|expected| *expected >= 5.0);
        enough.then(|| bins.map(|(actual, expected)| (actual - expected).powi(2) / expected).sum())
    }
}

/// Histogram of repeat purchases of a base in `bins` ≥ 1 bins, the last open-ended.
///
/// # Formula
/// Expected customers with n purchases: Σ P(X(T) = n) over the customers' ages T.
///
/// # Examples
/// With the published CDNOW parameters P(X(39) = 0) = 0.5737864 (40-digit arithmetic); two of three customers here:
///
/// ```
/// use regulars::models::customers::{CustomerBase, Histories};
/// use regulars::models::{bg_nbd, histogram::histogram};
///
/// let histories =
///     Histories { frequency: &[0.0, 1.0, 2.0], recency: &[0.0, 3.0, 9.0], age: &[39.0; 3], weight: &[] };
/// let base = CustomerBase::new(&histories).unwrap();
/// let found = histogram(&bg_nbd::model([0.243, 4.414, 0.793, 2.426]), &base, 2);
/// assert_eq!(found.actual, [1.0, 2.0]);
/// assert!((found.expected[0] - 3.0 * 0.5737863520960094).abs() < 1e-10);
/// ```
pub fn histogram(model: &dyn PurchaseProcess, base: &CustomerBase, bins: usize) -> FrequencyHistogram {
    let last = bins.max(1) - 1;
    let mut actual = vec![0.0; last + 1];
    let mut ages = DistinctRows::new();
    for group in &base.groups {
        actual[f64::min(group.frequency, last as f64) as usize] += group.weight;
        for row in &group.rows {
            ages.add([row.age], row.weight);
        }
    }
    let ages = thin(ages.rows.iter().map(|&([age], weight)| (age, weight)).collect());
    let mut expected = vec![0.0; last + 1];
    for (n, bin) in expected[..last].iter_mut().enumerate() {
        *bin = ages.iter().map(|(age, weight)| weight * model.probability(n as f64, *age)).sum();
    }
    expected[last] = f64::max(base.customers - expected[..last].iter().sum::<f64>(), 0.0);
    FrequencyHistogram { actual, expected }
}
