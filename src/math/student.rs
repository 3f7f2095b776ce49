//! Student's t, and means with intervals from it.

use core::f64::consts::PI;

use crate::estimate::Estimate;
use crate::math::normal::two_sided_z;

/// The t that bounds the central share `confidence` of Student's distribution with `freedom ≥ 1` degrees of freedom.
///
/// Accurate to five digits or better, which is more than an interval is read to.
///
/// # Source
/// Hill 1970, Algorithm 396, Communications of the ACM 13(10), 619–620.
pub fn two_sided_t(confidence: f64, freedom: f64) -> f64 {
    let (p, n) = (1.0 - confidence, freedom);
    if n < 1.5 {
        return cotangent(p * PI / 2.0);
    }
    if n < 2.5 {
        return (2.0 / (p * (2.0 - p)) - 2.0).sqrt();
    }
    let a = 1.0 / (n - 0.5);
    let b = 48.0 / (a * a);
    let mut c = ((20_700.0 * a / b - 98.0) * a - 16.0) * a + 96.36;
    let d = ((94.5 / (b + c) - 3.0) / b + 1.0) * (a * PI / 2.0).sqrt() * n;
    let y = libm::exp(libm::log(d * p) * 2.0 / n);
    let squared = if y > 0.05 + a {
        let x = -two_sided_z(confidence);
        let y = x * x;
        if n < 5.0 {
            c += 0.3 * (n - 4.5) * (x + 0.6);
        }
        c += (((0.05 * d * x - 5.0) * x - 7.0) * x - 2.0) * x + b;
        let y = (((((0.4 * y + 6.3) * y + 36.0) * y + 94.5) / c - y - 3.0) / b + 1.0) * x;
        let y = a * y * y;
        if y > 0.002 { libm::exp(y) - 1.0 } else { 0.5 * y * y + y }
    } else {
        let correction = 1.0 / (((n + 6.0) / (n * y) - 0.089 * d - 0.822) * (n + 2.0) * 3.0);
        ((correction + 0.5 / (n + 4.0)) * y - 1.0) * (n + 1.0) / (n + 2.0) + 1.0 / y
    };
    (n * squared).sqrt()
}

/// cot x for 0 < x < π/2, by Lambert's continued fraction of the tangent; the library's tangent, which takes any angle,
/// is four times the rest of a calculator.
fn cotangent(x: f64) -> f64 {
    let folded = x.min(PI / 2.0 - x);
    let square = folded * folded;
    let fraction = (1..=9).rev().fold(19.0, |rest, k| f64::from(2 * k - 1) - square / rest);
    if folded == x { fraction / x } else { folded / fraction }
}

/// Estimate ± t standard errors, with `cases` − 1 degrees of freedom, cut off at what is possible.
///
/// `None` where the sample says nothing about its own spread: fewer than two cases, or all alike.
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
    // A mean may stand a rounding outside its range.
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
            (0.95, 1.0, 12.706204736174704646),
            (0.95, 2.0, 4.3026527297494638523),
            (0.95, 3.0, 3.1824463052837095927),
            (0.99, 4.0, 4.6040948713499932254),
            (0.9999, 4.0, 15.544100581545679436),
            (0.5, 3.0, 0.76489232840434528066),
            (0.5, 7.0, 0.71114177808178630563),
            (0.9, 9.0, 1.8331129326562371687),
            (0.95, 30.0, 2.04227245630123831),
            (0.9999, 12.0, 5.6944657932705726676),
            (0.95, 400.0, 1.9659123432294631567),
        ] {
            let error = (two_sided_t(confidence, freedom) / t - 1.0).abs();
            assert!(error < 1e-5, "{confidence} {freedom}: {error:e}");
        }
    }

    #[test]
    fn an_interval_stays_within_what_is_possible() {
        let estimate = interval(4.9, 0.5, 3.0, 0.95, (1.0, 5.0)).unwrap();
        assert_eq!(estimate.high, 5.0);
        assert!((estimate.low - (4.9 - 0.5 * 4.302652729911275)).abs() < 1e-9);
        assert_eq!(interval(4.0, 0.5, 1.0, 0.95, (1.0, 5.0)), None);
        assert_eq!(interval(4.0, 0.0, 9.0, 0.95, (1.0, 5.0)), None);
    }
}
