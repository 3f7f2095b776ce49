//! Pairs: products bought together, and whether more often than by chance.

use crate::math::ranking::{arranged, falling, ranked, ranked_by_keys, ranked_by_name};
use serde::Serialize;

use super::absent::Absent;
use super::marker::True;
use crate::estimate::Estimate;
use crate::math::normal::two_sided_z;
use crate::math::proportion::wilson;
use crate::orders::store::baskets::Baskets;
use crate::orders::store::interner::Interner;
use crate::orders::summary::long_file::{LongFile, LongRow};

/// Number of products considered, those in most baskets: a table of all their pairs takes one megabyte.
const MAX_PRODUCTS: usize = 512;
/// Maximum number of pairs listed.
const MAX_PAIRS: usize = 100;
/// Minimum number of baskets with both products of a pair.
const MIN_BASKETS: u32 = 2;

/// Products bought together.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Pairs {
    /// Always true.
    pub ok: True,
    /// Number of baskets examined.
    pub baskets: u64,
    /// Share of all baskets that were examined.
    pub sampled: f64,
    /// True if no pair left out can have more baskets than the last one listed.
    pub complete: bool,
    /// Those with most baskets.
    pub list: Vec<Pair>,
}

/// Two products.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Pair {
    /// The name that comes first in byte order.
    pub first: String,
    /// The second name.
    pub second: String,
    /// Baskets with both.
    pub baskets: u32,
    /// Their share of all baskets.
    pub support: Estimate,
    /// Their share of the baskets with the first.
    pub first_then_second: Estimate,
    /// Their share of the baskets with the second.
    pub second_then_first: Estimate,
    /// Ratio of baskets with both to those expected if bought independently.
    pub lift: Estimate,
}

/// Lift, n·n₁₂ ÷ (n₁·n₂), with its interval.
///
/// # Formula
/// Delta method on ln lift for multinomial counts: variance 1/n₁₂ − 1/n₁ − 1/n₂ + (2·lift − 1)/n.
///
/// # Source
/// Brin, Motwani, Ullman & Tsur 1997, SIGMOD Record 26(2), for lift ("interest"); Agresti 2013, Categorical Data
/// Analysis, section 16.1, for the delta method.
pub fn lift(n: f64, first: f64, second: f64, both: f64, confidence: f64) -> Estimate {
    let value = n * both / (first * second);
    let variance = 1.0 / both - 1.0 / first - 1.0 / second + (2.0 * value - 1.0) / n;
    let reach = (two_sided_z(confidence) * variance.max(0.0).sqrt()).exp();
    Estimate { value, low: value / reach, high: value * reach, confidence }
}

impl Pairs {
    /// The pairs of baskets in order.
    ///
    /// # Errors
    /// No names of products, or no two of them in more than one basket.
    pub fn new(baskets: &Baskets, names: &Interner, confidence: f64) -> Result<Self, Absent> {
        let mut counts = vec![0u32; names.len()];
        let mut n = 0u64;
        for basket in baskets.iter() {
            n += 1;
            basket.iter().for_each(|&(_, product)| counts[product as usize] += 1);
        }
        if n == 0 {
            return Err(Absent::NoProductColumn);
        }
        let count = |product: u32| counts[product as usize];
        let mut products =
            ranked_by_name(counts.iter().map(|&count| !u64::from(count)), &|product| names.name(product));
        products.retain(|&product| count(product) > 0);
        let left_out = products.get(MAX_PRODUCTS).map(|&product| count(product));
        products.truncate(MAX_PRODUCTS);
        let together = count_pairs(baskets, &products, names.len());
        let mut list: Vec<(u32, u32, u32)> = Vec::new();
        for a in 0..products.len() {
            for b in a + 1..products.len() {
                let both = together[a * products.len() + b];
                if both >= MIN_BASKETS {
                    let (a, b) = (products[a], products[b]);
                    list.push(if names.name(a) <= names.name(b) { (both, a, b) } else { (both, b, a) });
                }
            }
        }
        if list.is_empty() {
            return Err(Absent::NoPairs);
        }
        let mut rank = vec![0; names.len()];
        let alphabet = ranked_by_name(rank.iter().copied(), &|product| names.name(product));
        alphabet.iter().zip(0..).for_each(|(&product, place)| rank[product as usize] = place);
        let key =
            |&(both, a, b): &(u32, u32, u32)| [!u64::from(both), rank[a as usize], rank[b as usize], 0, 0];
        let places = ranked_by_keys(list.iter().map(key));
        let mut list = arranged(list, &places);
        list.truncate(MAX_PAIRS);
        let last = list[list.len() - 1].0;
        let complete = left_out.is_none_or(|most| list.len() == MAX_PAIRS && last >= most);
        let pair = |&(both, a, b): &(u32, u32, u32)| {
            Pair::new(
                [names.text(a), names.text(b)],
                [n as f64, count(a).into(), count(b).into()],
                both,
                confidence,
            )
        };
        Ok(Self {
            ok: True,
            baskets: n,
            sampled: baskets.sampled_share(),
            complete,
            list: list.iter().map(pair).collect(),
        })
    }
}

impl Pairs {
    /// The pairs of a whole report.
    ///
    /// # Errors
    /// As [`Pairs::new`].
    pub(super) fn of_long_file(file: &LongFile, confidence: f64) -> Result<Self, Absent> {
        let baskets = file.rows("baskets").first().filter(|row| row.count > 0.0);
        let baskets = baskets.ok_or(Absent::NoProductColumn)?;
        // Both names in byte order, each with its own count.
        let ordered = |row: &LongRow| {
            let [a, b, _] = row.keys.clone();
            let [of_a, of_b, ..] = row.sums;
            if a.as_bytes() <= b.as_bytes() {
                ([a, b], [of_a, of_b], row.count)
            } else {
                ([b, a], [of_b, of_a], row.count)
            }
        };
        let sound = |row: &&LongRow| {
            let [of_a, of_b, ..] = row.sums;
            row.count >= f64::from(MIN_BASKETS)
                && row.count <= of_a.min(of_b)
                && of_a.max(of_b) <= baskets.count
        };
        let mut list: Vec<_> = file.rows("pair").iter().filter(sound).map(ordered).collect();
        if list.is_empty() {
            return Err(Absent::NoPairs);
        }
        for name in [1, 0] {
            let places =
                ranked_by_name(list.iter().map(|_| 0), &|pair| list[pair as usize].0[name].as_bytes());
            list = arranged(list, &places);
        }
        let places = ranked(list.iter().map(|&(.., both)| falling(both)));
        list = arranged(list, &places);
        list.truncate(MAX_PAIRS);
        let left_out = baskets.sums[0];
        let complete = left_out == 0.0 || (list.len() == MAX_PAIRS && list[list.len() - 1].2 >= left_out);
        let pair = |(names, [first, second], both): ([String; 2], [f64; 2], f64)| {
            Pair::new(names, [baskets.count, first, second], both as u32, confidence)
        };
        Ok(Self {
            ok: True,
            baskets: baskets.count as u64,
            sampled: 1.0,
            complete,
            list: list.into_iter().map(pair).collect(),
        })
    }
}

impl Pair {
    /// A pair by its names, the number of all baskets, of those with the first, with the second, and with both.
    fn new(names: [String; 2], [all, one, other]: [f64; 3], both: u32, confidence: f64) -> Self {
        let ([first, second], together) = (names, f64::from(both));
        Self {
            first,
            second,
            baskets: both,
            support: wilson(together, all, confidence),
            first_then_second: wilson(together, one, confidence),
            second_then_first: wilson(together, other, confidence),
            lift: lift(all, one, other, together, confidence),
        }
    }
}

/// Number of baskets with each pair of the products, by their indices in the list, the smaller index first.
fn count_pairs(baskets: &Baskets, products: &[u32], kinds: usize) -> Vec<u32> {
    let mut places = vec![u32::MAX; kinds];
    for (place, &product) in products.iter().enumerate() {
        places[product as usize] = place as u32;
    }
    let mut counts = vec![0; products.len() * products.len()];
    let mut inside = Vec::new();
    for basket in baskets.iter() {
        inside.clear();
        inside.extend(basket.iter().map(|&(_, product)| places[product as usize]));
        inside.retain(|&place| (place as usize) < products.len());
        inside.sort_unstable();
        for (index, a) in inside.iter().enumerate() {
            for b in &inside[index + 1..] {
                counts[*a as usize * products.len() + *b as usize] += 1;
            }
        }
    }
    counts
}
