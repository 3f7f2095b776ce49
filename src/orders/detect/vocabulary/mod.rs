//! Decision tables: words for statuses, flags and placeholders, as data with one row per line.
//!
//! - [`statuses`]: meaning of a status: bought, refunded or not bought
//! - [`nobody`]: placeholders for an unknown customer
//! - [`flags`]: headers of yes/no columns, of row types and of payment methods
//! - [`headers`]: names of columns by role
//! - [`other_tables`]: headers of surveys, of subscriptions and of totals of customers
//! - [`members`]: cells that name no member, coupon or recommendation
//! - [`forbidden`]: words in a header that rule out a role
//! - [`words`]: words in a header that name a role if no whole name does

pub mod flags;
pub mod forbidden;
pub mod headers;
pub mod members;
pub mod nobody;
pub mod other_tables;
pub mod statuses;
pub mod words;

use crate::tables::header::without_diacritics;

/// Places at which the words of `phrase` occur in `words` one after another. A phrase word ending in `*` matches any word
/// that begins with it.
pub fn places_of<'a>(words: &'a [&str], phrase: &'a str) -> impl Iterator<Item = usize> + 'a {
    let matches = |word: &str, pattern: &str| match pattern.strip_suffix('*') {
        Some(beginning) => word.starts_with(beginning),
        None => word == pattern,
    };
    let first = phrase.bytes().next();
    let begins = move |place: &usize| words[*place].bytes().next() == first;
    let occurs = move |place: &usize| {
        let mut rest = words[*place..].iter();
        phrase.split(' ').all(|pattern| rest.next().is_some_and(|word| matches(word, pattern)))
    };
    (0..words.len()).filter(begins).filter(occurs)
}

/// True if the words of `phrase` occur in `words`, as [`places_of`] finds them.
#[inline(never)]
pub fn contains_phrase(words: &[&str], phrase: &str) -> bool {
    places_of(words, phrase).next().is_some()
}

/// True if one of the phrases, separated by bars, occurs in `words`.
#[inline(never)]
pub fn has_phrase(words: &[&str], phrases: &str) -> bool {
    phrases.split('|').any(|phrase| contains_phrase(words, phrase))
}

/// True if one of the phrases, separated by bars, occurs in a normalised text, which may lack its diacritics.
///
/// ```
/// use regulars::orders::detect::vocabulary::says;
///
/// assert!(says("fecha modificacion", "modificación") && says("castka celkem", "částk*"));
/// assert!(!says("částka", "castka"));
/// ```
#[inline(never)]
pub fn says(text: &str, phrases: &str) -> bool {
    let words: Vec<&str> = text.split(' ').collect();
    has_phrase(&words, phrases) || (text.is_ascii() && has_plain_phrase(&words, phrases))
}

/// Minimum number of letters of a word without diacritics; shorter ones are often other words.
const SHORTEST_PLAIN: usize = 4;

/// True if a phrase with diacritics occurs in words without them.
fn has_plain_phrase(words: &[&str], phrases: &str) -> bool {
    let matches = |word: &str, pattern: &str| {
        let (beginning, is_whole) =
            pattern.strip_suffix('*').map_or((pattern, true), |beginning| (beginning, false));
        let mut bytes = word.bytes();
        word.len() >= SHORTEST_PLAIN
            && beginning.chars().all(|c| bytes.next().map(char::from) == Some(without_diacritics(c)))
            && !(is_whole && bytes.next().is_some())
    };
    let occurs = |phrase: &str| {
        (0..words.len()).any(|place| {
            let mut rest = words[place..].iter();
            phrase
                .split(' ')
                .all(|pattern| rest.next().is_some_and(|word| *word == pattern || matches(word, pattern)))
        })
    };
    phrases.split('|').filter(|phrase| !phrase.is_ascii()).any(occurs)
}

/// True if `name` is one of the names, separated by bars.
#[inline(never)]
pub fn is_one_of(name: &str, names: &str) -> bool {
    names.split('|').any(|one| one == name)
}

/// Position of the first header that is one of the names, separated by bars; the first name counts most.
#[inline(never)]
pub fn position_of(headers: &[String], names: &str) -> Option<usize> {
    names.split('|').find_map(|name| headers.iter().position(|header| header == name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phrases_match_whole_words_or_word_beginnings() {
        let words = ["wc", "pending", "payment"];
        assert!(contains_phrase(&words, "pending payment"));
        assert!(contains_phrase(&words, "pend*"));
        assert!(!contains_phrase(&words, "pay"));
        assert!(!contains_phrase(&words, "payment pending"));
    }
}
