//! What customers began with: the products of the first day on which each bought any.

use crate::tables::day::Day;

/// Further products kept before those that turned out to be of a later day are first dropped.
const FIRST_COMPACTION: usize = 1 << 16;

/// A further product of the day that is a customer's first so far.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct FurtherProduct {
    customer: u32,
    product: u32,
    day: Day,
}

/// The products, gathered from rows in any order.
#[derive(Debug, Clone, Default)]
pub struct FirstDayProducts {
    /// The first day and one product of it by customer's number; as long as the last customer who bought any.
    first_products: Vec<(Day, u32)>,
    /// The others: few, or none, where the latest rows come first.
    further: Vec<FurtherProduct>,
    compact_at: usize,
}

impl FirstDayProducts {
    /// Takes a row in.
    #[inline]
    pub fn add(&mut self, customer: u32, day: Day, product: u32) {
        let index = customer as usize;
        if index >= self.first_products.len() {
            self.first_products.resize(index + 1, (Day::MAX, 0));
        }
        let one = &mut self.first_products[index];
        if day < one.0 {
            *one = (day, product);
        } else if day == one.0 && product != one.1 {
            self.further.push(FurtherProduct { customer, product, day });
            if self.further.len() >= self.compact_at.max(FIRST_COMPACTION) {
                self.compact();
            }
        }
    }

    /// Drops what is not of a first day after all, and keeps the rest once.
    pub fn compact(&mut self) {
        let first_products = &self.first_products;
        self.further.retain(|further| further.day == first_products[further.customer as usize].0);
        self.further.sort_unstable_by_key(|further| (further.customer, further.product));
        self.further.dedup();
        self.compact_at = self.further.len() / 2 * 3;
    }

    /// The first day on which a customer bought a product that has a name.
    pub fn day(&self, customer: u32) -> Option<Day> {
        self.first_products.get(customer as usize).map(|one| one.0).filter(|&day| day != Day::MAX)
    }

    /// Customer and product, each pair once; only after [`FirstDayProducts::compact`].
    pub fn iter(&self) -> impl Iterator<Item = (u32, u32)> + '_ {
        let first_products = (0..).zip(&self.first_products).filter(|(_, one)| one.0 != Day::MAX);
        let further = self.further.iter().map(|further| (further.customer, further.product));
        first_products.map(|(customer, one)| (customer, one.1)).chain(further)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::{BTreeMap, BTreeSet};

    #[test]
    fn the_products_of_each_first_day_whatever_the_order_of_rows() {
        let row = |row: u64| ((row % 900) as u32, (row * 7_919 % 365) as Day, (row * 31 % 77) as u32);
        let mut days: BTreeMap<u32, BTreeMap<Day, BTreeSet<u32>>> = BTreeMap::new();
        for (customer, day, product) in (0..200_000).map(row) {
            days.entry(customer).or_default().entry(day).or_default().insert(product);
        }
        let began = |(&customer, days): (&u32, &BTreeMap<Day, BTreeSet<u32>>)| {
            let products = days.first_key_value().unwrap().1.clone();
            products.into_iter().map(move |product| (customer, product))
        };
        let expected: Vec<(u32, u32)> = days.iter().flat_map(began).collect();
        for rows in [(0..200_000).collect::<Vec<u64>>(), (0..200_000).rev().collect()] {
            let mut firsts = FirstDayProducts::default();
            rows.into_iter().map(row).for_each(|(customer, day, product)| firsts.add(customer, day, product));
            assert!(firsts.further.len() <= FIRST_COMPACTION.max(expected.len() * 2));
            firsts.compact();
            let mut found: Vec<(u32, u32)> = firsts.iter().collect();
            found.sort_unstable();
            assert_eq!(found, expected);
            assert_eq!(firsts.day(7), days[&7].first_key_value().map(|(&day, _)| day));
            assert_eq!(firsts.day(900), None);
        }
    }
}
