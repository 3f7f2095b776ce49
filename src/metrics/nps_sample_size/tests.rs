use crate::metrics::testing::{assert_absent, assert_verdicts, assert_warnings, close, figures, of, value};
use super::*;
use crate::metrics::nps::{Answers, Interval};

/// Probability that the adjusted Wald interval of this many answers excludes the benchmark, by enumeration of every
/// outcome.
fn power(answers: u32, [p, d]: [f64; 2], benchmark: f64, confidence: f64) -> f64 {
    let logs: Vec<f64> = (0..=answers).scan(0.0, |sum: &mut f64, n| {
        *sum += f64::from(n.max(1)).ln();
        Some(*sum)
    }).collect();
    let part = |count: u32, share: f64| if count == 0 { 0.0 } else { f64::from(count) * share.ln() };
    let mut found = 0.0;
    for a in 0..=answers {
        for c in 0..=answers - a {
            let b = answers - a - c;
            let [promoters, passives, detractors] = [a, b, c].map(f64::from);
            let (low, high) = Answers { promoters, passives, detractors }.interval(Interval::AdjustedWald, confidence);
            if low > benchmark || high < benchmark {
                let ways = logs[answers as usize] - logs[a as usize] - logs[b as usize] - logs[c as usize];
                found += (ways + part(a, p) + part(b, 1.0 - p - d) + part(c, d)).exp();
            }
        }
    }
    found
}

#[test]
fn the_benchmark_test_has_the_requested_power() {
    // 30 % promoters and 5 % detractors gain 30 points: passives become promoters. With the variance before the rise
    // the answers would be 23 and the power .50; with that after it, 28 and .62.
    assert!((power(23, [0.6, 0.05], 0.25, 0.95) - 0.5).abs() < 0.005);
    for (p, d, rise, asked, confidence) in [
        (0.3, 0.05, 30.0, 0.8, 0.95),
        (0.5, 0.2, 10.0, 0.8, 0.95),
        (0.5, 0.2, 20.0, 0.9, 0.95),
        (0.7, 0.1, 10.0, 0.8, 0.95),
        (0.9, 0.02, 10.0, 0.8, 0.95),
        (0.2, 0.4, 30.0, 0.8, 0.99),
        (0.6, 0.05, 30.0, 0.8, 0.95),
        (0.3, 0.3, 50.0, 0.8, 0.95),
        (0.1, 0.1, 30.0, 0.95, 0.9),
        (0.85, 0.05, 12.0, 0.8, 0.95),
    ] {
        let given = [("difference", rise), ("promoters", p), ("detractors", d)];
        let inputs: Vec<(&str, &[f64])> = given.iter().map(|(id, value)| (*id, std::slice::from_ref(value))).collect();
        let settings = [("power", asked), ("confidence", confidence)];
        let options = crate::metrics::Options { form: Some("benchmark"), settings: &settings, ..Default::default() };
        let outcome = crate::metrics::evaluate("nps-sample-size", &inputs, options).unwrap();
        let answers = value(&outcome, "answers") as u32;
        let then = raised([p, d], rise / 100.0).unwrap();
        let found = power(answers, then, p - d, confidence);
        assert!(found >= asked - 0.002, "{p} {d} {rise}: {answers} answers have a power of {found}");
        // The number is not excessive: with 15 % fewer answers the power is missed, or nearly so if outcomes are
        // few.
        let fewer = power((f64::from(answers) * 0.85) as u32, then, p - d, confidence);
        assert!(fewer < asked + 0.02, "{p} {d} {rise}: {answers} answers are too many, {fewer}");
    }
}

fn sized(form: &str, inputs: &[(&str, f64)], conventions: &[(&str, &str)]) -> Outcome {
    let inputs: Vec<(&str, &[f64])> =
        inputs.iter().map(|(id, value)| (*id, std::slice::from_ref(value))).collect();
    let options = crate::metrics::Options { form: Some(form), conventions, ..Default::default() };
    crate::metrics::evaluate("nps-sample-size", &inputs, options).unwrap()
}

#[test]
fn agrees_with_40_digit_arithmetic() {
    // Python: bisection for the precision; with variances .61 and .64 (.6/.2 after the rise) for the comparison.
    let shares = [("promoters", 0.5), ("detractors", 0.2)];
    let with = |more: &[(&'static str, f64)]| [&shares[..], more].concat();
    let margin = sized(
        "precision",
        &with(&[("margin", 5.0), ("population", 5_000.0), ("response-rate", 0.2)]),
        &[],
    );
    close(value(&margin, "unlimited"), 934.216164147636, 1e-9);
    close(value(&margin, "corrected"), 787.2763593148516, 1e-9);
    assert_eq!((value(&margin, "answers"), value(&margin, "invitations")), (788.0, 3940.0));
    let difference = with(&[("difference", 10.0)]);
    let comparison = sized("comparison", &difference, &[]);
    close(value(&comparison, "unlimited"), 981.1099667936357, 1e-9);
    assert_eq!((value(&comparison, "answers"), value(&comparison, "total-answers")), (982.0, 1964.0));
    let one_sided = sized("comparison", &difference, &[("sides", "one-sided")]);
    close(value(&one_sided, "unlimited"), 772.8196540024705, 1e-9);
}

#[test]
fn a_small_population_needs_fewer_answers() {
    let of = |population: f64| {
        let inputs =
            [("margin", 5.0), ("promoters", 0.5), ("detractors", 0.2), ("population", population)];
        value(&sized("precision", &inputs, &[]), "answers")
    };
    assert_eq!(of(1.0), 1.0);
    assert!(of(500.0) < of(5_000.0) && of(5_000.0) < of(1e9));
    // Nobody can be asked twice.
    assert!((1..=60).all(|all| of(f64::from(all)) <= f64::from(all)));
}

#[test]
fn the_table_gives_the_requested_margins() {
    for (form, id) in [("precision", "margin"), ("comparison", "difference"), ("benchmark", "difference")]
    {
        let outcome = sized(form, &[(id, 7.0), ("promoters", 0.4), ("detractors", 0.3)], &[]);
        let rows: Vec<&[f64]> = outcome.tables[0].chunks(2).collect();
        let own = rows.iter().find(|row| row[0] == value(&outcome, "answers")).unwrap();
        // Rounding up adds a little precision.
        assert!(own[1] <= 7.0 && own[1] > 6.95, "{own:?}");
        assert!(rows.windows(2).all(|pair| pair[0][1] > pair[1][1]));
    }
}

#[test]
fn shares_may_add_up_to_exactly_one() {
    let too_many = [("margin", 5.0), ("promoters", 0.6), ("detractors", 0.5)];
    assert_eq!(
        figures("nps-sample-size", &too_many, &[]).unwrap_err(),
        Error::Undefined { place: "detractors".into(), reason: "shares-above-one" }
    );
    let all = [("margin", 5.0), ("promoters", 0.7), ("detractors", 0.3)];
    assert_eq!(value(&figures("nps-sample-size", &all, &[]).unwrap(), "nps").round(), 40.0);
    let alike = [("margin", 5.0), ("promoters", 1.0), ("detractors", 0.0)];
    // The smallest n with 1.95996·√(s² ÷ (n + 3)) ≤ 5 %, found by counting up in Python.
    assert_eq!(value(&figures("nps-sample-size", &alike, &[]).unwrap(), "answers"), 80.0);
}

#[test]
fn warnings_begin_right_after_their_bounds() {
    assert_warnings(
        "nps-sample-size",
        &[
            ("margin=33 promoters=0.5 detractors=0.2 population=20", &[], "large-share", false),
            ("margin=30 promoters=0.5 detractors=0.2 population=20", &[], "large-share", true),
            ("margin=1 promoters=0.5 detractors=0.2 population=10 response-rate=1", &[], "more-than-population", false),
            ("margin=5 promoters=0.5 detractors=0.2 population=1000 response-rate=0.1", &[], "more-than-population", true),
            ("margin=5 promoters=0.5 detractors=0.2 population=1000 response-rate=1", &[], "more-than-population", false),
        ],
    );
}

#[test]
fn the_verdict_changes_right_after_its_bound() {
    assert_verdicts(
        "nps-sample-size",
        &[
            ("margin=5 promoters=0.5 detractors=0.2", &[], "precision"),
            ("difference=5 promoters=0.5 detractors=0.2", &[], "comparison"),
        ],
    );
}

#[test]
fn outputs_without_a_base_are_absent() {
    assert_absent(
        "nps-sample-size",
        &[
            ("margin=100 promoters=1 detractors=0 population=50", &[], "corrected"),
            ("margin=5 promoters=0.5 detractors=0.2", &[], "corrected"),
        ],
    );
}

#[test]
fn the_table_gives_the_margins_of_other_numbers_of_answers() {
    let rows =
        |outcome: &Outcome| outcome.tables[0].chunks(2).map(|row| (row[0], row[1])).collect::<Vec<_>>();
    for (given, extra) in [("difference=5 promoters=0.5 detractors=0.2", 0.0)] {
        let outcome = of("nps-sample-size", given, &[]);
        let (answers, unlimited) = (value(&outcome, "answers"), value(&outcome, "unlimited"));
        let found = rows(&outcome);
        for factor in [0.5, 1.0, 8.0] {
            let size = (answers * factor).ceil();
            let points = found.iter().find(|row| row.0 == size).unwrap().1;
            close(points, 5.0 * ((unlimited + extra) / (size + extra)).sqrt(), 1e-12);
        }
    }
    // In a population of 100, 50 answers are worth 50 · 99/50 from an infinite one, and 100 answers leave no error.
    let few =
        of("nps-sample-size", "margin=10 promoters=0.5 detractors=0.2 population=100", &[]);
    for (size, points) in rows(&few) {
        let worth = if size < 100.0 { size * 99.0 / (100.0 - size) } else { f64::INFINITY };
        let margin = if size < 100.0 { 100.0 * margin_of(worth, [0.5, 0.2], 0.95) } else { 0.0 };
        close(points, margin.min(200.0), 1e-12);
    }
    assert_eq!(rows(&few).last().unwrap(), &(100.0, 0.0));
    let one = of("nps-sample-size", "margin=10 promoters=0.5 detractors=0.2 population=1", &[]);
    assert_eq!(rows(&one), [(1.0, 0.0)]);
}

#[test]
fn sample_sizes_reach_the_requested_margin() {
    let outcome = of("nps-sample-size", "margin=5 promoters=0.5 detractors=0.2 population=1000", &[]);
    let sizes: Vec<&[f64]> = outcome.tables[0].chunks(2).collect();
    // More answers give a smaller margin; asking everybody gives none.
    assert!(sizes.windows(2).all(|pair| pair[0][0] < pair[1][0] && pair[0][1] > pair[1][1]), "{sizes:?}");
    assert_eq!(sizes.last().unwrap()[..], [1_000.0, 0.0]);
    let own = sizes.iter().find(|row| row[0] == value(&outcome, "answers")).unwrap();
    assert!(own[1] <= 5.0 && own[1] > 4.9, "{own:?}");
}

#[test]
fn the_interval_of_the_answers_has_the_requested_margin() {
    // Found by counting up n in Python.
    for (shares, answers) in [
        ("margin=10 promoters=0.9 detractors=0.02", 71.0),
        ("margin=20 promoters=0.9 detractors=0.02", 23.0),
        ("margin=10 promoters=0.8 detractors=0.05", 115.0),
        ("margin=10 promoters=1 detractors=0", 38.0),
    ] {
        assert_eq!(value(&of("nps-sample-size", shares, &[]), "answers"), answers, "{shares}");
    }
    for (p, d) in (0..=20).flat_map(|p| (0..=20 - p).map(move |d| (f64::from(p) / 20.0, f64::from(d) / 20.0))) {
        for margin in [0.01, 0.05, 0.1, 0.3] {
            let answers = whole(answers_for_margin([p, d], margin, 0.95));
            let sample = Answers { promoters: p * answers, passives: (1.0 - p - d) * answers, detractors: d * answers };
            let (low, high) = sample.interval(Interval::AdjustedWald, 0.95);
            assert!((high - low) / 2.0 <= margin + 1e-9, "{p} {d} {margin}");
            assert!(answers == 1.0 || margin_of(answers - 1.0, [p, d], 0.95) > margin, "{p} {d} {margin}: too many");
        }
    }
}

#[test]
fn aims_beyond_the_scale_are_refused() {
    // From 88 points, only 12 remain to the top.
    for (rise, expected) in [(12, None), (13, Some("undefined")), (30, Some("undefined"))] {
        let given = [("difference", f64::from(rise)), ("promoters", 0.9), ("detractors", 0.02)];
        for form in ["comparison", "benchmark"] {
            let inputs: Vec<(&str, &[f64])> = given.iter().map(|(id, value)| (*id, std::slice::from_ref(value))).collect();
            let options = crate::metrics::Options { form: Some(form), ..Default::default() };
            let found = crate::metrics::evaluate("nps-sample-size", &inputs, options).err().map(|error| error.code());
            assert_eq!(found, expected, "{form} {rise}");
        }
    }
}

#[test]
fn a_rise_turns_passives_into_promoters_first() {
    // 30 % promoters and 5 % detractors: 30 of the 65 passives; 5 points more than all passives take from detractors.
    let outcome = sized("benchmark", &[("difference", 30.0), ("promoters", 0.3), ("detractors", 0.05)], &[]);
    close(value(&outcome, "aimed-variance"), 0.65 - 0.55 * 0.55, 1e-12);
    let most = sized("benchmark", &[("difference", 70.0), ("promoters", 0.3), ("detractors", 0.05)], &[]);
    close(value(&most, "aimed-variance"), 1.0 - 0.95 * 0.95, 1e-12);
}
