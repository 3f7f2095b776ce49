use crate::metrics::testing::{assert_absent, assert_warnings, close, of, value};
use super::*;
use crate::metrics::{Options, evaluate};

fn clv(figures: [f64; 3], more: &[(&str, f64)], conventions: &[(&str, &str)]) -> Result<Outcome, Error> {
    let cells: Vec<[f64; 1]> = figures.iter().chain(more.iter().map(|(_, v)| v)).map(|v| [*v]).collect();
    let ids =
        ["order-value", "orders-per-year", "lifespan"].into_iter().chain(more.iter().map(|(id, _)| *id));
    let inputs: Vec<(&str, &[f64])> = ids.zip(&cells).map(|(id, cell)| (id, &cell[..])).collect();
    evaluate("clv", &inputs, Options { conventions, ..Options::default() })
}

#[test]
fn published_examples_are_reproduced() {
    let margin = [("value", "margin")];
    // Kissmetrics' Starbucks infographic, the custom equation: 5,489.27.
    let starbucks = clv([5.9, 4.2 * 52.0, 20.0], &[("margin", 0.213)], &margin).unwrap();
    assert!((value(&starbucks, "clv") - 5489.27).abs() < 0.01);
    // calxo.ai: 100 × 4 × 3 × 60 % = 720.
    let simple = clv([100.0, 4.0, 3.0], &[("margin", 0.6)], &margin).unwrap();
    assert!((value(&simple, "clv") - 720.0).abs() < 1e-12);
    assert_eq!(simple.warnings, []);
}

#[test]
fn revenue_is_marked_as_not_profit_under_every_convention() {
    for (share, convention) in [(0.4, "revenue"), (1.0, "margin"), (1.0, "discounted")] {
        let given = [("margin", share), ("discount-rate", 0.1)];
        let outcome = clv([100.0, 4.0, 3.0], &given, &[("value", convention)]).unwrap();
        assert_eq!(outcome.warnings[0].code, "revenue-is-not-profit");
    }
}

#[test]
fn discounting_matches_a_hand_calculation() {
    // 100 a year for 2½ years at 10 %, mpmath: 100/1.1^½ + 100/1.1^1½ + 50/1.1^2¼; then at the ends of the years.
    let given = [("margin", 1.0), ("discount-rate", 0.1)];
    let middle = clv([100.0, 1.0, 2.5], &given, &[("value", "discounted")]).unwrap();
    assert!((value(&middle, "clv") - 222.37401867731186).abs() < 1e-11);
    let end =
        clv([100.0, 1.0, 2.5], &given, &[("value", "discounted"), ("payments", "year-end")]).unwrap();
    assert!((value(&end, "clv") - 212.95299955560299).abs() < 1e-11);
    assert_eq!(end.tables[0].len(), 3 * 4);
}

#[test]
fn acquisition_cost_gives_net_value_and_payback() {
    let outcome = clv([50.0, 2.0, 3.0], &[("acquisition-cost", 150.0)], &[]).unwrap();
    assert_eq!(value(&outcome, "net-clv"), 150.0);
    assert_eq!(value(&outcome, "clv-to-cost"), 2.0);
    assert_eq!(value(&outcome, "payback"), 1.5);
    let lost = clv([50.0, 2.0, 3.0], &[("acquisition-cost", 301.0)], &[]).unwrap();
    assert_eq!(lost.value("payback"), None);
    assert!(lost.warnings.iter().any(|warning| warning.code == "never-pays-back"));
}

#[test]
fn a_convention_requires_its_inputs() {
    let refusal = |conventions| clv([50.0, 2.0, 3.0], &[], conventions).unwrap_err();
    assert_eq!(refusal(&[("value", "margin")]), Error::Missing("margin".into()));
    assert_eq!(refusal(&[("value", "discounted")]), Error::Missing("margin".into()));
    assert_eq!(refusal(&[("value", "folklore")]), Error::UnknownOption);
}

#[test]
fn warnings_begin_right_after_their_bounds() {
    assert_warnings(
        "clv",
        &[
            ("order-value=50 orders-per-year=2 lifespan=10", &[], "long-lifespan", false),
            ("order-value=50 orders-per-year=2 lifespan=11", &[], "long-lifespan", true),
            ("order-value=50 orders-per-year=2 lifespan=2 acquisition-cost=200", &[("value", "revenue")], "never-pays-back", false),
            ("order-value=50 orders-per-year=2 lifespan=2 acquisition-cost=201", &[("value", "revenue")], "never-pays-back", true),
            ("order-value=50 orders-per-year=4 lifespan=3 margin=0.4 discount-rate=0", &[("value", "revenue")], "revenue-is-not-profit", true),
            ("order-value=50 orders-per-year=4 lifespan=3 margin=0.4 discount-rate=0", &[("value", "margin")], "revenue-is-not-profit", false),
        ],
    );
}

#[test]
fn outputs_without_a_base_are_absent() {
    assert_absent(
        "clv",
        &[
            ("order-value=0 orders-per-year=2 lifespan=2 acquisition-cost=0", &[], "payback"),
        ],
    );
}

#[test]
fn payback_may_fall_within_the_second_year() {
    // 30 of the 130 are missing after the first year, three tenths of the second year's 100.
    let paid = of("clv", "order-value=100 orders-per-year=1 margin=1 lifespan=3 acquisition-cost=130", &[("value", "margin")]);
    close(value(&paid, "payback"), 1.3, 1e-12);
}
