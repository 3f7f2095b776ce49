//! Decisions about the files of a log, and numbers of rows with assumptions.

use crate::orders::detect::assumption::Assumption;
use crate::orders::detect::decisions::assumptions;
use crate::orders::detect::inspect::Inspection;
use crate::orders::detect::options::Options;

/// Numbers of rows read with an assumption.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct AssumedRows {
    /// Rows whose customer's spelling was changed.
    pub(super) folded: u64,
    /// Rows whose customer came from another column.
    pub(super) other_column: u64,
    /// Negative rows and rows with an amount refunded, taken off.
    pub(super) refunds: u64,
    /// Rows with an amount of zero.
    pub(super) zeros: u64,
    /// Rows that repeat the total of their order, among the zeros.
    pub(super) repeated_totals: u64,
}

/// Decisions about the files of a log.
#[derive(Debug, Clone, Default)]
pub(super) struct FileDecisions(Vec<Assumption>);

impl FileDecisions {
    /// The decisions, those of the first file first.
    pub(super) fn iter(&self) -> impl Iterator<Item = &Assumption> {
        self.0.iter()
    }

    /// Adds those of a file; equal ones of several files are kept once.
    pub(super) fn add(&mut self, inspection: &Inspection, options: &Options, file: usize) {
        for assumption in assumptions(inspection) {
            let same = |held: &&mut Assumption| Assumption { file: None, ..(**held).clone() } == assumption;
            match self.0.iter_mut().find(same) {
                Some(held) => held.file = None,
                None => self.0.push(Assumption { file: options.several_files.then_some(file), ..assumption }),
            }
        }
    }
}
