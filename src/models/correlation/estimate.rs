//! The fit: parameters and coefficient together, kept inside the limits of the coefficient, and the test of its being 0.

use super::{ln_means, ln_rest, model};
use crate::error::Error;
use crate::math::jet::Jet;
use crate::math::normal::two_sided_p;
use crate::models::customers::CustomerBase;
use crate::models::dropout_sweep::visit_ln_likelihoods;
use crate::models::fit::{Fit, Likelihood, Watch, fit};
use crate::models::pareto_nbd::{self, ParetoNbdLikelihood};

/// Fit with a correlation of purchases and dropout.
#[derive(Debug, Clone, PartialEq)]
pub struct CorrelatedFit {
    /// r, α, s, β; a limit that is reached counts as known.
    pub fit: Fit<4>,
    /// The coefficient c.
    pub coefficient: f64,
    /// The time τ.
    pub kernel: f64,
    /// Correlation of the purchase rates and the dropout rates.
    pub correlation: f64,
    /// Its standard error; `None` at a limit, or if the data leave it undetermined.
    pub standard_error: Option<f64>,
    /// Smallest and largest correlation of these parameters.
    pub limits: [f64; 2],
    /// Covariance of the logarithms of the parameters, followed by the coefficient.
    pub covariance: [[f64; 5]; 5],
    /// Log-likelihood without correlation.
    pub without: f64,
    /// Likelihood-ratio test of no correlation: twice the gain in log-likelihood, and its p-value (χ², 1 degree).
    pub likelihood_ratio: (f64, f64),
}

impl CorrelatedFit {
    /// Akaike's information criterion.
    pub fn aic(&self) -> f64 {
        self.fit.aic() + 2.0
    }

    /// Bayesian information criterion.
    pub fn bic(&self) -> f64 {
        self.fit.bic() + self.fit.customers.ln()
    }
}

/// Decreasing weights of the barrier that keeps the coefficient inside its limits, one fit per weight.
const BARRIERS: [f64; 4] = [1e-1, 1e-3, 1e-5, 1e-7];
/// Smallest density at a corner, relative to that without correlation, of a maximum inside the limits.
const INSIDE: f64 = 1e-3;

/// Fits the model by maximum likelihood, with a given time τ or the mean age; see [`fit`].
///
/// # Formula
/// The search adds w·Σ ln of the four densities whose signs limit the coefficient, with w falling to 10⁻⁷. If the
/// maximum is inside the limits, a last search omits this term. `penalty` counts c² as another squared logarithm.
///
/// # Errors
/// As [`pareto_nbd::fit_to`]; [`Error::NotANumber`] or [`Error::OutOfRange`] for the time.
///
/// # Examples
/// CDNOW: frequent buyers leave sooner, as strongly as the model allows (SciPy: LL −9586.5466, `tests/golden/correlation.py`).
///
/// ```
/// # let text = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/cdnow-summary.csv"));
/// # let column = |index: usize| -> Vec<f64> {
/// #     text.lines().skip(1).map(|line| line.split(',').nth(index).unwrap().parse().unwrap()).collect()
/// # };
/// # let (frequency, recency, age) = (column(1), column(2), column(3));
/// use regulars::models::correlation;
/// use regulars::models::customers::{CustomerBase, Histories};
///
/// let histories = Histories { frequency: &frequency, recency: &recency, age: &age, weight: &[] };
/// let base = CustomerBase::new(&histories).unwrap();
/// let found = correlation::fit_to(&base, None, 0.0, &mut |_, _| true).unwrap();
/// assert!((found.fit.log_likelihood - -9586.5466).abs() < 5e-5);
/// assert!(found.correlation > 0.2 && found.fit.warnings == ["correlation-at-limit"]);
/// ```
pub fn fit_to(
    base: &CustomerBase,
    kernel: Option<f64>,
    penalty: f64,
    watch: Watch,
) -> Result<CorrelatedFit, Error> {
    let kernel = kernel.unwrap_or(base.mean_age);
    crate::models::catalogue::check_parameters(["kernelTime"], [kernel])?;
    let plain = pareto_nbd::fit_to(base, penalty, &mut *watch)?;
    let mut at = [0.0; 5];
    at[..4].copy_from_slice(&plain.parameters);
    at[4] = 1.0;
    let mut found = None;
    for barrier in BARRIERS {
        let merged = if barrier == BARRIERS[BARRIERS.len() - 1] { None } else { base.coarse() };
        let likelihood = Correlated::new(merged.unwrap_or(base), kernel, barrier, at);
        let next = fit(&likelihood, penalty, &mut *watch)?;
        at = next.parameters;
        // Inside the limits the barrier has no effect.
        if likelihood.least_corner(&at) > INSIDE {
            let free = Correlated::new(base, kernel, 0.0, at);
            match fit(&free, penalty, &mut *watch) {
                Ok(free) if likelihood.least_corner(&free.parameters) > INSIDE => {
                    found = Some((free, true));
                    break;
                }
                Err(Error::Cancelled) => return Err(Error::Cancelled),
                _ => {}
            }
        }
        found = Some((next, false));
    }
    let (mut found, inside) = found.ok_or(Error::NotConverged)?;
    // The barrier's own value is not part of the likelihood.
    found.log_likelihood = Correlated::new(base, kernel, 0.0, at).value(&found.parameters);
    if found.log_likelihood.is_nan() || found.log_likelihood < plain.log_likelihood {
        // On a ridge the search may end below the maximum without correlation.
        found = without_correlation(&plain);
    }
    let parameters: [f64; 4] = core::array::from_fn(|i| found.parameters[i]);
    let bounds = super::limits(parameters, kernel);
    let coefficient = found.parameters[4].ln().clamp(bounds[0], bounds[1]);
    let correlation = |coefficient: f64| Ok(model(parameters, coefficient, kernel)?.correlation());
    let value = correlation(coefficient)?;
    let ratio = f64::max(2.0 * (found.log_likelihood - plain.log_likelihood), 0.0);
    let slopes = correlation_slopes(&parameters, coefficient, kernel);
    let mut variance = 0.0;
    for i in 0..5 {
        for j in 0..5 {
            variance += slopes[i] * found.log_covariance[i][j] * slopes[j];
        }
    }
    let is_known = inside && found.determined[4] && variance > 0.0 && variance.is_finite();
    let mut warnings = found.warnings;
    if !inside && found.determined[4] {
        warnings.push("correlation-at-limit");
    }
    Ok(CorrelatedFit {
        coefficient,
        kernel,
        correlation: value,
        standard_error: is_known.then(|| variance.sqrt()),
        limits: [correlation(bounds[0])?, correlation(bounds[1])?],
        covariance: found.log_covariance,
        without: plain.log_likelihood,
        likelihood_ratio: (ratio, two_sided_p(ratio.sqrt())),
        fit: Fit {
            parameters,
            log_likelihood: found.log_likelihood,
            log_covariance: core::array::from_fn(|i| core::array::from_fn(|j| found.log_covariance[i][j])),
            determined: core::array::from_fn(|i| found.determined[i]),
            customers: found.customers,
            iterations: found.iterations,
            searched: 0,
            warnings,
        },
    })
}

/// The fit without correlation; the coefficient is 0 and undetermined.
fn without_correlation(plain: &Fit<4>) -> Fit<5> {
    let wider = |i: usize, j: usize| if i < 4 && j < 4 { plain.log_covariance[i][j] } else { 0.0 };
    let mut warnings = plain.warnings.clone();
    warnings.push("correlation-undetermined");
    Fit {
        parameters: core::array::from_fn(|i| plain.parameters.get(i).copied().unwrap_or(1.0)),
        log_likelihood: plain.log_likelihood,
        log_covariance: core::array::from_fn(|i| core::array::from_fn(|j| wider(i, j))),
        determined: core::array::from_fn(|i| plain.determined.get(i).copied().unwrap_or(false)),
        customers: plain.customers,
        iterations: plain.iterations,
        searched: 0,
        warnings,
    }
}

/// Derivatives of the correlation by the logarithms of the parameters and by c.
///
/// # Formula
/// It is c·w(r, α)·w(s, β), ln w = ½ ln r + ½ ln A − ½ ln(1 − A) + ln τ − ln(α + τ).
pub(super) fn correlation_slopes(&[r, alpha, s, beta]: &[f64; 4], coefficient: f64, kernel: f64) -> [f64; 5] {
    let [ln_a, ln_b] = ln_means([r, alpha, s, beta], kernel);
    let of = |shape: f64, scale: f64, ln: f64| {
        let value = 0.5 * (shape.ln() + ln - ln_rest(ln)) + (kernel / (scale + kernel)).ln();
        // d ½(ln A − ln(1 − A)) = ½ dln A/(1 − A).
        let of_ln = 0.5 / -ln.exp_m1();
        let share = scale / (scale + kernel);
        (value, 0.5 + of_ln * ln, of_ln * shape * kernel / (scale + kernel) - share)
    };
    let ((u, of_r, of_alpha), (v, of_s, of_beta)) = (of(r, alpha, ln_a), of(s, beta, ln_b));
    let weight = (u + v).exp();
    let value = coefficient * weight;
    [value * of_r, value * of_alpha, value * of_s, value * of_beta, weight]
}

/// Log-likelihood of r, α, s, β and eᶜ, whose logarithm is the coefficient, with the barrier.
pub(super) struct Correlated<'a> {
    base: &'a CustomerBase,
    plain: ParetoNbdLikelihood<'a>,
    kernel: f64,
    barrier: f64,
    /// Start of the search, in the caller's units.
    start: [f64; 5],
}

/// Logarithms of A and B, or of quantities computed from them.
type Pair = [Jet<5>; 2];

impl<'a> Correlated<'a> {
    pub(super) fn new(base: &'a CustomerBase, kernel: f64, barrier: f64, start: [f64; 5]) -> Self {
        Self { base, plain: ParetoNbdLikelihood::new(base), kernel, barrier, start }
    }

    /// shape·ln(scale/(scale + τ)) in the logarithms of the parameters at these two places.
    fn ln_mean(&self, [shape, scale]: [usize; 2], extra: f64, at: &[f64; 5]) -> Jet<5> {
        let (n, scale_at) = (at[shape] + extra, at[scale]);
        let ln = -(self.kernel / scale_at).ln_1p();
        let share = self.kernel / (scale_at + self.kernel);
        let mut jet = Jet { value: n * ln, ..Jet::ZERO };
        // d ln/d ln α = τ/(α + τ), whose own derivative is −τα/(α + τ)².
        jet.gradient[shape] = at[shape] * ln;
        jet.gradient[scale] = n * share;
        jet.hessian[shape][shape] = at[shape] * ln;
        jet.hessian[shape][scale] = at[shape] * share;
        jet.hessian[scale][shape] = at[shape] * share;
        jet.hessian[scale][scale] = -n * share * (1.0 - share);
        jet
    }

    /// ln A and ln B.
    fn means(&self, at: &[f64; 5]) -> Pair {
        [self.ln_mean([0, 1], 0.0, at), self.ln_mean([2, 3], 0.0, at)]
    }

    /// The smallest of the four densities whose signs limit the coefficient.
    fn least_corner(&self, at: &[f64; 5]) -> f64 {
        let c = at[4].ln();
        let parameters = core::array::from_fn(|i| at[i]);
        let [u, v] = ln_means(parameters, self.kernel).map(|ln| 0.5 * (ln - ln_rest(ln)));
        f64::min(1.0 - c * (u - v).abs().exp(), 1.0 + c * (u + v).abs().exp())
    }

    /// The log-likelihood and the barrier in the logarithms of the parameters and in c.
    fn in_logarithms(&self, at: &[f64; 5]) -> Jet<5> {
        let c = at[4].ln();
        let outside = Jet { value: f64::NEG_INFINITY, ..Jet::ZERO };
        let means = self.means(at);
        let rests = means.map(|ln| ln.then(of_rest(ln.value)));
        // ½(ln A + ln(1 − A)) of both, and ½(ln A − ln(1 − A)) of each.
        let norm = sum(&[(0.5, &means[0]), (0.5, &rests[0]), (0.5, &means[1]), (0.5, &rests[1])]);
        let [u, v]: Pair = core::array::from_fn(|i| sum(&[(0.5, &means[i]), (-0.5, &rests[i])]));
        let mut total = Jet::ZERO;
        for (sign, of_u, of_v) in [(1.0, 1.0, 1.0), (1.0, -1.0, -1.0), (-1.0, 1.0, -1.0), (-1.0, -1.0, 1.0)] {
            let corner = exponential(&sum(&[(of_u, &u), (of_v, &v)]));
            let Some(ln) = ln_one_plus(sign, c, &corner) else { return outside };
            if self.barrier > 0.0 {
                total.add(self.barrier, &ln);
            }
        }
        let product = exponential(&sum(&[(1.0, &u), (1.0, &v)]));
        let parameters: [f64; 4] = core::array::from_fn(|i| at[i]);
        let [r, alpha, s, beta] = parameters;
        let (far_alpha, far_beta) = (alpha + self.kernel, beta + self.kernel);
        let four = [
            [r, alpha, s, beta],
            [r, far_alpha, s, beta],
            [r, alpha, s, far_beta],
            [r, far_alpha, s, far_beta],
        ];
        let mut is_inside = true;
        for group in &self.plain.timed {
            let of_rate = self.ln_mean([0, 1], group.frequency, at);
            let means_if = [of_rate, means[1]];
            visit_ln_likelihoods(four, group, |weight, [plain, of_alpha, of_beta, of_both]| {
                // ln of the means of e^(−λτ), e^(−μτ) and of both, over the square roots.
                let q = |part: &Jet<4>, with: &[(f64, &Jet<5>)]| {
                    let mut ratio = *part;
                    ratio.add(-1.0, &plain);
                    let mut ln = wider(&ratio.in_logarithms(&parameters));
                    with.iter().for_each(|(weight, jet)| ln.add(*weight, jet));
                    ln.add(-1.0, &norm);
                    exponential(&ln)
                };
                let mut rest = product;
                rest.add(1.0, &q(&of_both, &[(1.0, &means_if[0]), (1.0, &means_if[1])]));
                rest.add(-1.0, &q(&of_alpha, &[(1.0, &means_if[0]), (1.0, &means[1])]));
                rest.add(-1.0, &q(&of_beta, &[(1.0, &means[0]), (1.0, &means_if[1])]));
                match ln_one_plus(1.0, c, &rest) {
                    Some(ln) => total.add(weight, &ln),
                    None => is_inside = false,
                }
            });
        }
        if !is_inside {
            return outside;
        }
        total.add(1.0, &wider(&self.plain.evaluate(&parameters).in_logarithms(&parameters)));
        total
    }
}

/// g = ln(1 − eˣ) with its derivatives by x < 0.
fn of_rest(x: f64) -> [f64; 3] {
    let rest = -x.exp_m1();
    [rest.ln(), -x.exp() / rest, -x.exp() / (rest * rest)]
}

fn sum(terms: &[(f64, &Jet<5>)]) -> Jet<5> {
    let mut sum = Jet::ZERO;
    terms.iter().for_each(|(weight, jet)| sum.add(*weight, jet));
    sum
}

fn exponential(jet: &Jet<5>) -> Jet<5> {
    jet.then([jet.value.exp(); 3])
}

/// The same with a fifth variable.
fn wider(jet: &Jet<4>) -> Jet<5> {
    let mut wider = Jet { value: jet.value, ..Jet::ZERO };
    for i in 0..4 {
        wider.gradient[i] = jet.gradient[i];
        wider.hessian[i][..4].copy_from_slice(&jet.hessian[i]);
    }
    wider
}

/// ln(1 + sign·c·f), where c is the fifth variable and f depends on the others; `None` if the argument is not positive.
fn ln_one_plus(sign: f64, c: f64, f: &Jet<5>) -> Option<Jet<5>> {
    let mut product = f.then([sign * c * f.value, sign * c, 0.0]);
    product.gradient[4] = sign * f.value;
    for i in 0..4 {
        product.hessian[i][4] = sign * f.gradient[i];
        product.hessian[4][i] = sign * f.gradient[i];
    }
    let inside = 1.0 + product.value;
    (inside > 0.0).then(|| product.then([product.value.ln_1p(), 1.0 / inside, -1.0 / (inside * inside)]))
}

impl Likelihood<5> for Correlated<'_> {
    fn evaluate(&self, at: &[f64; 5]) -> Jet<5> {
        let mut jet = self.in_logarithms(at);
        for i in 0..5 {
            jet.hessian[i][i] -= jet.gradient[i];
            jet.gradient[i] /= at[i];
            for j in 0..5 {
                jet.hessian[i][j] /= at[i] * at[j];
            }
        }
        jet
    }

    fn start(&self) -> [f64; 5] {
        let units = self.units();
        core::array::from_fn(|i| self.start[i] / units[i])
    }

    fn customers(&self) -> f64 {
        self.base.customers
    }

    fn units(&self) -> [f64; 5] {
        let units = self.plain.units();
        core::array::from_fn(|i| units.get(i).copied().unwrap_or(1.0))
    }

    fn ridge(&self, direction: &[f64; 5]) -> &'static str {
        if direction[4].abs() > 0.7 {
            return "correlation-undetermined";
        }
        self.plain.ridge(&core::array::from_fn(|i| direction[i]))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::models::customers::Histories;

    fn base() -> CustomerBase {
        let histories = Histories {
            frequency: &[0.0, 0.0, 1.0, 2.0, 2.0, 7.0, 15.0],
            recency: &[0.0, 0.0, 5.0, 30.4, 12.0, 38.0, 20.0],
            age: &[38.9, 20.0, 38.9, 38.9, 31.0, 38.9, 38.9],
            weight: &[3.0, 1.0, 1.0, 1.0, 2.0, 1.0, 1.0],
        };
        CustomerBase::new(&histories).unwrap()
    }

    /// Gradient and Hessian against differences of the values and gradients.
    #[test]
    fn derivatives_agree_with_differences() {
        let base = base();
        for (kernel, barrier) in [(34.0, 0.0), (1.0, 0.3), (200.0, 0.01)] {
            for (parameters, c) in
                [([0.55, 10.6, 0.6, 11.7], 0.2), ([1.4, 3.0, 0.3, 60.0], -0.05), ([0.2, 40.0, 2.0, 9.0], 0.0)]
            {
                let [low, high] = crate::models::correlation::limits(parameters, kernel);
                let c: f64 = f64::clamp(c, 0.6 * low, 0.6 * high);
                let mut at = [0.0; 5];
                at[..4].copy_from_slice(&parameters);
                at[4] = c.exp();
                let likelihood = Correlated::new(&base, kernel, barrier, at);
                let jet = likelihood.evaluate(&at);
                assert!(jet.value.is_finite());
                for i in 0..5 {
                    let step = 1e-4 * at[i];
                    let moved = |steps: f64| {
                        let mut at = at;
                        at[i] += steps * step;
                        likelihood.evaluate(&at)
                    };
                    // Four points, whose error is of fourth order.
                    let [up, down, further, back] = [1.0, -1.0, 2.0, -2.0].map(moved);
                    let slope = |of: &dyn Fn(&Jet<5>) -> f64| {
                        (8.0 * (of(&up) - of(&down)) - (of(&further) - of(&back))) / (12.0 * step)
                    };
                    let close = |actual: f64, expected: f64, scale: f64| {
                        assert!(
                            (actual - expected).abs() < 2e-7 * scale,
                            "{actual} is not {expected} ({i}, {kernel})"
                        );
                    };
                    close(jet.gradient[i], slope(&|jet| jet.value), 1.0 + jet.gradient[i].abs());
                    for j in 0..5 {
                        let expected = slope(&|jet| jet.gradient[j]);
                        close(jet.hessian[i][j], expected, 1.0 + jet.hessian[i][j].abs());
                    }
                }
            }
        }
    }

    /// The slopes of the correlation, for its standard error.
    #[test]
    fn slopes_of_the_correlation_agree_with_differences() {
        let (parameters, c, kernel) = ([0.55, 10.6, 0.6, 11.7], 0.3, 30.0);
        let slopes = correlation_slopes(&parameters, c, kernel);
        let at = |parameters, c| model(parameters, c, kernel).unwrap().correlation();
        for i in 0..4 {
            let moved = |step: f64| {
                let mut parameters = parameters;
                parameters[i] *= f64::exp(step);
                at(parameters, c)
            };
            assert!(((moved(1e-5) - moved(-1e-5)) / 2e-5 - slopes[i]).abs() < 1e-9);
        }
        assert!((at(parameters, c) / c - slopes[4]).abs() < 1e-14);
    }

    /// The likelihood of a base is the sum of those of its customers.
    #[test]
    fn likelihood_is_the_sum_over_customers() {
        let base = base();
        let (parameters, c, kernel) = ([0.55, 10.6, 0.6, 11.7], -0.3_f64, 30.0);
        let mut at = [0.0; 5];
        at[..4].copy_from_slice(&parameters);
        at[4] = c.exp();
        let process = model(parameters, c, kernel).unwrap();
        let each = |group: &crate::models::customers::FrequencyGroup| -> f64 {
            use crate::models::customers::Customer;
            use crate::models::purchases::PurchaseProcess;
            let of = |row: &crate::models::customers::WeightedHistory| {
                let customer = Customer { frequency: group.frequency, recency: row.recency, age: row.age };
                row.weight * process.ln_likelihood(&customer)
            };
            group.rows.iter().map(of).sum()
        };
        let expected: f64 = base.groups.iter().map(each).sum();
        let found = Correlated::new(&base, kernel, 0.0, at).value(&at);
        assert!((found - expected).abs() < 1e-11 * expected.abs(), "{found} is not {expected}");
    }
}
