//! A filter of rows: rows that fail it are ignored as if they were not in the file.

use crate::tables::day::Day;
use crate::tables::number::Money;

/// Rows that count: those that pass every part of the filter. An empty filter keeps all.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// First day.
    pub from: Option<Day>,
    /// Last day.
    pub to: Option<Day>,
    /// Headers with the cells of which a row has one, blanks around them aside; an empty text is an empty cell.
    pub columns: Vec<(String, Vec<String>)>,
    /// Customers, by the name they are counted under.
    pub customers: Option<Vec<String>>,
    /// Order sizes, each from the first amount to below the second; an order must have one of them. Its size is the
    /// total of its rows, or the amount of the row if it has no id. Only rows kept in memory can be asked for them,
    /// because the last row of a file may belong to the order of the first.
    pub order_sizes: Vec<(Money, Money)>,
}

impl Filter {
    /// True if every row passes.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}
