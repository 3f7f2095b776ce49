//! Content of one file: roles of its columns, format of dates and prices, and open questions.

use super::exports::Export;
use super::interval::Interval;
use super::options::Options;
use super::refusal::{Candidate, Refusal};
use super::role::Role;
use super::roles::{Roles, canonical, date_evidence, is_absent};
use super::vocabulary::{ORDERS, SUBSCRIPTION, SURVEYS};
use crate::math::ranking::sort_by;
use crate::tables::column::Column;
use crate::tables::currency;
use crate::tables::date::{DateFormat, parse};
use crate::tables::day::Zone;
use crate::tables::evidence::DecimalEvidence;
use crate::tables::header::normalise;
use crate::tables::names::{has_word, lists};
use crate::tables::number::{amount, currency_mark};
use crate::tables::opening::Headers;
use crate::tables::sheet::Sheet;

/// A file and everything known about it.
#[derive(Debug, Clone)]
pub struct Inspection {
    /// The cells, one row per subscription.
    pub sheet: Sheet,
    /// Names of the columns.
    pub headers: Headers,
    /// The known export, if recognised.
    pub export: Option<&'static Export>,
    /// Columns by role.
    pub roles: Roles,
    /// Format of dates.
    pub date_format: Option<DateFormat>,
    /// Format of the dates that the first one does not read.
    pub second_date_format: Option<DateFormat>,
    /// Decimal mark of prices.
    pub decimal: u8,
    /// Source of the billing interval.
    pub interval: IntervalSource,
    /// Currency of the rows that count; empty where the file names none.
    pub currency: String,
}

/// Source of the billing interval of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IntervalSource {
    /// A column.
    Column,
    /// The name of the plan.
    Plan,
    /// The days of the present billing period.
    Period,
    /// The options.
    Given(Interval),
    /// No interval is needed: prices are per month, or there are none.
    Month,
}

/// Cells quoted for a candidate or a doubt.
const EXAMPLES: usize = 3;
/// Minimum number of headers of orders that make a file one of orders.
const FEWEST_ORDER_HEADERS: usize = 2;

impl Inspection {
    /// Finds the roles of the columns of a sheet.
    ///
    /// # Errors
    /// The first question that has to be settled before anything can be analysed.
    pub fn new(sheet: Sheet, headers: Headers, options: &Options) -> Result<Self, Refusal> {
        if sheet.rows() == 0 {
            return Err(Refusal::Empty);
        }
        let names: Vec<String> = headers.ids.iter().map(|id| canonical(id)).collect();
        let export = Export::recognise(&names);
        let roles = Roles::find(&sheet, &headers.ids, &names, export, options)?;
        let chosen = |role: Role| options.columns.iter().any(|(own, _)| *own == role);
        if export.is_none() && !chosen(Role::Start) {
            is_other_table(&headers.ids, &roles)?;
        }
        need(&sheet, &headers, &roles)?;
        let mut own = Self {
            sheet,
            headers,
            export,
            roles,
            date_format: options.date_format,
            second_date_format: None,
            decimal: options.decimal.unwrap_or(b'.'),
            interval: IntervalSource::Month,
            currency: String::new(),
        };
        own.find_date_format(options)?;
        own.find_decimal(options)?;
        own.find_currency(options)?;
        own.find_interval(options)?;
        Ok(own)
    }

    /// Cells of a role.
    pub fn column(&self, role: Role) -> Option<&Column> {
        self.roles.get(role).map(|column| &self.sheet.columns[column])
    }

    /// Name of the column of a role, as the options call it.
    pub fn id(&self, role: Role) -> String {
        self.roles.get(role).map_or_else(String::new, |column| self.headers.ids[column].clone())
    }

    fn find_date_format(&mut self, options: &Options) -> Result<(), Refusal> {
        if let Some(format) = options.date_format {
            self.second_date_format = match format {
                DateFormat::DayMonthYear | DateFormat::MonthDayYear => Some(DateFormat::YearMonthDay),
                _ => None,
            };
            return Ok(());
        }
        let columns = || Role::DATES.iter().filter_map(|role| self.column(*role));
        let evidence = date_evidence(columns());
        if evidence.is_ambiguous() {
            let is_date = |text: &str| {
                !is_absent(text)
                    && parse(text.as_bytes(), DateFormat::DayMonthYear, &Zone::AsWritten).is_some()
            };
            let examples = self.examples(Role::Start, is_date);
            return Err(Refusal::AmbiguousDateOrder(self.id(Role::Start), examples));
        }
        (self.date_format, self.second_date_format) = (evidence.best(), evidence.second());
        Ok(())
    }

    fn examples(&self, role: Role, test: impl Fn(&str) -> bool) -> Vec<String> {
        let Some(column) = self.column(role) else { return Vec::new() };
        let cells = column.values().filter(|(text, rows)| *rows > 0 && test(text));
        cells.take(EXAMPLES).map(|(text, _)| text.to_owned()).collect()
    }

    /// Role of the prices: the monthly revenue where the file has it.
    pub fn price_role(&self) -> Option<Role> {
        [Role::Mrr, Role::Price].into_iter().find(|role| self.roles.get(*role).is_some())
    }

    fn find_decimal(&mut self, options: &Options) -> Result<(), Refusal> {
        let Some(role) = self.price_role() else { return Ok(()) };
        if options.decimal.is_some() {
            return Ok(());
        }
        let mut evidence = DecimalEvidence::default();
        if let Some(column) = self.column(role) {
            let cells = column.values().filter(|(text, rows)| *rows > 0 && !is_absent(text));
            cells.for_each(|(text, _)| evidence.add(text.as_bytes()));
        }
        match evidence.decimal() {
            Some(decimal) => self.decimal = decimal,
            None => {
                let differs = |text: &str| amount(text.as_bytes(), b'.') != amount(text.as_bytes(), b',');
                return Err(Refusal::AmbiguousDecimal(self.id(role), self.examples(role, differs)));
            }
        }
        Ok(())
    }

    /// Currency of each distinct text of the column that names it: its code, or the mark beside the prices.
    pub fn currencies(&self) -> Option<(&Column, Vec<String>)> {
        if let Some(column) = self.column(Role::Currency) {
            let codes = column.values().map(|(text, _)| currency::code(text.trim())).collect();
            return Some((column, codes));
        }
        let column = self.column(self.price_role()?)?;
        let mark = |text: &str| match currency_mark(text.as_bytes()) {
            "" => String::new(),
            mark => currency::code(mark),
        };
        Some((column, column.values().map(|(text, _)| mark(text)).collect()))
    }

    fn find_currency(&mut self, options: &Options) -> Result<(), Refusal> {
        let Some((column, codes)) = self.currencies() else { return Ok(()) };
        let mut counts: Vec<(u32, String)> = Vec::new();
        for ((_, rows), code) in column.values().zip(codes) {
            if code.is_empty() || rows == 0 || is_absent(&code) {
                continue;
            }
            match counts.iter_mut().find(|(_, known)| *known == code) {
                Some(own) => own.0 += rows,
                None => counts.push((rows, code)),
            }
        }
        sort_by(&mut counts, |a, b| b.cmp(a));
        let codes: Vec<String> = counts.into_iter().map(|(_, code)| code).collect();
        let chosen = options.currency.as_ref().map(|code| currency::code(code));
        match (chosen, &codes[..]) {
            (Some(code), known) if !known.is_empty() && !known.contains(&code) => {
                return Err(Refusal::UnknownOption("currency".to_owned()));
            }
            (Some(code), _) => self.currency = code,
            (None, [only]) => self.currency.clone_from(only),
            (None, [_, _, ..]) => return Err(Refusal::SeveralCurrencies(codes)),
            (None, []) => {}
        }
        Ok(())
    }

    fn find_interval(&mut self, options: &Options) -> Result<(), Refusal> {
        if let Some(interval) = options.interval {
            self.interval = IntervalSource::Given(interval);
            return Ok(());
        }
        if self.roles.get(Role::Interval).is_some() {
            self.interval = IntervalSource::Column;
            return Ok(());
        }
        let is_named = |column: &Column| {
            let named = |text: &str| Interval::read(text).is_some() || Interval::is_once(text);
            column.values().filter(|(text, rows)| *rows > 0 && !is_absent(text)).all(|(text, _)| named(text))
        };
        if self.column(Role::Plan).is_some_and(is_named) {
            self.interval = IntervalSource::Plan;
            return Ok(());
        }
        // The end of a period is that of the current one only if its beginning is named too.
        if self.roles.get(Role::PeriodStart).is_some() && self.roles.get(Role::PeriodEnd).is_some() {
            self.interval = IntervalSource::Period;
            return Ok(());
        }
        if self.price_role() == Some(Role::Price) {
            let examples = self.examples(Role::Price, |text| !is_absent(text));
            return Err(Refusal::UnsureInterval(self.id(Role::Price), examples));
        }
        Ok(())
    }
}

/// Refuses tables of orders and of survey answers.
fn is_other_table(ids: &[String], roles: &Roles) -> Result<(), Refusal> {
    let normal: Vec<String> = ids.iter().map(|id| normalise(id)).collect();
    let is_named = normal.iter().any(|name| has_word(SUBSCRIPTION, name));
    let has = |role: Role| roles.get(role).is_some();
    let is_span = has(Role::Start) && (has(Role::End) || has(Role::Cancelled));
    let orders = normal.iter().filter(|name| lists(ORDERS, name)).count();
    let survey = normal.iter().any(|name| has_word(SURVEYS, name));
    if !is_named && orders >= FEWEST_ORDER_HEADERS {
        return Err(Refusal::OrderExport);
    }
    if survey && !is_named && !is_span {
        return Err(Refusal::SurveyFile);
    }
    // A day, an amount and no end: a very plain order log.
    let is_log = has(Role::Start) && has(Role::Customer) && has(Role::Price) && !has(Role::Status);
    if is_log && !is_named && !is_span && !has(Role::Interval) {
        return Err(Refusal::OrderExport);
    }
    Ok(())
}

/// Refuses a file in which a needed role has no column.
fn need(sheet: &Sheet, headers: &Headers, roles: &Roles) -> Result<(), Refusal> {
    let candidates = || -> Vec<Candidate> {
        let candidate = |column: usize| Candidate {
            column: headers.ids[column].clone(),
            examples: (0..sheet.rows())
                .map(|row| sheet.columns[column].cell(row))
                .filter(|text| !text.is_empty())
                .take(EXAMPLES)
                .map(str::to_owned)
                .collect(),
        };
        roles.other_dates(sheet).into_iter().map(candidate).collect()
    };
    let lacks = |role: Role| match candidates() {
        none if none.is_empty() => Err(Refusal::MissingColumn(role.id())),
        found => Err(Refusal::UnsureColumn(role.id(), found)),
    };
    if roles.get(Role::Start).is_none() {
        return lacks(Role::Start);
    }
    let ends = [Role::End, Role::Cancelled, Role::Status];
    if ends.iter().all(|role| roles.get(*role).is_none()) {
        return lacks(Role::End);
    }
    Ok(())
}
