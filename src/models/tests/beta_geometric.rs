//! BG/NBD and MBG/NBD: boundary cases, worked out by hand or by mpmath with 30 digits.

use super::close;
use crate::models::bg_nbd;
use crate::models::customers::Customer;
use crate::models::purchases::PurchaseProcess;

#[test]
fn expected_purchases_agree_with_mpmath_over_long_horizons() {
    // By mpmath: ∫ (1 − (1 + pτ)^−(r + x))/p · Beta(p; a, b + x) dp; columns: parameters, x, T, t, value.
    let cases = [
        ([0.8, 2.0, 0.5, 2.5], 0.0, 3.0, 50.0, 4.548448802007395),
        ([3.5, 2.0, 1.5, 2.5], 4.0, 3.0, 50.0, 9.922673507812022),
        ([100.0, 1.5, 0.7, 3.0], 200.0, 0.5, 5.0, 399.3332349452878),
        // Almost no dropout, so the limit is (r + x)·t/(α + T).
        ([0.8, 2.0, 0.001, 2.5], 0.0, 3.0, 50.0, 7.989156212712447),
        ([3.0, 1.0, 1e-30, 1e30], 0.0, 1.0, 50.0, 75.0),
        ([3.0, 1.0, 1e-30, 2.5], 0.0, 1.0, 1e30, 1.5e30),
    ];
    for (parameters, frequency, age, horizon, expected) in cases {
        close(
            bg_nbd::model(parameters).expected_if_alive(&Customer { frequency, recency: 0.0, age }, horizon),
            expected,
            1e-11,
        );
    }
}
