//! Evidence for a column's decimal mark or date order, collected cell by cell.
//!
//! Nothing is guessed silently: if the cells allow several readings, the evidence reports it.

use super::cell;
use super::date::{DateFormat, parse};
use super::day::{Zone, civil};
use super::months::{Leaning, leaning};
use super::number::{Money, SCALE, UNSETTLED, amount};

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
    /// Cells with a number tag, which need no decimal mark.
    pub typed: u64,
    /// Whole amounts without a mark: below 1,000, and from 1,000.
    whole: [u64; 2],
    /// Amounts such as `1.250` by their mark, point or comma.
    grouped: [u64; 2],
    /// Those of them that end in 0, as no decimals without trailing zeros do.
    rounded: u64,
    /// The smallest amount without a mark, and the largest of the others read as decimals.
    least_whole: Option<Money>,
    largest_decimal: Money,
}

/// Factor by which amounts without a mark exceed all others, read as decimals, if these are thousands.
const FACTOR: Money = 10;

/// Minimum number of amounts below 1,000 without a mark that show marks in larger ones to be those of thousands.
const FEWEST_WHOLE: u64 = 2;

impl DecimalEvidence {
    /// Adds a cell.
    pub fn add(&mut self, text: &[u8]) {
        if let [cell::NUMBER, ..] = text {
            self.typed += 1;
            return;
        }
        let count = match (amount(text, b'.'), amount(text, b',')) {
            (Some(a), Some(b)) if a == b => {
                if a != 0 && a % SCALE == 0 {
                    self.whole[usize::from(a.abs() >= 1000 * SCALE)] += 1;
                    self.least_whole = Some(self.least_whole.map_or(a.abs(), |least| least.min(a.abs())));
                }
                &mut self.same
            }
            (Some(a), Some(b)) => {
                self.grouped[usize::from(a.abs() > b.abs())] += 1;
                self.largest_decimal = self.largest_decimal.max(a.abs().min(b.abs()));
                self.rounded += u64::from(a.abs().max(b.abs()) % (10 * SCALE) == 0);
                &mut self.either
            }
            (Some(_), None) => &mut self.point,
            (None, Some(_)) => &mut self.comma,
            (None, None) => &mut self.neither,
        };
        *count += 1;
    }

    /// Adds the cells of another file.
    pub fn add_all(&mut self, other: &Self) {
        self.point += other.point;
        self.comma += other.comma;
        self.either += other.either;
        self.same += other.same;
        self.neither += other.neither;
        self.typed += other.typed;
        self.rounded += other.rounded;
        self.least_whole = self.least_whole.into_iter().chain(other.least_whole).min();
        self.largest_decimal = self.largest_decimal.max(other.largest_decimal);
        for at in 0..2 {
            self.whole[at] += other.whole[at];
            self.grouped[at] += other.grouped[at];
        }
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
            (0, 0) if self.either > 0 => self.decimal_of_thousands(),
            (point, comma) if comma > point => Some(b','),
            _ => Some(b'.'),
        }
    }

    /// The other mark than that of thousands, if every amount from 1,000 and none below has one, as in `890` and `1.250`,
    /// and these amounts would be far apart as decimals.
    fn decimal_of_thousands(&self) -> Option<u8> {
        let is_shown = self.whole[0] >= FEWEST_WHOLE
            && self.whole[1] == 0
            && self.rounded > 0
            && self.least_whole.is_some_and(|least| least >= FACTOR * self.largest_decimal);
        match self.grouped {
            [_, 0] if is_shown => Some(b','),
            [0, _] if is_shown => Some(b'.'),
            _ => None,
        }
    }

    /// True if any amount is valid with one mark only, or none is text.
    pub fn is_settled(&self) -> bool {
        self.point > 0 || self.comma > 0 || (self.typed > 0 && self.same == 0 && self.either == 0)
    }

    /// Decimal mark with which cells are read. If all amounts seen are tagged as numbers, the mark of a later text is
    /// unknown.
    pub fn mark(&self) -> Option<u8> {
        let is_known = self.point > 0 || self.comma > 0 || self.typed == 0;
        if is_known || self.either > 0 { self.decimal() } else { Some(UNSETTLED) }
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
    /// Cells that can only be a day before a month, and only a month before a day.
    pub only: [u64; 2],
    /// Cells such as `24-01-31`, whose year may be first or last.
    pub short: u64,
    /// Cells with a month that is another one in Croatian than in Polish or Czech, in Croatian alone, and in those alone.
    pub months: [u64; 3],
    /// Numbers seen in the first and last place of such cells, one bit each.
    ends: [u128; 2],
    /// Cells by year, beginning with 1900.
    years: Vec<u32>,
    last_only: [bool; 2],
    last_month: Option<Leaning>,
    last_short: Option<[u32; 2]>,
    last_year: Option<u32>,
    /// The previous cell and its result: consecutive rows often share a date.
    last: Vec<u8>,
    last_read: [bool; 7],
    last_either: bool,
}

/// Leaning of the month that a date names. A point after the year, or the day alone, distinguishes Croatian from Czech.
fn month_word(text: &[u8]) -> Option<Leaning> {
    let text = std::str::from_utf8(text).ok()?;
    let is_settled =
        text.trim_start_matches(|c: char| c.is_ascii_digit()).starts_with('.') && text.ends_with('.');
    let mut words = text.split(|c: char| !c.is_alphabetic()).filter(|word| word.len() > 2);
    words.find_map(leaning).filter(|leaning| *leaning != Leaning::Either || !is_settled)
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
        for (count, only) in self.only.iter_mut().zip(self.last_only) {
            *count += u64::from(only);
        }
        if let Some(leaning) = self.last_month {
            self.months[leaning as usize] += 1;
        }
        if let Some(ends) = self.last_short {
            self.short += 1;
            for (seen, number) in self.ends.iter_mut().zip(ends) {
                *seen |= 1 << number;
            }
        }
        if let Some(year) = self.last_year {
            self.years.resize(self.years.len().max(year as usize + 1), 0);
            self.years[year as usize] += 1;
        }
    }

    /// Adds the cells of another file, without its years.
    pub fn add_all(&mut self, other: &Self) {
        let sum = |counts: &mut [u64], others: &[u64]| {
            counts.iter_mut().zip(others).for_each(|(count, other)| *count += other);
        };
        sum(&mut self.read, &other.read);
        sum(&mut self.only, &other.only);
        sum(&mut self.months, &other.months);
        self.either += other.either;
        self.cells += other.cells;
        self.short += other.short;
        self.ends.iter_mut().zip(other.ends).for_each(|(seen, other)| *seen |= other);
    }

    fn look(&mut self, text: &[u8]) {
        self.last.clear();
        self.last.extend_from_slice(text);
        let days = DateFormat::ALL.map(|format| parse(text, format, &Zone::AsWritten));
        // Dates with full stops are never month first.
        let text = match text {
            [cell::NUMBER | cell::DATE, rest @ ..] => rest,
            _ => text,
        };
        let points = text.iter().take(6).filter(|&&byte| byte == b'.').count() == 2;
        for (index, (read, day)) in self.last_read.iter_mut().zip(days).enumerate() {
            let denied = points && DateFormat::ALL[index] == DateFormat::MonthDayYear;
            *read = day.is_some() && !denied;
        }
        self.last_month = month_word(text).filter(|_| self.last_read[1]);
        let short = short_year(text);
        // The year comes first only with hyphens, and if the days vary.
        self.last_read[0] &= !has_short_year_first(text);
        self.last_short = short.filter(|_| days[0].is_some());
        // Dates with a named month can be read in every order.
        let named = self.last_read[0] && self.last_read[1];
        self.last_only = [
            self.last_read[1] && !self.last_read[2] && !named,
            self.last_read[2] && !self.last_read[1] && !named,
        ];
        self.last_year = days
            .iter()
            .flatten()
            .next()
            .filter(|_| short.is_none())
            .map(|&day| civil(day).0.abs_diff(1900).min(400));
        self.last_either = !points && days[1].is_some() && days[2].is_some() && days[1] != days[2];
    }

    /// Format valid for most cells; `None` if no cell is a date.
    pub fn best(&self) -> Option<DateFormat> {
        if self.is_year_first() == Some(true) {
            return Some(DateFormat::YearMonthDay);
        }
        let most = *self.read.iter().max()?;
        let index = self.read.iter().position(|&count| count == most)?;
        (most > 0).then_some(DateFormat::ALL[index])
    }

    /// True if the cells leave open the order of day and month, the place of a two-digit year or the language of a month.
    pub fn is_ambiguous(&self) -> bool {
        let contradictory = self.only[0] > 0 && self.only[1] > 0;
        let is_rare = 50 * self.only[0].min(self.only[1]) < self.only[0].max(self.only[1]);
        let undecided = self.short > 0 && self.is_year_first().is_none();
        let settled = self.only[0].max(self.only[1]) > 0 && (!contradictory || is_rare);
        let [either, croatian, other] = self.months;
        let is_month_open = either > 0 && (other == 0 || croatian > 0);
        undecided || is_month_open || (self.is_year_first() != Some(true) && self.either > 0 && !settled)
    }

    /// The format of cells that the best one does not read: ISO dates mixed with local ones, or the reverse.
    pub fn second(&self) -> Option<DateFormat> {
        match self.best()? {
            DateFormat::DayMonthYear | DateFormat::MonthDayYear => Some(DateFormat::YearMonthDay),
            DateFormat::YearMonthDay if self.is_year_first().is_some() => None,
            DateFormat::YearMonthDay if self.only[0] > self.only[1] => Some(DateFormat::DayMonthYear),
            DateFormat::YearMonthDay if self.only[1] > 0 => Some(DateFormat::MonthDayYear),
            _ => None,
        }
    }

    /// True if every cell is a date in the best format or the second, and some only in the second.
    pub fn is_mixed(&self) -> bool {
        let (Some(best), Some(second)) = (self.best(), self.second()) else { return false };
        let cells =
            |format| DateFormat::ALL.iter().position(|&other| other == format).map(|at| self.read[at]);
        let (best, second) = (cells(best).unwrap_or(0), cells(second).unwrap_or(0));
        second > 0 && best < self.cells && best + second >= self.cells
    }

    /// Decides whether two-digit years come first (`24-01-31`): they vary less than days, or exceed 31. `None` if the
    /// cells leave it open, or fewer than half are such dates.
    fn is_year_first(&self) -> Option<bool> {
        if 2 * self.short < self.cells.max(1) {
            return None;
        }
        let [first, last] = self.ends.map(u128::count_ones);
        let above_31 = |seen: u128| seen >> 32 != 0;
        match (above_31(self.ends[0]), above_31(self.ends[1])) {
            (true, false) => Some(true),
            (false, true) => Some(false),
            (true, true) => None,
            _ if first < last && (first == 1 || last >= 3 * first) => Some(true),
            _ if last < first && (last == 1 || first >= 3 * last) => Some(false),
            _ => None,
        }
    }

    /// Cells by year, beginning with 1900.
    pub fn years(&self) -> &[u32] {
        &self.years
    }

    /// Replaces the years by those of several files.
    pub fn set_years(&mut self, years: Vec<u32>) {
        self.years = years;
    }

    /// First and last year of the middle nine tenths of the dates, with a generation on either side; years beyond are
    /// mistyped. `None` for few cells.
    pub fn plausible_years(&self) -> Option<(i32, i32)> {
        let all: u32 = self.years.iter().sum();
        if all < FEWEST_DATES {
            return None;
        }
        let year_at = |rank: u32| {
            let mut below = 0;
            self.years.iter().position(|&count| {
                below += count;
                below > rank
            })
        };
        let (low, high) = (year_at(all / 20)?, year_at(all - 1 - all / 20)?);
        Some((1900 + low as i32 - GENERATION, 1900 + high as i32 + GENERATION))
    }
}

/// Minimum number of dates from which the years of a log are determined.
const FEWEST_DATES: u32 = 20;
/// Years around those of the log in which a date is taken as written.
const GENERATION: i32 = 30;

/// First and last number of a date such as `24-01-31` between hyphens.
fn short_year(text: &[u8]) -> Option<[u32; 2]> {
    let date = text.split(|&byte| byte == b' ' || byte == b'T').next()?;
    let [a, b, b'-', _, _, b'-', c, d] = date else { return None };
    let number = |tens: u8, ones: u8| {
        (tens.is_ascii_digit() && ones.is_ascii_digit())
            .then(|| u32::from(tens - b'0') * 10 + u32::from(ones - b'0'))
    };
    Some([number(*a, *b)?, number(*c, *d)?])
}

/// True for three numbers of which the first has at most two digits: not a date with the year first.
fn has_short_year_first(text: &[u8]) -> bool {
    let digits = text.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let after = text.get(digits + 1..).unwrap_or_default();
    (1..=2).contains(&digits) && after.first().is_some_and(u8::is_ascii_digit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_decimal_mark_is_settled_or_left_open() {
        let cases: &[(&[&str], Option<u8>)] = &[
            (&["1,234", "5,678"], None),
            (&["1,234", "5,67"], Some(b',')),
            (&["1,234", "5.67"], Some(b'.')),
            (&["1.234,50"], Some(b',')),
            (&["0.125"], Some(b'.')),
            (&["12", "7"], Some(b'.')),
            (&["1.5", "2,5", "3,5"], Some(b',')),
            // Marks of thousands in all amounts from 1,000, and in no others.
            (&["1.250 ден.", "890 ден.", "450 ден."], Some(b',')),
            (&["1,250", "890", "450"], Some(b'.')),
            (&["1.255", "890", "450"], None),
            (&["4.750", "12", "9"], None),
            (&["1.250", "890", "2400", "450"], None),
            (&["1.250", "890", "2,400", "450"], None),
            (&["1.250", "0", "0"], None),
        ];
        for (texts, expected) in cases {
            let mut evidence = DecimalEvidence::default();
            texts.iter().for_each(|text| evidence.add(text.as_bytes()));
            assert_eq!(evidence.decimal(), *expected, "{texts:?}");
        }
    }

    #[test]
    fn the_date_order_is_settled_or_left_open() {
        use DateFormat::*;
        let cases: &[(&[&str], Option<DateFormat>, bool)] = &[
            (&["01/02/2024", "03/04/2024"], Some(DayMonthYear), true),
            (&["01/02/2024", "13/04/2024"], Some(DayMonthYear), false),
            (&["01/02/2024", "03/14/2024"], Some(MonthDayYear), false),
            (&["05/05/2024"], Some(DayMonthYear), false),
            // Both orders occur, so the third cell is ambiguous.
            (&["01/13/2024", "16/03/2024", "04/05/2024"], Some(DayMonthYear), true),
            (&["24-01-31", "24-02-15", "24-03-09"], Some(YearMonthDay), false),
            (&["31-01-24", "15-02-24", "09-03-24"], Some(DayMonthYear), false),
            (&["24-01-31", "25-02-28"], Some(DayMonthYear), true),
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
