//! The customer of a row: the first of the columns that names one.

use crate::orders::detect::customer_column::CustomerColumn;
use crate::orders::detect::identity::Identity;
use crate::orders::detect::vocabulary::nobody::is_nobody;
use crate::tables::csv::Record;

/// Columns that name the customer, and buffers for normalised names.
#[derive(Debug)]
pub(super) struct CustomerReader {
    column: usize,
    /// Columns that name the customer where the first one does not.
    others: Vec<CustomerColumn>,
    /// True if the first of the others names every customer, of whom the column has a part of the name.
    has_two_names: bool,
    identity: Identity,
    unescaped: Vec<u8>,
    folded: Vec<u8>,
    joined: Vec<u8>,
    /// Rows whose customer's spelling was changed.
    pub(super) folded_rows: u64,
    /// Rows whose customer came from another column.
    pub(super) other_rows: u64,
}

impl CustomerReader {
    /// Creates a reader of one column and of others for cells in which it is empty.
    pub(super) fn new(
        column: usize,
        others: Vec<CustomerColumn>,
        has_two_names: bool,
        identity: Identity,
    ) -> Self {
        Self {
            column,
            others,
            has_two_names,
            identity,
            unescaped: Vec::new(),
            folded: Vec::new(),
            joined: Vec::new(),
            folded_rows: 0,
            other_rows: 0,
        }
    }

    /// True if a column names the customer of a row that does not count yet.
    pub(super) fn is_named(&mut self, record: &Record) -> bool {
        !is_nobody(record.trimmed(self.column, &mut self.unescaped)) || self.peek(record).is_some()
    }

    /// Name of the customer of a row that does not count yet.
    pub(super) fn peek(&mut self, record: &Record) -> Option<Vec<u8>> {
        let before = (self.folded_rows, self.other_rows);
        let name = self.name(record).map(<[u8]>::to_vec);
        (self.folded_rows, self.other_rows) = before;
        name
    }

    /// Name under which the customer of a row is counted; `None` if no column names one.
    #[inline]
    pub(super) fn name<'a>(&'a mut self, record: &Record<'a>) -> Option<&'a [u8]> {
        let name = record.trimmed(self.column, &mut self.unescaped);
        if self.has_two_names || is_nobody(name) {
            let found = find_other(&self.others, self.identity, record, [&mut self.joined, &mut self.folded]);
            self.other_rows += u64::from(found.is_some() && !self.has_two_names);
            return found;
        }
        let canonical = self.identity.canonical(name, &mut self.folded);
        if canonical.len() != name.len() || canonical.as_ptr() != name.as_ptr() {
            self.folded_rows += 1;
        }
        Some(canonical)
    }
}

#[cold]
fn find_other<'a>(
    columns: &[CustomerColumn],
    identity: Identity,
    record: &Record<'a>,
    [joined, folded]: [&'a mut Vec<u8>; 2],
) -> Option<&'a [u8]> {
    let mut scratch = Vec::new();
    let is_named = columns.iter().any(|&column| {
        joined.clear();
        match column {
            CustomerColumn::Whole(column) => joined.extend_from_slice(record.trimmed(column, &mut scratch)),
            CustomerColumn::FirstAndLast(first, last) => {
                joined.extend_from_slice(record.trimmed(first, &mut scratch));
                let last = record.trimmed(last, &mut scratch);
                // “Guest Guest” is a placeholder, “Ann Guest” is a name.
                if is_nobody(joined) && is_nobody(last) {
                    return false;
                }
                if !joined.is_empty() && !last.is_empty() {
                    joined.push(b' ');
                }
                joined.extend_from_slice(last);
            }
        }
        !is_nobody(joined)
    });
    is_named.then(|| identity.canonical(joined, folded))
}
