//! Negative binomial distribution: purchases of customers who never drop out, a Poisson process with gamma rates.

use crate::math::gamma::ln_rising;
use crate::math::quadrature::integrate;

/// P(N = n) for rates from Gamma(r, α) over the time t = `ratio`·α.
///
/// # Formula
/// (r)ₙ/n!·(α/(α + t))ʳ·(t/(α + t))ⁿ
///
/// # Examples
/// SciPy 1.17 `nbinom.pmf(2, 0.243, 4.414 / (4.414 + 39))` = 0.06993059619:
///
/// ```
/// use regulars::models::nbd;
///
/// let p = nbd::probability(2.0, 0.243, 39.0 / 4.414);
/// assert!((p - 0.06993059619).abs() < 1e-10);
/// ```
pub fn probability(n: f64, r: f64, ratio: f64) -> f64 {
    if ratio == 0.0 {
        return if n == 0.0 { 1.0 } else { 0.0 };
    }
    ln_probability(n, r, ratio).exp()
}

fn ln_probability(n: f64, r: f64, ratio: f64) -> f64 {
    ln_rising(r, n)[0] - ln_rising(1.0, n)[0] - r * ratio.ln_1p() - n * (1.0 / ratio).ln_1p()
}

/// Numbers of purchases below which the probabilities are summed, because that is faster than an integral.
const MOST_MASSES: f64 = 100.0;

/// P(N ≥ n), accurate in both tails.
///
/// # Formula
/// The integral over y ≤ t of the density (r + n − 1)/(α + y)·P(N(y) = n − 1) of the time y of the n-th purchase.
///
/// # Examples
/// SciPy 1.17 `nbinom.sf(4, 0.243, 4.414 / (4.414 + 39))`, five purchases or more:
///
/// ```
/// use regulars::models::nbd;
///
/// assert!((nbd::at_least(5.0, 0.243, 39.0 / 4.414) - 0.149851952043).abs() < 1e-10);
/// ```
pub fn at_least(n: f64, r: f64, ratio: f64) -> f64 {
    if n == 0.0 || ratio == 0.0 {
        return if n == 0.0 { 1.0 } else { 0.0 };
    }
    // The complement of a small tail would cancel.
    let below = if n <= MOST_MASSES { below(n, r, ratio) } else { 1.0 };
    if below < 0.9 { 1.0 - below } else { integral(n, r, ratio) }
}

/// P(N < n) as a sum; 1 if the probability of zero is too small to start from.
fn below(n: f64, r: f64, ratio: f64) -> f64 {
    let (z, mut mass) = (ratio / (1.0 + ratio), (-r * ratio.ln_1p()).exp());
    if mass < f64::MIN_POSITIVE {
        return 1.0;
    }
    let (mut sum, mut m) = (0.0, 0.0);
    while m < n {
        sum += mass;
        mass *= (r + m) / (m + 1.0) * z;
        m += 1.0;
    }
    sum
}

fn integral(n: f64, r: f64, ratio: f64) -> f64 {
    let ln_rate = |share: f64| (r + (n - 1.0)).ln() - (1.0 / (ratio * share)).ln_1p();
    over_time(n - 1.0, r, ratio, &ln_rate, &|share| 1.0 / (1.0 + ratio * share))
}

/// ∫ P(N(y) = n)·g(y/t) dy/y over the time y from 0 to t = `ratio`·α.
///
/// `ln_g` must be concave in ln y, and `steepness` is its derivative in ln y, at least 1 towards y = 0. On that axis the
/// integrand then has a single peak and no singularity closer than π, whatever the number of purchases.
pub fn over_time(
    n: f64,
    r: f64,
    ratio: f64,
    ln_g: &dyn Fn(f64) -> f64,
    steepness: &dyn Fn(f64) -> f64,
) -> f64 {
    let slope = |v: f64| {
        let share = v.exp();
        (n - r * ratio * share) / (1.0 + ratio * share) + steepness(share)
    };
    let ln_constant = ln_rising(r, n)[0] - ln_rising(1.0, n)[0];
    let ln_term = |v: f64| {
        let share = v.exp();
        let y = ratio * share;
        ln_constant - r * y.ln_1p() - n * (1.0 / y).ln_1p() + ln_g(share)
    };
    let peak = peak(&slope);
    let top = ln_term(peak);
    let side = |sign: f64, end: f64| {
        let at = |u: f64| peak + sign * u;
        integrate(end, |u| sign * slope(at(u)), |u, width| width * (ln_term(at(u)) - top).exp())
    };
    top.exp() * (side(1.0, -peak) + side(-1.0, FAR))
}

/// Distance below the peak, on the axis ln y, beyond which every integrand underflows.
const FAR: f64 = 300.0;

/// Zero of a decreasing slope, at v ≤ 0.
fn peak(slope: &impl Fn(f64) -> f64) -> f64 {
    if slope(0.0) >= 0.0 {
        return 0.0;
    }
    let mut low = -1.0;
    while slope(low) < 0.0 {
        low *= 2.0;
    }
    let mut high = if low == -1.0 { 0.0 } else { 0.5 * low };
    // An approximate peak suffices: the integrand decreases on both sides.
    for _ in 0..30 {
        let middle = 0.5 * (low + high);
        if slope(middle) < 0.0 { high = middle } else { low = middle }
    }
    high
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A sum and an integral, derived independently.
    #[test]
    fn tail_is_the_complement_of_the_sum() {
        for (r, ratio) in [(0.2, 0.3), (0.9, 60.0), (3.0, 8.0), (40.0, 2.5)] {
            for n in [1.0, 2.0, 7.0, 30.0, 100.0] {
                let error = (below(n, r, ratio) + integral(n, r, ratio) - 1.0).abs();
                assert!(error < 1e-12, "{n} {r} {ratio}: {error:e}");
            }
        }
    }
}
