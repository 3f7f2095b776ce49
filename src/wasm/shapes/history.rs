//! The purchases of one customer.

use serde::Serialize;

use crate::orders::analysis::marker::True;
use crate::orders::store::purchase::Purchase;
use crate::tables::day::Day;
use crate::tables::number::units;

/// The purchases of one customer, by day.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PurchaseHistory {
    ok: True,
    /// Days since 1970-01-01, ascending.
    days: Vec<Day>,
    /// Sum of the amounts of each day, net of refunds.
    amounts: Vec<f64>,
}

impl PurchaseHistory {
    /// The history of purchases sorted by day.
    pub fn new(purchases: &[Purchase]) -> Self {
        Self {
            ok: True,
            days: purchases.iter().map(|purchase| purchase.day).collect(),
            amounts: purchases.iter().map(|purchase| units(i128::from(purchase.spend))).collect(),
        }
    }
}
