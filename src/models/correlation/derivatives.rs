//! Derivatives of the likelihood with a correlation, against complex steps in 90-digit arithmetic
//! (`tests/golden/derivatives.py`).

use super::estimate::{Correlated, correlation_slopes};
use crate::math::jet::Jet;
use crate::models::customers::CustomerBase;
use crate::models::fit::Likelihood;
use crate::models::tests::derivatives::{compare, derivatives, fixed, history, number, references};

#[test]
fn correlated_likelihood_agrees_with_complex_steps() {
    for case in references("correlated") {
        let parameters: [f64; 4] = fixed(&case["parameters"]);
        let [c, kernel, barrier] = ["coefficient", "kernel", "barrier"].map(|name| number(&case[name]));
        let at = core::array::from_fn(|i| parameters.get(i).copied().unwrap_or(c.exp()));
        let rows = case["rows"].as_array().unwrap();
        let jet = |rows: &[([f64; 3], f64)]| {
            let base = CustomerBase::of_rows(rows);
            Correlated::new(&base, kernel, barrier, at).evaluate(&at).in_logarithms(&at)
        };
        let mut total = Jet::ZERO;
        let mut all = Vec::new();
        for (index, row) in rows.iter().enumerate() {
            let expected = derivatives(row, 5);
            total.add(1.0, &expected);
            all.push((history(row), 1.0));
            compare(&format!("{parameters:?} {:?}", history(row)), &jet(&all[index..]), &expected, 5);
        }
        // The barrier is added once.
        let bar = |barrier| {
            let base = CustomerBase::of_rows(&all);
            Correlated::new(&base, kernel, barrier, at).evaluate(&at).in_logarithms(&at)
        };
        let mut once = bar(barrier);
        once.add(-1.0, &bar(0.0));
        total.add(1.0 - rows.len() as f64, &once);
        compare(&format!("{parameters:?}"), &bar(barrier), &total, 5);

        let expected: [f64; 5] = fixed(&case["correlationSlopes"]);
        for (found, expected) in correlation_slopes(&parameters, c, kernel).into_iter().zip(expected) {
            assert!((found - expected).abs() < 1e-14 * (1.0 + expected.abs()), "{found} is not {expected}");
        }
    }
}
