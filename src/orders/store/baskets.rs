//! Baskets: products bought together, in bounded memory.
//!
//! Each line of a basket is a pair of numbers. When there are too many lines, only baskets whose hash begins with one
//! more zero bit are kept. That is a sample of half of them that depends on their ids alone, so neither the order of
//! rows nor their split into files changes it.

use super::interner::hash;

/// Maximum number of lines kept: 32 MB.
const MAX_LINES: usize = 1 << 21;

/// Lines of baskets, sampled when there are too many.
#[derive(Debug, Clone, Default)]
pub struct Baskets {
    /// Pairs of basket and product; sorted and distinct after [`Baskets::compact`].
    lines: Vec<(u64, u32)>,
    /// Leading zero bits a basket's hash needs for the basket to be kept.
    required_zeros: u32,
}

impl Baskets {
    /// Adds a line.
    pub fn add(&mut self, basket: u64, product: u32) {
        if !self.keeps(basket) || self.lines.last() == Some(&(basket, product)) {
            return;
        }
        self.lines.push((basket, product));
        if self.lines.len() >= 2 * MAX_LINES {
            self.compact();
        }
    }

    /// Hashes the id a second time: after one round its first bits still depend on each other.
    fn keeps(&self, basket: u64) -> bool {
        self.required_zeros == 0 || hash(&basket.to_le_bytes()).leading_zeros() >= self.required_zeros
    }

    /// Sorts the lines, removes duplicates and samples baskets if there are too many.
    pub fn compact(&mut self) {
        self.lines.sort_unstable();
        self.lines.dedup();
        while self.lines.len() > MAX_LINES {
            self.required_zeros += 1;
            let mut lines = std::mem::take(&mut self.lines);
            lines.retain(|&(basket, _)| self.keeps(basket));
            self.lines = lines;
        }
    }

    /// Lines of each basket, products ascending. Call [`Baskets::compact`] first.
    pub fn iter(&self) -> impl Iterator<Item = &[(u64, u32)]> {
        self.lines.chunk_by(|a, b| a.0 == b.0)
    }

    /// Share of all baskets in the sample: 1, ½, ¼, …
    pub fn sampled_share(&self) -> f64 {
        0.5f64.powi(self.required_zeros as i32)
    }
}

/// Id of the basket that holds everything a customer bought on one day; used where rows have no order id.
pub fn same_day_basket(customer: u64, day: i32) -> u64 {
    let mut bytes = [0; 12];
    bytes[..8].copy_from_slice(&customer.to_le_bytes());
    bytes[8..].copy_from_slice(&day.to_le_bytes());
    hash(&bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sample_does_not_depend_on_row_order() {
        let baskets = 2 * MAX_LINES as u64;
        let read = |order: &dyn Fn(u64) -> u64| {
            let mut kept = Baskets::default();
            for i in 0..baskets {
                let basket = order(i);
                // Two lines each, and some of them twice.
                kept.add(hash(&basket.to_le_bytes()), 1);
                kept.add(hash(&basket.to_le_bytes()), 2 + u32::from(basket % 7 == 0));
            }
            kept.compact();
            kept
        };
        let forwards = read(&|i| i);
        let scattered = read(&|i| i * 0x9e37_79b1 % baskets);
        assert_eq!((&forwards.lines, forwards.required_zeros), (&scattered.lines, scattered.required_zeros));
        assert!(
            forwards.lines.len() <= MAX_LINES && forwards.sampled_share() >= 0.125,
            "{}",
            forwards.sampled_share()
        );
        // The number that the share predicts, within five standard deviations.
        let expected = baskets as f64 * forwards.sampled_share();
        assert!((forwards.iter().count() as f64 - expected).abs() < 5.0 * expected.sqrt());
    }
}
