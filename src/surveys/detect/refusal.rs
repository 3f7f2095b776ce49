//! Reasons why a survey file gives no result, as data with a stable code.

use serde::Serialize;

/// Reason for which a file gives no result.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Refusal {
    /// The file has no rows.
    Empty,
    /// The file has rows, but none with an answer that counts.
    NoAnswers,
    /// The file is not UTF-8 from this line on; decode it and read it again.
    NotUtf8(u64),
    /// The file lists orders, not answers.
    OrderExport,
    /// No column holds scores.
    MissingColumn(&'static str),
    /// One of several columns could have the role; `columns` settles it.
    UnsureColumn(&'static str, Vec<Candidate>),
    /// The options name a column that the file lacks.
    UnknownColumn(&'static str, String),
    /// An option is unknown or has an invalid value.
    UnknownOption(String),
    /// The answers of a column fit several scales; `scale` settles it.
    UnsureScale(Doubt),
    /// The answers of a column are codes, whose numbers may be the score or the score + 1; `codes` settles it.
    UnsureCodes(Doubt),
    /// Scores from 0 to 10 with halves; `halves` settles it.
    HalfScores(Doubt),
    /// Every date is valid day first and month first; `dateOrder` settles it. Carries examples.
    AmbiguousDateOrder(String, Vec<String>),
    /// The amounts of a spending column can be read in several ways, or are not amounts.
    UnsureAmounts(String),
    /// The files do not have the same columns.
    OtherColumns(String),
}

/// A column whose answers can be read in several ways.
#[derive(Debug, Clone, PartialEq)]
pub struct Doubt {
    /// Column in doubt.
    pub column: String,
    /// Cells as written.
    pub examples: Vec<String>,
    /// Ways to read them.
    pub readings: Vec<Reading>,
}

/// A way to read the answers of a column, with its result.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "ScoreReading", optional_fields))]
pub struct Reading {
    /// Kind of question: `nps`, `csat`, `effort` or `scale`.
    pub kind: &'static str,
    /// Lowest answer of the scale.
    pub min: f64,
    /// Highest answer of the scale.
    pub max: f64,
    /// Value of the option that selects this reading, if it is not `scale`: `as-numbered`, `minus-one`, `cuts`,
    /// `leave-out`; `lowest-best` and `highest-best` decide whether the scale is `reversed`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub choice: Option<&'static str>,
}

/// A column that could have a role, for the caller to choose from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "SurveyCandidate"))]
pub struct Candidate {
    /// Column as named in the options.
    pub column: String,
    /// Header as written.
    pub name: String,
    /// Cells of its first rows.
    pub examples: Vec<String>,
}

impl Refusal {
    /// Stable kebab-case id, the key of the sentence in the locale files.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Empty => "empty-file",
            Self::NoAnswers => "no-answers",
            Self::NotUtf8(_) => "not-utf8",
            Self::OrderExport => "order-export",
            Self::MissingColumn(_) => "missing-column",
            Self::UnsureColumn(..) => "unsure-column",
            Self::UnknownColumn(..) => "unknown-column",
            Self::UnknownOption(_) => "unknown-option",
            Self::UnsureScale(_) => "unsure-scale",
            Self::UnsureCodes(_) => "unsure-codes",
            Self::HalfScores(_) => "half-scores",
            Self::AmbiguousDateOrder(..) => "ambiguous-date-order",
            Self::UnsureAmounts(_) => "unsure-amounts",
            Self::OtherColumns(_) => "other-columns",
        }
    }

    /// The column in doubt, where the doubt concerns one.
    pub fn doubt(&self) -> Option<&Doubt> {
        match self {
            Self::UnsureScale(doubt) | Self::UnsureCodes(doubt) | Self::HalfScores(doubt) => Some(doubt),
            _ => None,
        }
    }
}
