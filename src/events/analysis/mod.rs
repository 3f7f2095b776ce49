//! The report on an event log: score per person and over time, its parts, its distribution, and its test as a predictor.
//!
//! - [`scores`], [`groups`], [`moments`]: the score of a person, groups of people, means with intervals
//! - [`reading`]: rows, problems and assumptions · [`periods`]: weeks or months · [`spread`]: distribution and segments · [`prediction`]: later outcomes

pub mod groups;
pub mod moments;
pub mod periods;
pub mod prediction;
pub mod reading;
pub mod scores;
pub mod spread;

use crate::math::ranking::sort_by;
use serde::Serialize;

use self::groups::Thirds;
use self::moments::Moments;
use self::periods::{PeriodReport, Periods, Tally};
use self::prediction::{Outcomes, Prediction};
use self::reading::{Assumption, Counted, Problem, RowCounts, assumptions, problem_counts, problems};
use self::scores::Scoring;
use self::spread::{Distribution, Segment, segments};
use crate::estimate::Estimate;
use crate::events::detect::inspect::Inspection;
use crate::events::detect::options::{Options, Period};
use crate::events::detect::refusal::Refusal;
use crate::events::detect::role::Role;
use crate::events::read::log::{EventLog, MOST_ACTIONS};
use crate::tables::day::{Day, format_iso};

/// Choices of the report.
#[derive(Debug)]
pub struct Choices {
    /// Confidence level of intervals.
    pub confidence: f64,
    /// First day of the part from which outcomes are taken; a period start near the middle by default.
    pub split: Option<Day>,
    /// Behaviour of the same people, from an additional file.
    pub outcomes: Option<Outcomes>,
}

impl Default for Choices {
    fn default() -> Self {
        Self { confidence: 0.95, split: None, outcomes: None }
    }
}

/// Events of one name.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "EventAction"))]
pub struct Action {
    /// Its name; empty for rows without a name, null for all names beyond the limit.
    pub name: Option<String>,
    /// Number of events.
    pub count: f64,
    /// Points of one.
    pub weight: f64,
    /// Points of all.
    pub points: f64,
    /// Share of the points of the log.
    pub share: f64,
}

/// Visits or minutes.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "EventPart"))]
pub struct Part {
    /// Their number.
    pub total: f64,
    /// Points of one.
    pub weight: f64,
    /// Points of all.
    pub points: f64,
    /// Share of the points of the log.
    pub share: f64,
}

/// People, in order of first appearance: one entry each.
#[derive(Debug, Clone, Default)]
pub struct Columns {
    /// Score of the whole log.
    pub score: Vec<f64>,
    /// Score of the last complete period.
    pub recent: Vec<f64>,
    /// Visits.
    pub visits: Vec<f64>,
    /// Minutes spent; 0 where they are not known.
    pub minutes: Vec<f64>,
    /// Events.
    pub events: Vec<f64>,
    /// First and last day, in days since 1970-01-01.
    pub days: [Vec<i32>; 2],
    /// Group by score: 0 low, 1 medium, 2 high; all 1 if scores are equal.
    pub group: Vec<u8>,
}

/// The report on an event log.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "EventFindings"))]
#[serde(rename_all = "camelCase")]
pub struct Report {
    /// First day.
    pub since: String,
    /// Last day.
    pub until: String,
    /// People with an event.
    pub people: u64,
    /// Events.
    pub events: f64,
    /// Points of everybody.
    pub points: f64,
    /// Score per person, with its t interval; null for one person or if all scores are equal.
    pub score: Option<Estimate>,
    /// Visits.
    pub visits: Part,
    /// Minutes spent; null if the file does not contain them.
    pub minutes: Option<Part>,
    /// Actions, those with most points first.
    pub actions: Vec<Action>,
    /// Length of the periods.
    pub period: Period,
    /// The periods.
    pub periods: Vec<PeriodReport>,
    /// First day of the period of `recent`.
    pub latest: String,
    /// Distribution of scores over people.
    pub distribution: Distribution,
    /// Groups of people, the largest first; empty without a column of them.
    pub segments: Vec<Segment>,
    /// Score as a predictor; null if no comparison is possible.
    pub prediction: Option<Prediction>,
    /// Reason why no comparison is possible.
    pub unpredicted: Option<&'static str>,
    /// Rows read, counted and left out.
    pub rows: RowCounts,
    /// The first problems of each kind.
    pub problems: Vec<Problem>,
    /// All problems by kind.
    pub problem_counts: Vec<Counted>,
    /// Assumptions.
    pub assumptions: Vec<Assumption>,
    /// People with their scores.
    #[serde(skip)]
    pub columns: Columns,
}

impl Report {
    /// The report on a log that was read to its end.
    ///
    /// # Errors
    /// [`Refusal::NoEvents`] where no row counts.
    pub fn new(
        log: &mut EventLog,
        inspection: &Inspection,
        options: &Options,
        choices: &Choices,
    ) -> Result<Self, Refusal> {
        log.people.finish();
        let log = &*log;
        let persons = &log.people.persons;
        let first = persons.iter().map(|person| person.first).min().ok_or(Refusal::NoEvents)?;
        let last = persons.iter().map(|person| person.last).max().ok_or(Refusal::NoEvents)?;
        let days = ((first / 86_400) as Day, (last / 86_400) as Day);
        let scoring = Scoring::of(&log.people, &options.weights);
        let periods = Periods::of(log, days, options.period);
        let latest = periods.latest();
        let mut tally = Tally::new(&periods);
        let mut columns = Columns::default();
        let mut moments = Moments::default();
        for (number, person) in persons.iter().enumerate() {
            let by_period = periods.split(log.people.cells(number), &scoring);
            tally.add(&by_period, periods.place((person.first / 86_400) as Day));
            let sums = scoring.sum(log.people.cells(number));
            moments.add(sums.score);
            columns.score.push(sums.score);
            columns.visits.push(sums.visits);
            columns.minutes.push(sums.minutes);
            columns.events.push(person.events);
            let recent = by_period.iter().find(|(place, _)| *place == latest);
            columns.recent.push(recent.map_or(0.0, |(_, sums)| sums.score));
            columns.days[0].push((person.first / 86_400) as Day);
            columns.days[1].push((person.last / 86_400) as Day);
        }
        let thirds = Thirds::of(columns.score.clone());
        columns.group = columns.score.iter().map(|&score| thirds.map_or(1, |own| own.group(score))).collect();
        let points: f64 = columns.score.iter().sum();
        let part = |total: f64, weight: f64| Part {
            total,
            weight,
            points: total * weight,
            share: if points > 0.0 { total * weight / points } else { 0.0 },
        };
        let confidence = choices.confidence;
        let prediction = Prediction::new(
            log,
            (&periods, &scoring),
            days.1,
            choices.split,
            choices.outcomes.as_ref(),
            confidence,
        );
        let has_segments = inspection.roles.get(Role::Segment).is_some();
        Ok(Self {
            since: format_iso(days.0),
            until: format_iso(days.1),
            people: persons.len() as u64,
            events: columns.events.iter().sum(),
            points,
            score: moments.mean(confidence),
            visits: part(columns.visits.iter().sum(), scoring.visit),
            minutes: scoring.has_time.then(|| part(columns.minutes.iter().sum(), scoring.minute)),
            actions: actions(log, points),
            period: periods.length,
            latest: format_iso(periods.starts[latest]),
            distribution: Distribution::of(&columns.score),
            segments: if has_segments { segments(log, &columns.score, confidence) } else { Vec::new() },
            unpredicted: prediction.as_ref().err().copied(),
            prediction: prediction.ok(),
            rows: RowCounts::of(log),
            problems: problems(log),
            problem_counts: problem_counts(log).into_iter().map(|own| own.0).collect(),
            assumptions: assumptions(log, inspection, options, &scoring),
            periods: tally.report(&periods, log, scoring.has_time, confidence),
            columns,
        })
    }
}

fn actions(log: &EventLog, points: f64) -> Vec<Action> {
    let mut found: Vec<Action> = log
        .actions
        .iter()
        .enumerate()
        .map(|(number, own)| Action {
            name: (number < MOST_ACTIONS).then(|| log.action_names.text(number as u32)),
            count: own.count,
            weight: own.weight,
            points: own.weight * own.count,
            share: if points > 0.0 { own.weight * own.count / points } else { 0.0 },
        })
        .filter(|own| own.count > 0.0)
        .collect();
    sort_by(&mut found, |a, b| b.points.total_cmp(&a.points).then(b.count.total_cmp(&a.count)));
    found
}
