use crate::metrics::testing::{assert_warnings, close, figures, of, value, warns};
use super::*;
use crate::metrics::{Options, evaluate};

fn rate(customers: f64, repeat: f64, more: &[(&str, f64)]) -> Result<Outcome, Error> {
    let given = [("customers", customers), ("repeat-customers", repeat), ("window", 12.0)];
    figures("repurchase-rate", &[&given, more].concat(), &[])
}

#[test]
fn published_examples_are_reproduced() {
    // Little Stream Software: 8 of 26 customers, printed as 0.307 (cut, not rounded).
    let shop = rate(26.0, 8.0, &[]).unwrap();
    close(value(&shop, "repurchase-rate"), 0.3077, 5e-5);
    assert!(warns(&shop, "few-customers"));
    // Newcombe 1998, Statistics in Medicine 17, table I, method 3: 81 of 263.
    let newcombe = rate(263.0, 81.0, &[]).unwrap();
    close(value(&newcombe, "low"), 0.2553, 5e-5);
    close(value(&newcombe, "high"), 0.3662, 5e-5);
}

#[test]
fn both_forms_agree() {
    let buyers = [10.0, 4.0, 3.0, 2.0, 1.0];
    let inputs: [(&str, &[f64]); 2] = [("buyers", &buyers), ("window", &[12.0])];
    let outcome = evaluate("repurchase-rate", &inputs, Options::default()).unwrap();
    assert_eq!(
        value(&outcome, "repurchase-rate"),
        value(&rate(20.0, 10.0, &[]).unwrap(), "repurchase-rate")
    );
    // 10 of 20 bought twice, 6 of those again, 3 of those, 1 of those.
    let went_on: Vec<f64> = outcome.tables[0].chunks(3).map(|row| row[2]).collect();
    assert_eq!(went_on, [0.5, 0.6, 0.5, 1.0 / 3.0]);
}

#[test]
fn customers_needed_reach_the_margin() {
    // mpmath: half of 100 returned, ± 5 points at 95 %: 0.25·1.96²/0.05² − 1.96² = 380.3.
    assert_eq!(customers_needed(50.0, 100.0, 0.05, 0.95), 381.0);
    assert_eq!(rate(1200.0, 312.0, &[]).unwrap().verdict, Some("narrow"));
    assert_eq!(rate(120.0, 31.0, &[]).unwrap().verdict, Some("wide"));
}

#[test]
fn impossible_inputs_are_refused_and_short_windows_warned_of() {
    assert_eq!(
        rate(10.0, 11.0, &[]).unwrap_err(),
        Error::Exceeds { place: "repeat-customers".into(), limit: "customers" }
    );
    assert_eq!(rate(0.0, 0.0, &[]).unwrap_err(), Error::Empty("customers".into()));
    assert!(warns(&rate(50.0, 5.0, &[("usual-gap", 7.0)]).unwrap(), "short-window"));
    assert!(!warns(&rate(50.0, 5.0, &[("usual-gap", 6.0)]).unwrap(), "short-window"));
}

#[test]
fn warnings_begin_right_after_their_bounds() {
    assert_warnings(
        "repurchase-rate",
        &[
            ("customers=30 repeat-customers=9 window=12", &[], "few-customers", false),
            ("customers=29 repeat-customers=9 window=12", &[], "few-customers", true),
        ],
    );
}

#[test]
fn one_time_customers_are_the_remainder() {
    assert_eq!(value(&of("repurchase-rate", "customers=1200 repeat-customers=312 window=12", &[]), "one-time"), 888.0);
}

#[test]
fn customers_for_five_points_with_nobody_returning() {
    // Nobody of ten: with z²/2 = 1.92 of 13.84 instead, 179.8 would suffice.
    let nobody = of("repurchase-rate", "customers=10 repeat-customers=0 window=12", &[]);
    assert_eq!(value(&nobody, "customers-for-five"), 180.0);
}

#[test]
fn each_step_is_a_share_of_the_step_before() {
    // Four of ten came a second time, two of these a third time.
    let buyers = of("repurchase-rate", "buyers=6,2,2,0,0 window=12", &[]);
    assert_eq!(buyers.tables[0][..6], [2.0, 4.0, 0.4, 3.0, 2.0, 0.5]);
    let once = of("repurchase-rate", "buyers=6,0,0,0,0 window=12", &[]);
    assert!(once.tables[0].iter().all(|cell| cell.is_finite()), "{:?}", once.tables[0]);
}
