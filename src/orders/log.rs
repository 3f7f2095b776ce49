//! Reading: files of orders in, chunk by chunk, a ledger and a list of problems out.

use super::columns::Role;
use super::csv::{Csv, Record};
use super::date::{self, DateFormat};
use super::day::Zone;
use super::dialect::is_sep_line;
use super::inspect::Inspection;
use super::ledger::{Ledger, Purchase};
use super::number::amount;
use super::options::Options;
use super::problems::{Kind, Problems};
use super::refusal::Refusal;

/// How the file being read is laid out.
#[derive(Debug, Clone)]
struct Layout {
    customer: usize,
    date: usize,
    amount: usize,
    date_format: DateFormat,
    decimal: u8,
    zone: Zone,
}

/// Rows seen and used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Rows {
    /// Rows of all files, headers and empty lines not among them.
    pub read: u64,
    /// Rows that count.
    pub counted: u64,
}

/// A log of orders: several files, read one after the other, count as one.
#[derive(Debug)]
pub struct OrderLog {
    csv: Csv,
    records: Records,
}

/// Everything a record changes, apart from the reader it is borrowed from.
#[derive(Debug)]
struct Records {
    layout: Layout,
    skip_header: bool,
    file: usize,
    rows: Rows,
    ledger: Ledger,
    problems: Problems,
    scratch: Vec<u8>,
}

impl OrderLog {
    /// A log whose first file was inspected; keeps the first `limit` problems of each kind.
    ///
    /// # Errors
    /// What the inspection leaves open.
    pub fn new(inspection: &Inspection, options: &Options, limit: usize) -> Result<Self, Refusal> {
        let records = Records {
            layout: layout(inspection, options)?,
            skip_header: inspection.has_header,
            file: 0,
            rows: Rows::default(),
            ledger: Ledger::default(),
            problems: Problems::new(limit),
            scratch: Vec::new(),
        };
        Ok(Self { csv: Csv::new(inspection.delimiter), records })
    }

    /// Ends the file being read and begins the next one.
    ///
    /// # Errors
    /// What the next file's inspection leaves open.
    pub fn next_file(&mut self, inspection: &Inspection, options: &Options) -> Result<(), Refusal> {
        self.records.layout = layout(inspection, options)?;
        self.records.skip_header = inspection.has_header;
        self.records.file += 1;
        self.csv = Csv::new(inspection.delimiter);
        Ok(())
    }

    /// Room for the next bytes; call [`OrderLog::read`] when they are written.
    pub fn room(&mut self, length: usize) -> &mut [u8] {
        self.csv.room(length)
    }

    /// Reads what was written, to the end of the file if it is the last of it.
    ///
    /// # Errors
    /// Bytes that are no UTF-8: decode the file and begin again.
    pub fn read(&mut self, last: bool) -> Result<(), Refusal> {
        let records = &mut self.records;
        let unclosed = self.csv.flaws().unclosed_quotes;
        self.csv.read(last, |record| records.take(&record));
        let flaws = self.csv.flaws();
        if flaws.unclosed_quotes > unclosed {
            let line = flaws.unclosed_quote.unwrap_or_default();
            self.records.problems.add(Kind::UnclosedQuote, (self.records.file, line), None, b"\"", None);
        }
        flaws.not_utf8.map_or(Ok(()), |line| Err(Refusal::NotUtf8(line)))
    }

    /// Takes a chunk; the same as writing it into [`OrderLog::room`] and reading it.
    ///
    /// # Errors
    /// Bytes that are no UTF-8.
    pub fn push(&mut self, chunk: &[u8]) -> Result<(), Refusal> {
        self.room(chunk.len()).copy_from_slice(chunk);
        self.read(false)
    }

    /// Rows seen and used.
    pub fn rows(&self) -> Rows {
        self.records.rows
    }

    /// What was wrong with the others.
    pub fn problems(&self) -> &Problems {
        &self.records.problems
    }

    /// Who bought when and for how much.
    pub fn ledger(&self) -> &Ledger {
        &self.records.ledger
    }
}

fn layout(inspection: &Inspection, options: &Options) -> Result<Layout, Refusal> {
    let (date_format, decimal) = inspection.settled()?;
    let column = |role| inspection.columns.get(role).ok_or(Refusal::MissingColumn(role));
    Ok(Layout {
        customer: column(Role::Customer)?,
        date: column(Role::Date)?,
        amount: column(Role::Amount)?,
        date_format,
        decimal,
        zone: options.zone.clone(),
    })
}

impl Records {
    #[inline]
    fn take(&mut self, record: &Record) {
        if self.skip_header || record.line == 1 {
            if is_sep_line(record.raw()) {
                return;
            }
            if std::mem::take(&mut self.skip_header) {
                return;
            }
        }
        self.rows.read += 1;
        let Layout { customer, date, amount: money, date_format, decimal, .. } = self.layout;
        let text = record.field(date, &mut self.scratch);
        let Some(day) = date::parse(text, date_format, &self.layout.zone) else {
            return self.reject(record, date, Kind::BadDate, Kind::MissingDate);
        };
        let text = record.field(money, &mut self.scratch);
        let Some(spend) = amount(text, decimal) else {
            return self.reject(record, money, Kind::BadAmount, Kind::MissingAmount);
        };
        let name = record.field(customer, &mut self.scratch).trim_ascii();
        if name.is_empty() {
            return self.reject(record, customer, Kind::MissingCustomer, Kind::MissingCustomer);
        }
        self.ledger.enter(name, Purchase { day, spend });
        self.rows.counted += 1;
    }

    #[cold]
    fn reject(&mut self, record: &Record, column: usize, bad: Kind, missing: Kind) {
        let text = record.field(column, &mut self.scratch).trim_ascii();
        let kind = if text.is_empty() { missing } else { bad };
        let expected = match bad {
            Kind::BadDate => Some(self.layout.date_format.example()),
            Kind::BadAmount if self.layout.decimal == b',' => Some("1234,50"),
            Kind::BadAmount => Some("1234.50"),
            _ => None,
        };
        self.problems.add(kind, (self.file, record.line), Some(column), text, expected);
    }
}
