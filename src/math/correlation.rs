//! Pearson's correlation.

/// Pearson's correlation of pairs; `None` if one of the two variables is constant.
///
/// # Formula
/// Σ(x − x̄)(y − ȳ) ÷ √(Σ(x − x̄)²·Σ(y − ȳ)²), in two passes over the pairs.
///
/// # Source
/// Pearson 1895, Proceedings of the Royal Society of London 58.
///
/// # Examples
/// By hand, the deviations are −4/3, −1/3, 5/3 and −2/3, −5/3, 7/3: 48/9 ÷ √(42/9 · 78/9) = 0.838627869
///
/// ```
/// use regulars::math::correlation::pearson;
///
/// let pairs = [(1.0, 2.0), (2.0, 1.0), (4.0, 5.0)];
/// assert!((pearson(pairs.into_iter()).unwrap() - 0.838627869).abs() < 1e-9);
/// ```
pub fn pearson(pairs: impl Iterator<Item = (f64, f64)> + Clone) -> Option<f64> {
    weighted_pearson(pairs.map(|(x, y)| (x, y, 1.0)))
}

/// Pearson's correlation of pairs, each with how often it occurs; `None` if one of the two variables is constant.
///
/// # Formula
/// [`pearson`] with a weight for each pair.
///
/// # Examples
/// ```
/// use regulars::math::correlation::{pearson, weighted_pearson};
///
/// let each = pearson([(1.0, 2.0), (1.0, 2.0), (2.0, 1.0), (4.0, 5.0)].into_iter()).unwrap();
/// let weighted = weighted_pearson([(1.0, 2.0, 2.0), (2.0, 1.0, 1.0), (4.0, 5.0, 1.0)].into_iter()).unwrap();
/// assert!((each - weighted).abs() < 1e-15);
/// ```
pub fn weighted_pearson(pairs: impl Iterator<Item = (f64, f64, f64)> + Clone) -> Option<f64> {
    let n = pairs.clone().map(|(.., weight)| weight).sum::<f64>();
    let x0 = pairs.clone().map(|(x, _, weight)| weight * x).sum::<f64>() / n;
    let y0 = pairs.clone().map(|(_, y, weight)| weight * y).sum::<f64>() / n;
    let (mut xx, mut xy, mut yy) = (0.0, 0.0, 0.0);
    for (x, y, weight) in pairs {
        xx += weight * (x - x0) * (x - x0);
        xy += weight * (x - x0) * (y - y0);
        yy += weight * (y - y0) * (y - y0);
    }
    (xx > 0.0 && yy > 0.0).then(|| xy / (xx * yy).sqrt())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn correlation_is_absent_when_a_variable_is_constant() {
        assert_eq!(pearson([(1.0, 2.0), (1.0, 1.0), (1.0, 5.0)].into_iter()), None);
        assert_eq!(pearson([(1.0, 2.0), (2.0, 2.0), (4.0, 2.0)].into_iter()), None);
        assert_eq!(pearson([].into_iter()), None);
    }
}
