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
    let n = pairs.clone().count() as f64;
    let x0 = pairs.clone().map(|(x, _)| x).sum::<f64>() / n;
    let y0 = pairs.clone().map(|(_, y)| y).sum::<f64>() / n;
    let (mut xx, mut xy, mut yy) = (0.0, 0.0, 0.0);
    for (x, y) in pairs {
        xx += (x - x0) * (x - x0);
        xy += (x - x0) * (y - y0);
        yy += (y - y0) * (y - y0);
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
