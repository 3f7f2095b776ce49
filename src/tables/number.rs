//! Amounts as people and spreadsheets write them, parsed into exact fixed-point numbers.
//!
//! Sums must not depend on row order, so amounts are integers in ten-thousandths of a currency unit.

use super::cell;

/// An amount in ten-thousandths of a currency unit.
pub type Money = i64;

/// Ten-thousandths in one currency unit.
pub const SCALE: i64 = 10_000;

/// Largest absolute amount of one row: 10¹² currency units.
pub const MAX_AMOUNT: Money = 1_000_000_000_000 * SCALE;

/// Converts an amount to currency units.
pub fn units(money: i128) -> f64 {
    money as f64 / SCALE as f64
}

/// Parses an amount with the decimal mark `decimal` (`.` or `,`), rounding to four decimals, halves away from zero; `None`
/// if the text is not an amount or exceeds [`MAX_AMOUNT`].
///
/// A cell tagged as a number is read with a point; one tagged as a date or an error is not an amount ([`super::cell`]).
/// Accepts grouping by spaces, apostrophes or the other mark; a currency name or mark before or after; a minus as
/// hyphen, U+2212 or parentheses; and exponents.
///
/// ```
/// use regulars::tables::number::{SCALE, amount};
///
/// assert_eq!(amount("1 234,50 zł".as_bytes(), b','), Some(12_345 * SCALE / 10));
/// assert_eq!(amount(b"($1,234.50)", b'.'), Some(-12_345 * SCALE / 10));
/// assert_eq!(amount(b"2024-01-31", b'.'), None);
/// ```
pub fn amount(text: &[u8], decimal: u8) -> Option<Money> {
    parse_plain(text, decimal).or_else(|| parse_other(text, decimal))
}

/// Decimal mark of a column in which no text has settled it: text is read only if both marks give the same amount, or
/// only one gives any.
pub const UNSETTLED: u8 = 0;

#[cold]
fn parse_other(text: &[u8], decimal: u8) -> Option<Money> {
    match text {
        [cell::NUMBER, number @ ..] => parse_plain(number, b'.').or_else(|| parse_decorated(number, b'.')),
        [cell::DATE | cell::ERROR, ..] => None,
        _ if decimal == UNSETTLED => match (amount(text, b'.'), amount(text, b',')) {
            (Some(a), Some(b)) => (a == b).then_some(a),
            (a, b) => a.or(b),
        },
        _ => parse_decorated(text, decimal),
    }
}

/// Parses digits with at most four decimals and an optional hyphen: the fast path for nearly every cell.
#[inline]
fn parse_plain(text: &[u8], decimal: u8) -> Option<Money> {
    let (negative, digits) = match text {
        [b'-', rest @ ..] => (true, rest),
        _ => (false, text),
    };
    // More digits could overflow below; such cells are rare and take the slow path.
    if digits.is_empty() || digits.len() > 14 {
        return None;
    }
    let (mut value, mut decimals, mut after_mark) = (0i64, 0, 0);
    for &byte in digits {
        let digit = byte.wrapping_sub(b'0');
        if digit <= 9 {
            value = value.wrapping_mul(10).wrapping_add(i64::from(digit));
            decimals += after_mark;
        } else if byte == decimal && after_mark == 0 {
            after_mark = 1;
        } else {
            return None;
        }
    }
    const POWERS: [i64; 5] = [10_000, 1_000, 100, 10, 1];
    let money = value.wrapping_mul(*POWERS.get(decimals)?);
    let bare_mark = after_mark == 1 && digits.len() == 1;
    (money <= MAX_AMOUNT && !bare_mark).then_some(if negative { -money } else { money })
}

#[cold]
fn parse_decorated(text: &[u8], decimal: u8) -> Option<Money> {
    let inner = strip_spreadsheet_marks(std::str::from_utf8(text).ok()?);
    let mark = decimal as char;
    let first = inner.find(|c: char| c.is_ascii_digit())?;
    let starts = inner.get(..first)?.strip_suffix(mark).is_some_and(mark_starts_number);
    let first = if starts { first - 1 } else { first };
    let last = inner.rfind(|c: char| c.is_ascii_digit())?;
    let (before, number, after) = (inner.get(..first)?, inner.get(first..=last)?, inner.get(last + 1..)?);
    // Prices without decimals: `12,-` and `12,--`.
    let after = after.strip_prefix(mark).map_or(after, |rest| rest.trim_start_matches(is_minus));
    let (before, after, in_parentheses) = match (before.rsplit_once('('), after.strip_prefix(')')) {
        (Some((mark, sign)), Some(after)) if sign.trim().is_empty() => (mark, after, true),
        (Some(("", mark)), _) => (mark, after.strip_suffix(')')?, true),
        _ => (before, after, false),
    };
    let minuses = before.chars().chain(after.chars()).filter(|&c| is_minus(c)).count();
    if minuses + usize::from(in_parentheses) > 1
        || !is_currency_or_sign(before)
        || !is_currency_or_sign(after)
        || MULTIPLIERS.contains(&after.trim().trim_end_matches('.').to_lowercase().as_str())
    {
        return None;
    }
    let money = match number.find(['e', 'E']) {
        Some(_) => exponential(number, mark)?,
        None => grouped(number, mark)?,
    };
    (money <= MAX_AMOUNT).then_some(if minuses == 1 || in_parentheses { -money } else { money })
}

/// Warning that Flamingo writes before cells that a spreadsheet could evaluate, such as `-3`.
const ALERT: &str = "(Security Alert: ";

/// Strips white space, NUL bytes and the marks that keep a spreadsheet from evaluating a cell: `'12` and `="12"`.
pub fn strip_spreadsheet_marks(text: &str) -> &str {
    let text = text.trim_matches(|c: char| c.is_whitespace() || c == '\0');
    let text = text.strip_prefix(ALERT).and_then(|rest| rest.split_once(") ")).map_or(text, |own| own.1);
    let text = text.strip_prefix('=').unwrap_or(text);
    let quoted = text.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    quoted.unwrap_or(text).trim_start_matches('\'').trim()
}

/// Currency mark before or after the digits of an amount, such as `€`, `лв` or `USD`; empty if there is none.
///
/// ```
/// use regulars::tables::number::currency_mark;
///
/// assert_eq!(currency_mark("1 234,50 лв.".as_bytes()), "лв");
/// assert_eq!(currency_mark(b"12.50"), "");
/// ```
#[inline]
pub fn currency_mark(text: &[u8]) -> &str {
    match text {
        [b'0'..=b'9', .., b'0'..=b'9'] => "",
        _ => mark_beside_digits(text),
    }
}

fn mark_beside_digits(text: &[u8]) -> &str {
    let text = cell::untagged(text);
    let (Some(first), Some(last)) =
        (text.iter().position(u8::is_ascii_digit), text.iter().rposition(u8::is_ascii_digit))
    else {
        return "";
    };
    let besides = |c: char| {
        c.is_whitespace() || is_minus(c) || matches!(c, '.' | ',' | '(' | ')' | '+' | '\'' | '"' | '=' | '\0')
    };
    let side = |bytes| std::str::from_utf8(bytes).unwrap_or_default().trim_matches(besides);
    if first > 0 && !side(&text[..first]).is_empty() { side(&text[..first]) } else { side(&text[last + 1..]) }
}

/// Abbreviations of thousands and millions after a number: `1.5K` is not 1.5.
const MULTIPLIERS: [&str; 14] =
    ["k", "m", "b", "bn", "mn", "mio", "mln", "mil", "tys", "tis", "tuh", "хил", "млн", "тыс"];

fn is_minus(c: char) -> bool {
    matches!(c, '-' | '\u{2212}' | '\u{2013}')
}

/// True if a leading decimal mark starts the number (`.5`) rather than ending a currency mark (`Kč. 5`).
fn mark_starts_number(before: &str) -> bool {
    !before.chars().next_back().is_some_and(char::is_alphabetic)
}

/// True for a currency mark, a sign or nothing: at most six letters or symbols.
fn is_currency_or_sign(text: &str) -> bool {
    let known = |c: char| {
        c.is_alphabetic()
            || c.is_whitespace()
            || is_minus(c)
            || matches!(c, '+' | '.' | '$' | '£' | '¥' | '¢' | '\u{20a0}'..='\u{20cf}')
    };
    text.chars().all(known) && text.chars().filter(|c| !c.is_whitespace()).count() <= 6
}

/// Parses a number with an exponent, as spreadsheets and databases write large numbers.
fn exponential(number: &str, mark: char) -> Option<Money> {
    let plain = |c: char| c.is_ascii_digit() || c == mark || matches!(c, 'e' | 'E' | '+' | '-');
    if !number.chars().all(plain) {
        return None;
    }
    let value: f64 = number.replace(mark, ".").parse().ok()?;
    let money = (value * SCALE as f64).round();
    (money <= MAX_AMOUNT as f64).then_some(money as Money)
}

/// Parses digits grouped in threes (or in twos before the last group, as in India), then decimals.
fn grouped(number: &str, mark: char) -> Option<Money> {
    let (whole, decimals) = number.split_once(mark).unwrap_or((number, ""));
    if !decimals.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let other = if mark == ',' { '.' } else { ',' };
    let is_separator = |c: char| c == other || c == '\'' || c == '\u{2019}' || c.is_whitespace();
    let groups: Vec<&str> = whole.split(is_separator).collect();
    let digits = |group: &str| group.bytes().all(|byte| byte.is_ascii_digit());
    if !groups.iter().all(|group| digits(group)) {
        return None;
    }
    if let [head, middle @ .., tail] = &groups[..] {
        let first = matches!(head.len(), 1..=3) && !head.starts_with('0');
        if !first || tail.len() != 3 || !middle.iter().all(|group| matches!(group.len(), 2 | 3)) {
            return (groups.len() == 1).then(|| fixed(whole, decimals))?;
        }
    }
    fixed(&groups.concat(), decimals)
}

fn fixed(whole: &str, decimals: &str) -> Option<Money> {
    let whole: i64 = if whole.is_empty() { 0 } else { whole.parse().ok()? };
    let mut fraction = 0;
    for place in 0..4 {
        fraction = 10 * fraction + decimals.as_bytes().get(place).map_or(0, |byte| i64::from(byte - b'0'));
    }
    let up = decimals.as_bytes().get(4).is_some_and(|&byte| byte >= b'5');
    whole.checked_mul(SCALE)?.checked_add(fraction + i64::from(up))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn currency_marks_beside_amounts_are_read() {
        for (text, expected) in [
            ("12.50", ""),
            ("-12.50", ""),
            ("(12.50)", ""),
            ("1.2E+3", ""),
            ("12,-", ""),
            ("12,50 €", "€"),
            ("€12.50", "€"),
            ("-$1,234.56", "$"),
            ("(US$ 12)", "US$"),
            ("1 234,50 лв.", "лв"),
            ("12.345,67\u{a0}ден.", "ден"),
            ("Kč 5", "Kč"),
            ("5 EUR", "EUR"),
            ("12 апелсина", "апелсина"),
            ("abc", ""),
            ("", ""),
        ] {
            assert_eq!(currency_mark(text.as_bytes()), expected, "{text}");
        }
    }

    #[test]
    fn amounts_are_read_in_many_notations() {
        let cases: &[(&str, u8, Option<f64>)] = &[
            ("29.33", b'.', Some(29.33)),
            ("-29.3", b'.', Some(-29.3)),
            ("0", b'.', Some(0.0)),
            ("1234,5", b',', Some(1234.5)),
            ("1 234,50 zł", b',', Some(1234.5)),
            ("1\u{a0}234,50\u{a0}лв.", b',', Some(1234.5)),
            ("12\u{202f}345,67 €", b',', Some(12345.67)),
            ("12.345,67 ден.", b',', Some(12345.67)),
            ("1'234.50 CHF", b'.', Some(1234.5)),
            ("$1,234.56", b'.', Some(1234.56)),
            ("-$1,234.56", b'.', Some(-1234.56)),
            ("US$ 12", b'.', Some(12.0)),
            ("\u{2212}4,5", b',', Some(-4.5)),
            ("(12.50)", b'.', Some(-12.5)),
            ("12.50-", b'.', Some(-12.5)),
            ("12,34,567.8", b'.', Some(1234567.8)),
            (".5", b'.', Some(0.5)),
            ("5.", b'.', Some(5.0)),
            ("1.2E+3", b'.', Some(1200.0)),
            ("1,2E+3", b',', Some(1200.0)),
            ("4.9999e-5", b'.', Some(0.0)),
            ("9e-30", b'.', Some(0.0)),
            ("0e999", b'.', Some(0.0)),
            ("1e15", b'.', None),
            ("1e999", b'.', None),
            ("1e5e3", b'.', None),
            ("0.123456", b'.', Some(0.1235)),
            ("0.00005", b'.', Some(0.0001)),
            ("00012.50", b'.', Some(12.5)),
            (" 7 ", b'.', Some(7.0)),
            ("1000000000000", b'.', Some(1e12)),
            ("1000000000001", b'.', None),
            ("99999999999999999999", b'.', None),
            ("1.2.3", b'.', None),
            ("1,23", b'.', None),
            ("0,125", b'.', None),
            ("12 34", b'.', None),
            ("--5", b'.', None),
            ("(-5)", b'.', None),
            ("abc", b'.', None),
            ("12 apples", b'.', Some(12.0)),
            ("1.5K", b'.', None),
            ("1,5 mln.", b',', None),
            ("3 KM", b'.', Some(3.0)),
            ("12 crates of apples", b'.', None),
            ("2024-01-31", b'.', None),
            ("", b'.', None),
            ("-", b'.', None),
            ("\u{1d}1.234", b',', Some(1.234)),
            ("\u{1d}-1e-2", b',', Some(-0.01)),
            ("\u{1e}2024-01-31", b'.', None),
            ("\u{1f}#N/A", b'.', None),
            ("12,50", UNSETTLED, Some(12.5)),
            ("1234.5", UNSETTLED, Some(1234.5)),
            ("1,234", UNSETTLED, None),
            ("7", UNSETTLED, Some(7.0)),
            (".", b'.', None),
        ];
        for &(text, decimal, expected) in cases {
            let expected = expected.map(|value| (value * SCALE as f64).round() as Money);
            assert_eq!(amount(text.as_bytes(), decimal), expected, "{text:?}");
        }
    }
}
