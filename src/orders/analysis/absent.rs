//! Sections of the report for which a file has no data, with the reasons.

use std::ops::Deref;

use serde::{Serialize, Serializer};

use super::marker::False;

/// Reason for which a section is absent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "AbsentCode"))]
#[serde(rename_all = "kebab-case")]
pub enum Absent {
    /// No column names products.
    NoProductColumn,
    /// No column contains scores.
    NoScoreColumn,
    /// No column contains the spend in the category.
    NoCategorySpendColumn,
    /// No column names the channel that brought an order.
    NoChannelColumn,
    /// No column contains costs.
    NoCostColumn,
    /// Further amounts are in several currencies.
    SeveralCurrencies,
    /// Scores are not whole numbers from 0 to 10.
    ScoreOutOfRange,
    /// All customers are equal.
    AllAlike,
    /// No two products were bought together more than once.
    NoPairs,
    /// The required data are not in a summary file.
    NeedsOrders,
    /// No column contains the number of a customer's orders.
    NoOrderCountColumn,
    /// No column contains the day of a customer's last order or visit.
    NoLastDayColumn,
    /// There is no positive revenue.
    NoAmounts,
    /// Too few customers to compare.
    TooFewCustomers,
    /// Nobody bought often enough.
    TooFewPurchases,
    /// The log is too short.
    TooShort,
    /// No model could be fitted.
    NoModel,
    /// No group is significantly better or worse than the others.
    NoDifference,
    /// No column names the countries of customers.
    NoCountryColumn,
    /// The log is longer than 600 of the periods, too many for a table.
    TooManyPeriods,
    /// No column names members of a programme, the day they joined, or coupons.
    NoProgrammeColumn,
    /// A flag of members is on all their orders, so that the day they joined is not known.
    NoJoiningDates,
    /// No column names referrers.
    NoReferralColumn,
}

impl Absent {
    /// Stable kebab-case id.
    pub fn code(self) -> &'static str {
        match self {
            Self::NoProductColumn => "no-product-column",
            Self::NoScoreColumn => "no-score-column",
            Self::NoCategorySpendColumn => "no-category-spend-column",
            Self::NoChannelColumn => "no-channel-column",
            Self::NoCostColumn => "no-cost-column",
            Self::SeveralCurrencies => "several-currencies",
            Self::ScoreOutOfRange => "score-out-of-range",
            Self::AllAlike => "all-alike",
            Self::NoPairs => "no-pairs",
            Self::NeedsOrders => "needs-orders",
            Self::NoOrderCountColumn => "no-order-count-column",
            Self::NoLastDayColumn => "no-last-day-column",
            Self::NoAmounts => "no-amounts",
            Self::TooFewCustomers => "too-few-customers",
            Self::TooFewPurchases => "too-few-purchases",
            Self::TooShort => "too-short",
            Self::NoModel => "no-model",
            Self::NoDifference => "no-difference",
            Self::NoCountryColumn => "no-country-column",
            Self::TooManyPeriods => "too-many-periods",
            Self::NoProgrammeColumn => "no-programme-column",
            Self::NoJoiningDates => "no-joining-dates",
            Self::NoReferralColumn => "no-referral-column",
        }
    }
}

/// A section of the report, or the reason for its absence: `{ ok: true, … }` or `{ ok: false, code }`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(test, derive(ts_rs::TS), ts(type = "({ ok: true } & T) | Absent", bound = "T: ts_rs::TS"))]
pub struct Section<T>(pub Result<T, Absent>);

/// A section for which this file has no data.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "Absent"))]
pub struct AbsentSection {
    ok: False,
    code: Absent,
}

impl<T: Serialize> Serialize for Section<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.0 {
            Ok(section) => section.serialize(serializer),
            Err(code) => AbsentSection { ok: False, code: *code }.serialize(serializer),
        }
    }
}

impl<T> From<Result<T, Absent>> for Section<T> {
    fn from(result: Result<T, Absent>) -> Self {
        Self(result)
    }
}

impl<T> Deref for Section<T> {
    type Target = Result<T, Absent>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
