//! Pareto/NBD whose purchase rates and dropout rates are correlated.
//!
//! [`super::pareto_nbd`] assumes that frequent buyers stay neither longer nor shorter than others. Here the two rates
//! have a joint distribution of Sarmanov's family, with the same gamma distribution for each rate.
//!
//! # Parameters
//! r, α, s, β as in Pareto/NBD; c between −1 and 1, 0 without correlation; a time τ, which is not estimated: the mean
//! age of the customers by default.
//!
//! # Formula
//! f(λ, μ) = f(λ)·f(μ)·{ 1 + m·(e^(−λτ) − A)·(e^(−μτ) − B) }, A = E e^(−λτ) = (α/(α + τ))ʳ, B = (β/(β + τ))ˢ,
//! m = c/√(A(1 − A)·B(1 − B)). e^(−λτ)·f(λ) is A times the density with α + τ in place of α, so that the likelihood is that
//! of four Pareto/NBD models; with q₁₀, q₀₁ and q₁₁ for the means of e^(−λτ), e^(−μτ) and of both given the history
//!
//! L = L₀₀·{ 1 + m·(AB + q₁₁ − B·q₁₀ − A·q₀₁) }, L₀₀ without correlation.
//!
//! The density is not negative while 1 + c·uv, 1 + c/(uv), 1 − c·u/v and 1 − c·v/u are not, with u = √(A/(1 − A)) and
//! v = √(B/(1 − B)). The correlation of λ and μ is m·A√r·τ/(α + τ)·B√s·τ/(β + τ).
//!
//! # Source
//! Sarmanov 1966, "Generalized normal correlation and two-dimensional Fréchet classes", Doklady 7; Park & Fader 2004,
//! "Modeling browsing behavior at multiple websites", Marketing Science 23(3); with τ of one time unit as in the R package
//! CLVTools.
//!
//! # When not to use it
//! Not for forecasts, unless the likelihood-ratio test supports it: observed purchases show the correlation only if
//! some customers have been silent for long.

#[cfg(test)]
mod derivatives;
mod estimate;
mod totals;

pub use estimate::{CorrelatedFit, fit_to};
pub use totals::CorrelatedEstimate;

use super::customers::{Customer, Histories};
use super::dropout_sweep::TimedHistories;
use super::pareto_nbd::{self, ParetoNbd};
use super::purchases::PurchaseProcess;
use crate::error::Error;
use crate::math::jet::softplus;
use crate::math::random::Random;

/// Pareto/NBD with correlated rates.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct CorrelatedParetoNbd {
    /// The model without correlation.
    plain: ParetoNbd,
    /// m.
    strength: f64,
    /// τ.
    kernel: f64,
    /// A and B.
    means: [f64; 2],
}

/// Creates the model with r, α, s, β, the coefficient c and the time τ.
///
/// # Errors
/// [`Error::NotANumber`] or [`Error::OutOfRange`] for parameters out of their range, a time that is not positive, or a
/// coefficient beyond its [`limits`].
///
/// # Examples
/// If frequent buyers also leave early, a frequent buyer who has been silent for half a year has more probably left:
///
/// ```
/// use regulars::models::{correlation, customers::Customer, purchases::PurchaseProcess};
///
/// let parameters = [0.55, 10.6, 0.6, 11.7];
/// let p_alive = |c| {
///     let model = correlation::model(parameters, c, 30.0).unwrap();
///     model.p_alive(&Customer { frequency: 8.0, recency: 13.0, age: 39.0 })
/// };
/// assert!(p_alive(0.5) < p_alive(0.0) && p_alive(0.0) < p_alive(-0.5));
/// assert!(correlation::model(parameters, 1.5, 30.0).is_err());
/// ```
pub fn model(parameters: [f64; 4], coefficient: f64, kernel: f64) -> Result<CorrelatedParetoNbd, Error> {
    super::catalogue::check_parameters(pareto_nbd::PARAMETERS, parameters)?;
    super::catalogue::check_parameters(["kernelTime"], [kernel])?;
    let [min, max] = limits(parameters, kernel);
    if !coefficient.is_finite() {
        return Err(Error::NotANumber("correlation".into()));
    }
    if !(min..=max).contains(&coefficient) {
        return Err(Error::OutOfRange { place: "correlation".into(), min, max });
    }
    let [ln_a, ln_b] = ln_means(parameters, kernel);
    let strength = if coefficient == 0.0 {
        0.0
    } else {
        coefficient / (0.5 * (ln_a + ln_rest(ln_a) + ln_b + ln_rest(ln_b))).exp()
    };
    Ok(CorrelatedParetoNbd {
        plain: pareto_nbd::model(parameters),
        strength,
        kernel,
        means: [ln_a.exp(), ln_b.exp()],
    })
}

/// ln A and ln B.
fn ln_means([r, alpha, s, beta]: [f64; 4], kernel: f64) -> [f64; 2] {
    [-r * (kernel / alpha).ln_1p(), -s * (kernel / beta).ln_1p()]
}

/// ln(1 − eˣ) for x ≤ 0.
fn ln_rest(x: f64) -> f64 {
    (-x.exp_m1()).ln()
}

/// Smallest and largest coefficient c for which the joint density is nowhere negative.
///
/// # Examples
/// With A = B = ½ (r = s = 1, α = β = τ) both limits are reached:
///
/// ```
/// assert_eq!(regulars::models::correlation::limits([1.0, 5.0, 1.0, 5.0], 5.0), [-1.0, 1.0]);
/// ```
pub fn limits(parameters: [f64; 4], kernel: f64) -> [f64; 2] {
    let [u, v] = ln_means(parameters, kernel).map(|ln| 0.5 * (ln - ln_rest(ln)));
    [-(-(u + v).abs()).exp(), (-(u - v).abs()).exp()]
}

impl CorrelatedParetoNbd {
    /// Correlation of the purchase rates and the dropout rates.
    pub fn correlation(&self) -> f64 {
        let share = |scale: f64| self.kernel / (scale + self.kernel);
        let ParetoNbd { r, alpha, s, beta } = self.plain;
        let [a, b] = self.means;
        self.strength * a * r.sqrt() * share(alpha) * b * s.sqrt() * share(beta)
    }

    /// The four models: unchanged, with α + τ, with β + τ, with both.
    fn parts(&self) -> [ParetoNbd; 4] {
        let shifted = |of_alpha: f64, of_beta: f64| ParetoNbd {
            alpha: self.plain.alpha + of_alpha,
            beta: self.plain.beta + of_beta,
            ..self.plain
        };
        let kernel = self.kernel;
        [self.plain, shifted(kernel, 0.0), shifted(0.0, kernel), shifted(kernel, kernel)]
    }

    /// ln of the means of e^(−λτ) and e^(−μτ) of a customer who is active at T.
    fn ln_means_if_alive(&self, customer: &Customer) -> [f64; 2] {
        let ParetoNbd { r, alpha, s, beta } = self.plain;
        let posterior = [r + customer.frequency, alpha + customer.age, s, beta + customer.age];
        ln_means(posterior, self.kernel)
    }

    /// Weights of the four models given that a customer is active, and their sum: the joint density's second factor.
    fn weights_if_alive(&self, customer: &Customer) -> ([f64; 4], f64) {
        let ([a, b], m) = (self.means, self.strength);
        let [p, q] = self.ln_means_if_alive(customer).map(f64::exp);
        let total = f64::max(1.0 + m * (p - a) * (q - b), f64::MIN_POSITIVE);
        ([1.0 + m * a * b, -m * b * p, -m * a * q, m * p * q], total)
    }

    /// A mean over the four models, for an active customer.
    fn mean_if_alive(&self, customer: &Customer, of: impl Fn(&ParetoNbd) -> f64) -> f64 {
        let (weights, total) = self.weights_if_alive(customer);
        let parts = self.parts();
        let mean = weights.iter().zip(&parts).map(|(weight, part)| weight * of(part)).sum::<f64>() / total;
        f64::max(mean, 0.0)
    }

    /// 1 + m·(AB + q₁₁ − B·q₁₀ − A·q₀₁) given the history, from ln P(alive) by the four models.
    fn factor(&self, customer: &Customer, ln_p_alive: [f64; 4]) -> f64 {
        let ([a, b], m) = (self.means, self.strength);
        if m == 0.0 {
            return 1.0;
        }
        let [p, q] = self.ln_means_if_alive(customer);
        let [plain, of_alpha, of_beta, of_both] = ln_p_alive;
        // The mean of e^(−λτ) is that of an active customer, times the ratio of both probabilities of being active.
        let mean = |ln: f64, part: f64| f64::min((ln + plain - part).exp(), 1.0);
        let rest = a * b + mean(p + q, of_both) - b * mean(p, of_alpha) - a * mean(q, of_beta);
        f64::max(1.0 + m * rest, f64::MIN_POSITIVE)
    }

    /// P(alive), from ln P(alive) by the four models.
    fn p_alive_of(&self, customer: &Customer, ln_p_alive: [f64; 4]) -> f64 {
        let (_, if_alive) = self.weights_if_alive(customer);
        let p_alive = ln_p_alive[0].exp() * if_alive / self.factor(customer, ln_p_alive);
        if p_alive.is_nan() { 0.0 } else { p_alive.clamp(0.0, 1.0) }
    }

    fn ln_p_alive(&self, customer: &Customer) -> [f64; 4] {
        self.parts().map(|part| -softplus(part.ln_odds(customer)))
    }
}

impl PurchaseProcess for CorrelatedParetoNbd {
    fn ln_likelihood(&self, customer: &Customer) -> f64 {
        self.plain.ln_likelihood(customer) + self.factor(customer, self.ln_p_alive(customer)).ln()
    }

    fn p_alive(&self, customer: &Customer) -> f64 {
        self.p_alive_of(customer, self.ln_p_alive(customer))
    }

    fn p_alive_column(&self, histories: &Histories, timed: &TimedHistories) -> Vec<f64> {
        let columns = self.parts().map(|part| part.p_alive_column(histories, timed));
        let rows = histories.frequency.iter().zip(histories.recency).zip(histories.age).enumerate();
        let of = |(row, ((&frequency, &recency), &age)): (usize, ((&f64, &f64), &f64))| {
            let ln_p_alive: [f64; 4] = core::array::from_fn(|part| columns[part][row].ln());
            self.p_alive_of(&Customer { frequency, recency, age }, ln_p_alive)
        };
        rows.map(of).collect()
    }

    fn expected_if_alive(&self, customer: &Customer, horizon: f64) -> f64 {
        self.mean_if_alive(customer, |part| part.expected_if_alive(customer, horizon))
    }

    fn probability_if_alive(&self, customer: &Customer, purchases: f64, horizon: f64) -> f64 {
        self.mean_if_alive(customer, |part| part.probability_if_alive(customer, purchases, horizon)).min(1.0)
    }

    fn survival_if_alive(&self, customer: &Customer, horizon: f64) -> f64 {
        self.mean_if_alive(customer, |part| part.survival_if_alive(customer, horizon)).min(1.0)
    }

    fn probability(&self, purchases: f64, horizon: f64) -> f64 {
        self.probability_if_alive(&Customer::NEW, purchases, horizon)
    }

    fn residual_if_alive(&self, customer: &Customer, discount: f64) -> f64 {
        self.mean_if_alive(customer, |part| part.residual_if_alive(customer, discount))
    }

    /// Draws both rates independently, and accepts them with the joint density's second factor.
    fn draw_if_alive(
        &self,
        &Customer { frequency, age, .. }: &Customer,
        horizon: f64,
        random: &mut Random,
        visit: &mut dyn FnMut(f64),
    ) {
        /// Maximum number of draws; so many are needed only at a limit of the coefficient.
        const MOST_DRAWS: u32 = 10_000;
        let ([a, b], m) = (self.means, self.strength);
        let of = |x: f64, y: f64| 1.0 + m * (x - a) * (y - b);
        let most = [of(0.0, 0.0), of(0.0, 1.0), of(1.0, 0.0), of(1.0, 1.0)].into_iter().fold(0.0, f64::max);
        let (mut rate, mut dropout) = (0.0, 0.0);
        for _ in 0..MOST_DRAWS {
            rate = random.gamma(self.plain.r + frequency) / (self.plain.alpha + age);
            dropout = random.gamma(self.plain.s) / (self.plain.beta + age);
            let density = of((-rate * self.kernel).exp(), (-dropout * self.kernel).exp());
            if random.uniform() * most <= density {
                break;
            }
        }
        let until = f64::min(random.exponential() / dropout, horizon);
        let mut time = random.exponential() / rate;
        while time <= until {
            visit(time);
            time += random.exponential() / rate;
        }
    }
}
