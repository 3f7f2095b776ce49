//! Purchases of customers who never drop out: a Poisson process with gamma-distributed rates, the negative binomial
//! distribution.

use crate::math::gamma::ln_rising;

/// P(N = n) with rates from Gamma(r, α) over a time t = `ratio`·α.
///
/// # Formula
/// (r)ₙ/n!·(α/(α + t))ʳ·(t/(α + t))ⁿ
pub fn probability(n: f64, r: f64, ratio: f64) -> f64 {
    if ratio == 0.0 {
        return if n == 0.0 { 1.0 } else { 0.0 };
    }
    let ln_factorial = ln_rising(1.0, n)[0];
    (ln_rising(r, n)[0] - ln_factorial - r * ratio.ln_1p() - n * (1.0 / ratio).ln_1p()).exp()
}

/// P(N ≥ n), exact in both tails.
pub fn at_least(n: f64, r: f64, ratio: f64) -> f64 {
    let z = ratio / (1.0 + ratio);
    let below: f64 = probabilities(0.0, r, ratio).take(n as usize).sum();
    if below < 0.5 {
        return 1.0 - below;
    }
    let mut sum = 0.0;
    for (j, term) in probabilities(n, r, ratio).enumerate() {
        sum += term;
        // What is left is at most a geometric series.
        let growth = z * f64::max(1.0, (r + n + j as f64) / (n + j as f64 + 1.0));
        if growth < 1.0 && term * growth <= 1e-17 * sum * (1.0 - growth) {
            break;
        }
    }
    sum
}

/// P(N = n), P(N = n + 1), …
fn probabilities(n: f64, r: f64, ratio: f64) -> impl Iterator<Item = f64> {
    let z = ratio / (1.0 + ratio);
    let mut term = probability(n, r, ratio);
    let mut j = n;
    core::iter::from_fn(move || {
        let current = term;
        term *= (r + j) / (j + 1.0) * z;
        j += 1.0;
        Some(current)
    })
}
