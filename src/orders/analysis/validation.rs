//! Validation: would the model have foreseen the second half of the log from the first?

use serde::Serialize;

use super::absent::{Absent, Section};
use super::forecast::WEEK;
use crate::error::Error;
use crate::models::catalogue::PurchaseModel;
use crate::models::customers::CustomerBase;
use crate::models::holdout::{Holdout, holdout};
use crate::models::timelines::{Split, Timelines};
use crate::models::tracking::{Tracking, track};
use crate::orders::store::purchase::Purchase;
use crate::tables::day::{Day, format_iso};

/// Days a log needs: four weeks to learn from and four to foretell.
const MIN_DAYS: Day = 56;

/// Gathers purchase times while the customers pass by.
#[derive(Debug)]
pub struct Collector {
    timelines: Timelines,
    times: Vec<f64>,
    span: (Day, Day),
}

impl Collector {
    /// For a log from its first day to the end of observation.
    pub fn new(span: (Day, Day)) -> Self {
        Self { timelines: Timelines::default(), times: Vec::new(), span }
    }

    fn week(&self, day: Day) -> f64 {
        f64::from(day - self.span.0) / WEEK
    }

    /// Takes a customer's purchases in the order of days.
    pub fn add(&mut self, purchases: &[Purchase]) {
        let mut times = std::mem::take(&mut self.times);
        times.clear();
        times.extend(purchases.iter().map(|purchase| self.week(purchase.day)));
        self.timelines.push(&mut times);
        self.times = times;
    }

    /// Fits the model to the first half of the log and follows it through the second.
    ///
    /// # Errors
    /// A log too short to be halved, or a half that no model can be fitted to.
    pub fn validate(&self, model: PurchaseModel) -> Section<Validation> {
        let days = self.span.1 - self.span.0 + 1;
        if days < MIN_DAYS {
            return Err(Absent::TooShort);
        }
        self.halves(model, self.span.0 + days / 2 - 1).map_err(|_| Absent::NoModel)
    }

    fn halves(&self, model: PurchaseModel, calibration_end: Day) -> Result<Validation, Error> {
        let (split_at, end) = (self.week(calibration_end), self.week(self.span.1));
        let split = in_order(self.timelines.split(split_at, end)?);
        // Whole days, where the difference of the ends is off by a rounding.
        let split = Split { duration: f64::from(self.span.1 - calibration_end) / WEEK, ..split };
        let fit = model.fit(&CustomerBase::new(&split.histories())?, 0.0, &mut |_, _| true)?;
        let model = model.with(fit.parameters)?;
        Ok(Validation {
            start: format_iso(self.span.0),
            calibration_end: format_iso(calibration_end),
            end: format_iso(self.span.1),
            holdout: holdout(&*model, &split)?,
            tracking: track(&*model, &self.timelines, split_at, end, 1.0)?,
        })
    }
}

/// The customers in an order that does not depend on that of the file.
fn in_order(split: Split) -> Split {
    // Times are not negative, so that their bits are in their order.
    let key = |&place: &usize| {
        [split.frequency[place], split.recency[place], split.age[place], split.holdout[place]]
            .map(f64::to_bits)
    };
    let mut places: Vec<usize> = (0..split.age.len()).collect();
    places.sort_by_key(key);
    let column = |values: &[f64]| places.iter().map(|&place| values[place]).collect();
    Split {
        frequency: column(&split.frequency),
        recency: column(&split.recency),
        age: column(&split.age),
        holdout: column(&split.holdout),
        ..split
    }
}

/// What was expected of the second half of the log, and what came.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Validation {
    /// First day of the log.
    pub start: String,
    /// Last day of the half the model was fitted to.
    pub calibration_end: String,
    /// The end of observation.
    pub end: String,
    /// By customer.
    #[serde(serialize_with = "as_holdout")]
    pub holdout: Holdout,
    /// By week.
    #[serde(serialize_with = "as_tracking")]
    pub tracking: Tracking,
}

fn as_holdout<S: serde::Serializer>(holdout: &Holdout, serializer: S) -> Result<S::Ok, S::Error> {
    #[derive(Serialize)]
    struct Class {
        frequency: f64,
        customers: f64,
        actual: f64,
        expected: f64,
    }
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct Shape {
        weeks: f64,
        customers: f64,
        actual: f64,
        expected: f64,
        total_error: Option<f64>,
        mean_absolute_error: f64,
        root_mean_square_error: f64,
        correlation: Option<f64>,
        classes: Vec<Class>,
    }
    let classes = holdout.classes.iter().map(|class| Class {
        frequency: class.frequency,
        customers: class.customers,
        actual: class.actual,
        expected: class.expected,
    });
    Shape {
        weeks: holdout.duration,
        customers: holdout.customers,
        actual: holdout.actual,
        expected: holdout.expected,
        total_error: holdout.total_error(),
        mean_absolute_error: holdout.mean_absolute_error,
        root_mean_square_error: holdout.root_mean_square_error,
        correlation: holdout.correlation,
        classes: classes.collect(),
    }
    .serialize(serializer)
}

fn as_tracking<S: serde::Serializer>(tracking: &Tracking, serializer: S) -> Result<S::Ok, S::Error> {
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct Shape<'a> {
        end_week: &'a [f64],
        actual: &'a [f64],
        expected: &'a [f64],
    }
    Shape { end_week: &tracking.end, actual: &tracking.actual, expected: &tracking.expected }
        .serialize(serializer)
}
