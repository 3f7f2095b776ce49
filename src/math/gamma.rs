//! Log-gamma function: values, derivatives, and differences without cancellation.
//!
//! Functions return the value with its first two derivatives, because a likelihood, its gradient and its Hessian need
//! all three and they share most of the work.

/// Argument from which Stirling's series with [`CORRECTION`] has full double precision.
const STIRLING: f64 = 10.0;

/// Coefficients B₂ₖ/(2k(2k − 1)) of z^(1 − 2k) in Stirling's series for ln Γ.
const CORRECTION: [f64; 8] = [
    1.0 / 12.0,
    -1.0 / 360.0,
    1.0 / 1260.0,
    -1.0 / 1680.0,
    1.0 / 1188.0,
    -691.0 / 360_360.0,
    1.0 / 156.0,
    -3617.0 / 122_400.0,
];

/// ln √(2π).
const LN_SQRT_TAU: f64 = 0.918_938_533_204_672_8;

/// ln Γ(z), ψ(z) and ψ′(z) for z > 0.
///
/// # Formula
/// Stirling's series, after raising z to at least 10 by Γ(z + 1) = z·Γ(z). Absolute errors are a few units in the
/// last place of the largest term.
///
/// # Source
/// NIST Digital Library of Mathematical Functions, 5.5.1 and 5.11.1.
///
/// # Examples
/// ψ(1) = −γ and ψ′(1) = π²/6 (DLMF 5.4.11, 5.4.12):
///
/// ```
/// use regulars::math::gamma::ln_gamma;
///
/// let [ln, digamma, trigamma] = ln_gamma(1.0);
/// assert!(ln.abs() < 1e-14 && (digamma + 0.5772156649015329).abs() < 1e-14);
/// assert!((trigamma - std::f64::consts::PI.powi(2) / 6.0).abs() < 1e-14);
/// ```
pub fn ln_gamma(z: f64) -> [f64; 3] {
    let ([ln, first, second], z) = raise(z);
    let [correction, d1, d2] = stirling_correction(z);
    let inverse = 1.0 / z;
    [
        (z - 0.5) * z.ln() - z + LN_SQRT_TAU + correction - ln,
        z.ln() - 0.5 * inverse + d1 - first,
        inverse + 0.5 * inverse * inverse + d2 - second,
    ]
}

/// ln (z)ₙ = ln Γ(z + n) − ln Γ(z), the log rising factorial, with its first two derivatives in z, for z > 0 and real
/// n ≥ 0.
///
/// # Formula
/// A product for whole n up to 24, otherwise the difference of two Stirling series taken term by term, which stays
/// accurate both for z ≫ n and for n ≫ z.
///
/// # Examples
/// (½)₄ = ½·1½·2½·3½ = 6.5625; and Γ(12.5 + 10⁷)/Γ(12.5) by mpmath with 40 digits:
///
/// ```
/// use regulars::math::gamma::ln_rising;
///
/// assert!((ln_rising(0.5, 4.0)[0] - 6.5625f64.ln()).abs() < 1e-15);
/// assert!((ln_rising(12.5, 1e7)[0] / 151181132.11132923 - 1.0).abs() < 1e-15);
/// ```
pub fn ln_rising(z: f64, n: f64) -> [f64; 3] {
    if n <= 24.0 && n.fract() == 0.0 {
        return ln_product(z, n as u32);
    }
    let ([low, low1, low2], z_raised) = raise(z);
    // Shifting both arguments by the same steps keeps their difference n.
    let steps = (z_raised - z).round() as u32;
    let [high, high1, high2] = ln_product(z + n, steps);
    let (z, far) = (z_raised, z_raised + n);
    let ([c, c1, c2], [k, k1, k2]) = (stirling_correction(z), stirling_correction(far));
    let growth = (n / z).ln_1p();
    let gap = n / (z * far);
    [
        (z - 0.5) * growth + n * (far.ln() - 1.0) + (k - c) + low - high,
        growth + 0.5 * gap + (k1 - c1) + low1 - high1,
        -gap - 0.5 * gap * (1.0 / z + 1.0 / far) + (k2 - c2) + low2 - high2,
    ]
}

/// ln B(a, b) for a, b > 0, accurate for huge arguments.
///
/// # Examples
/// B(½, ½) = π, and ln B(10⁸, 10⁸) = −138629444.05681732 (mpmath, 40 digits):
///
/// ```
/// use regulars::math::gamma::ln_beta;
///
/// assert!((ln_beta(0.5, 0.5) - std::f64::consts::PI.ln()).abs() < 1e-14);
/// assert!((ln_beta(1e8, 1e8) / -138629444.05681732 - 1.0).abs() < 1e-14);
/// ```
pub fn ln_beta(a: f64, b: f64) -> f64 {
    let (small, large) = if a < b { (a, b) } else { (b, a) };
    ln_gamma(small)[0] - ln_rising(large, small)[0]
}

/// Median of Gamma(shape, rate 1), for shape > 0.
///
/// # Formula
/// Newton's method on ln x for P(shape, x) = ½, where P = xˢe⁻ˣ/Γ(s + 1)·(1 + x/(s + 1) + x²/((s + 1)(s + 2)) + …).
///
/// # Examples
/// The median of the standard exponential is ln 2; SciPy 1.17 `gamma.ppf(0.5, 3.74)` = 3.4124695932941:
///
/// ```
/// use regulars::math::gamma::median;
///
/// assert!((median(1.0) - 2f64.ln()).abs() < 1e-14);
/// assert!((median(3.74) - 3.4124695932941).abs() < 1e-12);
/// ```
pub fn median(shape: f64) -> f64 {
    let ln_factorial = ln_gamma(shape + 1.0)[0];
    // Start: the Wilson–Hilferty approximation for large shapes, the leading power of x for small ones.
    let cube = 1.0 - 1.0 / (9.0 * shape);
    let mut ln_x = if shape > 0.5 {
        (shape * cube * cube * cube).ln()
    } else {
        (ln_factorial - core::f64::consts::LN_2) / shape
    };
    for _ in 0..50 {
        let x = ln_x.exp();
        let (mut term, mut sum, mut n) = (1.0, 1.0, 0.0);
        while term > 1e-17 * sum {
            n += 1.0;
            term *= x / (shape + n);
            sum += term;
        }
        let density = (shape * ln_x - x - ln_factorial).exp();
        // ∂P/∂ln x = shape·xˢe⁻ˣ/Γ(s + 1).
        let step = (density * sum - 0.5) / (density * shape);
        ln_x -= step;
        if step.abs() < 1e-15 {
            break;
        }
    }
    ln_x.exp()
}

/// ln of z·(z + 1)⋯(z + n − 1) with its first two derivatives in z.
fn ln_product(z: f64, n: u32) -> [f64; 3] {
    let (mut ln, mut product, mut first, mut second) = (0.0, 1.0, 0.0, 0.0);
    for i in 0..n {
        let factor = z + f64::from(i);
        let inverse = 1.0 / factor;
        product *= factor;
        first += inverse;
        second -= inverse * inverse;
        if !(1e-250..1e250).contains(&product) {
            ln += product.ln();
            product = 1.0;
        }
    }
    [ln + product.ln(), first, second]
}

/// Raises z by whole steps into Stirling's range; returns ln of the product of the factors passed, and the raised z.
fn raise(z: f64) -> ([f64; 3], f64) {
    let steps = (STIRLING - z).ceil().max(0.0);
    (ln_product(z, steps as u32), z + steps)
}

/// Σ B₂ₖ/(2k(2k − 1))·z^(1 − 2k) with its first two derivatives.
fn stirling_correction(z: f64) -> [f64; 3] {
    let square = 1.0 / (z * z);
    let (mut value, mut first, mut second) = (0.0, 0.0, 0.0);
    for (k, coefficient) in CORRECTION.iter().enumerate().rev() {
        let power = (2 * k + 1) as f64;
        value = value * square + coefficient;
        first = first * square + power * coefficient;
        second = second * square + power * (power + 1.0) * coefficient;
    }
    [value / z, -first * square, second * square / z]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn close(actual: f64, expected: f64, tolerance: f64) {
        let error = (actual - expected).abs() / expected.abs().max(1.0);
        assert!(error <= tolerance, "{actual:e} is not {expected:e}");
    }

    /// 40-digit arithmetic: mpmath `loggamma`, `psi(0, ·)`, `psi(1, ·)`.
    #[test]
    fn ln_gamma_and_its_derivatives_agree_with_mpmath() {
        for (z, ln, first, second) in LN_GAMMA {
            let actual = ln_gamma(z);
            close(actual[0], ln, 4e-15);
            close(actual[1], first, 4e-15);
            close(actual[2], second, 4e-15);
        }
    }

    /// 40-digit arithmetic (mpmath), including z = 10⁹ where the derivatives are tiny.
    #[test]
    fn ln_rising_keeps_precision_where_differences_cancel() {
        for (z, n, ln, first, second) in LN_RISING {
            let actual = ln_rising(z, n);
            close(actual[0], ln, 4e-15);
            assert!((actual[1] / first - 1.0).abs() < 2e-14, "{z} {n}: {:e} is not {first:e}", actual[1]);
            assert!((actual[2] / second - 1.0).abs() < 2e-14, "{z} {n}: {:e} is not {second:e}", actual[2]);
        }
    }

    #[test]
    fn ln_beta_agrees_with_mpmath_for_huge_arguments() {
        for (a, b, expected) in LN_BETA {
            close(ln_beta(a, b), expected, 4e-15);
            close(ln_beta(b, a), expected, 4e-15);
        }
    }

    /// 40-digit arithmetic: the root of `gammainc(s, 0, x, regularized=True) - 0.5`.
    #[test]
    fn gamma_medians_agree_with_mpmath() {
        for (shape, expected) in MEDIANS {
            // ln x is accurate to one rounding of the probability divided by its slope, the shape.
            let tolerance = 3e-14 * f64::max(1.0, 1.0 / shape);
            assert!((median(shape) / expected - 1.0).abs() < tolerance, "{shape}: {}", median(shape));
        }
    }

    const LN_GAMMA: [(f64, f64, f64, f64); 9] = [
        (1e-08, 18.42068073818021, -100000000.57721564, 1.0000000000000002e+16),
        (0.01, 4.599479878042022, -100.56088545786868, 10001.621213528313),
        (0.25, 1.2880225246980774, -4.2274535333762655, 17.19732915450711),
        (1.0, 0.0, -0.5772156649015329, 1.6449340668482264),
        (1.5, -0.12078223763524522, 0.03648997397857652, 0.9348022005446793),
        (2.0, 0.0, 0.42278433509846713, 0.6449340668482264),
        (9.75, 12.242204940050762, 2.225109535044576, 0.10800324333663186),
        (100.5, 361.4355404677776, 4.605174352581845, 0.009999916669583104),
        (1000000000.0, 19723265827.503716, 20.723265836446412, 1.0000000005e-09),
    ];

    const LN_RISING: [(f64, f64, f64, f64, f64); 9] = [
        (0.25, 1.0, -1.3862943611198906, 4.0, -16.0),
        (0.25, 24.0, 51.10924690278786, 7.395109909843259, -17.15523010803227),
        (0.003, 25.0, 48.98690707456539, 337.10448992275604, -111112.70805627966),
        (0.25, 0.5, -1.084741573266782, core::f64::consts::PI, -14.655449506835504),
        (5.5, 100000.0, 1051347.0723734945, 9.901882315142686, -0.19933238748960275),
        (1000000000.0, 3.0, 62.169797513839235, 2.999999997e-09, -2.999999994e-18),
        (1000000000.0, 40.0, 828.9306342578565, 3.9999999220000023e-08, -3.9999998440000064e-17),
        (1000000000.0, 0.3, 6.216979750978923, 3.00000000105e-10, -3.0000000020999998e-19),
        (12.5, 10000000.0, 151181132.11132923, 13.632901199682689, -0.08328512460169837),
    ];

    const LN_BETA: [(f64, f64, f64); 4] = [
        (0.5, 0.5, 1.1447298858494002),
        (3.0, 100000000.0, -54.56889508129715),
        (100000000.0, 100000000.0, -138629444.05681732),
        (1e-06, 40.5, 13.815506291843926),
    ];

    const MEDIANS: [(f64, f64); 5] = [
        (0.02, 5.068667656480183e-16),
        (0.4, 0.14507814164343527),
        (1.0, core::f64::consts::LN_2),
        (3.74, 3.4124695932941025),
        (250.0, 249.6667457944369),
    ];
}
