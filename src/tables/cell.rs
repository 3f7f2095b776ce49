//! Typed cells, and placeholders for empty cells.
//!
//! Files with typed cells (workbooks, Parquet, JSON) reach the tables as delimited text in which one byte gives the type of
//! a cell that is not text. Numbers are in plain notation with a point, dates in ISO 8601, so that neither the decimal mark
//! nor the order of a date's parts is open. Cells without a tag are text and read like those of a CSV file.

/// Tag of a number.
pub const NUMBER: u8 = 0x1d;
/// Tag of a date, with an optional time and offset.
pub const DATE: u8 = 0x1e;
/// Tag of an error such as `#N/A`, or of a formula without a stored value (`=A1*2`).
pub const ERROR: u8 = 0x1f;

/// A cell without its tag.
///
/// ```
/// use regulars::tables::cell::untagged;
///
/// assert_eq!(untagged(b"\x1d12.5"), b"12.5");
/// assert_eq!(untagged(b"12.5"), b"12.5");
/// ```
#[inline]
pub fn untagged(cell: &[u8]) -> &[u8] {
    match cell {
        [NUMBER..=ERROR, text @ ..] => text,
        _ => cell,
    }
}

/// Text of an error cell; `None` for any other cell.
#[inline]
pub fn error(cell: &[u8]) -> Option<&[u8]> {
    match cell {
        [ERROR, text @ ..] => Some(text),
        _ => None,
    }
}

/// Words of databases and analytics tools for a cell without a value, in lower case.
const ABSENT: [&[u8]; 9] =
    [b"null", b"\\n", b"(not set)", b"n/a", b"#n/a", b"(null)", b"<null>", b"nan", b"[null]"];

/// True for a word that means an empty cell, such as `NULL`, `\N`, `(not set)` or `N/A`.
///
/// ```
/// use regulars::tables::cell::is_absent;
///
/// assert!(is_absent(b"NULL") && is_absent(b"\\N") && is_absent(b"(not set)") && is_absent(b"n/a"));
/// assert!(!is_absent(b"Nullarbor") && !is_absent(b"NA") && !is_absent(b""));
/// ```
#[inline]
pub fn is_absent(text: &[u8]) -> bool {
    text.len() <= 9
        && matches!(text, [b'N' | b'n' | b'\\' | b'(' | b'#' | b'<' | b'[', _, ..])
        && is_absent_word(text)
}

#[cold]
fn is_absent_word(text: &[u8]) -> bool {
    ABSENT.iter().any(|word| word.eq_ignore_ascii_case(text))
}
