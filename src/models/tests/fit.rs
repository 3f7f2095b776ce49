//! Maximum-likelihood fits of functions with known maxima: boundary cases, worked out by hand or by mpmath with 30 digits.

use core::cell::Cell;

use super::close;
use crate::error::Error;
use crate::math::jet::Jet;
use crate::models::beta_geometric;
use crate::models::bg_nbd;
use crate::models::customers::CustomerBase;
use crate::models::customers::Histories;
use crate::models::fit::Likelihood;
use crate::models::fit::fit;
use crate::models::sbg::Sbg;

/// A log-likelihood of one parameter that is a parabola in its logarithm: `slope`·x − `bend`·(x − 1)².
struct Parabola {
    slope: f64,
    bend: f64,
}

impl Likelihood<1> for Parabola {
    fn evaluate(&self, &[parameter]: &[f64; 1]) -> Jet<1> {
        let x = (parameter / 5.0).ln();
        let [first, second] = [self.slope - 2.0 * self.bend * (x - 1.0), -2.0 * self.bend];
        Jet {
            value: self.slope * x - self.bend * (x - 1.0).powi(2),
            gradient: [first / parameter],
            hessian: [[(second - first) / parameter.powi(2)]],
        }
    }

    fn start(&self) -> [f64; 1] {
        [1.0]
    }

    fn customers(&self) -> f64 {
        10.0
    }

    fn units(&self) -> [f64; 1] {
        [5.0]
    }

    fn ridge(&self, _: &[f64; 1]) -> &'static str {
        "flat"
    }
}

/// A long slope that counts its evaluations.
struct Counted(Cell<u32>);

impl Likelihood<1> for Counted {
    fn evaluate(&self, parameters: &[f64; 1]) -> Jet<1> {
        self.0.set(self.0.get() + 1);
        Parabola { slope: 0.1, bend: 0.0 }.evaluate(parameters)
    }

    fn start(&self) -> [f64; 1] {
        [1.0]
    }

    fn customers(&self) -> f64 {
        10.0
    }

    fn units(&self) -> [f64; 1] {
        [5.0]
    }

    fn ridge(&self, _: &[f64; 1]) -> &'static str {
        "flat"
    }
}

/// A parabola in the first of two parameters, constant in the second.
struct Valley;

impl Likelihood<2> for Valley {
    fn evaluate(&self, &[parameter, _]: &[f64; 2]) -> Jet<2> {
        let one = Parabola { slope: 0.0, bend: 3.0 }.evaluate(&[parameter]);
        Jet {
            value: one.value,
            gradient: [one.gradient[0], 0.0],
            hessian: [[one.hessian[0][0], 0.0], [0.0, 0.0]],
        }
    }

    fn start(&self) -> [f64; 2] {
        [1.0; 2]
    }

    fn customers(&self) -> f64 {
        10.0
    }

    fn units(&self) -> [f64; 2] {
        [5.0; 2]
    }

    fn ridge(&self, _: &[f64; 2]) -> &'static str {
        "flat"
    }
}

#[test]
fn log_likelihood_excludes_the_penalty() {
    let frequency = [0.0, 1.0, 2.0, 5.0, 0.0, 3.0];
    let recency = [0.0, 4.0, 9.0, 12.0, 0.0, 3.0];
    let base = CustomerBase::new(&Histories {
        frequency: &frequency,
        recency: &recency,
        age: &[15.0; 6],
        weight: &[],
    });
    let base = base.unwrap();
    let fit = bg_nbd::fit_to(&base, 0.1, &mut |_, _| true).unwrap();
    let likelihood = beta_geometric::BetaGeometricLikelihood {
        base: &base,
        dropout: beta_geometric::Dropout::AfterRepeats,
    };
    close(fit.log_likelihood, likelihood.evaluate(&fit.parameters).value, 1e-12);
}

#[test]
fn parabola_maximum_with_penalty_and_with_wall() {
    // −3·(x − 1)² − penalty·x² has its maximum at 3/(3 + penalty).
    for penalty in [0.0, 1.0] {
        let mut seen = Vec::new();
        let found = fit(&Parabola { slope: 0.0, bend: 3.0 }, penalty, &mut |evaluation, value| {
            seen.push((evaluation, value));
            true
        });
        let found = found.unwrap();
        let x = 3.0 / (3.0 + penalty);
        close(found.parameters[0], 5.0 * f64::exp(x), 1e-12);
        assert!((found.log_likelihood + 3.0 * (x - 1.0).powi(2)).abs() < 1e-12);
        close(found.log_covariance[0][0], 0.5 / (3.0 + penalty), 1e-12);
        assert!(seen.iter().map(|&(evaluation, _)| evaluation).eq(1..=seen.len() as u32), "{seen:?}");
        assert!(found.warnings.is_empty() && found.determined[0]);
    }
    // An endless slope of 0.1 plus the wall −(x − 22)²/100: the maximum is at 27, or at −27 for a slope of −0.1.
    for slope in [0.1, -0.1] {
        let found = fit(&Parabola { slope, bend: 0.0 }, 0.0, &mut |_, _| true).unwrap();
        let x = f64::copysign(27.0, slope);
        close(found.parameters[0], 5.0 * f64::exp(x), 1e-6);
        close(found.log_likelihood, 2.7, 1e-7);
        assert_eq!(
            (&found.warnings[..], found.determined, found.log_covariance),
            (&["flat"][..], [false], [[0.0]])
        );
    }
}

#[test]
fn curvature_beyond_the_wall_includes_the_wall() {
    // 48.06·x − (x − 1)² − (x − 22)²/100 has its maximum at 25, with second derivative −2.02.
    let found = fit(&Parabola { slope: 48.06, bend: 1.0 }, 0.0, &mut |_, _| true).unwrap();
    close(found.parameters[0], 5.0 * f64::exp(25.0), 1e-9);
    close(found.log_likelihood, 48.06 * 25.0 - 24.0 * 24.0, 1e-9);
    close(found.log_covariance[0][0], 1.0 / 2.02, 1e-9);
    assert!(found.warnings.is_empty() && found.determined[0]);
}

#[test]
fn cancelled_fit_evaluates_nothing_more() {
    let looks = |last: u32| {
        let slope = Counted(Cell::new(0));
        let found = fit(&slope, 0.0, &mut |evaluation, _| evaluation < last);
        (slope.0.get(), found.err())
    };
    let (all, found) = looks(u32::MAX);
    assert!(all > 5 && found.is_none(), "{all} {found:?}");
    assert_eq!([looks(1), looks(3)], [(1, Some(Error::Cancelled)), (3, Some(Error::Cancelled))]);
}

#[test]
fn parameters_across_a_ridge_are_determined() {
    let found = fit(&Valley, 0.0, &mut |_, _| true).unwrap();
    close(found.parameters[0], 5.0 * f64::exp(1.0), 1e-12);
    assert_eq!((&found.warnings[..], found.determined), (&["flat"][..], [true, false]));
}

#[test]
fn aic_and_bic_count_parameters_and_customers() {
    let survivors = [1_000.0, 869.0, 743.0, 653.0];
    let fit = Sbg::fit(&survivors, 0.0, &mut |_, _| true).unwrap();
    close(fit.aic(), 4.0 - 2.0 * fit.log_likelihood, 1e-15);
    close(fit.bic(), 2.0 * 1_000.0f64.ln() - 2.0 * fit.log_likelihood, 1e-15);
}
