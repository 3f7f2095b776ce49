//! Expected purchases of active customers, tabulated where very many are needed.

use std::collections::HashMap;

use super::customers::Customer;
use super::purchases::{PurchaseProcess, Stages};

/// Chebyshev nodes per panel. E(e^w) has no singularity closer than π to the real axis, so that the error of a panel of
/// width 2.5 is of the order 5.2⁻²⁰ = 5·10⁻¹⁵ of its greatest value.
const NODES: usize = 20;
/// Width of a panel in ln(t/scale).
const WIDTH: f64 = 2.5;
/// Width of a panel of weighted sums in ln scale, whose error is of the order 12.6⁻¹⁴.
const SUM_WIDTH: f64 = 1.0;
/// Nodes of a panel of weighted sums.
const SUM_NODES: usize = 14;

/// Panels used last, by key.
const RECENT: usize = 64;

/// Frequency as bits, stage, and number of the panel.
type Key = (u64, u32, i64);

/// Chebyshev series on −1…1.
type Series = Vec<f64>;

/// Table of a model's weighted sums of expected purchases, as functions of ln(t/scale) per frequency and stage.
pub(super) struct ExpectationTable<'a> {
    model: &'a dyn PurchaseProcess,
    /// Logarithms of the times from now, with their weights.
    ends: Vec<[f64; 2]>,
    panels: Vec<Series>,
    places: HashMap<Key, usize>,
    /// Indices of the keys looked up last; searching the whole table takes three times as long.
    recent: [(Key, usize); RECENT],
}

impl<'a> ExpectationTable<'a> {
    /// A table for sums over these ends, each with its weight.
    pub fn new(model: &'a dyn PurchaseProcess, ends: &[(f64, f64)]) -> Self {
        let positive = ends.iter().filter(|(end, _)| *end > 0.0);
        Self {
            model,
            ends: positive.map(|&(end, weight)| [end.ln(), weight]).collect(),
            panels: Vec::new(),
            places: HashMap::new(),
            recent: [((u64::MAX, 0, 0), 0); RECENT],
        }
    }

    /// Weighted sums of [`PurchaseProcess::expected_if_alive`] over the ends for customers in these stages: directly where
    /// few have a frequency, otherwise by series in the logarithm of their scale.
    pub fn sums(&mut self, customers: &[Customer], stages: &[Stages]) -> Vec<f64> {
        let scales: Vec<f64> = stages.iter().map(|stages| stages.scale.ln()).collect();
        let (low, high) = scales.iter().fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), &scale| {
            (f64::min(low, scale), f64::max(high, scale))
        });
        let count = ((high - low) / SUM_WIDTH).ceil().max(1.0);
        let width = f64::max((high - low) / count, f64::MIN_POSITIVE);
        // A narrow panel needs fewer nodes: its series falls by this factor from one term to the next.
        let reach = 2.0 * core::f64::consts::PI / width;
        let nodes = (34.0 / (2.0 * reach).ln()).ceil().clamp(2.0, SUM_NODES as f64) as usize;
        let mut frequent: HashMap<u64, usize> = HashMap::new();
        for customer in customers {
            *frequent.entry(customer.frequency.to_bits()).or_default() += 1;
        }
        let mut series: HashMap<Key, Series> = HashMap::new();
        let of_customer = |((customer, stages), scale): ((&Customer, &Stages), &f64)| {
            let bits = customer.frequency.to_bits();
            let few = self.ends.len() < 4 || frequent[&bits] <= nodes * count as usize;
            let panel = ((scale - low) / width).floor().min(count - 1.0);
            let of_stage = |(stage, share): (usize, &f64)| {
                let key = (bits, stage as u32, panel as i64);
                if few {
                    return share * self.sum(key, *scale);
                }
                let series = series.entry(key).or_insert_with(|| {
                    let at = |point: f64| self.sum(key, low + width * (panel + 0.5 * (point + 1.0)));
                    interpolate(&points(nodes).map(at).collect::<Vec<_>>())
                });
                share * value(series, 2.0 * ((scale - low) / width - panel) - 1.0)
            };
            stages.weights.iter().enumerate().filter(|(_, share)| **share > 0.0).map(of_stage).sum()
        };
        customers.iter().zip(stages).zip(&scales).map(of_customer).collect()
    }

    /// Weighted sum over the ends from one stage.
    fn sum(&mut self, key: Key, ln_scale: f64) -> f64 {
        let mut sum = 0.0;
        for end in 0..self.ends.len() {
            let [ln_end, weight] = self.ends[end];
            sum += weight * self.at(key, ln_end - ln_scale);
        }
        sum
    }

    /// Expected purchases from one stage within e^`ln_ratio` times the scale.
    pub fn of_stage(&mut self, frequency: f64, stage: u32, ln_ratio: f64) -> f64 {
        self.at((frequency.to_bits(), stage, 0), ln_ratio)
    }

    #[inline]
    fn at(&mut self, (bits, stage, _): Key, ln_ratio: f64) -> f64 {
        let place = ln_ratio / WIDTH;
        let panel = place.floor();
        let found = self.place((bits, stage, panel as i64));
        value(&self.panels[found], 2.0 * (place - panel) - 1.0)
    }

    #[inline]
    fn place(&mut self, key: Key) -> usize {
        let slot = (key.2 as usize).wrapping_add(8 * key.1 as usize) % RECENT;
        if self.recent[slot].0 != key {
            self.recent[slot] = (key, self.find(key));
        }
        self.recent[slot].1
    }

    fn find(&mut self, key: Key) -> usize {
        if let Some(&place) = self.places.get(&key) {
            return place;
        }
        let at = |point: f64| (WIDTH * (key.2 as f64 + 0.5 * (point + 1.0))).exp();
        let ratios: Vec<f64> = points(NODES).map(at).collect();
        let values = self.model.expected_from_stage_at(f64::from_bits(key.0), key.1, &ratios);
        self.panels.push(interpolate(&values));
        self.places.insert(key, self.panels.len() - 1);
        self.panels.len() - 1
    }
}

/// Angle of a Chebyshev node of the first kind.
fn angle(node: usize, nodes: usize) -> f64 {
    core::f64::consts::PI * (node as f64 + 0.5) / nodes as f64
}

/// Chebyshev nodes on −1…1.
fn points(nodes: usize) -> impl Iterator<Item = f64> {
    (0..nodes).map(move |node| angle(node, nodes).cos())
}

/// Coefficients of the Chebyshev polynomials from the values at the nodes.
fn interpolate(values: &[f64]) -> Series {
    let nodes = values.len();
    let of_degree = |degree: usize| {
        let terms = values.iter().enumerate().map(|(node, value)| {
            let cosine = (degree as f64 * angle(node, nodes)).cos();
            value * cosine
        });
        terms.sum::<f64>() * if degree == 0 { 1.0 } else { 2.0 } / nodes as f64
    };
    (0..nodes).map(of_degree).collect()
}

/// Value of a Chebyshev series at x in −1…1, by Clenshaw's recurrence.
#[inline]
fn value(series: &[f64], x: f64) -> f64 {
    let (mut one, mut two) = (0.0, 0.0);
    for coefficient in series[1..].iter().rev() {
        (one, two) = (coefficient + 2.0 * x * one - two, one);
    }
    series[0] + x * one - two
}
