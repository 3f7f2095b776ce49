//! Assumptions: decisions behind a reading, each with the option that changes it.

use serde::Serialize;

use super::role::Role;

/// Kind of an assumption.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename_all = "kebab-case"))]
#[serde(rename_all = "kebab-case")]
pub enum AssumptionCode {
    /// Rows were left out for the reason in `reason`.
    LeftOut,
    /// A file of several was left out because it cannot be read.
    FileLeftOut,
    /// The bytes were read in this code page, because it writes a language.
    Encoding,
    /// The file has no header; columns were recognised by their cells.
    NoHeader,
    /// The file is a known export.
    KnownExport,
    /// A column has the role although others could have it.
    ColumnChosen,
    /// The amounts are before tax.
    BeforeTax,
    /// Amounts are written in cents and were divided by 100.
    InCents,
    /// Amounts are unit prices and were multiplied by the quantity.
    UnitPrices,
    /// Each line repeats the total of its order, which counts once.
    OrderTotals,
    /// The amounts of an order's lines were added.
    LinesAdded,
    /// Dates that could be read in two orders were read in this one.
    DateOrder,
    /// Some dates are written in a second format.
    MixedDates,
    /// Numbers that could be read with two decimal marks were read with this one.
    DecimalMark,
    /// Spellings of e-mail addresses and ids were folded.
    IdentityFolded,
    /// E-mail addresses that differ only by a tag after a plus are separate customers.
    PlusTags,
    /// Rows whose customer was taken from another column because the first one is empty.
    OtherCustomerColumn,
    /// Statuses without a known meaning; their rows count.
    UnknownStatuses,
    /// Row types without a known meaning; their rows count.
    UnknownRowTypes,
    /// Statuses whose rows were left out.
    StatusesLeftOut,
    /// Refunds were subtracted from earlier purchases.
    RefundsDeducted,
    /// Amounts of zero count as purchases.
    ZeroAmounts,
    /// Rows dated later than today; they count.
    FutureDates,
    /// The system mixes currencies, and the file does not name that of each amount.
    CurrencyUnseen,
    /// The amounts are already in one currency; the currency column is not theirs.
    AlreadyConverted,
    /// The end of observation, because none was given.
    ObservationEnd,
}

/// A text found in the file, with the number of its rows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Found {
    /// The text.
    pub text: String,
    /// Rows with it.
    pub rows: u64,
}

/// A decision behind a reading.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
#[serde(rename_all = "camelCase")]
pub struct Assumption {
    /// Kind of the decision.
    pub code: AssumptionCode,
    /// Option that changes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub option: Option<&'static str>,
    /// Role of the column.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<&'static str>,
    /// The column taken.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub column: Option<String>,
    /// Columns that were rejected, or additional columns; the first addresses with tags.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(test, ts(optional, as = "Option<Vec<String>>"))]
    pub others: Vec<String>,
    /// Code of the reason, that of a problem or a refusal.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<&'static str>,
    /// The chosen value: a date order, a decimal mark, a day, the id of an export; for a file left out, its format or
    /// the line where reading stopped; for addresses with tags, their number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// Number of rows concerned.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rows: Option<u64>,
    /// Texts found, the most frequent first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(test, ts(optional, as = "Option<Vec<Found>>"))]
    pub found: Vec<Found>,
    /// Index of the file, from 0; absent if it concerns all.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file: Option<usize>,
}

impl Assumption {
    /// An assumption without circumstances.
    pub fn new(code: AssumptionCode, option: Option<&'static str>) -> Self {
        Self {
            code,
            option,
            role: None,
            column: None,
            others: Vec::new(),
            reason: None,
            value: None,
            rows: None,
            found: Vec::new(),
            file: None,
        }
    }

    /// An assumption about a column, which the option `columns` changes.
    pub fn of_column(code: AssumptionCode, role: Role, column: &str) -> Self {
        Self { role: Some(role.id()), column: Some(column.to_owned()), ..Self::new(code, Some("columns")) }
    }
}

/// Maximum number of texts quoted in an assumption.
const MOST_TEXTS: usize = 12;

/// Texts with their rows, the most frequent first.
pub fn most_frequent(mut found: Vec<Found>) -> Vec<Found> {
    let mut first = Vec::new();
    while let (Some(most), true) = (found.iter().map(|found| found.rows).max(), first.len() < MOST_TEXTS) {
        let place = found.iter().position(|found| found.rows == most).unwrap_or(0);
        first.push(found.remove(place));
    }
    first
}
