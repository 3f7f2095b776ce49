use crate::metrics::testing::{assert_absent, assert_verdicts, assert_warnings, close, figures, of, value, warns};
use super::*;

fn clv(revenue: f64, margin: f64, churn: f64, more: &[(&str, f64)]) -> Result<Outcome, Error> {
    let mut given = vec![("revenue", revenue), ("margin", margin), ("churn-rate", churn)];
    given.extend(more);
    figures("clv-subscription", &given, &[])
}

#[test]
fn published_examples_and_hand_calculations_are_reproduced() {
    // Skok, SaaS Metrics 2.0 definitions: 20 % yearly churn is a customer lifetime of 5 years.
    let yearly = [("revenue", 100.0), ("margin", 1.0), ("churn-rate", 0.2)];
    let yearly = figures("clv-subscription", &yearly, &[("period", "year")]).unwrap();
    assert_eq!((value(&yearly, "lifetime"), value(&yearly, "lifetime-years")), (5.0, 5.0));
    assert_eq!(value(&yearly, "clv"), 500.0);
    // 50·0.8 ÷ (0.05 − 0.01) = 1,000 by hand; yearly churn 1 − 0.95^12, mpmath.
    let growing = clv(50.0, 0.8, 0.05, &[("expansion-rate", 0.01)]).unwrap();
    close(value(&growing, "clv"), 1000.0, 1e-11);
    close(value(&growing, "clv-without-expansion"), 800.0, 1e-11);
    close(value(&growing, "yearly-churn"), 0.45963991233736311, 1e-15);
}

#[test]
fn the_table_adds_up_to_the_value() {
    // By hand: 100 + 75 + 56.25 with churn 0.5 and expansion 0.25, towards 400.
    let outcome = clv(100.0, 1.0, 0.5, &[("expansion-rate", 0.25), ("acquisition-cost", 200.0)]).unwrap();
    assert_eq!(outcome.tables[0][4..12], [2.0, 0.5, 75.0, 175.0, 3.0, 0.25, 56.25, 231.25]);
    assert_eq!((value(&outcome, "payback"), value(&outcome, "clv")), (3.0, 400.0));
    let never = clv(100.0, 1.0, 0.5, &[("acquisition-cost", 201.0)]).unwrap();
    assert_eq!((never.value("payback"), never.verdict), (None, Some("loses")));
}

#[test]
fn values_without_limit_are_refused() {
    let reason = |churn, expansion| match clv(1.0, 1.0, churn, &[("expansion-rate", expansion)]) {
        Err(Error::Undefined { reason, .. }) => reason,
        other => panic!("{other:?}"),
    };
    assert_eq!(reason(0.0, 0.0), "no-churn");
    assert_eq!(reason(0.02, 0.02), "growth-reaches-churn");
    assert_eq!(reason(0.02, 0.03), "growth-reaches-churn");
}

#[test]
fn unlikely_churn_is_warned_of() {
    let warned_at = |margin, churn, conventions| {
        let given = [("revenue", 1.0), ("margin", margin), ("churn-rate", churn)];
        let outcome = figures("clv-subscription", &given, conventions).unwrap();
        outcome.warnings.iter().map(|warning| warning.code).collect::<Vec<_>>()
    };
    let warned = |churn, conventions| warned_at(0.9, churn, conventions);
    assert_eq!(warned(0.03, &[]), [""; 0]);
    assert_eq!(warned_at(1.0, 0.03, &[]), ["revenue-is-not-profit"]);
    assert_eq!(warned(0.3, &[]), ["yearly-churn-per-month"]);
    assert_eq!(warned(0.02, &[("period", "year")]), ["monthly-churn-per-year"]);
    assert_eq!(warned(0.03, &[("value", "revenue")]), ["revenue-is-not-profit"]);
    assert!(warns(&clv(1.0, 0.5, 0.1, &[("acquisition-cost", 6.0)]).unwrap(), "never-pays-back"));
}

#[test]
fn warnings_begin_right_after_their_bounds() {
    assert_warnings(
        "clv-subscription",
        &[
            ("acquisition-cost=0 revenue=10 margin=0.5 churn-rate=0.15", &[], "yearly-churn-per-month", false),
            ("acquisition-cost=0 revenue=10 margin=0.5 churn-rate=0.03", &[("period", "year")], "monthly-churn-per-year", false),
            ("revenue=29 margin=0.8 churn-rate=0.2 expansion-rate=0", &[("period", "month")], "yearly-churn-per-month", true),
            ("revenue=29 margin=0.8 churn-rate=0.2 expansion-rate=0", &[("period", "month")], "monthly-churn-per-year", false),
            ("revenue=29 margin=0.8 churn-rate=0.2 expansion-rate=0", &[("period", "year")], "yearly-churn-per-month", false),
            ("revenue=29 margin=0.8 churn-rate=0.2 expansion-rate=0", &[("period", "year")], "monthly-churn-per-year", false),
            ("revenue=29 margin=0.8 churn-rate=0.02 expansion-rate=0", &[("period", "month")], "yearly-churn-per-month", false),
            ("revenue=29 margin=0.8 churn-rate=0.02 expansion-rate=0", &[("period", "month")], "monthly-churn-per-year", false),
            ("revenue=29 margin=0.8 churn-rate=0.02 expansion-rate=0", &[("period", "year")], "yearly-churn-per-month", false),
            ("revenue=29 margin=0.8 churn-rate=0.02 expansion-rate=0", &[("period", "year")], "monthly-churn-per-year", true),
        ],
    );
}

#[test]
fn the_verdict_changes_right_after_its_bound() {
    assert_verdicts(
        "clv-subscription",
        &[
            ("revenue=10 margin=0.5 churn-rate=0.5 acquisition-cost=10", &[], "pays-back"),
            ("revenue=10 margin=0.5 churn-rate=0.5 acquisition-cost=11", &[], "loses"),
        ],
    );
}

#[test]
fn outputs_without_a_base_are_absent() {
    assert_absent(
        "clv-subscription",
        &[
            ("revenue=10 margin=0.5 churn-rate=0.5 acquisition-cost=0", &[], "clv-to-cost"),
        ],
    );
}

#[test]
fn the_table_ends_after_three_lifetimes() {
    let years = of("clv-subscription", "revenue=10 margin=0.5 churn-rate=0.5", &[]);
    assert_eq!(years.tables[0].len(), 4 * 6);
}
