//! Day on which each customer first bought a second product, collected from rows in any order.

use crate::tables::day::Day;

/// Day and product of a customer's first purchases of two different products; `Day::MAX` without one.
type Two = [(Day, u32); 2];

const NONE: (Day, u32) = (Day::MAX, u32::MAX);

/// The two products that each customer bought first.
#[derive(Debug, Clone, Default)]
pub struct SecondProducts {
    two: Vec<Two>,
}

impl SecondProducts {
    /// Adds the product of one row.
    #[inline]
    pub fn add(&mut self, customer: u32, day: Day, product: u32) {
        let index = customer as usize;
        if index >= self.two.len() {
            self.two.resize(index + 1, [NONE, NONE]);
        }
        let two = &mut self.two[index];
        match two.iter_mut().find(|held| held.1 == product) {
            Some(held) => held.0 = held.0.min(day),
            None => {
                // A displaced product counts again if an earlier row of it appears.
                let later = usize::from(two[1].0 >= two[0].0);
                if day < two[later].0 {
                    two[later] = (day, product);
                }
            }
        }
    }

    /// First day on which the customer had bought two different products.
    pub fn day(&self, customer: u32) -> Option<Day> {
        let [one, other] = self.two.get(customer as usize)?;
        Some(one.0.max(other.0)).filter(|&day| day != Day::MAX)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    #[test]
    fn the_day_does_not_depend_on_the_order_of_rows() {
        let row = |row: u64| ((row % 90) as u32, (row * 7_919 % 365) as Day, (row * 31 % 7) as u32);
        let mut days: BTreeMap<u32, BTreeMap<u32, Day>> = BTreeMap::new();
        for (customer, day, product) in (0..2_000).map(row) {
            let first = days.entry(customer).or_default().entry(product).or_insert(day);
            *first = day.min(*first);
        }
        for rows in [(0..2_000).collect::<Vec<u64>>(), (0..2_000).rev().collect()] {
            let mut second = SecondProducts::default();
            rows.into_iter().map(row).for_each(|(customer, day, product)| second.add(customer, day, product));
            for (&customer, products) in &days {
                let mut firsts: Vec<Day> = products.values().copied().collect();
                firsts.sort_unstable();
                assert_eq!(second.day(customer), firsts.get(1).copied(), "{customer}");
            }
            assert_eq!(second.day(900), None);
        }
    }
}
