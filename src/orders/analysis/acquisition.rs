//! Acquisition: cost of winning a customer by channel, and the customer's value.
//!
//! A customer belongs to the channel of the first purchase. Spend of a channel and month is divided by the customers whose
//! first purchase fell into that month.

use crate::math::ranking::{arranged, ranked_by_name};
use std::collections::BTreeMap;

use serde::Serialize;

use super::absent::Absent;
use super::channels::{Traffic, channel_of_spend, traffic};
use super::marker::True;
use super::period::Period;
use crate::estimate::Estimate;
use crate::math::normal::two_sided_z;
use crate::math::student;
use crate::orders::read::log::OrderLog;
use crate::orders::summary::customers::Summary;
use crate::orders::summary::headline::YEAR;
use crate::tables::day::format_iso;
use crate::tables::number::units;

/// Months of a customer's value that are counted.
const MONTHS: usize = 12;
/// Days in a mean month.
const MONTH_DAYS: f64 = YEAR / 12.0;
/// Minimum number of customers observed for a month of value to count.
const MIN_OBSERVED: f64 = 10.0;

/// Money spent on a channel in a month.
#[derive(Debug, Clone, PartialEq)]
pub struct Spend {
    /// The channel, as the file of costs calls it.
    pub channel: String,
    /// Number of the month, as of [`Period::Month`].
    pub month: i32,
    /// Amount, in the currency of the orders.
    pub amount: f64,
}

/// Cost and value of customers by channel.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Acquisition {
    /// Always true.
    pub ok: True,
    /// Share of revenue that counts as value: the option `margin`, or else that of the file's costs, or else 1.
    pub margin: f64,
    /// True if a file of costs was given.
    pub has_spend: bool,
    /// All channels with spend together.
    pub paid: Option<Channel>,
    /// All others: organic, direct, by e-mail, unknown.
    pub unpaid: Option<Channel>,
    /// All customers, with all spend on winning them.
    pub all: Channel,
    /// Each channel, the one with most customers first.
    pub channels: Vec<Channel>,
    /// Each channel and month with spend.
    pub cohorts: Vec<Cohort>,
    /// Spend on keeping customers.
    pub keeping: Option<Keeping>,
    /// Spend of channels that no order names.
    pub unmatched: Vec<Unmatched>,
}

/// A channel, or several together.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "AcquisitionChannel"))]
#[serde(rename_all = "camelCase")]
pub struct Channel {
    /// Name in the orders; empty where no order of the customer's first day names one, and for several together.
    pub name: String,
    /// All its customers.
    pub customers: u64,
    /// Spend in the months of the orders; 0 without spend.
    pub spend: f64,
    /// Customers won in the months with spend.
    pub new_customers: u64,
    /// Spend ÷ customers won; its interval treats their number as a Poisson count.
    pub cost: Option<Estimate>,
    /// Months of value that enough customers were observed for, at most 12.
    pub months: u32,
    /// Mean value of a customer by the end of each month since the first purchase.
    pub value: Vec<Estimate>,
    /// Value so far and, by the model, within the horizon: the mean of all its customers.
    pub model_value: Option<Estimate>,
    /// Last of `value` ÷ cost.
    pub ratio: Option<Estimate>,
    /// Model value ÷ cost.
    pub model_ratio: Option<Estimate>,
    /// Month since the first purchase in which value has covered the cost; none if it has not within `months`.
    pub payback: Option<u32>,
    /// The earliest and the latest month that the intervals of value and cost allow; none where beyond `months`.
    pub payback_range: [Option<u32>; 2],
}

/// Customers a channel won in a month with spend.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "AcquisitionCohort"))]
#[serde(rename_all = "camelCase")]
pub struct Cohort {
    /// Name of the channel.
    pub channel: String,
    /// First day of the month.
    pub month: String,
    /// Spend.
    pub spend: f64,
    /// Customers won.
    pub new_customers: u64,
    /// Spend ÷ customers won.
    pub cost: Option<Estimate>,
    /// Mean value of a customer so far.
    pub value: Option<Estimate>,
    /// Value ÷ cost.
    pub ratio: Option<Estimate>,
}

/// Spend on keeping customers: programme, newsletters, retention.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Keeping {
    /// Spend in the months of the orders.
    pub spend: f64,
    /// Customers who bought again in those months.
    pub kept: u64,
    /// Spend ÷ customers kept.
    pub cost: Option<Estimate>,
    /// Cost of winning a customer, all channels, ÷ cost of keeping one.
    pub times_dearer: Option<Estimate>,
}

/// Spend that no order's channel matches.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "UnmatchedSpend"))]
pub struct Unmatched {
    /// Name in the file of costs.
    pub channel: String,
    /// Spend.
    pub spend: f64,
}

/// Moments of a group of customers.
#[derive(Debug, Clone, Default)]
struct Moments {
    customers: u64,
    /// Customers observed for each month since their first purchase, their spend in it, and the variance of its running sum.
    observed: [f64; MONTHS],
    spent: [f64; MONTHS],
    variance: [f64; MONTHS],
    /// Sum and sum of squares of value so far and by the model.
    model: [f64; 2],
}

/// Customers, sum and sum of squares of value of a cohort.
type CohortMoments = [f64; 3];

impl Acquisition {
    /// Cost and value by channel; `clv` is the value the model expects of each customer, in the order of
    /// the summary, and a factor of it.
    ///
    /// # Formula
    /// Value by month m: Σ of the mean spends of the months up to m, each of the customers observed through it, so that
    /// customers who joined late count for the months they had. Its variance is that of the sum of their influences.
    ///
    /// # Errors
    /// No order names a channel.
    ///
    /// # Source
    /// Bang & Tsiatis 2000, Estimating medical costs with censored data, Biometrika 87 (partitioned estimator); Byar’s
    /// limits of a Poisson count in Breslow & Day 1987, Statistical Methods in Cancer Research II.
    pub fn new(
        log: &OrderLog,
        summary: &Summary,
        spend: &[Spend],
        clv: Option<(&[f64], f64)>,
        margin: f64,
        confidence: f64,
    ) -> Result<Self, Absent> {
        if log.details().channels.is_empty() {
            return Err(Absent::NoChannelColumn);
        }
        let origins = Origins::of(log, summary);
        let names = &origins.names;
        let costs = Costs::of(spend, &names[..origins.nameless], summary);
        let Won { groups, cohorts } = Won::gather(log, summary, &origins, &costs, clv, margin);

        let won = |months: &dyn Fn(usize, i32) -> bool| -> u64 {
            cohorts.iter().filter(|((slot, month), _)| months(*slot, *month)).map(|(_, c)| c[0] as u64).sum()
        };
        let channel = |name: &str, group: &Moments, spend: f64, won: u64| {
            Channel::new(name, group, spend, won, clv.is_some(), confidence)
        };
        let channels: Vec<Channel> = (0..names.len())
            .filter(|&slot| groups[slot].customers > 0)
            .map(|slot| {
                let spent = costs.total(&|other| other == slot);
                let won = won(&|other, month| other == slot && costs.by_slot.contains_key(&(slot, month)));
                channel(&names[slot], &groups[slot], spent, won)
            })
            .collect();
        let name = |place: u32| channels[place as usize].name.as_bytes();
        let places = ranked_by_name(channels.iter().map(|channel| !channel.customers), &name);
        let channels = arranged(channels, &places);

        let [paid, unpaid, all] = origins.together();
        let spend_on_channels = costs.total(&|_| true);
        let spend_on_winning = spend_on_channels + costs.unmatched.values().sum::<f64>();
        let of_paid = won(&|slot, month| costs.by_slot.contains_key(&(slot, month)));
        let of_all = won(&|_, month| costs.months.contains(&month));
        let all = channel("", &groups[all], spend_on_winning, of_all);
        let some = |group: usize, spend: f64, won: u64| {
            (groups[group].customers > 0).then(|| channel("", &groups[group], spend, won))
        };
        Ok(Self {
            ok: True,
            margin,
            has_spend: !spend.is_empty(),
            paid: some(paid, spend_on_channels, of_paid),
            unpaid: some(unpaid, 0.0, 0),
            keeping: Keeping::of(&costs.keeping, log, summary, &all, confidence),
            all,
            channels,
            cohorts: costs
                .by_slot
                .iter()
                .map(|(&(slot, month), &spend)| {
                    let moments = cohorts.get(&(slot, month)).copied().unwrap_or_default();
                    Cohort::new(&names[slot], month, spend, moments, confidence)
                })
                .collect(),
            unmatched: costs
                .unmatched
                .into_iter()
                .map(|(channel, spend)| Unmatched { channel, spend })
                .collect(),
        })
    }
}

/// Channels of the orders, and the one that won each customer.
struct Origins {
    /// Names, unique without regard to case; the last one is blank, for customers without a channel.
    names: Vec<String>,
    /// Place of the blank name.
    nameless: usize,
    /// Place of the name of each customer, in the order of the summary.
    slots: Vec<usize>,
}

impl Origins {
    fn of(log: &OrderLog, summary: &Summary) -> Self {
        let details = log.details();
        let mut numbers: BTreeMap<String, usize> = BTreeMap::new();
        let mut names: Vec<String> = Vec::new();
        let slot_of_id: Vec<usize> = (0..details.channels.len() as u32)
            .map(|id| {
                let name = details.channels.text(id);
                *numbers.entry(name.to_lowercase()).or_insert_with(|| {
                    names.push(name);
                    names.len() - 1
                })
            })
            .collect();
        let nameless = names.len();
        names.push(String::new());
        let slots = summary
            .number
            .iter()
            .enumerate()
            .map(|(place, &number)| {
                let first = details.channel.dated(number).filter(|&(day, _)| day == summary.first[place]);
                first.map_or(nameless, |(_, id)| slot_of_id[id as usize])
            })
            .collect();
        Self { names, nameless, slots }
    }

    /// Places of the groups after those of the channels: with spend, without, and all customers.
    fn together(&self) -> [usize; 3] {
        [0, 1, 2].map(|more| self.names.len() + more)
    }
}

/// Spend in the months of the orders, by its use.
struct Costs {
    /// Spend on winning customers by place of the channel and month.
    by_slot: BTreeMap<(usize, i32), f64>,
    /// Spend on keeping customers by month.
    keeping: BTreeMap<i32, f64>,
    /// Spend by channel that no order names.
    unmatched: BTreeMap<String, f64>,
    /// Months of all these amounts.
    months: Vec<i32>,
}

impl Costs {
    fn of(spend: &[Spend], names: &[String], summary: &Summary) -> Self {
        let months = Period::Month.number(summary.span.0)..=Period::Month.number(summary.observation_end);
        let inside: Vec<&Spend> = spend.iter().filter(|spend| months.contains(&spend.month)).collect();
        let mut costs = Self {
            by_slot: BTreeMap::new(),
            keeping: BTreeMap::new(),
            unmatched: BTreeMap::new(),
            months: inside.iter().map(|spend| spend.month).collect(),
        };
        for spend in inside {
            match channel_of_spend(&spend.channel, names) {
                _ if traffic(&spend.channel) == Traffic::Keeping => {
                    *costs.keeping.entry(spend.month).or_default() += spend.amount;
                }
                Some(slot) => *costs.by_slot.entry((slot, spend.month)).or_default() += spend.amount,
                None => *costs.unmatched.entry(spend.channel.clone()).or_default() += spend.amount,
            }
        }
        costs
    }

    /// Spend on winning customers through these channels.
    fn total(&self, slots: &dyn Fn(usize) -> bool) -> f64 {
        // An empty sum is −0.
        self.by_slot.iter().filter(|((slot, _), _)| slots(*slot)).fold(0.0, |sum, (_, amount)| sum + amount)
    }

    fn is_paid(&self, slot: usize) -> bool {
        self.by_slot.keys().any(|&(paid, _)| paid == slot)
    }
}

/// Customers won.
struct Won {
    /// By channel, then together as in [`Origins::together`].
    groups: Vec<Moments>,
    /// By place of the channel and month.
    cohorts: BTreeMap<(usize, i32), CohortMoments>,
}

impl Won {
    fn gather(
        log: &OrderLog,
        summary: &Summary,
        origins: &Origins,
        costs: &Costs,
        clv: Option<(&[f64], f64)>,
        margin: f64,
    ) -> Self {
        let [paid, unpaid, all] = origins.together();
        let mut groups = vec![Moments::default(); all + 1];
        let mut cohorts: BTreeMap<(usize, i32), CohortMoments> = BTreeMap::new();
        let is_paid: Vec<bool> = (0..origins.names.len()).map(|slot| costs.is_paid(slot)).collect();
        let groups_of = |slot: usize| [slot, if is_paid[slot] { paid } else { unpaid }, all];
        let months_of = |place: usize| (summary.age[place] / MONTH_DAYS) as usize;
        each_customer(log, summary, margin, &mut |place, months| {
            let slot = origins.slots[place];
            let value = margin * summary.revenue[place];
            let model = value + clv.map_or(0.0, |(clv, factor)| factor * clv[place]);
            for group in groups_of(slot) {
                let group = &mut groups[group];
                group.customers += 1;
                group.model[0] += model;
                group.model[1] += model * model;
                let of_group = group.observed.iter_mut().zip(&mut group.spent);
                for ((observed, spent), month) in of_group.zip(&months).take(months_of(place)) {
                    *observed += 1.0;
                    *spent += month;
                }
            }
            let cohort = cohorts.entry((slot, Period::Month.number(summary.first[place]))).or_default();
            *cohort = [cohort[0] + 1.0, cohort[1] + value, cohort[2] + value * value];
        });
        each_customer(log, summary, margin, &mut |place, months| {
            for group in groups_of(origins.slots[place]) {
                let group = &mut groups[group];
                let mut influence = 0.0;
                for (month, spent) in months.iter().enumerate() {
                    let n = group.observed[month];
                    if month < months_of(place) && n > 0.0 {
                        influence += (spent - group.spent[month] / n) / n;
                    }
                    group.variance[month] += influence * influence;
                }
            }
        });
        Self { groups, cohorts }
    }
}

/// Calls `visit` with the place of each customer in the summary, and the value of each month since the first purchase.
fn each_customer(
    log: &OrderLog,
    summary: &Summary,
    margin: f64,
    visit: &mut dyn FnMut(usize, [f64; MONTHS]),
) {
    let mut place = 0;
    log.ledger().for_each(|_, purchases| {
        let observed = purchases.partition_point(|purchase| purchase.day <= summary.observation_end);
        let Some(first) = purchases[..observed].first() else { return };
        let mut months = [0.0; MONTHS];
        for purchase in &purchases[..observed] {
            let month = (f64::from(purchase.day - first.day) / MONTH_DAYS) as usize;
            if let Some(spent) = months.get_mut(month) {
                *spent += margin * units(purchase.spend.into());
            }
        }
        visit(place, months);
        place += 1;
    });
}

impl Keeping {
    /// Spend on keeping customers, compared with the cost of winning `all`; `None` without spend.
    fn of(
        spend: &BTreeMap<i32, f64>,
        log: &OrderLog,
        summary: &Summary,
        all: &Channel,
        confidence: f64,
    ) -> Option<Self> {
        if spend.is_empty() {
            return None;
        }
        let mut kept = 0;
        log.ledger().for_each(|_, purchases| {
            let mut again =
                purchases.iter().skip(1).filter(|purchase| purchase.day <= summary.observation_end);
            kept += u64::from(again.any(|purchase| spend.contains_key(&Period::Month.number(purchase.day))));
        });
        let spend: f64 = spend.values().sum();
        let cost = cost_of(spend, kept, confidence);
        let both = all.cost.zip(cost).filter(|(_, keep)| keep.value > 0.0);
        let times_dearer = both.map(|(win, keep)| {
            let variance = 1.0 / all.new_customers as f64 + 1.0 / kept as f64;
            by_log(win.value / keep.value, variance.sqrt(), confidence)
        });
        Some(Self { spend, kept, cost, times_dearer })
    }
}

impl Channel {
    fn new(name: &str, group: &Moments, spend: f64, won: u64, has_model: bool, confidence: f64) -> Self {
        let months = group.observed.iter().take_while(|&&observed| observed >= MIN_OBSERVED).count();
        let mut sum = 0.0;
        let value: Vec<Estimate> = (0..months)
            .map_while(|month| {
                sum += group.spent[month] / group.observed[month];
                mean(sum, group.variance[month].sqrt(), group.observed[month], confidence)
            })
            .collect();
        let n = group.customers as f64;
        let model_value =
            if has_model { mean_of([n, group.model[0], group.model[1]], confidence) } else { None };
        let cost = cost_of(spend, won, confidence);
        let first =
            |covers: &dyn Fn(&Estimate) -> bool| value.iter().position(covers).map(|month| month as u32 + 1);
        let payback = |value_of: &dyn Fn(&Estimate) -> f64, cost: Option<f64>| {
            cost.and_then(|cost| first(&|value| value_of(value) >= cost))
        };
        Self {
            name: name.to_owned(),
            customers: group.customers,
            spend,
            new_customers: won,
            months: value.len() as u32,
            ratio: value.last().and_then(|value| ratio(value, cost, won, confidence)),
            model_ratio: model_value.and_then(|value| ratio(&value, cost, won, confidence)),
            payback: payback(&|value| value.value, cost.map(|cost| cost.value)),
            payback_range: [
                payback(&|value| value.high, cost.map(|cost| cost.low)),
                payback(&|value| value.low, cost.map(|cost| cost.high)),
            ],
            value,
            model_value,
            cost,
        }
    }
}

impl Cohort {
    fn new(channel: &str, month: i32, spend: f64, moments: CohortMoments, confidence: f64) -> Self {
        let won = moments[0] as u64;
        let cost = cost_of(spend, won, confidence);
        let value = mean_of(moments, confidence);
        Self {
            channel: channel.to_owned(),
            month: format_iso(Period::Month.start(month)),
            spend,
            new_customers: won,
            ratio: value.and_then(|value| ratio(&value, cost, won, confidence)),
            cost,
            value,
        }
    }
}

fn mean(value: f64, error: f64, n: f64, confidence: f64) -> Option<Estimate> {
    student::interval(value, error, n, confidence, (f64::NEG_INFINITY, f64::INFINITY))
}

/// Mean of n values with their sum and sum of squares.
fn mean_of([n, sum, squares]: [f64; 3], confidence: f64) -> Option<Estimate> {
    if n < 2.0 {
        return None;
    }
    let value = sum / n;
    mean(value, ((squares - n * value * value).max(0.0) / (n * (n - 1.0))).sqrt(), n, confidence)
}

/// Spend ÷ count, with Byar’s limits of the Poisson count; `None` without spend or count.
fn cost_of(spend: f64, count: u64, confidence: f64) -> Option<Estimate> {
    if spend <= 0.0 || count == 0 {
        return None;
    }
    let z = two_sided_z(confidence);
    let limit = |n: f64, z: f64| n * (1.0 - 1.0 / (9.0 * n) + z / (3.0 * n.sqrt())).powi(3);
    let n = count as f64;
    Some(Estimate {
        value: spend / n,
        low: spend / limit(n + 1.0, z),
        high: spend / limit(n, -z).max(1e-9 * n),
        confidence,
    })
}

/// A ratio with an interval on the scale of its logarithm.
fn by_log(value: f64, error: f64, confidence: f64) -> Estimate {
    let reach = (two_sided_z(confidence) * error).exp();
    Estimate { value, low: value / reach, high: value * reach, confidence }
}

/// Value ÷ cost: the relative errors of the value and of the count of customers won.
fn ratio(value: &Estimate, cost: Option<Estimate>, won: u64, confidence: f64) -> Option<Estimate> {
    let cost = cost.filter(|_| value.value > 0.0)?;
    let relative = value.margin() / two_sided_z(confidence) / value.value;
    Some(by_log(value.value / cost.value, (relative * relative + 1.0 / won as f64).sqrt(), confidence))
}
