//! Columns by role: by their headers, and by cells that can have the role.

use super::duration::Unit;
use super::options::Options;
use super::refusal::Refusal;
use super::role::Role;
use super::vocabulary::headers;
use crate::math::ranking::sort_by;
use crate::tables::cell::{is_absent, untagged};
use crate::tables::clock;
use crate::tables::date::{DateFormat, parse};
use crate::tables::day::Zone;
use crate::tables::header::normalise;
use crate::tables::names::{lists, rank};
use crate::tables::number::amount;

/// Prefixes of headers from objects within objects, and of the table that is read.
const PREFIXES: [&str; 6] =
    ["properties ", "event properties ", "event params ", "event parameters ", "events ", "attributes "];

/// A header in the form of the header tables: normalised, without the time zone, the date notation, and the object
/// around it.
///
/// ```
/// use regulars::events::detect::roles::canonical;
///
/// assert_eq!(canonical("properties.distinct_id"), "distinct id");
/// assert_eq!(canonical("Date + hour (YYYYMMDDHH)"), "date hour");
/// assert_eq!(canonical("Event time (UTC)"), "event time");
/// ```
pub fn canonical(header: &str) -> String {
    let mut name = normalise(header);
    for suffix in [" utc", " gmt", " yyyymmddhh", " yyyymmddhhmm", " yyyymmdd"] {
        name = name.strip_suffix(suffix).unwrap_or(&name).to_owned();
    }
    let own = PREFIXES.iter().find_map(|prefix| name.strip_prefix(prefix));
    own.filter(|own| !own.is_empty()).unwrap_or(&name).to_owned()
}

/// Cells of a record that name a role.
pub fn count_names(record: &[String]) -> usize {
    let is_known = |cell: &&String| {
        let name = canonical(cell);
        !name.is_empty() && Role::ALL.iter().any(|role| lists(headers(*role), &name))
    };
    record.iter().filter(is_known).count()
}

/// Filled cells of a column in the first rows, without their types.
pub fn cells(rows: &[Vec<String>], column: usize) -> impl Iterator<Item = &str> + Clone {
    rows.iter().filter_map(move |row| row.get(column)).map(|cell| cell.trim()).filter(|cell| {
        !cell.is_empty() && !is_absent(cell.as_bytes()) && !cell.eq_ignore_ascii_case("undefined")
    })
}

/// Share of the filled cells that pass the test; 0 without any.
fn share(rows: &[Vec<String>], column: usize, test: impl Fn(&str) -> bool) -> f64 {
    let (mut all, mut hits) = (0u32, 0u32);
    for cell in cells(rows, column) {
        (all, hits) = (all + 1, hits + u32::from(test(cell)));
    }
    if all == 0 { 0.0 } else { f64::from(hits) / f64::from(all) }
}

/// A canonical header without the unit at its end, as in “czas trwania (min)”.
fn without_unit(name: &str) -> &str {
    match name.rsplit_once(' ') {
        Some((rest, unit)) if Unit::named(unit).is_some() => rest.strip_suffix(" in").unwrap_or(rest),
        _ => name,
    }
}

/// True if a cell is a date; a number only where the header names a time.
fn is_date(cell: &str, named: bool) -> bool {
    let is_written = cell.contains(['-', '/', '.', ' ', ':']);
    (named || is_written)
        && DateFormat::ALL.iter().any(|format| parse(cell.as_bytes(), *format, &Zone::AsWritten).is_some())
}

fn is_number(cell: &str) -> bool {
    [b'.', b','].iter().any(|decimal| amount(cell.as_bytes(), *decimal).is_some())
}

/// Seconds since midnight of a time-of-day cell: a clock time, or an hour alone.
pub fn clock_of(cell: &[u8]) -> Option<u32> {
    let text = std::str::from_utf8(untagged(cell)).ok()?.trim();
    match text.parse::<u32>() {
        Ok(hour) => (hour < 24).then(|| hour * 3600),
        Err(_) => clock::parse(text).map(|time| time.seconds),
    }
}

/// Maximum number of distinct values of a column of groups.
pub const MOST_SEGMENTS: usize = 50;

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

    /// Finds the columns of all roles in the first rows.
    ///
    /// # Errors
    /// [`Refusal::UnknownColumn`] for a column named in the options and absent from the file.
    pub fn find(rows: &[Vec<String>], ids: &[String], options: &Options) -> Result<Self, Refusal> {
        let mut roles = Self::default();
        let mut denied: Vec<Role> = Vec::new();
        for (role, name) in &options.columns {
            if name.is_empty() {
                denied.push(*role);
                continue;
            }
            let place = ids.iter().position(|id| id == name.trim());
            roles.0.push((*role, place.ok_or_else(|| Refusal::UnknownColumn(role.id(), name.clone()))?));
        }
        let names: Vec<String> = ids.iter().map(|id| canonical(id)).collect();
        for role in Role::ALL {
            if roles.get(role).is_some() || denied.contains(&role) {
                continue;
            }
            let best = (0..ids.len())
                .filter(|&column| !roles.uses(column) && Self::fits(role, rows, column))
                .filter_map(|column| {
                    let name = &names[column];
                    let plain = || (role == Role::Duration).then(|| without_unit(name));
                    let found = rank(headers(role), name).or_else(|| rank(headers(role), plain()?));
                    found.map(|rank| (rank, column))
                })
                .min();
            if let Some((_, column)) = best {
                roles.0.push((role, column));
            }
        }
        // Without a column of people, devices represent them.
        if roles.get(Role::Person).is_none() && !denied.contains(&Role::Person) {
            for (role, _) in &mut roles.0 {
                if *role == Role::Device {
                    *role = Role::Person;
                }
            }
        }
        Ok(roles)
    }

    /// True if the cells of a column can have a role that its header names.
    fn fits(role: Role, rows: &[Vec<String>], column: usize) -> bool {
        if cells(rows, column).next().is_none() {
            return false;
        }
        let texts = || share(rows, column, |cell| !is_date(cell, false)) > 0.5;
        match role {
            Role::Person | Role::Device => texts(),
            Role::Action => texts() && share(rows, column, |cell| !is_number(cell)) > 0.5,
            Role::Time => {
                let compact = |cell: &str| cell.len() >= 10 && is_date(cell.get(..8).unwrap_or(""), true);
                share(rows, column, |cell| is_date(cell, true) || compact(cell)) > 0.5
            }
            Role::Clock => share(rows, column, |cell| clock_of(cell.as_bytes()).is_some()) > 0.5,
            Role::Duration => {
                let reads = |cell: &str| Unit::Milliseconds.read(cell.as_bytes(), b'.').is_some();
                share(rows, column, |cell| is_number(cell) || reads(cell)) > 0.5
            }
            Role::Count => share(rows, column, is_number) > 0.5,
            Role::Segment => {
                let mut seen: Vec<&str> = cells(rows, column).collect();
                sort_by(&mut seen, Ord::cmp);
                seen.dedup();
                seen.len() <= MOST_SEGMENTS && texts()
            }
        }
    }

    /// Columns without a role whose cells could have it: dates for a time, texts for anything else.
    pub fn others(&self, role: Role, rows: &[Vec<String>], columns: usize) -> Vec<usize> {
        let could = |&column: &usize| match role {
            Role::Time => share(rows, column, |cell| is_date(cell, false)) > 0.5,
            Role::Action => share(rows, column, |cell| !is_date(cell, false) && !is_number(cell)) > 0.5,
            _ => share(rows, column, |cell| !is_date(cell, false)) > 0.5,
        };
        (0..columns).filter(|column| !self.uses(*column)).filter(could).collect()
    }
}
