//! BG/CNBD-k and MBG/CNBD-k: BG/NBD and MBG/NBD with a purchase rhythm, Erlang-k instead of exponential gaps.
//!
//! While active, a customer buys at every k-th event of a Poisson process with an individual rate λ, so gaps between
//! purchases are the more regular the larger k. Dropout is as in [`super::bg_nbd`] and [`super::mbg_nbd`]; k = 1 gives
//! exactly those models.
//!
//! # Parameters
//! k: regularity, a whole number common to all customers; the gaps' coefficient of variation is 1/√k. r, α: gamma
//! distribution of the event rates, mean purchase rate r/(kα) per time unit. a, b: beta distribution of the dropout
//! probability, mean a/(a + b).
//!
//! # Formula
//! With s = r + kx, m dropout chances survived (x for BG, x + 1 for MBG) and the gaps g₁ … gₓ,
//!
//! L = Π gᵢᵏ⁻¹/Γ(k)ˣ · (r)ₖₓ αʳ/(α + T)ˢ · (b)ₘ/(a + b)ₘ · (P + eᵘ),
//! P = Σ (s)ⱼ/j!·((T − tₓ)/(α + T))ʲ, j = 0 … k − 1, u = ln a − ln(b + m − 1) + s·ln((α + T)/(α + tₓ));
//!
//! P(alive) = P/(P + eᵘ). The terms of P are the posterior weights of the number of events since the last purchase.
//!
//! # Source
//! Platzer & Reutterer 2016, "Ticking away the moments", Marketing Science 35(5); Reutterer, Platzer & Schröder 2021,
//! "Leveraging purchase regularity for predicting customer behavior the easy way", IJRM 38(1). Expected purchases are
//! exact here; the paper approximates them by a correction factor.
//!
//! # When not to use it
//! For contracts ([`super::sbg`]) and fixed occasions ([`super::bg_bb`]), or where k = 1 fits best.

use super::beta_geometric::{BetaGeometric, Dropout};
use super::customers::Customer;
use super::erlang_counts::{Stage, expected_from_stage, survival_from_stage};
use super::horizon::Horizon;
use super::nbd;
use super::purchases::{PurchaseProcess, Stages};
use crate::math::expectation::{over_beta, over_gamma};
use crate::math::gamma::ln_rising;
use crate::math::jet::{sigmoid, softplus};
use crate::math::random::Random;

/// Names of the parameters other than k, in order.
pub const PARAMETERS: [&str; 4] = ["r", "alpha", "a", "b"];

/// Largest regularity k: gaps with a coefficient of variation of 0.29.
pub const MAX_K: u32 = 12;

/// BG/CNBD-k or MBG/CNBD-k model.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Cnbd {
    /// Regularity, 1 to [`MAX_K`].
    pub k: u32,
    /// r, α, a, b and the occasions of dropout.
    pub base: BetaGeometric,
}

/// Creates a BG/CNBD-k or MBG/CNBD-k model with regularity `k` ≥ 1 and parameters r, α, a, b.
///
/// # Examples
/// With k = 1 the model is BG/NBD; its expectation for x = 2, tₓ = 30.43, T = 38.86 is printed as 1.226:
///
/// ```
/// use regulars::models::beta_geometric::Dropout;
/// use regulars::models::{cnbd, customers::Customer, purchases::PurchaseProcess};
///
/// let model = cnbd::model(1, Dropout::AfterRepeats, [0.243, 4.414, 0.793, 2.426]);
/// let customer = Customer { frequency: 2.0, recency: 30.43, age: 38.86 };
/// assert!((model.expected_transactions(&customer, 39.0) - 1.226).abs() < 5e-4);
/// ```
pub fn model(k: u32, dropout: Dropout, parameters: [f64; 4]) -> Cnbd {
    Cnbd { k, base: BetaGeometric::new(dropout, parameters) }
}

impl Cnbd {
    fn k(&self) -> f64 {
        f64::from(self.k)
    }

    /// Shape s of the posterior event rate after x repeat purchases.
    fn shape(&self, frequency: f64) -> f64 {
        self.base.r + self.k() * frequency
    }

    /// Terms of P: the weights of 0, 1, … k − 1 events since the last purchase, up to a common factor.
    fn stage_weights(&self, customer: &Customer) -> Vec<f64> {
        let shape = self.shape(customer.frequency);
        let z = (customer.age - customer.recency) / (self.base.alpha + customer.age);
        let mut term = 1.0;
        let next = |j: u32| {
            let weight = term;
            term *= (shape + f64::from(j)) / f64::from(j + 1) * z;
            weight
        };
        (0..self.k).map(next).collect()
    }

    /// ln P.
    fn ln_silent(&self, customer: &Customer) -> f64 {
        self.stage_weights(customer).iter().sum::<f64>().ln()
    }

    /// Log odds that a customer has dropped out; −∞ before the first chance.
    fn ln_odds(&self, customer: &Customer) -> f64 {
        let BetaGeometric { alpha, a, b, dropout, .. } = self.base;
        let survived = dropout.survived(customer.frequency);
        if survived == 0.0 {
            return f64::NEG_INFINITY;
        }
        let silence = (customer.age - customer.recency) / (alpha + customer.recency);
        (a / (b + (survived - 1.0))).ln() + self.shape(customer.frequency) * silence.ln_1p()
            - self.ln_silent(customer)
    }

    /// Mean over the stages of an active customer, of a function of the number of events and the rate's shape.
    fn over_stages(&self, customer: &Customer, mut of_stage: impl FnMut(f64, f64) -> f64) -> f64 {
        let weights = self.stage_weights(customer);
        let shape = self.shape(customer.frequency);
        let total: f64 = weights.iter().sum();
        let mean = |(j, weight): (u32, f64)| {
            if weight == 0.0 { 0.0 } else { weight / total * of_stage(f64::from(j), shape + f64::from(j)) }
        };
        (0..self.k).zip(weights).map(mean).sum()
    }

    /// Second parameter of the dropout probability of a customer active after x repeat purchases.
    fn survivors_b(&self, frequency: f64) -> f64 {
        self.base.b + self.base.dropout.survived(frequency)
    }
}

impl PurchaseProcess for Cnbd {
    fn has_rhythm(&self) -> bool {
        self.k > 1
    }

    fn discounts_by_formula(&self, _: &Horizon) -> bool {
        false
    }

    fn stages(&self, customer: &Customer) -> Option<Stages> {
        let mut weights = self.stage_weights(customer);
        let total: f64 = weights.iter().sum();
        weights.iter_mut().for_each(|weight| *weight /= total);
        Some(Stages { scale: self.base.alpha + customer.age, weights })
    }

    fn expected_from_stage(&self, frequency: f64, stage: u32, ratio: f64) -> f64 {
        let (events, b) = (f64::from(stage), self.survivors_b(frequency));
        let shape = self.shape(frequency) + events;
        expected_from_stage(&Stage { k: self.k, events, shape, a: self.base.a, b }, ratio)
    }

    /// Without the factor Π gᵢᵏ⁻¹/Γ(k)ˣ of the gaps, which no parameter but k changes.
    fn ln_likelihood(&self, customer: &Customer) -> f64 {
        let BetaGeometric { r, alpha, dropout, .. } = self.base;
        let Customer { frequency, age, .. } = *customer;
        ln_rising(r, self.k() * frequency)[0]
            - self.k() * frequency * alpha.ln()
            - self.shape(frequency) * (age / alpha).ln_1p()
            + self.base.ln_survival(dropout.survived(frequency))
            + self.ln_silent(customer)
            + softplus(self.ln_odds(customer))
    }

    fn p_alive(&self, customer: &Customer) -> f64 {
        sigmoid(-self.ln_odds(customer))
    }

    /// # Formula
    /// Σⱼ P(stage j)·Σₙ E[qⁿ⁻¹]·P(N ≥ nk − j), N the events within the horizon at a rate from Gamma(s + j, α + T).
    fn expected_if_alive(&self, customer: &Customer, horizon: f64) -> f64 {
        let ratio = horizon / (self.base.alpha + customer.age);
        let frequency = customer.frequency;
        self.over_stages(customer, |events, _| {
            PurchaseProcess::expected_from_stage(self, frequency, events as u32, ratio)
        })
    }

    /// # Formula
    /// Σⱼ P(stage j)·{E(qⁿ)·P(nk − j ≤ N < (n + 1)k − j) + E(p·qⁿ⁻¹)·P(N ≥ nk − j)}, the latter for n > 0.
    fn probability_if_alive(&self, customer: &Customer, purchases: f64, horizon: f64) -> f64 {
        let ratio = horizon / (self.base.alpha + customer.age);
        let (a, k, n) = (self.base.a, self.k(), purchases);
        let chances = BetaGeometric { b: self.survivors_b(customer.frequency), ..self.base };
        let surviving = chances.ln_survival(n).exp();
        self.over_stages(customer, |events, shape| {
            let begin = f64::max(n * k - events, 0.0);
            let within: f64 = (begin as u64..((n + 1.0) * k - events) as u64)
                .map(|m| nbd::probability(m as f64, shape, ratio))
                .sum();
            let dropped = if n > 0.0 {
                let last = chances.ln_survival(n - 1.0).exp() * a / (a + chances.b + (n - 1.0));
                last * nbd::at_least(begin, shape, ratio)
            } else {
                0.0
            };
            surviving * within + dropped
        })
    }

    /// # Formula
    /// Σⱼ P(stage j)·E[q^⌊(N + j)/k⌋].
    fn survival_if_alive(&self, customer: &Customer, horizon: f64) -> f64 {
        let ratio = horizon / (self.base.alpha + customer.age);
        let b = self.survivors_b(customer.frequency);
        self.over_stages(customer, |events, shape| {
            survival_from_stage(&Stage { k: self.k, events, shape, a: self.base.a, b }, ratio)
        })
    }

    /// # Formula
    /// As for BG/NBD, with P(nk ≤ N < (n + 1)k) in place of P(N = n) and P(N ≥ nk) in place of P(N ≥ n).
    fn probability(&self, purchases: f64, horizon: f64) -> f64 {
        let BetaGeometric { r, alpha, a, b, dropout } = self.base;
        let survived = dropout.survived(purchases);
        let ratio = horizon / alpha;
        let exactly: f64 =
            (0..self.k).map(|j| nbd::probability(self.k() * purchases + f64::from(j), r, ratio)).sum();
        let active = self.base.ln_survival(survived).exp() * exactly;
        if survived == 0.0 {
            return active;
        }
        let dropped = self.base.ln_survival(survived - 1.0).exp() * a / (a + b + (survived - 1.0));
        active + dropped * nbd::at_least(self.k() * purchases, r, ratio)
    }

    /// # Formula
    /// Σⱼ P(stage j)·E[φᵏ⁻ʲ/(1 − qφᵏ)], φ = λ/(λ + δ), over λ ~ Gamma(s + j, α + T) and q = 1 − p.
    fn residual_if_alive(&self, customer: &Customer, discount: f64) -> f64 {
        let b = self.survivors_b(customer.frequency);
        let scale = discount * (self.base.alpha + customer.age);
        let k = self.k();
        self.over_stages(customer, |events, shape| {
            over_gamma(shape, |rate| {
                let ln_phi = -(scale / rate).ln_1p();
                let (gap, rest) = ((k * ln_phi).exp(), -(k * ln_phi).exp_m1());
                let first = ((k - events) * ln_phi).exp();
                over_beta(self.base.a, b, |p, _| first / (rest + p * gap))
            })
        })
    }

    fn draw_if_alive(
        &self,
        customer: &Customer,
        horizon: f64,
        random: &mut Random,
        visit: &mut dyn FnMut(f64),
    ) {
        let weights = self.stage_weights(customer);
        let mut left = random.uniform() * weights.iter().sum::<f64>();
        let mut events = 0;
        while events + 1 < weights.len() && left > weights[events] {
            left -= weights[events];
            events += 1;
        }
        let events = events as f64;
        let rate = random.gamma(self.shape(customer.frequency) + events) / (self.base.alpha + customer.age);
        let dropout = random.beta(self.base.a, self.survivors_b(customer.frequency));
        let mut time = random.gamma(self.k() - events) / rate;
        while time <= horizon {
            visit(time);
            if random.uniform() < dropout {
                break;
            }
            time += random.gamma(self.k()) / rate;
        }
    }
}
