//! All columns of a file, filled record by record from text or from typed cells.

use super::column::Column;
use crate::tables::csv::Csv;
use crate::tables::dialect::is_sep_line;

/// A file as columns of equal length.
#[derive(Debug, Clone, Default)]
pub struct Sheet {
    /// The columns, one per header.
    pub columns: Vec<Column>,
    /// Line of each row in its file, from 1.
    pub lines: Vec<u32>,
    /// First row of each further file.
    starts: Vec<usize>,
}

impl Sheet {
    /// A sheet of that many columns, without rows.
    pub fn new(width: usize) -> Self {
        Self { columns: vec![Column::default(); width], lines: Vec::new(), starts: Vec::new() }
    }

    /// Number of rows.
    pub fn rows(&self) -> usize {
        self.lines.len()
    }

    /// File of a row, counted from 0.
    pub fn file(&self, row: usize) -> usize {
        self.starts.partition_point(|&start| start <= row)
    }

    /// First row of each further file.
    pub fn starts(&self) -> &[usize] {
        &self.starts
    }

    /// Sets the first row of each further file.
    pub fn set_starts(&mut self, starts: Vec<usize>) {
        self.starts = starts;
    }

    /// Adds the rows of another file; `places` has, for each column of this sheet, that of the other one.
    pub fn append(&mut self, other: &Self, places: &[usize]) {
        self.starts.push(self.rows());
        for (column, &place) in self.columns.iter_mut().zip(places) {
            for row in 0..other.rows() {
                column.push(other.columns[place].cell(row).as_bytes());
            }
        }
        self.lines.extend_from_slice(&other.lines);
    }

    /// Removes the last row.
    pub fn pop(&mut self) {
        self.lines.pop();
        self.columns.iter_mut().for_each(Column::pop);
    }

    /// Adds a row from any source of records; a missing cell is empty. A row without any text is skipped.
    ///
    /// ```
    /// use regulars::tables::sheet::Sheet;
    ///
    /// let mut sheet = Sheet::new(2);
    /// sheet.push(2, |column| if column == 0 { b" 9 " } else { b"" });
    /// sheet.push(3, |_| b" ");
    /// assert_eq!((sheet.rows(), sheet.columns[0].cell(0)), (1, "9"));
    /// ```
    pub fn push<'a>(&mut self, line: u64, mut cell: impl FnMut(usize) -> &'a [u8]) {
        let has_text = (0..self.columns.len()).any(|index| !cell(index).trim_ascii().is_empty());
        if !has_text {
            return;
        }
        for (index, column) in self.columns.iter_mut().enumerate() {
            column.push(cell(index).trim_ascii());
        }
        self.lines.push(line.min(u64::from(u32::MAX)) as u32);
    }
}

/// Reads text into a sheet, chunk by chunk.
#[derive(Debug)]
pub struct SheetReader {
    csv: Csv,
    skip: usize,
    sheet: Sheet,
    scratch: Vec<Vec<u8>>,
}

impl SheetReader {
    /// A reader of records with `width` cells, of which the first `skip` are titles and headers.
    pub fn new(delimiter: u8, skip: usize, width: usize) -> Self {
        Self { csv: Csv::new(delimiter), skip, sheet: Sheet::new(width), scratch: vec![Vec::new(); width] }
    }

    /// Reads the next bytes; `last` ends the file. Returns the line of the first record that is not UTF-8.
    pub fn push(&mut self, chunk: &[u8], last: bool) -> Option<u64> {
        self.csv.room(chunk.len()).copy_from_slice(chunk);
        self.read(last)
    }

    /// Space for the next bytes; call [`SheetReader::read`] once they are written.
    pub fn room(&mut self, length: usize) -> &mut [u8] {
        self.csv.room(length)
    }

    /// Reads the content of the buffer, as [`SheetReader::push`] does.
    pub fn read(&mut self, last: bool) -> Option<u64> {
        let Self { csv, skip, sheet, scratch } = self;
        csv.read(last, |record| {
            if is_sep_line(record.raw()) {
                return;
            }
            if *skip > 0 {
                *skip -= 1;
                return;
            }
            let mut has_text = false;
            for (index, column) in sheet.columns.iter_mut().enumerate() {
                let text = untagged(record.trimmed(index, &mut scratch[index]));
                has_text |= !text.is_empty();
                column.push(text);
            }
            if has_text {
                sheet.lines.push(record.line.min(u64::from(u32::MAX)) as u32);
            } else {
                sheet.columns.iter_mut().for_each(Column::pop);
            }
        });
        csv.flaws().not_utf8
    }

    /// Rows read so far.
    pub fn rows(&self) -> usize {
        self.sheet.rows()
    }

    /// The sheet as read.
    pub fn into_sheet(self) -> Sheet {
        self.sheet
    }
}

/// Text of a cell without the type tag of numbers, dates and errors from workbooks and similar files.
fn untagged(cell: &[u8]) -> &[u8] {
    match cell {
        [0x1d..=0x1f, text @ ..] => text,
        text => text,
    }
}
