//! Options for reading subscription files; everything not given is detected and reported.

use serde::{Deserialize, Serialize};

use super::interval::Interval;
use super::role::Role;
use super::vocabulary::Standing;
use crate::tables::date::DateFormat;
use crate::tables::day::{Day, Zone};

/// Options of reading a subscription file.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Columns by role; an empty name means that no column has the role.
    pub columns: Vec<(Role, String)>,
    /// True if the first record names the columns.
    pub has_header: Option<bool>,
    /// Field delimiter.
    pub delimiter: Option<u8>,
    /// Format of dates.
    pub date_format: Option<DateFormat>,
    /// Decimal mark of prices.
    pub decimal: Option<u8>,
    /// Time zone that assigns moments to days.
    pub zone: Zone,
    /// Currency of the rows that count, where the file has several.
    pub currency: Option<String>,
    /// Billing interval of every row, which takes precedence over those of the file.
    pub interval: Option<Interval>,
    /// Standing of statuses, in lower case.
    pub statuses: Vec<(String, Standing)>,
    /// Last day covered by the file.
    pub as_of: Option<Day>,
    /// Today's date: days after it are in the future; unknown if not given.
    pub today: Option<Day>,
    /// Days between two subscriptions of a customer that do not count as a break; 1 if not given.
    pub gap: Option<i32>,
    /// Treatment of pauses.
    pub pauses: Pauses,
}

/// Treatment of pauses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "SubscriptionPauses"))]
#[serde(rename_all = "kebab-case")]
pub enum Pauses {
    /// Customers who pause count neither as kept nor as lost.
    #[default]
    Apart,
    /// Customers who pause are lost.
    Lost,
}
