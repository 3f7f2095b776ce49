//! Inspects the beginning of a file: its format, the roles of its columns, and open questions.

use super::beginning::Beginning;
use super::cell_evidence::{CellEvidence, EvidenceCollector};
use super::columns::{Columns, cells_of, customer_columns};
use super::customer_column::{CustomerColumn, other_customers};
use super::exports::Export;
use super::minor_units::amount_unit;
use super::options::{AmountUnit, Amounts, Options};
use super::refusal::{Candidate, Refusal};
use super::role::Role;
use super::role_search::{FoundRoles, RoleSearch};
use super::ruined_ids::ruined;
use super::sample::{
    candidates, currencies, has_blank_lines, has_priced_lines, has_several_lines, repeated_totals,
};
use super::sample_refunds::{adjusted, flags, reference, referred, refunds_by_order, refunds_by_status};
use super::vocabulary::flags::{FlagKind, are_payments, kind_of};
use super::vocabulary::headers::{TRANSACTIONS, is_converted};
use super::vocabulary::position_of;
use super::vocabulary::statuses::are_of_payments;
use crate::tables::date::DateFormat;
use crate::tables::evidence::DateEvidence;
use crate::tables::header::normalise;

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
    /// Unit in which amounts are written.
    pub amount_unit: AmountUnit,
    /// Columns that name the customer where the first one does not: of e-mail addresses, then of names.
    pub other_customers: Vec<CustomerColumn>,
    /// True if the column of customers is a given or a family name, and the first of the others is both.
    pub has_two_names: bool,
    /// Columns that exclude or reverse rows.
    pub flags: Vec<(usize, FlagKind)>,
    /// True if full refunds show in the status only, not in an amount or a row.
    pub refunds_by_status: bool,
    /// True if the statuses themselves are those of payments.
    are_statuses_of_payments: bool,
    /// True if lines of an order leave its date, total and customer blank.
    pub has_blank_lines: bool,
    /// True if further lines of a purchase have an amount, but neither date nor customer.
    pub has_priced_lines: bool,
    /// Column of the order or payment that a refund row refers to.
    pub reference: Option<usize>,
    /// Refund rows may name an order rather than a customer.
    pub refunds_by_order: bool,
    /// Column of the amount that is left after a refund, blank or 0 without one: `Adjusted Order Total`.
    pub adjusted: Option<usize>,
    /// A currency column that is not that of the amounts, which are already converted.
    pub foreign_currency: Option<usize>,
    /// True if a row holds the totals of one customer: the number of orders as quantity, the spend as amount and the day of
    /// the last order or visit as date, of which the last two may be absent.
    pub is_customer_totals: bool,
    unsure: Vec<(Role, Vec<Candidate>)>,
    ruined_ids: Option<(Vec<String>, Vec<Candidate>)>,
    /// Columns that could have had a required role, for the roles that the caller did not name.
    pub rivals: Vec<(Role, Vec<usize>)>,
    /// True if some order has two rows with amounts.
    pub has_several_lines: bool,
    /// Format of joining dates, if the sample shows it.
    pub since_format: Option<DateFormat>,
    ambiguous_amounts: Option<Refusal>,
    ambiguous_unit: Option<Refusal>,
    date_format: Option<DateFormat>,
    decimal: Option<u8>,
}

/// True for a column that says of each row that it was paid or not.
fn is_paid_or_not(kind: FlagKind) -> bool {
    matches!(kind, FlagKind::Valid | FlagKind::PaymentStatus | FlagKind::InvoicePayment)
}

/// Format of the column of joining dates, which may differ from that of the orders.
fn since_format(columns: &Columns, rows: &[Vec<String>]) -> Option<DateFormat> {
    let column = columns.get(Role::MemberSince)?;
    let mut dates = DateEvidence::default();
    rows.iter().filter_map(|row| row.get(column)).for_each(|cell| dates.add(cell.as_bytes()));
    dates.best().filter(|_| !dates.is_ambiguous())
}

/// Columns with that of the order to which refund rows refer, and the column that refers to it.
fn with_referred_order(
    mut columns: Columns,
    beginning: &Beginning,
    is_named: bool,
) -> (Columns, Option<usize>) {
    let (normal, rows) = (&beginning.normal, &beginning.rows);
    let reference = reference(&columns, normal);
    let Some(column) = reference.filter(|_| !is_named) else { return (columns, reference) };
    let refers_to_transaction = ["trans", "txn"].iter().any(|word| normal[column].contains(word));
    let transaction = || position_of(normal, TRANSACTIONS).filter(|&own| !columns.uses(own));
    if let Some(own) = refers_to_transaction.then(transaction).flatten() {
        columns.set(Role::Order, own);
    }
    if columns.get(Role::Order).is_none() {
        if let Some(own) = referred(&columns, column, rows) {
            columns.set(Role::Order, own);
        }
    }
    (columns, reference)
}

/// Columns without the currency that the amounts no longer have, because they are already converted, and its column.
fn without_converted_currency(
    mut columns: Columns,
    normal: &[String],
    is_named: bool,
) -> (Columns, Option<usize>) {
    let amount = columns.get(Role::Amount).and_then(|column| normal.get(column));
    let foreign =
        columns.get(Role::Currency).filter(|_| !is_named && is_converted(amount.map_or("", |header| header)));
    if foreign.is_some() {
        columns.unset(Role::Currency);
    }
    (columns, foreign)
}

/// Ids of customers that a spreadsheet has shortened, and the columns that could name the customers instead.
fn ruined_customers(
    columns: &Columns,
    beginning: &Beginning,
    is_named: bool,
) -> Option<(Vec<String>, Vec<Candidate>)> {
    let Beginning { normal, headers, rows, .. } = beginning;
    let customer = columns.get(Role::Customer).filter(|_| !is_named)?;
    let ids = ruined(rows.iter().filter_map(|row| row.get(customer)).map(String::as_str));
    let others = customer_columns(normal).into_iter().filter(|&column| column != customer);
    let choices: Vec<usize> = std::iter::once(customer).chain(others).collect();
    (!ids.is_empty()).then(|| (ids, candidates(&choices, headers, rows)))
}

impl Inspection {
    /// Header of a column; its number from 1 where rows are wider than the header.
    pub fn header(&self, column: usize) -> String {
        self.headers.get(column).cloned().unwrap_or_else(|| (column + 1).to_string())
    }

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
        let beginning = Beginning::of(sample, complete, options)?;
        let Beginning { delimiter, has_header, skip, export, .. } = beginning;
        let FoundRoles { columns, names_of_buyer, unsure } = RoleSearch::run(&beginning, options)?;
        let (normal, rows) = (&beginning.normal, &beginning.rows);
        let named = |role: Role| options.names(role);

        let mut flags = flags(&columns, normal, rows);
        // Its one status decides alone.
        if export.is_some_and(Export::is_log_of_events) {
            flags.retain(|(_, kind)| !kind.is_status());
        }
        let (columns, reference) = with_referred_order(columns, &beginning, named(Role::Order));
        let (columns, foreign_currency) = without_converted_currency(columns, normal, named(Role::Currency));
        let totals = repeated_totals(&columns, normal, rows);
        let unit = match options.policies.amount_unit {
            Some(unit) => Ok(unit),
            None => amount_unit(&columns, &beginning.headers, rows),
        };
        let has_priced_lines = has_priced_lines(&columns, rows);
        let rivals = |role: &Role| has_header && columns.get(*role).is_some() && !named(*role);
        let mut inspection = Self {
            is_customer_totals: options.customer_totals,
            ruined_ids: ruined_customers(&columns, &beginning, named(Role::Customer)),
            foreign_currency,
            rivals: Role::REQUIRED
                .into_iter()
                .filter(rivals)
                .map(|role| (role, columns.rivals(role, &beginning.headers, rows)))
                .collect(),
            since_format: since_format(&columns, rows),
            has_several_lines: has_several_lines(&columns, rows) || has_priced_lines,
            other_customers: names_of_buyer
                .into_iter()
                .map(|(first, last)| CustomerColumn::FirstAndLast(first, last))
                .chain(other_customers(&columns, normal))
                .collect(),
            has_two_names: names_of_buyer.is_some(),
            refunds_by_status: refunds_by_status(&columns, &flags, rows),
            are_statuses_of_payments: !flags.iter().any(|(_, kind)| is_paid_or_not(*kind))
                && export.is_none_or(|export| export.excluded_statuses.is_empty())
                && columns.get(Role::Status).is_some_and(|column| are_of_payments(cells_of(rows, column))),
            has_blank_lines: has_blank_lines(&columns, rows),
            has_priced_lines,
            reference,
            refunds_by_order: refunds_by_order(&columns, reference, &flags, rows),
            adjusted: adjusted(&columns, normal),
            flags,
            unsure,
            delimiter,
            has_header,
            skip,
            columns,
            amounts: *totals.as_ref().unwrap_or(&Amounts::Line),
            amount_unit: *unit.as_ref().unwrap_or(&AmountUnit::Currency),
            ambiguous_unit: unit.err(),
            ambiguous_amounts: totals.err().filter(|_| options.policies.amounts.is_none()),
            export,
            currencies: currencies(&columns, rows),
            headers: [beginning.headers, beginning.further].concat(),
            rows: beginning.preview,
            evidence: CellEvidence::default(),
            date_format: options.date_format,
            decimal: options.decimal,
        };
        inspection.evidence = inspection.evidence_collector().of_sample(sample, complete);
        Ok(inspection)
    }

    /// Columns of which the cells are read, ascending: all others may stay blank.
    pub fn columns_read(&self) -> Vec<usize> {
        let mut read: Vec<usize> = Role::ALL.into_iter().filter_map(|role| self.columns.get(role)).collect();
        for other in &self.other_customers {
            match *other {
                CustomerColumn::Whole(column) => read.push(column),
                CustomerColumn::FirstAndLast(first, last) => read.extend([first, last]),
            }
        }
        read.extend(self.flags.iter().map(|&(column, _)| column));
        read.extend(self.reference);
        read.extend(self.adjusted);
        read.sort_unstable();
        read.dedup();
        read
    }

    /// True if the status is that of the payment, by its header or because the file lists payments and their fees.
    pub fn has_status_of_payment(&self) -> bool {
        let normal: Vec<String> = self.headers.iter().map(|header| normalise(header)).collect();
        let status = self.columns.get(Role::Status).and_then(|column| normal.get(column));
        status.is_some_and(|header| kind_of(header) == Some(FlagKind::PaymentStatus) || are_payments(&normal))
            || self.are_statuses_of_payments
    }

    /// True if the caller gave the order of dates.
    pub fn has_given_date_format(&self) -> bool {
        self.date_format.is_some()
    }

    /// True if the caller gave the decimal mark.
    pub fn has_given_decimal(&self) -> bool {
        self.decimal.is_some()
    }

    /// Collector of evidence that starts at the beginning of the file.
    pub fn evidence_collector(&self) -> EvidenceCollector {
        EvidenceCollector::new(self.delimiter, self.skip, self.columns)
    }

    /// Date format, if known; year first if no cell is a date, so that each row is reported.
    pub fn date_format(&self) -> Option<DateFormat> {
        let dates = &self.evidence.dates;
        let none = dates.best().is_none() && !dates.is_ambiguous() && !self.rows.is_empty();
        self.known_date_format().or(none.then_some(DateFormat::YearMonthDay))
    }

    fn known_date_format(&self) -> Option<DateFormat> {
        self.date_format
            .or_else(|| self.evidence.dates.best().filter(|_| !self.evidence.dates.is_ambiguous()))
    }

    /// Decimal mark, if known.
    pub fn decimal(&self) -> Option<u8> {
        self.decimal.or_else(|| self.evidence.decimals.decimal())
    }

    /// Decimal mark with which cells are read; unlike [`Inspection::decimal`], open if all cells seen have a type.
    fn mark(&self) -> Option<u8> {
        self.decimal.or_else(|| self.evidence.decimals.mark())
    }

    /// True if the rest of the file may settle what its beginning leaves open.
    pub fn needs_whole_file(&self) -> bool {
        // Whole amounts leave the decimal mark of later ones open.
        let decimal = self.decimal.is_some() || self.evidence.decimals.is_settled();
        self.known_date_format().is_none() || !decimal
    }

    /// Open questions that prevent reading; empty if there are none.
    pub fn doubts(&self) -> Vec<Refusal> {
        let has = |role: Role| self.columns.get(role).is_some();
        let required: &[Role] = match self.is_customer_totals {
            true if has(Role::Quantity) => &[Role::Customer],
            true => &[Role::Customer, Role::Amount],
            false => &Role::REQUIRED,
        };
        let missing = required.iter().copied().filter(|&role| !has(role));
        let doubt = |role| match self.unsure.iter().find(|(unsure, _)| *unsure == role) {
            Some((role, candidates)) => Refusal::UnsureColumn(*role, candidates.clone()),
            None => Refusal::MissingColumn(role),
        };
        // A role without any possible column is reported first, because choosing the others would not help.
        let (mut doubts, unsure): (Vec<_>, Vec<_>) =
            missing.map(doubt).partition(|doubt| matches!(doubt, Refusal::MissingColumn(_)));
        doubts.extend(unsure);
        if has(Role::Date) && self.date_format().is_none() {
            let dates = &self.evidence.dates;
            doubts.push(match dates.is_ambiguous() {
                true => Refusal::AmbiguousDateOrder(self.evidence.date_examples().to_vec()),
                false => Refusal::Empty,
            });
        }
        if let Some((examples, candidates)) = &self.ruined_ids {
            doubts.push(Refusal::RuinedIds(examples.clone(), candidates.clone()));
        }
        if has(Role::Amount) && self.decimal().is_none() {
            doubts.push(Refusal::AmbiguousDecimal(self.evidence.amount_examples().to_vec()));
        }
        doubts.extend(self.ambiguous_amounts.clone());
        doubts.extend(self.ambiguous_unit.clone());
        doubts
    }

    /// Format of dates that the first one does not read; none where the caller chose years first.
    pub fn second_date_format(&self) -> Option<DateFormat> {
        match self.date_format {
            Some(DateFormat::DayMonthYear | DateFormat::MonthDayYear | DateFormat::CroatianDayMonthYear) => {
                Some(DateFormat::YearMonthDay)
            }
            Some(_) => None,
            None => self.evidence.dates.second(),
        }
    }

    /// Date format and decimal mark.
    ///
    /// # Errors
    /// The first of [`Inspection::doubts`].
    pub fn date_format_and_decimal(&self) -> Result<(DateFormat, u8), Refusal> {
        match (self.doubts().into_iter().next(), self.date_format(), self.mark()) {
            (None, Some(date_format), Some(decimal)) => Ok((date_format, decimal)),
            (doubt, ..) => Err(doubt.unwrap_or(Refusal::NoUsableRows)),
        }
    }
}
