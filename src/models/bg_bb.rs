//! BG/BB: purchases at numbered occasions (renewals, yearly donations, conferences), with dropout before any of them.
//!
//! At every occasion an active customer buys with an individual probability, and before every occasion drops out with
//! an individual probability. Times are counts of occasions: x purchases, the last at occasion tₓ, n occasions so far.
//!
//! # Parameters
//! α, β: beta distribution of the purchase probability per occasion, mean α/(α + β). γ, δ: beta distribution of the
//! dropout probability per occasion, mean γ/(γ + δ).
//!
//! # Formula
//! The customer is either alive at n or dropped out before some occasion m + 1 > tₓ; all terms are positive and are
//! summed in logarithms:
//!
//! L = (α)ₓ { (β)ₙ₋ₓ/(α + β)ₙ·(δ)ₙ/(γ + δ)ₙ + Σ (β)ₘ₋ₓ/(α + β)ₘ·γ(δ)ₘ/(γ + δ)ₘ₊₁ }, m = tₓ … n − 1.
//!
//! # Source
//! Fader, Hardie & Shang 2010, "Customer-base analysis in a discrete-time noncontractual setting", Marketing Science
//! 29(6).
//!
//! # When not to use it
//! Where purchases may happen at any time ([`super::bg_nbd`] and related models).

use super::customers::{Customer, CustomerBase, Histories};
use super::dropout_sweep::{TimedGroup, TimedHistories, add_rows, visit_rows};
use super::fit::{Fit, Likelihood, Watch, fit};
use super::horizon::Horizon;
use super::occasion_sweep;
use super::purchases::{PurchaseProcess, purchase_ridge};
use crate::error::Error;
use crate::math::expectation::over_beta;
use crate::math::gamma::ln_rising;
use crate::math::jet::{Jet, LogSum};
use crate::math::random::Random;

/// Names of the parameters, in order.
pub const PARAMETERS: [&str; 4] = ["alpha", "beta", "gamma", "delta"];

/// Limit on the number of occasions, since a likelihood sums as many terms per distinct history.
pub const MAX_OCCASIONS: f64 = 10_000.0;

/// BG/BB model.
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

/// Creates the model with parameters α, β, γ, δ.
///
/// # Examples
/// Fader, Hardie & Shang 2010: a donor with a single gift at the first of six occasions expects 0.09 gifts in the next
/// five, one with a single gift at the last 1.15 (table 5; 40-digit arithmetic 0.085635, 1.147927):
///
/// ```
/// use regulars::models::{bg_bb, customers::Customer, purchases::PurchaseProcess};
///
/// let model = bg_bb::model([1.204, 0.750, 0.657, 2.783]);
/// let donor = |recency| Customer { frequency: 1.0, recency, age: 6.0 };
/// assert!((model.expected_transactions(&donor(1.0), 5.0) - 0.085635).abs() < 1e-6);
/// assert!((model.expected_transactions(&donor(6.0), 5.0) - 1.147927).abs() < 1e-6);
/// ```
pub fn model([alpha, beta, gamma, delta]: [f64; 4]) -> BgBb {
    BgBb { alpha, beta, gamma, delta }
}

/// Fits the model by maximum likelihood to histories counted in occasions; see [`fit`].
///
/// # Examples
/// The donations data of Fader, Hardie & Shang 2010, who print α 1.204, β .750, γ .657, δ 2.783, LL −33225.6:
///
/// ```
/// # let text = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/donations.csv"));
/// # let column = |index: usize| -> Vec<f64> {
/// #     text.lines().skip(1).map(|line| line.split(',').nth(index).unwrap().parse().unwrap()).collect()
/// # };
/// # let (frequency, recency, age, weight) = (column(0), column(1), column(2), column(3));
/// use regulars::models::bg_bb;
/// use regulars::models::customers::{CustomerBase, Histories};
///
/// let histories = Histories { frequency: &frequency, recency: &recency, age: &age, weight: &weight };
/// let fit = bg_bb::fit_to(&CustomerBase::new(&histories).unwrap(), 0.0, &mut |_, _| true).unwrap();
/// for (found, printed) in fit.parameters.into_iter().zip([1.204, 0.750, 0.657, 2.783]) {
///     assert!((found - printed).abs() < 1e-3);
/// }
/// assert!((fit.log_likelihood + 33225.6).abs() < 0.05);
/// ```
///
/// # Errors
/// As [`fit`]; [`Error::NotWhole`] for fractional times, [`Error::Exceeds`] for more purchases than occasions,
/// [`Error::OutOfRange`] for more than [`MAX_OCCASIONS`] occasions.
pub fn fit_to(base: &CustomerBase, penalty: f64, watch: Watch) -> Result<Fit<4>, Error> {
    for group in &base.groups {
        for row in &group.rows {
            check_occasions(&Customer { frequency: group.frequency, recency: row.recency, age: row.age })?;
        }
    }
    fit(&BgBbLikelihood::new(base), penalty, watch)
}

/// Checks that a history consists of numbered occasions.
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
    /// Log-likelihood with derivatives, and the log of its term in which the customer is alive.
    fn ln_likelihood_jet(&self, customer: &Customer) -> (Jet<4>, f64) {
        let Self { alpha, beta, gamma, delta } = *self;
        let Customer { frequency: x, recency, age } = *customer;
        const ALPHA: [f64; 4] = [1.0, 0.0, 0.0, 0.0];
        const BETA: [f64; 4] = [0.0, 1.0, 0.0, 0.0];
        const BUYING: [f64; 4] = [1.0, 1.0, 0.0, 0.0];
        const GAMMA: [f64; 4] = [0.0, 0.0, 1.0, 0.0];
        const DELTA: [f64; 4] = [0.0, 0.0, 0.0, 1.0];
        const DROPOUT: [f64; 4] = [0.0, 0.0, 1.0, 1.0];
        // History up to occasion m without dropout.
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

    /// P(alive at n + 1), the probability of being active at the next occasion; [`PurchaseProcess::p_alive`] is at n.
    pub fn p_alive_at_next(&self, customer: &Customer) -> f64 {
        let staying = (self.delta + customer.age) / (self.gamma + self.delta + customer.age);
        self.p_alive(customer) * staying
    }

    /// Posterior mean purchase probability per occasion.
    fn buying(&self, frequency: f64, occasions: f64) -> f64 {
        (self.alpha + frequency) / (self.alpha + self.beta + occasions)
    }
}

impl PurchaseProcess for BgBb {
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

    fn p_alive_column(&self, histories: &Histories, timed: &TimedHistories) -> Vec<f64> {
        let parameters = [self.alpha, self.beta, self.gamma, self.delta];
        let mut column = vec![0.0; histories.frequency.len()];
        for timed in timed.of(histories) {
            let at = occasion_sweep::run::<false, _>(parameters, timed);
            visit_rows(&at, timed, |row, p_alive| column[row as usize] = p_alive);
        }
        column
    }

    fn most_occasions(&self) -> Option<f64> {
        Some(MAX_OCCASIONS)
    }

    /// Occasions are their own moments and period ends.
    fn discounts_by_formula(&self, _: &Horizon) -> bool {
        true
    }

    /// # Formula
    /// (α + x)/(α + β + n)·Σ (δ + n)ⱼ/(γ + δ + n)ⱼ over the next occasions j = 1, 2, …; a last fractional occasion counts
    /// by its fraction.
    fn expected_if_alive(&self, &Customer { frequency, age, .. }: &Customer, horizon: f64) -> f64 {
        let (mut staying, mut sum) = (1.0, 0.0);
        let whole = f64::min(horizon.floor(), MAX_OCCASIONS);
        for j in 0..=whole as u32 {
            let past = self.delta + age + f64::from(j);
            staying *= past / (self.gamma + past);
            sum += staying * if f64::from(j) < whole { 1.0 } else { horizon.fract() };
        }
        self.buying(frequency, age) * sum
    }

    /// The history moves the parameters: α + x, β + n − x, γ, δ + n.
    fn probability_if_alive(
        &self,
        &Customer { frequency, age, .. }: &Customer,
        purchases: f64,
        horizon: f64,
    ) -> f64 {
        let missed = f64::max(age - frequency, 0.0);
        let posterior = [self.alpha + frequency, self.beta + missed, self.gamma, self.delta + age];
        model(posterior).probability(purchases, horizon)
    }

    /// # Formula
    /// (δ + n)ₜ/(γ + δ + n)ₜ over t whole occasions.
    fn survival_if_alive(&self, customer: &Customer, horizon: f64) -> f64 {
        let past = self.delta + customer.age;
        let occasions = horizon.floor();
        (ln_rising(past, occasions)[0] - ln_rising(self.gamma + past, occasions)[0]).exp()
    }

    /// # Formula
    /// C(n, x)·P(x of n, alive) + Σ C(m, x)·P(x of m, then dropout), m = x … n − 1.
    fn probability(&self, purchases: f64, horizon: f64) -> f64 {
        let Self { alpha, beta, gamma, delta } = *self;
        let (x, n) = (purchases, horizon.floor());
        if x > n {
            return 0.0;
        }
        // C(m, x)·(α)ₓ(β)ₘ₋ₓ/(α + β)ₘ·(δ)ₘ/(γ + δ)ₘ from m = x upwards, in units of e^ln_unit, since a first term that
        // underflows may grow into the range of doubles.
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
    /// (δ + n)/(γ + δ + n)·(α + x)/(α + β + n)·z·₂F₁(1, δ + n + 1; γ + δ + n + 1; z), with z = e^(−discount) = 1/(1 + d) for
    /// a rate d per occasion.
    fn residual_if_alive(&self, &Customer { frequency, age, .. }: &Customer, discount: f64) -> f64 {
        let (z, rest) = ((-discount).exp(), -(-discount).exp_m1());
        let past = self.delta + age;
        // 1 − z·q = p + (1 − z)·q, which does not cancel.
        let series = over_beta(self.gamma, past + 1.0, |p, q| 1.0 / (p + rest * q));
        past / (self.gamma + past) * self.buying(frequency, age) * z * series
    }

    fn draw_if_alive(
        &self,
        &Customer { frequency, age, .. }: &Customer,
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

pub(super) struct BgBbLikelihood<'a> {
    base: &'a CustomerBase,
    /// Per group of the base: its histories, their occasions numbered.
    timed: Vec<TimedGroup<f64>>,
}

impl<'a> BgBbLikelihood<'a> {
    pub(super) fn new(base: &'a CustomerBase) -> Self {
        let timed = base.groups.iter().flat_map(|group| {
            let rows: Vec<_> = group.rows.iter().map(|row| (row.recency, row.age, row.weight)).collect();
            TimedGroup::of(group.frequency, &rows).collect::<Vec<_>>()
        });
        Self { base, timed: timed.collect() }
    }
}

impl Likelihood<4> for BgBbLikelihood<'_> {
    fn evaluate(&self, parameters: &[f64; 4]) -> Jet<4> {
        let mut jet = Jet::ZERO;
        for group in &self.base.groups {
            jet.add_along(group.weight, [1.0, 0.0, 0.0, 0.0], ln_rising(parameters[0], group.frequency));
        }
        for group in &self.timed {
            add_rows(&occasion_sweep::run::<true, _>(*parameters, group), group, &mut jet);
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
