//! The report on an event log: score per person and over time, its parts, its spread, and what it foretells.
//!
//! - [`scores`], [`groups`], [`moments`]: the score of a person, groups of people, means with intervals
//! - [`periods`]: weeks or months · [`spread`]: distribution and segments · [`prediction`]: later outcomes

pub mod groups;
pub mod moments;
pub mod periods;
pub mod prediction;
pub mod scores;
pub mod spread;

use serde::Serialize;

use self::groups::Thirds;
use self::moments::Moments;
use self::periods::{PeriodReport, Periods, Tally};
use self::prediction::{Outcomes, Prediction};
use self::scores::Scoring;
use self::spread::{Distribution, Segment, segments};
use crate::estimate::Estimate;
use crate::events::detect::inspect::Inspection;
use crate::events::detect::options::{Options, Period};
use crate::events::detect::refusal::Refusal;
use crate::events::detect::role::Role;
use crate::events::detect::vocabulary::is_automatic;
use crate::events::read::log::{EventLog, MOST_ACTIONS};
use crate::events::read::people::Spent;
use crate::events::read::problems::Kind;
use crate::tables::day::{Day, format_iso};

/// Choices of the report.
#[derive(Debug)]
pub struct Choices {
    /// Confidence level of intervals.
    pub confidence: f64,
    /// First day of the part in which outcomes are looked for; a period near the middle without.
    pub split: Option<Day>,
    /// What the same people did, from a file beside the log.
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
    /// Its name; empty for rows without one, null for all names beyond the limit.
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
    /// How many there are.
    pub total: f64,
    /// Points of one.
    pub weight: f64,
    /// Points of all.
    pub points: f64,
    /// Share of the points of the log.
    pub share: f64,
}

/// Number of rows for a reason.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "EventCounted"))]
pub struct Counted {
    /// Stable id of the reason.
    pub code: &'static str,
    /// Number of rows.
    pub count: u64,
}

/// Rows read, counted and left out.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "EventRowCounts"))]
#[serde(rename_all = "camelCase")]
pub struct RowCounts {
    /// Rows read.
    pub read: u64,
    /// Rows that count.
    pub counted: u64,
    /// Rows left out, by reason.
    pub left_out: Vec<Counted>,
}

/// A cell that cannot be read.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "EventProblem"))]
pub struct Problem {
    /// Stable id.
    pub code: &'static str,
    /// Name of the column.
    pub column: String,
    /// Number of the file, from 0.
    pub file: usize,
    /// Line of the file, from 1.
    pub line: u64,
    /// The cell.
    pub text: String,
}

/// Something taken for granted.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "EventAssumption", optional_fields))]
pub struct Assumption {
    /// Stable id.
    pub code: &'static str,
    /// Column that it concerns.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub column: Option<String>,
    /// Number of rows, minutes or visits that it concerns.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<f64>,
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
    /// Group by score: 0 low, 1 medium, 2 high; all 1 where scores are alike.
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
    /// Score per person, with its t interval; null for one person or where all scores are alike.
    pub score: Option<Estimate>,
    /// Visits.
    pub visits: Part,
    /// Minutes spent; null where the file does not tell them.
    pub minutes: Option<Part>,
    /// Actions, those with most points first.
    pub actions: Vec<Action>,
    /// Length of the periods.
    pub period: Period,
    /// The periods.
    pub periods: Vec<PeriodReport>,
    /// First day of the period of which `recent` scores are.
    pub latest: String,
    /// How scores are spread over people.
    pub distribution: Distribution,
    /// Groups of people, the largest first; empty without a column of them.
    pub segments: Vec<Segment>,
    /// What the score foretells; null where nothing can be compared.
    pub prediction: Option<Prediction>,
    /// Reason for which nothing can be compared.
    pub unpredicted: Option<&'static str>,
    /// Rows read, counted and left out.
    pub rows: RowCounts,
    /// The first problems of each kind.
    pub problems: Vec<Problem>,
    /// All problems by kind.
    pub problem_counts: Vec<Counted>,
    /// What was taken for granted.
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
        let kinds = || Kind::ALL.into_iter().filter(|&kind| log.problems.count(kind) > 0);
        let counted = |kind: Kind| Counted { code: kind.code(), count: log.problems.count(kind) };
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
            rows: RowCounts {
                read: log.rows.0,
                counted: log.rows.1,
                left_out: kinds().filter(|kind| kind.leaves_out()).map(counted).collect(),
            },
            problems: problems(log),
            problem_counts: kinds().map(counted).collect(),
            assumptions: assumptions(log, inspection, options, &scoring),
            periods: tally.report(&periods, log, scoring.has_time, confidence),
            columns,
        })
    }
}

fn problems(log: &EventLog) -> Vec<Problem> {
    let shape = |own: &crate::events::read::problems::Problem| Problem {
        code: own.kind.code(),
        column: own.column.clone(),
        file: own.file,
        line: own.line,
        text: own.text.clone(),
    };
    log.problems.listed.iter().map(shape).collect()
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
    found.sort_by(|a, b| b.points.total_cmp(&a.points).then(b.count.total_cmp(&a.count)));
    found
}

fn assumptions(
    log: &EventLog,
    inspection: &Inspection,
    options: &Options,
    scoring: &Scoring,
) -> Vec<Assumption> {
    let mut found = Vec::new();
    let mut assume = |holds: bool, code: &'static str, role: Option<Role>, count: Option<f64>| {
        let column = role.map(|role| inspection.id(role)).filter(|id| !id.is_empty());
        if holds {
            found.push(Assumption { code, column, count });
        }
    };
    let people = &log.people;
    let has = |role: Role| inspection.roles.get(role).is_some();
    assume(scoring.by_pauses, "visits-by-pauses", None, Some(f64::from(options.gap) / 60.0));
    assume(!people.is_timed, "days-only", Some(Role::Time), None);
    let disordered = people.is_timed && people.is_disordered();
    assume(disordered, "out-of-order", Some(Role::Time), Some(people.visits.1 as f64));
    assume(
        !disordered && people.visits.1 > 0,
        "some-out-of-order",
        Some(Role::Time),
        Some(people.visits.1 as f64),
    );
    assume(people.spent == Spent::Gaps && scoring.has_time, "time-by-visits", None, None);
    assume(!scoring.has_time, "no-time-spent", None, None);
    assume(has(Role::Duration) && !inspection.unit().1, "duration-in-seconds", Some(Role::Duration), None);
    assume(people.spent == Spent::Visits, "duration-of-visits", Some(Role::Duration), None);
    assume(!has(Role::Action), "no-action", None, None);
    assume(has(Role::Count), "row-counts-several", Some(Role::Count), None);
    assume(log.devices > 0, "devices-as-people", Some(Role::Device), Some(log.devices as f64));
    let names = || log.actions.iter().enumerate().take(log.action_names.len());
    let sum = |test: &dyn Fn(&str) -> bool| -> f64 {
        names()
            .filter(|(number, own)| own.weight == 0.0 && test(&log.action_names.text(*number as u32)))
            .map(|(_, own)| own.count)
            .sum()
    };
    let automatic = sum(&|name| is_automatic(name));
    assume(automatic > 0.0, "automatic-events", Some(Role::Action), Some(automatic));
    let outcomes = sum(&|name| options.is_outcome(name));
    assume(outcomes > 0.0, "outcome-not-scored", Some(Role::Action), Some(outcomes));
    assume(log.actions.len() > MOST_ACTIONS, "many-actions", Some(Role::Action), None);
    found
}
