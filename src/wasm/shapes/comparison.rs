//! Models compared on the same customers.

use serde::Serialize;

use super::fit::Fitted;
use super::refusal::ModelRefusal;
use super::typed_array::floats;
use crate::error::Error;
use crate::models::compare::Candidate;
use crate::models::histogram::FrequencyHistogram;
use crate::models::holdout;
use crate::models::purchases::PurchaseProcess;
use crate::models::tracking;
use crate::orders::analysis::marker::True;

/// Models fitted to the same customers, the best (smallest AIC) first.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Comparison {
    ok: True,
    customers: f64,
    /// Length of the holdout, where the purchases themselves are known.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    duration: Option<f64>,
    /// Customers left out because their first purchase was after the end of calibration.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    later: Option<f64>,
    /// Fits, and the reasons for those that failed.
    models: Vec<ComparisonEntry>,
}

impl Comparison {
    /// A comparison on this many customers.
    pub fn new(customers: f64, models: Vec<ComparisonEntry>) -> Self {
        Self { ok: True, customers, duration: None, later: None, models }
    }

    /// The same with the length of the holdout and the customers left out.
    pub fn with_holdout(self, duration: f64, later: f64) -> Self {
        Self { duration: Some(duration), later: Some(later), ..self }
    }
}

/// A model that was compared.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(untagged)]
pub enum ComparisonEntry {
    /// A fit with the data it was compared with.
    Fitted(Box<ComparedFit>),
    /// A model that could not be fitted.
    #[cfg_attr(test, ts(type = "ModelRefusal & { model: ModelId }"))]
    Refused(ModelRefusal),
}

/// A fit compared with the actual purchases.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct ComparedFit {
    #[serde(flatten)]
    fit: Fitted,
    /// Customers with 0, 1, … repeat purchases, the last bin being "or more".
    histogram: HistogramColumns,
    /// Purchases after the end of calibration.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    holdout: Option<Holdout>,
    /// Repeat purchases in each step since the first purchase of all, by those acquired up to the end of calibration.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    tracking: Option<Tracking>,
}

/// Customers by repeat purchases.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct HistogramColumns {
    /// Number of customers.
    #[serde(serialize_with = "floats")]
    #[cfg_attr(test, ts(type = "Float64Array"))]
    actual: Vec<f64>,
    /// Customers the model expects.
    #[serde(serialize_with = "floats")]
    #[cfg_attr(test, ts(type = "Float64Array"))]
    expected: Vec<f64>,
    /// Pearson's χ²; null where too few customers are expected in some bin.
    chi_square: Option<f64>,
}

impl From<FrequencyHistogram> for HistogramColumns {
    fn from(histogram: FrequencyHistogram) -> Self {
        let chi_square = histogram.chi_square();
        Self { actual: histogram.actual, expected: histogram.expected, chi_square }
    }
}

/// Purchases expected during the holdout, compared with the actual ones.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "ModelHoldout"))]
#[serde(rename_all = "camelCase")]
pub struct Holdout {
    /// In the model's time unit.
    duration: f64,
    customers: f64,
    /// Purchases of all customers.
    actual: f64,
    /// Expected purchases of all customers.
    expected: f64,
    /// Expected ÷ actual − 1; null without actual purchases.
    total_error: Option<f64>,
    /// Per customer.
    mean_absolute_error: f64,
    /// Per customer.
    root_mean_square_error: f64,
    /// Of expected and actual; null where one of them is the same for all.
    correlation: Option<f64>,
    /// Means by calibration frequency; the last class contains all higher frequencies.
    classes: Vec<FrequencyClass>,
}

/// Customers with the same number of repeat purchases during calibration.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct FrequencyClass {
    frequency: f64,
    customers: f64,
    /// Mean purchases during the holdout.
    actual: f64,
    /// Mean purchases expected.
    expected: f64,
}

impl Holdout {
    /// The shape of a holdout.
    pub fn new(found: holdout::Holdout) -> Self {
        let classes = found.classes.iter().map(|class| FrequencyClass {
            frequency: class.frequency,
            customers: class.customers,
            actual: class.actual,
            expected: class.expected,
        });
        Self {
            duration: found.duration,
            customers: found.customers,
            actual: found.actual,
            expected: found.expected,
            total_error: found.total_error(),
            mean_absolute_error: found.mean_absolute_error,
            root_mean_square_error: found.root_mean_square_error,
            correlation: found.correlation,
            classes: classes.collect(),
        }
    }
}

/// Repeat purchases step by step.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Tracking {
    /// End of each step.
    #[serde(serialize_with = "floats")]
    #[cfg_attr(test, ts(type = "Float64Array"))]
    end: Vec<f64>,
    /// Actual purchases.
    #[serde(serialize_with = "floats")]
    #[cfg_attr(test, ts(type = "Float64Array"))]
    actual: Vec<f64>,
    /// Expected purchases.
    #[serde(serialize_with = "floats")]
    #[cfg_attr(test, ts(type = "Float64Array"))]
    expected: Vec<f64>,
}

impl From<tracking::Tracking> for Tracking {
    fn from(tracking::Tracking { end, actual, expected }: tracking::Tracking) -> Self {
        Self { end, actual, expected }
    }
}

/// A candidate with its histogram, holdout and tracking curve.
///
/// # Errors
/// Those of the holdout and the tracking curve.
pub fn compared_model(
    Candidate { model, fit, weight }: Candidate,
    histogram: impl Fn(&dyn PurchaseProcess) -> FrequencyHistogram,
    beside: impl Fn(&dyn PurchaseProcess) -> Result<(Option<Holdout>, Option<Tracking>), Error>,
) -> Result<ComparisonEntry, Error> {
    let fit = match fit {
        Ok(fit) => fit,
        Err(error) => return Ok(ComparisonEntry::Refused(ModelRefusal::of_model(model.id(), &error))),
    };
    let fitted = model.with(fit.parameters)?;
    let (holdout, tracking) = beside(&*fitted)?;
    Ok(ComparisonEntry::Fitted(Box::new(ComparedFit {
        fit: Fitted::of(model, &fit).weighing(weight),
        histogram: histogram(&*fitted).into(),
        holdout,
        tracking,
    })))
}
