//! Purchase models whose estimates are uncertain, with the customers they are for.

use std::borrow::Cow;

use super::customers::Histories;
use super::parameter_estimate::{BaseModel, ParameterEstimate};
use super::purchases::PurchaseProcess;
use crate::error::Error;
use crate::math::random::Random;

/// Makes the process of a part of the customers from the estimates.
pub(super) type ProcessOf<'a> = Box<dyn Fn(&[f64], usize) -> Result<Box<dyn PurchaseProcess>, Error> + 'a>;

/// Model of purchases and, optionally, of independent spends, with the customers whose totals are requested.
pub struct Uncertain<'a> {
    /// Positive estimates: parameters, and e to the power of coefficients.
    pub(super) estimates: Vec<f64>,
    /// Covariance of their logarithms, or the reason why it is unknown.
    pub(super) log_covariance: Result<Vec<Vec<f64>>, &'static str>,
    /// Vectors whose sum, each times a standard normal number, has that covariance.
    roots: Vec<Vec<f64>>,
    pub(super) process: ProcessOf<'a>,
    /// Customers who share a process.
    pub(super) parts: Vec<Part<'a>>,
    /// Parameters of the Gamma-Gamma spend model.
    pub(super) spends: Option<ParameterEstimate<3>>,
}

/// Customers, one entry each.
pub(super) struct Part<'a> {
    frequency: Cow<'a, [f64]>,
    recency: Cow<'a, [f64]>,
    age: Cow<'a, [f64]>,
    weight: Cow<'a, [f64]>,
    /// Used with a spend model only.
    pub mean_spend: Cow<'a, [f64]>,
}

impl<'a> Part<'a> {
    /// All customers.
    pub fn of(histories: &Histories<'a>, mean_spend: &'a [f64]) -> Self {
        let [frequency, recency, age, weight, mean_spend] =
            [histories.frequency, histories.recency, histories.age, histories.weight, mean_spend]
                .map(Cow::Borrowed);
        Self { frequency, recency, age, weight, mean_spend }
    }

    /// Those of some rows; the histories are checked.
    pub fn of_rows(histories: &Histories, mean_spend: &[f64], rows: &[usize]) -> Self {
        let column =
            |cells: &[f64]| rows.iter().filter_map(|&row| cells.get(row).copied()).collect::<Vec<f64>>();
        let [frequency, recency, age, weight, mean_spend] =
            [histories.frequency, histories.recency, histories.age, histories.weight, mean_spend]
                .map(|cells| Cow::Owned(column(cells)));
        Self { frequency, recency, age, weight, mean_spend }
    }

    pub fn histories(&self) -> Histories<'_> {
        Histories { frequency: &self.frequency, recency: &self.recency, age: &self.age, weight: &self.weight }
    }
}

impl<'a> Uncertain<'a> {
    /// A model; the covariance has the rows of all its estimates in sequence.
    pub(super) fn new(
        estimates: Vec<f64>,
        log_covariance: Result<&[f64], &'static str>,
        process: ProcessOf<'a>,
        parts: Vec<Part<'a>>,
        spends: Option<ParameterEstimate<3>>,
    ) -> Self {
        let used = estimates.len();
        let roots = log_covariance.map_or_else(|_| Vec::new(), |covariance| roots(used, covariance));
        let rows = |covariance: &[f64]| covariance.chunks(used).map(<[f64]>::to_vec).collect();
        Self { estimates, log_covariance: log_covariance.map(rows), roots, process, parts, spends }
    }

    /// A model of all customers.
    pub fn of(model: &BaseModel, histories: &Histories<'a>, mean_spend: &'a [f64]) -> Self {
        let BaseModel { kind, purchases, spends } = *model;
        let process: ProcessOf =
            Box::new(move |estimates, _| kind.with(core::array::from_fn(|i| estimates[i])));
        let parts = vec![Part::of(histories, mean_spend)];
        Self::new(purchases.parameters.to_vec(), flat(&purchases.log_covariance), process, parts, spends)
    }

    /// Estimates from the normal distribution of their logarithms.
    pub(super) fn drawn(&self, random: &mut Random) -> Vec<f64> {
        drawn(&self.estimates, &self.roots, random)
    }
}

/// Estimates from the normal distribution of their logarithms whose covariance has these roots.
pub(super) fn drawn(estimates: &[f64], roots: &[Vec<f64>], random: &mut Random) -> Vec<f64> {
    let mut logs = vec![0.0; estimates.len()];
    for root in roots {
        let length = random.normal();
        logs.iter_mut().zip(root).for_each(|(log, direction)| *log += length * direction);
    }
    estimates.iter().zip(logs).map(|(estimate, log)| (estimate * log.exp()).clamp(1e-30, 1e30)).collect()
}

/// The rows of a covariance in sequence, if it is known.
pub(super) fn flat<'a, const N: usize>(
    covariance: &'a Result<[[f64; N]; N], &'static str>,
) -> Result<&'a [f64], &'static str> {
    covariance.as_ref().map(|rows| rows.as_flattened()).map_err(|reason| *reason)
}

/// Vectors whose sum, each times a standard normal number, has this covariance of `n` rows: the columns of its Cholesky factor,
/// those of directions without a variance being 0.
pub(super) fn roots(n: usize, covariance: &[f64]) -> Vec<Vec<f64>> {
    let mut roots: Vec<Vec<f64>> = Vec::with_capacity(n);
    for j in 0..n {
        let rest = |i: usize| covariance[i * n + j] - roots.iter().map(|root| root[i] * root[j]).sum::<f64>();
        let variance = rest(j);
        let mut column = vec![0.0; n];
        // A variance of rounding size counts as zero.
        if variance > 1e-12 * covariance[j * n + j] {
            (j..n).for_each(|i| column[i] = rest(i) / variance.sqrt());
        }
        roots.push(column);
    }
    roots
}

#[cfg(test)]
mod tests {
    use super::*;

    /// L·Lᵀ is the covariance, also where a direction has no variance.
    #[test]
    fn roots_reproduce_the_covariance() {
        let whole = [4.0, 2.0, -2.0, 2.0, 10.0, 5.0, -2.0, 5.0, 11.0];
        // The third is the sum of the first two; the second is known.
        let singular = [1.0, 0.5, 1.5, 0.5, 2.0, 2.5, 1.5, 2.5, 4.0];
        let known = [1.0, 0.0, 0.5, 0.0, 0.0, 0.0, 0.5, 0.0, 3.0];
        for covariance in [whole, singular, known] {
            let roots = roots(3, &covariance);
            for (place, cell) in covariance.iter().enumerate() {
                let found: f64 = roots.iter().map(|root| root[place / 3] * root[place % 3]).sum();
                assert!((found - cell).abs() < 1e-12, "{found} is not {cell}");
            }
        }
        assert_eq!(roots(3, &singular)[2], [0.0; 3]);
        assert_eq!(roots(3, &known)[1], [0.0; 3]);
    }
}
