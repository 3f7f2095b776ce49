//! Identity of customers: spellings of one e-mail address or id that are the same customer.

/// Treatment of spellings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Identity {
    /// E-mail addresses ignore case, display names and `mailto:`; whole numbers ignore `.0`, `.00` and the same with a
    /// comma; UUIDs ignore case.
    #[default]
    Folded,
    /// Every spelling is a customer.
    Exact,
}

impl Identity {
    /// Spelling under which a customer is counted. `buffer` holds a changed one.
    #[inline]
    pub fn canonical<'a>(self, name: &'a [u8], buffer: &'a mut Vec<u8>) -> &'a [u8] {
        match self {
            Self::Folded => fold(name, buffer),
            Self::Exact => name,
        }
    }
}

/// Canonical spelling of a customer; `name` itself unless it has to change. `buffer` holds a changed spelling.
///
/// Addresses with different `+tags` remain separate.
///
/// ```
/// use regulars::orders::detect::identity::fold;
///
/// let mut buffer = Vec::new();
/// assert_eq!(fold(b"Ann Xu <Ann@Example.com>", &mut buffer), b"ann@example.com");
/// assert_eq!(fold(b"13085.0", &mut buffer), b"13085");
/// assert_eq!(fold(b"=\"007\"", &mut buffer), b"007");
/// assert_eq!(fold(b"A-17", &mut buffer), b"A-17");
/// assert_eq!(fold(b"=a1", &mut buffer), b"=a1");
/// assert_eq!(fold("'t Hart".as_bytes(), &mut buffer), b"'t Hart");
/// ```
#[inline]
pub fn fold<'a>(name: &'a [u8], buffer: &'a mut Vec<u8>) -> &'a [u8] {
    match unmarked(name) {
        [whole @ .., b'.' | b',', b'0'] | [whole @ .., b'.' | b',', b'0', b'0']
            if !whole.is_empty() && whole.iter().all(u8::is_ascii_digit) =>
        {
            whole
        }
        name if name.len() == 36 && is_uuid(name) => {
            buffer.clear();
            buffer.extend(name.iter().map(u8::to_ascii_lowercase));
            buffer
        }
        name if contains_at(name) => fold_address(name, buffer),
        name => name,
    }
}

/// True for `9f3a1c1e-0001-4000-8000-000000000001`, of which some programs write the letters large.
fn is_uuid(name: &[u8]) -> bool {
    let fits = |(place, byte): (usize, &u8)| match place {
        8 | 13 | 18 | 23 => *byte == b'-',
        _ => byte.is_ascii_hexdigit(),
    };
    name.iter().enumerate().all(fits)
}

/// The cell without a mark that keeps a spreadsheet from evaluating or rounding it.
fn unmarked(name: &[u8]) -> &[u8] {
    match name {
        [b'=', b'"', text @ .., b'"'] => text,
        [b'\'', text @ ..] if matches!(text, [b'0'..=b'9' | b'=' | b'+' | b'-' | b'@', ..]) => text,
        _ => name,
    }
}

/// True if the name has an `@`: eight bytes at a time, because nearly every row asks.
#[inline]
fn contains_at(name: &[u8]) -> bool {
    const ONES: u64 = u64::MAX / 255;
    let has = |word: &[u8; 8]| {
        let word = u64::from_le_bytes(*word) ^ (ONES * u64::from(b'@'));
        word.wrapping_sub(ONES) & !word & (ONES << 7) != 0
    };
    let mut rest = name;
    while let Some((word, tail)) = rest.split_first_chunk::<8>() {
        if has(word) {
            return true;
        }
        rest = tail;
    }
    // The last eight bytes overlap bytes already read.
    name.last_chunk::<8>().map_or_else(|| rest.contains(&b'@'), |last| !rest.is_empty() && has(last))
}

#[inline(never)]
fn fold_address<'a>(name: &'a [u8], buffer: &'a mut Vec<u8>) -> &'a [u8] {
    let is_plain = |byte: &u8| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'@' | b'.' | b'_' | b'-' | b'+');
    if name.iter().all(is_plain) {
        return name;
    }
    let mut address = name;
    if let (Some(open), Some(close)) =
        (name.iter().rposition(|&byte| byte == b'<'), name.iter().rposition(|&byte| byte == b'>'))
    {
        if open < close && name[open..close].contains(&b'@') {
            address = &name[open + 1..close];
        }
    }
    if let Some((scheme, rest)) = address.split_at_checked(7) {
        if scheme.eq_ignore_ascii_case(b"mailto:") {
            address = rest;
        }
    }
    let address = trimmed(address);
    if address.is_ascii() {
        if !address.iter().any(u8::is_ascii_uppercase) {
            return address;
        }
        buffer.clear();
        buffer.extend(address.iter().map(u8::to_ascii_lowercase));
        return buffer;
    }
    buffer.clear();
    buffer.extend_from_slice(String::from_utf8_lossy(address).to_lowercase().as_bytes());
    buffer
}

/// Text without white space and no-break spaces around it.
fn trimmed(text: &[u8]) -> &[u8] {
    const NO_BREAK: &[u8] = "\u{a0}".as_bytes();
    let mut text = text.trim_ascii();
    while let Some(rest) = text.strip_prefix(NO_BREAK).or_else(|| text.strip_suffix(NO_BREAK)) {
        text = rest.trim_ascii();
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_one_customer_are_unified() {
        let cases: &[(&str, &str)] = &[
            ("ann@example.com", "ann@example.com"),
            ("Ann@Example.COM", "ann@example.com"),
            ("mailto:Ann@example.com", "ann@example.com"),
            ("\u{a0}ann@example.com \u{a0}", "ann@example.com"),
            ("\"Xu, Ann\" <ann@example.com>", "ann@example.com"),
            ("ann+shop@example.com", "ann+shop@example.com"),
            ("ÄNN@näide.ee", "änn@näide.ee"),
            ("13085.0", "13085"),
            ("13085.00", "13085"),
            ("13085,0", "13085"),
            ("13085,00", "13085"),
            ("13085.000", "13085.000"),
            ("13085.50", "13085.50"),
            ("9F3A1C1E-0001-4000-8000-00000000000A", "9f3a1c1e-0001-4000-8000-00000000000a"),
            ("9F3A1C1E-0001-4000-8000-00000000000G", "9F3A1C1E-0001-4000-8000-00000000000G"),
            (".0", ".0"),
            ("A.0", "A.0"),
            ("'00042", "00042"),
            ("Ann Xu", "Ann Xu"),
            ("@", "@"),
            ("abcdefg@", "abcdefg@"),
            ("ABCDEFG@H", "abcdefg@h"),
            ("a@bcdefghi.EE", "a@bcdefghi.ee"),
            ("A1234567", "A1234567"),
            ("ABCDEFGHIJKLMNOP", "ABCDEFGHIJKLMNOP"),
        ];
        for (name, expected) in cases {
            assert_eq!(fold(name.as_bytes(), &mut Vec::new()), expected.as_bytes(), "{name}");
        }
    }
}
