//! Gradients and Hessians of the log-likelihoods, against complex steps in 90-digit arithmetic
//! (`tests/golden/derivatives.py`), all by the logarithms of the parameters.

use serde_json::Value;

use crate::math::jet::Jet;
use crate::models::bdw::BdwLikelihood;
use crate::models::catalogue::PurchaseModel;
use crate::models::customers::CustomerBase;
use crate::models::fit::Likelihood;
use crate::models::gamma_gamma::GammaGammaLikelihood;
use crate::models::sbg::Renewals;

/// Largest error relative to 1 + the size of the derivative.
const TOLERANCE: f64 = 2e-12;

/// Part of the references.
pub(in crate::models) fn references(part: &str) -> Vec<Value> {
    let text = include_str!("../../../tests/golden/derivatives.json");
    let all: Value = serde_json::from_str(text).unwrap();
    all[part].as_array().unwrap().clone()
}

pub(in crate::models) fn number(value: &Value) -> f64 {
    value.as_f64().unwrap()
}

pub(in crate::models) fn numbers(values: &Value) -> Vec<f64> {
    values.as_array().unwrap().iter().map(number).collect()
}

pub(in crate::models) fn fixed<const N: usize>(values: &Value) -> [f64; N] {
    numbers(values).try_into().unwrap()
}

/// A history in the form of the references: x, tₓ, T, and further columns before the derivatives.
pub(in crate::models) fn history(row: &Value) -> [f64; 3] {
    core::array::from_fn(|i| number(&row[i]))
}

/// Value, gradient and upper triangle of the Hessian of `variables` variables, from the last three cells of a row or a jet.
pub(in crate::models) fn derivatives<const N: usize>(row: &Value, variables: usize) -> Jet<N> {
    let cells = row.as_array().unwrap();
    let [value, gradient, upper] = &cells[cells.len() - 3..] else { panic!("{row}") };
    let mut jet = Jet { value: number(value), ..Jet::ZERO };
    jet.gradient[..variables].copy_from_slice(&numbers(gradient));
    let mut upper = numbers(upper).into_iter();
    for i in 0..variables {
        for j in i..variables {
            jet.hessian[i][j] = upper.next().unwrap();
            jet.hessian[j][i] = jet.hessian[i][j];
        }
    }
    assert!(upper.next().is_none());
    jet
}

/// Compares derivatives by the logarithms of the first `variables` variables.
pub(in crate::models) fn compare<const N: usize>(
    what: &str,
    found: &Jet<N>,
    expected: &Jet<N>,
    variables: usize,
) {
    let close = |place: &str, found: f64, expected: f64| {
        let error = (found - expected).abs() / (1.0 + expected.abs());
        assert!(error < TOLERANCE, "{what} {place}: {found:e} is not {expected:e} ({error:e})");
    };
    close("value", found.value, expected.value);
    for i in 0..variables {
        close(&format!("{i}"), found.gradient[i], expected.gradient[i]);
        for j in 0..variables {
            close(&format!("{i}{j}"), found.hessian[i][j], expected.hessian[i][j]);
        }
    }
}

fn check<const N: usize>(what: &str, likelihood: &dyn Likelihood<N>, at: &[f64; N], expected: &Jet<N>) {
    compare(what, &likelihood.evaluate(at).in_logarithms(at), expected, N);
    // Some models compute the value alone in another way.
    let value = likelihood.value(at);
    assert!((value - expected.value).abs() < TOLERANCE * (1.0 + value.abs()), "{what}: {value}");
}

/// Every history alone, and all of them together, weighted, by which the paths of many histories are taken.
#[test]
fn purchase_and_spend_models_agree_with_complex_steps() {
    for case in references("customers") {
        let label = case["model"].as_str().unwrap();
        let rows = case["rows"].as_array().unwrap();
        let weight = |row: usize| [1.0, 2.5, 3.0, 0.25][row % 4];
        if label == "gamma-gamma" {
            let at: [f64; 3] = fixed(&case["parameters"]);
            let spends = |row: &Value| [number(&row[0]), number(&row[1])];
            let mut total = Jet::ZERO;
            for (index, row) in rows.iter().enumerate() {
                let expected = derivatives(row, 3);
                total.add(weight(index), &expected);
                let alone = GammaGammaLikelihood::of_rows(&[(spends(row), 1.0)], 0.0);
                check(&format!("{label} {row}"), &alone, &at, &expected);
            }
            let all: Vec<_> =
                rows.iter().enumerate().map(|(index, row)| (spends(row), weight(index))).collect();
            check(label, &GammaGammaLikelihood::of_rows(&all, 0.0), &at, &total);
            continue;
        }
        let model = PurchaseModel::from_label(label).unwrap();
        let at: [f64; 4] = fixed(&case["parameters"]);
        let gaps = |row: &Value| if model.k().is_some() { number(&row[3]) } else { 0.0 };
        let of = |rows: &[(&Value, f64)]| {
            let histories: Vec<_> = rows.iter().map(|&(row, weight)| (history(row), weight)).collect();
            let mut base = CustomerBase::of_rows(&histories);
            base.log_gaps = Some(rows.iter().map(|(row, weight)| weight * gaps(row)).sum());
            base
        };
        let mut total = Jet::ZERO;
        for (index, row) in rows.iter().enumerate() {
            let expected = derivatives(row, 4);
            total.add(weight(index), &expected);
            let base = of(&[(row, 1.0)]);
            let what = format!("{label} {at:?} {:?}", history(row));
            check(&what, &*model.likelihood(&base).unwrap(), &at, &expected);
        }
        let base = of(&rows.iter().enumerate().map(|(index, row)| (row, weight(index))).collect::<Vec<_>>());
        check(label, &*model.likelihood(&base).unwrap(), &at, &total);
    }
}

#[test]
fn renewals_agree_with_complex_steps() {
    for case in references("renewals") {
        let cohorts: Vec<Vec<f64>> = case["cohorts"].as_array().unwrap().iter().map(numbers).collect();
        let cohorts: Vec<&[f64]> = cohorts.iter().map(|cohort| &cohort[..]).collect();
        let renewals = Renewals::pooled(&cohorts).unwrap();
        let what = format!("{} {}", case["model"], case["parameters"]);
        if case["model"] == "sbg" {
            check(&what, &renewals, &fixed(&case["parameters"]), &derivatives(&case["jet"], 2));
        } else {
            let likelihood = BdwLikelihood { renewals, tenured: true };
            check(&what, &likelihood, &fixed(&case["parameters"]), &derivatives(&case["jet"], 3));
        }
    }
}
