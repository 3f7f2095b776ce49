//! Rows that wait to be entered: hundreds at a time, so that looking up their customers overlaps.

use super::details::{Details, RowDetails};
use crate::orders::store::interner::NameBatch;
use crate::orders::store::ledger::Ledger;
use crate::orders::store::purchase::Purchase;
use crate::tables::day::Day;
use crate::tables::number::Money;

/// Enough for memory to be kept busy, few enough for what was looked up to be still in the cache when it is used.
const BATCH: usize = 256;

/// What a row is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RowKind {
    /// A purchase, or a part of one.
    Purchase,
    /// Money given back.
    Refund,
    /// A further line of an order whose total stands in another one.
    UnpricedLine,
}

/// A row but for its customer.
#[derive(Debug, Clone, Copy)]
struct Row {
    spend: Money,
    day: Day,
    kind: RowKind,
}

/// The rows; their customers' names are kept beside them.
#[derive(Debug, Default)]
pub struct Pending {
    names: NameBatch,
    rows: Vec<Row>,
    /// One for each row, or none at all where the file has no further columns.
    row_details: Vec<RowDetails>,
    numbers: Vec<u32>,
    prefetched: Day,
}

impl Pending {
    /// Adds a row; true when there are enough to enter.
    #[inline]
    pub fn push(&mut self, customer: &[u8], day: Day, spend: Money, kind: RowKind) -> bool {
        self.names.push(customer);
        self.rows.push(Row { spend, day, kind });
        self.rows.len() >= BATCH
    }

    /// Adds what else the row added last tells.
    pub fn push_details(&mut self, details_of_row: RowDetails) {
        self.row_details.push(details_of_row);
    }

    /// Enters the rows in their order.
    #[inline(never)]
    pub fn enter(&mut self, ledger: &mut Ledger, details: &mut Details) {
        ledger.customers.numbers(&self.names, &mut self.numbers);
        self.prefetched = ledger.prefetch(&self.numbers);
        for (index, (&number, &Row { spend, day, kind })) in self.numbers.iter().zip(&self.rows).enumerate() {
            match kind {
                RowKind::Purchase => {
                    ledger.enter_numbered(number, Purchase { day, spend });
                    if let Some(details_of_row) = self.row_details.get(index) {
                        details.add_purchase(number, day, details_of_row);
                    }
                }
                RowKind::Refund => ledger.refund(number, day, spend),
                RowKind::UnpricedLine => {
                    ledger.register(number);
                    if let Some(details_of_row) = self.row_details.get(index) {
                        details.add_unpriced_line(number, day, details_of_row);
                    }
                }
            }
        }
        self.names.clear();
        self.rows.clear();
        self.row_details.clear();
    }
}
