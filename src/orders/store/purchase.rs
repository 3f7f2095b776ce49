//! A purchase: everything one customer bought on one day, in any number of rows.

use crate::tables::day::Day;
use crate::tables::number::Money;

/// Everything one customer bought on one day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Purchase {
    /// Day of the purchase.
    pub day: Day,
    /// Sum of the day's amounts, none of them negative; `Money::MAX` if the sum overflows.
    pub spend: Money,
}
