//! Predictions for every customer of a base: P(alive), expected and discounted purchases.

use super::customers::{DistinctRows, Histories};
use super::purchases::PurchaseProcess;
use crate::error::Error;

/// Prediction horizon and discounting, in the model's time unit.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Horizon {
    /// Length of the horizon, possibly infinite.
    pub length: f64,
    /// Length of a discounting period.
    pub period: f64,
    /// Discount rate per period, 0 for none.
    pub discount: f64,
}

impl Horizon {
    /// Creates a horizon with a discount rate per period.
    ///
    /// A finite horizon discounts purchases from the end of their period, an infinite one from the moment they are made.
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

    /// Discount factor of a purchase at `time` from now.
    pub fn factor(&self, time: f64) -> f64 {
        let counts_at = if self.length == f64::INFINITY || self.discount == 0.0 {
            time
        } else {
            f64::min((time / self.period * (1.0 - 1e-12)).ceil() * self.period, self.length)
        };
        (-(counts_at / self.period) * self.discount.ln_1p()).exp()
    }

    /// Ends of the discounting periods with their factors; a single end without discounting.
    pub(super) fn steps(&self) -> Vec<(f64, f64)> {
        if self.discount == 0.0 {
            return vec![(self.length, 1.0)];
        }
        // Rounding must not turn a length of 12 periods into 13.
        let count = (self.length / self.period * (1.0 - 1e-12)).ceil();
        (1..=count as u32)
            .map(|step| {
                let end = f64::min(f64::from(step) * self.period, self.length);
                (end, self.factor(end))
            })
            .collect()
    }
}

/// Predictions as columns, one entry per customer.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Predictions {
    /// P(alive) at the end of observation.
    pub p_alive: Vec<f64>,
    /// Expected purchases within the horizon; empty for an infinite horizon, where they may diverge.
    pub transactions: Vec<f64>,
    /// Discounted expected purchases; times the spend per purchase they give the CLV.
    pub discounted: Vec<f64>,
}

/// Predicts P(alive) and purchases for every customer.
///
/// Given activity, expectations depend on frequency and age alone, so each distinct pair is computed once.
///
/// # Errors
/// The first invalid history; [`Error::TooLarge`] if an expectation overflows.
///
/// # Examples
/// BG/NBD with the published CDNOW parameters, 39 weeks ahead; expectations by 40-digit arithmetic:
///
/// ```
/// use regulars::models::bg_nbd;
/// use regulars::models::customers::Histories;
/// use regulars::models::predict::{Horizon, predict};
///
/// let model = bg_nbd::model([0.243, 4.414, 0.793, 2.426]);
/// let histories =
///     Histories { frequency: &[2.0, 0.0], recency: &[30.43, 0.0], age: &[38.86, 38.86], weight: &[] };
/// let predictions = predict(&model, &histories, &Horizon::new(39.0, 1.0, 0.0).unwrap()).unwrap();
/// assert!((predictions.transactions[0] - 1.226028).abs() < 1e-6);
/// assert!((predictions.transactions[1] - 0.195098).abs() < 1e-6);
/// ```
pub fn predict(
    model: &dyn PurchaseProcess,
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
    let mut pairs = DistinctRows::new();
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

/// Expected purchases of an active customer until the last step, undiscounted and discounted.
fn if_alive(model: &dyn PurchaseProcess, frequency: f64, age: f64, steps: &[(f64, f64)]) -> (f64, f64) {
    let (mut before, mut discounted) = (0.0, 0.0);
    for &(end, factor) in steps {
        let until = model.expected_if_alive(frequency, age, end);
        discounted += (until - before) * factor;
        before = until;
    }
    (before, discounted)
}
