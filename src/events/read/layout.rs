//! Columns and formats of one file, fixed before its rows are read.

use crate::events::detect::duration::Unit;
use crate::events::detect::inspect::Inspection;
use crate::events::detect::options::Options;
use crate::events::detect::refusal::Refusal;
use crate::events::detect::role::Role;
use crate::events::detect::roles::clock_of;
use crate::tables::csv::Record;
use crate::tables::date::{DateFormat, parse, parse_moment};
use crate::tables::day::Zone;

/// Columns and formats of the file being read.
#[derive(Debug, Clone)]
pub struct Layout {
    /// Columns by role, in the order of [`Role::ALL`].
    columns: [Option<usize>; Role::ALL.len()],
    format: DateFormat,
    second: Option<DateFormat>,
    zone: Zone,
    compact: bool,
    /// Decimal mark of durations and counts.
    pub decimal: u8,
    /// Unit of durations.
    pub unit: Unit,
    /// True if durations are those of whole visits.
    pub per_visit: bool,
    /// Records before the first row.
    pub skip: usize,
    /// Names of the columns.
    pub ids: Vec<String>,
}

impl Layout {
    /// Layout of an inspected file.
    ///
    /// # Errors
    /// The first open question of the inspection.
    pub fn new(inspection: &Inspection, options: &Options) -> Result<Self, Refusal> {
        inspection.need_action(options)?;
        let (format, second, decimal) = inspection.formats()?;
        Ok(Self {
            columns: Role::ALL.map(|role| inspection.roles.get(role)),
            format,
            second,
            zone: options.zone.clone(),
            compact: inspection.is_compact(),
            decimal,
            unit: inspection.unit().0,
            per_visit: inspection.is_per_visit(),
            skip: inspection.headers.skip,
            ids: inspection.headers.ids.clone(),
        })
    }

    /// Column of a role.
    #[inline]
    pub fn column(&self, role: Role) -> Option<usize> {
        self.columns[role as usize]
    }

    /// Seconds since 1970-01-01 of a row in the time zone; `None` if its time is invalid.
    #[inline]
    pub fn moment(&self, record: &Record, scratch: &mut Vec<u8>) -> Option<i64> {
        let text = record.cell(self.column(Role::Time)?, scratch).trim_ascii();
        if self.compact {
            let day = parse(text.get(..8)?, DateFormat::YearMonthDay, &Zone::AsWritten)?;
            let part = |at: usize| -> Option<i64> {
                let digits = text.get(at..at + 2).unwrap_or(b"00");
                std::str::from_utf8(digits).ok()?.parse().ok()
            };
            return Some(i64::from(day) * 86_400 + part(8)? * 3600 + part(10)? * 60);
        }
        let read = |format| parse_moment(text, format, &self.zone);
        let moment = read(self.format).or_else(|| read(self.second?))?;
        let Some(clock) = self.column(Role::Clock) else { return Some(moment) };
        Some(moment + i64::from(clock_of(record.cell(clock, scratch)).unwrap_or(0)))
    }
}
