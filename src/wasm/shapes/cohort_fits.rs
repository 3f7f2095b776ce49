//! Fits per acquisition cohort.

use serde::Serialize;

use super::as_map;
use super::fit::Fitted;
use crate::models::cohort_fits::CohortFits;
use crate::orders::analysis::marker::True;

/// A model fitted to every cohort, each shrunk towards all of them.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "CohortFits"))]
#[serde(rename_all = "camelCase")]
pub struct CohortFitsShape {
    ok: True,
    #[cfg_attr(test, ts(type = "ModelId"))]
    model: &'static str,
    /// A fit per cohort, which `predict` accepts; its label is `cohort`.
    #[cfg_attr(test, ts(type = "(Fitted & { cohort: string | number })[]"))]
    cohorts: Vec<Option<Fitted>>,
    /// Parameters of a cohort without data, and the regularity k if the model has one.
    #[serde(serialize_with = "as_map")]
    #[cfg_attr(test, ts(type = "Record<string, number>"))]
    centre: Vec<(&'static str, f64)>,
    /// Standard deviation between cohorts of the logarithm of each parameter; 0 if they are all equal.
    #[serde(serialize_with = "as_map")]
    #[cfg_attr(test, ts(type = "Record<string, number>"))]
    spread: Vec<(&'static str, f64)>,
    /// Of all cohorts, each by its parameters.
    log_likelihood: f64,
    /// One fit to all customers.
    pooled: Fitted,
}

impl From<CohortFits> for CohortFitsShape {
    fn from(found: CohortFits) -> Self {
        let names = found.model.parameters();
        let k = found.model.k().map(|k| ("k", f64::from(k)));
        Self {
            ok: True,
            model: found.model.id(),
            log_likelihood: found.log_likelihood(),
            centre: k.into_iter().chain(names.into_iter().zip(found.centre)).collect(),
            spread: names.into_iter().zip(found.spread).collect(),
            cohorts: found
                .cohorts
                .iter()
                .map(|fit| fit.as_ref().map(|fit| Fitted::of(found.model, fit)))
                .collect(),
            pooled: Fitted::of(found.model, &found.pooled),
        }
    }
}
