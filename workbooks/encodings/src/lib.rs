//! The part of the crate `encoding_rs` that readers of workbooks call.
//!
//! Its tables for some forty encodings are 140 kB of the compressed artefact, more than a third. Browsers and Node
//! already have these encodings in `TextDecoder`, which therefore decodes old `.xls` files. XML is UTF-8 or UTF-16.

use std::borrow::Cow;

/// An encoding, identified by its name in `TextDecoder`.
#[derive(Debug, PartialEq, Eq, Hash)]
pub struct Encoding {
    name: &'static str,
}

macro_rules! encodings {
    ($($init:ident $constant:ident $name:literal)*) => {
        $(
            #[doc = $name]
            pub static $init: Encoding = Encoding { name: $name };
            #[doc = $name]
            pub static $constant: &Encoding = &$init;
        )*
        static ALL: &[&Encoding] = &[$(&$init),*];
    };
}

encodings! {
    UTF_8_INIT UTF_8 "UTF-8"
    UTF_16LE_INIT UTF_16LE "UTF-16LE"
    UTF_16BE_INIT UTF_16BE "UTF-16BE"
    REPLACEMENT_INIT REPLACEMENT "replacement"
    BIG5_INIT BIG5 "Big5"
    EUC_JP_INIT EUC_JP "EUC-JP"
    EUC_KR_INIT EUC_KR "EUC-KR"
    GB18030_INIT GB18030 "gb18030"
    GBK_INIT GBK "GBK"
    IBM866_INIT IBM866 "IBM866"
    ISO_2022_JP_INIT ISO_2022_JP "ISO-2022-JP"
    ISO_8859_2_INIT ISO_8859_2 "ISO-8859-2"
    ISO_8859_3_INIT ISO_8859_3 "ISO-8859-3"
    ISO_8859_4_INIT ISO_8859_4 "ISO-8859-4"
    ISO_8859_5_INIT ISO_8859_5 "ISO-8859-5"
    ISO_8859_6_INIT ISO_8859_6 "ISO-8859-6"
    ISO_8859_7_INIT ISO_8859_7 "ISO-8859-7"
    ISO_8859_8_INIT ISO_8859_8 "ISO-8859-8"
    ISO_8859_8_I_INIT ISO_8859_8_I "ISO-8859-8-I"
    ISO_8859_10_INIT ISO_8859_10 "ISO-8859-10"
    ISO_8859_13_INIT ISO_8859_13 "ISO-8859-13"
    ISO_8859_14_INIT ISO_8859_14 "ISO-8859-14"
    ISO_8859_15_INIT ISO_8859_15 "ISO-8859-15"
    ISO_8859_16_INIT ISO_8859_16 "ISO-8859-16"
    KOI8_R_INIT KOI8_R "KOI8-R"
    KOI8_U_INIT KOI8_U "KOI8-U"
    MACINTOSH_INIT MACINTOSH "macintosh"
    SHIFT_JIS_INIT SHIFT_JIS "Shift_JIS"
    WINDOWS_874_INIT WINDOWS_874 "windows-874"
    WINDOWS_1250_INIT WINDOWS_1250 "windows-1250"
    WINDOWS_1251_INIT WINDOWS_1251 "windows-1251"
    WINDOWS_1252_INIT WINDOWS_1252 "windows-1252"
    WINDOWS_1253_INIT WINDOWS_1253 "windows-1253"
    WINDOWS_1254_INIT WINDOWS_1254 "windows-1254"
    WINDOWS_1255_INIT WINDOWS_1255 "windows-1255"
    WINDOWS_1256_INIT WINDOWS_1256 "windows-1256"
    WINDOWS_1257_INIT WINDOWS_1257 "windows-1257"
    WINDOWS_1258_INIT WINDOWS_1258 "windows-1258"
    X_MAC_CYRILLIC_INIT X_MAC_CYRILLIC "x-mac-cyrillic"
}

impl Encoding {
    /// Its name.
    pub fn name(&'static self) -> &'static str {
        self.name
    }

    /// The encoding of a label in an XML declaration; `None` if the label is unknown.
    pub fn for_label(label: &[u8]) -> Option<&'static Encoding> {
        let label = label.trim_ascii();
        if label.eq_ignore_ascii_case(b"utf8") {
            return Some(UTF_8);
        }
        ALL.iter().copied().find(|encoding| encoding.name.as_bytes().eq_ignore_ascii_case(label))
    }

    /// Decodes bytes without their byte order mark; invalid sequences are replaced.
    pub fn decode<'a>(&'static self, bytes: &'a [u8]) -> (Cow<'a, str>, &'static Encoding, bool) {
        let text = match self.name {
            "UTF-8" => String::from_utf8_lossy(bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes)),
            "UTF-16LE" => Cow::Owned(utf16(bytes, u16::from_le_bytes)),
            "UTF-16BE" => Cow::Owned(utf16(bytes, u16::from_be_bytes)),
            _ if bytes.is_ascii() => String::from_utf8_lossy(bytes),
            name => Cow::Owned(platform::decode(name, bytes)),
        };
        (text, self, false)
    }

    /// Decodes bytes; `None` if a sequence is invalid.
    pub fn decode_without_bom_handling_and_without_replacement<'a>(
        &'static self,
        bytes: &'a [u8],
    ) -> Option<Cow<'a, str>> {
        if self == UTF_8 {
            return std::str::from_utf8(bytes).ok().map(Cow::Borrowed);
        }
        let (text, ..) = self.decode(bytes);
        (!text.contains('\u{fffd}')).then_some(text)
    }

    /// A decoder of a stream.
    pub fn new_decoder_without_bom_handling(&'static self) -> Decoder {
        Decoder { encoding: self, pending: Vec::new() }
    }
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let units = bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]]));
    char::decode_utf16(units).map(|c| c.unwrap_or('\u{fffd}')).collect()
}

/// Reason why a decoding step ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DecoderResult {
    /// All input was read.
    InputEmpty,
    /// The output buffer is full.
    OutputFull,
    /// The input has an invalid sequence.
    Malformed(u8, u8),
}

/// A decoder of a stream in UTF-8 or UTF-16; in other encodings it decodes only ASCII.
pub struct Decoder {
    encoding: &'static Encoding,
    /// Bytes of an incomplete character.
    pending: Vec<u8>,
}

impl Decoder {
    /// Its encoding.
    pub fn encoding(&self) -> &'static Encoding {
        self.encoding
    }

    /// Maximum number of bytes of text for a number of input bytes.
    pub fn max_utf8_buffer_length_without_replacement(&self, length: usize) -> Option<usize> {
        length.checked_add(4)?.checked_mul(3)
    }

    /// Decodes into the spare capacity of a string.
    pub fn decode_to_string_without_replacement(
        &mut self,
        bytes: &[u8],
        text: &mut String,
        last: bool,
    ) -> (DecoderResult, usize) {
        let mut room = vec![0; text.capacity() - text.len()];
        let (result, read, written) = self.decode_to_utf8_without_replacement(bytes, &mut room, last);
        match std::str::from_utf8(&room[..written]) {
            Ok(decoded) => {
                text.push_str(decoded);
                (result, read)
            }
            Err(_) => (DecoderResult::Malformed(1, 0), read),
        }
    }

    /// Decodes into a buffer; returns result, bytes read and bytes written.
    pub fn decode_to_utf8_without_replacement(
        &mut self,
        bytes: &[u8],
        out: &mut [u8],
        last: bool,
    ) -> (DecoderResult, usize, usize) {
        const MALFORMED: DecoderResult = DecoderResult::Malformed(1, 0);
        let (mut read, mut written) = (0, 0);
        while read < bytes.len() {
            if self.pending.is_empty() && self.encoding == UTF_8 {
                // Most text is copied unchanged, up to a character that is cut.
                let most = (bytes.len() - read).min(out.len() - written);
                let valid = match std::str::from_utf8(&bytes[read..read + most]) {
                    Ok(text) => text.len(),
                    Err(error) if error.error_len().is_some() => return (MALFORMED, read, written),
                    Err(error) => error.valid_up_to(),
                };
                out[written..written + valid].copy_from_slice(&bytes[read..read + valid]);
                (read, written) = (read + valid, written + valid);
                if read == bytes.len() {
                    break;
                }
            }
            if out.len() - written < 4 {
                return (DecoderResult::OutputFull, read, written);
            }
            self.pending.push(bytes[read]);
            read += 1;
            match self.character() {
                Ok(Some(c)) => {
                    written += c.encode_utf8(&mut out[written..]).len();
                    self.pending.clear();
                }
                Ok(None) => {}
                Err(()) => return (MALFORMED, read, written),
            }
        }
        if last && !self.pending.is_empty() {
            return (MALFORMED, read, written);
        }
        (DecoderResult::InputEmpty, read, written)
    }

    /// The character of the pending bytes; `None` while more bytes are needed.
    fn character(&self) -> Result<Option<char>, ()> {
        let unit = match self.encoding.name {
            "UTF-8" => {
                return match std::str::from_utf8(&self.pending) {
                    Ok(text) => Ok(text.chars().next()),
                    Err(error) if error.error_len().is_some() => Err(()),
                    Err(_) => Ok(None),
                };
            }
            "UTF-16LE" => u16::from_le_bytes,
            "UTF-16BE" => u16::from_be_bytes,
            _ => {
                let byte = self.pending[0];
                return if byte.is_ascii() { Ok(Some(byte as char)) } else { Err(()) };
            }
        };
        let units = self.pending.chunks_exact(2).map(|pair| unit([pair[0], pair[1]]));
        let is_whole = self.pending.len().is_multiple_of(2);
        match char::decode_utf16(units).next() {
            Some(Ok(c)) => Ok(Some(c)),
            Some(Err(error))
                if is_whole && self.pending.len() == 2 && is_high(error.unpaired_surrogate()) =>
            {
                Ok(None)
            }
            Some(Err(_)) if is_whole => Err(()),
            _ => Ok(None),
        }
    }
}

fn is_high(unit: u16) -> bool {
    (0xd800..0xdc00).contains(&unit)
}

#[cfg(target_arch = "wasm32")]
mod platform {
    use web_sys::TextDecoder;

    /// Decodes in any encoding that the browser supports.
    pub fn decode(name: &str, bytes: &[u8]) -> String {
        let decoded =
            TextDecoder::new_with_label(name).and_then(|decoder| decoder.decode_with_u8_array(bytes));
        decoded.unwrap_or_else(|_| String::from_utf8_lossy(bytes).into_owned())
    }
}

#[cfg(not(target_arch = "wasm32"))]
mod platform {
    /// Without a browser, as in tests: Latin-1.
    pub fn decode(_: &str, bytes: &[u8]) -> String {
        bytes.iter().map(|&byte| byte as char).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn streams_decode_wherever_they_are_cut() {
        let text = "a\u{df}\u{20ac}\u{1f600}z";
        let utf16: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        for (encoding, bytes) in [(UTF_8, text.as_bytes().to_vec()), (UTF_16LE, utf16)] {
            for size in 1..=bytes.len() {
                for room in [4, 5, 64] {
                    let mut decoder = encoding.new_decoder_without_bom_handling();
                    let (mut found, mut rest) = (Vec::new(), &bytes[..]);
                    let mut out = vec![0; room];
                    while !rest.is_empty() {
                        let chunk = &rest[..size.min(rest.len())];
                        let (result, read, written) =
                            decoder.decode_to_utf8_without_replacement(chunk, &mut out, false);
                        assert!(!matches!(result, DecoderResult::Malformed(..)));
                        found.extend_from_slice(&out[..written]);
                        rest = &rest[read..];
                    }
                    let (result, ..) = decoder.decode_to_utf8_without_replacement(b"", &mut out, true);
                    assert_eq!((result, &found[..]), (DecoderResult::InputEmpty, text.as_bytes()));
                }
            }
        }
    }

    #[test]
    fn invalid_sequences_are_reported() {
        let mut decoder = UTF_8.new_decoder_without_bom_handling();
        let (result, ..) = decoder.decode_to_utf8_without_replacement(b"a\xff", &mut [0; 16], true);
        assert!(matches!(result, DecoderResult::Malformed(..)));
        assert_eq!(UTF_8.decode_without_bom_handling_and_without_replacement(b"\xe4"), None);
        assert_eq!(Encoding::for_label(b" utf-16le "), Some(UTF_16LE));
    }
}
