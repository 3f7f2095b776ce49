//! Parts of weeks: the days of a week that fall in one month. Both weeks and months consist of whole parts.

use crate::events::detect::options::Period;
use crate::tables::day::{Day, civil, day};

/// Number of a part of a week, ascending by day; six in a month.
pub type Part = u16;

/// Parts in a month.
const PARTS: i32 = 6;

/// Days since the Monday before.
fn weekday(day: Day) -> i32 {
    (day + 3).rem_euclid(7)
}

/// Part of a day from 1970 on, and the bit of the day among those of its month.
pub fn part_of(day: Day) -> (Part, u32) {
    let (year, month, date) = civil(day);
    let place = date as i32 - 1;
    let week = (place + weekday(day - place)) / 7;
    (((year - 1970) * 12 + month as i32 - 1) * PARTS + week)
        .try_into()
        .map_or((0, 1), |part| (part, 1 << place))
}

/// The part that represents a whole month.
pub fn month_part(part: Part) -> Part {
    part - part % PARTS as Part
}

/// First day of a part.
pub fn first_day(part: Part) -> Day {
    let (months, week) = (i32::from(part) / PARTS, i32::from(part) % PARTS);
    let first = day((1970 + months / 12) as u32, (months % 12 + 1) as u32, 1).unwrap_or(0);
    if week == 0 { first } else { first + 7 * week - weekday(first) }
}

/// First day of the period that holds a day.
///
/// ```
/// use regulars::events::detect::options::Period;
/// use regulars::events::read::calendar::start_of;
/// use regulars::tables::day::parse_iso;
///
/// // A Wednesday.
/// let day = parse_iso("2026-07-01").unwrap();
/// assert_eq!(start_of(day, Period::Week), parse_iso("2026-06-29").unwrap());
/// assert_eq!(start_of(day, Period::Month), day);
/// ```
pub fn start_of(day: Day, period: Period) -> Day {
    match period {
        Period::Week => day - weekday(day),
        Period::Month => day - civil(day).2 as i32 + 1,
    }
}

/// First day of the period after the one that begins on a day.
pub fn next(start: Day, period: Period) -> Day {
    start_of(start + if period == Period::Week { 7 } else { 31 }, period)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_ascend_and_end_with_weeks_and_months() {
        for day in 0..40_000 {
            let [(today, bit), (tomorrow, _)] = [part_of(day), part_of(day + 1)];
            let ends = weekday(day) == 6 || civil(day + 1).2 == 1;
            assert_eq!(tomorrow > today, ends);
            assert!(tomorrow >= today && bit == 1 << (civil(day).2 - 1));
            if ends {
                assert_eq!(first_day(tomorrow), day + 1);
            }
            assert_eq!(month_part(today), part_of(start_of(day, Period::Month)).0);
            let week = start_of(day, Period::Week);
            assert!(week <= day && day < next(week, Period::Week));
            assert!(next(start_of(day, Period::Month), Period::Month) > day);
        }
    }
}
