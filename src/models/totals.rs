//! Expected totals over a customer base, with confidence intervals.

use super::customers::{Customer, DistinctRows, Histories};
use super::dropout_sweep::TimedHistories;
use super::gamma_gamma::{self, GammaGamma, Spends};
pub use super::parameter_estimate::{BaseModel, COVARIANCE_UNKNOWN, ParameterEstimate, UNDETERMINED};
use super::parameter_estimate::{gradient, quadratic, slopes_of};
use super::predict::{Futures, Horizon, Predictions, predict_of};
use super::uncertain::Uncertain;
use crate::error::Error;
use crate::estimate::Estimate;
use crate::math::gamma::median;
use crate::math::normal::two_sided_z;

/// Totals over all customers.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Totals {
    /// Purchases within the horizon; absent for an infinite horizon.
    pub transactions: Option<Total>,
    /// Discounted spend within the horizon (CLV); absent without a spend model.
    pub clv: Option<Total>,
}

/// Total with its interval, or with the reason why the interval is missing.
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
    Uncertain::of(model, histories, mean_spend).expected_totals(horizon, confidence)
}

impl Uncertain<'_> {
    /// Expected totals with confidence intervals; see [`expected_totals`].
    ///
    /// # Errors
    /// As there.
    pub fn expected_totals(&self, horizon: &Horizon, confidence: f64) -> Result<Totals, Error> {
        check_confidence(confidence)?;
        self.totals(horizon, confidence, self.log_covariance.as_deref().map_err(|reason| *reason))
    }

    /// Expected purchases and value.
    pub(super) fn expected(&self, horizon: &Horizon) -> Result<[f64; 2], Error> {
        let Totals { transactions, clv } = self.totals(horizon, 0.5, Err(UNDETERMINED))?;
        Ok([transactions, clv].map(|total| total.map_or(0.0, |total| total.value)))
    }

    fn totals(
        &self,
        horizon: &Horizon,
        confidence: f64,
        covariance: Result<&[Vec<f64>], &'static str>,
    ) -> Result<Totals, Error> {
        let bases = self.bases()?;
        let process = |part: usize, estimates: &[f64]| (self.process)(estimates, part);
        let mut futures = Vec::new();
        for (part, base) in bases.iter().enumerate() {
            futures.push(Futures::of(&base.rows(), &*process(part, &self.estimates)?)?);
        }
        let predicted = |estimates: &[f64]| -> Result<Vec<Predictions>, Error> {
            let of_part = |(part, base): (usize, &DistinctHistories)| {
                predict_of(&*process(part, estimates)?, &base.rows(), &futures[part], horizon)
            };
            bases.iter().enumerate().map(of_part).collect()
        };
        let centre = predicted(&self.estimates)?;
        // Expected spends are linear in past spend, so customers with the same history count together.
        let mut spent = Vec::new();
        if self.spends.is_some() {
            for (base, part) in bases.iter().zip(&self.parts) {
                let Histories { frequency, weight, .. } = part.histories();
                spent.push(base.spent(&Spends { frequency, mean_spend: &part.mean_spend, weight })?);
            }
        }
        let worth = |parameters: &[f64; 3]| -> Vec<Vec<f64>> {
            let model = gamma_gamma::model(*parameters);
            let medians = bases.iter().any(|base| base.has_infinite_mean(&model));
            bases.iter().zip(&spent).map(|(base, spent)| base.worth(&model, spent, medians)).collect()
        };
        let clv = |worth: &[Vec<f64>], predictions: &[Predictions]| -> f64 {
            predictions.iter().zip(worth).map(|(part, worth)| product(&part.discounted, worth)).sum()
        };
        let row_worth = self.spends.map(|spends| worth(&spends.parameters));
        let totals = |predictions: &[Predictions]| {
            let parts = predictions.iter().zip(&bases);
            let transactions = parts.map(|(part, base)| product(&part.transactions, &base.weight)).sum();
            [transactions, row_worth.as_ref().map_or(0.0, |worth| clv(worth, predictions))]
        };
        let value = totals(&centre);
        let mut variance = [Ok(0.0); 2];
        match covariance {
            Ok(covariance) => {
                let slopes = gradient(&self.estimates, |estimates| Ok(totals(&predicted(estimates)?)))?;
                for (k, variance) in variance.iter_mut().enumerate() {
                    let slopes: Vec<f64> = slopes.iter().map(|slope| slope[k]).collect();
                    *variance =
                        Ok(covariance.iter().zip(&slopes).map(|(row, x)| product(row, &slopes) * x).sum());
                }
            }
            Err(reason) => variance = [Err(reason); 2],
        }
        if let Some(spends) = self.spends {
            let covariance = match (variance[1], spends.log_covariance) {
                (Ok(_), Ok(covariance)) => covariance,
                (Err(reason), _) | (_, Err(reason)) => {
                    variance[1] = Err(reason);
                    [[0.0; 3]; 3]
                }
            };
            let slopes =
                slopes_of(spends.parameters, |parameters| Ok([clv(&worth(&parameters), &centre), 0.0]))?;
            variance[1] = variance[1].map(|variance| variance + quadratic(&slopes, &covariance));
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
            clv: self.spends.map(|_| interval(1)),
        })
    }

    /// Distinct histories of each part.
    pub(super) fn bases(&self) -> Result<Vec<DistinctHistories>, Error> {
        self.parts.iter().map(|part| DistinctHistories::new(&part.histories())).collect()
    }
}

fn product(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

pub(super) fn check_confidence(confidence: f64) -> Result<(), Error> {
    let known = confidence > 0.0 && confidence < 1.0;
    known.then_some(()).ok_or(Error::OutOfRange { place: "confidence".into(), min: 0.0, max: 1.0 })
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

    /// True if the expected spend of any of these customers is infinite.
    fn has_infinite_mean(&self, model: &GammaGamma) -> bool {
        self.frequency.iter().any(|x| model.expected_spend(*x, 0.0).is_none())
    }

    /// Expected spend per purchase, or its median, summed over the customers of each distinct history.
    fn worth(&self, model: &GammaGamma, spent: &[f64], medians: bool) -> Vec<f64> {
        let rows = self.frequency.iter().zip(&self.weight).zip(spent);
        rows.map(|((&x, weight), spent)| {
            let shape = model.p * x + model.q;
            model.p * (weight * model.v + spent) / if medians { median(shape) } else { shape - 1.0 }
        })
        .collect()
    }
}
