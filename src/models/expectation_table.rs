//! Expected purchases of active customers, tabulated where very many are needed.

use std::collections::HashMap;

use super::customers::Customer;
use super::purchases::PurchaseProcess;

/// Chebyshev nodes per panel. E(e^w) has no singularity closer than π to the real axis, which makes the error of a panel
/// of width 1 below 13⁻¹⁴ = 3·10⁻¹⁶.
const NODES: usize = 14;

/// Table of a model's expected purchases as functions of ln(t/scale), one per frequency and stage.
pub(super) struct ExpectationTable<'a> {
    model: &'a dyn PurchaseProcess,
    points: [f64; NODES],
    barycentric: [f64; NODES],
    panels: HashMap<(u64, u32, i64), [f64; NODES]>,
}

impl<'a> ExpectationTable<'a> {
    pub fn new(model: &'a dyn PurchaseProcess) -> Self {
        let angle = |j: usize| core::f64::consts::PI * (j as f64 + 0.5) / NODES as f64;
        Self {
            model,
            points: core::array::from_fn(|j| 0.5 + 0.5 * angle(j).cos()),
            barycentric: core::array::from_fn(|j| if j % 2 == 0 { angle(j).sin() } else { -angle(j).sin() }),
            panels: HashMap::new(),
        }
    }

    /// [`PurchaseProcess::expected_if_alive`] at several horizons, or `None` for a model that does not scale.
    pub fn expected(&mut self, customer: &Customer, horizons: &[(f64, f64)]) -> Option<f64> {
        let stages = self.model.stages(customer)?;
        let x = customer.frequency;
        let mut sum = 0.0;
        for (stage, &share) in stages.weights.iter().enumerate() {
            for &(horizon, weight) in horizons {
                if share > 0.0 && horizon > 0.0 {
                    sum += share * weight * self.at(x, stage as u32, horizon / stages.scale);
                }
            }
        }
        Some(sum)
    }

    fn at(&mut self, frequency: f64, stage: u32, ratio: f64) -> f64 {
        let ln = ratio.ln();
        let panel = ln.floor();
        let (model, points) = (self.model, self.points);
        let values = self.panels.entry((frequency.to_bits(), stage, panel as i64)).or_insert_with(|| {
            points.map(|point| model.expected_from_stage(frequency, stage, (panel + point).exp()))
        });
        let x = ln - panel;
        let (mut above, mut below) = (0.0, 0.0);
        for ((point, weight), value) in self.points.iter().zip(&self.barycentric).zip(values.iter()) {
            let distance = x - point;
            if distance == 0.0 {
                return *value;
            }
            above += weight / distance * value;
            below += weight / distance;
        }
        above / below
    }
}
