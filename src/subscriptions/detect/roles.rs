//! Columns by role: by their headers, and where a header has two meanings by their cells.

use super::exports::Export;
use super::interval::Interval;
use super::options::Options;
use super::refusal::Refusal;
use super::role::Role;
use super::vocabulary::{ABSENT, headers};
use crate::tables::column::Column;
use crate::tables::date::{DateFormat, parse};
use crate::tables::day::Zone;
use crate::tables::evidence::DateEvidence;
use crate::tables::header::normalise;
use crate::tables::names::{lists, rank};
use crate::tables::number::amount;
use crate::tables::sheet::Sheet;

/// A header as the tables of headers write it: normalised, without the zone of its times and without the word that names
/// the whole table.
///
/// ```
/// use regulars::subscriptions::detect::roles::canonical;
///
/// assert_eq!(canonical("Canceled At (UTC)"), "canceled at");
/// assert_eq!(canonical("subscription_status"), "status");
/// assert_eq!(canonical("subscriptions.billing_period_unit"), "billing period unit");
/// ```
pub fn canonical(header: &str) -> String {
    let name = normalise(header);
    let name = name.strip_suffix(" utc").or_else(|| name.strip_suffix(" gmt")).unwrap_or(&name);
    let own = ["subscriptions ", "subscription ", "items data ", "абонамент ", "predplatné ", "subskrypcja "]
        .iter()
        .find_map(|prefix| name.strip_prefix(prefix));
    own.unwrap_or(name).to_owned()
}

/// True if a cell is empty or a word for that.
pub fn is_absent(text: &str) -> bool {
    let text = text.trim();
    text.is_empty() || lists(ABSENT, &text.to_lowercase())
}

/// Number of distinct cells examined.
const LOOKED_AT: usize = 5_000;

/// Share of the filled cells that pass the test; 0 without any.
fn share(column: &Column, test: impl Fn(&str) -> bool) -> f64 {
    let (mut all, mut hits) = (0u64, 0u64);
    for (text, rows) in column.values().filter(|(text, rows)| *rows > 0 && !is_absent(text)).take(LOOKED_AT) {
        all += u64::from(rows);
        hits += u64::from(rows) * u64::from(test(text));
    }
    if all == 0 { 0.0 } else { hits as f64 / all as f64 }
}

/// Evidence of the format of columns of dates.
pub fn date_evidence<'a>(columns: impl Iterator<Item = &'a Column>) -> DateEvidence {
    let mut evidence = DateEvidence::default();
    for column in columns {
        let cells = column.values().filter(|(text, rows)| *rows > 0 && !is_absent(text)).take(LOOKED_AT);
        cells.for_each(|(text, _)| evidence.add(text.as_bytes()));
    }
    evidence
}

/// True if most cells of a column are dates; Unix times only where the header names a day.
fn is_date_column(column: &Column, named: bool) -> bool {
    let reads = |text: &str| {
        DateFormat::ALL.iter().any(|format| {
            let is_written = text.contains(['-', '/', '.', ' ', ':']);
            (named || is_written) && parse(text.as_bytes(), *format, &Zone::AsWritten).is_some()
        })
    };
    share(column, reads) > 0.5
}

fn is_number(text: &str) -> bool {
    [b'.', b','].iter().any(|decimal| amount(text.as_bytes(), *decimal).is_some())
}

/// Columns by role.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Roles(Vec<(Role, usize)>);

impl Roles {
    /// Column of a role.
    pub fn get(&self, role: Role) -> Option<usize> {
        self.0.iter().find(|(own, _)| *own == role).map(|(_, column)| *column)
    }

    /// Every role with its column.
    pub fn iter(&self) -> impl Iterator<Item = (Role, usize)> + '_ {
        self.0.iter().copied()
    }

    /// True if some role has the column.
    pub fn uses(&self, column: usize) -> bool {
        self.0.iter().any(|(_, own)| *own == column)
    }

    /// Finds the columns of all roles.
    ///
    /// # Errors
    /// [`Refusal::UnknownColumn`] for a column named in the options and absent from the file.
    pub fn find(
        sheet: &Sheet,
        ids: &[String],
        names: &[String],
        export: Option<&Export>,
        options: &Options,
    ) -> Result<Self, Refusal> {
        let mut roles = Self::default();
        let mut denied: Vec<Role> = Vec::new();
        for (role, name) in &options.columns {
            if name.is_empty() {
                denied.push(*role);
                continue;
            }
            let place = ids.iter().position(|id| id == name.trim());
            let place = place.ok_or_else(|| Refusal::UnknownColumn(role.id(), name.clone()))?;
            roles.0.push((*role, place));
        }
        let special = export.map_or(&[][..], |export| export.columns);
        for (role, name) in special {
            if let Some(column) = names.iter().position(|own| own == name)
                && roles.get(*role).is_none()
                && !denied.contains(role)
                && !roles.uses(column)
                && Self::fits(*role, &sheet.columns[column])
            {
                roles.0.push((*role, column));
            }
        }
        for role in Role::ALL {
            if roles.get(role).is_some() || denied.contains(&role) {
                continue;
            }
            let best = (0..sheet.columns.len())
                .filter(|&column| !roles.uses(column) && Self::fits(role, &sheet.columns[column]))
                .filter_map(|column| rank(headers(role), &names[column]).map(|rank| (rank, column)))
                .min();
            if let Some((_, column)) = best {
                roles.0.push((role, column));
            }
        }
        Ok(roles)
    }

    /// True if the cells of a column can have a role that its header names.
    fn fits(role: Role, column: &Column) -> bool {
        let is_empty = column.values().all(|(text, rows)| rows == 0 || is_absent(text));
        match role {
            // So far nobody may have left, paused or had a trial, so the column may be empty.
            Role::End | Role::Cancelled | Role::Paused | Role::Resumed | Role::TrialEnd if is_empty => true,
            Role::Reason => true,
            _ if is_empty => false,
            role if Role::DATES.contains(&role) => is_date_column(column, true),
            Role::Price | Role::Mrr | Role::Quantity => share(column, is_number) > 0.5,
            Role::Interval => {
                share(column, |text| Interval::read(text).is_some() || Interval::is_once(text)) > 0.5
            }
            Role::IntervalCount => {
                share(column, |text| text.parse::<f64>().is_ok_and(|count| (1.0..1e4).contains(&count))) > 0.5
            }
            Role::Status => !is_date_column(column, false),
            Role::Currency => share(column, |text| text.chars().count() <= 4) > 0.5,
            Role::Customer | Role::Plan => !is_date_column(column, false),
            _ => true,
        }
    }

    /// Columns of dates without a role.
    pub fn other_dates(&self, sheet: &Sheet) -> Vec<usize> {
        let free = (0..sheet.columns.len()).filter(|column| !self.uses(*column));
        free.filter(|&column| is_date_column(&sheet.columns[column], false)).collect()
    }
}
