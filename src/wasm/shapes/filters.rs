//! Columns by which rows may be filtered.

use serde::Serialize;

/// A column with few values.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct FilterColumn {
    /// Its header.
    column: String,
    /// Its values, the most frequent first.
    values: Vec<FilterValue>,
}

/// A value of such a column.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct FilterValue {
    /// The cell; empty where there is none.
    value: String,
    /// Rows with it.
    rows: u64,
}

impl From<(String, Vec<(String, u64)>)> for FilterColumn {
    fn from((column, values): (String, Vec<(String, u64)>)) -> Self {
        let values = values.into_iter().map(|(value, rows)| FilterValue { value, rows });
        Self { column, values: values.collect() }
    }
}
