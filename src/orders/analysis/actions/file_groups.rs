//! Groups of the customers of a whole report.

use super::rules::GroupKind;
use super::second::{Compared, Groups, MIN_GROUP};
use crate::orders::analysis::absent::Absent;
use crate::orders::analysis::period::Period;
use crate::orders::analysis::profile::names;
use crate::orders::detect::role::Role;
use crate::orders::summary::file::SummaryFile;
use crate::orders::summary::long_file::{LongFile, LongRow};
use crate::tables::day::{Day, parse_iso};

/// Groups of customers with their counts in a whole report, which the warehouse has written.
pub struct FileGroups<'a> {
    /// The entries of the summary.
    pub histories: &'a SummaryFile,
    /// The report they are from.
    pub file: &'a LongFile,
}

impl FileGroups<'_> {
    /// The key that a kind has in the file.
    fn key(&self, kind: GroupKind) -> Result<&str, Absent> {
        let column = |role| {
            let mut keys = self.file.rows("comparison").iter().map(|row| row.keys[0].as_str());
            keys.find(|key| key.strip_prefix("column:").is_some_and(|name| names(role, name)))
        };
        match kind {
            GroupKind::FirstProduct => Ok("first-product"),
            GroupKind::Country => column(Role::Country).ok_or(Absent::NoCountryColumn),
            GroupKind::Channel => column(Role::Channel).ok_or(Absent::NoChannelColumn),
            GroupKind::FirstQuarter => Ok("first-quarter"),
        }
    }

    fn rows<'b>(&'b self, key: &'b str) -> impl Iterator<Item = &'b LongRow> {
        self.file.rows("comparison").iter().filter(move |row| row.keys[0] == key)
    }
}

impl Groups for FileGroups<'_> {
    fn compared(&self, kind: GroupKind, window_days: u32) -> Result<Compared, Absent> {
        let all = self.file.row("comparison", "all").ok_or(Absent::NeedsOrders)?;
        if all.sums[1] != f64::from(window_days) {
            // A contradictory file counted another window.
            return Err(Absent::NeedsOrders);
        }
        let counts = |row: &LongRow| [row.count, row.sums[0].clamp(0.0, row.count)].map(|count| count as u32);
        let key = self.key(kind)?;
        if self.rows(key).next().is_none() {
            let none = if kind == GroupKind::FirstProduct {
                Absent::NoProductColumn
            } else {
                Absent::TooFewCustomers
            };
            return Err(none);
        }
        let large = self.rows(key).filter(|row| row.count >= f64::from(MIN_GROUP) && row.count <= all.count);
        let group = |row: &LongRow| Some((row.day_number(2)?, row.keys[1].clone(), counts(row)));
        Ok(Compared { all: counts(all), groups: large.filter_map(group).collect() })
    }

    fn members(&self, kind: GroupKind, group: u32) -> Result<Vec<bool>, Absent> {
        let Self { histories, file } = self;
        if kind == GroupKind::FirstQuarter {
            let quarter = |day: Day| Period::Quarter.number(day);
            let rows = self.rows("first-quarter").find(|row| row.day_number(2) == Some(group));
            let wanted = rows.and_then(|row| parse_iso(row.keys[1].get(..10)?)).map(quarter);
            let first = histories.age.iter().map(|&age| quarter(histories.observation_end - age as Day));
            return Ok(first.map(|first| Some(first) == wanted).collect());
        }
        if !file.is_by_customer() {
            return Err(Absent::NeedsOrders);
        }
        let key = self.key(kind)?;
        // Index of the column, counted from 1; products have their own list.
        let column = self.rows(key).next().map_or(1.0, |row| row.sums[1]) as usize;
        let rows = file.rows("history");
        let is_member = |&row: &u32| {
            let [_, columns, products] = &rows[row as usize].keys;
            let is_group = |number: &str| number.parse() == Ok(group);
            match kind {
                GroupKind::FirstProduct => products.split(' ').any(is_group),
                _ => columns.split(' ').nth(column.saturating_sub(1)).is_some_and(is_group),
            }
        };
        Ok(histories.row.iter().map(is_member).collect())
    }
}
