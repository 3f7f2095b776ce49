//! Predictions for customers with covariates.

use super::design::{Covariates, columns, scaled};
use crate::error::Error;
use crate::models::catalogue::PurchaseModel;
use crate::models::customers::Histories;
use crate::models::fit::RANGE;
use crate::models::gamma_gamma::{self, GammaGamma, Spends};
use crate::models::parameter_estimate::check_covariance;
use crate::models::predict::{Horizon, Predictions, predict};
use crate::models::questions::{self, Answers};
use crate::models::totals::ParameterEstimate;
use crate::models::uncertain::{Part, ProcessOf, Uncertain};

/// Predicts for customers with covariates, by the parameters and coefficients of a fit.
///
/// # Errors
/// As [`predict`] and [`fit_purchases`](super::fit_purchases); [`Error::OutOfRange`] for covariates that move a parameter out of range.
pub fn predict_purchases(
    model: PurchaseModel,
    parameters: [f64; 4],
    coefficients: &[f64],
    histories: &Histories,
    covariates: &Covariates,
    horizon: &Horizon,
) -> Result<Predictions, Error> {
    histories.check()?;
    let rows = histories.frequency.len();
    covariates.check(rows)?;
    let finite = horizon.length < f64::INFINITY;
    let mut found = Predictions {
        p_alive: vec![0.0; rows],
        transactions: vec![0.0; if finite { rows } else { 0 }],
        discounted: vec![0.0; rows],
    };
    let columns = columns(covariates, Some(model));
    for (z, members) in covariates.segments(rows) {
        let process = model.with(shifted(parameters, &columns, coefficients, &z)?)?;
        let part = Part::of_rows(histories, &[], &members);
        let predicted = predict(&*process, &part.histories(), horizon)?;
        for (index, &row) in members.iter().enumerate() {
            found.p_alive[row] = predicted.p_alive[index];
            found.discounted[row] = predicted.discounted[index];
            if finite {
                found.transactions[row] = predicted.transactions[index];
            }
        }
    }
    Ok(found)
}

/// Answers for customers with covariates, by the parameters and coefficients of a fit.
///
/// # Errors
/// As [`answers`](crate::models::questions::answers) and [`predict_purchases`].
#[allow(clippy::too_many_arguments)]
pub fn answers(
    model: PurchaseModel,
    parameters: [f64; 4],
    coefficients: &[f64],
    histories: &Histories,
    covariates: &Covariates,
    horizon: f64,
    most: u32,
    confidence: f64,
) -> Result<Answers, Error> {
    histories.check()?;
    let rows = histories.frequency.len();
    covariates.check(rows)?;
    let column = || vec![0.0; rows];
    let mut found =
        Answers { counts: Vec::new(), p_alive_then: column(), next: core::array::from_fn(|_| column()) };
    let columns = columns(covariates, Some(model));
    for (z, members) in covariates.segments(rows) {
        let process = model.with(shifted(parameters, &columns, coefficients, &z)?)?;
        let part = Part::of_rows(histories, &[], &members);
        let answered = questions::answers(&*process, &part.histories(), horizon, most, confidence)?;
        found.counts.resize_with(answered.counts.len(), column);
        let places = found.counts.iter_mut().chain([&mut found.p_alive_then]).chain(&mut found.next);
        let parts = answered.counts.iter().chain([&answered.p_alive_then]).chain(&answered.next);
        for (column, part) in places.zip(parts) {
            members.iter().zip(part).for_each(|(&row, value)| column[row] = *value);
        }
    }
    Ok(found)
}

/// Estimates of a fit with covariates.
#[derive(Debug, Clone)]
pub struct CovariateEstimate<'a> {
    /// The model, with its regularity k.
    pub model: PurchaseModel,
    /// Parameters of a customer whose covariates are 0.
    pub parameters: [f64; 4],
    /// Coefficients, by number.
    pub coefficients: &'a [f64],
    /// Covariance of the logarithms of the parameters, followed by the coefficients, row by row, or the reason why it is
    /// unknown.
    pub covariance: Result<&'a [f64], &'static str>,
}

impl CovariateEstimate<'_> {
    /// The model with the customers whose totals are requested.
    ///
    /// # Errors
    /// As [`predict_purchases`] and [`check_covariance`].
    pub fn of<'a>(
        &self,
        histories: &Histories,
        mean_spend: &[f64],
        covariates: &Covariates,
        spends: Option<ParameterEstimate<3>>,
    ) -> Result<Uncertain<'a>, Error> {
        let Self { model, parameters, coefficients, covariance } = *self;
        histories.check()?;
        let rows = histories.frequency.len();
        covariates.check(rows)?;
        let used = 4 + coefficients.len();
        if let Ok(cells) = covariance {
            check_covariance(used, cells)?;
        }
        // In units of the largest covariate, so that steps and rounding are those of numbers near 1.
        let mut sizes = covariates.sizes(rows);
        sizes.iter_mut().filter(|size| **size == 0.0).for_each(|size| *size = 1.0);
        sizes.resize(coefficients.len(), 1.0);
        let scale = |i: usize| if i < 4 { 1.0 } else { sizes[i - 4] };
        let cell = |(place, cell): (usize, &f64)| cell * scale(place / used) * scale(place % used);
        let log_covariance = covariance.map(|cells| cells.iter().enumerate().map(cell).collect::<Vec<f64>>());
        let columns = columns(covariates, Some(model));
        let segments = covariates.segments(rows).into_iter();
        let (z, parts): (Vec<_>, Vec<_>) = segments
            .map(|(z, rows)| (scaled(&z, covariates, &sizes), Part::of_rows(histories, mean_spend, &rows)))
            .unzip();
        let process: ProcessOf = Box::new(move |estimates, part| {
            let coefficients: Vec<f64> = estimates[4..].iter().map(|estimate| estimate.ln()).collect();
            let parameters = core::array::from_fn(|i| estimates[i]);
            model.with(shifted(parameters, &columns, &coefficients, &z[part])?)
        });
        let of_coefficients = coefficients.iter().zip(&sizes).map(|(value, size)| (value * size).exp());
        let estimates = parameters.into_iter().chain(of_coefficients).collect();
        let log_covariance = log_covariance.as_deref().map_err(|reason| *reason);
        Ok(Uncertain::new(estimates, log_covariance, process, parts, spends))
    }
}

/// Expected spends per purchase of customers with covariates; medians for all if a mean is infinite.
///
/// # Errors
/// As [`gamma_gamma::spends`] and [`fit_purchases`](super::fit_purchases).
pub fn predict_spends(
    parameters: [f64; 3],
    coefficients: &[f64],
    spends: &Spends,
    covariates: &Covariates,
) -> Result<(Vec<f64>, bool), Error> {
    spends.check()?;
    let rows = spends.frequency.len();
    covariates.check(rows)?;
    let columns = columns(covariates, None);
    let [p, q, _] = parameters;
    let shape = |row: &Result<([f64; 2], f64), Error>| row.as_ref().is_ok_and(|([x, _], _)| p * x + q <= 1.0);
    let medians = spends.rows().any(|row| shape(&row));
    let mut worth = vec![0.0; rows];
    let cells = spends.rows().collect::<Result<Vec<_>, Error>>()?;
    for (z, members) in covariates.segments(rows) {
        let model = gamma_gamma::model(shifted(parameters, &columns, coefficients, &z)?);
        for row in members {
            let ([frequency, mean], _) = cells[row];
            let median = |model: &GammaGamma| model.median_spend(frequency, mean);
            worth[row] = if medians {
                median(&model)
            } else {
                model.expected_spend(frequency, mean).unwrap_or_else(|| median(&model))
            };
        }
    }
    if worth.iter().all(|value| value.is_finite()) { Ok((worth, medians)) } else { Err(Error::TooLarge) }
}

/// Parameters of customers with the covariates z.
fn shifted<const N: usize>(
    mut parameters: [f64; N],
    columns: &[(usize, f64, usize)],
    coefficients: &[f64],
    z: &[f64],
) -> Result<[f64; N], Error> {
    for (&(parameter, sign, coefficient), value) in columns.iter().zip(z) {
        let place = || "coefficients".into();
        let factor = coefficients.get(coefficient).ok_or_else(|| Error::Missing(place()))?;
        parameters[parameter] *= (sign * factor * value).exp();
        if !RANGE.contains(&parameters[parameter]) {
            return Err(Error::OutOfRange { place: "covariates".into(), min: -500.0, max: 500.0 });
        }
    }
    Ok(parameters)
}
