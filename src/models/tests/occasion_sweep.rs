//! Sums over many BG/BB histories, against single ones and finite differences.

use crate::models::bg_bb::{self, BgBbLikelihood};
use crate::models::customers::{Customer, CustomerBase, Histories};
use crate::models::dropout_sweep::TimedHistories;
use crate::models::fit::Likelihood;
use crate::models::purchases::PurchaseProcess;

const PARAMETERS: [[f64; 4]; 4] =
    [[1.204, 0.750, 0.657, 2.783], [0.02, 3.0, 5.0, 0.4], [40.0, 90.0, 0.3, 60.0], [3.0, 1e-3, 1e3, 1e5]];

/// Frequencies, last occasions and numbers of occasions.
fn columns() -> [Vec<f64>; 3] {
    let mut columns = [const { Vec::new() }; 3];
    for (x, last, occasions) in [
        (0.0, 0.0, 1.0),
        (0.0, 0.0, 700.0),
        (1.0, 1.0, 6.0),
        (1.0, 6.0, 6.0),
        (1.0, 40.0, 900.0),
        (3.0, 3.0, 6.0),
        (3.0, 5.0, 2000.0),
        (250.0, 260.0, 2000.0),
        (250.0, 1999.0, 2000.0),
    ] {
        columns.iter_mut().zip([x, last, occasions]).for_each(|(column, cell)| column.push(cell));
    }
    columns
}

#[test]
fn likelihoods_and_p_alive_agree_with_single_histories() {
    let [frequency, recency, age] = columns();
    let histories = Histories { frequency: &frequency, recency: &recency, age: &age, weight: &[] };
    let base = CustomerBase::new(&histories).unwrap();
    for parameters in PARAMETERS {
        let model = bg_bb::model(parameters);
        let customers = || histories.customers().map(|item| item.unwrap().0);
        let expected: f64 = customers().map(|customer: Customer| model.ln_likelihood(&customer)).sum();
        let found = BgBbLikelihood::new(&base).evaluate(&parameters).value;
        assert!((found / expected - 1.0).abs() < 1e-12, "{parameters:?}: {found} is not {expected}");
        for (customer, found) in customers().zip(model.p_alive_column(&histories, &TimedHistories::default()))
        {
            let expected = model.p_alive(&customer);
            assert!(
                (found - expected).abs() < 1e-11,
                "{parameters:?} {customer:?}: {found} is not {expected}"
            );
        }
    }
}

#[test]
fn derivatives_agree_with_finite_differences() {
    let [frequency, recency, age] = columns();
    let histories = Histories { frequency: &frequency, recency: &recency, age: &age, weight: &[] };
    let base = CustomerBase::new(&histories).unwrap();
    let likelihood = BgBbLikelihood::new(&base);
    for parameters in &PARAMETERS[..3] {
        let jet = likelihood.evaluate(parameters);
        for i in 0..4 {
            let step = 1e-5 * parameters[i];
            let moved = |by: f64| {
                let mut moved = *parameters;
                moved[i] += by;
                likelihood.evaluate(&moved)
            };
            let (up, down) = (moved(step), moved(-step));
            let slope = (up.value - down.value) / (2.0 * step);
            assert!((jet.gradient[i] - slope).abs() < 1e-5 * (1.0 + slope.abs()), "{parameters:?} {i}");
            for j in 0..4 {
                let bend = (up.gradient[j] - down.gradient[j]) / (2.0 * step);
                let error = (jet.hessian[i][j] - bend).abs();
                assert!(error < 1e-4 * (1.0 + bend.abs()), "{parameters:?} {i}{j}: {error:e} of {bend}");
            }
        }
    }
}
