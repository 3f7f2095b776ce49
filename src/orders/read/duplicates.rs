//! Orders in several files, such as exports of overlapping months: the newest file’s version counts.
//!
//! A first pass finds repeated orders; if there are any, a second pass leaves out all but the newest.

use std::collections::HashMap;

use crate::orders::store::interner::hash;
use crate::orders::store::order_ids::{OrderId, OrderIds};
use crate::tables::day::Day;

/// Newest file with an order, and a hash of its customer there, by the number of the order’s id and day.
pub type NewestOrders = HashMap<u64, (usize, u64)>;

/// Orders of the file being read and of the files before it, by id and day, and by product if the file has any, because
/// the lines of one order may be in several files.
#[derive(Debug, Default)]
pub(super) struct FileOrders {
    /// Sets of earlier files, each at least twice as large as the next, so their number grows with the logarithm of the orders.
    earlier: Vec<OrderIds>,
    these: OrderIds,
    /// The last order read, and hashes of its lines.
    last: Option<OrderId>,
    last_lines: Vec<u64>,
    /// True while the rows of a file may belong to the last order of the file before.
    continues: bool,
    /// Orders found in this file and an earlier one.
    pub(super) repeated: NewestOrders,
    /// Orders that a first reading found in several files; `None` during the first reading.
    pub(super) newest: Option<NewestOrders>,
    /// True if an order continues in the next file.
    pub(super) goes_on: bool,
}

/// A row that may repeat an order of another file.
#[derive(Debug, Clone, Copy)]
pub(super) struct OrderRow<'a> {
    pub(super) file: usize,
    pub(super) line: &'a [u8],
    pub(super) order: &'a [u8],
    /// Product; empty if the file has none.
    pub(super) product: &'a [u8],
    pub(super) customer: &'a [u8],
    pub(super) day: Day,
}

impl FileOrders {
    /// Begins the next file.
    pub(super) fn next_file(&mut self) {
        self.continues = true;
        let mut newest = std::mem::take(&mut self.these);
        newest.compact();
        while self.earlier.last().is_some_and(|before| before.words() < 2 * newest.words()) {
            self.earlier.pop().into_iter().for_each(|before| newest.merge(before));
        }
        self.earlier.push(newest);
    }

    /// True for a row that does not count because another file has its order too: in the first pass the later one, in
    /// the second all but the newest. An order may go on at the beginning of the next file, where an export in parts
    /// was cut; one of another customer is another order. Lines of other products are another part of the order.
    pub(super) fn is_duplicate(&mut self, row: OrderRow) -> bool {
        let id = OrderId::of_day(row.order, row.day);
        if let Some(newest) = &self.newest {
            return newest
                .get(&id.number())
                .is_some_and(|&(file, customer)| row.file < file && hash(row.customer) == customer);
        }
        let purchase = match row.product {
            b"" => id,
            product => OrderId::of_day(&[row.order, b"\0", product].concat(), row.day),
        };
        let line = hash(row.line);
        self.continues &= self.last == Some(id) && !self.last_lines.contains(&line);
        self.goes_on |= row.file > 0 && self.continues;
        if row.file > 0 && !self.continues && self.earlier.iter().any(|orders| orders.contains(purchase)) {
            self.repeated.insert(id.number(), (row.file, hash(row.customer)));
            return true;
        }
        self.these.add(purchase);
        if self.last.replace(id) != Some(id) {
            self.last_lines.clear();
        }
        self.last_lines.push(line);
        false
    }
}
