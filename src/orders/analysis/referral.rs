//! Referral: referred customers compared with all others, and the earned growth.

use std::collections::BTreeMap;

use serde::Serialize;

use super::absent::Absent;
use super::marker::True;
use super::period::Period;
use crate::estimate::Estimate;
use crate::math::student::{self, two_sided_t};
use crate::math::sum::Sum;
use crate::orders::detect::role::Role;
use crate::orders::read::log::OrderLog;
use crate::orders::store::purchase::Purchase;
use crate::orders::summary::customers::Summary;
use crate::tables::day::Day;
use crate::tables::number::units;

/// Lengths of the time since the first purchase, in days: the longest for which half of those referred are observed.
const HORIZONS: [Day; 4] = [364, 182, 91, 28];
/// Minimum number of referred customers compared.
const MIN_REFERRED: usize = 10;
/// Customers that a group of others needs.
const MIN_OTHERS: f64 = 2.0;
/// Days of each of the two years of earned growth.
const YEAR_DAYS: Day = 364;

/// Referred customers compared with all others.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "ReferralReport"))]
#[serde(rename_all = "camelCase")]
pub struct Referral {
    /// Always true.
    pub ok: True,
    /// Customers whose first purchase names a recommendation.
    pub customers: u64,
    /// Their share of all customers.
    pub share: Estimate,
    /// Their spend so far.
    pub revenue: f64,
    /// Their share of all revenue.
    pub revenue_share: Option<f64>,
    /// Days since the first purchase that are compared.
    pub horizon_days: u32,
    /// Referred customers compared, and others who began in the same months.
    pub compared: [u64; 2],
    /// Spend within the horizon, the first purchase included; none with too few to compare.
    pub value: Option<Contrast>,
    /// Share that bought again within the horizon.
    pub retention: Option<Contrast>,
    /// Earned growth of the last year; none for a log under two years.
    pub earned: Option<Earned>,
}

/// A mean of referred customers and of others who began in the same months.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "ReferralContrast"))]
pub struct Contrast {
    /// Of the referred.
    pub referred: Estimate,
    /// Share of the others, weighted by the months in which the referred customers began.
    pub others: Estimate,
    /// The former − the latter.
    pub difference: Estimate,
}

/// Earned growth of the last 364 days, compared with the 364 days before.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "EarnedGrowth"))]
#[serde(rename_all = "camelCase")]
pub struct Earned {
    /// Revenue of the time before.
    pub before: f64,
    /// Revenue in the last year of customers who had bought earlier.
    pub returning: f64,
    /// Revenue in the last year of new customers.
    pub new_revenue: f64,
    /// The part of it from referred customers; 0 without new revenue.
    pub earned_share: f64,
    /// Its interval; none without spread.
    pub earned_share_interval: Option<Estimate>,
    /// (returning + earned) ÷ before − 1.
    pub growth: Estimate,
}

/// A customer’s spend within the horizon, and whether they bought again in it.
type Outcome = [f64; 2];

impl Referral {
    /// Referred customers of a log.
    ///
    /// # Formula
    /// Others are weighted so that the same number began in each month as of the referred; each mean’s variance is that
    /// of the weighted customers within their months.
    ///
    /// # Errors
    /// No column of recommendations, or nobody or everybody was referred.
    ///
    /// # Source
    /// Schmitt, Skiera & Van den Bulte 2011, Referral Programs and Customer Value, Journal of Marketing 75(1); Reichheld,
    /// Darnell & Burns 2021, Net Promoter 3.0, Harvard Business Review 99(6).
    pub fn new(log: &OrderLog, summary: &Summary, confidence: f64) -> Result<Self, Absent> {
        let columns = &log.details().programme;
        if !columns.has(Role::Referral) {
            return Err(Absent::NoReferralColumn);
        }
        let end = summary.observation_end;
        let referred: Vec<bool> = (0..summary.customers())
            .map(|place| columns.referred_from(summary.number[place]) == Some(summary.first[place]))
            .collect();
        let customers = referred.iter().filter(|&&referred| referred).count();
        if customers == 0 || customers == referred.len() {
            return Err(Absent::AllAlike);
        }
        let own = || (0..referred.len()).filter(|&place| referred[place]);
        let observed = |horizon: Day| own().filter(|&place| summary.first[place] + horizon <= end).count();
        let half = HORIZONS
            .into_iter()
            .find(|&horizon| 2 * observed(horizon) >= customers && observed(horizon) >= MIN_REFERRED);
        let enough = || HORIZONS.into_iter().find(|&horizon| observed(horizon) >= MIN_REFERRED);
        let horizon = half.or_else(enough).unwrap_or(HORIZONS[HORIZONS.len() - 1]);

        // By the month of the first purchase: referred customers and the others.
        let mut months: BTreeMap<i32, [Vec<Outcome>; 2]> = BTreeMap::new();
        let mut earned = EarnedSums::new(summary);
        let mut place = 0;
        log.ledger().for_each(|_, purchases| {
            let purchases = &purchases[..purchases.partition_point(|purchase| purchase.day <= end)];
            let Some(first) = purchases.first() else { return };
            let is_referred = referred[place];
            place += 1;
            if let Some(earned) = &mut earned {
                earned.add(purchases, is_referred);
            }
            if first.day + horizon > end {
                return;
            }
            let within =
                &purchases[..purchases.partition_point(|purchase| purchase.day <= first.day + horizon)];
            let spend = within.iter().map(|purchase| i128::from(purchase.spend)).sum();
            let outcome = [units(spend), f64::from(u8::from(within.len() > 1))];
            let month = months.entry(Period::Month.number(first.day)).or_default();
            month[usize::from(!is_referred)].push(outcome);
        });
        // Months in which both groups began, with enough others to know their spread.
        months.retain(|_, [own, others]| !own.is_empty() && others.len() as f64 >= MIN_OTHERS);
        let compared = [0, 1].map(|side| months.values().map(|month| month[side].len() as u64).sum());
        let contrast = |at: usize, range| {
            let some = compared[0] >= MIN_REFERRED as u64;
            some.then(|| Contrast::new(&months, at, range, confidence)).flatten()
        };
        let revenue = own().map(|place| summary.revenue[place]).collect::<Sum>().value();
        let total = units(summary.total);
        Ok(Self {
            ok: True,
            customers: customers as u64,
            share: crate::math::proportion::wilson(customers as f64, referred.len() as f64, confidence),
            revenue,
            revenue_share: (total > 0.0).then(|| revenue / total),
            horizon_days: horizon.unsigned_abs(),
            compared,
            value: contrast(0, (f64::NEG_INFINITY, f64::INFINITY)),
            retention: contrast(1, (0.0, 1.0)),
            earned: earned.and_then(|sums| sums.earned(confidence)),
        })
    }
}

impl Contrast {
    fn new(
        months: &BTreeMap<i32, [Vec<Outcome>; 2]>,
        at: usize,
        range: (f64, f64),
        confidence: f64,
    ) -> Option<Self> {
        let n = months.values().map(|month| month[0].len() as f64).sum::<f64>();
        let exact = |terms: &mut dyn Iterator<Item = f64>| terms.collect::<Sum>().value();
        let mean_of = |side: &[Outcome]| exact(&mut side.iter().map(|own| own[at])) / side.len() as f64;
        let own = exact(&mut months.values().flat_map(|month| &month[0]).map(|own| own[at])) / n;
        let others = exact(&mut months.values().map(|[own, others]| own.len() as f64 * mean_of(others))) / n;
        // Influence of each referred customer on the difference: own value minus that of the month's others.
        let (mut of_own, mut of_difference, mut of_others) = (Sum::default(), Sum::default(), Sum::default());
        for [referred, rest] in months.values() {
            let (mean, count) = (mean_of(rest), rest.len() as f64);
            for value in referred.iter().map(|own| own[at]) {
                of_own.add((value - own).powi(2));
                of_difference.add((value - mean - (own - others)).powi(2));
            }
            let weight = referred.len() as f64 / count;
            let spread = exact(&mut rest.iter().map(|own| (own[at] - mean).powi(2)));
            of_others.add(weight * weight * spread * count / (count - 1.0));
        }
        let small = n / (n - 1.0);
        let (of_own, of_others, of_difference) =
            (of_own.value() * small, of_others.value(), of_difference.value() * small);
        let interval = |value: f64, squares: f64, range: (f64, f64)| {
            student::interval(value, squares.sqrt() / n, n, confidence, range)
        };
        let wide = (if range.0 == 0.0 { -range.1 } else { range.0 }, range.1);
        Some(Self {
            referred: interval(own, of_own, range)?,
            others: interval(others, of_others, range)?,
            difference: interval(own - others, of_difference + of_others, wide)?,
        })
    }
}

/// Sums of earned growth over the customers.
struct EarnedSums {
    /// Last day of the year before, and the day before that year.
    from: Day,
    start: Day,
    /// For each customer: revenue before, revenue of returning, of new and of referred new customers.
    rows: Vec<[f64; 4]>,
}

impl EarnedSums {
    /// `None` for a log under two years.
    fn new(summary: &Summary) -> Option<Self> {
        let from = summary.observation_end - YEAR_DAYS;
        let start = from - YEAR_DAYS;
        (start >= summary.span.0 - 1).then(|| Self { from, start, rows: Vec::new() })
    }

    fn add(&mut self, purchases: &[Purchase], is_referred: bool) {
        let spent = |after: Day, to: Day| {
            let within = purchases.iter().filter(|purchase| purchase.day > after && purchase.day <= to);
            units(within.map(|purchase| i128::from(purchase.spend)).sum())
        };
        let (before, last) = (spent(self.start, self.from), spent(self.from, Day::MAX));
        let is_new = purchases.first().is_some_and(|first| first.day > self.from);
        let new = if is_new { last } else { 0.0 };
        self.rows.push([before, last - new, new, if is_referred { new } else { 0.0 }]);
    }

    fn earned(&self, confidence: f64) -> Option<Earned> {
        let [before, returning, new, by_referral] =
            core::array::from_fn(|at| self.rows.iter().map(|row| row[at]).collect::<Sum>().value());
        if before <= 0.0 {
            return None;
        }
        let n = self.rows.len() as f64;
        let growth = (returning + by_referral) / before - 1.0;
        // A ratio of sums over customers.
        let error = |of: f64, residual: &dyn Fn(&[f64; 4]) -> f64| {
            let squares = self.rows.iter().map(|row| residual(row).powi(2)).collect::<Sum>().value();
            (squares * n / (n - 1.0).max(1.0)).sqrt() / of
        };
        let reach = two_sided_t(confidence, (n - 1.0).max(1.0))
            * error(before, &|row| row[1] + row[3] - (growth + 1.0) * row[0]);
        let share = if new > 0.0 { by_referral / new } else { 0.0 };
        let interval = (new > 0.0).then(|| {
            let error = error(new, &|row| row[3] - share * row[2]);
            student::interval(share, error, n, confidence, (0.0, 1.0))
        });
        Some(Earned {
            before,
            returning,
            new_revenue: new,
            earned_share: share.clamp(0.0, 1.0),
            earned_share_interval: interval.flatten(),
            growth: Estimate { value: growth, low: growth - reach, high: growth + reach, confidence },
        })
    }
}
