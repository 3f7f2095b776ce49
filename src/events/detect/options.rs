//! Options for reading event logs; everything not given is detected and reported.

use serde::{Deserialize, Serialize};

use super::duration::Unit;
use super::role::Role;
use super::vocabulary::{is_automatic, is_outcome};
use crate::tables::date::DateFormat;
use crate::tables::day::{Day, Zone};

/// Options of reading an event log.
#[derive(Debug, Clone)]
pub struct Options {
    /// Columns by role; an empty name means that no column has the role.
    pub columns: Vec<(Role, String)>,
    /// True if the first record names the columns.
    pub has_header: Option<bool>,
    /// Field delimiter.
    pub delimiter: Option<u8>,
    /// Format of dates.
    pub date_format: Option<DateFormat>,
    /// Decimal mark of durations and counts.
    pub decimal: Option<u8>,
    /// Time zone that assigns moments to days.
    pub zone: Zone,
    /// Unit of durations.
    pub unit: Option<Unit>,
    /// Today's date, unknown by default; events after the next day are problems.
    pub today: Option<Day>,
    /// Seconds without an event after which the next one begins another visit.
    pub gap: u32,
    /// Length of the periods; by default it depends on the length of the log.
    pub period: Option<Period>,
    /// Weights of the score.
    pub weights: Weights,
    /// The event, in lower case, that is the outcome to predict; purchases by default.
    pub outcome: Option<String>,
    /// Problems of each kind that are listed.
    pub problem_limit: usize,
}

/// Length of a period.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "EventPeriod"))]
#[serde(rename_all = "kebab-case")]
pub enum Period {
    /// From Monday to Sunday.
    Week,
    /// A calendar month.
    Month,
}

/// Points of the score.
#[derive(Debug, Clone, PartialEq)]
pub struct Weights {
    /// Points of a visit.
    pub visit: f64,
    /// Points of a minute.
    pub minute: f64,
    /// Points of an event that is not named.
    pub action: f64,
    /// Points of events by their names in lower case.
    pub named: Vec<(String, f64)>,
}

impl Default for Weights {
    fn default() -> Self {
        Self { visit: 1.0, minute: 0.1, action: 1.0, named: Vec::new() }
    }
}

impl Default for Options {
    fn default() -> Self {
        Self {
            columns: Vec::new(),
            has_header: None,
            delimiter: None,
            date_format: None,
            decimal: None,
            zone: Zone::default(),
            unit: None,
            today: None,
            gap: 1800,
            period: None,
            weights: Weights::default(),
            outcome: None,
            problem_limit: 100,
        }
    }
}

impl Options {
    /// Points of an event by its name: the given weight; none for events that programs send automatically, nor for the
    /// outcome, which would predict itself.
    pub fn weight_of(&self, name: &str) -> f64 {
        let name = name.trim().to_lowercase();
        match self.weights.named.iter().find(|(own, _)| *own == name) {
            Some((_, weight)) => *weight,
            None if is_automatic(&name) || self.is_outcome(&name) => 0.0,
            None => self.weights.action,
        }
    }

    /// True if events of this name are the outcome.
    pub fn is_outcome(&self, name: &str) -> bool {
        match &self.outcome {
            Some(outcome) => *outcome == name.trim().to_lowercase(),
            None => is_outcome(name),
        }
    }
}
