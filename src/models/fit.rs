//! Fitting a model: what a likelihood must offer, and what a fit tells.

use crate::error::Error;
use crate::math::eigen::Eigen;
use crate::math::jet::Jet;
use crate::math::newton::maximise;

/// The log-likelihood of `N` positive parameters given some data.
///
/// Everything is in the caller's unit; the search runs over the logarithms of the parameters in units of the data's own
/// size ([`Likelihood::units`]: time in mean ages, money in mean spends), so that any span is as good as any other.
pub trait Likelihood<const N: usize> {
    /// Log-likelihood with its derivatives in the parameters themselves.
    fn evaluate(&self, parameters: &[f64; N]) -> Jet<N>;

    /// A point to start from, in [`Likelihood::units`].
    fn start(&self) -> [f64; N];

    /// How many customers there are, for BIC.
    fn customers(&self) -> f64;

    /// The size of each parameter's unit: 1, or the mean of the data in whose unit it is measured.
    fn units(&self) -> [f64; N] {
        [1.0; N]
    }

    /// What it means that the likelihood does not change in this direction (of the logarithms of the parameters):
    /// the code of a warning.
    fn ridge(&self, direction: &[f64; N]) -> &'static str;
}

/// Tells how far a fit is: number of evaluations and log-likelihood so far; `false` stops it.
pub type Watch<'a> = &'a mut dyn FnMut(u32, f64) -> bool;

/// A maximum-likelihood estimate.
#[derive(Debug, Clone, PartialEq)]
pub struct Fit<const N: usize> {
    /// The parameters.
    pub parameters: [f64; N],
    /// Log-likelihood, without the penalty.
    pub log_likelihood: f64,
    /// Covariance of the logarithms of the parameters; directions in which the likelihood is flat count as known.
    pub log_covariance: [[f64; N]; N],
    /// Whether the data determine each parameter.
    pub determined: [bool; N],
    /// Customers fitted to.
    pub customers: f64,
    /// Newton steps.
    pub iterations: u32,
    /// Codes of what the user should know.
    pub warnings: Vec<&'static str>,
}

/// Ridges rise for ever, ever more slowly. Beyond e^±22 (4·10⁹ times the size of the data) a wall too low to matter to
/// anything but a ridge ends the climb, well within the range of numbers.
const WALL: f64 = 22.0;
const RISE: f64 = 0.01;

/// A direction whose standard error is a factor of e⁵ ≈ 150 either way is not determined by the data.
const FLAT: f64 = 5.0;

/// Parameters outside are taken for no parameters.
pub const RANGE: core::ops::RangeInclusive<f64> = 1e-30..=1e30;

/// Maximises a likelihood.
///
/// # Formula
/// Newton's method on the logarithms of the parameters; the covariance is the inverse of the observed information.
/// `penalty` subtracts penalty·Σ ln²θ from the log-likelihood (an L2 penalty, 0 for none), with times in units of the
/// mean age and money in units of the mean spend, so that it means the same in every unit.
///
/// # Errors
/// [`Error::NotConverged`], also where the likelihood has no maximum but grows until parameters leave [`RANGE`];
/// [`Error::Cancelled`].
pub fn fit<const N: usize>(
    likelihood: &dyn Likelihood<N>,
    penalty: f64,
    watch: Watch,
) -> Result<Fit<N>, Error> {
    let (mut evaluations, mut stopped) = (0, false);
    let units = likelihood.units();
    let parameters = |logs: &[f64; N]| core::array::from_fn(|i| logs[i].exp() * units[i]);
    let objective = |logs: &[f64; N]| {
        // Where the climb ends then is of no interest, as long as it ends soon.
        if stopped {
            return Jet::ZERO;
        }
        evaluations += 1;
        let at = parameters(logs);
        let mut jet = likelihood.evaluate(&at).in_logarithms(&at);
        for (i, x) in logs.iter().enumerate() {
            let beyond = x - x.clamp(-WALL, WALL);
            jet.value -= penalty * x * x + RISE * beyond * beyond;
            jet.gradient[i] -= 2.0 * (penalty * x + RISE * beyond);
            jet.hessian[i][i] -= 2.0 * (penalty + if beyond == 0.0 { 0.0 } else { RISE });
        }
        stopped = !watch(evaluations, jet.value);
        jet
    };
    let found = maximise(likelihood.start().map(f64::ln), objective);
    if stopped {
        return Err(Error::Cancelled);
    }
    let found = found.ok_or(Error::NotConverged)?;
    if !parameters(&found.point).iter().all(|value| RANGE.contains(value)) {
        return Err(Error::NotConverged);
    }
    let held = |x: &f64| penalty * x * x + RISE * (x - x.clamp(-WALL, WALL)).powi(2);
    let penalised: f64 = found.point.iter().map(held).sum();
    let information = Eigen::of(found.jet.hessian.map(|row| row.map(|x| -x)));
    let flat = |value: f64| value * FLAT * FLAT < 1.0;
    let mut fit = Fit {
        parameters: parameters(&found.point),
        log_likelihood: found.jet.value + penalised,
        log_covariance: information.map(|value| if flat(value) { 0.0 } else { 1.0 / value }),
        determined: [true; N],
        customers: likelihood.customers(),
        iterations: found.iterations,
        warnings: Vec::new(),
    };
    for (value, direction) in information.values.iter().zip(&information.vectors) {
        if flat(*value) {
            let warning = likelihood.ridge(direction);
            if !fit.warnings.contains(&warning) {
                fit.warnings.push(warning);
            }
            for (determined, share) in fit.determined.iter_mut().zip(direction) {
                *determined &= share.abs() < 0.05;
            }
        }
    }
    Ok(fit)
}

impl<const N: usize> Fit<N> {
    /// Covariance of the parameters themselves, by the delta method; `None` where the data leave one of them open.
    pub fn covariance(&self) -> Option<[[f64; N]; N]> {
        let mut covariance = self.log_covariance;
        for (row, a) in covariance.iter_mut().zip(self.parameters) {
            for (cell, b) in row.iter_mut().zip(self.parameters) {
                *cell *= a * b;
            }
        }
        self.determined.iter().all(|known| *known).then_some(covariance)
    }

    /// Standard error of each parameter; `None` where the data leave it open.
    pub fn standard_errors(&self) -> [Option<f64>; N] {
        core::array::from_fn(|i| {
            self.determined[i].then(|| self.parameters[i] * self.log_covariance[i][i].sqrt())
        })
    }

    /// Akaike's information criterion, 2k − 2·ln L: the smaller, the better.
    pub fn aic(&self) -> f64 {
        2.0 * N as f64 - 2.0 * self.log_likelihood
    }

    /// Bayesian information criterion, k·ln n − 2·ln L: the smaller, the better.
    pub fn bic(&self) -> f64 {
        N as f64 * self.customers.ln() - 2.0 * self.log_likelihood
    }
}
