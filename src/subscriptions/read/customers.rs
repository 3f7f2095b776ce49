//! Customers: the spells of each, in order.

use super::rows::Rows;
use super::spells::{End, Spell};
use crate::math::ranking::sort_by;
use crate::tables::day::Day;

/// Spells by customer.
#[derive(Debug, Clone, Default)]
pub struct Customers {
    spells: Vec<Spell>,
    ends: Vec<usize>,
}

/// First unbroken time that a customer pays.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Tenure {
    /// First day.
    pub start: Day,
    /// Last day; [`Day::MAX`] if it continues.
    pub until: Day,
    /// Its end.
    pub end: End,
}

impl Customers {
    /// The customers of the rows that count. Spells that begin at most `gap` days after another has ended continue it.
    pub fn of(rows: &Rows, gap: i32) -> Self {
        let mut spells = rows.spells.clone();
        // A stable sort keeps the file order of subscriptions that begin on the same day.
        sort_by(&mut spells, |a, b| (a.customer, a.start).cmp(&(b.customer, b.start)));
        let mut own = Self::default();
        for same in spells.chunk_by(|a, b| a.customer == b.customer) {
            let next = |until: Day| {
                let later = same.iter().map(|spell| spell.start).filter(|start| *start > until);
                later.min().filter(|start| *start <= until.saturating_add(gap))
            };
            own.spells.extend(same.iter().map(|spell| Spell {
                until: match spell.end {
                    End::Lost(_) => next(spell.until).unwrap_or(spell.until),
                    _ => spell.until,
                },
                ..*spell
            }));
            own.ends.push(own.spells.len());
        }
        own
    }

    /// Unbroken periods in which customers pay, with the number of each customer: first and last day, [`Day::MAX`] if
    /// it continues.
    pub fn spans(&self) -> Vec<(u32, Day, Day)> {
        let mut spans: Vec<(u32, Day, Day)> = Vec::new();
        for spell in self.iter().flatten() {
            let until = if matches!(spell.end, End::Lost(_)) { spell.until } else { Day::MAX };
            match spans.last_mut() {
                Some(last) if last.0 == spell.customer && spell.start <= last.2 => last.2 = last.2.max(until),
                _ => spans.push((spell.customer, spell.start, until)),
            }
        }
        spans
    }

    /// Number of customers.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// True if there is no paying customer, past or present.
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// Spells of each customer by their first days.
    pub fn iter(&self) -> impl Iterator<Item = &[Spell]> {
        let starts = std::iter::once(0).chain(self.ends.iter().copied());
        starts.zip(&self.ends).map(|(start, &end)| &self.spells[start..end])
    }
}

/// Revenue per month of a customer at the beginning of a day.
pub fn mrr_on(spells: &[Spell], day: Day) -> f64 {
    spells.iter().filter(|spell| spell.covers(day)).map(|spell| spell.mrr).sum()
}

/// End of the last spell that ended before a day.
pub fn end_before(spells: &[Spell], day: Day) -> End {
    let ended = spells.iter().filter(|spell| spell.until < day);
    ended.max_by_key(|spell| spell.until).map_or(End::Open, |spell| spell.end)
}

/// The first unbroken time that a customer pays.
pub fn tenure(spells: &[Spell]) -> Tenure {
    let first = spells[0];
    let mut own = Tenure { start: first.start, until: first.until, end: first.end };
    for spell in &spells[1..] {
        if spell.start > own.until {
            break;
        }
        if spell.until > own.until {
            (own.until, own.end) = (spell.until, spell.end);
        }
    }
    own
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::subscriptions::detect::interval::Interval;
    use crate::subscriptions::detect::standing::Cause;

    fn spell(customer: u32, start: Day, until: Day, end: End, mrr: f64) -> Spell {
        Spell { customer, start, until, end, mrr, plan: 0, interval: Interval::MONTH }
    }

    const LOST: End = End::Lost(Cause::Unknown);

    #[test]
    fn a_change_of_plan_is_not_a_break() {
        let rows = Rows {
            spells: vec![
                spell(1, 131, Day::MAX, End::Open, 50.0),
                spell(1, 100, 130, LOST, 20.0),
                spell(0, 100, 130, LOST, 10.0),
                spell(0, 132, 160, LOST, 10.0),
            ],
            ..Rows::default()
        };
        let customers = Customers::of(&rows, 1);
        let all: Vec<&[Spell]> = customers.iter().collect();
        assert_eq!(customers.len(), 2);
        assert_eq!(tenure(all[1]), Tenure { start: 100, until: Day::MAX, end: End::Open });
        assert_eq!([130, 131, 132].map(|day| mrr_on(all[1], day)), [20.0, 20.0, 50.0]);
        assert_eq!(customers.spans(), [(0, 100, 130), (0, 132, 160), (1, 100, Day::MAX)]);
        // A gap of two days is a break.
        assert_eq!(tenure(all[0]), Tenure { start: 100, until: 130, end: LOST });
        assert_eq!([131, 132, 133, 160, 161].map(|day| mrr_on(all[0], day)), [0.0, 0.0, 10.0, 10.0, 0.0]);
        assert_eq!(end_before(all[0], 131), LOST);
    }

    #[test]
    fn overlapping_subscriptions_add_up() {
        let spells = [spell(0, 10, 40, LOST, 5.0), spell(0, 20, 90, End::Paused, 7.0)];
        assert_eq!([10, 11, 21, 40, 41].map(|day| mrr_on(&spells, day)), [0.0, 5.0, 12.0, 12.0, 7.0]);
        assert_eq!(tenure(&spells), Tenure { start: 10, until: 90, end: End::Paused });
    }
}
