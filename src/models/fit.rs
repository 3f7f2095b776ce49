//! Maximum-likelihood estimation, shared by all models.

use crate::error::Error;
use crate::math::eigen::Eigen;
use crate::math::jet::Jet;
use crate::math::newton::{Maximum, maximise};

/// Log-likelihood of `N` positive parameters for given data, in the caller's units.
///
/// The search runs over the logarithms of the parameters, scaled by [`Likelihood::units`] (time in mean ages, money in
/// mean spends), which makes it independent of the unit.
pub trait Likelihood<const N: usize> {
    /// Log-likelihood with its derivatives in the parameters.
    fn evaluate(&self, parameters: &[f64; N]) -> Jet<N>;

    /// Log-likelihood alone.
    fn value(&self, parameters: &[f64; N]) -> f64 {
        self.evaluate(parameters).value
    }

    /// Starting point, in [`Likelihood::units`].
    fn start(&self) -> [f64; N];

    /// Number of customers, for BIC.
    fn customers(&self) -> f64;

    /// Scale of each parameter: 1 for shapes, the mean age for times, the mean spend for money.
    fn units(&self) -> [f64; N] {
        [1.0; N]
    }

    /// Warning code for a flat direction of the log-likelihood, given in the logarithms of the parameters.
    fn ridge(&self, direction: &[f64; N]) -> &'static str;
}

/// Progress callback: receives the number of evaluations and the log-likelihood, and returns `false` to cancel.
pub type Watch<'a> = &'a mut dyn FnMut(u32, f64) -> bool;

/// Maximum-likelihood estimate.
#[derive(Debug, Clone, PartialEq)]
pub struct Fit<const N: usize> {
    /// Estimated parameters.
    pub parameters: [f64; N],
    /// Log-likelihood, without the penalty.
    pub log_likelihood: f64,
    /// Covariance of the logarithms of the parameters; 0 along directions in which the likelihood is flat.
    pub log_covariance: [[f64; N]; N],
    /// True for each parameter that the data determine.
    pub determined: [bool; N],
    /// Number of customers.
    pub customers: f64,
    /// Number of Newton steps.
    pub iterations: u32,
    /// Number of parameters found by search in addition, such as a regularity k; they count in AIC and BIC.
    pub searched: u32,
    /// Warning codes.
    pub warnings: Vec<&'static str>,
}

/// Log distance from the data's scale beyond which a quadratic wall ends the climb along a ridge.
///
/// e^22 is 4·10⁹ times the scale of the data: only ridges, whose likelihood increases without bound, get that far.
const WALL: f64 = 22.0;
/// Coefficient of the wall, small enough not to affect a proper maximum.
const RISE: f64 = 0.01;

/// Standard error of a log-parameter above which a direction counts as flat: a factor of e⁵ ≈ 150 either way.
const FLAT: f64 = 5.0;

/// Valid range of a parameter.
pub const RANGE: core::ops::RangeInclusive<f64> = 1e-30..=1e30;

/// The largest likelihood: the part of [`fit`] that a calculator shows.
pub(super) struct Peak<const N: usize> {
    /// Estimated parameters.
    pub parameters: [f64; N],
    /// True if the likelihood is flat in some direction.
    pub is_flat: bool,
    maximum: Maximum<N>,
    information: Eigen<N>,
}

/// True if the likelihood is flat along an eigenvector of the information with this eigenvalue.
fn is_flat(value: f64) -> bool {
    value * FLAT * FLAT < 1.0
}

/// Finds the largest likelihood, as [`fit`] does.
///
/// # Errors
/// As there.
pub(super) fn climb<const N: usize>(
    likelihood: &dyn Likelihood<N>,
    penalty: f64,
    watch: Watch,
) -> Result<Peak<N>, Error> {
    let (mut evaluations, mut stopped) = (0, false);
    let units = likelihood.units();
    let parameters = |logs: &[f64; N]| core::array::from_fn(|i| logs[i].exp() * units[i]);
    let objective = |logs: &[f64; N]| {
        // After cancellation a constant objective ends the search immediately.
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
    let maximum = found.ok_or(Error::NotConverged)?;
    let parameters = parameters(&maximum.point);
    if !parameters.iter().all(|value| RANGE.contains(value)) {
        return Err(Error::NotConverged);
    }
    let information = Eigen::of(maximum.jet.hessian.map(|row| row.map(|x| -x)));
    let is_flat = information.values.iter().any(|value| is_flat(*value));
    Ok(Peak { parameters, is_flat, maximum, information })
}

/// Maximises a likelihood.
///
/// # Formula
/// Newton's method on the logarithms of the parameters; the covariance is the inverse of the observed information.
/// `penalty` ≥ 0 subtracts penalty·Σ ln²θ from the log-likelihood (an L2 penalty), with θ in [`Likelihood::units`], so
/// that it does not depend on the unit of the data.
///
/// # Errors
/// [`Error::NotConverged`], also if the likelihood increases until a parameter leaves [`RANGE`]; [`Error::Cancelled`] if
/// `watch` returns `false`.
pub fn fit<const N: usize>(
    likelihood: &dyn Likelihood<N>,
    penalty: f64,
    watch: Watch,
) -> Result<Fit<N>, Error> {
    let Peak { parameters, maximum, information, .. } = climb(likelihood, penalty, watch)?;
    let held = |x: &f64| penalty * x * x + RISE * (x - x.clamp(-WALL, WALL)).powi(2);
    let penalised: f64 = maximum.point.iter().map(held).sum();
    let mut fit = Fit {
        parameters,
        log_likelihood: maximum.jet.value + penalised,
        log_covariance: information.map(|value| if is_flat(value) { 0.0 } else { 1.0 / value }),
        determined: [true; N],
        customers: likelihood.customers(),
        iterations: maximum.iterations,
        searched: 0,
        warnings: Vec::new(),
    };
    for (value, direction) in information.values.iter().zip(&information.vectors) {
        if is_flat(*value) {
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
    /// Covariance of the parameters by the delta method; `None` if the data leave one of them undetermined.
    pub fn covariance(&self) -> Option<[[f64; N]; N]> {
        let mut covariance = self.log_covariance;
        for (row, a) in covariance.iter_mut().zip(self.parameters) {
            for (cell, b) in row.iter_mut().zip(self.parameters) {
                *cell *= a * b;
            }
        }
        self.determined.iter().all(|known| *known).then_some(covariance)
    }

    /// Standard errors; `None` for a parameter that the data leave undetermined.
    pub fn standard_errors(&self) -> [Option<f64>; N] {
        core::array::from_fn(|i| {
            self.determined[i].then(|| self.parameters[i] * self.log_covariance[i][i].sqrt())
        })
    }

    /// Akaike's information criterion, 2k − 2·ln L; smaller is better.
    pub fn aic(&self) -> f64 {
        2.0 * self.degrees() - 2.0 * self.log_likelihood
    }

    /// Bayesian information criterion, k·ln n − 2·ln L; smaller is better.
    pub fn bic(&self) -> f64 {
        self.degrees() * self.customers.ln() - 2.0 * self.log_likelihood
    }

    /// Number of parameters k.
    fn degrees(&self) -> f64 {
        N as f64 + f64::from(self.searched)
    }
}
