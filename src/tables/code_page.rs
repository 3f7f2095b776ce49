//! Conversion of text in a single-byte code page to UTF-8.

/// Bytes copied at a time where all are ASCII.
const WORD: usize = 8;
/// The high bit of each byte of a word.
const HIGH: u64 = 0x8080_8080_8080_8080;

/// A code page: ASCII and 128 further characters.
#[derive(Debug, Clone)]
pub struct CodePage {
    /// UTF-8 of every byte, padded with zeros.
    utf8: [[u8; 4]; 256],
    /// Its length: 1 to 3 bytes.
    lengths: [u8; 256],
}

impl CodePage {
    /// Creates a code page from the UTF-16 code units of the bytes 0x80 to 0xff; `None` unless there are 128 characters.
    ///
    /// ```
    /// use regulars::tables::code_page::CodePage;
    ///
    /// let mut letters = ['?' as u16; 128];
    /// letters[0xe8 - 0x80] = 'č' as u16;
    /// let page = CodePage::new(&letters).unwrap();
    /// let mut text = Vec::new();
    /// page.append_utf8(b"\xe8aj;12,50", &mut text);
    /// assert_eq!(text, "čaj;12,50".as_bytes());
    /// ```
    pub fn new(characters: &[u16]) -> Option<Self> {
        if characters.len() != 128 {
            return None;
        }
        let mut page = Self { utf8: [[0; 4]; 256], lengths: [1; 256] };
        for byte in 0..=255u8 {
            let index = usize::from(byte);
            let character = match byte {
                0..=0x7f => char::from(byte),
                _ => char::from_u32(u32::from(characters[index - 0x80]))?,
            };
            page.lengths[index] = character.encode_utf8(&mut page.utf8[index]).len() as u8;
        }
        Some(page)
    }

    /// Appends the text of `bytes` to `text`. Bytes that are ASCII are copied eight at a time.
    pub fn append_utf8(&self, bytes: &[u8], text: &mut Vec<u8>) {
        let others: usize = bytes.chunks(WORD).map(|word| usize::from(count_non_ascii(word))).sum();
        let mut at = text.len();
        // A character has at most three bytes, so the last store may write three bytes beyond it.
        text.resize(at + bytes.len() + 2 * others + WORD, 0);
        let mut rest = bytes;
        while let Some((word, after)) = rest.split_first_chunk::<WORD>() {
            rest = after;
            if u64::from_le_bytes(*word) & HIGH == 0 {
                text[at..at + WORD].copy_from_slice(word);
                at += WORD;
            } else {
                at = word.iter().fold(at, |at, &byte| self.store(byte, text, at));
            }
        }
        at = rest.iter().fold(at, |at, &byte| self.store(byte, text, at));
        text.truncate(at);
    }

    /// Stores the UTF-8 of one byte and returns the place after it.
    #[inline]
    fn store(&self, byte: u8, text: &mut [u8], at: usize) -> usize {
        text[at..at + 4].copy_from_slice(&self.utf8[usize::from(byte)]);
        at + usize::from(self.lengths[usize::from(byte)])
    }
}

/// Number of bytes of at most a word that are not ASCII.
#[inline]
fn count_non_ascii(word: &[u8]) -> u8 {
    match word.first_chunk::<WORD>() {
        Some(word) => (u64::from_le_bytes(*word) & HIGH).count_ones() as u8,
        None => word.iter().map(|byte| byte >> 7).sum(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_byte_is_decoded_at_every_position() {
        let characters: [u16; 128] =
            core::array::from_fn(|index| [0x80, 0x10d, 0x448, 0x20ac, 0x2212][index % 5] + index as u16);
        let page = CodePage::new(&characters).unwrap();
        let bytes: Vec<u8> = (0..4_000u32).map(|i| (i.wrapping_mul(i) >> (i % 7)) as u8).collect();
        for length in 0..70 {
            for part in [&bytes[..length], &bytes[900..900 + length], &bytes[3_900 - length..3_900]] {
                let expected: String = part
                    .iter()
                    .map(|&byte| match byte {
                        0..=0x7f => char::from(byte),
                        _ => char::from_u32(characters[usize::from(byte) - 128].into()).unwrap(),
                    })
                    .collect();
                let mut text = b"before".to_vec();
                page.append_utf8(part, &mut text);
                assert_eq!(text, format!("before{expected}").as_bytes());
            }
        }
    }

    #[test]
    fn a_page_has_128_complete_characters() {
        assert!(CodePage::new(&[65; 127]).is_none());
        let mut characters = [65; 128];
        characters[9] = 0xd800;
        assert!(CodePage::new(&characters).is_none());
    }
}
