//! What the caller may say about a file; everything else is detected.

use super::columns::Role;
use crate::tables::date::DateFormat;
use crate::tables::day::{Day, Zone};

/// How a file is to be read and its rows to be counted.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Header names by role; where a role is named here, its column is not guessed. An empty name: no column has it.
    pub columns: Vec<(Role, String)>,
    /// Whether the first record names the columns.
    pub has_header: Option<bool>,
    /// The byte between fields.
    pub delimiter: Option<u8>,
    /// The decimal mark of amounts, a point or a comma.
    pub decimal: Option<u8>,
    /// How dates are written.
    pub date_format: Option<DateFormat>,
    /// Where days begin.
    pub zone: Zone,
    /// The last day of observation; without it, the last date in the file.
    pub observation_end: Option<Day>,
    /// What becomes of rows that are not plainly purchases.
    pub policies: Policies,
    /// Gather which products are bought together, for a report.
    pub baskets: bool,
}

/// What becomes of rows that are not plainly purchases; the first choice is the default.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Policies {
    /// Negative amounts.
    pub refunds: Refunds,
    /// Leave rows with an amount of zero out; otherwise they are purchases.
    pub leave_out_zero_amounts: bool,
    /// Rows without a customer.
    pub guests: Guests,
    /// What the amount of a row is, where several rows have the same order id; detected where not given.
    pub amounts: Option<Amounts>,
    /// Statuses whose rows are left out; otherwise those that say nothing was bought.
    pub excluded_statuses: Option<Vec<String>>,
    /// The currency of the report; needed where a file has several.
    pub currency: Option<String>,
    /// Units of that currency for one unit of another.
    pub rates: Vec<(String, f64)>,
}

/// Negative amounts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Refunds {
    /// Taken off the customer's latest purchase up to that day, or else off the first.
    #[default]
    Net,
    /// Left out.
    LeaveOut,
}

/// Rows without a customer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Guests {
    /// Left out: who they are is not known.
    #[default]
    LeaveOut,
    /// Each order is a customer of its own.
    Separate,
}

/// What the amount of a row is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Amounts {
    /// The amount of the row: rows of an order add up.
    #[default]
    Line,
    /// The total of the order, repeated in each of its rows.
    Order,
}
