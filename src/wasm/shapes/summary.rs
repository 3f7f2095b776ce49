//! The customers of a log, column by column, with its rows and problems.

use std::borrow::Cow;

use serde::Serialize;

use super::as_map;
use super::typed_array::{bytes, counts, floats, integers, some_floats};
use crate::orders::analysis::marker::True;
use crate::orders::detect::assumption::Assumption;
use crate::orders::read::log::OrderLog;
use crate::orders::read::problems::{Problem, ProblemKind, Problems};
use crate::orders::read::row_counts;
use crate::orders::summary::customers::Summary;
use crate::orders::summary::file::SummaryFile;
use crate::tables::day::{Day, format_iso};

/// One entry per customer, in the order of first appearance; times in days.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct CustomerSummary<'a> {
    ok: True,
    /// Number of customers.
    customers: f64,
    /// Ids in UTF-8, concatenated.
    #[serde(serialize_with = "bytes")]
    #[cfg_attr(test, ts(type = "Uint8Array"))]
    id_bytes: Cow<'a, [u8]>,
    /// End of each id in these bytes.
    #[serde(serialize_with = "counts")]
    #[cfg_attr(test, ts(type = "Uint32Array"))]
    id_ends: Cow<'a, [u32]>,
    /// Purchase days − 1.
    #[serde(serialize_with = "counts")]
    #[cfg_attr(test, ts(type = "Uint32Array"))]
    frequency: &'a [u32],
    /// From the first to the last purchase.
    #[serde(serialize_with = "floats")]
    #[cfg_attr(test, ts(type = "Float64Array"))]
    recency: &'a [f64],
    /// From the first purchase to the end of observation.
    #[serde(serialize_with = "floats")]
    #[cfg_attr(test, ts(type = "Float64Array"))]
    age: &'a [f64],
    /// Mean spend per repeat purchase day, 0 without one.
    #[serde(serialize_with = "floats")]
    #[cfg_attr(test, ts(type = "Float64Array"))]
    monetary: &'a [f64],
    /// Sum of all amounts.
    #[serde(serialize_with = "floats")]
    #[cfg_attr(test, ts(type = "Float64Array"))]
    revenue: Cow<'a, [f64]>,
    /// Mean days between purchases.
    #[serde(serialize_with = "floats")]
    #[cfg_attr(test, ts(type = "Float64Array"))]
    gap_mean: Cow<'a, [f64]>,
    /// Standard deviation of the days between purchases.
    #[serde(serialize_with = "floats")]
    #[cfg_attr(test, ts(type = "Float64Array"))]
    gap_deviation: Cow<'a, [f64]>,
    /// Sum of the natural logarithms of the days between purchases, for the models with a rhythm; unknown of a summary
    /// file.
    #[serde(serialize_with = "some_floats", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional, type = "Float64Array"))]
    log_gap_sum: Option<&'a [f64]>,
    /// Days since 1970-01-01.
    #[serde(serialize_with = "integers")]
    #[cfg_attr(test, ts(type = "Int32Array"))]
    first_day: Cow<'a, [Day]>,
    /// Days since 1970-01-01.
    #[serde(serialize_with = "integers")]
    #[cfg_attr(test, ts(type = "Int32Array"))]
    last_day: Cow<'a, [Day]>,
    /// Kinds of product bought, 0 where the file names none.
    #[serde(serialize_with = "counts")]
    #[cfg_attr(test, ts(type = "Uint32Array"))]
    products: Vec<u32>,
    /// Of a summary file: the number of customers that each entry represents. Then `monetary` is their mean, `revenue` their sum, and
    /// ids, products and `gapDeviation` are not known (empty or 0).
    #[serde(serialize_with = "some_floats", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional, type = "Float64Array"))]
    weight: Option<&'a [f64]>,
    /// yyyy-mm-dd
    observation_start: String,
    /// yyyy-mm-dd
    observation_end: String,
    /// Rows read, counted and left out.
    rows: RowCounts,
    /// The first of each kind.
    problems: Vec<RowProblem>,
    /// Decisions behind the figures, each with the option that changes it.
    assumptions: Vec<Assumption>,
}

impl<'a> CustomerSummary<'a> {
    /// The summary of a log whose files have these headers.
    pub fn new(log: &'a OrderLog, summary: &'a Summary, headers: &[Vec<String>]) -> Self {
        let (id_bytes, id_ends) = ids(log, summary);
        let kinds = log.details().bought.products_per_customer();
        let products = |&number: &u32| kinds.get(number as usize).copied().unwrap_or(0);
        Self {
            ok: True,
            customers: summary.customers() as f64,
            id_bytes,
            id_ends,
            frequency: &summary.frequency,
            recency: &summary.recency,
            age: &summary.age,
            monetary: &summary.monetary,
            revenue: Cow::Borrowed(&summary.revenue),
            gap_mean: Cow::Borrowed(&summary.gap_mean),
            gap_deviation: Cow::Borrowed(&summary.gap_deviation),
            log_gap_sum: Some(&summary.log_gap_sum),
            first_day: Cow::Borrowed(&summary.first),
            last_day: Cow::Borrowed(&summary.last),
            products: summary.number.iter().map(products).collect(),
            weight: None,
            observation_start: format_iso(summary.span.0),
            observation_end: format_iso(summary.observation_end),
            rows: RowCounts::new(log.rows(), log.left_out()),
            problems: RowProblem::all(log.problems(), headers),
            assumptions: log.assumptions(summary.span.1, summary.observation_end),
        }
    }

    /// The histories of a summary file, with the same columns as a summary of orders.
    pub fn of_file(file: &'a SummaryFile) -> Self {
        let rows = file.frequency.len();
        let gaps = file.recency.iter().zip(&file.frequency);
        let first: Vec<Day> = file.age.iter().map(|&age| file.observation_end - age as Day).collect();
        let last: Vec<Day> =
            first.iter().zip(&file.recency).map(|(&first, &days)| first + days as Day).collect();
        let (observation_start, observation_end) = file.span();
        Self {
            ok: True,
            customers: file.moments().customers,
            id_bytes: Cow::Borrowed(&[]),
            id_ends: vec![0; rows].into(),
            frequency: &file.frequency,
            recency: &file.recency,
            age: &file.age,
            monetary: &file.monetary,
            revenue: file.revenue().into(),
            gap_mean: gaps.map(|(days, &gaps)| days / f64::from(gaps.max(1))).collect(),
            gap_deviation: vec![0.0; rows].into(),
            log_gap_sum: None,
            first_day: first.into(),
            last_day: last.into(),
            products: vec![0; rows],
            weight: Some(&file.customers),
            observation_start,
            observation_end,
            rows: RowCounts::of_file(file),
            problems: Vec::new(),
            assumptions: Vec::new(),
        }
    }
}

/// The concatenated ids of the customers in the summary, and the end of each.
fn ids<'a>(log: &'a OrderLog, summary: &Summary) -> (Cow<'a, [u8]>, Cow<'a, [u32]>) {
    let names = &log.ledger().customers;
    if summary.customers() == names.len() {
        let (bytes, ends) = names.arena();
        return (bytes.into(), ends.into());
    }
    let (mut bytes, mut ends) = (Vec::new(), Vec::new());
    for &number in &summary.number {
        bytes.extend_from_slice(names.name(number));
        ends.push(bytes.len() as u32);
    }
    (bytes.into(), ends.into())
}

/// Code of rows after the given end of observation.
const AFTER_END: &str = "after-end";

/// Rows read, counted and left out.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct RowCounts {
    /// Rows of all files, headers and empty lines not among them.
    read: u64,
    /// Rows that count.
    counted: u64,
    /// Rows left out, by the code of the reason.
    #[serde(serialize_with = "as_map")]
    #[cfg_attr(test, ts(type = "Record<string, number>"))]
    left_out: Vec<(&'static str, u64)>,
}

impl RowCounts {
    /// Rows of the table from which a summary file was made, if it states them; otherwise its own rows.
    fn of_file(file: &SummaryFile) -> Self {
        let own = file.frequency.len() as u64;
        let Some(whole) = &file.whole else {
            let (read, not_read) = file.rows.unwrap_or((own, 0));
            let left_out = if not_read > 0 { vec![("bad-date", not_read)] } else { Vec::new() };
            return Self { read, counted: read.saturating_sub(not_read), left_out };
        };
        let rows = |code: &str| whole.row("rows", code).map_or(0, |row| row.count as u64);
        let codes = ProblemKind::ALL.into_iter().map(ProblemKind::code).chain([AFTER_END]);
        let left_out: Vec<_> = codes.map(|code| (code, rows(code))).filter(|&(_, count)| count > 0).collect();
        let counted = rows("counted").saturating_sub(rows("refund-only"));
        Self { read: counted + left_out.iter().map(|(_, count)| count).sum::<u64>(), counted, left_out }
    }

    /// Rows read and counted, and those left out by reason.
    pub fn new(rows: row_counts::RowCounts, left_out: impl Iterator<Item = (ProblemKind, u64)>) -> Self {
        let late = Some((AFTER_END, rows.after_end)).filter(|&(_, count)| count > 0);
        Self {
            read: rows.read,
            counted: rows.counted,
            left_out: left_out.map(|(kind, count)| (kind.code(), count)).chain(late).collect(),
        }
    }
}

/// A fault in a row.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "Problem", optional_fields))]
#[serde(rename_all = "camelCase")]
pub struct RowProblem {
    code: &'static str,
    /// Index of the file, from 0.
    file: usize,
    /// Counted from 1.
    line: u64,
    /// Name of the column.
    #[serde(skip_serializing_if = "Option::is_none")]
    column: Option<String>,
    /// Its number, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    column_number: Option<usize>,
    /// The text found.
    text: String,
    /// An example of a correct value.
    #[serde(skip_serializing_if = "Option::is_none")]
    expected: Option<String>,
}

impl RowProblem {
    /// The problems kept.
    pub fn all(problems: &Problems, headers: &[Vec<String>]) -> Vec<Self> {
        problems.kept().iter().map(|problem| Self::new(problem, headers)).collect()
    }

    fn new(problem: &Problem, headers: &[Vec<String>]) -> Self {
        let column = problem.column.and_then(|column| headers.get(problem.file)?.get(column).cloned());
        Self {
            code: problem.kind.code(),
            file: problem.file,
            line: problem.line,
            column,
            column_number: problem.column.map(|column| column + 1),
            text: problem.text.clone(),
            expected: problem.expected.clone(),
        }
    }
}
