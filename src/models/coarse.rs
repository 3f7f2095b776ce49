//! Fits to many distinct histories, started from a fit to merged ones: close to the maximum, at a fraction of the cost.

use std::sync::OnceLock;

use super::customers::{Cells, CustomerBase, FrequencyGroup, WeightedHistory};
use super::fit::{Fit, Likelihood, Watch, fit};
use crate::error::Error;
use crate::math::jet::Jet;

/// Distinct histories from which a fit starts with merged ones.
const MANY: usize = 20_000;
/// Cells of merged histories per mean age.
const CELLS: f64 = 16.0;

impl CustomerBase {
    /// The same base with histories of similar times merged to their mean times, `cells` per mean age.
    pub(super) fn merged(&self, cells: f64) -> Self {
        let mut merged = Self { groups: Vec::new(), times: Vec::new(), coarse: OnceLock::new(), ..*self };
        for group in &self.groups {
            let mut gathered = Cells::new();
            for row in &group.rows {
                let cell = |time: f64| (time / self.mean_age * cells).floor();
                // Customers without a repeat purchase, or with one at the very end, remain unchanged.
                let ends = [row.recency == 0.0, row.recency == row.age].map(|same| f64::from(u8::from(same)));
                let key = [cell(row.recency), cell(row.age), ends[0], ends[1]];
                gathered.add(key, row.weight, [row.recency, row.age]);
            }
            let rows = gathered.rows().map(|(_, weight, [recency, age])| {
                let age = age / weight;
                let recency = f64::min(recency / weight, age);
                let place = merged.times.len() as u32;
                merged.times.extend([recency, age]);
                WeightedHistory { recency, age, weight, places: [place, place + 1] }
            });
            let rows = rows.collect();
            merged.groups.push(FrequencyGroup { rows, ..*group });
        }
        merged
    }

    /// The base with merged histories, if it has many distinct ones.
    pub(super) fn coarse(&self) -> Option<&Self> {
        let rows: usize = self.groups.iter().map(|group| group.rows.len()).sum();
        (rows > MANY).then(|| &**self.coarse.get_or_init(|| Box::new(self.merged(CELLS))))
    }
}

/// Makes the likelihood of a base.
pub(super) type LikelihoodOf<'f> =
    &'f dyn for<'a> Fn(&'a CustomerBase) -> Result<Box<dyn Likelihood<4> + 'a>, Error>;

/// Fits a model to a base by its likelihood; first to merged histories if there are many.
///
/// # Errors
/// As [`fit`], and those of the likelihood.
pub(super) fn fit_coarse_first(
    likelihood_of: LikelihoodOf,
    base: &CustomerBase,
    penalty: f64,
    watch: Watch,
) -> Result<Fit<4>, Error> {
    let full = likelihood_of(base)?;
    let Some(coarse) = base.coarse() else { return fit(&*full, penalty, watch) };
    match fit(&*likelihood_of(coarse)?, penalty, &mut *watch) {
        Err(Error::Cancelled) => Err(Error::Cancelled),
        Err(_) => fit(&*full, penalty, watch),
        Ok(found) => fit(&StartedAt::new(&*full, found.parameters), penalty, watch),
    }
}

/// A likelihood with another start.
pub(super) struct StartedAt<'a> {
    likelihood: &'a dyn Likelihood<4>,
    /// Start, in units of the likelihood.
    start: [f64; 4],
}

impl<'a> StartedAt<'a> {
    /// The likelihood, started at these parameters.
    pub(super) fn new(likelihood: &'a dyn Likelihood<4>, parameters: [f64; 4]) -> Self {
        let units = likelihood.units();
        Self { likelihood, start: std::array::from_fn(|i| parameters[i] / units[i]) }
    }
}

impl Likelihood<4> for StartedAt<'_> {
    fn evaluate(&self, parameters: &[f64; 4]) -> Jet<4> {
        self.likelihood.evaluate(parameters)
    }

    fn value(&self, parameters: &[f64; 4]) -> f64 {
        self.likelihood.value(parameters)
    }

    fn start(&self) -> [f64; 4] {
        self.start
    }

    fn customers(&self) -> f64 {
        self.likelihood.customers()
    }

    fn units(&self) -> [f64; 4] {
        self.likelihood.units()
    }

    fn ridge(&self, direction: &[f64; 4]) -> &'static str {
        self.likelihood.ridge(direction)
    }
}
