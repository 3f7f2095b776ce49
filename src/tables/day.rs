//! Calendar days, and the day of a moment in a time zone.

/// Days since 1970-01-01.
pub type Day = i32;

/// Time zone that assigns moments to days.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Zone {
    /// Dates count as written; Unix times in UTC.
    #[default]
    AsWritten,
    /// Offsets from UTC in seconds, each valid from a moment (Unix seconds, ascending).
    Offsets(Vec<(i64, i32)>),
}

impl Zone {
    /// The zone from pairs: a time in Unix seconds, and the offset of the zone from UTC from then on, in seconds.
    /// Without pairs dates count as written.
    pub fn of_pairs(pairs: &[f64]) -> Self {
        let offsets: Vec<(i64, i32)> =
            pairs.chunks_exact(2).map(|pair| (pair[0] as i64, pair[1] as i32)).collect();
        if offsets.is_empty() { Self::AsWritten } else { Self::Offsets(offsets) }
    }

    /// Day of a moment in Unix seconds.
    pub fn day(&self, seconds: i64) -> Day {
        self.local(seconds).div_euclid(86_400) as Day
    }

    /// A moment in Unix seconds on the clock of the zone, counted the same way.
    pub fn local(&self, seconds: i64) -> i64 {
        let ahead = match self {
            Self::AsWritten => 0,
            Self::Offsets(table) => {
                let next = table.partition_point(|&(from, _)| from <= seconds);
                table.get(next.max(1) - 1).map_or(0, |&(_, ahead)| i64::from(ahead))
            }
        };
        seconds + ahead
    }
}

/// Day of a date in the proleptic Gregorian calendar; `None` if it does not exist or is outside 1900–2199.
///
/// ```
/// use regulars::tables::day::day;
///
/// assert_eq!(day(1970, 1, 1), Some(0));
/// assert_eq!(day(2023, 2, 29), None);
/// ```
#[inline]
pub fn day(year: u32, month: u32, day: u32) -> Option<Day> {
    const LENGTHS: [u32; 12] = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let length = *LENGTHS.get((month as usize).wrapping_sub(1))?;
    if !(1900..=2199).contains(&year) || day == 0 || day > length || (day == 29 && month == 2 && !leap) {
        return None;
    }
    // Years start in March, so the leap day is the last day.
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let days = 365 * year + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + day - 1;
    Some(days as Day - 719_468)
}

/// Year, month and day of the month (Hinnant, chrono-Compatible Low-Level Date Algorithms).
pub fn civil(day: Day) -> (i32, u32, u32) {
    let days = day + 719_468;
    let era = days.div_euclid(146_097);
    let of_era = days.rem_euclid(146_097);
    let year = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * month + 2) / 5 + 1;
    let (year, month) = (year + 400 * era, if month < 10 { month + 3 } else { month - 9 });
    (if month <= 2 { year + 1 } else { year }, month as u32, day as u32)
}

/// Parses `yyyy-mm-dd`; leading zeros are optional.
pub fn parse_iso(text: &str) -> Option<Day> {
    let mut parts = text.split('-').map(|part| part.parse().ok());
    let date = day(parts.next()??, parts.next()??, parts.next()??)?;
    parts.next().is_none().then_some(date)
}

/// Formats a day as `yyyy-mm-dd`.
pub fn format_iso(day: Day) -> String {
    let (year, month, day) = civil(day);
    let dash = |number: u32| if number < 10 { "-0" } else { "-" };
    year.to_string() + dash(month) + &month.to_string() + dash(day) + &day.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_match_python_ordinals() {
        // By Python's datetime.date.toordinal() - 719163.
        let cases = [
            ((1900, 1, 1), -25_567),
            ((1970, 1, 1), 0),
            ((1997, 1, 1), 9_862),
            ((2000, 2, 29), 11_016),
            ((2024, 12, 31), 20_088),
            ((2199, 12, 31), 84_005),
        ];
        for ((year, month, date), days) in cases {
            assert_eq!(day(year, month, date), Some(days));
            assert_eq!(civil(days), (year as i32, month, date));
        }
        for (year, month, date) in [(1900, 2, 29), (2023, 2, 29), (2024, 4, 31), (2024, 13, 1), (2024, 0, 1)]
        {
            assert_eq!(day(year, month, date), None, "{year}-{month}-{date}");
        }
        assert_eq!(day(1899, 12, 31), None);
        assert_eq!(format_iso(9_862), "1997-01-01");
        for text in ["1997-01-01", "1997-1-1"] {
            assert_eq!(parse_iso(text), Some(9_862), "{text}");
        }
        for text in
            ["", "1997-01", "1997-01-01-01", "1997-01-01T00:00", "1997-02-29", "97-01-01", "1997/01/01"]
        {
            assert_eq!(parse_iso(text), None, "{text}");
        }
    }

    #[test]
    fn every_day_of_three_centuries_round_trips() {
        for days in -25_567..=84_005 {
            let (year, month, date) = civil(days);
            assert_eq!(day(year as u32, month, date), Some(days));
        }
    }

    #[test]
    fn a_time_zone_moves_midnight() {
        let zone = Zone::Offsets(vec![(0, 7_200), (1_000_000, -3_600)]);
        assert_eq!(zone.day(86_400 - 7_200), 1);
        assert_eq!(zone.day(86_400 - 7_201), 0);
        assert_eq!(zone.day(12 * 86_400 + 3_599), 11);
        assert_eq!(Zone::AsWritten.day(-1), -1);
    }
}
