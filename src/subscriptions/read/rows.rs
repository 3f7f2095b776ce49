//! Rows that count as spells of paid subscriptions, and counts of all others.

use super::spells::{End, Spell};
use crate::subscriptions::detect::inspect::{Inspection, IntervalSource};
use crate::subscriptions::detect::interval::Interval;
use crate::subscriptions::detect::options::Options;
use crate::subscriptions::detect::role::Role;
use crate::subscriptions::detect::roles::{canonical, is_absent};
use crate::subscriptions::detect::standing::{Cause, cause_of, standing_of};
use crate::subscriptions::detect::vocabulary::Standing;
use crate::tables::date::parse;
use crate::tables::day::Day;
use crate::tables::number::{amount, units};

/// Rows that count, and what is known of the others.
#[derive(Debug, Clone, Default)]
pub struct Rows {
    /// Spells of paid subscriptions.
    pub spells: Vec<Spell>,
    /// Names of the plans; empty where no column names them.
    pub plans: Vec<String>,
    /// Customers, of whom some may have no spell.
    pub customers: u32,
    /// Names of the first customers; unnamed ones follow.
    pub names: Vec<String>,
    /// Rows of the file.
    pub read: usize,
    /// Rows that count.
    pub counted: usize,
    /// Rows left out, by reason.
    pub left_out: Vec<(&'static str, u64)>,
    /// Cells that cannot be read.
    pub problems: Vec<Fault>,
    /// Numbers of rows behind an assumption, by its id.
    pub notes: Vec<(&'static str, u64)>,
    /// Last day covered by the file.
    pub as_of: Day,
    /// Trials.
    pub trials: Trials,
    /// Subscriptions that continue although a payment is due.
    pub overdue: u64,
    /// Subscriptions that go on until a known day.
    pub leaving: u64,
    /// Subscriptions paused at the end.
    pub paused: u64,
    /// True if some loss has a reason.
    pub has_causes: bool,
}

/// A cell that cannot be read, or a row that contradicts itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fault {
    /// Stable id.
    pub code: &'static str,
    /// Row of the sheet.
    pub row: u32,
    /// Role of the column.
    pub role: Role,
}

/// Trials by their outcome.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Trials {
    /// Not yet over.
    pub running: u64,
    /// Over.
    pub ended: u64,
    /// Of those, followed by a paid subscription.
    pub converted: u64,
}

/// A day as a cell has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Cell {
    Absent,
    Bad,
    Day(Day),
}

impl Cell {
    fn day(self) -> Option<Day> {
        match self {
            Self::Day(day) => Some(day),
            _ => None,
        }
    }
}

/// Meanings of the distinct texts of each column, per row.
struct Columns<'a> {
    inspection: &'a Inspection,
    options: &'a Options,
    days: Vec<(Role, Vec<Cell>)>,
    standings: Vec<Option<Standing>>,
    prices: Vec<Option<f64>>,
    quantities: Vec<Option<f64>>,
    intervals: Vec<Option<Interval>>,
    counts: Vec<u32>,
    causes: Vec<Cause>,
    currencies: Vec<bool>,
    price: Option<Role>,
    interval: Option<Role>,
    multiplies: bool,
    scale: f64,
}

impl<'a> Columns<'a> {
    fn of(inspection: &'a Inspection, options: &'a Options) -> Self {
        fn each<T>(inspection: &Inspection, role: Role, meaning: impl Fn(&str) -> T) -> Vec<T> {
            let column = inspection.column(role);
            column.map_or_else(Vec::new, |column| column.values().map(|(text, _)| meaning(text)).collect())
        }
        let day = |text: &str| {
            let read = |format| parse(text.as_bytes(), format, &options.zone);
            let first = inspection.date_format.and_then(read);
            match first.or_else(|| inspection.second_date_format.and_then(read)) {
                _ if is_absent(text) => Cell::Absent,
                Some(day) => Cell::Day(day),
                None => Cell::Bad,
            }
        };
        let number =
            |text: &str| amount(text.as_bytes(), inspection.decimal).map(|money| units(money.into()));
        let standing = |text: &str| standing_of(text, inspection.export, &options.statuses);
        let price = inspection.price_role();
        let interval = match inspection.interval {
            IntervalSource::Column => Some(Role::Interval),
            IntervalSource::Plan => Some(Role::Plan),
            _ => None,
        };
        let name = canonical(&inspection.id(Role::Price));
        let currencies = match inspection.currencies() {
            Some((_, codes)) if !inspection.currency.is_empty() => {
                codes.iter().map(|code| code.is_empty() || *code == inspection.currency).collect()
            }
            _ => Vec::new(),
        };
        Self {
            inspection,
            options,
            days: Role::DATES.iter().map(|role| (*role, each(inspection, *role, day))).collect(),
            standings: each(inspection, Role::Status, standing),
            prices: price.map_or_else(Vec::new, |role| each(inspection, role, number)),
            quantities: each(inspection, Role::Quantity, number),
            intervals: interval.map_or_else(Vec::new, |role| each(inspection, role, Interval::read)),
            counts: each(inspection, Role::IntervalCount, |text| {
                text.parse::<f64>().map_or(1, |count| count as u32)
            }),
            causes: each(inspection, Role::Reason, cause_of),
            currencies,
            price,
            interval,
            multiplies: price == Some(Role::Price)
                && inspection.roles.get(Role::Quantity).is_some()
                && !name.contains("total"),
            scale: if inspection.export.is_some_and(|export| export.minor_units) { 0.01 } else { 1.0 },
        }
    }

    fn code(&self, role: Role, row: usize) -> Option<usize> {
        self.inspection.column(role).map(|column| column.codes[row] as usize)
    }

    fn day(&self, role: Role, row: usize) -> Cell {
        let meanings = self.days.iter().find(|(own, _)| *own == role).map(|(_, meanings)| meanings);
        match (self.code(role, row), meanings) {
            (Some(code), Some(meanings)) => meanings[code],
            _ => Cell::Absent,
        }
    }

    fn text(&self, role: Role, row: usize) -> &str {
        self.inspection.column(role).map_or("", |column| column.cell(row))
    }

    /// Standing of a row, if its status has one.
    fn standing(&self, row: usize) -> Option<Standing> {
        self.code(Role::Status, row).and_then(|code| self.standings[code])
    }

    /// Day on which a row ends: its end, else the day it was cancelled.
    fn end(&self, row: usize) -> Option<Day> {
        self.day(Role::End, row).day().or_else(|| self.day(Role::Cancelled, row).day())
    }

    /// True if the row has ended by its status, or by its days where it has none.
    fn has_ended(&self, row: usize) -> bool {
        matches!(self.standing(row), None | Some(Standing::Ended | Standing::Failed))
    }

    /// Last day covered by the file: the latest one that is not in the future.
    fn as_of(&self, rows: usize) -> Day {
        if let Some(day) = self.options.as_of {
            return day;
        }
        let past = |day: &Day| self.options.today.is_none_or(|today| *day <= today);
        let seen = |row: usize| {
            let ended = self.has_ended(row);
            let roles = [
                (Role::Start, true),
                (Role::PeriodStart, true),
                (Role::Paused, true),
                (Role::End, ended),
                (Role::Cancelled, ended),
            ];
            let days = roles.into_iter().filter(|(_, counts)| *counts);
            days.filter_map(|(role, _)| self.day(role, row).day()).filter(past).max()
        };
        (0..rows).filter_map(seen).max().unwrap_or_default()
    }

    fn interval(&self, row: usize) -> Result<Interval, &'static str> {
        match (self.inspection.interval, self.interval) {
            (IntervalSource::Given(interval), _) => Ok(interval),
            (_, Some(role)) => {
                let code = self.code(role, row).unwrap_or_default();
                if Interval::is_once(self.text(role, row)) {
                    return Err("not-recurring");
                }
                let count = match role {
                    Role::Interval => self.code(Role::IntervalCount, row).map_or(1, |code| self.counts[code]),
                    _ => 1,
                };
                self.intervals[code].and_then(|unit| unit.times(count.max(1))).ok_or("unknown-interval")
            }
            (IntervalSource::Period, _) => {
                let days = [Role::PeriodStart, Role::PeriodEnd].map(|role| self.day(role, row).day());
                let [Some(from), Some(to)] = days else { return Err("unknown-interval") };
                interval_of(to - from).ok_or("unknown-interval")
            }
            _ => Ok(Interval::MONTH),
        }
    }

    /// True if the price of a row is in a currency that does not count.
    fn has_other_currency(&self, row: usize) -> bool {
        let is_named = self.inspection.roles.get(Role::Currency).is_some();
        let role = if is_named { Some(Role::Currency) } else { self.price };
        let code = role.and_then(|role| self.code(role, row));
        code.is_some_and(|code| self.currencies.get(code) == Some(&false))
    }

    /// Revenue per month, or the reason why it does not count.
    fn mrr(&self, row: usize, interval: Interval) -> Result<f64, &'static str> {
        let Some(role) = self.price else { return Ok(1.0) };
        let code = self.code(role, row).unwrap_or_default();
        if self.inspection.column(role).is_some_and(|column| column.cell(row).is_empty()) {
            return Err("no-price");
        }
        let price = self.prices[code].filter(|price| *price >= 0.0).ok_or("bad-price")?;
        let quantity = match self.code(Role::Quantity, row) {
            Some(_) if !self.multiplies || is_absent(self.text(Role::Quantity, row)) => 1.0,
            Some(code) => self.quantities[code].filter(|count| *count >= 0.0).ok_or("bad-quantity")?,
            None => 1.0,
        };
        let months = if role == Role::Mrr { 1.0 } else { interval.in_months() };
        let mrr = price * quantity * self.scale / months;
        if mrr > 0.0 { Ok(mrr) } else { Err("free") }
    }
}

/// Interval of a billing period of this many days.
fn interval_of(days: Day) -> Option<Interval> {
    match days {
        27..=32 => Some(Interval::MONTH),
        58..=63 => Interval::MONTH.times(2),
        88..=93 => Interval::MONTH.times(3),
        179..=186 => Interval::MONTH.times(6),
        363..=368 => Interval::MONTH.times(12),
        1..=3_660 => Some(Interval { months: 0, days: days as u32 }),
        _ => None,
    }
}

/// Role of the column that a reason concerns, for those that are faults of a cell.
fn fault(reason: &'static str, price: Option<Role>) -> Option<Role> {
    match reason {
        "bad-start" | "end-before-start" => Some(Role::Start),
        "bad-end" | "ended-without-date" => Some(Role::End),
        "bad-price" => price,
        "bad-quantity" => Some(Role::Quantity),
        "unknown-interval" => Some(Role::Interval),
        _ => None,
    }
}

fn count(list: &mut Vec<(&'static str, u64)>, code: &'static str) {
    match list.iter_mut().find(|(known, _)| *known == code) {
        Some(own) => own.1 += 1,
        None => list.push((code, 1)),
    }
}

impl Rows {
    /// Reads the rows of an inspected file.
    pub fn read(inspection: &Inspection, options: &Options) -> Self {
        let rows = inspection.sheet.rows();
        let columns = Columns::of(inspection, options);
        let mut own = Self { read: rows, as_of: columns.as_of(rows), ..Self::default() };
        let persons = own.persons(inspection);
        let plans = own.plans(inspection);
        for row in 0..rows {
            let standing = columns.standing(row);
            let status = columns.text(Role::Status, row);
            if standing.is_none() && !is_absent(status) {
                own.problems.push(Fault { code: "unknown-status", row: row as u32, role: Role::Status });
            }
            match own.row(&columns, row, standing, persons[row], plans[row]) {
                Ok(()) => own.counted += 1,
                Err(reason) => {
                    count(&mut own.left_out, reason);
                    if let Some(role) = fault(reason, columns.price) {
                        own.problems.push(Fault { code: reason, row: row as u32, role });
                    }
                }
            }
        }
        own
    }

    /// Number of each row’s customer: e-mail addresses are compared case-insensitively; rows without a customer each
    /// count as one.
    fn persons(&mut self, inspection: &Inspection) -> Vec<u32> {
        let rows = inspection.sheet.rows();
        let Some(column) = inspection.column(Role::Customer) else {
            self.customers = rows as u32;
            return (0..rows as u32).collect();
        };
        let mut known = crate::tables::column::Column::default();
        let folded = |text: &str| if text.contains('@') { text.to_lowercase() } else { text.to_owned() };
        let numbers: Vec<Option<u32>> = column
            .values()
            .map(|(text, _)| (!is_absent(text)).then(|| known.intern(folded(text).as_bytes())))
            .collect();
        self.names = known.values().map(|(text, _)| text.to_owned()).collect();
        let mut next = known.distinct() as u32;
        let persons = column
            .map(&numbers)
            .map(|number| {
                number.unwrap_or_else(|| {
                    count(&mut self.notes, "nobody");
                    next += 1;
                    next - 1
                })
            })
            .collect();
        self.customers = next;
        persons
    }

    fn plans(&mut self, inspection: &Inspection) -> Vec<u32> {
        let Some(column) = inspection.column(Role::Plan) else { return vec![0; inspection.sheet.rows()] };
        self.plans = column.values().map(|(text, _)| text.to_owned()).collect();
        column.codes.clone()
    }

    fn row(
        &mut self,
        columns: &Columns,
        row: usize,
        standing: Option<Standing>,
        customer: u32,
        plan: u32,
    ) -> Result<(), &'static str> {
        let day = |role| columns.day(role, row);
        if standing == Some(Standing::Never) {
            return Err("never-started");
        }
        let start = match day(Role::Start) {
            Cell::Day(day) => day,
            Cell::Absent => return Err("no-start"),
            Cell::Bad => return Err("bad-start"),
        };
        if start > self.as_of {
            return Err("starts-later");
        }
        if columns.has_other_currency(row) {
            return Err("other-currency");
        }
        if standing == Some(Standing::Trial) {
            self.trials.running += 1;
            return Err("in-trial");
        }
        let interval = columns.interval(row);
        let interval = match (interval, columns.price) {
            // Monthly revenue needs no billing interval.
            (Err("unknown-interval"), None | Some(Role::Mrr)) => Interval::MONTH,
            (interval, _) => interval?,
        };
        let mrr = columns.mrr(row, interval)?;
        let (until, end) = self.ending(columns, row, standing)?;
        if until < start {
            return Err("end-before-start");
        }
        let mut from = start;
        if let Some(trial) = day(Role::TrialEnd).day().filter(|trial| *trial > start) {
            if trial > self.as_of && until > self.as_of {
                self.trials.running += 1;
                return Err("in-trial");
            }
            self.trials.ended += 1;
            if until <= trial {
                return Err("trial-not-converted");
            }
            self.trials.converted += 1;
            from = trial;
        }
        match standing {
            Some(Standing::Overdue) => self.overdue += 1,
            Some(Standing::Paused) => {}
            _ if end == End::Open && columns.end(row).is_some_and(|day| day > self.as_of) => {
                self.leaving += 1
            }
            _ => {}
        }
        let spell = Spell { customer, start: from, until, end, mrr, plan, interval };
        self.add(spell, columns, row, standing);
        Ok(())
    }

    /// Adds a spell, in two parts where it was paused and went on.
    fn add(&mut self, spell: Spell, columns: &Columns, row: usize, standing: Option<Standing>) {
        let day = |role| columns.day(role, row).day();
        let paused =
            day(Role::Paused).filter(|day| *day >= spell.start && *day <= self.as_of && *day < spell.until);
        let resumed = paused.and_then(|paused| day(Role::Resumed).filter(|day| *day > paused));
        let is_paused = standing == Some(Standing::Paused);
        match (paused, resumed) {
            (Some(paused), Some(resumed)) => {
                self.spells.push(Spell { until: paused, end: End::Paused, ..spell });
                if resumed <= self.as_of && resumed < spell.until {
                    self.spells.push(Spell { start: resumed, ..spell });
                } else {
                    self.paused += 1;
                }
            }
            // A customer who leaves during a pause is lost on its first day.
            (Some(paused), None) if matches!(spell.end, End::Lost(_)) => {
                self.spells.push(Spell { until: paused, ..spell });
            }
            (Some(paused), None) if is_paused || standing.is_none() => {
                self.paused += 1;
                self.spells.push(Spell { until: paused, end: End::Paused, ..spell });
            }
            _ => {
                if is_paused {
                    self.paused += 1;
                    count(&mut self.notes, "paused-without-date");
                }
                self.spells.push(spell);
            }
        }
    }

    /// Last day of a row, and how it ends.
    fn ending(
        &mut self,
        columns: &Columns,
        row: usize,
        standing: Option<Standing>,
    ) -> Result<(Day, End), &'static str> {
        let cell = columns.day(Role::End, row);
        if cell == Cell::Bad || (cell == Cell::Absent && columns.day(Role::Cancelled, row) == Cell::Bad) {
            return Err("bad-end");
        }
        let cause = match (standing, columns.code(Role::Reason, row)) {
            (Some(Standing::Failed), _) => Cause::Involuntary,
            (_, Some(code)) => columns.causes[code],
            (_, None) => Cause::Unknown,
        };
        let lost = |day: Day| Ok((day, End::Lost(cause)));
        let open = Ok((Day::MAX, End::Open));
        let end = columns.end(row);
        let ended = matches!(standing, Some(Standing::Ended | Standing::Failed));
        let ending = match (standing, end) {
            (None, Some(day)) if day <= self.as_of => lost(day),
            (None, _) => open,
            (Some(_), Some(day)) if ended && day <= self.as_of => lost(day),
            // Cancelled, but paid until a future day.
            (Some(_), Some(_)) if ended => open,
            (Some(_), None) if ended => {
                let period = columns.day(Role::PeriodEnd, row).day().filter(|day| *day <= self.as_of);
                let Some(day) = period else { return Err("ended-without-date") };
                count(&mut self.notes, "period-end-is-end");
                lost(day)
            }
            (Some(_), Some(day)) if day <= self.as_of && columns.day(Role::End, row) != Cell::Absent => {
                count(&mut self.notes, "live-though-ended");
                open
            }
            _ => open,
        };
        if matches!(ending, Ok((_, End::Lost(cause))) if cause != Cause::Unknown) {
            self.has_causes = true;
        }
        ending
    }
}
