//! Time to the next purchase: the share of customers who come back by each day, also by attributes of their first
//! purchase.
//!
//! Customers who joined late have had little time to return, so shares are Kaplan–Meier estimates: a customer counts for as
//! long as they were observed.

use crate::math::ranking::{arranged, falling, ranked_by_name};
use serde::Serialize;

use super::absent::Absent;
use super::marker::True;
use super::period::Period;
use super::products::first_products;
use super::profile::names;
use crate::estimate::Estimate;
use crate::math::holm::holm;
use crate::math::survival::{Curve, LogRankSums, Standing, Waits, log_rank};
use crate::orders::detect::role::Role;
use crate::orders::read::details::{Details, PerCustomer};
use crate::orders::store::purchase::Purchase;
use crate::orders::summary::customers::Summary;
use crate::orders::summary::long_file::{LongFile, LongRow};
use crate::tables::day::{Day, format_iso};

/// Waits after the first to the fifth purchase.
const MAX_PURCHASES: usize = 5;
/// Days within which the share of returning customers is given.
const RATE_DAYS: [u32; 3] = [30, 90, 365];
/// Longest wait in the curve, in days: three years.
const MAX_CURVE_DAYS: u32 = 1096;
/// Minimum number of customers in a group, and in the rest.
const MIN_GROUP: u64 = 20;
/// Maximum number of groups of a kind, by customers.
const MAX_GROUPS: usize = 12;
/// Minimum number of customers who have waited as long as the horizon of the half.
const MIN_AT_HORIZON: u64 = 10;

/// Waits collected in one pass over the customers.
#[derive(Debug, Clone, Default)]
pub struct Collector {
    end: Day,
    after: [Waits; MAX_PURCHASES],
    /// Wait after the first purchase of each customer, in the order of the summary: its days, and whether it ended.
    first: Vec<(u32, bool)>,
}

impl Collector {
    /// Creates a collector; waits are observed until `end`.
    pub fn new(end: Day) -> Self {
        Self { end, ..Self::default() }
    }

    /// Receives a customer's purchases in chronological order.
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

    /// Day of each customer’s second purchase, `Day::MAX` without one, in the order of the summary.
    pub fn second_days(&self, summary: &Summary) -> Vec<Day> {
        let of = |(&(days, ended), &first): (&(u32, bool), &Day)| {
            if ended { first.saturating_add_unsigned(days) } else { Day::MAX }
        };
        self.first.iter().zip(&summary.first).map(of).collect()
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
        let after = After::of_each(&self.after, confidence)?;
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
        adjust(&mut groups);
        groups
    }

    /// The largest groups of a kind, each against all others with a known value; pairs of a customer's index and a
    /// value.
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

impl NextPurchase {
    /// The times to the next purchase of a whole report.
    ///
    /// # Errors
    /// Nobody bought a second time, or the file lacks second purchases.
    pub(super) fn of_long_file(file: &LongFile, confidence: f64) -> Result<Self, Absent> {
        if file.rows("wait").is_empty() {
            return Err(Absent::NeedsOrders);
        }
        let after = After::of_each(&waits_of_long_file(file), confidence)?;
        let mut groups: Vec<Group> =
            GroupKind::ALL.into_iter().flat_map(|kind| groups_of_long_file(file, kind, confidence)).collect();
        adjust(&mut groups);
        Ok(Self { ok: True, after, groups })
    }
}

/// Waits after the first to the fifth purchase in a whole report.
pub(super) fn waits_of_long_file(file: &LongFile) -> [Waits; MAX_PURCHASES] {
    let mut after = <[Waits; MAX_PURCHASES]>::default();
    for row in file.rows("wait") {
        let place = row.keys[0].parse::<usize>().ok().and_then(|purchase| purchase.checked_sub(1));
        let waits = place.and_then(|place| after.get_mut(place));
        if let (Some(waits), Some(days)) = (waits, row.day_number(1)) {
            waits.add_many(days, row.count as u64, row.sums[0] as u64);
        }
    }
    after
}

/// The groups of a kind in a whole report, the largest first; months in their order.
fn groups_of_long_file(file: &LongFile, kind: GroupKind, confidence: f64) -> Vec<Group> {
    let of_kind = |row: &&LongRow| {
        let [name, _, days] = &row.keys;
        days.is_empty() && GroupKind::of_key(name) == Some(kind)
    };
    let rows: Vec<&LongRow> = file.rows("return").iter().filter(of_kind).collect();
    let mut rows = by_key(rows, &|row| falling(row.count));
    rows.truncate(MAX_GROUPS);
    if kind == GroupKind::FirstMonth {
        rows = by_key(rows, &|_| 0);
    }
    let group = |row: &&LongRow| {
        let [own, others, own_expected, others_expected, variance, rest, ..] = row.sums;
        let sums =
            LogRankSums { observed: [own, others], expected: [own_expected, others_expected], variance };
        let test = sums.test(confidence).filter(|_| rest >= MIN_GROUP as f64)?;
        let rate = |days: u32| {
            let same =
                |other: &&LongRow| other.keys[..2] == row.keys[..2] && other.day_number(2) == Some(days);
            let at = file.rows("return").iter().find(same)?;
            let [ln_lasting, hazard, at_risk, last, ..] = at.sums;
            let lasting = if last > 0.0 { 0.0 } else { ln_lasting.min(0.0).exp() };
            let standing = Standing { lasting, hazard, at_risk: at_risk as u64, last: last as u64 };
            let plain = at.count / row.count;
            Some(ReturnRate { days, share: standing.ended(confidence), plain })
        };
        Some(Group {
            kind,
            value: row.keys[1].clone(),
            customers: row.count as u64,
            returned: own as u64,
            rates: RATE_DAYS.into_iter().filter_map(rate).collect(),
            ratio: test.ratio,
            p_value: test.p_value,
            adjusted_p_value: test.p_value,
        })
    };
    rows.iter().filter(|row| row.count >= MIN_GROUP as f64).filter_map(group).collect()
}

/// Rows by a key, then by the names of their groups.
fn by_key<'a>(rows: Vec<&'a LongRow>, key: &dyn Fn(&LongRow) -> u64) -> Vec<&'a LongRow> {
    let name = |place: u32| rows[place as usize].keys[1].as_bytes();
    let places = ranked_by_name(rows.iter().map(|row| key(row)), &name);
    arranged(rows, &places)
}

/// Corrects the p-values of all groups together.
fn adjust(groups: &mut [Group]) {
    let adjusted = holm(&groups.iter().map(|group| group.p_value).collect::<Vec<_>>());
    groups.iter_mut().zip(adjusted).for_each(|(group, p)| group.adjusted_p_value = p);
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
    /// After the first purchase, the second, and so on up to the fifth, as long as somebody returned.
    pub after: Vec<After>,
    /// Customers by their first purchase, each group against all others, with respect to the second purchase.
    pub groups: Vec<Group>,
}

/// The wait after one purchase for the next.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "AfterPurchase"))]
#[serde(rename_all = "camelCase")]
pub struct After {
    /// After which purchase: 1 for the first.
    pub purchase: u32,
    /// Customers who made this purchase.
    pub customers: u64,
    /// Those of them with a further purchase so far.
    pub returned: u64,
    /// Shares that return within 30, 90 and 365 days.
    pub rates: Vec<ReturnRate>,
    /// Day by which half of those who return within `horizon` days have returned.
    pub half: Option<Estimate>,
    /// 365, or fewer days if fewer than ten customers have waited for so long.
    pub horizon: u32,
    /// Days of the curve: those with a return, up to three years.
    pub day: Vec<u32>,
    /// Share that returned by each day.
    pub share: Vec<f64>,
    /// Lower ends of its intervals.
    pub low: Vec<f64>,
    /// Upper ends.
    pub high: Vec<f64>,
    /// Customers at risk on each day: observed until then, and not yet returned.
    pub at_risk: Vec<u64>,
}

impl After {
    /// The waits after each purchase, as long as somebody returned.
    fn of_each(after: &[Waits], confidence: f64) -> Result<Vec<Self>, Absent> {
        if after[0].ended() == 0 {
            return Err(Absent::TooFewPurchases);
        }
        let some = (1..).zip(after).take_while(|(_, waits)| waits.ended() > 0);
        Ok(some.map(|(purchase, waits)| Self::new(purchase, waits, confidence)).collect())
    }

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
    /// The Kaplan–Meier estimate; none if nobody was observed that long.
    pub share: Option<Estimate>,
    /// Customers who have returned within this many days ÷ all; too low, because some were observed for less time.
    pub plain: f64,
}

/// Attribute of a customer’s first purchase.
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

impl GroupKind {
    /// All, in the order of the report.
    const ALL: [Self; 4] = [Self::FirstProduct, Self::Channel, Self::Country, Self::FirstMonth];

    /// The kind of group under a key of a whole report; columns by the role that their names suggest.
    fn of_key(key: &str) -> Option<Self> {
        match (key, key.strip_prefix("column:")) {
            ("first-product", _) => Some(Self::FirstProduct),
            ("first-month", _) => Some(Self::FirstMonth),
            (_, Some(column)) if names(Role::Country, column) => Some(Self::Country),
            (_, Some(column)) if names(Role::Channel, column) => Some(Self::Channel),
            _ => None,
        }
    }
}

/// Customers with the same kind of first purchase, against all others whose kind is known.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "ReturnGroup"))]
#[serde(rename_all = "camelCase")]
pub struct Group {
    /// Their common attribute.
    pub kind: GroupKind,
    /// The product, channel, country or month (yyyy-mm).
    pub value: String,
    /// Number of customers.
    pub customers: u64,
    /// Those with a second purchase so far.
    pub returned: u64,
    /// Shares that return within 30, 90 and 365 days.
    pub rates: Vec<ReturnRate>,
    /// Their rate of return relative to the others; none if nobody in either group returned.
    pub ratio: Option<Estimate>,
    /// The log-rank test’s p-value.
    pub p_value: f64,
    /// The same after Holm’s correction for all groups.
    pub adjusted_p_value: f64,
}
