//! Rows kept in memory while a file is read, in interpreted form, for use with another filter.

use std::collections::HashMap;

use super::pending::BATCH;
use super::problems::Problem;
use super::programme::ProgrammeRow;
use super::row_class::RowClass;
use super::unassigned::UnassignedRefund;
use crate::orders::detect::inspect::Inspection;
use crate::orders::store::interner::Interner;
use crate::orders::store::packed_rows::{Fields, PackedRows, RowNumbers};

/// Maximum number of rows kept: 160 MB.
pub const MOST_ROWS: u64 = 10_000_000;
/// Maximum average size in bytes of a kept row; if rows take more, none are kept.
pub const MOST_BYTES_PER_ROW: u64 = 16;
/// Bytes kept of any file.
pub(super) const FEW_BYTES: u64 = 1 << 20;
/// Approximate size of a distinct problem or a deferred refund, besides its text.
pub(super) const PROBLEM_BYTES: u64 = 160;

/// A problem or a deferred refund, with its line.
#[derive(Debug, Clone, Copy)]
pub(super) struct Odd {
    pub(super) line: u32,
    /// Number of the problem, or of the refund from [`ASIDE`] on.
    pub(super) number: u32,
}

/// Numbers from here on are deferred refunds.
pub(super) const ASIDE: u32 = 1 << 31;

/// A row whose customer has no number yet.
#[derive(Debug)]
pub(super) struct Waiting {
    pub(super) class: u32,
    pub(super) fields: Fields,
    pub(super) row: RowNumbers,
}

/// Rows kept in memory.
#[derive(Debug)]
pub(super) struct RowMemory {
    pub(super) packed: PackedRows,
    pub(super) classes: Interner,
    /// Customers of rows that enter nothing into the log.
    pub(super) others: Interner,
    pub(super) row_types: Interner,
    /// Distinct rows of a loyalty programme, serialised.
    pub(super) programme: Interner,
    pub(super) problems: Vec<Problem>,
    pub(super) problem_numbers: HashMap<Problem, u32>,
    pub(super) odd: Vec<Odd>,
    pub(super) aside: Vec<UnassignedRefund>,
    pub(super) inspections: Vec<Inspection>,
    /// Number of rows up to the end of each file but the last.
    pub(super) ends: Vec<u64>,
    pub(super) limit: usize,
    pub(super) waiting: Vec<Waiting>,
    /// Bytes of problems and deferred refunds.
    pub(super) odd_bytes: u64,
    /// The last class, and its bytes.
    pub(super) last: (u32, Vec<u8>),
    pub(super) bytes: Vec<u8>,
    /// True once the rows take too much memory, or cannot be distinguished.
    pub(super) is_given_up: bool,
}

impl RowMemory {
    pub(super) fn new(inspection: &Inspection, limit: usize) -> Self {
        Self {
            packed: PackedRows::default(),
            classes: Interner::default(),
            others: Interner::default(),
            row_types: Interner::default(),
            programme: Interner::default(),
            problems: Vec::new(),
            problem_numbers: HashMap::new(),
            odd: Vec::new(),
            aside: Vec::new(),
            inspections: vec![inspection.clone()],
            ends: Vec::new(),
            limit,
            waiting: Vec::with_capacity(BATCH),
            odd_bytes: 0,
            last: (u32::MAX, Vec::new()),
            bytes: Vec::new(),
            is_given_up: false,
        }
    }

    /// Begins the next file.
    pub(super) fn next_file(&mut self, inspection: &Inspection) {
        self.ends.push(self.packed.len());
        self.inspections.push(inspection.clone());
    }

    pub(super) fn bytes(&self) -> u64 {
        let names = [&self.others, &self.classes, &self.programme].map(|names| names.arena());
        let names: usize = names.iter().map(|(bytes, ends)| bytes.len() + 12 * ends.len()).sum();
        (self.packed.bytes() + names + 8 * self.odd.len()) as u64 + self.odd_bytes
    }

    /// Packs the rows of a batch, now that its customers have numbers.
    pub(super) fn enter(&mut self, customers: &[u32]) {
        let mut customers = customers.iter();
        for Waiting { class, fields, mut row } in self.waiting.drain(..) {
            if fields.has(Fields::CUSTOMER) {
                row.customer = customers.next().copied().unwrap_or_default();
            }
            self.packed.push(class, fields, &row);
        }
        let rows = self.packed.len();
        if rows > MOST_ROWS || self.bytes() > FEW_BYTES.max(MOST_BYTES_PER_ROW * rows) {
            self.is_given_up = true;
        }
        if self.is_given_up {
            (self.packed, self.classes) = (PackedRows::default(), Interner::default());
        }
    }

    pub(super) fn add_problem(&mut self, problem: Problem) {
        let line = u32::try_from(problem.line).unwrap_or_else(|_| {
            self.is_given_up = true;
            0
        });
        let problem = Problem { file: 0, line: 0, ..problem };
        let number = match self.problem_numbers.get(&problem) {
            Some(&number) => number,
            None => {
                let number = self.problems.len() as u32;
                self.odd_bytes += PROBLEM_BYTES + 2 * problem.text.len() as u64;
                self.problem_numbers.insert(problem.clone(), number);
                self.problems.push(problem);
                number
            }
        };
        self.odd.push(Odd { line, number });
    }

    /// Number of a row's values in the columns of a programme.
    pub(super) fn programme_number(&mut self, row: &ProgrammeRow) -> u32 {
        let mut words = Vec::with_capacity(8);
        row.write(&mut words);
        let bytes: Vec<u8> = words.into_iter().flat_map(u32::to_le_bytes).collect();
        self.programme.number(&bytes)
    }

    /// Number of a class; memory is given up if there is no room.
    pub(super) fn class_number(&mut self, class: Option<RowClass>) -> Option<(u32, Fields)> {
        let Some(class) = class else {
            self.is_given_up = true;
            return None;
        };
        self.bytes.clear();
        class.write(&mut self.bytes);
        if self.bytes != self.last.1 {
            self.last.0 = self.classes.number(&self.bytes);
            std::mem::swap(&mut self.last.1, &mut self.bytes);
        }
        Some((self.last.0, class.fields))
    }

    pub(super) fn push(&mut self, class: Option<RowClass>, row: RowNumbers) {
        if let Some((class, fields)) = self.class_number(class) {
            self.waiting.push(Waiting { class, fields, row });
        }
    }
}
