//! Orders that an earlier file has too.

use crate::orders::store::interner::hash;
use crate::orders::store::order_ids::{OrderId, OrderIds};
use crate::tables::day::Day;

/// Orders of the file being read and of the files before it, by id and day.
#[derive(Debug, Default)]
pub(super) struct FileOrders {
    /// Sets of earlier files, each at least twice as large as the next: as many as the logarithm of their orders.
    earlier: Vec<OrderIds>,
    these: OrderIds,
    /// The last order read, and hashes of its lines.
    last: Option<OrderId>,
    last_lines: Vec<u64>,
    /// True while the rows of a file may belong to the last order of the file before.
    continues: bool,
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

    /// Notes an order of this file, or a line of one; true if an earlier file has it. An order may go on at the beginning
    /// of the next file, where an export in parts was cut.
    pub(super) fn is_duplicate(&mut self, file: usize, line: &[u8], order: &[u8], day: Day) -> bool {
        let id = OrderId::of_day(order, day);
        let line = hash(line);
        self.continues &= self.last == Some(id) && !self.last_lines.contains(&line);
        if file > 0 && !self.continues && self.earlier.iter().any(|orders| orders.contains(id)) {
            return true;
        }
        self.these.add(id);
        if self.last.replace(id) != Some(id) {
            self.last_lines.clear();
        }
        self.last_lines.push(line);
        false
    }
}
