//! Point estimates with confidence intervals.

/// A point estimate with its confidence interval, all in the unit of the quantity estimated.
///
/// ```
/// use regulars::math::proportion::wilson;
/// // Newcombe 1998, table I, method 3: 81 of 263, 25.53 % to 36.62 %.
/// let percent = wilson(81.0, 263.0, 0.95).scale(100.0);
/// assert!((percent.low - 25.53).abs() < 0.005 && (percent.high - 36.62).abs() < 0.005);
/// assert!((percent.margin() - (36.62 - 25.53) / 2.0).abs() < 0.01);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "orders", derive(serde::Serialize))]
#[cfg_attr(all(test, feature = "orders"), derive(ts_rs::TS))]
pub struct Estimate {
    /// The estimate itself.
    pub value: f64,
    /// Lower end of the interval, `low ≤ high`.
    pub low: f64,
    /// Upper end of the interval.
    pub high: f64,
    /// Confidence level of the interval, between 0 and 1 (0.95 for 95 %).
    pub confidence: f64,
}

impl Estimate {
    /// Half the width of the interval: the figure quoted as ± margin of error.
    pub fn margin(&self) -> f64 {
        (self.high - self.low) / 2.0
    }

    /// The same estimate in another unit, for instance × 100 for percent.
    pub fn scale(&self, factor: f64) -> Self {
        let (a, b) = (self.low * factor, self.high * factor);
        Self { value: self.value * factor, low: a.min(b), high: a.max(b), ..*self }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scaling_by_a_negative_number_keeps_low_below_high() {
        let estimate = Estimate { value: 2.0, low: 1.0, high: 4.0, confidence: 0.9 }.scale(-10.0);
        assert_eq!((estimate.low, estimate.value, estimate.high), (-40.0, -20.0, -10.0));
        assert_eq!(estimate.margin(), 15.0);
    }
}
