//! BG/BB: boundary cases, worked out by hand or by mpmath with 30 digits.

use crate::models::bg_bb;
use crate::models::customers::Customer;
use crate::models::customers::CustomerBase;
use crate::models::customers::Histories;
use crate::models::predict::Horizon;
use crate::models::predict::predict;

#[test]
fn occasions_are_whole_with_at_most_one_purchase_each() {
    let check = |frequency, recency, age| bg_bb::check_occasions(&Customer { frequency, recency, age });
    let code = |frequency, recency, age| check(frequency, recency, age).err().map(|error| error.code());
    assert_eq!([code(2.0, 4.0, 6.0), code(4.0, 4.0, 6.0), code(0.0, 0.0, 10_000.0)], [None; 3]);
    assert_eq!([code(2.0, 3.5, 6.0), code(2.0, 4.0, 6.5)], [Some("not-whole"); 2]);
    assert_eq!([code(5.0, 4.0, 6.0), code(0.0, 0.0, 10_001.0)], [Some("exceeds"), Some("out-of-range")]);
    let broken = Histories { frequency: &[2.0], recency: &[3.5], age: &[6.0], weight: &[] };
    let predicted = predict(&bg_bb::model([0.5; 4]), &broken, &Horizon::new(4.0, 1.0, 0.0).unwrap());
    assert_eq!(predicted.unwrap_err().code(), "not-whole");
    // Active customers buy at every occasion, so the purchase probabilities are indistinguishable.
    let steady =
        Histories { frequency: &[6.0, 6.0, 3.0], recency: &[6.0, 6.0, 3.0], age: &[6.0; 3], weight: &[] };
    let fit = bg_bb::fit_to(&CustomerBase::new(&steady).unwrap(), 0.0, &mut |_, _| true).unwrap();
    assert!(
        fit.warnings.iter().all(|code| ["rates-alike", "dropout-alike", "dropout-at-limit"].contains(code))
    );
    assert!(!fit.warnings.is_empty(), "{fit:?}");
}
