use crate::metrics::testing::{assert_verdicts, assert_warnings, of, value};
use super::*;
use crate::metrics::{Options, evaluate};

fn output_of(inputs: &[(&str, &[f64])], options: Options, output: &str) -> f64 {
    evaluate("nps", inputs, options).unwrap().value(output).unwrap()
}

fn groups(promoters: f64, passives: f64, detractors: f64) -> Answers {
    Answers { promoters, passives, detractors }
}

#[test]
fn the_variance_agrees_with_a_published_example() {
    // Rocks, R package NPS, tests/testthat/test_01_basics.R.
    assert!((groups(3.0, 2.0, 1.0).variance() - 0.5555555555555556).abs() < 1e-15);
    assert!((groups(1.0, 1.0, 1.0).variance() - 0.6666666666666666).abs() < 1e-15);
}

#[test]
fn intervals_agree_with_rocks_2016() {
    // Algorithms of the R package NPS (Rocks): adjusted Wald and iterative score, both to four decimals.
    let answers = groups(70.0, 10.0, 20.0);
    for (method, low, high, tolerance) in
        [(Interval::AdjustedWald, 32.9415, 64.1459, 5e-5), (Interval::Score, 32.6261, 63.9434, 5e-5)]
    {
        let interval = answers.interval(method, 0.95);
        assert!((100.0 * interval.0 - low).abs() < tolerance, "{method:?} {interval:?}");
        assert!((100.0 * interval.1 - high).abs() < tolerance, "{method:?} {interval:?}");
    }
}

#[test]
fn the_score_interval_inverts_its_own_test() {
    // The limits are where (score − δ)² = z²·V(δ)/n; extreme samples end at exactly ±1.
    for answers in [groups(5.0, 3.0, 1.0), groups(0.0, 4.0, 9.0), groups(1.0, 0.0, 1.0)] {
        let (low, high) = answers.interval(Interval::Score, 0.9);
        let z = two_sided_z(0.9);
        for end in [low, high].into_iter().filter(|end| end.abs() < 1.0) {
            let distance = (answers.score() - end).powi(2) * answers.total();
            assert!((distance - z * z * answers.variance_given(end)).abs() < 1e-9, "{answers:?} {end}");
        }
    }
    assert_eq!(groups(10.0, 0.0, 0.0).interval(Interval::Score, 0.95).1, 1.0);
    assert_eq!(groups(0.0, 0.0, 10.0).interval(Interval::Score, 0.95).0, -1.0);
}

#[test]
fn all_three_forms_agree() {
    let answers = [0.0, 7.0, 7.0, 9.0, 9.0, 9.0];
    let counts = [1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 2.0, 0.0, 3.0, 0.0];
    // Rocks, R package NPS, tests/testthat/test_01_basics.R: 33.3333.
    for inputs in [
        &[("answers", &answers[..])][..],
        &[("counts", &counts[..])],
        &[("promoters", &[3.0]), ("passives", &[2.0]), ("detractors", &[1.0])],
    ] {
        assert!((output_of(inputs, Options::default(), "nps") - 33.3333).abs() < 1e-4);
    }
    // One answer of each score from 1 to 10: −40.
    let each: Vec<f64> = (1..=10).map(f64::from).collect();
    assert_eq!(output_of(&[("answers", &each)], Options::default(), "nps"), -40.0);
}

#[test]
fn what_if_and_target_match_a_hand_calculation() {
    let base = [("promoters", &[70.0][..]), ("passives", &[10.0]), ("detractors", &[20.0])];
    let with = |more: &[(&'static str, f64)], output| {
        let mut inputs = base.to_vec();
        let cells: Vec<[f64; 1]> = more.iter().map(|(_, value)| [*value]).collect();
        inputs.extend(more.iter().zip(&cells).map(|((id, _), cell)| (*id, &cell[..])));
        let outcome = evaluate("nps", &inputs, Options::default()).unwrap();
        (outcome.value(output), outcome.warnings)
    };
    assert_eq!(with(&[("passives-won", 5.0)], "what-if-nps").0, Some(55.0));
    assert_eq!(with(&[("detractors-won", 5.0), ("passives-won", 1.0)], "what-if-nps").0, Some(61.0));
    assert_eq!(with(&[("target", 60.0)], "passives-needed").0, Some(10.0));
    assert_eq!(with(&[("target", 61.0)], "passives-needed").0, None);
    assert_eq!(with(&[("target", 61.0)], "detractors-needed").0, Some(6.0));
    assert_eq!(with(&[("target", 40.0)], "detractors-needed").0, Some(0.0));
    assert_eq!(with(&[("target", 100.0)], "detractors-needed").1[0].code, "out-of-reach");
    let mut too_many = base.to_vec();
    too_many.push(("passives-won", &[11.0]));
    assert_eq!(
        evaluate("nps", &too_many, Options::default()).unwrap_err(),
        Error::Exceeds { place: "passives-won".into(), limit: "passives" }
    );
}

#[test]
fn impossible_inputs_are_refused() {
    let of = |promoters: f64| {
        let cells = [promoters];
        let inputs = [("promoters", &cells[..]), ("passives", &[0.0]), ("detractors", &[0.0])];
        evaluate("nps", &inputs, Options::default()).map_err(|error| error.code())
    };
    for (promoters, code) in [
        (0.0, "empty"),
        (-1.0, "out-of-range"),
        (0.5, "not-whole"),
        (1e300, "out-of-range"),
        (f64::NAN, "not-a-number"),
        (f64::INFINITY, "not-a-number"),
    ] {
        assert_eq!(of(promoters).unwrap_err(), code);
    }
    let missing = evaluate("nps", &[("promoters", &[1.0])], Options::default());
    assert_eq!(missing.unwrap_err(), Error::Missing("passives".into()));
    let half = evaluate("nps", &[("answers", &[9.0, 7.5])], Options::default()).unwrap_err();
    assert_eq!(half.to_string(), "not-whole: answers[1].score");
}

#[test]
fn answers_for_ten_points_agree_with_the_sample_size() {
    for (groups, shares) in [
        ("promoters=90 passives=8 detractors=2", "promoters=0.9 detractors=0.02"),
        ("promoters=100 passives=0 detractors=0", "promoters=1 detractors=0"),
    ] {
        let own = value(&of("nps", groups, &[]), "answers-for-ten");
        assert_eq!(own, value(&of("nps-sample-size", &format!("margin=10 {shares}"), &[]), "answers"), "{groups}");
    }
}

#[test]
fn warnings_begin_right_after_their_bounds() {
    assert_warnings(
        "nps",
        &[
            ("promoters=0 passives=1 detractors=10 target=0", &[], "out-of-reach", false),
            ("promoters=0 passives=5 detractors=0 target=100", &[], "out-of-reach", false),
            ("promoters=0 passives=0 detractors=4 target=100", &[], "out-of-reach", false),
            ("promoters=49 passives=0 detractors=49", &[("interval", "wald")], "wald-small-sample", true),
            ("promoters=50 passives=0 detractors=50", &[("interval", "wald")], "wald-small-sample", false),
            ("promoters=49 passives=0 detractors=49", &[], "wald-small-sample", false),
            ("promoters=14 passives=0 detractors=14", &[], "few-answers", true),
            ("promoters=15 passives=0 detractors=15", &[], "few-answers", false),
        ],
    );
}

#[test]
fn the_verdict_is_narrow_up_to_ten_points() {
    // From 48 to 52 points, from −15 to 15, and from 20 to 58 points.
    assert_verdicts(
        "nps",
        &[
            ("promoters=7000 passives=1000 detractors=2000", &[], "narrow"),
            ("promoters=40 passives=60 detractors=40", &[], "wide"),
            ("promoters=40 passives=20 detractors=10", &[], "wide"),
        ],
    );
}

#[test]
fn a_target_that_is_just_reached_needs_no_conversion() {
    // The target of nine thousandths is reached; 0.9 ÷ 100 exceeds it by one rounding unit.
    let huge = of("nps", "promoters=404500000 passives=200000000 detractors=395500000 target=0.9", &[]);
    assert_eq!(value(&huge, "passives-needed"), 0.0);
}

#[test]
fn the_distribution_requires_scores() {
    let scores = of("nps", "counts=0,1,2,3,4,5,6,7,8,9,10", &[]);
    assert_eq!(scores.tables[0].len(), 22);
    assert!(of("nps", "promoters=5 passives=4 detractors=3", &[]).tables[0].is_empty());
}
