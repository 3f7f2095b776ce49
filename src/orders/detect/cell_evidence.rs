//! Evidence from the cells of the date and amount columns: date order and decimal mark.

use super::columns::Columns;
use super::role::Role;
use crate::tables::cell::{error, is_absent, untagged};
use crate::tables::csv::Csv;
use crate::tables::dialect;
use crate::tables::evidence::{DateEvidence, DecimalEvidence};

/// Bytes of the sample read at a time.
const PART_BYTES: usize = 1 << 16;
/// Maximum number of doubtful cells quoted.
const MAX_EXAMPLES: usize = 2;

/// Evidence from the date and amount columns of the part of the file read so far.
#[derive(Debug, Clone, Default)]
pub struct CellEvidence {
    /// Evidence for the date order.
    pub dates: DateEvidence,
    /// Evidence for the decimal mark.
    pub decimals: DecimalEvidence,
    date_examples: Vec<String>,
    amount_examples: Vec<String>,
}

/// Rows after which a sample without open questions suffices.
const ENOUGH_ROWS: u64 = 2_000;

impl CellEvidence {
    /// True if further rows cannot change the result.
    fn is_conclusive(&self) -> bool {
        self.dates.cells >= ENOUGH_ROWS && !self.dates.is_ambiguous() && self.decimals.is_settled()
    }

    /// Doubtful dates, quoted.
    pub fn date_examples(&self) -> &[String] {
        &self.date_examples
    }

    /// Doubtful amounts, quoted.
    pub fn amount_examples(&self) -> &[String] {
        &self.amount_examples
    }

    fn add(&mut self, date: &[u8], amount: &[u8]) {
        let doubtful = |dates: &DateEvidence| dates.either + dates.short + dates.months[0];
        let before = (doubtful(&self.dates), self.decimals.either);
        self.dates.add(date);
        if !amount.is_empty() {
            self.decimals.add(amount);
        }
        if doubtful(&self.dates) > before.0 && self.date_examples.len() < MAX_EXAMPLES {
            self.date_examples.push(String::from_utf8_lossy(untagged(date)).into_owned());
        }
        if self.decimals.either > before.1 && self.amount_examples.len() < MAX_EXAMPLES {
            self.amount_examples.push(String::from_utf8_lossy(untagged(amount)).into_owned());
        }
    }
}

/// A cell as evidence: without white space, and empty if it holds an error or a word for an empty cell.
fn written(cell: &[u8]) -> &[u8] {
    let cell = cell.trim_ascii();
    if is_absent(cell) || error(cell).is_some() { &[] } else { cell }
}

/// Collects evidence from the date and amount cells of a whole file.
#[derive(Debug)]
pub struct EvidenceCollector {
    csv: Csv,
    skip: usize,
    columns: Columns,
    evidence: CellEvidence,
}

impl EvidenceCollector {
    /// Creates a collector that starts at the beginning of a file, `skip` records before its first row.
    pub fn new(delimiter: u8, skip: usize, columns: Columns) -> Self {
        Self { csv: Csv::new(delimiter), skip, columns, evidence: CellEvidence::default() }
    }

    /// Evidence from the beginning of a file; `complete` if `sample` is the whole file.
    pub(super) fn of_sample(mut self, sample: &[u8], complete: bool) -> CellEvidence {
        for part in sample.chunks(PART_BYTES) {
            if !self.evidence.is_conclusive() {
                self.push(part);
            }
        }
        if complete && !self.evidence.is_conclusive() {
            self.finish();
        }
        self.evidence
    }

    /// Reads the next bytes.
    pub fn push(&mut self, chunk: &[u8]) {
        self.csv.room(chunk.len()).copy_from_slice(chunk);
        self.read(false);
    }

    /// Buffer to append decoded text to. Call [`EvidenceCollector::read`] afterwards.
    pub fn decoded(&mut self) -> &mut Vec<u8> {
        self.csv.decoded()
    }

    /// Ends the file.
    pub fn finish(&mut self) {
        self.read(true);
    }

    /// Reads the buffered bytes; `last` if the file ends here.
    pub fn read(&mut self, last: bool) {
        let (date, amount) = (self.columns.get(Role::Date), self.columns.get(Role::Amount));
        let mut scratch = (Vec::new(), Vec::new());
        self.csv.read(last, |record| {
            if dialect::is_sep_line(record.raw()) {
                return;
            }
            if self.skip > 0 {
                self.skip -= 1;
                return;
            }
            let date = date.map_or(&[][..], |column| record.cell(column, &mut scratch.0));
            let amount = amount.map_or(&[][..], |column| record.cell(column, &mut scratch.1));
            self.evidence.add(written(date), written(amount));
        });
    }

    /// Evidence collected.
    pub fn evidence(self) -> CellEvidence {
        self.evidence
    }
}
