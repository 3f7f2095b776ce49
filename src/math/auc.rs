//! Area under the receiver operating characteristic curve: how well a score separates those with an outcome from the
//! others.

use crate::estimate::Estimate;
use crate::math::normal::two_sided_z;

/// Probability that a person with the outcome has a higher score than one without; equal scores count one half. `None`
/// unless there are people of both kinds.
///
/// # Formula
/// θ = U ÷ mn; the limits solve |θ̂ − θ| = z·√(θ(1 − θ)·(1 + N(1 − θ)/(2 − θ) + Nθ/(1 + θ)) ÷ mn) with
/// N = (m + n)/2 − 1
///
/// # Inputs
/// Pairs of score and outcome in any order; finite scores; `0 < confidence < 1`. Sorts them.
///
/// # Source
/// Newcombe 2006, Statistics in Medicine 25, 559–573, method 5; Mann & Whitney 1947 for U.
///
/// # Examples
/// ```
/// use regulars::math::auc::auc;
///
/// let mut people = [(1.0, false), (2.0, false), (3.0, true), (2.0, true)];
/// assert_eq!(auc(&mut people, 0.95).unwrap().value, 0.875);
/// ```
pub fn auc(people: &mut [(f64, bool)], confidence: f64) -> Option<Estimate> {
    people.sort_unstable_by(|a, b| a.0.total_cmp(&b.0));
    let m = people.iter().filter(|(_, has)| *has).count() as f64;
    let n = people.len() as f64 - m;
    if m == 0.0 || n == 0.0 {
        return None;
    }
    let (mut below, mut u) = (0.0, 0.0);
    for alike in people.chunk_by(|a, b| a.0 == b.0) {
        let with = alike.iter().filter(|(_, has)| *has).count() as f64;
        let without = alike.len() as f64 - with;
        u += with * (below + without / 2.0);
        below += without;
    }
    let value = u / (m * n);
    let z = two_sided_z(confidence);
    let others = (m + n) / 2.0 - 1.0;
    let reach = |t: f64| {
        z * (t * (1.0 - t) * (1.0 + others * (1.0 - t) / (2.0 - t) + others * t / (1.0 + t)) / (m * n)).sqrt()
    };
    // Towards its bound, the distance of a limit from the estimate grows faster than the half-width.
    let limit = |end: f64| {
        let (mut near, mut far) = (value, end);
        for _ in 0..200 {
            let middle = (near + far) / 2.0;
            if (value - middle).abs() > reach(middle) { far = middle } else { near = middle }
        }
        (near + far) / 2.0
    };
    Some(Estimate { value, low: limit(0.0), high: limit(1.0), confidence })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::math::normal::cumulative;
    use crate::math::random::Random;

    #[test]
    fn limits_solve_their_equation_and_stay_within_zero_and_one() {
        // Python: scipy.optimize.brentq on the equation above, z = 1.959963984540054.
        for (m, n, u, low, high) in AGAINST_PYTHON {
            // Scores with u pairs in order: those with the outcome lie above `u / m` of the others.
            let mut people: Vec<(f64, bool)> = (0..n).map(|place| (place as f64, false)).collect();
            people.extend((0..m).map(|_| (f64::from(u / m) - 0.5, true)));
            let found = auc(&mut people, 0.95).unwrap();
            assert!((found.value - f64::from(u) / f64::from(m * n)).abs() < 1e-15);
            assert!((found.low - low).abs() < 1e-9 && (found.high - high).abs() < 1e-9, "{found:?}");
        }
    }

    #[test]
    fn intervals_cover_the_truth() {
        let mut random = Random::new(7);
        // Normal scores one standard deviation apart: the truth is Φ(1/√2).
        let truth = cumulative(std::f64::consts::FRAC_1_SQRT_2);
        let covered = (0..1_000).filter(|_| {
            let mut people: Vec<(f64, bool)> = (0..90)
                .map(|place| (random.normal() + f64::from(u8::from(place < 30)), place < 30))
                .collect();
            let found = auc(&mut people, 0.95).unwrap();
            found.low <= truth && truth <= found.high
        });
        // Four standard errors around 0.95.
        assert!((922..=978).contains(&covered.count()));
    }

    #[test]
    fn the_area_is_absent_if_all_people_have_the_same_outcome() {
        assert_eq!(auc(&mut [(1.0, true), (2.0, true)], 0.95), None);
        assert_eq!(auc(&mut [], 0.95), None);
    }

    const AGAINST_PYTHON: [(i32, i32, i32, f64, f64); 4] = [
        (10, 20, 150, 0.5276564701191551, 0.8835614517634816),
        (30, 60, 1350, 0.6278897354889503, 0.8386096825579761),
        (5, 8, 40, 0.6964363811281589, 1.0),
        (100, 400, 24000, 0.5368897839089268, 0.6593348569292434),
    ];
}
