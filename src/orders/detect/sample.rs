//! Facts read from the first rows of a file: candidates for roles, repeated totals, currencies, blank lines.

use super::columns::Columns;
use super::options::Amounts;
use super::refusal::Candidate;
use super::role::Role;
use super::vocabulary::headers::LINE_AMOUNTS;
use crate::tables::currency::code;
use crate::tables::number::currency_mark;

/// Cells of a column quoted for a candidate.
const CANDIDATE_EXAMPLES: usize = 3;

pub(super) fn candidates(columns: &[usize], headers: &[String], rows: &[Vec<String>]) -> Vec<Candidate> {
    let why = if columns.len() > 1 { "rival" } else { "cells" };
    let candidate = |&column: &usize| Candidate {
        column: headers.get(column).cloned().unwrap_or_default(),
        why,
        examples: rows.iter().filter_map(|row| row.get(column)).take(CANDIDATE_EXAMPLES).cloned().collect(),
    };
    columns.iter().map(candidate).collect()
}

/// Detects repeated totals: at least two orders have several rows, and each repeats one amount in all of them. A header
/// such as “Line Total” is believed.
pub(super) fn repeated_totals(columns: &Columns, headers: &[String], rows: &[Vec<String>]) -> Amounts {
    let is_line = |column: usize| {
        headers.get(column).is_some_and(|header| LINE_AMOUNTS.split('|').any(|name| name == header))
    };
    if columns.get(Role::Amount).is_some_and(is_line) {
        return Amounts::Line;
    }
    let (Some(order), Some(amount), None) =
        (columns.get(Role::Order), columns.get(Role::Amount), columns.get(Role::Quantity))
    else {
        return Amounts::Line;
    };
    let cell = |row: usize, column: usize| rows[row].get(column).map_or("", |cell| &cell[..]);
    let mut cells: Vec<[&str; 2]> =
        (0..rows.len()).map(|row| [order, amount].map(|column| cell(row, column))).collect();
    cells.sort_unstable_by_key(|cells| cells[0]);
    let orders = cells.chunk_by(|a, b| a[0] == b[0]);
    let mut several = orders.filter(|rows| rows.len() > 1 && !rows[0][0].is_empty());
    let enough = several.clone().count() >= 2;
    let alike = several.all(|rows| rows.iter().all(|row| !row[1].is_empty() && row[1] == rows[0][1]));
    if enough && alike { Amounts::Order } else { Amounts::Line }
}

pub(super) fn currencies(columns: &Columns, rows: &[Vec<String>]) -> Vec<String> {
    let cell = |row: &'_ [String], role| {
        columns.get(role).and_then(|column| row.get(column)).map_or("", |cell| cell.trim()).to_owned()
    };
    let mut found = Vec::new();
    for row in rows {
        let (named, beside) = (cell(row, Role::Currency), cell(row, Role::Amount));
        let name = if named.is_empty() { currency_mark(beside.as_bytes()).to_owned() } else { named };
        let currency = code(&name);
        if !name.is_empty() && !found.contains(&currency) {
            found.push(currency);
        }
    }
    found
}

/// True if some row has text, but neither customer nor date nor amount.
pub(super) fn has_blank_lines(columns: &Columns, rows: &[Vec<String>]) -> bool {
    let required: Vec<usize> = Role::REQUIRED.into_iter().filter_map(|role| columns.get(role)).collect();
    let is_blank =
        |row: &Vec<String>, column: usize| row.get(column).is_none_or(|cell| cell.trim().is_empty());
    rows.iter().any(|row| {
        required.iter().all(|&column| is_blank(row, column)) && row.iter().any(|cell| !cell.trim().is_empty())
    })
}

/// ISO 4217 codes recognised without a header that says so.
const CURRENCY_CODES: &str = "EUR|USD|GBP|BGN|PLN|MKD|CZK|HUF|RON|SEK|NOK|DKK|CHF|RSD|TRY|UAH|RUB|JPY|CNY|CAD|AUD|NZD|BRL|MXN|INR|ZAR|ILS|AED|SGD|HKD|KRW|THB|ALL|BAM|ISK|GEL|HRK|LTL|LVL|EEK";

/// A column without a role in which nearly all cells are currency codes.
pub(super) fn currency_column(columns: &Columns, rows: &[Vec<String>]) -> Option<usize> {
    let width = rows.iter().map(Vec::len).max().unwrap_or(0);
    let is_code = |cell: &str| CURRENCY_CODES.split('|').any(|code| code.eq_ignore_ascii_case(cell));
    let share = |column: usize| {
        let cells = rows
            .iter()
            .filter_map(|row| row.get(column))
            .map(|cell| cell.trim())
            .filter(|cell| !cell.is_empty());
        let (codes, all) =
            cells.fold((0, 0), |(codes, all), cell| (codes + usize::from(is_code(cell)), all + 1));
        all > 0 && 10 * codes >= 9 * all
    };
    (0..width).find(|&column| !columns.uses(column) && share(column))
}
