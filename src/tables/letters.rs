//! Small letters, of the alphabets in which order files are written.
//!
//! The standard library's tables for all alphabets are eleven kilobytes of a browser's download.

/// The small letter of a capital in Latin script (up to U+017F), Greek and Cyrillic; any other character as it is.
pub fn lower(letter: char) -> char {
    let code = letter as u32;
    let small = match code {
        // Mathematical × stands among them, as do İ, ı and ĸ, which have no partner beside them.
        0xd7 | 0x130 | 0x131 | 0x138 | 0x149 | 0x17f | 0x3a2 => code,
        0x41..=0x5a | 0xc0..=0xde | 0x391..=0x3ab | 0x410..=0x42f => code + 32,
        0x178 => 0xff,
        0x400..=0x40f => code + 80,
        0x100..=0x137 | 0x14a..=0x177 | 0x460..=0x481 | 0x48a..=0x4bf | 0x4d0..=0x52f => code | 1,
        0x139..=0x148 | 0x179..=0x17e => code + code % 2,
        _ => code,
    };
    char::from_u32(small).unwrap_or(letter)
}

/// A text in small letters.
pub fn lowercase(text: &str) -> String {
    text.chars().map(lower).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The standard library's tables are the reference.
    #[test]
    fn capitals_have_their_small_letters() {
        for letter in
            (0..0x180).chain(0x391..0x3ca).chain(0x400..0x4c0).chain(0x4d0..0x530).filter_map(char::from_u32)
        {
            // İ becomes two characters.
            if letter != 'İ' {
                assert_eq!(
                    lower(letter).to_string(),
                    letter.to_lowercase().to_string(),
                    "{:x}",
                    letter as u32
                );
            }
        }
        assert_eq!(lowercase("Йовков ŽELEZNÝ Õun ЃОРЃИ Łódź"), "йовков železný õun ѓорѓи łódź");
    }
}
