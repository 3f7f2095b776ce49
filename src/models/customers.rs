//! Purchase histories, checked and compressed to distinct rows.

use std::cmp::Ordering;
use std::sync::OnceLock;

use crate::error::{Error, Place};

/// Purchase history of one customer: the sufficient statistics of the purchase models.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Customer {
    /// Repeat purchases x, a whole number.
    pub frequency: f64,
    /// Time from the first to the last purchase, tₓ; 0 without repeat purchases.
    pub recency: f64,
    /// Time from the first purchase to the end of observation, T.
    pub age: f64,
}

impl Customer {
    /// A customer at the moment of the first purchase.
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

/// Histories as columns, one entry per customer or, with `weight`, per group of identical customers.
#[derive(Debug, Clone, Copy)]
pub struct Histories<'a> {
    /// Repeat purchases.
    pub frequency: &'a [f64],
    /// Time from the first to the last purchase.
    pub recency: &'a [f64],
    /// Time from the first purchase to the end of observation.
    pub age: &'a [f64],
    /// Number of customers per entry; empty for one each. Fractions are allowed.
    pub weight: &'a [f64],
}

impl Histories<'_> {
    /// Iterates over the checked customers with their weights.
    ///
    /// # Errors
    /// The first row that is not a valid history.
    pub fn customers(&self) -> impl Iterator<Item = Result<(Customer, f64), Error>> {
        (0..self.frequency.len()).map(|row| {
            let customer =
                Customer { frequency: self.frequency[row], recency: self.recency[row], age: self.age[row] };
            customer.check(row)?;
            Ok((customer, check_weight(self.weight, row)?))
        })
    }

    /// Checks that the columns are non-empty and of equal length.
    ///
    /// # Errors
    /// [`Error::Empty`], [`Error::RowCount`].
    pub fn check(&self) -> Result<(), Error> {
        let rows = self.frequency.len();
        check_columns(rows, &[("recency", self.recency.len()), ("age", self.age.len())], self.weight)
    }
}

/// Checks that the columns have `rows` rows and that there is at least one row.
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

/// Weight of a row, 1 without a weight column.
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

/// Counts equal rows of `K` numbers, in order of first appearance.
///
/// Sorted rows are compared with the one before; the first row out of order switches to a hash table. It uses open
/// addressing and takes over half of the time of a fit to 10⁵ customers; the standard map takes twice as long.
pub(super) struct DistinctRows<const K: usize> {
    /// Distinct keys with their total weights.
    pub rows: Vec<([f64; K], f64)>,
    /// Slots of the table; none while the keys ascend.
    slots: Vec<u32>,
}

const FREE: u32 = u32::MAX;
/// Slots of a table at first.
const FIRST_SLOTS: usize = 1024;

impl<const K: usize> DistinctRows<K> {
    pub fn new() -> Self {
        Self { rows: Vec::new(), slots: Vec::new() }
    }

    /// Adds to the weight of a key and returns the index of its row.
    pub fn add(&mut self, key: [f64; K], weight: f64) -> usize {
        if self.slots.is_empty() {
            match self.rows.last_mut() {
                Some((last, sum)) if *last == key => {
                    *sum += weight;
                    return self.rows.len() - 1;
                }
                Some((last, _)) if (*last).partial_cmp(&key) != Some(Ordering::Less) => self.build_table(),
                _ => {
                    self.rows.push((key, weight));
                    return self.rows.len() - 1;
                }
            }
        }
        if 2 * self.rows.len() >= self.slots.len() {
            self.build_table();
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

    /// Reserves space for at least the same number of rows again.
    fn build_table(&mut self) {
        self.slots = vec![FREE; FIRST_SLOTS.max((4 * self.rows.len()).next_power_of_two())];
        for index in 0..self.rows.len() {
            let (slot, _) = self.find(&self.rows[index].0);
            self.slots[slot] = index as u32;
        }
    }

    /// Slot of a key and the row stored there.
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

/// Rows gathered by the cells they fall in.
pub(super) struct Cells<const K: usize, const N: usize> {
    cells: DistinctRows<K>,
    sums: Vec<[f64; N]>,
}

impl<const K: usize, const N: usize> Cells<K, N> {
    pub fn new() -> Self {
        Self { cells: DistinctRows::new(), sums: Vec::new() }
    }

    /// Adds a row with its numbers to a cell.
    pub fn add(&mut self, cell: [f64; K], weight: f64, numbers: [f64; N]) {
        let place = self.cells.add(cell, weight);
        if place == self.sums.len() {
            self.sums.push([0.0; N]);
        }
        self.sums[place].iter_mut().zip(numbers).for_each(|(sum, number)| *sum += weight * number);
    }

    /// Cells with the weights of their rows and the weighted sums of their numbers, in order of first appearance.
    pub fn rows(self) -> impl Iterator<Item = ([f64; K], f64, [f64; N])> {
        self.cells.rows.into_iter().zip(self.sums).map(|((cell, weight), sums)| (cell, weight, sums))
    }
}

/// Groups distinct rows by their first number (the frequency): frequency, total weight, and the mapped rows.
pub(super) fn by_frequency<const K: usize, T>(
    rows: &[([f64; K], f64)],
    mut make: impl FnMut(([f64; K], f64)) -> T,
) -> Vec<(f64, f64, Vec<T>)> {
    let mut frequencies = DistinctRows::new();
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

/// Multiplicative hash over the bits; checked data contains no −0.
fn hash(key: &[f64]) -> u64 {
    key.iter().fold(0x9e37_79b9_7f4a_7c15, |state: u64, x| {
        let mixed = (state ^ x.to_bits()).wrapping_mul(0xd6e8_feb8_6659_fd93);
        mixed ^ (mixed >> 32)
    })
}

/// Distinct history within a [`FrequencyGroup`].
#[derive(Debug, Clone, Copy)]
pub struct WeightedHistory {
    /// Time from the first to the last purchase, tₓ.
    pub recency: f64,
    /// Time from the first purchase to the end of observation, T.
    pub age: f64,
    /// Number of customers with this history.
    pub weight: f64,
    /// Places of the two times among those of the base.
    pub(super) places: [u32; 2],
}

/// Functions of a scale α at a time t.
#[derive(Debug, Clone, Copy)]
pub(super) struct Scaled {
    /// ln(1 + t/α).
    pub(super) ln: f64,
    /// 1/(α + t).
    pub(super) inverse: f64,
}

/// Customers with the same number of repeat purchases.
#[derive(Debug, Clone)]
pub struct FrequencyGroup {
    /// Repeat purchases x.
    pub frequency: f64,
    /// Number of customers.
    pub weight: f64,
    /// Distinct histories.
    pub rows: Vec<WeightedHistory>,
}

/// Customer base compressed to distinct histories, the input of the likelihoods.
///
/// # Examples
/// ```
/// use regulars::models::customers::{CustomerBase, Histories};
///
/// let histories =
///     Histories { frequency: &[2.0, 0.0, 1.0], recency: &[30.4, 0.0, 5.0], age: &[38.9; 3], weight: &[] };
/// let base = CustomerBase::new(&histories).unwrap();
/// assert_eq!((base.customers, base.purchases), (3.0, 3.0));
///
/// let one_repeat_buyer = Histories { frequency: &[2.0, 0.0, 0.0], recency: &[30.4, 0.0, 0.0], ..histories };
/// assert_eq!(CustomerBase::new(&one_repeat_buyer).unwrap_err().code(), "too-few");
/// ```
#[derive(Debug, Clone)]
pub struct CustomerBase {
    /// Groups by frequency, in order of first appearance.
    pub groups: Vec<FrequencyGroup>,
    /// Mean age, the unit of time during a fit.
    pub mean_age: f64,
    /// Number of customers.
    pub customers: f64,
    /// Total number of repeat purchases.
    pub purchases: f64,
    /// Sum of the logarithms of all gaps between purchases, if known; only models with a rhythm use it.
    pub log_gaps: Option<f64>,
    /// Distinct times of all histories.
    pub(super) times: Vec<f64>,
    /// A base of merged histories, computed when first needed.
    pub(super) coarse: OnceLock<Box<CustomerBase>>,
}

/// With a single repeat buyer, the rates of all customers would depend on one person.
const MIN_REPEAT_BUYERS: usize = 2;

impl CustomerBase {
    /// Checks and compresses histories.
    ///
    /// # Errors
    /// The first row that is not a valid history or has repeat purchases at age 0; [`Error::TooFew`] for fewer than two
    /// repeat buyers, or if every customer made all purchases at one moment.
    pub fn new(histories: &Histories) -> Result<Self, Error> {
        let mut distinct = DistinctRows::new();
        Self::checked(histories, |key, weight| _ = distinct.add(key, weight))?;
        Self::of_distinct(&distinct.rows)
    }

    /// [`CustomerBase::new`] for histories in which equal ones are adjacent.
    ///
    /// # Errors
    /// As [`CustomerBase::new`].
    pub(super) fn of_ordered(histories: &Histories) -> Result<Self, Error> {
        let mut rows: Vec<([f64; 3], f64)> = Vec::with_capacity(histories.frequency.len());
        Self::checked(histories, |key, weight| match rows.last_mut() {
            Some((last, sum)) if *last == key => *sum += weight,
            _ => rows.push((key, weight)),
        })?;
        Self::of_distinct(&rows)
    }

    /// Passes on each history with a weight, checked.
    fn checked(histories: &Histories, mut add: impl FnMut([f64; 3], f64)) -> Result<(), Error> {
        histories.check()?;
        for (row, item) in histories.customers().enumerate() {
            let (customer, weight) = item?;
            if customer.frequency > 0.0 && customer.age == 0.0 {
                let place = Place { input: "age", cell: Some((row, "age")) };
                return Err(Error::Undefined { place, reason: "repeats-in-no-time" });
            }
            if weight > 0.0 {
                add([customer.frequency, customer.recency, customer.age], weight);
            }
        }
        Ok(())
    }

    fn of_distinct(rows: &[([f64; 3], f64)]) -> Result<Self, Error> {
        let base = Self::of_rows(rows);
        let sum =
            |f: &dyn Fn(&[f64; 3]) -> f64| rows.iter().map(|(key, weight)| weight * f(key)).sum::<f64>();
        if sum(&|key| f64::from(u8::from(key[0] > 0.0))) < MIN_REPEAT_BUYERS as f64 {
            let place = "frequency".into();
            return Err(Error::TooFew { place, reason: "repeat-buyers", min: MIN_REPEAT_BUYERS });
        }
        // If all repeat purchases coincide with the first, the likelihood increases with the rate without bound.
        if sum(&|key| key[1]) <= 0.0 {
            let place = "recency".into();
            return Err(Error::TooFew { place, reason: "time-between-purchases", min: 1 });
        }
        Ok(base)
    }

    /// A base of checked histories (x, tₓ, T) with their weights, regardless of how few buy again.
    pub(super) fn of_rows(rows: &[([f64; 3], f64)]) -> Self {
        let sum =
            |f: &dyn Fn(&[f64; 3]) -> f64| rows.iter().map(|(key, weight)| weight * f(key)).sum::<f64>();
        let customers = sum(&|_| 1.0);
        let mean_age = sum(&|key| key[2]) / customers;
        let purchases = sum(&|key| key[0]);
        let mut times = DistinctRows::new();
        let groups = by_frequency(rows, |([_, recency, age], weight)| {
            let places = [recency, age].map(|time| times.add([time], 0.0) as u32);
            WeightedHistory { recency, age, weight, places }
        });
        let groups =
            groups.into_iter().map(|(frequency, weight, rows)| FrequencyGroup { frequency, weight, rows });
        Self {
            groups: groups.collect(),
            mean_age,
            customers,
            purchases,
            log_gaps: None,
            times: times.rows.iter().map(|([time], _)| *time).collect(),
            coarse: OnceLock::new(),
        }
    }

    /// Functions of α at each of the distinct times, of which there are far fewer than histories.
    pub(super) fn scaled(&self, alpha: f64) -> Vec<Scaled> {
        let at = |time: &f64| Scaled { ln: (time / alpha).ln_1p(), inverse: 1.0 / (alpha + time) };
        self.times.iter().map(at).collect()
    }

    /// Adds the sums of the log gaps between purchases, one per row of the same `histories`: Σ ln gᵢ over the x gaps of
    /// each customer, 0 without repeat purchases.
    ///
    /// # Errors
    /// [`Error::RowCount`]; [`Error::NotANumber`]; [`Error::Exceeds`] for a sum above x·ln(tₓ/x), that of equal gaps;
    /// [`Error::Undefined`] for a sum without gaps.
    pub fn with_log_gap_sums(mut self, histories: &Histories, sums: &[f64]) -> Result<Self, Error> {
        let rows = histories.frequency.len();
        if sums.len() != rows {
            return Err(Error::RowCount { place: "logGapSum".into(), min: rows, max: rows });
        }
        let mut total = 0.0;
        for ((row, item), &sum) in histories.customers().enumerate().zip(sums) {
            let (Customer { frequency, recency, .. }, weight) = item?;
            let place = Place { input: "logGapSum", cell: Some((row, "logGapSum")) };
            if !sum.is_finite() {
                return Err(Error::NotANumber(place));
            }
            if frequency == 0.0 && sum != 0.0 {
                return Err(Error::Undefined { place, reason: "gaps-without-repeat" });
            }
            if frequency > 0.0 {
                let most = frequency * (recency / frequency).ln();
                if sum > most + 1e-6 * frequency * most.abs().max(1.0) {
                    return Err(Error::Exceeds { place, limit: "recency" });
                }
            }
            total += weight * sum;
        }
        (self.log_gaps, self.coarse) = (Some(total), OnceLock::new());
        Ok(self)
    }

    /// Mean number of repeat purchases per customer, the starting rate of a fit.
    pub fn rate(&self) -> f64 {
        self.purchases / self.customers
    }
}
