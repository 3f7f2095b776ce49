//! The objects JavaScript receives, declared once: serde writes them, and the package's TypeScript declarations
//! (`www/core/shapes.d.ts`) are written from them.
//!
//! - [`preview`]: format of a file · [`summary`]: its customers, rows and problems · [`report`]: the whole report ·
//!   [`customer_totals`]: that of a table with one row per customer · [`actions`]: recommended actions ·
//!   [`filters`]: columns to filter by
//! - [`models`]: the report's models · [`fit`]: one fitted model · [`cohort_fits`]: one per cohort ·
//!   [`comparison`]: several on the same customers
//! - [`predictions`], [`posterior`], [`simulated`]: results of a model · [`refusal`]: expected failures
//! - [`surveys`], [`subscriptions`], [`events`]: previews and reports of such files · [`typed_array`]: columns of numbers

pub mod actions;
pub mod cohort_fits;
pub mod comparison;
pub mod customer_totals;
pub mod events;
pub mod filters;
pub mod fit;
pub mod history;
pub mod models;
pub mod posterior;
pub mod predictions;
pub mod preview;
pub mod refusal;
pub mod report;
pub mod simulated;
pub mod subscriptions;
pub mod summary;
pub mod surveys;
pub mod typed_array;

#[cfg(test)]
mod declarations;

use serde::{Serialize, Serializer};

/// Writes pairs as one object, in their order.
pub(crate) fn as_map<T: Serialize, S: Serializer>(
    entries: &[(&'static str, T)],
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serializer.collect_map(entries.iter().map(|(name, value)| (name, value)))
}
