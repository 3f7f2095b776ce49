//! Evidence for a column's decimal mark or date order, collected cell by cell.
//!
//! Nothing is guessed silently: if the cells allow several readings, the evidence says so.

use super::date::{DateFormat, parse};
use super::day::Zone;
use super::number::amount;

/// Evidence for the decimal mark of a column of amounts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct DecimalEvidence {
    /// Amounts valid only with a decimal point.
    pub point: u64,
    /// Amounts valid only with a decimal comma.
    pub comma: u64,
    /// Amounts valid with both marks but with different values, such as `1,234`.
    pub either: u64,
    /// Amounts with the same value under both marks.
    pub same: u64,
    /// Cells that are not amounts.
    pub neither: u64,
}

impl DecimalEvidence {
    /// Adds a cell.
    pub fn add(&mut self, text: &[u8]) {
        let count = match (amount(text, b'.'), amount(text, b',')) {
            (Some(a), Some(b)) if a == b => &mut self.same,
            (Some(_), Some(_)) => &mut self.either,
            (Some(_), None) => &mut self.point,
            (None, Some(_)) => &mut self.comma,
            (None, None) => &mut self.neither,
        };
        *count += 1;
    }

    /// Decimal mark, or `None` if the amounts leave it open.
    ///
    /// ```
    /// use regulars::tables::evidence::DecimalEvidence;
    ///
    /// let mut evidence = DecimalEvidence::default();
    /// evidence.add(b"1,234");
    /// assert_eq!(evidence.decimal(), None);
    /// evidence.add(b"5,67");
    /// assert_eq!(evidence.decimal(), Some(b','));
    /// ```
    pub fn decimal(&self) -> Option<u8> {
        match (self.point, self.comma) {
            (0, 0) if self.either > 0 => None,
            (point, comma) if comma > point => Some(b','),
            _ => Some(b'.'),
        }
    }

    /// True if any amount is valid with one mark only.
    pub fn is_settled(&self) -> bool {
        self.point > 0 || self.comma > 0
    }

    /// True if some amounts are valid only with a point and others only with a comma.
    pub fn is_mixed(&self) -> bool {
        self.point > 0 && self.comma > 0
    }
}

/// Evidence for the format of a column of dates.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DateEvidence {
    /// Number of cells valid in each format, in the order of [`DateFormat::ALL`].
    pub read: [u64; 7],
    /// Cells with different dates under day-first and month-first order.
    pub either: u64,
    /// Number of non-empty cells.
    pub cells: u64,
    /// The previous cell and its result: consecutive rows often share a date.
    last: Vec<u8>,
    last_read: [bool; 7],
    last_either: bool,
}

impl DateEvidence {
    /// Adds a cell.
    pub fn add(&mut self, text: &[u8]) {
        let text = text.trim_ascii();
        if text.is_empty() {
            return;
        }
        self.cells += 1;
        if text != self.last {
            self.look(text);
        }
        for (count, read) in self.read.iter_mut().zip(self.last_read) {
            *count += u64::from(read);
        }
        self.either += u64::from(self.last_either);
    }

    fn look(&mut self, text: &[u8]) {
        self.last.clear();
        self.last.extend_from_slice(text);
        let days = DateFormat::ALL.map(|format| parse(text, format, &Zone::AsWritten));
        // Dates with points are never month first.
        let points = text.iter().take(6).filter(|&&byte| byte == b'.').count() == 2;
        for (index, (read, day)) in self.last_read.iter_mut().zip(days).enumerate() {
            let denied = points && DateFormat::ALL[index] == DateFormat::MonthDayYear;
            *read = day.is_some() && !denied;
        }
        self.last_either = !points && days[1].is_some() && days[2].is_some() && days[1] != days[2];
    }

    /// Format valid for most cells; `None` if no cell is a date.
    pub fn best(&self) -> Option<DateFormat> {
        let most = *self.read.iter().max()?;
        let index = self.read.iter().position(|&count| count == most)?;
        (most > 0).then_some(DateFormat::ALL[index])
    }

    /// True if day-first and month-first order are valid for equally many cells but give different dates.
    pub fn is_ambiguous(&self) -> bool {
        self.best() == Some(DateFormat::DayMonthYear) && self.read[1] == self.read[2] && self.either > 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimal_mark_is_settled_or_left_open() {
        let cases: &[(&[&str], Option<u8>)] = &[
            (&["1,234", "5,678"], None),
            (&["1,234", "5,67"], Some(b',')),
            (&["1,234", "5.67"], Some(b'.')),
            (&["1.234,50"], Some(b',')),
            (&["0.125"], Some(b'.')),
            (&["12", "7"], Some(b'.')),
            (&["1.5", "2,5", "3,5"], Some(b',')),
        ];
        for (texts, expected) in cases {
            let mut evidence = DecimalEvidence::default();
            texts.iter().for_each(|text| evidence.add(text.as_bytes()));
            assert_eq!(evidence.decimal(), *expected, "{texts:?}");
        }
    }

    #[test]
    fn date_order_is_settled_or_left_open() {
        use DateFormat::*;
        let cases: &[(&[&str], Option<DateFormat>, bool)] = &[
            (&["01/02/2024", "03/04/2024"], Some(DayMonthYear), true),
            (&["01/02/2024", "13/04/2024"], Some(DayMonthYear), false),
            (&["01/02/2024", "03/14/2024"], Some(MonthDayYear), false),
            (&["05/05/2024"], Some(DayMonthYear), false),
            (&["01.02.2024"], Some(DayMonthYear), false),
            (&["2024-01-02"], Some(YearMonthDay), false),
            (&["45321"], Some(ExcelSerial), false),
            (&["1706745600"], Some(UnixSeconds), false),
            (&["1706745600000"], Some(UnixMilliseconds), false),
            (&["1706745600000000"], Some(UnixMicroseconds), false),
            (&["Jan 5, 2024"], Some(YearMonthDay), false),
            (&["soon", ""], None, false),
        ];
        for (texts, format, ambiguous) in cases {
            let mut evidence = DateEvidence::default();
            texts.iter().for_each(|text| evidence.add(text.as_bytes()));
            assert_eq!((evidence.best(), evidence.is_ambiguous()), (*format, *ambiguous), "{texts:?}");
        }
    }
}
