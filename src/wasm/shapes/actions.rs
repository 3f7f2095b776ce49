//! The recommended actions, each with its customers.

use serde::Serialize;

use super::typed_array::counts;
use crate::models::totals::Total;
use crate::orders::analysis::actions::rules::ActionId;
use crate::orders::analysis::actions::{Action, Actions, Because, Without};
use crate::orders::analysis::marker::True;

/// Recommended actions, by the money at stake.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "Actions"))]
#[serde(rename_all = "camelCase")]
pub struct ActionList<'a> {
    ok: True,
    /// Days that the stakes look ahead.
    horizon_days: f64,
    /// Expected value of all customers within them, without action. All stakes together stay below it.
    expected: f64,
    /// The stakes of all actions together.
    at_stake: f64,
    /// The actions, the one with most at stake first.
    list: Vec<ActionShape<'a>>,
    /// The actions for which the file has too little data.
    without: &'a [Without],
}

/// A recommended action.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "Action"))]
#[serde(rename_all = "camelCase")]
pub struct ActionShape<'a> {
    id: ActionId,
    /// Customers of the action.
    customers: u64,
    /// The part they are of all customers.
    share: f64,
    /// Its greatest gain within the horizon: the margin of these customers if kept, minus that without action.
    stake: Total,
    /// Horizon of the stake in days.
    horizon_days: f64,
    /// The figures behind it.
    because: &'a Because,
    /// Indices of the customers, those with most at stake first; empty in a report from a summary file.
    #[serde(serialize_with = "counts")]
    #[cfg_attr(test, ts(type = "Uint32Array"))]
    members: &'a [u32],
}

impl<'a> From<&'a Actions> for ActionList<'a> {
    fn from(actions: &'a Actions) -> Self {
        let shape = |action: &'a Action| ActionShape {
            id: action.id,
            customers: action.customers,
            share: action.share,
            stake: action.stake,
            horizon_days: action.horizon_days,
            because: &action.because,
            members: &action.members,
        };
        Self {
            ok: True,
            horizon_days: actions.horizon_days,
            expected: actions.expected,
            at_stake: actions.at_stake,
            list: actions.list.iter().map(shape).collect(),
            without: &actions.without,
        }
    }
}
