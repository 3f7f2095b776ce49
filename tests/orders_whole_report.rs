//! A whole report from a warehouse with hostile changes: it is refused, or read without a panic, a non-finite figure or
//! a long wait.
//!
//! `tests/data/whole-report.csv` is DuckDB's result for the nasty table of `tests/sql/nasty.js`.
#![cfg(feature = "orders")]

use std::time::{Duration, Instant};

use regulars::orders::analysis::{Analysis, Choices};
use regulars::orders::detect::refusal::Refusal;
use regulars::orders::summary::file::SummaryFile;

const REPORT: &str = include_str!("data/whole-report.csv");
/// The longest allowed time for an answer, in an unoptimised build.
const LONGEST: Duration = Duration::from_secs(20);

/// Hostile values for a cell.
const HOSTILE: [&str; 16] = [
    "",
    "0",
    "-1",
    "0.5",
    "1e3",
    "1e15",
    "1e300",
    "-1e300",
    "NaN",
    "inf",
    "99999999999",
    "4294967296",
    "2024-13-45",
    "1900-01-01",
    "customer",
    "\"",
];

/// Reads and analyses a report; returns the fault of the answer.
fn fault(text: &str) -> Option<String> {
    let begun = Instant::now();
    let read = SummaryFile::read(text.as_bytes());
    if let Ok(file) = read {
        let headline = format!("{:?}", file.headline(0.95));
        let analysis = Analysis::of_summary_file(&file, &Choices::default());
        let figures = format!("{headline}{analysis:?}");
        for word in ["NaN", "inf"] {
            // Words such as `influences` contain “inf”; numbers begin after a blank or a bracket, and end before one.
            for mark in [' ', '[', '(', '-'] {
                let ends = |place: usize| !figures[place + 1 + word.len()..].starts_with(char::is_alphabetic);
                let number = format!("{mark}{word}");
                let mut places = figures.match_indices(&number).map(|(place, _)| place);
                if let Some(place) = places.find(|&place| ends(place)) {
                    let around = place.saturating_sub(120)..(place + 40).min(figures.len());
                    return Some(format!("{word}: {}", String::from_utf8_lossy(&figures.as_bytes()[around])));
                }
            }
        }
    }
    (begun.elapsed() > LONGEST).then(|| format!("{:?}", begun.elapsed()))
}

/// The report with a cell replaced; `None` beyond its end.
fn with_cell(line: usize, column: usize, cell: &str) -> Option<String> {
    let mut lines: Vec<String> = REPORT.lines().map(str::to_owned).collect();
    let mut cells: Vec<&str> = lines.get(line)?.split(',').collect();
    *cells.get_mut(column)? = cell;
    let changed = cells.join(",");
    lines[line] = changed;
    Some(lines.join("\n") + "\n")
}

#[test]
fn the_unchanged_report_is_read() {
    let file = SummaryFile::read(REPORT.as_bytes()).unwrap();
    let analysis = Analysis::of_summary_file(&file, &Choices::default());
    assert!(analysis.actions.is_ok() && analysis.trend.is_ok() && analysis.validation.is_ok());
    assert!(analysis.next_purchase.is_ok() && analysis.slipping.is_ok());
    assert_eq!(fault(REPORT), None);
}

#[test]
fn a_hostile_cell_in_any_section_gives_a_refusal_or_finite_figures() {
    let lines: Vec<&str> = REPORT.lines().collect();
    // Every cell of a row in the middle of each section, each with another hostile value.
    let mut begin = 1;
    let mut turn = 0;
    while begin < lines.len() {
        let section = lines[begin].split(',').next().unwrap();
        let end = (begin..lines.len())
            .find(|&at| lines[at].split(',').next() != Some(section))
            .unwrap_or(lines.len());
        for column in 1..13 {
            for _ in 0..2 {
                turn += 5;
                let cell = HOSTILE[turn % HOSTILE.len()];
                let line = begin + (turn * 7) % (end - begin);
                let text = with_cell(line, column, cell).unwrap();
                assert_eq!(fault(&text), None, "line {line}, column {column}: {cell:?} in {}", lines[line]);
            }
        }
        begin = end;
    }
}

#[test]
fn missing_or_repeated_sections_give_a_refusal_or_finite_figures() {
    let names: std::collections::BTreeSet<&str> =
        REPORT.lines().skip(1).map(|line| line.split(',').next().unwrap()).collect();
    for name in names {
        let of = |line: &&str| line.split(',').next() == Some(name);
        let without: String = REPORT.lines().filter(|line| !of(line)).flat_map(|line| [line, "\n"]).collect();
        assert_eq!(fault(&without), None, "without {name}");
        let again: String = REPORT.lines().filter(of).flat_map(|line| [line, "\n"]).collect();
        assert_eq!(fault(&[REPORT, &again].concat()), None, "{name} twice");
    }
}

#[test]
fn a_contradictory_file_is_refused() {
    let place = REPORT.lines().position(|line| line.starts_with("history")).unwrap();
    for (column, cell) in [(4, "7"), (4, "-1"), (5, "1e12"), (6, "1e9"), (7, "-5"), (7, "1e9"), (5, "NaN")] {
        let found = SummaryFile::read(with_cell(place, column, cell).unwrap().as_bytes()).map(|_| ());
        let expected = [Err(Refusal::BadSummaryFile(place as u64 + 1)), Err(Refusal::IncompleteSummaryFile)];
        assert!(expected.contains(&found), "{column} {cell}: {found:?}");
    }
    let cut = REPORT.lines().position(|line| line.starts_with("cut")).unwrap();
    for (column, cell) in [(4, "0"), (5, "-1"), (6, "1e9"), (7, "1e9"), (8, "1e99")] {
        let found = SummaryFile::read(with_cell(cut, column, cell).unwrap().as_bytes()).map(|_| ());
        assert_eq!(found, Err(Refusal::BadSummaryFile(cut as u64 + 1)), "{column} {cell}");
    }
}

#[test]
fn millions_of_rows_are_refused_or_read_in_bounded_time() {
    // As many rows as a file of the maximum size can have, in an unknown section.
    let row = "nonsense,a,b,c,1\n";
    let text = [REPORT, &row.repeat(6_000_000)].concat();
    let begun = Instant::now();
    assert!(matches!(SummaryFile::read(text.as_bytes()), Err(Refusal::BadSummaryFile(_))));
    assert!(begun.elapsed() < Duration::from_secs(60), "{:?}", begun.elapsed());
}
