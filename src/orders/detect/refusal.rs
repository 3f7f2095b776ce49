//! Why a file gives no result: data with a stable code, like every other error.

use super::columns::Role;

/// Why a file gives no result.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Refusal {
    /// There is no row in it.
    Empty,
    /// No column was found for a role that is needed.
    MissingColumn(Role),
    /// The options name a column the file does not have.
    UnknownColumn(Role, String),
    /// The options name something that does not exist, or a value that cannot be.
    UnknownOption(String),
    /// Day and month could each be either, in every row; `dateOrder` settles it. With two such dates.
    AmbiguousDateOrder(Vec<String>),
    /// The decimal mark could be either, in every row; `decimal` settles it. With such amounts.
    AmbiguousDecimal(Vec<String>),
    /// The file is not UTF-8 text from this line on; the caller decodes it and tries again.
    NotUtf8(u64),
    /// Amounts are in several currencies, and none was chosen; `currency` and `rates` settle it.
    SeveralCurrencies(Vec<String>),
    /// Rows there are, but none of them could be used.
    NoUsableRows,
    /// This line of a summary file is no purchase history.
    BadSummaryFile(u64),
    /// Sums are beyond what can be added exactly.
    TooLarge,
}

impl Refusal {
    /// Stable kebab-case id, the key of the sentence in the locale files.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Empty => "empty-file",
            Self::MissingColumn(_) => "missing-column",
            Self::UnknownColumn(..) => "unknown-column",
            Self::UnknownOption(_) => "unknown-option",
            Self::AmbiguousDateOrder(_) => "ambiguous-date-order",
            Self::AmbiguousDecimal(_) => "ambiguous-decimal",
            Self::NotUtf8(_) => "not-utf8",
            Self::SeveralCurrencies(_) => "several-currencies",
            Self::NoUsableRows => "no-usable-rows",
            Self::BadSummaryFile(_) => "bad-summary-file",
            Self::TooLarge => "too-large",
        }
    }
}
