//! Weighted results: design effects, linearised intervals, post-stratification and raking.

use serde::Serialize;

use super::measure::Score;
use crate::math::normal::two_sided_z;

/// A weighted result.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "WeightedResult"))]
#[serde(rename_all = "camelCase")]
pub struct Weighted {
    /// The result with its interval.
    #[serde(flatten)]
    pub result: Score,
    /// Standard error of the result, in its unit.
    pub standard_error: f64,
    /// Kish’s design effect of the weights of those who answered: n·Σw² ÷ (Σw)².
    pub design_effect: f64,
    /// Number of answers of equal weight with the same precision, considering only the weights: (Σw)² ÷ Σw².
    pub effective_answers: f64,
}

/// Weighted mean of values with its linearised interval, within the range; `None` without weight.
///
/// # Formula
/// ŷ = Σw·y ÷ Σw; SE² = n ÷ (n − 1)·Σ(w·(y − ŷ))² ÷ (Σw)²
///
/// # Source
/// Särndal, Swensson & Wretman 1992, Model Assisted Survey Sampling, section 5.7; `svymean` of R’s package survey. Kish
/// 1965, Survey Sampling, section 11.7.
///
/// # Examples
/// ```
/// use regulars::surveys::summary::weighted::linearised;
///
/// let own = linearised(&[(100.0, 1.0), (0.0, 3.0)], 0.95, (-100.0, 100.0)).unwrap();
/// assert_eq!((own.result.value, own.effective_answers), (25.0, 1.6));
/// ```
pub fn linearised(values: &[(f64, f64)], confidence: f64, range: (f64, f64)) -> Option<Weighted> {
    let mean = weighted_mean(values)?;
    let residuals = values.iter().map(|(value, weight)| (value - mean, *weight));
    of_residuals(mean, residuals, confidence, range)
}

fn weighted_mean(values: &[(f64, f64)]) -> Option<f64> {
    let (sum, weights) =
        values.iter().fold((0.0, 0.0), |(sum, all), (value, weight)| (sum + value * weight, all + weight));
    (weights > 0.0).then(|| sum / weights)
}

fn of_residuals(
    value: f64,
    residuals: impl Iterator<Item = (f64, f64)>,
    confidence: f64,
    (min, max): (f64, f64),
) -> Option<Weighted> {
    let (mut count, mut weights, mut squares, mut spread) = (0.0, 0.0, 0.0, 0.0);
    for (residual, weight) in residuals.filter(|(_, weight)| *weight > 0.0) {
        count += 1.0;
        weights += weight;
        squares += weight * weight;
        spread += (weight * residual) * (weight * residual);
    }
    if count < 2.0 {
        return None;
    }
    let standard_error = (count / (count - 1.0) * spread).sqrt() / weights;
    Some(finished(value, standard_error, (count, weights, squares), confidence, (min, max)))
}

fn finished(
    value: f64,
    standard_error: f64,
    (count, weights, squares): (f64, f64, f64),
    confidence: f64,
    (min, max): (f64, f64),
) -> Weighted {
    let reach = two_sided_z(confidence) * standard_error;
    let effective_answers = weights * weights / squares;
    Weighted {
        result: Score {
            value,
            low: (value - reach).max(min),
            high: (value + reach).min(max),
            confidence,
            method: "linearised",
        },
        standard_error,
        design_effect: count / effective_answers,
        effective_answers,
    }
}

/// Weights that bring the shares of every variable to its targets, by iterative proportional fitting.
///
/// `groups[v][i]` is the group of respondent `i` in variable `v`; one without a target keeps its weight. `None` if a
/// group with a target has no respondents, or the shares do not converge.
///
/// # Source
/// Deming & Stephan 1940, Annals of Mathematical Statistics 11.
pub fn rake(base: &[f64], groups: &[Vec<Option<usize>>], targets: &[Vec<f64>]) -> Option<Vec<f64>> {
    const ROUNDS: usize = 1000;
    let mut weights = base.to_vec();
    for round in 1..=ROUNDS {
        let mut widest: f64 = 0.0;
        for (own, shares) in groups.iter().zip(targets) {
            let mut sums = vec![0.0; shares.len()];
            for (group, weight) in own.iter().zip(&weights) {
                if let Some(group) = group {
                    sums[*group] += weight;
                }
            }
            let (all, wanted): (f64, f64) = (sums.iter().sum(), shares.iter().sum());
            if sums.iter().zip(shares).any(|(sum, share)| *sum <= 0.0 && *share > 0.0) || wanted <= 0.0 {
                return None;
            }
            let factors: Vec<f64> = sums
                .iter()
                .zip(shares)
                .map(|(sum, share)| if *sum > 0.0 { share / wanted * all / sum } else { 1.0 })
                .collect();
            for (group, weight) in own.iter().zip(&mut weights) {
                if let Some(group) = group {
                    *weight *= factors[*group];
                }
            }
            widest = factors.iter().fold(widest, |widest, factor| widest.max((factor - 1.0).abs()));
        }
        // After the last round, shares accurate to six digits suffice.
        if widest < if round < ROUNDS { 1e-12 } else { 1e-6 } {
            return Some(weights);
        }
    }
    None
}

/// Result under weights that were raked to targets: the groups explain part of the spread.
///
/// # Formula
/// One variable: SE² = ΣW²·s² ÷ n over its groups (post-stratification). Several: the linearised formula with the
/// residuals that no sum of group effects explains.
///
/// # Source
/// Cochran 1977, Sampling Techniques, 3rd edition, section 5A.9; Deville & Särndal 1992, JASA 87.
pub fn calibrated(
    values: &[(f64, f64)],
    groups: &[Vec<Option<usize>>],
    confidence: f64,
    range: (f64, f64),
) -> Option<Weighted> {
    let mean = weighted_mean(values)?;
    if let [own] = groups {
        return stratified(mean, values, own, confidence, range);
    }
    let mut residuals: Vec<f64> = values.iter().map(|(value, _)| value - mean).collect();
    for _ in 0..200 {
        let mut moved: f64 = 0.0;
        for own in groups {
            let size = own.iter().flatten().max().map_or(0, |group| group + 1);
            let (mut sums, mut weights) = (vec![0.0; size], vec![0.0; size]);
            for ((residual, (_, weight)), group) in residuals.iter().zip(values).zip(own) {
                if let Some(group) = group {
                    sums[*group] += weight * residual;
                    weights[*group] += weight;
                }
            }
            for (residual, group) in residuals.iter_mut().zip(own) {
                if let Some(group) = group.filter(|group| weights[*group] > 0.0) {
                    let shift = sums[group] / weights[group];
                    *residual -= shift;
                    moved = moved.max(shift.abs());
                }
            }
        }
        if moved < 1e-12 {
            break;
        }
    }
    let residuals = residuals.into_iter().zip(values.iter().map(|value| value.1));
    of_residuals(mean, residuals, confidence, range)
}

fn stratified(
    mean: f64,
    values: &[(f64, f64)],
    own: &[Option<usize>],
    confidence: f64,
    range: (f64, f64),
) -> Option<Weighted> {
    let size = own.iter().flatten().max()? + 1;
    let mut strata = vec![(0.0, 0.0, 0.0); size];
    let (mut all, mut squares, mut count) = (0.0, 0.0, 0.0);
    for ((value, weight), group) in values.iter().zip(own) {
        let stratum = &mut strata[(*group)?];
        (stratum.0, stratum.1, stratum.2) = (stratum.0 + 1.0, stratum.1 + value, stratum.2 + weight);
        (all, squares, count) = (all + weight, squares + weight * weight, count + 1.0);
    }
    let mut spreads = vec![0.0; size];
    for ((value, _), group) in values.iter().zip(own) {
        let stratum = (*group)?;
        spreads[stratum] += (value - strata[stratum].1 / strata[stratum].0).powi(2);
    }
    let mut variance = 0.0;
    for (stratum, spread) in strata.iter().zip(spreads).filter(|(stratum, _)| stratum.0 > 0.0) {
        if stratum.0 < 2.0 {
            // One respondent gives no information on the spread of a group.
            return None;
        }
        variance += (stratum.2 / all).powi(2) * spread / (stratum.0 - 1.0) / stratum.0;
    }
    Some(finished(mean, variance.sqrt(), (count, all, squares), confidence, range))
}

#[cfg(test)]
mod tests {
    use super::rake;

    /// Half women and a fifth young are impossible where all young are women and all old are men.
    #[test]
    fn contradictory_targets_give_no_weights() {
        let group = [vec![Some(0); 50], vec![Some(1); 50]].concat();
        let targets = [vec![0.5, 0.5], vec![0.2, 0.8]];
        assert_eq!(rake(&[1.0; 100], &[group.clone(), group.clone()], &targets), None);
        let weights = rake(&[1.0; 100], &[group.clone(), group], &[vec![0.2, 0.8], vec![0.2, 0.8]]).unwrap();
        assert!((weights[..50].iter().sum::<f64>() - 20.0).abs() < 1e-9);
    }
}
