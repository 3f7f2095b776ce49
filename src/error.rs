//! The only error type: data with a stable code. The locale files contain the sentences for readers.

/// Place of an error in the caller's data: an input, or a cell of a table.
///
/// ```
/// use regulars::error::Place;
/// let cell = Place { input: "answers", cell: Some((1, "score")) };
/// assert_eq!(Place::from("margin"), Place { input: "margin", cell: None });
/// assert_eq!(regulars::Error::NotWhole(cell).to_string(), "not-whole: answers[1].score");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// Id of the input.
    pub input: &'static str,
    /// For an input made of rows: the row, counted from 0, and the id of the column.
    pub cell: Option<(usize, &'static str)>,
}

impl From<&'static str> for Place {
    fn from(input: &'static str) -> Self {
        Self { input, cell: None }
    }
}

/// The reason why there is no result.
///
/// ```
/// use regulars::{Error, evaluate};
/// let given = [("promoters", &[-1.0][..]), ("passives", &[10.0]), ("detractors", &[20.0])];
/// let error = evaluate("nps", &given, Default::default()).unwrap_err();
/// assert_eq!(error, Error::OutOfRange { place: "promoters".into(), min: 0.0, max: 1e9 });
/// assert_eq!((error.code(), error.place()), ("out-of-range", Some("promoters".into())));
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Error {
    /// No metric has this id.
    UnknownMetric,
    /// The metric has no such form of inputs.
    UnknownForm,
    /// The metric has no such convention or setting.
    UnknownOption,
    /// The metric has no such input in the chosen form.
    UnknownInput,
    /// A required input was not given.
    Missing(Place),
    /// An input is NaN or infinite.
    NotANumber(Place),
    /// A count is not a whole number.
    NotWhole(Place),
    /// An input is out of range.
    OutOfRange {
        /// The input.
        place: Place,
        /// Smallest value accepted.
        min: f64,
        /// Largest value accepted.
        max: f64,
    },
    /// An input made of rows has too few or too many of them.
    RowCount {
        /// The input.
        place: Place,
        /// Minimum number of rows accepted.
        min: usize,
        /// Maximum number of rows accepted.
        max: usize,
    },
    /// An input exceeds another one that limits it (a part larger than its whole).
    Exceeds {
        /// The input.
        place: Place,
        /// The input it must not exceed.
        limit: &'static str,
    },
    /// The counts are all zero, so there is nothing to measure.
    Empty(Place),
    /// The quantity does not exist for these inputs (a series that never converges, a division by zero).
    Undefined {
        /// The input that would have to change.
        place: Place,
        /// Stable kebab id of the reason.
        reason: &'static str,
    },
    /// The result is too large for a floating-point number.
    TooLarge,
    /// The data are too few, or too similar, for an estimate.
    TooFew {
        /// The input that would have to grow.
        place: Place,
        /// Stable kebab id of the missing data, such as `repeat-buyers`.
        reason: &'static str,
        /// Smallest number of them that is needed.
        min: usize,
    },
    /// The iteration did not find a maximum of the likelihood.
    NotConverged,
    /// The caller asked to stop.
    Cancelled,
    /// The request is for another version of the metric; see [`Metric::version`](crate::Metric::version).
    OtherVersion,
}

impl Error {
    /// Every code, in the order in which [`Error::number`] numbers them.
    pub const CODES: &[&str] = &[
        "unknown-metric",
        "unknown-form",
        "unknown-option",
        "unknown-input",
        "missing",
        "not-a-number",
        "not-whole",
        "out-of-range",
        "row-count",
        "exceeds",
        "empty",
        "undefined",
        "too-large",
        "too-few",
        "not-converged",
        "cancelled",
        "other-version",
    ];

    /// Stable kebab-case id, the key of the sentence in the locale files.
    pub fn code(&self) -> &'static str {
        Self::CODES[self.number()]
    }

    /// Position of the code in [`Error::CODES`], for a boundary of plain numbers.
    pub fn number(&self) -> usize {
        match self {
            Self::UnknownMetric => 0,
            Self::UnknownForm => 1,
            Self::UnknownOption => 2,
            Self::UnknownInput => 3,
            Self::Missing(_) => 4,
            Self::NotANumber(_) => 5,
            Self::NotWhole(_) => 6,
            Self::OutOfRange { .. } => 7,
            Self::RowCount { .. } => 8,
            Self::Exceeds { .. } => 9,
            Self::Empty(_) => 10,
            Self::Undefined { .. } => 11,
            Self::TooLarge => 12,
            Self::TooFew { .. } => 13,
            Self::NotConverged => 14,
            Self::Cancelled => 15,
            Self::OtherVersion => 16,
        }
    }

    /// The input at fault, if known.
    pub fn place(&self) -> Option<Place> {
        match *self {
            Self::Missing(place)
            | Self::NotANumber(place)
            | Self::NotWhole(place)
            | Self::Empty(place)
            | Self::OutOfRange { place, .. }
            | Self::RowCount { place, .. }
            | Self::Exceeds { place, .. }
            | Self::Undefined { place, .. }
            | Self::TooFew { place, .. } => Some(place),
            _ => None,
        }
    }
}

impl core::fmt::Display for Error {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(self.code())?;
        match self.place() {
            Some(Place { input, cell: Some((row, column)) }) => write!(f, ": {input}[{row}].{column}"),
            Some(Place { input, cell: None }) => write!(f, ": {input}"),
            None => Ok(()),
        }
    }
}

impl core::error::Error for Error {}
