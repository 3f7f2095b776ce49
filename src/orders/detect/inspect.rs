//! Inspects the beginning of a file: its format, the roles of its columns, and open questions.

use super::cell_evidence::{CellEvidence, EvidenceCollector};
use super::columns::{Columns, cells_of, customer_columns, distinct, is_date};
use super::currency_columns::choose_currency;
use super::customer_column::{CustomerColumn, other_customers, two_names};
use super::exports::Export;
use super::glued::spaced;
use super::minor_units::amount_unit;
use super::options::{AmountUnit, Amounts, Options};
use super::refusal::{Candidate, Refusal};
use super::role::Role;
use super::ruined_ids::ruined;
use super::sample::{
    candidates, currencies, has_blank_lines, has_priced_lines, has_several_lines, repeated_totals,
};
use super::sample_refunds::{flags, reference, referred, refunds_by_order, refunds_by_status};
use super::vocabulary::flags::{FlagKind, are_payments, are_row_types, kind_of, yes_or_no};
use super::vocabulary::headers::{ADDRESSES, DOUBTFUL_CUSTOMERS, ROWS_OF_ONE, TRANSACTIONS, is_converted};
use super::vocabulary::other_tables::{
    CustomerTotals, are_events, are_subscriptions, is_survey_header, signs_of_carts,
};
use super::vocabulary::statuses::are_of_payments;
use super::vocabulary::words::{BUYERS, PURCHASERS, SUPPLIERS};
use super::vocabulary::{is_one_of, position_of, says};
use crate::tables::cell::is_absent;
use crate::tables::date::DateFormat;
use crate::tables::dialect;
use crate::tables::evidence::DateEvidence;
use crate::tables::header::{self, normalise};

/// Number of columns searched for roles, as many as a spreadsheet has; the caller may name others.
const MOST_COLUMNS: usize = 16_384;

/// Roles that single words of a header indicate, if no exact name does.
const WORDED: [Role; 5] = [Role::Customer, Role::Date, Role::Amount, Role::Order, Role::Refunded];

/// Rows shown in a preview.
const PREVIEW_ROWS: usize = 20;

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

/// Format of the column of joining dates, which may differ from that of the orders.
fn since_format(columns: &Columns, rows: &[Vec<String>]) -> Option<DateFormat> {
    let column = columns.get(Role::MemberSince)?;
    let mut dates = DateEvidence::default();
    rows.iter().filter_map(|row| row.get(column)).for_each(|cell| dates.add(cell.as_bytes()));
    dates.best().filter(|_| !dates.is_ambiguous())
}

/// Refuses survey answers, subscriptions, events, and tables with one row per customer.
///
/// # Errors
/// [`Refusal::SurveyFile`], [`Refusal::SubscriptionFile`], [`Refusal::EventLog`], [`Refusal::CartTable`],
/// [`Refusal::CustomerTotals`].
fn is_no_order_log(
    columns: &Columns,
    headers: &[String],
    normal: &[String],
    rows: &[Vec<String>],
) -> Result<(), Refusal> {
    let has = |role| columns.get(role).is_some();
    let is_survey = || normal.iter().any(|header| is_survey_header(header));
    // A form may contain an optional payment that few people made.
    let is_paid = columns.get(Role::Amount).is_some_and(|column| 2 * distinct(rows, column).1 >= rows.len());
    if !is_paid && !has(Role::Order) && is_survey() && !columns.has_decimals(normal, rows) {
        return Err(Refusal::SurveyFile);
    }
    if !has(Role::Order) && are_subscriptions(normal) {
        return Err(Refusal::SubscriptionFile);
    }
    if !has(Role::Order) && !has(Role::Amount) && are_events(normal) && !columns.has_decimals(normal, rows) {
        return Err(Refusal::EventLog);
    }
    let carts = signs_of_carts(normal, rows);
    if !carts.is_empty() {
        return Err(Refusal::CartTable(carts));
    }
    let totals = CustomerTotals::of(normal);
    let is_total = |header: &&String| CustomerTotals::of(&[normalise(header)]).is_any();
    // Whole numbers of orders, some above one.
    let counts = |column: usize| {
        let cells = || cells_of(rows, column);
        cells().all(|cell| cell.bytes().all(|byte| byte.is_ascii_digit())) && cells().any(|cell| cell > "1")
    };
    let of_customers = totals.has_spend_and_count()
        || totals.count.is_some_and(counts)
        || (totals.has_day() && !has(Role::Date));
    let Some(customer) = columns.get(Role::Customer).filter(|_| of_customers && !has(Role::Order)) else {
        return Ok(());
    };
    // A table of customers lists each once, except for people of the same name.
    let (people, filled) = distinct(rows, customer);
    if 20 * people < 19 * filled {
        return Ok(());
    }
    Err(Refusal::CustomerTotals(headers.iter().filter(is_total).cloned().collect()))
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
        let columns_of = |record: &[String]| Columns::by_headers(&record[..record.len().min(MOST_COLUMNS)]);
        let count_names = |record: &[String]| columns_of(record).count();
        let finds_more = |one: &[String], other: &[String]| {
            let found = |record: &[String]| {
                let columns = columns_of(record);
                let required = Role::REQUIRED.into_iter().filter(|&role| columns.get(role).is_some()).count();
                (required, columns.count())
            };
            found(one) > found(other)
        };
        let delimiter =
            options.delimiter.unwrap_or_else(|| dialect::detect_delimiter(sample, complete, &count_names));
        let mut records = dialect::sample_records(sample, complete, delimiter);
        if records.is_empty() {
            records = dialect::sample_records(sample, true, delimiter);
        }
        let mut records: Vec<Vec<String>> = records.into_iter().map(|(_, fields)| fields).collect();
        if records.is_empty() {
            return Err(Refusal::Empty);
        }
        let mut beyond: Vec<Vec<String>> =
            records.iter_mut().map(|record| record.split_off(record.len().min(MOST_COLUMNS))).collect();
        let named = |record: &Vec<String>| options.columns.iter().any(|(_, name)| record.contains(name));
        let titles = match options.has_header {
            Some(false) => 0,
            _ => records
                .iter()
                .take(header::MAX_TITLES)
                .position(named)
                .unwrap_or_else(|| header::count_titles(&records, &count_names)),
        };
        let second =
            header::second_row(&records, titles, &finds_more).filter(|_| options.has_header.is_none());
        if let Some(names) = &second {
            records[titles + 1] = names.clone();
        }
        let titles = titles + usize::from(second.is_some());
        let first = &records[titles];
        let has_header =
            options.has_header.unwrap_or_else(|| header::has_header(first, &count_names) || named(first));
        let names = |from: usize, cells: &[String]| -> Vec<String> {
            match has_header {
                true => cells.iter().map(|header| header.trim().to_owned()).collect(),
                false => (from + 1..=from + cells.len()).map(|number| number.to_string()).collect(),
            }
        };
        let headers = names(0, first);
        let further = names(headers.len(), &std::mem::take(&mut beyond[titles]));
        let skip = titles + usize::from(has_header);
        let mut rows: Vec<Vec<String>> = records.into_iter().skip(skip).collect();
        let preview: Vec<Vec<String>> = rows.iter().take(PREVIEW_ROWS).cloned().collect();
        for cell in rows.iter_mut().flatten().filter(|cell| is_absent(cell.trim().as_bytes())) {
            cell.clear();
        }
        let normal: Vec<String> = headers.iter().map(|header| normalise(header)).collect();
        let export = Export::recognise(&normal);
        let normal = if export.is_some() { normal } else { spaced(&headers) };
        let mut columns = match export {
            Some(export) if !export.is_read_by_headers() => export.columns(&normal, &rows),
            _ if has_header => Columns::by_headers_and_cells(&headers, &rows),
            _ => Columns::default(),
        };
        if let Some(export) = export.filter(|export| !export.is_read_by_headers()) {
            // Headers of a known export on a file that only resembles it, or of another version.
            let by_headers = Columns::by_headers_and_cells(&headers, &rows);
            for role in Role::REQUIRED.into_iter().filter(|&role| export.has(role)) {
                let other = by_headers.get(role).filter(|&column| !columns.uses(column));
                if let (None, Some(column)) = (columns.get(role), other) {
                    columns.set(role, column);
                }
            }
        }
        for (role, name) in &options.columns {
            if name.is_empty() {
                columns.unset(*role);
                continue;
            }
            let position = headers.iter().chain(&further).position(|header| header == name.trim());
            columns.assign(*role, position.ok_or_else(|| Refusal::UnknownColumn(*role, name.clone()))?);
        }
        let named = |role: Role| options.columns.iter().any(|(named, _)| *named == role);
        if options.customer_totals {
            columns = columns.of_customer_totals(&CustomerTotals::of(&normal), &named);
        }
        if !named(Role::Customer) {
            columns.prefer_filled_customer(&normal, &rows);
        }
        // “Document” may hold its type instead of its number.
        let holds_types = |&column: &usize| {
            let cells = cells_of(&rows, column);
            normal.get(column).is_some_and(|header| are_row_types(header, cells))
        };
        if has_header && !named(Role::Order) && columns.get(Role::Order).filter(holds_types).is_some() {
            columns.unset(Role::Order);
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
        // Questions under codes such as `Q3`, which alone are not recognised as headers.
        let asks = |row: &Vec<String>| {
            !row.iter().any(|cell| is_date(cell)) && row.iter().any(|cell| is_survey_header(&normalise(cell)))
        };
        if !has_header && options.has_header.is_none() && rows.iter().take(2).any(asks) {
            return Err(Refusal::SurveyFile);
        }
        if has_header && options.columns.is_empty() && !options.customer_totals {
            is_no_order_log(&columns, &headers, &normal, &rows)?;
        }
        let mut is_after_discount = false;
        if has_header && !options.customer_totals {
            // A known export that lacks the role has no column for it.
            let open = |role: &Role| {
                let is_known = export.is_some_and(|export| !export.is_read_by_headers());
                !named(*role)
                    && !(is_known
                        && (!Role::REQUIRED.contains(role)
                            || export.is_some_and(|export| !export.has(*role))))
            };
            for role in WORDED.into_iter().filter(open) {
                if let (None, Some(column)) = (columns.get(role), columns.by_words(role, &normal, &rows)) {
                    columns.set(role, column);
                }
            }
            if !named(Role::Amount) && !named(Role::Cost) && export.is_none() {
                columns.take_cost_to_buyer(&normal, &rows);
            }
            if !named(Role::Amount) && export.is_none_or(Export::is_read_by_headers) {
                is_after_discount = columns.prefer_amount_after_discount(&normal, &rows);
                columns.prefer_amount_with_tax(&normal, &rows);
                columns.prefer_amount_with_fee(&normal, &rows);
                is_after_discount |= columns.prefer_amount_after_discount(&normal, &rows);
            }
            if !named(Role::Amount) && export.is_none_or(Export::is_read_by_headers) {
                columns.prefer_total_of_orders(&normal, &rows);
            }
            if !named(Role::Refunded) {
                columns.drop_repeated_refunds(&rows);
            }
            if !named(Role::Status) && export.is_none() {
                columns.find_status_codes(&normal, &rows);
            }
        }
        let mut names_of_buyer = two_names(&normal).filter(|_| has_header && export.is_none());
        if let (None, Some((_, last))) = (columns.get(Role::Customer), names_of_buyer) {
            if !named(Role::Customer) && !columns.uses(last) {
                columns.set(Role::Customer, last);
            }
        }
        names_of_buyer = names_of_buyer.filter(|&(first, last)| {
            columns.get(Role::Customer).is_some_and(|own| own == first || own == last)
        });
        let mut unsure = Vec::new();
        if options.customer_totals {
            // In these files the headers decide the columns, or nothing does.
        } else if has_header {
            for role in Role::REQUIRED {
                // A known export that lacks the role has no column for it; any other column would be a guess.
                let lacks = export.is_some_and(|export| !export.has(role));
                if columns.get(role).is_none() && !named(role) && !lacks {
                    let found = columns.candidates(role, &normal, &rows);
                    if !found.is_empty() {
                        unsure.push((role, candidates(&found, &headers, &rows)));
                    }
                }
            }
            // One name in all rows, under a header that may mean the shop itself, although another column has several
            // names.
            let may_be_own = |header: &String, filled: usize| {
                (filled >= 3 && is_one_of(header, DOUBTFUL_CUSTOMERS))
                    || (filled >= ROWS_OF_ONE && says(header, ADDRESSES) && !says(header, BUYERS))
            };
            let customer = columns.get(Role::Customer).filter(|&column| {
                let (people, filled) = distinct(&rows, column);
                export.is_none()
                    && !named(Role::Customer)
                    && people == 1
                    && normal.get(column).is_some_and(|header| may_be_own(header, filled))
            });
            if let Some(chosen) = customer {
                let mut found = columns.candidates(Role::Customer, &normal, &rows);
                columns.unset(Role::Customer);
                found.retain(|&column| column != chosen && distinct(&rows, column).0 > 1);
                match found.is_empty() {
                    true => columns.set(Role::Customer, chosen),
                    false => {
                        let all = [found, vec![chosen]].concat();
                        unsure.push((Role::Customer, candidates(&all, &headers, &rows)));
                    }
                }
            }
            // Beside a supplier, the buyer may be the shop's own employee.
            let supplier = normal.iter().position(|header| is_one_of(header, SUPPLIERS));
            let buyer = columns.get(Role::Customer).filter(|&column| {
                export.is_none()
                    && !named(Role::Customer)
                    && columns.get(Role::Product).is_none()
                    && normal.get(column).is_some_and(|header| is_one_of(header, PURCHASERS))
                    && !normal.iter().any(|header| says(header, ADDRESSES))
            });
            if let (Some(buyer), Some(supplier)) = (buyer, supplier) {
                columns.unset(Role::Customer);
                unsure.push((Role::Customer, candidates(&[buyer, supplier], &headers, &rows)));
            }
            let fuller = columns.fuller_amounts(&normal, &rows);
            if let Some(chosen) = columns.get(Role::Amount).filter(|_| {
                !fuller.is_empty() && export.is_none() && !named(Role::Amount) && !is_after_discount
            }) {
                columns.unset(Role::Amount);
                unsure.push((Role::Amount, candidates(&[fuller, vec![chosen]].concat(), &headers, &rows)));
            }
        } else {
            columns.complete_by_content(&rows);
        }
        if !named(Role::Currency) && !options.customer_totals {
            choose_currency(&mut columns, &normal, &rows, named(Role::Amount));
        }
        if !named(Role::Quantity) && !options.customer_totals {
            columns.drop_quantity(&normal, &rows);
        }
        let flags = flags(&columns, &normal, &rows);
        let reference = reference(&columns, &normal);
        let refers_to_transaction =
            reference.is_some_and(|column| ["trans", "txn"].iter().any(|word| normal[column].contains(word)));
        if refers_to_transaction && !named(Role::Order) {
            if let Some(column) = position_of(&normal, TRANSACTIONS).filter(|&column| !columns.uses(column)) {
                columns.set(Role::Order, column);
            }
        }
        if let (Some(reference), None, false) = (reference, columns.get(Role::Order), named(Role::Order)) {
            if let Some(column) = referred(&columns, reference, &rows) {
                columns.set(Role::Order, column);
            }
        }
        let ruined_ids = match columns.get(Role::Customer).filter(|_| !named(Role::Customer)) {
            Some(customer) => {
                let ids = ruined(rows.iter().filter_map(|row| row.get(customer)).map(String::as_str));
                let others = customer_columns(&normal).into_iter().filter(|&column| column != customer);
                let choices: Vec<usize> = std::iter::once(customer).chain(others).collect();
                (!ids.is_empty()).then(|| (ids, candidates(&choices, &headers, &rows)))
            }
            None => None,
        };
        let foreign_currency = columns.get(Role::Currency).filter(|_| {
            let header =
                columns.get(Role::Amount).and_then(|column| normal.get(column)).map_or("", |header| header);
            !named(Role::Currency) && is_converted(header)
        });
        if foreign_currency.is_some() {
            columns.unset(Role::Currency);
        }
        let totals = repeated_totals(&columns, &normal, &rows);
        let unit = match options.policies.amount_unit {
            Some(unit) => Ok(unit),
            None => amount_unit(&columns, &headers, &rows),
        };
        let mut inspection = Self {
            is_customer_totals: options.customer_totals,
            ruined_ids,
            foreign_currency,
            rivals: Vec::new(),
            since_format: since_format(&columns, &rows),
            has_several_lines: has_several_lines(&columns, &rows) || has_priced_lines(&columns, &rows),
            other_customers: names_of_buyer
                .into_iter()
                .map(|(first, last)| CustomerColumn::FirstAndLast(first, last))
                .chain(other_customers(&columns, &normal))
                .collect(),
            has_two_names: names_of_buyer.is_some(),
            refunds_by_status: refunds_by_status(&columns, &flags, &rows),
            are_statuses_of_payments: export.is_none()
                && columns.get(Role::Status).is_some_and(|column| are_of_payments(cells_of(&rows, column))),
            has_blank_lines: has_blank_lines(&columns, &rows),
            has_priced_lines: has_priced_lines(&columns, &rows),
            reference,
            refunds_by_order: refunds_by_order(&columns, reference, &flags, &rows),
            flags,
            unsure,
            delimiter,
            has_header,
            skip,
            headers: [headers.clone(), further].concat(),
            columns,
            amounts: *totals.as_ref().unwrap_or(&Amounts::Line),
            amount_unit: *unit.as_ref().unwrap_or(&AmountUnit::Currency),
            ambiguous_unit: unit.err(),
            ambiguous_amounts: totals.err().filter(|_| options.policies.amounts.is_none()),
            export,
            currencies: currencies(&columns, &rows),
            rows: Vec::new(),
            evidence: CellEvidence::default(),
            date_format: options.date_format,
            decimal: options.decimal,
        };
        inspection.evidence = inspection.evidence_collector().of_sample(sample, complete);
        inspection.rivals = Role::REQUIRED
            .into_iter()
            .filter(|&role| has_header && columns.get(role).is_some() && !named(role))
            .map(|role| (role, columns.rivals(role, &headers, &rows)))
            .collect();
        inspection.rows = preview;
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
