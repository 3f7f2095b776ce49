//! Serial numbers: days since 1899-12-30, as spreadsheets store dates and times.

/// Resolution of times: a tenth of a millisecond. A serial number has fifteen digits, enough for nine microseconds; a
/// sum that should be midnight deviates by less than that.
const TICKS_PER_DAY: f64 = 864_000_000.0;
/// Ticks in a second.
const TICKS_PER_SECOND: i64 = 10_000;
/// Days from 1899-12-30 to 1904-01-01.
const DAYS_TO_1904: f64 = 1462.0;

/// ISO date of a serial number, with the time if there is one: `2024-01-31`, `2024-01-31 10:15:00`. `None` if the
/// number is not a date of the years 0 to 9999.
///
/// The time is rounded to a tenth of a millisecond before the day is taken: 2024-01-02 23:59:59.9996 is on 2 January.
///
/// ```
/// use regulars_workbooks::serial::date_and_time;
///
/// assert_eq!(date_and_time(45322.0, false).as_deref(), Some("2024-01-31"));
/// assert_eq!(date_and_time(45293.999_999_995_37, false).as_deref(), Some("2024-01-02 23:59:59.9996"));
/// assert_eq!(date_and_time(45293.999_999_999_99, false).as_deref(), Some("2024-01-03"));
/// assert_eq!(date_and_time(43860.0, true).as_deref(), Some("2024-01-31"));
/// ```
pub fn date_and_time(serial: f64, is_1904: bool) -> Option<String> {
    let serial = if is_1904 { serial + DAYS_TO_1904 } else { serial };
    if !(-693_000.0..2_958_466.0).contains(&serial) {
        return None;
    }
    // Before March 1900, serial numbers count a 29 February that did not exist.
    let serial = if !is_1904 && (0.0..60.0).contains(&serial) { serial + 1.0 } else { serial };
    let (day, ticks) = day_and_ticks(serial);
    let (year, month, date) = civil(day - 25_569);
    let mut text = String::with_capacity(24);
    text += &format!("{year:04}-{month:02}-{date:02}");
    if ticks > 0 {
        text.push(' ');
        push_time(&mut text, ticks);
    }
    Some(text)
}

/// Hours, minutes and seconds of a fraction of a day or a duration: `10:15:00`, `26:30:00`.
///
/// ```
/// use regulars_workbooks::serial::time;
///
/// assert_eq!(time(0.4375), "10:30:00");
/// assert_eq!(time(1.5), "36:00:00");
/// assert_eq!(time(-0.25), "-06:00:00");
/// ```
pub fn time(days: f64) -> String {
    let mut text = String::new();
    if days < 0.0 {
        text.push('-');
    }
    push_time(&mut text, (days.abs() * TICKS_PER_DAY).round() as i64);
    text
}

fn day_and_ticks(serial: f64) -> (i64, i64) {
    let whole = serial.floor();
    let ticks = ((serial - whole) * TICKS_PER_DAY).round() as i64;
    let day = whole as i64;
    if ticks == TICKS_PER_DAY as i64 { (day + 1, 0) } else { (day, ticks) }
}

fn push_time(text: &mut String, ticks: i64) {
    let (seconds, fraction) = (ticks / TICKS_PER_SECOND, ticks % TICKS_PER_SECOND);
    *text += &format!("{:02}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60);
    if fraction > 0 {
        *text += format!(".{fraction:04}").trim_end_matches('0');
    }
}

/// Year, month and day of a day counted from 1970-01-01 (Hinnant, chrono-Compatible Low-Level Date Algorithms).
fn civil(day: i64) -> (i64, i64, i64) {
    let days = day + 719_468;
    let (era, of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let of_year_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * of_year_era + of_year_era / 4 - of_year_era / 100);
    let month = (5 * of_year + 2) / 153;
    let date = of_year - (153 * month + 2) / 5 + 1;
    let (year, month) = (of_year_era + 400 * era, if month < 10 { month + 3 } else { month - 9 });
    (if month <= 2 { year + 1 } else { year }, month, date)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn serial_numbers_give_the_dates_that_excel_shows() {
        // As Excel documents them (“Date systems in Excel”), the last four by Python's datetime.
        for (serial, is_1904, expected) in [
            (1.0, false, "1900-01-01"),
            (59.0, false, "1900-02-28"),
            (61.0, false, "1900-03-01"),
            (40729.0, false, "2011-07-05"),
            (39267.0, true, "2011-07-05"),
            (0.0, true, "1904-01-01"),
            (45351.75, false, "2024-02-29 18:00:00"),
            (45_351.427_199_074_07, false, "2024-02-29 10:15:10"),
            (2_958_465.0, false, "9999-12-31"),
            (25_568.5, false, "1969-12-31 12:00:00"),
        ] {
            assert_eq!(date_and_time(serial, is_1904).as_deref(), Some(expected), "{serial}");
        }
        for serial in [f64::NAN, f64::INFINITY, 2_958_466.0, 1e300, -1e9] {
            assert_eq!(date_and_time(serial, false), None, "{serial}");
        }
    }
}
