//! Cells of a sheet as lines of text: fields separated by tabs, typed cells with a tag in front.
//!
//! Row *n* of the sheet is line *n*, unless cells above it contain line breaks; [`SheetText::row_of`] maps lines to
//! rows. Columns are those of the sheet, so the first field is column A.

use std::io::Write as _;

use calamine::{Data, DataRef, ExcelDateTime};

use crate::serial;

/// Tag of a number in plain notation; as in `tables::cell`.
pub const NUMBER: u8 = 0x1d;
/// Tag of an ISO date.
pub const DATE: u8 = 0x1e;
/// Tag of an error such as `#N/A`, or of a formula whose value is not stored.
pub const ERROR: u8 = 0x1f;

/// Maximum number of bytes quoted from a formula.
const MAX_FORMULA: usize = 100;

/// Content of a cell.
#[derive(Debug, Clone, Copy)]
pub enum Content<'a> {
    /// Text.
    Text(&'a str),
    /// A number in any other format.
    Number(f64),
    /// A number in a format of dates or durations.
    DateTime(ExcelDateTime),
    /// An ISO date.
    IsoDate(&'a str),
    /// An ISO duration, such as `PT10H30M00S`.
    IsoDuration(&'a str),
    /// `TRUE` or `FALSE`.
    Boolean(bool),
    /// An error value.
    Error(&'a str),
    /// A formula without a stored value.
    Formula(&'a str),
}

/// Lines of a sheet, written cell by cell in the order of the sheet.
#[derive(Debug, Default)]
pub struct SheetText {
    out: Vec<u8>,
    row: u32,
    /// Column after the last cell of the row.
    column: u32,
    is_1904: bool,
    /// Lines at which the number of lines beyond the rows grows, with that number.
    surplus: Vec<(u64, u64)>,
    /// True after the first cell.
    has_cells: bool,
}

/// A cell that precedes one already written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OutOfOrder;

impl SheetText {
    /// Creates the text of a sheet in the 1900 or the 1904 date system.
    pub fn new(is_1904: bool) -> Self {
        Self { is_1904, ..Self::default() }
    }

    /// Bytes written but not yet taken.
    pub fn len(&self) -> usize {
        self.out.len()
    }

    /// True if there is nothing to take.
    pub fn is_empty(&self) -> bool {
        self.out.is_empty()
    }

    /// Takes the bytes written so far.
    pub fn take(&mut self) -> Vec<u8> {
        std::mem::take(&mut self.out)
    }

    /// Row of the sheet, from 1, on which a line begins.
    pub fn row_of(&self, line: u64) -> u64 {
        let above = self.surplus.partition_point(|&(after, _)| after < line);
        line - above.checked_sub(1).map_or(0, |index| self.surplus[index].1)
    }

    /// Ends the sheet.
    pub fn finish(&mut self) {
        if self.has_cells {
            self.out.push(b'\n');
        }
    }

    /// Writes a cell; row and column count from 0.
    ///
    /// # Errors
    /// [`OutOfOrder`] if the cell precedes the last one written.
    pub fn cell(&mut self, (row, column): (u32, u32), content: Content) -> Result<(), OutOfOrder> {
        if row < self.row || (row == self.row && column < self.column) {
            return Err(OutOfOrder);
        }
        if row > self.row {
            self.out.resize(self.out.len() + (row - self.row) as usize, b'\n');
            (self.row, self.column) = (row, 0);
        }
        // The delimiter after a cell is written with the next cell.
        let delimiters = column - self.column + u32::from(self.column > 0);
        self.out.resize(self.out.len() + delimiters as usize, b'\t');
        self.column = column + 1;
        self.has_cells = true;
        self.write(content);
        Ok(())
    }

    fn write(&mut self, content: Content) {
        match content {
            Content::Text(text) => self.text(text),
            Content::Number(value) => {
                self.out.push(NUMBER);
                self.number(value);
            }
            Content::DateTime(value) => self.date_time(value),
            Content::IsoDate(text) => {
                self.out.push(DATE);
                self.text(text);
            }
            Content::IsoDuration(text) => match iso_duration(text) {
                Some(days) => self.text(&serial::time(days)),
                None => self.text(text),
            },
            Content::Boolean(value) => {
                self.out.extend_from_slice(if value { b"TRUE" } else { b"FALSE" });
            }
            Content::Error(text) => {
                self.out.push(ERROR);
                self.text(text);
            }
            Content::Formula(text) => {
                let end = text.char_indices().map(|(at, _)| at).take_while(|&at| at <= MAX_FORMULA).last();
                let cut = if text.len() > MAX_FORMULA { &text[..end.unwrap_or(0)] } else { text };
                let cut: String = cut.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
                self.out.extend_from_slice(&[ERROR, b'=']);
                self.out.extend_from_slice(cut.trim_start_matches('=').as_bytes());
            }
        }
    }

    fn date_time(&mut self, value: ExcelDateTime) {
        let serial = value.as_f64();
        // A time of day is stored as a part of day zero.
        if value.is_duration() || (0.0..1.0).contains(&serial) {
            return self.text(&serial::time(serial));
        }
        match serial::date_and_time(serial, self.is_1904) {
            Some(text) => {
                self.out.push(DATE);
                self.out.extend_from_slice(text.as_bytes());
            }
            None => {
                self.out.push(NUMBER);
                self.number(serial);
            }
        }
    }

    fn number(&mut self, value: f64) {
        const WHOLE: f64 = 1e15;
        if value.fract() == 0.0 && value.abs() < WHOLE {
            let _ = write!(self.out, "{}", value as i64);
            return;
        }
        // Few decimals: the usual amount, formatted in a third of the time.
        for (power, width) in [(1e2, 2), (1e4, 4), (1e6, 6)] {
            let scaled = (value * power).round();
            if scaled.abs() < WHOLE && scaled / power == value {
                let sign = if value < 0.0 { "-" } else { "" };
                let (scaled, power) = (scaled.abs() as u64, power as u64);
                let _ = write!(self.out, "{sign}{}.{:0width$}", scaled / power, scaled % power);
                while self.out.last() == Some(&b'0') {
                    self.out.pop();
                }
                return;
            }
        }
        self.out.extend_from_slice(shortest(value).as_bytes());
    }

    fn text(&mut self, text: &str) {
        // Text in a workbook may begin with any character, but a tag would be read as a type.
        let text = text.trim_start_matches(['\u{1d}', '\u{1e}', '\u{1f}']);
        let special = |byte: &u8| matches!(byte, b'\t' | b'\n' | b'\r');
        if !text.starts_with('"') && !text.as_bytes().iter().any(special) {
            self.out.extend_from_slice(text.as_bytes());
            return;
        }
        let bytes = text.as_bytes();
        let ends_line = |(at, &byte): (usize, &u8)| match byte {
            b'\n' => true,
            b'\r' => bytes.get(at + 1) != Some(&b'\n'),
            _ => false,
        };
        let breaks = bytes.iter().enumerate().filter(|&pair| ends_line(pair)).count() as u64;
        self.out.push(b'"');
        for &byte in bytes {
            if byte == b'"' {
                self.out.push(b'"');
            }
            self.out.push(byte);
        }
        self.out.push(b'"');
        if breaks > 0 {
            let before = self.surplus.last().map_or(0, |&(_, surplus)| surplus);
            self.surplus.push((u64::from(self.row) + 1 + before, before + breaks));
        }
    }
}

/// The shortest decimal representation of a number.
#[cfg(not(target_arch = "wasm32"))]
fn shortest(value: f64) -> String {
    value.to_string()
}

/// The same by JavaScript, which already has the code; very small and large numbers have an exponent.
#[cfg(target_arch = "wasm32")]
fn shortest(value: f64) -> String {
    js_sys::Number::from(value).to_string_with_radix(10).map(String::from).unwrap_or_default()
}

/// Days of `PT10H30M00.5S`.
fn iso_duration(text: &str) -> Option<f64> {
    let (negative, text) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
    let mut rest = text.strip_prefix("PT")?;
    let mut seconds = 0.0;
    for (unit, length) in [('H', 3600.0), ('M', 60.0), ('S', 1.0)] {
        if let Some((number, after)) = rest.split_once(unit) {
            seconds += number.replace(',', ".").parse::<f64>().ok()? * length;
            rest = after;
        }
    }
    let days = seconds / 86_400.0;
    rest.is_empty().then_some(if negative { -days } else { days })
}

/// Content of a cell as calamine reads it, if any.
pub fn content<'a>(value: &'a DataRef<'_>) -> Option<Content<'a>> {
    Some(match value {
        DataRef::Empty => return None,
        DataRef::Int(value) => Content::Number(*value as f64),
        DataRef::Float(value) => Content::Number(*value),
        DataRef::String(text) if text.is_empty() => return None,
        DataRef::String(text) => Content::Text(text),
        DataRef::SharedString("") => return None,
        DataRef::SharedString(text) => Content::Text(text),
        DataRef::Bool(value) => Content::Boolean(*value),
        DataRef::DateTime(value) => Content::DateTime(*value),
        DataRef::DateTimeIso(text) => Content::IsoDate(text),
        DataRef::DurationIso(text) => Content::IsoDuration(text),
        DataRef::Error(error) => Content::Error(error_text(error)),
    })
}

/// The same for an owned cell.
pub fn owned_content(value: &Data) -> Option<Content<'_>> {
    Some(match value {
        Data::Empty => return None,
        Data::Int(value) => Content::Number(*value as f64),
        Data::Float(value) => Content::Number(*value),
        Data::String(text) if text.is_empty() => return None,
        Data::String(text) => Content::Text(text),
        Data::Bool(value) => Content::Boolean(*value),
        Data::DateTime(value) => Content::DateTime(*value),
        Data::DateTimeIso(text) => Content::IsoDate(text),
        Data::DurationIso(text) => Content::IsoDuration(text),
        Data::Error(error) => Content::Error(error_text(error)),
    })
}

fn error_text(error: &calamine::CellErrorType) -> &'static str {
    use calamine::CellErrorType::*;
    match error {
        Div0 => "#DIV/0!",
        NA => "#N/A",
        Name => "#NAME?",
        Null => "#NULL!",
        Num => "#NUM!",
        Ref => "#REF!",
        Value => "#VALUE!",
        GettingData => "#GETTING_DATA",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(cells: &[((u32, u32), Content)]) -> (String, SheetText) {
        let mut sheet = SheetText::new(false);
        for &(place, content) in cells {
            sheet.cell(place, content).unwrap();
        }
        sheet.finish();
        (String::from_utf8(sheet.take()).unwrap(), sheet)
    }

    #[test]
    fn every_cell_is_in_its_row_and_column() {
        let (found, _) = text(&[
            ((0, 0), Content::Text("a")),
            ((0, 2), Content::Text("c")),
            ((2, 1), Content::Number(1.5)),
            ((2, 2), Content::Boolean(true)),
        ]);
        assert_eq!(found, "a\t\tc\n\n\t\u{1d}1.5\tTRUE\n");
    }

    #[test]
    fn numbers_keep_every_digit() {
        for (value, expected) in [
            (13085.0, "13085"),
            (-7.0, "-7"),
            (12.5, "12.5"),
            (12.05, "12.05"),
            (-0.05, "-0.05"),
            (0.1 + 0.2, "0.30000000000000004"),
            (1e20, "100000000000000000000"),
            (123_456_789_012_345.0, "123456789012345"),
            (1e-7, "0.0000001"),
            (19.99, "19.99"),
            (1234567.891, "1234567.891"),
        ] {
            let (found, _) = text(&[((0, 0), Content::Number(value))]);
            assert_eq!(found, format!("\u{1d}{expected}\n"));
        }
    }

    #[test]
    fn line_breaks_in_cells_do_not_move_rows() {
        let (found, sheet) = text(&[
            ((0, 0), Content::Text("a\nb\r\nc")),
            ((0, 1), Content::Text("\"q\"")),
            ((1, 0), Content::Text("d\re")),
            ((3, 0), Content::Text("f")),
        ]);
        assert_eq!(found, "\"a\nb\r\nc\"\t\"\"\"q\"\"\"\n\"d\re\"\n\nf\n");
        // The lines on which rows 1, 2 and 4 begin.
        assert_eq!([1, 4, 7].map(|line| sheet.row_of(line)), [1, 2, 4]);
    }

    #[test]
    fn cells_out_of_order_are_refused() {
        let mut sheet = SheetText::new(false);
        sheet.cell((1, 1), Content::Text("a")).unwrap();
        assert_eq!(sheet.cell((1, 0), Content::Text("b")), Err(OutOfOrder));
        assert_eq!(sheet.cell((0, 5), Content::Text("b")), Err(OutOfOrder));
    }

    #[test]
    fn durations_and_times_are_text() {
        for (iso, expected) in [("PT10H30M00S", "10:30:00"), ("PT26H0M1.5S", "26:00:01.5"), ("soon", "soon")]
        {
            let (found, _) = text(&[((0, 0), Content::IsoDuration(iso))]);
            assert_eq!(found, format!("{expected}\n"));
        }
    }
}
