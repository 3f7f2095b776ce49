//! Predictions for every customer of a base: P(alive), expected and discounted purchases.

use super::customers::{Customer, DistinctRows, Histories};
use super::dropout_sweep::TimedHistories;
use super::expectation_table::ExpectationTable;
pub use super::horizon::{Discounting, Horizon};
use super::purchases::PurchaseProcess;
use crate::error::Error;

/// Predictions as columns, one entry per customer.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Predictions {
    /// P(alive) at the end of observation.
    pub p_alive: Vec<f64>,
    /// Expected purchases within the horizon; empty for an infinite horizon, where they may diverge.
    pub transactions: Vec<f64>,
    /// Discounted expected purchases; times the spend per purchase they give the CLV.
    pub discounted: Vec<f64>,
}

/// Number of expectations from which they are interpolated in a table.
const TABULATED: usize = 2_000;

/// Predicts P(alive) and purchases for every customer.
///
/// Given activity, expectations depend on frequency and age (and recency, with a rhythm); each distinct combination is
/// computed once.
///
/// # Errors
/// The first invalid history; [`Error::TooLarge`] if an expectation overflows.
///
/// # Examples
/// BG/NBD with the published CDNOW parameters, 39 weeks ahead; expectations by 40-digit arithmetic:
///
/// ```
/// use regulars::models::bg_nbd;
/// use regulars::models::customers::Histories;
/// use regulars::models::predict::{Horizon, predict};
///
/// let model = bg_nbd::model([0.243, 4.414, 0.793, 2.426]);
/// let histories =
///     Histories { frequency: &[2.0, 0.0], recency: &[30.43, 0.0], age: &[38.86, 38.86], weight: &[] };
/// let predictions = predict(&model, &histories, &Horizon::new(39.0, 1.0, 0.0).unwrap()).unwrap();
/// assert!((predictions.transactions[0] - 1.226028).abs() < 1e-6);
/// assert!((predictions.transactions[1] - 0.195098).abs() < 1e-6);
/// ```
pub fn predict(
    model: &dyn PurchaseProcess,
    histories: &Histories,
    horizon: &Horizon,
) -> Result<Predictions, Error> {
    histories.check()?;
    predict_of(model, histories, &Futures::of(histories, model)?, horizon)
}

/// Probability that each customer who is active now is still active after `horizon`.
///
/// # Errors
/// The first invalid history.
///
/// # Examples
/// Pareto/NBD with s 0.6, β 11.7: after 38.86 weeks, 39 weeks ahead, (50.56/89.56)^0.6 = 0.709604.
///
/// ```
/// use regulars::models::customers::Histories;
/// use regulars::models::pareto_nbd;
/// use regulars::models::predict::survival;
///
/// let model = pareto_nbd::model([0.55, 10.6, 0.6, 11.7]);
/// let histories = Histories { frequency: &[2.0], recency: &[30.43], age: &[38.86], weight: &[] };
/// assert!((survival(&model, &histories, 39.0).unwrap()[0] - 0.709604).abs() < 1e-6);
/// ```
pub fn survival(model: &dyn PurchaseProcess, histories: &Histories, horizon: f64) -> Result<Vec<f64>, Error> {
    histories.check()?;
    let futures = Futures::of(histories, model)?;
    let of_future = |customer: &Customer| model.survival_if_alive(customer, horizon).clamp(0.0, 1.0);
    let of_future: Vec<f64> = futures.customers.iter().map(of_future).collect();
    Ok(futures.of_row.iter().map(|&future| of_future[future as usize]).collect())
}

/// P(alive) of every customer.
///
/// # Errors
/// The first invalid history.
///
/// # Examples
/// BG/NBD with the published CDNOW parameters, as [`predict`] gives it:
///
/// ```
/// use regulars::models::bg_nbd;
/// use regulars::models::customers::Histories;
/// use regulars::models::predict::p_alive;
///
/// let model = bg_nbd::model([0.243, 4.414, 0.793, 2.426]);
/// let histories = Histories { frequency: &[2.0], recency: &[30.43], age: &[38.86], weight: &[] };
/// assert!((p_alive(&model, &histories).unwrap()[0] - 0.726_579).abs() < 1e-6);
/// ```
pub fn p_alive(model: &dyn PurchaseProcess, histories: &Histories) -> Result<Vec<f64>, Error> {
    histories.check()?;
    Ok(model.p_alive_column(histories, &TimedHistories::default()))
}

/// The distinct futures of active customers, which depend on frequency and age (and recency, with a rhythm).
pub(super) struct Futures {
    customers: Vec<Customer>,
    /// Per row: index of its future.
    of_row: Vec<u32>,
    timed: TimedHistories,
}

impl Futures {
    /// Checks the histories and finds their futures.
    pub fn of(histories: &Histories, model: &dyn PurchaseProcess) -> Result<Self, Error> {
        let mut distinct = DistinctRows::new();
        let mut futures = Self {
            customers: Vec::new(),
            of_row: Vec::with_capacity(histories.frequency.len()),
            timed: TimedHistories::default(),
        };
        let has_rhythm = model.has_rhythm();
        for item in histories.customers() {
            let (customer, _) = item?;
            model.check(&customer)?;
            let recency = if has_rhythm { customer.recency } else { 0.0 };
            let index = distinct.add([customer.frequency, customer.age, recency], 1.0);
            if index == futures.customers.len() {
                futures.customers.push(customer);
            }
            futures.of_row.push(index as u32);
        }
        Ok(futures)
    }
}

/// [`predict`] for checked histories with known futures.
pub(super) fn predict_of(
    model: &dyn PurchaseProcess,
    histories: &Histories,
    futures: &Futures,
    horizon: &Horizon,
) -> Result<Predictions, Error> {
    let finite = horizon.length < f64::INFINITY;
    // Without weights the residual transactions have a closed form.
    let by_formula = !finite && model.discounts_by_formula(horizon);
    let weights = if by_formula { Vec::new() } else { horizon.weights() };
    let tabulate = weights.len() * futures.customers.len() > TABULATED;
    let stages: Option<Vec<_>> = if tabulate {
        futures.customers.iter().map(|customer| model.stages(customer)).collect()
    } else {
        None
    };
    let expected = |weights: &[(f64, f64)]| -> Vec<f64> {
        if let Some(stages) = &stages {
            return ExpectationTable::new(model, weights).sums(&futures.customers, stages);
        }
        let sum = |customer: &Customer| {
            let term = |&(end, weight): &(f64, f64)| weight * model.expected_if_alive(customer, end);
            weights.iter().map(term).sum()
        };
        futures.customers.iter().map(sum).collect()
    };
    let discounted = if by_formula {
        let residual = |customer: &Customer| model.residual_if_alive(customer, horizon.rate());
        futures.customers.iter().map(residual).collect()
    } else {
        expected(&weights)
    };
    let counted = (finite && horizon.discount > 0.0).then(|| expected(&[(horizon.length, 1.0)]));
    let p_alive = model.p_alive_column(histories, &futures.timed);
    let column = |of_future: &[f64]| -> Vec<f64> {
        let rows = p_alive.iter().zip(&futures.of_row);
        rows.map(|(p_alive, &future)| p_alive * of_future[future as usize]).collect()
    };
    let transactions = if finite { column(counted.as_ref().unwrap_or(&discounted)) } else { Vec::new() };
    let discounted = column(&discounted);
    if !transactions.iter().chain(&discounted).all(|value| value.is_finite()) {
        return Err(Error::TooLarge);
    }
    Ok(Predictions { p_alive, transactions, discounted })
}
