//! Lists of names separated by bars, the format of the word tables.

/// True if a list has this name.
pub fn lists(names: &str, name: &str) -> bool {
    names.split('|').any(|known| known == name)
}

/// Position of a name in a list.
pub fn rank(names: &str, name: &str) -> Option<usize> {
    names.split('|').position(|known| known == name)
}

/// True if one of the words of a text begins with an entry of the list.
///
/// ```
/// use regulars::tables::names::has_word;
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
