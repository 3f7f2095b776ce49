//! A batch of rows waiting to be recorded, so that lookups of their customers overlap.

use super::details::{Details, RowDetails};
use crate::orders::store::interner::NameBatch;
use crate::orders::store::ledger::Ledger;
use crate::orders::store::purchase::Purchase;
use crate::tables::day::Day;
use crate::tables::number::Money;

/// Rows per batch: enough to hide memory latency, few enough to stay in the cache.
pub(super) const BATCH: usize = 256;

/// Kind of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RowKind {
    /// A purchase or part of one.
    Purchase,
    /// A refund.
    Refund,
    /// A further line of an order whose total is in another line, found by the order id.
    UnpricedLine,
    /// A further line of the order in the row above.
    FurtherLine,
    /// A purchase whose amount is the total of its order, to be counted once; only in parts of a file.
    OrderTotal,
}

/// A row without its customer.
#[derive(Debug, Clone, Copy)]
struct Row {
    spend: Money,
    day: Day,
    kind: RowKind,
}

/// Waiting rows, with their customers' names in parallel.
#[derive(Debug, Default)]
pub struct Pending {
    names: NameBatch,
    rows: Vec<Row>,
    /// One entry per row, or none if the file has no optional columns.
    row_details: Vec<RowDetails>,
    numbers: Vec<u32>,
    prefetched: Day,
    /// Only the caller enters batches, after inspecting each row.
    pub(super) is_held: bool,
}

impl Pending {
    /// Adds a row; returns true when the batch is full.
    #[inline]
    pub fn push(&mut self, customer: &[u8], day: Day, spend: Money, kind: RowKind) -> bool {
        self.names.push(customer);
        self.rows.push(Row { spend, day, kind });
        self.rows.len() >= BATCH && !self.is_held
    }

    /// Adds a row of a customer by number, in a batch of only such rows.
    #[inline]
    pub(super) fn push_numbered(&mut self, customer: u32, day: Day, spend: Money, kind: RowKind) -> bool {
        self.numbers.push(customer);
        self.rows.push(Row { spend, day, kind });
        self.rows.len() >= BATCH
    }

    /// Number of rows waiting.
    pub(super) fn len(&self) -> usize {
        self.rows.len()
    }

    /// Kind, day and amount of the row added last.
    pub(super) fn last_row(&self) -> Option<(RowKind, Day, Money)> {
        self.rows.last().map(|row| (row.kind, row.day, row.spend))
    }

    /// Details of the row added last, if the file has any.
    pub(super) fn last_details(&self) -> Option<&RowDetails> {
        self.row_details.last().filter(|_| self.row_details.len() == self.rows.len())
    }

    /// Numbers of the customers of the batch entered last.
    pub(super) fn numbers(&self) -> &[u32] {
        &self.numbers
    }

    /// Hash of the name of the customer of the row added last.
    pub(super) fn last_hash(&self) -> Option<u64> {
        self.names.last_hash()
    }

    /// Customer of the row added last; empty if the batch is.
    pub fn last_name(&self) -> &[u8] {
        self.names.last()
    }

    /// Adds the details of the row added last.
    pub fn push_details(&mut self, details_of_row: RowDetails) {
        self.row_details.push(details_of_row);
    }

    /// Makes the row added last the total of its order.
    pub fn mark_total(&mut self) {
        if let Some(row) = self.rows.last_mut() {
            row.kind = RowKind::OrderTotal;
        }
    }

    /// Calls `visit` for each row in order with its customer, day, amount, kind and details, and empties the batch.
    pub fn drain(&mut self, mut visit: impl FnMut(&[u8], Day, Money, RowKind, Option<&RowDetails>)) {
        for (index, &Row { spend, day, kind }) in self.rows.iter().enumerate() {
            visit(self.names.get(index), day, spend, kind, self.row_details.get(index));
        }
        self.names.clear();
        self.rows.clear();
        self.row_details.clear();
    }

    /// Records the rows in order and empties the batch.
    #[inline(never)]
    pub fn enter(&mut self, ledger: &mut Ledger, details: &mut Details) {
        ledger.customers.numbers(&self.names, &mut self.numbers);
        self.enter_rows(ledger, details);
        self.names.clear();
    }

    /// Records rows of customers by number in order and empties the batch.
    #[inline(never)]
    pub(super) fn enter_numbered(&mut self, ledger: &mut Ledger, details: &mut Details) {
        self.enter_rows(ledger, details);
        self.numbers.clear();
    }

    #[inline]
    fn enter_rows(&mut self, ledger: &mut Ledger, details: &mut Details) {
        self.prefetched = ledger.prefetch(&self.numbers).wrapping_add(details.prefetch(&self.numbers));
        for (index, (&number, &Row { spend, day, kind })) in self.numbers.iter().zip(&self.rows).enumerate() {
            match kind {
                RowKind::Purchase | RowKind::OrderTotal => {
                    ledger.enter_numbered(number, Purchase { day, spend });
                    if let Some(details_of_row) = self.row_details.get(index) {
                        details.add_purchase(number, day, details_of_row);
                    }
                }
                RowKind::Refund => ledger.refund(number, day, spend),
                RowKind::FurtherLine => {
                    if let Some(details_of_row) = self.row_details.get(index) {
                        details.add_further_line(number, day, details_of_row);
                    }
                }
                RowKind::UnpricedLine => {
                    ledger.register(number);
                    if let Some(details_of_row) = self.row_details.get(index) {
                        details.add_unpriced_line(number, day, details_of_row);
                    }
                }
            }
        }
        self.rows.clear();
        self.row_details.clear();
        details.programme.end_batch();
    }
}
