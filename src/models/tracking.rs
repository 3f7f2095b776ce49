//! Tracking curve: actual and expected repeat purchases over time.

use super::customers::{Customer, DistinctRows};
use super::expectation_table::ExpectationTable;
use super::purchases::{PurchaseProcess, Stages};
use super::timelines::Timelines;
use crate::error::Error;
use crate::math::ranking::pairs_in_order;

/// Repeat purchases step by step, usually week by week.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Tracking {
    /// End of each step, counted from the first purchase in the log.
    pub end: Vec<f64>,
    /// Actual repeat purchases in each step.
    pub actual: Vec<f64>,
    /// Expected repeat purchases in each step.
    pub expected: Vec<f64>,
}

/// Limit on the steps of a tracking curve.
pub const MOST_STEPS: usize = 10_000;

/// Tracks customers acquired at or before `acquired_until`, in steps up to `until`; an incomplete last step is dropped.
///
/// # Formula
/// Cumulative expectation at time t: Σ E[X(t − t₀)] over the customers, with t₀ their first purchase.
///
/// # Errors
/// [`Error::OutOfRange`] for a step that is not positive or gives [`MOST_STEPS`] steps or more, [`Error::Empty`]
/// without such customers.
///
/// # Examples
/// One customer, followed for two weeks; E[X(1)] = 0.053268 with the published CDNOW parameters (40-digit arithmetic):
///
/// ```
/// use regulars::models::{bg_nbd, timelines::Timelines, tracking::track};
///
/// let timelines = Timelines::new(&[0, 0], &[0.0, 1.5]).unwrap();
/// let curve = track(&bg_nbd::model([0.243, 4.414, 0.793, 2.426]), &timelines, 0.0, 2.0, 1.0).unwrap();
/// assert_eq!(curve.actual, [0.0, 1.0]);
/// assert!((curve.expected[0] - 0.05326789).abs() < 1e-8);
/// ```
pub fn track(
    model: &dyn PurchaseProcess,
    timelines: &Timelines,
    acquired_until: f64,
    until: f64,
    step: f64,
) -> Result<Tracking, Error> {
    Ok(Followed::new(timelines, acquired_until, until, step)?.track(model))
}

/// Customers followed from their first purchases, and their repeat purchases step by step.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Followed {
    starts: Vec<(f64, f64)>,
    ends: Vec<f64>,
    repeats: Vec<f64>,
}

impl Followed {
    /// Customers acquired at or before `acquired_until`.
    ///
    /// # Errors
    /// As [`track`].
    pub fn new(timelines: &Timelines, acquired_until: f64, until: f64, step: f64) -> Result<Self, Error> {
        let origin = timelines.iter().map(|times| times[0]).fold(f64::INFINITY, f64::min);
        let length = if origin <= acquired_until { until - origin } else { 0.0 };
        Self::by_ends(timelines, acquired_until, ends(step, length)?)
    }

    /// The same in steps that end at these ascending times, counted from the first purchase in the log.
    ///
    /// # Errors
    /// [`Error::Empty`] without such customers.
    pub fn by_ends(timelines: &Timelines, acquired_until: f64, ends: Vec<f64>) -> Result<Self, Error> {
        let followed = || timelines.iter().filter(|times| times[0] <= acquired_until);
        let origin = followed().map(|times| times[0]).fold(f64::INFINITY, f64::min);
        if origin == f64::INFINITY {
            return Err(Error::Empty("calibrationEnd".into()));
        }
        let mut repeats = vec![0.0; ends.len()];
        let mut starts = DistinctRows::new();
        for times in followed() {
            starts.add([times[0] - origin], 1.0);
            for time in &times[1..] {
                // A step includes its end and excludes its start.
                let time = (time - origin) * (1.0 - 1e-12);
                if let Some(count) = repeats.get_mut(ends.partition_point(|end| *end < time)) {
                    *count += 1.0;
                }
            }
        }
        let starts = thin(starts.rows.iter().map(|&([start], weight)| (start, weight)).collect());
        Ok(Self { starts, ends, repeats })
    }

    /// Customers by the times of their first purchases since the earliest of them, which is `length` before the end, and
    /// their repeat purchases in each step.
    ///
    /// # Errors
    /// [`Error::OutOfRange`] as [`track`].
    pub fn of_counts(
        starts: Vec<(f64, f64)>,
        mut repeats: Vec<f64>,
        step: f64,
        length: f64,
    ) -> Result<Self, Error> {
        let ends = ends(step, length)?;
        repeats.resize(ends.len(), 0.0);
        Ok(Self::of_steps(starts, repeats, ends))
    }

    /// Customers by the times of their first purchases since the earliest of them, and their repeat purchases in each of the
    /// steps that end at these ascending times.
    pub(super) fn of_steps(starts: Vec<(f64, f64)>, repeats: Vec<f64>, ends: Vec<f64>) -> Self {
        Self { starts: thin(starts), ends, repeats }
    }

    /// Their repeat purchases, actual and expected by a model.
    pub fn track(&self, model: &dyn PurchaseProcess) -> Tracking {
        let mut expected = vec![0.0; self.ends.len()];
        let mut expectation = Expectation::new(model, self.ends.last().copied().unwrap_or(0.0));
        let mut before = 0.0;
        for (end, expected) in self.ends.iter().zip(&mut expected) {
            let ages = self.starts.iter().filter(|(start, _)| start < end);
            let until: f64 = ages.map(|(start, weight)| weight * expectation.at(end - start)).sum();
            *expected = until - before;
            before = until;
        }
        Tracking { end: self.ends.clone(), actual: self.repeats.clone(), expected }
    }
}

/// Ends of the whole steps within a length of time.
fn ends(step: f64, length: f64) -> Result<Vec<f64>, Error> {
    // Rounding must not turn a span of 78 weeks into 77 steps.
    let steps = length / step * (1.0 + 1e-12);
    if !(step > 0.0 && steps < MOST_STEPS as f64) {
        let min = f64::max(length / MOST_STEPS as f64, f64::MIN_POSITIVE);
        return Err(Error::OutOfRange { place: "step".into(), min, max: f64::MAX });
    }
    Ok((1..=steps.floor().max(0.0) as usize).map(|k| k as f64 * step).collect())
}

/// E[X(t)], computed once per t: with starts and steps on a grid of days there are few distinct ages. Many are read from a table,
/// which changes sums by less than one part in a million; where the model has stages, from its exact series.
struct Expectation<'a> {
    model: &'a dyn PurchaseProcess,
    /// The greatest age.
    length: f64,
    known: DistinctRows<1>,
    values: Vec<f64>,
    /// Values at ages that are closer where they are small: length·(i/[`NODES`])².
    table: Vec<f64>,
    /// Series of the expected purchases of a new customer who is active.
    series: Option<OfNew<'a>>,
}

/// Expected purchases of a new customer.
struct OfNew<'a> {
    /// Those of an active one.
    active: ExpectationTable<'a>,
    /// Logarithm of the scale of time.
    ln_scale: f64,
    p_alive: f64,
}

/// Maximum number of distinct ages for which expectations are computed without a table.
const MOST_AGES: usize = 1024;
/// Steps of the table.
const NODES: usize = 512;

impl<'a> Expectation<'a> {
    fn new(model: &'a dyn PurchaseProcess, length: f64) -> Self {
        let p_alive = model.p_alive(&Customer::NEW);
        let active = || ExpectationTable::new(model, &[]);
        let of_new = |stages: Stages| OfNew { active: active(), ln_scale: stages.scale.ln(), p_alive };
        let series = model.stages(&Customer::NEW).filter(|stages| stages.weights[0] == 1.0).map(of_new);
        Self { model, length, known: DistinctRows::new(), values: Vec::new(), table: Vec::new(), series }
    }

    fn at(&mut self, age: f64) -> f64 {
        if let Some(new) = &mut self.series {
            return new.p_alive * new.active.of_stage(0.0, 0, age.ln() - new.ln_scale);
        }
        if !self.table.is_empty() {
            return self.interpolated(age);
        }
        // Closer ages are equal up to rounding.
        let unit = self.length * 2e-12;
        let index = self.known.add([(age / unit).round()], 1.0);
        if index == MOST_AGES {
            let node = |i: usize| self.length * (i as f64 / NODES as f64).powi(2);
            self.table = (0..=NODES).map(|i| self.model.expected_of_new(node(i))).collect();
            return self.interpolated(age);
        }
        if index == self.values.len() {
            self.values.push(self.model.expected_of_new(age));
        }
        self.values[index]
    }

    /// By the cubic through four neighbours in the table.
    fn interpolated(&self, age: f64) -> f64 {
        let at = (age / self.length).sqrt() * NODES as f64;
        let first = (at as usize).clamp(1, NODES - 2) - 1;
        let x = at - first as f64;
        let around = &self.table[first..first + 4];
        let weights = [
            (1.0 - x) * (2.0 - x) * (3.0 - x) / 6.0,
            x * (2.0 - x) * (3.0 - x) / 2.0,
            x * (x - 1.0) * (3.0 - x) / 2.0,
            x * (x - 1.0) * (x - 2.0) / 6.0,
        ];
        around.iter().zip(weights).map(|(value, weight)| value * weight).sum()
    }
}

/// Number of distinct times above which times are binned, and number of bins.
const MOST_TIMES: usize = 2048;

/// Weighted times, sorted; beyond [`MOST_TIMES`] neighbours are merged at their weighted mean, which changes sums of
/// smooth functions by less than one part in a million.
pub(super) fn thin(times: Vec<(f64, f64)>) -> Vec<(f64, f64)> {
    let times = pairs_in_order(times);
    if times.len() <= MOST_TIMES {
        return times;
    }
    let (first, last) = (times[0].0, times[times.len() - 1].0);
    let bin = |time: f64| ((time - first) / (last - first) * MOST_TIMES as f64) as usize;
    let gather = |bin: &[(f64, f64)]| {
        let weight: f64 = bin.iter().map(|(_, weight)| weight).sum();
        (bin.iter().map(|(time, weight)| time * weight).sum::<f64>() / weight, weight)
    };
    times.chunk_by(|(a, _), (b, _)| bin(*a) == bin(*b)).map(gather).collect()
}
