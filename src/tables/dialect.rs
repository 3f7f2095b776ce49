//! Detects a file's delimiter and reads the records of its first bytes.

use super::csv::Csv;
use super::header::{CountNames, count_titles};

/// Delimiters tried, in order of preference.
pub const DELIMITERS: [u8; 4] = [b',', b';', b'\t', b'|'];

/// Bytes read at a time, so that reading stops soon after `MAX_RECORDS`.
const PART_BYTES: usize = 1 << 14;

/// Maximum number of records sampled.
const MAX_RECORDS: usize = 200;

/// Delimiter named by a `sep=` line, which spreadsheets write and read.
pub fn named_delimiter(sample: &[u8]) -> Option<u8> {
    let line = sample.strip_prefix(b"\xef\xbb\xbf").unwrap_or(sample);
    match line {
        [b's' | b'S', b'e' | b'E', b'p' | b'P', b'=', delimiter, b'\r' | b'\n', ..] => Some(*delimiter),
        _ => None,
    }
}

/// True for a `sep=` line.
pub fn is_sep_line(raw: &[u8]) -> bool {
    raw.len() <= 5 && raw.get(..4).is_some_and(|start| start.eq_ignore_ascii_case(b"sep="))
}

/// Prefixes of labels of totals rows.
#[rustfmt::skip]
const TOTALS_WORDS: &[&str] = &[
    "total", "grand total", "subtotal", "sum", "общо", "всичко", "сума", "вкупно", "kokku", "spolu", "celkom", "razem", "suma",
];

/// True if the first cell with text labels a row of totals.
pub fn is_totals_row(cells: &[String]) -> bool {
    let first = cells.iter().map(|cell| cell.trim()).find(|cell| !cell.is_empty());
    let first = first.unwrap_or_default().to_lowercase();
    TOTALS_WORDS.iter().any(|word| first.starts_with(word))
}

/// First records of a sample, with their lines. The last record may be cut off, so it is included only if `complete`.
pub fn sample_records(sample: &[u8], complete: bool, delimiter: u8) -> Vec<(u64, Vec<String>)> {
    let mut csv = Csv::new(delimiter);
    let mut records = Vec::new();
    let mut keep = |record: super::csv::Record| {
        if records.len() < MAX_RECORDS && !is_sep_line(record.raw()) {
            records.push((record.line, record.texts()));
        }
        records.len() == MAX_RECORDS
    };
    let mut is_full = false;
    for part in sample.chunks(PART_BYTES) {
        csv.push(part, |record| is_full = keep(record));
        if is_full {
            return records;
        }
    }
    if complete {
        csv.finish(|record| is_full = keep(record));
    }
    records
}

/// Delimiter with which the sample is most like a table whose header has names that `count_names` recognises.
pub fn detect_delimiter(sample: &[u8], complete: bool, count_names: CountNames) -> u8 {
    if let Some(delimiter) = named_delimiter(sample) {
        return delimiter;
    }
    let score = |&delimiter: &u8| {
        let records = sample_records(sample, complete, delimiter);
        let records: Vec<Vec<String>> = records.into_iter().map(|(_, fields)| fields).collect();
        let Some(header) = records.get(count_titles(&records, count_names)) else { return (false, 0, 0, 0) };
        let width = header.len();
        let alike = records.iter().filter(|fields| fields.len() == width).count();
        let share = 10 * alike / records.len();
        let names = count_names(header).min(3);
        (names > 0 && width > 1 && share >= 8, names, share * usize::from(width > 1), width)
    };
    // `max_by_key` returns the last of equal scores, hence the reversed order: a comma wins ties.
    let best = DELIMITERS.into_iter().rev().max_by_key(score).unwrap_or(b',');
    let (_, _, regularity, _) = score(&best);
    if regularity == 0 && is_aligned(sample, complete) { b' ' } else { best }
}

/// True for a table whose columns are aligned by spaces: nearly all lines have the same number of words, three or more,
/// and most words have digits.
fn is_aligned(sample: &[u8], complete: bool) -> bool {
    let records = sample_records(sample, complete, b' ');
    let Some((_, middle)) = records.get(records.len() / 2) else { return false };
    let alike = records.iter().filter(|(_, fields)| fields.len() == middle.len()).count();
    let words = records.iter().flat_map(|(_, fields)| fields);
    let (digits, all) = words.fold((0, 0), |(digits, all), word| {
        (digits + usize::from(word.bytes().any(|byte| byte.is_ascii_digit())), all + 1)
    });
    records.len() >= 3 && middle.len() >= 3 && 20 * alike >= 19 * records.len() && 2 * digits >= all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_delimiter_gives_the_most_regular_table() {
        let cases: &[(&str, u8)] = &[
            ("customer,date,amount\na,2024-01-01,5\n", b','),
            ("customer;date;amount\na;2024-01-01;5,50\nb;2024-01-02;7,25\n", b';'),
            ("customer\tdate\tamount\na\t2024-01-01\t5,50\n", b'\t'),
            ("customer|date|amount\na|2024-01-01|5,50\n", b'|'),
            ("sep=;\ncustomer;date;amount\n", b';'),
            ("a;1,5;x\nb;2,5;y\n", b';'),
            ("klient;kwota\nJan, Kowalski;1,5\nEwa, Nowak;2,5\n", b';'),
            ("alone\n", b','),
            (" 00001 19970101  1   11.77\n 00002 19970112  1   12.00\n 00002 19970112  5   77.00\n", b' '),
            (
                "\"customer, date, amount\";\"klient\"\n\"a\";\"b\"\n\"c\";\"d\"\n\"e\";\"f\"\n\"g\";\"h\"\n",
                b';',
            ),
            ("one two three\nfour five six\nseven eight nine\n", b','),
            ("", b','),
        ];
        let count_names = |record: &[String]| {
            let names = ["customer", "date", "amount", "klient", "kwota"];
            record.iter().filter(|cell| names.contains(&cell.as_str())).count()
        };
        for (text, delimiter) in cases {
            assert_eq!(detect_delimiter(text.as_bytes(), true, &count_names), *delimiter, "{text:?}");
        }
    }
}
