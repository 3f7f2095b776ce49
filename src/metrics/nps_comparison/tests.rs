use crate::metrics::testing::{close, of, value, warns};
use super::*;
use crate::metrics::{Options, evaluate};

fn compare(waves: [f64; 6], conventions: &[(&str, &str)]) -> Outcome {
    evaluate("nps-comparison", &[("waves", &waves)], Options { conventions, ..Options::default() })
        .unwrap()
}

#[test]
fn agrees_with_40_digit_arithmetic() {
    // mpmath, 40 digits: centre, standard error, z, p, interval at 95 %.
    for (waves, method, [centre, error, z, p, low, high]) in [
        (
            [168.0, 132.0, 100.0, 200.0, 120.0, 80.0],
            "adjusted-wald",
            [
                12.903225806451613,
                5.569567459567069,
                2.3167375025303312,
                0.020518035344603553,
                1.9870741762339129,
                23.819377436669313,
            ],
        ),
        (
            [168.0, 132.0, 100.0, 200.0, 120.0, 80.0],
            "wald",
            [
                13.0,
                5.5926290776342391,
                2.3244881467267239,
                0.020099346125689783,
                2.0386484289454284,
                23.961351571054572,
            ],
        ),
        (
            [12.0, 5.0, 9.0, 20.0, 8.0, 4.0],
            "adjusted-wald",
            [
                35.369458128078818,
                20.305252196584426,
                1.7418871622795388,
                0.081528190748334337,
                -4.4281048742294825,
                75.167021130387118,
            ],
        ),
        (
            [12.0, 5.0, 9.0, 20.0, 8.0, 4.0],
            "wald",
            [
                38.461538461538462,
                21.489073236136081,
                1.7898183899741865,
                0.073483111810659683,
                -3.6562711424318499,
                80.579348065508773,
            ],
        ),
    ] {
        let outcome = compare(waves, &[("interval", method)]);
        for (id, expected) in [
            ("centre", centre),
            ("standard-error", error),
            ("z", z),
            ("p-value", p),
            ("low", low),
            ("high", high),
        ] {
            close(value(&outcome, id), expected, 1e-11);
        }
    }
}

#[test]
fn both_forms_agree() {
    let groups = compare([3.0, 2.0, 1.0, 5.0, 1.0, 2.0], &[]);
    let mut counts = [0.0; 22];
    for (score, wave, count) in
        [(10, 0, 3.0), (7, 0, 2.0), (0, 0, 1.0), (9, 1, 5.0), (8, 1, 1.0), (6, 1, 2.0)]
    {
        counts[2 * score + wave] = count;
    }
    let scores = evaluate("nps-comparison", &[("counts", &counts)], Options::default()).unwrap();
    assert_eq!(groups.values, scores.values);
    assert!(warns(&scores, "few-answers"));
}

#[test]
fn overlapping_intervals_can_differ_significantly() {
    let outcome = compare([168.0, 132.0, 100.0, 200.0, 120.0, 80.0], &[]);
    assert!(value(&outcome, "before-high") > value(&outcome, "after-low"));
    assert!(value(&outcome, "p-value") < 0.05);
    assert_eq!(outcome.verdict, Some("higher"));
    assert!(warns(&outcome, "overlap-is-no-test"));
    let back = compare([200.0, 120.0, 80.0, 168.0, 132.0, 100.0], &[]);
    assert_eq!(back.verdict, Some("lower"));
    assert_eq!(compare([84.0, 66.0, 50.0, 100.0, 60.0, 40.0], &[]).verdict, Some("inconclusive"));
}

#[test]
fn without_spread_there_is_no_z() {
    let outcome = compare([9.0, 0.0, 0.0, 0.0, 7.0, 0.0], &[("interval", "wald")]);
    assert_eq!((outcome.value("z"), value(&outcome, "difference")), (None, -100.0));
    assert!(warns(&outcome, "wald-small-sample"));
}

#[test]
fn an_empty_wave_is_named() {
    let refusal = |waves: [f64; 6]| {
        evaluate("nps-comparison", &[("waves", &waves)], Options::default()).unwrap_err().to_string()
    };
    assert_eq!(refusal([1.0, 0.0, 0.0, 0.0, 0.0, 0.0]), "empty: waves[1].promoters");
    let counts = [0.0; 22];
    let scores = evaluate("nps-comparison", &[("counts", &counts)], Options::default()).unwrap_err();
    assert_eq!(scores.to_string(), "empty: counts[0].before");
}

#[test]
fn verdicts_distinguish_higher_lower_and_inconclusive() {
    let compared = |waves: &str, interval| {
        of("nps-comparison", &format!("waves={waves}"), &[("interval", interval)])
    };
    // Only promoters, in both waves: no difference and no error.
    for interval in ["wald", "adjusted-wald"] {
        let same = compared("50,0,0,50,0,0", interval);
        assert_eq!((same.verdict, warns(&same, "overlap-is-no-test")), (Some("inconclusive"), false), "{interval}");
    }
    // From 34 … 55 to 14 … 36 points: a significant drop, by 5 to 35 (tests/golden/metrics.py).
    let less = compared("120,50,30,95,60,45", "adjusted-wald");
    assert_eq!((less.verdict, warns(&less, "overlap-is-no-test")), (Some("lower"), true));
    let more = compared("95,60,45,120,50,30", "adjusted-wald");
    assert_eq!((more.verdict, warns(&more, "overlap-is-no-test")), (Some("higher"), true));
    let far = compared("200,0,0,0,0,200", "wald");
    assert_eq!((far.verdict, warns(&far, "overlap-is-no-test")), (Some("lower"), false));
    for (promoters, interval, few, small) in [
        (20, "wald", true, true),
        (21, "wald", false, true),
        (90, "wald", false, true),
        (91, "wald", false, false),
        (41, "adjusted-wald", false, false),
    ] {
        let outcome = compared(&format!("{promoters},0,9,150,0,50"), interval);
        let warned = (warns(&outcome, "few-answers"), warns(&outcome, "wald-small-sample"));
        assert_eq!(warned, (few, small), "{promoters} + 9 answers");
    }
}

#[test]
fn answers_needed_is_absent_without_a_difference() {
    let needed = |after: &str| of("nps-comparison", &format!("waves=168,132,100,{after}"), &[]).value("answers-needed");
    assert!(needed("200,120,80").is_some());
    assert_eq!(needed("168,132,100"), None);
}

#[test]
fn the_pooled_method_agrees_with_another_implementation() {
    // Python's statistics.NormalDist, from the formula: centre, standard error, z, p, interval at 95 %.
    for (waves, [centre, error, z, p, low, high]) in [
        (
            "168,132,100,200,120,80",
            [
                12.951432129514329,
                5.596917329779418,
                2.3140295570570384,
                0.02066610088751027,
                1.9816757386985824,
                23.921188520330077,
            ],
        ),
        (
            "12,5,9,20,8,4",
            [
                36.532073176437564,
                21.273877809832737,
                1.717226802889341,
                0.08593774010438436,
                -5.163961142340434,
                78.22810749521555,
            ],
        ),
    ] {
        let outcome = of("nps-comparison", &format!("waves={waves}"), &[]);
        let expected = [centre, error, z, p, low, high];
        for (id, expected) in ["centre", "standard-error", "z", "p-value", "low", "high"].into_iter().zip(expected) {
            close(value(&outcome, id), expected, 1e-9);
        }
    }
}

#[test]
fn unequal_sizes_alone_make_no_difference() {
    // Only promoters, of 9 and of 90 answers: both scores are 100.
    let alike = of("nps-comparison", "waves=9,0,0,90,0,0", &[]);
    assert_eq!((value(&alike, "difference"), value(&alike, "centre"), value(&alike, "p-value")), (0.0, 0.0, 1.0));
    assert!(value(&alike, "low") < -5.0 && value(&alike, "high") > 5.0);
    // One answer against 100,000: p = 0.9987 by Python from the formula.
    let one = of("nps-comparison", "waves=1,0,0,99999,1,0", &[]);
    close(value(&one, "p-value"), 0.9987182267380256, 1e-9);
    assert_eq!(one.verdict, Some("inconclusive"));
}

/// Chance that the difference is found significant at 95 %, by enumeration of every outcome of both samples.
fn rejection(sizes: [u32; 2], before: [f64; 3], after: [f64; 3]) -> f64 {
    let outcomes = |n: u32, [p, q, d]: [f64; 3]| {
        let ln = |k: u32| (1..=k).map(|i| f64::from(i).ln()).sum::<f64>();
        let times = |k: u32, share: f64| if k == 0 { 0.0 } else { f64::from(k) * share.ln() };
        let mut all = Vec::new();
        for promoters in 0..=n {
            for detractors in 0..=n - promoters {
                let passives = n - promoters - detractors;
                let ways = ln(n) - ln(promoters) - ln(passives) - ln(detractors);
                let chance = (ways + times(promoters, p) + times(passives, q) + times(detractors, d)).exp();
                if chance > 1e-9 {
                    let [promoters, passives, detractors] = [promoters, passives, detractors].map(f64::from);
                    all.push((Answers { promoters, passives, detractors }, chance));
                }
            }
        }
        all
    };
    let (first, second) = (outcomes(sizes[0], before), outcomes(sizes[1], after));
    let z = two_sided_z(0.95);
    let mut sum = 0.0;
    for (one, chance) in &first {
        for (other, other_chance) in &second {
            if Difference::pooled(one, other).z().is_some_and(|found| found.abs() > z) {
                sum += chance * other_chance;
            }
        }
    }
    sum
}

#[test]
fn the_test_has_its_nominal_size_and_power() {
    let shares =
        [[0.9, 0.08, 0.02], [0.9, 0.1, 0.0], [0.7, 0.2, 0.1], [0.34, 0.33, 0.33], [0.5, 0.0, 0.5], [0.3, 0.7, 0.0]];
    for sizes in [[5, 5], [5, 20], [10, 10], [5, 100], [20, 20], [10, 40], [20, 100], [5, 400], [10, 400]] {
        for shares in shares {
            let size = rejection(sizes, shares, shares);
            assert!(size <= 0.06, "{sizes:?} {shares:?}: {size}");
        }
    }
    // From 88 to 60 points: .55 by tests/golden/nps_methods.py, .31 by adjusted Wald.
    let power = rejection([20, 100], [0.9, 0.08, 0.02], [0.7, 0.2, 0.1]);
    assert!((power - 0.55).abs() < 0.01, "{power}");
}
