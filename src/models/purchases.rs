//! Interface of the purchase models.

use super::customers::{Customer, Histories};
use super::dropout_sweep::TimedHistories;
use super::horizon::{Discounting, Horizon};
use crate::error::Error;
use crate::math::random::Random;

/// Posterior stages of an active customer, for models whose expectations depend on time only relative to a scale.
#[derive(Debug, Clone, PartialEq)]
pub struct Stages {
    /// Scale of the time to come, α + T.
    pub scale: f64,
    /// Probabilities of the stages.
    pub weights: Vec<f64>,
}

/// Stochastic process of repeat purchases, in continuous time or over numbered occasions (whole times).
///
/// All times are in the model's own unit.
pub trait PurchaseProcess {
    /// Checks that the model applies to a history.
    ///
    /// # Errors
    /// The reason if it does not.
    fn check(&self, _: &Customer) -> Result<(), Error> {
        Ok(())
    }

    /// Log-likelihood of a history.
    fn ln_likelihood(&self, customer: &Customer) -> f64;

    /// P(alive): probability that a customer is still active at the end of observation.
    fn p_alive(&self, customer: &Customer) -> f64;

    /// Largest horizon if times are numbered occasions.
    fn most_occasions(&self) -> Option<f64> {
        None
    }

    /// P(alive) of many customers, whose histories are valid; `timed` serves every column of the same histories.
    fn p_alive_column(&self, histories: &Histories, _timed: &TimedHistories) -> Vec<f64> {
        let rows = histories.frequency.iter().zip(histories.recency).zip(histories.age);
        let of = |((&frequency, &recency), &age)| self.p_alive(&Customer { frequency, recency, age });
        rows.map(of).collect()
    }

    /// True if an active customer's future depends on the recency too, as it does for models with a purchase rhythm.
    fn has_rhythm(&self) -> bool {
        false
    }

    /// True if [`PurchaseProcess::residual_if_alive`] is the fastest way to an infinite horizon, in its convention.
    fn discounts_by_formula(&self, horizon: &Horizon) -> bool {
        horizon.discounting == Discounting::Continuous
    }

    /// Stages in which an active customer may be, for models whose expectations scale with the time passed.
    fn stages(&self, _: &Customer) -> Option<Stages> {
        None
    }

    /// Expected purchases within `ratio` times the scale of [`Stages`], from one of the stages after `frequency` repeat
    /// purchases.
    fn expected_from_stage(&self, _frequency: f64, _stage: u32, _ratio: f64) -> f64 {
        0.0
    }

    /// [`PurchaseProcess::expected_from_stage`] at several ratios.
    fn expected_from_stage_at(&self, frequency: f64, stage: u32, ratios: &[f64]) -> Vec<f64> {
        ratios.iter().map(|&ratio| self.expected_from_stage(frequency, stage, ratio)).collect()
    }

    /// Expected purchases within `horizon` of a customer who is known to be active.
    fn expected_if_alive(&self, customer: &Customer, horizon: f64) -> f64;

    /// Probability that a customer who is active now makes exactly `purchases` purchases within `horizon`.
    fn probability_if_alive(&self, customer: &Customer, purchases: f64, horizon: f64) -> f64;

    /// Probability that a customer who is active now is still active after `horizon`.
    fn survival_if_alive(&self, customer: &Customer, horizon: f64) -> f64;

    /// P(X(t) = n): probability that a new customer makes exactly `purchases` repeat purchases within `horizon`.
    fn probability(&self, purchases: f64, horizon: f64) -> f64;

    /// DERT: discounted expected residual transactions of an active customer.
    ///
    /// A purchase at time t from now counts e^(−discount·t), with the continuous rate `discount` > 0 per time unit.
    fn residual_if_alive(&self, customer: &Customer, discount: f64) -> f64;

    /// Draws the purchases within `horizon` of an active customer; `visit` receives the time of each from now.
    fn draw_if_alive(
        &self,
        customer: &Customer,
        horizon: f64,
        random: &mut Random,
        visit: &mut dyn FnMut(f64),
    );

    /// Expected purchases of a customer in the next `horizon`.
    fn expected_transactions(&self, customer: &Customer, horizon: f64) -> f64 {
        self.p_alive(customer) * self.expected_if_alive(customer, horizon)
    }

    /// Discounted expected residual transactions (DERT), with `discount` as in [`PurchaseProcess::residual_if_alive`].
    fn residual_transactions(&self, customer: &Customer, discount: f64) -> f64 {
        self.p_alive(customer) * self.residual_if_alive(customer, discount)
    }

    /// Expected repeat purchases of a new customer within `horizon`.
    fn expected_of_new(&self, horizon: f64) -> f64 {
        self.expected_transactions(&Customer::NEW, horizon)
    }
}

/// Warning for a flat direction of a model with two purchase-rate parameters followed by two dropout parameters.
///
/// The two parameters of a pair grow together if customers are homogeneous, and move against each other if the mean
/// itself tends to a limit (nobody drops out, or everybody at once).
pub(super) fn purchase_ridge([r, alpha, a, b]: &[f64; 4]) -> &'static str {
    if r * r + alpha * alpha > a * a + b * b {
        "rates-alike"
    } else if a * b > 0.25 * (a * a + b * b) {
        "dropout-alike"
    } else {
        "dropout-at-limit"
    }
}
