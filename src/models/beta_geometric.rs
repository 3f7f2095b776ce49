//! Shared implementation of BG/NBD and MBG/NBD, which differ only in when a customer may first drop out.
//!
//! While active, a customer buys at random at an individual rate λ, and at each chance drops out with an individual
//! probability p. Over the customers, rates follow Gamma(r, α) and dropout probabilities Beta(a, b).
//!
//! # Formula
//! With k chances survived (k = x for BG/NBD, x + 1 for MBG/NBD) the likelihood of a history is
//!
//! (r)ₓ αʳ/(α + T)^(r + x) · (b)ₖ/(a + b)ₖ · (1 + eᵘ), u = ln a − ln(b + k − 1) + (r + x)·ln((α + T)/(α + tₓ)),
//!
//! where eᵘ (only for k > 0) are the odds of having dropped out right after the last purchase, so that
//! P(alive) = 1/(1 + eᵘ). Nothing cancels, and every logarithm is of a ratio, which keeps full precision on ridges where
//! parameters grow without bound.

use super::customers::{Customer, CustomerBase, FrequencyGroup, Scaled, WeightedHistory};
use super::fit::Likelihood;
use super::horizon::Horizon;
use super::nbd;
use super::purchases::{PurchaseProcess, Stages, purchase_ridge};
use crate::math::expectation::{beta_nodes, over_beta, over_gamma};
use crate::math::gamma::ln_rising;
use crate::math::jet::{Jet, sigmoid, softplus};
use crate::math::random::Random;
use crate::math::sum::LnProduct;

/// Occasions at which a customer may drop out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dropout {
    /// After any repeat purchase, never after the first purchase: BG/NBD.
    AfterRepeats,
    /// After any purchase, the first included: MBG/NBD.
    AfterAny,
}

impl Dropout {
    /// Number of dropout chances survived by a customer alive after x repeat purchases.
    pub(super) fn survived(self, frequency: f64) -> f64 {
        match self {
            Self::AfterRepeats => frequency,
            Self::AfterAny => frequency + 1.0,
        }
    }
}

/// BG/NBD or MBG/NBD model.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct BetaGeometric {
    /// Shape of the purchase rates; small values mean strong differences between customers.
    pub r: f64,
    /// Scale of the purchase rates, in time: the mean rate is r/α.
    pub alpha: f64,
    /// First parameter of the dropout probability, whose mean is a/(a + b).
    pub a: f64,
    /// Second parameter of the dropout probability; a small a + b means strong differences between customers.
    pub b: f64,
    /// Choice between the two models.
    pub dropout: Dropout,
}

impl BetaGeometric {
    /// Creates a model with parameters r, α, a, b.
    pub fn new(dropout: Dropout, [r, alpha, a, b]: [f64; 4]) -> Self {
        Self { r, alpha, a, b, dropout }
    }

    /// Log odds that a customer has dropped out; −∞ before the first chance.
    fn ln_odds(&self, customer: &Customer) -> f64 {
        let survived = self.dropout.survived(customer.frequency);
        if survived == 0.0 {
            return f64::NEG_INFINITY;
        }
        let silence = (customer.age - customer.recency) / (self.alpha + customer.recency);
        (self.a / (self.b + (survived - 1.0))).ln() + (self.r + customer.frequency) * silence.ln_1p()
    }

    /// ln of (b)ₖ/(a + b)ₖ, the probability of surviving k chances.
    pub(super) fn ln_survival(&self, chances: f64) -> f64 {
        ln_rising(self.b, chances)[0] - ln_rising(self.a + self.b, chances)[0]
    }
}

impl PurchaseProcess for BetaGeometric {
    fn ln_likelihood(&self, customer: &Customer) -> f64 {
        let Customer { frequency, age, .. } = *customer;
        ln_rising(self.r, frequency)[0]
            - frequency * self.alpha.ln()
            - (self.r + frequency) * (age / self.alpha).ln_1p()
            + self.ln_survival(self.dropout.survived(frequency))
            + softplus(self.ln_odds(customer))
    }

    fn p_alive(&self, customer: &Customer) -> f64 {
        sigmoid(-self.ln_odds(customer))
    }

    fn discounts_by_formula(&self, _: &Horizon) -> bool {
        false
    }

    fn stages(&self, customer: &Customer) -> Option<Stages> {
        Some(Stages { scale: self.alpha + customer.age, weights: vec![1.0] })
    }

    fn expected_from_stage(&self, frequency: f64, _: u32, ratio: f64) -> f64 {
        let shape = self.r + frequency;
        let b = self.b + self.dropout.survived(frequency);
        if is_short(shape, ratio) {
            return expected_by_series(shape, ratio, self.a, b);
        }
        over_beta(self.a, b, |p, _| -(-shape * (p * ratio).ln_1p()).exp_m1() / p)
    }

    fn expected_from_stage_at(&self, frequency: f64, stage: u32, ratios: &[f64]) -> Vec<f64> {
        let (shape, most) = (self.r + frequency, ratios.iter().copied().fold(0.0, f64::max));
        let b = self.b + self.dropout.survived(frequency);
        let mut nodes = Vec::new();
        let at = |&ratio: &f64| {
            if is_short(shape, ratio) {
                return self.expected_from_stage(frequency, stage, ratio);
            }
            if nodes.is_empty() {
                nodes = beta_nodes(self.a, b, [shape * most, shape]);
            }
            let term = |&(p, weight): &(f64, f64)| -weight * (-shape * (p * ratio).ln_1p()).exp_m1() / p;
            nodes.iter().map(term).sum()
        };
        ratios.iter().map(at).collect()
    }

    /// # Formula
    /// E[(1 − (1 + p·τ)^−(r + x))/p] over p ~ Beta(a, b + k), τ = t/(α + T). Equal to the published form with ₂F₁,
    /// without its singularity at a = 1.
    fn expected_if_alive(&self, &Customer { frequency, age, .. }: &Customer, horizon: f64) -> f64 {
        self.expected_from_stage(frequency, 0, horizon / (self.alpha + age))
    }

    /// The history moves the parameters: r + x, α + T, a, b + k, with a chance to drop out after each purchase to come.
    fn probability_if_alive(
        &self,
        &Customer { frequency, age, .. }: &Customer,
        purchases: f64,
        horizon: f64,
    ) -> f64 {
        let b = self.b + self.dropout.survived(frequency);
        let posterior = [self.r + frequency, self.alpha + age, self.a, b];
        Self::new(Dropout::AfterRepeats, posterior).probability(purchases, horizon)
    }

    /// # Formula
    /// E[(1 + p·τ)^−(r + x)] over p ~ Beta(a, b + k), τ = t/(α + T).
    fn survival_if_alive(&self, &Customer { frequency, age, .. }: &Customer, horizon: f64) -> f64 {
        let (shape, ratio) = (self.r + frequency, horizon / (self.alpha + age));
        let b = self.b + self.dropout.survived(frequency);
        if is_short(shape, ratio) {
            return survival_by_series(shape, ratio, self.a, b);
        }
        over_beta(self.a, b, |p, _| (-shape * (p * ratio).ln_1p()).exp())
    }

    /// # Formula
    /// E[q^k]·P(N = n) + E[p·q^(k − 1)]·P(N ≥ n), where N is the number of purchases of a customer who never drops out.
    fn probability(&self, purchases: f64, horizon: f64) -> f64 {
        let survived = self.dropout.survived(purchases);
        let ratio = horizon / self.alpha;
        let active = self.ln_survival(survived).exp() * nbd::probability(purchases, self.r, ratio);
        if survived == 0.0 {
            return active;
        }
        let dropped = self.ln_survival(survived - 1.0).exp() * self.a / (self.a + self.b + (survived - 1.0));
        active + dropped * nbd::at_least(purchases, self.r, ratio)
    }

    /// # Formula
    /// E[λ/(pλ + δ)] over λ ~ Gamma(r + x, α + T) and p ~ Beta(a, b + k), a double integral; no closed form is known.
    fn residual_if_alive(&self, &Customer { frequency, age, .. }: &Customer, discount: f64) -> f64 {
        let b = self.b + self.dropout.survived(frequency);
        let scale = discount * (self.alpha + age);
        over_gamma(self.r + frequency, |rate| over_beta(self.a, b, |p, _| rate / (p * rate + scale)))
    }

    fn draw_if_alive(
        &self,
        &Customer { frequency, age, .. }: &Customer,
        horizon: f64,
        random: &mut Random,
        visit: &mut dyn FnMut(f64),
    ) {
        let rate = random.gamma(self.r + frequency) / (self.alpha + age);
        let dropout = random.beta(self.a, self.b + self.dropout.survived(frequency));
        let mut time = random.exponential() / rate;
        while time <= horizon {
            visit(time);
            if random.uniform() < dropout {
                break;
            }
            time += random.exponential() / rate;
        }
    }
}

/// True if sums over the number of purchases are shorter than integrals.
fn is_short(shape: f64, ratio: f64) -> bool {
    ratio < 4.0 && shape * ratio < 200.0
}

/// The same probability as a sum over the purchases made without dropout, each a chance to drop out: Σ P(N = n)·E[qⁿ].
fn survival_by_series(shape: f64, tau: f64, a: f64, b: f64) -> f64 {
    let z = tau / (1.0 + tau);
    let mut weight = (-shape * tau.ln_1p()).exp();
    let (mut survival, mut sum, mut n) = (1.0, weight, 0.0);
    loop {
        let growth = (shape + n) / (n + 1.0) * z;
        weight *= growth;
        survival *= (b + n) / (a + b + n);
        n += 1.0;
        let term = weight * survival;
        sum += term;
        // The remainder is below this geometric series, because the survival probabilities decrease.
        let growth = f64::max(z, growth);
        if growth < 1.0 && term * growth <= 1e-17 * sum * (1.0 - growth) {
            return sum;
        }
    }
}

/// The same expectation as a sum over the purchases made without dropout: of n of them, Σ E[qʲ], j < n, take place.
/// Twenty times as fast as the integral where the sum is short.
fn expected_by_series(shape: f64, tau: f64, a: f64, b: f64) -> f64 {
    let z = tau / (1.0 + tau);
    let mut weight = (-shape * tau.ln_1p()).exp();
    let (mut purchases, mut survival, mut sum, mut n) = (0.0, 1.0, 0.0, 0.0);
    loop {
        weight *= (shape + n) / (n + 1.0) * z;
        purchases += survival;
        survival *= (b + n) / (a + b + n);
        n += 1.0;
        let term = weight * purchases;
        sum += term;
        // The remainder is below this geometric series, because `purchases` grows by at most one part in n.
        let growth = f64::max(z, (shape + n) / (n + 1.0) * z) * (1.0 + 1.0 / n);
        if growth < 1.0 && term * growth <= 1e-17 * sum * (1.0 - growth) {
            return sum;
        }
    }
}

/// Likelihood of a customer base.
#[derive(Debug)]
pub struct BetaGeometricLikelihood<'a> {
    /// Customers.
    pub base: &'a CustomerBase,
    /// Choice between the two models.
    pub dropout: Dropout,
}

/// Sums over a group of customers with the same frequency, where σ = 1 − P(alive).
///
/// Each row costs an exponential; logarithms are those of the distinct times, or of products over many rows.
#[derive(Default)]
struct Sums {
    value: f64,
    // Σ w·ln(1 + T/α) and its first two derivatives in α.
    age: [f64; 3],
    // Σ w·σ·(1, g, h, h·(…)) with g = ln((α + T)/(α + tₓ)), h = −∂g/∂α, the last ∂²g/∂α².
    odds: [f64; 4],
    // Σ w·σ(1 − σ)·(1, g, h, g², gh, h²).
    spread: [f64; 6],
}

impl Likelihood<4> for BetaGeometricLikelihood<'_> {
    fn evaluate(&self, &[r, alpha, a, b]: &[f64; 4]) -> Jet<4> {
        let mut jet = Jet::ZERO;
        let at = self.base.scaled(alpha);
        for group in &self.base.groups {
            let (x, weight) = (group.frequency, group.weight);
            let k = self.dropout.survived(x);
            let shape = r + x;
            jet.add_along(weight, [1.0, 0.0, 0.0, 0.0], ln_rising(r, x));
            jet.add_along(
                -weight * x,
                [0.0, 1.0, 0.0, 0.0],
                [alpha.ln(), 1.0 / alpha, -1.0 / (alpha * alpha)],
            );
            jet.add_along(weight, [0.0, 0.0, 0.0, 1.0], ln_rising(b, k));
            jet.add_along(-weight, [0.0, 0.0, 1.0, 1.0], ln_rising(a + b, k));
            // This order of operations keeps the digits of a tiny b.
            let c = b + (k - 1.0);
            let sums = if k > 0.0 {
                sums(group, &at, shape, alpha, (a / c).ln())
            } else {
                age_sums(group, &at, alpha)
            };

            let [l, l1, l2] = sums.age;
            jet.value += sums.value - shape * l;
            jet.gradient[0] -= l;
            jet.gradient[1] -= shape * l1;
            jet.hessian[1][1] -= shape * l2;
            add_symmetric(&mut jet, 0, 1, -l1);
            if k == 0.0 {
                continue;
            }
            // u has the gradient (g, −(r + x)·h, 1/a, −1/c).
            let [p, pg, ph, phh] = sums.odds;
            let [v, vg, vh, vgg, vgh, vhh] = sums.spread;
            jet.gradient[0] += pg;
            jet.gradient[1] -= shape * ph;
            jet.gradient[2] += p / a;
            jet.gradient[3] -= p / c;
            jet.hessian[0][0] += vgg;
            jet.hessian[1][1] += shape * (shape * vhh + phh);
            jet.hessian[2][2] += (v - p) / (a * a);
            jet.hessian[3][3] += (v + p) / (c * c);
            add_symmetric(&mut jet, 0, 1, -shape * vgh - ph);
            add_symmetric(&mut jet, 0, 2, vg / a);
            add_symmetric(&mut jet, 0, 3, -vg / c);
            add_symmetric(&mut jet, 1, 2, -shape * vh / a);
            add_symmetric(&mut jet, 1, 3, shape * vh / c);
            add_symmetric(&mut jet, 2, 3, -v / (a * c));
        }
        jet
    }

    fn value(&self, &[r, alpha, a, b]: &[f64; 4]) -> f64 {
        let model = BetaGeometric::new(self.dropout, [r, alpha, a, b]);
        let ln_alpha = alpha.ln();
        let at = self.base.scaled(alpha);
        let of_group = |group: &FrequencyGroup| {
            let (x, k) = (group.frequency, self.dropout.survived(group.frequency));
            let (shape, ln_chance) = (r + x, (a / (b + (k - 1.0))).ln());
            let constant = ln_rising(r, x)[0] - x * ln_alpha + model.ln_survival(k);
            let of_row = |row: &WeightedHistory| {
                let [last, end] = row.places.map(|place| at[place as usize].ln);
                let odds = if k == 0.0 { 0.0 } else { softplus(ln_chance + shape * (end - last)) };
                row.weight * (odds - shape * end)
            };
            group.weight * constant + group.rows.iter().map(of_row).sum::<f64>()
        };
        self.base.groups.iter().map(of_group).sum()
    }

    fn start(&self) -> [f64; 4] {
        // The rate while active is roughly half the observed mean rate.
        [1.0, 0.5 / self.base.rate(), 1.0, 2.0]
    }

    fn customers(&self) -> f64 {
        self.base.customers
    }

    fn units(&self) -> [f64; 4] {
        [1.0, self.base.mean_age, 1.0, 1.0]
    }

    fn ridge(&self, direction: &[f64; 4]) -> &'static str {
        purchase_ridge(direction)
    }
}

fn sums(group: &FrequencyGroup, at: &[Scaled], shape: f64, alpha: f64, ln_chance: f64) -> Sums {
    let mut sums = Sums::default();
    let mut softplus = LnProduct::default();
    let inverse = 1.0 / alpha;
    for row in &group.rows {
        let w = row.weight;
        let [last, end] = row.places.map(|place| at[place as usize]);
        let q = row.age * inverse * end.inverse;
        sums.age[0] += w * end.ln;
        sums.age[1] -= w * q;
        sums.age[2] += w * q * (inverse + end.inverse);

        let g = end.ln - last.ln;
        let h = (row.age - row.recency) * last.inverse * end.inverse;
        let u = ln_chance + shape * g;
        let e = (-u.abs()).exp();
        let odd = 1.0 / (1.0 + e);
        let sigma = if u < 0.0 { e * odd } else { odd };
        sums.value += w * u.max(0.0);
        softplus.add(w, e);
        let (p, v) = (w * sigma, w * e * odd * odd);
        sums.odds[0] += p;
        sums.odds[1] += p * g;
        sums.odds[2] += p * h;
        sums.odds[3] += p * h * (last.inverse + end.inverse);
        sums.spread[0] += v;
        sums.spread[1] += v * g;
        sums.spread[2] += v * h;
        sums.spread[3] += v * g * g;
        sums.spread[4] += v * g * h;
        sums.spread[5] += v * h * h;
    }
    sums.value += softplus.value();
    sums
}

/// Sums of customers without a dropout chance so far.
fn age_sums(group: &FrequencyGroup, at: &[Scaled], alpha: f64) -> Sums {
    let mut sums = Sums::default();
    let inverse = 1.0 / alpha;
    for row in &group.rows {
        let end = at[row.places[1] as usize];
        let q = row.age * inverse * end.inverse;
        sums.age[0] += row.weight * end.ln;
        sums.age[1] -= row.weight * q;
        sums.age[2] += row.weight * q * (inverse + end.inverse);
    }
    sums
}

fn add_symmetric(jet: &mut Jet<4>, i: usize, j: usize, value: f64) {
    jet.hessian[i][j] += value;
    jet.hessian[j][i] += value;
}

#[cfg(test)]
mod tests {
    use super::*;

    /// ∫ Gamma(λ)·λ/δ·₂F₁(1, a; a + b + k; −λ/δ) dλ, 40-digit arithmetic (mpmath).
    #[test]
    fn residual_transactions_agree_with_mpmath() {
        for (dropout, parameters, frequency, age, discount, expected) in RESIDUAL {
            let model = BetaGeometric::new(dropout, parameters);
            let actual = model.residual_if_alive(&Customer { frequency, recency: 0.0, age }, discount);
            let error = (actual / expected - 1.0).abs();
            assert!(error < 1e-12, "{parameters:?} {frequency} {age} {discount}: {actual} is not {expected}");
        }
    }

    const RESIDUAL: [(Dropout, [f64; 4], f64, f64, f64, f64); 11] = [
        (Dropout::AfterRepeats, [0.243, 4.414, 0.793, 2.426], 0.0, 0.0, 0.0027, 3.647809630137423),
        (Dropout::AfterRepeats, [0.243, 4.414, 0.793, 2.426], 0.0, 38.86, 0.2, 0.02717576717838446),
        (Dropout::AfterRepeats, [0.243, 4.414, 0.793, 2.426], 26.0, 31.0, 0.0027, 73.18127903727216),
        (Dropout::AfterAny, [0.243, 4.414, 0.793, 2.426], 2.0, 38.86, 0.0027, 7.715270152993906),
        (Dropout::AfterRepeats, [0.525, 6.183, 1.0, 0.2], 0.0, 38.86, 0.2, 0.0516197329850887),
        (Dropout::AfterRepeats, [0.525, 6.183, 1.0, 0.2], 26.0, 31.0, 0.0027, 52.96356495608497),
        (Dropout::AfterAny, [0.525, 6.183, 1.0, 0.2], 0.0, 0.0, 0.0027, 2.903599882870746),
        (Dropout::AfterAny, [0.525, 6.183, 1.0, 0.2], 26.0, 31.0, 0.0027, 54.15984155423732),
        (Dropout::AfterRepeats, [3.0, 20.0, 30.0, 200.0], 0.0, 0.0, 0.0027, 6.596708438252891),
        (Dropout::AfterRepeats, [3.0, 20.0, 30.0, 200.0], 26.0, 31.0, 0.0027, 8.418660060992654),
        (Dropout::AfterAny, [3.0, 20.0, 30.0, 200.0], 26.0, 31.0, 0.2, 2.125055375768452),
    ];

    /// Series and integral, on both sides of the switch between them.
    #[test]
    fn series_and_integral_expectations_agree() {
        for shape in [0.02, 0.9, 7.2, 49.0] {
            for tau in [1e-9, 0.3, 3.9] {
                for (a, b) in [(0.001, 0.5), (0.8, 3.4), (1.0, 0.1), (30.0, 200.0)] {
                    let series = expected_by_series(shape, tau, a, b);
                    let integral = over_beta(a, b, |p, _| -(-shape * (p * tau).ln_1p()).exp_m1() / p);
                    let error = (series / integral - 1.0).abs();
                    assert!(error < 1e-12, "{shape} {tau} {a} {b}: {series} is not {integral}");
                }
            }
        }
    }
}
