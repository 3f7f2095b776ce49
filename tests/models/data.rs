//! Loads the data sets and golden files.

use regulars::models::customers::{CustomerBase, Histories};
use regulars::models::timelines::Timelines;
use serde_json::Value;

/// Parses a JSON file of references, in which numbers with more digits than a double are strings.
pub fn golden(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

/// Reads a number, or a string that contains one.
pub fn number(value: &Value) -> f64 {
    value.as_f64().unwrap_or_else(|| value.as_str().unwrap().parse().unwrap())
}

pub fn numbers<const N: usize>(object: &Value, names: [&str; N]) -> [f64; N] {
    names.map(|name| number(&object[name]))
}

pub fn assert_close(what: &str, actual: f64, expected: f64, relative: f64) {
    let error = (actual - expected).abs() / expected.abs().max(f64::MIN_POSITIVE);
    assert!(error <= relative, "{what}: {actual:e} is not {expected:e} (off by {error:e})");
}

/// Columns of a CSV file without its header.
pub fn columns<const N: usize>(text: &str) -> [Vec<f64>; N] {
    let mut columns = [const { Vec::new() }; N];
    for line in text.lines().skip(1) {
        for (column, cell) in columns.iter_mut().zip(line.split(',')) {
            column.push(cell.parse().unwrap());
        }
    }
    columns
}

/// CDNOW as in the authors' spreadsheet: x, tₓ, T in weeks rounded to two decimals, mean spend rounded to cents.
pub fn cdnow() -> [Vec<f64>; 5] {
    columns(include_str!("../data/cdnow-summary.csv"))
}

/// Donations to a charity over six yearly occasions: x, tₓ, n, number of donors.
pub fn donations() -> [Vec<f64>; 4] {
    columns(include_str!("../data/donations.csv"))
}

pub fn base(frequency: &[f64], recency: &[f64], age: &[f64]) -> CustomerBase {
    CustomerBase::new(&Histories { frequency, recency, age, weight: &[] }).unwrap()
}

/// CDNOW customer base in weeks.
pub fn cdnow_base() -> CustomerBase {
    let [_, frequency, recency, age, _] = cdnow();
    base(&frequency, &recency, &age)
}

/// Purchase times of the CDNOW sample, in weeks since 1997-01-01.
pub fn cdnow_log() -> Timelines {
    let (mut customers, mut times) = (Vec::new(), Vec::new());
    for line in include_str!("../data/cdnow-sample.csv").lines().skip(1) {
        let cells: Vec<&str> = line.split(',').collect();
        customers.push(cells[0].parse().unwrap());
        times.push(days_since_1997(cells[1]) / 7.0);
    }
    Timelines::new(&customers, &times).unwrap()
}

/// Days from 1997-01-01 to a date in 1997 or 1998.
fn days_since_1997(date: &str) -> f64 {
    const BEFORE_MONTH: [u32; 12] = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
    let [year, month, day] = [&date[..4], &date[5..7], &date[8..]].map(|part| part.parse::<u32>().unwrap());
    f64::from(365 * (year - 1997) + BEFORE_MONTH[month as usize - 1] + day - 1)
}
