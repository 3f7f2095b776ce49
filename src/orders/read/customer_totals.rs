//! Tables with one row per customer: the number of orders, the spend and the day of the last order or visit.

use super::customer::CustomerReader;
use super::problems::{ProblemKind, Problems};
use super::row_counts::RowCounts;
use crate::orders::detect::inspect::Inspection;
use crate::orders::detect::options::Options;
use crate::orders::detect::refusal::Refusal;
use crate::orders::detect::role::Role;
use crate::orders::store::interner::Interner;
use crate::tables::cell::untagged;
use crate::tables::csv::{Csv, Record};
use crate::tables::currency::code;
use crate::tables::date::{self, DateFormat};
use crate::tables::day::{Day, Zone};
use crate::tables::dialect::{is_sep_line, is_totals_row};
use crate::tables::number::{Money, SCALE, amount, currency_mark};

/// Largest number of orders of one customer.
const MAX_ORDERS: Money = u32::MAX as Money;

/// Totals of each customer, column by column, in order of first appearance.
#[derive(Debug, Default)]
pub struct CustomerTotals {
    /// Names under which they are counted.
    pub names: Interner,
    /// Number of orders; empty without such a column.
    pub orders: Vec<u32>,
    /// Spend in ten-thousandths; empty without such a column.
    pub spend: Vec<Money>,
    /// Day of the last order or visit, if the row has one; empty without such a column.
    pub last: Vec<Option<Day>>,
}

/// Reads totals of one or several files, chunk by chunk.
///
/// ```
/// use regulars::orders::detect::inspect::Inspection;
/// use regulars::orders::detect::options::Options;
/// use regulars::orders::read::customer_totals::TotalsReader;
///
/// let file = b"Email,Total Orders,Total Spent\nann@example.com,3,120.50\nbob@example.com,1,20\n";
/// let options = Options { customer_totals: true, ..Options::default() };
/// let inspection = Inspection::new(file, true, &options).unwrap();
/// let mut reader = TotalsReader::new(&inspection, &options, 10).unwrap();
/// reader.buffer().extend_from_slice(file);
/// reader.read(true).unwrap();
/// assert_eq!(reader.totals().orders, [3, 1]);
/// assert_eq!(reader.totals().spend, [1_205_000, 200_000]);
/// ```
#[derive(Debug)]
pub struct TotalsReader {
    /// File being read, from 0.
    file: usize,
    csv: Csv,
    skip: usize,
    width: usize,
    columns: [Option<usize>; 4],
    format: (DateFormat, Option<DateFormat>, u8),
    zone: Zone,
    customers: CustomerReader,
    totals: CustomerTotals,
    rows: RowCounts,
    problems: Problems,
    currencies: Vec<String>,
    scratch: Vec<u8>,
}

impl TotalsReader {
    /// Creates a reader of an inspected table; keeps the first `limit` problems of each kind.
    ///
    /// # Errors
    /// The first open question of the inspection.
    pub fn new(inspection: &Inspection, options: &Options, limit: usize) -> Result<Self, Refusal> {
        Self::of_file(inspection, options, Problems::new(limit))
    }

    /// Begins the next file after the previous one was read to its end.
    ///
    /// # Errors
    /// The first open question of the inspection.
    pub fn next_file(&mut self, inspection: &Inspection, options: &Options) -> Result<(), Refusal> {
        let next = Self::of_file(inspection, options, std::mem::take(&mut self.problems))?;
        let before = std::mem::replace(self, next);
        self.file = before.file + 1;
        self.totals = before.totals;
        self.rows = before.rows;
        self.currencies = before.currencies;
        Ok(())
    }

    fn of_file(inspection: &Inspection, options: &Options, problems: Problems) -> Result<Self, Refusal> {
        if let Some(doubt) = inspection.doubts().into_iter().next() {
            return Err(doubt);
        }
        let column = |role| inspection.columns.get(role);
        let customer = column(Role::Customer).ok_or(Refusal::MissingColumn(Role::Customer))?;
        let others = inspection.other_customers.clone();
        Ok(Self {
            file: 0,
            csv: Csv::new(inspection.delimiter),
            skip: inspection.skip,
            width: inspection.headers.len(),
            columns: [Some(customer), column(Role::Quantity), column(Role::Amount), column(Role::Date)],
            format: (
                inspection.date_format().unwrap_or(DateFormat::YearMonthDay),
                inspection.second_date_format(),
                inspection.decimal().unwrap_or(b'.'),
            ),
            zone: options.zone.clone(),
            customers: CustomerReader::new(customer, others, inspection.has_two_names, options.identity),
            totals: CustomerTotals::default(),
            rows: RowCounts::default(),
            problems,
            currencies: Vec::new(),
            scratch: Vec::new(),
        })
    }

    /// Buffer to append text in UTF-8 to. Call [`TotalsReader::read`] afterwards.
    pub fn buffer(&mut self) -> &mut Vec<u8> {
        self.csv.decoded()
    }

    /// Reads the buffered bytes; `last` if the file ends here.
    ///
    /// # Errors
    /// [`Refusal::NotUtf8`].
    pub fn read(&mut self, last: bool) -> Result<(), Refusal> {
        let mut csv = std::mem::replace(&mut self.csv, Csv::new(b','));
        csv.read(last, |record| self.read_row(&record));
        let not_utf8 = csv.flaws().not_utf8;
        self.csv = csv;
        not_utf8.map_or(Ok(()), |line| Err(Refusal::NotUtf8(line)))
    }

    /// Totals read so far.
    pub fn totals(&self) -> &CustomerTotals {
        &self.totals
    }

    /// Numbers of rows read and counted.
    pub fn rows(&self) -> RowCounts {
        self.rows
    }

    /// Number of rows left out, by reason.
    pub fn left_out(&self) -> impl Iterator<Item = (ProblemKind, u64)> + '_ {
        let counted = |kind| matches!(kind, ProblemKind::BadDate);
        let kinds = ProblemKind::ALL.into_iter().filter(move |&kind| !counted(kind));
        kinds.map(|kind| (kind, self.problems.count(kind))).filter(|&(_, rows)| rows > 0)
    }

    /// Problems of rows.
    pub fn problems(&self) -> &Problems {
        &self.problems
    }

    /// Checks that all amounts share a currency.
    ///
    /// # Errors
    /// [`Refusal::SeveralCurrencies`].
    pub fn check_currencies(&self) -> Result<(), Refusal> {
        if self.currencies.len() > 1 {
            return Err(Refusal::SeveralCurrencies(self.currencies.clone()));
        }
        Ok(())
    }

    fn read_row(&mut self, record: &Record) {
        if record.line <= 2 && is_sep_line(record.raw()) {
            return;
        }
        if self.skip > 0 {
            self.skip -= 1;
            return;
        }
        self.rows.read += 1;
        let [customer, orders, spend, last] = self.columns;
        let extra =
            (self.width..record.len()).find(|&column| !record.trimmed(column, &mut self.scratch).is_empty());
        if let Some(column) = extra {
            let expected = self.width.to_string();
            return self.add(record, ProblemKind::ExtraCells, Some(column), Some(&expected));
        }
        let (first, second, decimal) = self.format;
        // Blank cells mean no orders and no spend.
        let Ok(orders) = self.number(record, orders, b'.') else {
            return self.add(record, ProblemKind::BadOrderCount, orders, Some("3"));
        };
        let is_count = |orders: Money| orders % SCALE == 0 && (0..=MAX_ORDERS).contains(&(orders / SCALE));
        if orders.is_some_and(|orders| !is_count(orders)) {
            return self.add(record, ProblemKind::BadOrderCount, self.columns[1], Some("3"));
        }
        let Ok(spend) = self.number(record, spend, decimal) else {
            let example = if decimal == b',' { "1234,50" } else { "1234.50" };
            return self.add(record, ProblemKind::BadAmount, spend, Some(example));
        };
        let last = last.map(|column| {
            let text = record.trimmed(column, &mut self.scratch);
            // MySQL's 0000-00-00 means that there was no order.
            let is_given = !text.iter().all(|byte| b"0-:/. ".contains(byte));
            let day = date::parse(text, first, &self.zone)
                .or_else(|| second.and_then(|format| date::parse(text, format, &self.zone)));
            (day, is_given && day.is_none())
        });
        if is_totals_row(&record.texts()) && self.customers.name(record).is_none() {
            return self.add(record, ProblemKind::TotalsRow, customer, None);
        }
        let Some(name) = self.customers.name(record) else {
            return self.add(record, ProblemKind::MissingCustomer, customer, None);
        };
        let number = self.totals.names.number(name) as usize;
        self.rows.counted += 1;
        self.totals.add(
            number,
            orders.map(|orders| (orders / SCALE) as u32),
            spend,
            last.map(|(day, _)| day),
        );
        if last.is_some_and(|(_, is_bad)| is_bad) {
            self.add(record, ProblemKind::BadDate, self.columns[3], Some(first.example()));
        }
    }

    /// Number in a cell, 0 if it is blank; `None` without a column. Records its currency mark.
    ///
    /// # Errors
    /// A text that is not a number.
    fn number(&mut self, record: &Record, column: Option<usize>, decimal: u8) -> Result<Option<Money>, ()> {
        let Some(column) = column else { return Ok(None) };
        let text = record.cell(column, &mut self.scratch).trim_ascii();
        if record.trimmed(column, &mut Vec::new()).is_empty() {
            return Ok(Some(0));
        }
        let value = amount(text, decimal).ok_or(())?;
        let mark = currency_mark(text);
        if !mark.is_empty() {
            let currency = code(mark);
            if !self.currencies.contains(&currency) {
                self.currencies.push(currency);
            }
        }
        Ok(Some(value))
    }

    #[cold]
    fn add(&mut self, record: &Record, kind: ProblemKind, column: Option<usize>, expected: Option<&str>) {
        let text = column.map_or(&[][..], |column| record.cell(column, &mut self.scratch).trim_ascii());
        self.problems.add(kind, (self.file, record.line), column, untagged(text), expected);
    }
}

impl CustomerTotals {
    /// Adds a row to a customer, of whom an earlier row may have been read.
    fn add(&mut self, number: usize, orders: Option<u32>, spend: Option<Money>, last: Option<Option<Day>>) {
        fn entry<T: Default + Clone>(column: &mut Vec<T>, number: usize) -> &mut T {
            if number >= column.len() {
                column.resize(number + 1, T::default());
            }
            &mut column[number]
        }
        if let Some(orders) = orders {
            let held = entry(&mut self.orders, number);
            *held = held.saturating_add(orders);
        }
        if let Some(spend) = spend {
            let held = entry(&mut self.spend, number);
            *held = held.saturating_add(spend);
        }
        if let Some(last) = last {
            let held = entry(&mut self.last, number);
            *held = (*held).max(last);
        }
    }

    /// Number of customers.
    pub fn customers(&self) -> usize {
        self.names.len()
    }
}
