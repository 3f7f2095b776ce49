//! Problems of rows: collected and counted, never a reason to stop reading.

/// Kind of a problem. The row is left out unless stated otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ProblemKind {
    /// The date is not in the file's format.
    BadDate,
    /// The amount is not a number, or exceeds 10¹².
    BadAmount,
    /// The date is empty.
    MissingDate,
    /// The amount is empty.
    MissingAmount,
    /// The customer is empty (a guest).
    MissingCustomer,
    /// A quote opens a field and is never closed. It is read as a character; the row counts if the rest is valid.
    UnclosedQuote,
    /// A row of totals.
    TotalsRow,
    /// The status excludes a purchase.
    ExcludedStatus,
    /// The amount is negative and the options leave such rows out.
    NegativeAmount,
    /// The amount is zero and the options leave such rows out.
    ZeroAmount,
    /// The amount is in a currency without an exchange rate.
    OtherCurrency,
    /// A refund to a customer without a purchase.
    RefundOnly,
    /// An optional number is unreadable; the row still counts.
    BadNumber,
    /// The number of a customer's orders is not a whole number.
    BadOrderCount,
    /// More cells than columns, for example an unquoted amount with a decimal comma.
    ExtraCells,
    /// An order that an earlier file has too, with the same id and day.
    DuplicateOrder,
    /// The date is decades away from those of the file, so its year is mistyped.
    FarDate,
    /// The cell has a spreadsheet error, such as `#N/A`.
    ErrorCell,
    /// The cell has a formula without a stored value.
    FormulaWithoutValue,
    /// The date is later than tomorrow; the row still counts.
    FutureDate,
    /// The day on which a customer joined a programme is unreadable; the row still counts.
    BadOptionalDate,
}

/// Number of kinds.
pub const PROBLEM_KINDS: usize = 21;

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
        Self::BadOrderCount,
        Self::ExtraCells,
        Self::DuplicateOrder,
        Self::FarDate,
        Self::ErrorCell,
        Self::FormulaWithoutValue,
        Self::FutureDate,
        Self::BadOptionalDate,
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
            Self::BadOrderCount => "bad-order-count",
            Self::ExtraCells => "extra-cells",
            Self::DuplicateOrder => "duplicate-order",
            Self::FarDate => "far-date",
            Self::ErrorCell => "error-cell",
            Self::FormulaWithoutValue => "formula-without-value",
            Self::FutureDate => "future-date",
            Self::BadOptionalDate => "bad-optional-date",
        }
    }
}

/// A problem at one place.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Problem {
    /// Kind of the problem.
    pub kind: ProblemKind,
    /// File, from 0.
    pub file: usize,
    /// Line on which the row starts, from 1.
    pub line: u64,
    /// Column, from 0, if the problem is in a cell.
    pub column: Option<usize>,
    /// Text found, cut at [`MAX_TEXT_BYTES`] bytes.
    pub text: String,
    /// Example of a valid value.
    pub expected: Option<String>,
}

/// Maximum bytes kept of a cell.
pub const MAX_TEXT_BYTES: usize = 120;

/// Problems of all files.
#[derive(Debug, Clone, Default)]
pub struct Problems {
    limit: usize,
    counts: [u64; PROBLEM_KINDS],
    kept: Vec<Problem>,
    /// Problems of the current row, including those beyond the limit, if requested.
    pub(super) of_row: Option<Vec<Problem>>,
}

impl Problems {
    /// Creates a list that keeps the first `limit` problems of each kind and counts the rest.
    pub fn new(limit: usize) -> Self {
        Self { limit, counts: [0; PROBLEM_KINDS], kept: Vec::new(), of_row: None }
    }

    /// Adds a problem.
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
        let is_kept = *count <= self.limit as u64;
        if !is_kept && self.of_row.is_none() {
            return;
        }
        let text = String::from_utf8_lossy(&text[..text.len().min(MAX_TEXT_BYTES)]).into_owned();
        let problem = Problem { kind, file, line, column, text, expected: expected.map(str::to_owned) };
        if let Some(of_row) = &mut self.of_row {
            of_row.push(problem.clone());
        }
        if is_kept {
            self.kept.push(problem);
        }
    }

    /// Adds a problem made before.
    pub(super) fn push(&mut self, problem: Problem) {
        let count = &mut self.counts[problem.kind as usize];
        *count += 1;
        if *count <= self.limit as u64 {
            self.kept.push(problem);
        }
    }

    /// Removes a problem that later rows resolve.
    pub fn remove(&mut self, kind: ProblemKind, (file, line): (usize, u64)) {
        let is_it = |problem: &Problem| problem.kind == kind && (problem.file, problem.line) == (file, line);
        if let Some(place) = self.kept.iter().position(is_it) {
            self.kept.remove(place);
            self.counts[kind as usize] -= 1;
        }
    }

    /// Numbers of problems by kind, in the order of [`ProblemKind::ALL`].
    pub(super) fn counts(&self) -> [u64; PROBLEM_KINDS] {
        self.counts
    }

    /// Adds the problems of later rows: their numbers, and the first of each kind.
    pub(super) fn append(&mut self, counts: [u64; PROBLEM_KINDS], kept: impl Iterator<Item = Problem>) {
        let mut places = self.counts;
        for problem in kept {
            let place = &mut places[problem.kind as usize];
            *place += 1;
            if *place <= self.limit as u64 {
                self.kept.push(problem);
            }
        }
        self.counts.iter_mut().zip(counts).for_each(|(sum, count)| *sum += count);
    }

    /// Number of problems of a kind.
    pub fn count(&self, kind: ProblemKind) -> u64 {
        self.counts[kind as usize]
    }

    /// First problems of each kind, in row order.
    pub fn kept(&self) -> &[Problem] {
        &self.kept
    }
}
