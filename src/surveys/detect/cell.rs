//! One answer as text: `9`, `9,0`, `10 - Extremely likely`, `8/10`, `★★★★`, `A10`, `Very satisfied`.

use std::borrow::Cow;

use super::vocabulary::headers::RECOMMEND;
use super::vocabulary::missing::{Missing, kind_of};
use super::vocabulary::scales::{HIGH_ENDS, LOW_ENDS};
use super::vocabulary::{has_word, lists};
use crate::tables::number::strip_spreadsheet_marks;

/// An answer as written.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// No answer.
    Missing(Missing),
    /// A number, perhaps with its label, or out of a whole.
    Number {
        /// The number.
        value: f64,
        /// Its label, in lower case; empty without one.
        label: String,
        /// The whole of `8/10`.
        out_of: Option<f64>,
    },
    /// Letters and digits: `A10`, `item9`. Its number may be the score, or the score + 1.
    Code {
        /// The letters, in lower case.
        letters: String,
        /// The number.
        number: f64,
    },
    /// Other words, in lower case with single spaces.
    Words(String),
}

/// Words in lower case, with single spaces and without a full stop.
pub fn folded(text: &str) -> String {
    let text = text.to_lowercase().replace('\u{a0}', " ");
    text.trim_end_matches('.').split_whitespace().collect::<Vec<_>>().join(" ")
}

/// `verySatisfied`, a key of a form, as words.
fn spaced(text: &str) -> Cow<'_, str> {
    let is_key = text.starts_with(char::is_lowercase) && text.chars().all(char::is_alphabetic);
    if !is_key || !text.contains(char::is_uppercase) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.chars().flat_map(|c| c.is_uppercase().then_some(' ').into_iter().chain([c])).collect())
}

/// Maximum number of digits of a number in an answer; longer ones are ids and telephone numbers.
const MAX_DIGITS: usize = 14;

/// Number at the beginning of a text, with either decimal mark, and the rest.
fn leading_number(text: &str) -> Option<(f64, &str)> {
    let (sign, digits) = match text.strip_prefix(['-', '\u{2212}']) {
        Some(rest) => (-1.0, rest),
        None => (1.0, text.strip_prefix('+').unwrap_or(text)),
    };
    let whole = digits.bytes().take_while(u8::is_ascii_digit).count();
    let after = &digits[whole..];
    let decimals = match after.strip_prefix(['.', ',']) {
        Some(rest) => rest.bytes().take_while(u8::is_ascii_digit).count(),
        None => 0,
    };
    if whole == 0 || whole + decimals > MAX_DIGITS {
        return None;
    }
    let end = if decimals == 0 { whole } else { whole + 1 + decimals };
    let value: f64 = digits[..end].replace(',', ".").parse().ok()?;
    Some((sign * value, &digits[end..]))
}

const DASHES: [char; 7] = ['-', '\u{2013}', '\u{2014}', ':', '=', ')', '.'];
const OF: [&str; 9] = ["/", "out of", "of", "от", "von", "z", "/ ", "iz", "од"];
const STARS: [&str; 16] = [
    "star",
    "stars",
    "★",
    "⭐",
    "звезда",
    "звезди",
    "tärn",
    "tärni",
    "hviezda",
    "hviezdičky",
    "hviezdičiek",
    "gwiazdka",
    "gwiazdki",
    "gwiazdek",
    "ѕвезди",
    "points",
];

impl Cell {
    /// Reads a cell.
    ///
    /// ```
    /// use regulars::surveys::detect::cell::Cell;
    ///
    /// let number = |value, label: &str, out_of| Cell::Number { value, label: label.into(), out_of };
    /// assert_eq!(Cell::read("10 - EXTREMELY LIKELY"), number(10.0, "extremely likely", None));
    /// assert_eq!(Cell::read("9,0"), number(9.0, "", None));
    /// assert_eq!(Cell::read("8/10"), number(8.0, "", Some(10.0)));
    /// assert_eq!(Cell::read("AO01"), Cell::Code { letters: "ao".into(), number: 1.0 });
    /// ```
    pub fn read(text: &str) -> Self {
        if let Some(kind) = kind_of(text) {
            return Self::Missing(kind);
        }
        let text = strip_spreadsheet_marks(text);
        let inner = text.strip_prefix('(').and_then(|inner| inner.strip_suffix(')'));
        let text = inner.filter(|inner| inner.starts_with(|c: char| c.is_ascii_digit())).unwrap_or(text);
        if let Some((value, rest)) = leading_number(text)
            && let Some((label, out_of)) = after_number(rest)
        {
            return Self::Number { value, label, out_of };
        }
        // `★★★★☆ (4/5)`
        let number = text.trim_start_matches(is_star);
        if number.len() < text.len() && number.contains(|c: char| c.is_ascii_digit()) {
            return Self::read(number);
        }
        let words = folded(&spaced(text));
        stars(&words).or_else(|| labelled(&words)).or_else(|| code(&words)).unwrap_or(Self::Words(words))
    }
}

/// Label or whole after a number; `None` if the text is not an answer.
fn after_number(rest: &str) -> Option<(String, Option<f64>)> {
    let trimmed = folded(rest);
    if trimmed.is_empty() {
        return Some((String::new(), None));
    }
    for of in OF {
        if let Some(whole) = trimmed.strip_prefix(of)
            && let Some((whole, after)) = leading_number(whole.trim_start())
        {
            let after = after.trim();
            let is_unit = after.is_empty() || STARS.contains(&after);
            return is_unit.then_some((String::new(), Some(whole)));
        }
    }
    if trimmed == "%" || STARS.contains(&trimmed.as_str()) || trimmed.chars().all(|c| matches!(c, '★' | '⭐'))
    {
        return Some((String::new(), None));
    }
    if let Some(label) = trimmed.strip_prefix('(').and_then(|label| label.strip_suffix(')')) {
        return Some((folded(label), None));
    }
    // `0 definitely will not recommend`.
    let is_end = rest.starts_with(' ')
        && (lists(LOW_ENDS, &trimmed) || lists(HIGH_ENDS, &trimmed) || has_word(RECOMMEND, &trimmed));
    if is_end && !trimmed.contains(|c: char| c.is_ascii_digit()) {
        return Some((trimmed, None));
    }
    let label = trimmed.strip_prefix(DASHES)?;
    // `9-10`, `01.02` and `13-Jan-2026 10:00` are a range and two dates.
    let label = folded(label);
    let is_number = label.starts_with(|c: char| c.is_ascii_digit());
    (!is_number && !has_year(&label)).then_some((label, None))
}

/// True if a text has four digits in a row, as a year has.
fn has_year(text: &str) -> bool {
    text.as_bytes().windows(4).any(|own| own.iter().all(u8::is_ascii_digit))
}

/// `Extremely likely (10)`, `Extremely likely - 10`.
fn labelled(words: &str) -> Option<Cell> {
    let inner = words.strip_suffix(')').unwrap_or(words);
    let digits = inner
        .rfind(|c: char| !c.is_ascii_digit())
        .map_or(0, |place| place + inner[place..].chars().next().map_or(0, char::len_utf8));
    let (label, number) = (&inner[..digits], &inner[digits..]);
    let value: f64 = number.parse().ok().filter(|_| number.len() <= 3)?;
    let label = if words.ends_with(')') {
        label.strip_suffix('(')?
    } else {
        label.strip_suffix(' ')?.trim_end().strip_suffix(DASHES)?
    };
    let label = label.trim_end();
    // `Price: 4 | Support: 5` answers two questions.
    (label.chars().any(char::is_alphabetic) && !label.contains('|')).then(|| Cell::Number {
        value,
        label: folded(label),
        out_of: None,
    })
}

fn is_star(c: char) -> bool {
    matches!(c, '★' | '☆' | '⭐' | '🌟' | '\u{fe0f}' | ' ')
}

/// `★★★★☆` and the like.
fn stars(words: &str) -> Option<Cell> {
    let full = words.chars().filter(|c| matches!(c, '★' | '⭐' | '🌟')).count();
    let all = words.chars().all(is_star);
    let empty = words.chars().filter(|&c| c == '☆').count();
    (all && full + empty > 0).then(|| Cell::Number {
        value: full as f64,
        label: String::new(),
        out_of: (empty > 0).then_some((full + empty) as f64),
    })
}

/// Letters, then at most three digits.
fn code(words: &str) -> Option<Cell> {
    let letters = words.find(|c: char| c.is_ascii_digit())?;
    let (prefix, number) = words.split_at(letters);
    let is_code = (1..=10).contains(&prefix.chars().count())
        && prefix.chars().all(|c| c.is_alphabetic() || matches!(c, '_' | '-'))
        && (1..=3).contains(&number.len())
        && number.bytes().all(|byte| byte.is_ascii_digit());
    is_code.then(|| Cell::Code { letters: prefix.to_owned(), number: number.parse().unwrap_or(0.0) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_are_read_in_many_notations() {
        let number = |value, label: &str, out_of| Cell::Number { value, label: label.to_owned(), out_of };
        for (text, expected) in [
            ("9", number(9.0, "", None)),
            (" 10.0000000000", number(10.0, "", None)),
            ("9,5", number(9.5, "", None)),
            ("'7", number(7.0, "", None)),
            ("=\"8\"", number(8.0, "", None)),
            ("0 (not at all)", number(0.0, "not at all", None)),
            ("5: Very satisfied", number(5.0, "very satisfied", None)),
            ("Extremely likely (10)", number(10.0, "extremely likely", None)),
            ("0 out of 5", number(0.0, "", Some(5.0))),
            ("9 от 10", number(9.0, "", Some(10.0))),
            ("(4/5)", number(4.0, "", Some(5.0))),
            ("4 stars", number(4.0, "", None)),
            ("★★★☆☆", number(3.0, "", Some(5.0))),
            ("⭐⭐⭐⭐", number(4.0, "", None)),
            ("★★★★☆ (4/5)", number(4.0, "", Some(5.0))),
            ("4.0 out of 5 stars", number(4.0, "", Some(5.0))),
            ("item9", Cell::Code { letters: "item".to_owned(), number: 9.0 }),
            ("Много доволен", Cell::Words("много доволен".to_owned())),
            ("-99", number(-99.0, "", None)),
            ("35 %", number(35.0, "", None)),
            ("9-10", Cell::Words("9-10".to_owned())),
            ("13-Jan-2026 10:00:00", Cell::Words("13-jan-2026 10:00:00".to_owned())),
            ("2026-01-05", Cell::Words("2026-01-05".to_owned())),
            ("10/10 would buy again", Cell::Words("10/10 would buy again".to_owned())),
            ("Nicht gefragt", Cell::Words("nicht gefragt".to_owned())),
            ("n/a", Cell::Missing(Missing::NotApplicable)),
            ("{question_not_shown}", Cell::Missing(Missing::NotShown)),
            ("99999999999999999999", Cell::Words("99999999999999999999".to_owned())),
        ] {
            assert_eq!(Cell::read(text), expected, "{text:?}");
        }
    }
}
