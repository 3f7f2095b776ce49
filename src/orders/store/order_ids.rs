//! Sets of order ids. Most shops number their orders, so one 64-bit word covers 64 consecutive ids.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

use super::interner::{MULTIPLIER, hash};

/// An order id as a word shared by 64 consecutive ids and a bit within it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OrderId {
    word: u64,
    bit: u8,
}

/// Minimum number of trailing digits treated as a counter.
const FEWEST_DIGITS: usize = 4;
/// Maximum number of trailing digits read as a number: they fit in 64 bits.
const MOST_DIGITS: usize = 15;

impl OrderId {
    /// Reads an id from its text.
    pub fn new(text: &[u8]) -> Self {
        let digits = text.iter().rev().take(MOST_DIGITS).take_while(|byte| byte.is_ascii_digit()).count();
        if digits < FEWEST_DIGITS {
            let hash = hash(text);
            return Self { word: hash & !63, bit: (hash & 63) as u8 };
        }
        let (prefix, number) = text.split_at(text.len() - digits);
        // 15 digits cannot overflow, and checked 64-bit multiplication is a function call in WebAssembly.
        let number =
            number.iter().fold(0u64, |number, &digit| number.wrapping_mul(10) + u64::from(digit - b'0'));
        // An odd factor keeps the words of one prefix distinct. `07` and `7` differ, hence the digit count.
        let word = hash(prefix).wrapping_add(((number >> 6) << 4 | digits as u64).wrapping_mul(MULTIPLIER));
        Self { word, bit: (number & 63) as u8 }
    }

    /// Id of an order together with its day: some shops number their orders anew every year.
    pub fn of_day(text: &[u8], day: i32) -> Self {
        let id = Self::new(text);
        Self { word: id.word ^ hash(&day.to_le_bytes()), bit: id.bit }
    }

    /// The word and the bit within it, below 64.
    pub fn parts(self) -> (u64, u8) {
        (self.word, self.bit)
    }

    /// The id of a word and a bit within it, of which the last six bits count.
    pub fn of_parts(word: u64, bit: u8) -> Self {
        Self { word, bit: bit & 63 }
    }

    /// A 64-bit number for the id; two ids collide with a probability of 2⁻⁶⁴.
    pub fn number(self) -> u64 {
        self.word.wrapping_add(u64::from(self.bit) << 58).rotate_left(32).wrapping_mul(MULTIPLIER)
    }
}

/// Words collected before the first deduplication: 16 MB.
const FIRST_COMPACTION: usize = 1 << 20;

/// A set of ids that is counted and searched only after reading. Sorting is faster than a hash table here, because
/// every insertion into a table misses the cache.
#[derive(Debug, Clone)]
pub struct OrderIds {
    words: Vec<(u64, u64)>,
    compact_at: usize,
}

impl Default for OrderIds {
    fn default() -> Self {
        Self { words: Vec::new(), compact_at: FIRST_COMPACTION }
    }
}

impl OrderIds {
    /// Adds an id.
    #[inline]
    pub fn add(&mut self, id: OrderId) {
        if let Some((word, bits)) = self.words.last_mut() {
            if *word == id.word {
                *bits |= 1 << id.bit;
                return;
            }
        }
        self.words.push((id.word, 1 << id.bit));
        if self.words.len() >= self.compact_at {
            self.compact();
        }
    }

    /// Sorts the words and merges equal ones.
    pub fn compact(&mut self) {
        self.words.sort_unstable_by_key(|&(word, _)| word);
        self.words.dedup_by(|next, kept| {
            let same = next.0 == kept.0;
            if same {
                kept.1 |= next.1;
            }
            same
        });
        self.compact_at = FIRST_COMPACTION.max(2 * self.words.len());
    }

    /// Adds all ids of another set; both, and then their union, compacted.
    pub fn merge(&mut self, other: Self) {
        self.words.extend_from_slice(&other.words);
        self.compact();
    }

    /// Number of words in use.
    pub fn words(&self) -> usize {
        self.words.len()
    }

    /// Number of distinct ids. Call [`OrderIds::compact`] first.
    pub fn len(&self) -> usize {
        self.words.iter().map(|(_, bits)| bits.count_ones() as usize).sum()
    }

    /// True if the set is empty.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// True if the set has the id. Call [`OrderIds::compact`] first.
    pub fn contains(&self, id: OrderId) -> bool {
        let found = self.words.binary_search_by_key(&id.word, |&(word, _)| word);
        found.is_ok_and(|place| self.words[place].1 >> id.bit & 1 == 1)
    }
}

/// A set of ids searched while reading.
#[derive(Debug, Clone, Default)]
pub struct SeenOrders(HashMap<u64, u64, IdentityHash>);

impl SeenOrders {
    /// Adds an id and returns true if it is new.
    pub fn insert(&mut self, id: OrderId) -> bool {
        let bits = self.0.entry(id.word).or_default();
        let new = *bits >> id.bit & 1 == 0;
        *bits |= 1 << id.bit;
        new
    }
}

/// Hasher for keys that are hashes or counters already.
pub(super) type IdentityHash = BuildHasherDefault<IdentityHasher>;

#[derive(Debug, Clone, Copy, Default)]
pub(super) struct IdentityHasher(u64);

impl Hasher for IdentityHasher {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        self.0 ^= hash(bytes);
    }

    fn write_u64(&mut self, word: u64) {
        // Words of counters differ in their high bits; the table uses the low bits.
        self.0 = word ^ (word >> 32);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn ids_are_counted_and_found_in_any_order() {
        let mut texts: Vec<String> = Vec::new();
        for number in 0..60_000u64 {
            let number = number * 7_919 % 20_000;
            texts.push(match number % 5 {
                0 => format!("#{number}"),
                1 => format!("{number:06}"),
                2 => format!("A-{}", 1_000_000 + number),
                3 => format!("ch_{:x}", number.wrapping_mul(MULTIPLIER)),
                _ => (u64::MAX - number).to_string(),
            });
        }
        texts.extend(["", "7", "07", "007", "0007", "00007", "1234", "01234"].map(str::to_owned));
        let distinct: BTreeSet<&String> = texts.iter().collect();
        let (mut ids, mut seen) = (OrderIds::default(), SeenOrders::default());
        let new = texts.iter().filter(|text| seen.insert(OrderId::new(text.as_bytes()))).count();
        texts.iter().for_each(|text| ids.add(OrderId::new(text.as_bytes())));
        ids.compact();
        assert_eq!((ids.len(), new), (distinct.len(), distinct.len()));
        assert!(texts.iter().all(|text| ids.contains(OrderId::new(text.as_bytes()))));
        assert!(!ids.contains(OrderId::new(b"A-2000000")));
        let numbers: BTreeSet<u64> =
            distinct.iter().map(|text| OrderId::new(text.as_bytes()).number()).collect();
        assert_eq!(numbers.len(), distinct.len());
    }

    #[test]
    fn a_merged_set_has_the_ids_of_both() {
        let id = |number: u64| OrderId::new(format!("A{number:07}").as_bytes());
        let (mut odd, mut thirds) = (OrderIds::default(), OrderIds::default());
        (0..3_000).filter(|number| number % 2 == 1).for_each(|number| odd.add(id(number)));
        (0..6_000).filter(|number| number % 3 == 0).for_each(|number| thirds.add(id(number)));
        odd.merge(thirds);
        let expected = |number: u64| number % 3 == 0 && number < 6_000 || number % 2 == 1 && number < 3_000;
        assert!((0..7_000).all(|number| odd.contains(id(number)) == expected(number)));
        assert_eq!(odd.len(), (0..7_000).filter(|&number| expected(number)).count());
    }

    #[test]
    fn a_million_numbered_orders_take_one_word_per_64() {
        let mut ids = OrderIds::default();
        (0..1_000_000)
            .for_each(|number| ids.add(OrderId::new(format!("R{}", 1_000_000 + number).as_bytes())));
        assert!(ids.words.len() <= 1_000_000 / 64 + 1);
        assert_eq!(ids.len(), 1_000_000);
    }
}
