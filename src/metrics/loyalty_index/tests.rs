use crate::metrics::testing::{close, figures, of, value, warns};
use super::*;
use crate::metrics::{Options, evaluate};

#[test]
fn a_published_example_is_reproduced() {
    // Totango's glossary: answers 6, 7 and 8 of 10 make 7.
    let given = [("recommend-ten", 6.0), ("buy-again-ten", 7.0), ("try-other-ten", 8.0)];
    let outcome = figures("loyalty-index", &given, &[]).unwrap();
    assert_eq!((value(&outcome, "loyalty-index"), value(&outcome, "of-hundred")), (7.0, 70.0));
}

#[test]
fn composites_match_a_hand_calculation() {
    let given = [("nps", -20.0), ("repurchase-rate", 0.3), ("upsell-share", 0.2)];
    // (40 + 30 + 20) ÷ 3, and with the NPS as printed (−20 + 30 + 20) ÷ 3.
    close(value(&figures("loyalty-index", &given, &[]).unwrap(), "loyalty-index"), 30.0, 1e-13);
    let plain = figures("loyalty-index", &given, &[("index", "composite-plain")]).unwrap();
    close(value(&plain, "loyalty-index"), 10.0, 1e-13);
    assert!(warns(&plain, "mixed-scales") && plain.value("of-hundred").is_none());
}

#[test]
fn on_the_survey_scale_lower_is_better() {
    for (answer, of_hundred) in [(1.0, 100.0), (6.0, 0.0), (3.5, 50.0)] {
        let given = [("recommend", answer), ("buy-again", answer), ("try-other", answer)];
        let outcome = figures("loyalty-index", &given, &[]).unwrap();
        close(value(&outcome, "of-hundred"), of_hundred, 1e-12);
        assert!(warns(&outcome, "low-is-good"));
    }
}

#[test]
fn weights_change_the_mean() {
    let inputs: [(&str, &[f64]); 3] =
        [("nps", &[0.0]), ("repurchase-rate", &[0.8]), ("upsell-share", &[0.2])];
    let with = |settings: &[(&str, f64)]| {
        let options = Options { settings, ..Options::default() };
        evaluate("loyalty-index", &inputs, options).map(|outcome| value(&outcome, "loyalty-index"))
    };
    // (2·50 + 80 + 20) ÷ 4.
    close(with(&[("weight-recommend", 2.0)]).unwrap(), 50.0, 1e-13);
    let none = [("weight-recommend", 0.0), ("weight-repurchase", 0.0), ("weight-upsell", 0.0)];
    assert_eq!(with(&none).unwrap_err(), Error::Empty("weight-recommend".into()));
}

#[test]
fn mixed_scales_are_warned_of_and_have_no_figure_out_of_100() {
    let survey = "recommend=2 buy-again=2 try-other=2";
    let composite = "nps=20 repurchase-rate=0.5 upsell-share=0.2";
    for (given, index, mixed) in [
        (survey, "composite-plain", false),
        (composite, "composite-rescaled", false),
        (composite, "composite-plain", true),
    ] {
        let outcome = of("loyalty-index", given, &[("index", index)]);
        let found = (warns(&outcome, "mixed-scales"), outcome.value("of-hundred").is_none());
        assert_eq!(found, (mixed, mixed), "{given} {index}");
    }
}
