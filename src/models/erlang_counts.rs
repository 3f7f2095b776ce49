//! Expected purchases when every k-th event is a purchase and customers may drop out after each.

use crate::math::expectation::over_beta;

/// An active customer between two purchases.
#[derive(Debug, Clone, Copy)]
pub(super) struct Stage {
    /// Events per purchase.
    pub k: u32,
    /// Events since the last purchase, below k.
    pub events: f64,
    /// Shape of the event rate.
    pub shape: f64,
    /// First parameter of the dropout probability.
    pub a: f64,
    /// Second parameter of the dropout probability.
    pub b: f64,
}

/// Expected purchases over `ratio` times the scale of the event rate, by the faster of two exact forms.
pub(super) fn expected_from_stage(stage: &Stage, ratio: f64) -> f64 {
    let short = is_short(stage, ratio);
    if short { by_series(stage, ratio) } else { by_generating_function(stage, ratio) }
}

/// True if a sum over the number of events takes less time than an integral over the dropout probability, and its first
/// weight is large enough to be exact.
fn is_short(stage: &Stage, ratio: f64) -> bool {
    let mean = stage.shape * ratio;
    let terms = mean + 8.0 * (mean * (1.0 + ratio)).sqrt() + 36.0 * ratio;
    terms < MOST_TERMS && stage.shape * ratio.ln_1p() < 600.0
}

/// Number of terms of a series that take as long as half an integral.
const MOST_TERMS: f64 = 4000.0;

/// # Formula
/// Σₘ P(N = m)·Σ E[qⁱ], i < ⌊(m + j)/k⌋, over the number m of events, which is negative binomial.
fn by_series(stage: &Stage, ratio: f64) -> f64 {
    let Stage { k, events, shape, a, b } = *stage;
    let z = ratio / (1.0 + ratio);
    let mut weight = (-shape * ratio.ln_1p()).exp();
    let (mut until, mut purchases, mut survival, mut sum) = (k - events as u32, 0.0, 1.0, 0.0);
    let (mut m, mut n) = (0.0, 0.0);
    loop {
        // The events up to and including the next purchase.
        let mut block = 0.0;
        for _ in 1..until {
            weight *= (shape + m) / (m + 1.0) * z;
            m += 1.0;
            block += weight;
        }
        sum += block * purchases;
        until = k;
        weight *= (shape + m) / (m + 1.0) * z;
        m += 1.0;
        purchases += survival;
        survival *= (b + n) / (a + b + n);
        n += 1.0;
        let term = weight * purchases;
        sum += term;
        // The remainder is below this geometric series; purchases grow by at most one part in m per event.
        let growth = f64::max(z, (shape + m) / (m + 1.0) * z) * (1.0 + 1.0 / m);
        if growth < 1.0 && term * growth <= 1e-17 * sum * (1.0 - growth) {
            return sum;
        }
    }
}

/// Purchases after which the sum over q ≤ ½ is complete: 2⁻⁵⁶ = 10⁻¹⁷.
const FEW: usize = 56;

/// # Formula
/// E[(1 − E[q^⌊(N + j)/k⌋])/p] over p. For q > ½ the inner mean is a sum over the k-th roots of unity ω of
/// dₗ·(cωˡ)ʲ·(1 + τ(1 − cωˡ))^−s with c = q^(1/k) and dₗ = Σ (cωˡ)^−ρ/k, ρ = 0 … k − 1. For q ≤ ½, where these terms
/// cancel, the quotient is Σ qⁿ⁻¹·P(N ≥ nk − j).
fn by_generating_function(stage: &Stage, ratio: f64) -> f64 {
    let (tails, roots) = (tails(stage, ratio), roots(stage.k));
    // Below this the quotient no longer depends on p, which must not underflow.
    let least = 1e-15 / (1.0 + stage.shape * ratio);
    over_beta(stage.a, stage.b, |p, q| {
        if q <= 0.5 {
            return tails.iter().rev().fold(0.0, |sum, tail| sum * q + tail);
        }
        let p = p.max(least);
        missing(stage, ratio, &roots, p) / p
    })
}

/// Probability of not dropping out over `ratio` times the scale of the event rate.
///
/// # Formula
/// E[q^⌊(N + j)/k⌋] over p: for q > ½ by roots of unity as above, else Σ qⁿ·P(nk − j ≤ N < (n + 1)k − j).
pub(super) fn survival_from_stage(stage: &Stage, ratio: f64) -> f64 {
    if is_short(stage, ratio) {
        return survival_by_series(stage, ratio);
    }
    survival_by_integral(stage, ratio)
}

/// The probability as a sum over the events, of which every k-th is a chance to drop out; many times as fast as the integral
/// where the sum is short.
fn survival_by_series(stage: &Stage, ratio: f64) -> f64 {
    let Stage { k, events, shape, a, b } = *stage;
    let z = ratio / (1.0 + ratio);
    let mut mass = (-shape * ratio.ln_1p()).exp();
    let (mut survival, mut sum, mut chances, mut m) = (1.0, 0.0, 0.0, 0.0);
    let mut until = f64::from(k) - events;
    loop {
        if m == until {
            survival *= (b + chances) / (a + b + chances);
            chances += 1.0;
            until += f64::from(k);
        }
        let term = mass * survival;
        sum += term;
        let growth = (shape + m) / (m + 1.0) * z;
        mass *= growth;
        m += 1.0;
        // The remainder is below this geometric series, because the survival probabilities decrease.
        let growth = f64::max(z, growth);
        if growth < 1.0 && term * growth <= 1e-17 * sum * (1.0 - growth) {
            return sum;
        }
    }
}

fn survival_by_integral(stage: &Stage, ratio: f64) -> f64 {
    let (tails, roots) = (tails(stage, ratio), roots(stage.k));
    let at_least = |n: usize| if n == 0 { 1.0 } else { tails[n - 1] };
    over_beta(stage.a, stage.b, |p, q| {
        if q > 0.5 {
            return 1.0 - missing(stage, ratio, &roots, p);
        }
        (0..FEW).rev().fold(0.0, |sum, n| sum * q + (at_least(n) - tails[n]))
    })
}

/// P(N ≥ nk − j) for n = 1, 2, … [`FEW`].
fn tails(stage: &Stage, ratio: f64) -> [f64; FEW] {
    let z = ratio / (1.0 + ratio);
    // If this underflows, so do the probabilities of the few events that follow.
    let mut mass = (-stage.shape * ratio.ln_1p()).exp();
    let (mut tail, mut m, mut until) = (1.0, 0.0, stage.k - stage.events as u32);
    core::array::from_fn(|_| {
        for _ in 0..until {
            tail -= mass;
            mass *= (stage.shape + m) / (m + 1.0) * z;
            m += 1.0;
        }
        until = stage.k;
        f64::max(tail, 0.0)
    })
}

/// A k-th root of unity ωˡ in the upper half plane.
struct Root {
    angle: f64,
    cos: f64,
    sin: f64,
    /// 2 for a root that also stands for its conjugate, 1 for −1.
    weight: f64,
}

/// The k-th roots of unity except 1, without their conjugates.
fn roots(k: u32) -> Vec<Root> {
    let root = |l: u32| {
        let angle = core::f64::consts::TAU / f64::from(k) * f64::from(l);
        Root { angle, cos: angle.cos(), sin: angle.sin(), weight: if 2 * l == k { 1.0 } else { 2.0 } }
    };
    (1..=k / 2).map(root).collect()
}

/// 1 − E[q^⌊(N + j)/k⌋] for q > ½, to the relative precision of p.
///
/// # Formula
/// dₗ = −p/(qk)/(1 − ω⁻ˡ/c) for l > 0, as a geometric series; the terms of ωˡ and of its conjugate have the same real part.
fn missing(stage: &Stage, ratio: f64, roots: &[Root], p: f64) -> f64 {
    let Stage { k, events, shape, .. } = *stage;
    let ln_c = (-p).ln_1p() / f64::from(k);
    let c = ln_c.exp();
    let mean_rise = (0..k).map(|rho| (-f64::from(rho) * ln_c).exp_m1()).sum::<f64>() / f64::from(k);
    let real = mean_rise.ln_1p() + events * ln_c - shape * (-ratio * ln_c.exp_m1()).ln_1p();
    let loss = p / ((1.0 - p) * f64::from(k));
    let mut missing = -real.exp_m1();
    for Root { angle, cos, sin, weight } in roots {
        let (u, v) = (1.0 - cos / c, sin / c);
        let share = weight * loss / (u * u + v * v);
        // 1 + τ(1 − cωˡ) in polar form.
        let (x, y) = (1.0 + ratio * (1.0 - c * cos), -ratio * c * sin);
        let size = (events * ln_c - shape * x.hypot(y).ln()).exp();
        let phase = events * angle - shape * y.atan2(x);
        missing += share * size * (u * phase.cos() + v * phase.sin());
    }
    missing
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The two forms are independent derivations of the same expectation.
    #[test]
    fn series_and_generating_function_agree() {
        for (k, events) in [(1, 0.0), (2, 0.0), (2, 1.0), (3, 1.0), (5, 4.0)] {
            for shape in [0.3, 4.2, 40.0] {
                for ratio in [1e-3, 0.4, 3.0, 7.5, 60.0, 250.0] {
                    for (a, b) in [(0.4, 0.8), (1.0, 3.0), (0.01, 40.0)] {
                        let stage = Stage { k, events, shape, a, b };
                        if !is_short(&stage, ratio) {
                            continue;
                        }
                        let (series, integral) =
                            (by_series(&stage, ratio), by_generating_function(&stage, ratio));
                        let error = (series - integral).abs();
                        assert!(
                            error < 1e-10 * series + 1e-13,
                            "{stage:?} {ratio}: {series} is not {integral}"
                        );
                    }
                }
            }
        }
    }

    #[test]
    fn survival_by_series_agrees_with_the_integral() {
        for k in [1, 2, 3, 5] {
            for events in 0..k {
                for (shape, ratio) in [(0.4, 0.05), (3.2, 0.7), (40.0, 2.5), (12.0, 3.9)] {
                    let stage = Stage { k, events: f64::from(events), shape, a: 0.8, b: 2.4 };
                    let (series, integral) =
                        (survival_by_series(&stage, ratio), survival_by_integral(&stage, ratio));
                    assert!((series - integral).abs() < 1e-10, "k {k}, {events}: {series} is not {integral}");
                }
            }
        }
    }
}
