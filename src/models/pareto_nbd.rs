//! Pareto/NBD: purchases at any time, dropout at any time.
//!
//! Each customer buys at random at an individual rate and stays active for an exponential time with an individual
//! dropout rate. Unlike in [`super::bg_nbd`], a customer may drop out without buying again.
//!
//! # Parameters
//! r, α: gamma distribution of the purchase rates, mean r/α per time unit. s, β: gamma distribution of the dropout
//! rates, mean s/β per time unit. Small shapes r, s mean strong differences between customers.
//!
//! # Formula
//! The customer is either alive at T or dropped out at some y between tₓ and T; both terms are positive:
//!
//! L = (r)ₓ/αˣ · { e(T)·f(T) + ∫ e(y)·f(y)·s/(β + y) dy }, e(y) = (1 + y/α)^−(r + x), f(y) = (1 + y/β)^−s.
//!
//! The integral (a difference of two Gaussian hypergeometric functions in the papers) is computed on the axis
//! ln(y + min(α, β)), where the integrand is smooth for all parameters, including α = β and s = 1. Many histories share
//! their integrals (`dropout_sweep`).
//!
//! # Source
//! Schmittlein, Morrison & Colombo 1987, "Counting your customers", Management Science 33(1); discounted expected
//! residual transactions: Fader, Hardie & Lee 2005, "RFM and CLV", J. of Marketing Research 42(4).
//!
//! # When not to use it
//! For contracts and subscriptions ([`super::sbg`]) and for purchases at fixed occasions ([`super::bg_bb`]).

use super::coarse::fit_coarse_first;
use super::customers::{Customer, CustomerBase, Histories};
use super::dropout_sweep::{self, TimedGroup, TimedHistories, add_ln_likelihoods};
use super::fit::{Fit, Likelihood, Watch};
use super::nbd;
use super::purchases::{PurchaseProcess, purchase_ridge};
use crate::error::Error;
use crate::math::expectation::over_gamma;
use crate::math::gamma::ln_rising;
use crate::math::jet::{Jet, sigmoid, softplus};
use crate::math::quadrature::integrate;
use crate::math::random::Random;

/// Names of the parameters, in order.
pub const PARAMETERS: [&str; 4] = ["r", "alpha", "s", "beta"];

/// Pareto/NBD model.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ParetoNbd {
    /// Shape of the purchase rates.
    pub r: f64,
    /// Scale of the purchase rates, in time.
    pub alpha: f64,
    /// Shape of the dropout rates.
    pub s: f64,
    /// Scale of the dropout rates, in time.
    pub beta: f64,
}

/// Creates the model with parameters r, α, s, β.
///
/// # Examples
/// With the published CDNOW parameters, a customer with x = 1, tₓ = 5, T = 38.86 weeks has P(alive) 0.2553 and expects
/// 0.2600 purchases in 39 weeks (40-digit arithmetic):
///
/// ```
/// use regulars::models::{customers::Customer, pareto_nbd, purchases::PurchaseProcess};
///
/// let model = pareto_nbd::model([0.553, 10.578, 0.606, 11.669]);
/// let customer = Customer { frequency: 1.0, recency: 5.0, age: 38.86 };
/// assert!((model.p_alive(&customer) - 0.25530440).abs() < 1e-8);
/// assert!((model.expected_transactions(&customer, 39.0) - 0.26000110).abs() < 1e-8);
/// ```
pub fn model([r, alpha, s, beta]: [f64; 4]) -> ParetoNbd {
    ParetoNbd { r, alpha, s, beta }
}

/// Fits the model by maximum likelihood; see [`fit`](super::fit::fit).
///
/// # Examples
/// The CDNOW data; Fader, Hardie & Lee 2005 print r .553, α 10.578, s .606, β 11.669, LL −9595.0:
///
/// ```
/// # let text = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/cdnow-summary.csv"));
/// # let column = |index: usize| -> Vec<f64> {
/// #     text.lines().skip(1).map(|line| line.split(',').nth(index).unwrap().parse().unwrap()).collect()
/// # };
/// # let (frequency, recency, age) = (column(1), column(2), column(3));
/// use regulars::models::customers::{CustomerBase, Histories};
/// use regulars::models::pareto_nbd;
///
/// // 2,357 customers: frequency, recency and age in weeks.
/// let histories = Histories { frequency: &frequency, recency: &recency, age: &age, weight: &[] };
/// let base = CustomerBase::new(&histories).unwrap();
/// let fit = pareto_nbd::fit_to(&base, 0.0, &mut |_, _| true).unwrap();
/// assert!((fit.parameters[0] - 0.553).abs() < 5e-4);
/// assert!((fit.parameters[1] - 10.578).abs() < 2e-3);
/// assert!((fit.parameters[2] - 0.606).abs() < 5e-4);
/// assert!((fit.parameters[3] - 11.669).abs() < 5e-3);
/// assert!((fit.log_likelihood - -9595.0).abs() < 0.05);
/// ```
///
/// # Errors
/// As [`fit`](super::fit::fit).
pub fn fit_to(base: &CustomerBase, penalty: f64, watch: Watch) -> Result<Fit<4>, Error> {
    fit_coarse_first(&|base| Ok(Box::new(ParetoNbdLikelihood::new(base))), base, penalty, watch)
}

impl ParetoNbd {
    /// ln of e(T)·f(T): no dropout until `age`.
    fn ln_alive(&self, customer: &Customer) -> f64 {
        -(self.r + customer.frequency) * (customer.age / self.alpha).ln_1p()
            - self.s * (customer.age / self.beta).ln_1p()
    }

    /// ln of the integral over the dropout time y between tₓ and T; −∞ if the two are equal.
    fn ln_lost(&self, customer: &Customer) -> f64 {
        let Customer { frequency, recency, age } = *customer;
        let (shape, fall) = (self.r + frequency, self.s + 1.0);
        let (from_alpha, from_beta) = (self.alpha + recency, self.beta + recency);
        let silence = age - recency;
        if silence <= 0.0 {
            return f64::NEG_INFINITY;
        }
        // y + min(α, β) = near·eᵛ.
        let alpha_near = from_alpha <= from_beta;
        let (near, far) = if alpha_near { (from_alpha, from_beta) } else { (from_beta, from_alpha) };
        let (steep, gentle) = if alpha_near { (shape, fall) } else { (fall, shape) };
        let slope = |v: f64| {
            let distance = near * v.exp();
            1.0 - steep - gentle * distance / (far - near + distance)
        };
        let integral = integrate((silence / near).ln_1p(), slope, |v, width| {
            let rise = v.exp_m1();
            let growth = (near * rise / far).ln_1p();
            width * (rise + 1.0) * (-steep * v - gentle * growth).exp()
        });
        (self.s / from_beta * near * integral).ln()
            - shape * (recency / self.alpha).ln_1p()
            - self.s * (recency / self.beta).ln_1p()
    }

    /// Probability that a customer without a purchase since an earlier age dropped out between it and now. `p_alive` has
    /// P(alive) as of that age, and now.
    ///
    /// # Formula
    /// (1 − p₁) − p₁·(1/p₀ − 1)·((α + T₁)/(α + T₀))^(r + x)·((β + T₁)/(β + T₀))ˢ: of the probability of having dropped out
    /// by now, the part after T₀.
    ///
    /// # Examples
    /// With r = s = 1 and α = β = 10, dropping out at y without a purchase before has the density 100/(10 + y)³: from 5 to 10
    /// 7/72, in all 3/8, and 1/4 for being active still at 10; hence 7/72 ÷ 5/8 = 7/45.
    ///
    /// ```
    /// use regulars::models::{customers::Customer, pareto_nbd, purchases::PurchaseProcess};
    ///
    /// let model = pareto_nbd::model([1.0, 10.0, 1.0, 10.0]);
    /// let at = |age: f64| Customer { frequency: 0.0, recency: 0.0, age };
    /// let p_alive = [at(5.0), at(10.0)].map(|customer| model.p_alive(&customer));
    /// assert!((model.p_lost_since(&at(10.0), 5.0, p_alive) - 7.0 / 45.0).abs() < 1e-12);
    /// ```
    pub fn p_lost_since(&self, customer: &Customer, before: f64, [then, now]: [f64; 2]) -> f64 {
        let growth = |scale: f64| ((customer.age - before) / (scale + before)).ln_1p();
        let risk = (self.r + customer.frequency) * growth(self.alpha) + self.s * growth(self.beta);
        // NaN if both have vanished: such a customer left long ago.
        ((1.0 - now) - now * (1.0 / then - 1.0) * risk.exp()).max(0.0).min(1.0 - now)
    }

    /// Log odds that a customer has dropped out.
    pub(super) fn ln_odds(&self, customer: &Customer) -> f64 {
        self.ln_lost(customer) - self.ln_alive(customer)
    }
}

impl PurchaseProcess for ParetoNbd {
    fn ln_likelihood(&self, customer: &Customer) -> f64 {
        ln_rising(self.r, customer.frequency)[0] - customer.frequency * self.alpha.ln()
            + self.ln_alive(customer)
            + softplus(self.ln_odds(customer))
    }

    fn p_alive(&self, customer: &Customer) -> f64 {
        sigmoid(-self.ln_odds(customer))
    }

    fn p_alive_column(&self, histories: &Histories, timed: &TimedHistories) -> Vec<f64> {
        let parameters = [self.r, self.alpha, self.s, self.beta];
        let mut column = vec![0.0; histories.frequency.len()];
        for timed in timed.of(histories) {
            dropout_sweep::p_alive(parameters, timed, |row, p_alive| column[row as usize] = p_alive);
        }
        column
    }

    /// # Formula
    /// (r + x)(β + T)/((α + T)(s − 1))·[1 − ((β + T)/(β + T + t))^(s − 1)], through eˣ − 1 near s = 1.
    fn expected_if_alive(&self, &Customer { frequency, age, .. }: &Customer, horizon: f64) -> f64 {
        let growth = (horizon / (self.beta + age)).ln_1p();
        let power = (1.0 - self.s) * growth;
        let lifetime = if power == 0.0 { growth } else { growth * power.exp_m1() / power };
        (self.r + frequency) * (self.beta + age) / (self.alpha + age) * lifetime
    }

    /// The history moves the parameters: r + x, α + T, s, β + T.
    fn probability_if_alive(
        &self,
        &Customer { frequency, age, .. }: &Customer,
        purchases: f64,
        horizon: f64,
    ) -> f64 {
        let posterior = [self.r + frequency, self.alpha + age, self.s, self.beta + age];
        model(posterior).probability(purchases, horizon)
    }

    /// # Formula
    /// ((β + T)/(β + T + t))ˢ
    fn survival_if_alive(&self, customer: &Customer, horizon: f64) -> f64 {
        (-self.s * (horizon / (self.beta + customer.age)).ln_1p()).exp()
    }

    /// # Formula
    /// P(N(t) = n)·P(alive at t) + ∫ P(N(y) = n)·s βˢ/(β + y)^(s + 1) dy from 0 to t.
    fn probability(&self, purchases: f64, horizon: f64) -> f64 {
        let Self { r, alpha, s, beta } = *self;
        let alive = (-s * (horizon / beta).ln_1p()).exp() * nbd::probability(purchases, r, horizon / alpha);
        if horizon == 0.0 {
            return alive;
        }
        let of_beta = |share: f64| horizon / beta * share;
        let ln_loss = |share: f64| {
            let y = of_beta(share);
            s.ln() + y.ln() - (s + 1.0) * y.ln_1p()
        };
        let steepness = |share: f64| {
            let y = of_beta(share);
            (1.0 - s * y) / (1.0 + y)
        };
        alive + nbd::over_time(purchases, r, horizon / alpha, &ln_loss, &steepness)
    }

    /// # Formula
    /// (r + x)/(α + T)·E[1/(μ + δ)] over the dropout rate μ ~ Gamma(s, β + T), which is (β + T)ˢ δˢ⁻¹ Ψ(s, s; δ(β + T))
    /// in Tricomi's confluent hypergeometric function Ψ.
    fn residual_if_alive(&self, &Customer { frequency, age, .. }: &Customer, discount: f64) -> f64 {
        let scale = self.beta + age;
        let lifetime = scale * over_gamma(self.s, |x| 1.0 / (x + discount * scale));
        (self.r + frequency) / (self.alpha + age) * lifetime
    }

    fn draw_if_alive(
        &self,
        &Customer { frequency, age, .. }: &Customer,
        horizon: f64,
        random: &mut Random,
        visit: &mut dyn FnMut(f64),
    ) {
        let rate = random.gamma(self.r + frequency) / (self.alpha + age);
        let lifetime = random.exponential() * (self.beta + age) / random.gamma(self.s);
        let mut time = random.exponential() / rate;
        while time <= f64::min(lifetime, horizon) {
            visit(time);
            time += random.exponential() / rate;
        }
    }
}

pub(super) struct ParetoNbdLikelihood<'a> {
    base: &'a CustomerBase,
    /// Per group of the base: its histories, their times numbered.
    pub(super) timed: Vec<TimedGroup<f64>>,
}

impl<'a> ParetoNbdLikelihood<'a> {
    pub(super) fn new(base: &'a CustomerBase) -> Self {
        let timed = base.groups.iter().flat_map(|group| {
            let rows: Vec<_> = group.rows.iter().map(|row| (row.recency, row.age, row.weight)).collect();
            TimedGroup::of(group.frequency, &rows).collect::<Vec<_>>()
        });
        Self { base, timed: timed.collect() }
    }
}

impl Likelihood<4> for ParetoNbdLikelihood<'_> {
    fn evaluate(&self, parameters: &[f64; 4]) -> Jet<4> {
        let model = model(*parameters);
        let mut jet = Jet::ZERO;
        for group in &self.base.groups {
            let (x, weight) = (group.frequency, group.weight);
            let inverse = 1.0 / model.alpha;
            jet.add_along(weight, [1.0, 0.0, 0.0, 0.0], ln_rising(model.r, x));
            jet.add_along(-weight * x, [0.0, 1.0, 0.0, 0.0], [model.alpha.ln(), inverse, -inverse * inverse]);
        }
        self.timed.iter().for_each(|group| add_ln_likelihoods(*parameters, group, &mut jet));
        jet
    }

    fn start(&self) -> [f64; 4] {
        [1.0, 0.5 / self.base.rate(), 1.0, 1.0]
    }

    fn customers(&self) -> f64 {
        self.base.customers
    }

    fn units(&self) -> [f64; 4] {
        [1.0, self.base.mean_age, 1.0, self.base.mean_age]
    }

    fn ridge(&self, direction: &[f64; 4]) -> &'static str {
        purchase_ridge(direction)
    }
}
