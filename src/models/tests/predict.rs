//! Horizons and discounting: boundary cases, worked out by hand or by mpmath with 30 digits.

use super::close;
use crate::models::predict::Horizon;

#[test]
fn finite_horizons_discount_at_period_ends_and_infinite_ones_continuously() {
    let factor = |length, discount, time: f64| Horizon::new(length, 2.0, discount).unwrap().factor(time);
    // Periods of length 2 at 10 % each; the last one of a horizon of 7 is shorter.
    close(factor(7.0, 0.1, 3.0), 1.1f64.powi(-2), 1e-15);
    close(factor(7.0, 0.1, 4.0), 1.1f64.powi(-2), 1e-15);
    close(factor(7.0, 0.1, 6.5), 1.1f64.powf(-3.5), 1e-15);
    close(factor(f64::INFINITY, 0.1, 3.0), 1.1f64.powf(-1.5), 1e-15);
    assert_eq!(factor(7.0, 0.0, 3.0), 1.0);
    let ends = |length| Horizon::new(length, 2.0, 0.1).unwrap().steps().iter().map(|&(end, _)| end).collect();
    let ends: [Vec<f64>; 3] = [6.0, 7.0, 0.0].map(ends);
    assert_eq!(ends, [vec![2.0, 4.0, 6.0], vec![2.0, 4.0, 6.0, 7.0], vec![]]);
}
