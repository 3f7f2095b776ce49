//! The header row: titles above it, and a unique id per column.

use super::options::Options;
use super::role::Role;
use super::roles::canonical;
use super::vocabulary::headers;
use crate::tables::dialect::{detect_delimiter, sample_records};
use crate::tables::header::{count_titles, has_header, unique};
use crate::tables::names::lists;

/// Names of the columns, and how many records come before the first row.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Headers {
    /// Records before the first row.
    pub skip: usize,
    /// Whether a record names the columns.
    pub is_named: bool,
    /// Names of the columns, unique; numbers from 1 without a header.
    pub ids: Vec<String>,
}

/// How a file of text begins: the character between its fields, and its headers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opening {
    /// The character between fields.
    pub delimiter: u8,
    /// The headers.
    pub headers: Headers,
}

/// Most columns that are read.
const MAX_COLUMNS: usize = 4_096;

/// Cells of a record that name a role.
fn count_names(record: &[String]) -> usize {
    let is_known = |cell: &&String| {
        let name = canonical(cell);
        !name.is_empty()
            && name.parse::<f64>().is_err()
            && Role::ALL.iter().any(|role| lists(headers(*role), &name))
    };
    record.iter().filter(is_known).count()
}

impl Opening {
    /// Looks at the beginning of a file in UTF-8; `complete` if it is the whole file. `None` if it is empty.
    ///
    /// ```
    /// use regulars::subscriptions::detect::headers::Opening;
    /// use regulars::subscriptions::detect::options::Options;
    ///
    /// let opening = Opening::of(b"Customer;Start;End\nann;2026-01-05;\n", true, &Options::default()).unwrap();
    /// assert_eq!((opening.delimiter, &opening.headers.ids[1][..]), (b';', "Start"));
    /// ```
    pub fn of(sample: &[u8], complete: bool, options: &Options) -> Option<Self> {
        let delimiter = options.delimiter.unwrap_or_else(|| detect_delimiter(sample, complete, &count_names));
        let texts = |whole: bool| -> Vec<Vec<String>> {
            sample_records(sample, whole, delimiter).into_iter().map(|own| own.1).collect()
        };
        let found = texts(complete);
        let records = if found.is_empty() { texts(true) } else { found };
        let headers = Headers::find(&records, options.has_header);
        (!records.is_empty()).then_some(Self { delimiter, headers })
    }
}

impl Headers {
    fn find(records: &[Vec<String>], given: Option<bool>) -> Self {
        let titles = match given {
            Some(false) => 0,
            _ => count_titles(records, &count_names),
        };
        let Some(first) = records.get(titles) else { return Self::default() };
        let width = records.iter().skip(titles).map(Vec::len).max().unwrap_or(0).min(MAX_COLUMNS);
        let is_named = given.unwrap_or_else(|| has_header(first, &count_names));
        let mut names: Vec<String> = match is_named {
            true => first.iter().take(width).map(|name| name.trim().to_owned()).collect(),
            false => Vec::new(),
        };
        names.resize(width, String::new());
        Self { skip: titles + usize::from(is_named), is_named, ids: unique(names) }
    }
}
