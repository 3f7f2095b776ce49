//! Customers who left in the quarter, by the models that the purchases support.
//!
//! The model that predicts purchases best may place departures at other times than the one under which the whole log is
//! likeliest. Departures are not observed, so only the likelihood has information on them: models are averaged by their
//! Akaike weights.

use super::super::absent::Absent;
use super::super::forecast::{Base, Forecast, WEEK, p_alive};
use crate::error::Error;
use crate::math::sum::Sum;
use crate::models::catalogue::PurchaseModel;
use crate::models::compare::Candidate;
use crate::models::customers::Customer;
use crate::models::pareto_nbd;
use crate::models::totals::ParameterEstimate;
use crate::orders::summary::customers::Summary;

/// Customers from whom the slopes are taken.
const SAMPLE: usize = 200;
/// Models of less Akaike weight are left out.
const LEAST_WEIGHT: f64 = 0.01;

/// Facts known about a customer at the beginning of the quarter and now.
#[derive(Debug, Clone, Copy)]
struct Known {
    now: Customer,
    /// Age at the beginning of the quarter.
    age_then: f64,
    /// Without a purchase in the quarter.
    is_silent: bool,
}

impl Known {
    fn new(summary: &Summary, place: usize, then: &Summary, at: usize) -> Self {
        let now = Customer {
            frequency: f64::from(summary.frequency[place]),
            recency: summary.recency[place] / WEEK,
            age: summary.age[place] / WEEK,
        };
        let is_silent = summary.last[place] <= then.observation_end;
        Self { now, age_then: then.age[at] / WEEK, is_silent }
    }

    /// Probability of having left in the quarter, by P(alive) as of its beginning and now.
    fn p_lost(&self, kind: PurchaseModel, parameters: [f64; 4], p_alive: [f64; 2]) -> f64 {
        match kind {
            // Customers who bought later were active then.
            _ if !self.is_silent => 1.0 - p_alive[1],
            PurchaseModel::ParetoNbd => {
                pareto_nbd::model(parameters).p_lost_since(&self.now, self.age_then, p_alive)
            }
            // In the other models customers leave right after a purchase.
            _ => 0.0,
        }
    }
}

/// Probabilities of customers by place among those known at the beginning of the quarter.
#[derive(Debug, Default)]
pub(super) struct Departures {
    /// Of having been active then and not now.
    pub(super) p_lost: Vec<f64>,
    /// Of being active now.
    pub(super) p_alive: Vec<f64>,
    /// Variances of the logarithms of the number and of the value lost that the choice of a model and its parameters leave.
    pub(super) uncertain: [f64; 2],
}

impl Departures {
    /// Departures of the customers at `places` of the summary, with their histories `then` and the expected value
    /// `worth` of each.
    ///
    /// # Formula
    /// Over models m of Akaike weight w the probabilities are Σ w·pₘ; with totals Tₘ of mean T the variance is
    /// Σ w·(Vₘ + (Tₘ − T)²), Vₘ by the delta method.
    ///
    /// # Errors
    /// [`Absent::NoModel`] where no model can be evaluated.
    ///
    /// # Source
    /// Burnham & Anderson 2004, "Multimodel inference", Sociological Methods & Research 33(2).
    pub(super) fn new(
        forecast: &Forecast,
        (summary, base): (&Summary, &Base),
        (then, places): (&Summary, &[usize]),
        worth: &[f64],
    ) -> Result<Self, Absent> {
        let known: Vec<Known> =
            places.iter().enumerate().map(|(at, &place)| Known::new(summary, place, then, at)).collect();
        let base_then = Base::of(then);
        let sample = sample(&known, worth);
        // With k = 1 a model with a rhythm equals the one without.
        let supported = |candidate: &&Candidate| {
            candidate.fit.is_ok() && candidate.weight >= LEAST_WEIGHT && candidate.model.k() != Some(1)
        };
        let candidates: Vec<&Candidate> = forecast.candidates.iter().filter(supported).collect();
        let all: f64 = candidates.iter().map(|candidate| candidate.weight).sum();
        let mut own =
            Self { p_lost: vec![0.0; places.len()], p_alive: vec![0.0; places.len()], uncertain: [0.0; 2] };
        let mut totals = Vec::new();
        for &candidate in &candidates {
            let Ok(fit) = &candidate.fit else { continue };
            let weight = candidate.weight / all;
            let now = p_alive(candidate, base).map_err(|_| Absent::NoModel)?;
            let before = match candidate.model {
                PurchaseModel::ParetoNbd => p_alive(candidate, &base_then).map_err(|_| Absent::NoModel)?,
                // Not evaluated.
                _ => vec![1.0; places.len()],
            };
            let mut sums = [Sum::default(), Sum::default()];
            for (at, known) in known.iter().enumerate() {
                let p_alive = [before[at], now[places[at]]];
                let p_lost = known.p_lost(candidate.model, fit.parameters, p_alive);
                own.p_lost[at] += weight * p_lost;
                own.p_alive[at] += weight * p_alive[1];
                sums[0].add(p_lost);
                sums[1].add(p_lost * worth[at]);
            }
            let variances = parameter_variance(candidate.model, &ParameterEstimate::of(fit), &sample);
            totals.push((weight, sums.map(|sum| sum.value()), variances));
        }
        own.uncertain = [0, 1].map(|at| {
            let mean: f64 = totals.iter().map(|(weight, total, _)| weight * total[at]).sum();
            let of_one = |(weight, total, variance): &(f64, [f64; 2], [f64; 2])| {
                weight * (variance[at] * total[at] * total[at] + (total[at] - mean).powi(2))
            };
            if mean > 0.0 { totals.iter().map(of_one).sum::<f64>() / (mean * mean) } else { 0.0 }
        });
        Ok(own)
    }
}

/// A systematic sample of customers with their value, in an order that does not depend on the file.
fn sample(known: &[Known], worth: &[f64]) -> Vec<(Known, f64)> {
    let mut customers: Vec<(Known, f64)> = known.iter().copied().zip(worth.iter().copied()).collect();
    customers.sort_by_cached_key(|(Known { now, age_then, .. }, worth)| {
        [now.frequency, now.recency, now.age, *age_then, *worth].map(f64::to_bits)
    });
    let step = customers.len().div_ceil(SAMPLE).max(1);
    customers.into_iter().step_by(step).collect()
}

/// Variances of the logarithms of the number and of the value lost that the parameters of a model leave: by the slopes of a
/// sample.
fn parameter_variance(
    kind: PurchaseModel,
    purchases: &ParameterEstimate<4>,
    sample: &[(Known, f64)],
) -> [f64; 2] {
    let total = |parameters: [f64; 4], of: &dyn Fn(f64) -> f64| -> Result<f64, Error> {
        let model = kind.with(parameters)?;
        let lost = sample.iter().map(|(known, worth)| {
            let then = Customer { age: known.age_then, ..known.now };
            // Only silent customers are evaluated as of that day.
            let then = if known.is_silent { model.p_alive(&then) } else { 1.0 };
            of(*worth) * known.p_lost(kind, parameters, [then, model.p_alive(&known.now)])
        });
        // Bounded away from 0, which has no logarithm.
        Ok(lost.sum::<f64>().max(f64::MIN_POSITIVE))
    };
    let each: [&dyn Fn(f64) -> f64; 2] = [&|_| 1.0, &|worth| worth];
    each.map(|of| {
        let slopes = purchases.slopes(|parameters| total(parameters, of));
        slopes.ok().and_then(|slopes| purchases.variance(&slopes).ok()).unwrap_or(0.0)
    })
}
