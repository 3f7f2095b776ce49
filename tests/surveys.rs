//! Survey exports of running systems and other realistic shapes, with figures from an independent source
//! (`tests/data/cases/surveys/expected.json`).
#![cfg(feature = "orders")]

use serde_json::Value;

use regulars::surveys::analysis::question::QuestionReport;
use regulars::surveys::analysis::{Choices, Report};
use regulars::surveys::detect::headers::Opening;
use regulars::surveys::detect::inspect::Inspection;
use regulars::surveys::detect::options::{Columns, Halves, Kind, Options, Respondents};
use regulars::surveys::detect::refusal::Refusal;
use regulars::surveys::summary::measure::Score;
use regulars::tables::day::Zone;
use regulars::tables::sheet::SheetReader;

fn inspect(file: &[u8], options: &Options) -> Result<Inspection, Refusal> {
    let Opening { delimiter, headers } = Opening::of(file, true, options).ok_or(Refusal::Empty)?;
    let mut reader = SheetReader::new(delimiter, headers.skip, headers.ids.len());
    assert_eq!(reader.push(file, true), None);
    Inspection::new(reader.into_sheet(), headers, options)
}

fn analyse(file: &[u8], options: &Options, choices: &Choices) -> Result<Report, Refusal> {
    Report::new(&inspect(file, options)?, options, choices)
}

fn text(lines: &str) -> Result<Report, Refusal> {
    analyse(lines.as_bytes(), &Options::default(), &Choices::default())
}

fn case(name: &str) -> Vec<u8> {
    std::fs::read(format!("tests/data/cases/surveys/{name}")).unwrap()
}

fn expected() -> Value {
    serde_json::from_slice(&case("expected.json")).unwrap()
}

fn close(own: f64, expected: &Value, within: f64, what: &str) {
    let expected = expected.as_f64().unwrap_or_else(|| panic!("{what}: no expected value"));
    assert!((own - expected).abs() <= within, "{what}: {own}, not {expected}");
}

/// Checks a score against expected counts, score and the interval of its method; intervals have four decimals.
fn check(score: &Score, answers: u64, expected: &Value, what: &str) {
    assert_eq!(Some(answers), expected["n"].as_u64(), "{what}");
    close(score.value, &expected["nps"], 1e-9, what);
    let interval = &expected[if score.method == "score" { "score" } else { "adjustedWald" }];
    if interval.is_array() {
        close(score.low, &interval[0], 6e-5, what);
        close(score.high, &interval[1], 6e-5, what);
    }
}

fn main_question(report: &Report) -> &QuestionReport {
    &report.questions[0]
}

#[test]
fn every_case_gives_its_figures() {
    for (name, figures) in expected().as_object().unwrap() {
        let options = Options {
            // One file raises a question; this is the answer.
            halves: (name == "17-half-scores.csv").then_some(Halves::Cuts),
            ..Options::default()
        };
        let report = analyse(&case(name), &options, &Choices::default())
            .unwrap_or_else(|refusal| panic!("{name}: {refusal:?}"));
        let main = main_question(&report);
        assert_eq!(main.kind, Kind::Nps, "{name}");
        // A file without a mark of finished answers counts every row.
        let overall = ["fileGives", "overall", "unweighted", "all"]
            .iter()
            .map(|key| &figures[*key])
            .find(|own| own.is_object());
        if let Some(overall) = overall {
            check(&main.result.unwrap(), main.answers, overall, name);
            let groups = main.groups.unwrap();
            for (own, key) in [
                (groups.promoters, "promoters"),
                (groups.passives, "passives"),
                (groups.detractors, "detractors"),
            ] {
                assert_eq!(Some(own), overall[key].as_u64(), "{name}: {key}");
            }
        }
        if figures["fileGives"].is_object() {
            continue;
        }
        let months = [&figures["months"], &figures["months_utc"]];
        if months[0].is_object() {
            let found: Vec<&str> = main.waves.iter().map(|wave| &wave.start[..7]).collect();
            let expected = months
                .into_iter()
                .filter_map(Value::as_object)
                .find(|own| own.keys().map(|key| &key[..]).eq(found.iter().copied()));
            let expected = expected.unwrap_or_else(|| panic!("{name}: {found:?}"));
            for wave in &main.waves {
                check(
                    &wave.result,
                    wave.answers,
                    &expected[&wave.start[..7]],
                    &format!("{name} {}", wave.start),
                );
            }
        }
        for (label, segment) in figures["segments"].as_object().into_iter().flatten() {
            let written = match &figures["segmentLabels"][label] {
                Value::String(written) => written.clone(),
                Value::Number(number) => number.to_string(),
                _ => label.clone(),
            };
            let own = main.segments.iter().find(|own| own.value == written);
            let own = own.unwrap_or_else(|| panic!("{name}: no segment {written}"));
            check(&own.result, own.answers, segment, &format!("{name} {written}"));
        }
        if let (Some(weighted), true) = (figures["weighted"].as_object(), main.weighted.is_some()) {
            let own = main.weighted.unwrap();
            close(own.result.value, &weighted["nps"], 1e-9, name);
            close(own.effective_answers, &weighted["nEff"], 1e-9, name);
            if let Some(error) = weighted.get("seLinearised") {
                close(own.standard_error, error, 1e-9, name);
                close(own.design_effect, &weighted["kishDeff"], 1e-9, name);
                close(own.result.low, &weighted["waldLinearised"][0], 1e-9, name);
                close(own.result.high, &weighted["waldLinearised"][1], 1e-9, name);
            }
        }
        for (key, kind, share) in [("csat", Kind::Csat, "top2"), ("effort", Kind::Effort, "agree")] {
            let (Some(wanted), Some(own)) =
                (figures[key].as_object(), report.questions.iter().find(|question| question.kind == kind))
            else {
                continue;
            };
            close(own.result.unwrap().value, &wanted[share], 1e-12, name);
            if let Some(n) = wanted.get("n") {
                assert_eq!(Some(own.answers), n.as_u64(), "{name} {key}");
            }
        }
        if let Some(people) = figures["people"].as_u64() {
            assert_eq!(report.respondents.people, people, "{name}");
        }
    }
}

#[test]
fn other_settings_give_their_figures() {
    for (name, figures) in expected().as_object().unwrap() {
        let last = Options { respondents: Respondents::Last, ..Options::default() };
        let partial = Options { count_unfinished: true, ..Options::default() };
        for (key, options) in [("latestPerPerson", last), ("withPartials", partial)] {
            if !figures[key].is_object() || figures["fileGives"].is_object() {
                continue;
            }
            let report = analyse(&case(name), &options, &Choices::default()).unwrap();
            let main = main_question(&report);
            check(&main.result.unwrap(), main.answers, &figures[key], &format!("{name} {key}"));
        }
    }
}

#[test]
fn excluded_rows_and_missing_answers_are_counted_by_kind() {
    let counts = |report: &Report| {
        let list = |counted: &[regulars::surveys::analysis::reading::Counted]| {
            counted.iter().map(|own| (own.code, own.count)).collect::<Vec<_>>()
        };
        (list(&report.rows.left_out), list(&report.questions[0].missing))
    };
    let qualtrics =
        analyse(&case("01-qualtrics-choice-text.csv"), &Options::default(), &Choices::default()).unwrap();
    assert_eq!(
        counts(&qualtrics),
        (vec![("preview", 2), ("spam", 1), ("unfinished", 2)], vec![("no-answer", 1)])
    );
    let open = analyse(&case("19-no-answers.csv"), &Options::default(), &Choices::default()).unwrap();
    assert_eq!(counts(&open).1.iter().map(|own| own.1).sum::<u64>(), 11);
    let everest =
        analyse(&case("everest-forms-3.0.3.1.csv"), &Options::default(), &Choices::default()).unwrap();
    let stars = everest.questions.iter().find(|question| question.kind == Kind::Csat).unwrap();
    assert_eq!((stars.missing[0].code, stars.missing[0].count), ("unrated", 3));
}

#[test]
fn drivers_agree_with_an_independent_implementation() {
    let figures = &expected()["20-drivers.csv"];
    let report = analyse(&case("20-drivers.csv"), &Options::default(), &Choices::default()).unwrap();
    let drivers = main_question(&report).drivers.as_ref().unwrap();
    assert_eq!((drivers.absent, drivers.entries.len()), (None, 4));
    close(drivers.r_squared, &figures["r2"], 1e-9, "R²");
    for own in &drivers.entries {
        let wanted = &figures["drivers"][&own.column];
        close(own.correlation, &wanted["pearson"], 1e-9, &own.column);
        close(own.spearman, &wanted["spearman"], 1e-9, &own.column);
        close(own.weight, &wanted["johnson"], 1e-9, &own.column);
        close(own.lmg.unwrap(), &wanted["lmg"], 1e-9, &own.column);
        close(own.performance.unwrap().value, &wanted["mean"], 1e-12, &own.column);
        assert!(own.low <= own.weight && own.weight <= own.high, "{own:?}");
    }
}

#[test]
fn weights_are_adjusted_to_targets() {
    let figures = &expected()["13-weights.csv"];
    let targets = vec![("age".to_owned(), vec![("18-34".to_owned(), 0.5), ("35+".to_owned(), 0.5)])];
    let options = Options {
        columns: Columns { weight: Some(String::new()), ..Columns::default() },
        ..Options::default()
    };
    let report =
        analyse(&case("13-weights.csv"), &options, &Choices { targets, ..Choices::default() }).unwrap();
    let weighted = main_question(&report).weighted.unwrap();
    close(weighted.standard_error, &figures["weighted"]["sePostStratified"], 1e-9, "standard error");
    // The weights of the file have four decimals.
    close(weighted.result.value, &figures["weighted"]["nps"], 1e-3, "score");
    let refused = |targets: &[(&str, f64)]| {
        let own = targets.iter().map(|(value, share)| ((*value).to_owned(), *share)).collect();
        let choices = Choices { targets: vec![("age".to_owned(), own)], ..Choices::default() };
        analyse(&case("13-weights.csv"), &options, &choices).unwrap_err().code()
    };
    assert_eq!(refused(&[("18-34", 0.5), ("35+", 0.2)]), "unknown-option");
    assert_eq!(refused(&[("18-34", 0.5), ("80+", 0.5)]), "unknown-option");
}

#[test]
fn open_questions_have_examples_and_readings() {
    let readings = |refusal: Refusal| {
        let doubt = refusal.doubt().unwrap_or_else(|| panic!("{refusal:?}")).clone();
        let readings =
            doubt.readings.iter().map(|own| (own.kind, own.min, own.max, own.choice)).collect::<Vec<_>>();
        (refusal.code(), doubt.column, doubt.examples, readings)
    };
    let ask = |lines: &str| readings(text(lines).unwrap_err());
    let (code, column, examples, own) =
        ask("Date,How satisfied are you?\n2026-01-05,4\n2026-01-06,5\n2026-01-07,5\n");
    assert_eq!((code, &column[..], examples.len()), ("unsure-scale", "How satisfied are you?", 2));
    assert!(own.contains(&("csat", 1.0, 5.0, None)) && own.contains(&("csat", 1.0, 7.0, None)), "{own:?}");
    let one_to_ten: String = (1..=10).map(|score| format!("{score}\n")).collect();
    let (code, _, _, own) = ask(&format!("How likely are you to recommend us?\n{one_to_ten}"));
    assert_eq!((code, own), ("unsure-scale", vec![("nps", 0.0, 10.0, None), ("nps", 1.0, 10.0, None)]));
    let (code, _, examples, own) = ask("nps\nAO01\nAO09\nAO10\nAO02\n");
    assert_eq!((code, examples.len()), ("unsure-codes", 4));
    let both = [Some("as-numbered"), Some("minus-one")];
    assert_eq!(own, both.map(|choice| ("nps", 0.0, 10.0, choice)));
    let (code, _, examples, _) = ask("nps\n9.5\n10\n0\n8,5\n7\n");
    assert_eq!((code, examples), ("half-scores", vec!["9.5".to_owned(), "8,5".to_owned()]));
    let dates = text("Date,NPS\n01/02/2026,9\n03/04/2026,0\n05/06/2026,10\n").unwrap_err();
    assert_eq!(
        dates,
        Refusal::AmbiguousDateOrder(
            "Date".into(),
            vec!["01/02/2026".into(), "03/04/2026".into(), "05/06/2026".into()]
        )
    );
}

#[test]
fn a_labelled_scale_raises_no_question() {
    let rows: String = (1..=10)
        .map(|score| match score {
            1 => "1 - Not at all likely\n".to_owned(),
            10 => "10 - Extremely likely\n".to_owned(),
            score => format!("{score}\n"),
        })
        .collect();
    let report = text(&format!("How likely are you to recommend us?\n{rows}")).unwrap();
    assert_eq!(
        (main_question(&report).scale.min, &main_question(&report).notes[..]),
        (1.0, &["one-to-ten"][..])
    );
}

#[test]
fn endpoints_given_only_in_words_count() {
    // Without the endpoints the score would have the opposite sign.
    let report = text("How likely are you to recommend us? (0-10)\nExtremely likely\nExtremely likely\n9\n8\nNot at all likely\n").unwrap();
    let groups = main_question(&report).groups.unwrap();
    assert_eq!((groups.promoters, groups.passives, groups.detractors), (3, 1, 1));
}

#[test]
fn a_rating_to_five_never_gives_a_net_promoter_score() {
    let rows: String = (0..40).map(|row| format!("{}\n", row % 5 + 1)).collect();
    for header in ["rating", "How likely are you to recommend us?", "Score"] {
        let report = text(&format!("{header}\n{rows}")).unwrap();
        assert_eq!(main_question(&report).kind, Kind::Scale, "{header}");
    }
}

#[test]
fn labels_reverse_a_reversed_scale() {
    let report =
        text("How satisfied are you?\n1 - Very satisfied\n1 - Very satisfied\n2\n3\n5 - Very dissatisfied\n")
            .unwrap();
    let main = main_question(&report);
    assert!(main.scale.reversed);
    assert_eq!(main.result.unwrap().value, 0.6);
}

#[test]
fn words_of_satisfaction_count_in_six_languages() {
    for (header, words) in [
        (
            "How satisfied are you?",
            ["Very dissatisfied", "Dissatisfied", "Neutral", "Satisfied", "Very satisfied"],
        ),
        ("Колко сте доволни?", ["Много недоволен", "Недоволен", "Неутрален", "Доволен", "Много доволен"]),
        ("Kui rahul te olete?", ["Väga rahulolematu", "Rahulolematu", "Neutraalne", "Rahul", "Väga rahul"]),
        ("Ako ste spokojní?", ["Veľmi nespokojný", "Nespokojný", "Neutrálny", "Spokojný", "Veľmi spokojný"]),
        (
            "Колку сте задоволни?",
            ["Многу незадоволен", "Незадоволен", "Неутрален", "Задоволен", "Многу задоволен"],
        ),
        (
            "Jak bardzo jesteś zadowolony?",
            ["Bardzo niezadowolony", "Niezadowolony", "Neutralny", "Zadowolony", "Bardzo zadowolony"],
        ),
    ] {
        let rows: String = words.iter().chain(&words[3..]).map(|word| format!("{word}\n")).collect();
        let report =
            text(&format!("{header}\n{rows}")).unwrap_or_else(|refusal| panic!("{header}: {refusal:?}"));
        let main = main_question(&report);
        assert_eq!((main.kind, main.answers), (Kind::Csat, 7), "{header}");
        assert!((main.result.unwrap().value - 4.0 / 7.0).abs() < 1e-12, "{header}");
    }
}

/// A file with one question whose answers are these words in turn, worst first, five times each.
fn in_words(header: &str, words: &[&str]) -> Report {
    let rows: String =
        words.iter().cycle().take(5 * words.len()).map(|word| format!("\"{word}\"\n")).collect();
    text(&format!("\"{header}\"\n{rows}")).unwrap_or_else(|refusal| panic!("{header}: {refusal:?}"))
}

#[test]
fn a_scale_in_words_has_the_levels_in_use() {
    // With equal numbers of answers per level, the share of the best two (for effort: of those above the middle) is 2 ÷
    // levels.
    let cases: &[(&str, Kind, &[&str])] = &[
        // Scales of Qualtrics, Microsoft Forms and SurveyMonkey.
        (
            "How satisfied are you?",
            Kind::Csat,
            &[
                "Very dissatisfied",
                "Somewhat dissatisfied",
                "Neither satisfied nor dissatisfied",
                "Somewhat satisfied",
                "Very satisfied",
            ],
        ),
        (
            "How easy was it?",
            Kind::Effort,
            &[
                "Extremely difficult",
                "Somewhat difficult",
                "Neither easy nor difficult",
                "Somewhat easy",
                "Extremely easy",
            ],
        ),
        (
            "How satisfied are you?",
            Kind::Csat,
            &["Very dissatisfied", "Somewhat dissatisfied", "Somewhat satisfied", "Very satisfied"],
        ),
        (
            "How satisfied are you?",
            Kind::Csat,
            &[
                "Not at all satisfied",
                "Not so satisfied",
                "Somewhat satisfied",
                "Very satisfied",
                "Extremely satisfied",
            ],
        ),
        (
            "How satisfied are you?",
            Kind::Csat,
            &["Not Satisfied", "Somewhat Satisfied", "Satisfied", "Very Satisfied"],
        ),
        (
            "How easy was it?",
            Kind::Effort,
            &["Not at all easy", "Not so easy", "Somewhat easy", "Very easy", "Extremely easy"],
        ),
        (
            "Overall satisfaction",
            Kind::Csat,
            &[
                "Extremely Unhappy",
                "Very Unhappy",
                "Unhappy",
                "Neutral",
                "Happy",
                "Very Happy",
                "Extremely Happy",
            ],
        ),
        // Forms for both genders.
        (
            "Jak bardzo jesteś zadowolony/a?",
            Kind::Csat,
            &[
                "Bardzo niezadowolony/a",
                "Raczej niezadowolony/a",
                "Ani zadowolony/a, ani niezadowolony/a",
                "Raczej zadowolony/a",
                "Bardzo zadowolony/a",
            ],
        ),
        (
            "Ako ste spokojní?",
            Kind::Csat,
            &[
                "Veľmi nespokojný(á)",
                "Skôr nespokojný(á)",
                "Ani spokojný(á), ani nespokojný(á)",
                "Skôr spokojný(á)",
                "Veľmi spokojný(á)",
            ],
        ),
        (
            "Доволни ли сте?",
            Kind::Csat,
            &[
                "Много недоволен/на",
                "По-скоро недоволен/на",
                "Нито доволен, нито недоволен",
                "По-скоро доволен/на",
                "Много доволен/на",
            ],
        ),
        (
            "Колку сте задоволни?",
            Kind::Csat,
            &[
                "Многу незадоволен/на",
                "Незадоволен/на",
                "Ниту задоволен/на, ниту незадоволен/на",
                "Задоволен/на",
                "Многу задоволен/на",
            ],
        ),
        (
            "Kui rahul olete?",
            Kind::Csat,
            &["Üldse mitte rahul", "Pigem ei ole rahul", "Nii ja naa", "Pigem rahul", "Väga rahul"],
        ),
        (
            "Poodi on lihtne kasutada",
            Kind::Effort,
            &["Ei nõustu üldse", "Pigem ei nõustu", "Nii ja naa", "Pigem nõustun", "Nõustun täielikult"],
        ),
        (
            "Korzystanie jest łatwe",
            Kind::Effort,
            &[
                "Zdecydowanie się nie zgadzam",
                "Raczej się nie zgadzam",
                "Ani się zgadzam, ani się nie zgadzam",
                "Raczej się zgadzam",
                "Zdecydowanie się zgadzam",
            ],
        ),
    ];
    for (header, kind, words) in cases {
        let report = in_words(header, words);
        let main = main_question(&report);
        let levels = words.len() as f64;
        assert_eq!((main.kind, main.scale.min, main.scale.max), (*kind, 1.0, levels), "{words:?}");
        assert!((main.result.unwrap().value - 2.0 / levels).abs() < 1e-12, "{words:?}");
    }
}

#[test]
fn words_of_unknown_scales_raise_a_question() {
    let rows = "ujdzie\nkiepsko\nsuper\n".repeat(5);
    let refusal = text(&format!("Jak bardzo jesteś zadowolony?\n{rows}")).unwrap_err();
    assert_eq!((refusal.code(), refusal.doubt().unwrap().examples.len()), ("unsure-scale", 3));
    // In another column of the same question they may be anything.
    let lines: String =
        (0..15).map(|row| format!("{},{}\n", row % 5 + 1, ["shop", "web", "phone"][row % 3])).collect();
    let inspection =
        inspect(format!("How satisfied are you?,Satisfied with\n{lines}").as_bytes(), &Options::default())
            .unwrap();
    assert_eq!((inspection.questions.len(), inspection.doubts.len()), (1, 0));
}

#[test]
fn unambiguous_codes_raise_no_question() {
    let zero = text("nps\nA00\nA10\nA09\nA07\n").unwrap();
    let groups = main_question(&zero).groups.unwrap();
    assert_eq!((groups.promoters, groups.passives, groups.detractors), (2, 1, 1));
    // Eleven codes may begin with the best answer.
    assert_eq!(text("nps\nAO01\nAO11\nAO10\nAO08\n").unwrap_err().code(), "unsure-codes");
    let satisfaction = text("How satisfied are you?\nA1\nA2\nA4\nA5\nA5\n").unwrap();
    let main = main_question(&satisfaction);
    assert_eq!((main.scale.max, main.result.unwrap().value), (5.0, 0.6));
    assert!(main.notes.contains(&"codes"));
}

#[test]
fn endpoints_in_words_around_one_to_nine_are_zero_and_ten() {
    let rows: String = (1..=9).map(|score| format!("{score}\n")).collect();
    let report =
        text(&format!("Would you recommend us?\nNot at all likely\nExtremely likely\n{rows}")).unwrap();
    let groups = main_question(&report).groups.unwrap();
    assert_eq!((groups.promoters, groups.passives, groups.detractors), (2, 2, 7));
}

#[test]
fn row_numbers_are_not_a_scale() {
    let rows: String = (1..=40).map(|row| format!("{row},{}\n", row % 11)).collect();
    for header in ["Lp.", "Poradie", "Ticket"] {
        let report = text(&format!("{header},NPS\n{rows}")).unwrap();
        assert_eq!(report.questions.len(), 1, "{header}");
    }
}

#[test]
fn thumbs_give_the_share_of_thumbs_up() {
    let report = text("Ticket id,Satisfaction score,Created at\n1,good,2026-01-01\n2,bad,2026-01-02\n3,offered,2026-01-03\n4,good,2026-01-04\n").unwrap();
    let main = main_question(&report);
    assert_eq!((main.kind, main.answers, main.missing[0].code), (Kind::Csat, 3, "not-shown"));
    assert!((main.result.unwrap().value - 2.0 / 3.0).abs() < 1e-12);
}

#[test]
fn one_bad_score_is_listed_by_its_line_and_the_rest_count() {
    let mut rows: String = (0..1_000).map(|row| format!("{}\n", row % 11)).collect();
    rows.push_str("eleven\n12\n");
    let report = text(&format!("NPS\n{rows}")).unwrap();
    assert_eq!(main_question(&report).answers, 1_000);
    let listed: Vec<_> = report.problems.iter().map(|own| (own.code, own.line, &own.text[..])).collect();
    assert_eq!(listed, [("bad-score", 1_002, "eleven"), ("bad-score", 1_003, "12")]);
}

#[test]
fn orders_are_refused() {
    for lines in [
        "Order ID,Email,Total,Currency,Paid at\n1001,a@example.org,12.50,EUR,2026-01-05\n1002,b@example.org,8.00,EUR,2026-01-06\n",
        "customer,date,quantity,unit price\na,2026-01-05,1,5\nb,2026-01-06,2,4\nc,2026-01-07,3,3\n",
    ] {
        assert_eq!(text(lines).unwrap_err(), Refusal::OrderExport, "{lines}");
    }
}

#[test]
fn a_long_file_becomes_one_row_per_respondent() {
    let report = text(
        "Respondent ID,Date,Question,Answer\n\
         1,2026-01-05,How likely are you to recommend us?,10\n1,2026-01-05,Why?,Fast\n\
         2,2026-01-06,How likely are you to recommend us?,0\n2,2026-01-06,Why?,Slow\n\
         3,2026-02-06,How likely are you to recommend us?,9\n3,2026-02-06,Why?,\n",
    )
    .unwrap();
    let main = main_question(&report);
    assert_eq!((main.answers, report.rows.read, main.waves.len()), (3, 3, 2));
    assert!(report.assumptions.iter().any(|own| own.code == "long-file"));
    assert_eq!(report.comments.unwrap().answers, 2);
}

#[test]
fn a_long_file_without_respondents_keeps_its_questions_apart() {
    // Each row is an answer of a person whom no column names.
    let rows: String = (0..22)
        .map(|row| {
            format!(
                "2026-01-05,{}\n",
                if row % 2 == 0 { format!("NPS,{}", row / 2) } else { format!("CSAT,{}", row % 5 + 1) }
            )
        })
        .collect();
    for header in ["Date,Question,Answer", "Date,Survey type,Score"] {
        let report =
            text(&format!("{header}\n{rows}")).unwrap_or_else(|refusal| panic!("{header}: {refusal:?}"));
        let found: Vec<_> = report.questions.iter().map(|own| (own.kind, own.answers)).collect();
        assert_eq!(found, [(Kind::Nps, 11), (Kind::Csat, 11)], "{header}");
    }
    // Polish column names; the answers of a person belong together, and a repeated question begins another response.
    let report = text("id_odpowiedzi;pytanie;odpowiedź\n1;Czy nas polecisz? (0-10);9\n1;Jak jesteś zadowolony? (1-5);4\n2;Czy nas polecisz? (0-10);3\n2;Jak jesteś zadowolony? (1-5);2\n").unwrap();
    assert_eq!((report.rows.read, report.questions.len()), (2, 2));
    let report = text("Email,Date,Question,Rating\na@x.com,2026-01-05,NPS,9\na@x.com,2026-01-05,CSAT,5\na@x.com,2026-02-05,NPS,0\na@x.com,2026-02-05,CSAT,1\nb@x.com,2026-02-06,NPS,10\nb@x.com,2026-02-06,CSAT,3\n").unwrap();
    let main = main_question(&report);
    assert_eq!((main.kind, main.answers, main.waves.len(), report.respondents.people), (Kind::Nps, 3, 2, 2));
}

#[test]
fn a_score_belongs_to_the_question_in_its_column() {
    let rows: String = (0..25).map(|row| format!("CSAT,{}\n", row % 5 + 1)).collect();
    let report = text(&format!("Survey type,Rating\n{rows}")).unwrap();
    assert_eq!(
        (main_question(&report).kind, main_question(&report).result.unwrap().value),
        (Kind::Csat, 0.4)
    );
}

#[test]
fn unsubmitted_answers_do_not_count_in_other_languages() {
    for (date, id) in [
        ("Dátum odoslania", "ID odpovede"),
        ("Data przesłania", "ID odpowiedzi"),
        ("Дата на изпращане", "ID"),
    ] {
        let report =
            text(&format!("{id};{date};NPS\n1;2026-01-05 10:00:00;9\n2;;0\n3;2026-01-07 10:00:00;10\n"))
                .unwrap();
        assert_eq!((main_question(&report).answers, report.rows.left_out.len()), (2, 1), "{date}");
    }
}

#[test]
fn dates_of_answers_are_found_under_unusual_names() {
    for header in ["Response Created At", "Date Survey Response", "Answered", "Rating submitted (local)"] {
        let report = text(&format!("Person Created At,{header},Survey Sent At,Score\n2024-01-01 10:00,2026-01-05 10:00,2026-01-01 10:00,9\n2024-02-01 10:00,2026-02-05 10:00,2026-01-01 10:00,0\n")).unwrap();
        assert_eq!(report.period.unwrap().0, "2026-01-05", "{header}");
    }
}

#[test]
fn the_last_answer_of_a_day_is_the_one_with_the_later_time() {
    let lines = "Date,E-mail,NPS\n2026-01-05 17:00,a@example.org,0\n2026-01-05 09:00,A@example.org ,10\n2026-01-06,b@example.org,9\n";
    let options = Options { respondents: Respondents::Last, ..Options::default() };
    let report = analyse(lines.as_bytes(), &options, &Choices::default()).unwrap();
    let groups = main_question(&report).groups.unwrap();
    assert_eq!((groups.promoters, groups.detractors, report.respondents.people), (1, 1, 2));
    assert_eq!((report.rows.left_out[0].code, report.rows.left_out[0].count), ("answered-later", 1));
}

#[test]
fn a_time_zone_decides_the_month_of_times_with_an_offset() {
    let lines = "Timestamp,NPS\n2025-12-31 22:04:40 UTC,9\n2026-01-05 10:00:00 UTC,0\n";
    let month = |zone: Zone| {
        let report =
            analyse(lines.as_bytes(), &Options { zone, ..Options::default() }, &Choices::default()).unwrap();
        main_question(&report).waves.iter().map(|wave| wave.start.clone()).collect::<Vec<_>>()
    };
    assert_eq!(month(Zone::AsWritten), ["2025-12-01", "2026-01-01"]);
    assert_eq!(month(Zone::Offsets(vec![(0, 7_200)])), ["2026-01-01"]);
}

#[test]
fn a_change_is_split_into_mix_and_scores() {
    // January: 3 A with +100, 1 B with −100. February: 1 A and 3 B with the same scores: the whole change is mix.
    let lines = "Date,NPS,Segment\n2026-01-05,10,A\n2026-01-05,10,A\n2026-01-05,10,A\n2026-01-05,0,B\n\
                 2026-02-05,10,A\n2026-02-05,0,B\n2026-02-05,0,B\n2026-02-05,0,B\n";
    let report = text(lines).unwrap();
    let split = &main_question(&report).splits[0];
    assert_eq!((split.change, split.mix, split.within), (-100.0, -100.0, 0.0));
}

#[test]
fn duplicate_ratings_have_no_drivers() {
    let rows: String = (0..60).map(|row| format!("{},{r},{r}\n", row % 11, r = row % 5 + 1)).collect();
    let report = text(&format!("nps,product,service\n{rows}")).unwrap();
    let drivers = main_question(&report).drivers.as_ref().unwrap();
    assert_eq!(
        (drivers.absent, &drivers.columns[..]),
        (Some("copies"), &["product".to_owned(), "service".to_owned()][..])
    );
    let report = text("nps,product,service\n9,5,4\n0,1,1\n7,3,5\n8,4,2\n").unwrap();
    let drivers = main_question(&report).drivers.as_ref().unwrap();
    assert_eq!((drivers.absent, drivers.needed), (Some("too-few-answers"), Some(30)));
}

#[test]
fn a_single_column_of_plain_numbers_is_a_doubt_beside_a_question() {
    let rows: String = (0..60).map(|row| format!("{},{},{}\n", row % 11, row % 5 + 1, row % 7 + 1)).collect();
    let lines = format!("nps,product,speed\n{rows}");
    assert_eq!(text(&lines).unwrap().questions.len(), 1);
    let doubts = inspect(lines.as_bytes(), &Options::default()).unwrap().doubts;
    assert_eq!(doubts.iter().map(Refusal::code).collect::<Vec<_>>(), ["unsure-scale"; 2]);
    let rows = "4,2,5\n5,1,4\n1,5,1\n2,3,3\n3,4,2\n".repeat(6);
    let report = text(&format!("How satisfied are you?,product,service\n{rows}")).unwrap();
    assert_eq!(report.questions.len(), 3);
}

#[test]
fn comments_are_not_a_question_and_anonymous_is_nobody() {
    let rows: String =
        (0..30).map(|row| format!("{},ok,anonymous,{}\n", row % 11, 2 * u8::from(row % 6 > 0))).collect();
    let report = text(&format!("nps,Why?,Email,survey_complete\n{rows}")).unwrap();
    assert_eq!(report.questions.len(), 1);
    assert_eq!((report.respondents.column, report.respondents.people), (None, 25));
    assert_eq!((report.rows.left_out[0].code, report.rows.left_out[0].count), ("unfinished", 5));
}

#[test]
fn a_long_file_states_the_kind_of_each_question() {
    let rows: String = (0..30)
        .map(|row| {
            format!("{},NPS,Question one,{}\n{},CSAT,Question two,{}\n", row, row % 11, row, row % 5 + 1)
        })
        .collect();
    let report = text(&format!("Response ID,Metric,Question,Rating\n{rows}")).unwrap();
    let found: Vec<_> = report.questions.iter().map(|own| (own.kind, own.answers)).collect();
    assert_eq!(found, [(Kind::Nps, 30), (Kind::Csat, 30)]);
}

#[test]
fn counts_per_score_may_be_divided_by_month() {
    let rows: String = (0..33)
        .map(|row| format!("2026-0{},{},{}\n", row / 11 + 1, 10 - row % 11, u8::from(row % 11 == 0) * 3 + 1))
        .collect();
    let report = text(&format!("Month,Would you recommend us? (0-10),Number of responses\n{rows}")).unwrap();
    let groups = main_question(&report).groups.unwrap();
    assert_eq!((groups.promoters, groups.passives, groups.detractors), (15, 6, 21));
}

#[test]
fn groups_beside_the_answers_settle_their_scale() {
    let rows = |shift: usize| -> String {
        let group = |score: usize| match score + shift {
            9.. => "Promoter",
            7.. => "Passive",
            _ => "Detractor",
        };
        (0..40).map(|row| row % 10 + 1).map(|score| format!("{score},{}\n", group(score))).collect()
    };
    let header = "Recommend,Group";
    let report = text(&format!("{header}\n{}", rows(0))).unwrap();
    let main = main_question(&report);
    assert_eq!((main.kind, main.scale.min, main.answers), (Kind::Nps, 0.0, 40));
    assert!(main.notes.contains(&"zero-to-ten-assumed"));
    // Groups that follow from other scores settle nothing.
    let refusal = text(&format!("{header}\n{}", rows(1))).unwrap_err();
    assert_eq!(refusal.code(), "unsure-scale");
}

#[test]
fn answers_excluded_by_the_file_are_left_out() {
    let rows: String = (0..22).map(|row| format!("{},{}\n", row % 11, row == 0)).collect();
    let report = text(&format!("score,excluded_from_calculations\n{rows}")).unwrap();
    assert_eq!(main_question(&report).answers, 21);
    assert_eq!((report.rows.left_out[0].code, report.rows.left_out[0].count), ("rejected", 1));
}

#[test]
fn names_of_choices_with_underscores_are_words() {
    let levels = ["very_dissatisfied", "dissatisfied", "neither", "satisfied", "very_satisfied", "dont_know"];
    let rows: String = (0..30).map(|row| format!("{}\n", levels[row % 6])).collect();
    let report = text(&format!("satisfied_with_service\n{rows}")).unwrap();
    let main = main_question(&report);
    assert_eq!((main.kind, main.scale.max, main.answers), (Kind::Csat, 5.0, 25));
    assert_eq!(main.missing[0].code, "do-not-know");
}

#[test]
fn no_input_panics() {
    for lines in [
        "",
        "\n\n",
        "nps",
        "nps\n",
        ",\n,\n",
        "a\u{0}b,nps\n\u{0},9\n",
        "\"nps\n9",
        "nps\nN/A\n",
        "nps;nps;nps\n9;;\n",
    ] {
        if let Ok(report) = text(lines) {
            assert!(main_question(&report).result.is_some_and(|own| own.value.is_finite()), "{lines:?}");
        }
    }
}

fn golden(name: &str) -> Value {
    serde_json::from_str(&std::fs::read_to_string(format!("tests/golden/{name}")).unwrap()).unwrap()
}

fn sample() -> Vec<u8> {
    std::fs::read("tests/data/survey-sample.csv").unwrap()
}

#[test]
fn weighted_figures_agree_with_the_package_survey_of_r() {
    let figures = golden("surveys_weighted.json");
    let report = analyse(&case("13-weights.csv"), &Options::default(), &Choices::default()).unwrap();
    let own = main_question(&report).weighted.unwrap();
    close(own.result.value, &figures["weighted"]["value"], 1e-11, "weighted");
    close(own.standard_error, &figures["weighted"]["standardError"], 1e-11, "standard error");
    let list =
        |shares: &[(&str, f64)]| shares.iter().map(|(value, share)| ((*value).to_owned(), *share)).collect();
    let targets = vec![
        ("Country".to_owned(), list(&[("BG", 0.3), ("EE", 0.1), ("MK", 0.1), ("PL", 0.35), ("SK", 0.15)])),
        (
            "How satisfied are you with the delivery?".to_owned(),
            list(&[("1", 0.1), ("2", 0.1), ("3", 0.2), ("4", 0.3), ("5", 0.3)]),
        ),
    ];
    let report = analyse(&sample(), &Options::default(), &Choices { targets, ..Choices::default() }).unwrap();
    let own = main_question(&report).weighted.unwrap();
    close(own.result.value, &figures["raked"]["value"], 1e-5, "raked");
    close(own.effective_answers, &figures["raked"]["effectiveAnswers"], 1e-4, "effective answers");
}

#[test]
fn drivers_of_the_sample_agree_with_numpy() {
    let figures = golden("surveys_drivers.json");
    let report = analyse(&sample(), &Options::default(), &Choices::default()).unwrap();
    let drivers = main_question(&report).drivers.as_ref().unwrap();
    assert_eq!(Some(drivers.complete), figures["complete"].as_u64());
    close(drivers.r_squared, &figures["rSquared"], 1e-9, "R²");
    for own in &drivers.entries {
        close(own.weight, &figures["ratings"][&own.column]["johnson"], 1e-9, &own.column);
        close(own.lmg.unwrap(), &figures["ratings"][&own.column]["lmg"], 1e-9, &own.column);
    }
}
