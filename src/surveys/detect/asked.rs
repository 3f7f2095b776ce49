//! Question in a header: the kind of question, and the range it names.

use super::options::Kind;
use super::vocabulary::headers::{DERIVED, EFFORT, RATE, RATING, RECOMMEND, SATISFACTION, SCORE};
use super::vocabulary::{has_word, lists};

/// Question that a header asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hint {
    /// Of a known kind.
    Kind(Kind),
    /// A score, of no known question.
    Score,
    /// None.
    None,
}

/// Question that a column asks, by its normalised name and id.
pub fn hint(name: &str, id: &str) -> Hint {
    let either = |test: &dyn Fn(&str) -> bool| test(name) || test(id);
    if either(&|text| DERIVED.split('|').any(|end| text.ends_with(end) && text != end)) {
        return Hint::None;
    }
    if either(&|text| has_word(RECOMMEND, text)) {
        return Hint::Kind(Kind::Nps);
    }
    if either(&|text| has_word(SATISFACTION, text)) {
        return Hint::Kind(Kind::Csat);
    }
    if either(&|text| {
        has_word(EFFORT, text) || text.split(' ').count() <= 3 && text.split(' ').any(is_effort_score)
    }) {
        return Hint::Kind(Kind::Effort);
    }
    // `Оценка 0-10`.
    let name = without_number(name).and_then(without_number).unwrap_or(name);
    let either = |test: &dyn Fn(&str) -> bool| test(name) || test(id);
    let is_rating = |text: &str| text.rsplit_once(' ').is_some_and(|(_, last)| lists(RATING, last));
    if either(&|text| lists(SCORE, text) || is_rating(text)) { Hint::Score } else { Hint::None }
}

/// A normalised name without the number at its end; `None` without one.
fn without_number(name: &str) -> Option<&str> {
    let (rest, last) = name.rsplit_once(' ')?;
    last.bytes().all(|byte| byte.is_ascii_digit()).then_some(rest)
}

/// `CES`, `CES7`; in a French sentence “ces” means these.
fn is_effort_score(word: &str) -> bool {
    word.strip_prefix("ces").is_some_and(|rest| rest.bytes().all(|byte| byte.is_ascii_digit()))
}

/// True if a header asks for a rating.
pub fn asks_for_rating(header: &str) -> bool {
    let header = header.to_lowercase();
    RATE.split('|').any(|phrase| header.contains(phrase))
}

/// Facts known about a column before its scale is decided.
pub struct Asked<'a> {
    /// Name as the options call it.
    pub column: &'a str,
    /// Header as written.
    pub header: &'a str,
    /// Question that the header asks.
    pub hint: Hint,
    /// True if the caller named the column as a score.
    pub chosen: bool,
    /// True if another column has the groups of a Net Promoter Score of all its answers.
    pub grouped: bool,
}

/// Range that a header names: `0-10`, `(1 to 5)`, `от 0 до 10`.
pub fn named_range(header: &str) -> Option<(f64, f64)> {
    const BETWEEN: [&str; 9] = ["-", "–", "—", "to", "до", "do", "kuni", "bis", "through"];
    let mut numbers: Vec<(usize, usize, f64)> = Vec::new();
    let bytes = header.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        let digits = bytes[at..].iter().take_while(|byte| byte.is_ascii_digit()).count();
        if digits == 0 {
            at += 1;
            continue;
        }
        if digits <= 3 {
            numbers.push((at, at + digits, header[at..at + digits].parse().unwrap_or(0.0)));
        }
        at += digits;
    }
    numbers.windows(2).find_map(|pair| {
        let between = header.get(pair[0].1..pair[1].0)?.trim().to_lowercase();
        let (low, high) = (pair[0].2, pair[1].2);
        let is_range = BETWEEN.contains(&between.as_str()) && low <= 1.0 && is_top(high);
        is_range.then_some((low, high))
    })
}

/// Upper end of a scale with a middle of 0 that a header names: `(−5 = much worse, +5 = much better)`.
///
/// ```
/// use regulars::surveys::detect::asked::signed_top;
///
/// assert_eq!(signed_top("Better or worse? (−3 … +3)"), Some(3.0));
/// assert_eq!(signed_top("Rate us from 1-5"), None);
/// ```
pub fn signed_top(header: &str) -> Option<f64> {
    let header = header.replace('\u{2212}', "-");
    let has = |text: &str| {
        header.match_indices(text).any(|(place, _)| {
            let before = header[..place].chars().next_back();
            let after = header[place + text.len()..].chars().next();
            before.is_none_or(|c| !c.is_alphanumeric()) && after.is_none_or(|c| !c.is_ascii_digit())
        })
    };
    [2, 3, 5].into_iter().find(|top| has(&format!("-{top}")) && has(&format!("+{top}"))).map(f64::from)
}

/// True if scales end at this number.
pub fn is_top(max: f64) -> bool {
    [3.0, 4.0, 5.0, 6.0, 7.0, 9.0, 10.0, 100.0].contains(&max)
}

/// Kind of question that a header asks; a plain scale where it names none.
pub fn kind_of(hint: Hint) -> Kind {
    match hint {
        Hint::Kind(kind) => kind,
        _ => Kind::Scale,
    }
}

/// Kind of a question with a known scale: only answers up to 10 give a Net Promoter Score.
pub fn kind_of_scale(hint: Hint, min: f64, max: f64) -> Kind {
    match (hint, max == 10.0 && min <= 1.0) {
        (Hint::Kind(Kind::Nps), false) => Kind::Scale,
        (Hint::Kind(kind), _) => kind,
        (Hint::Score, true) if min == 0.0 => Kind::Nps,
        _ => Kind::Scale,
    }
}
