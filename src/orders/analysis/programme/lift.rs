//! Lift: spend of customers after joining, compared with similar customers who did not join.

use std::collections::HashMap;

use serde::Serialize;

use super::moments::Moment;
use crate::estimate::Estimate;
use crate::math::student::{self, two_sided_t};
use crate::math::sum::Sum;
use crate::orders::analysis::absent::Absent;
use crate::orders::analysis::marker::True;
use crate::tables::day::Day;
use crate::tables::number::units;

/// Minimum number of joined customers with similar others.
pub const MIN_JOINERS: usize = 20;
/// Levels of coarseness at which comparable customers are sought, the finest first.
const LEVELS: usize = 3;
/// Minimum number of customers in a group of others: a single one has no known variance.
const MIN_OTHERS: u32 = 2;

/// Method of comparing customers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "LiftMethod"))]
#[serde(rename_all = "kebab-case")]
pub enum Method {
    /// Compared with others who had behaved similarly by then.
    Matched,
    /// Each side with its own time before.
    Differences,
}

/// Figures of a moment by which groups are compared before joining.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum BalanceId {
    /// Purchases so far.
    Orders,
    /// Spend so far.
    Spend,
    /// Days since the purchase before.
    Recency,
    /// Days since the first purchase.
    Age,
}

/// Mean of a figure at the moment of joining.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Balance {
    /// Figure.
    pub id: BalanceId,
    /// Of those who joined.
    pub joined: f64,
    /// Of all others.
    pub all: f64,
    /// Of the comparable others.
    pub comparable: f64,
}

/// Effect of joining.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Lift {
    /// Always true.
    pub ok: True,
    /// Method of comparison.
    pub method: Method,
    /// Days after joining that are compared, and the maximum number of days before.
    pub horizon_days: u32,
    /// Customers who joined and are compared.
    pub joined: u64,
    /// Joined customers whose horizon is observed.
    pub of: u64,
    /// Comparable others.
    pub others: u64,
    /// Mean spend within the horizon of those who joined.
    pub with: f64,
    /// Their expected spend without joining.
    pub without: f64,
    /// The former ÷ the latter − 1.
    pub lift: Estimate,
    /// The former − the latter.
    pub gain: Estimate,
    /// Means at the moment of joining; empty for differences.
    pub balance: Vec<Balance>,
}

/// Sums of a group of moments that are comparable.
#[derive(Debug, Clone, Copy, Default)]
struct Stratum {
    /// Those who joined and are compared here.
    joined: u64,
    others: u64,
    /// Customers among the others, and the last one counted plus 1.
    people: u32,
    last: u32,
    /// Of the others: spend after, the part of it after joining later, spend before, days before.
    sums: [i128; 4],
    /// Of the others: purchases, spend, recency, age.
    state: [i128; 4],
}

impl Stratum {
    fn mean(&self, at: usize) -> f64 {
        money(at, self.sums[at]) / self.others as f64
    }
}

/// Sums in units of money; sums of days unchanged.
fn money(at: usize, sum: i128) -> f64 {
    if at < 3 { units(sum) } else { sum as f64 }
}

fn values(moment: &Moment) -> [i128; 4] {
    [moment.after, moment.after_joining, moment.before, i128::from(moment.exposure)]
}

fn state(moment: &Moment) -> [i128; 4] {
    [i128::from(moment.orders), moment.spend, i128::from(moment.recency), i128::from(moment.age)]
}

/// Attributes that must agree for moments to be comparable, at one level.
type Key = [i32; 6];

/// Classes of days: 0 to 7, 8 to 14, 15 to 30, and doubling.
fn class_of_days(days: i64) -> i32 {
    [7, 14, 30, 60, 120, 240, 480].iter().filter(|&&bound| days > bound).count() as i32
}

/// Classes of numbers of purchases.
fn class_of_orders(orders: i64, bounds: &[i64]) -> i32 {
    bounds.iter().filter(|&&bound| orders > bound).count() as i32
}

/// Comparison of customers who joined with others.
#[derive(Debug)]
pub struct Comparison<'a> {
    /// Method.
    pub method: Method,
    /// Days after joining.
    pub horizon: Day,
    /// Bounds between fifths of the mean spend per purchase, in units of money.
    pub fifths: &'a [f64; 4],
    /// Confidence level of intervals.
    pub confidence: f64,
}

/// Visits the moments of all customers.
pub type EachMoment<'a> = dyn Fn(&mut dyn FnMut(&Moment)) + 'a;

impl Comparison<'_> {
    /// True if a moment counts: for differences there must be a time before it.
    fn takes(&self, moment: &Moment) -> bool {
        self.method == Method::Matched || moment.exposure > 0
    }

    fn keys(&self, moment: &Moment) -> [Key; LEVELS] {
        let kind = i32::from(moment.at_order);
        let [quarter, half] = [3, 6].map(|months| moment.month.div_euclid(months));
        let (recency, age) = (class_of_days(moment.recency), class_of_days(moment.age));
        if self.method == Method::Differences {
            let orders = class_of_orders(moment.orders_before, &[1, 2, 3, 5, 8, 12, 20, 40]);
            let recency = class_of_days(moment.recency_before);
            return [
                [kind, moment.month, orders, recency, age, 0],
                [kind, quarter, orders, (recency + 1) / 2, (age + 1) / 2, 0],
                [kind, half, (orders + 1) / 2, (recency + 1) / 2, (age + 1) / 2, 0],
            ];
        }
        let mean = units(moment.spend) / moment.orders as f64;
        let fifth = self.fifths.iter().filter(|&&bound| mean > bound).count() as i32;
        let fine = class_of_orders(moment.orders, &[1, 2, 3, 4, 5, 6, 7, 8, 10, 13, 17, 22, 30, 50]);
        let coarse = class_of_orders(moment.orders, &[1, 2, 3, 4, 5, 6, 8, 11, 16, 25, 50]);
        [
            [kind, moment.month, fine, fifth, recency, age],
            [kind, quarter, fine, fifth, (recency + 1) / 2, (age + 1) / 2],
            [kind, half, coarse, fifth, (recency + 1) / 2, (age + 1) / 2],
        ]
    }

    /// The lift of those who joined. `each` visits all moments, those of one customer in sequence.
    ///
    /// # Formula
    /// A joined customer is compared at the finest level whose group has two or more others. Others are weighted by the
    /// number of joined customers compared with their group (coarsened exact matching). With y spend after, s the part
    /// of the others' y spent after joining later, and x spend per day before, lift = (y₁·q − s₀) ÷ (y₀ − s₀) − 1; q is
    /// 1, or for differences x₀ ÷ x₁. So spend of others after joining is assumed to be lifted equally. The interval is
    /// on the scale of the logarithm of 1 + lift, and its variance is that of the sum of the influences of each
    /// customer.
    ///
    /// # Errors
    /// Fewer than [`MIN_JOINERS`] with comparable others, or no spend to compare with.
    ///
    /// # Source
    /// Iacus, King & Porro 2012, Causal Inference without Balance Checking, Political Analysis 20; Robins 1994, Correcting
    /// for non-compliance in randomized trials using structural nested mean models, Communications in Statistics 23;
    /// Wooldridge 2023, Simple approaches to nonlinear difference-in-differences, Econometrics Journal 26.
    pub fn lift(&self, each: &EachMoment) -> Result<Lift, Absent> {
        let strata = Strata::new(self, each);
        if strata.compared.len() < MIN_JOINERS {
            return Err(Absent::TooFewCustomers);
        }
        let effect = Effect::new(&strata)?;
        let spread = effect.spread(&strata, each);
        let (own, without, ratio) = (effect.own[0], effect.without(), effect.ratio());
        let (n, confidence) = (effect.n, self.confidence);
        let factor = (two_sided_t(confidence, n - 1.0) * spread.log).exp();
        let any = (f64::NEG_INFINITY, f64::INFINITY);
        let gain = student::interval(own - without, spread.gain, n, confidence, any);
        Ok(Lift {
            ok: True,
            method: self.method,
            horizon_days: self.horizon.unsigned_abs(),
            joined: strata.compared.len() as u64,
            of: strata.of,
            others: spread.people,
            with: own,
            without,
            lift: Estimate {
                value: ratio - 1.0,
                low: ratio / factor - 1.0,
                high: ratio * factor - 1.0,
                confidence,
            },
            gain: gain.ok_or(Absent::AllAlike)?,
            balance: if self.method == Method::Differences { Vec::new() } else { strata.balance() },
        })
    }
}

/// Groups of comparable moments, and those who joined, each with its finest group that has enough others.
struct Strata<'a> {
    comparison: &'a Comparison<'a>,
    /// Index of a group, by level and attributes.
    places: HashMap<(usize, Key), usize>,
    groups: Vec<Stratum>,
    /// Joined customers that are compared, each with the index of its group.
    compared: Vec<(Moment, usize)>,
    /// Joined customers whose horizon is observed.
    of: u64,
    /// Moments of others, and the sums of their states.
    others: u64,
    all: [i128; 4],
}

impl<'a> Strata<'a> {
    fn new(comparison: &'a Comparison<'a>, each: &EachMoment) -> Self {
        let places = HashMap::new();
        let mut strata = Self {
            comparison,
            places,
            groups: Vec::new(),
            compared: Vec::new(),
            of: 0,
            others: 0,
            all: [0; 4],
        };
        let joined = strata.open(each);
        each(&mut |moment| {
            if !moment.joins && comparison.takes(moment) {
                strata.add_other(moment);
            }
        });
        for moment in joined {
            let finest = strata.found(&moment).find(|&at| strata.groups[at].people >= MIN_OTHERS);
            if let Some(at) = finest {
                strata.groups[at].joined += 1;
                strata.compared.push((moment, at));
            }
        }
        strata
    }

    /// Opens the groups of those who joined at every level, and returns the moments of joining.
    fn open(&mut self, each: &EachMoment) -> Vec<Moment> {
        let mut joined = Vec::new();
        each(&mut |moment| {
            if moment.joins {
                self.of += 1;
                joined.extend(Some(*moment).filter(|moment| self.comparison.takes(moment)));
            }
        });
        for moment in &joined {
            for key in self.comparison.keys(moment).into_iter().enumerate() {
                self.places.entry(key).or_insert_with(|| {
                    self.groups.push(Stratum::default());
                    self.groups.len() - 1
                });
            }
        }
        joined
    }

    /// Groups of a moment, the finest first.
    fn found(&self, moment: &Moment) -> impl Iterator<Item = usize> + use<> {
        let keys = self.comparison.keys(moment);
        let at: [_; LEVELS] = core::array::from_fn(|level| self.places.get(&(level, keys[level])).copied());
        at.into_iter().flatten()
    }

    fn add_other(&mut self, moment: &Moment) {
        self.others += 1;
        self.all.iter_mut().zip(state(moment)).for_each(|(sum, value)| *sum += value);
        for at in self.found(moment) {
            let stratum = &mut self.groups[at];
            stratum.others += 1;
            stratum.people += u32::from(stratum.last != moment.place + 1);
            stratum.last = moment.place + 1;
            stratum.sums.iter_mut().zip(values(moment)).for_each(|(sum, value)| *sum += value);
            stratum.state.iter_mut().zip(state(moment)).for_each(|(sum, value)| *sum += value);
        }
    }

    /// Mean over groups, weighted by the number of joined customers compared in each.
    fn weighted(&self, value: &dyn Fn(&Stratum) -> f64) -> f64 {
        let used = self.groups.iter().filter(|stratum| stratum.joined > 0);
        let sum: Sum = used.map(|stratum| stratum.joined as f64 * value(stratum)).collect();
        sum.value() / self.compared.len() as f64
    }

    /// Means at the moment of joining.
    fn balance(&self) -> Vec<Balance> {
        let ids = [BalanceId::Orders, BalanceId::Spend, BalanceId::Recency, BalanceId::Age];
        let scale = |at: usize, sum: i128| if at == 1 { units(sum) } else { sum as f64 };
        let n = self.compared.len() as f64;
        let balance = ids.into_iter().enumerate().map(|(at, id)| Balance {
            id,
            joined: scale(at, self.compared.iter().map(|(moment, _)| state(moment)[at]).sum()) / n,
            all: scale(at, self.all[at]) / self.others.max(1) as f64,
            comparable: self.weighted(&|stratum| scale(at, stratum.state[at]) / stratum.others as f64),
        });
        balance.collect()
    }
}

/// Means of both sides, and the ratio of what those who joined spend to what they would have spent.
struct Effect {
    /// Joined customers compared.
    n: f64,
    differences: bool,
    /// Means of [`values`] of those who joined, and the weighted means of the others.
    own: [f64; 4],
    rest: [f64; 4],
    /// Correction for the time before; 1 without one.
    q: f64,
    /// Numerator and denominator of the ratio.
    top: f64,
    bottom: f64,
}

/// Standard errors of the logarithm of the ratio and of the gain.
struct Spread {
    log: f64,
    gain: f64,
    /// Customers among the others.
    people: u64,
}

impl Effect {
    fn new(strata: &Strata) -> Result<Self, Absent> {
        let n = strata.compared.len() as f64;
        let own: [f64; 4] = core::array::from_fn(|at| {
            money(at, strata.compared.iter().map(|(moment, _)| values(moment)[at]).sum::<i128>()) / n
        });
        let rest: [f64; 4] = core::array::from_fn(|at| strata.weighted(&|stratum| stratum.mean(at)));
        let differences = strata.comparison.method == Method::Differences;
        let q = if differences { rest[2] / rest[3] * own[3] / own[2] } else { 1.0 };
        let (top, bottom) = (own[0] * q - rest[1], rest[0] - rest[1]);
        if !(q.is_finite() && q > 0.0 && top > 0.0 && bottom > 0.0) {
            return Err(Absent::NoAmounts);
        }
        Ok(Self { n, differences, own, rest, q, top, bottom })
    }

    fn ratio(&self) -> f64 {
        self.top / self.bottom
    }

    /// Expected spend of those who joined, had they not.
    fn without(&self) -> f64 {
        self.own[0] / self.ratio()
    }

    /// Influence on the logarithm of the ratio.
    fn influence(&self, of_top: f64, of_bottom: f64) -> f64 {
        of_top / self.top - of_bottom / self.bottom
    }

    /// Influences of a joined customer on the logarithm of the ratio and on the gain.
    fn of_joined(&self, moment: &Moment, stratum: &Stratum) -> [f64; 2] {
        let Self { n, own, rest, .. } = self;
        let value: [f64; 4] = core::array::from_fn(|at| money(at, values(moment)[at]));
        let off = |at: usize| stratum.mean(at) - rest[at];
        let mut of_top = self.q * (value[0] - own[0]) - off(1);
        if self.differences {
            of_top += own[0]
                * self.q
                * (off(2) / rest[2] - off(3) / rest[3] + (value[3] - own[3]) / own[3]
                    - (value[2] - own[2]) / own[2]);
        }
        let log = self.influence(of_top, off(0) - off(1)) / n;
        [log, (value[0] - own[0]) / n * (1.0 - 1.0 / self.ratio()) + self.without() * log]
    }

    /// Influence of a moment of another customer, through one of its groups, on the logarithm of the ratio.
    fn of_other(&self, moment: &Moment, stratum: &Stratum) -> f64 {
        let people = f64::from(stratum.people);
        let weight =
            stratum.joined as f64 / (stratum.others as f64 * self.n) * (people / (people - 1.0)).sqrt();
        let off = |at: usize| money(at, values(moment)[at]) - stratum.mean(at);
        let mut of_top = -off(1);
        if self.differences {
            of_top += self.own[0] * self.q * (off(2) / self.rest[2] - off(3) / self.rest[3]);
        }
        weight * self.influence(of_top, off(0) - off(1))
    }

    /// Standard errors from the sums of the influences of each customer.
    fn spread(&self, strata: &Strata, each: &EachMoment) -> Spread {
        let of_joined: HashMap<u32, [f64; 2]> = strata
            .compared
            .iter()
            .map(|(moment, at)| (moment.place, self.of_joined(moment, &strata.groups[*at])))
            .collect();
        let (mut squares, mut people) = ([Sum::default(), Sum::default()], 0);
        let mut close = |sums: [f64; 2], is_other: bool| {
            people += u64::from(is_other);
            squares.iter_mut().zip(sums).for_each(|(squares, sum)| squares.add(sum * sum));
        };
        let without = self.without();
        let (mut place, mut sums, mut is_other) = (u32::MAX, [0.0; 2], false);
        each(&mut |moment| {
            if place != moment.place {
                close(sums, is_other);
                (place, sums, is_other) = (moment.place, [0.0; 2], false);
            }
            if moment.joins {
                let own = of_joined.get(&place).copied().unwrap_or_default();
                sums.iter_mut().zip(own).for_each(|(sum, own)| *sum += own);
                return;
            }
            if !strata.comparison.takes(moment) {
                return;
            }
            for stratum in
                strata.found(moment).map(|at| &strata.groups[at]).filter(|stratum| stratum.joined > 0)
            {
                let log = self.of_other(moment, stratum);
                sums[0] += log;
                sums[1] += without * log;
                is_other = true;
            }
        });
        close(sums, is_other);
        let [log, gain] = squares.map(|squares| squares.value().sqrt());
        Spread { log, gain, people }
    }
}
