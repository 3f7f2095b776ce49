//! Sums over many Pareto/NBD histories, against single ones and finite differences.

use crate::math::gamma::ln_rising;
use crate::math::jet::Jet;
use crate::models::customers::Customer;
use crate::models::dropout_sweep::{TimedGroup, add_ln_likelihoods, p_alive};
use crate::models::pareto_nbd;
use crate::models::purchases::PurchaseProcess;

/// Parameters from gentle to steep, on a ridge, with α = β and with s = 1.
const PARAMETERS: [[f64; 4]; 7] = [
    [0.553, 10.578, 0.606, 11.669],
    [0.05, 0.2, 3.0, 400.0],
    [2.0, 7.0, 1.0, 7.0],
    [1e7, 1e8, 0.4, 20.0],
    [0.8, 30.0, 1e6, 3e7],
    [30.0, 3.0, 5.0, 0.1],
    [1e-3, 1e3, 1e-3, 1e-3],
];

/// A frequency, and its rows of recency, age and weight.
type Group = (f64, Vec<(f64, f64, f64)>);

fn groups() -> Vec<Group> {
    let grid = |x: f64| {
        let mut rows = Vec::new();
        for age in [0.4, 3.0, 3.001, 26.0, 27.5, 90.0, 2000.0] {
            for share in [0.0, 0.001, 0.3, 0.999, 1.0] {
                if x > 0.0 || share == 0.0 {
                    rows.push((share * age, age, 1.0));
                }
            }
        }
        rows
    };
    [0.0, 1.0, 7.0, 400.0].map(|x| (x, grid(x))).into()
}

/// The likelihood of a single history is a separate integral, by another method.
#[test]
fn likelihoods_agree_with_those_of_single_histories() {
    for parameters in PARAMETERS {
        let model = pareto_nbd::model(parameters);
        for (x, rows) in groups() {
            for &row in &rows {
                let (recency, age, _) = row;
                // In a batch of many times, and alone.
                let customer = Customer { frequency: x, recency, age };
                let constant = ln_rising(model.r, x)[0] - x * model.alpha.ln();
                let expected = model.ln_likelihood(&customer) - constant;
                let mut alone = Jet::ZERO;
                TimedGroup::of(x, &[row])
                    .for_each(|group| add_ln_likelihoods(parameters, &group, &mut alone));
                let error = (alone.value - expected).abs();
                assert!(error < 1e-12 * (1.0 + expected.abs()), "{parameters:?} {customer:?}: {error:e}");
            }
            let mut together = Jet::ZERO;
            TimedGroup::of(x, &rows).for_each(|group| add_ln_likelihoods(parameters, &group, &mut together));
            let mut apart = Jet::ZERO;
            for &row in &rows {
                TimedGroup::of(x, &[row])
                    .for_each(|group| add_ln_likelihoods(parameters, &group, &mut apart));
            }
            let scale = [model.r, model.alpha, model.s, model.beta];
            let [together, apart] = [together, apart].map(|jet| jet.in_logarithms(&scale));
            assert!((together.value - apart.value).abs() < 1e-11 * (1.0 + apart.value.abs()));
            for i in 0..4 {
                let size = rows.len() as f64 * (1.0 + x);
                assert!(
                    (together.gradient[i] - apart.gradient[i]).abs() < 1e-10 * size,
                    "{parameters:?} {x}"
                );
                for j in 0..4 {
                    let error = (together.hessian[i][j] - apart.hessian[i][j]).abs();
                    assert!(error < 1e-9 * size * (1.0 + x), "{parameters:?} {x} {i}{j}: {error:e}");
                }
            }
        }
    }
}

#[test]
fn p_alive_agrees_with_that_of_single_histories() {
    for parameters in PARAMETERS {
        let model = pareto_nbd::model(parameters);
        for (x, rows) in groups() {
            for group in
                TimedGroup::of(x, &rows.iter().map(|&(t, age, _)| (t, age, (t, age))).collect::<Vec<_>>())
            {
                p_alive(parameters, &group, |(recency, age), found| {
                    let expected = model.p_alive(&Customer { frequency: x, recency, age });
                    let error = (found - expected).abs();
                    assert!(error < 1e-12, "{parameters:?} {x} {recency} {age}: {found} is not {expected}");
                });
            }
        }
    }
}

/// Gradient and Hessian against central differences of the value and of the gradient.
#[test]
fn derivatives_agree_with_finite_differences() {
    for parameters in &PARAMETERS[..3] {
        for (x, rows) in &groups()[..3] {
            let evaluate = |parameters: [f64; 4]| {
                let mut jet = Jet::ZERO;
                TimedGroup::of(*x, rows).for_each(|group| add_ln_likelihoods(parameters, &group, &mut jet));
                jet
            };
            let jet = evaluate(*parameters);
            for i in 0..4 {
                let step = 1e-5 * parameters[i];
                let moved = |by: f64| {
                    let mut moved = *parameters;
                    moved[i] += by;
                    evaluate(moved)
                };
                let (up, down) = (moved(step), moved(-step));
                let slope = (up.value - down.value) / (2.0 * step);
                assert!(
                    (jet.gradient[i] - slope).abs() < 1e-6 * (1.0 + slope.abs()),
                    "{parameters:?} {x} {i}"
                );
                for j in 0..4 {
                    let bend = (up.gradient[j] - down.gradient[j]) / (2.0 * step);
                    let error = (jet.hessian[i][j] - bend).abs();
                    assert!(
                        error < 1e-5 * (1.0 + bend.abs()),
                        "{parameters:?} {x} {i}{j}: {error:e} of {bend}"
                    );
                }
            }
        }
    }
}
