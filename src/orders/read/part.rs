//! A part of a file, read on its own from the beginning of a record on, so that several instances read one file at once.
//!
//! The changes that its rows make are recorded, and [`OrderLog::append`](super::log::OrderLog::append) enters them into
//! the log of the file once the rows before the part are read and end where it begins. So the log is the same as if one
//! instance had read the file.

use super::part_rows::PartRows;
use super::problems::PROBLEM_KINDS;
use super::row_reader::RowReader;
use super::words::Words;
use crate::orders::detect::inspect::Inspection;
use crate::orders::detect::options::{Amounts, Options};
use crate::tables::csv::Csv;

/// Reader of one part of a file.
///
/// ```
/// use regulars::orders::detect::inspect::Inspection;
/// use regulars::orders::detect::options::Options;
/// use regulars::orders::read::log::OrderLog;
/// use regulars::orders::read::part::PartReader;
///
/// let file = b"customer,date,amount\nann,2024-01-05,10\nann,2024-02-05,20\nbob,2024-01-09,15\n";
/// let options = Options::default();
/// let inspection = Inspection::new(file, true, &options).unwrap();
/// let mut log = OrderLog::new(&inspection, &options, 10).unwrap();
/// let mut part = PartReader::new(&inspection, &options, 10).unwrap();
/// log.push(&file[..39]).unwrap();
/// part.push(&file[39..]);
/// let part = part.finish().unwrap();
/// assert!(log.append(&part.words, &part.bytes).unwrap());
/// log.read(true).unwrap();
/// assert_eq!(log.rows().counted, 3);
/// ```
#[derive(Debug)]
pub struct PartReader {
    csv: Csv,
    records: RowReader,
}

impl PartReader {
    /// Creates a reader for a part of an inspected file; `None` if its rows depend on those before them.
    pub fn new(inspection: &Inspection, options: &Options, limit: usize) -> Option<Self> {
        let mut records = RowReader::new(inspection, options, limit).ok()?;
        let is_alone = records.layout.details.as_ref().is_none_or(|details| {
            // A zero total may be left out, which depends on the rows before.
            let may_drop = details.amounts == Amounts::Order && options.policies.leave_out_zero_amounts;
            !details.has_blank_lines && !may_drop
        });
        if !is_alone
            || options.keep_rows
            || options.several_files
            || options.customer_totals
            || inspection.delimiter == b' '
        {
            return None;
        }
        records.skip = 0;
        records.part = Some(PartRows::default());
        Some(Self { csv: Csv::in_the_middle(inspection.delimiter), records })
    }

    /// Reads the next bytes.
    pub fn push(&mut self, chunk: &[u8]) {
        self.room(chunk.len()).copy_from_slice(chunk);
        self.read();
    }

    /// Buffer for the next bytes. Call [`PartReader::read`] once they are written.
    pub fn room(&mut self, length: usize) -> &mut [u8] {
        self.csv.room(length)
    }

    /// Buffer to append decoded text to, which is not checked again. Call [`PartReader::read`] afterwards.
    pub fn decoded(&mut self) -> &mut Vec<u8> {
        self.csv.decoded()
    }

    /// Reads the buffered bytes.
    pub fn read(&mut self) {
        let records = &mut self.records;
        self.csv.read(false, |record| records.read_row(&record));
        records.flush();
    }

    /// Changes made by the rows, and the bytes after the last whole row; `None` if another reader has to read the part, because
    /// something in it depends on its place in the file.
    pub fn finish(self) -> Option<Words> {
        let Self { csv, records } = self;
        let part = records.part.as_ref()?;
        let flaws = csv.flaws();
        let flags = records.details.flags.all()?;
        if part.names_lines || flaws.not_utf8.is_some() || flaws.unclosed_quotes > 0 {
            return None;
        }
        let mut all = Words::default();
        all.text(csv.rest());
        let (rows, assumed) = (records.rows, records.assumed_rows());
        let numbers = [
            csv.line() - 1,
            rows.read,
            rows.counted,
            rows.after_end,
            assumed.folded,
            assumed.other_column,
            assumed.refunds,
            assumed.zeros,
            assumed.repeated_totals,
        ];
        numbers.into_iter().for_each(|number| all.number(number));
        let observed = records.ledger.last_observed();
        all.words.extend([u32::from(observed.is_some()), observed.unwrap_or_default() as u32]);
        write_problems(&records, &mut all);
        all.counted_texts(records.details.statuses.values());
        all.words.push(flags.len() as u32);
        for (kind, text, rows) in flags {
            all.words.push(kind as u32);
            all.text(text);
            all.number(rows);
        }
        let details = &records.details;
        for names in [&details.written, &details.products, &details.countries, &details.channels] {
            all.counted_texts((0..names.len() as u32).map(|number| (names.name(number), 0)));
        }
        all.words.push(records.unassigned.len() as u32);
        for refund in &records.unassigned {
            let (word, bit) = refund.order.parts();
            let numbers = [word, u64::from(bit), refund.day as u64, refund.spend as u64, refund.line];
            numbers.into_iter().for_each(|number| all.number(number));
            all.text(&refund.customer);
            all.text(&refund.text);
        }
        for tally in records.filter_columns.iter().flat_map(|columns| columns.tallies()) {
            all.words.push(u32::from(tally.is_some()));
            all.counted_texts(tally.into_iter().flat_map(|tally| tally.values()));
        }
        all.number(part.rows);
        all.words.extend_from_slice(&part.all.words);
        all.bytes.extend_from_slice(&part.all.bytes);
        Some(all)
    }
}

fn write_problems(records: &RowReader, all: &mut Words) {
    let counts: [u64; PROBLEM_KINDS] = records.problems.counts();
    counts.into_iter().for_each(|count| all.number(count));
    let kept = records.problems.kept();
    all.words.push(kept.len() as u32);
    for problem in kept {
        all.words.push(problem.kind as u32);
        all.number(problem.line);
        all.words.push(problem.column.map_or(0, |column| column as u32 + 1));
        all.text(problem.text.as_bytes());
        all.words.push(u32::from(problem.expected.is_some()));
        all.text(problem.expected.as_deref().unwrap_or_default().as_bytes());
    }
}
