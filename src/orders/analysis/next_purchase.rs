//! Time to the next purchase: how many come back and how soon, and whether it depends on how they began.
//!
//! Customers who joined late have had little time to return, so shares are Kaplan–Meier estimates: a customer counts for as
//! long as they were observed.

use crate::math::ranking::{arranged, ranked_by_name};
use serde::Serialize;

use super::absent::Absent;
use super::marker::True;
use super::period::Period;
use super::products::first_products;
use crate::estimate::Estimate;
use crate::math::holm::holm;
use crate::math::survival::{Curve, Waits, log_rank};
use crate::orders::read::details::{Details, PerCustomer};
use crate::orders::store::purchase::Purchase;
use crate::orders::summary::customers::Summary;
use crate::tables::day::{Day, format_iso};

/// Waits after the first to the fifth purchase.
const MAX_PURCHASES: usize = 5;
/// Days within which the share that returned is given.
const RATE_DAYS: [u32; 3] = [30, 90, 365];
/// Longest wait in the curve, in days: three years.
const MAX_CURVE_DAYS: u32 = 1096;
/// Customers a group needs, and those it is compared with.
const MIN_GROUP: u64 = 20;
/// The most groups of a kind, by customers.
const MAX_GROUPS: usize = 12;
/// Customers who must have waited as long as the horizon of the half.
const MIN_AT_HORIZON: u64 = 10;

/// Waits collected while the customers pass by.
#[derive(Debug, Clone, Default)]
pub struct Collector {
    end: Day,
    after: [Waits; MAX_PURCHASES],
    /// Wait after the first purchase of each customer, in the order of the summary: its days, and whether it ended.
    first: Vec<(u32, bool)>,
}

impl Collector {
    /// Waits until the end of observation.
    pub fn new(end: Day) -> Self {
        Self { end, ..Self::default() }
    }

    /// Takes a customer's purchases in the order of days.
    pub fn add(&mut self, purchases: &[Purchase]) {
        for (index, purchase) in purchases.iter().take(MAX_PURCHASES).enumerate() {
            let next = purchases.get(index + 1);
            let until = next.map_or(self.end, |next| next.day);
            let wait = (until.saturating_sub(purchase.day).unsigned_abs(), next.is_some());
            self.after[index].add(wait.0, wait.1);
            if index == 0 {
                self.first.push(wait);
            }
        }
    }

    /// The times to the next purchase.
    ///
    /// # Errors
    /// Nobody bought a second time.
    pub fn next_purchase(
        &self,
        details: &Details,
        summary: &Summary,
        confidence: f64,
    ) -> Result<NextPurchase, Absent> {
        if self.after[0].ended() == 0 {
            return Err(Absent::TooFewPurchases);
        }
        let some = (1..).zip(&self.after).take_while(|(_, waits)| waits.ended() > 0);
        let after = some.map(|(purchase, waits)| After::new(purchase, waits, confidence)).collect();
        Ok(NextPurchase { ok: True, after, groups: self.groups(details, summary, confidence) })
    }

    fn groups(&self, details: &Details, summary: &Summary, confidence: f64) -> Vec<Group> {
        let origin = Period::Month.number(summary.span.0);
        let month = |index: u32| format_iso(Period::Month.start(origin + index as i32))[..7].to_owned();
        let months = summary.first.iter().map(|&day| (Period::Month.number(day) - origin) as u32);
        let on_first_day = |values: &PerCustomer<u32>| first_values(values, summary);
        let mut groups = Vec::new();
        let mut add = |kind, pairs: Vec<(usize, u32)>, name: &dyn Fn(u32) -> String| {
            groups.extend(self.groups_of(kind, &pairs, name, confidence));
        };
        add(GroupKind::FirstProduct, first_products(details, summary).collect(), &|product| {
            details.products.text(product)
        });
        add(GroupKind::Channel, on_first_day(&details.channel), &|channel| details.channels.text(channel));
        add(GroupKind::Country, on_first_day(&details.country), &|country| details.countries.text(country));
        add(GroupKind::FirstMonth, months.enumerate().collect(), &month);
        let adjusted = holm(&groups.iter().map(|group| group.p_value).collect::<Vec<_>>());
        groups.iter_mut().zip(adjusted).for_each(|(group, p)| group.adjusted_p_value = p);
        groups
    }

    /// The largest groups of a kind, each against all others whose value is known; pairs of a customer's place and a value.
    fn groups_of(
        &self,
        kind: GroupKind,
        pairs: &[(usize, u32)],
        name: &dyn Fn(u32) -> String,
        confidence: f64,
    ) -> Vec<Group> {
        let mut counts: Vec<u64> = Vec::new();
        let mut known = vec![false; self.first.len()];
        for &(place, value) in pairs {
            if value as usize >= counts.len() {
                counts.resize(value as usize + 1, 0);
            }
            counts[value as usize] += 1;
            known[place] = true;
        }
        let all = count(self.first.iter().zip(&known).filter(|&(_, &known)| known).map(|(&wait, _)| wait));
        let mut largest: Vec<(u64, String, u32)> = (0..)
            .zip(&counts)
            .filter(|&(_, &count)| count >= MIN_GROUP)
            .map(|(value, &count)| (count, name(value), value))
            .collect();
        let by_count =
            ranked_by_name(largest.iter().map(|found| !found.0), &|row| largest[row as usize].1.as_bytes());
        largest = arranged(largest, &by_count);
        largest.truncate(MAX_GROUPS);
        if kind == GroupKind::FirstMonth {
            let by_name =
                ranked_by_name(largest.iter().map(|_| 0), &|row| largest[row as usize].1.as_bytes());
            largest = arranged(largest, &by_name);
        }
        let mut slots = vec![usize::MAX; counts.len()];
        largest.iter().enumerate().for_each(|(slot, found)| slots[found.2 as usize] = slot);
        let mut waits = vec![Waits::default(); largest.len()];
        for &(place, value) in pairs {
            if let Some(own) = waits.get_mut(slots[value as usize]) {
                own.add(self.first[place].0, self.first[place].1);
            }
        }
        let group = |((customers, value, _), own): ((u64, String, u32), Waits)| {
            let rest = all.without(&own);
            let test = log_rank(&own, &rest, confidence).filter(|_| rest.total() >= MIN_GROUP)?;
            Some(Group {
                kind,
                value,
                customers,
                returned: own.ended(),
                rates: rates(&own, &own.curve(), confidence),
                ratio: test.ratio,
                p_value: test.p_value,
                adjusted_p_value: test.p_value,
            })
        };
        largest.into_iter().zip(waits).filter_map(group).collect()
    }
}

/// Values of the first purchase, each with the place of its customer.
fn first_values(values: &PerCustomer<u32>, summary: &Summary) -> Vec<(usize, u32)> {
    let of = |(place, &number): (usize, &u32)| {
        values.dated(number).filter(|&(day, _)| day == summary.first[place]).map(|(_, value)| (place, value))
    };
    summary.number.iter().enumerate().filter_map(of).collect()
}

fn count(waits: impl Iterator<Item = (u32, bool)>) -> Waits {
    let mut all = Waits::default();
    waits.for_each(|(days, ended)| all.add(days, ended));
    all
}

fn rates(waits: &Waits, curve: &Curve, confidence: f64) -> Vec<ReturnRate> {
    let customers = waits.total() as f64;
    let rate = |days: u32| ReturnRate {
        days,
        share: curve.ended_by(days, confidence),
        plain: waits.ended_by(days) as f64 / customers,
    };
    RATE_DAYS.map(rate).to_vec()
}

/// Time to the next purchase.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "TimeToNextPurchase"))]
pub struct NextPurchase {
    /// Always true.
    pub ok: True,
    /// After the first purchase, after the second, and so on up to the fifth, while somebody returned.
    pub after: Vec<After>,
    /// Customers by how they began, each group against all others, about the second purchase.
    pub groups: Vec<Group>,
}

/// The wait after one purchase for the next.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "AfterPurchase"))]
#[serde(rename_all = "camelCase")]
pub struct After {
    /// After which purchase: 1 for the first.
    pub purchase: u32,
    /// Customers who made it.
    pub customers: u64,
    /// Those of them with a further purchase so far.
    pub returned: u64,
    /// Shares that return within 30, 90 and 365 days.
    pub rates: Vec<ReturnRate>,
    /// Day by which half of those who return within `horizon` days have returned.
    pub half: Option<Estimate>,
    /// 365, or fewer days if fewer than ten customers have waited for so long.
    pub horizon: u32,
    /// Days of the curve: those on which somebody returned, up to three years.
    pub day: Vec<u32>,
    /// Share that returned by each day.
    pub share: Vec<f64>,
    /// Lower ends of its intervals.
    pub low: Vec<f64>,
    /// Upper ends.
    pub high: Vec<f64>,
    /// Customers still waited for on each day.
    pub at_risk: Vec<u64>,
}

impl After {
    fn new(purchase: u32, waits: &Waits, confidence: f64) -> Self {
        let curve = waits.curve();
        let steps = || curve.steps().iter().take_while(|step| step.day <= MAX_CURVE_DAYS);
        let bands: Vec<Estimate> = steps().filter_map(|step| curve.ended_by(step.day, confidence)).collect();
        let longest = curve.last_day_with(MIN_AT_HORIZON).or_else(|| curve.last_day_with(1)).unwrap_or(0);
        let horizon = longest.min(365);
        Self {
            purchase,
            customers: waits.total(),
            returned: waits.ended(),
            rates: rates(waits, &curve, confidence),
            half: curve.half_by(horizon, confidence),
            horizon,
            day: steps().map(|step| step.day).collect(),
            share: bands.iter().map(|band| band.value).collect(),
            low: bands.iter().map(|band| band.low).collect(),
            high: bands.iter().map(|band| band.high).collect(),
            at_risk: steps().map(|step| step.at_risk).collect(),
        }
    }
}

/// Share of customers who return within some days.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ReturnRate {
    /// Within how many days.
    pub days: u32,
    /// The Kaplan–Meier estimate; none if nobody was observed for so long.
    pub share: Option<Estimate>,
    /// Those who have returned within so many days ÷ all: too low, for some have not had so many days.
    pub plain: f64,
}

/// How customers began.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "ReturnGroupKind"))]
#[serde(rename_all = "kebab-case")]
pub enum GroupKind {
    /// A product of the first purchase.
    FirstProduct,
    /// Channel of the first purchase.
    Channel,
    /// Country of the first purchase.
    Country,
    /// Month of the first purchase.
    FirstMonth,
}

/// Customers who began alike, against all others of whom it is known how.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "ReturnGroup"))]
#[serde(rename_all = "camelCase")]
pub struct Group {
    /// What they share.
    pub kind: GroupKind,
    /// The product, channel, country or month (yyyy-mm).
    pub value: String,
    /// How many customers.
    pub customers: u64,
    /// Those with a second purchase so far.
    pub returned: u64,
    /// Shares that return within 30, 90 and 365 days.
    pub rates: Vec<ReturnRate>,
    /// How fast they return, the others being 1; none if nobody of one side returned.
    pub ratio: Option<Estimate>,
    /// The log-rank test’s p-value.
    pub p_value: f64,
    /// The same after Holm’s correction for all groups.
    pub adjusted_p_value: f64,
}
