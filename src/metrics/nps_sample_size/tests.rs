use crate::metrics::testing::{assert_absent, assert_verdicts, assert_warnings, close, figures, of, value};
use super::*;

#[test]
fn answers_to_beat_a_benchmark_as_published() {
    // MeasuringU, nps-benchmark-test-sample-size: variance 0.67, difference 10, 95 % one-sided, power 80 %: 412.
    assert_eq!(whole(answers_to_beat(0.67, 0.1, 0.95, 0.8, Sides::One)), 412.0);
    let shares = [("difference", 10.0), ("promoters", 0.335), ("detractors", 0.335)];
    let one_sided = [("sides", "one-sided"), ("form", "benchmark")];
    assert_eq!(value(&sized("benchmark", &shares, &one_sided[..1]), "answers"), 412.0);
}

fn sized(form: &str, inputs: &[(&str, f64)], conventions: &[(&str, &str)]) -> Outcome {
    let inputs: Vec<(&str, &[f64])> =
        inputs.iter().map(|(id, value)| (*id, std::slice::from_ref(value))).collect();
    let options = crate::metrics::Options { form: Some(form), conventions, ..Default::default() };
    crate::metrics::evaluate("nps-sample-size", &inputs, options).unwrap()
}

#[test]
fn agrees_with_40_digit_arithmetic() {
    // mpmath, 40 digits: variance 0.61, z 1.95996…, z_β 0.84162….
    let shares = [("promoters", 0.5), ("detractors", 0.2)];
    let with = |more: &[(&'static str, f64)]| [&shares[..], more].concat();
    let margin = sized(
        "precision",
        &with(&[("margin", 5.0), ("population", 5_000.0), ("response-rate", 0.2)]),
        &[],
    );
    close(value(&margin, "unlimited"), 934.315952249366734, 1e-9);
    close(value(&margin, "corrected"), 787.347210032831818, 1e-9);
    assert_eq!((value(&margin, "answers"), value(&margin, "invitations")), (788.0, 3940.0));
    let difference = with(&[("difference", 10.0)]);
    let comparison = sized("comparison", &difference, &[]);
    close(value(&comparison, "unlimited"), 957.563327590588852, 1e-9);
    assert_eq!((value(&comparison, "answers"), value(&comparison, "total-answers")), (958.0, 1916.0));
    let one_sided = sized("comparison", &difference, &[("sides", "one-sided")]);
    close(value(&one_sided, "unlimited"), 754.271982306411865, 1e-9);
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
fn the_table_gives_the_points_asked_for() {
    for (form, id) in [("precision", "margin"), ("comparison", "difference"), ("benchmark", "difference")]
    {
        let outcome = sized(form, &[(id, 7.0), ("promoters", 0.4), ("detractors", 0.3)], &[]);
        let rows: Vec<&[f64]> = outcome.tables[0].chunks(2).collect();
        let own = rows.iter().find(|row| row[0] == value(&outcome, "answers")).unwrap();
        // Rounding up buys a little precision.
        assert!(own[1] <= 7.0 && own[1] > 6.95, "{own:?}");
        assert!(rows.windows(2).all(|pair| pair[0][1] > pair[1][1]));
    }
}

#[test]
fn shares_of_one_whole() {
    let too_many = [("margin", 5.0), ("promoters", 0.6), ("detractors", 0.5)];
    assert_eq!(
        figures("nps-sample-size", &too_many, &[]).unwrap_err(),
        Error::Undefined { place: "detractors".into(), reason: "shares-above-one" }
    );
    let all = [("margin", 5.0), ("promoters", 0.7), ("detractors", 0.3)];
    assert_eq!(value(&figures("nps-sample-size", &all, &[]).unwrap(), "nps").round(), 40.0);
    let alike = [("margin", 5.0), ("promoters", 1.0), ("detractors", 0.0)];
    close(value(&figures("nps-sample-size", &alike, &[]).unwrap(), "answers"), 1.0, 0.0);
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
fn the_verdict_turns_right_after_its_bound() {
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
            ("margin=5 promoters=1 detractors=0 population=50", &[], "corrected"),
            ("margin=5 promoters=0.5 detractors=0.2", &[], "corrected"),
        ],
    );
}

#[test]
fn points_that_other_numbers_of_answers_reach() {
    let rows =
        |outcome: &Outcome| outcome.tables[0].chunks(2).map(|row| (row[0], row[1])).collect::<Vec<_>>();
    for (given, extra) in
        [("margin=5 promoters=0.5 detractors=0.2", 3.0), ("difference=5 promoters=0.5 detractors=0.2", 0.0)]
    {
        let outcome = of("nps-sample-size", given, &[]);
        let (answers, unlimited) = (value(&outcome, "answers"), value(&outcome, "unlimited"));
        let found = rows(&outcome);
        for factor in [0.5, 1.0, 8.0] {
            let size = (answers * factor).ceil();
            let points = found.iter().find(|row| row.0 == size).unwrap().1;
            close(points, 5.0 * ((unlimited + extra) / (size + extra)).sqrt(), 1e-12);
        }
    }
    // Of 100 people 50 are worth 50 · 99/50 of people without number, and all of them leave no error.
    let few =
        of("nps-sample-size", "margin=10 promoters=0.5 detractors=0.2 population=100", &[]);
    let unlimited = value(&few, "unlimited");
    for (size, points) in rows(&few) {
        let worth = if size < 100.0 { size * 99.0 / (100.0 - size) } else { f64::INFINITY };
        close(points, (10.0 * ((unlimited + 3.0) / (worth + 3.0)).sqrt()).min(200.0), 1e-12);
    }
    assert_eq!(rows(&few).last().unwrap(), &(100.0, 0.0));
    let one = of("nps-sample-size", "margin=10 promoters=0.5 detractors=0.2 population=1", &[]);
    assert_eq!(rows(&one), [(1.0, 0.0)]);
}

#[test]
fn sizes_reach_what_they_were_asked_for() {
    let outcome = of("nps-sample-size", "margin=5 promoters=0.5 detractors=0.2 population=1000", &[]);
    let sizes: Vec<&[f64]> = outcome.tables[0].chunks(2).collect();
    // More people reach more; everybody leaves nothing open.
    assert!(sizes.windows(2).all(|pair| pair[0][0] < pair[1][0] && pair[0][1] > pair[1][1]), "{sizes:?}");
    assert_eq!(sizes.last().unwrap()[..], [1_000.0, 0.0]);
    let own = sizes.iter().find(|row| row[0] == value(&outcome, "answers")).unwrap();
    assert!(own[1] <= 5.0 && own[1] > 4.9, "{own:?}");
}
