//! The customer of a row: the first of the columns that names one.

use crate::orders::detect::customer_column::CustomerColumn;
use crate::orders::detect::identity::Identity;
use crate::orders::detect::vocabulary::nobody::is_nobody;
use crate::tables::csv::Record;

/// Columns that name the customer, and buffers for names that are not in the file as they are counted.
#[derive(Debug)]
pub(super) struct CustomerReader {
    column: usize,
    /// Columns that name the customer where the first one does not.
    others: Vec<CustomerColumn>,
    identity: Identity,
    unescaped: Vec<u8>,
    folded: Vec<u8>,
    joined: Vec<u8>,
}

impl CustomerReader {
    /// Creates a reader of one column and, where it names nobody, of others.
    pub(super) fn new(column: usize, others: Vec<CustomerColumn>, identity: Identity) -> Self {
        Self { column, others, identity, unescaped: Vec::new(), folded: Vec::new(), joined: Vec::new() }
    }

    /// Name under which the customer of a row is counted; `None` if no column names one.
    #[inline]
    pub(super) fn name<'a>(&'a mut self, record: &Record<'a>) -> Option<&'a [u8]> {
        let name = record.trimmed(self.column, &mut self.unescaped);
        if is_nobody(name) {
            return find_other(&self.others, self.identity, record, [&mut self.joined, &mut self.folded]);
        }
        Some(self.identity.canonical(name, &mut self.folded))
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
