//! The order log: files in, chunk by chunk; a ledger, details and problems out.

use super::details::Details;
use super::duplicates::NewestOrders;
use super::file_decisions::{AssumedRows, FileDecisions};
use super::problems::{ProblemKind, Problems};
use super::row_counts::RowCounts;
use super::row_filter::FilterColumns;
use super::row_reader::RowReader;
use crate::orders::detect::exports::Export;
use crate::orders::detect::inspect::Inspection;
use crate::orders::detect::options::Options;
use crate::orders::detect::refusal::Refusal;
use crate::orders::store::ledger::Ledger;
use crate::tables::csv::Csv;

/// A log of orders from one or several files.
///
/// ```
/// use regulars::orders::detect::inspect::Inspection;
/// use regulars::orders::detect::options::Options;
/// use regulars::orders::read::log::OrderLog;
/// use regulars::orders::summary::customers::Summary;
///
/// let file = b"customer,date,amount\nann,2024-01-05,10\nann,2024-02-05,20\nbob,2024-01-09,15\n";
/// let options = Options::default();
/// let inspection = Inspection::new(file, true, &options).unwrap();
/// let mut log = OrderLog::new(&inspection, &options, 10).unwrap();
/// log.push(file).unwrap();
/// log.read(true).unwrap();
/// let summary = Summary::new(log.ledger(), None).unwrap();
/// assert_eq!(summary.frequency, [1, 0]);
/// assert_eq!(summary.revenue, [30.0, 15.0]);
/// ```
#[derive(Debug)]
pub struct OrderLog {
    pub(super) csv: Csv,
    pub(super) records: RowReader,
}

impl OrderLog {
    /// Creates a log for a first, inspected file; keeps the first `limit` problems of each kind.
    ///
    /// # Errors
    /// The first open question of the inspection.
    pub fn new(inspection: &Inspection, options: &Options, limit: usize) -> Result<Self, Refusal> {
        let records = RowReader::new(inspection, options, limit)?;
        Ok(Self { csv: Csv::new(inspection.delimiter), records })
    }

    /// Begins the next file after the previous one was read to its end.
    ///
    /// # Errors
    /// The first open question of the inspection.
    pub fn next_file(&mut self, inspection: &Inspection, options: &Options) -> Result<(), Refusal> {
        self.records.next_file(inspection, options)?;
        self.csv = Csv::new(inspection.delimiter);
        Ok(())
    }

    /// Orders in several files, each with its newest file; `None` if there are none. The log then has their oldest
    /// version, and a second log must read the files again with [`OrderLog::keep_newest`].
    pub fn repeated_orders(&mut self) -> Option<NewestOrders> {
        let orders = self.records.file_orders.as_mut()?;
        (orders.newest.is_none() && !orders.repeated.is_empty()).then(|| std::mem::take(&mut orders.repeated))
    }

    /// Leaves out all but the newest version of orders that several files contain.
    pub fn keep_newest(&mut self, newest: NewestOrders) {
        if let Some(orders) = &mut self.records.file_orders {
            orders.newest = Some(newest);
        }
    }

    /// Buffer for the next bytes. Call [`OrderLog::read`] once they are written.
    pub fn room(&mut self, length: usize) -> &mut [u8] {
        self.csv.room(length)
    }

    /// Buffer to append decoded text to, which is not checked again. Call [`OrderLog::read`] afterwards.
    pub fn decoded(&mut self) -> &mut Vec<u8> {
        self.csv.decoded()
    }

    /// Reads the buffered bytes; `last` if the file ends here.
    ///
    /// # Errors
    /// [`Refusal::NotUtf8`]: decode the file and begin again.
    pub fn read(&mut self, last: bool) -> Result<(), Refusal> {
        let records = &mut self.records;
        let unclosed = self.csv.flaws().unclosed_quotes;
        self.csv.read(last, |record| records.read_row(&record));
        records.flush();
        let flaws = self.csv.flaws();
        if flaws.unclosed_quotes > unclosed {
            let line = flaws.unclosed_quote.unwrap_or_default();
            records.add_unclosed_quote(line);
        }
        if last {
            records.finish_file();
        }
        flaws.not_utf8.map_or(Ok(()), |line| Err(Refusal::NotUtf8(line)))
    }

    /// Reads a chunk: [`OrderLog::room`] and [`OrderLog::read`] in one.
    ///
    /// # Errors
    /// [`Refusal::NotUtf8`].
    pub fn push(&mut self, chunk: &[u8]) -> Result<(), Refusal> {
        self.room(chunk.len()).copy_from_slice(chunk);
        self.read(false)
    }

    /// Numbers of rows read and counted.
    pub fn rows(&self) -> RowCounts {
        let RowCounts { counted, .. } = self.records.rows;
        RowCounts { counted: counted - self.records.ledger.refunds_only(), ..self.records.rows }
    }

    /// Number of rows left out, by reason.
    pub fn left_out(&self) -> impl Iterator<Item = (ProblemKind, u64)> + '_ {
        let count = |kind| match kind {
            ProblemKind::RefundOnly => self.records.problems.count(kind) + self.records.ledger.refunds_only(),
            // Such rows count.
            ProblemKind::UnclosedQuote
            | ProblemKind::BadNumber
            | ProblemKind::BadOptionalDate
            | ProblemKind::FutureDate => 0,
            ProblemKind::MissingAmount => {
                self.records.problems.count(kind) + self.records.details.lines_without_order()
            }
            _ => self.records.problems.count(kind),
        };
        ProblemKind::ALL.into_iter().map(move |kind| (kind, count(kind))).filter(|&(_, count)| count > 0)
    }

    /// Rows read with an assumption.
    pub(super) fn assumed_rows(&self) -> AssumedRows {
        self.records.assumed_rows()
    }

    /// Decisions about the files.
    pub(super) fn file_decisions(&self) -> &FileDecisions {
        &self.records.decisions
    }

    /// True if the caller listed the statuses left out, or the last file is a log of events.
    pub(super) fn has_listed_statuses(&self) -> bool {
        let export = self.records.layout.details.as_ref().and_then(|details| details.export);
        self.records.policies.excluded_statuses.is_some() || export.is_some_and(Export::is_log_of_events)
    }

    /// Problems of rows.
    pub fn problems(&self) -> &Problems {
        &self.records.problems
    }

    /// Columns by which rows may be filtered, with their values and rows.
    pub fn filter_columns(&self) -> Vec<(String, Vec<(String, u64)>)> {
        self.records.filter_columns.as_ref().map(FilterColumns::found).unwrap_or_default()
    }

    /// Purchases by customer.
    pub fn ledger(&self) -> &Ledger {
        &self.records.ledger
    }

    /// Details from the optional columns.
    pub fn details(&self) -> &Details {
        &self.records.details
    }

    /// Number of distinct order ids; `None` if no file has any.
    pub fn orders(&self) -> Option<u64> {
        let mut orders = self.records.details.orders.clone();
        orders.compact();
        (!orders.is_empty()).then(|| orders.len() as u64)
    }

    /// Checks that all amounts share a currency or are converted into one.
    ///
    /// # Errors
    /// [`Refusal::SeveralCurrencies`].
    pub fn check_currencies(&self) -> Result<(), Refusal> {
        let currencies = &self.records.details.currencies;
        match self.records.policies.currency {
            None if currencies.len() > 1 => Err(Refusal::SeveralCurrencies(currencies.clone())),
            _ => Ok(()),
        }
    }
}
