//! The event log: files in, chunk by chunk; people, actions and problems out.

use super::layout::Layout;
use super::people::{Event, NO_SEGMENT, People, Spent};
use super::problems::{Kind, Problem, Problems};
use crate::events::detect::inspect::Inspection;
use crate::events::detect::options::{Options, Period};
use crate::events::detect::refusal::Refusal;
use crate::events::detect::role::Role;
use crate::events::detect::roles::MOST_SEGMENTS;
use crate::orders::store::interner::{Interner, NameBatch};
use crate::tables::cell::untagged;
use crate::tables::csv::{Csv, Record};
use crate::tables::dialect::is_sep_line;
use crate::tables::number::{SCALE, amount};

/// Rows whose people are looked up together.
const BATCH: usize = 256;
/// Limit on distinct actions.
pub const MOST_ACTIONS: usize = 1_000;
/// Beginning of 2100 in seconds since 1970-01-01; times from then on are implausible.
const FAR: i64 = 4_102_444_800;

/// Events of one name.
#[derive(Debug, Clone, Copy, Default)]
pub struct Action {
    /// Number of events.
    pub count: f64,
    /// Points of one.
    pub weight: f64,
    /// True if it is the outcome.
    pub is_outcome: bool,
}

/// A log of events from one or several files.
#[derive(Debug)]
pub struct EventLog {
    csv: Csv,
    layout: Layout,
    options: Options,
    file: usize,
    skip: usize,
    names: NameBatch,
    events: Vec<Event>,
    numbers: Vec<u32>,
    scratch: Vec<u8>,
    /// Everybody with an event.
    pub people: People,
    /// Names of actions.
    pub action_names: Interner,
    /// One entry per name of an action; the last one of those beyond the limit.
    pub actions: Vec<Action>,
    /// Groups of people.
    pub segments: Interner,
    /// Rows and cells that cannot be read.
    pub problems: Problems,
    /// Rows read, and those that count.
    pub rows: (u64, u64),
    /// Rows of devices without a known person.
    pub devices: u64,
    /// Moments of the first and of the last row.
    ends: Option<(u32, u32)>,
}

impl EventLog {
    /// Creates a log whose first file was inspected.
    ///
    /// # Errors
    /// The first open question of the inspection.
    pub fn new(inspection: &Inspection, options: &Options) -> Result<Self, Refusal> {
        let layout = Layout::new(inspection, options)?;
        let mut people = People::new(options.gap, options.period.map(|period| period == Period::Week));
        people.spent = match (layout.column(Role::Duration), layout.per_visit) {
            (None, _) => Spent::Gaps,
            (_, true) => Spent::Visits,
            _ => Spent::Events,
        };
        Ok(Self {
            csv: Csv::new(inspection.delimiter),
            skip: layout.skip,
            layout,
            options: options.clone(),
            file: 0,
            names: NameBatch::default(),
            events: Vec::with_capacity(BATCH),
            numbers: Vec::new(),
            scratch: Vec::new(),
            people,
            action_names: Interner::default(),
            actions: Vec::new(),
            segments: Interner::default(),
            problems: Problems::default(),
            rows: (0, 0),
            devices: 0,
            ends: None,
        })
    }

    /// Begins the next file after the previous one was read to its end.
    ///
    /// # Errors
    /// [`Refusal::OtherColumns`] where it lacks a column that was read, and the first open question of the inspection.
    pub fn next_file(&mut self, inspection: &Inspection) -> Result<(), Refusal> {
        let layout = Layout::new(inspection, &self.options)?;
        for role in Role::ALL {
            if let (Some(column), None) = (self.layout.column(role), layout.column(role)) {
                return Err(Refusal::OtherColumns(self.layout.ids[column].clone()));
            }
        }
        (self.skip, self.layout, self.csv) = (layout.skip, layout, Csv::new(inspection.delimiter));
        self.file += 1;
        Ok(())
    }

    /// Buffer for the next bytes. Call [`EventLog::read`] once they are written.
    pub fn room(&mut self, length: usize) -> &mut [u8] {
        self.csv.room(length)
    }

    /// Reads the buffered bytes; `last` if the file ends here.
    ///
    /// # Errors
    /// [`Refusal::NotUtf8`]: decode the file and begin again.
    pub fn read(&mut self, last: bool) -> Result<(), Refusal> {
        let mut csv = std::mem::replace(&mut self.csv, Csv::new(b','));
        csv.read(last, |record| self.row(&record));
        self.enter();
        let flaws = csv.flaws();
        self.csv = csv;
        flaws.not_utf8.map_or(Ok(()), |line| Err(Refusal::NotUtf8(line)))
    }

    /// Place of the first file among others: ascending where events are from the oldest to the newest, and descending where they
    /// are from the newest to the oldest, so that files read in this order are one log in order.
    pub fn place(&self) -> f64 {
        match self.ends {
            Some((first, last)) if last < first => -f64::from(first),
            Some((first, _)) => f64::from(first),
            None => f64::INFINITY,
        }
    }

    #[inline]
    fn row(&mut self, record: &Record) {
        if self.skip > 0 {
            self.skip -= usize::from(!is_sep_line(record.raw()));
            return;
        }
        self.rows.0 += 1;
        let Some(person) = self.person(record) else {
            return self.reject(Kind::NoPerson, Role::Person, record);
        };
        let Some(moment) = self.moment(record) else { return };
        let Some(count) = self.count(record) else { return };
        let seconds = self.seconds(record);
        let action = self.action(record);
        let entry = &mut self.actions[action];
        entry.count += count;
        let event = Event {
            moment,
            seconds,
            count,
            points: entry.weight * count,
            is_outcome: entry.is_outcome,
            segment: self.segment(record),
        };
        self.rows.1 += 1;
        self.ends = Some((self.ends.map_or(moment, |ends| ends.0), moment));
        let name = record.trimmed(person, &mut self.scratch);
        match name.contains(&b'@') {
            true => self.names.push(&name.to_ascii_lowercase()),
            false => self.names.push(name),
        }
        self.events.push(event);
        if self.events.len() == BATCH {
            self.enter();
        }
    }

    /// Adds the rows that wait.
    #[inline(never)]
    fn enter(&mut self) {
        self.people.names.numbers(&self.names, &mut self.numbers);
        self.people.prefetch(&self.numbers);
        for (&number, event) in self.numbers.iter().zip(&self.events) {
            self.people.add(number, event);
        }
        self.names.clear();
        self.events.clear();
    }

    /// Column that names the person of a row, or the device.
    #[inline]
    fn person(&mut self, record: &Record) -> Option<usize> {
        let mut named = |role: Role| {
            let column = self.layout.column(role)?;
            let text = record.trimmed(column, &mut self.scratch);
            let is_absent = text.is_empty() || (text.len() == 9 && text.eq_ignore_ascii_case(b"undefined"));
            (!is_absent).then_some(column)
        };
        if let Some(column) = named(Role::Person) {
            return Some(column);
        }
        let device = named(Role::Device);
        self.devices += u64::from(device.is_some());
        device
    }

    #[inline]
    fn moment(&mut self, record: &Record) -> Option<u32> {
        let moment = self.layout.moment(record, &mut self.scratch);
        let kind = match moment {
            Some(moment) if (86_400..FAR).contains(&moment) => {
                // In other time zones it may already be tomorrow.
                let is_future =
                    self.options.today.is_some_and(|today| moment >= (i64::from(today) + 2) * 86_400);
                if !is_future {
                    return Some(moment as u32);
                }
                Kind::FutureTime
            }
            Some(_) => Kind::FarTime,
            None => {
                let column = self.layout.column(Role::Time).unwrap_or(0);
                if record.trimmed(column, &mut self.scratch).is_empty() {
                    Kind::NoTime
                } else {
                    Kind::BadTime
                }
            }
        };
        self.reject(kind, Role::Time, record);
        None
    }

    #[inline]
    fn count(&mut self, record: &Record) -> Option<f64> {
        let Some(column) = self.layout.column(Role::Count) else { return Some(1.0) };
        let cell = record.cell(column, &mut self.scratch).trim_ascii();
        if untagged(cell).is_empty() {
            return Some(1.0);
        }
        match amount(cell, self.layout.decimal).map(|count| count as f64 / SCALE as f64) {
            Some(count) if count > 0.0 => return Some(count),
            Some(0.0) => self.reject(Kind::ZeroCount, Role::Count, record),
            _ => self.reject(Kind::BadCount, Role::Count, record),
        }
        None
    }

    #[inline]
    fn seconds(&mut self, record: &Record) -> f32 {
        let Some(column) = self.layout.column(Role::Duration) else { return 0.0 };
        if record.trimmed(column, &mut self.scratch).is_empty() {
            return 0.0;
        }
        let cell = record.cell(column, &mut self.scratch).trim_ascii();
        let seconds = self.layout.unit.read(cell, self.layout.decimal);
        if seconds.is_none() {
            self.reject(Kind::BadDuration, Role::Duration, record);
        }
        seconds.unwrap_or(0.0) as f32
    }

    /// Number of the action of a row.
    #[inline]
    fn action(&mut self, record: &Record) -> usize {
        let name = match self.layout.column(Role::Action) {
            Some(column) => record.trimmed(column, &mut self.scratch),
            None => &[],
        };
        let number = match self.action_names.len() < MOST_ACTIONS {
            true => self.action_names.number(name) as usize,
            false => self.action_names.find(name).map_or(MOST_ACTIONS, |number| number as usize),
        };
        if number >= self.actions.len() {
            self.add_action(number);
        }
        number
    }

    #[cold]
    fn add_action(&mut self, number: usize) {
        let action = match number < MOST_ACTIONS {
            true => {
                let name = self.action_names.text(number as u32);
                Action {
                    count: 0.0,
                    weight: self.options.weight_of(&name),
                    is_outcome: self.options.is_outcome(&name),
                }
            }
            false => Action { count: 0.0, weight: self.options.weights.action, is_outcome: false },
        };
        self.actions.push(action);
    }

    #[inline]
    fn segment(&mut self, record: &Record) -> u8 {
        let Some(column) = self.layout.column(Role::Segment) else { return NO_SEGMENT };
        let name = record.trimmed(column, &mut self.scratch);
        if name.is_empty() {
            return NO_SEGMENT;
        }
        match self.segments.len() < MOST_SEGMENTS {
            true => self.segments.number(name) as u8,
            // All further groups together.
            false => self.segments.find(name).map_or(MOST_SEGMENTS as u8, |number| number as u8),
        }
    }

    #[cold]
    fn reject(&mut self, kind: Kind, role: Role, record: &Record) {
        let column = self.layout.column(role).unwrap_or(0);
        let text = untagged(record.cell(column, &mut self.scratch));
        let problem = || Problem {
            kind,
            column: self.layout.ids.get(column).cloned().unwrap_or_default(),
            file: self.file,
            line: record.line,
            text: String::from_utf8_lossy(text.get(..200).unwrap_or(text)).into_owned(),
        };
        self.problems.add(kind, self.options.problem_limit, problem);
    }
}
