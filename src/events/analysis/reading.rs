//! Reading of a log: rows, unreadable cells, and assumptions.

use serde::Serialize;

use super::scores::Scoring;
use crate::events::detect::inspect::Inspection;
use crate::events::detect::options::Options;
use crate::events::detect::role::Role;
use crate::events::detect::vocabulary::is_automatic;
use crate::events::read::log::{EventLog, MOST_ACTIONS};
use crate::events::read::people::Spent;
use crate::events::read::problems::{self, Kind};

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

/// An assumption about the file.
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

impl RowCounts {
    /// Rows of a log.
    pub fn of(log: &EventLog) -> Self {
        Self {
            read: log.rows.0,
            counted: log.rows.1,
            left_out: problem_counts(log)
                .into_iter()
                .filter(|own| own.1.leaves_out())
                .map(|own| own.0)
                .collect(),
        }
    }
}

/// All problems by kind.
pub fn problem_counts(log: &EventLog) -> Vec<(Counted, Kind)> {
    let counted = |kind: Kind| (Counted { code: kind.code(), count: log.problems.count(kind) }, kind);
    Kind::ALL.into_iter().map(counted).filter(|(own, _)| own.count > 0).collect()
}

/// The first problems of each kind.
pub fn problems(log: &EventLog) -> Vec<Problem> {
    let shape = |own: &problems::Problem| Problem {
        code: own.kind.code(),
        column: own.column.clone(),
        file: own.file,
        line: own.line,
        text: own.text.clone(),
    };
    log.problems.listed.iter().map(shape).collect()
}

/// Assumptions.
pub fn assumptions(
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
