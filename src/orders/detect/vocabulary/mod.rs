//! Decision tables: words of statuses, flags and placeholders, as data with one line a row.
//!
//! - [`statuses`]: whether an order of a status was bought, refunded or not bought
//! - [`nobody`]: placeholders for an unknown customer
//! - [`flags`]: headers of yes/no columns, of row types and of payment methods
//! - [`headers`]: names of columns by role
//! - [`forbidden`]: words in a header that rule out a role

pub mod flags;
pub mod forbidden;
pub mod headers;
pub mod nobody;
pub mod statuses;

/// True if the words of `phrase` occur in `words` one after another. A phrase word ending in `*` matches any word that
/// begins with it.
pub fn contains_phrase(words: &[&str], phrase: &str) -> bool {
    let phrase: Vec<&str> = phrase.split(' ').collect();
    let matches = |(word, pattern): (&&str, &&str)| match pattern.strip_suffix('*') {
        Some(beginning) => word.starts_with(beginning),
        None => word == pattern,
    };
    words.windows(phrase.len()).any(|window| window.iter().zip(&phrase).all(matches))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phrases_match_whole_words_or_their_beginnings() {
        let words = ["wc", "pending", "payment"];
        assert!(contains_phrase(&words, "pending payment"));
        assert!(contains_phrase(&words, "pend*"));
        assert!(!contains_phrase(&words, "pay"));
        assert!(!contains_phrase(&words, "payment pending"));
    }
}
