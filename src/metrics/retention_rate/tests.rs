use crate::metrics::testing::{assert_verdicts, assert_warnings, close, figures, of, value, warning, warns};
use super::*;

fn counts(start: f64, end: f64, new: f64, conventions: &[(&str, &str)]) -> Result<Outcome, Error> {
    figures("retention-rate", &[("start", start), ("end", end), ("new", new)], conventions)
}

#[test]
fn published_examples_are_reproduced() {
    // Skok, SaaS Metrics 2.0 definitions: 20 % churn a year, a lifetime of five years.
    let skok = figures("retention-rate", &[("known-retention", 0.8)], &[("period", "year")]).unwrap();
    close(value(&skok, "lifetime"), 60.0, 1e-12);
}

#[test]
fn yearly_churn_is_compounded_not_multiplied() {
    // mpmath: 1 − 0.95^12, and the monthly rate of a year that keeps 0.8.
    let month = figures("retention-rate", &[("known-retention", 0.95)], &[]).unwrap();
    close(value(&month, "yearly-churn"), 0.459639912337363037, 1e-14);
    assert_eq!(month.warnings[0].code, "not-times-twelve");
    close(month.warnings[0].value.unwrap(), 0.6, 1e-12);
    let year = figures("retention-rate", &[("known-retention", 0.8)], &[("period", "year")]).unwrap();
    close(value(&year, "monthly-churn"), 0.0184234701262483264, 1e-14);
    assert_eq!(value(&year, "yearly-retention"), 0.8);
    assert!(!warns(&year, "not-times-twelve"));
}

#[test]
fn three_bases_of_churn_match_a_hand_calculation() {
    // By hand: 25 of 500 left; 35 joined, and 510 are there at the end.
    for (base, churn) in [("start", 25.0 / 500.0), ("average", 25.0 / 505.0), ("exposed", 25.0 / 535.0)] {
        let outcome = counts(500.0, 510.0, 35.0, &[("churn-base", base)]).unwrap();
        close(value(&outcome, "churn"), churn, 1e-15);
        close(value(&outcome, "retention"), 1.0 - churn, 1e-15);
        assert!(value(&outcome, "churn-low") < churn && churn < value(&outcome, "churn-high"));
    }
    let outcome = counts(500.0, 510.0, 35.0, &[]).unwrap();
    // Wilson's interval by mpmath.
    close(value(&outcome, "low"), 0.927231838828452414, 1e-14);
    close(value(&outcome, "high"), 0.965906254756150568, 1e-14);
}

#[test]
fn impossible_counts_are_refused() {
    assert_eq!(counts(0.0, 5.0, 5.0, &[]).unwrap_err(), Error::Empty("start".into()));
    assert_eq!(
        counts(5.0, 5.0, 6.0, &[]).unwrap_err(),
        Error::Exceeds { place: "new".into(), limit: "end" }
    );
    let refusal = |start, end, new, base| counts(start, end, new, &[("churn-base", base)]).unwrap_err();
    let undefined = |reason| Error::Undefined { place: "end".into(), reason };
    assert_eq!(refusal(100.0, 120.0, 10.0, "start"), undefined("more-stayed-than-started"));
    assert_eq!(refusal(100.0, 0.0, 0.0, "average"), undefined("more-lost-than-average"));
}

#[test]
fn losing_nobody_or_everybody_is_warned_of() {
    let kept = counts(50.0, 50.0, 0.0, &[]).unwrap();
    assert_eq!((value(&kept, "yearly-retention"), kept.value("lifetime")), (1.0, None));
    assert!(warns(&kept, "nobody-left"));
    let gone = counts(50.0, 7.0, 7.0, &[]).unwrap();
    assert_eq!((value(&gone, "yearly-churn"), value(&gone, "lifetime")), (1.0, 1.0));
    assert!(warns(&gone, "nobody-stayed") && warns(&gone, "not-times-twelve"));
}

#[test]
fn warnings_begin_right_after_their_bounds() {
    assert_warnings(
        "retention-rate",
        &[
            ("start=30 end=30 new=10", &[], "few-customers", false),
            ("start=29 end=29 new=10", &[], "few-customers", true),
            ("start=60 end=60 new=10", &[], "few-customers", false),
            ("start=1000 end=1000 new=1", &[], "not-times-twelve", false),
            ("start=1000 end=1000 new=300", &[("period", "year")], "not-times-twelve", false),
        ],
    );
}

#[test]
fn the_verdict_changes_right_after_its_bound() {
    assert_verdicts(
        "retention-rate",
        &[
            ("start=60 end=60 new=10", &[], "customers"),
            ("known-retention=0.9", &[], "rate"),
        ],
    );
}

#[test]
fn quarterly_churn_is_compounded_not_multiplied() {
    // A tenth per quarter would be four tenths by multiplication.
    let quarterly = of("retention-rate", "start=100 end=100 new=10", &[("period", "quarter")]);
    close(warning(&quarterly, "not-times-twelve"), 0.4, 1e-12);
}
