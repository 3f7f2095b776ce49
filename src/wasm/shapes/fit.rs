//! A fitted model.

use serde::Serialize;

use super::as_map;
use super::refusal::ModelRefusal;
use crate::error::Error;
use crate::models::catalogue::PurchaseModel;
use crate::models::correlation::CorrelatedFit;
use crate::models::covariates::{Coefficient, CovariateFit};
use crate::models::fit::Fit;
use crate::orders::analysis::marker::True;

/// A model fitted by maximum likelihood.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Fitted {
    ok: True,
    #[cfg_attr(test, ts(type = "ModelId"))]
    model: &'static str,
    /// Unit of all times in the data and of the parameters.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional, type = "TimeUnit"))]
    time_unit: Option<&'static str>,
    /// By name, Greek letters spelled out.
    #[serde(serialize_with = "as_map")]
    #[cfg_attr(test, ts(type = "Record<string, number>"))]
    parameters: Vec<(&'static str, f64)>,
    /// Null where the data leave a parameter open.
    #[serde(serialize_with = "as_map")]
    #[cfg_attr(test, ts(type = "Record<string, number | null>"))]
    standard_errors: Vec<(&'static str, Option<f64>)>,
    /// Of the parameters, in their order; null where the data leave one of them open.
    covariance: Option<Vec<Vec<f64>>>,
    /// Of the logarithms of the parameters; a direction in which the likelihood is flat counts as known.
    log_covariance: Vec<Vec<f64>>,
    log_likelihood: f64,
    aic: f64,
    bic: f64,
    /// Customers fitted to, or renewals.
    customers: f64,
    /// Newton steps.
    iterations: u32,
    /// Codes of warnings.
    warnings: Vec<&'static str>,
    /// Akaike weight among the models compared: the relative support for this one; all add up to 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    weight: Option<f64>,
    /// With covariates: their coefficients. The parameters are those of a customer whose covariates are all 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    covariates: Option<CovariatesShape>,
}

/// The coefficients of covariates.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "FittedCovariates"))]
#[serde(rename_all = "camelCase")]
pub struct CovariatesShape {
    /// One entry per coefficient.
    coefficients: Vec<CoefficientShape>,
    /// Per column of `coding`: the coefficient.
    columns: Vec<usize>,
    /// Covariance of the logarithms of the parameters, followed by the coefficients.
    covariance: Vec<Vec<f64>>,
    /// Log-likelihood of the model without covariates.
    log_likelihood_without: f64,
}

/// The coefficient of a covariate.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "Coefficient"))]
#[serde(rename_all = "camelCase")]
pub struct CoefficientShape {
    /// Logarithm of the factor by which a unit more multiplies the mean rate of purchases or of dropout, or the mean spend.
    value: f64,
    /// Null where the data leave it undetermined.
    standard_error: Option<f64>,
    /// Twice the log-likelihood lost without it.
    likelihood_ratio: f64,
    /// Of the test of the coefficient being 0, by that ratio (χ² with 1 degree of freedom).
    p_value: f64,
}

/// A fit with a correlation of purchases and dropout.
#[derive(Debug, Serialize)]
pub struct CorrelatedShape {
    ok: True,
    fit: Fitted,
    correlation: CorrelationShape,
}

/// Correlation of purchase rates and dropout rates.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "FittedCorrelation"))]
#[serde(rename_all = "camelCase")]
pub struct CorrelationShape {
    /// Of the purchase rates and the dropout rates: positive where frequent buyers leave sooner.
    value: f64,
    /// Null at a limit, or where the data leave it undetermined.
    standard_error: Option<f64>,
    /// Smallest and largest value that the model allows with these parameters.
    limits: [f64; 2],
    /// The coefficient c of the model.
    coefficient: f64,
    /// The time τ of the model, in the unit of the fit.
    kernel_time: f64,
    /// Covariance of the logarithms of the parameters, followed by the coefficient.
    covariance: [[f64; 5]; 5],
    /// Log-likelihood without correlation.
    log_likelihood_without: f64,
    /// Twice the log-likelihood lost without it.
    likelihood_ratio: f64,
    /// Of the test of no correlation, by that ratio (χ² with 1 degree of freedom).
    p_value: f64,
}

impl From<CorrelatedFit> for CorrelatedShape {
    fn from(found: CorrelatedFit) -> Self {
        let plain =
            Fitted::new(PurchaseModel::ParetoNbd.id(), PurchaseModel::ParetoNbd.parameters(), &found.fit);
        Self {
            ok: True,
            fit: Fitted { aic: found.aic(), bic: found.bic(), ..plain },
            correlation: CorrelationShape {
                value: found.correlation,
                standard_error: found.standard_error,
                limits: found.limits,
                coefficient: found.coefficient,
                kernel_time: found.kernel,
                covariance: found.covariance,
                log_likelihood_without: found.without,
                likelihood_ratio: found.likelihood_ratio.0,
                p_value: found.likelihood_ratio.1,
            },
        }
    }
}

impl Fitted {
    /// The shape of a fit of a model with these parameters.
    pub fn new<const N: usize>(model: &'static str, names: [&'static str; N], fit: &Fit<N>) -> Self {
        let list = |rows: [[f64; N]; N]| rows.iter().map(|row| row.to_vec()).collect();
        Self {
            ok: True,
            model,
            time_unit: None,
            parameters: names.into_iter().zip(fit.parameters).collect(),
            standard_errors: names.into_iter().zip(fit.standard_errors()).collect(),
            covariance: fit.covariance().map(list),
            log_covariance: list(fit.log_covariance),
            log_likelihood: fit.log_likelihood,
            aic: fit.aic(),
            bic: fit.bic(),
            customers: fit.customers,
            iterations: fit.iterations,
            warnings: fit.warnings.clone(),
            weight: None,
            covariates: None,
        }
    }

    /// The same with the coefficients of covariates, by the coefficient of each column.
    pub fn with_covariates<const N: usize>(self, found: &CovariateFit<N>, columns: Vec<usize>) -> Self {
        let shape = |coefficient: &Coefficient| CoefficientShape {
            value: coefficient.value,
            standard_error: coefficient.standard_error,
            likelihood_ratio: coefficient.likelihood_ratio.0,
            p_value: coefficient.likelihood_ratio.1,
        };
        Self {
            aic: found.aic(),
            bic: found.bic(),
            covariates: Some(CovariatesShape {
                coefficients: found.coefficients.iter().map(shape).collect(),
                columns,
                covariance: found.covariance.clone(),
                log_likelihood_without: found.without,
            }),
            ..self
        }
    }

    /// The shape of a fit of a purchase model, whose regularity k counts among the parameters.
    pub fn of(model: PurchaseModel, fit: &Fit<4>) -> Self {
        let mut shape = Self::new(model.id(), model.parameters(), fit);
        if let Some(k) = model.k() {
            shape.parameters.insert(0, ("k", f64::from(k)));
        }
        shape
    }

    /// The same with its time unit.
    pub fn per(self, time_unit: &'static str) -> Self {
        Self { time_unit: Some(time_unit), ..self }
    }

    /// The same with its weight among the models compared.
    pub fn weighing(self, weight: f64) -> Self {
        Self { weight: Some(weight), ..self }
    }
}

/// A result, or the reason why it is missing.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(bound = "T: ts_rs::TS"))]
#[serde(untagged)]
pub enum Answer<T> {
    /// The result.
    Found(T),
    /// The refusal.
    Refused(ModelRefusal),
}

impl<T> From<Result<T, Error>> for Answer<T> {
    fn from(result: Result<T, Error>) -> Self {
        match result {
            Ok(found) => Self::Found(found),
            Err(error) => Self::Refused(ModelRefusal::from(&error)),
        }
    }
}
