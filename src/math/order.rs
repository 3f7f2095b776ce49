//! Sorting in little code: each kind of value that the standard library sorts takes six kilobytes of a browser's download,
//! each kind sorted by a number here half of one, and all that are sorted by comparison share one function.

use core::cmp::Ordering;

/// Fewer values than these are inserted one by one.
const FEW: usize = 32;

/// Sorts by a number; equal ones come in no certain order. In place, by the highest eight bits in which any two differ,
/// then each of the parts by the next.
pub fn by_key<T: Copy>(values: &mut [T], key: &impl Fn(&T) -> u64) {
    if values.len() <= FEW {
        for end in 1..values.len() {
            let (value, mut place) = (values[end], end);
            while place > 0 && key(&values[place - 1]) > key(&value) {
                values[place] = values[place - 1];
                place -= 1;
            }
            values[place] = value;
        }
        return;
    }
    let first = key(&values[0]);
    let differing = values.iter().fold(0, |bits, value| bits | (key(value) ^ first));
    if differing == 0 {
        return;
    }
    let shift = (u64::BITS - differing.leading_zeros()).saturating_sub(8);
    let digit = |value: &T| (key(value) >> shift) as usize & 0xff;
    let mut ends = [0; 256];
    for value in &*values {
        ends[digit(value)] += 1;
    }
    let mut next = [0; 256];
    let mut end = 0;
    for (begin, count) in next.iter_mut().zip(&mut ends) {
        *begin = end;
        end += *count;
        *count = end;
    }
    for (own, &end) in ends.iter().enumerate() {
        while next[own] < end {
            let place = next[own];
            let other = digit(&values[place]);
            values.swap(place, next[other]);
            next[other] += 1;
        }
    }
    let mut rest = values;
    let mut begin = 0;
    for end in ends {
        let (part, others) = rest.split_at_mut(end - begin);
        by_key(part, key);
        (rest, begin) = (others, end);
    }
}

/// A number that orders as the value does, by [`f64::total_cmp`].
pub fn key(value: f64) -> u64 {
    let bits = value.to_bits();
    bits ^ (((bits as i64) >> 63) as u64 | 1 << 63)
}

/// Sorts numbers as [`f64::total_cmp`] does.
#[inline(never)]
pub fn numbers(values: &mut [f64]) {
    by_key(values, &|&value| key(value));
}

/// Puts places in the order `compare` gives them, equal ones as they were; places are indexes into whatever is sorted.
pub fn order(places: &mut [u32], compare: &dyn Fn(usize, usize) -> Ordering) {
    merge(places, &mut Vec::with_capacity(places.len()), compare);
}

/// The places 0…`length` in the order `compare` gives them, equal ones as they were.
pub fn ordered(length: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<u32> {
    let mut places: Vec<u32> = (0..length as u32).collect();
    order(&mut places, compare);
    places
}

#[inline(never)]
fn merge(places: &mut [u32], scratch: &mut Vec<u32>, compare: &dyn Fn(usize, usize) -> Ordering) {
    let middle = places.len() / 2;
    if middle == 0 {
        return;
    }
    merge(&mut places[..middle], scratch, compare);
    merge(&mut places[middle..], scratch, compare);
    let is_after = |a: u32, b: u32| compare(a as usize, b as usize) == Ordering::Greater;
    if !is_after(places[middle - 1], places[middle]) {
        return;
    }
    scratch.clear();
    scratch.extend_from_slice(&places[..middle]);
    let (mut place, mut right) = (0, middle);
    for &left in &*scratch {
        while right < places.len() && is_after(left, places[right]) {
            places[place] = places[right];
            (place, right) = (place + 1, right + 1);
        }
        places[place] = left;
        place += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::math::random::Random;

    /// The standard library's sorts are the reference.
    #[test]
    fn values_come_in_the_order_of_their_keys() {
        let mut random = Random::new(1);
        for length in [0, 1, 2, FEW, FEW + 1, 1000, 70_000] {
            for mask in [0, 1, 0xff, 0xff00_0000_0000_0001, u64::MAX] {
                let mut values: Vec<u64> =
                    (0..length).map(|_| (random.uniform() * 2f64.powi(64)) as u64 & mask).collect();
                let mut expected = values.clone();
                expected.sort_unstable();
                by_key(&mut values, &|&value| value);
                assert_eq!(values, expected);
            }
        }
    }

    #[test]
    fn numbers_come_in_their_total_order() {
        let mut random = Random::new(2);
        let odd =
            [0.0, -0.0, f64::MIN, f64::MAX, f64::INFINITY, f64::NEG_INFINITY, 5e-324, -5e-324, f64::NAN];
        let mut values: Vec<f64> = (0..500).map(|_| random.normal() * 1e3).chain(odd).collect();
        let mut expected = values.clone();
        expected.sort_unstable_by(f64::total_cmp);
        numbers(&mut values);
        assert_eq!(
            values.iter().map(|v| v.to_bits()).collect::<Vec<_>>(),
            expected.iter().map(|v| v.to_bits()).collect::<Vec<_>>()
        );
    }

    #[test]
    fn equal_ones_stay_as_they_were() {
        let values = [2, 1, 2, 0, 1];
        assert_eq!(ordered(5, &|a, b| values[a].cmp(&values[b])), [3, 1, 4, 0, 2]);
        assert_eq!(ordered(0, &|_, _| Ordering::Equal), [0u32; 0]);
        let mut random = Random::new(3);
        let values: Vec<u32> = (0..3000).map(|_| (random.uniform() * 100.0) as u32).collect();
        let mut expected: Vec<u32> = (0..3000).collect();
        expected.sort_by_key(|&place| values[place as usize]);
        assert_eq!(ordered(3000, &|a, b| values[a].cmp(&values[b])), expected);
    }
}
