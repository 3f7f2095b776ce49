//! Share of wallet, for the customers who stated their spend in the whole category.

use serde::Serialize;

use super::absent::Absent;
use super::marker::True;
use crate::estimate::Estimate;
use crate::math::ranking::pairs_in_order;
use crate::metrics::share_of_wallet::averages;
use crate::orders::read::details::Details;
use crate::orders::summary::customers::Summary;
use crate::tables::number::units;

/// Customers' spend with us, compared with their spend in the category.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Wallet {
    /// Always true.
    pub ok: True,
    /// Customers who stated their spend in the category.
    pub customers: u64,
    /// Customers who spend more with us than their stated total; left out.
    pub contradictory: u64,
    /// Sum of spend with us ÷ sum of total spend.
    pub share: f64,
    /// Its interval.
    pub share_interval: Option<Estimate>,
    /// Mean of the individual shares.
    pub mean_share: f64,
    /// Its interval.
    pub mean_share_interval: Option<Estimate>,
    /// Their spend elsewhere.
    pub headroom: f64,
}

impl Wallet {
    /// Share of wallet by the definitions of the calculator.
    ///
    /// # Errors
    /// Nobody stated the spend in the category, or amounts are in several currencies.
    pub fn new(details: &Details, summary: &Summary, confidence: f64) -> Result<Self, Absent> {
        let told = summary.number.iter().zip(&summary.revenue).filter_map(|(&number, &revenue)| {
            let category = units(details.category_spend.get(number)?.into());
            (category > 0.0).then_some((revenue.max(0.0), category))
        });
        let (wallets, contradictory): (Vec<_>, Vec<_>) =
            told.partition(|(spend, category)| spend <= category);
        if wallets.is_empty() {
            return Err(Absent::NoCategorySpendColumn);
        }
        if details.currencies.len() > 1 {
            return Err(Absent::SeveralCurrencies);
        }
        // Sorted by size, for any order of the file.
        let wallets: Vec<(f64, f64)> = pairs_in_order(wallets);
        let averages = averages(wallets.iter().copied(), confidence);
        let sum = |pick: fn(&(f64, f64)) -> f64| wallets.iter().map(pick).sum::<f64>();
        Ok(Self {
            ok: True,
            customers: wallets.len() as u64,
            contradictory: contradictory.len() as u64,
            share: averages.sums.0,
            share_interval: averages.sums.1,
            mean_share: averages.mean.0,
            mean_share_interval: averages.mean.1,
            headroom: sum(|wallet| wallet.1) - sum(|wallet| wallet.0),
        })
    }
}
