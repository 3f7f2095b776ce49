use crate::metrics::testing::{assert_warnings, close, figures, value, warns};
use super::*;

const GIVEN: &[(&str, f64)] = &[
    ("order-value", 50.0),
    ("orders-per-year", 4.0),
    ("margin", 0.5),
    ("years-lost", 2.5),
    ("discount-rate", 0.1),
    ("replacement-cost", 40.0),
];

fn cost(more: &[(&str, f64)], conventions: &[(&str, &str)]) -> Outcome {
    figures("lost-customer", &[GIVEN, more].concat(), conventions).unwrap()
}

#[test]
fn lost_margin_matches_a_hand_calculation() {
    // 100 a year for 2½ years at 10 %, mpmath: 100/1.1^½ + 100/1.1^1½ + 50/1.1^2¼; then at the ends of the years.
    close(value(&cost(&[], &[]), "lost-margin"), 222.37401867731186, 1e-11);
    let end = cost(&[], &[("payments", "year-end")]);
    close(value(&end, "lost-margin"), 212.95299955560299, 1e-11);
    close(value(&end, "cost"), 252.95299955560299, 1e-11);
}

#[test]
fn no_convention_counts_a_loss_twice() {
    let with = |choice| value(&cost(&[], &[("replacement", choice)]), "cost");
    close(with("lost-and-replaced"), with("lost-only") + with("replaced-only"), 1e-11);
    assert_eq!(with("replaced-only"), 40.0);
}

#[test]
fn word_of_mouth_and_several_customers_add_up() {
    // 10 people · 20 % · 300 = 600; three customers at 40 + 600 each.
    let told =
        [("people-told", 10.0), ("put-off", 0.2), ("prospect-value", 300.0), ("customers-lost", 3.0)];
    let outcome = cost(&told, &[("replacement", "replaced-only")]);
    close(value(&outcome, "word-of-mouth"), 600.0, 1e-12);
    close(value(&outcome, "total-cost"), 1920.0, 1e-11);
    assert!(warns(&outcome, "word-of-mouth-dominates"));
    let refusal = figures("lost-customer", &[GIVEN, &told[..1]].concat(), &[]).unwrap_err();
    assert_eq!(refusal, Error::Missing("put-off".into()));
}

#[test]
fn warnings_begin_right_after_their_bounds() {
    assert_warnings(
        "lost-customer",
        &[
            ("order-value=10 orders-per-year=2 discount-rate=0 replacement-cost=1 margin=0.5 years-lost=10", &[], "long-lifespan", false),
            ("order-value=10 orders-per-year=2 discount-rate=0 replacement-cost=1 margin=0.5 years-lost=11", &[], "long-lifespan", true),
            ("order-value=10 orders-per-year=2 discount-rate=0 replacement-cost=1 margin=0.5 years-lost=1", &[], "revenue-is-not-profit", false),
            ("order-value=10 orders-per-year=2 discount-rate=0 replacement-cost=1 margin=1 years-lost=1", &[], "revenue-is-not-profit", true),
            ("order-value=100 orders-per-year=1 margin=0.5 years-lost=2 discount-rate=0 replacement-cost=0 put-off=1 prospect-value=100 people-told=1", &[], "word-of-mouth-dominates", false),
            ("order-value=100 orders-per-year=1 margin=0.5 years-lost=2 discount-rate=0 replacement-cost=0 put-off=1 prospect-value=100 people-told=2", &[], "word-of-mouth-dominates", true),
        ],
    );
}

