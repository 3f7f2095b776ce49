use crate::metrics::testing::{assert_warnings, close, figures, value, warns};
use super::*;

fn upsell(given: &[(&str, f64)], convention: &str) -> Result<Outcome, Error> {
    figures("upsell-ratio", given, &[("upsell", convention)])
}

const KINDS: [(&str, f64); 2] = [("one-kind", 80.0), ("several-kinds", 20.0)];

#[test]
fn published_examples_are_reproduced() {
    // PSApedia: 20 of 100 customers bought more, 20 %; relative to the 80 who did not, a ratio of 0.25.
    assert_eq!(value(&upsell(&KINDS, "share").unwrap(), "upsell-ratio"), 0.2);
    assert_eq!(value(&upsell(&KINDS, "ratio").unwrap(), "upsell-ratio"), 0.25);
    let offers = [&KINDS[..], &[("offered", 50.0), ("accepted", 5.0)]].concat();
    assert_eq!(value(&upsell(&offers, "acceptance").unwrap(), "upsell-ratio"), 0.1);
}

#[test]
fn the_ratio_has_the_converted_interval_of_the_share() {
    // Wilson's interval for 20 of 100, mpmath: 0.1333669…, 0.2888291…; as ratios:
    let ratio = upsell(&KINDS, "ratio").unwrap();
    close(value(&ratio, "low"), 0.15389088930526049, 1e-14);
    close(value(&ratio, "high"), 0.40613190476808522, 1e-14);
}

#[test]
fn impossible_counts_are_refused() {
    let refusal = |given: &[(&str, f64)], convention| upsell(given, convention).unwrap_err();
    assert_eq!(refusal(&KINDS, "acceptance"), Error::Missing("accepted".into()));
    let nobody = [("one-kind", 0.0), ("several-kinds", 20.0)];
    assert_eq!(
        refusal(&nobody, "ratio"),
        Error::Undefined { place: "one-kind".into(), reason: "nobody-bought-one-kind" }
    );
    assert!(warns(&upsell(&nobody, "share").unwrap(), "few-customers"));
    let empty = [("one-kind", 0.0), ("several-kinds", 0.0), ("offered", 5.0), ("accepted", 6.0)];
    assert_eq!(refusal(&empty, "ratio"), Error::Empty("several-kinds".into()));
    assert_eq!(
        refusal(&empty, "acceptance"),
        Error::Exceeds { place: "accepted".into(), limit: "offered" }
    );
}

#[test]
fn warnings_begin_right_after_their_bounds() {
    assert_warnings(
        "upsell-ratio",
        &[
            ("one-kind=14 several-kinds=14", &[], "few-customers", true),
            ("one-kind=15 several-kinds=15", &[], "few-customers", false),
            ("one-kind=9 several-kinds=9 offered=40 accepted=40", &[("upsell", "acceptance")], "few-customers", false),
        ],
    );
}

