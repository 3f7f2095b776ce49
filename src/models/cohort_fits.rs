//! Fits per acquisition cohort (year, channel), pooled by partial shrinkage.
//!
//! # Formula
//! The logarithms θ of a cohort's parameters come from a normal distribution common to all cohorts, of mean m and, for
//! each parameter, a standard deviation τ. A cohort's estimate maximises ln L(θ) − ½ Σ (θᵢ − mᵢ)²/τᵢ²: with few
//! customers it stays near m, with many it follows its own likelihood. m and τ maximise the likelihood of all data with
//! θ and m integrated out (restricted maximum likelihood), where each cohort's likelihood is approximated by a normal
//! distribution at its estimate; τ² = Σ (θᵢ − mᵢ)²/Σ (1 − Var(θᵢ − mᵢ)/τᵢ²), repeated until it converges. Where the
//! cohorts differ no more than by chance, τ falls to 0 and all have one set of parameters.
//!
//! A regularity k is common to all: that of the fit to all customers.
//!
//! # Source
//! Efron & Morris 1975, "Data analysis using Stein's estimator and its generalizations", J. of the American Statistical
//! Association 70; MacKay 1992, "Bayesian interpolation", Neural Computation 4(3), for the rule that gives τ; Morris
//! 1983, "Parametric empirical Bayes inference: theory and applications", J. of the American Statistical Association
//! 78, for intervals that include the uncertainty of τ.

use super::catalogue::PurchaseModel;
use super::customers::{CustomerBase, DistinctRows, Histories};
use super::fit::{Fit, Likelihood, RANGE, Watch};
use crate::error::{Error, Place};
use crate::math::eigen::Eigen;
use crate::math::jet::Jet;
use crate::math::newton::maximise;

/// Maximum number of cohorts of one fit.
pub const MOST_COHORTS: u32 = 200;

/// Rounds of cohort estimates and spread.
const MOST_ROUNDS: u32 = 60;
/// Change of a logarithm below which the rounds end.
const STILL: f64 = 1e-7;
/// Smallest and largest standard deviation between cohorts.
const SPREAD: core::ops::RangeInclusive<f64> = 1e-4..=5.0;
/// Standard deviation between cohorts at first.
const FIRST_SPREAD: f64 = 0.3;
/// Information on a logarithm that counts as none.
const NONE: f64 = 1e-9;

type Matrix = [[f64; 4]; 4];

/// Fits of all cohorts.
#[derive(Debug, Clone, PartialEq)]
pub struct CohortFits {
    /// The model, with its regularity k.
    pub model: PurchaseModel,
    /// Per cohort; none for a cohort without customers. The covariance includes the uncertainty of m and τ.
    pub cohorts: Vec<Option<Fit<4>>>,
    /// e^m: the parameters of a cohort without data.
    pub centre: [f64; 4],
    /// τ of each parameter.
    pub spread: [f64; 4],
    /// Fit of one set of parameters to all customers.
    pub pooled: Fit<4>,
}

impl CohortFits {
    /// Log-likelihood of all cohorts, each by its parameters.
    pub fn log_likelihood(&self) -> f64 {
        self.cohorts.iter().flatten().map(|fit| fit.log_likelihood).sum()
    }
}

/// Fits a model to every cohort; `cohort` has the number of each customer's cohort, from 0. Sums of log gaps may be empty
/// for a model without rhythm.
///
/// # Errors
/// As [`PurchaseModel::fit`] for all customers; [`Error::RowCount`] for cohorts that are not one per customer;
/// [`Error::OutOfRange`] for more than [`MOST_COHORTS`]; [`Error::TooFew`] for fewer than two with customers.
///
/// # Examples
/// CDNOW, customers acquired in January to March: hardly a difference, and parameters near those of all.
///
/// ```
/// # let text = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/cdnow-summary.csv"));
/// # let column = |index: usize| -> Vec<f64> {
/// #     text.lines().skip(1).map(|line| line.split(',').nth(index).unwrap().parse().unwrap()).collect()
/// # };
/// # let (frequency, recency, age) = (column(1), column(2), column(3));
/// use regulars::models::catalogue::PurchaseModel;
/// use regulars::models::cohort_fits::fit_cohorts;
/// use regulars::models::customers::Histories;
///
/// let month: Vec<u32> = age.iter().map(|age| ((38.86 - age) / 4.0) as u32).collect();
/// let histories = Histories { frequency: &frequency, recency: &recency, age: &age, weight: &[] };
/// let found =
///     fit_cohorts(PurchaseModel::BgNbd, &histories, &[], &month, &mut |_, _| true).unwrap();
/// assert_eq!(found.cohorts.len(), 3);
/// assert!(found.log_likelihood() >= found.pooled.log_likelihood);
/// assert!((found.centre[0] - 0.243).abs() < 0.05);
/// ```
pub fn fit_cohorts(
    model: PurchaseModel,
    histories: &Histories,
    log_gap_sum: &[f64],
    cohort: &[u32],
    watch: Watch,
) -> Result<CohortFits, Error> {
    let base = CustomerBase::new(histories)?;
    let base = if log_gap_sum.is_empty() { base } else { base.with_log_gap_sums(histories, log_gap_sum)? };
    let bases = bases(histories, log_gap_sum, cohort)?;
    let (model, pooled) = model.fit_with_k(&base, 0.0, &mut *watch)?;
    let filled = bases.iter().flatten().count();
    if filled < 2 {
        return Err(Error::TooFew { place: "cohort".into(), reason: "cohorts", min: 2 });
    }
    let likelihoods = bases
        .iter()
        .map(|base| base.as_ref().map(|base| model.likelihood(base)).transpose())
        .collect::<Result<Vec<_>, _>>()?;
    let members: Vec<&dyn Likelihood<4>> =
        likelihoods.iter().flatten().map(|likelihood| &**likelihood).collect();
    let start = pooled.parameters.map(f64::ln);
    let mut found = Shrunk {
        points: vec![start; members.len()],
        centre: start,
        spread: [FIRST_SPREAD; 4],
        approximations: Vec::new(),
    };
    let mut evaluations = 0;
    for _ in 0..MOST_ROUNDS {
        let before = found.clone();
        found.climb(&members, &mut |value| {
            evaluations += 1;
            watch(evaluations, value)
        })?;
        found.settle();
        let moved = |a: &[f64; 4], b: &[f64; 4]| a.iter().zip(b).all(|(a, b)| (a - b).abs() < STILL);
        let points = found.points.iter().zip(&before.points).all(|(a, b)| moved(a, b));
        if points && moved(&found.spread, &before.spread) {
            break;
        }
    }
    let covariances = found.covariances();
    let mut fits =
        members.iter().zip(&found.points).zip(&covariances).map(|((likelihood, point), covariance)| {
            let parameters = point.map(f64::exp);
            let log_likelihood = likelihood.value(&parameters);
            let valid = log_likelihood.is_finite() && parameters.iter().all(|value| RANGE.contains(value));
            valid.then(|| Fit {
                parameters,
                log_likelihood,
                log_covariance: *covariance,
                // Parameters that the cohort leaves undetermined come from all cohorts.
                determined: pooled.determined,
                customers: likelihood.customers(),
                iterations: pooled.iterations,
                searched: pooled.searched,
                warnings: pooled.warnings.clone(),
            })
        });
    let mut cohorts = Vec::with_capacity(bases.len());
    for likelihood in &likelihoods {
        cohorts.push(match likelihood {
            Some(_) => Some(fits.next().flatten().ok_or(Error::NotConverged)?),
            None => None,
        });
    }
    let spread = found.spread.map(|spread| if spread <= *SPREAD.start() { 0.0 } else { spread });
    Ok(CohortFits { model, cohorts, centre: found.centre.map(f64::exp), spread, pooled })
}

/// The customers of each cohort.
fn bases(
    histories: &Histories,
    log_gap_sum: &[f64],
    cohort: &[u32],
) -> Result<Vec<Option<CustomerBase>>, Error> {
    let rows = histories.frequency.len();
    if cohort.len() != rows {
        return Err(Error::RowCount { place: "cohort".into(), min: rows, max: rows });
    }
    let mut distinct: Vec<(DistinctRows<3>, f64)> = Vec::new();
    for (row, item) in histories.customers().enumerate() {
        let (customer, weight) = item?;
        if cohort[row] >= MOST_COHORTS {
            let place = Place { input: "cohort", cell: Some((row, "cohort")) };
            return Err(Error::OutOfRange { place, min: 0.0, max: f64::from(MOST_COHORTS - 1) });
        }
        let index = cohort[row] as usize;
        while distinct.len() <= index {
            distinct.push((DistinctRows::new(), 0.0));
        }
        if weight > 0.0 {
            let (members, log_gaps) = &mut distinct[index];
            members.add([customer.frequency, customer.recency, customer.age], weight);
            *log_gaps += weight * log_gap_sum.get(row).copied().unwrap_or(0.0);
        }
    }
    let base = |(members, log_gaps): &(DistinctRows<3>, f64)| {
        (!members.rows.is_empty()).then(|| {
            let mut base = CustomerBase::of_rows(&members.rows);
            base.log_gaps = (!log_gap_sum.is_empty()).then_some(*log_gaps);
            base
        })
    };
    Ok(distinct.iter().map(base).collect())
}

/// A cohort's log-likelihood near its estimate: gradient `linear` − `information`·θ.
#[derive(Debug, Clone, Copy)]
struct Approximation {
    information: Matrix,
    linear: [f64; 4],
}

/// Estimates shrunk towards their centre, all in logarithms.
#[derive(Debug, Clone)]
struct Shrunk {
    points: Vec<[f64; 4]>,
    centre: [f64; 4],
    spread: [f64; 4],
    approximations: Vec<Approximation>,
}

impl Shrunk {
    /// Precision of the distribution of the cohorts.
    fn precision(&self) -> [f64; 4] {
        self.spread.map(|spread| 1.0 / (spread * spread))
    }

    /// Each cohort's estimate given centre and spread, and its approximation there.
    fn climb(
        &mut self,
        members: &[&dyn Likelihood<4>],
        watch: &mut dyn FnMut(f64) -> bool,
    ) -> Result<(), Error> {
        let (precision, centre) = (self.precision(), self.centre);
        let mut stopped = false;
        self.approximations.clear();
        for (likelihood, point) in members.iter().zip(&mut self.points) {
            let objective = |logs: &[f64; 4]| {
                if stopped {
                    return Jet::ZERO;
                }
                let at = logs.map(f64::exp);
                let mut jet = likelihood.evaluate(&at).in_logarithms(&at);
                for i in 0..4 {
                    let away = logs[i] - centre[i];
                    jet.value -= 0.5 * precision[i] * away * away;
                    jet.gradient[i] -= precision[i] * away;
                    jet.hessian[i][i] -= precision[i];
                }
                stopped = !watch(jet.value);
                jet
            };
            let found = maximise(*point, objective);
            if stopped {
                return Err(Error::Cancelled);
            }
            *point = found.ok_or(Error::NotConverged)?.point;
            let at = point.map(f64::exp);
            let jet = likelihood.evaluate(&at).in_logarithms(&at);
            // A direction that curves upwards carries no information.
            let information = Eigen::of(jet.hessian.map(|row| row.map(|x| -x))).map(|value| value.max(NONE));
            let linear = core::array::from_fn(|i| {
                jet.gradient[i] + information[i].iter().zip(&*point).map(|(a, b)| a * b).sum::<f64>()
            });
            self.approximations.push(Approximation { information, linear });
        }
        Ok(())
    }

    /// Centre and spread given the approximations.
    fn settle(&mut self) {
        const MOST_STEPS: u32 = 500;
        for _ in 0..MOST_STEPS {
            let (variances, centre_covariance) = self.posterior();
            self.centre = self.best_centre(&variances, &centre_covariance);
            let precision = self.precision();
            let mut next = self.spread;
            for (i, next) in next.iter_mut().enumerate() {
                let (mut square, mut known) = (0.0, 0.0);
                for (approximation, variance) in self.approximations.iter().zip(&variances) {
                    let estimate = self.estimate(approximation, variance)[i];
                    square += (estimate - self.centre[i]).powi(2);
                    known += known_share(variance, &precision, &centre_covariance, i);
                }
                let spread = (square / f64::max(known, 1e-12)).sqrt();
                *next = spread.clamp(*SPREAD.start(), *SPREAD.end());
            }
            let still = next.iter().zip(self.spread).all(|(a, b)| (a - b).abs() < 1e-9 + 1e-9 * b);
            self.spread = next;
            if still {
                break;
            }
        }
        let (variances, centre_covariance) = self.posterior();
        self.centre = self.best_centre(&variances, &centre_covariance);
    }

    /// Variance of each estimate given the centre, (H + 1/τ²)⁻¹, and the covariance of the centre.
    fn posterior(&self) -> (Vec<Matrix>, Matrix) {
        let precision = self.precision();
        let mut sum = [[0.0; 4]; 4];
        let variance = |approximation: &Approximation| {
            let mut matrix = approximation.information;
            (0..4).for_each(|i| matrix[i][i] += precision[i]);
            let inverse = Eigen::of(matrix).map(|value| 1.0 / value);
            for (i, row) in sum.iter_mut().enumerate() {
                for (j, cell) in row.iter_mut().enumerate() {
                    // 1/τ² − (1/τ²)·V·(1/τ²) = V·H/τ², which does not cancel.
                    let product: f64 = (0..4).map(|k| inverse[i][k] * approximation.information[k][j]).sum();
                    *cell += precision[i] * product;
                }
            }
            inverse
        };
        let variances = self.approximations.iter().map(variance).collect();
        // Symmetric except for rounding.
        let symmetric = core::array::from_fn(|i| core::array::from_fn(|j| 0.5 * (sum[i][j] + sum[j][i])));
        (variances, Eigen::of(symmetric).map(|value| 1.0 / value.max(NONE)))
    }

    /// The centre that solves Σ (1/τ² − V/τ⁴)·m = Σ V·b/τ².
    fn best_centre(&self, variances: &[Matrix], covariance: &Matrix) -> [f64; 4] {
        let precision = self.precision();
        let mut right = [0.0; 4];
        for (approximation, variance) in self.approximations.iter().zip(variances) {
            let moved = product(variance, &approximation.linear);
            (0..4).for_each(|i| right[i] += precision[i] * moved[i]);
        }
        product(covariance, &right)
    }

    /// A cohort's estimate by its approximation.
    fn estimate(&self, approximation: &Approximation, variance: &Matrix) -> [f64; 4] {
        let precision = self.precision();
        let pull = core::array::from_fn(|i| approximation.linear[i] + precision[i] * self.centre[i]);
        product(variance, &pull)
    }

    /// Covariance of each estimate, including the uncertainty of the centre, V + V/τ²·C·V/τ², and of each spread, Σ
    /// g·gᵀ/I: g = ∂θ/∂ln τᵢ² = V·(θᵢ − mᵢ)/τᵢ², and I = ½ Σ (1 − Var(θᵢ − mᵢ)/τᵢ²)² the information on ln τᵢ².
    fn covariances(&self) -> Vec<Matrix> {
        let (variances, centre) = self.posterior();
        let precision = self.precision();
        let known: [f64; 4] = core::array::from_fn(|k| {
            let share = |variance| known_share(variance, &precision, &centre, k);
            0.5 * variances.iter().map(|variance| share(variance).powi(2)).sum::<f64>()
        });
        let of = |(variance, (approximation, point)): (&Matrix, (&Approximation, &[f64; 4]))| {
            // The uncertainty never exceeds that from the cohort alone.
            let alone = Eigen::of(approximation.information).map(|value| 1.0 / value.max(NONE));
            let by_spread: [f64; 4] = core::array::from_fn(|k| {
                let moved = precision[k] * (point[k] - self.centre[k]);
                let most = f64::max(alone[k][k] - variance[k][k], 0.0) / variance[k][k].powi(2);
                f64::min(moved * moved / known[k].max(1e-300), most)
            });
            let share: Matrix =
                core::array::from_fn(|i| core::array::from_fn(|j| variance[i][j] * precision[j]));
            core::array::from_fn(|i| {
                core::array::from_fn(|j| {
                    let spread: f64 = (0..4).map(|k| by_spread[k] * variance[i][k] * variance[j][k]).sum();
                    variance[i][j] + quadratic(&share[i], &centre, &share[j]) + spread
                })
            })
        };
        variances.iter().zip(self.approximations.iter().zip(&self.points)).map(of).collect()
    }
}

/// 1 − Var(θᵢ − mᵢ)/τᵢ², the information of a cohort on τᵢ, with Var(θ − m) = V + (V/τ² − 1)·C·(V/τ² − 1)ᵀ.
fn known_share(variance: &Matrix, precision: &[f64; 4], centre: &Matrix, i: usize) -> f64 {
    let row: [f64; 4] = core::array::from_fn(|j| variance[i][j] * precision[j] - f64::from(u8::from(i == j)));
    1.0 - (variance[i][i] + quadratic(&row, centre, &row)) * precision[i]
}

fn quadratic(a: &[f64; 4], matrix: &Matrix, b: &[f64; 4]) -> f64 {
    a.iter().zip(product(matrix, b)).map(|(a, b)| a * b).sum()
}

fn product(matrix: &Matrix, vector: &[f64; 4]) -> [f64; 4] {
    matrix.map(|row| row.iter().zip(vector).map(|(a, b)| a * b).sum())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// With normal likelihoods of known variance the estimates are those of the textbook: shrunk by τ²/(τ² + v), with
    /// τ² = Σ (y − ȳ)²/(G − 1) − v, the restricted maximum-likelihood estimate of a balanced one-way layout.
    #[test]
    fn a_balanced_layout_agrees_with_its_closed_form() {
        let values = [1.0, 2.0, 4.0, 5.5, 2.5];
        let variance = 0.8;
        let approximation = |y: f64| Approximation {
            information: core::array::from_fn(|i| {
                core::array::from_fn(|j| if i == j { 1.0 / variance } else { 0.0 })
            }),
            linear: [y / variance, 3.0 / variance, y / variance, 2.0 * y / variance],
        };
        let mut found = Shrunk {
            points: values.map(|y| [y; 4]).to_vec(),
            centre: [0.0; 4],
            spread: [0.3; 4],
            approximations: values.map(approximation).to_vec(),
        };
        found.settle();
        assert!((found.centre[0] - 3.0).abs() < 1e-8, "{:?}", found.centre);
        let expected: f64 = values.iter().map(|y| (y - 3.0_f64).powi(2)).sum::<f64>() / 4.0 - variance;
        assert!((found.spread[0] - expected.sqrt()).abs() < 1e-6, "{:?} {expected}", found.spread);
        assert!((found.spread[3] - (4.0 * (expected + variance) - variance).sqrt()).abs() < 1e-6);
        // Equal cohorts have no spread.
        assert!(found.spread[1] <= 1e-4);
        let (variances, _) = found.posterior();
        let first = found.estimate(&found.approximations[0], &variances[0])[0];
        assert!((first - (3.0 - 2.0 * expected / (expected + variance))).abs() < 1e-6);
    }
}
