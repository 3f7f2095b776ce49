//! An incremental CSV reader: chunks of bytes in, records out, without I/O or allocation per field.
//!
//! Deviations from RFC 4180: CR, LF or CRLF ends a record; empty lines are skipped; a quote inside an unquoted field is
//! an ordinary character; a quote that is never closed is taken literally and reported. Records do not depend on how
//! the bytes are split into chunks.
//!
//! ```
//! use regulars::tables::csv::Csv;
//!
//! let mut csv = Csv::new(b',');
//! let mut records = Vec::new();
//! csv.push(b"name,amount\n\"Smith, A", |record| records.push(record.texts()));
//! csv.push(b"nn\",12.50", |record| records.push(record.texts()));
//! csv.finish(|record| records.push(record.texts()));
//! assert_eq!(records, [["name", "amount"], ["Smith, Ann", "12.50"]]);
//! ```

use super::cell::{error, is_absent, untagged};
use super::scan::{BLOCK, marks};

/// Longest record with an open quote, in bytes; a quote still open after that many is taken literally. Two copies of such
/// a record, as when the buffer grows, fit into the memory of WebAssembly.
pub const MAX_RECORD: usize = 500 << 20;

/// Largest buffer, in bytes: the ends of fields have thirty bits.
const MAX_BUFFER: usize = 1 << 30;

// Quoting of a field, stored in the low two bits of its end.
/// Not quoted.
const PLAIN: u32 = 0;
/// Quoted; the text is between the quotes.
const QUOTED: u32 = 1;
/// Quoted, with doubled quotes or with text after the closing quote.
const ESCAPED: u32 = 2;

/// A record, borrowed from the reader.
#[derive(Debug, Clone, Copy)]
pub struct Record<'a> {
    bytes: &'a [u8],
    start: usize,
    /// End of each field in `bytes`, shifted left by two, plus its quoting.
    ends: &'a [u32],
    /// Line on which the record starts, from 1.
    pub line: u64,
}

impl<'a> Record<'a> {
    /// Number of fields; at least one.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Always false for records of the reader.
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// Raw bytes of the record, without its line end.
    pub fn raw(&self) -> &'a [u8] {
        let end = self.ends.last().map_or(self.start, |end| (end >> 2) as usize);
        &self.bytes[self.start..end]
    }

    /// Text of a field, unquoted and without a tag of its type; empty for an error, and if the record has fewer fields.
    /// `scratch` holds fields that must be unescaped.
    #[inline]
    pub fn field<'s>(&self, index: usize, scratch: &'s mut Vec<u8>) -> &'s [u8]
    where
        'a: 's,
    {
        let cell = self.cell(index, scratch);
        if error(cell).is_some() { &[] } else { untagged(cell) }
    }

    /// A field, unquoted, with the tag of its type ([`super::cell`]); empty if the record has fewer fields.
    #[inline]
    pub fn cell<'s>(&self, index: usize, scratch: &'s mut Vec<u8>) -> &'s [u8]
    where
        'a: 's,
    {
        let Some(&end) = self.ends.get(index) else { return &[] };
        let start = match index {
            0 => self.start,
            _ => (self.ends[index - 1] >> 2) as usize + 1,
        };
        let raw = &self.bytes[start..(end >> 2) as usize];
        match end & 3 {
            PLAIN => raw,
            QUOTED => &raw[1..raw.len() - 1],
            _ => unescape(raw, scratch),
        }
    }

    /// Text of a field without surrounding ASCII white space; empty for words that represent an empty cell.
    #[inline]
    pub fn trimmed<'s>(&self, index: usize, scratch: &'s mut Vec<u8>) -> &'s [u8]
    where
        'a: 's,
    {
        let text = self.field(index, scratch).trim_ascii();
        if is_absent(text) { &[] } else { text }
    }

    /// All fields as owned strings, errors included, for previews.
    pub fn texts(&self) -> Vec<String> {
        let mut scratch = Vec::new();
        (0..self.len())
            .map(|index| String::from_utf8_lossy(untagged(self.cell(index, &mut scratch))).into_owned())
            .collect()
    }
}

fn unescape<'s>(raw: &[u8], text: &'s mut Vec<u8>) -> &'s [u8] {
    text.clear();
    let mut quoted = false;
    let mut bytes = raw.iter().copied().enumerate().peekable();
    while let Some((index, byte)) = bytes.next() {
        match byte {
            b'"' if !quoted && (index == 0) => quoted = true,
            b'"' if quoted && bytes.peek().is_some_and(|&(_, next)| next == b'"') => {
                text.push(b'"');
                bytes.next();
            }
            b'"' if quoted => quoted = false,
            _ => text.push(byte),
        }
    }
    text
}

/// Flaws of the file as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Flaws {
    /// Line of the first record that is not valid UTF-8.
    pub not_utf8: Option<u64>,
    /// Line of the first record with a quote that is never closed.
    pub unclosed_quote: Option<u64>,
    /// Number of quotes never closed.
    pub unclosed_quotes: u64,
}

/// The incremental reader.
#[derive(Debug)]
pub struct Csv {
    delimiter: u8,
    buffer: Vec<u8>,
    ends: Vec<u32>,
    line: u64,
    at_start: bool,
    /// Buffer size at which an unfinished record is scanned again. Doubling it keeps long fields linear.
    retry_at: usize,
    /// Position in the buffer of an unclosed quote to be read as an ordinary character.
    literal: Option<usize>,
    /// True if the bytes are known to be UTF-8.
    is_decoded: bool,
    flaws: Flaws,
    /// Bytes of the buffer in which runs of spaces are already one space.
    squeezed: usize,
}

enum ScanEnd {
    Unfinished,
    UnclosedQuote(usize),
}

impl Csv {
    /// Creates a reader for fields separated by `delimiter`; if that is a space, by runs of spaces and tabs, which may
    /// also precede the first field and follow the last.
    pub fn new(delimiter: u8) -> Self {
        Self {
            delimiter,
            buffer: Vec::new(),
            ends: Vec::new(),
            line: 1,
            at_start: true,
            retry_at: 0,
            literal: None,
            is_decoded: false,
            flaws: Flaws::default(),
            squeezed: 0,
        }
    }

    /// Creates a reader for the middle of a file, from the beginning of a record on. Its lines count from 1.
    pub fn in_the_middle(delimiter: u8) -> Self {
        Self { at_start: false, ..Self::new(delimiter) }
    }

    /// Line on which the next record starts, from 1.
    pub fn line(&self) -> u64 {
        self.line
    }

    /// True if the bytes read so far end with a record, so that the next byte begins one.
    pub fn is_between_records(&self) -> bool {
        !self.at_start && self.buffer.is_empty()
    }

    /// Counts lines that another reader has read.
    pub fn pass_lines(&mut self, lines: u64) {
        self.line += lines;
    }

    /// Examines the buffer again at the next [`Csv::read`], even if it has grown only a little.
    pub fn look_again(&mut self) {
        self.retry_at = 0;
    }

    /// Bytes of the unfinished record at the end.
    pub fn rest(&self) -> &[u8] {
        &self.buffer
    }

    /// Flaws found so far.
    pub fn flaws(&self) -> Flaws {
        self.flaws
    }

    /// Appends `length` bytes to the buffer and returns them for writing. Call [`Csv::read`] once they are written.
    pub fn room(&mut self, length: usize) -> &mut [u8] {
        let start = self.buffer.len();
        self.buffer.resize(start + length, 0);
        &mut self.buffer[start..]
    }

    /// The buffer, for appending decoded text, whose UTF-8 is not checked again. Call [`Csv::read`] afterwards.
    pub fn decoded(&mut self) -> &mut Vec<u8> {
        self.is_decoded = true;
        &mut self.buffer
    }

    /// Appends a chunk and calls `visit` for every record it completes.
    pub fn push(&mut self, chunk: &[u8], visit: impl FnMut(Record)) {
        self.buffer.extend_from_slice(chunk);
        self.read(false, visit);
    }

    /// Ends the file and calls `visit` for a last record without a line end.
    pub fn finish(&mut self, visit: impl FnMut(Record)) {
        self.read(true, visit);
    }

    /// Calls `visit` for every complete record in the buffer; `last` if the file ends here.
    pub fn read(&mut self, last: bool, mut visit: impl FnMut(Record)) {
        if self.buffer.len() < self.retry_at && !last {
            return;
        }
        if self.at_start {
            if self.buffer.len() < 3 && !last {
                return;
            }
            if self.buffer.starts_with(b"\xef\xbb\xbf") {
                self.buffer.drain(..3);
            }
            self.at_start = false;
        }
        if self.delimiter == b' ' {
            self.squeeze(last);
        }
        loop {
            let (consumed, pause) = self.scan(last, &mut visit);
            self.buffer.drain(..consumed);
            self.squeezed = self.squeezed.saturating_sub(consumed);
            self.literal = self.literal.and_then(|place| place.checked_sub(consumed));
            match pause {
                ScanEnd::UnclosedQuote(place) => {
                    self.flaws.unclosed_quote.get_or_insert(self.line);
                    self.flaws.unclosed_quotes += 1;
                    self.literal = Some(place - consumed);
                }
                ScanEnd::Unfinished => {
                    let length = self.buffer.len();
                    // Quoting is abandoned at the same place for any split of the file.
                    let limit = if length > MAX_RECORD { usize::MAX } else { MAX_RECORD + 1 };
                    self.retry_at = if consumed == 0 { (2 * length).min(limit) } else { 0 };
                    return;
                }
            }
        }
    }

    /// Makes runs of spaces one space, and drops those around lines.
    fn squeeze(&mut self, last: bool) {
        let mut end = self.squeezed;
        for at in self.squeezed..self.buffer.len() {
            let byte = self.buffer[at];
            let before = if end == 0 { b'\n' } else { self.buffer[end - 1] };
            match (byte, before) {
                (b' ' | b'\t', b' ' | b'\n' | b'\r') => {}
                (b'\n' | b'\r', b' ') => self.buffer[end - 1] = byte,
                _ => {
                    self.buffer[end] = if byte == b'\t' { b' ' } else { byte };
                    end += 1;
                }
            }
        }
        if last && end > 0 && self.buffer[end - 1] == b' ' {
            end -= 1;
        }
        self.buffer.truncate(end);
        self.squeezed = end;
    }

    /// Visits the complete records; returns the bytes consumed and the reason for stopping.
    ///
    /// # Panics
    /// Panics if the buffer is longer than [`MAX_BUFFER`], because no memory could hold it twice.
    fn scan(&mut self, last: bool, visit: &mut impl FnMut(Record)) -> (usize, ScanEnd) {
        let bytes = &self.buffer[..];
        assert!(bytes.len() <= MAX_BUFFER);
        let (mut record, mut field) = (0, 0);
        let (mut line, mut line_ends) = (self.line, 0);
        let (mut kind, mut quoted, mut last_quote) = (PLAIN, false, 0);
        let mut open_quote = 0;
        let mut non_ascii = false;
        self.ends.clear();
        let mut base = 0;
        while base < bytes.len() {
            let found = match bytes[base..].first_chunk::<BLOCK>() {
                Some(block) => marks(block, self.delimiter),
                None => {
                    let mut block = [0; BLOCK];
                    block[..bytes.len() - base].copy_from_slice(&bytes[base..]);
                    marks(&block, self.delimiter)
                }
            };
            non_ascii |= found.non_ascii;
            let mut structure = found.structure;
            while structure != 0 {
                let place = base + structure.trailing_zeros() as usize;
                structure &= structure - 1;
                let byte = bytes[place];
                if byte == b'"' {
                    if quoted {
                        (quoted, last_quote) = (false, place);
                    } else if place == field && self.literal != Some(place) {
                        (quoted, kind, open_quote) = (true, QUOTED, place);
                    } else if kind != PLAIN && place == last_quote + 1 {
                        (quoted, kind) = (true, ESCAPED);
                    }
                    continue;
                }
                if quoted {
                    line_ends += u64::from(ends_line(bytes, place));
                    continue;
                }
                if byte != self.delimiter && byte == b'\r' && place + 1 == bytes.len() && !last {
                    // The next chunk may begin with the line feed of this carriage return.
                    break;
                }
                if kind == QUOTED && last_quote + 1 != place {
                    kind = ESCAPED;
                }
                let end = (place as u32) << 2 | kind;
                (field, kind) = (place + 1, PLAIN);
                if byte == self.delimiter {
                    self.ends.push(end);
                    continue;
                }
                if place > record {
                    self.ends.push(end);
                    visit(Record { bytes, start: record, ends: &self.ends, line });
                    self.ends.clear();
                }
                line_ends += u64::from(ends_line(bytes, place));
                line += line_ends;
                (line_ends, record) = (0, place + 1);
            }
            base += BLOCK;
        }
        let unclosed = quoted && (last || bytes.len() - record > MAX_RECORD);
        if last && !quoted && record < bytes.len() {
            if kind == QUOTED && last_quote + 1 != bytes.len() {
                kind = ESCAPED;
            }
            self.ends.push((bytes.len() as u32) << 2 | kind);
            visit(Record { bytes, start: record, ends: &self.ends, line });
            record = bytes.len();
        }
        if non_ascii && !self.is_decoded && self.flaws.not_utf8.is_none() {
            if let Err(error) = std::str::from_utf8(&bytes[..record]) {
                let lines = (0..error.valid_up_to()).filter(|&place| ends_line(bytes, place)).count();
                self.flaws.not_utf8 = Some(self.line + lines as u64);
            }
        }
        self.line = line;
        (record, if unclosed { ScanEnd::UnclosedQuote(open_quote) } else { ScanEnd::Unfinished })
    }
}

/// True for a byte that ends a line: a line feed, or a carriage return not followed by one.
#[inline]
fn ends_line(bytes: &[u8], place: usize) -> bool {
    match bytes[place] {
        b'\n' => true,
        b'\r' => bytes.get(place + 1) != Some(&b'\n'),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// All records with their lines, for a file split into chunks of `size` bytes.
    fn records(bytes: &[u8], delimiter: u8, size: usize) -> (Vec<(u64, Vec<String>)>, Flaws) {
        let mut csv = Csv::new(delimiter);
        let mut records = Vec::new();
        for chunk in bytes.chunks(size) {
            csv.push(chunk, |record| records.push((record.line, record.texts())));
        }
        csv.finish(|record| records.push((record.line, record.texts())));
        (records, csv.flaws())
    }

    type Expected = &'static [(u64, &'static [&'static str])];

    #[test]
    fn records_do_not_depend_on_chunks() {
        #[rustfmt::skip]
        let cases: &[(&str, Expected)] = &[
            ("a,b\n1,2\n", &[(1, &["a", "b"]), (2, &["1", "2"])]),
            ("a,b\r\n1,2", &[(1, &["a", "b"]), (2, &["1", "2"])]),
            ("a,b\r1,2\r", &[(1, &["a", "b"]), (2, &["1", "2"])]),
            ("\u{feff}a,b\n", &[(1, &["a", "b"])]),
            ("a\n\n\r\n\rb\n", &[(1, &["a"]), (5, &["b"])]),
            ("a,\"b\nc\r\nd\",e\nf\n", &[(1, &["a", "b\nc\r\nd", "e"]), (4, &["f"])]),
            ("\"say \"\"hi\"\"\",\"\"\"\"\n", &[(1, &["say \"hi\"", "\""])]),
            ("\"\",\"\"\n", &[(1, &["", ""])]),
            ("a,b,\n,\n", &[(1, &["a", "b", ""]), (2, &["", ""])]),
            ("5\" nail,7\" nail\n", &[(1, &["5\" nail", "7\" nail"])]),
            ("\"a\"b,c\n", &[(1, &["ab", "c"])]),
            ("a\0b,c\n", &[(1, &["a\0b", "c"])]),
            ("\"\"", &[(1, &[""])]),
            ("", &[]),
            ("\n\n", &[]),
            ("a,\"open\nb,c\nd,e", &[(1, &["a", "\"open"]), (2, &["b", "c"]), (3, &["d", "e"])]),
        ];
        for (text, expected) in cases {
            for size in 1..=text.len().max(1) {
                let (found, _) = records(text.as_bytes(), b',', size);
                let found: Vec<(u64, Vec<&str>)> = found
                    .iter()
                    .map(|(line, fields)| (*line, fields.iter().map(String::as_str).collect()))
                    .collect();
                let expected: Vec<_> =
                    expected.iter().map(|(line, fields)| (*line, fields.to_vec())).collect();
                assert_eq!(found, expected, "{text:?} in chunks of {size}");
            }
        }
    }

    #[test]
    fn runs_of_spaces_separate_fields() {
        let text =
            b" 00001 19970101  1   11.77\r\n 00002\t19970112  1   12.00  \n\n   \n00002 19970112 5 77.00 ";
        let expected = [
            (1, vec!["00001", "19970101", "1", "11.77"]),
            (2, vec!["00002", "19970112", "1", "12.00"]),
            (5, vec!["00002", "19970112", "5", "77.00"]),
        ];
        for size in 1..=text.len() {
            let (found, _) = records(text, b' ', size);
            let found: Vec<(u64, Vec<&str>)> = found
                .iter()
                .map(|(line, fields)| (*line, fields.iter().map(String::as_str).collect()))
                .collect();
            assert_eq!(found, expected, "in chunks of {size}");
        }
    }

    #[test]
    fn flaws_have_their_line() {
        let (_, flaws) = records(b"a,b\n1,\xe9\n", b',', 3);
        assert_eq!(flaws.not_utf8, Some(2));
        let (_, flaws) = records(b"a\n\"b\nc\n", b',', 100);
        assert_eq!((flaws.unclosed_quote, flaws.unclosed_quotes), (Some(2), 1));
    }

    #[test]
    fn a_quoted_field_can_be_300_megabytes_long() {
        let mut csv = Csv::new(b',');
        let (chunk, chunks) = ("x,\n".repeat(1 << 20), 100);
        let mut found = Vec::new();
        let mut visit = |record: Record| {
            let mut scratch = Vec::new();
            found.push((record.line, record.len(), record.field(1, &mut scratch).len()));
        };
        csv.push(b"a,\"", &mut visit);
        (0..chunks).for_each(|_| csv.push(chunk.as_bytes(), &mut visit));
        csv.push(b"\",c\nd,e,f", &mut visit);
        csv.finish(&mut visit);
        let length = chunks * chunk.len();
        assert_eq!(found, [(1, 3, length), (2 + length as u64 / 3, 3, 1)]);
        assert_eq!(csv.flaws(), Flaws::default());
    }
}
