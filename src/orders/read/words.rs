//! Numbers and texts in one sequence of machine words and one of bytes, to be passed from one instance to another.

/// Numbers and texts, in the order in which they were added.
///
/// ```
/// use regulars::orders::read::words::{Words, WordsReader};
///
/// let mut all = Words::default();
/// all.number(1 << 40);
/// all.text(b"ann");
/// let mut read = WordsReader::new(&all.words, &all.bytes);
/// assert_eq!((read.number(), read.text()), (1 << 40, &b"ann"[..]));
/// ```
#[derive(Debug, Clone, Default)]
pub struct Words {
    /// The numbers, and the lengths of the texts.
    pub words: Vec<u32>,
    /// The concatenated texts.
    pub bytes: Vec<u8>,
}

impl Words {
    /// Adds a number.
    pub fn number(&mut self, number: u64) {
        self.words.extend_from_slice(&[number as u32, (number >> 32) as u32]);
    }

    /// Adds a text.
    pub fn text(&mut self, text: &[u8]) {
        self.words.push(text.len() as u32);
        self.bytes.extend_from_slice(text);
    }

    /// Adds numbered texts, with their count.
    pub fn counted_texts<'a>(&mut self, texts: impl Iterator<Item = (&'a [u8], u64)>) {
        let place = self.words.len();
        self.words.push(0);
        for (text, count) in texts {
            self.text(text);
            self.number(count);
            self.words[place] += 1;
        }
    }
}

/// Remaining part of [`Words`]. Past the end numbers are 0 and texts empty.
#[derive(Debug, Clone)]
pub struct WordsReader<'a> {
    words: &'a [u32],
    bytes: &'a [u8],
}

impl<'a> WordsReader<'a> {
    /// Reads from the beginning.
    pub fn new(words: &'a [u32], bytes: &'a [u8]) -> Self {
        Self { words, bytes }
    }

    /// The next word alone.
    #[inline]
    pub fn word(&mut self) -> u32 {
        let (&word, rest) = self.words.split_first().unwrap_or((&0, &[]));
        self.words = rest;
        word
    }

    /// The next number.
    #[inline]
    pub fn number(&mut self) -> u64 {
        let low = self.word();
        u64::from(self.word()) << 32 | u64::from(low)
    }

    /// The next text.
    pub fn text(&mut self) -> &'a [u8] {
        let length = self.word() as usize;
        self.bytes(length)
    }

    /// The next bytes.
    #[inline]
    pub fn bytes(&mut self, length: usize) -> &'a [u8] {
        let (bytes, rest) = self.bytes.split_at_checked(length).unwrap_or_default();
        self.bytes = rest;
        bytes
    }

    /// The next texts with a number each.
    pub fn counted_texts(&mut self) -> Vec<(&'a [u8], u64)> {
        (0..self.word()).map(|_| (self.text(), self.number())).collect()
    }
}
