//! Facts read from the first rows of a file: candidates for roles, repeated totals, currencies, blank lines.

use super::columns::Columns;
use super::options::Amounts;
use super::refusal::{Candidate, Refusal};
use super::role::Role;
use super::vocabulary::headers::{LINE_AMOUNTS, ORDER_TOTALS, TOTALS, UNIT_PRICES, header_names};
use super::vocabulary::words::TICKETS;
use super::vocabulary::{is_one_of, says};
use crate::math::ranking::{ranked_by_name, sort_by};
use crate::tables::currency::code;
use crate::tables::dialect::is_totals_row;
use crate::tables::number::{SCALE, UNSETTLED, amount as number, currency_mark};

/// Minimum number of orders of several rows that repeat amounts of orders of one row.
const FEWEST_COMMON: usize = 3;
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
/// such as “Line Total” takes precedence.
///
/// # Errors
/// [`Refusal::AmbiguousAmounts`] if only one order has several rows, and they repeat an amount whose header says
/// “total”; or if the rows are of tickets, and half of the repeated amounts also occur in orders of one row.
pub(super) fn repeated_totals(
    columns: &Columns,
    headers: &[String],
    rows: &[Vec<String>],
) -> Result<Amounts, Refusal> {
    let is_line = |column: usize| headers.get(column).is_some_and(|header| is_one_of(header, LINE_AMOUNTS));
    if columns.get(Role::Amount).is_some_and(is_line) {
        return Ok(Amounts::Line);
    }
    let (Some(amount), None) = (columns.get(Role::Amount), columns.get(Role::Quantity)) else {
        return Ok(Amounts::Line);
    };
    if is_price_times_quantity(amount, columns, headers, rows) {
        return Ok(Amounts::Line);
    }
    let cells = by_order(columns, rows);
    let orders = cells.chunk_by(|a, b| a[0] == b[0]);
    let several = orders.clone().filter(|rows| rows.len() > 1 && !rows[0][0].is_empty());
    let total = headers.get(amount).is_some_and(|header| is_one_of(header, ORDER_TOTALS));
    let repeated = several.clone().next().map(|rows| rows[0][1]);
    let enough = several.clone().count() >= if total { 1 } else { 2 };
    let alike = several.clone().all(|rows| rows.iter().all(|row| !row[1].is_empty() && row[1] == rows[0][1]));
    let is_total = || headers.get(amount).is_some_and(|header| says(header, TOTALS));
    // For receipts, amounts that also occur in orders of one row may be those of each row.
    let are_common = || {
        let mut singles: Vec<&str> =
            orders.clone().filter(|rows| rows.len() == 1).map(|rows| rows[0][1]).collect();
        sort_by(&mut singles, Ord::cmp);
        let is_common = |rows: &&[[&str; 2]]| singles.binary_search(&rows[0][1]).is_ok();
        let common = several.clone().filter(is_common).count();
        common >= FEWEST_COMMON && 2 * common >= several.clone().count()
    };
    let are_tickets = || headers.iter().any(|header| says(header, TICKETS)) && are_common();
    let only = repeated.filter(|_| alike && if enough { are_tickets() } else { is_total() });
    match only {
        Some(text) => Err(Refusal::AmbiguousAmounts(vec![text.to_owned(); 2])),
        None => Ok(if enough && alike { Amounts::Order } else { Amounts::Line }),
    }
}

/// True if the amount of every row is the number of pieces times a unit price of the row: that of a line.
fn is_price_times_quantity(
    amount: usize,
    columns: &Columns,
    headers: &[String],
    rows: &[Vec<String>],
) -> bool {
    let value = |row: &Vec<String>, column: usize| number(row.get(column)?.trim().as_bytes(), UNSETTLED);
    let is_quantity = |&column: &usize| is_one_of(&headers[column], header_names(Role::Quantity));
    let is_price = |&column: &usize| {
        column != amount
            && !columns.uses(column)
            && UNIT_PRICES.split('|').any(|name| says(&headers[column], name))
    };
    let is_product = |quantity: usize, price: usize| {
        let mut several = false;
        let fits = |row: &Vec<String>| {
            let (Some(pieces), Some(price), Some(all)) =
                (value(row, quantity), value(row, price), value(row, amount))
            else {
                return false;
            };
            several |= pieces > SCALE;
            // A cent per piece.
            ((i128::from(pieces) * i128::from(price) / i128::from(SCALE)) - i128::from(all)).unsigned_abs()
                <= (pieces.unsigned_abs() / 100).max(100).into()
        };
        rows.iter().all(fits) && several
    };
    let mut quantities = (0..headers.len()).filter(is_quantity);
    quantities.any(|quantity| (0..headers.len()).filter(is_price).any(|price| is_product(quantity, price)))
}

/// True if some order has two rows with amounts.
pub(super) fn has_several_lines(columns: &Columns, rows: &[Vec<String>]) -> bool {
    let cells = by_order(columns, rows);
    cells.windows(2).any(|pair| !pair[0][0].is_empty() && pair[0][0] == pair[1][0] && !pair[1][1].is_empty())
}

/// Order and amount of each row, sorted by order; empty without columns of both.
fn by_order<'a>(columns: &Columns, rows: &'a [Vec<String>]) -> Vec<[&'a str; 2]> {
    let (Some(order), Some(amount)) = (columns.get(Role::Order), columns.get(Role::Amount)) else {
        return Vec::new();
    };
    let cell = |row: &'a Vec<String>, column: usize| row.get(column).map_or("", |cell| cell.trim());
    let cells: Vec<[&str; 2]> = rows.iter().map(|row| [cell(row, order), cell(row, amount)]).collect();
    let places = ranked_by_name(cells.iter().map(|_| 0), &|row| cells[row as usize][0].as_bytes());
    places.into_iter().map(|row| cells[row as usize]).collect()
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

/// True if some row has text, but neither customer nor date nor amount, or only the amount of a further product.
pub(super) fn has_blank_lines(columns: &Columns, rows: &[Vec<String>]) -> bool {
    let required: Vec<usize> = Role::REQUIRED.into_iter().filter_map(|role| columns.get(role)).collect();
    let is_blank =
        |row: &Vec<String>, column: usize| row.get(column).is_none_or(|cell| cell.trim().is_empty());
    rows.iter().any(|row| {
        required.iter().all(|&column| is_blank(row, column)) && row.iter().any(|cell| !cell.trim().is_empty())
    }) || has_priced_lines(columns, rows)
}

/// True if some row has a product and an amount, but neither customer nor date, and a row with both is above it: a further
/// line of the same purchase, as in tables kept by hand.
pub(super) fn has_priced_lines(columns: &Columns, rows: &[Vec<String>]) -> bool {
    let text = |row: &'_ Vec<String>, role| {
        columns.get(role).and_then(|column| row.get(column)).is_some_and(|cell| !cell.trim().is_empty())
    };
    let is_priced = |row: &Vec<String>| {
        let own = [Role::Customer, Role::Date, Role::Order].map(|role| text(row, role));
        own == [false; 3] && text(row, Role::Product) && text(row, Role::Amount) && !is_totals_row(row)
    };
    let is_whole = |row: &Vec<String>| text(row, Role::Customer) && text(row, Role::Date);
    rows.windows(2).any(|pair| is_whole(&pair[0]) && is_priced(&pair[1]))
}
