//! Classes of rows: everything about a row that many rows share.

use super::pending::RowKind;
use crate::orders::store::packed_rows::Fields;

/// Numbers by which a row changes counts, and answers to yes/no questions, in bits.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Bits(pub(super) u64);

/// A number in bits: its place and its width.
type Place = (u32, u32);

impl Bits {
    /// 0 for a row that enters nothing into the log, otherwise its kind.
    pub(super) const KIND: Place = (0, 3);
    /// A line that belongs to the row above.
    pub(super) const GOES_WITH_LAST: Place = (3, 1);
    /// A row of a file with optional columns.
    pub(super) const DETAILED: Place = (4, 1);
    /// A row that may repeat the total of its order.
    pub(super) const TOTAL: Place = (5, 1);
    /// An excluded row whose day still counts as observed.
    pub(super) const OBSERVED: Place = (6, 1);
    /// An amount of zero.
    pub(super) const ZERO: Place = (7, 1);
    /// Rows read.
    pub(super) const READ: Place = (8, 2);
    /// Rows counted.
    pub(super) const COUNTED: Place = (10, 2);
    /// Rows after the end of observation.
    pub(super) const AFTER_END: Place = (12, 2);
    /// Spellings changed.
    pub(super) const FOLDED: Place = (14, 2);
    /// Customers from another column.
    pub(super) const OTHER_COLUMN: Place = (16, 2);
    /// Refunds taken off.
    pub(super) const REFUNDS: Place = (18, 2);
    /// Problems of the row, and deferred refunds.
    pub(super) const ODD: Place = (20, 4);
    /// No row, but a flaw of the file, which no filter leaves out.
    pub(super) const OF_FILE: Place = (24, 1);
    /// A row without a customer of its own, so its products are in no basket by customer and day.
    pub(super) const NAMELESS: Place = (25, 1);

    #[inline]
    pub(super) fn get(self, (shift, width): Place) -> u64 {
        self.0 >> shift & ((1 << width) - 1)
    }

    #[inline]
    pub(super) fn has(self, place: Place) -> bool {
        self.get(place) != 0
    }

    /// The bits with a number inserted; `None` if the field is too narrow.
    pub(super) fn with(self, place: Place, value: u64) -> Option<Self> {
        let (shift, width) = place;
        (value >> width == 0).then_some(Self(self.0 | value << shift))
    }
}

/// Common properties of the rows of a class.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct RowClass {
    pub(super) bits: Bits,
    pub(super) fields: Fields,
    /// Numbers from 1 of status, row type, currency, country and channel; 0 for none.
    pub(super) names: [u32; 5],
    /// Numbers of the values in columns to filter by, from 1; 0 for none.
    pub(super) values: Vec<u32>,
}

const KINDS: [RowKind; 4] = [RowKind::Purchase, RowKind::Refund, RowKind::UnpricedLine, RowKind::FurtherLine];

/// Number of a kind in [`Bits::KIND`].
pub(super) fn kind_number(kind: RowKind) -> u64 {
    KINDS.iter().position(|&known| known == kind).map_or(0, |place| place as u64 + 1)
}

impl RowClass {
    /// Kind of the entry made for the row, if any.
    #[inline]
    pub(super) fn kind(&self) -> Option<RowKind> {
        KINDS.get((self.bits.get(Bits::KIND) as usize).wrapping_sub(1)).copied()
    }

    /// Appends the class as bytes, of which equal classes have the same.
    pub(super) fn write(&self, bytes: &mut Vec<u8>) {
        bytes.extend_from_slice(&self.bits.0.to_le_bytes()[..4]);
        bytes.extend_from_slice(&self.fields.0.to_le_bytes());
        for number in self.names.iter().chain(&self.values) {
            bytes.extend_from_slice(&number.to_le_bytes());
        }
    }

    /// The class of these bytes.
    pub(super) fn read(bytes: &[u8]) -> Self {
        let (bits, rest) = bytes.split_at(4);
        let (fields, rest) = rest.split_at(2);
        let word = |bytes: &[u8]| bytes.iter().rev().fold(0, |word, &byte| word << 8 | u64::from(byte));
        let numbers: Vec<u32> = rest.chunks_exact(4).map(|bytes| word(bytes) as u32).collect();
        let (names, values) = numbers.split_at(5);
        Self {
            bits: Bits(word(bits)),
            fields: Fields(word(fields) as u16),
            names: std::array::from_fn(|place| names[place]),
            values: values.to_vec(),
        }
    }
}
