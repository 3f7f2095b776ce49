//! The beginning of a file as a table: its delimiter, header and first rows.

use super::columns::Columns;
use super::exports::Export;
use super::glued::spaced;
use super::options::Options;
use super::refusal::Refusal;
use super::role::Role;
use crate::tables::cell::is_absent;
use crate::tables::dialect;
use crate::tables::header::{self, normalise};

/// Number of columns searched for roles, as many as a spreadsheet has; the caller may name others.
const MOST_COLUMNS: usize = 16_384;

/// Rows shown in a preview.
const PREVIEW_ROWS: usize = 20;

/// The beginning of a file as a table.
pub(super) struct Beginning {
    /// Field delimiter.
    pub delimiter: u8,
    /// True if a record names the columns.
    pub has_header: bool,
    /// Records before the first row: titles and the header.
    pub skip: usize,
    /// Names of the columns that are searched for roles; numbers from 1 if the file has no header.
    pub headers: Vec<String>,
    /// Names of the columns after [`MOST_COLUMNS`].
    pub further: Vec<String>,
    /// `headers` in lower case without punctuation; with joined words separated, except in a known export.
    pub normal: Vec<String>,
    /// The known export, if recognised.
    pub export: Option<&'static Export>,
    /// All rows of the sample, without the cells after [`MOST_COLUMNS`]; words for absent values are blank.
    pub rows: Vec<Vec<String>>,
    /// First rows as they are in the file.
    pub preview: Vec<Vec<String>>,
}

/// Roles found by the headers of a record.
fn columns_of(record: &[String]) -> Columns {
    Columns::by_headers(&record[..record.len().min(MOST_COLUMNS)])
}

/// True if the first record names more required roles than the second, or as many and more of the others.
fn finds_more(one: &[String], other: &[String]) -> bool {
    let found = |record: &[String]| {
        let columns = columns_of(record);
        let required = Role::REQUIRED.into_iter().filter(|&role| columns.get(role).is_some()).count();
        (required, columns.count())
    };
    found(one) > found(other)
}

impl Beginning {
    /// Splits `sample` into records and finds the header; `complete` if `sample` is the whole file.
    ///
    /// # Errors
    /// [`Refusal::Empty`].
    pub fn of(sample: &[u8], complete: bool, options: &Options) -> Result<Self, Refusal> {
        let count_names = |record: &[String]| columns_of(record).count();
        let delimiter =
            options.delimiter.unwrap_or_else(|| dialect::detect_delimiter(sample, complete, &count_names));
        let mut records = dialect::sample_records(sample, complete, delimiter);
        if records.is_empty() {
            records = dialect::sample_records(sample, true, delimiter);
        }
        let mut records: Vec<Vec<String>> = records.into_iter().map(|(_, fields)| fields).collect();
        if records.is_empty() {
            return Err(Refusal::Empty);
        }
        let mut beyond: Vec<Vec<String>> =
            records.iter_mut().map(|record| record.split_off(record.len().min(MOST_COLUMNS))).collect();
        let is_named = |record: &Vec<String>| options.columns.iter().any(|(_, name)| record.contains(name));
        let titles = match options.has_header {
            Some(false) => 0,
            _ => records
                .iter()
                .take(header::MAX_TITLES)
                .position(is_named)
                .unwrap_or_else(|| header::count_titles(&records, &count_names)),
        };
        let second =
            header::second_row(&records, titles, &finds_more).filter(|_| options.has_header.is_none());
        if let Some(names) = &second {
            records[titles + 1] = names.clone();
        }
        let titles = titles + usize::from(second.is_some());
        let first = &records[titles];
        let has_header =
            options.has_header.unwrap_or_else(|| header::has_header(first, &count_names) || is_named(first));
        let names = |from: usize, cells: &[String]| -> Vec<String> {
            match has_header {
                true => cells.iter().map(|header| header.trim().to_owned()).collect(),
                false => (from + 1..=from + cells.len()).map(|number| number.to_string()).collect(),
            }
        };
        let headers = names(0, first);
        let further = names(headers.len(), &std::mem::take(&mut beyond[titles]));
        let skip = titles + usize::from(has_header);
        let mut rows: Vec<Vec<String>> = records.into_iter().skip(skip).collect();
        let preview: Vec<Vec<String>> = rows.iter().take(PREVIEW_ROWS).cloned().collect();
        for cell in rows.iter_mut().flatten().filter(|cell| is_absent(cell.trim().as_bytes())) {
            cell.clear();
        }
        let normal: Vec<String> = headers.iter().map(|header| normalise(header)).collect();
        let export = Export::recognise(&normal);
        let normal = if export.is_some() { normal } else { spaced(&headers) };
        Ok(Self { delimiter, has_header, skip, headers, further, normal, export, rows, preview })
    }
}
