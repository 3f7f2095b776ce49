//! Reasons for which an event log gives no result, as data with a stable code.

use serde::Serialize;

/// Reason for which a file gives no result.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Refusal {
    /// The file has no rows.
    Empty,
    /// The file has rows, but none with a person and a time.
    NoEvents,
    /// The file is not UTF-8 from this line on; decode it and read it again.
    NotUtf8(u64),
    /// The file lists orders.
    OrderExport,
    /// The file lists subscriptions.
    SubscriptionFile,
    /// The file holds answers to a survey.
    SurveyFile,
    /// No column has a role that is needed.
    MissingColumn(&'static str),
    /// One of several columns could have the role; `columns` settles it.
    UnsureColumn(&'static str, Vec<Candidate>),
    /// The options name a column that the file lacks.
    UnknownColumn(&'static str, String),
    /// An option is unknown or has an invalid value.
    UnknownOption(String),
    /// Every date is valid day first and month first; `dateOrder` settles it. Carries column and examples.
    AmbiguousDateOrder(String, Vec<String>),
    /// Numbers such as 1,234 have two meanings; `decimal` settles it. Carries column and examples.
    AmbiguousDecimal(String, Vec<String>),
    /// The files do not have the same columns.
    OtherColumns(String),
}

/// A column that could have a role, for the caller to choose from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "EventCandidate"))]
pub struct Candidate {
    /// Column as named in the options.
    pub column: String,
    /// Cells of its first rows.
    pub examples: Vec<String>,
}

impl Refusal {
    /// Stable kebab-case id, the key of the sentence in the locale files.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Empty => "empty-file",
            Self::NoEvents => "no-events",
            Self::NotUtf8(_) => "not-utf8",
            Self::OrderExport => "order-export",
            Self::SubscriptionFile => "subscription-file",
            Self::SurveyFile => "survey-file",
            Self::MissingColumn(_) => "missing-column",
            Self::UnsureColumn(..) => "unsure-column",
            Self::UnknownColumn(..) => "unknown-column",
            Self::UnknownOption(_) => "unknown-option",
            Self::AmbiguousDateOrder(..) => "ambiguous-date-order",
            Self::AmbiguousDecimal(..) => "ambiguous-decimal",
            Self::OtherColumns(_) => "other-columns",
        }
    }
}
