//! Confidence intervals for proportions and their differences.

use crate::estimate::Estimate;
use crate::math::normal::two_sided_z;

/// A proportion with its Wilson score interval.
///
/// # Formula
/// (p + z²/2n ± z·√(p(1 − p)/n + z²/4n²)) ÷ (1 + z²/n), p = successes ÷ trials
///
/// # Inputs
/// `0 ≤ successes ≤ trials`, `trials > 0`, `0 < confidence < 1`.
///
/// # Source
/// Wilson 1927, J. Am. Stat. Assoc. 22; Newcombe 1998, Statistics in Medicine 17, 857–872, method 3.
///
/// # Examples
/// Newcombe's table I: 81 of 263 gives 0.2553 to 0.3662:
///
/// ```
/// use regulars::math::proportion::wilson;
///
/// let share = wilson(81.0, 263.0, 0.95);
/// assert!((share.low - 0.2553).abs() < 5e-5 && (share.high - 0.3662).abs() < 5e-5);
/// ```
pub fn wilson(successes: f64, trials: f64, confidence: f64) -> Estimate {
    let z = two_sided_z(confidence);
    let share = successes / trials;
    let weight = 1.0 + z * z / trials;
    let centre = (share + z * z / (2.0 * trials)) / weight;
    let half = z / weight * (share * (1.0 - share) / trials + (z / (2.0 * trials)).powi(2)).sqrt();
    // The interval ends exactly at 0 or 1 for extreme counts; rounding must not move it past the estimate.
    let low = if successes == 0.0 { 0.0 } else { (centre - half).max(0.0) };
    let high = if successes == trials { 1.0 } else { (centre + half).min(1.0) };
    Estimate { value: share, low, high, confidence }
}

/// Difference of two independent proportions, first − second, with Newcombe's hybrid score interval.
///
/// # Formula
/// d − √((p₁ − l₁)² + (u₂ − p₂)²) to d + √((u₁ − p₁)² + (p₂ − l₂)²), with the Wilson limits l and u of each proportion
///
/// # Inputs
/// (successes, trials) of each sample, as in [`wilson`].
///
/// # Source
/// Newcombe 1998, Statistics in Medicine 17, 873–890, method 10.
///
/// # Examples
/// Newcombe's table II: 56 of 70 against 48 of 80 gives 0.0524 to 0.3339:
///
/// ```
/// use regulars::math::proportion::newcombe;
///
/// let difference = newcombe((56.0, 70.0), (48.0, 80.0), 0.95);
/// assert!((difference.low - 0.0524).abs() < 5e-5 && (difference.high - 0.3339).abs() < 5e-5);
/// ```
pub fn newcombe(first: (f64, f64), second: (f64, f64), confidence: f64) -> Estimate {
    let a = wilson(first.0, first.1, confidence);
    let b = wilson(second.0, second.1, confidence);
    let value = a.value - b.value;
    let reach = |one: f64, other: f64| (one * one + other * other).sqrt();
    Estimate {
        value,
        low: value - reach(a.value - a.low, b.high - b.value),
        high: value + reach(a.high - a.value, b.value - b.low),
        confidence,
    }
}

/// Interval of the mean of equal values, which show no spread: the mean moves as far as it would if the share of other
/// values allowed by Wilson’s interval lay at an end of the scale.
///
/// # Formula
/// u = z² ÷ (n + z²); value − u·(value − min) to value + u·(max − value)
///
/// # Inputs
/// `min ≤ value ≤ max`, `count > 0`, `0 < confidence < 1`.
///
/// # Examples
/// Ten fives on a scale of 1 to 5: u = 3.8415 ÷ 13.8415 = 0.2775.
///
/// ```
/// use regulars::math::proportion::mean_of_alike;
///
/// let mean = mean_of_alike(5.0, 10.0, 0.95, (1.0, 5.0));
/// assert!((mean.low - (5.0 - 4.0 * 0.277533)).abs() < 1e-5 && mean.high == 5.0);
/// ```
pub fn mean_of_alike(value: f64, count: f64, confidence: f64, (min, max): (f64, f64)) -> Estimate {
    let others = wilson(0.0, count, confidence).high;
    let (low, high) = (value - others * (value - min), value + others * (max - value));
    Estimate { value, low, high, confidence }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wilson_reproduces_newcombes_table() {
        // Newcombe 1998, Statistics in Medicine 17, table I, method 3.
        for (successes, trials, low, high) in [
            (81.0, 263.0, 0.2553, 0.3662),
            (15.0, 148.0, 0.0624, 0.1605),
            (0.0, 20.0, 0.0, 0.1611),
            (1.0, 29.0, 0.0061, 0.1718),
        ] {
            let estimate = wilson(successes, trials, 0.95);
            assert!((estimate.low - low).abs() < 5e-5, "{estimate:?}");
            assert!((estimate.high - high).abs() < 5e-5, "{estimate:?}");
        }
    }

    #[test]
    fn wilson_agrees_with_40_digit_arithmetic() {
        // mpmath, 40 digits: 1,139 of 2,357.
        let estimate = wilson(1139.0, 2357.0, 0.95);
        assert!((estimate.low - 0.46311097635607433).abs() < 1e-15);
        assert!((estimate.high - 0.50342637849050537).abs() < 1e-15);
    }

    #[test]
    fn wilson_limits_are_exact_at_zero_and_one() {
        assert_eq!(wilson(0.0, 7.0, 0.9).low, 0.0);
        assert_eq!(wilson(7.0, 7.0, 0.9).high, 1.0);
    }

    #[test]
    fn newcombe_reproduces_his_printed_table() {
        // Newcombe 1998, Statistics in Medicine 17, table II, method 10.
        for (first, second, low, high) in [
            ((56.0, 70.0), (48.0, 80.0), 0.0524, 0.3339),
            ((9.0, 10.0), (3.0, 10.0), 0.1705, 0.8090),
            ((10.0, 10.0), (0.0, 20.0), 0.6791, 1.0),
        ] {
            let estimate = newcombe(first, second, 0.95);
            assert!((estimate.low - low).abs() < 5e-5, "{estimate:?}");
            assert!((estimate.high - high).abs() < 5e-5, "{estimate:?}");
        }
    }
}
