//! A caller's choices for the columns of spending and brands.

use serde::{Deserialize, Serialize};

/// The caller’s choices.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "WalletOptions", optional_fields))]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct WalletChoices {
    /// Column of a person's total spending in the category.
    pub total: Option<String>,
    /// Column of a person's spending elsewhere.
    pub elsewhere: Option<String>,
    /// Column of a person's stated spending with us.
    pub spend: Option<String>,
    /// Column of the share that we have of their spending.
    pub share: Option<String>,
    /// Columns of ranks or scores, one per brand.
    pub brands: Option<Vec<String>>,
    /// Column of our own brand.
    pub own: Option<String>,
    /// Content of the columns of brands: ranks (1 is the best) or scores (the highest is the best).
    pub order: Option<BrandOrder>,
    /// The period of the spending; required with orders.
    pub period: Option<SpendPeriod>,
    /// The decimal mark of the amounts, if they leave it open.
    pub decimal: Option<char>,
}

/// Order of brands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum BrandOrder {
    /// 1 is the best.
    Rank,
    /// The highest is the best.
    Score,
}

/// Period of the stated spending; with orders, the number of days up to their end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum SpendPeriod {
    /// 7 days.
    Week,
    /// 30 days.
    Month,
    /// 91 days.
    Quarter,
    /// 365 days.
    Year,
}
