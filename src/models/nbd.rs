//! Purchases of customers who never drop out: a Poisson process with gamma-distributed rates, the negative binomial
//! distribution.

use crate::math::gamma::ln_rising;
use crate::math::quadrature::integrate;

/// P(N = n) with rates from Gamma(r, α) over a time t = `ratio`·α.
///
/// # Formula
/// (r)ₙ/n!·(α/(α + t))ʳ·(t/(α + t))ⁿ
pub fn probability(n: f64, r: f64, ratio: f64) -> f64 {
    if ratio == 0.0 {
        return if n == 0.0 { 1.0 } else { 0.0 };
    }
    ln_probability(n, r, ratio).exp()
}

fn ln_probability(n: f64, r: f64, ratio: f64) -> f64 {
    ln_rising(r, n)[0] - ln_rising(1.0, n)[0] - r * ratio.ln_1p() - n * (1.0 / ratio).ln_1p()
}

/// P(N ≥ n), exact in both tails.
///
/// # Formula
/// The n-th purchase is made at y with the density (r + n − 1)/(α + y)·P(N(y) = n − 1).
pub fn at_least(n: f64, r: f64, ratio: f64) -> f64 {
    if n == 0.0 || ratio == 0.0 {
        return if n == 0.0 { 1.0 } else { 0.0 };
    }
    let ln_rate = |share: f64| (r + (n - 1.0)).ln() - (1.0 / (ratio * share)).ln_1p();
    over_time(n - 1.0, r, ratio, &ln_rate, &|share| 1.0 / (1.0 + ratio * share))
}

/// ∫ P(N(y) = n)·g(y/t) dy/y over the time y from 0 to t = `ratio`·α.
///
/// `ln_g` is concave in ln y and `steepness` its derivative in ln y, at least 1 towards y = 0. So the integrand has one
/// peak on that axis, from which it falls on either side, and no singularity nearer than π: as easy for a thousand
/// purchases as for one.
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

/// Farther than this below its peak, on the axis ln y, no integrand is anything but zero.
const FAR: f64 = 300.0;

/// Where a falling slope is zero, at v = 0 or below.
fn peak(slope: &impl Fn(f64) -> f64) -> f64 {
    if slope(0.0) >= 0.0 {
        return 0.0;
    }
    let mut low = -1.0;
    while slope(low) < 0.0 {
        low *= 2.0;
    }
    let mut high = if low == -1.0 { 0.0 } else { 0.5 * low };
    // The peak need not be met exactly, only nearly: both sides fall from there.
    for _ in 0..30 {
        let middle = 0.5 * (low + high);
        if slope(middle) < 0.0 { high = middle } else { low = middle }
    }
    high
}
