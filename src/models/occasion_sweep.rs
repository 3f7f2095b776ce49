//! BG/BB histories of many customers at once: one pass over the occasions per frequency instead of one per history.
//!
//! # Formula
//! With A(m) = (β)ₘ₋ₓ/(α + β)ₘ·(δ)ₘ/(γ + δ)ₘ and G(y) = Σ A(m)·γ/(γ + δ + m) over the occasions m from y to the latest
//! one, the likelihood is A(n) − G(n) + G(tₓ) up to a factor of x, as for Pareto/NBD in [`super::dropout_sweep`]. The pass
//! goes backwards and keeps everything in units of A(m), so that nothing underflows.

use super::dropout_sweep::{AtTime, Terms, TimedGroup};
use crate::math::gamma::ln_rising;

/// Number of steps between two times from which a search for the point where A is negligible pays off.
const MANY: u32 = 256;
/// Logarithm of A, in units of A at the earlier time, below which all further occasions together, 10⁴ at most, change no
/// digit.
const NEGLIGIBLE: f64 = -70.0;

/// The first step, up to `last`, at which a condition holds; the condition must be monotone.
fn first_step(last: u32, holds: impl Fn(u32) -> bool) -> u32 {
    let (mut before, mut after) = (0, last);
    while after - before > 1 {
        let middle = before + (after - before) / 2;
        if holds(middle) { after = middle } else { before = middle }
    }
    after
}

/// Sums over the occasions so far of 1/(α + β + i), 1/(β + i), 1/(δ + i), 1/(γ + δ + i), and of their squares.
#[derive(Clone, Copy)]
struct Sums {
    first: [f64; 4],
    second: [f64; 4],
}

impl Sums {
    /// Gradient of ln A in α, β, γ, δ.
    fn gradient(&self) -> [f64; 4] {
        let [u, v, w, z] = self.first;
        [-u, v - u, -z, w - z]
    }

    /// Terms of A in units of A; `own` is the gradient and the upper triangle of the Hessian of a further factor.
    fn terms(&self, own: [f64; 4], bend: [f64; 10]) -> Terms {
        let [u, v, w, z] = self.second;
        let mut g = self.gradient();
        g.iter_mut().zip(own).for_each(|(slope, own)| *slope += own);
        let [a, b, c, d] = g;
        [
            1.0,
            a,
            b,
            c,
            d,
            a * a + u + bend[0],
            a * b + u + bend[1],
            a * c + bend[2],
            a * d + bend[3],
            b * b + u - v + bend[4],
            b * c + bend[5],
            b * d + bend[6],
            c * c + z + bend[7],
            c * d + z + bend[8],
            d * d + z - w + bend[9],
        ]
    }
}

/// The figures at every time of a group, by the parameters α, β, γ, δ; derivatives only if `DERIVE`.
pub(super) fn run<const DERIVE: bool, T>(
    [alpha, beta, gamma, delta]: [f64; 4],
    group: &TimedGroup<T>,
) -> Vec<AtTime> {
    let x = group.frequency;
    let mut lost: Terms = [0.0; 15];
    let mut later: Option<f64> = None;
    let mut found = Vec::with_capacity(group.times.len());
    for &time in group.times.iter().rev() {
        let rising = [
            ln_rising(alpha + beta, time),
            ln_rising(beta, time - x),
            ln_rising(delta, time),
            ln_rising(gamma + delta, time),
        ];
        let ln_alive = rising[1][0] - rising[0][0] + rising[2][0] - rising[3][0];
        let mut sums =
            Sums { first: rising.map(|[_, first, _]| first), second: rising.map(|[_, _, second]| -second) };
        let alive = sums.terms([0.0; 4], [0.0; 10]);
        if let Some(next) = later {
            // Backwards from the next time, where its sums begin, or from the point where A is negligible.
            let ln_left = |step: u32| {
                let m = time + f64::from(step);
                let rising = |from: f64, count: f64| ln_rising(from, count)[0];
                rising(beta, m - x) - rising(alpha + beta, m) + rising(delta, m)
                    - rising(gamma + delta, m)
                    - ln_alive
            };
            let mut steps = (next - time) as u32;
            if steps > MANY && ln_left(steps) < NEGLIGIBLE {
                lost = [0.0; 15];
                steps = first_step(steps, |step| ln_left(step) < NEGLIGIBLE);
            }
            let at = |step: u32| {
                let m = time + f64::from(step);
                [alpha + beta + m, beta + m - x, delta + m, gamma + delta + m]
            };
            if DERIVE {
                for step in 0..steps {
                    let inverse = at(step).map(f64::recip);
                    for (i, inverse) in inverse.into_iter().enumerate() {
                        sums.first[i] += inverse;
                        sums.second[i] += inverse * inverse;
                    }
                }
            }
            for step in (0..steps).rev() {
                let places = at(step);
                let inverse = places.map(f64::recip);
                let stays = places[1] * places[2] * inverse[0] * inverse[3];
                let leaves = gamma * inverse[3];
                if !DERIVE {
                    lost[0] = lost[0] * stays + leaves;
                    continue;
                }
                for (i, inverse) in inverse.into_iter().enumerate() {
                    sums.first[i] -= inverse;
                    sums.second[i] -= inverse * inverse;
                }
                // ln γ − ln(γ + δ + m) besides ln A.
                let (near, square) = (1.0 / gamma - inverse[3], inverse[3] * inverse[3]);
                let mut bend = [0.0; 10];
                (bend[7], bend[8], bend[9]) = (square - 1.0 / (gamma * gamma), square, square);
                let terms = sums.terms([0.0, 0.0, near, -inverse[3]], bend);
                lost.iter_mut().zip(terms).for_each(|(lost, term)| *lost = *lost * stays + leaves * term);
            }
        }
        later = Some(time);
        let mut kept = alive;
        kept.iter_mut().zip(lost).for_each(|(kept, lost)| *kept -= lost);
        found.push(AtTime { ln_alive, lost, kept });
    }
    found.reverse();
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Leaving out negligible terms leaves every figure equal to the sum over all occasions.
    #[test]
    fn occasions_far_ahead_change_nothing() {
        let parameters = [0.7, 5.3, 0.17, 98.0];
        for x in [0.0, 3.0, 40.0, 900.0] {
            let times = [x, x + 7.0, x + 1000.0, 9000.0, 10000.0];
            let histories = times.map(|time| (time, 10000.0, ()));
            let group = TimedGroup::of(x, &histories).next().unwrap();
            let found = run::<true, _>(parameters, &group);
            for (place, &time) in times.iter().enumerate() {
                // Σ A(m)/A(time)·γ/(γ + δ + m) by its definition.
                let [alpha, beta, gamma, delta] = parameters;
                let (mut lost, mut stays) = (0.0, 1.0);
                let mut m = time;
                while m < 10000.0 {
                    lost += stays * gamma / (gamma + delta + m);
                    stays *= (beta + m - x) / (alpha + beta + m) * (delta + m) / (gamma + delta + m);
                    m += 1.0;
                }
                let error = (found[place].lost[0] - lost).abs();
                assert!(error <= 1e-13 * lost, "{x} {time}: {} {lost}", found[place].lost[0]);
            }
        }
    }
}
