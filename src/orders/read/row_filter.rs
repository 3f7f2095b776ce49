//! The rows of a file that pass a filter, and the columns by which rows may be filtered.

use crate::math::ranking::{arranged, ranked_by_name};
use std::collections::HashSet;

use super::details::Tally;
use crate::orders::detect::filter::Filter;
use crate::orders::detect::inspect::Inspection;
use crate::orders::detect::refusal::Refusal;
use crate::orders::detect::role::Role;
use crate::tables::csv::Record;
use crate::tables::day::Day;

/// Maximum number of values of a column for filters.
const MAX_VALUES: usize = 60;
/// Roles of columns whose cells cannot be filtered: dates and customers have separate parts of the filter.
const OTHER_ROLES: [Role; 12] = [
    Role::Customer,
    Role::Date,
    Role::Amount,
    Role::Order,
    Role::Quantity,
    Role::Refunded,
    Role::Cost,
    Role::CategorySpend,
    Role::MemberSince,
    Role::Discount,
    Role::PointsIssued,
    Role::PointsRedeemed,
];

/// A filter for the columns of one file.
#[derive(Debug, Clone)]
pub(super) struct RowFilter {
    /// First and last day; `None` for any.
    pub(super) days: Option<(Day, Day)>,
    columns: Vec<(usize, HashSet<Vec<u8>>)>,
    pub(super) customers: Option<HashSet<Vec<u8>>>,
}

impl RowFilter {
    /// The filter for an inspected file; `None` if every row passes.
    ///
    /// # Errors
    /// [`Refusal::UnknownOption`] where it names a column that the file lacks.
    pub(super) fn new(filter: &Filter, inspection: &Inspection) -> Result<Option<Self>, Refusal> {
        if filter.is_empty() {
            return Ok(None);
        }
        if !filter.order_sizes.is_empty() {
            return Err(Refusal::UnknownOption("filter".into()));
        }
        let bytes = |texts: &Vec<String>| texts.iter().map(|text| text.trim().as_bytes().to_vec()).collect();
        let column = |(header, values): &(String, Vec<String>)| {
            let place = inspection.headers.iter().position(|name| name == header);
            place.map(|place| (place, bytes(values))).ok_or_else(|| Refusal::UnknownOption("filter".into()))
        };
        let days = (filter.from.is_some() || filter.to.is_some())
            .then(|| (filter.from.unwrap_or(Day::MIN), filter.to.unwrap_or(Day::MAX)));
        Ok(Some(Self {
            days,
            columns: filter.columns.iter().map(column).collect::<Result<_, _>>()?,
            customers: filter.customers.as_ref().map(bytes),
        }))
    }

    /// True if the cells of a row have wanted values.
    pub(super) fn has_cells(&self, record: &Record, scratch: &mut Vec<u8>) -> bool {
        self.columns.iter().all(|(column, values)| values.contains(record.trimmed(*column, scratch)))
    }
}

/// Columns with few values, and how many rows have each.
#[derive(Debug, Clone, Default)]
pub struct FilterColumns {
    /// Header, column in the current file, and values; `None` once there are too many.
    columns: Vec<(String, Option<usize>, Option<Tally>)>,
    /// Number of the value of the row counted last in each column, from 1; 0 where it has none.
    pub(super) last: Vec<u32>,
}

impl FilterColumns {
    /// Begins a file: its columns by their headers, those of earlier files kept.
    pub(super) fn next_file(&mut self, inspection: &Inspection) {
        self.columns.iter_mut().for_each(|(_, place, _)| *place = None);
        let others: Vec<usize> =
            OTHER_ROLES.iter().filter_map(|&role| inspection.columns.get(role)).collect();
        for (place, header) in inspection.headers.iter().enumerate() {
            if header.is_empty() || others.contains(&place) {
                continue;
            }
            match self.columns.iter_mut().find(|(name, ..)| name == header) {
                // Of two columns with the same header, a filter uses the first.
                Some((_, known @ None, _)) => *known = Some(place),
                Some(_) => {}
                None => self.columns.push((header.clone(), Some(place), Some(Tally::default()))),
            }
        }
    }

    /// Counts the values of a row.
    pub(super) fn count(&mut self, record: &Record, scratch: &mut Vec<u8>) {
        self.last.clear();
        for (_, place, values) in &mut self.columns {
            self.last.push(0);
            let (Some(place), Some(tally)) = (*place, &mut *values) else { continue };
            let number = tally.add(record.trimmed(place, scratch)) as u32;
            if tally.rows.len() > MAX_VALUES {
                *values = None;
            } else if let Some(last) = self.last.last_mut() {
                *last = number + 1;
            }
        }
    }

    /// For each value number of a column, whether it is among the wanted ones; `None` for a column whose values were
    /// not counted in all files.
    pub(super) fn wanted(
        &self,
        header: &str,
        texts: &[String],
        files: &[Inspection],
    ) -> Option<(usize, Vec<bool>)> {
        let is_everywhere = files.iter().all(|file| file.headers.iter().any(|name| name == header));
        let column = self.columns.iter().position(|(name, ..)| name == header).filter(|_| is_everywhere)?;
        let tally = self.columns[column].2.as_ref()?;
        let is_wanted = |name: &[u8]| texts.iter().any(|text| text.trim().as_bytes() == name);
        let numbers = 0..tally.names.len() as u32;
        let values = std::iter::once(false).chain(numbers.map(|number| is_wanted(tally.names.name(number))));
        Some((column, values.collect()))
    }

    /// Values counted of each column; `None` once there are too many.
    pub(super) fn tallies(&self) -> impl ExactSizeIterator<Item = Option<&Tally>> {
        self.columns.iter().map(|(_, _, tally)| tally.as_ref())
    }

    /// Adds the values that later rows have in a column; none if they are too many.
    pub(super) fn append(&mut self, column: usize, values: Option<Vec<(&[u8], u64)>>) {
        let Some((_, _, tally)) = self.columns.get_mut(column) else { return };
        match (tally.as_mut(), values) {
            (Some(tally), Some(values)) => {
                values.iter().for_each(|(text, rows)| _ = tally.add_rows(text, *rows))
            }
            _ => *tally = None,
        }
        if tally.as_ref().is_some_and(|tally| tally.rows.len() > MAX_VALUES) {
            *tally = None;
        }
    }

    /// Columns with at least two and not too many values, each value with its rows, the most frequent first.
    pub fn found(&self) -> Vec<(String, Vec<(String, u64)>)> {
        let of = |(header, _, tally): &(String, Option<usize>, Option<Tally>)| {
            let values: Vec<(String, u64)> = tally.as_ref()?.entries().collect();
            let name = |place: u32| values[place as usize].0.as_bytes();
            let places = ranked_by_name(values.iter().map(|&(_, rows)| !rows), &name);
            (values.len() > 1).then(|| (header.clone(), arranged(values, &places)))
        };
        self.columns.iter().filter_map(of).collect()
    }
}
