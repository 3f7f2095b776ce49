//! The models of a report.

use serde::Serialize;

use super::fit::{Answer, Fitted};
use super::refusal::ModelRefusal;
use crate::models::compare::Candidate;
use crate::models::gamma_gamma;
use crate::models::totals::Total;
use crate::orders::analysis::forecast::{Forecast, Grid, Reason};
use crate::orders::analysis::marker::True;

/// Time unit of the report's models.
const WEEK: &str = "week";

/// Models of how customers buy and stop buying, fitted to the customer base.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "Models"))]
#[serde(rename_all = "camelCase")]
pub struct FittedModels<'a> {
    ok: True,
    /// Unit of the models' parameters.
    #[cfg_attr(test, ts(type = "\"week\""))]
    time_unit: &'static str,
    /// BG/NBD, MBG/NBD, Pareto/NBD and, unless the file is a summary file, BG/CNBD-k and MBG/CNBD-k: the best (smallest
    /// AIC) first, those that could not be fitted last with their reason.
    candidates: Vec<CandidateShape>,
    /// The model that gives the customers' columns, the histogram, the grid and the validation.
    #[cfg_attr(test, ts(type = "ModelId"))]
    chosen: &'static str,
    /// Reason: its forecasts for the second half of the log came closest ("holdout"), or it has the smallest AIC
    /// ("aic").
    chosen_by: Reason,
    /// The Gamma-Gamma model, fitted to the repeat buyers who ever paid anything.
    spend: Answer<Fitted>,
    /// Correlation of repeat purchases and mean spend among repeat buyers; the Gamma-Gamma model assumes 0.
    spend_correlation: Option<f64>,
    /// Horizon of the models.
    horizon_days: f64,
    /// Per year; purchases are discounted by month.
    discount_rate: f64,
    /// Share of a purchase that remains after costs.
    margin: f64,
    /// Customers expected to be active still: the sum of P(alive).
    alive: f64,
    /// Purchases of all customers within the horizon; interval by the delta method.
    expected_transactions: Option<Total>,
    /// Value of all customers within the horizon; null without the model of spends.
    clv: Option<Total>,
    /// Customers with 0, 1, … 6 and with 7 or more repeat purchases.
    histogram: FrequencyHistogram<'a>,
    grid: &'a Grid,
}

/// Customers by repeat purchases, the last bar being open.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct FrequencyHistogram<'a> {
    /// Number of customers.
    actual: &'a [f64],
    /// Customers the model expects.
    expected: &'a [f64],
    /// Pearson's χ²; null where fewer than five customers are expected in some bar.
    chi_square: Option<f64>,
}

/// A model that was compared.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "Candidate"))]
#[serde(untagged)]
pub enum CandidateShape {
    /// A fit with its weight.
    #[cfg_attr(test, ts(type = "Fitted & { weight: number }"))]
    Fitted(Fitted),
    /// A model that could not be fitted.
    #[cfg_attr(test, ts(type = "ModelRefusal & { model: ModelId }"))]
    Refused(ModelRefusal),
}

impl From<&Candidate> for CandidateShape {
    fn from(Candidate { model, fit, weight }: &Candidate) -> Self {
        match fit {
            Ok(fit) => {
                let fit = Fitted::of(*model, fit);
                Self::Fitted(fit.per(WEEK).weighing(*weight))
            }
            Err(error) => Self::Refused(ModelRefusal::of_model(model.id(), error)),
        }
    }
}

impl<'a> From<&'a Forecast> for FittedModels<'a> {
    fn from(forecast: &'a Forecast) -> Self {
        let Forecast { outlook, totals, histogram, .. } = forecast;
        let spend = forecast.spend.as_ref();
        Self {
            ok: True,
            time_unit: WEEK,
            candidates: forecast.candidates.iter().map(CandidateShape::from).collect(),
            chosen: forecast.chosen.id(),
            chosen_by: forecast.reason,
            spend: match spend {
                Ok(fit) => Answer::Found(Fitted::new("gamma-gamma", gamma_gamma::PARAMETERS, fit)),
                Err(error) => Answer::Refused(error.into()),
            },
            spend_correlation: forecast.spend_correlation,
            horizon_days: outlook.horizon_days,
            discount_rate: outlook.discount_rate,
            margin: outlook.margin,
            alive: forecast.alive,
            expected_transactions: totals.transactions,
            clv: totals.clv,
            histogram: FrequencyHistogram {
                actual: &histogram.actual,
                expected: &histogram.expected,
                chi_square: histogram.chi_square(),
            },
            grid: &forecast.grid,
        }
    }
}
