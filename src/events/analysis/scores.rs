//! Scores of a person: of a part of the log, from visits, minutes and actions.

use crate::events::detect::options::Weights;
use crate::events::read::people::{Cell, People, Spent};

/// Parts of the log that can be scored, and their points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Scoring {
    /// True if pauses separate visits; otherwise a day is one visit.
    pub by_pauses: bool,
    /// True if time spent is known.
    pub has_time: bool,
    /// Points of a visit.
    pub visit: f64,
    /// Points of a minute.
    pub minute: f64,
}

/// Sums of a person.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Sums {
    /// Visits.
    pub visits: f64,
    /// Minutes; 0 where time spent is not known.
    pub minutes: f64,
    /// Score.
    pub score: f64,
}

impl Scoring {
    /// Scoring of a log that was read to its end.
    pub fn of(people: &People, weights: &Weights) -> Self {
        let is_ordered = !people.is_disordered();
        let by_pauses = people.is_timed && is_ordered;
        let has_time = match people.spent {
            Spent::Events => true,
            Spent::Visits => is_ordered,
            Spent::Gaps => by_pauses,
        };
        Self { by_pauses, has_time, visit: weights.visit, minute: weights.minute }
    }

    /// Sums of cells.
    pub fn sum<'a>(&self, cells: impl Iterator<Item = &'a Cell>) -> Sums {
        let mut sums = Sums::default();
        let mut points = 0.0;
        for cell in cells {
            sums.visits +=
                if self.by_pauses { f64::from(cell.visits) } else { f64::from(cell.days.count_ones()) };
            sums.minutes += if self.has_time { cell.seconds / 60.0 } else { 0.0 };
            points += cell.points;
        }
        sums.score = points + self.visit * sums.visits + self.minute * sums.minutes;
        sums
    }
}
