use crate::metrics::testing::{close, value};
use super::*;
use crate::metrics::{Options, evaluate};

fn effort(counts: &[f64; 7], measure: &str) -> Outcome {
    let options = Options { conventions: &[("measure", measure)], ..Options::default() };
    evaluate("customer-effort", &[("counts", counts)], options).unwrap()
}

#[test]
fn the_mean_agrees_with_a_published_example() {
    // CYS Group, CES 7-point scale to average: 4.08.
    let outcome = effort(&[80.0, 210.0, 140.0, 110.0, 160.0, 180.0, 120.0], "mean");
    close(value(&outcome, "mean"), 4.08, 1e-15);
    assert!((value(&outcome, "mean-low")..value(&outcome, "mean-high")).contains(&4.08));
    assert_eq!((outcome.value("agree-share"), outcome.value("net-easy")), (None, None));
}

#[test]
fn three_scores_of_the_same_answers_match_a_hand_calculation() {
    // By hand: 460 of 1,000 agree; 300 easy minus 430 hard; intervals by mpmath.
    let counts = [80.0, 210.0, 140.0, 110.0, 160.0, 180.0, 120.0];
    let agree = effort(&counts, "percent-agree");
    assert_eq!(value(&agree, "agree-share"), 0.46);
    close(value(&agree, "low"), 0.429321426881106467, 1e-14);
    close(value(&agree, "high"), 0.490984713797737943, 1e-14);
    let net = effort(&counts, "net-easy");
    close(value(&net, "net-easy"), -13.0, 1e-13);
    close(value(&net, "net-easy-low"), -18.1850066532072851, 1e-12);
    close(value(&net, "net-easy-high"), -7.73722664689241576, 1e-12);
}

#[test]
fn counts_of_zero_are_refused() {
    let refusal = evaluate("customer-effort", &[("counts", &[0.0; 7])], Options::default()).unwrap_err();
    assert_eq!(refusal, Error::Empty("counts".into()));
}
