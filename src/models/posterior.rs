//! Posterior draws of the parameters: Laplace approximation, corrected by importance resampling.
//!
//! # Formula
//! Prior: the logarithms of the parameters, times in units of the mean age, are independently normal with mean 0 and
//! standard deviation [`PRIOR_DEVIATION`] (a factor of 20 either way), which is weak beside any data that determine them
//! and keeps flat directions finite. Proposals come from Student's t distribution with 6 degrees of freedom around the
//! maximum of the posterior, with the curvature there; where they fit badly, location and spread are adapted to the
//! weighted draws. The largest weights are smoothed by a generalised Pareto distribution, whose shape k̂ is the diagnostic:
//! below 0.7 the draws are reliable.
//!
//! # Source
//! Vehtari, Simpson, Gelman, Yao & Gabry 2024, "Pareto smoothed importance sampling", J. Machine Learning Research 25;
//! Zhang & Stephens 2009, "A new and efficient estimation method for the generalized Pareto distribution",
//! Technometrics 51(3).

use super::bdw::BdwLikelihood;
use super::catalogue::PurchaseModel;
use super::customers::CustomerBase;
use super::fit::{Fit, Likelihood, Watch, fit};
use super::gamma_gamma::{GammaGammaLikelihood, Spends};
use super::sbg::Renewals;
use crate::error::Error;
use crate::math::eigen::Eigen;
use crate::math::jet::Jet;
use crate::math::random::Random;
use crate::math::ranking::{ranked, rising};

/// Standard deviation of the logarithm of a parameter before the data.
pub const PRIOR_DEVIATION: f64 = 3.0;

/// The penalty of a fit that has this prior.
const PENALTY: f64 = 0.5 / (PRIOR_DEVIATION * PRIOR_DEVIATION);

/// Degrees of freedom of the proposals.
const FREEDOM: f64 = 6.0;

/// Largest k̂ of reliable draws.
pub const RELIABLE: f64 = 0.7;

/// Maximum number of draws.
pub const MOST_DRAWS: u32 = 100_000;

/// Distinct histories up to which all are evaluated at every draw.
const FEW: usize = 400;

/// Cells of merged histories per mean age.
const CELLS: f64 = 12.0;

/// Draws from the posterior distribution of a purchase model.
#[derive(Debug, Clone, PartialEq)]
pub struct Posterior {
    /// The model, with its regularity k.
    pub model: PurchaseModel,
    /// Parameters, all equally probable.
    pub draws: Vec<[f64; 4]>,
    /// Number of independent draws that would be as informative.
    pub effective_size: f64,
    /// Shape of the tail of the importance weights.
    pub pareto_k: f64,
}

/// Draws from the posterior distribution of `N` parameters.
#[derive(Debug, Clone, PartialEq)]
pub struct Draws<const N: usize> {
    /// Parameters, all equally probable.
    pub draws: Vec<[f64; N]>,
    /// As in [`Posterior`].
    pub effective_size: f64,
    /// As in [`Posterior`].
    pub pareto_k: f64,
}

impl Posterior {
    /// Mean and standard deviation of each parameter.
    pub fn moments(&self) -> [(f64, f64); 4] {
        core::array::from_fn(|i| moments_of(self.draws.iter().map(|draw| draw[i])))
    }
}

/// Mean and standard deviation of draws.
///
/// # Examples
/// ```
/// use regulars::models::posterior::moments_of;
///
/// assert_eq!(moments_of([1.0, 2.0, 3.0].into_iter()), (2.0, 1.0));
/// ```
pub fn moments_of(draws: impl Iterator<Item = f64> + Clone) -> (f64, f64) {
    let count = draws.clone().count() as f64;
    let mean = draws.clone().sum::<f64>() / count;
    let square: f64 = draws.map(|draw| (draw - mean).powi(2)).sum();
    (mean, (square / f64::max(count - 1.0, 1.0)).sqrt())
}

/// Draws from the posterior of a model given a customer base.
///
/// # Errors
/// As [`PurchaseModel::fit`]; [`Error::OutOfRange`] for no draws or more than [`MOST_DRAWS`].
///
/// # Examples
/// CDNOW: the posterior of r of BG/NBD lies around the maximum-likelihood estimate .243 with its standard error .0126.
///
/// ```
/// # let text = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/cdnow-summary.csv"));
/// # let column = |index: usize| -> Vec<f64> {
/// #     text.lines().skip(1).map(|line| line.split(',').nth(index).unwrap().parse().unwrap()).collect()
/// # };
/// # let (frequency, recency, age) = (column(1), column(2), column(3));
/// use regulars::models::catalogue::PurchaseModel;
/// use regulars::models::customers::{CustomerBase, Histories};
/// use regulars::models::posterior::sample;
///
/// let histories = Histories { frequency: &frequency, recency: &recency, age: &age, weight: &[] };
/// let base = CustomerBase::new(&histories).unwrap();
/// let posterior = sample(PurchaseModel::BgNbd, &base, 4000, 1, &mut |_, _| true).unwrap();
/// assert!(posterior.pareto_k < 0.7 && posterior.effective_size > 2000.0);
/// let (mean, deviation) = posterior.moments()[0];
/// assert!((mean - 0.243).abs() < 0.003 && (deviation - 0.0126).abs() < 0.001);
/// ```
pub fn sample(
    model: PurchaseModel,
    base: &CustomerBase,
    draws: u32,
    seed: u64,
    watch: Watch,
) -> Result<Posterior, Error> {
    check_draws(draws)?;
    let (model, map) = model.fit_with_k(base, PENALTY, &mut *watch)?;
    let whole = model.likelihood(base)?;
    let rows: usize = base.groups.iter().map(|group| group.rows.len()).sum();
    // Merged similar histories have almost the same likelihood, exact up to second order around the maximum.
    let merged = (rows > FEW && model != PurchaseModel::BgBb).then(|| base.merged(CELLS));
    let likelihood = model.likelihood(merged.as_ref().unwrap_or(base))?;
    let Draws { draws, effective_size, pareto_k } =
        sampled(&*whole, &*likelihood, &map, (draws, seed), watch)?;
    Ok(Posterior { model, draws, effective_size, pareto_k })
}

/// Draws from the posterior of p, q and v of the Gamma-Gamma model; money is in units of the mean spend before the data.
///
/// # Errors
/// As [`gamma_gamma::fit_to`](super::gamma_gamma::fit_to); [`Error::OutOfRange`] for no draws or more than [`MOST_DRAWS`];
/// [`Error::Undefined`] if all mean spends are equal, because then no spread is small enough.
pub fn sample_spends(spends: &Spends, draws_and_seed: (u32, u64), watch: Watch) -> Result<Draws<3>, Error> {
    let likelihood = GammaGammaLikelihood::new(spends)?;
    if likelihood.is_alike() {
        return Err(Error::Undefined { place: "monetary".into(), reason: "spend-alike" });
    }
    sample_fewer(&likelihood, draws_and_seed, watch)
}

/// Draws from the posterior of the renewals of cohorts: α and β of sBG, or a, b and c of BdW if `tenured`; c is 1 for sBG.
///
/// # Errors
/// As [`Sbg::fit_cohorts`](super::sbg::Sbg::fit_cohorts) and [`Bdw::fit_cohorts`](super::bdw::Bdw::fit_cohorts), and for one
/// cohort as the fits to it; [`Error::OutOfRange`] for no draws or more than [`MOST_DRAWS`].
///
/// # Examples
/// "Regular" customers of Fader & Hardie 2007: the posterior of α lies around the estimate .704 with its standard error .066.
///
/// ```
/// use regulars::models::posterior::{moments_of, sample_renewals};
///
/// let survivors: [f64; 8] = [1000.0, 631.0, 468.0, 382.0, 326.0, 289.0, 262.0, 241.0];
/// let found = sample_renewals(&[&survivors], false, (4000, 1), &mut |_, _| true).unwrap();
/// let (mean, deviation) = moments_of(found.draws.iter().map(|draw| draw[0]));
/// assert!((mean - 0.704).abs() < 0.02 && (deviation - 0.066).abs() < 0.005);
/// assert!(found.pareto_k < 0.7 && found.draws[0][2] == 1.0);
/// ```
pub fn sample_renewals(
    cohorts: &[&[f64]],
    tenured: bool,
    draws_and_seed: (u32, u64),
    watch: Watch,
) -> Result<Draws<3>, Error> {
    let least = if tenured { 3 } else { 2 };
    let renewals = match cohorts {
        [one] => Renewals::new(one, least + 1)?,
        _ => Renewals::of(cohorts, least)?,
    };
    if tenured {
        return sample_fewer(&BdwLikelihood { renewals, tenured }, draws_and_seed, watch);
    }
    let Draws { draws, effective_size, pareto_k } = sample_fewer(&renewals, draws_and_seed, watch)?;
    Ok(Draws {
        draws: draws.into_iter().map(|[alpha, beta]| [alpha, beta, 1.0]).collect(),
        effective_size,
        pareto_k,
    })
}

fn check_draws(draws: u32) -> Result<(), Error> {
    let is_valid = (1..=MOST_DRAWS).contains(&draws);
    is_valid.then_some(()).ok_or(Error::OutOfRange {
        place: "draws".into(),
        min: 1.0,
        max: f64::from(MOST_DRAWS),
    })
}

/// A likelihood of fewer parameters than four; the logarithms of the others are normal and of no use.
struct Widened<'a, const N: usize>(&'a dyn Likelihood<N>);

impl<const N: usize> Likelihood<4> for Widened<'_, N> {
    fn evaluate(&self, at: &[f64; 4]) -> Jet<4> {
        let own = self.0.evaluate(&core::array::from_fn(|i| at[i]));
        let mut jet = Jet { value: own.value, ..Jet::ZERO };
        for i in 0..N {
            jet.gradient[i] = own.gradient[i];
            jet.hessian[i][..N].copy_from_slice(&own.hessian[i]);
        }
        for (i, value) in at.iter().enumerate().skip(N) {
            let log = value.ln();
            jet.value -= 0.5 * log * log;
            jet.gradient[i] = -log / value;
            jet.hessian[i][i] = (log - 1.0) / (value * value);
        }
        jet
    }

    fn start(&self) -> [f64; 4] {
        let own = self.0.start();
        core::array::from_fn(|i| own.get(i).copied().unwrap_or(1.0))
    }

    fn customers(&self) -> f64 {
        self.0.customers()
    }

    fn units(&self) -> [f64; 4] {
        let own = self.0.units();
        core::array::from_fn(|i| own.get(i).copied().unwrap_or(1.0))
    }

    fn ridge(&self, direction: &[f64; 4]) -> &'static str {
        self.0.ridge(&core::array::from_fn(|i| direction[i]))
    }
}

fn sample_fewer<const N: usize>(
    likelihood: &dyn Likelihood<N>,
    (draws, seed): (u32, u64),
    watch: Watch,
) -> Result<Draws<N>, Error> {
    check_draws(draws)?;
    let likelihood = Widened(likelihood);
    let map = fit(&likelihood, PENALTY, &mut *watch)?;
    let Draws { draws, effective_size, pareto_k } =
        sampled(&likelihood, &likelihood, &map, (draws, seed), watch)?;
    let own = |draw: [f64; 4]| core::array::from_fn(|i| draw[i]);
    Ok(Draws { draws: draws.into_iter().map(own).collect(), effective_size, pareto_k })
}

/// Draws around the maximum `map` of the posterior of a likelihood; `likelihood` is almost the `whole` one, but faster.
fn sampled(
    whole: &dyn Likelihood<4>,
    likelihood: &dyn Likelihood<4>,
    map: &Fit<4>,
    (draws, seed): (u32, u64),
    watch: Watch,
) -> Result<Draws<4>, Error> {
    let units = whole.units();
    let mode: [f64; 4] = core::array::from_fn(|i| (map.parameters[i] / units[i]).ln());
    let [exact, near] =
        [whole, likelihood].map(|of| of.evaluate(&map.parameters).in_logarithms(&map.parameters));
    let parameters = |logs: &[f64; 4]| -> [f64; 4] { core::array::from_fn(|i| units[i] * logs[i].exp()) };
    let ln_posterior = |logs: &[f64; 4]| -> f64 {
        if logs.iter().any(|log| log.abs() > 60.0) {
            return f64::NEG_INFINITY;
        }
        let mut value = likelihood.value(&parameters(logs));
        for i in 0..4 {
            let away = logs[i] - mode[i];
            value += (exact.gradient[i] - near.gradient[i]) * away - PENALTY * logs[i] * logs[i];
            for j in 0..4 {
                let bend = exact.hessian[i][j] - near.hessian[i][j];
                value += 0.5 * bend * away * (logs[j] - mode[j]);
            }
        }
        if value.is_nan() { f64::NEG_INFINITY } else { value }
    };
    let mut random = Random::new(seed);
    let (mut centre, mut spread) = (mode, map.log_covariance);
    let mut best: Option<(Vec<[f64; 4]>, Vec<f64>, f64)> = None;
    for round in 0..4 {
        if !watch(map.iterations + round, map.log_likelihood) {
            return Err(Error::Cancelled);
        }
        let (points, ln_weights) = propose(&centre, &spread, draws.max(1000), &mut random, &ln_posterior);
        let (weights, pareto_k) = smoothed(&ln_weights);
        (centre, spread) = moments(&points, &weights);
        let better = best.as_ref().is_none_or(|&(_, _, known)| pareto_k < known);
        if better {
            best = Some((points, weights, pareto_k));
        }
        if pareto_k < RELIABLE {
            break;
        }
    }
    let Some((points, weights, pareto_k)) = best else { return Err(Error::NotConverged) };
    let effective_size = 1.0 / weights.iter().map(|weight| weight * weight).sum::<f64>();
    if !effective_size.is_finite() {
        return Err(Error::NotConverged);
    }
    let chosen = resample(&weights, draws as usize, &mut random);
    let draws = chosen.into_iter().map(|index| parameters(&points[index])).collect();
    Ok(Draws { draws, effective_size, pareto_k })
}

/// Draws around a centre, with the logarithms of their importance weights.
fn propose(
    centre: &[f64; 4],
    spread: &[[f64; 4]; 4],
    count: u32,
    random: &mut Random,
    ln_posterior: &dyn Fn(&[f64; 4]) -> f64,
) -> (Vec<[f64; 4]>, Vec<f64>) {
    let eigen = Eigen::of(*spread);
    let (mut points, mut ln_weights) = (Vec::new(), Vec::new());
    for _ in 0..count {
        let stretch = (FREEDOM / (2.0 * random.gamma(0.5 * FREEDOM))).sqrt();
        let (mut point, mut square) = (*centre, 0.0);
        for (value, vector) in eigen.values.iter().zip(&eigen.vectors) {
            let length = stretch * random.normal();
            square += length * length;
            for (log, direction) in point.iter_mut().zip(vector) {
                *log += length * value.max(1e-12).sqrt() * direction;
            }
        }
        let ln_density = -0.5 * (FREEDOM + 4.0) * (square / FREEDOM).ln_1p();
        ln_weights.push(ln_posterior(&point) - ln_density);
        points.push(point);
    }
    (points, ln_weights)
}

/// Weighted mean and covariance.
fn moments(points: &[[f64; 4]], weights: &[f64]) -> ([f64; 4], [[f64; 4]; 4]) {
    let mean: [f64; 4] =
        core::array::from_fn(|i| points.iter().zip(weights).map(|(point, weight)| weight * point[i]).sum());
    let covariance = core::array::from_fn(|i| {
        core::array::from_fn(|j| {
            let product = |point: &[f64; 4]| (point[i] - mean[i]) * (point[j] - mean[j]);
            points.iter().zip(weights).map(|(point, weight)| weight * product(point)).sum()
        })
    });
    (mean, covariance)
}

/// Weights that sum to 1, the largest replaced by quantiles of a generalised Pareto distribution, and its shape k̂.
fn smoothed(ln_weights: &[f64]) -> (Vec<f64>, f64) {
    let most = ln_weights.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let mut weights: Vec<f64> = ln_weights.iter().map(|ln| (ln - most).exp()).collect();
    let count = weights.len();
    let tail = f64::min(0.2 * count as f64, 3.0 * (count as f64).sqrt()) as usize;
    let order = ranked(weights.iter().copied().map(rising));
    let order: Vec<usize> = order.into_iter().map(|place| place as usize).collect();
    let largest = &order[count - tail..];
    let threshold = weights[order[count - tail - 1]];
    let excess: Vec<f64> = largest.iter().map(|&index| weights[index] - threshold).collect();
    let pareto_k = match pareto(&excess) {
        Some((shape, scale)) => {
            for (rank, &index) in largest.iter().enumerate() {
                let share = (rank as f64 + 0.5) / tail as f64;
                // Quantile of the distribution, at most the largest weight.
                let ln = -(-share).ln_1p();
                let beyond = if shape.abs() < 1e-9 { ln } else { (shape * ln).exp_m1() / shape };
                weights[index] = f64::min(threshold + scale * beyond, 1.0);
            }
            shape
        }
        None => f64::INFINITY,
    };
    let total: f64 = weights.iter().sum();
    weights.iter_mut().for_each(|weight| *weight /= total);
    (weights, pareto_k)
}

/// Shape and scale of a generalised Pareto distribution fitted to ascending excesses; `None` if they are all equal.
///
/// # Formula
/// The posterior mean of Zhang & Stephens, shrunk towards ½ as by ten further observations.
fn pareto(excess: &[f64]) -> Option<(f64, f64)> {
    let count = excess.len() as f64;
    let largest = *excess.last()?;
    let quarter = excess[(count / 4.0 + 0.5) as usize - 1];
    if largest.is_nan() || largest <= 0.0 || quarter <= 0.0 {
        return None;
    }
    let candidates = 30 + count.sqrt() as usize;
    let shape_at = |theta: f64| excess.iter().map(|x| (-theta * x).ln_1p()).sum::<f64>() / count;
    let thetas: Vec<f64> = (1..=candidates)
        .map(|j| 1.0 / largest + (1.0 - (candidates as f64 / (j as f64 - 0.5)).sqrt()) / (3.0 * quarter))
        .collect();
    let ln_likelihoods: Vec<f64> = thetas
        .iter()
        .map(|&theta| {
            let shape = shape_at(theta);
            count * ((-theta / shape).ln() - shape - 1.0)
        })
        .collect();
    let weight = |at: f64| 1.0 / ln_likelihoods.iter().map(|other| (other - at).exp()).sum::<f64>();
    let theta: f64 = thetas.iter().zip(&ln_likelihoods).map(|(theta, &at)| theta * weight(at)).sum();
    let shape = shape_at(theta);
    let scale = -shape / theta;
    let shrunk = (shape * count + 5.0) / (count + 10.0);
    (shrunk.is_finite() && scale > 0.0).then_some((shrunk, scale))
}

/// Systematic resampling: indices, each as often as its weight demands, in random order.
fn resample(weights: &[f64], count: usize, random: &mut Random) -> Vec<usize> {
    let offset = random.uniform();
    let (mut chosen, mut sum) = (Vec::with_capacity(count), 0.0);
    for (index, weight) in weights.iter().enumerate() {
        sum += weight * count as f64;
        while chosen.len() < count && (chosen.len() as f64 + offset) < sum {
            chosen.push(index);
        }
    }
    // Rounding may leave the last place unfilled.
    while chosen.len() < count {
        chosen.push(weights.len() - 1);
    }
    for last in (1..count).rev() {
        let other = (random.uniform() * (last + 1) as f64) as usize;
        chosen.swap(last, other.min(last));
    }
    chosen
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Quantiles of a generalised Pareto distribution give its shape back, up to the shrinkage.
    #[test]
    fn pareto_shapes_are_recovered() {
        for shape in [-0.3, 0.2, 0.5, 0.9] {
            let excess: Vec<f64> = (0..1000)
                .map(|i| {
                    let ln = -(1.0 - (f64::from(i) + 0.5) / 1000.0).ln();
                    (shape * ln).exp_m1() / shape
                })
                .collect();
            let (found, scale) = pareto(&excess).unwrap();
            assert!((found - shape).abs() < 0.05, "{found} is not {shape}");
            assert!((scale - 1.0).abs() < 0.1, "{scale}");
        }
    }

    #[test]
    fn resampling_keeps_proportions() {
        let weights = [0.5, 0.25, 0.0, 0.25];
        let chosen = resample(&weights, 400, &mut Random::new(3));
        let count = |index: usize| chosen.iter().filter(|&&found| found == index).count();
        assert_eq!([0, 1, 2, 3].map(count), [200, 100, 0, 100]);
    }
}
