//! Cohorts by the time of the first payment: survivors and revenue after each month.

use serde::{Deserialize, Serialize};

use super::survival::{GRACE, Renewals};
use crate::subscriptions::detect::interval::{Interval, add_months};
use crate::subscriptions::read::customers::{Customers, mrr_on, tenure};
use crate::subscriptions::read::spells::End;
use crate::tables::day::{Day, civil, day, format_iso};

/// Length of the time in which a cohort begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "SubscriptionCohortLength"))]
#[serde(rename_all = "kebab-case")]
pub enum Length {
    /// Calendar month.
    #[default]
    Month,
    /// Calendar quarter.
    Quarter,
    /// Calendar year.
    Year,
}

impl Length {
    fn months(self) -> u32 {
        match self {
            Self::Month => 1,
            Self::Quarter => 3,
            Self::Year => 12,
        }
    }
}

/// Customers who began in the same period.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "SubscriptionCohort"))]
pub struct Cohort {
    /// First day of the time, yyyy-mm-dd.
    pub start: String,
    /// Customers.
    pub customers: u64,
    /// Customers remaining after 0, 1, 2, … months, as long as all of them are observed; a paused customer does not
    /// remain.
    pub survivors: Vec<u64>,
    /// Their revenue per month, including that of customers who returned; null without prices.
    pub revenue: Option<Vec<f64>>,
}

/// Cohorts, the first one first.
pub fn cohorts(customers: &Customers, as_of: Day, length: Length, has_prices: bool) -> Vec<Cohort> {
    let begins = |start: Day| {
        let (year, month, _) = civil(start);
        let first = month - (month - 1) % length.months();
        day(year.max(0) as u32, first, 1).unwrap_or(start)
    };
    let mut order: Vec<(Day, usize)> = Vec::new();
    let all: Vec<_> = customers.iter().collect();
    for (place, spells) in all.iter().enumerate() {
        order.push((begins(tenure(spells).start), place));
    }
    order.sort_unstable();
    let mut found = Vec::new();
    for same in order.chunk_by(|a, b| a.0 == b.0) {
        let members = || same.iter().map(|(_, place)| all[*place]);
        let youngest = members().map(|spells| spells[0].start).max().unwrap_or(as_of);
        let mut ages = 0u32;
        while add_months(youngest, ages + 1) + GRACE <= as_of {
            ages += 1;
        }
        let mut cohort = Cohort {
            start: format_iso(same[0].0),
            customers: same.len() as u64,
            survivors: vec![0; ages as usize + 1],
            revenue: has_prices.then(|| vec![0.0; ages as usize + 1]),
        };
        for spells in members() {
            let own = tenure(spells);
            let renewals = Renewals::of(&own, Interval::MONTH, as_of);
            let last = match own.end {
                End::Paused => renewals.observed,
                _ => renewals.lost.map_or(u32::MAX, |lost| lost - 1),
            };
            for age in 0..=ages {
                cohort.survivors[age as usize] += u64::from(age <= last);
                if let Some(revenue) = &mut cohort.revenue {
                    let grace = if age == 0 { 1 } else { GRACE + 1 };
                    revenue[age as usize] += mrr_on(spells, add_months(own.start, age) + grace);
                }
            }
        }
        found.push(cohort);
    }
    found
}
