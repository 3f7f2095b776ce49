//! What customers will do and what that is worth: predictions for a whole base at once.

use super::customers::{Distinct, Histories};
use super::purchases::Purchases;
use crate::error::Error;

/// How far to look ahead, all in the model's time unit.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Horizon {
    /// Length of the time looked ahead; infinite for all the time to come.
    pub length: f64,
    /// Length of a discounting period: purchases count at its end.
    pub period: f64,
    /// Discount rate per period.
    pub discount: f64,
}

impl Horizon {
    /// A horizon with a discount rate per period. Where it is infinite, purchases are discounted to the moment they are
    /// made, not to the end of their period.
    ///
    /// # Errors
    /// [`Error::Undefined`] for an infinite horizon without a discount rate.
    /// [`Error::OutOfRange`] for lengths that are negative (or zero for the period), a discount rate below zero, or more
    /// than 10,000 periods.
    pub fn new(length: f64, period: f64, discount: f64) -> Result<Self, Error> {
        let check = |input: &'static str, value: f64, min: f64, max: f64| {
            if !value.is_finite() {
                return Err(Error::NotANumber(input.into()));
            }
            if value < min || value > max {
                return Err(Error::OutOfRange { place: input.into(), min, max });
            }
            Ok(())
        };
        check("discountRate", discount, 0.0, 1e6)?;
        if length == f64::INFINITY {
            if discount == 0.0 {
                return Err(Error::Undefined {
                    place: "horizon".into(),
                    reason: "infinite-without-discount",
                });
            }
            check("period", period, f64::MIN_POSITIVE, f64::MAX)?;
            return Ok(Self { length, period, discount });
        }
        check("horizon", length, 0.0, 1e9)?;
        if discount > 0.0 {
            check("period", period, f64::max(length / 1e4, f64::MIN_POSITIVE), f64::MAX)?;
        }
        Ok(Self { length, period, discount })
    }

    /// The discount factor of a purchase this far off.
    pub fn factor(&self, time: f64) -> f64 {
        let counts_at = if self.length == f64::INFINITY || self.discount == 0.0 {
            time
        } else {
            f64::min((time / self.period * (1.0 - 1e-12)).ceil() * self.period, self.length)
        };
        (-(counts_at / self.period) * self.discount.ln_1p()).exp()
    }

    /// The ends of the discounting periods with their discount factors; one end where nothing is discounted.
    pub(super) fn steps(&self) -> Vec<(f64, f64)> {
        if self.discount == 0.0 {
            return vec![(self.length, 1.0)];
        }
        // A length of 12 periods must not become 13 by a rounding.
        let count = (self.length / self.period * (1.0 - 1e-12)).ceil();
        (1..=count as u32)
            .map(|step| {
                let end = f64::min(f64::from(step) * self.period, self.length);
                (end, self.factor(end))
            })
            .collect()
    }
}

/// Predictions, one entry per customer.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Predictions {
    /// Probability to be active at the end of observation.
    pub p_alive: Vec<f64>,
    /// Expected purchases within the horizon; nothing where it is infinite, for then they may be infinitely many.
    pub transactions: Vec<f64>,
    /// The same, each discounted to the end of observation: times the spend per purchase, this is the CLV.
    pub discounted: Vec<f64>,
}

/// Predicts for every customer.
///
/// Given that a customer is active, expectations depend on frequency and age alone; each such pair is computed once.
///
/// # Errors
/// What is wrong with the first row that is no history.
pub fn predict(
    model: &dyn Purchases,
    histories: &Histories,
    horizon: &Horizon,
) -> Result<Predictions, Error> {
    histories.check()?;
    let finite = horizon.length < f64::INFINITY;
    let steps = if finite { horizon.steps() } else { Vec::new() };
    let if_alive = |frequency, age| {
        if finite {
            return if_alive(model, frequency, age, &steps);
        }
        (0.0, model.residual_if_alive(frequency, age, horizon.discount.ln_1p() / horizon.period))
    };
    let mut pairs = Distinct::new();
    let mut of_pair: Vec<(f64, f64)> = Vec::new();
    let rows = histories.frequency.len();
    let mut predictions = Predictions {
        p_alive: Vec::with_capacity(rows),
        transactions: Vec::with_capacity(rows),
        discounted: Vec::with_capacity(rows),
    };
    for item in histories.customers() {
        let (customer, _) = item?;
        model.check(&customer)?;
        let pair = pairs.add([customer.frequency, customer.age], 1.0);
        if pair == of_pair.len() {
            of_pair.push(if_alive(customer.frequency, customer.age));
        }
        let (transactions, discounted) = of_pair[pair];
        let p_alive = model.p_alive(&customer);
        predictions.p_alive.push(p_alive);
        if finite {
            predictions.transactions.push(p_alive * transactions);
        }
        predictions.discounted.push(p_alive * discounted);
    }
    let mut numbers = predictions.transactions.iter().chain(&predictions.discounted);
    if numbers.all(|value| value.is_finite()) { Ok(predictions) } else { Err(Error::TooLarge) }
}

/// Expected purchases of an active customer until the last step, plain and discounted.
fn if_alive(model: &dyn Purchases, frequency: f64, age: f64, steps: &[(f64, f64)]) -> (f64, f64) {
    let (mut before, mut discounted) = (0.0, 0.0);
    for &(end, factor) in steps {
        let until = model.expected_if_alive(frequency, age, end);
        discounted += (until - before) * factor;
        before = until;
    }
    (before, discounted)
}
