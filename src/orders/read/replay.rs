//! Parts of a file, read elsewhere, entered into its log.

use super::log::OrderLog;
use super::part_rows::read_row;
use super::pending::RowKind;
use super::problems::{PROBLEM_KINDS, Problem, ProblemKind};
use super::row_reader::RowReader;
use super::unassigned::UnassignedRefund;
use super::words::WordsReader;
use crate::orders::detect::refusal::Refusal;
use crate::orders::detect::vocabulary::flags::FlagKind;
use crate::orders::store::order_ids::OrderId;
use crate::tables::day::Day;
use crate::tables::number::Money;

impl OrderLog {
    /// Enters a part recorded by [`PartReader::finish`](super::part::PartReader::finish). Returns false, without
    /// entering anything, if the bytes read so far do not end with a record: then the part did not begin with one.
    ///
    /// # Errors
    /// [`Refusal::NotUtf8`], from the bytes before the part.
    pub fn append(&mut self, words: &[u32], bytes: &[u8]) -> Result<bool, Refusal> {
        self.csv.look_again();
        self.read(false)?;
        if !self.csv.is_between_records() || self.records.skip > 0 {
            return Ok(false);
        }
        let mut read = WordsReader::new(words, bytes);
        let rest = read.text();
        let lines = read.number();
        let before = self.csv.line() - 1;
        self.records.append(&mut read, before);
        self.csv.pass_lines(lines);
        self.room(rest.len()).copy_from_slice(rest);
        self.read(false)?;
        Ok(true)
    }
}

impl RowReader {
    /// Enters the rest of a part that follows `before` lines of the file.
    fn append(&mut self, read: &mut WordsReader, before: u64) {
        let (rows, assumed) = (&mut self.rows, &mut self.assumed);
        let sums = [
            &mut rows.read,
            &mut rows.counted,
            &mut rows.after_end,
            &mut assumed.folded,
            &mut assumed.other_column,
            &mut assumed.refunds,
            &mut assumed.zeros,
            &mut assumed.repeated_totals,
        ];
        sums.into_iter().for_each(|sum| *sum += read.number());
        let (has_observed, observed) = (read.word() == 1, read.word() as Day);
        if has_observed {
            self.ledger.observe(observed);
        }
        self.append_problems(read, before);
        self.append_cells(read);
        let details = &mut self.details;
        for (currency, _) in read.counted_texts() {
            details.convert(currency, 0, &self.policies);
        }
        let numbers = [&mut details.products, &mut details.countries, &mut details.channels]
            .map(|names| read.counted_texts().into_iter().map(|(name, _)| names.number(name)).collect());
        for _ in 0..read.word() {
            let order = OrderId::of_parts(read.number(), read.number() as u8);
            let (day, spend) = (read.number() as Day, read.number() as Money);
            let line = before + read.number();
            let (customer, text) = (read.text().to_vec(), read.text().to_vec());
            self.unassigned.push(UnassignedRefund {
                order,
                customer,
                day,
                spend,
                file: self.file,
                line,
                text,
            });
        }
        for column in 0..self.filter_columns.as_ref().map_or(0, |columns| columns.tallies().len()) {
            let is_counted = read.word() == 1;
            let values = read.counted_texts();
            self.filter_columns.iter_mut().for_each(|columns| {
                columns.append(column, is_counted.then(|| values.clone()));
            });
        }
        self.append_rows(read, &numbers);
    }

    fn append_problems(&mut self, read: &mut WordsReader, before: u64) {
        let counts: [u64; PROBLEM_KINDS] = std::array::from_fn(|_| read.number());
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        let kept: Vec<Problem> = (0..read.word())
            .map(|_| {
                let kind = ProblemKind::ALL[read.word() as usize % PROBLEM_KINDS];
                let line = before + read.number();
                let column = (read.word() as usize).checked_sub(1);
                let found = text(read.text());
                let (has_example, example) = (read.word() == 1, read.text());
                let expected = has_example.then(|| text(example));
                Problem { kind, file: self.file, line, column, text: found, expected }
            })
            .collect();
        self.problems.append(counts, kept.into_iter());
    }

    /// Statuses and flags, with their rows.
    fn append_cells(&mut self, read: &mut WordsReader) {
        let at = self.layout.details.clone();
        for (status, rows) in read.counted_texts() {
            if let Some(at) = &at {
                self.details.count_status(status, rows, at, &self.policies);
            }
        }
        for _ in 0..read.word() {
            let (number, text, rows) = (read.word(), read.text(), read.number());
            let Some(at) = &at else { continue };
            let kinds = at.flags.iter().flatten().map(|&(_, kind)| kind).chain([FlagKind::Cancelled]);
            let kind = kinds.into_iter().find(|&kind| kind as u32 == number);
            let by_status = kind != Some(FlagKind::Cancelled) && at.statuses.refunds_by_status;
            kind.into_iter().for_each(|kind| self.details.flags.add_rows(kind, text, rows, by_status));
        }
    }

    fn append_rows(&mut self, read: &mut WordsReader, numbers: &[Vec<u32>; 3]) {
        let mut name = &b""[..];
        for _ in 0..read.number() {
            let mut row = read_row(read, &mut name, numbers);
            let mut is_repeated = false;
            if let (RowKind::OrderTotal, Some(order)) =
                (row.kind, row.details.as_ref().and_then(|details| details.order))
            {
                row.spend = self.details.total_once(order, row.spend);
                is_repeated = row.spend == 0;
                let repeats = u64::from(is_repeated);
                self.assumed.repeated_totals += repeats;
                self.assumed.zeros += repeats;
                row.kind = RowKind::Purchase;
            }
            let is_further = is_repeated || matches!(row.kind, RowKind::UnpricedLine | RowKind::FurtherLine);
            if let (Some(details), Some(of_row)) = (&mut row.details, row.programme) {
                details.programme = Some(self.details.programme.push(of_row, is_further));
            }
            let full = self.pending.push(name, row.day, row.spend, row.kind);
            row.details.into_iter().for_each(|details| self.pending.push_details(details));
            if full {
                self.flush();
            }
        }
        self.flush();
    }
}
