//! Season: a test whether a factor of each month improves the forecast of the second half of the log.

use serde::Serialize;

use super::forecast::{Outlook, WEEK};
use super::period::Period;
use crate::error::Error;
use crate::models::catalogue::PurchaseModel;
use crate::models::holdout::{Holdout, holdout};
use crate::models::predict::{Horizon, predict};
use crate::models::season::{Calendar, Clock, CountedLog, Season, estimate};
use crate::tables::day::{Day, civil};

/// Minimum days that contain each month twice, half of them for estimation.
const TWO_YEARS: Day = 730;

/// Longest horizon in days whose months are counted individually; beyond it a season makes no difference.
const CENTURY: f64 = 36_525.0;

/// A season, estimated from the first half of the log, and its forecast of the second.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct SeasonTest {
    /// Factor of each month on the purchases, January first; their mean is 1. From the whole log if it is used,
    /// otherwise from its first half; shrunk towards 1 by their uncertainty.
    pub factors: Vec<f64>,
    /// p-value of all months being equal.
    pub p_value: f64,
    /// Purchases expected in the second half.
    pub expected: f64,
    /// Expected ÷ actual − 1; null without actual purchases.
    pub total_error: Option<f64>,
    /// Mean of |expected − actual| per customer.
    pub mean_absolute_error: f64,
    /// Repeat purchases expected in each week of `tracking`.
    pub tracking: Vec<f64>,
    /// True if it predicts each customer’s purchases better, so the expected totals use it.
    pub better: bool,
    /// Purchases expected within the horizon, if the season is used and the horizon is at most a century.
    pub forecast: Option<f64>,
}

/// A log whose models are fitted to its first half.
pub(super) struct Halved<'a> {
    /// Purchases in weeks since the first day, counted up to the end of a day.
    pub counted: &'a dyn Fn(Day) -> CountedLog,
    /// First and last day.
    pub span: (Day, Day),
    /// Last day of the first half.
    pub calibration_end: Day,
}

impl Halved<'_> {
    fn week(&self, day: Day) -> f64 {
        f64::from(day - self.span.0) / WEEK
    }
}

impl SeasonTest {
    /// The season of a log, with the model that won its holdout; none for a log shorter than two years, or where no model
    /// can be fitted.
    pub(super) fn new(
        log: &Halved,
        model: PurchaseModel,
        plain: &Holdout,
        outlook: &Outlook,
    ) -> Option<Self> {
        if log.span.1 - log.span.0 + 1 < TWO_YEARS {
            return None;
        }
        Self::tested(log, model, plain, outlook).ok()
    }

    fn tested(log: &Halved, model: PurchaseModel, plain: &Holdout, outlook: &Outlook) -> Result<Self, Error> {
        let (end, split_at) = (log.week(log.span.1), log.week(log.calibration_end));
        let ahead = outlook.horizon_days;
        let ahead = (ahead <= CENTURY).then_some(ahead);
        let calendar = calendar(log, ahead.unwrap_or(0.0));
        let half = (log.counted)(log.calibration_end);
        let (season, fit) = estimate(model, &half, split_at, &calendar, [1.0; 12])?;
        let clock = Clock::new(&calendar, season.factors);
        let process = model.with(fit.parameters)?;
        let (split, _) = half.base_by(&clock, split_at, end)?;
        let tested = holdout(&*process, &split)?;
        let origin = half.origin().unwrap_or(0.0);
        let weeks = ((end - origin) * (1.0 + 1e-12)).floor() as u32;
        let ends: Vec<f64> = (1..=weeks).map(|week| origin + f64::from(week)).collect();
        let tracking = half.followed_by(&clock, &ends)?.track(&*process);
        let mut found = Self {
            factors: season.factors.to_vec(),
            p_value: season.p_value,
            expected: tested.expected,
            total_error: tested.total_error(),
            mean_absolute_error: tested.mean_absolute_error,
            tracking: tracking.expected,
            better: tested.mean_absolute_error < plain.mean_absolute_error,
            forecast: None,
        };
        if found.better {
            let whole = (log.counted)(log.span.1);
            let (season, expected) =
                forecast(model, &whole, end, ahead.map(|days| days / WEEK), &calendar, season)?;
            found.factors = season.factors.to_vec();
            found.p_value = season.p_value;
            found.forecast = expected;
        }
        Ok(found)
    }
}

/// The season of the whole log, and the purchases expected within a number of weeks.
fn forecast(
    model: PurchaseModel,
    log: &CountedLog,
    end: f64,
    ahead: Option<f64>,
    calendar: &Calendar,
    of_half: Season,
) -> Result<(Season, Option<f64>), Error> {
    let (season, fit) = estimate(model, log, end, calendar, of_half.factors)?;
    let Some(ahead) = ahead else { return Ok((season, None)) };
    let clock = Clock::new(calendar, season.factors);
    let (split, _) = log.base_by(&clock, end, end)?;
    let length = clock.at(end + ahead) - clock.at(end);
    let horizon = Horizon::new(length, length, 0.0)?;
    let expected = predict(&*model.with(fit.parameters)?, &split.histories(), &horizon)?;
    let each = expected.transactions.iter().zip(&split.weight);
    Ok((season, Some(each.map(|(transactions, customers)| transactions * customers).sum())))
}

/// Months from the first of the log to the end of the horizon.
fn calendar(log: &Halved, horizon_days: f64) -> Calendar {
    let first = Period::Month.number(log.span.0);
    let until = log.span.1.saturating_add(horizon_days as Day).saturating_add(1);
    let months = first..=Period::Month.number(until) + 1;
    let (_, month, _) = civil(Period::Month.start(first));
    Calendar {
        starts: months.map(|number| log.week(Period::Month.start(number))).collect(),
        first: month as usize - 1,
    }
}
