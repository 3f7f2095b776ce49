//! Orders of rows by whole numbers and names.
//!
//! The library's sort is compiled again for every type and comparison, at six kilobytes of wasm each. Rows listed in
//! descending order therefore share one kind of key.

use std::cmp::Ordering;

/// Sorts a short list stably, by the one sort of indices that all such lists share.
///
/// # Examples
/// ```
/// use regulars::math::ranking::sort_by;
///
/// let mut words = vec!["pear", "fig", "kiwi", "plum"];
/// sort_by(&mut words, |a, b| a.len().cmp(&b.len()));
/// assert_eq!(words, ["fig", "pear", "kiwi", "plum"]);
/// ```
pub fn sort_by<T>(list: &mut Vec<T>, compare: impl Fn(&T, &T) -> Ordering) {
    let places = places(list.len(), &|a, b| compare(&list[a], &list[b]));
    let mut items: Vec<Option<T>> = list.drain(..).map(Some).collect();
    list.extend(places.into_iter().filter_map(|place| items[place].take()));
}

#[inline(never)]
fn places(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<usize> = (0..count).collect();
    places.sort_by(|&a, &b| compare(a, b));
    places
}

/// A floating-point number as an integer, in the order of [`f64::total_cmp`].
pub const fn rising(value: f64) -> u64 {
    let bits = value.to_bits();
    bits ^ if value.is_sign_negative() { u64::MAX } else { 1 << 63 }
}

/// A floating-point number as an integer, the largest first.
pub const fn falling(value: f64) -> u64 {
    !rising(value)
}

/// Indices of rows in the order of their keys, stable for equal keys.
///
/// # Examples
/// ```
/// use regulars::math::ranking::{falling, ranked};
///
/// assert_eq!(ranked([2.5, -1.0, 7.0, 2.5].map(falling)), [2, 0, 3, 1]);
/// ```
pub fn ranked(keys: impl IntoIterator<Item = u64>) -> Vec<u32> {
    sorted(keys.into_iter().zip(0..).collect()).into_iter().map(|(_, place)| place).collect()
}

/// Indices of rows in the order of their keys, equal ones in the order of their names.
///
/// # Examples
/// ```
/// use regulars::math::ranking::ranked_by_name;
///
/// let names = ["c", "b", "a"];
/// assert_eq!(ranked_by_name([5, 1, 5], &|row| names[row as usize].as_bytes()), [1, 2, 0]);
/// ```
pub fn ranked_by_name<'a>(keys: impl IntoIterator<Item = u64>, name: &dyn Fn(u32) -> &'a [u8]) -> Vec<u32> {
    named(sorted(keys.into_iter().zip(0..).collect()), name)
}

/// Indices of rows in the order of several keys, the first of which is the most significant; stable for equal rows.
pub fn ranked_by_keys(keys: impl IntoIterator<Item = [u64; 5]>) -> Vec<u32> {
    let mut keys: Vec<([u64; 5], u32)> = keys.into_iter().zip(0..).collect();
    keys.sort_unstable();
    keys.into_iter().map(|(_, place)| place).collect()
}

/// Numbers in their order.
///
/// # Examples
/// ```
/// use regulars::math::ranking::numbers_in_order;
///
/// assert_eq!(numbers_in_order(&[2.5, -1.0, 7.0]), [-1.0, 2.5, 7.0]);
/// ```
pub fn numbers_in_order(values: &[f64]) -> Vec<f64> {
    ranked(values.iter().copied().map(rising)).into_iter().map(|place| values[place as usize]).collect()
}

/// Pairs in the order of the first number, then of the second.
pub fn pairs_in_order(pairs: Vec<(f64, f64)>) -> Vec<(f64, f64)> {
    let places = ranked_by_keys(pairs.iter().map(|&(a, b)| [rising(a), rising(b), 0, 0, 0]));
    arranged(pairs, &places)
}

/// Rows in the order of their places.
///
/// # Panics
/// Panics if an index is repeated or out of range.
pub fn arranged<T>(rows: Vec<T>, places: &[u32]) -> Vec<T> {
    let mut rows: Vec<Option<T>> = rows.into_iter().map(Some).collect();
    places.iter().map(|&place| rows[place as usize].take().expect("each place once")).collect()
}

fn sorted(mut keys: Vec<(u64, u32)>) -> Vec<(u64, u32)> {
    keys.sort_unstable();
    keys
}

fn named<'a>(mut keys: Vec<(u64, u32)>, name: &dyn Fn(u32) -> &'a [u8]) -> Vec<u32> {
    // Names are looked up for equal keys only: most rows differ before.
    for equal in keys.chunk_by_mut(|(a, _), (b, _)| a == b).filter(|equal| equal.len() > 1) {
        equal.sort_unstable_by(|&(_, a), &(_, b)| name(a).cmp(name(b)).then(a.cmp(&b)));
    }
    keys.into_iter().map(|(_, place)| place).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn numbers_have_the_order_of_their_keys() {
        let numbers =
            [f64::NEG_INFINITY, -1e300, -1.0, -1e-320, -0.0, 0.0, 1e-320, 1.0, 1e300, f64::INFINITY];
        assert!(numbers.map(rising).is_sorted_by(|a, b| a < b));
        assert!(numbers.map(falling).is_sorted_by(|a, b| a > b));
    }

    proptest! {
        #[test]
        fn rows_are_ordered_as_by_a_comparison(
            rows in prop::collection::vec((prop_oneof![Just(0.0), Just(-0.0), any::<f64>()], "[ab]{0,2}"), 0..40)
        ) {
            let places = ranked_by_name(rows.iter().map(|row| falling(row.0)), &|row| rows[row as usize].1.as_bytes());
            let mut expected = rows.clone();
            expected.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| a.1.cmp(&b.1)));
            let bits = |rows: Vec<(f64, String)>| -> Vec<_> {
                rows.into_iter().map(|(value, name)| (value.to_bits(), name)).collect()
            };
            prop_assert_eq!(bits(arranged(rows, &places)), bits(expected));
        }
    }
}
