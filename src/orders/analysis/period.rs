//! Calendar periods.

use crate::tables::day::{Day, civil, day};

/// A calendar period.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Period {
    /// A month.
    Month,
    /// Three months from January, April, July or October.
    Quarter,
    /// Seven days from a Monday.
    Week,
}

/// Monday, 29 December 1969.
const MONDAY: Day = -3;

impl Period {
    /// The number of the period that contains a day; the next period has the next number.
    pub fn number(self, day: Day) -> i32 {
        let months = |length: i32| {
            let (year, month, _) = civil(day);
            (12 * year + month as i32 - 1).div_euclid(length)
        };
        match self {
            Self::Month => months(1),
            Self::Quarter => months(3),
            Self::Week => (day - MONDAY).div_euclid(7),
        }
    }

    /// The first day of a period, from 1900 to 2199.
    pub fn start(self, number: i32) -> Day {
        let months = |length: i32| {
            let month = number * length;
            day(month.div_euclid(12) as u32, month.rem_euclid(12) as u32 + 1, 1).unwrap_or(Day::MAX)
        };
        match self {
            Self::Month => months(1),
            Self::Quarter => months(3),
            Self::Week => number * 7 + MONDAY,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tables::day::format_iso;

    #[test]
    fn periods_of_a_day_agree_with_pythons_calendar() {
        // By Python's calendar: 29 February 2024 was a Thursday, 1 January 2023 a Sunday.
        for (date, starts) in [
            ((2024, 2, 29), ["2024-02-01", "2024-01-01", "2024-02-26"]),
            ((2023, 1, 1), ["2023-01-01", "2023-01-01", "2022-12-26"]),
            ((1969, 12, 29), ["1969-12-01", "1969-10-01", "1969-12-29"]),
        ] {
            let day = day(date.0, date.1, date.2).unwrap();
            let found = [Period::Month, Period::Quarter, Period::Week]
                .map(|period| format_iso(period.start(period.number(day))));
            assert_eq!(found, starts);
        }
    }

    #[test]
    fn every_day_lies_between_its_period_start_and_the_next() {
        for period in [Period::Month, Period::Quarter, Period::Week] {
            for day in -25_500..84_000 {
                let number = period.number(day);
                assert!(period.start(number) <= day && day < period.start(number + 1), "{period:?} {day}");
            }
        }
    }
}
