//! Placeholders that stand for an unknown customer.

/// Placeholders, in lower case.
#[rustfmt::skip]
static NOBODY: &[(&str, &str)] = &[
    ("numbers", "0|-1|0.0|00000000-0000-0000-0000-000000000000|-|--|---|—|?|."),
    ("data", "null|nil|none|nan|undefined|\\n|n/a|na|#n/a|(not set)|not set|(none)|(empty)|(null)|(blank)|empty|blank|\
        missing|not provided|not available|unknown|unknown customer|(unknown)"),
    ("en", "guest|guests|guest user|guest customer|guest checkout|walk-in|walk in|walk-in customer|walkin|\
        walk-in client|anonymous|anonymous customer|anon|no customer|no name|cash customer|cash sale|retail customer|\
        over the counter|default customer|customer"),
    ("bg", "гост|гости|анонимен|анонимна|неизвестен|неизвестна|няма|без клиент|краен клиент|физическо лице|\
        клиент на дребно"),
    ("et", "külaline|külalisklient|anonüümne|tundmatu|puudub|sularahaklient|eraisik|jaeklient"),
    ("sk", "hosť|host|anonym|anonymný|neznámy|neznámy zákazník|bez zákazníka|nezadané|maloobchod"),
    ("mk", "гостин|анонимен клиент|непознат|нема|без купувач|физичко лице"),
    ("pl", "gość|anonimowy|nieznany|brak|brak klienta|klient detaliczny|klient anonimowy|osoba prywatna"),
];

/// True for a placeholder rather than a customer; `name` without surrounding white space.
///
/// ```
/// use regulars::orders::detect::vocabulary::nobody::is_nobody;
///
/// assert!(is_nobody(b"NULL") && is_nobody(b"0") && is_nobody("Гост".as_bytes()));
/// assert!(!is_nobody(b"7") && !is_nobody(b"Guest House Ltd"));
/// ```
#[inline]
pub fn is_nobody(name: &[u8]) -> bool {
    // Most customers are told apart by their first byte: a placeholder begins with one of these or with a letter.
    match name {
        [] => true,
        [b'1'..=b'9', ..] => false,
        [b'0', rest @ ..] if !rest.is_empty() && rest[0] != b'.' && rest[0] != b'0' => false,
        _ => name.len() <= 48 && !name.contains(&b'@') && is_placeholder(name),
    }
}

#[inline(never)]
fn is_placeholder(name: &[u8]) -> bool {
    let ends_in_digits =
        name.last().is_some_and(u8::is_ascii_digit) && name.first().is_some_and(u8::is_ascii_alphabetic);
    if ends_in_digits {
        return false;
    }
    let name = String::from_utf8_lossy(name).to_lowercase();
    NOBODY.iter().any(|(_, words)| words.split('|').any(|word| word == name))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn placeholders_are_nobody_and_names_are_not() {
        for name in [
            "0",
            "-1",
            "NULL",
            "null",
            "Guest",
            "GUEST",
            "walk-in",
            "(not set)",
            "N/A",
            "\\N",
            "Гост",
            "külaline",
            "hosť",
            "gość",
        ] {
            assert!(is_nobody(name.as_bytes()), "{name}");
        }
        for name in ["7", "00012", "10", "c1", "ann@x.ee", "Guesthouse", "Nulle", "Anna", "Иван", "guest7"]
        {
            assert!(!is_nobody(name.as_bytes()), "{name}");
        }
    }

    #[test]
    fn a_placeholder_stands_once_and_in_lower_case() {
        let mut seen = BTreeSet::new();
        for word in NOBODY.iter().flat_map(|(_, words)| words.split('|')) {
            assert_eq!(word.to_lowercase(), word);
            assert!(seen.insert(word), "{word}");
        }
    }
}
