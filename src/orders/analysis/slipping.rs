//! Customers slipping away: regulars who should have bought again by now.

use crate::math::ranking::{arranged, falling, ranked_by_name};
use serde::Serialize;

use super::absent::Absent;
use super::actions::OVERDUE;
use super::actions::rules::NOT_GONE;
use super::actions::stake::{Effect, Prospects};
use super::forecast::Forecast;
use super::marker::True;
use super::regularity::MIN_REPEATS;
use crate::estimate::Estimate;
use crate::math::proportion::wilson;
use crate::math::sum::Sum;
use crate::models::totals::Total;
use crate::orders::store::interner::Interner;
use crate::orders::summary::customers::Summary;

/// Maximum number of customers listed.
const MAX_LISTED: usize = 1000;

/// Regulars who fell silent.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Slipping {
    /// Always true.
    pub ok: True,
    /// Their number.
    pub customers: u64,
    /// Regulars who are also overdue, but with a P(alive) below 0.1: most likely they have left, and they do not count
    /// among the former.
    pub gone: u64,
    /// Their share of the customers with three or more purchases.
    pub share: Estimate,
    /// Their expected value within the horizon if they are kept, minus that without action; null without
    /// a model of spends.
    pub stake: Option<Total>,
    /// Horizon of the stake in days.
    pub horizon_days: f64,
    /// Those with most at stake; empty where the customers have no names, in a report from a summary file.
    pub list: Vec<SlippingCustomer>,
}

/// One of them.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct SlippingCustomer {
    /// Place in the summary.
    pub index: u32,
    /// Days since the last purchase.
    pub silent_days: f64,
    /// Days between purchases that the model expects of them while they are active.
    pub due_days: f64,
    /// The former ÷ the latter.
    pub overdue: f64,
    /// Probability that a customer who is still active makes no purchase for this long.
    pub silence: f64,
    /// Probability of still being a customer.
    pub p_alive: f64,
    /// Their stake within the horizon; null without a model of spends.
    pub stake: Option<f64>,
}

impl Slipping {
    /// Customers overdue by the fitted purchase timing: 90 % of active customers with this history would have bought
    /// again by now. Customers who have most likely left are excluded. The stake is that of [`Effect::Kept`].
    ///
    /// # Errors
    /// No model, or nobody has three purchases.
    pub fn new(
        summary: &Summary,
        names: Option<&Interner>,
        forecast: Result<&Forecast, Absent>,
        confidence: f64,
    ) -> Result<Self, Absent> {
        let regulars = || (0..summary.customers()).filter(|&index| summary.frequency[index] >= MIN_REPEATS);
        let known: f64 = regulars().map(|index| summary.weight(index)).sum();
        if known == 0.0 {
            return Err(Absent::TooFewPurchases);
        }
        let forecast = forecast?;
        let prospects = Prospects::new(forecast, summary);
        let slipping = |index: usize| {
            let (repeats, recency) = (f64::from(summary.frequency[index]), summary.recency[index]);
            let silent_days = summary.age[index] - recency;
            let silence = forecast.timing.silence(repeats, recency, silent_days);
            let due_days = forecast.expected.due_days[index];
            (silence < 1.0 - OVERDUE && due_days > 0.0).then(|| SlippingCustomer {
                index: index as u32,
                silent_days,
                due_days,
                overdue: silent_days / due_days,
                silence,
                p_alive: forecast.expected.p_alive[index],
                stake: prospects.as_ref().map(|prospects| prospects.of(index).gain(Effect::Kept)),
            })
        };
        let overdue: Vec<SlippingCustomer> = regulars().filter_map(slipping).collect();
        let (found, gone): (Vec<_>, Vec<_>) =
            overdue.into_iter().partition(|customer| customer.p_alive >= NOT_GONE);
        let name = |customer: &SlippingCustomer| {
            names.map_or(&[][..], |names| names.name(summary.number[customer.index as usize]))
        };
        let rank = |customer: &SlippingCustomer| customer.stake.unwrap_or(customer.p_alive);
        let places =
            ranked_by_name(found.iter().map(rank).map(falling), &|place| name(&found[place as usize]));
        let found = arranged(found, &places);
        let stake = prospects.map(|prospects| {
            let gains: Vec<(f64, u32)> =
                found.iter().filter_map(|customer| Some((customer.stake?, customer.index))).collect();
            let most = gains
                .iter()
                .map(|&(_, index)| summary.weight(index as usize) * prospects.of(index as usize).ceiling);
            prospects.stake(&gains, Effect::Kept, most.collect::<Sum>().value(), confidence)
        });
        let count = |customers: &[SlippingCustomer]| -> f64 {
            customers.iter().map(|customer| summary.weight(customer.index as usize)).sum()
        };
        Ok(Self {
            ok: True,
            customers: count(&found).round() as u64,
            gone: count(&gone).round() as u64,
            share: wilson(count(&found), known, confidence),
            stake,
            horizon_days: forecast.outlook.horizon_days,
            // Entries without names are not customers.
            list: if names.is_some() { found.into_iter().take(MAX_LISTED).collect() } else { Vec::new() },
        })
    }
}
