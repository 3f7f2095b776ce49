use crate::math::random::Random;
use crate::models::catalogue::PurchaseModel;
use crate::models::coarse::StartedAt;
use crate::models::customers::{CustomerBase, Histories};
use crate::models::fit::fit;
use crate::models::simulate::simulate;

/// Customers with mostly different histories, drawn from a model.
fn base(truth: PurchaseModel, parameters: [f64; 4]) -> CustomerBase {
    let age: Vec<f64> = (0..30_000).map(|customer| 20.0 + f64::from(customer % 24_007) / 300.0).collect();
    let drawn = simulate(&*truth.with(parameters).unwrap(), &age, 0.0, &mut Random::new(7)).unwrap();
    let histories =
        Histories { frequency: &drawn.frequency, recency: &drawn.recency, age: &age, weight: &[] };
    CustomerBase::new(&histories).unwrap().with_log_gap_sums(&histories, &drawn.log_gap_sum).unwrap()
}

#[test]
fn fits_that_begin_with_merged_histories_reach_the_same_maximum() {
    for k in [1, 2] {
        let base = base(PurchaseModel::MbgCnbd { k: Some(k) }, [0.9, 4.0, 0.7, 2.5]);
        assert!(base.coarse().is_some());
        for model in PurchaseModel::candidates(&base) {
            let (found_model, found) = model.fit_with_k(&base, 0.0, &mut |_, _| true).unwrap();
            let rhythm = matches!(model, PurchaseModel::BgCnbd { .. } | PurchaseModel::MbgCnbd { .. });
            assert_eq!(found_model.k(), rhythm.then_some(k));
            let likelihood = found_model.likelihood(&base).unwrap();
            let expected = fit(&*likelihood, 0.0, &mut |_, _| true).unwrap();
            assert!((found.log_likelihood / expected.log_likelihood - 1.0).abs() < 1e-13, "{model:?}");
            // A flat direction leaves its parameters undetermined.
            if expected.warnings.is_empty() {
                for (a, b) in found.parameters.iter().zip(expected.parameters) {
                    assert!((a / b - 1.0).abs() < 1e-7, "{model:?}: {found:?} is not {expected:?}");
                }
            }
            // Neighbouring regularities explain the purchases worse.
            for other in [k - 1, k + 1].into_iter().filter(|other| rhythm && *other > 0) {
                let neighbour = found_model.with_k(Some(other)).likelihood(&base).unwrap();
                let started = StartedAt::new(&*neighbour, found.parameters);
                let fitted = fit(&started, 0.0, &mut |_, _| true).unwrap();
                assert!(fitted.log_likelihood < found.log_likelihood, "{model:?} {other}");
            }
        }
    }
}
