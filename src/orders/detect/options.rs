//! Options for reading order files; everything not given is detected.

use serde::{Deserialize, Serialize};

use super::filter::Filter;
use super::identity::Identity;
use super::role::Role;
use crate::tables::date::DateFormat;
use crate::tables::day::{Day, Zone};

/// Format of a file and rules for counting its rows.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Header names by role. A named role is not detected; an empty name means that no column has the role.
    pub columns: Vec<(Role, String)>,
    /// True if the first record names the columns.
    pub has_header: Option<bool>,
    /// Field delimiter.
    pub delimiter: Option<u8>,
    /// Decimal mark of amounts: `.` or `,`.
    pub decimal: Option<u8>,
    /// Date format.
    pub date_format: Option<DateFormat>,
    /// Time zone that assigns moments to days.
    pub zone: Zone,
    /// Last day of observation; by default that of the last order, refund or order left out.
    pub observation_end: Option<Day>,
    /// Rows that count.
    pub filter: Filter,
    /// Counts the values by which rows may be filtered.
    pub count_values: bool,
    /// Keeps the rows in memory, so that another filter needs no file.
    pub keep_rows: bool,
    /// Rules for rows other than ordinary purchases.
    pub policies: Policies,
    /// True if a row has the totals of one customer instead of an order.
    pub customer_totals: bool,
    /// Treatment of several spellings of one customer.
    pub identity: Identity,
    /// The present day; later dates are problems.
    pub today: Option<Day>,
    /// The log has several files, in which the same order may occur.
    pub several_files: bool,
    /// Collect baskets, which the report needs.
    pub baskets: bool,
}

impl Options {
    /// True if the caller named the column of a role, or named none for it.
    pub fn names(&self, role: Role) -> bool {
        self.columns.iter().any(|(named, _)| *named == role)
    }
}

/// Rules for rows other than ordinary purchases; the first choice is the default.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Policies {
    /// Treatment of negative amounts.
    pub refunds: Refunds,
    /// Leaves out rows with an amount of zero, which otherwise count as purchases.
    pub leave_out_zero_amounts: bool,
    /// Treatment of rows without a customer.
    pub guests: Guests,
    /// Meaning of the amounts of rows that share an order id; detected if `None`.
    pub amounts: Option<Amounts>,
    /// Unit in which amounts are written; detected if `None`.
    pub amount_unit: Option<AmountUnit>,
    /// Statuses left out; by default those without a purchase.
    pub excluded_statuses: Option<Vec<String>>,
    /// Currency of the report; required if the file has several.
    pub currency: Option<String>,
    /// Exchange rates: currency code, and units of the report's currency per unit of it.
    pub rates: Vec<(String, f64)>,
}

/// Treatment of negative amounts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Refunds {
    /// Deducted from the customer's latest purchase up to that day, or else from the first.
    #[default]
    Net,
    /// Left out.
    LeaveOut,
}

/// Treatment of rows without a customer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Guests {
    /// Left out.
    #[default]
    LeaveOut,
    /// Each order counts as a separate customer.
    Separate,
}

/// Meaning of a row's amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Amounts {
    /// Amount of the row; the rows of an order add up.
    #[default]
    Line,
    /// Total of the order, repeated in each of its rows.
    Order,
}

/// Unit in which amounts are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum AmountUnit {
    /// The currency: euros.
    #[default]
    Currency,
    /// Hundredths of it: cents.
    Cents,
}
