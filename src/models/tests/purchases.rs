//! Behaviour common to the purchase models: boundary cases, worked out by hand or by mpmath with 30 digits.

use super::close;
use crate::models::catalogue::PurchaseModel;
use crate::models::purchases::purchase_ridge;

#[test]
fn nobody_buys_within_a_horizon_of_zero() {
    for model in PurchaseModel::ANY_TIME {
        let model = model.with([0.7, 12.0, 0.8, 2.4]).unwrap();
        close(model.probability(0.0, 0.0), 1.0, 1e-15);
        assert_eq!([1.0, 5.0].map(|n| model.probability(n, 0.0)), [0.0, 0.0]);
    }
}

#[test]
fn flat_directions_map_to_warnings() {
    for (direction, expected) in [
        ([0.7, 0.7, 0.1, 0.1], "rates-alike"),
        ([0.9, 0.0, 0.4, 0.0], "rates-alike"),
        ([0.0, 0.9, 0.0, 0.4], "rates-alike"),
        ([0.1, 0.1, 0.7, 0.7], "dropout-alike"),
        ([0.1, 0.1, -0.7, -0.7], "dropout-alike"),
        // Parameters grow together if ab > (a² + b²)/4.
        ([0.0, 0.0, 0.3, 0.9], "dropout-alike"),
        ([0.0, 0.0, 0.2, 0.9], "dropout-at-limit"),
        ([0.0, 0.0, 0.7, -0.7], "dropout-at-limit"),
        ([0.0, 0.0, 0.0, 1.0], "dropout-at-limit"),
        ([0.3, 0.0, 0.6, 0.0], "dropout-at-limit"),
        ([0.0, 0.3, 0.0, 0.6], "dropout-at-limit"),
        // Equal lengths in both pairs.
        ([0.5, 0.0, 0.5, 0.0], "dropout-at-limit"),
        ([0.4, 0.3, 0.0, 0.9], "dropout-at-limit"),
    ] {
        assert_eq!(purchase_ridge(&direction), expected, "{direction:?}");
    }
}
