//! Finds the structural bytes of a CSV file, 64 bytes at a time.

/// Bytes per block.
pub const BLOCK: usize = 64;

/// Structural bytes of a block, one bit per byte.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Marks {
    /// Delimiters, quotes, carriage returns and line feeds.
    pub structure: u64,
    /// True if any byte is not ASCII.
    pub non_ascii: bool,
}

/// Marks a block with SIMD instructions.
#[cfg(target_arch = "wasm32")]
#[target_feature(enable = "simd128")]
pub fn marks(block: &[u8; BLOCK], delimiter: u8) -> Marks {
    use core::arch::wasm32::{u8x16_bitmask, u8x16_eq, u8x16_splat, u64x2, v128_or};
    let (delimiters, quotes) = (u8x16_splat(delimiter), u8x16_splat(b'"'));
    let (returns, feeds) = (u8x16_splat(b'\r'), u8x16_splat(b'\n'));
    let mut structure = 0;
    let mut all = u64x2(0, 0);
    for (index, part) in words(block).chunks_exact(2).enumerate() {
        let bytes = u64x2(part[0], part[1]);
        let separators = v128_or(u8x16_eq(bytes, delimiters), u8x16_eq(bytes, quotes));
        let ends = v128_or(u8x16_eq(bytes, returns), u8x16_eq(bytes, feeds));
        structure |= u64::from(u8x16_bitmask(v128_or(separators, ends))) << (16 * index);
        all = v128_or(all, bytes);
    }
    Marks { structure, non_ascii: u8x16_bitmask(all) != 0 }
}

/// Marks a block eight bytes at a time.
#[cfg(not(target_arch = "wasm32"))]
#[inline]
pub fn marks(block: &[u8; BLOCK], delimiter: u8) -> Marks {
    const ONES: u64 = u64::MAX / 255;
    const LOW: u64 = ONES * 0x7f;
    const HIGH: u64 = ONES * 0x80;
    // Sets the high bit of every zero byte. Unlike the shorter subtraction trick, no borrow crosses bytes.
    let zeros = |word: u64| !(((word & LOW) + LOW) | word) & HIGH;
    let (mut structure, mut all) = (0, 0);
    for (index, word) in words(block).into_iter().enumerate() {
        let hits = zeros(word ^ (ONES * u64::from(delimiter)))
            | zeros(word ^ (ONES * u64::from(b'"')))
            | zeros(word ^ (ONES * u64::from(b'\r')))
            | zeros(word ^ (ONES * u64::from(b'\n')));
        // Gathers the eight high bits into one byte.
        let bits = (hits >> 7).wrapping_mul(0x0102_0408_1020_4080) >> 56;
        structure |= bits << (8 * index);
        all |= word;
    }
    Marks { structure, non_ascii: all & HIGH != 0 }
}

#[inline]
fn words(block: &[u8; BLOCK]) -> [u64; BLOCK / 8] {
    core::array::from_fn(|i| u64::from_le_bytes(core::array::from_fn(|j| block[8 * i + j])))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_byte_value_is_classified_at_every_position() {
        for value in 0..=255u8 {
            for place in 0..BLOCK {
                let mut block = [b'x'; BLOCK];
                block[place] = value;
                let expected = u64::from(matches!(value, b';' | b'"' | b'\r' | b'\n')) << place;
                let marks = marks(&block, b';');
                assert_eq!((marks.structure, marks.non_ascii), (expected, value > 127), "{value} at {place}");
            }
        }
    }
}
