use crate::metrics::testing::{assert_absent, assert_warnings, close, figures, value, warns};
use super::*;

fn mix(figures_given: [f64; 4], more: &[(&str, f64)], gain: &str) -> Result<Outcome, Error> {
    let ids = ["one-time-customers", "one-time-revenue", "regular-customers", "regular-revenue"];
    let mut given: Vec<(&str, f64)> = ids.into_iter().zip(figures_given).collect();
    given.extend(more);
    figures("customer-mix", &given, &[("gain", gain)])
}

#[test]
fn shares_and_gain_match_a_hand_calculation() {
    // 80 customers bring 2,000 (25 each), 20 bring 8,000 (400 each); a tenth of the 80 become regulars.
    let given = [80.0, 2000.0, 20.0, 8000.0];
    let outcome = mix(given, &[("conversion", 0.1)], "difference").unwrap();
    assert_eq!(value(&outcome, "regular-revenue-share"), 0.8);
    assert_eq!(value(&outcome, "worth-times"), 16.0);
    close(value(&outcome, "added-revenue"), 3000.0, 1e-10);
    // Wilson's interval for 20 of 100, mpmath.
    close(value(&outcome, "regular-share-low"), 0.13336693333103251, 1e-14);
    close(value(&outcome, "regular-share-high"), 0.28882916559315890, 1e-14);
    assert_eq!(outcome.verdict, Some("carried-by-regulars"));
    let on_top = mix(given, &[("conversion", 0.1)], "on-top").unwrap();
    close(value(&on_top, "added-revenue"), 3200.0, 1e-10);
}

#[test]
fn empty_groups_have_no_revenue_per_customer() {
    let only_regulars = mix([0.0, 0.0, 5.0, 100.0], &[("conversion", 0.1)], "difference").unwrap();
    assert_eq!(
        (value(&only_regulars, "regular-share"), only_regulars.value("added-revenue")),
        (1.0, None)
    );
    assert_eq!(mix([0.0; 4], &[], "difference").unwrap_err(), Error::Empty("regular-customers".into()));
    assert_eq!(
        mix([3.0, 0.0, 5.0, 0.0], &[], "on-top").unwrap_err(),
        Error::Empty("regular-revenue".into())
    );
    assert_eq!(
        mix([0.0, 9.0, 5.0, 1.0], &[], "on-top").unwrap_err(),
        Error::Undefined { place: "one-time-customers".into(), reason: "revenue-without-customers" }
    );
}

#[test]
fn optimistic_conversion_is_warned_of() {
    let outcome = mix([10.0, 1000.0, 10.0, 500.0], &[("conversion", 0.3)], "difference").unwrap();
    assert!(warns(&outcome, "regulars-spend-less") && warns(&outcome, "hopeful-conversion"));
    assert_eq!(value(&outcome, "added-revenue"), -150.0);
}

#[test]
fn warnings_begin_right_after_their_bounds() {
    assert_warnings(
        "customer-mix",
        &[
            ("one-time-customers=10 one-time-revenue=100 regular-customers=10 regular-revenue=100", &[], "regulars-spend-less", false),
            ("one-time-customers=10 one-time-revenue=100 regular-customers=10 regular-revenue=99", &[], "regulars-spend-less", true),
            ("one-time-customers=10 one-time-revenue=100 regular-customers=10 regular-revenue=100 conversion=0.25", &[], "hopeful-conversion", false),
            ("one-time-customers=10 one-time-revenue=100 regular-customers=10 regular-revenue=100 conversion=0.26", &[], "hopeful-conversion", true),
        ],
    );
}

#[test]
fn outputs_without_a_base_are_absent() {
    assert_absent(
        "customer-mix",
        &[
            ("one-time-customers=5 one-time-revenue=0 regular-customers=5 regular-revenue=9", &[], "worth-times"),
        ],
    );
}

