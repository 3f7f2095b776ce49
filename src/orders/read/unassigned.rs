//! Refunds deferred until their order is known.

use crate::orders::store::order_ids::OrderId;
use crate::tables::day::Day;
use crate::tables::number::Money;

/// A refund that waits for the customer of its order.
#[derive(Debug, Clone)]
pub(super) struct UnassignedRefund {
    pub(super) order: OrderId,
    /// Customer of the row itself; empty if it names none.
    pub(super) customer: Vec<u8>,
    pub(super) day: Day,
    pub(super) spend: Money,
    pub(super) file: usize,
    pub(super) line: u64,
    pub(super) text: Vec<u8>,
}
