//! Correction of p-values for several tests.

use crate::math::ranking::{ranked, rising};

/// Holm’s adjusted p-values, in the order given.
///
/// # Source
/// Holm 1979, A simple sequentially rejective multiple test procedure, Scandinavian Journal of Statistics 6.
///
/// # Examples
/// R, `p.adjust(c(0.01, 0.04, 0.03), "holm")`: 0.03, 0.06, 0.06.
///
/// ```
/// use regulars::math::holm::holm;
///
/// let adjusted = holm(&[0.01, 0.04, 0.03]);
/// assert!(adjusted.iter().zip([0.03, 0.06, 0.06]).all(|(own, r)| (own - r).abs() < 1e-15));
/// ```
pub fn holm(values: &[f64]) -> Vec<f64> {
    let order = ranked(values.iter().copied().map(rising));
    let mut adjusted = vec![1.0; values.len()];
    let mut highest: f64 = 0.0;
    for (rank, place) in order.into_iter().map(|place| place as usize).enumerate() {
        highest = highest.max(values[place] * (values.len() - rank) as f64).min(1.0);
        adjusted[place] = highest;
    }
    adjusted
}
