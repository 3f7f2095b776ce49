use crate::metrics::testing::{assert_warnings, close, value, warns};
use super::*;
use crate::metrics::{Options, evaluate};

fn compare(groups: [f64; 6]) -> Result<Outcome, Error> {
    evaluate("satisfaction-return", &[("groups", &groups)], Options::default())
}

#[test]
fn the_difference_agrees_with_newcombe() {
    // Newcombe 1998, Statistics in Medicine 17, 873–890, table II, method 10: 56/70 − 48/80.
    let outcome = compare([70.0, 56.0, 80.0, 48.0, 0.0, 0.0]).unwrap();
    close(value(&outcome, "difference"), 0.2, 1e-15);
    close(value(&outcome, "low"), 0.0524, 5e-5);
    close(value(&outcome, "high"), 0.3339, 5e-5);
    assert_eq!(outcome.verdict, Some("delight-returns"));
    assert_eq!(outcome.value("dissatisfied-rate"), None);
    close(value(&outcome, "extra-returns"), 16.0, 1e-12);
}

#[test]
fn risk_ratio_agrees_with_40_digit_arithmetic() {
    // mpmath: 56/70 ÷ 48/80 with Katz's interval at 95 %.
    let ratio = risk_ratio((56.0, 70.0), (48.0, 80.0), 0.95).unwrap();
    close(ratio.value, 4.0 / 3.0, 1e-15);
    close(ratio.low, 1.07662642276319271, 1e-14);
    close(ratio.high, 1.65124851126638702, 1e-14);
    assert_eq!(risk_ratio((0.0, 10.0), (1.0, 10.0), 0.95), None);
}

#[test]
fn verdicts_follow_the_interval() {
    assert_eq!(compare([50.0, 10.0, 50.0, 12.0, 5.0, 1.0]).unwrap().verdict, Some("no-difference"));
    let strange = compare([50.0, 10.0, 50.0, 40.0, 5.0, 1.0]).unwrap();
    assert_eq!(strange.verdict, Some("delight-stays-away"));
    assert!(warns(&strange, "few-customers"));
}

#[test]
fn impossible_counts_are_refused() {
    assert_eq!(
        compare([10.0, 11.0, 5.0, 1.0, 0.0, 0.0]).unwrap_err().to_string(),
        "exceeds: groups[0].returned"
    );
    assert_eq!(
        compare([10.0, 1.0, 0.0, 0.0, 0.0, 0.0]).unwrap_err().to_string(),
        "empty: groups[1].customers"
    );
}

#[test]
fn warnings_begin_right_after_their_bounds() {
    assert_warnings(
        "satisfaction-return",
        &[
            ("groups=40,9,40,9,0,0", &[], "few-customers", false),
            ("groups=30,9,40,9,30,0", &[], "few-customers", false),
            ("groups=40,9,40,9,29,0", &[], "few-customers", true),
            ("groups=29,9,40,9,40,0", &[], "few-customers", true),
            ("groups=60,9,40,9,60,0", &[], "few-customers", false),
        ],
    );
}

