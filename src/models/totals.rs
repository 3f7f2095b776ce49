//! Expected totals over a customer base, with confidence intervals.

use super::catalogue::PurchaseModel;
use super::customers::{Customer, DistinctRows, Histories};
use super::dropout_sweep::TimedHistories;
use super::fit::Fit;
use super::gamma_gamma::{self, GammaGamma, Spends};
use super::predict::{Futures, Horizon, Predictions, predict_of};
use crate::error::Error;
use crate::estimate::Estimate;
use crate::math::gamma::median;
use crate::math::normal::two_sided_z;

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
    /// Estimates of a fit; without covariance if a parameter is undetermined, because the covariance of the fit treats
    /// flat directions as known.
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
        gradient(self.parameters, |parameters| Ok([quantity(parameters)?, 0.0])).map(|[slopes, _]| slopes)
    }

    /// Parameters known exactly.
    pub fn exact(parameters: [f64; N]) -> Self {
        Self { parameters, log_covariance: Ok([[0.0; N]; N]) }
    }
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

/// Totals over all customers.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Totals {
    /// Purchases within the horizon; absent for an infinite horizon.
    pub transactions: Option<Total>,
    /// Discounted spend within the horizon (CLV); absent without a spend model.
    pub clv: Option<Total>,
}

/// Total with its interval, or with the reason why there is none.
#[derive(Debug, Clone, Copy, PartialEq, serde::Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Total {
    /// Point estimate.
    pub value: f64,
    /// Lower end of the interval.
    pub low: Option<f64>,
    /// Upper end of the interval.
    pub high: Option<f64>,
    /// Confidence level of the interval.
    pub confidence: f64,
    /// Stable kebab id of the reason for a missing interval, or of what the interval leaves out.
    pub reason: Option<&'static str>,
}

impl Total {
    /// A total with its interval.
    pub fn of(Estimate { value, low, high, confidence }: Estimate) -> Self {
        Self { value, low: Some(low), high: Some(high), confidence, reason: None }
    }

    /// A total without an interval, for this reason.
    pub fn unknown(value: f64, confidence: f64, reason: &'static str) -> Self {
        Self { value, low: None, high: None, confidence, reason: Some(reason) }
    }

    /// The same total in another unit, times a positive factor.
    pub fn scale(self, factor: f64) -> Self {
        let scale = |end: f64| end * factor;
        Self { value: self.value * factor, low: self.low.map(scale), high: self.high.map(scale), ..self }
    }
}

/// Step of the central differences in the logarithm of a parameter; leaves a relative error of about 10⁻⁸.
const STEP: f64 = 1e-4;

/// Expected totals with confidence intervals for the expectation, which exclude the randomness of future purchases.
///
/// # Formula
/// Delta method on ln total: total·exp(± z·√(∇ᵀΣ∇)), with the gradient ∇ of ln total in the logarithms of the parameters
/// and their covariance Σ.
///
/// # Errors
/// As [`super::predict::predict`], and as [`gamma_gamma::spends`] for `mean_spend`, which is used only with a spend model;
/// [`Error::OutOfRange`] for a confidence not strictly between 0 and 1.
///
/// # Examples
/// Two customers and parameters known exactly: the total is the sum of 1.226028 and 0.195098 (40-digit arithmetic):
///
/// ```
/// use regulars::models::catalogue::PurchaseModel;
/// use regulars::models::customers::Histories;
/// use regulars::models::predict::Horizon;
/// use regulars::models::totals::{BaseModel, ParameterEstimate, expected_totals};
///
/// let purchases = ParameterEstimate::exact([0.243, 4.414, 0.793, 2.426]);
/// let model = BaseModel { kind: PurchaseModel::BgNbd, purchases, spends: None };
/// let histories =
///     Histories { frequency: &[2.0, 0.0], recency: &[30.43, 0.0], age: &[38.86, 38.86], weight: &[] };
/// let horizon = Horizon::new(39.0, 1.0, 0.0).unwrap();
/// let totals = expected_totals(&model, &histories, &[], &horizon, 0.95).unwrap();
/// assert!((totals.transactions.unwrap().value - 1.421126).abs() < 1e-6);
/// ```
pub fn expected_totals(
    model: &BaseModel,
    histories: &Histories,
    mean_spend: &[f64],
    horizon: &Horizon,
    confidence: f64,
) -> Result<Totals, Error> {
    check_confidence(confidence)?;
    let base = DistinctHistories::new(histories)?;
    let BaseModel { kind, purchases, .. } = *model;
    let futures = Futures::of(&base.rows(), &*kind.with(purchases.parameters)?)?;
    let predicted = |parameters| predict_of(&*kind.with(parameters)?, &base.rows(), &futures, horizon);
    let centre = predicted(purchases.parameters)?;
    // Expected spends are linear in what was spent, so that the customers of a history count together.
    let spent = match model.spends {
        Some(_) => Some(base.spent(&Spends {
            frequency: histories.frequency,
            mean_spend,
            weight: histories.weight,
        })?),
        None => None,
    };
    let worth = |parameters| base.worth(&gamma_gamma::model(parameters), spent.as_deref().unwrap_or(&[]));
    let row_worth = model.spends.map(|spends| worth(spends.parameters));
    let totals = |predictions: &Predictions| {
        let sum = |column: &[f64], factor: &[f64]| column.iter().zip(factor).map(|(a, b)| a * b).sum::<f64>();
        let clv = row_worth.as_ref().map_or(0.0, |worth| sum(&predictions.discounted, worth));
        [sum(&predictions.transactions, &base.weight), clv]
    };
    let value = totals(&centre);
    let mut variance = match purchases.log_covariance {
        Ok(covariance) => {
            let slopes = gradient(purchases.parameters, |parameters| Ok(totals(&predicted(parameters)?)))?;
            slopes.map(|slope| Ok(quadratic(&slope, &covariance)))
        }
        Err(reason) => [Err(reason); 2],
    };
    if let Some(spends) = model.spends {
        let covariance = match (variance[1], spends.log_covariance) {
            (Ok(_), Ok(covariance)) => covariance,
            (Err(reason), _) | (_, Err(reason)) => {
                variance[1] = Err(reason);
                [[0.0; 3]; 3]
            }
        };
        let slopes = gradient(spends.parameters, |parameters| {
            let worth = worth(parameters);
            Ok([centre.discounted.iter().zip(worth).map(|(a, b)| a * b).sum(), 0.0])
        })?;
        variance[1] = variance[1].map(|variance| variance + quadratic(&slopes[0], &covariance));
    }
    let z = two_sided_z(confidence);
    let interval = |index: usize| {
        let value = value[index];
        let with_variance = |variance: f64| {
            let reach = (z * variance.max(0.0).sqrt()).exp();
            Total::of(Estimate { value, low: value / reach, high: value * reach, confidence })
        };
        variance[index].map_or_else(|reason| Total::unknown(value, confidence, reason), with_variance)
    };
    Ok(Totals {
        transactions: (horizon.length < f64::INFINITY).then(|| interval(0)),
        clv: model.spends.map(|_| interval(1)),
    })
}

pub(super) fn check_confidence(confidence: f64) -> Result<(), Error> {
    let known = confidence > 0.0 && confidence < 1.0;
    known.then_some(()).ok_or(Error::OutOfRange { place: "confidence".into(), min: 0.0, max: 1.0 })
}

/// Derivatives of the logarithms of two totals in the logarithms of the parameters; 0 for a total of 0.
fn gradient<const N: usize>(
    at: [f64; N],
    totals: impl Fn([f64; N]) -> Result<[f64; 2], Error>,
) -> Result<[[f64; N]; 2], Error> {
    let mut slopes = [[0.0; N]; 2];
    for i in 0..N {
        let moved = |step: f64| {
            let mut parameters = at;
            parameters[i] *= step.exp();
            totals(parameters)
        };
        let (up, down) = (moved(STEP)?, moved(-STEP)?);
        for k in 0..2 {
            let ratio = up[k] / down[k];
            slopes[k][i] = if ratio > 0.0 { ratio.ln() / (2.0 * STEP) } else { 0.0 };
        }
    }
    Ok(slopes)
}

fn quadratic<const N: usize>(vector: &[f64; N], matrix: &[[f64; N]; N]) -> f64 {
    let row = |cells: &[f64; N]| cells.iter().zip(vector).map(|(cell, x)| cell * x).sum::<f64>();
    matrix.iter().zip(vector).map(|(cells, x)| row(cells) * x).sum()
}

/// Distinct histories of a base, with the mapping from its entries.
pub(super) struct DistinctHistories {
    pub frequency: Vec<f64>,
    pub recency: Vec<f64>,
    pub age: Vec<f64>,
    /// Number of customers with each history.
    pub weight: Vec<f64>,
    /// Per entry: index of its history, and its weight.
    pub entries: Vec<(usize, f64)>,
    pub timed: TimedHistories,
}

impl DistinctHistories {
    pub fn new(histories: &Histories) -> Result<Self, Error> {
        histories.check()?;
        let mut distinct = DistinctRows::new();
        let mut entries = Vec::with_capacity(histories.frequency.len());
        for item in histories.customers() {
            let (customer, weight) = item?;
            entries
                .push((distinct.add([customer.frequency, customer.recency, customer.age], weight), weight));
        }
        let column = |index: usize| distinct.rows.iter().map(|(key, _)| key[index]).collect();
        Ok(Self {
            frequency: column(0),
            recency: column(1),
            age: column(2),
            weight: distinct.rows.iter().map(|(_, weight)| *weight).collect(),
            entries,
            timed: TimedHistories::default(),
        })
    }

    pub fn customer(&self, row: usize) -> Customer {
        Customer { frequency: self.frequency[row], recency: self.recency[row], age: self.age[row] }
    }

    pub fn rows(&self) -> Histories<'_> {
        Histories { frequency: &self.frequency, recency: &self.recency, age: &self.age, weight: &[] }
    }

    /// Total spend on repeat purchases of the customers of each distinct history.
    fn spent(&self, spends: &Spends) -> Result<Vec<f64>, Error> {
        spends.check()?;
        let mut sums = vec![0.0; self.weight.len()];
        for (&(row, _), item) in self.entries.iter().zip(spends.rows()) {
            let ([frequency, mean], weight) = item?;
            sums[row] += weight * frequency * mean;
        }
        Ok(sums)
    }

    /// Expected spend per purchase, summed over the customers of each distinct history.
    fn worth(&self, model: &GammaGamma, spent: &[f64]) -> Vec<f64> {
        let medians = self.frequency.iter().any(|x| model.expected_spend(*x, 0.0).is_none());
        let rows = self.frequency.iter().zip(&self.weight).zip(spent);
        rows.map(|((&x, weight), spent)| {
            let shape = model.p * x + model.q;
            model.p * (weight * model.v + spent) / if medians { median(shape) } else { shape - 1.0 }
        })
        .collect()
    }
}
