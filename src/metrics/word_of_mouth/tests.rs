use crate::metrics::testing::{assert_refusals, assert_warnings, close, figures, of, value, warns};
use super::*;

fn words(good: [f64; 3], bad: [f64; 3]) -> Result<Outcome, Error> {
    let ids =
        ["good-share", "good-reach", "good-swayed", "bad-share", "bad-reach", "bad-swayed"].into_iter();
    let mut given: Vec<(&str, f64)> = ids.zip(good.into_iter().chain(bad)).collect();
    given.extend([("customers", 1000.0), ("value", 50.0)]);
    figures("word-of-mouth", &given, &[])
}

#[test]
fn values_match_a_hand_calculation() {
    // 300 speak well to 3 each and sway a tenth: 90. 50 speak badly to 10 each and sway a tenth: 50.
    let outcome = words([0.3, 3.0, 0.1], [0.05, 10.0, 0.1]).unwrap();
    close(value(&outcome, "won"), 90.0, 1e-12);
    close(value(&outcome, "lost"), 50.0, 1e-12);
    close(value(&outcome, "net"), 2000.0, 1e-10);
    close(value(&outcome, "good-per-bad"), 10.0 / 3.0, 1e-14);
    assert_eq!((value(&outcome, "people-reached"), outcome.verdict), (1400.0, Some("gains")));
    assert_eq!(words([0.1, 1.0, 0.1], [0.1, 2.0, 0.1]).unwrap().verdict, Some("loses"));
}

#[test]
fn extreme_shares_have_a_result() {
    assert_eq!(words([0.0, 0.0, 0.0], [0.1, 2.0, 0.1]).unwrap().value("good-per-bad"), None);
    assert!(warns(&words([0.5, 30.0, 0.1], [0.0, 0.0, 0.0]).unwrap(), "more-won-than-customers"));
    assert_eq!(
        words([0.7, 1.0, 0.1], [0.4, 1.0, 0.1]).unwrap_err(),
        Error::Undefined { place: "bad-share".into(), reason: "more-than-everyone" }
    );
}

#[test]
fn warnings_begin_right_after_their_bounds() {
    assert_warnings(
        "word-of-mouth",
        &[
            ("customers=10 good-share=0.5 good-reach=4 good-swayed=0.5 bad-share=0.5 bad-reach=1 bad-swayed=0 value=1", &[], "more-won-than-customers", false),
            ("customers=10 good-share=0.5 good-reach=5 good-swayed=0.5 bad-share=0.5 bad-reach=1 bad-swayed=0 value=1", &[], "more-won-than-customers", true),
        ],
    );
}

#[test]
fn refusals_begin_right_after_their_bounds() {
    assert_refusals(
        "word-of-mouth",
        &[
            ("customers=10 good-share=0.5 good-reach=4 good-swayed=0.5 bad-share=0.5 bad-reach=1 bad-swayed=0 value=1", &[], None),
            ("customers=10 good-share=0.5 good-reach=4 good-swayed=0.5 bad-share=0.51 bad-reach=1 bad-swayed=0 value=1", &[], Some("undefined")),
        ],
    );
}

#[test]
fn the_table_leads_from_customers_to_value() {
    let talk = of(
        "word-of-mouth",
        "customers=10 good-share=0.5 good-reach=4 good-swayed=0.5 bad-share=0.2 bad-reach=3 bad-swayed=0.25 value=7",
        &[],
    );
    assert_eq!(talk.tables[0], [0.0, 5.0, 20.0, 10.0, 70.0, 1.0, 2.0, 6.0, 1.5, -10.5]);
}
