//! Ratios of sums over customers, with intervals.

use crate::estimate::Estimate;
use crate::math::student::two_sided_t;

/// Sums over customers for the ratio Σy ÷ Σx.
///
/// # Formula
/// The interval is R ± t·√(n ÷ (n − 1)·Σ(y − R·x)²) ÷ Σx with n − 1 degrees of freedom.
///
/// # Source
/// Cochran 1977, Sampling Techniques, 3rd ed., 6.3 and 6.4: the linearised variance of a ratio.
#[derive(Debug, Clone, Copy, Default)]
pub struct Ratio {
    count: f64,
    x: f64,
    y: f64,
    xx: f64,
    xy: f64,
    yy: f64,
}

/// Share of Σx² below which differences are rounding errors.
const ROUNDING: f64 = 1e-13;

impl Ratio {
    /// Adds a customer.
    pub fn add(&mut self, x: f64, y: f64) {
        self.count += 1.0;
        self.x += x;
        self.y += y;
        self.xx += x * x;
        self.xy += x * y;
        self.yy += y * y;
    }

    /// The ratio with its interval, within `bounds`; `None` if x sums to zero.
    ///
    /// ```
    /// use regulars::subscriptions::analysis::ratio::Ratio;
    ///
    /// let mut ratio = Ratio::default();
    /// [(10.0, 10.0), (20.0, 0.0), (30.0, 30.0)].map(|(x, y)| ratio.add(x, y));
    /// let found = ratio.estimate(0.95, (0.0, 1.0)).unwrap();
    /// assert!((found.value - 2.0 / 3.0).abs() < 1e-12);
    /// // √(3/2·(10² + 40² + 30²)/9) ÷ 60 · 4.302653
    /// assert!((ratio.standard_error() - (1.5_f64 * 2600.0 / 9.0).sqrt() / 60.0).abs() < 1e-12);
    /// assert_eq!(found.high, 1.0);
    /// ```
    pub fn estimate(&self, confidence: f64, bounds: (f64, f64)) -> Option<Estimate> {
        if self.x <= 0.0 {
            return None;
        }
        let value = self.y / self.x;
        let (low, high) = match self.count {
            count if count < 2.0 => bounds,
            count => {
                let margin = two_sided_t(confidence, count - 1.0) * self.standard_error();
                (value - margin, value + margin)
            }
        };
        let within = |end: f64| end.clamp(bounds.0, bounds.1.max(value));
        Some(Estimate { value, low: within(low).min(value), high: within(high).max(value), confidence })
    }

    /// Standard error of the ratio; 0 for fewer than two customers.
    pub fn standard_error(&self) -> f64 {
        if self.count < 2.0 || self.x <= 0.0 {
            return 0.0;
        }
        let ratio = self.y / self.x;
        let squares = self.yy - 2.0 * ratio * self.xy + ratio * ratio * self.xx;
        let squares = if squares < ROUNDING * self.xx.max(self.yy) { 0.0 } else { squares };
        (self.count / (self.count - 1.0) * squares).sqrt() / self.x
    }

    /// Sum of x.
    pub fn base(&self) -> f64 {
        self.x
    }

    /// Sum of y.
    pub fn part(&self) -> f64 {
        self.y
    }
}
