//! The rows of a file with three columns, and the parts common to all rows: day, customer, batch, problems.

use std::rc::Rc;

use super::customer::CustomerReader;
use super::details::Details;
use super::duplicates::FileOrders;
use super::file_decisions::{AssumedRows, FileDecisions};
use super::layout::FileLayout;
use super::part_rows::PartRows;
use super::pending::{Pending, RowKind};
use super::problems::{ProblemKind, Problems};
use super::row_counts::RowCounts;
use super::row_filter::FilterColumns;
use super::row_memory::RowMemory;
use super::two_amounts::current_of_two;
use super::unassigned::UnassignedRefund;
use crate::orders::detect::inspect::Inspection;
use crate::orders::detect::options::{Guests, Options, Policies, Refunds};
use crate::orders::detect::refusal::Refusal;
use crate::orders::detect::role::Role;
use crate::orders::store::ledger::Ledger;
use crate::tables::cell::{error, is_absent, untagged};
use crate::tables::csv::Record;
use crate::tables::day::Day;
use crate::tables::dialect::{is_sep_line, is_totals_row};
use crate::tables::number::{Money, amount, currency_mark};

/// Everything a record changes. Separate from the CSV reader that records borrow from.
#[derive(Debug)]
pub(super) struct RowReader {
    pub(super) layout: FileLayout,
    pub(super) policies: Policies,
    pub(super) skip: usize,
    pub(super) file: usize,
    pub(super) rows: RowCounts,
    pub(super) ledger: Ledger,
    pub(super) details: Details,
    pub(super) problems: Problems,
    pub(super) pending: Pending,
    pub(super) scratch: Vec<u8>,
    pub(super) customers: CustomerReader,
    /// Orders of the files read so far; `None` if there is only one file.
    pub(super) file_orders: Option<FileOrders>,
    /// Customer, day and order of the last counted row, for lines that leave them blank.
    pub(super) last_row: Option<LastRow>,
    /// Reason for which the last row with a customer, date or amount was left out.
    pub(super) last_left_out: Option<ProblemKind>,
    /// Refunds whose order has not been read yet.
    pub(super) unassigned: Vec<UnassignedRefund>,
    /// Rows read with an assumption.
    pub(super) assumed: AssumedRows,
    /// Decisions about the files.
    pub(super) decisions: FileDecisions,
    /// Columns by which rows may be filtered, if they are counted.
    pub(super) filter_columns: Option<FilterColumns>,
    /// The rows read, if they are kept.
    pub(super) memory: Option<Box<RowMemory>>,
    /// Rows serialised instead of entered, where only a part of a file is read.
    pub(super) part: Option<PartRows>,
    /// True if the last row passed the filter; lines that continue it do as well.
    passed: bool,
}

/// Values that a continuation line takes from the first line of its order.
#[derive(Debug, Default)]
pub(super) struct LastRow {
    pub(super) customer: Vec<u8>,
    pub(super) order: Vec<u8>,
    pub(super) day: Day,
}

impl RowReader {
    /// Creates a reader for a first, inspected file; keeps the first `limit` problems of each kind.
    ///
    /// # Errors
    /// The first open question of the inspection.
    pub(super) fn new(inspection: &Inspection, options: &Options, limit: usize) -> Result<Self, Refusal> {
        let (layout, customers) = layout_and_customers(inspection, options)?;
        let mut records = Self {
            layout,
            policies: options.policies.clone(),
            skip: inspection.skip,
            file: 0,
            rows: RowCounts::default(),
            ledger: Ledger::default(),
            details: Details::new(options.observation_end, options.baskets),
            problems: Problems::new(limit),
            pending: Pending::default(),
            scratch: Vec::new(),
            customers,
            file_orders: options.several_files.then(FileOrders::default),
            last_row: None,
            last_left_out: None,
            unassigned: Vec::new(),
            assumed: AssumedRows::default(),
            decisions: FileDecisions::default(),
            filter_columns: options.count_values.then(FilterColumns::default),
            memory: None,
            part: None,
            passed: true,
        };
        records.filter_columns.iter_mut().for_each(|columns| columns.next_file(inspection));
        records.decisions.add(inspection, options, 0);
        records.details.programme.note(&inspection.columns);
        records.keep_buyers();
        if options.keep_rows && options.filter.is_empty() {
            records.begin_memory(inspection, limit);
        }
        Ok(records)
    }

    /// Begins the next file.
    ///
    /// # Errors
    /// The first open question of the inspection.
    pub(super) fn next_file(&mut self, inspection: &Inspection, options: &Options) -> Result<(), Refusal> {
        let (layout, customers) = layout_and_customers(inspection, options)?;
        self.assumed = self.assumed_rows();
        (self.layout, self.customers) = (layout, customers);
        self.skip = inspection.skip;
        self.file += 1;
        self.details.next_file();
        self.decisions.add(inspection, options, self.file);
        self.details.programme.note(&inspection.columns);
        self.last_row = None;
        self.passed = true;
        self.filter_columns.iter_mut().for_each(|columns| columns.next_file(inspection));
        self.keep_buyers();
        self.file_orders.iter_mut().for_each(FileOrders::next_file);
        self.memory.iter_mut().for_each(|memory| memory.next_file(inspection));
        Ok(())
    }

    /// Rows read with an assumption, in all files so far.
    pub(super) fn assumed_rows(&self) -> AssumedRows {
        AssumedRows {
            folded: self.assumed.folded + self.customers.folded_rows,
            other_column: self.assumed.other_column + self.customers.other_rows,
            ..self.assumed
        }
    }

    #[inline]
    pub(super) fn read_row(&mut self, record: &Record) {
        if record.line <= 2 && self.part.is_none() && is_sep_line(record.raw()) {
            return;
        }
        if self.skip > 0 {
            self.skip -= 1;
            return;
        }
        if self.layout.filter.is_some() && !self.passes(record) {
            return;
        }
        match self.memory {
            None => self.read_cells(record),
            Some(_) => self.read_and_keep(record),
        }
    }

    #[inline]
    pub(super) fn read_cells(&mut self, record: &Record) {
        self.rows.read += 1;
        if let Some(columns) = &mut self.filter_columns {
            columns.count(record, &mut self.scratch);
        }
        if record.len() > self.layout.width && self.has_extra_cells(record) {
            return;
        }
        if let Some(details) = &self.layout.details {
            let details = Rc::clone(details);
            return self.read_detailed_row(record, &details);
        }
        let Some(day) = self.day(record) else { return };
        let text = record.cell(self.layout.amount, &mut self.scratch);
        let decimal = self.layout.decimal;
        let Some(spend) = amount(text, decimal).or_else(|| current_of_two(text, decimal)) else {
            return self.reject(
                record,
                self.layout.amount,
                ProblemKind::BadAmount,
                ProblemKind::MissingAmount,
            );
        };
        let currency = currency_mark(text);
        let spend = match currency {
            "" => spend,
            _ => match self.details.convert(currency.as_bytes(), spend, &self.policies) {
                Some(converted) => converted,
                None => {
                    let column = self.layout.amount;
                    return self.reject(
                        record,
                        column,
                        ProblemKind::OtherCurrency,
                        ProblemKind::OtherCurrency,
                    );
                }
            },
        };
        if self.enter(record, b"", day, spend) == Some(true) {
            self.flush();
        }
    }

    /// Name under which the customer of a row is counted.
    pub(super) fn counted_name(&mut self, record: &Record) -> Option<Vec<u8>> {
        let named = self.customers.peek(record);
        if named.is_some() || self.policies.guests == Guests::LeaveOut {
            return named;
        }
        let column = self.layout.details.as_ref().and_then(|details| details.columns.get(Role::Order));
        let order = column.map(|column| record.trimmed(column, &mut self.scratch).to_vec());
        self.guest(record, &order.unwrap_or_default())
    }

    /// True if a row passes the filter.
    #[cold]
    fn passes(&mut self, record: &Record) -> bool {
        let Some(filter) = self.layout.filter.clone() else { return true };
        let has_blank_lines = self.layout.details.as_ref().is_some_and(|details| details.has_blank_lines);
        if !(has_blank_lines && self.is_blank(record)) {
            self.passed = filter.has_cells(record, &mut self.scratch)
                && filter.days.is_none_or(|(from, to)| {
                    let text = record.cell(self.layout.date, &mut self.scratch);
                    self.layout.parse_day(text).is_some_and(|day| (from..=to).contains(&day))
                })
                && filter.customers.as_ref().is_none_or(|customers| {
                    self.counted_name(record).is_some_and(|name| customers.contains(&name))
                });
        }
        self.passed
    }

    #[inline]
    pub(super) fn day(&mut self, record: &Record) -> Option<Day> {
        let date = self.layout.date;
        let text = record.cell(date, &mut self.scratch);
        let (bad, missing) = match self.layout.parse_day(text) {
            Some(day) if self.layout.is_plausible(day) => return Some(day),
            Some(day) if self.layout.is_future(day) => return self.future_day(record, day),
            Some(_) => (ProblemKind::FarDate, ProblemKind::FarDate),
            None => (ProblemKind::BadDate, ProblemKind::MissingDate),
        };
        self.reject(record, date, bad, missing);
        None
    }

    /// Adds the problem of a day later than tomorrow; the row counts.
    #[cold]
    fn future_day(&mut self, record: &Record, day: Day) -> Option<Day> {
        let date = self.layout.date;
        let text = record.trimmed(date, &mut self.scratch);
        self.problems.add(ProblemKind::FutureDate, (self.file, record.line), Some(date), text, None);
        Some(day)
    }

    pub(super) fn flush(&mut self) {
        match &mut self.part {
            Some(part) => part.write(&mut self.pending, &mut self.details.programme),
            None => self.pending.enter(&mut self.ledger, &mut self.details),
        }
        if let Some(memory) = &mut self.memory {
            memory.enter(self.pending.numbers());
        }
    }

    /// Adds a row to the batch. Returns `None` if the row is left out, otherwise whether the batch is full.
    #[inline]
    pub(super) fn enter(&mut self, record: &Record, order: &[u8], day: Day, spend: Money) -> Option<bool> {
        let kind = row_kind(spend, &self.policies);
        let Some(name) = self.customers.name(record) else {
            let name = self.guest(record, order)?;
            return self.push(record, &name, day, spend, kind);
        };
        if kind == Ok(RowKind::Purchase) {
            self.rows.count(self.details.is_after_end(day));
            self.assumed.zeros += u64::from(spend == 0);
            return Some(self.pending.push(name, day, spend, RowKind::Purchase));
        }
        let name = name.to_vec();
        self.push(record, &name, day, spend, kind)
    }

    /// Adds a row of any kind to the batch, or rejects it.
    #[inline(never)]
    pub(super) fn push(
        &mut self,
        record: &Record,
        name: &[u8],
        day: Day,
        spend: Money,
        kind: Result<RowKind, ProblemKind>,
    ) -> Option<bool> {
        let kind = match kind {
            Ok(kind) => kind,
            Err(problem) => {
                self.reject(record, self.layout.amount, problem, problem);
                return None;
            }
        };
        self.rows.count(self.details.is_after_end(day));
        self.assumed.zeros += u64::from(spend == 0);
        if kind == RowKind::Refund {
            // Refunds after the end of observation are not known at that time.
            if self.details.is_after_end(day) {
                return None;
            }
            self.assumed.refunds += 1;
            self.ledger.observe(day);
        }
        Some(self.pending.push(name, day, spend, kind))
    }

    /// Name of a guest: each order is a customer, and without an order id each line.
    #[cold]
    fn guest(&mut self, record: &Record, order: &[u8]) -> Option<Vec<u8>> {
        if self.policies.guests == Guests::LeaveOut {
            let column = self.layout.customer;
            self.reject(record, column, ProblemKind::MissingCustomer, ProblemKind::MissingCustomer);
            return None;
        }
        let mut name = b"guest ".to_vec();
        match order {
            b"" => {
                self.part.iter_mut().for_each(|part| part.names_lines = true);
                let (file, line) = ((self.file + 1).to_string(), record.line.to_string());
                name.extend_from_slice(&[file.as_bytes(), b":", line.as_bytes()].concat());
            }
            _ => name.extend_from_slice(order),
        }
        Some(name)
    }

    /// True if cells beyond the last column have text; empty ones are trailing delimiters.
    #[cold]
    pub(super) fn has_extra_cells(&mut self, record: &Record) -> bool {
        let width = self.layout.width;
        let Some(extra) = (width..record.len()).find(|&column| has_text(record, column)) else {
            return false;
        };
        let text = record.trimmed(extra, &mut self.scratch);
        let expected = width.to_string();
        self.problems.add(ProblemKind::ExtraCells, (self.file, record.line), None, text, Some(&expected));
        true
    }

    #[cold]
    pub(super) fn reject(&mut self, record: &Record, column: usize, bad: ProblemKind, missing: ProblemKind) {
        let text = record.cell(column, &mut self.scratch).trim_ascii();
        let mut kind = match error(text) {
            Some([b'=', ..]) => ProblemKind::FormulaWithoutValue,
            Some(_) => ProblemKind::ErrorCell,
            None if is_blank(text) => missing,
            None => bad,
        };
        let text = untagged(text);
        if matches!(kind, ProblemKind::BadDate | ProblemKind::MissingDate) && is_totals_row(&record.texts()) {
            kind = ProblemKind::TotalsRow;
        }
        let expected = match bad {
            ProblemKind::BadDate | ProblemKind::FarDate => Some(self.layout.date_format.example()),
            ProblemKind::BadAmount => self.layout.amount_example(),
            _ => None,
        };
        self.problems.add(kind, (self.file, record.line), Some(column), text, expected);
        self.last_left_out = Some(kind);
    }
}

fn layout_and_customers(
    inspection: &Inspection,
    options: &Options,
) -> Result<(FileLayout, CustomerReader), Refusal> {
    let layout = FileLayout::new(inspection, options)?;
    let customers = CustomerReader::new(
        layout.customer,
        inspection.other_customers.clone(),
        inspection.has_two_names,
        options.identity,
    );
    Ok((layout, customers))
}

/// Kind of a row with this amount, or the problem that excludes it.
#[inline]
pub(super) fn row_kind(spend: Money, policies: &Policies) -> Result<RowKind, ProblemKind> {
    match spend {
        1.. => Ok(RowKind::Purchase),
        0 if policies.leave_out_zero_amounts => Err(ProblemKind::ZeroAmount),
        0 => Ok(RowKind::Purchase),
        _ if policies.refunds == Refunds::LeaveOut => Err(ProblemKind::NegativeAmount),
        _ => Ok(RowKind::Refund),
    }
}

/// True for a cell that is empty or contains a word for empty.
pub(super) fn is_blank(cell: &[u8]) -> bool {
    let text = cell.trim_ascii();
    text.is_empty() || is_absent(text)
}

pub(super) fn has_text(record: &Record, column: usize) -> bool {
    !record.trimmed(column, &mut Vec::new()).is_empty()
}
