//! Estimates of parameters with their uncertainty, and slopes of quantities in them.

use super::catalogue::PurchaseModel;
use super::fit::Fit;
use crate::error::Error;

/// Parameter estimates with their uncertainty.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ParameterEstimate<const N: usize> {
    /// Point estimates.
    pub parameters: [f64; N],
    /// Covariance of the logarithms (all zero for parameters known exactly), or the reason why it is unknown.
    pub log_covariance: Result<[[f64; N]; N], &'static str>,
}

/// Reason without a covariance: the parameters did not come from a fit.
pub const COVARIANCE_UNKNOWN: &str = "covariance-unknown";

/// Reason for a fit with a flat direction, along which the data leave the parameters undetermined.
pub const UNDETERMINED: &str = "parameters-undetermined";

impl<const N: usize> ParameterEstimate<N> {
    /// Estimates of a fit; without covariance if a parameter is undetermined, since the one of the fit counts flat
    /// directions as known.
    pub fn of(fit: &Fit<N>) -> Self {
        let determined = fit.determined.iter().all(|known| *known);
        let log_covariance = if determined { Ok(fit.log_covariance) } else { Err(UNDETERMINED) };
        Self { parameters: fit.parameters, log_covariance }
    }

    /// Estimates of a fit of spends, whose flat directions leave the mean spend unchanged.
    pub fn of_spends(fit: &Fit<N>) -> Self {
        Self { parameters: fit.parameters, log_covariance: Ok(fit.log_covariance) }
    }

    /// Variance of the logarithm of a quantity whose logarithm has these slopes in the logarithms of the parameters: the
    /// delta method.
    ///
    /// # Errors
    /// The reason why the covariance is unknown.
    pub fn variance(&self, slopes: &[f64; N]) -> Result<f64, &'static str> {
        self.log_covariance.map(|covariance| quadratic(slopes, &covariance).max(0.0))
    }

    /// Slopes of the logarithm of a positive quantity in the logarithms of the parameters, by central differences.
    ///
    /// # Errors
    /// That of the quantity.
    pub fn slopes(&self, quantity: impl Fn([f64; N]) -> Result<f64, Error>) -> Result<[f64; N], Error> {
        slopes_of(self.parameters, |parameters| Ok([quantity(parameters)?, 0.0]))
    }

    /// Parameters known exactly.
    pub fn exact(parameters: [f64; N]) -> Self {
        Self { parameters, log_covariance: Ok([[0.0; N]; N]) }
    }
}

/// Checks the covariance of the logarithms of `n` estimates, given row by row.
///
/// # Errors
/// [`Error::RowCount`] for another number of cells; [`Error::NotANumber`] for one that is not finite;
/// [`Error::OutOfRange`] for a negative variance.
///
/// # Examples
/// ```
/// use regulars::models::parameter_estimate::check_covariance;
///
/// assert!(check_covariance(2, &[1.0, -0.5, -0.5, 2.0]).is_ok());
/// assert_eq!(check_covariance(2, &[1.0, 0.0, 0.0, -2.0]).unwrap_err().code(), "out-of-range");
/// ```
pub fn check_covariance(n: usize, cells: &[f64]) -> Result<(), Error> {
    let place = || "logCovariance".into();
    if cells.len() != n * n {
        return Err(Error::RowCount { place: place(), min: n * n, max: n * n });
    }
    if cells.iter().any(|cell| !cell.is_finite()) {
        return Err(Error::NotANumber(place()));
    }
    if cells.iter().step_by(n + 1).any(|variance| *variance < 0.0) {
        return Err(Error::OutOfRange { place: place(), min: 0.0, max: f64::MAX });
    }
    Ok(())
}

/// Model of purchases and, optionally, of independent spends.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct BaseModel {
    /// Purchase model.
    pub kind: PurchaseModel,
    /// Parameters of the purchase model.
    pub purchases: ParameterEstimate<4>,
    /// Parameters of the Gamma-Gamma spend model.
    pub spends: Option<ParameterEstimate<3>>,
}

/// Step of the central differences in the logarithm of a parameter; leaves a relative error of about 10⁻⁸.
const STEP: f64 = 1e-4;

/// Derivatives of the logarithms of two totals in the logarithms of the estimates; 0 for a total of 0.
pub(super) fn gradient(
    at: &[f64],
    totals: impl Fn(&[f64]) -> Result<[f64; 2], Error>,
) -> Result<Vec<[f64; 2]>, Error> {
    let slope = |i: usize| {
        let moved = |step: f64| {
            let mut estimates = at.to_vec();
            estimates[i] *= step.exp();
            totals(&estimates)
        };
        let (up, down) = (moved(STEP)?, moved(-STEP)?);
        Ok(core::array::from_fn(|k| {
            let ratio = up[k] / down[k];
            if ratio > 0.0 { ratio.ln() / (2.0 * STEP) } else { 0.0 }
        }))
    };
    (0..at.len()).map(slope).collect()
}

/// The derivatives of the first of them.
pub(super) fn slopes_of<const N: usize>(
    at: [f64; N],
    totals: impl Fn([f64; N]) -> Result<[f64; 2], Error>,
) -> Result<[f64; N], Error> {
    let slopes = gradient(&at, |moved| totals(core::array::from_fn(|i| moved[i])))?;
    Ok(core::array::from_fn(|i| slopes[i][0]))
}

pub(super) fn quadratic<const N: usize>(vector: &[f64; N], matrix: &[[f64; N]; N]) -> f64 {
    let row = |cells: &[f64; N]| cells.iter().zip(vector).map(|(cell, x)| cell * x).sum::<f64>();
    matrix.iter().zip(vector).map(|(cells, x)| row(cells) * x).sum()
}
