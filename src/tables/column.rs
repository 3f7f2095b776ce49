//! A column as a dictionary: its distinct texts, and the number of one of them per row.

/// Cells of one column.
#[derive(Debug, Clone, Default)]
pub struct Column {
    /// Per row, the number of its text.
    pub codes: Vec<u32>,
    /// Rows per text.
    pub counts: Vec<u32>,
    bytes: Vec<u8>,
    ends: Vec<usize>,
    /// Open addressing: indices of texts plus 1; 0 is free. At least twice as many slots as texts.
    slots: Vec<u32>,
}

/// Multiplier of the FNV-1a hash, 64 bits.
const PRIME: u64 = 0x0000_0100_0000_01b3;

fn hash(text: &[u8]) -> usize {
    let mut hash = text
        .iter()
        .fold(0xcbf2_9ce4_8422_2325u64, |hash, &byte| (hash ^ u64::from(byte)).wrapping_mul(PRIME));
    hash ^= hash >> 32;
    hash as usize
}

impl Column {
    /// Adds the cell of the next row.
    pub fn push(&mut self, text: &[u8]) {
        // Consecutive rows often hold the same text.
        let code = match self.codes.last() {
            Some(&last) if self.text(last) == text => last,
            _ => self.intern(text),
        };
        self.codes.push(code);
        self.counts[code as usize] += 1;
    }

    /// Removes the last row.
    pub fn pop(&mut self) {
        if let Some(code) = self.codes.pop() {
            self.counts[code as usize] -= 1;
        }
    }

    /// Number of the text, which is added without a row if it is new.
    pub fn intern(&mut self, text: &[u8]) -> u32 {
        if let Some(code) = self.find(text) {
            return code;
        }
        if self.slots.len() <= 2 * self.ends.len() {
            self.grow();
        }
        let mask = self.slots.len() - 1;
        let mut place = hash(text) & mask;
        while self.slots[place] != 0 {
            place = (place + 1) & mask;
        }
        self.bytes.extend_from_slice(text);
        self.ends.push(self.bytes.len());
        self.counts.push(0);
        self.slots[place] = self.ends.len() as u32;
        self.ends.len() as u32 - 1
    }

    /// Number of the text; `None` where the column lacks it.
    pub fn find(&self, text: &[u8]) -> Option<u32> {
        let mask = self.slots.len().checked_sub(1)?;
        let mut place = hash(text) & mask;
        while let Some(code) = self.slots[place].checked_sub(1) {
            if self.text(code) == text {
                return Some(code);
            }
            place = (place + 1) & mask;
        }
        None
    }

    fn grow(&mut self) {
        let size = (4 * self.ends.len()).max(16).next_power_of_two();
        let mut slots = vec![0; size];
        for code in 0..self.ends.len() as u32 {
            let mut place = hash(self.text(code)) & (size - 1);
            while slots[place] != 0 {
                place = (place + 1) & (size - 1);
            }
            slots[place] = code + 1;
        }
        self.slots = slots;
    }

    /// Number of distinct texts.
    pub fn distinct(&self) -> usize {
        self.ends.len()
    }

    /// Bytes of a distinct text.
    pub fn text(&self, code: u32) -> &[u8] {
        let code = code as usize;
        let start = if code == 0 { 0 } else { self.ends[code - 1] };
        &self.bytes[start..self.ends[code]]
    }

    /// A distinct text; empty if it is not UTF-8, which readers refuse earlier.
    pub fn str(&self, code: u32) -> &str {
        std::str::from_utf8(self.text(code)).unwrap_or_default()
    }

    /// Every distinct text with the number of its rows.
    pub fn values(&self) -> impl Iterator<Item = (&str, u32)> {
        (0..self.ends.len() as u32).map(|code| (self.str(code), self.counts[code as usize]))
    }

    /// Meaning of each row's text; `meanings` has one entry per distinct text.
    pub fn map<'a, T: Copy>(&'a self, meanings: &'a [T]) -> impl Iterator<Item = T> + 'a {
        self.codes.iter().map(|&code| meanings[code as usize])
    }

    /// Text of a row.
    pub fn cell(&self, row: usize) -> &str {
        self.str(self.codes[row])
    }

    /// Number of rows with any text.
    pub fn filled(&self) -> usize {
        self.values().filter(|(text, _)| !text.is_empty()).map(|(_, count)| count as usize).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_stored_once_and_found_again() {
        let mut column = Column::default();
        for number in 0..3_000 {
            column.push((number % 1_000).to_string().as_bytes());
        }
        assert_eq!((column.distinct(), column.codes.len()), (1_000, 3_000));
        for row in 0..3_000 {
            assert_eq!(column.cell(row), (row % 1_000).to_string());
        }
        assert!(column.values().all(|(_, count)| count == 3));
        assert_eq!(
            (column.find(b"17"), column.find(b"x"), Column::default().find(b"17")),
            (Some(17), None, None)
        );
        column.push(b"");
        assert_eq!((column.filled(), column.cell(3_000)), (3_000, ""));
    }
}
