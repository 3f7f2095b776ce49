//! BG/BB histories of many customers at once: one pass over the occasions per frequency instead of one per history.
//!
//! # Formula
//! With A(m) = (β)ₘ₋ₓ/(α + β)ₘ·(δ)ₘ/(γ + δ)ₘ and G(y) = Σ A(m)·γ/(γ + δ + m) over the occasions m from y to the latest
//! one, the likelihood is A(n) − G(n) + G(tₓ) up to a factor of x, as for Pareto/NBD in [`super::dropout_sweep`]. The pass
//! goes backwards and keeps everything in units of A(m), so that nothing underflows.

use super::dropout_sweep::{AtTime, Terms, TimedGroup};
use crate::math::gamma::ln_rising;

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
            // From the next time backwards, the sums of which start there.
            let steps = (next - time) as u32;
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
