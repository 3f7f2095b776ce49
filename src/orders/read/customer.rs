//! The customer of a row: the first of the columns that names one.

use super::row_reader::RowReader;
use crate::orders::detect::customer_column::CustomerColumn;
use crate::orders::detect::vocabulary::nobody::is_nobody;
use crate::tables::csv::Record;

impl RowReader {
    /// Writes the customer of a row into `entered`; false if no column names one.
    #[inline]
    pub(super) fn find_customer(&mut self, record: &Record) -> bool {
        self.entered.clear();
        let name = record.trimmed(self.layout.customer, &mut self.scratch);
        if !is_nobody(name) {
            self.entered.extend_from_slice(self.layout.identity.canonical(name, &mut self.folded));
            return true;
        }
        self.find_other_customer(record)
    }

    #[cold]
    fn find_other_customer(&mut self, record: &Record) -> bool {
        for &column in &self.layout.other_customers {
            let name = match column {
                CustomerColumn::Whole(column) => record.trimmed(column, &mut self.scratch).to_vec(),
                CustomerColumn::FirstAndLast(first, last) => {
                    let mut name = record.trimmed(first, &mut self.scratch).to_vec();
                    let last = record.trimmed(last, &mut self.scratch);
                    if !name.is_empty() && !last.is_empty() {
                        name.push(b' ');
                    }
                    name.extend_from_slice(last);
                    name
                }
            };
            if !is_nobody(&name) {
                self.entered.extend_from_slice(self.layout.identity.canonical(&name, &mut self.folded));
                return true;
            }
        }
        false
    }
}
