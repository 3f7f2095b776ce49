//! What the cells of a column say about how its numbers or dates are written.
//!
//! Nothing is guessed silently: where the cells leave it open, the evidence says so.

use super::date::{DateFormat, parse};
use super::day::Zone;
use super::number::amount;

/// What a file's amounts say about their decimal mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct DecimalEvidence {
    /// Amounts that can only have a decimal point.
    pub point: u64,
    /// Amounts that can only have a decimal comma.
    pub comma: u64,
    /// Amounts that would mean something else under the other mark, like `1,234`.
    pub either: u64,
    /// Amounts that mean the same under both.
    pub same: u64,
    /// Cells that are no amount.
    pub neither: u64,
}

impl DecimalEvidence {
    /// Takes one more cell into account.
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

    /// The decimal mark, or none where the amounts do not settle it.
    pub fn decimal(&self) -> Option<u8> {
        match (self.point, self.comma) {
            (0, 0) if self.either > 0 => None,
            (point, comma) if comma > point => Some(b','),
            _ => Some(b'.'),
        }
    }

    /// Whether any amount can only have the one mark or the other.
    pub fn is_settled(&self) -> bool {
        self.point > 0 || self.comma > 0
    }

    /// Whether some amounts only make sense with a point and some only with a comma.
    pub fn is_mixed(&self) -> bool {
        self.point > 0 && self.comma > 0
    }
}

/// What a column's cells say about the format of its dates.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DateEvidence {
    /// Cells each format can read, in the order of [`DateFormat::ALL`].
    pub read: [u64; 7],
    /// Cells that are one day with the day first and another with the month first.
    pub either: u64,
    /// Cells seen that are not empty.
    pub cells: u64,
    /// The cell before, and what it counted for: rows of one day stand together.
    last: Vec<u8>,
    last_read: [bool; 7],
    last_either: bool,
}

impl DateEvidence {
    /// Takes one more cell into account.
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
        // Nobody writes month.day.year: points settle the order.
        let points = text.iter().take(6).filter(|&&byte| byte == b'.').count() == 2;
        for (index, (read, day)) in self.last_read.iter_mut().zip(days).enumerate() {
            let denied = points && DateFormat::ALL[index] == DateFormat::MonthDayYear;
            *read = day.is_some() && !denied;
        }
        self.last_either = !points && days[1].is_some() && days[2].is_some() && days[1] != days[2];
    }

    /// The format that reads most cells; none where no cell is a date.
    pub fn best(&self) -> Option<DateFormat> {
        let most = *self.read.iter().max()?;
        let index = self.read.iter().position(|&count| count == most)?;
        (most > 0).then_some(DateFormat::ALL[index])
    }

    /// Whether day first and month first read the cells equally well but differently.
    pub fn is_ambiguous(&self) -> bool {
        self.best() == Some(DateFormat::DayMonthYear) && self.read[1] == self.read[2] && self.either > 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_cells_settle_the_decimal_mark_or_do_not() {
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
    fn the_cells_settle_the_order_of_day_and_month_or_do_not() {
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
