//! The order log: files in, chunk by chunk; a ledger, details and problems out.

use super::details::{DetailColumns, Details, FlagEffect, MAX_FLAGS};
use super::pending::{Pending, RowKind};
use super::problems::{ProblemKind, Problems};
use super::two_amounts::current_of_two;
use crate::orders::detect::identity::Identity;
use crate::orders::detect::inspect::{CustomerColumn, Inspection};
use crate::orders::detect::options::{Amounts, Guests, Options, Policies, Refunds};
use crate::orders::detect::refusal::Refusal;
use crate::orders::detect::role::Role;
use crate::orders::detect::vocabulary::flags::{FlagKind, yes_or_no};
use crate::orders::detect::vocabulary::nobody::is_nobody;
use crate::orders::store::interner::hash;
use crate::orders::store::ledger::Ledger;
use crate::orders::store::order_ids::{OrderId, OrderIds};
use crate::tables::csv::{Csv, Record};
use crate::tables::date::{self, DateFormat};
use crate::tables::day::{Day, Zone};
use crate::tables::dialect::{is_sep_line, is_totals_row};
use crate::tables::number::{MAX_AMOUNT, Money, SCALE, amount, currency_mark};

/// Columns and format of the file being read.
#[derive(Debug, Clone)]
struct FileLayout {
    /// Number of columns.
    width: usize,
    customer: usize,
    /// Columns that name the customer where the first one does not.
    other_customers: Vec<CustomerColumn>,
    identity: Identity,
    date: usize,
    amount: usize,
    date_format: DateFormat,
    /// Format of dates that `date_format` does not read.
    second_date_format: Option<DateFormat>,
    /// Days of a plausible year: from the first to before the second.
    days: (Day, Day),
    decimal: u8,
    zone: Zone,
    /// Optional columns, if the file has any.
    details: Option<DetailColumns>,
}

/// Numbers of rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct RowCounts {
    /// Rows of all files, without headers and empty lines.
    pub read: u64,
    /// Rows counted.
    pub counted: u64,
}

/// Optional numeric columns; an unreadable cell in them does not exclude its row.
const OPTIONAL_NUMBERS: [Role; 4] = [Role::Score, Role::CategorySpend, Role::Cost, Role::Refunded];

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
    csv: Csv,
    records: RowReader,
}

/// Everything a record changes. Separate from the CSV reader that records borrow from.
#[derive(Debug)]
struct RowReader {
    layout: FileLayout,
    policies: Policies,
    skip: usize,
    file: usize,
    rows: RowCounts,
    ledger: Ledger,
    details: Details,
    problems: Problems,
    pending: Pending,
    scratch: Vec<u8>,
    guest: Vec<u8>,
    /// Customer of the row being read.
    entered: Vec<u8>,
    folded: Vec<u8>,
    /// Orders of earlier files, by id and day.
    earlier_orders: OrderIds,
    these_orders: OrderIds,
    /// The last order read, and hashes of its lines.
    last_order: Option<OrderId>,
    last_lines: Vec<u64>,
    several_files: bool,
    /// True while the rows of a file may belong to the last order of the file before.
    continues: bool,
    /// Customer, day and order of the last counted row, for lines that leave them blank.
    last_row: Option<LastRow>,
    /// Refunds whose order has not been read yet.
    unassigned: Vec<UnassignedRefund>,
}

/// A refund that waits for the customer of its order.
#[derive(Debug)]
struct UnassignedRefund {
    order: OrderId,
    /// Customer of the row itself; empty if it names none.
    customer: Vec<u8>,
    day: Day,
    spend: Money,
    file: usize,
    line: u64,
    text: Vec<u8>,
}

/// What a line that continues an order takes from its first line.
#[derive(Debug, Default)]
struct LastRow {
    customer: Vec<u8>,
    order: Vec<u8>,
    day: Day,
}

impl OrderLog {
    /// Creates a log for a first, inspected file; keeps the first `limit` problems of each kind.
    ///
    /// # Errors
    /// The first open question of the inspection.
    pub fn new(inspection: &Inspection, options: &Options, limit: usize) -> Result<Self, Refusal> {
        let mut records = RowReader {
            layout: layout(inspection, options)?,
            policies: options.policies.clone(),
            skip: inspection.skip,
            file: 0,
            rows: RowCounts::default(),
            ledger: Ledger::default(),
            details: Details::new(options.observation_end, options.baskets),
            problems: Problems::new(limit),
            pending: Pending::default(),
            scratch: Vec::new(),
            guest: Vec::new(),
            entered: Vec::new(),
            folded: Vec::new(),
            earlier_orders: OrderIds::default(),
            these_orders: OrderIds::default(),
            last_order: None,
            last_lines: Vec::new(),
            several_files: options.several_files,
            continues: false,
            last_row: None,
            unassigned: Vec::new(),
        };
        records.keep_buyers();
        Ok(Self { csv: Csv::new(inspection.delimiter), records })
    }

    /// Begins the next file after the previous one was read to its end.
    ///
    /// # Errors
    /// The first open question of the inspection.
    pub fn next_file(&mut self, inspection: &Inspection, options: &Options) -> Result<(), Refusal> {
        self.records.layout = layout(inspection, options)?;
        self.records.skip = inspection.skip;
        self.records.file += 1;
        self.records.last_row = None;
        self.records.keep_buyers();
        self.records.continues = true;
        self.records.earlier_orders = self.records.these_orders.clone();
        self.records.earlier_orders.compact();
        self.csv = Csv::new(inspection.delimiter);
        Ok(())
    }

    /// Buffer for the next bytes. Call [`OrderLog::read`] once they are written.
    pub fn room(&mut self, length: usize) -> &mut [u8] {
        self.csv.room(length)
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
            records.problems.add(ProblemKind::UnclosedQuote, (records.file, line), None, b"\"", None);
        }
        if last {
            records.assign_refunds();
            records.ledger.sort_refunds();
            records.rows.counted += records.details.finish();
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
        let RowCounts { read, counted } = self.records.rows;
        RowCounts { read, counted: counted - self.records.ledger.refunds_only() }
    }

    /// Number of rows left out, by reason.
    pub fn left_out(&self) -> impl Iterator<Item = (ProblemKind, u64)> + '_ {
        let count = |kind| match kind {
            ProblemKind::RefundOnly => self.records.problems.count(kind) + self.records.ledger.refunds_only(),
            // Such rows count.
            ProblemKind::UnclosedQuote | ProblemKind::BadNumber => 0,
            ProblemKind::MissingAmount => {
                self.records.problems.count(kind) + self.records.details.lines_without_order()
            }
            _ => self.records.problems.count(kind),
        };
        ProblemKind::ALL.into_iter().map(move |kind| (kind, count(kind))).filter(|&(_, count)| count > 0)
    }

    /// Problems of rows.
    pub fn problems(&self) -> &Problems {
        &self.records.problems
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

fn layout(inspection: &Inspection, options: &Options) -> Result<FileLayout, Refusal> {
    let (date_format, decimal) = inspection.date_format_and_decimal()?;
    let columns = inspection.columns;
    let column = |role| columns.get(role).ok_or(Refusal::MissingColumn(role));
    let details = DetailColumns {
        columns,
        export: inspection.export,
        amounts: options.policies.amounts.unwrap_or(inspection.amounts),
        decimal,
        flags: std::array::from_fn::<_, MAX_FLAGS, _>(|index| inspection.flags.get(index).copied()),
        refunds_by_status: inspection.refunds_by_status,
        has_blank_lines: inspection.has_blank_lines,
        reference: inspection.reference,
        refunds_by_order: inspection.refunds_by_order,
    };
    Ok(FileLayout {
        width: inspection.headers.len(),
        customer: column(Role::Customer)?,
        other_customers: inspection.other_customers.clone(),
        identity: options.identity,
        date: column(Role::Date)?,
        amount: column(Role::Amount)?,
        date_format,
        second_date_format: inspection.second_date_format(),
        days: inspection.evidence.dates.plausible_years().map_or((Day::MIN, Day::MAX), |(from, to)| {
            let january =
                |year: i32| u32::try_from(year).ok().and_then(|year| crate::tables::day::day(year, 1, 1));
            (january(from).unwrap_or(Day::MIN), january(to + 1).unwrap_or(Day::MAX))
        }),
        decimal,
        zone: options.zone.clone(),
        details: (columns.count() > Role::REQUIRED.len()
            || !inspection.flags.is_empty()
            || inspection.has_blank_lines)
            .then_some(details),
    })
}

impl FileLayout {
    /// Day of a cell in the format of the file, or else in its second one.
    #[inline]
    fn parse_day(&self, text: &[u8]) -> Option<Day> {
        date::parse(text, self.date_format, &self.zone)
            .or_else(|| date::parse(text, self.second_date_format?, &self.zone))
    }

    /// Example of a valid amount.
    fn amount_example(&self) -> Option<&'static str> {
        Some(if self.decimal == b',' { "1234,50" } else { "1234.50" })
    }
}

impl RowReader {
    #[inline]
    fn read_row(&mut self, record: &Record) {
        if record.line <= 2 && is_sep_line(record.raw()) {
            return;
        }
        if self.skip > 0 {
            self.skip -= 1;
            return;
        }
        self.rows.read += 1;
        if record.len() > self.layout.width && self.has_extra_cells(record) {
            return;
        }
        if let Some(details) = self.layout.details {
            return self.read_detailed_row(record, &details);
        }
        let Some(day) = self.day(record) else { return };
        let text = record.field(self.layout.amount, &mut self.scratch);
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

    #[inline]
    fn day(&mut self, record: &Record) -> Option<Day> {
        let FileLayout { date, days, .. } = self.layout;
        let text = record.field(date, &mut self.scratch);
        match self.layout.parse_day(text) {
            Some(day) if day >= days.0 && day < days.1 => Some(day),
            Some(_) => {
                self.reject(record, date, ProblemKind::FarDate, ProblemKind::FarDate);
                None
            }
            None => {
                self.reject(record, date, ProblemKind::BadDate, ProblemKind::MissingDate);
                None
            }
        }
    }

    /// Reads a row of a file with optional columns.
    fn read_detailed_row(&mut self, record: &Record, at: &DetailColumns) {
        if at.has_blank_lines && self.is_blank(record) {
            return self.read_blank_line(record, at);
        }
        let decimal = self.layout.decimal;
        let refunded = at.columns.get(Role::Refunded).map_or(0, |column| {
            amount(record.field(column, &mut self.scratch), decimal).unwrap_or_default().abs()
        });
        let effect = self.details.flag_effect(record, at, refunded, &mut self.scratch);
        if let FlagEffect::Excludes(column) = effect {
            let kind = at.flags.iter().flatten().find(|(flag, _)| *flag == column).map(|(_, kind)| *kind);
            if kind != Some(FlagKind::RowType) {
                self.observe_left_out(record);
            }
            return self.reject(record, column, ProblemKind::ExcludedStatus, ProblemKind::ExcludedStatus);
        }
        if let Some(column) = at.columns.get(Role::Status) {
            let status = record.trimmed(column, &mut self.scratch);
            if self.details.is_excluded(status, at, &self.policies) {
                // Logs of all events have rows that are no orders at all.
                if at.export.is_none_or(|export| export.only_status.is_none()) {
                    self.observe_left_out(record);
                }
                return self.reject(record, column, ProblemKind::ExcludedStatus, ProblemKind::ExcludedStatus);
            }
        }
        if let Some(column) = at.columns.get(Role::Cancelled).filter(|&column| has_text(record, column)) {
            let text = String::from_utf8_lossy(record.trimmed(column, &mut self.scratch)).into_owned();
            if yes_or_no(&text) != Some(false) {
                self.observe_left_out(record);
                return self.reject(record, column, ProblemKind::ExcludedStatus, ProblemKind::ExcludedStatus);
            }
        }
        let Some(day) = self.day(record) else { return };
        let column = self.layout.amount;
        let text = record.field(column, &mut self.scratch);
        let order = at.columns.get(Role::Order);
        let mut spend = match amount(text, decimal).or_else(|| current_of_two(text, decimal)) {
            Some(spend) => spend,
            // A further line of an order whose total is in its first line.
            None if text.trim_ascii().is_empty() && order.is_some_and(|order| has_text(record, order)) => {
                let name = record.trimmed(self.layout.customer, &mut self.scratch);
                let full = self.pending.push(name, day, 0, RowKind::UnpricedLine);
                return self.push_details(record, at, full);
            }
            None => return self.reject(record, column, ProblemKind::BadAmount, ProblemKind::MissingAmount),
        };
        if let Some(column) = at.columns.get(Role::Quantity) {
            let quantity = amount(record.field(column, &mut self.scratch), self.layout.decimal);
            match quantity.and_then(|quantity| line_total(spend, quantity)) {
                Some(total) => spend = total,
                None => {
                    return self.reject(record, column, ProblemKind::BadAmount, ProblemKind::MissingAmount);
                }
            }
        }
        if self.policies.refunds == Refunds::Net {
            // At most what was paid: exchange rates and shipping can make a refund look larger.
            spend -= refunded.min(spend.max(0));
        }
        if effect == FlagEffect::Reverses {
            spend = -spend.abs();
        }
        // Without a currency column, or if its cell is empty, the mark beside the amount is the currency.
        let named = at.columns.get(Role::Currency).filter(|&column| has_text(record, column));
        let place = named.unwrap_or(column);
        let text = record.trimmed(place, &mut self.scratch);
        let currency = if named.is_some() { text } else { currency_mark(text).as_bytes() };
        match self.details.convert(currency, spend, &self.policies) {
            Some(converted) => spend = converted,
            None => {
                return self.reject(record, place, ProblemKind::OtherCurrency, ProblemKind::OtherCurrency);
            }
        }
        let mut id = Vec::new();
        let order = order.map_or(&b""[..], |column| record.trimmed(column, &mut id));
        // The lines of one order may lie in several files; only the same line is the same purchase.
        let purchase = if at.columns.get(Role::Product).is_some() { record.raw() } else { order };
        if self.several_files && !order.is_empty() && self.is_duplicate(record, purchase, day) {
            let column = at.columns.get(Role::Order).unwrap_or(self.layout.amount);
            return self.reject(record, column, ProblemKind::DuplicateOrder, ProblemKind::DuplicateOrder);
        }
        if spend < 0 && at.refunds_by_order && self.policies.refunds == Refunds::Net {
            let mut parent = Vec::new();
            let reference = at.reference.map_or(&b""[..], |column| record.trimmed(column, &mut parent));
            let named = !matches!(reference, b"" | b"0");
            if named || (!order.is_empty() && !self.find_customer(record)) {
                return self.put_aside(record, if named { reference } else { order }, day, spend);
            }
        }
        if at.amounts == Amounts::Order && !order.is_empty() && spend > 0 {
            spend = self.details.amount_once_per_order(order, spend);
        }
        if let Some(full) = self.enter(record, order, day, spend) {
            if at.has_blank_lines {
                let last = self.last_row.get_or_insert_default();
                last.customer.clear();
                last.customer.extend_from_slice(&self.entered);
                last.order.clear();
                last.order.extend_from_slice(order);
                last.day = day;
            }
            self.push_details(record, at, full);
        }
    }

    /// The shop was open on the day of an order that is left out by its status.
    #[cold]
    fn observe_left_out(&mut self, record: &Record) {
        let FileLayout { date, days, .. } = self.layout;
        let text = record.field(date, &mut self.scratch);
        if let Some(day) = self.layout.parse_day(text).filter(|&day| day >= days.0 && day < days.1) {
            self.ledger.observe(day);
        }
    }

    /// True if neither customer nor date nor amount has text.
    fn is_blank(&mut self, record: &Record) -> bool {
        let FileLayout { customer, date, amount, .. } = self.layout;
        [customer, date, amount].into_iter().all(|column| !has_text(record, column))
    }

    /// Reads a line that leaves customer, date and total blank: a further line of the order above, or an empty row.
    fn read_blank_line(&mut self, record: &Record, at: &DetailColumns) {
        if (0..record.len()).all(|column| !has_text(record, column)) {
            self.rows.read -= 1;
            return;
        }
        let order =
            at.columns.get(Role::Order).map(|column| record.trimmed(column, &mut self.scratch).to_vec());
        let order = order.unwrap_or_default();
        match &self.last_row {
            Some(last) if order.is_empty() || order == last.order => {
                self.rows.counted += 1;
                let full = self.pending.push(&last.customer, last.day, 0, RowKind::FurtherLine);
                self.push_details(record, at, full);
            }
            _ => self.reject(record, self.layout.date, ProblemKind::BadDate, ProblemKind::MissingDate),
        }
    }

    /// Begins to keep the customer of every order if refunds of the file need it.
    fn keep_buyers(&mut self) {
        if self.layout.details.is_some_and(|details| details.refunds_by_order) {
            self.details.buyers.get_or_insert_default();
        }
    }

    /// Keeps a refund until all orders of the file are known: newest first, it precedes its order.
    #[cold]
    fn put_aside(&mut self, record: &Record, order: &[u8], day: Day, spend: Money) {
        let customer = if self.find_customer(record) { self.entered.clone() } else { Vec::new() };
        let order_id = OrderId::new(order);
        let refund = UnassignedRefund {
            order: order_id,
            customer,
            day,
            spend,
            file: self.file,
            line: record.line,
            text: order.to_vec(),
        };
        self.unassigned.push(refund);
    }

    /// Enters the refunds put aside, each with the customer of its order or else its own. The order may also be in a later
    /// file; until then the refund is a problem.
    fn assign_refunds(&mut self) {
        for refund in std::mem::take(&mut self.unassigned) {
            let buyer =
                self.details.buyers.as_ref().and_then(|buyers| *buyers.get(&refund.order.number())?);
            let place = (refund.file, refund.line);
            let number = match buyer {
                Some(number) => {
                    self.problems.remove(ProblemKind::RefundOnly, place);
                    number
                }
                None if !refund.customer.is_empty() => self.ledger.customers.number(&refund.customer),
                None => {
                    if refund.file == self.file {
                        self.problems.add(ProblemKind::RefundOnly, place, None, &refund.text, None);
                    }
                    self.unassigned.push(refund);
                    continue;
                }
            };
            self.rows.counted += 1;
            self.ledger.observe(refund.day);
            if !self.details.is_after_end(refund.day) {
                self.ledger.refund(number, refund.day, refund.spend);
            }
        }
    }

    /// Notes an order of this file, or a line of one; true if an earlier file has it. An order may go on at the beginning
    /// of the next file, where an export in parts was cut.
    fn is_duplicate(&mut self, record: &Record, order: &[u8], day: Day) -> bool {
        let id = OrderId::of_day(order, day);
        let line = hash(record.raw());
        self.continues &= self.last_order == Some(id) && !self.last_lines.contains(&line);
        if self.file > 0 && !self.continues && self.earlier_orders.contains(id) {
            return true;
        }
        self.these_orders.add(id);
        if self.last_order.replace(id) != Some(id) {
            self.last_lines.clear();
        }
        self.last_lines.push(line);
        false
    }

    /// Adds the details of the row pushed last.
    fn push_details(&mut self, record: &Record, at: &DetailColumns, full: bool) {
        let extra = self.details.read(record, at, &mut self.scratch);
        self.pending.push_details(extra);
        for column in OPTIONAL_NUMBERS.into_iter().filter_map(|role| at.columns.get(role)) {
            let text = record.trimmed(column, &mut self.scratch);
            if !text.is_empty() && amount(text, self.layout.decimal).is_none() {
                self.problems.add(
                    ProblemKind::BadNumber,
                    (self.file, record.line),
                    Some(column),
                    text,
                    self.layout.amount_example(),
                );
            }
        }
        if full {
            self.flush();
        }
    }

    fn flush(&mut self) {
        self.pending.enter(&mut self.ledger, &mut self.details);
    }

    /// Writes the customer of a row into `entered`; false if no column names one.
    #[inline]
    fn find_customer(&mut self, record: &Record) -> bool {
        self.entered.clear();
        let name = record.trimmed(self.layout.customer, &mut self.scratch);
        if !is_nobody(name) {
            self.entered.extend_from_slice(self.layout.identity.canonical(name, &mut self.folded));
            return true;
        }
        self.find_other_customer(record)
    }

    #[cold]
    fn find_other_customer(&mut self, record: &Record) -> bool {
        for &column in &self.layout.other_customers {
            let name = match column {
                CustomerColumn::Whole(column) => record.trimmed(column, &mut self.scratch).to_vec(),
                CustomerColumn::FirstAndLast(first, last) => {
                    let mut name = record.trimmed(first, &mut self.scratch).to_vec();
                    let last = record.trimmed(last, &mut self.scratch);
                    if !name.is_empty() && !last.is_empty() {
                        name.push(b' ');
                    }
                    name.extend_from_slice(last);
                    name
                }
            };
            if !is_nobody(&name) {
                self.entered.extend_from_slice(self.layout.identity.canonical(&name, &mut self.folded));
                return true;
            }
        }
        false
    }

    /// Adds a row to the batch. Returns `None` if the row is left out, otherwise whether the batch is full.
    #[inline]
    fn enter(&mut self, record: &Record, order: &[u8], day: Day, spend: Money) -> Option<bool> {
        let column = self.layout.customer;
        if !self.find_customer(record) {
            if self.policies.guests == Guests::LeaveOut {
                self.reject(record, column, ProblemKind::MissingCustomer, ProblemKind::MissingCustomer);
                return None;
            }
            self.guest.clear();
            self.guest.extend_from_slice(b"guest ");
            match order {
                b"" => {
                    let (file, line) = ((self.file + 1).to_string(), record.line.to_string());
                    self.guest.extend_from_slice(&[file.as_bytes(), b":", line.as_bytes()].concat());
                }
                _ => self.guest.extend_from_slice(order),
            }
            std::mem::swap(&mut self.entered, &mut self.guest);
        }
        let name = &self.entered;
        if spend <= 0 {
            if spend == 0 && self.policies.leave_out_zero_amounts {
                self.reject(record, self.layout.amount, ProblemKind::ZeroAmount, ProblemKind::ZeroAmount);
                return None;
            }
            if spend < 0 {
                if self.policies.refunds == Refunds::LeaveOut {
                    self.reject(
                        record,
                        self.layout.amount,
                        ProblemKind::NegativeAmount,
                        ProblemKind::NegativeAmount,
                    );
                    return None;
                }
                self.rows.counted += 1;
                self.ledger.observe(day);
                // Refunds after the end of observation are not yet known then.
                if self.details.is_after_end(day) {
                    return None;
                }
                return Some(self.pending.push(name, day, spend, RowKind::Refund));
            }
        }
        self.rows.counted += 1;
        Some(self.pending.push(name, day, spend, RowKind::Purchase))
    }

    /// True if cells beyond the last column have text; empty ones are trailing delimiters.
    #[cold]
    fn has_extra_cells(&mut self, record: &Record) -> bool {
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
    fn reject(&mut self, record: &Record, column: usize, bad: ProblemKind, missing: ProblemKind) {
        let text = record.trimmed(column, &mut self.scratch);
        let mut kind = if text.is_empty() { missing } else { bad };
        if matches!(kind, ProblemKind::BadDate | ProblemKind::MissingDate) && is_totals_row(&record.texts()) {
            kind = ProblemKind::TotalsRow;
        }
        let expected = match bad {
            ProblemKind::BadDate | ProblemKind::FarDate => Some(self.layout.date_format.example()),
            ProblemKind::BadAmount => self.layout.amount_example(),
            _ => None,
        };
        self.problems.add(kind, (self.file, record.line), Some(column), text, expected);
    }
}

/// Unit price × quantity, rounded to ten-thousandths; `None` beyond [`MAX_AMOUNT`].
fn line_total(price: Money, quantity: Money) -> Option<Money> {
    let exact = i128::from(price) * i128::from(quantity);
    let scale = i128::from(SCALE);
    let rounded = (exact + exact.signum() * scale / 2) / scale;
    Money::try_from(rounded).ok().filter(|total| total.abs() <= MAX_AMOUNT)
}

fn has_text(record: &Record, column: usize) -> bool {
    !record.trimmed(column, &mut Vec::new()).is_empty()
}
