//! Invariants for arbitrary bytes: no panic, no endless loop, no figure that is not finite.
//!
//! Each module is one target, driven by the fuzzer (`fuzz_targets`) and by mutated seeds (`tests/seeds.rs`).

pub mod cells;
pub mod csv;
pub mod evaluate;
pub mod fit;
pub mod orders;

/// Numbers and choices taken from the fuzzer's bytes; zeros after the last byte.
pub struct Bytes<'a>(pub &'a [u8]);

impl Bytes<'_> {
    /// The next byte.
    pub fn byte(&mut self) -> u8 {
        let (first, rest) = self.0.split_first().map_or((0, self.0), |(&first, rest)| (first, rest));
        self.0 = rest;
        first
    }

    /// A number below `limit`.
    pub fn below(&mut self, limit: usize) -> usize {
        usize::from(self.byte()) % limit.max(1)
    }

    /// Any number: small whole numbers as often as arbitrary bits.
    pub fn number(&mut self) -> f64 {
        match self.byte() {
            0 => f64::from_bits(u64::from_le_bytes(std::array::from_fn(|_| self.byte()))),
            kind @ 1..=99 => f64::from(kind) * f64::from(self.byte()),
            kind @ 100..=199 => f64::from(self.byte()) / f64::from(kind),
            kind => f64::from(self.byte()) * f64::powi(10.0, i32::from(kind) - 228),
        }
    }
}
