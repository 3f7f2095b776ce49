use crate::metrics::testing::{assert_absent, assert_warnings, figures, of, value, warns};
use super::*;

const GIVEN: [(&str, f64); 4] =
    [("spend", 6000.0), ("overhead", 3000.0), ("new-customers", 90.0), ("organic-customers", 30.0)];

fn cost(more: &[(&str, f64)], conventions: &[(&str, &str)]) -> Result<Outcome, Error> {
    figures("acquisition-cost", &[&GIVEN, more].concat(), conventions)
}

#[test]
fn conventions_match_a_hand_calculation() {
    for (costs, customers, expected) in [
        ("all-costs", "all-new", 100.0),
        ("all-costs", "paid-only", 150.0),
        ("media-only", "all-new", 6000.0 / 90.0),
        ("media-only", "paid-only", 100.0),
    ] {
        let outcome = cost(&[], &[("costs", costs), ("customers", customers)]).unwrap();
        assert_eq!(value(&outcome, "acquisition-cost"), expected);
        assert_eq!(warns(&outcome, "media-only"), costs == "media-only");
    }
}

#[test]
fn cost_is_compared_with_the_value_of_a_customer() {
    for (clv, verdict) in [(99.0, "loses"), (100.0, "thin"), (300.0, "healthy"), (801.0, "healthy")] {
        let outcome = cost(&[("clv", clv)], &[]).unwrap();
        assert_eq!((value(&outcome, "clv-to-cost"), outcome.verdict), (clv / 100.0, Some(verdict)));
        assert_eq!(warns(&outcome, "growth-saved-on"), clv > 800.0);
    }
}

#[test]
fn payback_is_in_months() {
    let outcome = cost(&[("monthly-revenue", 20.0), ("margin", 0.5)], &[]).unwrap();
    assert_eq!(value(&outcome, "payback"), 10.0);
    assert_eq!(outcome.tables[0][2 * 10..2 * 11], [10.0, 100.0]);
    assert!(warns(&cost(&[("monthly-revenue", 10.0), ("margin", 0.5)], &[]).unwrap(), "slow-payback"));
    let missing = cost(&[("monthly-revenue", 20.0)], &[]).unwrap_err();
    assert_eq!(missing, Error::Missing("margin".into()));
}

#[test]
fn impossible_inputs_are_refused() {
    let given = |new: f64, organic: f64| {
        let given = [("spend", 1.0), ("new-customers", new), ("organic-customers", organic)];
        figures("acquisition-cost", &given, &[("customers", "paid-only")]).unwrap_err()
    };
    assert_eq!(given(0.0, 0.0), Error::Empty("new-customers".into()));
    assert_eq!(given(3.0, 4.0).code(), "exceeds");
    assert_eq!(
        given(4.0, 4.0),
        Error::Undefined { place: "organic-customers".into(), reason: "no-paid-customers" }
    );
}

#[test]
fn warnings_begin_right_after_their_bounds() {
    assert_warnings(
        "acquisition-cost",
        &[
            ("spend=1000 new-customers=10 overhead=0", &[("costs", "media-only")], "media-only", false),
            ("spend=1000 new-customers=10 overhead=1", &[("costs", "media-only")], "media-only", true),
            ("spend=1000 new-customers=10 clv=800", &[], "growth-saved-on", false),
            ("spend=1000 new-customers=10 clv=801", &[], "growth-saved-on", true),
            ("spend=1000 new-customers=10 monthly-revenue=10 margin=0.5", &[], "revenue-is-not-profit", false),
            ("spend=1000 new-customers=10 monthly-revenue=10 margin=1", &[], "revenue-is-not-profit", true),
            ("spend=1200 new-customers=10 monthly-revenue=20 margin=0.5", &[], "slow-payback", false),
            ("spend=1210 new-customers=10 monthly-revenue=20 margin=0.5", &[], "slow-payback", true),
        ],
    );
}

#[test]
fn outputs_without_a_base_are_absent() {
    assert_absent(
        "acquisition-cost",
        &[
            ("spend=0 new-customers=10 clv=5", &[], "clv-to-cost"),
        ],
    );
}

#[test]
fn the_table_ends_at_twice_the_payback() {
    let months = of("acquisition-cost", "spend=1300 new-customers=10 monthly-revenue=20 margin=0.5", &[]);
    assert_eq!(months.tables[0].len(), 2 * 27);
}
