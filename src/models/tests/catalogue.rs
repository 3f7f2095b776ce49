//! Parameters given by hand: boundary cases, worked out by hand or by mpmath with 30 digits.

use crate::models::catalogue::PurchaseModel;

#[test]
fn parameters_must_be_positive_and_finite() {
    for (at, value, code) in [
        (0, 0.0, "out-of-range"),
        (1, -1.0, "out-of-range"),
        (2, f64::NAN, "not-a-number"),
        (3, 1e31, "out-of-range"),
    ] {
        for model in [PurchaseModel::BgNbd, PurchaseModel::BgBb] {
            let mut parameters = [0.5; 4];
            parameters[at] = value;
            let error = model.with(parameters).err().unwrap();
            assert_eq!(error.code(), code);
            assert_eq!(error.place().map(|place| place.input), Some(model.parameters()[at]));
        }
    }
}
