//! Inspects the beginning of a file: its format, the roles of its columns, and open questions.

use super::columns::{Columns, customer_columns};
use super::exports::Export;
use super::options::{Amounts, Options};
use super::refusal::{Candidate, Refusal};
use super::role::Role;
use super::vocabulary::flags::{FlagKind, is_row_type_column, kind_of, yes_or_no};
use super::vocabulary::headers::{FIRST_NAMES, LAST_NAMES, LINE_AMOUNTS, REFERENCES, TRANSACTIONS};
use super::vocabulary::nobody::is_nobody;
use super::vocabulary::statuses::{StatusMeaning, meaning};
use crate::tables::csv::Csv;
use crate::tables::currency::code;
use crate::tables::date::DateFormat;
use crate::tables::dialect;
use crate::tables::evidence::{DateEvidence, DecimalEvidence};
use crate::tables::header::{self, normalise};
use crate::tables::number::currency_mark;

/// Rows shown in a preview.
const PREVIEW_ROWS: usize = 20;
/// Bytes of the sample read at a time.
const PART_BYTES: usize = 1 << 16;
/// Maximum number of doubtful cells quoted.
const MAX_EXAMPLES: usize = 2;

/// Format and columns of a file, as far as known.
#[derive(Debug, Clone)]
pub struct Inspection {
    /// Field delimiter.
    pub delimiter: u8,
    /// True if a record names the columns.
    pub has_header: bool,
    /// Records before the first row: titles and the header.
    pub skip: usize,
    /// Column names; numbers from 1 if the file has no header.
    pub headers: Vec<String>,
    /// Roles of the columns.
    pub columns: Columns,
    /// First rows, for a preview.
    pub rows: Vec<Vec<String>>,
    /// ISO 4217 codes found in the sample, in a currency column or beside amounts.
    pub currencies: Vec<String>,
    /// Evidence from the cells.
    pub evidence: CellEvidence,
    /// The known export, if recognised.
    pub export: Option<&'static Export>,
    /// Meaning of an amount: of the row, or of the order.
    pub amounts: Amounts,
    /// Columns that name the customer where the first one does not: of e-mail addresses, then of names.
    pub other_customers: Vec<CustomerColumn>,
    /// Columns that exclude or reverse rows.
    pub flags: Vec<(usize, FlagKind)>,
    /// True if full refunds show in the status only, not in an amount or a row.
    pub refunds_by_status: bool,
    /// True if lines of an order leave its date, total and customer blank.
    pub has_blank_lines: bool,
    /// Column of the order or payment that a row of money back refers to.
    pub reference: Option<usize>,
    /// Rows of money back may name an order rather than a customer.
    pub refunds_by_order: bool,
    unsure: Vec<(Role, Vec<Candidate>)>,
    date_format: Option<DateFormat>,
    decimal: Option<u8>,
}

/// A column, or two of them, that name a customer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CustomerColumn {
    /// One column.
    Whole(usize),
    /// Given name and family name.
    FirstAndLast(usize, usize),
}

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
    /// True if further rows would change nothing.
    fn is_conclusive(&self) -> bool {
        self.dates.cells >= ENOUGH_ROWS && !self.dates.is_ambiguous() && self.decimals.is_settled()
    }

    fn add(&mut self, date: &[u8], amount: &[u8]) {
        let before = (self.dates.either + self.dates.short, self.decimals.either);
        self.dates.add(date);
        if !amount.is_empty() {
            self.decimals.add(amount);
        }
        if self.dates.either + self.dates.short > before.0 && self.date_examples.len() < MAX_EXAMPLES {
            self.date_examples.push(String::from_utf8_lossy(date).into_owned());
        }
        if self.decimals.either > before.1 && self.amount_examples.len() < MAX_EXAMPLES {
            self.amount_examples.push(String::from_utf8_lossy(amount).into_owned());
        }
    }
}

/// Detects repeated totals: at least two orders have several rows, and each repeats one amount in all of them. A header
/// such as “Line Total” is believed.
fn repeated_totals(columns: &Columns, headers: &[String], rows: &[Vec<String>]) -> Amounts {
    let is_line = |column: usize| {
        headers.get(column).is_some_and(|header| LINE_AMOUNTS.split('|').any(|name| name == header))
    };
    if columns.get(Role::Amount).is_some_and(is_line) {
        return Amounts::Line;
    }
    let (Some(order), Some(amount), None) =
        (columns.get(Role::Order), columns.get(Role::Amount), columns.get(Role::Quantity))
    else {
        return Amounts::Line;
    };
    let cell = |row: usize, column: usize| rows[row].get(column).map_or("", |cell| &cell[..]);
    let mut cells: Vec<[&str; 2]> =
        (0..rows.len()).map(|row| [order, amount].map(|column| cell(row, column))).collect();
    cells.sort_unstable_by_key(|cells| cells[0]);
    let orders = cells.chunk_by(|a, b| a[0] == b[0]);
    let mut several = orders.filter(|rows| rows.len() > 1 && !rows[0][0].is_empty());
    let enough = several.clone().count() >= 2;
    let alike = several.all(|rows| rows.iter().all(|row| !row[1].is_empty() && row[1] == rows[0][1]));
    if enough && alike { Amounts::Order } else { Amounts::Line }
}

fn currencies(columns: &Columns, rows: &[Vec<String>]) -> Vec<String> {
    let cell = |row: &'_ [String], role| {
        columns.get(role).and_then(|column| row.get(column)).map_or("", |cell| cell.trim()).to_owned()
    };
    let mut found = Vec::new();
    for row in rows {
        let (named, beside) = (cell(row, Role::Currency), cell(row, Role::Amount));
        let name = if named.is_empty() { currency_mark(beside.as_bytes()).to_owned() } else { named };
        let currency = code(&name);
        if !name.is_empty() && !found.contains(&currency) {
            found.push(currency);
        }
    }
    found
}

/// Column of the order or payment that a row of money back refers to.
fn reference(columns: &Columns, headers: &[String]) -> Option<usize> {
    let found = REFERENCES.split('|').find_map(|name| headers.iter().position(|header| header == name));
    found.filter(|&column| !columns.uses(column))
}

/// True if rows of money back may have to be assigned by their order: the file has a column of references, of row types,
/// or negative amounts without a customer.
fn refunds_by_order(
    columns: &Columns,
    reference: Option<usize>,
    flags: &[(usize, FlagKind)],
    rows: &[Vec<String>],
) -> bool {
    let (Some(_), Some(customer), Some(spend)) =
        (columns.get(Role::Order), columns.get(Role::Customer), columns.get(Role::Amount))
    else {
        return false;
    };
    let text = |row: &Vec<String>, column: usize| row.get(column).map_or("", |cell| cell.trim()).to_owned();
    reference.is_some()
        || flags.iter().any(|(_, kind)| *kind == FlagKind::RowType)
        || rows.iter().any(|row| {
            is_nobody(text(row, customer).as_bytes()) && text(row, spend).starts_with(['-', '\u{2212}', '('])
        })
}

/// Cells of a column quoted for a candidate.
const CANDIDATE_EXAMPLES: usize = 3;

fn candidates(columns: &[usize], headers: &[String], rows: &[Vec<String>]) -> Vec<Candidate> {
    let why = if columns.len() > 1 { "rival" } else { "cells" };
    let candidate = |&column: &usize| Candidate {
        column: headers.get(column).cloned().unwrap_or_default(),
        why,
        examples: rows.iter().filter_map(|row| row.get(column)).take(CANDIDATE_EXAMPLES).cloned().collect(),
    };
    columns.iter().map(candidate).collect()
}

fn other_customers(columns: &Columns, headers: &[String]) -> Vec<CustomerColumn> {
    let free = |column: usize| !columns.uses(column);
    let is_address = |column: &usize| {
        ["mail", "имейл", "поща", "пошта", "post"].iter().any(|word| headers[*column].contains(word))
    };
    let is_name = |column: &usize| {
        ["name", "име", "nimi", "meno", "názov", "nazw", "imię", "nom"]
            .iter()
            .any(|word| headers[*column].contains(word))
    };
    let columns_by_name: Vec<usize> =
        customer_columns(headers).into_iter().filter(|&column| free(column)).collect();
    let addresses = columns_by_name.iter().copied().filter(is_address);
    let names = columns_by_name.iter().copied().filter(|column| !is_address(column) && is_name(column));
    let mut others: Vec<CustomerColumn> = addresses.chain(names).map(CustomerColumn::Whole).collect();
    let one = |names: &str| {
        names
            .split('|')
            .find_map(|name| headers.iter().position(|header| header == name))
            .filter(|&column| free(column))
    };
    if let (Some(first), Some(last)) = (one(FIRST_NAMES), one(LAST_NAMES)) {
        others.push(CustomerColumn::FirstAndLast(first, last));
    }
    others
}

/// Columns that exclude or reverse rows, by their headers, if their cells fit.
fn flags(columns: &Columns, headers: &[String], rows: &[Vec<String>]) -> Vec<(usize, FlagKind)> {
    let cells = |column: usize| rows.iter().filter_map(move |row| row.get(column)).map(|cell| cell.trim());
    let fits = |column: usize, kind: FlagKind| match kind {
        FlagKind::RowType => is_row_type_column(cells(column)),
        FlagKind::PaymentMethod => true,
        FlagKind::Test => cells(column).all(|cell| {
            yes_or_no(cell).is_some()
                || matches!(&cell.to_lowercase()[..], "test" | "live" | "production" | "sandbox")
        }),
        FlagKind::Cancelled
        | FlagKind::Live
        | FlagKind::Refunded
        | FlagKind::FullyRefunded
        | FlagKind::Valid => cells(column).all(|cell| yes_or_no(cell).is_some()),
    };
    let flag = |(column, header): (usize, &String)| {
        let kind = kind_of(header).filter(|_| !columns.uses(column))?;
        fits(column, kind).then_some((column, kind))
    };
    headers.iter().enumerate().filter_map(flag).collect()
}

/// True if refunds of the sample show in its statuses only: no amount refunded, no flag, and no row of a refund.
fn refunds_by_status(columns: &Columns, flags: &[(usize, FlagKind)], rows: &[Vec<String>]) -> bool {
    let (Some(status), Some(spend)) = (columns.get(Role::Status), columns.get(Role::Amount)) else {
        return false;
    };
    let has_rows_of_refunds = || {
        let is_refund = |row: &Vec<String>| {
            let text = |column: usize| row.get(column).map_or("", |cell| cell.trim());
            let is_negative = text(spend).starts_with(['-', '\u{2212}', '(']);
            is_negative && meaning(text(status)) != StatusMeaning::Refunded
        };
        rows.iter().any(is_refund)
    };
    columns.get(Role::Refunded).is_none()
        && !flags.iter().any(|(_, kind)| matches!(kind, FlagKind::RowType))
        && !has_rows_of_refunds()
}

/// True if some row has text, but neither customer nor date nor amount.
fn has_blank_lines(columns: &Columns, rows: &[Vec<String>]) -> bool {
    let required: Vec<usize> = Role::REQUIRED.into_iter().filter_map(|role| columns.get(role)).collect();
    let is_blank =
        |row: &Vec<String>, column: usize| row.get(column).is_none_or(|cell| cell.trim().is_empty());
    rows.iter().any(|row| {
        required.iter().all(|&column| is_blank(row, column)) && row.iter().any(|cell| !cell.trim().is_empty())
    })
}

/// ISO 4217 codes recognised without a header that says so.
const CURRENCY_CODES: &str = "EUR|USD|GBP|BGN|PLN|MKD|CZK|HUF|RON|SEK|NOK|DKK|CHF|RSD|TRY|UAH|RUB|JPY|CNY|CAD|AUD|NZD|BRL|MXN|INR|ZAR|ILS|AED|SGD|HKD|KRW|THB|ALL|BAM|ISK|GEL|HRK|LTL|LVL|EEK";

/// A column without a role in which nearly all cells are currency codes.
fn currency_column(columns: &Columns, rows: &[Vec<String>]) -> Option<usize> {
    let width = rows.iter().map(Vec::len).max().unwrap_or(0);
    let is_code = |cell: &str| CURRENCY_CODES.split('|').any(|code| code.eq_ignore_ascii_case(cell));
    let share = |column: usize| {
        let cells = rows
            .iter()
            .filter_map(|row| row.get(column))
            .map(|cell| cell.trim())
            .filter(|cell| !cell.is_empty());
        let (codes, all) =
            cells.fold((0, 0), |(codes, all), cell| (codes + usize::from(is_code(cell)), all + 1));
        all > 0 && 10 * codes >= 9 * all
    };
    (0..width).find(|&column| !columns.uses(column) && share(column))
}

impl Inspection {
    /// Inspects the beginning of a file in UTF-8; `complete` if `sample` is the whole file.
    ///
    /// # Errors
    /// [`Refusal::Empty`], and [`Refusal::UnknownColumn`] for a column named in the options but absent from the file.
    ///
    /// ```
    /// use regulars::orders::detect::role::Role;
    /// use regulars::orders::detect::inspect::Inspection;
    /// use regulars::orders::detect::options::Options;
    ///
    /// let file = b"client;date;total\nann;31.01.2024;12,50\n";
    /// let inspection = Inspection::new(file, true, &Options::default()).unwrap();
    /// assert_eq!((inspection.delimiter, inspection.decimal()), (b';', Some(b',')));
    /// assert_eq!(inspection.columns.get(Role::Customer), Some(0));
    /// assert!(inspection.doubts().is_empty());
    /// ```
    pub fn new(sample: &[u8], complete: bool, options: &Options) -> Result<Self, Refusal> {
        let count_names = |record: &[String]| Columns::by_headers(record).count();
        let delimiter =
            options.delimiter.unwrap_or_else(|| dialect::detect_delimiter(sample, complete, &count_names));
        let mut records = dialect::sample_records(sample, complete, delimiter);
        if records.is_empty() {
            records = dialect::sample_records(sample, true, delimiter);
        }
        let records: Vec<Vec<String>> = records.into_iter().map(|(_, fields)| fields).collect();
        if records.is_empty() {
            return Err(Refusal::Empty);
        }
        let named = |record: &Vec<String>| options.columns.iter().any(|(_, name)| record.contains(name));
        let titles = match options.has_header {
            Some(false) => 0,
            _ => records
                .iter()
                .take(header::MAX_TITLES)
                .position(named)
                .unwrap_or_else(|| header::count_titles(&records, &count_names)),
        };
        let first = &records[titles];
        let has_header =
            options.has_header.unwrap_or_else(|| header::has_header(first, &count_names) || named(first));
        let headers: Vec<String> = match has_header {
            true => first.iter().map(|header| header.trim().to_owned()).collect(),
            false => (1..=first.len()).map(|number| number.to_string()).collect(),
        };
        let skip = titles + usize::from(has_header);
        let rows: Vec<Vec<String>> = records.into_iter().skip(skip).collect();
        let normal: Vec<String> = headers.iter().map(|header| normalise(header)).collect();
        let export = Export::recognise(&normal);
        let mut columns = match export {
            Some(export) => export.columns(&normal, &rows),
            None if has_header => Columns::by_headers(&headers),
            None => Columns::default(),
        };
        for (role, name) in &options.columns {
            if name.is_empty() {
                columns.unset(*role);
                continue;
            }
            let position = headers.iter().position(|header| header == name.trim());
            columns.assign(*role, position.ok_or_else(|| Refusal::UnknownColumn(*role, name.clone()))?);
        }
        let named = |role: Role| options.columns.iter().any(|(named, _)| *named == role);
        if !named(Role::Customer) {
            columns.prefer_filled_customer(&normal, &rows);
        }
        let is_flag = |column: usize| {
            rows.iter().filter_map(|row| row.get(column)).all(|cell| yes_or_no(cell).is_some())
        };
        if columns.get(Role::Refunded).is_some_and(is_flag) && !named(Role::Refunded) {
            let flag = columns
                .get(Role::Refunded)
                .and_then(|column| normal.get(column))
                .and_then(|header| kind_of(header));
            if flag.is_some() {
                columns.unset(Role::Refunded);
            }
        }
        let mut unsure = Vec::new();
        if has_header {
            for role in Role::REQUIRED {
                // A known export without the role has no column for it; another one would be a guess.
                let lacks = export.is_some_and(|export| !export.has(role));
                if columns.get(role).is_none() && !named(role) && !lacks {
                    let found = columns.candidates(role, &normal, &rows);
                    if !found.is_empty() {
                        unsure.push((role, candidates(&found, &headers, &rows)));
                    }
                }
            }
        } else {
            columns.complete_by_content(&rows);
        }
        if columns.get(Role::Currency).is_none() && !named(Role::Currency) {
            if let Some(column) = currency_column(&columns, &rows) {
                columns.set(Role::Currency, column);
            }
        }
        if !options.columns.iter().any(|(role, _)| *role == Role::Quantity) {
            columns.drop_quantity(&normal);
        }
        let flags = flags(&columns, &normal, &rows);
        let reference = reference(&columns, &normal);
        let refers_to_transaction =
            reference.is_some_and(|column| ["trans", "txn"].iter().any(|word| normal[column].contains(word)));
        if refers_to_transaction && !named(Role::Order) {
            let transaction =
                TRANSACTIONS.split('|').find_map(|name| normal.iter().position(|header| header == name));
            if let Some(column) = transaction.filter(|&column| !columns.uses(column)) {
                columns.set(Role::Order, column);
            }
        }
        let mut inspection = Self {
            other_customers: other_customers(&columns, &normal),
            refunds_by_status: refunds_by_status(&columns, &flags, &rows),
            has_blank_lines: has_blank_lines(&columns, &rows),
            reference,
            refunds_by_order: refunds_by_order(&columns, reference, &flags, &rows),
            flags,
            unsure,
            delimiter,
            has_header,
            skip,
            headers,
            columns,
            amounts: repeated_totals(&columns, &normal, &rows),
            export,
            currencies: currencies(&columns, &rows),
            rows: Vec::new(),
            evidence: CellEvidence::default(),
            date_format: options.date_format,
            decimal: options.decimal,
        };
        let mut collector = EvidenceCollector::new(&inspection);
        for part in sample.chunks(PART_BYTES) {
            if !collector.evidence.is_conclusive() {
                collector.push(part);
            }
        }
        if complete && !collector.evidence.is_conclusive() {
            collector.finish();
        }
        inspection.evidence = collector.evidence;
        inspection.rows = rows.into_iter().take(PREVIEW_ROWS).collect();
        Ok(inspection)
    }

    /// Date format, if known.
    pub fn date_format(&self) -> Option<DateFormat> {
        self.date_format
            .or_else(|| self.evidence.dates.best().filter(|_| !self.evidence.dates.is_ambiguous()))
    }

    /// Decimal mark, if known.
    pub fn decimal(&self) -> Option<u8> {
        self.decimal.or_else(|| self.evidence.decimals.decimal())
    }

    /// True if the rest of the file may settle what its beginning leaves open.
    pub fn needs_whole_file(&self) -> bool {
        // Whole amounts leave the decimal mark of later ones open.
        let decimal = self.decimal.is_some() || self.evidence.decimals.is_settled();
        self.date_format().is_none() || !decimal
    }

    /// Open questions that prevent reading; empty if there are none.
    pub fn doubts(&self) -> Vec<Refusal> {
        let missing = Role::REQUIRED.into_iter().filter(|&role| self.columns.get(role).is_none());
        let doubt = |role| match self.unsure.iter().find(|(unsure, _)| *unsure == role) {
            Some((role, candidates)) => Refusal::UnsureColumn(*role, candidates.clone()),
            None => Refusal::MissingColumn(role),
        };
        // A column that nothing could be goes first: choosing the others would not help.
        let (mut doubts, unsure): (Vec<_>, Vec<_>) =
            missing.map(doubt).partition(|doubt| matches!(doubt, Refusal::MissingColumn(_)));
        doubts.extend(unsure);
        if self.columns.get(Role::Date).is_some() && self.date_format().is_none() {
            doubts.push(match &self.evidence.dates {
                dates if dates.is_ambiguous() => {
                    Refusal::AmbiguousDateOrder(self.evidence.date_examples.clone())
                }
                dates if dates.cells == 0 => Refusal::Empty,
                _ => Refusal::NoUsableRows,
            });
        }
        if self.decimal().is_none() {
            doubts.push(Refusal::AmbiguousDecimal(self.evidence.amount_examples.clone()));
        }
        doubts
    }

    /// Format of dates that the first one does not read; none where the caller chose years first.
    pub fn second_date_format(&self) -> Option<DateFormat> {
        match self.date_format {
            Some(DateFormat::DayMonthYear | DateFormat::MonthDayYear) => Some(DateFormat::YearMonthDay),
            Some(_) => None,
            None => self.evidence.dates.second(),
        }
    }

    /// Date format and decimal mark.
    ///
    /// # Errors
    /// The first of [`Inspection::doubts`].
    pub fn date_format_and_decimal(&self) -> Result<(DateFormat, u8), Refusal> {
        match (self.doubts().into_iter().next(), self.date_format(), self.decimal()) {
            (None, Some(date_format), Some(decimal)) => Ok((date_format, decimal)),
            (doubt, ..) => Err(doubt.unwrap_or(Refusal::NoUsableRows)),
        }
    }
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
    /// Creates a collector that starts at the beginning of the file.
    pub fn new(inspection: &Inspection) -> Self {
        Self {
            csv: Csv::new(inspection.delimiter),
            skip: inspection.skip,
            columns: inspection.columns,
            evidence: CellEvidence::default(),
        }
    }

    /// Reads the next bytes.
    pub fn push(&mut self, chunk: &[u8]) {
        self.csv.room(chunk.len()).copy_from_slice(chunk);
        self.read(false);
    }

    /// Ends the file.
    pub fn finish(&mut self) {
        self.read(true);
    }

    fn read(&mut self, last: bool) {
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
            let date = date.map_or(&[][..], |column| record.field(column, &mut scratch.0)).trim_ascii();
            let amount = amount.map_or(&[][..], |column| record.field(column, &mut scratch.1)).trim_ascii();
            self.evidence.add(date, amount);
        });
    }

    /// Evidence collected.
    pub fn evidence(self) -> CellEvidence {
        self.evidence
    }
}
