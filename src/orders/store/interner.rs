//! Interned names: each distinct byte string is stored once, in one arena, and numbered by first appearance.
//!
//! Names are looked up in batches, in passes that each use one table for the whole batch, so that memory latency occurs
//! once per pass instead of three times per name.

/// Odd multiplier from the golden ratio, 2⁶⁴ ÷ φ (Knuth 1998, The Art of Computer Programming 3, 6.4).
pub const MULTIPLIER: u64 = 0x9e37_79b9_7f4a_7c15;

/// Names to be looked up together.
#[derive(Debug, Clone, Default)]
pub struct NameBatch {
    bytes: Vec<u8>,
    ends: Vec<u32>,
    hashes: Vec<u64>,
}

impl NameBatch {
    /// Number of names in the batch.
    pub fn len(&self) -> usize {
        self.hashes.len()
    }

    /// True if the batch is empty.
    pub fn is_empty(&self) -> bool {
        self.hashes.is_empty()
    }

    /// Adds a name.
    #[inline]
    pub fn push(&mut self, name: &[u8]) {
        self.bytes.extend_from_slice(name);
        self.ends.push(self.bytes.len() as u32);
        self.hashes.push(hash(name));
    }

    /// Name added last; empty if there is none.
    pub fn last(&self) -> &[u8] {
        self.len().checked_sub(1).map_or(&[], |index| self.get(index))
    }

    /// Hash of the name added last.
    pub fn last_hash(&self) -> Option<u64> {
        self.hashes.last().copied()
    }

    /// Empties the batch.
    pub fn clear(&mut self) {
        self.bytes.clear();
        self.ends.clear();
        self.hashes.clear();
    }

    /// A name by its place in the batch.
    ///
    /// # Panics
    /// Panics if the batch is shorter.
    #[inline]
    pub fn get(&self, index: usize) -> &[u8] {
        let start = if index == 0 { 0 } else { self.ends[index - 1] as usize };
        &self.bytes[start..self.ends[index] as usize]
    }
}

/// Marks a name without a number yet.
const NOT_FOUND: u32 = u32::MAX;

/// Interned names.
#[derive(Debug, Clone)]
pub struct Interner {
    bytes: Vec<u8>,
    ends: Vec<u32>,
    /// Open addressing, length a power of two. A slot holds the high half of the hash and the number plus one; 0 is free.
    table: Vec<u64>,
    /// Scratch space: the ranges in `bytes` of a batch's candidates.
    ranges: Vec<(u32, u32)>,
}

impl Default for Interner {
    fn default() -> Self {
        Self { bytes: Vec::new(), ends: Vec::new(), table: vec![0; 1024], ranges: Vec::new() }
    }
}

impl Interner {
    /// Number of distinct names.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// True if there are no names.
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// The name of a number.
    ///
    /// # Panics
    /// Panics if no name has this number.
    pub fn name(&self, number: u32) -> &[u8] {
        let index = number as usize;
        let start = if index == 0 { 0 } else { self.ends[index - 1] as usize };
        &self.bytes[start..self.ends[index] as usize]
    }

    /// The name of a number as text, with invalid UTF-8 replaced.
    ///
    /// # Panics
    /// Panics if no name has this number.
    pub fn text(&self, number: u32) -> String {
        String::from_utf8_lossy(self.name(number)).into_owned()
    }

    /// All names concatenated, and the end of each.
    pub fn arena(&self) -> (&[u8], &[u32]) {
        (&self.bytes, &self.ends)
    }

    /// Number of a name, assigning the next one to a new name.
    #[inline]
    pub fn number(&mut self, name: &[u8]) -> u32 {
        self.number_hashed(name, hash(name))
    }

    /// Number of a name, if it has one.
    pub fn find(&self, name: &[u8]) -> Option<u32> {
        let hash = hash(name);
        let tag = hash & 0xffff_ffff_0000_0000;
        let mask = self.table.len() - 1;
        let mut slot = hash as usize & mask;
        while self.table[slot] != 0 {
            let number = (self.table[slot] as u32).wrapping_sub(1);
            if self.table[slot] & 0xffff_ffff_0000_0000 == tag && equal_bytes(self.name(number), name) {
                return Some(number);
            }
            slot = (slot + 1) & mask;
        }
        None
    }

    /// Hash of the name of a number.
    ///
    /// # Panics
    /// Panics if no name has this number.
    pub fn hash_of(&self, number: u32) -> u64 {
        hash(self.name(number))
    }

    /// Numbers of a batch of names, in its order.
    pub fn numbers(&mut self, names: &NameBatch, numbers: &mut Vec<u32>) {
        let mask = self.table.len() - 1;
        numbers.clear();
        // Nearly always the first slot is the name's own. An empty slot gives 0 − 1 = `NOT_FOUND`.
        numbers.extend(names.hashes.iter().map(|&hash| {
            let entry = self.table[hash as usize & mask];
            if (entry ^ hash) >> 32 == 0 { (entry as u32).wrapping_sub(1) } else { NOT_FOUND }
        }));
        let range = |number: u32| match self.ends.get(number as usize) {
            None => (0, 0),
            Some(&end) if number == 0 => (0, end),
            Some(&end) => (self.ends[number as usize - 1], end),
        };
        self.ranges.clear();
        self.ranges.extend(numbers.iter().map(|&number| range(number)));
        for (index, (number, &(start, end))) in numbers.iter_mut().zip(&self.ranges).enumerate() {
            if !equal_bytes(&self.bytes[start as usize..end as usize], names.get(index)) {
                *number = NOT_FOUND;
            }
        }
        for (index, number) in numbers.iter_mut().enumerate() {
            if *number == NOT_FOUND {
                *number = self.number_hashed(names.get(index), names.hashes[index]);
            }
        }
    }

    #[inline]
    fn number_hashed(&mut self, name: &[u8], hash: u64) -> u32 {
        let tag = hash & 0xffff_ffff_0000_0000;
        let mask = self.table.len() - 1;
        let mut slot = hash as usize & mask;
        loop {
            let entry = self.table[slot];
            if entry == 0 {
                break;
            }
            let number = (entry as u32).wrapping_sub(1);
            if entry & 0xffff_ffff_0000_0000 == tag && equal_bytes(self.name(number), name) {
                return number;
            }
            slot = (slot + 1) & mask;
        }
        self.insert(name, tag, slot)
    }

    #[cold]
    fn insert(&mut self, name: &[u8], tag: u64, slot: usize) -> u32 {
        let number = self.ends.len() as u32;
        self.bytes.extend_from_slice(name);
        self.ends.push(self.bytes.len() as u32);
        self.table[slot] = tag | u64::from(number + 1);
        if 2 * self.ends.len() > self.table.len() {
            self.grow();
        }
        number
    }

    fn grow(&mut self) {
        let mask = 2 * self.table.len() - 1;
        let mut table = vec![0; mask + 1];
        for number in 0..self.ends.len() as u32 {
            let hash = hash(self.name(number));
            let mut slot = hash as usize & mask;
            while table[slot] != 0 {
                slot = (slot + 1) & mask;
            }
            table[slot] = hash & 0xffff_ffff_0000_0000 | u64::from(number + 1);
        }
        self.table = table;
    }
}

/// Equality without a function call: ids are short, and WebAssembly has no fast memory comparison.
#[inline]
fn equal_bytes(a: &[u8], b: &[u8]) -> bool {
    if a.len() != b.len() {
        return false;
    }
    let (mut a, mut b) = (a, b);
    while let (Some((x, rest_a)), Some((y, rest_b))) =
        (a.split_first_chunk::<8>(), b.split_first_chunk::<8>())
    {
        if u64::from_le_bytes(*x) != u64::from_le_bytes(*y) {
            return false;
        }
        (a, b) = (rest_a, rest_b);
    }
    a.iter().zip(b).all(|(x, y)| x == y)
}

/// Multiply-and-fold hash, eight bytes at a time. It does not resist chosen keys: the file is the user's own.
#[inline]
pub fn hash(name: &[u8]) -> u64 {
    let word = |bytes: &[u8; 8]| u64::from_le_bytes(*bytes);
    let mix = |hash: u64, word: u64| {
        let product = (hash ^ word).wrapping_mul(MULTIPLIER);
        product ^ (product >> 29)
    };
    let mut hash = name.len() as u64;
    let mut rest = name;
    while let Some((head, tail)) = rest.split_first_chunk::<8>() {
        hash = mix(hash, word(head));
        rest = tail;
    }
    if !rest.is_empty() {
        let tail = match (name.last_chunk::<8>(), rest.first_chunk::<4>(), rest.last_chunk::<4>()) {
            (Some(last), ..) => word(last),
            (_, Some(a), Some(b)) => {
                u64::from(u32::from_le_bytes(*a)) << 32 | u64::from(u32::from_le_bytes(*b))
            }
            _ => rest.iter().fold(0, |tail, &byte| tail << 8 | u64::from(byte)),
        };
        hash = mix(hash, tail);
    }
    // Every step is invertible, so names of equal length up to eight bytes never collide.
    let hash = (hash ^ (hash >> 32)).wrapping_mul(MULTIPLIER);
    hash ^ (hash >> 32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_follow_first_appearance() {
        let mut names = Interner::default();
        let text = |i: u32| format!("{i:0width$}", width = (i % 23) as usize);
        for i in 0..20_000 {
            assert_eq!(names.number(text(i).as_bytes()), i);
        }
        assert_eq!(names.find(b"new"), None);
        for i in (0..20_000).rev() {
            assert_eq!(names.find(text(i).as_bytes()), Some(i));
            assert_eq!(names.number(text(i).as_bytes()), i);
            assert_eq!(names.name(i), text(i).as_bytes());
        }
        assert_eq!(names.len(), 20_000);
    }

    #[test]
    fn batches_get_the_same_numbers_as_single_names() {
        let (mut alone, mut together) = (Interner::default(), Interner::default());
        let mut names = NameBatch::default();
        let mut numbers = Vec::new();
        for batch in 0..200u64 {
            names.clear();
            // Known and new names, the empty one, and the same one twice.
            let ids: Vec<u64> =
                (0..97).map(|i| (batch * 31 + i * i * 7_919) % 5_000).chain([batch, batch]).collect();
            let text = |id: u64| {
                if id == 0 { String::new() } else { "x".repeat((id % 19) as usize) + &id.to_string() }
            };
            ids.iter().for_each(|&id| names.push(text(id).as_bytes()));
            together.numbers(&names, &mut numbers);
            let expected: Vec<u32> = ids.iter().map(|&id| alone.number(text(id).as_bytes())).collect();
            assert_eq!(numbers, expected);
        }
        assert_eq!(together.arena(), alone.arena());
    }
}
