//! Expectations over beta and gamma variables, to full double precision for all parameters.
//!
//! On the logit (or log) axis both densities are analytic and decay exponentially on both sides, so the trapezoidal
//! rule converges geometrically. Dividing by the sum of the weights makes the normalising constant unnecessary.
//!
//! # Source
//! Trefethen & Weideman 2014, The Exponentially Convergent Trapezoidal Rule, SIAM Review 56(3).

/// E[g(p, 1 − p)] for p ~ Beta(a, b), where a, b > 0 and g is smooth on 0 ≤ p ≤ 1 and does not change sign.
///
/// # Formula
/// With p = 1/(1 + e⁻ʷ): ∫ g(p)·pᵃ(1 − p)ᵇ dw / ∫ pᵃ(1 − p)ᵇ dw. The step keeps the relative error below 10⁻¹³ even for
/// g as steep as (1 + τp)⁻⁵⁰⁰, because the integrand stays bounded for imaginary parts of w up to π/2.
///
/// # Examples
/// E[1/(1 − 0.9q)], q ~ Beta(1.18, 0.7), is ₂F₁(1, 1.18; 1.88; 0.9) = 3.54354802664651 (mpmath, 40 digits):
///
/// ```
/// use regulars::math::expectation::over_beta;
///
/// let mean = over_beta(0.7, 1.18, |p, q| 1.0 / (p + 0.1 * q));
/// assert!((mean - 3.5435480266465116).abs() < 1e-12);
/// ```
pub fn over_beta(a: f64, b: f64, mut g: impl FnMut(f64, f64) -> f64) -> f64 {
    let spread = ((a + b) / (a * b)).sqrt();
    let (p0, q0) = (a / (a + b), b / (a + b));
    trapezoid(f64::min(0.28, 0.33 * spread), [a, b], |d| {
        // Relative to the mode, d = w − ln(a/b), where the weight is 1: no cancellation for huge a and b.
        let ln_weight = -a * ln_mix(q0, p0, -d) - b * ln_mix(p0, q0, d);
        let e = (-d.abs()).exp();
        let (p, q) = if d < 0.0 { (p0 * e, q0) } else { (p0, q0 * e) };
        (ln_weight, g(p / (p + q), q / (p + q)))
    })
}

/// Nodes p and weights of [`over_beta`] for many functions of one distribution: Σ weight·g(p) = E[g(p)]; `steepness` bounds
/// |g′| ÷ |g| where p is small, and where 1 − p is.
///
/// # Formula
/// The tails, where g is a cubic up to rounding, have two nodes each: Gauss nodes for the geometric series of weights.
///
/// # Examples
/// The mean of Beta(0.7, 1.18) is 0.7/1.88:
///
/// ```
/// use regulars::math::expectation::beta_nodes;
///
/// let mean: f64 = beta_nodes(0.7, 1.18, [1.0, 1.0]).iter().map(|(p, weight)| p * weight).sum();
/// assert!((mean - 0.7 / 1.88).abs() < 1e-14);
/// ```
pub fn beta_nodes(a: f64, b: f64, steepness: [f64; 2]) -> Vec<(f64, f64)> {
    let step = f64::min(0.28, 0.33 * ((a + b) / (a * b)).sqrt());
    let (p0, q0) = (a / (a + b), b / (a + b));
    let ln_weight = |d: f64| -a * ln_mix(q0, p0, -d) - b * ln_mix(p0, q0, d);
    let mut found = vec![(p0, 1.0)];
    for (side, rate, steepness) in [(-1.0, a, steepness[0]), (1.0, b, steepness[1])] {
        // The odds of p on the side where they tend to zero.
        let at = |odds: f64| if side < 0.0 { odds / (1.0 + odds) } else { 1.0 / (1.0 + odds) };
        let (least, small) = (if side < 0.0 { p0 / q0 } else { q0 / p0 }, 1e-4 / (a + b + 1.0 + steepness));
        for k in 1.. {
            let distance = step * f64::from(k);
            let (odds, weight) = (least * (-distance).exp(), ln_weight(side * distance).exp());
            if weight < 1e-24 {
                break;
            }
            if odds > small {
                found.push((at(odds), weight));
                continue;
            }
            let [m0, m1, m2, m3] = [0.0, 1.0, 2.0, 3.0].map(|power| -1.0 / (-(rate + power) * step).exp_m1());
            let scale = m0 * m2 - m1 * m1;
            let (sum, product) = ((m0 * m3 - m1 * m2) / scale, (m1 * m3 - m2 * m2) / scale);
            let far = 0.5 * (sum + (sum * sum - 4.0 * product).sqrt());
            let near = product / far;
            for (node, share) in [(far, m1 - near * m0), (near, far * m0 - m1)] {
                let decline = (a + b) * ((odds).ln_1p() - (node * odds).ln_1p());
                found.push((at(node * odds), weight * share / (far - near) * decline.exp()));
            }
            break;
        }
    }
    let total: f64 = found.iter().map(|(_, weight)| weight).sum();
    found.iter_mut().for_each(|(_, weight)| *weight /= total);
    found
}

/// ln(p·eᵈ + q) for p + q = 1, without cancellation or overflow.
fn ln_mix(p: f64, q: f64, d: f64) -> f64 {
    let rise = p * d.exp_m1();
    if rise.abs() < 0.5 {
        rise.ln_1p()
    } else if d > 0.0 {
        d + (p + q * (-d).exp()).ln()
    } else {
        (p * d.exp() + q).ln()
    }
}

/// E[g(x)] for x ~ Gamma(shape, rate 1), where shape > 0 and g is smooth on x ≥ 0 and does not change sign.
///
/// # Formula
/// With x = eʷ: ∫ g(x)·xˢ e⁻ˣ dw / ∫ xˢ e⁻ˣ dw.
///
/// # Examples
/// E[1/(x + 0.5)] for a standard exponential x is √e·E₁(0.5) = 0.92291063248373 (mpmath, 40 digits):
///
/// ```
/// use regulars::math::expectation::over_gamma;
///
/// assert!((over_gamma(1.0, |x| 1.0 / (x + 0.5)) - 0.9229106324837305).abs() < 1e-13);
/// ```
pub fn over_gamma(shape: f64, mut g: impl FnMut(f64) -> f64) -> f64 {
    let step = f64::min(0.2, 0.33 / shape.sqrt());
    trapezoid(step, [shape, f64::INFINITY], |d| (shape * (d - d.exp_m1()), g(shape * d.exp())))
}

/// Σ weight·value / Σ weight over all multiples of `step`, summed from 0 outwards.
///
/// `term` returns (ln weight, value). Far from 0 the weight decays like e^(−rate·distance) with the rates `[below, above]`.
fn trapezoid(step: f64, rates: [f64; 2], mut term: impl FnMut(f64) -> (f64, f64)) -> f64 {
    let (ln_weight, value) = term(0.0);
    let mut total = ln_weight.exp();
    let mut sum = total * value;
    for (side, rate) in [-1.0, 1.0].into_iter().zip(rates) {
        let (mut last, mut last_weight, mut still) = (value, 1.0, 0);
        for k in 1.. {
            let (ln_weight, value) = term(side * step * f64::from(k));
            let weight = ln_weight.exp();
            sum += weight * value;
            total += weight;
            let negligible = weight <= 1e-18 * total && (weight * value).abs() <= 1e-18 * sum.abs();
            // Once the value is constant, the remaining tail is a geometric series. Summing it in closed form keeps
            // exponents near zero, whose tails are almost flat, as cheap as others.
            let flat = (value - last).abs() <= 1e-16 * value.abs()
                && (weight / last_weight / (-rate * step).exp() - 1.0).abs() < 1e-12;
            still = if flat { still + 1 } else { 0 };
            if negligible {
                break;
            }
            if still == 4 {
                let rest = weight / (rate * step).exp_m1();
                sum += rest * value;
                total += rest;
                break;
            }
            (last, last_weight) = (value, weight);
        }
    }
    sum / total
}

#[cfg(test)]
mod tests {
    use super::*;

    /// E[pᵐqⁿ] = (a)ₘ(b)ₙ/(a + b)ₘ₊ₙ, exact.
    #[test]
    fn beta_moments_are_exact() {
        for (a, b) in [(1e-4, 2.0), (0.3, 0.2), (0.8, 2.4), (3.0, 7000.0), (2e8, 1e9), (0.01, 1e6)] {
            let n = a + b;
            let cases = [
                (over_beta(a, b, |p, _| p), a / n),
                (over_beta(a, b, |_, q| q), b / n),
                (over_beta(a, b, |p, q| p * q * q), a / n * (b / (n + 1.0)) * ((b + 1.0) / (n + 2.0))),
            ];
            for (actual, exact) in cases {
                assert!((actual / exact - 1.0).abs() < 1e-13, "{a} {b}: {actual:e} is not {exact:e}");
            }
        }
    }

    /// E[1/(1 − zq)] = ₂F₁(1, b; a + b; z), 40-digit arithmetic (mpmath).
    #[test]
    fn nearly_singular_beta_expectations_agree_with_mpmath() {
        for (a, b, d, expected) in HYPERGEOMETRIC {
            let actual = over_beta(a, b, |p, q| 1.0 / (p + d * q));
            assert!((actual / expected - 1.0).abs() < 1e-13, "{a} {b} {d}: {actual:e} is not {expected:e}");
        }
    }

    /// E[(1 − (1 + pτ)^−s)/p], by nodes shared between τ and by the integral of each.
    #[test]
    fn nodes_of_beta_distributions_agree_with_the_integral() {
        for (a, b) in [(1e-3, 2.0), (0.3, 0.02), (0.8, 2.4), (3.0, 7000.0), (900.0, 4.0), (40.0, 60.0)] {
            for shape in [0.02, 3.0, 80.0] {
                let nodes = beta_nodes(a, b, [shape * 1e4, shape]);
                for tau in [0.01, 4.0, 1e4] {
                    let g = |p: f64| -(-shape * (p * tau).ln_1p()).exp_m1() / p;
                    let found: f64 = nodes.iter().map(|&(p, weight)| weight * g(p)).sum();
                    let expected = over_beta(a, b, |p, _| g(p));
                    assert!((found / expected - 1.0).abs() < 1e-12, "{a} {b} {shape} {tau}: {found}");
                }
            }
        }
    }

    /// E[1/(x + z)] = e^z zˢ⁻¹ Γ(1 − s, z), 40-digit arithmetic (mpmath).
    #[test]
    fn nearly_singular_gamma_expectations_agree_with_mpmath() {
        for (shape, z, expected) in INCOMPLETE_GAMMA {
            let actual = over_gamma(shape, |x| 1.0 / (x + z));
            assert!((actual / expected - 1.0).abs() < 1e-13, "{shape} {z}: {actual:e} is not {expected:e}");
        }
    }

    /// (a, b, 1 − z, expectation).
    const HYPERGEOMETRIC: [(f64, f64, f64, f64); 6] = [
        (0.7, 1.18, 0.1, 3.5435480266465116),
        (0.7, 3.8, 1e-06, 456.0529239372446),
        (1.0, 2.0, 0.001, 11.841181078941077),
        (0.05, 0.3, 0.01, 69.96351656502556),
        (400.0, 3.0, 0.2, 1.0060029774289265),
        (0.8, 5000.0, 0.0001, 5270.266910644),
    ];

    /// (shape, z, expectation).
    const INCOMPLETE_GAMMA: [(f64, f64, f64); 6] = [
        (0.606, 0.13, 2.9436513401195303),
        (0.606, 1e-06, 518.3266789987595),
        (1.0, 0.5, 0.9229106324837305),
        (25.0, 0.01, 0.041648558955237544),
        (3000.0, 2.0, 0.000333222185222251),
        (0.01, 40.0, 0.0249939004258692),
    ];
}
