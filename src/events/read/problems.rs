//! Unreadable rows and cells: all counted, the first of each kind listed.

/// Kind of a problem.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The row has no person.
    NoPerson,
    /// The row has no time.
    NoTime,
    /// The time is invalid in the format of the file.
    BadTime,
    /// The time is before 2 January 1970 or after 2099.
    FarTime,
    /// The time is later than tomorrow; in other time zones tomorrow may already have begun.
    FutureTime,
    /// The number of events is invalid.
    BadCount,
    /// The row represents no event.
    ZeroCount,
    /// The duration is invalid; the row counts without it.
    BadDuration,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 8] = [
        Self::NoPerson,
        Self::NoTime,
        Self::BadTime,
        Self::FarTime,
        Self::FutureTime,
        Self::BadCount,
        Self::ZeroCount,
        Self::BadDuration,
    ];

    /// Stable kebab-case id, the key of its words in the locale files.
    pub fn code(self) -> &'static str {
        match self {
            Self::NoPerson => "no-person",
            Self::NoTime => "no-time",
            Self::BadTime => "bad-time",
            Self::FarTime => "far-time",
            Self::FutureTime => "future-time",
            Self::BadCount => "bad-count",
            Self::ZeroCount => "zero-count",
            Self::BadDuration => "bad-duration",
        }
    }

    /// True if the row is left out.
    pub fn leaves_out(self) -> bool {
        self != Self::BadDuration
    }
}

/// A cell that cannot be read.
#[derive(Debug, Clone, PartialEq)]
pub struct Problem {
    /// Its kind.
    pub kind: Kind,
    /// Name of the column.
    pub column: String,
    /// Number of the file, from 0.
    pub file: usize,
    /// Line of the file, from 1.
    pub line: u64,
    /// The cell.
    pub text: String,
}

/// Problems of a log.
#[derive(Debug, Default)]
pub struct Problems {
    /// The first of each kind.
    pub listed: Vec<Problem>,
    counts: [u64; Kind::ALL.len()],
}

impl Problems {
    /// Number of a kind.
    pub fn count(&self, kind: Kind) -> u64 {
        self.counts[kind as usize]
    }

    /// Counts a problem; lists it unless `limit` of its kind are.
    #[cold]
    pub fn add(&mut self, kind: Kind, limit: usize, problem: impl FnOnce() -> Problem) {
        self.counts[kind as usize] += 1;
        if self.counts[kind as usize] <= limit as u64 {
            self.listed.push(problem());
        }
    }
}
