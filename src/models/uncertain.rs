//! Purchase models whose estimates are uncertain, with the customers they are for.

use std::borrow::Cow;

use super::customers::Histories;
use super::parameter_estimate::{BaseModel, ParameterEstimate};
use super::purchases::PurchaseProcess;
use crate::error::Error;
use crate::math::eigen::Eigen;
use crate::math::random::Random;

/// Makes the process of a part of the customers from the estimates.
pub(super) type ProcessOf<'a> = Box<dyn Fn(&[f64], usize) -> Result<Box<dyn PurchaseProcess>, Error> + 'a>;

/// Model of purchases and, optionally, of independent spends, with the customers whose totals are asked for.
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
    /// A model with `N` estimates.
    pub(super) fn new<const N: usize>(
        estimates: &[f64],
        log_covariance: Result<[[f64; N]; N], &'static str>,
        process: ProcessOf<'a>,
        parts: Vec<Part<'a>>,
        spends: Option<ParameterEstimate<3>>,
    ) -> Self {
        let used = estimates.len();
        let roots = log_covariance.map_or_else(|_| Vec::new(), |covariance| roots(&covariance));
        let rows =
            |covariance: [[f64; N]; N]| covariance[..used].iter().map(|row| row[..used].to_vec()).collect();
        Self {
            estimates: estimates.to_vec(),
            log_covariance: log_covariance.map(rows),
            roots,
            process,
            parts,
            spends,
        }
    }

    /// A model of all customers.
    pub fn of(model: &BaseModel, histories: &Histories<'a>, mean_spend: &'a [f64]) -> Self {
        let BaseModel { kind, purchases, spends } = *model;
        let process: ProcessOf =
            Box::new(move |estimates, _| kind.with(core::array::from_fn(|i| estimates[i])));
        let parts = vec![Part::of(histories, mean_spend)];
        Self::new(&purchases.parameters, purchases.log_covariance, process, parts, spends)
    }

    /// Estimates from the normal distribution of their logarithms.
    pub(super) fn drawn(&self, random: &mut Random) -> Vec<f64> {
        let mut logs = vec![0.0; self.estimates.len()];
        for root in &self.roots {
            let length = random.normal();
            logs.iter_mut().zip(root).for_each(|(log, direction)| *log += length * direction);
        }
        self.estimates
            .iter()
            .zip(logs)
            .map(|(estimate, log)| (estimate * log.exp()).clamp(1e-30, 1e30))
            .collect()
    }
}

/// The eigenvectors of a covariance, as long as their standard deviations.
pub(super) fn roots<const N: usize>(covariance: &[[f64; N]; N]) -> Vec<Vec<f64>> {
    let eigen = Eigen::of(*covariance);
    let scaled = |(value, vector): (&f64, &[f64; N])| {
        let deviation = value.max(0.0).sqrt();
        vector.iter().map(|share| deviation * share).collect()
    };
    eigen.values.iter().zip(&eigen.vectors).map(scaled).collect()
}
