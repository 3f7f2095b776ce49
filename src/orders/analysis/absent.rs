//! A part of the report that a file says nothing about.

use serde::{Serialize, Serializer};

/// Why a part is absent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Absent {
    /// There is no positive revenue to speak of.
    NoAmounts,
    /// Too few customers to compare.
    TooFewCustomers,
    /// Nobody bought often enough.
    TooFewPurchases,
    /// The log is too short.
    TooShort,
    /// The log is longer than so many periods that a table of them could be read.
    TooManyPeriods,
}

impl Absent {
    /// Stable kebab-case id.
    pub fn code(self) -> &'static str {
        match self {
            Self::NoAmounts => "no-amounts",
            Self::TooFewCustomers => "too-few-customers",
            Self::TooFewPurchases => "too-few-purchases",
            Self::TooShort => "too-short",
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
