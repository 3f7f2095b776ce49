//! Who bought which products: each pair of customer and product once.
//!
//! Memory grows with the pairs, never with rows. Customers are kept in small groups, so that a pair fits in four bytes
//! and putting a group in order stays within the processor's cache.

/// Bits of a pair that are the customer's place in the group.
const PLACE: u32 = 8;
/// The others are the product's number.
const PRODUCT: u32 = 32 - PLACE;
/// Pairs of a group before equal ones are first looked for.
const FIRST_TIDY: u32 = 1024;

#[derive(Debug, Clone)]
struct Group {
    pairs: Vec<u32>,
    tidy_at: u32,
}

/// The pairs.
#[derive(Debug, Clone, Default)]
pub struct Pairs {
    groups: Vec<Group>,
}

impl Pairs {
    /// Takes a pair in; products beyond the first sixteen millions count as one.
    #[inline]
    pub fn add(&mut self, customer: u32, product: u32) {
        let number = (customer >> PLACE) as usize;
        if number >= self.groups.len() {
            self.groups.resize_with(number + 1, || Group { pairs: Vec::new(), tidy_at: FIRST_TIDY });
        }
        let group = &mut self.groups[number];
        let pair = customer << PRODUCT | product.min((1 << PRODUCT) - 1);
        // Lines of one order stand together.
        if group.pairs.last() == Some(&pair) {
            return;
        }
        group.pairs.push(pair);
        if group.pairs.len() >= group.tidy_at as usize {
            group.tidy();
        }
    }

    /// Puts the pairs in order and keeps each once.
    pub fn tidy(&mut self) {
        self.groups.iter_mut().for_each(Group::tidy);
    }

    /// Customer and product of each pair, in the order of their numbers; only after [`Pairs::tidy`].
    pub fn iter(&self) -> impl Iterator<Item = (u32, u32)> + '_ {
        self.groups.iter().enumerate().flat_map(|(number, group)| {
            let first = (number as u32) << PLACE;
            group.pairs.iter().map(move |pair| (first | pair >> PRODUCT, pair & ((1 << PRODUCT) - 1)))
        })
    }

    /// How many kinds of product each customer bought, by number; as long as the last customer who bought any.
    pub fn kinds(&self) -> Vec<u32> {
        let mut kinds = vec![0; self.groups.len() << PLACE];
        self.iter().for_each(|(customer, _)| kinds[customer as usize] += 1);
        kinds
    }
}

impl Group {
    fn tidy(&mut self) {
        self.pairs.sort_unstable();
        self.pairs.dedup();
        self.tidy_at = FIRST_TIDY.max(self.pairs.len() as u32 / 2 * 3);
        // Room for what may come until then and no more: there may be thousands of groups.
        self.pairs.reserve_exact(self.tidy_at as usize - self.pairs.len());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn each_pair_once_and_in_order() {
        let (mut pairs, mut expected) = (Pairs::default(), BTreeSet::new());
        for row in 0..200_000u64 {
            let (customer, product) = ((row * 7_919 % 1_000) as u32, (row * 31 % 77) as u32);
            pairs.add(customer, product);
            expected.insert((customer, product));
        }
        let kept: usize = pairs.groups.iter().map(|group| group.pairs.len()).sum();
        assert!(kept <= expected.len() / 2 * 3);
        pairs.tidy();
        assert!(pairs.iter().eq(expected.iter().copied()));
        let kinds = pairs.kinds();
        assert_eq!(kinds[..1_000].iter().sum::<u32>() as usize, expected.len());
        assert_eq!(kinds[7] as usize, expected.iter().filter(|(customer, _)| *customer == 7).count());
    }
}
