//! Results over time: by week, month, quarter, or the last 90 days at the end of each month.

use serde::{Deserialize, Serialize};

use crate::surveys::read::answers::Answers;
use crate::surveys::summary::measure::{Change, Measure, Score};
use crate::surveys::summary::tally::Tally;
use crate::tables::day::{Day, civil, day, format_iso};

/// Length of a wave.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "WaveLength"))]
#[serde(rename_all = "kebab-case")]
pub enum Length {
    /// Monday to Sunday.
    Week,
    /// Calendar month.
    #[default]
    Month,
    /// Calendar quarter.
    Quarter,
    /// The 90 days up to the end of each month; neighbours share answers and are not compared.
    #[serde(rename = "rolling-90")]
    Rolling90,
}

/// Answers of one period.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "SurveyWave"))]
pub struct Wave {
    /// First day, yyyy-mm-dd.
    pub start: String,
    /// Last day, yyyy-mm-dd.
    pub end: String,
    /// Number of answers.
    pub answers: u64,
    /// Result with its interval.
    pub result: Score,
    /// Change since the wave before; null for the first one, and where answers are shared.
    pub change: Option<Change>,
}

/// Days of rolling waves.
const WINDOW: Day = 90;
/// Maximum number of waves of a report.
const MAX_WAVES: usize = 600;

/// First day of the period of a day.
fn start(of: Day, length: Length) -> Day {
    let (year, month, _) = civil(of);
    let first = |month: u32| day(year as u32, month, 1).unwrap_or(of);
    match length {
        // 1970-01-01 was a Thursday.
        Length::Week => of - (of + 3).rem_euclid(7),
        Length::Month | Length::Rolling90 => first(month),
        Length::Quarter => first((month - 1) / 3 * 3 + 1),
    }
}

/// First day of the next period.
fn next(from: Day, length: Length) -> Day {
    let days = match length {
        Length::Week => return from + 7,
        Length::Month | Length::Rolling90 => 31,
        // Three months have at most 92 days, four at least 120.
        Length::Quarter => 95,
    };
    start(from + days, length)
}

/// Tallies per period with its first and last day; those without answers are left out.
pub fn tallies<'a>(
    answers: &'a Answers,
    rows: &[u32],
    moments: &[Option<i64>],
    length: Length,
) -> Vec<(Day, Day, Tally<'a>)> {
    let days = |row: u32| moments[row as usize].map(|moment| moment.div_euclid(86_400) as Day);
    let mut found: Vec<(Day, Tally)> = Vec::new();
    for &row in rows {
        let Some(day) = days(row).filter(|_| answers.score(row).is_some()) else { continue };
        // Rolling windows are sums over days.
        let period = if length == Length::Rolling90 { day } else { start(day, length) };
        let place = match found.last() {
            Some(last) if last.0 == period => found.len() - 1,
            _ => match found.binary_search_by_key(&period, |own| own.0) {
                Ok(place) => place,
                Err(place) => {
                    found.insert(place, (period, Tally::new(&answers.levels)));
                    place
                }
            },
        };
        found[place].1.add(answers.codes[row as usize]);
    }
    if length != Length::Rolling90 {
        return found.into_iter().map(|(first, tally)| (first, next(first, length) - 1, tally)).collect();
    }
    let (Some(first), Some(last)) = (found.first().map(|own| own.0), found.last().map(|own| own.0)) else {
        return Vec::new();
    };
    let mut windows = Vec::new();
    let mut month = start(first, length);
    while month <= last {
        let end = next(month, length) - 1;
        let mut tally = Tally::new(&answers.levels);
        for (_, own) in found.iter().filter(|own| own.0 > end - WINDOW && own.0 <= end) {
            tally.counts.iter_mut().zip(&own.counts).for_each(|(sum, count)| *sum += count);
        }
        // A window that begins before the first answer would be shorter than 90 days.
        if end - WINDOW + 1 >= start(first, length) && tally.total() > 0.0 {
            windows.push((end - WINDOW + 1, end, tally));
        }
        month = end + 1;
    }
    windows
}

/// The waves of a question.
pub fn waves(tallies: &[(Day, Day, Tally)], measure: Measure, length: Length, confidence: f64) -> Vec<Wave> {
    let skip = tallies.len().saturating_sub(MAX_WAVES);
    let mut waves: Vec<Wave> = Vec::new();
    for (place, (start, end, tally)) in tallies.iter().enumerate().skip(skip) {
        let Some(result) = measure.result(tally, confidence) else { continue };
        let before =
            place.checked_sub(1).map(|before| &tallies[before].2).filter(|_| length != Length::Rolling90);
        waves.push(Wave {
            start: format_iso(*start),
            end: format_iso(*end),
            answers: tally.total() as u64,
            result,
            change: before.and_then(|before| measure.change(before, tally, confidence)),
        });
    }
    waves
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn periods_begin_on_mondays_and_firsts_of_the_month() {
        let on = |text: &str| crate::tables::day::parse_iso(text).unwrap();
        for (date, length, first, last) in [
            ("2026-11-29", Length::Week, "2026-11-23", "2026-11-29"),
            ("2026-02-28", Length::Month, "2026-02-01", "2026-02-28"),
            ("2026-12-31", Length::Quarter, "2026-10-01", "2026-12-31"),
            ("2024-02-29", Length::Quarter, "2024-01-01", "2024-03-31"),
        ] {
            let start = start(on(date), length);
            assert_eq!(
                (format_iso(start), format_iso(next(start, length) - 1)),
                (first.to_owned(), last.to_owned())
            );
        }
    }

    #[test]
    fn rolling_windows_contain_the_answers_of_ninety_days() {
        let answers =
            Answers { levels: vec![0.0, 10.0], codes: vec![0, 1, 1, 1], missing: vec![], bad: vec![] };
        let on = |text: &str| Some(i64::from(crate::tables::day::parse_iso(text).unwrap()) * 86_400);
        let moments = [on("2026-01-01"), on("2026-03-01"), on("2026-04-02"), on("2026-04-30")];
        let windows = tallies(&answers, &[0, 1, 2, 3], &moments, Length::Rolling90);
        let found: Vec<_> = windows
            .iter()
            .map(|(start, end, tally)| (format_iso(*start), format_iso(*end), tally.total()))
            .collect();
        assert_eq!(
            found,
            [
                ("2026-01-01".into(), "2026-03-31".into(), 2.0),
                ("2026-01-31".into(), "2026-04-30".into(), 3.0)
            ]
        );
    }
}
