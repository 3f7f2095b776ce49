//! Forecasts of totals with reliable intervals: posterior draws, averaged over several models, widened by the errors of
//! earlier forecasts in the same log.
//!
//! # Formula
//! A back-test fits a model to the log up to an earlier day and compares its forecast E of later purchases with the
//! actual number A. v is the mean squared error ln²(A/E) of the back-tests, weighted by the ratio of their horizon to
//! the time observed before. For a forecast with ratio R, each draw is multiplied by e^ε with ε ~ N(0, v·max(R, 1)):
//! the errors of shorter forecasts are no smaller, because seasons do not average out. v is at least [`LEAST_ERROR`]²,
//! because three back-tests may agree by chance.
//!
//! # Source
//! Tashman 2000, "Out-of-sample tests of forecasting accuracy", Intl. J. of Forecasting 16(4), for the design with several
//! origins; Buckland, Burnham & Augustin 1997, "Model selection: an integral part of inference", Biometrics 53(2), for
//! Akaike weights.

use super::bootstrap::{interval, posterior_draws};
use super::catalogue::PurchaseModel;
use super::compare::compare;
use super::customers::CustomerBase;
use super::fit::Watch;
use super::holdout::holdout;
use super::posterior::sample;
use super::predict::Horizon;
use super::timelines::{Split, Timelines};
use super::totals::{BaseModel, ParameterEstimate, check_confidence};
use crate::error::Error;
use crate::estimate::Estimate;
use crate::math::random::Random;

/// Shares of the time observed after which earlier forecasts are made.
const ORIGINS: [f64; 3] = [0.5, 0.65, 0.8];

/// Smallest error of a forecast as far ahead as the log reaches back, as the standard deviation of a logarithm.
pub const LEAST_ERROR: f64 = 0.08;

/// An earlier forecast.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct BackTest {
    /// Time from the first purchase in the log to the end of calibration.
    pub calibration: f64,
    /// Length of the forecast.
    pub duration: f64,
    /// Actual purchases.
    pub actual: f64,
    /// Purchases that were expected.
    pub expected: f64,
}

/// Purchases to come, by one model or the average of several.
#[derive(Debug, Clone, PartialEq)]
pub struct TotalForecast {
    /// The model; `None` for the average.
    pub model: Option<PurchaseModel>,
    /// Akaike weight in the average.
    pub weight: f64,
    /// Mean and interval of the draws, as if the model were true.
    pub drawn: Estimate,
    /// Mean and interval, widened by the back-tests.
    pub widened: Estimate,
    /// Earlier forecasts by this model, if possible.
    pub back_tests: Vec<BackTest>,
}

/// Purchases of the customers in a log within `duration` after its end; the average of all models comes first.
///
/// # Errors
/// As [`Timelines::split`], [`compare`] and [`sample`]; [`Error::OutOfRange`] for a duration that is not positive.
pub fn forecast_totals(
    timelines: &Timelines,
    observation_end: f64,
    duration: f64,
    models: &[PurchaseModel],
    confidence: f64,
    (draws, seed): (u32, u64),
    watch: Watch,
) -> Result<Vec<TotalForecast>, Error> {
    check_confidence(confidence)?;
    let horizon = Horizon::new(duration, duration, 0.0)?;
    let start = timelines.iter().map(|times| times[0]).fold(f64::INFINITY, f64::min);
    let observed = observation_end - start;
    let now = timelines.split(observation_end, observation_end)?;
    let base = base_of(&now)?;
    let mut found = Vec::new();
    for candidate in compare(&base, models, 0.0, &mut *watch)? {
        // One event per purchase gives the model without a rhythm, which is already included.
        if candidate.fit.is_err() || candidate.model.k() == Some(1) {
            continue;
        }
        let model = candidate.model;
        let posterior = sample(model, &base, draws, seed, &mut *watch)?;
        let centre = posterior.moments().map(|(mean, _)| mean);
        let purchases = ParameterEstimate::exact(centre);
        let whole = BaseModel { kind: model, purchases, spends: None };
        let totals = posterior_draws(
            &whole,
            &posterior.draws,
            &now.histories(),
            &horizon,
            (draws, seed),
            &mut *watch,
        )?;
        let back_tests =
            ORIGINS.iter().filter_map(|share| {
                let at = start + share * observed;
                back_test(timelines, model, at, observation_end, &mut *watch).map(|(actual, expected)| {
                    BackTest { calibration: at - start, duration: observation_end - at, actual, expected }
                })
            });
        let back_tests: Vec<BackTest> = back_tests.collect();
        found.push((candidate.weight, model, totals, back_tests));
    }
    if found.is_empty() {
        return Err(Error::NotConverged);
    }
    let weights: f64 = found.iter().map(|(weight, ..)| weight).sum();
    let mut random = Random::new(seed ^ 0x5eed);
    let mut forecasts = Vec::new();
    let (mut all, mut all_widened) = (Vec::new(), Vec::new());
    for (weight, model, totals, back_tests) in found {
        let weight = weight / weights;
        let deviation = (f64::max(duration / observed, 1.0) * mean_square(&back_tests)).sqrt();
        // The factors are normalised to a mean of 1.
        let spread = |random: &mut Random| (deviation * random.normal() - 0.5 * deviation * deviation).exp();
        let widened: Vec<f64> = totals.iter().map(|total| total * spread(&mut random)).collect();
        let share = (weight * totals.len() as f64).round() as usize;
        all.extend(&totals[..share.min(totals.len())]);
        all_widened.extend(&widened[..share.min(totals.len())]);
        forecasts.push(TotalForecast {
            model: Some(model),
            weight,
            drawn: interval(totals, confidence),
            widened: interval(widened, confidence),
            back_tests,
        });
    }
    let average = TotalForecast {
        model: None,
        weight: 1.0,
        drawn: interval(all, confidence),
        widened: interval(all_widened, confidence),
        back_tests: Vec::new(),
    };
    forecasts.insert(0, average);
    Ok(forecasts)
}

fn base_of(split: &Split) -> Result<CustomerBase, Error> {
    CustomerBase::new(&split.histories())?.with_log_gap_sums(&split.histories(), &split.log_gap_sum)
}

/// Actual and expected purchases of an earlier forecast; `None` if it cannot be made.
fn back_test(
    timelines: &Timelines,
    model: PurchaseModel,
    at: f64,
    end: f64,
    watch: Watch,
) -> Option<(f64, f64)> {
    let split = timelines.split(at, end).ok()?;
    let fit = model.fit(&base_of(&split).ok()?, 0.0, watch).ok()?;
    let tested = holdout(&*model.with(fit.parameters).ok()?, &split).ok()?;
    (tested.actual > 0.0 && tested.expected > 0.0).then_some((tested.actual, tested.expected))
}

/// Mean square error, weighted by the ratio of horizon to time observed.
fn mean_square(back_tests: &[BackTest]) -> f64 {
    let (mut sum, mut weights) = (0.0, 0.0);
    for test in back_tests {
        let weight = test.duration / test.calibration;
        sum += weight * (test.actual / test.expected).ln().powi(2);
        weights += weight;
    }
    let mean = if weights > 0.0 { sum / weights } else { 0.0 };
    f64::max(mean, LEAST_ERROR * LEAST_ERROR)
}
