//! What happens exactly at a bound, and figures that are simple sums: one line each, worked out by hand.

use super::testing::{close, figures, value, warns};
use super::{Options, evaluate};
use crate::metric::Outcome;

fn of(id: &str, given: &[(&str, f64)], conventions: &[(&str, &str)]) -> Outcome {
    figures(id, given, conventions).unwrap_or_else(|error| panic!("{id}: {error:?}"))
}

#[test]
fn a_warning_begins_right_after_its_bound() {
    let nps = |people: f64| [("promoters", people), ("passives", 0.0), ("detractors", people)];
    let kinds = |people: f64| [("one-kind", people), ("several-kinds", people)];
    let offers =
        |offered: f64| [("one-kind", 9.0), ("several-kinds", 9.0), ("offered", offered), ("accepted", 40.0)];
    let told = |people: f64| {
        // One year's margin of 100, all at its end and not discounted, against 100 from each person told.
        let loss = [("order-value", 100.0), ("orders-per-year", 1.0), ("margin", 0.5), ("years-lost", 2.0)];
        let rest =
            [("discount-rate", 0.0), ("replacement-cost", 0.0), ("put-off", 1.0), ("prospect-value", 100.0)];
        [&loss[..], &rest, &[("people-told", people)]].concat()
    };
    let invited = |rate: f64| {
        let plan = [("margin", 5.0), ("promoters", 0.5), ("detractors", 0.2), ("population", 1_000.0)];
        [&plan[..], &[("response-rate", rate)]].concat()
    };
    for (id, given, conventions, code, expected) in [
        ("nps", nps(49.0).to_vec(), &[("interval", "wald")][..], "wald-small-sample", true),
        ("nps", nps(50.0).to_vec(), &[("interval", "wald")], "wald-small-sample", false),
        ("nps", nps(49.0).to_vec(), &[], "wald-small-sample", false),
        ("nps", nps(14.0).to_vec(), &[], "few-answers", true),
        ("nps", nps(15.0).to_vec(), &[], "few-answers", false),
        ("upsell-ratio", kinds(14.0).to_vec(), &[], "few-customers", true),
        ("upsell-ratio", kinds(15.0).to_vec(), &[], "few-customers", false),
        ("upsell-ratio", offers(40.0).to_vec(), &[("upsell", "acceptance")], "few-customers", false),
        ("lost-customer", told(1.0), &[], "word-of-mouth-dominates", false),
        ("lost-customer", told(2.0), &[], "word-of-mouth-dominates", true),
        ("nps-sample-size", invited(0.1), &[], "more-than-population", true),
        ("nps-sample-size", invited(1.0), &[], "more-than-population", false),
    ] {
        assert_eq!(warns(&of(id, &given, conventions), code), expected, "{id} {given:?} {code}");
    }
}

#[test]
fn sums_and_differences() {
    let customers =
        of("repurchase-rate", &[("customers", 1200.0), ("repeat-customers", 312.0), ("window", 12.0)], &[]);
    assert_eq!(value(&customers, "one-time"), 888.0);
    let revenue = [("start", 100.0), ("churned", 20.0), ("contraction", 10.0), ("expansion", 35.0)];
    let revenue = of("revenue-retention", &revenue, &[]);
    for (id, expected) in [("kept", 70.0), ("end", 105.0), ("lost", 30.0), ("change", 5.0)] {
        assert_eq!(value(&revenue, id), expected, "{id}");
    }
}

#[test]
fn a_warning_fits_the_convention() {
    let shop = [
        ("order-value", 50.0),
        ("orders-per-year", 4.0),
        ("lifespan", 3.0),
        ("margin", 0.4),
        ("discount-rate", 0.0),
    ];
    for (value, expected) in [("revenue", true), ("margin", false)] {
        assert_eq!(
            warns(&of("clv", &shop, &[("value", value)]), "revenue-is-not-profit"),
            expected,
            "{value}"
        );
    }
    // A fifth lost is much for a month and usual for a year; a fiftieth the other way round.
    for (churn, period, high, low) in [
        (0.2, "month", true, false),
        (0.2, "year", false, false),
        (0.02, "month", false, false),
        (0.02, "year", false, true),
    ] {
        let given = [("revenue", 29.0), ("margin", 0.8), ("churn-rate", churn), ("expansion-rate", 0.0)];
        let outcome = of("clv-subscription", &given, &[("period", period)]);
        assert_eq!(warns(&outcome, "yearly-churn-per-month"), high, "{churn} a {period}");
        assert_eq!(warns(&outcome, "monthly-churn-per-year"), low, "{churn} a {period}");
    }
}

#[test]
fn nothing_is_held_against_a_cost_of_nothing() {
    let given = [("margin", 100.0), ("retention-rate", 0.8), ("discount-rate", 0.1)];
    let with = |cost: f64| of("clv-retention", &[&given[..], &[("acquisition-cost", cost)]].concat(), &[]);
    assert!(with(0.0).value("clv-to-cost").is_none());
    assert_eq!(with(50.0).value("clv-to-cost").map(|times| times * 50.0), with(50.0).value("clv"));
}

#[test]
fn a_programme_pays_for_itself_at_its_break_even_lift() {
    let given = [
        ("members", 1_000.0),
        ("spend-with", 60.0),
        ("spend-without", 50.0),
        ("margin", 0.4),
        ("programme-cost", 2_000.0),
    ];
    let outcome = of("loyalty-programme", &given, &[]);
    // 2,000 = 1,000 · 50 · lift · 0.4.
    close(value(&outcome, "break-even-lift"), 0.1, 1e-15);
    let rows: Vec<&[f64]> = outcome.tables[0].chunks(3).collect();
    for (row, lift) in [(0, 0.0), (5, 0.1), (10, 0.2)] {
        close(rows[row][0], lift, 1e-15);
        close(rows[row][1], 20_000.0 * lift, 1e-9);
        close(rows[row][2], 20_000.0 * lift - 2_000.0, 1e-9);
    }
}

#[test]
fn tables_hold_what_was_given() {
    let survivors = [1000.0, 869.0, 743.0, 653.0];
    let inputs = [("survivors", &survivors[..]), ("horizon", &[5.0]), ("discount-rate", &[0.1])];
    let outcome = evaluate("retention-projection", &inputs, Options::default()).unwrap();
    assert_eq!(outcome.tables[0], [0.0, 1.0, 1.0, 0.869, 2.0, 0.743, 3.0, 0.653]);
    // Whoever spends everything with us is in the last tenth.
    let list = [5.0, 100.0, 95.0, 100.0, 100.0, 100.0];
    let outcome = evaluate("share-of-wallet", &[("customers", &list[..])], Options::default()).unwrap();
    let counts: Vec<f64> = outcome.tables[0].chunks(3).map(|row| row[2]).collect();
    assert_eq!(counts, [1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 2.0]);
}

#[test]
fn sizes_reach_what_they_were_asked_for() {
    let given = [("margin", 5.0), ("promoters", 0.5), ("detractors", 0.2), ("population", 1_000.0)];
    let outcome = of("nps-sample-size", &given, &[]);
    let sizes: Vec<&[f64]> = outcome.tables[0].chunks(2).collect();
    // More people reach more; everybody leaves nothing open.
    assert!(sizes.windows(2).all(|pair| pair[0][0] < pair[1][0] && pair[0][1] > pair[1][1]), "{sizes:?}");
    assert_eq!(sizes.last().unwrap()[..], [1_000.0, 0.0]);
    let own = sizes.iter().find(|row| row[0] == value(&outcome, "answers")).unwrap();
    assert!(own[1] <= 5.0 && own[1] > 4.9, "{own:?}");
}

#[test]
fn a_difference_of_nothing_needs_no_number_of_answers() {
    let waves = |after: [f64; 3]| {
        let cells = [[168.0, 132.0, 100.0], after].concat();
        evaluate("nps-comparison", &[("waves", &cells[..])], Options::default()).unwrap()
    };
    assert!(waves([200.0, 120.0, 80.0]).value("answers-needed").is_some());
    assert!(waves([168.0, 132.0, 100.0]).value("answers-needed").is_none());
}
