//! Profile: traits of the fifth of customers with the highest revenue, compared with the rest.

use crate::math::ranking::{arranged, falling, ranked, ranked_by_name};
use serde::Serialize;

use super::absent::Absent;
use super::averages::median;
use super::marker::True;
use super::period::Period;
use super::products::{bought_several, first_products};
use crate::estimate::Estimate;
use crate::math::proportion::newcombe;
use crate::math::sum::Sum;
use crate::orders::detect::role::Role;
use crate::orders::detect::vocabulary::headers::header_names;
use crate::orders::detect::vocabulary::is_one_of;
use crate::orders::read::details::Details;
use crate::orders::summary::customers::Summary;
use crate::orders::summary::long_file::LongFile;
use crate::tables::day::format_iso;

/// Minimum number of customers who share a trait.
const MIN_CUSTOMERS_WITH_TRAIT: u32 = 5;
/// Maximum number of traits listed.
const MAX_TRAITS: usize = 20;

/// The profile.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Profile {
    /// Always true.
    pub ok: True,
    /// Customers with the highest revenue: a fifth, or more in a tie.
    pub top: u64,
    /// All others.
    pub rest: u64,
    /// The lowest revenue among the top.
    pub threshold: f64,
    /// Share of the revenue that is theirs.
    pub top_revenue_share: f64,
    /// Traits significantly more or less common among the top.
    pub traits: Vec<Trait>,
    /// Medians compared.
    pub contrasts: Vec<Contrast>,
}

/// Subject of a trait, in the order in which equally certain traits are listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum TraitKind {
    /// The customer's country.
    Country,
    /// The month of the first purchase.
    FirstMonth,
    /// A product of the first purchase.
    FirstProduct,
    /// More than one kind of product bought.
    SeveralKinds,
    /// Value of another column, in a whole report: `channel: web`.
    Column,
}

/// Quantity whose medians a contrast compares.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum ContrastKind {
    /// Spend of the first purchase.
    FirstSpend,
    /// Number of purchases.
    Purchases,
    /// Mean days between purchases.
    GapDays,
    /// Revenue per purchase.
    SpendPerPurchase,
    /// Days since the last purchase.
    DaysSinceLast,
}

/// Attribute that customers have in common.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Trait {
    /// Its subject.
    pub kind: TraitKind,
    /// The product, month (yyyy-mm) or country; empty for several kinds.
    pub value: String,
    /// Customers of the top with it.
    pub top: u32,
    /// Customers of the rest with the trait.
    pub rest: u32,
    /// The former ÷ all of the top.
    pub top_share: f64,
    /// The latter ÷ all customers of the rest.
    pub rest_share: f64,
    /// Difference of the shares.
    pub difference: Estimate,
}

/// A median of the top and of the rest.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Contrast {
    /// Quantity compared.
    pub kind: ContrastKind,
    /// Of the top.
    pub top: f64,
    /// Of the rest.
    pub rest: f64,
}

/// Customers who belong to the top.
struct TopAndRest {
    is_top: Vec<bool>,
    sizes: [f64; 2],
}

impl TopAndRest {
    /// Counts values, given with the customer's index, in the top group and in the rest.
    fn count(&self, values: impl Iterator<Item = (usize, usize)>) -> Vec<[u32; 2]> {
        let mut counts: Vec<[u32; 2]> = Vec::new();
        for (place, value) in values {
            if value >= counts.len() {
                counts.resize(value + 1, [0; 2]);
            }
            counts[value][usize::from(!self.is_top[place])] += 1;
        }
        counts
    }

    /// The medians of values of the top group and of the rest; `None` if either is empty.
    fn contrast(&self, kind: ContrastKind, values: impl Iterator<Item = Option<f64>>) -> Option<Contrast> {
        let mut sides = [Vec::new(), Vec::new()];
        for (value, &is_top) in values.zip(&self.is_top) {
            sides[usize::from(!is_top)].extend(value);
        }
        let [top, rest] = sides;
        (!top.is_empty() && !rest.is_empty()).then(|| Contrast { kind, top: median(top), rest: median(rest) })
    }
}

impl Profile {
    /// The profile of a base.
    ///
    /// # Errors
    /// Fewer than five customers, or all with the same revenue.
    pub fn new(details: &Details, summary: &Summary, confidence: f64) -> Result<Self, Absent> {
        let n = summary.customers();
        if n < 5 {
            return Err(Absent::TooFewCustomers);
        }
        let mut sorted = summary.revenue.clone();
        sorted.sort_unstable_by(f64::total_cmp);
        let threshold = sorted[n - n.div_ceil(5)];
        let is_top: Vec<bool> = summary.revenue.iter().map(|&revenue| revenue >= threshold).collect();
        let top = is_top.iter().filter(|&&is_top| is_top).count();
        if top == n {
            return Err(Absent::AllAlike);
        }
        let split = TopAndRest { is_top, sizes: [top as f64, (n - top) as f64] };
        let revenue = |of_top: bool| {
            let rows = summary.revenue.iter().zip(&split.is_top);
            let of_group =
                rows.filter(|&(_, &is_top)| is_top || !of_top).map(|(&revenue, _)| revenue.max(0.0));
            of_group.collect::<Sum>().value()
        };
        let all = revenue(false);
        Ok(Self {
            ok: True,
            top: top as u64,
            rest: (n - top) as u64,
            threshold,
            top_revenue_share: if all > 0.0 { revenue(true) / all } else { 0.0 },
            traits: traits(&split, details, summary, confidence),
            contrasts: contrasts(&split, summary),
        })
    }
}

impl Profile {
    /// The profile of a whole report.
    ///
    /// # Errors
    /// As [`Profile::new`].
    pub(super) fn of_long_file(file: &LongFile, confidence: f64) -> Result<Self, Absent> {
        if file.customers < 5.0 {
            return Err(Absent::TooFewCustomers);
        }
        let row = file.rows("profile").first().ok_or(Absent::NeedsOrders)?;
        let [rest, threshold, top_revenue, revenue, ..] = row.sums;
        if rest < 1.0 || row.count < 1.0 {
            return Err(Absent::AllAlike);
        }
        let found = file.rows("trait").iter().filter_map(|row| {
            let [kind, value, _] = &row.keys;
            let (kind, value) = match (kind.as_str(), kind.strip_prefix("column:")) {
                ("first-month", _) => (TraitKind::FirstMonth, value.clone()),
                ("first-product", _) => (TraitKind::FirstProduct, value.clone()),
                ("several-kinds", _) => (TraitKind::SeveralKinds, String::new()),
                (_, Some(column)) if names(Role::Country, column) => (TraitKind::Country, value.clone()),
                (_, Some(column)) => (TraitKind::Column, [column, value].join(": ")),
                _ => return None,
            };
            let counts = [row.sums[0] as u32, row.sums[1] as u32];
            let enough = counts[0].saturating_add(counts[1]) >= MIN_CUSTOMERS_WITH_TRAIT;
            let possible = f64::from(counts[0]) <= row_count(file) && f64::from(counts[1]) <= rest;
            (enough && possible).then_some((kind, value, counts))
        });
        let kinds = [
            (ContrastKind::FirstSpend, "first-spend"),
            (ContrastKind::Purchases, "purchases"),
            (ContrastKind::GapDays, "gap-days"),
            (ContrastKind::SpendPerPurchase, "spend-per-purchase"),
            (ContrastKind::DaysSinceLast, "days-since-last"),
        ];
        let median = |kind: &str, side: &str| {
            file.rows("contrast")
                .iter()
                .find(|row| row.keys[0] == kind && row.keys[1] == side)
                .map(|row| row.sums[0])
        };
        let contrasts = kinds.into_iter().filter_map(|(kind, name)| {
            Some(Contrast { kind, top: median(name, "top")?, rest: median(name, "rest")? })
        });
        Ok(Self {
            ok: True,
            top: row.count as u64,
            rest: rest as u64,
            threshold,
            top_revenue_share: if revenue > 0.0 { top_revenue / revenue } else { 0.0 },
            traits: surest(found.collect(), [row.count, rest], confidence),
            contrasts: contrasts.collect(),
        })
    }
}

/// True for a column whose name indicates a role.
pub(super) fn names(role: Role, column: &str) -> bool {
    is_one_of(&column.to_lowercase().replace('_', " "), header_names(role))
}

/// Customers of the top in a whole report.
fn row_count(file: &LongFile) -> f64 {
    file.rows("profile").first().map_or(0.0, |row| row.count)
}

fn traits(split: &TopAndRest, details: &Details, summary: &Summary, confidence: f64) -> Vec<Trait> {
    let origin = Period::Month.number(summary.span.0);
    let month = |index: usize| format_iso(Period::Month.start(origin + index as i32))[..7].to_owned();
    let mut found: Vec<(TraitKind, String, [u32; 2])> = Vec::new();
    let mut add = |kind, counts: Vec<[u32; 2]>, name: &dyn Fn(usize) -> String| {
        for (value, counts) in counts.into_iter().enumerate() {
            if counts[0] + counts[1] >= MIN_CUSTOMERS_WITH_TRAIT {
                found.push((kind, name(value), counts));
            }
        }
    };
    let first = first_products(details, summary).map(|(place, product)| (place, product as usize));
    add(TraitKind::FirstProduct, split.count(first), &|product| details.products.text(product as u32));
    let months = summary.first.iter().map(|&day| (Period::Month.number(day) - origin) as usize);
    add(TraitKind::FirstMonth, split.count(months.enumerate()), &month);
    let countries = summary.number.iter().enumerate().filter_map(|(place, &customer)| {
        details.country.get(customer).map(|country| (place, country as usize))
    });
    add(TraitKind::Country, split.count(countries), &|country| details.countries.text(country as u32));
    let several = bought_several(details, summary).into_iter().enumerate();
    let several = several.filter(|&(_, several)| several == Some(true)).map(|(place, _)| (place, 0));
    add(TraitKind::SeveralKinds, split.count(several), &|_| String::new());

    surest(found, split.sizes, confidence)
}

/// The traits that are significantly more or less common among the top, the most certain first.
fn surest(found: Vec<(TraitKind, String, [u32; 2])>, sizes: [f64; 2], confidence: f64) -> Vec<Trait> {
    let strict = 1.0 - (1.0 - confidence) / found.len().max(1) as f64;
    let [n_top, n_rest] = sizes;
    let mut traits: Vec<(f64, Trait)> = Vec::new();
    for (kind, value, [top, rest]) in found {
        let shares = |confidence| newcombe((top.into(), n_top), (rest.into(), n_rest), confidence);
        let bounds = shares(strict);
        if bounds.low <= 0.0 && bounds.high >= 0.0 {
            continue;
        }
        let pooled = f64::from(top + rest) / (n_top + n_rest);
        let error = (pooled * (1.0 - pooled) * (1.0 / n_top + 1.0 / n_rest)).sqrt();
        let difference = shares(confidence);
        let surely = if error > 0.0 { difference.value.abs() / error } else { 0.0 };
        let (top_share, rest_share) = (f64::from(top) / n_top, f64::from(rest) / n_rest);
        traits.push((surely, Trait { kind, value, top, rest, top_share, rest_share, difference }));
    }
    let name = |place: u32| traits[place as usize].1.value.as_bytes();
    let places = ranked_by_name(traits.iter().map(|(_, found)| found.kind as u64), &name);
    let traits = arranged(traits, &places);
    let places = ranked(traits.iter().map(|&(surely, _)| falling(surely)));
    arranged(traits, &places).into_iter().take(MAX_TRAITS).map(|(_, found)| found).collect()
}

fn contrasts(split: &TopAndRest, summary: &Summary) -> Vec<Contrast> {
    let rows = || 0..summary.customers();
    let repeats = |index: usize| f64::from(summary.frequency[index]);
    // A difference of sums; its rounding residue is far below the smallest amount.
    let first = |index: usize| {
        let spend = summary.revenue[index] - summary.monetary[index] * repeats(index);
        Some((spend * 1e4).round() / 1e4)
    };
    let gap = |index: usize| (summary.frequency[index] > 0).then(|| summary.gap_mean[index]);
    let per_purchase = |index: usize| Some(summary.revenue[index] / (repeats(index) + 1.0));
    [
        split.contrast(ContrastKind::FirstSpend, rows().map(first)),
        split.contrast(ContrastKind::Purchases, rows().map(|index| Some(repeats(index) + 1.0))),
        split.contrast(ContrastKind::GapDays, rows().map(gap)),
        split.contrast(ContrastKind::SpendPerPurchase, rows().map(per_purchase)),
        split.contrast(
            ContrastKind::DaysSinceLast,
            rows().map(|index| Some(summary.age[index] - summary.recency[index])),
        ),
    ]
    .into_iter()
    .flatten()
    .collect()
}
