//! Packed rows: about ten bytes for a customer, day, amount, order and product.
//!
//! Rows that agree in everything else share a class, which is a number. Numbers are written seven bits per byte. Days
//! are stored as the difference from the row before, and order ids as one bit of a word shared by 64 consecutive ids.

use std::collections::HashMap;

use super::order_ids::{IdentityHash, OrderId};
use crate::tables::day::Day;
use crate::tables::number::Money;

/// Bytes of a page: growing neither copies nor doubles memory.
const PAGE: usize = 1 << 18;
/// More than the longest row.
const LONGEST: usize = 160;
/// Number of words numbered for each 16 rows; ids without an order have a word each.
const ROWS_PER_WORD: usize = 16;
/// Words numbered in any case.
const FEW_WORDS: usize = 1024;

/// Fields of [`RowNumbers`] that a row has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Fields(pub u16);

impl Fields {
    /// The customer.
    pub const CUSTOMER: u16 = 1;
    /// The day.
    pub const DAY: u16 = 1 << 1;
    /// The amount.
    pub const SPEND: u16 = 1 << 2;
    /// The order id.
    pub const ORDER: u16 = 1 << 3;
    /// The product.
    pub const PRODUCT: u16 = 1 << 4;
    /// The score.
    pub const SCORE: u16 = 1 << 5;
    /// Spend in the category.
    pub const CATEGORY_SPEND: u16 = 1 << 6;
    /// The cost.
    pub const COST: u16 = 1 << 7;
    /// A hash of the customer's cell.
    pub const BUYER: u16 = 1 << 8;
    /// The customer by whom the row is filtered, where it counts for none.
    pub const FILTERED_BY: u16 = 1 << 9;
    /// Values of a loyalty programme's columns.
    pub const PROGRAMME: u16 = 1 << 10;

    /// True if a row has this field.
    #[inline]
    pub fn has(self, field: u16) -> bool {
        self.0 & field != 0
    }
}

/// The numbers of a row; those that its class lacks are 0.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RowNumbers {
    /// Number of the customer.
    pub customer: u32,
    /// Day of the row.
    pub day: Day,
    /// Amount in ten-thousandths.
    pub spend: Money,
    /// Order.
    pub order: OrderId,
    /// Number of the product.
    pub product: u32,
    /// Score in ten-thousandths.
    pub score: Money,
    /// Spend in the category.
    pub category_spend: Money,
    /// Cost.
    pub cost: Money,
    /// Hash of the customer's cell.
    pub buyer: u64,
    /// Number of the customer by whom the row is filtered.
    pub filtered_by: u32,
    /// Number of the values in the columns of a loyalty programme.
    pub programme: u32,
}

impl Default for RowNumbers {
    fn default() -> Self {
        Self {
            customer: 0,
            day: 0,
            spend: 0,
            order: OrderId::of_parts(0, 0),
            product: 0,
            score: 0,
            category_spend: 0,
            cost: 0,
            buyer: 0,
            filtered_by: 0,
            programme: 0,
        }
    }
}

/// Codes for the place of an order id's word: the row before, the numbered words, newly numbered, or in the row itself.
const SAME_WORD: u8 = 0;
const NUMBERED_WORD: u8 = 1;
const NEW_WORD: u8 = 2;
const OWN_WORD: u8 = 3;

/// Packed rows.
#[derive(Debug, Clone, Default)]
pub struct PackedRows {
    pages: Vec<Vec<u8>>,
    rows: u64,
    day: Day,
    word: u64,
    words: Vec<u64>,
    numbers: HashMap<u64, u32, IdentityHash>,
}

impl PackedRows {
    /// Number of rows.
    pub fn len(&self) -> u64 {
        self.rows
    }

    /// True if there are no rows.
    pub fn is_empty(&self) -> bool {
        self.rows == 0
    }

    /// Bytes in use.
    pub fn bytes(&self) -> usize {
        self.pages.iter().map(Vec::len).sum::<usize>() + self.words.len() * size_of::<u64>()
    }

    /// Frees memory that is needed only for adding rows.
    pub fn finish(&mut self) {
        self.numbers = HashMap::default();
    }

    /// Adds a row of a class that has these fields.
    pub fn push(&mut self, class: u32, fields: Fields, row: &RowNumbers) {
        if self.pages.last().is_none_or(|page| page.len() + LONGEST > PAGE) {
            self.pages.push(Vec::with_capacity(PAGE));
        }
        self.rows += 1;
        let can_number = self.words.len() < FEW_WORDS.max(self.rows as usize / ROWS_PER_WORD);
        let Some(page) = self.pages.last_mut() else { return };
        put(page, u64::from(class));
        if fields.has(Fields::CUSTOMER) {
            put(page, u64::from(row.customer));
        }
        if fields.has(Fields::DAY) {
            put_signed(page, i64::from(row.day) - i64::from(self.day));
            self.day = row.day;
        }
        if fields.has(Fields::SPEND) {
            put_money(page, row.spend);
        }
        if fields.has(Fields::ORDER) {
            let (word, bit) = row.order.parts();
            let known = if word == self.word { None } else { self.numbers.get(&word).copied() };
            let place = match known {
                _ if word == self.word => SAME_WORD,
                Some(_) => NUMBERED_WORD,
                None if can_number => NEW_WORD,
                None => OWN_WORD,
            };
            page.push(bit << 2 | place);
            match place {
                NUMBERED_WORD => put(page, u64::from(known.unwrap_or_default())),
                NEW_WORD => {
                    self.numbers.insert(word, self.words.len() as u32);
                    self.words.push(word);
                }
                OWN_WORD => page.extend_from_slice(&word.to_le_bytes()),
                _ => {}
            }
            self.word = word;
        }
        if fields.has(Fields::PRODUCT) {
            put(page, u64::from(row.product));
        }
        for (field, value) in [
            (Fields::SCORE, row.score),
            (Fields::CATEGORY_SPEND, row.category_spend),
            (Fields::COST, row.cost),
        ] {
            if fields.has(field) {
                put_money(page, value);
            }
        }
        if fields.has(Fields::BUYER) {
            page.extend_from_slice(&row.buyer.to_le_bytes());
        }
        if fields.has(Fields::FILTERED_BY) {
            put(page, u64::from(row.filtered_by));
        }
        if fields.has(Fields::PROGRAMME) {
            put(page, u64::from(row.programme));
        }
    }

    /// A reader from the first row.
    pub fn reader(&self) -> Reader<'_> {
        Reader { rows: self, page: &[], next_page: 0, at: 0, day: 0, word: 0, new_words: 0 }
    }
}

/// Reads packed rows in their order: the class of a row, and then its numbers.
#[derive(Debug)]
pub struct Reader<'a> {
    rows: &'a PackedRows,
    page: &'a [u8],
    next_page: usize,
    at: usize,
    day: Day,
    word: u64,
    new_words: usize,
}

impl Reader<'_> {
    /// Class of the next row; the caller knows how many rows there are.
    #[inline]
    pub fn class(&mut self) -> u32 {
        if self.at >= self.page.len() {
            self.page = self.rows.pages.get(self.next_page).map_or(&[], Vec::as_slice);
            self.next_page += 1;
            self.at = 0;
        }
        self.take() as u32
    }

    /// Numbers of a row whose class has these fields.
    #[inline]
    pub fn numbers(&mut self, fields: Fields) -> RowNumbers {
        let mut row = RowNumbers::default();
        if fields.has(Fields::CUSTOMER) {
            row.customer = self.take() as u32;
        }
        if fields.has(Fields::DAY) {
            self.day = (i64::from(self.day) + self.take_signed()) as Day;
            row.day = self.day;
        }
        if fields.has(Fields::SPEND) {
            row.spend = self.take_money();
        }
        if fields.has(Fields::ORDER) {
            let byte = self.byte();
            match byte & 3 {
                NUMBERED_WORD => self.word = self.rows.words[self.take() as usize],
                NEW_WORD => {
                    self.word = self.rows.words[self.new_words];
                    self.new_words += 1;
                }
                OWN_WORD => self.word = self.take_whole(),
                _ => {}
            }
            row.order = OrderId::of_parts(self.word, byte >> 2);
        }
        if fields.has(Fields::PRODUCT) {
            row.product = self.take() as u32;
        }
        if fields.has(Fields::SCORE) {
            row.score = self.take_money();
        }
        if fields.has(Fields::CATEGORY_SPEND) {
            row.category_spend = self.take_money();
        }
        if fields.has(Fields::COST) {
            row.cost = self.take_money();
        }
        if fields.has(Fields::BUYER) {
            row.buyer = self.take_whole();
        }
        if fields.has(Fields::FILTERED_BY) {
            row.filtered_by = self.take() as u32;
        }
        if fields.has(Fields::PROGRAMME) {
            row.programme = self.take() as u32;
        }
        row
    }

    #[inline]
    fn byte(&mut self) -> u8 {
        let byte = self.page[self.at];
        self.at += 1;
        byte
    }

    #[inline]
    fn take(&mut self) -> u64 {
        let mut byte = self.byte();
        let mut value = u64::from(byte & 0x7f);
        let mut shift = 7;
        while byte & 0x80 != 0 {
            byte = self.byte();
            value |= u64::from(byte & 0x7f) << shift;
            shift += 7;
        }
        value
    }

    #[inline]
    fn take_signed(&mut self) -> i64 {
        let value = self.take();
        (value >> 1) as i64 ^ -((value & 1) as i64)
    }

    #[inline]
    fn take_money(&mut self) -> Money {
        match self.byte() {
            WHOLE => {
                let value = self.take_whole();
                value as Money
            }
            byte => {
                self.at -= 1;
                debug_assert!(byte != WHOLE);
                let value = self.take();
                let units = (value >> 2) as i64 ^ -((value >> 1 & 1) as i64);
                if value & 1 == 0 { units * CENT } else { units }
            }
        }
    }

    fn take_whole(&mut self) -> u64 {
        let mut bytes = [0; 8];
        bytes.copy_from_slice(&self.page[self.at..self.at + 8]);
        self.at += 8;
        u64::from_le_bytes(bytes)
    }
}

/// Ten-thousandths in a hundredth, which most amounts are whole numbers of.
const CENT: Money = 100;
/// Prefix of an amount too large for the short form. No other amount begins with it: it would be a zero in two bytes.
const WHOLE: u8 = 0x80;

fn put(page: &mut Vec<u8>, mut value: u64) {
    while value >= 0x80 {
        page.push(value as u8 | 0x80);
        value >>= 7;
    }
    page.push(value as u8);
}

fn zigzag(value: i64) -> u64 {
    (value << 1 ^ value >> 63) as u64
}

fn put_signed(page: &mut Vec<u8>, value: i64) {
    put(page, zigzag(value));
}

fn put_money(page: &mut Vec<u8>, value: Money) {
    let is_whole = value % CENT == 0;
    let units = zigzag(if is_whole { value / CENT } else { value });
    let short = units << 1 | u64::from(!is_whole);
    // The short form has one bit less, and its first byte must differ from the mark of the long form.
    if units >> 62 != 0 || (short >= 0x80 && short & 0x7f == 0) {
        page.push(WHOLE);
        page.extend_from_slice(&value.to_le_bytes());
    } else {
        put(page, short);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn round_trip(rows: &[(u32, u16, RowNumbers)]) {
        let mut packed = PackedRows::default();
        for (class, fields, row) in rows {
            packed.push(*class, Fields(*fields), row);
        }
        assert_eq!(packed.len(), rows.len() as u64);
        packed.finish();
        let mut reader = packed.reader();
        for (class, fields, row) in rows {
            assert_eq!(reader.class(), *class);
            let fields = Fields(*fields);
            let kept = |field, value: i64| if fields.has(field) { value } else { 0 };
            let found = reader.numbers(fields);
            let has_order = fields.has(Fields::ORDER);
            assert_eq!(found.order, if has_order { row.order } else { OrderId::of_parts(0, 0) });
            assert_eq!(found.spend, kept(Fields::SPEND, row.spend));
            assert_eq!(found.cost, kept(Fields::COST, row.cost));
            assert_eq!(found.score, kept(Fields::SCORE, row.score));
            assert_eq!(found.category_spend, kept(Fields::CATEGORY_SPEND, row.category_spend));
            assert_eq!(i64::from(found.day), kept(Fields::DAY, row.day.into()));
            assert_eq!(i64::from(found.customer), kept(Fields::CUSTOMER, row.customer.into()));
            assert_eq!(i64::from(found.product), kept(Fields::PRODUCT, row.product.into()));
            assert_eq!(found.buyer as i64, kept(Fields::BUYER, row.buyer as i64));
            assert_eq!(i64::from(found.filtered_by), kept(Fields::FILTERED_BY, row.filtered_by.into()));
            assert_eq!(i64::from(found.programme), kept(Fields::PROGRAMME, row.programme.into()));
        }
    }

    #[test]
    fn amounts_at_the_edges_of_their_forms_round_trip() {
        let amounts = (0..200).chain([6_300, 6_400, 12_800, 819_200, 1 << 20]).flat_map(|n| [n, n * CENT]);
        let edges = [Money::MAX, Money::MIN, Money::MAX / 100 * 100, 1 << 61, 1 << 62, -(1 << 61)];
        let all: Vec<_> = amounts.flat_map(|n| [n, -n]).chain(edges).collect();
        let row = |spend| (7, Fields::SPEND, RowNumbers { spend, ..RowNumbers::default() });
        round_trip(&all.into_iter().map(row).collect::<Vec<_>>());
    }

    #[test]
    fn ordinary_rows_take_about_ten_bytes() {
        let mut packed = PackedRows::default();
        let fields = Fields::CUSTOMER | Fields::DAY | Fields::SPEND | Fields::ORDER | Fields::PRODUCT;
        for row in 0..1_000_000u32 {
            let numbers = RowNumbers {
                customer: (u64::from(row) * 7_919 % 200_000) as u32,
                day: 19_000 + (row / 1_400) as Day,
                spend: Money::from(row * 31 % 20_000) * CENT,
                order: OrderId::new(format!("R{}", 1_000_000 + row).as_bytes()),
                product: row % 350,
                ..RowNumbers::default()
            };
            packed.push(3, Fields(fields), &numbers);
        }
        assert!(packed.bytes() < 12_000_000, "{}", packed.bytes());
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn rows_round_trip(rows in prop::collection::vec(
            (any::<u32>(), 0..(1u16 << 11), any::<[u32; 4]>(), any::<[i64; 4]>(), any::<i32>(), any::<u64>(), 0..9u64, 0..64u8),
            0..400,
        )) {
            let row = |(class, fields, counts, money, day, buyer, word, bit)| {
                let ([customer, product, filtered_by, programme], [spend, score, category_spend, cost]) = (counts, money);
                let order = OrderId::of_parts(u64::wrapping_mul(word, buyer), bit);
                let numbers = RowNumbers {
                    customer, day, spend, order, product, score, category_spend, cost, buyer, filtered_by, programme,
                };
                (class, fields, numbers)
            };
            round_trip(&rows.into_iter().map(row).collect::<Vec<_>>());
        }
    }
}
