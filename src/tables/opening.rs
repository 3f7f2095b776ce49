//! Beginning of a text file: the character between its fields, titles above its header, and a unique id per column.

use super::dialect::{detect_delimiter, sample_records};
use super::header::{CountNames, count_titles, has_header, unique};

/// Names of the columns, and how many records come before the first row.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Headers {
    /// Records before the first row.
    pub skip: usize,
    /// True if a record names the columns.
    pub is_named: bool,
    /// Names of the columns, unique; numbers from 1 without a header.
    pub ids: Vec<String>,
}

/// Beginning of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opening {
    /// The character between fields.
    pub delimiter: u8,
    /// The headers.
    pub headers: Headers,
    /// First records after the header.
    pub rows: Vec<Vec<String>>,
}

/// Maximum number of columns that are read.
const MAX_COLUMNS: usize = 4_096;

impl Opening {
    /// Looks at the beginning of a file in UTF-8; `complete` if it is the whole file, `delimiter` and `has_header` where they
    /// are known. `None` if it is empty.
    ///
    /// ```
    /// use regulars::tables::opening::Opening;
    ///
    /// let names = |record: &[String]| record.iter().filter(|cell| ["Customer", "Start"].contains(&&cell[..])).count();
    /// let opening = Opening::of(b"Customer;Start;End\nann;2026-01-05;\n", true, (None, None), &names).unwrap();
    /// assert_eq!((opening.delimiter, &opening.headers.ids[1][..]), (b';', "Start"));
    /// ```
    pub fn of(
        sample: &[u8],
        complete: bool,
        (delimiter, header): (Option<u8>, Option<bool>),
        count_names: CountNames,
    ) -> Option<Self> {
        let delimiter = delimiter.unwrap_or_else(|| detect_delimiter(sample, complete, count_names));
        let texts = |whole: bool| -> Vec<Vec<String>> {
            sample_records(sample, whole, delimiter).into_iter().map(|own| own.1).collect()
        };
        let found = texts(complete);
        let records = if found.is_empty() { texts(true) } else { found };
        let headers = Headers::find(&records, header, count_names);
        let rows = records.iter().skip(headers.skip).cloned().collect();
        (!records.is_empty()).then_some(Self { delimiter, headers, rows })
    }
}

impl Headers {
    fn find(records: &[Vec<String>], given: Option<bool>, count_names: CountNames) -> Self {
        let titles = match given {
            Some(false) => 0,
            _ => count_titles(records, count_names),
        };
        let Some(first) = records.get(titles) else { return Self::default() };
        let width = records.iter().skip(titles).map(Vec::len).max().unwrap_or(0).min(MAX_COLUMNS);
        let is_named = given.unwrap_or_else(|| has_header(first, count_names));
        let mut names: Vec<String> = match is_named {
            true => first.iter().take(width).map(|name| name.trim().to_owned()).collect(),
            false => Vec::new(),
        };
        names.resize(width, String::new());
        Self { skip: titles + usize::from(is_named), is_named, ids: unique(names) }
    }
}
