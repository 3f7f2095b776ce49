//! Test of the score of the first part of the log as a predictor of an outcome in the second part: purchases in an
//! order file, continued subscriptions, or an event of the log itself.

use crate::math::ranking::sort_by;
use serde::Serialize;

use super::groups::Thirds;
use super::periods::Periods;
use super::scores::Scoring;
use crate::estimate::Estimate;
use crate::events::read::calendar::{first_day, part_of};
use crate::events::read::log::EventLog;
use crate::math::auc::auc;
use crate::math::proportion::{newcombe, wilson};
use crate::orders::store::interner::Interner;
use crate::tables::day::{Day, format_iso};

/// Source of the outcome.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "EventOutcomeSource"))]
#[serde(rename_all = "kebab-case")]
pub enum Source {
    /// Purchases of an order file: bought in the second part.
    #[default]
    Orders,
    /// Subscriptions that run when the second part begins: continued until its end.
    Subscriptions,
    /// An event of the log in its second part.
    Events,
}

/// Behaviour of the same people, from an additional file.
#[derive(Debug, Default)]
pub struct Outcomes {
    /// Its kind.
    pub source: Source,
    /// Ids in lower case, with the days of each: that of the last purchase, or the first and last of a subscription.
    ids: Interner,
    spans: Vec<Vec<(Day, Day)>>,
    /// Last day covered by the file.
    pub end: Day,
}

impl Outcomes {
    /// Creates an empty list, for a file that ends on a day.
    pub fn new(source: Source, end: Day) -> Self {
        Self { source, end, ..Self::default() }
    }

    /// Adds the days of a person.
    pub fn add(&mut self, id: &str, from: Day, to: Day) {
        let number = self.ids.number(id.trim().to_lowercase().as_bytes()) as usize;
        self.spans.resize(self.spans.len().max(number + 1), Vec::new());
        self.spans[number].push((from, to));
    }

    fn of(&self, id: &str) -> Option<&[(Day, Day)]> {
        let number = self.ids.find(id.trim().to_lowercase().as_bytes())?;
        Some(&self.spans[number as usize])
    }
}

/// A group of people by their score of the first part.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "EventGroup"))]
pub struct Group {
    /// Lowest score.
    pub from: f64,
    /// Highest score.
    pub to: f64,
    /// Number of people.
    pub people: u64,
    /// People with the outcome.
    pub outcomes: u64,
    /// Share of people with the outcome, with its Wilson interval.
    pub rate: Estimate,
}

/// Score as a predictor.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "EventPrediction"))]
pub struct Prediction {
    /// Source of the outcome.
    pub source: Source,
    /// Names of the events that are the outcome; empty if the outcome comes from an additional file.
    pub actions: Vec<String>,
    /// First day of the second part, yyyy-mm-dd.
    pub split: String,
    /// Last day of the second part.
    pub end: String,
    /// People of the first part who are compared.
    pub people: u64,
    /// Those of them who are also in the additional file; everybody without one.
    pub matched: u64,
    /// Groups by score, the lowest first.
    pub groups: Vec<Group>,
    /// Rate of the highest group minus that of the lowest, with Newcombe’s interval.
    pub difference: Estimate,
    /// Probability that a person with the outcome had a higher score than one without (AUC).
    pub auc: Estimate,
}

/// Minimum number of people that are compared.
const FEWEST: usize = 20;
/// Names of events of the outcome that are quoted.
const QUOTED: usize = 5;

impl Prediction {
    /// Compares people by their score before the second part.
    ///
    /// # Errors
    /// A stable id of the reason why no comparison is possible.
    pub fn new(
        log: &EventLog,
        (periods, scoring): (&Periods, &Scoring),
        last: Day,
        given: Option<Day>,
        outcomes: Option<&Outcomes>,
        confidence: f64,
    ) -> Result<Self, &'static str> {
        let mut actions: Vec<(f64, String)> = Vec::new();
        for (number, action) in log.actions.iter().enumerate().take(log.action_names.len()) {
            if action.is_outcome {
                actions.push((action.count, log.action_names.text(number as u32)));
            }
        }
        sort_by(&mut actions, |a, b| b.0.total_cmp(&a.0));
        if outcomes.is_none() && actions.is_empty() {
            return Err("no-outcome");
        }
        let split = match given {
            // The log is kept by parts of weeks, or by months.
            Some(day) if periods.starts.contains(&day) => Some(day),
            Some(day) => periods.starts.iter().copied().find(|&start| start > day),
            None => periods.middle(),
        };
        let split = split.filter(|&split| split <= last && split > periods.starts[0]).ok_or("short-log")?;
        if outcomes.is_some_and(|outcomes| outcomes.end < split) {
            return Err("outcomes-too-early");
        }
        let part = part_of(split).0;
        let (mut people, mut matched) = (Vec::new(), 0);
        for (number, person) in log.people.persons.iter().enumerate() {
            if (person.first / 86_400) as Day >= split {
                continue;
            }
            let cells = || log.people.cells(number);
            let has = match outcomes {
                None => {
                    matched += 1;
                    cells().any(|cell| cell.part >= part && cell.outcomes > 0)
                }
                Some(outcomes) => {
                    let spans = outcomes.of(&log.people.names.text(number as u32));
                    match (outcomes.source, spans) {
                        (Source::Subscriptions, spans) => {
                            // Only people with a subscription at that time can keep it.
                            let runs = |span: &&(Day, Day)| span.0 < split && span.1 >= split;
                            let Some(span) =
                                spans.and_then(|spans| spans.iter().filter(runs).max_by_key(|span| span.1))
                            else {
                                continue;
                            };
                            matched += 1;
                            span.1 > outcomes.end
                        }
                        (_, None) => false,
                        (_, Some(spans)) => {
                            matched += 1;
                            spans.iter().any(|span| span.1 >= split)
                        }
                    }
                }
            };
            let score = scoring.sum(cells().filter(|cell| cell.part < part)).score;
            people.push((score, has));
        }
        if outcomes.is_some() && matched == 0 {
            return Err("no-common-people");
        }
        if people.len() < FEWEST {
            return Err("few-people");
        }
        let thirds = Thirds::of(people.iter().map(|(score, _)| *score).collect()).ok_or("alike-scores")?;
        let auc = auc(&mut people, confidence).ok_or("alike-outcomes")?;
        let groups: Vec<Group> = people
            .chunk_by(|a, b| thirds.group(a.0) == thirds.group(b.0))
            .map(|own| Group::of(own, confidence))
            .collect();
        let [lowest, .., highest] = &groups[..] else { return Err("alike-scores") };
        let share = |group: &Group| (group.outcomes as f64, group.people as f64);
        Ok(Self {
            source: outcomes.map_or(Source::Events, |outcomes| outcomes.source),
            actions: match outcomes {
                None => actions.into_iter().take(QUOTED).map(|(_, name)| name).collect(),
                Some(_) => Vec::new(),
            },
            split: format_iso(first_day(part)),
            end: format_iso(outcomes.map_or(last, |outcomes| outcomes.end)),
            people: people.len() as u64,
            matched,
            difference: newcombe(share(highest), share(lowest), confidence),
            groups,
            auc,
        })
    }
}

impl Group {
    /// A group of people by score, in ascending order.
    fn of(people: &[(f64, bool)], confidence: f64) -> Self {
        let outcomes = people.iter().filter(|(_, has)| *has).count() as f64;
        let count = people.len() as f64;
        Self {
            from: people[0].0,
            to: people[people.len() - 1].0,
            people: count as u64,
            outcomes: outcomes as u64,
            rate: wilson(outcomes, count, confidence),
        }
    }
}
