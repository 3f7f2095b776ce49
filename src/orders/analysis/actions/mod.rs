//! Actions: recommendations to the shop, ranked by the money at stake.
//!
//! [`rules`] select the customers of an action, [`second`] has the timing of second purchases and the groups that come
//! back more often, [`stake`] the money at stake. Each part of a customer's expected value counts for one action only,
//! in the order of the rules, so all stakes together stay below the expected value of all customers.

pub mod file_groups;
pub mod rules;
pub mod second;
pub mod stake;

use crate::math::ranking::{arranged, falling, pairs_in_order, ranked, ranked_by_name};
use serde::Serialize;

use self::rules::{ActionId, Evidence, GroupKind, MAX_ACTIONS, MIN_CUSTOMERS, RULES, Rule};
use self::second::{Difference, Groups, Second};
use self::stake::{Effect, Prospect, Prospects};
use super::absent::Absent;
use super::averages::weighted_median;
use super::forecast::Forecast;
use crate::estimate::Estimate;
use crate::math::proportion::wilson;
use crate::math::sum::Sum;
use crate::models::totals::Total;
use crate::orders::store::interner::Interner;
use crate::orders::summary::customers::Summary;

/// A customer is overdue if an active one would have bought again by now with this probability.
pub const OVERDUE: f64 = 0.9;

/// Recommended actions, by the money at stake.
#[derive(Debug, Clone, PartialEq)]
pub struct Actions {
    /// Days that the stakes look ahead.
    pub horizon_days: f64,
    /// Expected value of all customers within them, without action. All stakes together stay below it.
    pub expected: f64,
    /// The stakes of all actions together.
    pub at_stake: f64,
    /// Stake of each customer, in the order of the summary.
    pub stake: Vec<f64>,
    /// The actions, the one with most at stake first.
    pub list: Vec<Action>,
    /// The actions for which the file has too little data.
    pub without: Vec<Without>,
}

/// A recommended action.
#[derive(Debug, Clone, PartialEq)]
pub struct Action {
    /// The action.
    pub id: ActionId,
    /// Customers of the action.
    pub customers: u64,
    /// The part they are of all customers.
    pub share: f64,
    /// Its greatest gain within the horizon: the margin of these customers if kept, minus that without action.
    pub stake: Total,
    /// Horizon of the stake in days.
    pub horizon_days: f64,
    /// The figures behind the action.
    pub because: Because,
    /// Indices of the customers, those with most at stake first; empty where they have no names.
    pub members: Vec<u32>,
}

/// The figures behind an action.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "ActionReason", optional_fields))]
#[serde(rename_all = "camelCase")]
pub struct Because {
    /// Expected value of these customers within the horizon, without action.
    pub expected: f64,
    /// Their revenue so far.
    pub revenue: f64,
    /// Customers of them expected to be active still.
    pub alive: f64,
    /// Median of their days since the last purchase.
    pub silent_days: f64,
    /// Of repeat buyers: median of the days between purchases that the model expects of them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due_days: Option<f64>,
    /// Of one-time customers: days within which four in five second purchases come.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub window_days: Option<u32>,
    /// Of one-time customers: days within which half of the second purchases come.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub median_days: Option<u32>,
    /// The compared group, for actions based on a comparison.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group: Option<ComparedGroup>,
}

/// Customers who came back within the window: of a group, and of all others observed as long.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct ComparedGroup {
    /// Common property of the group.
    pub kind: GroupKind,
    /// The product, the country, the channel, or the first day of the quarter (yyyy-mm-dd).
    pub value: String,
    /// Customers of the group who are compared.
    pub customers: u32,
    /// The share of them who came back.
    pub returned: Estimate,
    /// The share of the others who came back.
    pub others_returned: Estimate,
    /// The former less the latter.
    pub difference: Estimate,
}

/// An action that is not recommended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "WithoutAction"))]
pub struct Without {
    /// The action.
    pub id: ActionId,
    /// Reason for which it is not recommended.
    pub code: Absent,
}

/// Data from which the rules choose actions.
pub struct Facts<'a> {
    /// The customers.
    pub summary: &'a Summary,
    /// Their names; `None` if entries of the summary represent several customers.
    pub names: Option<&'a Interner>,
    /// Groups of customers by attributes of their beginning.
    pub groups: &'a dyn Groups,
    /// Expectations of the models.
    pub forecast: &'a Forecast,
    /// Timing of second purchases.
    pub second: Result<Second, Absent>,
    /// Confidence level of intervals.
    pub confidence: f64,
}

impl Facts<'_> {
    fn silent_days(&self, place: usize) -> f64 {
        self.summary.age[place] - self.summary.recency[place]
    }

    fn is_overdue(&self, place: usize) -> bool {
        let (repeats, recency) = (f64::from(self.summary.frequency[place]), self.summary.recency[place]);
        self.forecast.timing.silence(repeats, recency, self.silent_days(place)) < 1.0 - OVERDUE
    }

    /// Name of a customer; empty if there are no names.
    fn name(&self, place: u32) -> &[u8] {
        self.names.map_or(&[], |names| names.name(self.summary.number[place as usize]))
    }

    /// A sum over the customers that some entries represent.
    fn sum(&self, places: impl Iterator<Item = usize>, value: impl Fn(usize) -> f64) -> f64 {
        places.map(|place| self.summary.weight(place) * value(place)).collect::<Sum>().value()
    }

    /// Number of customers.
    fn customers(&self) -> f64 {
        (0..self.summary.customers()).map(|place| self.summary.weight(place)).sum::<f64>().round()
    }

    /// The smallest expected value among the customers at the top.
    fn threshold(&self, top: f64) -> f64 {
        if top >= 1.0 {
            return f64::NEG_INFINITY;
        }
        let clv = &self.forecast.expected.clv;
        let values = (0..clv.len()).map(|place| (-clv[place], self.summary.weight(place))).collect();
        let values = pairs_in_order(values);
        let customers: f64 = values.iter().map(|(_, weight)| weight).sum();
        let wanted = (customers.round() * top).floor().max(1.0) - 1e-6;
        let mut upto = 0.0;
        let last = values.iter().find(|(_, weight)| {
            upto += weight;
            upto >= wanted
        });
        last.map_or(f64::NEG_INFINITY, |(value, _)| -value)
    }
}

impl Actions {
    /// The actions for the customers of a log.
    ///
    /// # Errors
    /// No model, or no model of spends.
    pub fn new(facts: &Facts) -> Result<Self, Absent> {
        let prospects = Prospects::new(facts.forecast, facts.summary).ok_or(Absent::NoModel)?;
        let each: Vec<Prospect> = (0..facts.summary.customers()).map(|place| prospects.of(place)).collect();
        let mut room: Vec<f64> = each.iter().map(Prospect::room).collect();
        let (mut list, mut without) = (Vec::new(), Vec::new());
        for rule in &RULES {
            match recommend(rule, facts, &prospects, &each, &mut room) {
                Ok(action) => list.push(action),
                Err(code) => without.push(Without { id: rule.id, code }),
            }
        }
        let places = ranked(list.iter().map(|action: &Action| falling(action.stake.value)));
        let mut list = arranged(list, &places);
        list.truncate(MAX_ACTIONS);
        Ok(Self {
            horizon_days: facts.forecast.outlook.horizon_days,
            stake: each.iter().map(|prospect| prospect.gain(Effect::Kept)).collect(),
            expected: facts.sum(0..each.len(), |place| facts.forecast.expected.clv[place]),
            at_stake: list.iter().map(|action| action.stake.value).collect::<Sum>().value(),
            list,
            without,
        })
    }
}

/// The action of a rule; claims its part of the customers' remaining prospects.
fn recommend(
    rule: &Rule,
    facts: &Facts,
    prospects: &Prospects,
    each: &[Prospect],
    room: &mut [f64],
) -> Result<Action, Absent> {
    let Facts { summary, forecast, confidence, .. } = *facts;
    let once = rule.repeats.1 == 0;
    let second = once.then_some(facts.second).transpose()?;
    let difference = match (rule.evidence, second) {
        (Evidence::Better(kind), Some(second)) => {
            Some(second.differing(kind, true, facts.groups, confidence)?)
        }
        (Evidence::Worse(kind), Some(second)) => {
            Some(second.differing(kind, false, facts.groups, confidence)?)
        }
        _ => None,
    };
    let effect = difference.as_ref().map_or(Effect::Kept, |difference| Effect::Lift(difference.lift()));
    let threshold = facts.threshold(rule.top);
    let is_member = |&place: &usize| {
        let group = difference.as_ref().is_none_or(|difference| {
            difference.members[place] == matches!(rule.evidence, Evidence::Worse(_))
        });
        (rule.repeats.0..=rule.repeats.1).contains(&summary.frequency[place])
            && each[place].p_alive >= rule.p_alive
            && group
            && forecast.expected.clv[place] >= threshold
            && second.is_none_or(|second| !rule.in_window || second.in_window(facts.silent_days(place)))
            && rule.overdue.is_none_or(|overdue| facts.is_overdue(place) == overdue)
    };
    let gain = |place: usize| each[place].gain(effect).min(room[place]);
    let places = (0..summary.customers()).filter(is_member);
    let gains: Vec<(f64, u32)> =
        places.map(|place| (gain(place), place as u32)).filter(|(gain, _)| *gain > 0.0).collect();
    let customers = gains.iter().map(|&(_, place)| summary.weight(place as usize)).sum::<f64>().round();
    if customers < MIN_CUSTOMERS as f64 {
        return Err(Absent::TooFewCustomers);
    }
    let name = |row: u32| facts.name(gains[row as usize].1);
    let order = ranked_by_name(gains.iter().map(|&(gain, _)| falling(gain)), &name);
    let gains: Vec<(f64, u32)> = order.into_iter().map(|row| gains[row as usize]).collect();
    let members: Vec<u32> = gains.iter().map(|(_, place)| *place).collect();
    let most = facts.sum(places_of(&members), |place| each[place].ceiling);
    let stake = prospects.stake(&gains, effect, most, confidence);
    let stake = difference.as_ref().map_or(stake, |difference| uncertain_lift(stake, difference, most));
    for &(gain, place) in &gains {
        room[place as usize] = (room[place as usize] - gain).max(0.0);
    }
    Ok(Action {
        id: rule.id,
        customers: customers as u64,
        share: customers / facts.customers(),
        stake,
        horizon_days: forecast.outlook.horizon_days,
        because: because(facts, once, second, difference.as_ref(), &members),
        // Entries without names are not customers.
        members: if facts.names.is_some() { members } else { Vec::new() },
    })
}

/// A stake whose lift is itself uncertain: its bounds follow those of the difference.
fn uncertain_lift(stake: Total, difference: &Difference, most: f64) -> Total {
    let Estimate { value, low, high, .. } = difference.difference;
    let (less, more) = (low.abs().min(high.abs()) / value.abs(), low.abs().max(high.abs()) / value.abs());
    Total {
        low: stake.low.map(|low| low * less.min(1.0)),
        high: stake.high.map(|high| (high * more).min(most).max(stake.value)),
        ..stake
    }
}

fn because(
    facts: &Facts,
    once: bool,
    second: Option<Second>,
    difference: Option<&Difference>,
    members: &[u32],
) -> Because {
    let Facts { summary, forecast, confidence, .. } = *facts;
    let column = |value: &dyn Fn(usize) -> f64| -> Vec<(f64, f64)> {
        places_of(members).map(|place| (value(place), summary.weight(place))).collect()
    };
    let sum = |value: &dyn Fn(usize) -> f64| facts.sum(places_of(members), value);
    let due = column(&|place| forecast.expected.due_days[place]);
    let due: Vec<(f64, f64)> = due.into_iter().filter(|&(days, _)| days > 0.0).collect();
    let share = |[all, returned]: [u32; 2]| wilson(f64::from(returned), f64::from(all), confidence);
    Because {
        expected: sum(&|place| forecast.expected.clv[place]),
        revenue: sum(&|place| summary.revenue[place]),
        alive: sum(&|place| forecast.expected.p_alive[place]),
        silent_days: weighted_median(column(&|place| facts.silent_days(place))),
        due_days: (!once && !due.is_empty()).then(|| weighted_median(due)),
        window_days: second.map(|second| second.window_days),
        median_days: second.map(|second| second.median_days),
        group: difference.map(|difference| ComparedGroup {
            kind: difference.kind,
            value: difference.value.clone(),
            customers: difference.counts[0][0],
            returned: share(difference.counts[0]),
            others_returned: share(difference.counts[1]),
            difference: difference.difference,
        }),
    }
}

fn places_of(members: &[u32]) -> impl Iterator<Item = usize> {
    members.iter().map(|&place| place as usize)
}
