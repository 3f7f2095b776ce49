//! Model comparison: boundary cases, worked out by hand or by mpmath with 30 digits.

use super::close;
use crate::models::catalogue::PurchaseModel;
use crate::models::compare::compare;
use crate::models::customers::CustomerBase;
use crate::models::customers::Histories;

#[test]
fn candidates_are_sorted_by_aic() {
    // For any order of the request, candidates are sorted by AIC and weights decrease.
    let frequency = [0.0, 1.0, 2.0, 5.0, 0.0, 3.0, 0.0, 8.0];
    let recency = [0.0, 4.0, 9.0, 12.0, 0.0, 3.0, 0.0, 14.0];
    let histories = Histories { frequency: &frequency, recency: &recency, age: &[15.0; 8], weight: &[] };
    let base = CustomerBase::new(&histories).unwrap();
    let [a, b, c] = PurchaseModel::ANY_TIME;
    let mut orders = Vec::new();
    for models in [[a, b, c], [a, c, b], [b, a, c], [b, c, a], [c, a, b], [c, b, a]] {
        let found = compare(&base, &models, 0.0, &mut |_, _| true).unwrap();
        let aic: Vec<f64> = found.iter().map(|candidate| candidate.fit.as_ref().unwrap().aic()).collect();
        assert!(aic.is_sorted(), "{aic:?}");
        for pair in found.windows(2) {
            let [first, second] = [&pair[0], &pair[1]]
                .map(|candidate| (candidate.fit.as_ref().unwrap().aic(), candidate.weight));
            close(first.1 / second.1, f64::exp(0.5 * (second.0 - first.0)), 1e-12);
        }
        orders.push(found.into_iter().map(|candidate| candidate.model).collect::<Vec<_>>());
    }
    orders.dedup();
    assert_eq!(orders.len(), 1);
}

#[test]
fn bg_bb_cannot_be_compared_with_other_models() {
    let histories = Histories {
        frequency: &[2.0, 0.0, 1.0, 4.0, 3.0],
        recency: &[3.0, 0.0, 2.0, 6.0, 5.0],
        age: &[6.0; 5],
        weight: &[],
    };
    let base = CustomerBase::new(&histories).unwrap();
    let compared = |models: &[PurchaseModel]| compare(&base, models, 0.0, &mut |_, _| true);
    assert_eq!(compared(&[PurchaseModel::BgBb]).unwrap().len(), 1);
    let both = compared(&[PurchaseModel::BgBb, PurchaseModel::BgNbd]).unwrap_err();
    assert_eq!(both.code(), "undefined");
}
