//! What customers began with: the products of the first day on which each bought any.

use crate::tables::day::Day;

/// Further products kept before those that turned out to be of a later day are first dropped.
const FIRST_TIDY: usize = 1 << 16;

/// A further product of the day that is a customer's first so far.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Further {
    customer: u32,
    product: u32,
    day: Day,
}

/// The products, gathered from rows in any order.
#[derive(Debug, Clone, Default)]
pub struct Firsts {
    /// The first day and one product of it by customer's number; as long as the last customer who bought any.
    ones: Vec<(Day, u32)>,
    /// The others: few, or none, where the latest rows come first.
    further: Vec<Further>,
    tidy_at: usize,
}

impl Firsts {
    /// Takes a row in.
    #[inline]
    pub fn add(&mut self, customer: u32, day: Day, product: u32) {
        let index = customer as usize;
        if index >= self.ones.len() {
            self.ones.resize(index + 1, (Day::MAX, 0));
        }
        let one = &mut self.ones[index];
        if day < one.0 {
            *one = (day, product);
        } else if day == one.0 && product != one.1 {
            self.further.push(Further { customer, product, day });
            if self.further.len() >= self.tidy_at.max(FIRST_TIDY) {
                self.tidy();
            }
        }
    }

    /// Drops what is not of a first day after all, and keeps the rest once.
    pub fn tidy(&mut self) {
        let ones = &self.ones;
        self.further.retain(|further| further.day == ones[further.customer as usize].0);
        self.further.sort_unstable_by_key(|further| (further.customer, further.product));
        self.further.dedup();
        self.tidy_at = self.further.len() / 2 * 3;
    }

    /// The first day on which a customer bought a product that has a name.
    pub fn day(&self, customer: u32) -> Option<Day> {
        self.ones.get(customer as usize).map(|one| one.0).filter(|&day| day != Day::MAX)
    }

    /// Customer and product, each pair once; only after [`Firsts::tidy`].
    pub fn iter(&self) -> impl Iterator<Item = (u32, u32)> + '_ {
        let ones = (0..).zip(&self.ones).filter(|(_, one)| one.0 != Day::MAX);
        let further = self.further.iter().map(|further| (further.customer, further.product));
        ones.map(|(customer, one)| (customer, one.1)).chain(further)
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
            let mut firsts = Firsts::default();
            rows.into_iter().map(row).for_each(|(customer, day, product)| firsts.add(customer, day, product));
            assert!(firsts.further.len() <= FIRST_TIDY.max(expected.len() * 2));
            firsts.tidy();
            let mut found: Vec<(u32, u32)> = firsts.iter().collect();
            found.sort_unstable();
            assert_eq!(found, expected);
            assert_eq!(firsts.day(7), days[&7].first_key_value().map(|(&day, _)| day));
            assert_eq!(firsts.day(900), None);
        }
    }
}
