//! Customers drawn at random from a model: for planning, for teaching, and to see what a fit can know.

use super::customers::Customer;
use super::gamma_gamma::{GammaGamma, Spends};
use super::purchases::Purchases;
use super::sbg::Sbg;
use crate::error::{Error, Place};
use crate::math::random::Random;

/// Simulated histories, one entry per customer.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Simulated {
    /// Repeat purchases.
    pub frequency: Vec<f64>,
    /// Time from the first purchase to the last.
    pub recency: Vec<f64>,
    /// Purchases in the time after observation.
    pub holdout: Vec<f64>,
}

/// More purchases than this are not worth waiting for.
const MOST_PURCHASES: f64 = 1e9;

/// Draws customers observed for `ages` since their first purchase, and what they buy in the `holdout` after it (which may
/// be 0). The same seed draws the same customers.
///
/// # Errors
/// [`Error::Empty`], [`Error::NotANumber`], [`Error::OutOfRange`] for an age or a holdout below zero; [`Error::TooLarge`]
/// where the model expects more than 10⁹ purchases.
pub fn simulate(
    model: &dyn Purchases,
    ages: &[f64],
    holdout: f64,
    random: &mut Random,
) -> Result<Simulated, Error> {
    if ages.is_empty() {
        return Err(Error::Empty("age".into()));
    }
    check(holdout, "holdout".into())?;
    let rate = model.expected_if_alive(0.0, 0.0, 1e-6) * 1e6;
    let mut expected = 0.0;
    for (row, &age) in ages.iter().enumerate() {
        check(age, Place { input: "age", cell: Some((row, "age")) })?;
        expected += (age + holdout) * rate;
    }
    if expected > MOST_PURCHASES {
        return Err(Error::TooLarge);
    }
    let p_alive = model.p_alive(&Customer::NEW);
    let mut simulated = Simulated::default();
    for &age in ages {
        let (mut frequency, mut recency, mut later) = (0.0, 0.0, 0.0);
        if random.uniform() < p_alive {
            model.draw_if_alive(0.0, 0.0, age + holdout, random, &mut |time| {
                if time <= age {
                    frequency += 1.0;
                    recency = time;
                } else {
                    later += 1.0;
                }
            });
        }
        simulated.frequency.push(frequency);
        simulated.recency.push(recency);
        simulated.holdout.push(later);
    }
    Ok(simulated)
}

fn check(time: f64, place: Place) -> Result<(), Error> {
    if !time.is_finite() {
        return Err(Error::NotANumber(place));
    }
    if !(0.0..=1e15).contains(&time) {
        return Err(Error::OutOfRange { place, min: 0.0, max: 1e15 });
    }
    Ok(())
}

impl GammaGamma {
    /// Draws the mean spend of customers with so many repeat purchases; 0 where there are none.
    ///
    /// # Errors
    /// [`Error::Empty`], [`Error::NotANumber`], [`Error::OutOfRange`], [`Error::NotWhole`] for the frequencies.
    pub fn simulate(&self, frequency: &[f64], random: &mut Random) -> Result<Vec<f64>, Error> {
        let ones = vec![1.0; frequency.len()];
        let spends = Spends { frequency, mean_spend: &ones, weight: &[] };
        spends.check()?;
        let draw = |row: Result<([f64; 2], f64), Error>| {
            let ([frequency, _], _) = row?;
            if frequency == 0.0 {
                return Ok(0.0);
            }
            let spread = random.ln_gamma(self.p * frequency) - random.ln_gamma(self.q);
            Ok(spread.exp() * self.v / frequency)
        };
        spends.rows().map(draw).collect()
    }
}

/// The most customers or renewals of a cohort drawn.
const MOST_IN_COHORT: f64 = 1e7;

impl Sbg {
    /// Draws how many of so many customers are left at the start and after each of `periods` renewals.
    ///
    /// # Errors
    /// [`Error::NotANumber`], [`Error::NotWhole`], [`Error::OutOfRange`] for more than 10⁷ customers or 10⁴ periods.
    pub fn simulate(&self, customers: f64, periods: f64, random: &mut Random) -> Result<Vec<f64>, Error> {
        for (input, count, most) in [("customers", customers, MOST_IN_COHORT), ("periods", periods, 1e4)] {
            check(count, input.into())?;
            if count.fract() != 0.0 {
                return Err(Error::NotWhole(input.into()));
            }
            if count > most {
                return Err(Error::OutOfRange { place: input.into(), min: 0.0, max: most });
            }
        }
        let mut left = vec![0.0; periods as usize + 1];
        for _ in 0..customers as u32 {
            let churn = random.beta(self.alpha, self.beta);
            // A geometric variable: the renewals before the one refused.
            let renewals = (random.uniform().ln() / (-churn).ln_1p()).floor();
            left[f64::min(renewals, periods) as usize] += 1.0;
        }
        for period in (1..left.len()).rev() {
            left[period - 1] += left[period];
        }
        Ok(left)
    }
}
