//! Parameters and coefficients estimated together.

use crate::error::Error;
use crate::math::jet::Jet;
use crate::math::normal::two_sided_p;
use crate::models::fit::{Fit, Likelihood, Watch, fit};

/// Maximum number of parameters and coefficients of one fit: those of three columns with six categories each on two
/// processes.
pub(super) const ALL: usize = 4 + 36;

/// Estimated coefficient.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Coefficient {
    /// The logarithm of the factor per unit of the covariate.
    pub value: f64,
    /// Standard error; `None` if the data leave the coefficient undetermined.
    pub standard_error: Option<f64>,
    /// Likelihood-ratio test of the coefficient being 0: twice the gain in log-likelihood, and its p-value (χ², 1 degree).
    pub likelihood_ratio: (f64, f64),
}

/// Fit with covariates.
#[derive(Debug, Clone, PartialEq)]
pub struct CovariateFit<const N: usize> {
    /// The parameters of a customer with covariates 0; `covariance` and the other fields belong to them.
    pub fit: Fit<N>,
    /// Coefficients, by number.
    pub coefficients: Vec<Coefficient>,
    /// Covariance of the logarithms of the parameters, followed by the coefficients.
    pub covariance: Vec<Vec<f64>>,
    /// Log-likelihood of the model without covariates.
    pub without: f64,
}

impl<const N: usize> CovariateFit<N> {
    /// Akaike's information criterion.
    pub fn aic(&self) -> f64 {
        self.fit.aic() + 2.0 * self.coefficients.len() as f64
    }

    /// Bayesian information criterion.
    pub fn bic(&self) -> f64 {
        self.fit.bic() + self.coefficients.len() as f64 * self.fit.customers.ln()
    }
}

/// Customers with the same covariates.
pub(super) struct Segment<'a, const N: usize> {
    /// Per column: its covariate, scaled.
    pub(super) z: Vec<f64>,
    pub(super) likelihood: Box<dyn Likelihood<N> + 'a>,
}

/// Log-likelihood of the parameters and the coefficients (as eᵞ, so that their logarithms are the coefficients).
pub(super) struct Combined<'a, const N: usize> {
    pub(super) segments: Vec<Segment<'a, N>>,
    /// Per column: parameter moved, direction, coefficient.
    pub(super) columns: Vec<(usize, f64, usize)>,
    /// Coefficients fixed at 0.
    pub(super) held: Vec<bool>,
    /// Precision of the normal prior, with mean 0, of each coefficient; none beyond its length.
    pub(super) precision: Vec<f64>,
    pub(super) start: [f64; ALL],
    pub(super) units: [f64; N],
    pub(super) customers: f64,
    pub(super) ridge: &'a dyn Likelihood<N>,
}

impl<const N: usize> Likelihood<ALL> for Combined<'_, N> {
    fn evaluate(&self, at: &[f64; ALL]) -> Jet<ALL> {
        let logs = at.map(f64::ln);
        let used = N + self.held.len();
        // In logarithms first, where everything is linear.
        let mut jet = Jet::ZERO;
        for Segment { z, likelihood } in &self.segments {
            let loads = loads(N, &self.columns, &self.held, z);
            let parameters: [f64; N] =
                core::array::from_fn(|i| (0..used).map(|j| loads[i][j] * logs[j]).sum::<f64>().exp());
            let Jet { value, gradient, hessian } =
                likelihood.evaluate(&parameters).in_logarithms(&parameters);
            jet.value += value;
            add_segment(&mut jet, &loads, used, &gradient, hessian.as_flattened());
        }
        add_prior(&mut jet, at, &logs, N, &self.held, &self.precision);
        jet
    }

    fn start(&self) -> [f64; ALL] {
        self.start
    }

    fn customers(&self) -> f64 {
        self.customers
    }

    fn units(&self) -> [f64; ALL] {
        core::array::from_fn(|i| if i < N { self.units[i] } else { 1.0 })
    }

    fn ridge(&self, direction: &[f64; ALL]) -> &'static str {
        let of_coefficients: f64 = direction[N..].iter().map(|share| share * share).sum();
        if of_coefficients > 0.5 {
            return "covariate-undetermined";
        }
        self.ridge.ridge(&core::array::from_fn(|i| direction[i]))
    }
}

/// Weight of each estimate in the logarithm of each of `n` parameters.
fn loads(n: usize, columns: &[(usize, f64, usize)], held: &[bool], z: &[f64]) -> Vec<[f64; ALL]> {
    let mut loads = vec![[0.0; ALL]; n];
    for (parameter, row) in loads.iter_mut().enumerate() {
        row[parameter] = 1.0;
    }
    for (&(parameter, sign, coefficient), value) in columns.iter().zip(z) {
        if !held[coefficient] {
            loads[parameter][n + coefficient] += sign * value;
        }
    }
    loads
}

/// Adds the derivatives of a segment, which are in the logarithms of its parameters.
fn add_segment(jet: &mut Jet<ALL>, loads: &[[f64; ALL]], used: usize, gradient: &[f64], hessian: &[f64]) {
    for (i, load) in loads.iter().enumerate() {
        for a in (0..used).filter(|&a| load[a] != 0.0) {
            jet.gradient[a] += load[a] * gradient[i];
            for (j, other) in loads.iter().enumerate() {
                for b in (0..used).filter(|&b| other[b] != 0.0) {
                    jet.hessian[a][b] += load[a] * hessian[i * loads.len() + j] * other[b];
                }
            }
        }
    }
}

/// Adds the prior of the coefficients, which follow `n` parameters, and converts from logarithms to estimates.
fn add_prior(
    jet: &mut Jet<ALL>,
    at: &[f64; ALL],
    logs: &[f64; ALL],
    n: usize,
    held: &[bool],
    precision: &[f64],
) {
    for (a, log) in logs.iter().enumerate() {
        let coefficient = a.checked_sub(n);
        // Unused estimates remain unchanged.
        let precision = if a >= n + held.len() || coefficient.is_some_and(|place| held[place]) {
            1.0
        } else {
            coefficient.and_then(|place| precision.get(place)).copied().unwrap_or(0.0)
        };
        jet.value -= 0.5 * precision * log * log;
        jet.gradient[a] -= precision * log;
        jet.hessian[a][a] -= precision;
    }
    for a in 0..ALL {
        jet.hessian[a][a] -= jet.gradient[a];
        jet.gradient[a] /= at[a];
        for b in 0..ALL {
            jet.hessian[a][b] /= at[a] * at[b];
        }
    }
}

/// A likelihood with coefficients that can be fixed at 0, so that one function tests those of all models.
pub(super) trait Joint {
    fn likelihood(&self) -> &dyn Likelihood<ALL>;

    /// Selection of the fixed coefficients, and the starting point of a fit.
    fn parts(&mut self) -> (&mut [bool], &mut [f64; ALL]);
}

impl<const N: usize> Joint for Combined<'_, N> {
    fn likelihood(&self) -> &dyn Likelihood<ALL> {
        self
    }

    fn parts(&mut self) -> (&mut [bool], &mut [f64; ALL]) {
        (&mut self.held, &mut self.start)
    }
}

/// Fits, and tests each coefficient against 0 by fitting without it.
pub(super) fn estimate<const N: usize>(
    mut combined: Combined<N>,
    sizes: &[f64],
    without: &Fit<N>,
    penalty: f64,
    watch: Watch,
) -> Result<CovariateFit<N>, Error> {
    let (found, coefficients, covariance) = tested(&mut combined, N, sizes, penalty, watch)?;
    Ok(CovariateFit {
        covariance,
        coefficients,
        without: without.log_likelihood,
        fit: Fit {
            parameters: core::array::from_fn(|i| found.parameters[i]),
            log_likelihood: found.log_likelihood,
            log_covariance: core::array::from_fn(|i| core::array::from_fn(|j| found.log_covariance[i][j])),
            determined: core::array::from_fn(|i| found.determined[i]),
            customers: found.customers,
            iterations: found.iterations,
            searched: without.searched,
            warnings: found.warnings,
        },
    })
}

/// A fit of parameters and coefficients, the coefficients with their tests, and the covariance.
type Tested = (Fit<ALL>, Vec<Coefficient>, Vec<Vec<f64>>);

/// Fits `n` parameters and the coefficients, and tests these.
fn tested(
    joint: &mut dyn Joint,
    n: usize,
    sizes: &[f64],
    penalty: f64,
    watch: Watch,
) -> Result<Tested, Error> {
    let found = fit(joint.likelihood(), penalty, &mut *watch)?;
    let units = joint.likelihood().units();
    *joint.parts().1 = core::array::from_fn(|i| found.parameters[i] / units[i]);
    let mut coefficients = Vec::new();
    for (index, size) in sizes.iter().enumerate() {
        let place = n + index;
        let (held, start) = joint.parts();
        held[index] = true;
        let before = core::mem::replace(&mut start[place], 1.0);
        let restricted = fit(joint.likelihood(), penalty, &mut *watch)?;
        let (held, start) = joint.parts();
        held[index] = false;
        start[place] = before;
        let ratio = f64::max(2.0 * (found.log_likelihood - restricted.log_likelihood), 0.0);
        coefficients.push(Coefficient {
            value: found.parameters[place].ln() / size,
            standard_error: found.determined[place]
                .then(|| f64::max(found.log_covariance[place][place], 0.0).sqrt() / size),
            likelihood_ratio: (ratio, two_sided_p(ratio.sqrt())),
        });
    }
    let scale = |i: usize| if i < n { 1.0 } else { sizes[i - n] };
    let used = n + sizes.len();
    let row = |i: usize| (0..used).map(|j| found.log_covariance[i][j] / (scale(i) * scale(j))).collect();
    let covariance = (0..used).map(row).collect();
    Ok((found, coefficients, covariance))
}
