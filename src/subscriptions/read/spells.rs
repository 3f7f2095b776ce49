//! Days of a subscription during which it is paid.

use crate::subscriptions::detect::interval::Interval;
use crate::subscriptions::detect::standing::Cause;
use crate::tables::day::Day;

/// End of a spell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// It continues.
    Open,
    /// The subscription ended.
    Lost(Cause),
    /// The subscription was paused.
    Paused,
}

/// Days during which a subscription is paid, with its revenue per month.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Spell {
    /// Number of the customer.
    pub customer: u32,
    /// First day.
    pub start: Day,
    /// Last day, on which it ends; [`Day::MAX`] if it continues.
    pub until: Day,
    /// Its end.
    pub end: End,
    /// Revenue per month, in currency units; 1 in a file without prices.
    pub mrr: f64,
    /// Number of the plan.
    pub plan: u32,
    /// Billing interval.
    pub interval: Interval,
}

impl Spell {
    /// True if the subscription is paid at the beginning of a day: it began before, and did not end before.
    pub fn covers(&self, day: Day) -> bool {
        self.start < day && day <= self.until
    }
}
