//! Predictions for customers with covariates.

use super::design::{Covariates, columns};
use crate::error::Error;
use crate::models::catalogue::PurchaseModel;
use crate::models::customers::Histories;
use crate::models::fit::RANGE;
use crate::models::gamma_gamma::{self, GammaGamma, Spends};
use crate::models::predict::{Horizon, Predictions, predict};

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
        let column = |values: &[f64]| members.iter().map(|&row| values[row]).collect::<Vec<f64>>();
        let [frequency, recency, age] = [histories.frequency, histories.recency, histories.age].map(column);
        let part = Histories { frequency: &frequency, recency: &recency, age: &age, weight: &[] };
        let predicted = predict(&*process, &part, horizon)?;
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
