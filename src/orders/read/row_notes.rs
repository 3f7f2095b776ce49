//! Notes that a reader keeps of each row.

use super::kept_rows::KeptRows;
use super::pending::{BATCH, RowKind};
use super::problems::ProblemKind;
use super::row_class::{Bits, RowClass, kind_number};
use super::row_memory::{ASIDE, Odd, PROBLEM_BYTES, RowMemory};
use super::row_reader::RowReader;
use crate::orders::detect::inspect::Inspection;
use crate::orders::detect::options::Amounts;
use crate::orders::store::packed_rows::{Fields, RowNumbers};
use crate::tables::csv::Record;

impl RowReader {
    /// Begins to keep the rows.
    pub(super) fn begin_memory(&mut self, inspection: &Inspection, limit: usize) {
        self.memory = Some(Box::new(RowMemory::new(inspection, limit)));
        self.problems.of_row = Some(Vec::new());
        self.pending.is_held = true;
    }

    /// Reads a row and keeps the result.
    #[inline(never)]
    pub(super) fn read_and_keep(&mut self, record: &Record) {
        if self.memory.as_ref().is_some_and(|memory| memory.is_given_up) {
            self.read_cells(record);
        } else {
            self.keep(record);
        }
        if self.pending.len() >= BATCH {
            self.flush();
        }
    }

    fn keep(&mut self, record: &Record) {
        let (rows, assumed) = (self.rows, self.assumed_rows());
        let (waiting, aside) = (self.pending.len(), self.unassigned.len());
        self.details.noted = super::details::Noted::default();
        self.details.flags.take_row_type();
        self.problems.of_row.iter_mut().for_each(Vec::clear);
        let goes_with_last = self.layout.details.as_ref().is_some_and(|details| details.has_blank_lines)
            && self.is_blank(record);
        self.read_cells(record);

        let now = self.assumed_rows();
        let noted = self.details.noted;
        let entered = if self.pending.len() > waiting { self.pending.last_row() } else { None };
        let details = entered.and_then(|_| self.pending.last_details().copied());
        let (mut fields, mut row) = (0, RowNumbers::default());
        let mut set = |field: u16, is_set: bool| fields |= if is_set { field } else { 0 };
        let mut other = None;
        let programme = details.and_then(|details| details.programme).and(self.details.programme.last);
        if let Some((kind, day, spend)) = entered {
            let details = details.unwrap_or_default();
            let buyer = details.buyer.filter(|_| details.product.is_some());
            let buyer = buyer.filter(|&buyer| self.pending.last_hash() != Some(buyer));
            (row.day, row.spend) = (day, noted.total.map_or(spend, |(_, spend)| spend));
            set(Fields::CUSTOMER | Fields::DAY, true);
            set(Fields::SPEND, row.spend != 0);
            if let Some(order) = details.order {
                row.order = order;
                set(Fields::ORDER, true);
            }
            (row.product, row.buyer) = (details.product.unwrap_or_default(), buyer.unwrap_or_default());
            set(Fields::PRODUCT, details.product.is_some());
            set(Fields::BUYER, buyer.is_some());
            (row.score, row.category_spend, row.cost) =
                (details.score.unwrap_or_default(), details.category_spend.unwrap_or_default(), details.cost);
            set(Fields::SCORE, details.score.is_some());
            set(Fields::CATEGORY_SPEND, details.category_spend.is_some());
            set(Fields::COST, details.cost != 0);
            if kind == RowKind::UnpricedLine && self.pending.last_name().is_empty() {
                other = self.counted_name(record);
            }
        } else {
            if let Some((order, spend)) = noted.total {
                (row.order, row.spend) = (order, spend);
                set(Fields::ORDER | Fields::SPEND, true);
            }
            if !goes_with_last {
                let text = record.cell(self.layout.date, &mut self.scratch);
                if let Some(day) = self.layout.parse_day(text) {
                    row.day = day;
                    set(Fields::DAY, true);
                }
                other = self.counted_name(record);
            }
        }
        let Some(memory) = &mut self.memory else { return };
        if let Some(name) = &other {
            row.filtered_by = memory.others.number(name);
            set(Fields::FILTERED_BY, true);
        }
        if let Some(of_row) = &programme {
            row.programme = memory.programme_number(of_row);
            set(Fields::PROGRAMME, true);
        }
        let odd = memory.odd.len();
        for problem in self.problems.of_row.iter_mut().flat_map(|problems| problems.drain(..)) {
            memory.add_problem(problem);
        }
        for refund in &self.unassigned[aside.min(self.unassigned.len())..] {
            memory.odd_bytes += PROBLEM_BYTES + (refund.customer.len() + refund.text.len()) as u64;
            memory.odd.push(Odd { line: 0, number: ASIDE + memory.aside.len() as u32 });
            memory.aside.push(refund.clone());
        }
        let number = |number: Option<usize>| number.map_or(0, |number| number as u32 + 1);
        let row_type = self.details.flags.take_row_type().map(|text| memory.row_types.number(text) as usize);
        let of_details = |number: Option<u32>| number.map_or(0, |number| number + 1);
        // For a row that may repeat a total: true if a zero would count.
        let zeros = match noted.total {
            Some(_) => u64::from(entered.is_some()),
            None => now.zeros - assumed.zeros,
        };
        let bits = [
            (Bits::KIND, entered.map_or(0, |(kind, ..)| kind_number(kind))),
            (Bits::GOES_WITH_LAST, goes_with_last.into()),
            (Bits::DETAILED, details.is_some().into()),
            (Bits::NAMELESS, details.is_some_and(|details| details.buyer.is_none()).into()),
            (Bits::TOTAL, noted.total.is_some().into()),
            (Bits::OBSERVED, noted.observed.is_some().into()),
            (Bits::ZERO, zeros),
            // An empty line is read but not counted.
            (Bits::READ, self.rows.read - rows.read),
            (Bits::COUNTED, self.rows.counted - rows.counted),
            (Bits::AFTER_END, self.rows.after_end - rows.after_end),
            (Bits::FOLDED, now.folded - assumed.folded),
            (Bits::OTHER_COLUMN, now.other_column - assumed.other_column),
            (Bits::REFUNDS, now.refunds - assumed.refunds),
            (Bits::ODD, (memory.odd.len() - odd) as u64),
        ];
        let bits = bits.into_iter().try_fold(Bits::default(), |bits, (place, value)| bits.with(place, value));
        let details = details.unwrap_or_default();
        let class = bits.map(|bits| RowClass {
            bits,
            fields: Fields(fields),
            names: [
                number(noted.status),
                number(row_type),
                number(noted.currency),
                of_details(details.country),
                of_details(details.channel),
            ],
            values: self.filter_columns.as_ref().map(|columns| columns.last.clone()).unwrap_or_default(),
        });
        memory.push(class, row);
    }

    /// Adds the problem of a quote that is never closed.
    pub(super) fn add_unclosed_quote(&mut self, line: u64) {
        self.problems.of_row.iter_mut().for_each(Vec::clear);
        self.problems.add(ProblemKind::UnclosedQuote, (self.file, line), None, b"\"", None);
        let problem = self.problems.of_row.as_mut().and_then(Vec::pop);
        if let (Some(memory), Some(problem)) = (&mut self.memory, problem) {
            memory.add_problem(problem);
            let bits = Bits::default().with(Bits::OF_FILE, 1).and_then(|bits| bits.with(Bits::ODD, 1));
            memory.push(bits.map(|bits| RowClass { bits, ..RowClass::default() }), RowNumbers::default());
            memory.enter(&[]);
        }
    }

    /// Ends a file.
    pub(super) fn finish_file(&mut self) {
        self.assign_refunds();
        self.ledger.sort_refunds();
        self.rows.counted += self.details.finish();
    }

    /// The rows kept, with the names they need, moved out of the log; `None` if there are too many, or if another
    /// filter may choose other rows of repeated orders.
    pub(super) fn take_memory(&mut self) -> Option<KeptRows> {
        let memory = *self.memory.take()?;
        let files = self.file_orders.as_ref();
        let repeats = files
            .is_some_and(|orders| orders.newest.is_some() || !orders.repeated.is_empty() || orders.goes_on);
        // The first passing line of an order has its total, so a filter may change which zeros are left out.
        let totals = memory
            .inspections
            .iter()
            .any(|file| self.policies.amounts.unwrap_or(file.amounts) == Amounts::Order);
        let hides_zeros = totals && self.policies.leave_out_zero_amounts;
        // The first file with a status decides its meaning, which may differ between files read in different ways.
        let way = |file: &Inspection| (file.refunds_by_status, file.export.map(|export| export.id));
        let differ = memory.inspections.windows(2).any(|pair| way(&pair[0]) != way(&pair[1]));
        if memory.is_given_up || repeats || hides_zeros || differ || self.details.flags.is_full() {
            return None;
        }
        Some(KeptRows::new(memory, self))
    }
}
