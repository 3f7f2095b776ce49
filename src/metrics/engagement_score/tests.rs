use crate::metrics::testing::{assert_warnings, close, value, warns};
use super::*;
use crate::metrics::{Options, evaluate};

fn score(actions: &[f64], more: &[(&str, f64)], convention: &str, scale: f64) -> Result<Outcome, Error> {
    let mut inputs: Vec<(&str, &[f64])> = vec![("actions", actions)];
    inputs.extend(more.iter().map(|(id, value)| (*id, std::slice::from_ref(value))));
    let (settings, conventions) = ([("scale", scale)], [("score", convention)]);
    evaluate(
        "engagement-score",
        &inputs,
        Options { settings: &settings, conventions: &conventions, form: None },
    )
}

#[test]
fn a_published_example_is_reproduced() {
    // Calculory: (3,400·2 + 1,200·3 + 9,500·1) ÷ 22,000 · 10 = 9.05.
    let actions = [2.0, 3400.0, 3.0, 1200.0, 1.0, 9500.0];
    let outcome = score(&actions, &[("active-customers", 22_000.0)], "per-customer", 10.0).unwrap();
    close(value(&outcome, "engagement-score"), 9.05, 0.0051);
    assert_eq!(value(&outcome, "points"), 19_900.0);
}

#[test]
fn the_target_matches_a_hand_calculation() {
    let given = [("active-customers", 10.0), ("target", 8.0)];
    let outcome = score(&[1.0, 30.0, 5.0, 2.0], &given, "of-target", 1.0).unwrap();
    assert_eq!(value(&outcome, "engagement-score"), 50.0);
    assert_eq!(outcome.tables[0], [1.0, 30.0, 0.75, 2.0, 10.0, 0.25]);
    let above = score(&[1.0, 300.0, 1.0, 20.0], &given, "of-target", 1.0).unwrap();
    assert!(warns(&above, "above-target") && warns(&above, "one-action-dominates"));
}

#[test]
fn a_convention_requires_its_inputs() {
    let refusal =
        |given: &[(&str, f64)], convention| score(&[1.0, 2.0], given, convention, 1.0).unwrap_err();
    assert_eq!(refusal(&[], "per-customer"), Error::Missing("active-customers".into()));
    assert_eq!(refusal(&[("active-customers", 3.0)], "of-target"), Error::Missing("target".into()));
    let nothing = score(&[1.0, 0.0], &[], "raw", 1.0).unwrap();
    assert_eq!((value(&nothing, "engagement-score"), value(&nothing, "top-share")), (0.0, 0.0));
}

#[test]
fn warnings_begin_right_after_their_bounds() {
    assert_warnings(
        "engagement-score",
        &[
            ("actions=1,9 active-customers=1 target=1000", &[("score", "of-target")], "one-action-dominates", false),
            ("actions=4,1,1,1 active-customers=1 target=1000", &[("score", "of-target")], "one-action-dominates", false),
            ("actions=9,1,1,1 active-customers=1 target=1000", &[("score", "of-target")], "one-action-dominates", true),
            ("actions=1,1,1,1 active-customers=1 target=1000", &[("score", "of-target")], "one-action-dominates", false),
            ("actions=10,1 active-customers=1 target=10", &[("score", "of-target")], "above-target", false),
            ("actions=11,1 active-customers=1 target=10", &[("score", "of-target")], "above-target", true),
            ("actions=500,1", &[("score", "raw")], "above-target", false),
        ],
    );
}

