//! Purchases over time, as they came and as a model expects them: the tracking curve.

use super::customers::Distinct;
use super::purchases::Purchases;
use super::timelines::Timelines;
use crate::error::Error;

/// Repeat purchases step by step, usually week by week.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Tracking {
    /// Where each step ends, counted from the first purchase of all.
    pub end: Vec<f64>,
    /// Repeat purchases that came in each step.
    pub actual: Vec<f64>,
    /// Repeat purchases expected in each step.
    pub expected: Vec<f64>,
}

/// The most steps of a tracking curve.
pub const MOST_STEPS: usize = 10_000;

/// Follows the customers whose first purchase was at `acquired_until` or before, in steps up to `until`; a last step cut
/// short by it is left out.
///
/// # Formula
/// Expected up to time t: Σ E[X(t − t₀)] over the customers, t₀ being their first purchase.
///
/// # Errors
/// [`Error::OutOfRange`] for a step that is not positive or makes more than [`MOST_STEPS`] steps, [`Error::Empty`] where
/// nobody had bought by then.
pub fn track(
    model: &dyn Purchases,
    timelines: &Timelines,
    acquired_until: f64,
    until: f64,
    step: f64,
) -> Result<Tracking, Error> {
    let followed = || timelines.iter().filter(|times| times[0] <= acquired_until);
    let origin = followed().map(|times| times[0]).fold(f64::INFINITY, f64::min);
    if origin == f64::INFINITY {
        return Err(Error::Empty("calibrationEnd".into()));
    }
    // A span of 78 weeks must not become 77 by a rounding.
    let steps = (until - origin) / step * (1.0 + 1e-12);
    if !(step > 0.0 && steps < MOST_STEPS as f64) {
        let min = f64::max((until - origin) / MOST_STEPS as f64, f64::MIN_POSITIVE);
        return Err(Error::OutOfRange { place: "step".into(), min, max: f64::MAX });
    }
    let steps = steps.floor().max(0.0) as usize;
    let mut tracking = Tracking {
        end: (1..=steps).map(|k| k as f64 * step).collect(),
        actual: vec![0.0; steps],
        expected: vec![0.0; steps],
    };
    let mut starts = Distinct::new();
    for times in followed() {
        starts.add([times[0] - origin], 1.0);
        for time in &times[1..] {
            // A step has its end, not its beginning.
            let index = ((time - origin) / step * (1.0 - 1e-12)).ceil().max(1.0) as usize - 1;
            if let Some(count) = tracking.actual.get_mut(index) {
                *count += 1.0;
            }
        }
    }
    let starts = thin(starts.rows.iter().map(|&([start], weight)| (start, weight)).collect());
    let mut expectation =
        Expectation { model, unit: (until - origin) * 2e-12, known: Distinct::new(), values: Vec::new() };
    let mut before = 0.0;
    for (end, expected) in tracking.end.iter().zip(&mut tracking.expected) {
        let ages = starts.iter().filter(|(start, _)| start < end);
        let until: f64 = ages.map(|(start, weight)| weight * expectation.at(end - start)).sum();
        *expected = until - before;
        before = until;
    }
    Ok(tracking)
}

/// E[X(t)], each t computed once: where starts and steps lie on a grid of days, there are only so many ages.
struct Expectation<'a> {
    model: &'a dyn Purchases,
    /// Ages nearer than this are the same age, differing by a rounding.
    unit: f64,
    known: Distinct<1>,
    values: Vec<f64>,
}

impl Expectation<'_> {
    fn at(&mut self, age: f64) -> f64 {
        let index = self.known.add([(age / self.unit).round()], 1.0);
        if index == self.values.len() {
            self.values.push(self.model.expected_of_new(age));
        }
        self.values[index]
    }
}

/// More distinct times than this are gathered into as many bins.
const MOST_TIMES: usize = 2048;

/// Times with their weights, neighbours gathered at their mean where there are very many: smooth functions of them
/// change by less than one part in a million.
pub(super) fn thin(mut times: Vec<(f64, f64)>) -> Vec<(f64, f64)> {
    times.sort_by(|(a, _), (b, _)| a.total_cmp(b));
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
