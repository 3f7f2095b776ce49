//! What all customers together are expected to buy and to spend, and how well the data determine that.

use super::catalogue::PurchaseModel;
use super::customers::{Distinct, Histories};
use super::gamma_gamma::{self, Spends};
use super::predict::{Horizon, Predictions, predict};
use crate::error::Error;
use crate::estimate::Estimate;
use crate::math::normal::two_sided_z;

/// Parameters and how sure of them one may be: what a fit leaves behind.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Uncertain<const N: usize> {
    /// The parameters.
    pub parameters: [f64; N],
    /// Covariance of their logarithms; all zero where they are taken for certain.
    pub log_covariance: [[f64; N]; N],
}

/// The model of a whole base: of its purchases and, where money counts, of its spends, independent of each other.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct BaseModel {
    /// The model of purchases.
    pub kind: PurchaseModel,
    /// Its parameters.
    pub purchases: Uncertain<4>,
    /// Those of the Gamma-Gamma model of spends.
    pub spends: Option<Uncertain<3>>,
}

/// Totals over all customers.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Totals {
    /// Purchases within the horizon; absent where it is infinite.
    pub transactions: Option<Estimate>,
    /// Discounted spend within the horizon; absent without a model of spends.
    pub clv: Option<Estimate>,
}

/// How far the logarithm of a parameter is moved either way for a derivative: it leaves an error of about 10⁻⁸.
const STEP: f64 = 1e-4;

/// The expected totals; their intervals say how well the data determine them, not how much chance will play.
///
/// # Formula
/// Delta method on ln total: total·exp(± z·√(∇ᵀΣ∇)), ∇ the derivatives of ln total in the logarithms of the parameters, Σ
/// their covariance.
///
/// # Errors
/// As [`predict`], and as [`gamma_gamma::spends`] for `mean_spend`, which is looked at where there is a model of spends;
/// [`Error::OutOfRange`] for a confidence that is not between 0 and 1.
pub fn expected_totals(
    model: &BaseModel,
    histories: &Histories,
    mean_spend: &[f64],
    horizon: &Horizon,
    confidence: f64,
) -> Result<Totals, Error> {
    check_confidence(confidence)?;
    let base = Base::new(histories)?;
    let BaseModel { kind, purchases, .. } = *model;
    let predicted = |parameters| predict(&*kind.with(parameters)?, &base.rows(), horizon);
    let centre = predicted(purchases.parameters)?;
    // Of each entry what its customers' discounted purchases are multiplied by, of each row the sum.
    let spends = Spends { frequency: histories.frequency, mean_spend, weight: &[] };
    let worth =
        |parameters| gamma_gamma::spends(&gamma_gamma::model(parameters), &spends).map(|(worth, _)| worth);
    let row_worth = match model.spends {
        Some(spends) => Some(base.by_row(&worth(spends.parameters)?)),
        None => None,
    };
    let totals = |predictions: &Predictions| {
        let sum = |column: &[f64], factor: &[f64]| column.iter().zip(factor).map(|(a, b)| a * b).sum::<f64>();
        let clv = row_worth.as_ref().map_or(0.0, |worth| sum(&predictions.discounted, worth));
        [sum(&predictions.transactions, &base.weight), clv]
    };
    let value = totals(&centre);
    let mut variance = [0.0; 2];
    let slopes = gradient(purchases.parameters, |parameters| Ok(totals(&predicted(parameters)?)))?;
    for (variance, slope) in variance.iter_mut().zip(slopes) {
        *variance += quadratic(&slope, &purchases.log_covariance);
    }
    if let Some(spends) = model.spends {
        let slopes = gradient(spends.parameters, |parameters| {
            let worth = base.by_row(&worth(parameters)?);
            Ok([centre.discounted.iter().zip(worth).map(|(a, b)| a * b).sum(), 0.0])
        })?;
        variance[1] += quadratic(&slopes[0], &spends.log_covariance);
    }
    let z = two_sided_z(confidence);
    let interval = |index: usize| {
        let (value, reach) = (value[index], (z * variance[index].max(0.0).sqrt()).exp());
        Estimate { value, low: value / reach, high: value * reach, confidence }
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

/// Derivatives of the logarithms of two totals in the logarithms of the parameters; 0 where a total is 0.
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

/// A base by its distinct histories.
pub(super) struct Base {
    pub frequency: Vec<f64>,
    pub recency: Vec<f64>,
    pub age: Vec<f64>,
    /// Customers with this history.
    pub weight: Vec<f64>,
    /// Of each entry given: its history and how many customers it stands for.
    pub entries: Vec<(usize, f64)>,
}

impl Base {
    pub fn new(histories: &Histories) -> Result<Self, Error> {
        histories.check()?;
        let mut distinct = Distinct::new();
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
        })
    }

    pub fn rows(&self) -> Histories<'_> {
        Histories { frequency: &self.frequency, recency: &self.recency, age: &self.age, weight: &[] }
    }

    /// The sum over the customers of each row.
    fn by_row(&self, of_entry: &[f64]) -> Vec<f64> {
        let mut sums = vec![0.0; self.weight.len()];
        for (&(row, weight), value) in self.entries.iter().zip(of_entry) {
            sums[row] += weight * value;
        }
        sums
    }
}
