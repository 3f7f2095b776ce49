//! Columns and format of one file, fixed before its rows are read.

use std::rc::Rc;

use super::details::{DetailColumns, MAX_FLAGS};
use super::programme::Programme;
use super::row_filter::RowFilter;
use crate::orders::detect::inspect::Inspection;
use crate::orders::detect::options::{AmountUnit, Options};
use crate::orders::detect::refusal::Refusal;
use crate::orders::detect::role::Role;
use crate::orders::detect::status::StatusRules;
use crate::tables::date::{self, DateFormat};
use crate::tables::day::{Day, Zone};

/// Columns and format of the file being read.
#[derive(Debug, Clone)]
pub(super) struct FileLayout {
    /// Number of columns.
    pub(super) width: usize,
    pub(super) customer: usize,
    pub(super) date: usize,
    pub(super) amount: usize,
    pub(super) date_format: DateFormat,
    /// Format of dates that `date_format` does not read.
    pub(super) second_date_format: Option<DateFormat>,
    /// Format of the joining dates, if the cells determine it.
    since_format: Option<DateFormat>,
    /// Days of a plausible year, until tomorrow: from the first to before the second.
    days: (Day, Day),
    /// First day of an implausible year.
    far: Day,
    pub(super) decimal: u8,
    pub(super) zone: Zone,
    /// Rows that count, if not all.
    pub(super) filter: Option<Rc<RowFilter>>,
    /// Optional columns, if the file has any.
    pub(super) details: Option<Rc<DetailColumns>>,
}

impl FileLayout {
    /// Layout of an inspected file.
    ///
    /// # Errors
    /// The first open question of the inspection.
    pub(super) fn new(inspection: &Inspection, options: &Options) -> Result<Self, Refusal> {
        let (date_format, decimal) = inspection.date_format_and_decimal()?;
        let columns = inspection.columns;
        let column = |role| columns.get(role).ok_or(Refusal::MissingColumn(role));
        let mut details = DetailColumns {
            columns,
            export: inspection.export,
            amounts: options.policies.amounts.unwrap_or(inspection.amounts),
            decimal,
            in_cents: options.policies.amount_unit.unwrap_or(inspection.amount_unit) == AmountUnit::Cents,
            flags: std::array::from_fn::<_, MAX_FLAGS, _>(|index| inspection.flags.get(index).copied()),
            statuses: StatusRules {
                refunds_by_status: inspection.refunds_by_status,
                is_of_payment: inspection.has_status_of_payment(),
            },
            has_blank_lines: inspection.has_blank_lines,
            has_priced_lines: inspection.has_priced_lines,
            reference: inspection.reference,
            refunds_by_order: inspection.refunds_by_order,
            adjusted: inspection.adjusted,
            has_programme: false,
        };
        details.has_programme = Programme::is_in(&details.columns);
        let (from, far) =
            inspection.evidence.dates.plausible_years().map_or((Day::MIN, Day::MAX), |(from, to)| {
                let january =
                    |year: i32| u32::try_from(year).ok().and_then(|year| crate::tables::day::day(year, 1, 1));
                (january(from).unwrap_or(Day::MIN), january(to + 1).unwrap_or(Day::MAX))
            });
        // In other time zones it may already be tomorrow.
        let future = options.today.map_or(Day::MAX, |today| today.saturating_add(2));
        Ok(Self {
            width: inspection.headers.len(),
            customer: column(Role::Customer)?,
            date: column(Role::Date)?,
            amount: column(Role::Amount)?,
            date_format,
            second_date_format: inspection.second_date_format(),
            since_format: inspection.since_format,
            days: (from, far.min(future)),
            far,
            decimal,
            zone: options.zone.clone(),
            filter: RowFilter::new(&options.filter, inspection)?.map(Rc::new),
            details: (columns.count() > Role::REQUIRED.len()
                || !inspection.flags.is_empty()
                || details.in_cents
                || inspection.has_blank_lines)
                .then(|| Rc::new(details)),
        })
    }

    /// Day of a cell in the format of the file, or else in its second one.
    #[inline]
    pub(super) fn parse_day(&self, text: &[u8]) -> Option<Day> {
        date::parse(text, self.date_format, &self.zone)
            .or_else(|| date::parse(text, self.second_date_format?, &self.zone))
    }

    /// Day on which a customer joined: in the format of that column, or else in that of the file.
    pub(super) fn parse_since(&self, text: &[u8]) -> Option<Day> {
        let own = self.since_format.and_then(|format| date::parse(text, format, &self.zone));
        own.or_else(|| self.parse_day(text))
    }

    /// True for a day of a plausible year, later than tomorrow.
    pub(super) fn is_future(&self, day: Day) -> bool {
        day >= self.days.1 && day < self.far
    }

    /// True for a day of a plausible year, tomorrow or earlier.
    #[inline]
    pub(super) fn is_plausible(&self, day: Day) -> bool {
        day >= self.days.0 && day < self.days.1
    }

    /// Example of a valid amount.
    pub(super) fn amount_example(&self) -> Option<&'static str> {
        Some(if self.decimal == b',' { "1234,50" } else { "1234.50" })
    }
}
