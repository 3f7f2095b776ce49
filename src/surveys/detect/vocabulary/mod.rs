//! Words of survey files in English and the other supported languages, matched in lower case.
//!
//! - [`headers`]: names of columns by role, and words of questions by kind
//! - [`scales`]: answers in words, worst first
//! - [`missing`]: what stands in place of an answer
//! - [`marks`]: finished, preview, spam and rejected answers · [`outcomes`]: who stayed
//! - [`common_words`]: words that say nothing of a comment

pub mod common_words;
pub mod headers;
pub mod marks;
pub mod missing;
pub mod outcomes;
pub mod scales;

/// Whether a list of names separated by bars has this one.
pub fn lists(names: &str, name: &str) -> bool {
    names.split('|').any(|known| known == name)
}

/// Position of a name in a list separated by bars.
pub fn rank(names: &str, name: &str) -> Option<usize> {
    names.split('|').position(|known| known == name)
}

/// Whether the text has one of the beginnings of words, separated by bars, at the beginning of one of its words.
///
/// ```
/// use regulars::surveys::detect::vocabulary::has_word;
///
/// assert!(has_word("satisf|easy", "how satisfied are you"));
/// assert!(!has_word("easy", "uneasy"));
/// ```
pub fn has_word(beginnings: &str, text: &str) -> bool {
    beginnings.split('|').any(|beginning| {
        text.match_indices(beginning).any(|(place, _)| {
            place == 0 || text[..place].chars().next_back().is_some_and(|c| !c.is_alphanumeric())
        })
    })
}
