use crate::metrics::testing::{assert_absent, assert_verdicts, assert_warnings, close, value, warns};
use super::*;
use crate::metrics::{Options, evaluate};

fn csat(form: &str, counts: &[f64], measure: &str) -> Outcome {
    let options =
        Options { form: Some(form), conventions: &[("measure", measure)], ..Options::default() };
    evaluate("csat", &[("counts", counts), ("wanted-margin", &[0.03])], options).unwrap()
}

#[test]
fn answers_needed_agree_with_a_published_example() {
    // Suptask, CSAT calculator: p = 0.8, margin 3 %, z = 1.96: 683.
    let outcome = csat("five", &[0.0, 0.0, 20.0, 40.0, 40.0], "top-two-box");
    assert_eq!(value(&outcome, "csat"), 0.8);
    assert_eq!(value(&outcome, "answers-needed"), 683.0);
    let alike = csat("five", &[0.0, 0.0, 0.0, 0.0, 40.0], "top-two-box");
    assert_eq!((value(&alike, "csat"), alike.value("answers-needed")), (1.0, None));
}

#[test]
fn the_best_answers_of_every_scale_count() {
    // Wilson's intervals by mpmath.
    let five = csat("five", &[9.0, 14.0, 37.0, 98.0, 92.0], "top-two-box");
    close(value(&five, "csat"), 0.76, 1e-15);
    close(value(&five, "low"), 0.70337952467986528, 1e-14);
    close(value(&five, "high"), 0.80875115958250354, 1e-14);
    close(value(&csat("five", &[9.0, 14.0, 37.0, 98.0, 92.0], "top-box"), "csat"), 0.368, 1e-15);
    let seven = [1.0, 1.0, 1.0, 1.0, 1.0, 2.0, 3.0];
    assert_eq!(value(&csat("seven", &seven, "top-two-box"), "csat"), 0.5);
    let ten = [1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 5.0, 3.0];
    assert_eq!(value(&csat("ten", &ten, "top-two-box"), "csat"), 0.5);
    assert_eq!(value(&csat("ten", &ten, "top-box"), "csat"), 3.0 / 16.0);
}

#[test]
fn a_scale_of_two_or_three_points_has_one_best_answer() {
    assert_eq!(value(&csat("three", &[1.0, 2.0, 7.0], "top-two-box"), "csat"), 0.7);
    let good = csat("good-bad", &[24.0, 181.0], "top-two-box");
    assert_eq!((value(&good, "satisfied"), value(&good, "mean")), (181.0, 181.0 / 205.0));
    assert!(!warns(&csat("good-bad", &[50.0, 50.0], "top-box"), "divided"));
    assert_eq!(value(&csat("four", &[1.0, 2.0, 3.0, 4.0], "top-two-box"), "csat"), 0.7);
    let zero = csat("zero-ten", &[1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0], "mean");
    assert_eq!((value(&zero, "mean"), value(&zero, "mean-low")), (5.0, 0.0));
}

#[test]
fn pasted_answers_equal_their_counts() {
    let pasted = |answers: &[f64], lowest: f64, best: f64| {
        let given = [("answers", answers), ("lowest", &[lowest]), ("best", &[best])];
        evaluate("csat", &given, Options { form: Some("answers"), ..Options::default() })
    };
    let own = pasted(&[5.0, 4.0, 1.0, 5.0, 3.0], 1.0, 5.0).unwrap();
    let counted = csat("five", &[1.0, 0.0, 1.0, 1.0, 2.0], "top-two-box");
    for id in ["csat", "low", "high", "mean", "mean-low", "mean-high", "answers"] {
        assert_eq!(own.value(id), counted.value(id), "{id}");
    }
    let beyond = pasted(&[5.0, 6.0], 1.0, 5.0).unwrap_err();
    assert_eq!(
        beyond,
        Error::OutOfRange { place: Place { input: "answers", cell: Some((1, "score")) }, min: 1.0, max: 5.0 }
    );
    assert_eq!(pasted(&[0.0], 1.0, 5.0).unwrap_err().code(), "out-of-range");
    assert_eq!(pasted(&[1.0], 1.0, 1.0).unwrap_err().code(), "out-of-range");
    assert_eq!(value(&pasted(&[0.0, 10.0], 0.0, 10.0).unwrap(), "csat"), 0.5);
}

#[test]
fn the_mean_can_be_the_headline() {
    // mean 4, deviation 1, n 5: 4 ± 2.7764·√(1/5), limited to 5; t by mpmath.
    let outcome = csat("five", &[0.0, 0.0, 2.0, 1.0, 2.0], "mean");
    assert_eq!((outcome.value("csat"), value(&outcome, "mean")), (None, 4.0));
    close(value(&outcome, "mean-low"), 4.0 - 2.7764451051977987 * 0.2f64.sqrt(), 1e-6);
    assert_eq!(value(&outcome, "mean-high"), 5.0);
    assert_eq!(outcome.verdict, Some("mean"));
}

#[test]
fn few_answers_are_warned_of_and_impossible_inputs_refused() {
    assert!(warns(&csat("five", &[10.0, 0.0, 0.0, 0.0, 10.0], "mean"), "divided"));
    assert!(warns(&csat("five", &[1.0, 0.0, 0.0, 0.0, 9.0], "mean"), "few-answers"));
    let options = || Options { form: Some("five"), ..Options::default() };
    assert_eq!(
        evaluate("csat", &[("counts", &[0.0; 5])], options()).unwrap_err(),
        Error::Empty("counts".into())
    );
    let short = evaluate("csat", &[("counts", &[1.0; 7])], options()).unwrap_err();
    assert_eq!(short.code(), "row-count");
}

#[test]
fn warnings_begin_right_after_their_bounds() {
    assert_warnings(
        "csat",
        &[
            ("counts=29,0,0,0,0", &[], "few-answers", true),
            ("counts=30,0,0,0,0", &[], "few-answers", false),
        ],
    );
}

#[test]
fn the_verdict_changes_right_after_its_bound() {
    assert_verdicts(
        "csat",
        &[
            ("counts=4,4,4,4,4", &[], "wide"),
            ("counts=400,400,400,400,400", &[], "narrow"),
        ],
    );
}

#[test]
fn outputs_without_a_base_are_absent() {
    assert_absent(
        "csat",
        &[
            ("counts=20,0,0,0,0 wanted-margin=0.05", &[], "answers-needed"),
        ],
    );
}

