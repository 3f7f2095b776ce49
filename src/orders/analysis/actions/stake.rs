//! Stake of each customer, and the figures behind it.

use crate::error::Error;
use crate::estimate::Estimate;
use crate::math::normal::two_sided_z;
use crate::math::sum::Sum;
use crate::models::customers::Histories;
use crate::models::gamma_gamma::{self, Spends};
use crate::models::predict::{Horizon, predict, survival};
use crate::models::totals::{ParameterEstimate, Total};
use crate::orders::analysis::forecast::{Forecast, Outlook, WEEK};
use crate::orders::summary::customers::Summary;

/// A model's expectation for a customer within the horizon.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Prospect {
    /// P(alive).
    pub p_alive: f64,
    /// Probability that an active customer stays active throughout the horizon.
    pub survival: f64,
    /// Margin expected without action, discounted.
    pub as_is: f64,
    /// The maximum that the customer's own past allows; see [`ceiling`].
    pub ceiling: f64,
}

/// Effect of an action on a customer.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Effect {
    /// They are kept: active now and throughout the horizon.
    Kept,
    /// They bring this share more than expected.
    Lift(f64),
}

/// A customer's revenue per day since the first purchase, over the horizon; if the horizon is longer than the time
/// since then, their revenue so far.
pub fn ceiling(revenue: f64, age: f64, outlook: &Outlook) -> f64 {
    outlook.margin * revenue.max(0.0) * outlook.horizon_days / age.max(outlook.horizon_days)
}

impl Prospect {
    /// Greatest gain of all actions on a customer together: the expected value, and never above the ceiling.
    pub fn room(&self) -> f64 {
        self.as_is.min(self.ceiling)
    }

    /// Value of an effect on the customer, at most the [room](Self::room).
    ///
    /// # Formula
    /// Kept: as is·(2/(p·(1 + S)) − 1), p = P(alive), S the probability of staying throughout the horizon. Active customers
    /// are so for (1 + S)/2 of the horizon, by the trapezium rule; kept, for all of it, and surely from the beginning.
    pub fn gain(&self, effect: Effect) -> f64 {
        let gain = match effect {
            Effect::Kept if self.p_alive > 0.0 => {
                self.as_is * (2.0 / (self.p_alive * (1.0 + self.survival)) - 1.0)
            }
            Effect::Kept => 0.0,
            Effect::Lift(share) => self.as_is * share,
        };
        gain.min(self.room()).max(0.0)
    }
}

/// The prospects of all customers, in the order of the summary.
#[derive(Debug)]
pub struct Prospects<'a> {
    forecast: &'a Forecast,
    spends: ParameterEstimate<3>,
    summary: &'a Summary,
}

/// Customers from whom the slopes of a stake are taken: evenly from the most to the least.
const SAMPLE: usize = 200;

impl<'a> Prospects<'a> {
    /// The prospects by a forecast; `None` without a model of spends.
    pub fn new(forecast: &'a Forecast, summary: &'a Summary) -> Option<Self> {
        let spends = ParameterEstimate::of_spends(forecast.spend.as_ref().ok()?);
        Some(Self { forecast, spends, summary })
    }

    /// The prospect of a customer by place in the summary.
    pub fn of(&self, index: usize) -> Prospect {
        let expected = &self.forecast.expected;
        Prospect {
            p_alive: expected.p_alive[index],
            survival: expected.survival[index],
            as_is: expected.clv[index],
            ceiling: ceiling(self.summary.revenue[index], self.summary.age[index], &self.forecast.outlook),
        }
    }

    /// The stake of some customers from the gain of each, at most `most`, with a prediction interval.
    ///
    /// # Formula
    /// value·exp(±z·√variance). The variance of the logarithm is that of the parameters of both models (delta method)
    /// plus that of the customers: Σ(g² + g·s) ÷ (Σg)², with s the revenue of a purchase. Purchases are Poisson, with a
    /// mean that varies between customers by as much as its size.
    pub fn stake(&self, gains: &[(f64, u32)], effect: Effect, most: f64, confidence: f64) -> Total {
        let weight = |place: u32| self.summary.weight(place as usize);
        let value = gains.iter().map(|&(gain, place)| weight(place) * gain).collect::<Sum>().value();
        let members: Vec<u32> = gains.iter().map(|(_, place)| *place).collect();
        match self.variance(effect, &members) {
            _ if value <= 0.0 => Total::of(Estimate { value, low: value, high: value, confidence }),
            Ok(variance) => {
                let margin = self.forecast.outlook.margin;
                let spend = |place: u32| margin * self.forecast.expected.spend[place as usize];
                let squares = gains.iter().map(|&(gain, place)| weight(place) * gain * (gain + spend(place)));
                let variance = variance + squares.collect::<Sum>().value() / (value * value);
                let reach = (two_sided_z(confidence) * variance.sqrt()).exp();
                let high = (value * reach).min(most).max(value);
                Total::of(Estimate { value, low: value / reach, high, confidence })
            }
            Err(reason) => Total::unknown(value, confidence, reason),
        }
    }

    /// A systematic sample of the customers that the entries represent.
    fn sample(&self, members: &[u32]) -> Vec<usize> {
        let weight = |&place: &u32| self.summary.weight(place as usize);
        let customers = members.iter().map(weight).sum::<f64>().round();
        let step = (customers / SAMPLE as f64).ceil().max(1.0);
        let (mut sample, mut next, mut upto) = (Vec::new(), 0.0, 0.0);
        for member in members {
            upto += weight(member);
            while next < upto - 1e-6 && next < customers {
                sample.push(*member as usize);
                next += step;
            }
        }
        sample
    }

    fn variance(&self, effect: Effect, members: &[u32]) -> Result<f64, &'static str> {
        let sample = self.sample(members);
        let sample = Sample::new(self, &sample);
        let undetermined = |_| crate::models::totals::UNDETERMINED;
        let purchases = self.forecast.purchases;
        let by_purchases = |parameters| sample.gains(effect, parameters, self.spends.parameters);
        let by_spends = |parameters| sample.gains(effect, purchases.parameters, parameters);
        let slopes = purchases.slopes(by_purchases).map_err(undetermined)?;
        let variance = purchases.variance(&slopes)?;
        let slopes = self.spends.slopes(by_spends).map_err(undetermined)?;
        Ok(variance + self.spends.variance(&slopes)?)
    }
}

/// Some customers with their histories in weeks.
struct Sample<'a> {
    prospects: &'a Prospects<'a>,
    frequency: Vec<f64>,
    recency: Vec<f64>,
    age: Vec<f64>,
    monetary: Vec<f64>,
    places: &'a [usize],
    horizon: f64,
}

impl<'a> Sample<'a> {
    fn new(prospects: &'a Prospects<'a>, places: &'a [usize]) -> Self {
        let Summary { frequency, recency, age, monetary, .. } = prospects.summary;
        let column =
            |value: &dyn Fn(usize) -> f64| places.iter().map(|&place| value(place)).collect::<Vec<_>>();
        Self {
            prospects,
            frequency: column(&|place| f64::from(frequency[place])),
            recency: column(&|place| recency[place] / WEEK),
            age: column(&|place| age[place] / WEEK),
            // As in the forecast, zero payments count as nearly zero.
            monetary: column(&|place| monetary[place].max(1e-9)),
            places,
            horizon: prospects.forecast.outlook.horizon_days / WEEK,
        }
    }

    /// Gains of the sample together, with other parameters.
    fn gains(&self, effect: Effect, purchases: [f64; 4], spends: [f64; 3]) -> Result<f64, Error> {
        let Prospects { forecast, summary, .. } = self.prospects;
        let model = forecast.chosen.with(purchases)?;
        let histories =
            Histories { frequency: &self.frequency, recency: &self.recency, age: &self.age, weight: &[] };
        let paid = Spends { frequency: &self.frequency, mean_spend: &self.monetary, weight: &[] };
        let (worth, _) = gamma_gamma::spends(&gamma_gamma::model(spends), &paid)?;
        // Discounting changes the level of the expectation, but hardly its slope.
        let predicted = predict(&*model, &histories, &Horizon::new(self.horizon, 1.0, 0.0)?)?;
        let survival = survival(&*model, &histories, self.horizon)?;
        let gain = |(row, &place): (usize, &usize)| {
            let prospect = Prospect {
                p_alive: predicted.p_alive[row],
                survival: survival[row],
                as_is: forecast.outlook.margin * worth[row] * predicted.transactions[row],
                ceiling: ceiling(summary.revenue[place], summary.age[place], &forecast.outlook),
            };
            prospect.gain(effect)
        };
        Ok(self.places.iter().enumerate().map(gain).sum())
    }
}
