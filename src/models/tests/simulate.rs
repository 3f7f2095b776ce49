//! Simulated customers and cohorts: boundary cases, worked out by hand or by mpmath with 30 digits.

use crate::math::random::Random;
use crate::models::bg_nbd;
use crate::models::sbg::Sbg;
use crate::models::simulate::simulate;

#[test]
fn cohort_sizes_are_limited() {
    let sbg = Sbg { alpha: 0.7, beta: 1.2 };
    let drawn =
        |customers, periods| sbg.simulate(customers, periods, &mut Random::new(1)).map(|left| left.len());
    assert_eq!([drawn(10.0, 10_000.0), drawn(0.0, 0.0)], [Ok(10_001), Ok(1)]);
    let code = |customers, periods| drawn(customers, periods).unwrap_err().code();
    assert_eq!([code(10.0, 10_001.0), code(1e7 + 1.0, 1.0)], ["out-of-range"; 2]);
    assert_eq!([code(1.5, 1.0), code(10.0, 1.5)], ["not-whole"; 2]);
}

#[test]
fn simulated_purchases_continue_through_the_holdout() {
    // 200 customers buy at rate 1 without dropout, for 10 and then 30 time units. Five standard deviations.
    let model = bg_nbd::model([1e8, 1e8, 1e-9, 1e9]);
    let found = simulate(&model, &[10.0; 200], 30.0, &mut Random::new(1)).unwrap();
    let [before, later]: [f64; 2] = [&found.frequency, &found.holdout].map(|counts| counts.iter().sum());
    assert!((before - 2_000.0).abs() < 225.0 && (later - 6_000.0).abs() < 390.0, "{before} {later}");
}
