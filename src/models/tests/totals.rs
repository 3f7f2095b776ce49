//! Expected totals: boundary cases, worked out by hand or by mpmath with 30 digits.

use crate::models::totals::check_confidence;

#[test]
fn a_confidence_outside_zero_and_one_is_refused() {
    for (confidence, known) in [(0.0, false), (1e-9, true), (0.95, true), (1.0 - 1e-9, true), (1.0, false)] {
        assert_eq!(check_confidence(confidence).is_ok(), known, "{confidence}");
    }
}
