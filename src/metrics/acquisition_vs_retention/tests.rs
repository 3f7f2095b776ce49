use crate::metrics::testing::{assert_absent, close, figures, tried, value, warns};
use super::*;

fn sides(with: f64, more: &[(&str, f64)], keeping: &str) -> Result<Outcome, Error> {
    let given = [
        ("acquisition-spend", 10_000.0),
        ("new-customers", 100.0),
        ("retention-spend", 2000.0),
        ("customers", 1000.0),
        ("retention-with", with),
        ("retention-without", 0.5),
    ];
    figures("acquisition-vs-retention", &[&given, more].concat(), &[("keeping", keeping)])
}

#[test]
fn costs_match_a_hand_calculation() {
    // Winning costs 100. 2,000 save 80 of 1,000 customers: 25 each, four times cheaper; per kept customer it seems 29×.
    let saved = sides(0.58, &[("budget", 500.0)], "per-saved").unwrap();
    close(value(&saved, "cost-ratio"), 4.0, 1e-12);
    close(value(&saved, "keeping-cost"), 25.0, 1e-11);
    assert_eq!((value(&saved, "break-even-saved"), value(&saved, "break-even-retention")), (20.0, 0.52));
    close(value(&saved, "budget-keeps"), 20.0, 1e-11);
    assert_eq!(value(&saved, "budget-wins"), 5.0);
    let kept = sides(0.58, &[], "per-kept").unwrap();
    close(value(&kept, "cost-ratio"), 29.0, 1e-12);
    assert!(warns(&kept, "kept-is-not-saved"));
    assert_eq!(sides(0.51, &[], "per-saved").unwrap().verdict, Some("winning-cheaper"));
}

#[test]
fn the_rule_of_thumb_is_a_preset() {
    let given = [("acquisition-cost", 60.0), ("times", 5.0)];
    let outcome = figures("acquisition-vs-retention", &given, &[]).unwrap();
    assert_eq!((value(&outcome, "keeping-cost"), value(&outcome, "cost-ratio")), (12.0, 5.0));
    assert!(warns(&outcome, "folklore"));
}

#[test]
fn impossible_inputs_are_refused() {
    let reason = |result: Result<Outcome, Error>| match result {
        Err(Error::Undefined { reason, .. }) => reason,
        other => panic!("{other:?}"),
    };
    assert_eq!(reason(sides(0.5, &[], "per-saved")), "nobody-saved");
    assert_eq!(reason(sides(0.0, &[], "per-kept")), "nobody-kept");
    let free = [("acquisition-cost", 0.0), ("times", 5.0)];
    assert_eq!(reason(figures("acquisition-vs-retention", &free, &[])), "keeping-costs-nothing");
}

#[test]
fn outputs_without_a_base_are_absent() {
    assert_absent(
        "acquisition-vs-retention",
        &[
            ("acquisition-spend=0 new-customers=10 retention-spend=5 customers=10 retention-with=0.9 retention-without=0.5 budget=9", &[], "break-even-saved"),
            ("acquisition-spend=0 new-customers=10 retention-spend=5 customers=10 retention-with=0.9 retention-without=0.5 budget=9", &[], "budget-wins"),
        ],
    );
}

#[test]
fn a_cost_of_zero_is_blamed_on_its_input() {
    for (given, input) in [
        ("acquisition-cost=0 times=5", "acquisition-cost"),
        (
            "acquisition-spend=9 new-customers=3 retention-spend=0 customers=10 retention-with=0.9 retention-without=0.5",
            "retention-spend",
        ),
    ] {
        let error = tried("acquisition-vs-retention", given, &[]).unwrap_err();
        assert_eq!(error.place().map(|place| place.input), Some(input), "{given}");
    }
}
