//! The rules of the actions: one line each, with the customers that an action is for and the evidence it needs.

use serde::Serialize;

/// An action that a report may recommend.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum ActionId {
    /// Win back customers who should have bought again by now and may still remember the shop.
    WinBack,
    /// Look after the customers of whom most is expected.
    LookAfterBest,
    /// Win a second purchase from customers who bought once, while most second purchases come.
    SecondPurchase,
    /// Show one-time customers the first product after which more customers return.
    StartingProduct,
    /// Bring back customers of a country where fewer return.
    WeakCountry,
    /// Bring back customers of a channel whose new customers return less often.
    WeakChannel,
    /// Bring back customers of a quarter whose new customers return less often.
    WeakCohort,
}

/// A group of customers to compare with the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "ActionGroupKind"))]
#[serde(rename_all = "kebab-case")]
pub enum GroupKind {
    /// Those with a product in their first purchase.
    FirstProduct,
    /// Those of a country.
    Country,
    /// Customers of a channel.
    Channel,
    /// Customers who first bought in a quarter.
    FirstQuarter,
}

/// Facts required before an action is recommended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Evidence {
    /// Its customers and the models.
    Models,
    /// A group that returns significantly more often than the others; the action is for the others.
    Better(GroupKind),
    /// A group that returns significantly less often than the others; the action is for the group.
    Worse(GroupKind),
}

/// Customers that an action is for.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rule {
    /// The action.
    pub id: ActionId,
    /// Repeat purchases, from and to.
    pub repeats: (u32, u32),
    /// True if the next purchase is overdue; `None` for either.
    pub overdue: Option<bool>,
    /// Minimum P(alive).
    pub p_alive: f64,
    /// True for customers whose first purchase is no longer ago than four in five second purchases take.
    pub in_window: bool,
    /// Share of all customers, those of whom most is expected.
    pub top: f64,
    /// Required facts.
    pub evidence: Evidence,
}

const MANY: u32 = u32::MAX;
const ALL: f64 = 1.0;

/// Minimum P(alive) of customers who can be won back.
pub const NOT_GONE: f64 = 0.1;

/// The rules, in the order in which they claim customers' prospects: a comparison claims a part, so it comes before the rule
/// that may claim all.
#[rustfmt::skip]
pub const RULES: [Rule; 7] = [
    Rule { id: ActionId::WinBack,         repeats: (1, MANY), overdue: Some(true),  p_alive: NOT_GONE, in_window: false, top: ALL, evidence: Evidence::Models },
    Rule { id: ActionId::LookAfterBest,   repeats: (1, MANY), overdue: Some(false), p_alive: 0.5,      in_window: false, top: 0.1, evidence: Evidence::Models },
    Rule { id: ActionId::StartingProduct, repeats: (0, 0),    overdue: None,        p_alive: NOT_GONE, in_window: true,  top: ALL, evidence: Evidence::Better(GroupKind::FirstProduct) },
    Rule { id: ActionId::WeakCountry,     repeats: (0, 0),    overdue: None,        p_alive: NOT_GONE, in_window: false, top: ALL, evidence: Evidence::Worse(GroupKind::Country) },
    Rule { id: ActionId::WeakChannel,     repeats: (0, 0),    overdue: None,        p_alive: NOT_GONE, in_window: false, top: ALL, evidence: Evidence::Worse(GroupKind::Channel) },
    Rule { id: ActionId::WeakCohort,      repeats: (0, 0),    overdue: None,        p_alive: NOT_GONE, in_window: false, top: ALL, evidence: Evidence::Worse(GroupKind::FirstQuarter) },
    Rule { id: ActionId::SecondPurchase,  repeats: (0, 0),    overdue: None,        p_alive: NOT_GONE, in_window: true,  top: ALL, evidence: Evidence::Models },
];

/// Minimum number of customers for which an action is recommended.
pub const MIN_CUSTOMERS: usize = 20;

/// Maximum number of actions.
pub const MAX_ACTIONS: usize = 5;
