//! Holdout errors: boundary cases, worked out by hand or by mpmath with 30 digits.

use super::close;
use crate::models::bg_nbd;
use crate::models::holdout::holdout;
use crate::models::timelines::Timelines;

#[test]
fn total_error_is_relative_to_actual_purchases() {
    let times = [0.0, 3.0, 8.0, 9.0, 1.0];
    let split = Timelines::new(&[0, 0, 0, 0, 1], &times).unwrap().split(5.0, 10.0).unwrap();
    let model = bg_nbd::model([0.25, 4.5, 0.8, 2.4]);
    let found = holdout(&model, &split).unwrap();
    assert_eq!(found.actual, 2.0);
    close(found.total_error().unwrap(), (found.expected - 2.0) / 2.0, 1e-15);
    // One customer with one repeat purchase and one without: no other classes are reported.
    assert_eq!(found.classes.iter().map(|class| class.frequency).collect::<Vec<_>>(), [0.0, 1.0]);
    let nothing = Timelines::new(&[0, 0, 1], &[0.0, 3.0, 1.0]).unwrap().split(5.0, 10.0).unwrap();
    assert_eq!(holdout(&model, &nothing).unwrap().total_error(), None);
}
