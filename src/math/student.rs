//! Student's t distribution and confidence intervals for means.

use core::f64::consts::PI;

use crate::estimate::Estimate;
use crate::math::normal::two_sided_z;

/// Critical value t with P(|T| ≤ t) = `confidence`, for `freedom` ≥ 1 degrees of freedom and `confidence` up to 0.9999.
///
/// # Formula
/// Newton's method from the normal critical value below; P(|T| > t) is convex in t, so no step overshoots. Twelve
/// digits.
///
/// # Examples
/// SciPy 1.17 `t.ppf(0.975, 9)` = 2.2621571627982:
///
/// ```
/// use regulars::math::student::two_sided_t;
///
/// assert!((two_sided_t(0.95, 9.0) - 2.26215716279820).abs() < 1e-11);
/// ```
pub fn two_sided_t(confidence: f64, freedom: f64) -> f64 {
    let mut t = two_sided_z(confidence);
    // Each step multiplies t by at least 1.5 or doubles the number of correct digits.
    for _ in 0..200 {
        let (outside, density) = two_sided(t, freedom);
        let step = (outside - (1.0 - confidence)) / density;
        t += step;
        if step <= 1e-14 * t {
            break;
        }
    }
    t
}

/// Two-sided p-value P(|T| ≥ |t|) for `freedom` > 0 degrees of freedom.
///
/// # Examples
/// One degree of freedom has the closed form 1 − 2·atan(t)/π:
///
/// ```
/// use regulars::math::student::two_sided_p;
///
/// let exact = 1.0 - 2.0 * 2.0f64.atan() / core::f64::consts::PI;
/// assert!((two_sided_p(2.0, 1.0) - exact).abs() < 1e-11);
/// assert_eq!(two_sided_p(0.0, 5.0), 1.0);
/// ```
pub fn two_sided_p(t: f64, freedom: f64) -> f64 {
    if t == 0.0 {
        return 1.0;
    }
    two_sided(t.abs(), freedom).0.clamp(0.0, 1.0)
}

/// P(|T| > t), and the density of |T| at t.
///
/// # Formula
/// With x = t²/(n + t²), P(|T| < t) = I_x(½, n/2) = √x·(1 − x)^(n/2)/W·₂F₁((n + 1)/2, 1; 3/2; x), W = B(½, n/2)/2, and
/// P(|T| > t) is the same with n and 1 exchanged. All terms are positive; the series runs in the smaller of x, 1 − x.
///
/// # Source
/// NIST Digital Library of Mathematical Functions, 8.17.4 and 8.17.8.
fn two_sided(t: f64, n: f64) -> (f64, f64) {
    let ratio = t * t / n;
    let whole = 1.0 + ratio;
    // ln(1 + ratio) without cancellation (Kahan).
    let ln_whole = if whole == 1.0 { ratio } else { libm::log(whole) * (ratio / (whole - 1.0)) };
    let common = libm::exp(-0.5 * n * ln_whole) / half_beta(n);
    let outer = ratio > 1.0;
    let (own, argument) = if outer { (n, 1.0 / whole) } else { (1.0, ratio / whole) };
    let (mut term, mut sum, mut k) = (1.0, 1.0, 0.0);
    while term > 1e-17 * sum {
        k += 2.0;
        term *= (n + (k - 1.0)) / (own + k) * argument;
        sum += term;
    }
    let part = common * (ratio / whole).sqrt() * sum / own;
    (if outer { part } else { 1.0 - part }, common / (whole * n).sqrt())
}

/// B(½, n/2)/2.
///
/// # Formula
/// Γ(z)/Γ(z + ½) in even powers of 1/(z − ¼) for n ≥ 60, reached by W(n) = W(n + 2)·(n + 1)/n.
fn half_beta(mut n: f64) -> f64 {
    let mut factor = (0.25 * PI).sqrt();
    while n < 60.0 {
        factor *= (n + 1.0) / n;
        n += 2.0;
    }
    let w = 0.5 * n - 0.25;
    let y = 1.0 / (w * w);
    factor * (1.0 - y * (1.0 / 64.0 - y * (21.0 / 8_192.0 - y * (671.0 / 524_288.0)))) / w.sqrt()
}

/// Confidence interval `value` ± t·`standard_error` with `cases` − 1 degrees of freedom, clipped to `(min, max)`.
///
/// Returns `None` if the sample has no spread: fewer than two cases, or a standard error of zero.
///
/// # Examples
/// A mean of 3.2 ± 0.1 from ten answers on a scale of 1 to 5; t = 2.2621571628 for 9 degrees of freedom (SciPy):
///
/// ```
/// use regulars::math::student::interval;
///
/// let mean = interval(3.2, 0.1, 10.0, 0.95, (1.0, 5.0)).unwrap();
/// assert!((mean.high - (3.2 + 0.1 * 2.2621571628)).abs() < 1e-9);
/// assert_eq!(interval(3.2, 0.0, 10.0, 0.95, (1.0, 5.0)), None);
/// ```
pub fn interval(
    value: f64,
    standard_error: f64,
    cases: f64,
    confidence: f64,
    (min, max): (f64, f64),
) -> Option<Estimate> {
    if cases < 2.0 || standard_error <= 0.0 {
        return None;
    }
    let reach = two_sided_t(confidence, cases - 1.0) * standard_error;
    // Rounding may put a mean just outside its range.
    let (low, high) = ((value - reach).max(min).min(value), (value + reach).min(max).max(value));
    Some(Estimate { value, low, high, confidence })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn t_agrees_with_40_digit_arithmetic() {
        // mpmath, 40 digits: the root of the regularised incomplete beta function.
        for (confidence, freedom, t) in [
            (0.01, 60.0, 0.01258580711454375665),
            (0.5, 3.0, 0.76489232840434528065),
            (0.5, 7.0, 0.71114177808178630563),
            (0.8, 1.0, 3.07768353717525413307),
            (0.9, 9.0, 1.83311293265623730847),
            (0.95, 1.0, 12.7062047361746933141),
            (0.95, 2.0, 4.30265272974946178942),
            (0.95, 3.0, 3.18244630528370843588),
            (0.95, 30.0, 2.04227245630123788783),
            (0.95, 59.0, 2.00099537808826730525),
            (0.95, 60.0, 2.00029782201426010413),
            (0.95, 400.0, 1.96591234322946277375),
            (0.95, 1000000.0, 1.95996635681410665533),
            (0.99, 4.0, 4.60409487134999204590),
            (0.9999, 1.0, 6366.19767131663692041),
            (0.9999, 4.0, 15.5441005815461133121),
            (0.9999, 12.0, 5.69446579327064249772),
            (0.9999, 100.0, 4.05333670120154809925),
        ] {
            let error = (two_sided_t(confidence, freedom) / t - 1.0).abs();
            assert!(error < 3e-12, "{confidence} {freedom}: {error:e}");
        }
    }

    #[test]
    fn intervals_are_clipped_to_the_range_of_the_scale() {
        let estimate = interval(4.9, 0.5, 3.0, 0.95, (1.0, 5.0)).unwrap();
        assert_eq!(estimate.high, 5.0);
        assert!((estimate.low - (4.9 - 0.5 * 4.302652729749464)).abs() < 1e-12);
        assert_eq!(interval(4.0, 0.5, 1.0, 0.95, (1.0, 5.0)), None);
        assert_eq!(interval(4.0, 0.0, 9.0, 0.95, (1.0, 5.0)), None);
    }
}
