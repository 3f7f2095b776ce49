//! Scores over time: weeks or months.

use serde::Serialize;

use super::moments::Moments;
use super::scores::{Scoring, Sums};
use crate::estimate::Estimate;
use crate::events::detect::options::Period;
use crate::events::read::calendar::{first_day, next, start_of};
use crate::events::read::log::EventLog;
use crate::events::read::people::Cell;
use crate::tables::day::{Day, format_iso};

/// Maximum length in days of a log that is reported by weeks by default.
const WEEKS_UNTIL: Day = 182;

/// A week or month.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "EventPeriodReport"))]
pub struct PeriodReport {
    /// First day, yyyy-mm-dd.
    pub start: String,
    /// True if the log spans all of it.
    pub complete: bool,
    /// People with an event.
    pub active: u64,
    /// People whose first event is in the period.
    pub new: u64,
    /// Visits.
    pub visits: f64,
    /// Minutes spent; null where they are not known.
    pub minutes: Option<f64>,
    /// Events.
    pub events: f64,
    /// Points.
    pub points: f64,
    /// Points per active person, with its t interval.
    pub score: Option<Estimate>,
}

/// Periods of a log.
#[derive(Debug)]
pub struct Periods {
    /// Their length.
    pub length: Period,
    /// Their first days.
    pub starts: Vec<Day>,
    days: (Day, Day),
}

impl Periods {
    /// Periods from the first to the last day of a log.
    pub fn of(log: &EventLog, (first, last): (Day, Day), given: Option<Period>) -> Self {
        let short = if last - first < WEEKS_UNTIL { Period::Week } else { Period::Month };
        let length = if log.people.by_month { Period::Month } else { given.unwrap_or(short) };
        let mut starts = vec![start_of(first, length)];
        while let Some(start) = starts.last().map(|&start| next(start, length)).filter(|&start| start <= last)
        {
            starts.push(start);
        }
        Self { length, starts, days: (first, last) }
    }

    /// Number of the period of a day.
    pub fn place(&self, day: Day) -> usize {
        self.starts.partition_point(|&start| start <= day).saturating_sub(1)
    }

    /// True if the log spans all days of a period.
    pub fn is_complete(&self, place: usize) -> bool {
        let start = self.starts[place];
        start >= self.days.0 && next(start, self.length) <= self.days.1 + 1
    }

    /// Number of the last complete period, or of the last one.
    pub fn latest(&self) -> usize {
        (0..self.starts.len()).rev().find(|&place| self.is_complete(place)).unwrap_or(self.starts.len() - 1)
    }

    /// First day of the period that begins nearest to the middle of the log; `None` for a log of one period.
    pub fn middle(&self) -> Option<Day> {
        let middle = (self.days.0 + self.days.1 + 1) / 2;
        let inner = self.starts.iter().copied().filter(|&start| start > self.days.0);
        inner.min_by_key(|start| (start - middle).abs())
    }

    /// Sums of the cells of a person by period.
    pub fn split<'a>(&self, cells: impl Iterator<Item = &'a Cell>, scoring: &Scoring) -> Vec<(usize, Sums)> {
        let mut own: Vec<(usize, &Cell)> =
            cells.map(|cell| (self.place(first_day(cell.part)), cell)).collect();
        own.sort_unstable_by_key(|&(place, _)| place);
        own.chunk_by(|a, b| a.0 == b.0)
            .map(|same| (same[0].0, scoring.sum(same.iter().map(|&(_, cell)| cell))))
            .collect()
    }
}

/// Sums over everybody by period.
#[derive(Debug)]
pub struct Tally {
    sums: Vec<(Moments, Sums, u64)>,
}

impl Tally {
    /// Creates empty periods.
    pub fn new(periods: &Periods) -> Self {
        Self { sums: vec![Default::default(); periods.starts.len()] }
    }

    /// Adds a person, by the sums of each period and the period of the first event.
    pub fn add(&mut self, of_person: &[(usize, Sums)], first: usize) {
        for (place, sums) in of_person {
            let (moments, all, _) = &mut self.sums[*place];
            moments.add(sums.score);
            all.visits += sums.visits;
            all.minutes += sums.minutes;
            all.score += sums.score;
        }
        self.sums[first].2 += 1;
    }

    /// The periods as reported.
    pub fn report(
        self,
        periods: &Periods,
        log: &EventLog,
        has_time: bool,
        confidence: f64,
    ) -> Vec<PeriodReport> {
        let mut events = vec![0.0; periods.starts.len()];
        for (part, count) in log.people.events.iter().enumerate().filter(|(_, count)| **count > 0.0) {
            events[periods.place(first_day(part as u16))] += count;
        }
        let report = |(place, (moments, all, new)): (usize, (Moments, Sums, u64))| PeriodReport {
            start: format_iso(periods.starts[place]),
            complete: periods.is_complete(place),
            active: moments.count,
            new,
            visits: all.visits,
            minutes: has_time.then_some(all.minutes),
            events: events[place],
            points: all.score,
            score: moments.mean(confidence),
        };
        self.sums.into_iter().enumerate().map(report).collect()
    }
}
