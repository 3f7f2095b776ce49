//! Expected purchases of active customers, tabulated where very many are needed.

use std::collections::HashMap;

use super::customers::Customer;
use super::purchases::PurchaseProcess;

/// Chebyshev nodes per panel. E(e^w) has no singularity closer than π to the real axis, which makes the error of a panel
/// of width 1 below 13⁻¹⁴ = 3·10⁻¹⁶.
const NODES: usize = 14;

/// Panels found last, by key.
const RECENT: usize = 64;

/// Frequency as bits, stage, and the whole part of the logarithm.
type Key = (u64, u32, i64);

/// Table of a model's expected purchases as functions of ln(t/scale), one per frequency and stage.
pub(super) struct ExpectationTable<'a> {
    model: &'a dyn PurchaseProcess,
    /// Times from now, with their logarithms and weights.
    ends: Vec<[f64; 3]>,
    /// Nodes of a panel, on −1…1.
    points: [f64; NODES],
    /// Chebyshev coefficients of each panel.
    panels: Vec<[f64; NODES]>,
    places: HashMap<Key, usize>,
    /// Places of the keys looked up last; the table of all takes three times as long.
    recent: [(Key, usize); RECENT],
}

impl<'a> ExpectationTable<'a> {
    /// A table for sums over these ends, each with its weight.
    pub fn new(model: &'a dyn PurchaseProcess, ends: &[(f64, f64)]) -> Self {
        let positive = ends.iter().filter(|(end, _)| *end > 0.0);
        Self {
            model,
            ends: positive.map(|&(end, weight)| [end, end.ln(), weight]).collect(),
            points: core::array::from_fn(|j| angle(j).cos()),
            panels: Vec::new(),
            places: HashMap::new(),
            recent: [((u64::MAX, 0, 0), 0); RECENT],
        }
    }

    /// Weighted sum of [`PurchaseProcess::expected_if_alive`] over the ends, or `None` for a model that does not scale.
    pub fn expected(&mut self, customer: &Customer) -> Option<f64> {
        let stages = self.model.stages(customer)?;
        let bits = customer.frequency.to_bits();
        let ln_scale = stages.scale.ln();
        let mut sum = 0.0;
        for (stage, &share) in stages.weights.iter().enumerate().filter(|(_, share)| **share > 0.0) {
            for end in 0..self.ends.len() {
                let [_, ln_end, weight] = self.ends[end];
                let ln = ln_end - ln_scale;
                let panel = ln.floor();
                let place = self.place((bits, stage as u32, panel as i64));
                sum += share * weight * value(&self.panels[place], 2.0 * (ln - panel) - 1.0);
            }
        }
        Some(sum)
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
        let (frequency, stage, panel) = (f64::from_bits(key.0), key.1, key.2 as f64);
        let values = self.points.map(|point| {
            self.model.expected_from_stage(frequency, stage, (panel + 0.5 * (point + 1.0)).exp())
        });
        self.panels.push(coefficients(&values));
        self.places.insert(key, self.panels.len() - 1);
        self.panels.len() - 1
    }
}

/// Angle of a Chebyshev node of the first kind.
fn angle(node: usize) -> f64 {
    core::f64::consts::PI * (node as f64 + 0.5) / NODES as f64
}

/// Coefficients of the Chebyshev polynomials from the values at the nodes.
fn coefficients(values: &[f64; NODES]) -> [f64; NODES] {
    core::array::from_fn(|degree| {
        let sum: f64 = (0..NODES).map(|node| values[node] * (degree as f64 * angle(node)).cos()).sum();
        sum * if degree == 0 { 1.0 } else { 2.0 } / NODES as f64
    })
}

/// Value of a Chebyshev series at x in −1…1, by Clenshaw's recurrence.
#[inline]
fn value(coefficients: &[f64; NODES], x: f64) -> f64 {
    let (mut one, mut two) = (0.0, 0.0);
    for coefficient in coefficients[1..].iter().rev() {
        (one, two) = (coefficient + 2.0 * x * one - two, one);
    }
    coefficients[0] + x * one - two
}
