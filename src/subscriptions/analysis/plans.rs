//! Plans: survival by billing interval, its projection by models, and lifetime value.

use crate::math::ranking::sort_by;
use serde::Serialize;

use super::survival::{Point, Renewals, cohorts, curve};
use crate::estimate::Estimate;
use crate::math::random::Random;
use crate::models::bdw::Bdw;
use crate::models::fit::Fit;
use crate::models::sbg::Sbg;
use crate::subscriptions::detect::interval::Interval;
use crate::subscriptions::read::customers::{Customers, mrr_on, tenure};
use crate::tables::day::Day;

/// A model of how long customers stay.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "SubscriptionModel"))]
#[serde(rename_all = "camelCase")]
pub struct Model {
    /// `sbg` (shifted beta-geometric) or `bdw` (beta-discrete-Weibull).
    pub id: &'static str,
    /// Parameters: α and β, or a, b and c.
    pub parameters: Vec<f64>,
    /// Logarithm of the likelihood.
    pub log_likelihood: f64,
    /// Akaike’s criterion; the model with the lower one is used.
    pub aic: f64,
    /// Share of the customers who remain after 0, 1, 2, … renewals, up to the horizon.
    pub survival: Vec<f64>,
    /// Warnings of the fit, such as `churn-alike`.
    pub warnings: Vec<&'static str>,
}

/// A plan and everything known about it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "SubscriptionPlan"))]
#[serde(rename_all = "camelCase")]
pub struct Plan {
    /// Its name; empty where the file names none.
    pub name: String,
    /// Billing interval, such as `1 month`, `12 month` or `7 day`.
    pub interval: String,
    /// Its mean length in months.
    pub months: f64,
    /// Customers who began with the plan.
    pub customers: u64,
    /// The number of them who still pay, on any plan.
    pub active: u64,
    /// Mean price per interval of those who began with it; null without prices.
    pub price: Option<f64>,
    /// Survival by renewal.
    pub survival: Vec<Point>,
    /// First renewal after which at most half remain; null if more do.
    pub median: Option<u32>,
    /// Models, the one in use first; empty if there is none.
    pub models: Vec<Model>,
    /// Reason why there is no model: `few-customers`, `few-losses`, `few-renewals` or `not-fitted`.
    pub absent: Option<&'static str>,
    /// Renewals up to the horizon.
    pub horizon: u32,
    /// Share that remains at the horizon.
    pub projected: Option<Estimate>,
    /// Payments per customer up to the horizon.
    pub payments: Option<Estimate>,
    /// Value per customer: payments up to the horizon, discounted, times the margin; null without prices.
    pub value: Option<Estimate>,
}

/// Choices of projections.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Projection {
    /// Confidence level of intervals.
    pub confidence: f64,
    /// Years that are projected.
    pub years: f64,
    /// Discount rate per year.
    pub discount_rate: f64,
    /// Gross margin.
    pub margin: f64,
    /// Draws of the parameters for intervals.
    pub draws: usize,
}

/// Minimum number of customers and of losses for a model.
const FEWEST: (usize, usize) = (30, 5);
/// Maximum number of plans listed, the largest ones.
const MOST: usize = 50;
/// Seed of the draws, so that a report can be made again.
const SEED: u64 = 0x5eed_1e55;

/// The plans with the most customers, by the plan and the interval that customers began with.
pub fn plans(
    customers: &Customers,
    names: &[String],
    as_of: Day,
    has_prices: bool,
    choices: &Projection,
) -> Vec<Plan> {
    struct Member {
        key: (u32, Interval),
        renewals: Renewals,
        active: bool,
        price: f64,
    }
    let mut members: Vec<Member> = customers
        .iter()
        .map(|spells| {
            let first = spells[0];
            Member {
                key: (first.plan, first.interval),
                renewals: Renewals::of(&tenure(spells), first.interval, as_of),
                active: mrr_on(spells, as_of + 1) > 0.0,
                price: first.mrr * first.interval.in_months(),
            }
        })
        .collect();
    sort_by(&mut members, |a, b| a.key.cmp(&b.key));
    let mut found: Vec<Plan> = Vec::new();
    let mut groups: Vec<&[Member]> = members.chunk_by(|a, b| a.key == b.key).collect();
    sort_by(&mut groups, |a, b| b.len().cmp(&a.len()));
    for group in groups.into_iter().take(MOST) {
        let (plan, interval) = group[0].key;
        let renewals: Vec<Renewals> = group.iter().map(|member| member.renewals).collect();
        let survival = curve(&renewals, choices.confidence);
        let count = group.len() as f64;
        let prices = || group.iter().map(|member| member.price);
        let mean = prices().sum::<f64>() / count;
        let spread = match group.len() {
            1 => 0.0,
            _ => (prices().map(|price| (price - mean).powi(2)).sum::<f64>() / (count - 1.0) / count).sqrt(),
        };
        let mut own = Plan {
            name: names.get(plan as usize).cloned().unwrap_or_default(),
            interval: interval.id(),
            months: interval.in_months(),
            customers: group.len() as u64,
            active: group.iter().filter(|member| member.active).count() as u64,
            price: has_prices.then_some(mean),
            median: survival.iter().find(|point| point.survival.value <= 0.5).map(|point| point.renewal),
            survival,
            models: Vec::new(),
            absent: None,
            horizon: (choices.years * 12.0 / interval.in_months()).round().max(1.0) as u32,
            projected: None,
            payments: None,
            value: None,
        };
        own.absent = own.fit(&renewals, (mean, spread), has_prices, choices).err();
        found.push(own);
    }
    found
}

/// Draws of the parameters of a fit: log-normal, with the covariance of the fit.
fn draws<const N: usize>(fit: &Fit<N>, count: usize, random: &mut Random) -> Vec<[f64; N]> {
    let root = square_root(&fit.log_covariance);
    (0..count)
        .map(|_| {
            let normal: [f64; N] = std::array::from_fn(|_| random.normal());
            std::array::from_fn(|row| {
                let shift: f64 = (0..=row).map(|column| root[row][column] * normal[column]).sum();
                fit.parameters[row] * shift.clamp(-20.0, 20.0).exp()
            })
        })
        .collect()
}

/// Lower triangle L of a covariance L·Lᵀ; 0 along directions without variance.
fn square_root<const N: usize>(matrix: &[[f64; N]; N]) -> [[f64; N]; N] {
    let mut root = [[0.0; N]; N];
    for row in 0..N {
        for column in 0..=row {
            let rest: f64 = (0..column).map(|place| root[row][place] * root[column][place]).sum();
            let left = matrix[row][column] - rest;
            root[row][column] = if row == column {
                left.max(0.0).sqrt()
            } else if root[column][column] > 0.0 {
                left / root[column][column]
            } else {
                0.0
            };
        }
    }
    root
}

impl Plan {
    fn fit(
        &mut self,
        renewals: &[Renewals],
        price: (f64, f64),
        has_prices: bool,
        choices: &Projection,
    ) -> Result<(), &'static str> {
        let lost = renewals.iter().filter(|own| own.lost.is_some()).count();
        if renewals.len() < FEWEST.0 {
            return Err("few-customers");
        }
        if lost < FEWEST.1 {
            return Err("few-losses");
        }
        let groups = cohorts(renewals);
        let views: Vec<&[f64]> = groups.iter().map(Vec::as_slice).collect();
        let longest = groups.iter().map(|own| own.len() - 1).max().unwrap_or(0);
        if longest < 2 {
            return Err("few-renewals");
        }
        let patient = &mut |_: u32, _: f64| true;
        let sbg = Sbg::fit_cohorts(&views, 0.0, patient).map_err(|_| "not-fitted")?;
        let bdw = if longest < 3 { None } else { Bdw::fit_cohorts(&views, 0.0, patient).ok() };
        let horizon = self.horizon;
        let of_sbg = |[alpha, beta]: [f64; 2]| move |t: u32| Sbg { alpha, beta }.survival(f64::from(t));
        let of_bdw = |[a, b, c]: [f64; 3]| move |t: u32| Bdw { a, b, c }.survival(f64::from(t));
        let mut random = Random::new(SEED);
        let line = |survival: &dyn Fn(u32) -> f64| (0..=horizon).map(survival).collect::<Vec<f64>>();
        let mut models = vec![Model {
            id: "sbg",
            parameters: sbg.parameters.to_vec(),
            log_likelihood: sbg.log_likelihood,
            aic: 4.0 - 2.0 * sbg.log_likelihood,
            survival: line(&of_sbg(sbg.parameters)),
            warnings: sbg.warnings.clone(),
        }];
        let mut curves: Vec<Vec<f64>> = Vec::new();
        match &bdw {
            Some(bdw) if 6.0 - 2.0 * bdw.log_likelihood < models[0].aic => {
                models.insert(
                    0,
                    Model {
                        id: "bdw",
                        parameters: bdw.parameters.to_vec(),
                        log_likelihood: bdw.log_likelihood,
                        aic: 6.0 - 2.0 * bdw.log_likelihood,
                        survival: line(&of_bdw(bdw.parameters)),
                        warnings: bdw.warnings.clone(),
                    },
                );
                curves
                    .extend(draws(bdw, choices.draws, &mut random).into_iter().map(|own| line(&of_bdw(own))));
            }
            other => {
                if let Some(bdw) = other {
                    models.push(Model {
                        id: "bdw",
                        parameters: bdw.parameters.to_vec(),
                        log_likelihood: bdw.log_likelihood,
                        aic: 6.0 - 2.0 * bdw.log_likelihood,
                        survival: line(&of_bdw(bdw.parameters)),
                        warnings: bdw.warnings.clone(),
                    });
                }
                curves.extend(
                    draws(&sbg, choices.draws, &mut random).into_iter().map(|own| line(&of_sbg(own))),
                );
            }
        }
        if models.iter().flat_map(|own| &own.survival).any(|share| !share.is_finite()) {
            return Err("not-fitted");
        }
        curves.retain(|curve| curve.iter().all(|share| share.is_finite()));
        let rate = (1.0 + choices.discount_rate).powf(self.months / 12.0);
        let paid = |curve: &[f64]| curve[..horizon as usize].iter().sum::<f64>();
        let worth = |curve: &[f64], price: f64| {
            let payments = curve[..horizon as usize].iter().enumerate();
            choices.margin * price * payments.map(|(t, share)| share / rate.powi(t as i32)).sum::<f64>()
        };
        let used = models[0].survival.clone();
        let interval = |value: f64, all: Vec<f64>| percentiles(value, all, choices.confidence);
        let end = horizon as usize;
        self.projected = interval(used[end], curves.iter().map(|curve| curve[end]).collect());
        self.payments = interval(paid(&used), curves.iter().map(|curve| paid(curve)).collect());
        if has_prices {
            let drawn = |curve: &Vec<f64>, random: &mut Random| {
                worth(curve, (price.0 + price.1 * random.normal()).max(0.0))
            };
            let values = curves.iter().map(|curve| drawn(curve, &mut random)).collect();
            self.value = interval(worth(&used, price.0), values);
        }
        self.models = models;
        Ok(())
    }
}

/// A value with the percentiles of its draws; `None` without draws.
fn percentiles(value: f64, mut draws: Vec<f64>, confidence: f64) -> Option<Estimate> {
    if draws.is_empty() {
        return None;
    }
    draws.sort_by(f64::total_cmp);
    let at = |share: f64| {
        let place = share * (draws.len() - 1) as f64;
        let (below, rest) = (place.floor() as usize, place.fract());
        draws[below] + rest * (draws[(below + 1).min(draws.len() - 1)] - draws[below])
    };
    let tail = (1.0 - confidence) / 2.0;
    Some(Estimate { value, low: at(tail).min(value), high: at(1.0 - tail).max(value), confidence })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_root_of_a_covariance_reproduces_it() {
        let matrix = [[4.0, 2.0, 0.0], [2.0, 5.0, 1.0], [0.0, 1.0, 3.0]];
        let root = square_root(&matrix);
        for row in 0..3 {
            for column in 0..3 {
                let product: f64 = (0..3).map(|place| root[row][place] * root[column][place]).sum();
                assert!((product - matrix[row][column]).abs() < 1e-12);
            }
        }
        assert_eq!(square_root(&[[0.0, 0.0], [0.0, 0.0]]), [[0.0; 2]; 2]);
    }

    #[test]
    fn regular_subscribers_are_projected_as_published() {
        // Fader & Hardie 2007, table 1, 1,000 regular customers over seven years; α = 0.704 and β = 1.182 of table 2.
        let left = [1000, 631, 468, 382, 326, 289, 262, 241];
        let mut renewals = vec![Renewals { lost: None, observed: 7 }; 241];
        for (place, pair) in left.windows(2).enumerate() {
            let own = Renewals { lost: Some(place as u32 + 1), observed: 7 };
            renewals.extend(std::iter::repeat_n(own, pair[0] - pair[1]));
        }
        let choices =
            Projection { confidence: 0.95, years: 12.0, discount_rate: 0.1, margin: 1.0, draws: 400 };
        let mut plan = Plan {
            name: String::new(),
            interval: "12 month".to_owned(),
            months: 12.0,
            customers: 1000,
            active: 241,
            price: Some(100.0),
            survival: Vec::new(),
            median: None,
            models: Vec::new(),
            absent: None,
            horizon: 12,
            projected: None,
            payments: None,
            value: None,
        };
        plan.fit(&renewals, (100.0, 0.0), true, &choices).unwrap();
        let sbg = plan.models.iter().find(|model| model.id == "sbg").unwrap();
        assert!((sbg.parameters[0] - 0.704).abs() < 5e-4 && (sbg.parameters[1] - 1.182).abs() < 5e-4);
        let used = &plan.models[0];
        let value = plan.value.unwrap();
        let by_hand: f64 = (0..12).map(|t| 100.0 * used.survival[t] / 1.1f64.powi(t as i32)).sum();
        assert!((value.value - by_hand).abs() < 1e-9, "{value:?}");
        assert!(value.low < value.value && value.value < value.high);
        assert!(plan.projected.unwrap().low < 0.17);
    }
}
