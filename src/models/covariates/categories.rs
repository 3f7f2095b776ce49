//! Effects of several categorical columns in one fit, and a test of each column as a whole.

use super::design::{Process, moved};
use super::estimate::{ALL, Combined, Joint, Segment};
use crate::error::Error;
use crate::math::eigen::Eigen;
use crate::models::catalogue::PurchaseModel;
use crate::models::customers::CustomerBase;
use crate::models::fit::{Fit, Likelihood, fit};
use crate::models::gamma_gamma::GammaGammaLikelihood;

/// Maximum number of columns of one fit.
pub const MOST_COLUMNS: usize = 3;

/// Category in each column; 0 is the reference, also for missing columns.
pub type Categories = [u8; MOST_COLUMNS];

/// Customers of the same categories: distinct rows of `K` numbers with their weights.
pub type Part<const K: usize> = (Categories, Vec<([f64; K], f64)>);

/// Customers sorted by categories and then by their numbers, and counted, so the result does not depend on their order.
///
/// # Examples
/// ```
/// use regulars::models::covariates::categories::counted;
///
/// let rows = vec![([1, 0, 0], [2.0]), ([0, 0, 0], [3.0]), ([1, 0, 0], [2.0])];
/// assert_eq!(counted(rows), [([0, 0, 0], vec![([3.0], 1.0)]), ([1, 0, 0], vec![([2.0], 2.0)])]);
/// ```
pub fn counted<const K: usize>(mut rows: Vec<(Categories, [f64; K])>) -> Vec<Part<K>> {
    // Numbers are not negative, so their bits sort in the same order.
    rows.sort_unstable_by_key(|(categories, row)| (*categories, row.map(f64::to_bits)));
    let mut parts: Vec<Part<K>> = Vec::new();
    for (categories, row) in rows {
        if parts.last().is_none_or(|part| part.0 != categories) {
            parts.push((categories, Vec::new()));
        }
        let Some((_, counted)) = parts.last_mut() else { continue };
        match counted.last_mut() {
            Some((last, weight)) if *last == row => *weight += 1.0,
            _ => counted.push((row, 1.0)),
        }
    }
    parts
}

/// Logarithm of a factor and its variance; `None` if the data leave it undetermined.
pub type Effect = Option<[f64; 2]>;

/// Effects of the categories on purchases.
#[derive(Debug, Clone, PartialEq)]
pub struct PurchaseEffects {
    /// Per column and category but the first.
    pub effects: Vec<Vec<PurchaseEffect>>,
    /// Per column: likelihood-ratio statistic of all its effects being 0; two degrees of freedom per category but the
    /// first.
    pub statistics: Vec<f64>,
}

/// Effects of one category on purchases.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PurchaseEffect {
    /// On the mean purchase rate of active customers.
    pub rate: Effect,
    /// On the mean probability a/(a + b) of dropping out.
    pub dropout: Effect,
    /// On the purchases expected of a new customer within the horizon.
    pub expected: Effect,
}

/// Effects of the categories on spends.
#[derive(Debug, Clone, PartialEq)]
pub struct SpendEffects {
    /// Per column and category but the first: on the mean spend per purchase.
    pub effects: Vec<Vec<Effect>>,
    /// Per column: likelihood-ratio statistic for all its effects being 0, with its degrees of freedom.
    pub statistics: Vec<f64>,
}

/// Distinct histories of all parts from which similar ones are merged.
const MANY: usize = 5_000;
/// Cells of merged histories per mean age.
const CELLS: f64 = 24.0;
/// Model and options of a fit of purchases.
#[derive(Debug, Clone, Copy)]
pub struct Question<'a> {
    /// Number of categories of each column, without the reference.
    pub levels: &'a [usize],
    /// Time within which purchases of a new customer are expected.
    pub horizon: f64,
    /// Precision of the normal prior of the effects on dropout, ≥ 0.
    pub precision: f64,
}

/// Slope of a quantity along a flat direction up to which it counts as constant.
const LEAST_SLOPE: f64 = 0.02;

/// Effects on purchases, by a model with dropout after purchases: rows are x, tₓ and T.
///
/// # Errors
/// As [`PurchaseModel::fit`]; [`Error::RowCount`] for more categories than a fit has coefficients.
pub fn purchase_effects(
    model: PurchaseModel,
    without: &Fit<4>,
    parts: &[Part<3>],
    question: Question,
) -> Result<PurchaseEffects, Error> {
    let many = parts.iter().map(|(_, rows)| rows.len()).sum::<usize>() > MANY;
    let bases: Vec<CustomerBase> = parts
        .iter()
        .map(|(_, rows)| {
            let base = CustomerBase::of_rows(rows);
            let mut base = if many { base.merged(CELLS) } else { base };
            // With given k they add a constant.
            base.log_gaps = Some(0.0);
            base
        })
        .collect();
    let likelihoods = bases.iter().map(|base| model.likelihood(base)).collect::<Result<Vec<_>, _>>()?;
    let parts = parts.iter().map(|(categories, _)| *categories).zip(likelihoods).collect();
    let processes = [Process::Purchase, Process::Dropout].map(|process| moved(process, Some(model)));
    let found = effects(parts, &processes, &without.parameters, question.levels, question.precision)?;
    let effect = |[rate, dropout]: [usize; 2]| {
        // Logarithms of the four parameters and of both factors.
        let places = [0, 1, 2, 3, rate, dropout];
        let of = |quantity: fn([f64; 6]) -> f64| found.effect(places, &|logs| Some(quantity(logs)));
        let expected = |[alpha, a]: [f64; 2], logs: [f64; 6]| {
            let moved = [logs[0], logs[1] + alpha, logs[2] + a, logs[3]].map(f64::exp);
            Some(model.with(moved).ok()?.expected_of_new(question.horizon).ln())
        };
        PurchaseEffect {
            rate: of(|logs| logs[4]),
            dropout: of(|[_, _, a, b, _, factor]| {
                let odds = (a - b).exp();
                factor + (odds.ln_1p() - (odds * factor.exp()).ln_1p())
            }),
            expected: found.effect(places, &|logs| {
                Some(expected([-logs[4], logs[5]], logs)? - expected([0.0; 2], logs)?)
            }),
        }
    };
    let columns = found.places.iter().map(|column| {
        let each = column[0].clone().zip(column[1].clone());
        each.map(|(rate, dropout)| effect([4 + rate, 4 + dropout])).collect()
    });
    Ok(PurchaseEffects { effects: columns.collect(), statistics: found.statistics })
}

/// Effects on the mean spend per purchase: rows are x and m̄, `levels` as in [`Question`].
///
/// # Errors
/// As [`purchase_effects`].
pub fn spend_effects(without: &Fit<3>, parts: &[Part<2>], levels: &[usize]) -> Result<SpendEffects, Error> {
    let part = |(categories, rows): &Part<2>| {
        let likelihood: Box<dyn Likelihood<3>> = Box::new(GammaGammaLikelihood::of_rows(rows, 0.0));
        (*categories, likelihood)
    };
    let parts = parts.iter().map(part).collect();
    let found = effects(parts, &[moved(Process::Spend, None)], &without.parameters, levels, 0.0)?;
    let effect = |place| found.effect([3 + place], &|[log]| Some(log));
    let columns = found.places.iter().map(|column| column[0].clone().map(effect).collect());
    Ok(SpendEffects { effects: columns.collect(), statistics: found.statistics })
}

/// Fit of all columns.
struct Found {
    fit: Fit<ALL>,
    /// Numbers of the coefficients per column and process.
    places: Vec<Vec<core::ops::Range<usize>>>,
    statistics: Vec<f64>,
    /// Directions in which the likelihood is flat.
    flat: Vec<[f64; ALL]>,
}

impl Found {
    /// A logarithm that depends on those of some estimates, and its variance by the delta method.
    fn effect<const M: usize>(
        &self,
        places: [usize; M],
        quantity: &dyn Fn([f64; M]) -> Option<f64>,
    ) -> Effect {
        const STEP: f64 = 1e-4;
        let logs = places.map(|place| self.fit.parameters[place].ln());
        let mut slopes = [0.0; M];
        for (i, slope) in slopes.iter_mut().enumerate() {
            let moved = |step: f64| {
                let mut logs = logs;
                logs[i] += step;
                quantity(logs)
            };
            *slope = (moved(STEP)? - moved(-STEP)?) / (2.0 * STEP);
        }
        // The effect of a flat direction is unknown.
        let moved = |direction: &[f64; ALL]| -> f64 {
            places.iter().zip(slopes).map(|(&place, slope)| slope * direction[place]).sum()
        };
        let covariance = &self.fit.log_covariance;
        let variance: f64 = (0..M)
            .flat_map(|i| (0..M).map(move |j| (i, j)))
            .map(|(i, j)| slopes[i] * covariance[places[i]][places[j]] * slopes[j])
            .sum();
        let value = quantity(logs)?;
        let is_known = self.flat.iter().all(|direction| moved(direction).abs() < LEAST_SLOPE);
        (is_known && value.is_finite() && variance > 0.0 && variance.is_finite()).then_some([value, variance])
    }
}

fn effects<const N: usize>(
    parts: Vec<(Categories, Box<dyn Likelihood<N> + '_>)>,
    processes: &[(usize, f64)],
    without: &[f64; N],
    levels: &[usize],
    precision: f64,
) -> Result<Found, Error> {
    let categories: usize = levels.iter().sum();
    let coefficients = categories * processes.len();
    if N + coefficients > ALL {
        return Err(Error::RowCount { place: "covariates".into(), min: 1, max: (ALL - N) / processes.len() });
    }
    let Some((_, first)) = parts.first() else { return Err(Error::Empty("covariates".into())) };
    let units = first.units();
    let customers = parts.iter().map(|(_, likelihood)| likelihood.customers()).sum();
    // Indices of each column's coefficients: those of the first process, then those of the second.
    let begins = levels.iter().scan(0, |end, &levels| {
        *end += levels;
        Some(*end - levels)
    });
    let of_column = |(begin, &levels): (usize, &usize)| {
        let of_process = |process| process * categories + begin..process * categories + begin + levels;
        (0..processes.len()).map(of_process).collect::<Vec<_>>()
    };
    let places: Vec<_> = begins.zip(levels).map(of_column).collect();
    let one_hot = |categories: Categories| {
        let mut z = vec![0.0; coefficients];
        for (place, category) in places.iter().zip(categories).filter(|(_, category)| *category > 0) {
            place.iter().for_each(|place| z[place.start + usize::from(category) - 1] = 1.0);
        }
        z
    };
    let process = |coefficient: usize| processes[coefficient / categories];
    let ridge = Plain(units);
    let mut combined = Combined {
        columns: (0..coefficients)
            .map(|coefficient| (process(coefficient).0, process(coefficient).1, coefficient))
            .collect(),
        held: vec![false; coefficients],
        // All processes but the first.
        precision: (0..coefficients).map(|place| if place < categories { 0.0 } else { precision }).collect(),
        start: core::array::from_fn(|i| if i < N { without[i] / units[i] } else { 1.0 }),
        units,
        customers,
        ridge: &ridge,
        segments: parts
            .into_iter()
            .map(|(categories, likelihood)| Segment { z: one_hot(categories), likelihood })
            .collect(),
    };
    found_of(&mut combined, N, places)
}

/// Fits all columns of coefficients, which come after `n` parameters, and without each of them.
fn found_of(
    joint: &mut dyn Joint,
    n: usize,
    places: Vec<Vec<core::ops::Range<usize>>>,
) -> Result<Found, Error> {
    let found = fit(joint.likelihood(), 0.0, &mut |_, _| true)?;
    let units = joint.likelihood().units();
    let all: [f64; ALL] = core::array::from_fn(|i| found.parameters[i] / units[i]);
    let mut statistics = Vec::new();
    for column in &places {
        let own: Vec<usize> = column.iter().flat_map(Clone::clone).collect();
        let (held, start) = joint.parts();
        *start = all;
        for &place in &own {
            start[n + place] = 1.0;
            held[place] = true;
        }
        let restricted = fit(joint.likelihood(), 0.0, &mut |_, _| true)?;
        own.iter().for_each(|&place| joint.parts().0[place] = false);
        statistics.push(f64::max(2.0 * (found.log_likelihood - restricted.log_likelihood), 0.0));
    }
    // The likelihood is flat in the directions without variance.
    let covariance = Eigen::of(found.log_covariance);
    let most = covariance.values.iter().fold(0.0, |most: f64, value| most.max(*value));
    let directions = covariance.values.iter().zip(covariance.vectors);
    let flat =
        directions.filter(|(value, _)| **value < 1e-12 * most).map(|(_, direction)| direction).collect();
    Ok(Found { fit: found, places, statistics, flat })
}

/// Units of the parameters, for cases without a likelihood of all customers.
struct Plain<const N: usize>([f64; N]);

impl<const N: usize> Likelihood<N> for Plain<N> {
    fn evaluate(&self, _: &[f64; N]) -> crate::math::jet::Jet<N> {
        crate::math::jet::Jet::ZERO
    }

    fn start(&self) -> [f64; N] {
        self.0
    }

    fn customers(&self) -> f64 {
        0.0
    }

    fn ridge(&self, _: &[f64; N]) -> &'static str {
        "undetermined"
    }
}
