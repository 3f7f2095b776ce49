use crate::metrics::testing::{assert_refusals, assert_warnings, close, figures, of, value, warns};
use super::*;

fn revenue(start: f64, churned: f64, contraction: f64, expansion: f64) -> Result<Outcome, Error> {
    let inputs =
        [("start", start), ("churned", churned), ("contraction", contraction), ("expansion", expansion)];
    figures("revenue-retention", &inputs, &[])
}

#[test]
fn retention_matches_a_hand_calculation() {
    // 100,000 minus 2,000 and 1,000 is 97,000; plus 3,500 is 100,500. The powers by mpmath.
    let outcome = revenue(100_000.0, 2_000.0, 1_000.0, 3_500.0).unwrap();
    close(value(&outcome, "gross-retention"), 0.97, 1e-15);
    close(value(&outcome, "net-retention"), 1.005, 1e-15);
    close(value(&outcome, "yearly-gross-retention"), 0.693842360995438, 1e-14);
    close(value(&outcome, "yearly-net-retention"), 1.06167781186449957, 1e-14);
    assert_eq!((value(&outcome, "change"), outcome.verdict), (500.0, Some("growing")));
    assert!(warns(&outcome, "expansion-hides-churn"));
    assert_eq!(outcome.tables[0][12..], [4.0, 0.0, 100_500.0]);
}

#[test]
fn gross_retention_is_never_above_one() {
    let outcome = revenue(10.0, 0.0, 0.0, 90.0).unwrap();
    assert_eq!((value(&outcome, "gross-retention"), value(&outcome, "net-retention")), (1.0, 10.0));
    assert_eq!(revenue(10.0, 1.0, 1.0, 2.0).unwrap().verdict, Some("level"));
    let all_lost = revenue(0.3, 0.1, 0.2, 0.0).unwrap();
    assert_eq!((value(&all_lost, "gross-retention"), all_lost.verdict), (0.0, Some("shrinking")));
}

#[test]
fn losing_more_than_the_start_is_refused() {
    let exceeds = Error::Exceeds { place: "churned".into(), limit: "start" };
    assert_eq!(revenue(10.0, 11.0, 0.0, 0.0).unwrap_err(), exceeds);
    let undefined = Error::Undefined { place: "contraction".into(), reason: "more-lost-than-started" };
    assert_eq!(revenue(10.0, 6.0, 5.0, 0.0).unwrap_err(), undefined);
}

#[test]
fn warnings_begin_right_after_their_bounds() {
    assert_warnings(
        "revenue-retention",
        &[
            ("start=100 churned=20 contraction=0 expansion=20", &[("period", "year")], "expansion-hides-churn", false),
            ("start=100 churned=21 contraction=0 expansion=21", &[("period", "year")], "expansion-hides-churn", true),
            ("start=100 churned=5 contraction=0 expansion=20", &[("period", "year")], "expansion-hides-churn", false),
            ("start=100 churned=50 contraction=0 expansion=20", &[("period", "year")], "expansion-hides-churn", false),
        ],
    );
}

#[test]
fn refusals_begin_right_after_their_bounds() {
    assert_refusals(
        "revenue-retention",
        &[
            ("start=100 churned=100 contraction=0 expansion=0", &[], None),
            ("start=100 churned=101 contraction=0 expansion=0", &[], Some("exceeds")),
        ],
    );
}

#[test]
fn steps_add_up_to_the_totals() {
    let revenue = of("revenue-retention", "start=100 churned=20 contraction=10 expansion=35", &[]);
    for (id, expected) in [("kept", 70.0), ("end", 105.0), ("lost", 30.0), ("change", 5.0)] {
        assert_eq!(value(&revenue, id), expected, "{id}");
    }
    assert_eq!(
        revenue.tables[0],
        [0.0, 0.0, 100.0, 1.0, 100.0, 80.0, 2.0, 80.0, 70.0, 3.0, 70.0, 105.0, 4.0, 0.0, 105.0]
    );
}
