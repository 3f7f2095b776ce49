//! Purchase histories, checked and compressed to their distinct rows.

use crate::error::{Error, Place};

/// One customer's history: all a purchase model needs to know.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Customer {
    /// Repeat purchases, x: a whole number.
    pub frequency: f64,
    /// Time from the first purchase to the last, tₓ; 0 where there is only one.
    pub recency: f64,
    /// Time from the first purchase to the end of observation, T.
    pub age: f64,
}

impl Customer {
    /// Just won: the first purchase is now.
    pub const NEW: Self = Self { frequency: 0.0, recency: 0.0, age: 0.0 };

    fn check(&self, row: usize) -> Result<(), Error> {
        let place = |column| Place { input: column, cell: Some((row, column)) };
        for (column, value) in [("frequency", self.frequency), ("recency", self.recency), ("age", self.age)] {
            if !value.is_finite() {
                return Err(Error::NotANumber(place(column)));
            }
            if !(0.0..=1e15).contains(&value) {
                return Err(Error::OutOfRange { place: place(column), min: 0.0, max: 1e15 });
            }
        }
        if self.frequency.fract() != 0.0 {
            return Err(Error::NotWhole(place("frequency")));
        }
        if self.recency > self.age {
            return Err(Error::Exceeds { place: place("recency"), limit: "age" });
        }
        if self.frequency == 0.0 && self.recency > 0.0 {
            return Err(Error::Undefined { place: place("recency"), reason: "recency-without-repeat" });
        }
        Ok(())
    }
}

/// Histories as columns, one entry per customer, or per group of like customers where `weight` counts them.
#[derive(Debug, Clone, Copy)]
pub struct Histories<'a> {
    /// Repeat purchases.
    pub frequency: &'a [f64],
    /// Time from the first purchase to the last.
    pub recency: &'a [f64],
    /// Time from the first purchase to the end of observation.
    pub age: &'a [f64],
    /// Customers each entry stands for; empty for one each.
    pub weight: &'a [f64],
}

impl Histories<'_> {
    /// The customers one by one, checked.
    ///
    /// # Errors
    /// Columns of different lengths, and the first row that is not a history.
    pub fn customers(&self) -> impl Iterator<Item = Result<(Customer, f64), Error>> {
        (0..self.frequency.len()).map(|row| {
            let customer =
                Customer { frequency: self.frequency[row], recency: self.recency[row], age: self.age[row] };
            customer.check(row)?;
            Ok((customer, check_weight(self.weight, row)?))
        })
    }

    /// Checks that the columns belong together.
    ///
    /// # Errors
    /// [`Error::Empty`], [`Error::RowCount`].
    pub fn check(&self) -> Result<(), Error> {
        let rows = self.frequency.len();
        check_columns(rows, &[("recency", self.recency.len()), ("age", self.age.len())], self.weight)
    }
}

/// Checks that columns have as many rows as the first one, and that there are any.
pub(super) fn check_columns(
    rows: usize,
    others: &[(&'static str, usize)],
    weight: &[f64],
) -> Result<(), Error> {
    if rows == 0 {
        return Err(Error::Empty("frequency".into()));
    }
    let weights = (!weight.is_empty()).then_some(("weight", weight.len()));
    match others.iter().copied().chain(weights).find(|(_, length)| *length != rows) {
        Some((column, _)) => Err(Error::RowCount { place: column.into(), min: rows, max: rows }),
        None => Ok(()),
    }
}

/// The weight of a row, 1 where none are given.
pub(super) fn check_weight(weight: &[f64], row: usize) -> Result<f64, Error> {
    let value = weight.get(row).copied().unwrap_or(1.0);
    let place = Place { input: "weight", cell: Some((row, "weight")) };
    if !value.is_finite() {
        return Err(Error::NotANumber(place));
    }
    if !(0.0..=1e15).contains(&value) {
        return Err(Error::OutOfRange { place, min: 0.0, max: 1e15 });
    }
    Ok(value)
}

/// Counts like rows: a hash table of keys of two or three numbers, in order of first appearance.
pub(super) struct Distinct<const K: usize> {
    /// Each distinct key with its total weight.
    pub rows: Vec<([f64; K], f64)>,
    slots: Vec<u32>,
}

const FREE: u32 = u32::MAX;

impl<const K: usize> Distinct<K> {
    pub fn new() -> Self {
        Self { rows: Vec::new(), slots: vec![FREE; 1024] }
    }

    /// Adds to the weight of a key; the position of its row.
    pub fn add(&mut self, key: [f64; K], weight: f64) -> usize {
        if 2 * self.rows.len() >= self.slots.len() {
            self.slots = vec![FREE; 4 * self.slots.len()];
            for index in 0..self.rows.len() {
                let (slot, _) = self.find(&self.rows[index].0);
                self.slots[slot] = index as u32;
            }
        }
        match self.find(&key) {
            (slot, FREE) => {
                self.slots[slot] = self.rows.len() as u32;
                self.rows.push((key, weight));
                self.rows.len() - 1
            }
            (_, index) => {
                self.rows[index as usize].1 += weight;
                index as usize
            }
        }
    }

    /// The slot of a key, and the row there.
    fn find(&self, key: &[f64; K]) -> (usize, u32) {
        let mask = self.slots.len() - 1;
        let mut slot = hash(key) as usize & mask;
        loop {
            let index = self.slots[slot];
            if index == FREE || self.rows[index as usize].0 == *key {
                return (slot, index);
            }
            slot = (slot + 1) & mask;
        }
    }
}

/// Distinct rows gathered by their first number: that number, their weight, and what is made of each.
pub(super) fn by_frequency<const K: usize, T>(
    rows: &[([f64; K], f64)],
    make: impl Fn(([f64; K], f64)) -> T,
) -> Vec<(f64, f64, Vec<T>)> {
    let mut frequencies = Distinct::new();
    let mut groups: Vec<Vec<T>> = Vec::new();
    for &(key, weight) in rows {
        let index = frequencies.add([key[0]], weight);
        if index == groups.len() {
            groups.push(Vec::new());
        }
        groups[index].push(make((key, weight)));
    }
    let frequencies = frequencies.rows.into_iter();
    frequencies.zip(groups).map(|(([frequency], weight), group)| (frequency, weight, group)).collect()
}

/// Multiply and fold, number by number; −0 does not occur among checked data.
fn hash(key: &[f64]) -> u64 {
    key.iter().fold(0x9e37_79b9_7f4a_7c15, |state: u64, x| {
        let mixed = (state ^ x.to_bits()).wrapping_mul(0xd6e8_feb8_6659_fd93);
        mixed ^ (mixed >> 32)
    })
}

/// A distinct history among customers with the same frequency.
#[derive(Debug, Clone, Copy)]
pub struct Row {
    /// tₓ.
    pub recency: f64,
    /// T.
    pub age: f64,
    /// Customers with this history.
    pub weight: f64,
}

/// The customers with the same number of repeat purchases.
#[derive(Debug, Clone)]
pub struct Group {
    /// x.
    pub frequency: f64,
    /// How many customers.
    pub weight: f64,
    /// Their distinct histories.
    pub rows: Vec<Row>,
}

/// A customer base, compressed: what a likelihood runs over.
#[derive(Debug, Clone)]
pub struct CustomerBase {
    /// By frequency, in order of first appearance.
    pub groups: Vec<Group>,
    /// The mean age: a natural unit of time.
    pub mean_age: f64,
    /// Number of customers.
    pub customers: f64,
    /// Number of repeat purchases of them all.
    pub purchases: f64,
}

/// With one repeat buyer the rate and the dropout of all would rest on a single person.
const MIN_REPEAT_BUYERS: usize = 2;

impl CustomerBase {
    /// Checks and compresses histories.
    ///
    /// # Errors
    /// What is wrong with the first row that is no history, or one of repeat purchases in no time at all;
    /// [`Error::TooFew`] for fewer than two repeat buyers, and where all purchases of each customer are at one moment.
    pub fn new(histories: &Histories) -> Result<Self, Error> {
        histories.check()?;
        let mut distinct = Distinct::new();
        for (row, item) in histories.customers().enumerate() {
            let (customer, weight) = item?;
            if customer.frequency > 0.0 && customer.age == 0.0 {
                let place = Place { input: "age", cell: Some((row, "age")) };
                return Err(Error::Undefined { place, reason: "repeats-in-no-time" });
            }
            if weight > 0.0 {
                distinct.add([customer.frequency, customer.recency, customer.age], weight);
            }
        }
        let rows = distinct.rows;
        let sum =
            |f: &dyn Fn(&[f64; 3]) -> f64| rows.iter().map(|(key, weight)| weight * f(key)).sum::<f64>();
        let customers = sum(&|_| 1.0);
        let mean_age = sum(&|key| key[2]) / customers;
        let purchases = sum(&|key| key[0]);
        if sum(&|key| f64::from(u8::from(key[0] > 0.0))) < MIN_REPEAT_BUYERS as f64 {
            let place = "frequency".into();
            return Err(Error::TooFew { place, reason: "repeat-buyers", min: MIN_REPEAT_BUYERS });
        }
        // Where nobody's repeat purchases are any time after the first, no rate is too high.
        if sum(&|key| key[1]) <= 0.0 {
            let place = "recency".into();
            return Err(Error::TooFew { place, reason: "time-between-purchases", min: 1 });
        }
        let groups = by_frequency(&rows, |([_, recency, age], weight)| Row { recency, age, weight });
        let groups = groups.into_iter().map(|(frequency, weight, rows)| Group { frequency, weight, rows });
        Ok(Self { groups: groups.collect(), mean_age, customers, purchases })
    }

    /// Mean purchase rate per mean age: where a fit starts.
    pub fn rate(&self) -> f64 {
        self.purchases / self.customers
    }
}
