//! Dates as the locales of Unicode's CLDR write them: `tests/data/dates-of-locales.tsv`.

#![cfg(feature = "orders")]

use regulars::tables::date::{DateFormat, parse, parse_moment};
use regulars::tables::day::{Zone, format_iso};

/// Columns: locale, order of the parts, the expected time of 2024-01-31 or the expected day, the text.
const DATES: &str = include_str!("data/dates-of-locales.tsv");

#[test]
fn dates_are_read_in_every_locale() {
    let mut wrong = Vec::new();
    for line in DATES.lines() {
        let cells: Vec<&str> = line.split('\t').collect();
        let [locale, order, expected, text] = cells[..] else { panic!("{line}") };
        let format = match order {
            "ymd" | "ydm" => DateFormat::YearMonthDay,
            "mdy" => DateFormat::MonthDayYear,
            _ => DateFormat::DayMonthYear,
        };
        let day = parse(text.as_bytes(), format, &Zone::AsWritten).map(format_iso).unwrap_or_default();
        let found = if expected.contains(':') {
            let seconds =
                parse_moment(text.as_bytes(), format, &Zone::AsWritten).unwrap_or_default() % 86_400;
            format!("{day} {:02}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60)
        } else {
            day
        };
        let expected =
            if expected.contains(':') { format!("2024-01-31 {expected}") } else { expected.into() };
        if found != expected {
            wrong.push(format!("{locale} {text:?}: {found}"));
        }
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), DATES.lines().count(), wrong.join("\n"));
}
