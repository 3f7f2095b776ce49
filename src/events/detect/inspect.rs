//! Content of one file: roles of its columns, format of times and durations, and open questions.

use super::duration::Unit;
use super::options::Options;
use super::refusal::{Candidate, Refusal};
use super::role::Role;
use super::roles::{Roles, canonical, cells, count_names};
use super::vocabulary::{ORDERS, WEAK_ACTIONS};
use crate::orders::detect::vocabulary::other_tables::{are_subscriptions, is_survey_header};
use crate::tables::csv::{Csv, Record};
use crate::tables::date::{DateFormat, parse};
use crate::tables::day::Zone;
use crate::tables::evidence::{DateEvidence, DecimalEvidence};
use crate::tables::header::normalise;
use crate::tables::names::lists;
use crate::tables::number::amount;
use crate::tables::opening::{Headers, Opening};

/// A file and everything known about it.
#[derive(Debug, Clone)]
pub struct Inspection {
    /// The character between fields.
    pub delimiter: u8,
    /// Names of the columns.
    pub headers: Headers,
    /// First rows.
    pub rows: Vec<Vec<String>>,
    /// Columns by role.
    pub roles: Roles,
    /// Evidence from cells of times, and from those of durations and counts.
    evidence: (DateEvidence, DecimalEvidence),
    given: (Option<DateFormat>, Option<u8>),
    unit: Option<Unit>,
}

/// Cells quoted for a candidate or a doubt.
const EXAMPLES: usize = 3;
/// Columns offered for a role.
const CANDIDATES: usize = 8;

impl Inspection {
    /// Looks at the beginning of a file in UTF-8; `complete` if it is the whole file.
    ///
    /// # Errors
    /// The first question that has to be settled before anything can be read.
    ///
    /// ```
    /// use regulars::events::detect::inspect::Inspection;
    /// use regulars::events::detect::options::Options;
    /// use regulars::events::detect::role::Role;
    ///
    /// let file = b"user_id,timestamp,event\n7,2026-01-05 10:00:00,login\n";
    /// let inspection = Inspection::new(file, true, &Options::default()).unwrap();
    /// assert_eq!(inspection.roles.get(Role::Action), Some(2));
    /// ```
    pub fn new(sample: &[u8], complete: bool, options: &Options) -> Result<Self, Refusal> {
        let known = (options.delimiter, options.has_header);
        let opening = Opening::of(sample, complete, known, &count_names).ok_or(Refusal::Empty)?;
        let Opening { delimiter, headers, rows } = opening;
        if rows.is_empty() {
            return Err(Refusal::Empty);
        }
        let roles = Roles::find(&rows, &headers.ids, options)?;
        let mut own = Self {
            delimiter,
            headers,
            rows,
            roles,
            evidence: Default::default(),
            given: (options.date_format, options.decimal),
            unit: options.unit,
        };
        if !options.columns.iter().any(|(role, _)| *role == Role::Action) {
            own.is_other_table()?;
        }
        own.need()?;
        let mut found = Default::default();
        for row in &own.rows {
            let cell = |role: Role| own.roles.get(role).and_then(|column| row.get(column));
            add(&mut found, own.is_compact(), &|role| cell(role).map(|text| text.as_bytes()));
        }
        own.evidence = found;
        Ok(own)
    }

    /// Name of the column of a role, as the options call it.
    pub fn id(&self, role: Role) -> String {
        self.roles.get(role).map_or_else(String::new, |column| self.headers.ids[column].clone())
    }

    fn name(&self, role: Role) -> String {
        canonical(&self.id(role))
    }

    /// True if times are written as one number of a day and an hour, such as 2026010514.
    pub fn is_compact(&self) -> bool {
        self.name(Role::Time).starts_with("date hour")
    }

    /// True if durations are those of whole visits, which several rows repeat.
    pub fn is_per_visit(&self) -> bool {
        let name = self.name(Role::Duration);
        name.starts_with("session") || name.starts_with("visit")
    }

    /// Unit of durations, and whether the file names it.
    pub fn unit(&self) -> (Unit, bool) {
        let named = self.unit.or_else(|| Unit::named(&self.name(Role::Duration)));
        (named.unwrap_or(Unit::Seconds), named.is_some())
    }

    /// True if the first rows leave questions open that the rest of the file may settle.
    pub fn needs_whole_file(&self) -> bool {
        matches!(self.formats(), Err(Refusal::AmbiguousDateOrder(..) | Refusal::AmbiguousDecimal(..)))
    }

    /// A survey of all rows, for the questions that the first ones leave open.
    pub fn survey(&self) -> Survey {
        Survey {
            csv: Csv::new(self.delimiter),
            skip: self.headers.skip,
            roles: self.roles.clone(),
            compact: self.is_compact(),
            found: Default::default(),
        }
    }

    /// Applies the result of a survey.
    pub fn take(&mut self, survey: Survey) {
        self.evidence = survey.found;
    }

    /// Format of dates, that of dates which the first one does not read, and the decimal mark.
    ///
    /// # Errors
    /// Questions about the date order or the decimal mark.
    pub fn formats(&self) -> Result<(DateFormat, Option<DateFormat>, u8), Refusal> {
        let (dates, numbers) = &self.evidence;
        let (first, second) = match self.given.0 {
            Some(format @ (DateFormat::DayMonthYear | DateFormat::MonthDayYear)) => {
                (format, Some(DateFormat::YearMonthDay))
            }
            Some(format) => (format, None),
            None if dates.is_ambiguous() => {
                let is_date =
                    |text: &str| parse(text.as_bytes(), DateFormat::DayMonthYear, &Zone::AsWritten).is_some();
                return Err(Refusal::AmbiguousDateOrder(
                    self.id(Role::Time),
                    self.examples(Role::Time, is_date),
                ));
            }
            None => (dates.best().unwrap_or(DateFormat::YearMonthDay), dates.second()),
        };
        let decimal = match self.given.1.or_else(|| numbers.mark()) {
            Some(mark) => mark,
            None => {
                let differs = |text: &str| amount(text.as_bytes(), b'.') != amount(text.as_bytes(), b',');
                let role =
                    if self.roles.get(Role::Duration).is_some() { Role::Duration } else { Role::Count };
                return Err(Refusal::AmbiguousDecimal(self.id(role), self.examples(role, differs)));
            }
        };
        Ok((first, second, decimal))
    }

    fn examples(&self, role: Role, test: impl Fn(&str) -> bool) -> Vec<String> {
        let Some(column) = self.roles.get(role) else { return Vec::new() };
        cells(&self.rows, column).filter(|text| test(text)).take(EXAMPLES).map(str::to_owned).collect()
    }

    /// Refuses tables of orders, of subscriptions and of survey answers.
    fn is_other_table(&self) -> Result<(), Refusal> {
        let action = self.roles.get(Role::Action).map(|_| self.name(Role::Action));
        if action.as_ref().is_some_and(|name| !lists(WEAK_ACTIONS, name)) {
            return Ok(());
        }
        let normal: Vec<String> = self.headers.ids.iter().map(|id| normalise(id)).collect();
        let has = |role: Role| self.roles.get(role).is_some();
        let orders = normal.iter().filter(|name| lists(ORDERS, name)).count();
        let is_measured = has(Role::Duration) || has(Role::Count);
        if are_subscriptions(&normal) {
            return Err(Refusal::SubscriptionFile);
        }
        if normal.iter().any(|name| is_survey_header(name)) && !is_measured {
            return Err(Refusal::SurveyFile);
        }
        if orders >= 2 || (orders == 1 && !has(Role::Duration) && (action.is_none() || has(Role::Count))) {
            return Err(Refusal::OrderExport);
        }
        Ok(())
    }

    /// Refuses a file in which a needed role has no column.
    fn need(&self) -> Result<(), Refusal> {
        let candidates = |role: Role| -> Vec<Candidate> {
            let candidate = |column: usize| Candidate {
                column: self.headers.ids[column].clone(),
                examples: cells(&self.rows, column).take(EXAMPLES).map(str::to_owned).collect(),
            };
            let found = self.roles.others(role, &self.rows, self.headers.ids.len());
            found.into_iter().take(CANDIDATES).map(candidate).collect()
        };
        for role in [Role::Time, Role::Person] {
            if self.roles.get(role).is_none() {
                return Err(match candidates(role) {
                    none if none.is_empty() => Refusal::MissingColumn(role.id()),
                    found => Refusal::UnsureColumn(role.id(), found),
                });
            }
        }
        Ok(())
    }

    /// Refuses a log without a column of actions, unless the options declare every row an event, or rows have a
    /// duration or a number of events.
    ///
    /// # Errors
    /// [`Refusal::UnsureColumn`]; an empty name among its candidates means no column.
    pub fn need_action(&self, options: &Options) -> Result<(), Refusal> {
        let has = |role: Role| self.roles.get(role).is_some();
        let is_denied = options.columns.iter().any(|(role, name)| *role == Role::Action && name.is_empty());
        if is_denied || has(Role::Action) || has(Role::Duration) || has(Role::Count) {
            return Ok(());
        }
        let mut found: Vec<Candidate> = Vec::new();
        for column in
            self.roles.others(Role::Action, &self.rows, self.headers.ids.len()).into_iter().take(CANDIDATES)
        {
            let examples = cells(&self.rows, column).take(EXAMPLES).map(str::to_owned).collect();
            found.push(Candidate { column: self.headers.ids[column].clone(), examples });
        }
        found.push(Candidate { column: String::new(), examples: Vec::new() });
        Err(Refusal::UnsureColumn(Role::Action.id(), found))
    }
}

/// Adds the cells of a row to the evidence.
fn add<'a>(
    (dates, numbers): &mut (DateEvidence, DecimalEvidence),
    compact: bool,
    cell: &dyn Fn(Role) -> Option<&'a [u8]>,
) {
    if let Some(text) = cell(Role::Time) {
        dates.add(if compact { text.get(..8).unwrap_or(text) } else { text });
    }
    for role in [Role::Duration, Role::Count] {
        if let Some(text) =
            cell(role).map(<[u8]>::trim_ascii).filter(|text| !text.is_empty() && !text.contains(&b':'))
        {
            numbers.add(text);
        }
    }
}

/// Examines the cells of all rows for the questions that the first ones leave open.
#[derive(Debug)]
pub struct Survey {
    csv: Csv,
    skip: usize,
    roles: Roles,
    compact: bool,
    found: (DateEvidence, DecimalEvidence),
}

impl Survey {
    /// Reads the next bytes; `last` if the file ends with them.
    pub fn push(&mut self, chunk: &[u8], last: bool) {
        let Self { csv, skip, roles, compact, found } = self;
        let mut visit = |record: Record| {
            if *skip > 0 {
                *skip -= 1;
                return;
            }
            let texts: Vec<(Role, Vec<u8>)> = [Role::Time, Role::Duration, Role::Count]
                .into_iter()
                .filter_map(|role| Some((role, record.cell(roles.get(role)?, &mut Vec::new()).to_vec())))
                .collect();
            add(found, *compact, &|role| {
                texts.iter().find(|(own, _)| *own == role).map(|(_, text)| &text[..])
            });
        };
        csv.push(chunk, &mut visit);
        if last {
            csv.finish(&mut visit);
        }
    }
}
