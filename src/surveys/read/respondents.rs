//! Respondents: the rows that count, with their dates, persons and weights.

use crate::orders::detect::identity::fold;
use crate::surveys::detect::inspect::Inspection;
use crate::surveys::detect::options::Options;
use crate::surveys::detect::roles::{MarkColumn, NO_DATE, is_nobody, weight};
use crate::surveys::detect::vocabulary::marks::{Mark, mark_of, qualtrics_mark, yes_or_no};
use crate::surveys::detect::vocabulary::missing::kind_of;
use crate::tables::clock;
use crate::tables::column::Column;
use crate::tables::date::parse_moment;

/// Counted rows, and the data of each.
#[derive(Debug, Clone, Default)]
pub struct Respondents {
    /// Rows that count, in the order of the file.
    pub rows: Vec<u32>,
    /// Rows of the file.
    pub read: usize,
    /// Rows left out, by mark.
    pub left_out: Vec<(Mark, usize)>,
    /// Per row of the file: reason why it is left out.
    pub marks: Vec<Option<Mark>>,
    /// Rows left out because the same person answered later.
    pub superseded: usize,
    /// Per row of the file: seconds since 1970-01-01 on the clock of the zone.
    pub moments: Vec<Option<i64>>,
    /// Per row of the file: number of the person; `u32::MAX` without a name.
    pub persons: Vec<u32>,
    /// Per row of the file: weight; empty without weights.
    pub weights: Vec<f64>,
    /// Rows with an unreadable date.
    pub bad_dates: Vec<u32>,
    /// Rows with an unreadable weight; they count with weight 0 in weighted figures.
    pub bad_weights: Vec<u32>,
}

/// Number of the person in a row without a name.
pub const NOBODY: u32 = u32::MAX;

/// Mark for each distinct text of a column.
fn marks(column: &Column, kind: MarkColumn) -> Vec<Option<Mark>> {
    let is_blank = |text: &str| kind_of(text).is_some();
    let mark = |text: &str| match kind {
        MarkColumn::Submitted => is_blank(text).then_some(Mark::Unfinished),
        MarkColumn::Finished => (yes_or_no(text) == Some(false)).then_some(Mark::Unfinished),
        MarkColumn::Test => (yes_or_no(text) == Some(true)).then_some(Mark::Preview),
        MarkColumn::Excluded => (yes_or_no(text) == Some(true)).then_some(Mark::Rejected),
        MarkColumn::Draft => (yes_or_no(text) == Some(true)).then_some(Mark::Unfinished),
        MarkColumn::State => mark_of(text),
        MarkColumn::NumberedState => qualtrics_mark(text),
        MarkColumn::Stage => (text == "0").then_some(Mark::Unfinished),
    };
    column.values().map(|(text, _)| mark(text)).collect()
}

impl Respondents {
    /// Reads the rows of an inspected file; every answer of a person counts.
    pub fn read(inspection: &Inspection, options: &Options) -> Self {
        let (sheet, roles) = (&inspection.sheet, &inspection.roles);
        let mut own = Self { read: sheet.rows(), ..Self::default() };
        own.moments = vec![None; sheet.rows()];
        if let (Some(date), Some(format)) = (roles.date, inspection.date_format) {
            let read = |text: &str| {
                let first = parse_moment(text.as_bytes(), format, &options.zone);
                first.or_else(|| parse_moment(text.as_bytes(), inspection.second_date_format?, &options.zone))
            };
            let column = &sheet.columns[date];
            let days: Vec<(Option<i64>, bool)> = column
                .values()
                .map(|(text, _)| {
                    let none = kind_of(text).is_some() || text.starts_with(NO_DATE);
                    let moment = if none { None } else { read(text) };
                    (moment, !none && moment.is_none())
                })
                .collect();
            let times = roles.time.map(|time| &inspection.sheet.columns[time]);
            for (row, (mut moment, bad)) in column.map(&days).enumerate() {
                let time = times.and_then(|times| clock::parse(times.cell(row)));
                moment = moment.map(|moment| moment + time.map_or(0, |time| i64::from(time.seconds)));
                own.moments[row] = moment;
                if bad {
                    own.bad_dates.push(row as u32);
                }
            }
        }
        own.persons = vec![NOBODY; sheet.rows()];
        if let Some(person) = roles.person {
            let column = &sheet.columns[person];
            let (mut persons, mut buffer) = (Column::default(), Vec::new());
            let numbers: Vec<u32> = (0..column.distinct() as u32)
                .map(|code| match is_nobody(column.str(code)) {
                    true => NOBODY,
                    false => persons.intern(fold(column.text(code), &mut buffer)),
                })
                .collect();
            own.persons = column.map(&numbers).collect();
        }
        if let Some(column) = roles.weight.map(|weight| &sheet.columns[weight]) {
            let values: Vec<Option<f64>> = column.values().map(|(text, _)| weight(text)).collect();
            for (row, value) in column.map(&values).enumerate() {
                if value.is_none() {
                    own.bad_weights.push(row as u32);
                }
                own.weights.push(value.unwrap_or(0.0));
            }
        }
        own.choose(inspection, options);
        own
    }

    fn choose(&mut self, inspection: &Inspection, options: &Options) {
        let mut left_out = vec![None; self.read];
        for (index, kind) in &inspection.roles.marks {
            let column = &inspection.sheet.columns[*index];
            let by_text = marks(column, *kind);
            for (row, mark) in column.map(&by_text).enumerate() {
                let counts = mark == Some(Mark::Unfinished) && options.count_unfinished;
                if mark.is_some() && !counts {
                    // The first kind in the order of reports.
                    left_out[row] = match (left_out[row], mark) {
                        (Some(before), Some(mark)) if before < mark => Some(before),
                        _ => mark,
                    };
                }
            }
        }
        // A repeated answer, as in files combined from two downloads.
        let column = inspection.roles.answer.map(|id| &inspection.sheet.columns[id]);
        if let Some(column) = column.filter(|column| column.counts.iter().any(|&rows| rows > 1)) {
            let mut first = vec![usize::MAX; column.distinct()];
            for (row, &id) in column.codes.iter().enumerate() {
                let known = &mut first[id as usize];
                let is_same = |own: &Column| own.codes[row] == own.codes[*known];
                if *known == usize::MAX {
                    *known = row;
                } else if inspection.sheet.columns.iter().all(is_same) {
                    left_out[row] = left_out[row].or(Some(Mark::Duplicate));
                }
            }
        }
        for mark in Mark::ALL {
            let count = left_out.iter().filter(|own| **own == Some(mark)).count();
            if count > 0 {
                self.left_out.push((mark, count));
            }
        }
        self.rows = (0..self.read as u32).filter(|&row| left_out[row as usize].is_none()).collect();
        for bad in [&mut self.bad_dates, &mut self.bad_weights] {
            bad.retain(|&row| left_out[row as usize].is_none());
        }
        self.marks = left_out;
    }

    /// The same with the last row of each person only.
    pub fn last_only(&self) -> Self {
        let rows = self.last_rows();
        Self { superseded: self.rows.len() - rows.len(), rows, ..self.clone() }
    }

    /// The last row of each person by date and time of day, then by position in the file; rows without a name all
    /// remain.
    pub fn last_rows(&self) -> Vec<u32> {
        self.last_of(&self.rows)
    }

    /// The last of these rows for each person; the rows are in the order of the file.
    pub fn last_of(&self, rows: &[u32]) -> Vec<u32> {
        let people =
            rows.iter().map(|&row| self.persons[row as usize]).filter(|&person| person != NOBODY).max();
        let mut last = vec![u32::MAX; people.map_or(0, |most| most as usize + 1)];
        for &row in rows {
            let Some(known) = last.get_mut(self.persons[row as usize] as usize) else { continue };
            if *known == u32::MAX || self.moments[row as usize] >= self.moments[*known as usize] {
                *known = row;
            }
        }
        let is_last = |row: &u32| last.get(self.persons[*row as usize] as usize).is_none_or(|own| own == row);
        rows.iter().copied().filter(is_last).collect()
    }
}
