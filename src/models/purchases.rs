//! What every purchase model can say about a customer.

use super::customers::Customer;
use crate::error::Error;
use crate::math::random::Random;

/// A model of repeat purchases in time (or over numbered occasions, where times are whole numbers).
pub trait Purchases {
    /// Checks that a history is one this model can speak of.
    ///
    /// # Errors
    /// What is wrong with it.
    fn check(&self, _: &Customer) -> Result<(), Error> {
        Ok(())
    }

    /// ln of the likelihood of a history, in the model's own time unit.
    fn ln_likelihood(&self, customer: &Customer) -> f64;

    /// Probability that a customer is still active at the end of observation.
    fn p_alive(&self, customer: &Customer) -> f64;

    /// Expected purchases in the next `horizon` of a customer known to be active after `frequency` repeat purchases at
    /// `age`.
    fn expected_if_alive(&self, frequency: f64, age: f64, horizon: f64) -> f64;

    /// Probability that a new customer makes exactly this many repeat purchases within `horizon`.
    fn probability(&self, purchases: f64, horizon: f64) -> f64;

    /// What all purchases still to come of an active customer are worth now, counted 1 each and e^(−discount·t) where they
    /// are t away: the discounted expected residual transactions, for a `discount` > 0 per time unit.
    fn residual_if_alive(&self, frequency: f64, age: f64, discount: f64) -> f64;

    /// Draws the purchases of the next `horizon` of a customer known to be active: `visit` sees how far off each is.
    fn draw_if_alive(
        &self,
        frequency: f64,
        age: f64,
        horizon: f64,
        random: &mut Random,
        visit: &mut dyn FnMut(f64),
    );

    /// Expected purchases of a customer in the next `horizon`.
    fn expected_transactions(&self, customer: &Customer, horizon: f64) -> f64 {
        self.p_alive(customer) * self.expected_if_alive(customer.frequency, customer.age, horizon)
    }

    /// Discounted expected residual transactions of a customer, `discount` as in [`Purchases::residual_if_alive`].
    fn residual_transactions(&self, customer: &Customer, discount: f64) -> f64 {
        self.p_alive(customer) * self.residual_if_alive(customer.frequency, customer.age, discount)
    }

    /// Expected repeat purchases of a new customer within `horizon`.
    fn expected_of_new(&self, horizon: f64) -> f64 {
        self.expected_transactions(&Customer::NEW, horizon)
    }
}

/// What a flat direction means for the models whose first two parameters shape the purchase rates and whose last two
/// shape dropout: each pair grows together where customers are all alike, one against the other where the mean itself
/// goes to an end (nobody drops out, or everybody at once).
pub(super) fn purchase_ridge([r, alpha, a, b]: &[f64; 4]) -> &'static str {
    if r * r + alpha * alpha > a * a + b * b {
        "rates-alike"
    } else if a * b > 0.25 * (a * a + b * b) {
        "dropout-alike"
    } else {
        "dropout-at-limit"
    }
}
