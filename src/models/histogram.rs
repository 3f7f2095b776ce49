//! How many customers made 0, 1, 2, … repeat purchases, and how many a model expects: its goodness of fit.

use super::customers::{CustomerBase, Distinct};
use super::purchases::Purchases;
use super::tracking::thin;

/// Customers by their number of repeat purchases: 0, 1, … and, last, so many or more.
#[derive(Debug, Clone, PartialEq)]
pub struct Histogram {
    /// Customers there are.
    pub actual: Vec<f64>,
    /// Customers expected.
    pub expected: Vec<f64>,
}

impl Histogram {
    /// Pearson's χ² = Σ (actual − expected)²/expected, to be held against bins − 1 − parameters degrees of freedom; `None`
    /// where fewer than five customers are expected in some bin, for which the statistic means little.
    pub fn chi_square(&self) -> Option<f64> {
        let bins = self.actual.iter().zip(&self.expected);
        let enough = self.expected.iter().all(|expected| *expected >= 5.0);
        enough.then(|| bins.map(|(actual, expected)| (actual - expected).powi(2) / expected).sum())
    }
}

/// The histogram of a base in this many bins (at least 1), the last being open.
///
/// # Formula
/// Expected with n purchases: Σ P(X(T) = n) over the customers' ages T.
pub fn histogram(model: &dyn Purchases, base: &CustomerBase, bins: usize) -> Histogram {
    let last = bins.max(1) - 1;
    let mut actual = vec![0.0; last + 1];
    let mut ages = Distinct::new();
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
    Histogram { actual, expected }
}
