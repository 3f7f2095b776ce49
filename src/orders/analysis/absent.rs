//! A part of the report that a file says nothing about.

use serde::{Serialize, Serializer};

/// Why a part is absent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Absent {
    /// No column names products.
    NoProductColumn,
    /// No column holds scores.
    NoScoreColumn,
    /// No column tells what customers spend in the category.
    NoCategorySpendColumn,
    /// No column holds costs.
    NoCostColumn,
    /// Amounts beside that of the order are in several currencies.
    SeveralCurrencies,
    /// Scores are not whole numbers from 0 to 10.
    ScoreOutOfRange,
    /// All customers are alike.
    AllAlike,
    /// No two products were bought together more than once.
    NoPairs,
    /// A summary file does not hold what this needs.
    NeedsOrders,
    /// There is no positive revenue to speak of.
    NoAmounts,
    /// Too few customers to compare.
    TooFewCustomers,
    /// Nobody bought often enough.
    TooFewPurchases,
    /// The log is too short.
    TooShort,
    /// No model could be fitted.
    NoModel,
    /// The log is longer than so many periods that a table of them could be read.
    TooManyPeriods,
}

impl Absent {
    /// Stable kebab-case id.
    pub fn code(self) -> &'static str {
        match self {
            Self::NoProductColumn => "no-product-column",
            Self::NoScoreColumn => "no-score-column",
            Self::NoCategorySpendColumn => "no-category-spend-column",
            Self::NoCostColumn => "no-cost-column",
            Self::SeveralCurrencies => "several-currencies",
            Self::ScoreOutOfRange => "score-out-of-range",
            Self::AllAlike => "all-alike",
            Self::NoPairs => "no-pairs",
            Self::NeedsOrders => "needs-orders",
            Self::NoAmounts => "no-amounts",
            Self::TooFewCustomers => "too-few-customers",
            Self::TooFewPurchases => "too-few-purchases",
            Self::TooShort => "too-short",
            Self::NoModel => "no-model",
            Self::TooManyPeriods => "too-many-periods",
        }
    }
}

/// A part of the report, or why it is absent.
pub type Section<T> = Result<T, Absent>;

/// Writes a section as `{ ok: true, … }` or `{ ok: false, code }`.
pub fn section<T: Serialize, S: Serializer>(section: &Section<T>, serializer: S) -> Result<S::Ok, S::Error> {
    #[derive(Serialize)]
    struct Here<'a, T> {
        ok: bool,
        #[serde(flatten)]
        part: &'a T,
    }
    #[derive(Serialize)]
    struct Gone {
        ok: bool,
        code: &'static str,
    }
    match section {
        Ok(part) => Here { ok: true, part }.serialize(serializer),
        Err(absent) => Gone { ok: false, code: absent.code() }.serialize(serializer),
    }
}
