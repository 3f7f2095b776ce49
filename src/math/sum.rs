//! Exact summation: the result does not depend on the order of the terms.

/// Running sum of finite numbers without intermediate rounding.
///
/// # Examples
/// Python's `math.fsum([0.1] * 10)` is exactly 1, where a plain sum gives 0.9999999999999999:
///
/// ```
/// use regulars::math::sum::Sum;
///
/// assert_eq!([0.1; 10].into_iter().collect::<Sum>().value(), 1.0);
/// ```
///
/// # Source
/// Shewchuk 1997, Adaptive Precision Floating-Point Arithmetic, Discrete & Computational Geometry 18; rounding as in
/// Python's `math.fsum`.
#[derive(Debug, Clone, Default)]
pub struct Sum {
    /// Non-overlapping partial sums in increasing magnitude.
    partials: Vec<f64>,
}

impl Sum {
    /// Adds a finite number.
    pub fn add(&mut self, mut term: f64) {
        let mut kept = 0;
        for index in 0..self.partials.len() {
            let (mut large, mut small) = (term, self.partials[index]);
            if large.abs() < small.abs() {
                (large, small) = (small, large);
            }
            term = large + small;
            let rest = small - (term - large);
            if rest != 0.0 {
                self.partials[kept] = rest;
                kept += 1;
            }
        }
        self.partials.truncate(kept);
        self.partials.push(term);
    }

    /// The sum, rounded once to the nearest double.
    pub fn value(&self) -> f64 {
        let mut partials = self.partials.iter().rev().copied();
        let Some(mut sum) = partials.next() else { return 0.0 };
        while let Some(next) = partials.next() {
            let before = sum;
            sum = before + next;
            let rest = next - (sum - before);
            if rest == 0.0 {
                continue;
            }
            // An exact tie is decided by the next smaller partial sum.
            if partials.next().is_some_and(|below| below * rest > 0.0) {
                let up = sum + 2.0 * rest;
                if up - sum == 2.0 * rest {
                    sum = up;
                }
            }
            break;
        }
        sum
    }
}

impl FromIterator<f64> for Sum {
    fn from_iter<I: IntoIterator<Item = f64>>(terms: I) -> Self {
        let mut sum = Self::default();
        terms.into_iter().for_each(|term| sum.add(term));
        sum
    }
}

/// Running sum of weighted logarithms w·ln(1 + x) for x in 0…1: one logarithm of a product for many terms of weight 1.
/// Each term is right to 2⁻⁵³, in absolute terms.
///
/// # Examples
/// ```
/// use regulars::math::sum::LnProduct;
///
/// let mut sum = LnProduct::default();
/// for x in [1.0, 0.5, 0.25] {
///     sum.add(1.0, x);
/// }
/// sum.add(2.0, 0.1);
/// assert!((sum.value() - (2.0f64 * 1.5 * 1.25 * 1.1 * 1.1).ln()).abs() < 1e-15);
/// ```
#[derive(Debug, Clone)]
pub struct LnProduct {
    product: f64,
    sum: f64,
}

/// Products above this are summed as logarithms; one factor more is still finite.
const LARGE_PRODUCT: f64 = 1e300;

impl Default for LnProduct {
    fn default() -> Self {
        Self { product: 1.0, sum: 0.0 }
    }
}

impl LnProduct {
    /// Adds w·ln(1 + x).
    #[inline]
    pub fn add(&mut self, weight: f64, x: f64) {
        if weight != 1.0 {
            self.sum += weight * x.ln_1p();
            return;
        }
        self.product *= 1.0 + x;
        if self.product > LARGE_PRODUCT {
            self.sum += self.product.ln();
            self.product = 1.0;
        }
    }

    /// The sum.
    pub fn value(&self) -> f64 {
        self.sum + self.product.ln()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn logarithms_of_long_products_equal_sums_of_logarithms() {
        let mut sum = LnProduct::default();
        let terms = || (0..100_000).map(|i| f64::from(i % 1_001) / 1_000.0);
        terms().for_each(|x| sum.add(1.0, x));
        let expected = terms().map(f64::ln_1p).collect::<Sum>().value();
        assert!((sum.value() / expected - 1.0).abs() < 1e-14, "{} is not {expected}", sum.value());
    }

    #[test]
    fn agrees_with_python_fsum() {
        // Python 3: math.fsum of the same lists, from its own test suite.
        let cases: &[(&[f64], f64)] = &[
            (&[], 0.0),
            (&[1e100, 1.0, -1e100, 1e-100, 1e50, -1.0, -1e50], 1e-100),
            (&[9007199254740992.0, -0.5, -5.551115123125783e-17], 9007199254740991.0),
            (&[9007199254740992.0, 1.0, 5.551115123125783e-17], 9007199254740994.0),
            (&[0.1; 10], 1.0),
        ];
        for (terms, expected) in cases {
            assert_eq!(terms.iter().copied().collect::<Sum>().value(), *expected, "{terms:?}");
            assert_eq!(terms.iter().rev().copied().collect::<Sum>().value(), *expected, "{terms:?} reversed");
        }
    }
}
