//! Dates as shops, spreadsheets and logs write them, parsed into days.

use super::cell;
use super::clock;
use super::day::{Day, Zone, civil, day};
use super::months::{croatian, month};
use super::number::strip_spreadsheet_marks;

/// Date format of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateFormat {
    /// 2024-01-31, 2024/1/31, 20240131, with or without a time.
    YearMonthDay,
    /// 31.01.2024, 31/1/24, 31 January 2024.
    DayMonthYear,
    /// 01/31/2024, Jan 31, 2024.
    MonthDayYear,
    /// Days since 1899-12-30, as spreadsheets store dates.
    ExcelSerial,
    /// Seconds since 1970-01-01 UTC.
    UnixSeconds,
    /// Milliseconds since 1970-01-01 UTC.
    UnixMilliseconds,
    /// Microseconds since 1970-01-01 UTC.
    UnixMicroseconds,
    /// Day first, with months in Croatian where Polish or Czech use the word for another one; only by choice.
    CroatianDayMonthYear,
}

impl DateFormat {
    /// All formats that are detected, the likelier ones first.
    pub const ALL: [Self; 7] = [
        Self::YearMonthDay,
        Self::DayMonthYear,
        Self::MonthDayYear,
        Self::ExcelSerial,
        Self::UnixSeconds,
        Self::UnixMilliseconds,
        Self::UnixMicroseconds,
    ];

    /// Stable id, the value of the option `dateOrder`.
    pub fn id(self) -> &'static str {
        match self {
            Self::YearMonthDay => "ymd",
            Self::DayMonthYear => "dmy",
            Self::MonthDayYear => "mdy",
            Self::ExcelSerial => "excel",
            Self::UnixSeconds => "unix",
            Self::UnixMilliseconds => "unix-ms",
            Self::UnixMicroseconds => "unix-us",
            Self::CroatianDayMonthYear => "dmy-hr",
        }
    }

    /// An example of a date in this format.
    pub fn example(self) -> &'static str {
        match self {
            Self::YearMonthDay => "2024-12-31",
            Self::DayMonthYear | Self::CroatianDayMonthYear => "31.12.2024",
            Self::MonthDayYear => "12/31/2024",
            Self::ExcelSerial => "45657",
            Self::UnixSeconds => "1735603200",
            Self::UnixMilliseconds => "1735603200000",
            Self::UnixMicroseconds => "1735603200000000",
        }
    }

    /// Format with this id.
    pub fn by_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().chain([Self::CroatianDayMonthYear]).find(|format| format.id() == id)
    }
}

/// Parses a date in one format, with an optional time and offset; `None` if the text is not such a date. A cell with a
/// date tag is read with the year first in any format ([`super::cell`]).
///
/// ```
/// use regulars::tables::date::{DateFormat, parse};
/// use regulars::tables::day::{Zone, format_iso};
///
/// let day = parse("31 stycznia 2024 r.".as_bytes(), DateFormat::DayMonthYear, &Zone::AsWritten);
/// assert_eq!(day.map(format_iso).as_deref(), Some("2024-01-31"));
/// assert_eq!(parse(b"31/01/2024", DateFormat::MonthDayYear, &Zone::AsWritten), None);
/// ```
#[inline]
pub fn parse(text: &[u8], format: DateFormat, zone: &Zone) -> Option<Day> {
    match (format, text) {
        (DateFormat::YearMonthDay, [a, b, c, d, b'-', e, f, b'-', g, h]) => {
            day(number(&[*a, *b, *c, *d])?, number(&[*e, *f])?, number(&[*g, *h])?)
        }
        (DateFormat::YearMonthDay, [a, b, c, d, e, f, g, h]) if text.iter().all(u8::is_ascii_digit) => {
            day(number(&[*a, *b, *c, *d])?, number(&[*e, *f])?, number(&[*g, *h])?)
        }
        (
            DateFormat::DayMonthYear | DateFormat::MonthDayYear,
            [a, b, first @ (b'.' | b'/' | b'-'), c, d, second, e, f, g, h],
        ) if first == second => {
            let (one, two) = (number(&[*a, *b])?, number(&[*c, *d])?);
            let (date, month) = if format == DateFormat::DayMonthYear { (one, two) } else { (two, one) };
            day(number(&[*e, *f, *g, *h])?, month, date)
        }
        (DateFormat::YearMonthDay, [date @ .., b' ' | b'T', h, i, b':', m, n, b':', s, t])
            if date.len() == 10 && is_time([h, i, m, n, s, t]) =>
        {
            parse(date, format, zone)
        }
        _ => parse_decorated(text, format, zone),
    }
}

/// True for six digits of an hour, a minute and a second.
#[inline]
fn is_time(digits: [&u8; 6]) -> bool {
    let [h, i, m, n, s, t] = digits.map(|digit| digit.wrapping_sub(b'0'));
    h <= 2 && i <= 9 && (h < 2 || i <= 3) && m <= 5 && n <= 9 && s <= 5 && t <= 9
}

#[inline]
fn number(digits: &[u8]) -> Option<u32> {
    let mut value = 0;
    for &byte in digits {
        let digit = byte.wrapping_sub(b'0');
        if digit > 9 {
            return None;
        }
        value = 10 * value + u32::from(digit);
    }
    Some(value)
}

fn parse_decorated(text: &[u8], format: DateFormat, zone: &Zone) -> Option<Day> {
    let (text, format) = match text {
        [cell::DATE, date @ ..] => (date, DateFormat::YearMonthDay),
        [cell::NUMBER, number @ ..] => (number, format),
        [cell::ERROR, ..] => return None,
        _ => (text, format),
    };
    let text = strip_spreadsheet_marks(std::str::from_utf8(text).ok()?);
    let bytes = text.as_bytes();
    match format {
        DateFormat::ExcelSerial => parse_serial(bytes),
        DateFormat::UnixSeconds => parse_unix(bytes, 9..=10, 1, zone),
        DateFormat::UnixMilliseconds => parse_unix(bytes, 12..=13, 1_000, zone),
        DateFormat::UnixMicroseconds => parse_unix(bytes, 15..=16, 1_000_000, zone),
        _ => parse_calendar(text, format, zone),
    }
}

/// Parses a date and its time of day into seconds since 1970-01-01 on the clock of the zone; midnight without a time.
///
/// ```
/// use regulars::tables::date::{DateFormat, parse_moment};
/// use regulars::tables::day::Zone;
///
/// let moment = |text: &str| parse_moment(text.as_bytes(), DateFormat::YearMonthDay, &Zone::AsWritten);
/// assert_eq!(moment("1970-01-02 00:01:00"), Some(86_460));
/// assert_eq!(moment("1970-01-02"), Some(86_400));
/// // A typed cell of a workbook.
/// assert_eq!(moment("\u{1e}1970-01-02 00:01:00"), Some(86_460));
/// ```
#[inline]
pub fn parse_moment(text: &[u8], format: DateFormat, zone: &Zone) -> Option<i64> {
    usual_moment(text, format, zone).or_else(|| decorated_moment(text, format, zone))
}

/// The notations of logs: `2024-01-31 10:15:00`, with `T`, a fraction or a mark of UTC, and Unix times of the usual length.
#[inline]
fn usual_moment(text: &[u8], format: DateFormat, zone: &Zone) -> Option<i64> {
    let unix = |length: usize, per_second: i64| {
        let is_number = text.len() == length && text.iter().all(u8::is_ascii_digit);
        let value = || text.iter().fold(0, |value, &digit| 10 * value + i64::from(digit - b'0'));
        is_number.then(|| zone.local(value() / per_second))
    };
    match format {
        DateFormat::YearMonthDay => {
            let (date, rest) = text.split_first_chunk::<10>()?;
            let ([mark, h, i, b':', m, n, b':', s, t], rest) = rest.split_first_chunk::<9>()? else {
                return None;
            };
            if !matches!(mark, b' ' | b'T') || !is_time([h, i, m, n, s, t]) {
                return None;
            }
            let seconds = 3600 * number(&[*h, *i])? + 60 * number(&[*m, *n])? + number(&[*s, *t])?;
            let local = i64::from(parse(date, format, zone)?) * 86_400 + i64::from(seconds);
            let rest = match rest {
                [b'.', rest @ ..] => &rest[rest.iter().take_while(|byte| byte.is_ascii_digit()).count()..],
                _ => rest,
            };
            match rest {
                [] => Some(local),
                b"Z" | b" UTC" | b"+00:00" => Some(zone.local(local)),
                _ => None,
            }
        }
        DateFormat::UnixSeconds => unix(10, 1),
        DateFormat::UnixMilliseconds => unix(13, 1_000),
        DateFormat::UnixMicroseconds => unix(16, 1_000_000),
        _ => None,
    }
}

fn decorated_moment(text: &[u8], format: DateFormat, zone: &Zone) -> Option<i64> {
    let format = if let [cell::DATE, ..] = text { DateFormat::YearMonthDay } else { format };
    let own = strip_spreadsheet_marks(std::str::from_utf8(cell::untagged(text)).ok()?);
    let per_second = match format {
        DateFormat::ExcelSerial => {
            let fraction = own.split_once(['.', ',']).map_or("", |(_, fraction)| fraction);
            let seconds = (format!("0.{fraction}").parse::<f64>().unwrap_or(0.0) * 86_400.0).round() as i64;
            return Some(i64::from(parse(text, format, zone)?) * 86_400 + seconds);
        }
        DateFormat::UnixSeconds => 1,
        DateFormat::UnixMilliseconds => 1_000,
        DateFormat::UnixMicroseconds => 1_000_000,
        _ => {
            let (date, time) = calendar(own, format)?;
            let local = i64::from(date) * 86_400 + time.map_or(0, |time| i64::from(time.seconds));
            return Some(match (time.and_then(|time| time.ahead), zone) {
                (Some(ahead), Zone::Offsets(_)) => zone.local(local - i64::from(ahead)),
                _ => local,
            });
        }
    };
    parse(text, format, zone)?;
    let moment: i64 = own.split('.').next()?.parse().ok()?;
    Some(zone.local(moment / per_second))
}

/// Trillionths of a day from which less than half of a tenth of a millisecond remains.
const MIDNIGHT: u64 = 999_999_999_422;

fn parse_serial(text: &[u8]) -> Option<Day> {
    let whole = text.split(|&byte| byte == b'.' || byte == b',').next()?;
    let rest = &text[whole.len().min(text.len())..];
    let days = (whole.len() == 5).then(|| number(whole))??;
    let fraction = rest.iter().skip(1).all(u8::is_ascii_digit);
    // Rounded to a tenth of a millisecond, as workbook cells are, because a sum of times may miss midnight by less.
    let digit = |place: usize| rest.get(place).map_or(0, |&byte| u64::from(byte.wrapping_sub(b'0')));
    let trillionths = (1..=12).fold(0, |sum, place| 10 * sum + digit(place));
    let next = Day::from(trillionths >= MIDNIGHT);
    (fraction && (18_264..=80_000).contains(&days)).then(|| days as Day - 25_569 + next)
}

fn parse_unix(
    text: &[u8],
    digits: core::ops::RangeInclusive<usize>,
    per_second: i64,
    zone: &Zone,
) -> Option<Day> {
    let whole = text.split(|&byte| byte == b'.').next()?;
    let fraction = text[whole.len()..].iter().skip(1).all(u8::is_ascii_digit);
    if !fraction || !digits.contains(&whole.len()) || !whole.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let moment = whole.iter().fold(0, |moment, &digit| 10 * moment + i64::from(digit - b'0'));
    Some(zone.day(moment / per_second)).filter(|&day| civil(day).0 < 2200)
}

/// One of the three parts of a date.
#[derive(Clone, Copy)]
enum Part {
    Number { value: u32, digits: usize },
    Month(u32),
}

/// Day of a calendar date in a zone, which an offset after its time may move.
fn parse_calendar(text: &str, format: DateFormat, zone: &Zone) -> Option<Day> {
    let (date, time) = calendar(text, format)?;
    match (time.and_then(|time| Some((time.seconds, time.ahead?))), zone) {
        (Some((seconds, ahead)), Zone::Offsets(_)) => {
            Some(zone.day(i64::from(date) * 86_400 + i64::from(seconds) - i64::from(ahead)))
        }
        _ => Some(date),
    }
}

/// Parses three parts with separators, then an optional time and offset: the date and the time as written.
fn calendar(text: &str, format: DateFormat) -> Option<(Day, Option<clock::Time>)> {
    if !text.bytes().any(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let is_croatian = format == DateFormat::CroatianDayMonthYear;
    let order = if is_croatian { DateFormat::DayMonthYear } else { format };
    // `2024年1月5日` and `2024년 1월 5일`.
    if text.contains(['年', '년']) {
        let hyphens =
            text.replace(['年', '월', '月', '년'], "-").replace(['日', '일'], " ").replace("- ", "-");
        return calendar(hyphens.trim(), format);
    }
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    if digits == 14 || digits == 8 {
        let cut = |range: core::ops::Range<usize>| number(&text.as_bytes()[range]);
        let date = match order {
            DateFormat::YearMonthDay => day(cut(0..4)?, cut(4..6)?, cut(6..8)?),
            DateFormat::DayMonthYear if digits == 8 => day(cut(4..8)?, cut(2..4)?, cut(0..2)?),
            DateFormat::MonthDayYear if digits == 8 => day(cut(4..8)?, cut(0..2)?, cut(2..4)?),
            _ => None,
        }?;
        return Some((date, time_after_date(text.get(digits..)?)?));
    }
    let mut rest = text;
    let mut parts = [Part::Month(0); 3];
    let mut second = "";
    let mut ordinal = false;
    for (index, slot) in parts.iter_mut().enumerate() {
        let part = rest;
        (*slot, rest) = parse_part(rest, index == 0)?;
        if index == 1 {
            second = part;
        }
        if index < 2 {
            ordinal |= index == 0 && rest.starts_with('.');
            let next = rest.trim_start_matches(|c: char| c.is_whitespace() || "-/.,".contains(c));
            if next.len() == rest.len() || rest.len() - next.len() > 4 {
                return None;
            }
            // As in `1 de febrero de 2024`, `3rd of May 2024`, `2024. gada 3. maijs` and `2024 m. sausio 3 d.`.
            rest = ["de ", "del ", "d’", "d'", "of ", "gada ", "m. "]
                .iter()
                .find_map(|word| next.strip_prefix(word))
                .unwrap_or(next);
        }
    }
    use Part::{Month, Number};
    // Croatian writes a full stop after the day and the year, Czech not after the year, Polish after neither.
    let is_written_so =
        || ordinal && (rest.starts_with('.') || second.to_lowercase().starts_with("listopada"));
    if let (Month(month), Some(other)) = (&mut parts[1], croatian(second))
        && (is_croatian || is_written_so())
    {
        *month = other;
    }
    let (year, month, date) = match (parts, order) {
        ([year @ Number { digits: 4, .. }, Number { value: d, .. }, Month(m)], _) => (year, m, d),
        ([Month(m), Number { value: d, .. }, year], _) => (year, m, d),
        ([year @ Number { digits: 4, .. }, Month(m), Number { value: d, .. }], _) => (year, m, d),
        ([Number { value: d, .. }, Month(m), year], _) => (year, m, d),
        ([y, Number { value: m, .. }, Number { value: d, digits: 1 | 2 }], DateFormat::YearMonthDay) => {
            (y, m, d)
        }
        ([Number { value: d, .. }, Number { value: m, .. }, y], DateFormat::DayMonthYear) => (y, m, d),
        ([Number { value: m, .. }, Number { value: d, .. }, y], DateFormat::MonthDayYear) => (y, m, d),
        _ => return None,
    };
    let year = match year {
        Number { value, digits: 4 } => value,
        // The POSIX window: 69–99 are 1969–1999.
        Number { value, digits: 2 } => value + if value < 69 { 2000 } else { 1900 },
        _ => return None,
    };
    Some((day(year, month, date)?, time_after_date(rest)?))
}

/// Parses one part: a number of up to four digits (`1st` included) or a month name, skipping a weekday before it.
fn parse_part(text: &str, first: bool) -> Option<(Part, &str)> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    if digits > 0 {
        let value = (digits <= 4).then(|| number(&text.as_bytes()[..digits]))??;
        let rest = text.get(digits..)?;
        let ordinal = ["st", "nd", "rd", "th"].iter().find_map(|suffix| rest.strip_prefix(suffix));
        return Some((Part::Number { value, digits }, ordinal.unwrap_or(rest)));
    }
    let length = text.find(|c: char| !c.is_alphabetic()).unwrap_or(text.len());
    let (word, rest) = text.split_at_checked(length)?;
    let rest = rest.strip_prefix("-feira").unwrap_or(rest);
    if let Some(month) = month(word).filter(|_| !first || !names_a_month(rest)) {
        return Some((Part::Month(month), rest));
    }
    if !first || word.is_empty() {
        return None;
    }
    // `Wed Jan 31 2024`, `mercredi 31 janvier 2024`, `onsdag den 31. januar 2024`: without a comma, a weekday is
    // recognised only before a date that names its month.
    let date = rest.trim_start_matches([',', '.', ' ', '\u{a0}']);
    let date = date.strip_prefix("den ").unwrap_or(date);
    let comma = rest.starts_with(',');
    (date.len() < rest.len()).then_some(())?;
    parse_part(date, false)
        .filter(|(part, rest)| comma || matches!(part, Part::Month(_)) || names_a_month(rest))
}

/// True if the next word of a date names a month, as after the day in `mercredi 31 janvier 2024`.
fn names_a_month(rest: &str) -> bool {
    let rest = rest.trim_start_matches(|c: char| !c.is_alphabetic());
    let rest = ["de ", "d’", "d'", "of "].iter().find_map(|word| rest.strip_prefix(word)).unwrap_or(rest);
    let length = rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len());
    month(&rest[..length]).is_some()
}

/// Words between a date and its time, as the locales of CLDR write them.
const BEFORE_TIME: [&str; 28] = [
    "-", "–", "at", "um", "à", "às", "as", "a las", "a les", "alle ore", "alle", "ore", "om", "kl.", "kl",
    "klo", "kell", "v", "o", "ob", "u", "la", "në", "во", "в", "о", "у", "στις",
];

/// Time of day in `rest`, the text after a date: empty, an abbreviation of “year” such as `г.`, or a time with an
/// optional offset. `None` for anything else.
fn time_after_date<'a>(rest: &'a str) -> Option<Option<clock::Time>> {
    let between = |c: char| c.is_whitespace() || c == ',';
    let rest = rest.trim_matches(between);
    let before_time = |rest: &'a str| {
        let after = |word: &&str| rest.strip_prefix(word)?.strip_prefix(char::is_whitespace);
        BEFORE_TIME.iter().find_map(after)
    };
    let year = ["г.", "год.", "г", "р.", "r.", "d.", "a.", ". a", "a", "y."];
    let rest = before_time(rest).unwrap_or_else(|| {
        let rest = year.iter().find_map(|year| rest.strip_prefix(year)).unwrap_or(rest);
        let rest = rest.trim_start_matches(|c: char| between(c) || c == '.');
        before_time(rest).unwrap_or(rest)
    });
    let rest = rest.trim_start().trim_start_matches(['T', 't', ',', ':', '@']).trim_start();
    if rest.is_empty() { Some(None) } else { clock::parse(rest).map(Some) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tables::day::format_iso;

    #[test]
    fn dates_are_read_in_many_notations() {
        use DateFormat::*;
        let cases: &[(&str, DateFormat, &str)] = &[
            ("2024-01-31", YearMonthDay, "2024-01-31"),
            ("Jan 31, 2024 @ 9:05 PM", MonthDayYear, "2024-01-31"),
            ("2024/1/31", YearMonthDay, "2024-01-31"),
            ("2024.01.31.", YearMonthDay, "2024-01-31"),
            ("20240131", YearMonthDay, "2024-01-31"),
            ("20240131T235959Z", YearMonthDay, "2024-01-31"),
            ("20240131235959", YearMonthDay, "2024-01-31"),
            ("2024-01-31T23:59:59.999+02:00", YearMonthDay, "2024-01-31"),
            ("2024-01-31 23:59:59 UTC", YearMonthDay, "2024-01-31"),
            ("31.01.2024", DayMonthYear, "2024-01-31"),
            ("31.1.2024 г.", DayMonthYear, "2024-01-31"),
            ("31.1.2024 г., 12:30", DayMonthYear, "2024-01-31"),
            ("31. 1. 2024", DayMonthYear, "2024-01-31"),
            ("31/1/24", DayMonthYear, "2024-01-31"),
            ("31-1-69", DayMonthYear, "1969-01-31"),
            ("31.01.2024 10:15", DayMonthYear, "2024-01-31"),
            ("1/31/2024", MonthDayYear, "2024-01-31"),
            ("01/31/2024 11:59 PM", MonthDayYear, "2024-01-31"),
            ("31 януари 2024 г.", DayMonthYear, "2024-01-31"),
            ("31 de enero de 2024", DayMonthYear, "2024-01-31"),
            ("31st of January 2024", MonthDayYear, "2024-01-31"),
            ("31. jaanuar 2024", DayMonthYear, "2024-01-31"),
            ("31. januára 2024", DayMonthYear, "2024-01-31"),
            ("31 stycznia 2024 r.", DayMonthYear, "2024-01-31"),
            ("31-Jan-24", DayMonthYear, "2024-01-31"),
            ("Jan 31, 2024", MonthDayYear, "2024-01-31"),
            ("January 31st, 2024", MonthDayYear, "2024-01-31"),
            ("Wed, 31 Jan 2024 10:00:00 GMT", DayMonthYear, "2024-01-31"),
            ("2024-Jan-31", YearMonthDay, "2024-01-31"),
            ("45322", ExcelSerial, "2024-01-31"),
            ("45322.75", ExcelSerial, "2024-01-31"),
            ("45293.9999999953", ExcelSerial, "2024-01-02"),
            ("45293.9999999999", ExcelSerial, "2024-01-03"),
            ("\u{1e}2024-01-31", DayMonthYear, "2024-01-31"),
            ("\u{1e}2024-01-31 10:15:00", MonthDayYear, "2024-01-31"),
            ("\u{1d}45322", ExcelSerial, "2024-01-31"),
            ("\u{1d}20240131", YearMonthDay, "2024-01-31"),
            ("\u{1f}#N/A", YearMonthDay, ""),
            ("1706659200", UnixSeconds, "2024-01-31"),
            ("1706745599999", UnixMilliseconds, "2024-01-31"),
            ("1706745599999999", UnixMicroseconds, "2024-01-31"),
            ("2024-02-30", YearMonthDay, ""),
            ("2024-13-01", YearMonthDay, ""),
            ("31/01/2024", MonthDayYear, ""),
            ("01/31/2024", DayMonthYear, ""),
            ("24-01-31", YearMonthDay, "2024-01-31"),
            ("31.01.", DayMonthYear, ""),
            ("31.01.2024 maybe", DayMonthYear, ""),
            ("31.01.20245", DayMonthYear, ""),
            ("2024-01-31 25:00", YearMonthDay, ""),
            ("123", ExcelSerial, ""),
            ("45322.7x", ExcelSerial, ""),
            ("", YearMonthDay, ""),
            ("tomorrow", DayMonthYear, ""),
        ];
        for &(text, format, expected) in cases {
            let day = parse(text.as_bytes(), format, &Zone::AsWritten);
            assert_eq!(day.map(format_iso).unwrap_or_default(), expected, "{text:?} as {}", format.id());
        }
    }

    #[test]
    fn the_fast_path_reads_common_dates_like_the_general_one() {
        use DateFormat::*;
        // A trailing blank forces the general path.
        for base in
            ["31.01.2024", "31/01/2024", "31-01-2024", "29.02.2023", "1a.01.2024", "31.13.2024", "31.01.20a4"]
        {
            for format in [DayMonthYear, MonthDayYear, YearMonthDay] {
                let longer = format!("{base} ");
                let [day, other] =
                    [base, &longer].map(|text| parse(text.as_bytes(), format, &Zone::AsWritten));
                assert_eq!(day, other, "{base}");
            }
        }
        for base in ["2024-01-31", "2024-02-30", "2024-1-31x", "20240131xx"] {
            for time in [
                "00:00:00", "23:59:59", "24:00:00", "24:00:01", "23:60:00", "23:59:60", "2a:00:00",
                "29:00:00",
            ] {
                for mark in [" ", "T"] {
                    let text = format!("{base}{mark}{time}");
                    let longer = format!("{text} ");
                    let [day, other] =
                        [&text, &longer].map(|text| parse(text.as_bytes(), YearMonthDay, &Zone::AsWritten));
                    assert_eq!(day, other, "{text}");
                }
            }
        }
    }

    #[test]
    fn the_fast_path_reads_common_times_like_the_general_one() {
        let sofia = Zone::Offsets(vec![(0, 7_200)]);
        for zone in [Zone::AsWritten, sofia] {
            for text in [
                "2024-01-31 23:15:09",
                "2024-01-31T23:15:09",
                "2024-01-31T23:15:09.123Z",
                "2024-01-31 23:15:09 UTC",
            ] {
                let [usual, other] = [usual_moment, decorated_moment]
                    .map(|read| read(text.as_bytes(), DateFormat::YearMonthDay, &zone));
                assert!(usual.is_some() && usual == other, "{text}: {usual:?} {other:?}");
            }
            for (text, format) in [
                ("1706742909", DateFormat::UnixSeconds),
                ("1706742909123", DateFormat::UnixMilliseconds),
                ("1706742909123456", DateFormat::UnixMicroseconds),
            ] {
                let [usual, other] =
                    [usual_moment, decorated_moment].map(|read| read(text.as_bytes(), format, &zone));
                assert!(usual.is_some() && usual == other, "{text}: {usual:?} {other:?}");
            }
        }
        for text in ["2024-02-30 10:00:00", "2024-01-31 25:00:00", "2024-01-31x10:00:00", "2024-01-31 10:00"]
        {
            assert_eq!(
                usual_moment(text.as_bytes(), DateFormat::YearMonthDay, &Zone::AsWritten),
                None,
                "{text}"
            );
        }
    }

    #[test]
    fn an_offset_can_move_the_day_in_a_time_zone() {
        let sofia = Zone::Offsets(vec![(0, 7_200)]);
        for (text, expected) in
            [("2024-01-31T23:00:00Z", "2024-02-01"), ("2024-01-31T23:00:00", "2024-01-31")]
        {
            assert_eq!(
                parse(text.as_bytes(), DateFormat::YearMonthDay, &sofia).map(format_iso).unwrap(),
                expected
            );
        }
    }
}
