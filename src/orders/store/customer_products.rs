//! Distinct pairs of customer and product.
//!
//! Memory grows with the pairs, not with rows. Customers are grouped in blocks of 256, so a pair fits in four bytes and
//! sorting a block stays within the processor's cache.

/// Bits of a pair for the customer's position in the block.
const CUSTOMER_BITS: u32 = 8;
/// The remaining bits hold the product number.
const PRODUCT_BITS: u32 = 32 - CUSTOMER_BITS;
/// Pairs in a block before its first deduplication.
const FIRST_COMPACTION: u32 = 1024;

#[derive(Debug, Clone)]
struct CustomerBlock {
    pairs: Vec<u32>,
    compact_at: u32,
}

/// Distinct pairs of customer and product, in blocks of customers.
#[derive(Debug, Clone, Default)]
pub struct CustomerProducts {
    blocks: Vec<CustomerBlock>,
}

impl CustomerProducts {
    /// Adds a pair. Products beyond number 16,777,215 share that number.
    #[inline]
    pub fn add(&mut self, customer: u32, product: u32) {
        let number = (customer >> CUSTOMER_BITS) as usize;
        if number >= self.blocks.len() {
            self.blocks.resize_with(number + 1, || CustomerBlock {
                pairs: Vec::new(),
                compact_at: FIRST_COMPACTION,
            });
        }
        let block = &mut self.blocks[number];
        let pair = customer << PRODUCT_BITS | product.min((1 << PRODUCT_BITS) - 1);
        // Lines of one order are usually adjacent.
        if block.pairs.last() == Some(&pair) {
            return;
        }
        block.pairs.push(pair);
        if block.pairs.len() >= block.compact_at as usize {
            block.compact();
        }
    }

    /// Loads the ends of these customers' blocks into the processor's cache; the sum returned keeps the loads.
    #[inline]
    pub fn prefetch(&self, customers: &[u32]) -> u32 {
        let last = |&customer: &u32| {
            let block = self.blocks.get((customer >> CUSTOMER_BITS) as usize);
            block.and_then(|block| block.pairs.last()).map_or(0, |pair| *pair)
        };
        customers.iter().map(last).fold(0, u32::wrapping_add)
    }

    /// Sorts the pairs and removes duplicates.
    pub fn compact(&mut self) {
        self.blocks.iter_mut().for_each(CustomerBlock::compact);
    }

    /// Pairs of customer and product, ascending. Call [`CustomerProducts::compact`] first.
    pub fn iter(&self) -> impl Iterator<Item = (u32, u32)> + '_ {
        self.blocks.iter().enumerate().flat_map(|(number, block)| {
            let first = (number as u32) << CUSTOMER_BITS;
            block
                .pairs
                .iter()
                .map(move |pair| (first | pair >> PRODUCT_BITS, pair & ((1 << PRODUCT_BITS) - 1)))
        })
    }

    /// Number of distinct products per customer, indexed by customer number. Customers beyond its end bought none.
    pub fn products_per_customer(&self) -> Vec<u32> {
        let mut counts = vec![0; self.blocks.len() << CUSTOMER_BITS];
        self.iter().for_each(|(customer, _)| counts[customer as usize] += 1);
        counts
    }
}

impl CustomerBlock {
    fn compact(&mut self) {
        self.pairs.sort_unstable();
        self.pairs.dedup();
        self.compact_at = FIRST_COMPACTION.max(self.pairs.len() as u32 / 2 * 3);
        // Exact capacity: there may be thousands of blocks.
        self.pairs.reserve_exact(self.compact_at as usize - self.pairs.len());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn pairs_are_distinct_and_sorted() {
        let (mut pairs, mut expected) = (CustomerProducts::default(), BTreeSet::new());
        for row in 0..200_000u64 {
            let (customer, product) = ((row * 7_919 % 1_000) as u32, (row * 31 % 77) as u32);
            pairs.add(customer, product);
            expected.insert((customer, product));
        }
        let kept: usize = pairs.blocks.iter().map(|block| block.pairs.len()).sum();
        assert!(kept <= expected.len() / 2 * 3);
        pairs.compact();
        assert!(pairs.iter().eq(expected.iter().copied()));
        let counts = pairs.products_per_customer();
        assert_eq!(counts[..1_000].iter().sum::<u32>() as usize, expected.len());
        assert_eq!(counts[7] as usize, expected.iter().filter(|(customer, _)| *customer == 7).count());
    }
}
