//! The reduced report of tables with one row per customer.

use serde::Serialize;

use super::summary::{RowCounts, RowProblem};
use crate::orders::analysis::customer_totals::TotalsAnalysis;
use crate::orders::read::customer_totals::TotalsReader;

/// Report on a table of customers' totals, with its rows and problems.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CustomerTotalsReport<'a> {
    #[serde(flatten)]
    analysis: &'a TotalsAnalysis,
    /// Rows read, counted and left out.
    rows: RowCounts,
    /// The first of each kind.
    problems: Vec<RowProblem>,
}

impl<'a> CustomerTotalsReport<'a> {
    /// The report on the customer totals of a reader, with the headers of its files.
    pub fn new(analysis: &'a TotalsAnalysis, reader: &TotalsReader, headers: &[Vec<String>]) -> Self {
        Self {
            analysis,
            rows: RowCounts::new(reader.rows(), reader.left_out()),
            problems: RowProblem::all(reader.problems(), headers),
        }
    }
}
