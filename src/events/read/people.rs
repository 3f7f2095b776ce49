//! One entry per person: visits, and sums by part of a week.
//!
//! Events come in any order within two days: visits of that time stay open, so that late events join them. Older visits are
//! closed into the sums of their part of a week. Once the log spans more parts than forty, parts of a month are one, so that
//! memory is bounded by people and months, not by events.

use super::calendar::{Part, first_day, month_part, part_of};
use crate::orders::store::interner::Interner;

/// Sums of a person over a part of a week, or a month.
#[derive(Debug, Clone, Copy)]
pub struct Cell {
    /// Points of actions.
    pub points: f64,
    /// Seconds spent.
    pub seconds: f64,
    /// Cell of the same person in the next later part; that of the first part after the last one.
    next: u32,
    /// Days with events, a bit for each day of the month.
    pub days: u32,
    /// Number of the part.
    pub part: Part,
    /// Visits that began.
    pub visits: u16,
    /// Events that are the outcome, at most 65,535.
    pub outcomes: u16,
}

/// A visit that may go on.
#[derive(Debug, Clone, Copy, Default)]
struct Visit {
    start: u32,
    end: u32,
    longest: f32,
    /// Cell of the part in which it begins.
    cell: u32,
}

impl Visit {
    fn distance(&self, moment: u32) -> u32 {
        self.start.saturating_sub(moment).max(moment.saturating_sub(self.end))
    }
}

/// Maximum number of open visits per person.
const OPEN: usize = 4;
/// Seconds from the current event after which a visit is closed.
const WINDOW: u32 = 172_800;
/// Limit on parts of weeks; beyond it months are counted.
const MOST_PARTS: usize = 40;
/// No cell, or no group.
const NONE: u32 = u32::MAX;
/// A person without a group.
pub const NO_SEGMENT: u8 = u8::MAX;

/// A person.
#[derive(Debug, Clone, Copy)]
pub struct Person {
    open: [Visit; OPEN],
    /// First and last moment of closed visits.
    closed: (u32, u32),
    /// Cell of the last part.
    head: u32,
    /// First event, in seconds since 1970-01-01.
    pub first: u32,
    /// Last event, in seconds since 1970-01-01.
    pub last: u32,
    open_count: u8,
    /// Group of the first row that names one.
    pub segment: u8,
    /// Number of events.
    pub events: f64,
}

impl Person {
    const NEW: Self = Self {
        open: [Visit { start: 0, end: 0, longest: 0.0, cell: 0 }; OPEN],
        closed: (u32::MAX, 0),
        head: NONE,
        first: u32::MAX,
        last: 0,
        open_count: 0,
        segment: NO_SEGMENT,
        events: 0.0,
    };
}

/// An event of a person.
#[derive(Debug, Clone, Copy)]
pub struct Event {
    /// Seconds since 1970-01-01.
    pub moment: u32,
    /// Time spent, in seconds.
    pub seconds: f32,
    /// Number of events.
    pub count: f64,
    /// Points of all of them.
    pub points: f64,
    /// True if they are the outcome.
    pub is_outcome: bool,
    /// Group that the row names.
    pub segment: u8,
}

/// Source of the time spent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Spent {
    /// From the first to the last event of a visit.
    #[default]
    Gaps,
    /// A column, of each event.
    Events,
    /// A column, of whole visits: the longest of the rows of a visit.
    Visits,
}

/// Everybody in a log.
#[derive(Debug)]
pub struct People {
    /// Their names.
    pub names: Interner,
    /// One entry per name.
    pub persons: Vec<Person>,
    cells: Vec<Cell>,
    gap: u32,
    /// Source of the time spent.
    pub spent: Spent,
    /// Parts seen; `None` once only months are counted, or if weeks always are.
    seen: Option<Vec<bool>>,
    seen_count: usize,
    /// True if only months are counted.
    pub by_month: bool,
    /// Events by part, whether weeks or months.
    pub events: Vec<f64>,
    /// Visits, and the number of them that lie among visits closed before and may be parts of others.
    pub visits: (u64, u64),
    /// True if an event has a time of day.
    pub is_timed: bool,
    last: (i32, Part, u32),
    prefetched: u32,
}

impl People {
    /// Creates an empty list; `weeks` distinguishes weeks (true) or months (false), or lets the length of the log
    /// decide.
    pub fn new(gap: u32, weeks: Option<bool>) -> Self {
        Self {
            names: Interner::default(),
            persons: Vec::new(),
            cells: Vec::new(),
            gap,
            spent: Spent::default(),
            seen: weeks.is_none().then(Vec::new),
            seen_count: 0,
            by_month: weeks == Some(false),
            events: Vec::new(),
            visits: (0, 0),
            is_timed: false,
            last: (i32::MIN, 0, 0),
            prefetched: 0,
        }
    }

    /// Prefetches the entries of the next people, so that memory latencies overlap.
    pub fn prefetch(&mut self, numbers: &[u32]) {
        self.persons.resize(self.names.len(), Person::NEW);
        let heads = numbers.iter().map(|&number| self.persons[number as usize].head);
        let parts = heads.map(|head| self.cells.get(head as usize).map_or(0, |cell| cell.days));
        self.prefetched = parts.fold(self.prefetched, u32::wrapping_add);
    }

    /// Adds an event of a person, after [`People::prefetch`].
    #[inline]
    pub fn add(&mut self, number: u32, event: &Event) {
        let day = (event.moment / 86_400) as i32;
        if day != self.last.0 {
            self.begin_day(day);
        }
        let (_, part, bit) = self.last;
        self.is_timed |= event.moment % 86_400 != 0;
        self.events[usize::from(part)] += event.count;
        let person = &mut self.persons[number as usize];
        person.first = person.first.min(event.moment);
        person.last = person.last.max(event.moment);
        person.events += event.count;
        if person.segment == NO_SEGMENT {
            person.segment = event.segment;
        }
        let at = self.cell(number, part);
        let seconds = if self.spent == Spent::Events { f64::from(event.seconds) } else { 0.0 };
        let cell = &mut self.cells[at];
        cell.days |= bit;
        cell.points += event.points;
        cell.seconds += seconds;
        if event.is_outcome {
            cell.outcomes = cell.outcomes.saturating_add(event.count.clamp(1.0, 65_535.0) as u16);
        }
        self.visit(number, event, at as u32);
    }

    /// Looks up the part of a day; switches to months if there are too many parts.
    #[cold]
    fn begin_day(&mut self, day: i32) {
        let (part, bit) = part_of(day);
        self.last = (day, part, bit);
        let place = usize::from(part);
        if self.events.len() <= place {
            self.events.resize(place + 1, 0.0);
        }
        if let Some(seen) = &mut self.seen {
            seen.resize(seen.len().max(place + 1), false);
            self.seen_count += usize::from(!seen[place]);
            seen[place] = true;
            if self.seen_count > MOST_PARTS {
                self.seen = None;
                self.merge_months();
            }
        }
    }

    /// Merges the cells of a month, in new memory.
    fn merge_months(&mut self) {
        let old = std::mem::take(&mut self.cells);
        self.by_month = true;
        for number in 0..self.persons.len() {
            let head = std::mem::replace(&mut self.persons[number].head, NONE);
            let mut from = old.get(head as usize).map_or(NONE, |cell| cell.next);
            while let Some(&cell) = old.get(from as usize) {
                let at = self.cell(number as u32, cell.part);
                let own = &mut self.cells[at];
                own.points += cell.points;
                own.seconds += cell.seconds;
                own.days |= cell.days;
                own.visits = own.visits.saturating_add(cell.visits);
                own.outcomes = own.outcomes.saturating_add(cell.outcomes);
                from = if from == head { NONE } else { cell.next };
            }
            for place in 0..usize::from(self.persons[number].open_count) {
                let day = self.persons[number].open[place].start / 86_400;
                self.persons[number].open[place].cell =
                    self.cell(number as u32, part_of(day as i32).0) as u32;
            }
        }
    }

    /// Place of the cell of a person in a part.
    #[inline]
    fn cell(&mut self, number: u32, part: Part) -> usize {
        let part = if self.by_month { month_part(part) } else { part };
        let head = self.persons[number as usize].head;
        match self.cells.get(head as usize) {
            Some(cell) if cell.part == part => head as usize,
            _ => self.other_cell(number, part),
        }
    }

    /// A cell other than that of the last part. The cells of a person form a circular list: chronological logs add at
    /// its end and reverse-chronological ones at its beginning, and neither searches the whole list.
    fn other_cell(&mut self, number: u32, part: Part) -> usize {
        let new = self.cells.len() as u32;
        let mut cell = Cell { points: 0.0, seconds: 0.0, next: new, days: 0, part, visits: 0, outcomes: 0 };
        let head = self.persons[number as usize].head;
        let last = self.cells.get(head as usize).map(|last| last.part);
        if let Some(last) = last {
            let mut before = head;
            if part < last {
                loop {
                    let next = self.cells[before as usize].next;
                    let found = self.cells[next as usize].part;
                    if found == part {
                        return next as usize;
                    }
                    if found > part {
                        break;
                    }
                    before = next;
                }
            }
            cell.next = self.cells[before as usize].next;
            self.cells[before as usize].next = new;
        }
        if last.is_none_or(|last| part > last) {
            self.persons[number as usize].head = new;
        }
        self.cells.push(cell);
        new as usize
    }

    /// Adds an event to the visit that it continues, or begins a visit.
    #[inline]
    fn visit(&mut self, number: u32, event: &Event, cell: u32) {
        let person = &mut self.persons[number as usize];
        let count = usize::from(person.open_count);
        let (moment, gap) = (event.moment, self.gap);
        // Mostly the newest.
        for place in (0..count).rev() {
            let visit = &mut person.open[place];
            if visit.distance(moment) < gap {
                if moment < visit.start {
                    (visit.start, visit.cell) = (moment, cell);
                }
                visit.end = visit.end.max(moment);
                visit.longest = visit.longest.max(event.seconds);
                if count > 1 {
                    Self::join(person, gap);
                }
                return;
            }
        }
        self.begin_visit(number, event, cell);
    }

    /// Merges two visits that an event has connected.
    #[cold]
    fn join(person: &mut Person, gap: u32) {
        let mut count = usize::from(person.open_count);
        let mut one = 0;
        while one < count {
            let near = (one + 1..count).find(|&other| {
                let [a, b] = [person.open[one], person.open[other]];
                a.distance(b.start).min(a.distance(b.end)) < gap || b.distance(a.start) < gap
            });
            let Some(other) = near else {
                one += 1;
                continue;
            };
            let b = person.open[other];
            let a = &mut person.open[one];
            let (start, cell) = if b.start < a.start { (b.start, b.cell) } else { (a.start, a.cell) };
            *a = Visit { start, end: a.end.max(b.end), longest: a.longest.max(b.longest), cell };
            count -= 1;
            person.open[other] = person.open[count];
        }
        person.open_count = count as u8;
    }

    fn begin_visit(&mut self, number: u32, event: &Event, cell: u32) {
        let moment = event.moment;
        loop {
            let person = &self.persons[number as usize];
            let count = usize::from(person.open_count);
            let farthest = (0..count).max_by_key(|&place| person.open[place].distance(moment));
            let Some(place) = farthest else { break };
            if count < OPEN && person.open[place].distance(moment) <= WINDOW {
                break;
            }
            self.close(number, place);
        }
        let person = &mut self.persons[number as usize];
        let (from, to) = person.closed;
        self.visits.1 += u64::from(
            from <= to && moment.saturating_add(self.gap) > from && moment < to.saturating_add(self.gap),
        );
        person.open[usize::from(person.open_count)] =
            Visit { start: moment, end: moment, longest: event.seconds, cell };
        person.open_count += 1;
    }

    /// Closes an open visit: it counts where it began.
    fn close(&mut self, number: u32, place: usize) {
        let person = &mut self.persons[number as usize];
        let visit = person.open[place];
        person.open_count -= 1;
        person.open[place] = person.open[usize::from(person.open_count)];
        person.closed = (person.closed.0.min(visit.start), person.closed.1.max(visit.end));
        self.visits.0 += 1;
        let cell = &mut self.cells[visit.cell as usize];
        cell.visits = cell.visits.saturating_add(1);
        cell.seconds += match self.spent {
            Spent::Gaps => f64::from(visit.end - visit.start),
            Spent::Visits => f64::from(visit.longest),
            Spent::Events => 0.0,
        };
    }

    /// Closes all visits.
    pub fn finish(&mut self) {
        for number in 0..self.persons.len() {
            while self.persons[number].open_count > 0 {
                self.close(number as u32, 0);
            }
        }
    }

    /// Sums of a person by part of a week, or by month, from the first to the last.
    pub fn cells(&self, number: usize) -> impl Iterator<Item = &Cell> {
        let head = self.persons[number].head;
        let mut at = self.cells.get(head as usize).map_or(NONE, |cell| cell.next);
        std::iter::from_fn(move || {
            let cell = self.cells.get(at as usize)?;
            at = if at == head { NONE } else { cell.next };
            Some(cell)
        })
    }

    /// True if visits cannot be separated because events are unsorted: more than one of a hundred began among
    /// visits that were closed.
    pub fn is_disordered(&self) -> bool {
        100 * self.visits.1 > self.visits.0
    }

    /// First day with events.
    pub fn first_part_day(&self) -> Option<i32> {
        self.events.iter().position(|&count| count > 0.0).map(|part| first_day(part as Part))
    }
}
