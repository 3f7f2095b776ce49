//! Maximisation by Newton's method in a trust region, for a few variables and an exact Hessian.

use super::eigen::Eigen;
use super::jet::Jet;

/// Result of [`maximise`].
#[derive(Debug, Clone, Copy)]
pub struct Maximum<const N: usize> {
    /// The maximising point.
    pub point: [f64; N],
    /// Value, gradient and Hessian at the point.
    pub jet: Jet<N>,
    /// Steps tried, including rejected ones.
    pub iterations: u32,
}

/// Step limit. Quadratic convergence needs about 10 steps, a ridge about 40.
const MOST_STEPS: u32 = 200;
/// Steps after which the function counts as a ridge and the search stops at gains below 1e-8.
const PATIENCE: u32 = 40;

/// Climbs from `start` to a local maximum; returns `None` if the function has none or is not finite.
///
/// # Formula
/// Each eigenvector of the Hessian gets its own Newton step, clipped to the trust radius, so that one flat direction
/// does not slow down the others. The search stops when the predicted gain is below rounding error; one final step
/// then squares the remaining error.
///
/// # Source
/// Nocedal & Wright 2006, *Numerical Optimization*, chapter 4.
///
/// # Examples
/// Rosenbrock's function, negated, has its only maximum at (1, 1):
///
/// ```
/// use regulars::math::{jet::Jet, newton::maximise};
///
/// let found = maximise([-1.2, 1.0], |&[x, y]| Jet {
///     value: -(1.0 - x).powi(2) - 100.0 * (y - x * x).powi(2),
///     gradient: [2.0 * (1.0 - x) + 400.0 * x * (y - x * x), -200.0 * (y - x * x)],
///     hessian: [[-2.0 + 400.0 * (y - x * x) - 800.0 * x * x, 400.0 * x], [400.0 * x, -200.0]],
/// });
/// let point = found.unwrap().point;
/// assert!((point[0] - 1.0).abs() < 1e-12 && (point[1] - 1.0).abs() < 1e-12);
/// ```
pub fn maximise<const N: usize>(
    start: [f64; N],
    mut function: impl FnMut(&[f64; N]) -> Jet<N>,
) -> Option<Maximum<N>> {
    let mut point = start;
    let mut jet = function(&point);
    let mut radius = 1.0;
    for iterations in 1..=MOST_STEPS {
        if !is_finite(&jet) {
            return None;
        }
        let step = Step::of(&jet, radius);
        let noise = 1e-15 * jet.value.abs();
        let (next, promised) = (step.from(&point), step.gain);
        let ridge = iterations > PATIENCE;
        let enough = if ridge { 1e-8 + 1000.0 * noise } else { 1e-13 + noise };
        if promised <= enough && (ridge || !step.saddle) {
            let polished = function(&next);
            let better = is_finite(&polished) && polished.value >= jet.value - 100.0 * noise - 1e-12;
            let (point, jet) = if better { (next, polished) } else { (point, jet) };
            return Some(Maximum { point, jet, iterations });
        }
        let trial = function(&next);
        let gained = trial.value - jet.value;
        let ratio = gained / promised;
        // A predicted gain below 1,000 rounding errors makes the ratio noise; accept the step unchecked.
        if is_finite(&trial) && (ratio > 1e-4 || promised < 1000.0 * noise) {
            (point, jet) = (next, trial);
            if ratio > 0.75 && step.clipped {
                radius = f64::min(2.0 * radius, 8.0);
            }
        }
        if (ratio < 0.25 || ratio.is_nan()) && promised >= 1000.0 * noise {
            radius /= 4.0;
            if radius < 1e-12 {
                return None;
            }
        }
    }
    None
}

// Loops by index here and in `Step` are a third of the code of chained iterators.
fn is_finite<const N: usize>(jet: &Jet<N>) -> bool {
    let mut finite = jet.value.is_finite();
    for i in 0..N {
        finite &= jet.gradient[i].is_finite();
        for j in 0..N {
            finite &= jet.hessian[i][j].is_finite();
        }
    }
    finite
}

struct Step<const N: usize> {
    change: [f64; N],
    gain: f64,
    clipped: bool,
    saddle: bool,
}

impl<const N: usize> Step<N> {
    fn of(jet: &Jet<N>, radius: f64) -> Self {
        let eigen = Eigen::of(jet.hessian);
        let steepest = eigen.values.iter().fold(0.0, |most: f64, value| most.max(value.abs()));
        let mut step = Self { change: [0.0; N], gain: 0.0, clipped: false, saddle: false };
        for (value, vector) in eigen.values.iter().zip(&eigen.vectors) {
            let slope: f64 = vector.iter().zip(&jet.gradient).map(|(v, g)| v * g).sum();
            step.saddle |= *value > 1e-7 * steepest;
            let free = slope / value.abs().max(f64::MIN_POSITIVE);
            let length = if free.abs() > radius { radius.copysign(free) } else { free };
            step.clipped |= length != free;
            step.gain += slope * length + 0.5 * value * length * length;
            for (change, v) in step.change.iter_mut().zip(vector) {
                *change += length * v;
            }
        }
        step
    }

    fn from(&self, point: &[f64; N]) -> [f64; N] {
        let mut next = *point;
        for (x, change) in next.iter_mut().zip(&self.change) {
            *x += change;
        }
        next
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Rosenbrock's function, negated, from its usual start; its only maximum is at (1, 1).
    #[test]
    fn maximises_the_negated_rosenbrock_function() {
        let found = maximise([-1.2, 1.0], |&[x, y]| Jet {
            value: -(1.0 - x).powi(2) - 100.0 * (y - x * x).powi(2),
            gradient: [2.0 * (1.0 - x) + 400.0 * x * (y - x * x), -200.0 * (y - x * x)],
            hessian: [[-2.0 + 400.0 * (y - x * x) - 800.0 * x * x, 400.0 * x], [400.0 * x, -200.0]],
        });
        let found = found.unwrap();
        assert!(found.point.iter().all(|x| (x - 1.0).abs() < 1e-12), "{found:?}");
        assert!(found.iterations < 40);
    }

    /// −(x − 3)² − e^(−y) increases without bound in y: the search must still end.
    #[test]
    fn terminates_on_a_ridge() {
        let found = maximise([0.0, 0.0], |&[x, y]| Jet {
            value: -(x - 3.0).powi(2) - (-y).exp(),
            gradient: [-2.0 * (x - 3.0), (-y).exp()],
            hessian: [[-2.0, 0.0], [0.0, -(-y).exp()]],
        });
        let found = found.unwrap();
        assert!((found.point[0] - 3.0).abs() < 1e-12 && found.point[1] > 20.0, "{found:?}");
    }

    #[test]
    fn escapes_a_saddle_point() {
        let found = maximise([0.0, 1e-3], |&[x, y]| Jet {
            value: -x * x + y * y - y.powi(4),
            gradient: [-2.0 * x, 2.0 * y - 4.0 * y.powi(3)],
            hessian: [[-2.0, 0.0], [0.0, 2.0 - 12.0 * y * y]],
        });
        assert!((found.unwrap().point[1] - 0.5_f64.sqrt()).abs() < 1e-12);
    }

    #[test]
    fn returns_none_without_a_maximum() {
        let line = |&[x]: &[f64; 1]| Jet { value: x, gradient: [1.0], hessian: [[0.0]] };
        assert!(maximise([0.0], line).is_none());
        assert!(maximise([0.0], |_: &[f64; 1]| Jet { value: f64::NAN, ..Jet::ZERO }).is_none());
    }
}
