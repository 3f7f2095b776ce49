//! A purchase: everything one customer bought on one day, however many rows it took.

use crate::tables::day::Day;
use crate::tables::number::Money;

/// Everything one customer bought on one day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Purchase {
    /// The day.
    pub day: Day,
    /// The sum of the day's amounts, none of them negative; `Money::MAX` where it does not fit.
    pub spend: Money,
}
