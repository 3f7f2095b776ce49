//! Second purchases: their timing, and differences in return rates between groups of customers.

use super::rules::GroupKind;
use crate::estimate::Estimate;
use crate::math::proportion::newcombe;
use crate::orders::analysis::absent::Absent;
use crate::orders::analysis::period::Period;
use crate::orders::analysis::products::first_products;
use crate::orders::read::details::{Details, PerCustomer};
use crate::orders::store::purchase::Purchase;
use crate::orders::summary::customers::Summary;
use crate::tables::day::format_iso;

/// Part of the second purchases that come within the window.
const WINDOW_SHARE: f64 = 0.8;
/// Minimum number of second purchases from which their timing is known.
const MIN_SECOND: u64 = 20;
/// Minimum number of customers on either side of a comparison.
pub(super) const MIN_GROUP: u32 = 30;

/// Collects the time to the second purchase in one pass over the customers.
#[derive(Debug, Default)]
pub struct Collector {
    /// Days to the second purchase of each customer with a purchase, in the order of the summary.
    after: Vec<Option<u32>>,
}

impl Collector {
    /// Receives a customer's purchases in chronological order.
    pub fn add(&mut self, purchases: &[Purchase]) {
        if let [first, rest @ ..] = purchases {
            self.after.push(rest.first().map(|second| second.day.abs_diff(first.day)));
        }
    }

    /// Timing of second purchases.
    ///
    /// # Errors
    /// Too few second purchases.
    pub fn second(&self) -> Result<Second, Absent> {
        let mut counts: Vec<u64> = Vec::new();
        for &days in self.after.iter().flatten() {
            let days = days as usize;
            counts.resize(counts.len().max(days + 1), 0);
            counts[days] += 1;
        }
        Second::new(&counts)
    }
}

/// Timing of second purchases.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Second {
    /// Days within which half of them come.
    pub median_days: u32,
    /// Days within which four in five come.
    pub window_days: u32,
}

impl Second {
    /// From the number of second purchases by days after the first.
    ///
    /// # Errors
    /// [`Absent::TooFewPurchases`] for fewer than 20 of them.
    pub fn new(counts: &[u64]) -> Result<Self, Absent> {
        let all: u64 = counts.iter().sum();
        if all < MIN_SECOND {
            return Err(Absent::TooFewPurchases);
        }
        let at = |share: f64| {
            let wanted = ((all as f64 * share).ceil() as u64).max(1);
            let mut upto = 0;
            let reached = counts.iter().position(|count| {
                upto += count;
                upto >= wanted
            });
            reached.unwrap_or(0) as u32
        };
        Ok(Self { median_days: at(0.5), window_days: at(WINDOW_SHARE) })
    }
}

/// Customers compared: those known for as long as most second purchases take.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Compared {
    /// Number of customers, and of those who came back within that time.
    pub all: [u32; 2],
    /// The same of each group with enough customers.
    pub groups: Vec<ComparedGroup>,
}

/// A compared group: its index, its name, its customers and the number who came back.
pub type ComparedGroup = (u32, String, [u32; 2]);

/// Groups of customers by attributes of their beginning, such as the first product or quarter.
pub trait Groups {
    /// The groups of a kind, of customers known for at least this many days.
    ///
    /// # Errors
    /// The file does not assign customers to the groups.
    fn compared(&self, kind: GroupKind, window_days: u32) -> Result<Compared, Absent>;

    /// True for each customer of a group, in the order of the summary.
    ///
    /// # Errors
    /// The file does not assign customers to the group.
    fn members(&self, kind: GroupKind, group: u32) -> Result<Vec<bool>, Absent>;
}

/// The groups of the customers of a log.
pub struct OrderGroups<'a> {
    /// Products and countries.
    pub details: &'a Details,
    /// The customers.
    pub summary: &'a Summary,
    /// Their second purchases.
    pub second: &'a Collector,
}

impl OrderGroups<'_> {
    /// Customers by place, each with a group.
    fn pairs(&self, kind: GroupKind) -> Vec<(usize, u32)> {
        let Self { details, summary, .. } = self;
        let origin = Period::Quarter.number(summary.span.0);
        let of_column = |column: &PerCustomer<u32>| {
            let numbers = summary.number.iter().enumerate();
            numbers.filter_map(|(place, &number)| Some((place, column.get(number)?))).collect()
        };
        match kind {
            GroupKind::FirstProduct => first_products(details, summary).collect(),
            GroupKind::Country => of_column(&details.country),
            GroupKind::Channel => of_column(&details.channel),
            GroupKind::FirstQuarter => {
                let quarter = |&day: &i32| (Period::Quarter.number(day) - origin) as u32;
                summary.first.iter().map(quarter).enumerate().collect()
            }
        }
    }
}

impl Groups for OrderGroups<'_> {
    fn compared(&self, kind: GroupKind, window_days: u32) -> Result<Compared, Absent> {
        let Self { details, summary, second } = self;
        let pairs = self.pairs(kind);
        if pairs.is_empty() {
            return Err(match kind {
                GroupKind::Country => Absent::NoCountryColumn,
                GroupKind::Channel => Absent::NoChannelColumn,
                GroupKind::FirstProduct | GroupKind::FirstQuarter => Absent::NoProductColumn,
            });
        }
        let origin = Period::Quarter.number(summary.span.0);
        let text = |group: u32| match kind {
            GroupKind::FirstProduct => details.products.text(group),
            GroupKind::Country => details.countries.text(group),
            GroupKind::Channel => details.channels.text(group),
            GroupKind::FirstQuarter => format_iso(Period::Quarter.start(origin + group as i32)),
        };
        let known = |place: usize| summary.age[place] >= f64::from(window_days);
        let returned = |place: usize| second.after[place].is_some_and(|days| days <= window_days);
        let mut all = [0u32; 2];
        for place in (0..summary.customers()).filter(|&place| known(place)) {
            all[0] += 1;
            all[1] += u32::from(returned(place));
        }
        let groups = pairs.iter().map(|&(_, group)| group as usize + 1).max().unwrap_or(0);
        let mut counts = vec![[0u32; 2]; groups];
        for &(place, group) in pairs.iter().filter(|(place, _)| known(*place)) {
            counts[group as usize][0] += 1;
            counts[group as usize][1] += u32::from(returned(place));
        }
        let large = (0..).zip(counts).filter(|(_, counts)| counts[0] >= MIN_GROUP);
        Ok(Compared { all, groups: large.map(|(group, counts)| (group, text(group), counts)).collect() })
    }

    fn members(&self, kind: GroupKind, group: u32) -> Result<Vec<bool>, Absent> {
        let mut members = vec![false; self.summary.customers()];
        self.pairs(kind).iter().filter(|(_, of)| *of == group).for_each(|&(place, _)| members[place] = true);
        Ok(members)
    }
}

/// A group that returns more or less often within the window than the other customers observed as long.
#[derive(Debug, Clone, PartialEq)]
pub struct Difference {
    /// Common property of the group.
    pub kind: GroupKind,
    /// The product, country, channel or first day of the quarter (yyyy-mm-dd).
    pub value: String,
    /// Customers compared, and the number who came back: of the group, and of the others.
    pub counts: [[u32; 2]; 2],
    /// Share of the group less that of the others.
    pub difference: Estimate,
    /// True for each customer of the group, in the order of the summary.
    pub members: Vec<bool>,
}

impl Difference {
    /// Relative gain if customers of the worse side returned like those of the better; at most 1.
    pub fn lift(&self) -> f64 {
        let [group, others] = self.counts.map(|[all, returned]| f64::from(returned) / f64::from(all));
        let (less, more) = (group.min(others), group.max(others));
        if less > 0.0 { ((more - less) / less).min(1.0) } else { 1.0 }
    }
}

impl Second {
    /// True if a customer has been silent no longer than four in five second purchases take.
    pub fn in_window(&self, silent_days: f64) -> bool {
        silent_days <= f64::from(self.window_days)
    }

    /// The group of a kind that differs most, significantly, from the others, upwards or downwards.
    ///
    /// # Formula
    /// Newcombe's interval of the difference, at a level that is divided among the groups (Bonferroni), lies beyond 0.
    ///
    /// # Errors
    /// No such column, too few customers, or no significant difference.
    pub fn differing(
        &self,
        kind: GroupKind,
        better: bool,
        groups: &dyn Groups,
        confidence: f64,
    ) -> Result<Difference, Absent> {
        let Compared { all, groups: compared } = groups.compared(kind, self.window_days)?;
        let large =
            |counts: &[u32; 2]| counts[0] >= MIN_GROUP && all[0].saturating_sub(counts[0]) >= MIN_GROUP;
        let compared: Vec<_> = compared.into_iter().filter(|(.., counts)| large(counts)).collect();
        if compared.is_empty() {
            return Err(Absent::TooFewCustomers);
        }
        let strict = 1.0 - (1.0 - confidence) / compared.len() as f64;
        let sign = if better { 1.0 } else { -1.0 };
        let mut best: Option<(f64, &ComparedGroup)> = None;
        for group in &compared {
            let (_, name, counts) = group;
            let [n, k] = counts.map(f64::from);
            let [rest, others] = [f64::from(all[0]) - n, f64::from(all[1]) - k];
            let bounds = newcombe((k, n), (others, rest), strict);
            let surely = if better { bounds.low } else { -bounds.high };
            // In a tie the first by name, for any order of rows.
            let beats = best.is_none_or(|(most, held)| surely > most || (surely == most && *name < held.1));
            if surely > 0.0 && beats {
                best = Some((surely, group));
            }
        }
        let (_, &(group, ref value, of_group)) = best.ok_or(Absent::NoDifference)?;
        let others = [all[0] - of_group[0], all[1].saturating_sub(of_group[1])];
        let shares = |[n, k]: [u32; 2]| (f64::from(k), f64::from(n));
        let difference = newcombe(shares(of_group), shares(others), confidence);
        debug_assert!(sign * difference.value > 0.0);
        let members = groups.members(kind, group)?;
        Ok(Difference { kind, value: value.clone(), counts: [of_group, others], difference, members })
    }
}
