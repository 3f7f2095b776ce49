//! Moments at which a customer joins a programme, or might have joined and did not.
//!
//! A customer joins at an order or between two; all others might have joined at each of their orders, or in the middle
//! of each month. Facts known at that moment make customers comparable.

use crate::orders::analysis::period::Period;
use crate::orders::store::purchase::Purchase;
use crate::tables::day::Day;

/// A moment at which a customer joins or might have joined.
#[derive(Debug, Clone, Copy, Default)]
pub struct Moment {
    /// Place of the customer in the summary.
    pub place: u32,
    /// True if the customer joins.
    pub joins: bool,
    /// True if the moment is an order.
    pub at_order: bool,
    /// Number of the month.
    pub month: i32,
    /// Purchases so far, this one included.
    pub orders: i64,
    /// Their spend, in ten-thousandths.
    pub spend: i128,
    /// Days since the purchase before.
    pub recency: i64,
    /// Days since the first purchase.
    pub age: i64,
    /// Spend in the horizon after the moment.
    pub after: i128,
    /// The part of it spent after joining by a customer who joined later in the horizon.
    pub after_joining: i128,
    /// Spend in the time before: up to and excluding the purchase before the moment, and without the first purchase.
    pub before: i128,
    /// Days of that time, at most the horizon.
    pub exposure: i64,
    /// Purchases by the beginning of that time.
    pub orders_before: i64,
    /// Days from the last of these purchases to the beginning of that time.
    pub recency_before: i64,
}

/// Day on which a customer joined, relative to the log.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Joining {
    /// Not within the log.
    Never,
    /// On this day, at or after the first purchase.
    On(Day),
    /// Before the first purchase, so that the time before has no data.
    BeforeFirst,
}

impl Joining {
    /// Creates it from the day of joining.
    pub fn new(day: Option<Day>, first: Day, end: Day) -> Self {
        match day {
            Some(day) if day < first => Self::BeforeFirst,
            Some(day) if day <= end => Self::On(day),
            _ => Self::Never,
        }
    }
}

/// The moments of customers, with their spend within a horizon.
#[derive(Debug)]
pub struct Timeline {
    /// Days after a moment that are evaluated.
    pub horizon: Day,
    /// Last day of observation.
    pub end: Day,
    /// Months in which customers join between two orders.
    pub months: Vec<i32>,
}

impl Timeline {
    /// Calls `visit` for each moment whose horizon is observed, for each customer in order of days.
    pub fn visit(
        &self,
        place: u32,
        purchases: &[Purchase],
        joining: Joining,
        visit: &mut dyn FnMut(&Moment),
    ) {
        let Some(first) = purchases.first().map(|purchase| purchase.day) else { return };
        let last = self.end - self.horizon;
        let mut sums = vec![0; purchases.len() + 1];
        for (index, purchase) in purchases.iter().enumerate() {
            sums[index + 1] = sums[index] + i128::from(purchase.spend);
        }
        // Spend after one day, up to and including another.
        let spent = |after: Day, to: Day| {
            let count = |day: Day| purchases.partition_point(|purchase| purchase.day <= day);
            sums[count(to.max(after))] - sums[count(after)]
        };
        let joined = match joining {
            Joining::Never => None,
            Joining::On(day) => Some(day),
            Joining::BeforeFirst => return,
        };
        let at = |day: Day, known: usize, at_order: bool, joins: bool| {
            let before = if at_order { known.checked_sub(2) } else { Some(known - 1) };
            let until = if at_order { before.map_or(first, |index| purchases[index].day) } else { day };
            let from = first.max(until - self.horizon);
            let to = day + self.horizon;
            let known_before = purchases.partition_point(|purchase| purchase.day <= from);
            Moment {
                place,
                joins,
                at_order,
                month: Period::Month.number(day),
                orders: known as i64,
                spend: sums[known],
                recency: before.map_or(0, |index| i64::from(day - purchases[index].day)),
                age: i64::from(day - first),
                after: spent(day, to),
                after_joining: joined.filter(|&on| on > day && on < to).map_or(0, |on| spent(on, to)),
                before: if until > from { spent(from, until - 1) } else { 0 },
                exposure: i64::from(until - from),
                orders_before: known_before as i64,
                recency_before: i64::from(from - purchases[known_before.max(1) - 1].day),
            }
        };
        // Up to the day of joining: excluding customers who join soon afterwards would exclude frequent buyers.
        let free = |day: Day| joined.is_none_or(|on| day < on);
        for (index, purchase) in purchases.iter().enumerate().take_while(|(_, purchase)| purchase.day <= last)
        {
            let joins = joined == Some(purchase.day);
            if joins || free(purchase.day) {
                visit(&at(purchase.day, index + 1, true, joins));
            }
        }
        let known = |day: Day| purchases.partition_point(|purchase| purchase.day <= day);
        for &month in &self.months {
            let day = Period::Month.start(month) + 14;
            if day > first && day <= last && free(day) {
                visit(&at(day, known(day), false, false));
            }
        }
        if let Some(day) = joined.filter(|&day| day <= last) {
            if purchases[known(day) - 1].day < day {
                visit(&at(day, known(day), false, true));
            }
        }
    }
}
