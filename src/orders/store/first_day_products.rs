//! Products each customer bought on the first day on which they bought any.

use crate::tables::day::Day;

/// Further products collected before the first compaction.
const FIRST_COMPACTION: usize = 1 << 16;

/// Another product of the day that is so far the customer's first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct FurtherProduct {
    customer: u32,
    product: u32,
    day: Day,
}

/// First-day products, collected from rows in any order.
#[derive(Debug, Clone, Default)]
pub struct FirstDayProducts {
    /// First day and one of its products, indexed by customer number; shorter if the last customers bought none.
    first_products: Vec<(Day, u32)>,
    /// Other products of those days, and of days that were first only for a while.
    further: Vec<FurtherProduct>,
    compact_at: usize,
}

impl FirstDayProducts {
    /// Adds the product of one row.
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

    /// Loads the first days of these customers into the processor's cache; the sum returned keeps the loads.
    #[inline]
    pub fn prefetch(&self, customers: &[u32]) -> Day {
        let day = |&customer: &u32| self.first_products.get(customer as usize).map_or(0, |one| one.0);
        customers.iter().map(day).fold(0, Day::wrapping_add)
    }

    /// Removes duplicates, and products of days that turned out not to be the first.
    pub fn compact(&mut self) {
        let first_products = &self.first_products;
        self.further.retain(|further| further.day == first_products[further.customer as usize].0);
        self.further.sort_unstable_by_key(|further| (further.customer, further.product));
        self.further.dedup();
        self.compact_at = self.further.len() / 2 * 3;
    }

    /// First day on which a customer bought a named product.
    pub fn day(&self, customer: u32) -> Option<Day> {
        self.first_products.get(customer as usize).map(|one| one.0).filter(|&day| day != Day::MAX)
    }

    /// Pairs of customer and product, each once. Call [`FirstDayProducts::compact`] first.
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
    fn first_day_products_do_not_depend_on_row_order() {
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
