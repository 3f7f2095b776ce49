//! What is wrong with rows: gathered, counted and shown, never a reason to stop.

/// What is wrong with a row. The row is left out, except where said otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ProblemKind {
    /// The date is no date of the file's format.
    BadDate,
    /// The amount is no number, or beyond a trillion.
    BadAmount,
    /// The date is empty.
    MissingDate,
    /// The amount is empty.
    MissingAmount,
    /// The customer is empty: a guest.
    MissingCustomer,
    /// A quote opens a field and is never closed; it was read as a character, and the row counts if the rest is right.
    UnclosedQuote,
    /// A row of totals, not of a purchase.
    TotalsRow,
    /// The status says that nothing was bought.
    ExcludedStatus,
    /// The amount is negative, and such are to be left out.
    NegativeAmount,
    /// The amount is zero, and such are to be left out.
    ZeroAmount,
    /// The amount is in a currency there is no rate for.
    OtherCurrency,
    /// Money back to a customer who has bought nothing.
    RefundOnly,
    /// A number that a row may do without is none; the row counts without it.
    BadNumber,
    /// More cells than there are columns, as where an amount with a comma stands without quotes: which is which is not
    /// known.
    ExtraCells,
}

/// Number of kinds.
pub const PROBLEM_KINDS: usize = 14;

impl ProblemKind {
    /// All kinds.
    pub const ALL: [Self; PROBLEM_KINDS] = [
        Self::BadDate,
        Self::BadAmount,
        Self::MissingDate,
        Self::MissingAmount,
        Self::MissingCustomer,
        Self::UnclosedQuote,
        Self::TotalsRow,
        Self::ExcludedStatus,
        Self::NegativeAmount,
        Self::ZeroAmount,
        Self::OtherCurrency,
        Self::RefundOnly,
        Self::BadNumber,
        Self::ExtraCells,
    ];

    /// Stable kebab-case id.
    pub fn code(self) -> &'static str {
        match self {
            Self::BadDate => "bad-date",
            Self::BadAmount => "bad-amount",
            Self::MissingDate => "missing-date",
            Self::MissingAmount => "missing-amount",
            Self::MissingCustomer => "missing-customer",
            Self::UnclosedQuote => "unclosed-quote",
            Self::TotalsRow => "totals-row",
            Self::ExcludedStatus => "excluded-status",
            Self::NegativeAmount => "negative-amount",
            Self::ZeroAmount => "zero-amount",
            Self::OtherCurrency => "other-currency",
            Self::RefundOnly => "refund-only",
            Self::BadNumber => "bad-number",
            Self::ExtraCells => "extra-cells",
        }
    }
}

/// One thing wrong in one place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// What is wrong.
    pub kind: ProblemKind,
    /// The file, counted from 0.
    pub file: usize,
    /// The line on which the row starts, counted from 1.
    pub line: u64,
    /// The column, counted from 0, where the problem is in one.
    pub column: Option<usize>,
    /// The text found, at most [`MAX_TEXT_BYTES`] bytes of it.
    pub text: String,
    /// An example of what would have been right, where there is one.
    pub expected: Option<String>,
}

/// Longest text kept of a cell.
pub const MAX_TEXT_BYTES: usize = 120;

/// The problems of all files.
#[derive(Debug, Clone)]
pub struct Problems {
    limit: usize,
    counts: [u64; PROBLEM_KINDS],
    kept: Vec<Problem>,
}

impl Problems {
    /// Keeps the first `limit` problems of each kind and counts the rest.
    pub fn new(limit: usize) -> Self {
        Self { limit, counts: [0; PROBLEM_KINDS], kept: Vec::new() }
    }

    /// Takes a problem note of.
    #[cold]
    pub fn add(
        &mut self,
        kind: ProblemKind,
        (file, line): (usize, u64),
        column: Option<usize>,
        text: &[u8],
        expected: Option<&str>,
    ) {
        let count = &mut self.counts[kind as usize];
        *count += 1;
        if *count <= self.limit as u64 {
            let text = String::from_utf8_lossy(&text[..text.len().min(MAX_TEXT_BYTES)]).into_owned();
            self.kept.push(Problem { kind, file, line, column, text, expected: expected.map(str::to_owned) });
        }
    }

    /// How many problems of a kind there were.
    pub fn count(&self, kind: ProblemKind) -> u64 {
        self.counts[kind as usize]
    }

    /// The first problems of each kind, in the order of the rows.
    pub fn kept(&self) -> &[Problem] {
        &self.kept
    }
}
