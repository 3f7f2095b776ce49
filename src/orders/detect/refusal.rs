//! Reasons for which a file gives no result, as data with a stable code.

use serde::Serialize;

use super::role::Role;

/// Reason for which a file gives no result.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Refusal {
    /// The file has no rows.
    Empty,
    /// No column was found for a required role.
    MissingColumn(Role),
    /// A required column could be one of these or none; `columns` decides.
    UnsureColumn(Role, Vec<Candidate>),
    /// A spreadsheet has rounded customer ids (`6.12346E+12`), so that different ones look equal. Carries examples, and
    /// the columns that `columns` may name: this one, if its ids are right, or others.
    RuinedIds(Vec<String>, Vec<Candidate>),
    /// The options name a column that the file lacks.
    UnknownColumn(Role, String),
    /// An option is unknown or has an invalid value.
    UnknownOption(String),
    /// Every date is valid day first and month first; `dateOrder` settles it. Carries examples.
    AmbiguousDateOrder(Vec<String>),
    /// Every amount is valid with either decimal mark; `decimal` settles it. Carries examples.
    AmbiguousDecimal(Vec<String>),
    /// The file is not UTF-8 from this line on; decode it and read it again.
    NotUtf8(u64),
    /// Amounts are in several currencies and none was chosen; `currency` and `rates` settle it.
    SeveralCurrencies(Vec<String>),
    /// The file has rows, but none is usable.
    NoUsableRows,
    /// The file has survey answers, not orders.
    SurveyFile,
    /// The file lists subscriptions, with a start and an end, not orders.
    SubscriptionFile,
    /// The file lists events such as visits and clicks, without amounts.
    EventLog,
    /// The file lists carts, of which some were never ordered. Carries the headers or the cell that show it.
    CartTable(Vec<String>),
    /// The file has one row per customer with totals, not orders. Carries the headers that show it.
    CustomerTotals(Vec<String>),
    /// All amounts are whole numbers that may be cents; `amountUnit` settles it. Carries examples.
    AmbiguousUnit(Vec<String>),
    /// Each line may be a separate amount or repeat the total of its order; `amounts` settles it. Carries examples.
    AmbiguousAmounts(Vec<String>),
    /// This line of a summary file is not a purchase history.
    BadSummaryFile(u64),
    /// Parts of a summary file are missing, or there twice.
    IncompleteSummaryFile,
    /// A summary file has parts for single values of these columns only, of which the filter names none.
    NoSuchPart(Vec<String>),
    /// A sum is too large to be exact.
    TooLarge,
}

/// A column that could have a role, for the caller to choose from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "ColumnCandidate"))]
pub struct Candidate {
    /// Header of the column.
    pub column: String,
    /// Reason why it is a candidate: `cells` if only its cells fit, `rival` if another column fits as well.
    pub why: &'static str,
    /// Cells of its first rows.
    pub examples: Vec<String>,
}

impl Refusal {
    /// Stable kebab-case id, the key of the sentence in the locale files.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Empty => "empty-file",
            // The table lacks an order date, whatever else it contains.
            Self::MissingColumn(_) | Self::CustomerTotals(_) | Self::CartTable(_) => "missing-column",
            Self::UnsureColumn(..) => "unsure-column",
            Self::RuinedIds(..) => "ruined-ids",
            Self::UnknownColumn(..) => "unknown-column",
            Self::UnknownOption(_) => "unknown-option",
            Self::AmbiguousDateOrder(_) => "ambiguous-date-order",
            Self::AmbiguousDecimal(_) => "ambiguous-decimal",
            Self::NotUtf8(_) => "not-utf8",
            Self::SeveralCurrencies(_) => "several-currencies",
            Self::NoUsableRows => "no-usable-rows",
            Self::SurveyFile => "survey-file",
            Self::SubscriptionFile => "subscription-file",
            Self::EventLog => "event-log",
            Self::AmbiguousUnit(_) => "ambiguous-unit",
            Self::AmbiguousAmounts(_) => "ambiguous-amounts",
            Self::BadSummaryFile(_) => "bad-summary-file",
            Self::IncompleteSummaryFile => "incomplete-summary-file",
            Self::NoSuchPart(_) => "no-such-part",
            Self::TooLarge => "too-large",
        }
    }
}
