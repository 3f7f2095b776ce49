//! The report: what a log tells about its customers, section by section.
//!
//! [`cohorts`] (by [`period`]), [`retention`] and [`regularity`] look at every purchase; [`mix`], [`concentration`] and
//! [`segments`] at the summary. A section the file says nothing about is [`absent`]. No figure depends on the order of
//! the rows: sums are exact or taken in the order of size.

pub mod absent;
pub mod cohorts;
pub mod concentration;
pub mod mix;
pub mod period;
pub mod regularity;
pub mod retention;
pub mod segments;

use serde::Serialize;

use self::absent::{Section, section};
use self::cohorts::Cohorts;
use self::concentration::Concentration;
use self::mix::{Mix, Over};
use self::period::Period;
use self::regularity::Regularity;
use self::retention::Retention;
use self::segments::{Fixed, Scores, Segments, segments};
use super::log::OrderLog;
use super::summary::Summary;

/// What the caller may choose.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Choices {
    /// Confidence level of intervals.
    pub confidence: f64,
    /// Bounds of the RFM scores.
    pub rfm: Fixed,
}

impl Default for Choices {
    fn default() -> Self {
        Self { confidence: 0.95, rfm: Fixed::default() }
    }
}

/// The sections of the report.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Analysis {
    /// Who stays from one window to the next.
    #[serde(serialize_with = "section")]
    pub retention: Section<Retention>,
    /// One-time customers and regulars, new and returning.
    #[serde(serialize_with = "section")]
    pub mix: Section<Mix>,
    /// Customers by the period of their first purchase.
    pub cohorts: ByPeriod,
    /// RFM segments.
    #[serde(serialize_with = "section")]
    pub segments: Section<Segments>,
    /// How evenly purchases are spaced.
    #[serde(serialize_with = "section")]
    pub regularity: Section<Regularity>,
    /// How much comes from how few.
    #[serde(serialize_with = "section")]
    pub concentration: Section<Concentration>,
    /// Scores and segment per customer.
    #[serde(skip)]
    pub scores: Scores,
}

/// Cohorts by periods of three lengths.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ByPeriod {
    /// By month.
    #[serde(serialize_with = "section")]
    pub month: Section<Cohorts>,
    /// By quarter.
    #[serde(serialize_with = "section")]
    pub quarter: Section<Cohorts>,
    /// By week.
    #[serde(serialize_with = "section")]
    pub week: Section<Cohorts>,
}

impl Analysis {
    /// Everything that can be told of a log whose summary is known.
    pub fn new(log: &OrderLog, summary: &Summary, choices: &Choices) -> Self {
        let span = (summary.span.0, summary.observation_end);
        let confidence = choices.confidence;
        let mut by_period =
            [Period::Month, Period::Quarter, Period::Week].map(|period| cohorts::Counter::new(period, span));
        let mut retention = retention::Counter::new(span);
        let mut regularity = regularity::Counter::default();
        log.ledger().for_each(|_, purchases| {
            let observed = purchases.partition_point(|purchase| purchase.day <= span.1);
            let purchases = &purchases[..observed];
            by_period.iter_mut().flatten().for_each(|counter| counter.add(purchases));
            retention.add(purchases);
            regularity.add(purchases);
        });
        let [month, quarter, week] = by_period;
        let activity = |counter: &Section<cohorts::Counter>| {
            counter.as_ref().map(|counter| counter.activity()).map_err(|absent| *absent)
        };
        let over = Over { month: activity(&month), quarter: activity(&quarter), week: activity(&week) };
        let cohorts = |counter: Section<cohorts::Counter>| counter.map(|counter| counter.cohorts(confidence));
        let (scores, segments) = segments(summary, &choices.rfm, confidence);
        Self {
            retention: retention.retention(confidence),
            mix: Ok(Mix::new(summary, over, confidence)),
            cohorts: ByPeriod { month: cohorts(month), quarter: cohorts(quarter), week: cohorts(week) },
            segments: Ok(segments),
            regularity: regularity.regularity(summary, confidence),
            concentration: Concentration::new(&summary.revenue, confidence),
            scores,
        }
    }
}
