//! BG/BB: purchases at numbered occasions (renewals, yearly donations, conferences), and a loss before any of them.
//!
//! At every occasion an active customer buys with a probability of their own, and before every occasion they may be
//! lost with a probability of their own. Times are counts of occasions: x purchases, the last at occasion tₓ, n
//! occasions so far.
//!
//! # Parameters
//! α, β: the purchase probability per occasion, mean α/(α + β). γ, δ: the dropout probability, mean γ/(γ + δ).
//!
//! # Formula
//! Either alive at n, or lost before some occasion m + 1 after tₓ; every term is positive and summed in logarithms:
//!
//! L = (α)ₓ { (β)ₙ₋ₓ/(α + β)ₙ·(δ)ₙ/(γ + δ)ₙ + Σ (β)ₘ₋ₓ/(α + β)ₘ·γ(δ)ₘ/(γ + δ)ₘ₊₁ }, m = tₓ … n − 1.
//!
//! # Source
//! Fader, Hardie & Shang 2010, "Customer-base analysis in a discrete-time noncontractual setting", Marketing Science
//! 29(6).
//!
//! # When not to use it
//! Where purchases may happen at any time: [`super::bg_nbd`] and its kin.

use super::customers::{Customer, CustomerBase};
use super::fit::{Fit, Likelihood, Watch, fit};
use super::purchases::{Purchases, purchase_ridge};
use crate::error::Error;
use crate::math::expectation::over_beta;
use crate::math::gamma::ln_rising;
use crate::math::jet::{Jet, LogSum};
use crate::math::random::Random;

/// Names of the parameters, in order.
pub const PARAMETERS: [&str; 4] = ["alpha", "beta", "gamma", "delta"];

/// The most occasions accepted: a likelihood costs as many terms per distinct history.
pub const MAX_OCCASIONS: f64 = 10_000.0;

/// A BG/BB model.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct BgBb {
    /// First parameter of the purchase probability.
    pub alpha: f64,
    /// Second parameter of the purchase probability.
    pub beta: f64,
    /// First parameter of the dropout probability.
    pub gamma: f64,
    /// Second parameter of the dropout probability.
    pub delta: f64,
}

/// The model with these parameters.
pub fn model([alpha, beta, gamma, delta]: [f64; 4]) -> BgBb {
    BgBb { alpha, beta, gamma, delta }
}

/// Fits the model to histories counted in occasions; see [`fit`].
///
/// # Errors
/// As [`fit`]; [`Error::NotWhole`] for times that are not counts, [`Error::Exceeds`] for more purchases than occasions,
/// [`Error::OutOfRange`] for more than [`MAX_OCCASIONS`].
pub fn fit_to(base: &CustomerBase, penalty: f64, watch: Watch) -> Result<Fit<4>, Error> {
    for group in &base.groups {
        for row in &group.rows {
            check_occasions(&Customer { frequency: group.frequency, recency: row.recency, age: row.age })?;
        }
    }
    fit(&BgBbLikelihood { base }, penalty, watch)
}

/// Checks that a history is one of numbered occasions.
///
/// # Errors
/// See [`fit_to`].
pub fn check_occasions(customer: &Customer) -> Result<(), Error> {
    for (column, time) in [("recency", customer.recency), ("age", customer.age)] {
        if time.fract() != 0.0 {
            return Err(Error::NotWhole(column.into()));
        }
    }
    if customer.age > MAX_OCCASIONS {
        return Err(Error::OutOfRange { place: "age".into(), min: 0.0, max: MAX_OCCASIONS });
    }
    if customer.frequency > customer.recency {
        return Err(Error::Exceeds { place: "frequency".into(), limit: "recency" });
    }
    Ok(())
}

impl BgBb {
    /// ln of the likelihood with its derivatives, and the part of it in which the customer is alive.
    fn ln_likelihood_jet(&self, customer: &Customer) -> (Jet<4>, f64) {
        let Self { alpha, beta, gamma, delta } = *self;
        let Customer { frequency: x, recency, age } = *customer;
        const ALPHA: [f64; 4] = [1.0, 0.0, 0.0, 0.0];
        const BETA: [f64; 4] = [0.0, 1.0, 0.0, 0.0];
        const BUYING: [f64; 4] = [1.0, 1.0, 0.0, 0.0];
        const GAMMA: [f64; 4] = [0.0, 0.0, 1.0, 0.0];
        const DELTA: [f64; 4] = [0.0, 0.0, 0.0, 1.0];
        const DROPOUT: [f64; 4] = [0.0, 0.0, 1.0, 1.0];
        // What happened until occasion m, without a loss until then.
        let mut active = Jet::ZERO;
        active.add_along(1.0, ALPHA, ln_rising(alpha, x));
        active.add_along(1.0, BETA, ln_rising(beta, recency - x));
        active.add_along(-1.0, BUYING, ln_rising(alpha + beta, recency));
        active.add_along(1.0, DELTA, ln_rising(delta, recency));
        active.add_along(-1.0, DROPOUT, ln_rising(gamma + delta, recency));
        let ln = |z: f64| [z.ln(), 1.0 / z, -1.0 / (z * z)];
        let mut sum = LogSum::default();
        for m in recency as u32..age as u32 {
            let m = f64::from(m);
            active.add_along(-1.0, DROPOUT, ln(gamma + delta + m));
            let mut lost = active;
            lost.add_along(1.0, GAMMA, ln(gamma));
            sum.add(&lost);
            active.add_along(1.0, BETA, ln(beta + m - x));
            active.add_along(-1.0, BUYING, ln(alpha + beta + m));
            active.add_along(1.0, DELTA, ln(delta + m));
        }
        sum.add(&active);
        (sum.ln(), active.value)
    }

    /// Probability that a customer will still be there at the next occasion: P(alive at n + 1), where
    /// [`Purchases::p_alive`] is that at n.
    pub fn p_alive_at_next(&self, customer: &Customer) -> f64 {
        let staying = (self.delta + customer.age) / (self.gamma + self.delta + customer.age);
        self.p_alive(customer) * staying
    }

    /// Mean purchase probability at an occasion given the purchases so far.
    fn buying(&self, frequency: f64, occasions: f64) -> f64 {
        (self.alpha + frequency) / (self.alpha + self.beta + occasions)
    }
}

impl Purchases for BgBb {
    fn check(&self, customer: &Customer) -> Result<(), Error> {
        check_occasions(customer)
    }

    fn ln_likelihood(&self, customer: &Customer) -> f64 {
        self.ln_likelihood_jet(customer).0.value
    }

    fn p_alive(&self, customer: &Customer) -> f64 {
        let (sum, alive) = self.ln_likelihood_jet(customer);
        (alive - sum.value).exp()
    }

    /// # Formula
    /// (α + x)/(α + β + n)·Σ (δ + n)ⱼ/(γ + δ + n)ⱼ over the next occasions j = 1, 2, …; of a fractional occasion the
    /// fraction counts.
    fn expected_if_alive(&self, frequency: f64, age: f64, horizon: f64) -> f64 {
        let (mut staying, mut sum) = (1.0, 0.0);
        let whole = f64::min(horizon.floor(), MAX_OCCASIONS);
        for j in 0..=whole as u32 {
            let past = self.delta + age + f64::from(j);
            staying *= past / (self.gamma + past);
            sum += staying * if f64::from(j) < whole { 1.0 } else { horizon.fract() };
        }
        self.buying(frequency, age) * sum
    }

    /// # Formula
    /// C(n, x)·P(x of n, alive) + Σ C(m, x)·P(x of m, then lost), m = x … n − 1.
    fn probability(&self, purchases: f64, horizon: f64) -> f64 {
        let Self { alpha, beta, gamma, delta } = *self;
        let (x, n) = (purchases, horizon.floor());
        if x > n {
            return 0.0;
        }
        // C(m, x)·(α)ₓ(β)ₘ₋ₓ/(α + β)ₘ·(δ)ₘ/(γ + δ)ₘ from m = x upwards, in units of e^ln_unit: what begins far below the
        // range of numbers may grow into it.
        const BIG: f64 = 1e250;
        let mut ln_unit = ln_rising(alpha, x)[0] - ln_rising(alpha + beta, x)[0] + ln_rising(delta, x)[0]
            - ln_rising(gamma + delta, x)[0];
        let (mut active, mut lost) = (1.0, 0.0);
        for m in x as u32..n as u32 {
            let m = f64::from(m);
            lost += active * gamma / (gamma + delta + m);
            active *= (m + 1.0) / (m + 1.0 - x) * (beta + m - x) / (alpha + beta + m) * (delta + m)
                / (gamma + delta + m);
            if active > BIG {
                (active, lost, ln_unit) = (active / BIG, lost / BIG, ln_unit + BIG.ln());
            }
        }
        (ln_unit + f64::ln(active + lost)).exp()
    }

    /// # Formula
    /// (δ + n)/(γ + δ + n)·(α + x)/(α + β + n)·z·₂F₁(1, δ + n + 1; γ + δ + n + 1; z), z = e^(−discount), which is 1/(1 + d)
    /// for a rate d per occasion.
    fn residual_if_alive(&self, frequency: f64, age: f64, discount: f64) -> f64 {
        let (z, rest) = ((-discount).exp(), -(-discount).exp_m1());
        let past = self.delta + age;
        // 1 − z·q = p + (1 − z)·q, which does not cancel.
        let series = over_beta(self.gamma, past + 1.0, |p, q| 1.0 / (p + rest * q));
        past / (self.gamma + past) * self.buying(frequency, age) * z * series
    }

    fn draw_if_alive(
        &self,
        frequency: f64,
        age: f64,
        horizon: f64,
        random: &mut Random,
        visit: &mut dyn FnMut(f64),
    ) {
        let buying = random.beta(self.alpha + frequency, self.beta + f64::max(age - frequency, 0.0));
        let dropout = random.beta(self.gamma, self.delta + age);
        for occasion in 1..=f64::min(horizon, MAX_OCCASIONS) as u32 {
            if random.uniform() < dropout {
                break;
            }
            if random.uniform() < buying {
                visit(f64::from(occasion));
            }
        }
    }
}

struct BgBbLikelihood<'a> {
    base: &'a CustomerBase,
}

impl Likelihood<4> for BgBbLikelihood<'_> {
    fn evaluate(&self, parameters: &[f64; 4]) -> Jet<4> {
        let model = model(*parameters);
        let mut jet = Jet::ZERO;
        for group in &self.base.groups {
            for row in &group.rows {
                let customer = Customer { frequency: group.frequency, recency: row.recency, age: row.age };
                jet.add(row.weight, &model.ln_likelihood_jet(&customer).0);
            }
        }
        jet
    }

    fn start(&self) -> [f64; 4] {
        [1.0, 1.0, 1.0, 2.0]
    }

    fn customers(&self) -> f64 {
        self.base.customers
    }

    fn ridge(&self, direction: &[f64; 4]) -> &'static str {
        purchase_ridge(direction)
    }
}
