//! Holdout, tracking curve and histogram of CDNOW against the papers' formulas in 30-digit arithmetic.

use regulars::Error;
use regulars::models::catalogue::PurchaseModel;
use regulars::models::compare::compare;
use regulars::models::customers::{CustomerBase, Histories};
use regulars::models::fit::Fit;
use regulars::models::histogram::histogram;
use regulars::models::holdout::holdout;
use regulars::models::timelines::Timelines;
use regulars::models::tracking::track;
use serde_json::Value;

use crate::data::{assert_close, cdnow_log, golden, number};

/// 1997-09-30 and 1998-06-30 in weeks since 1997-01-01.
const CALIBRATION_END: f64 = 272.0 / 7.0;
const END: f64 = 545.0 / 7.0;

fn fitted(key: &str) -> (PurchaseModel, [f64; 4]) {
    let id = match key {
        "bgnbd" => "bg-nbd",
        "mbgnbd" => "mbg-nbd",
        _ => "pareto-nbd",
    };
    let model = PurchaseModel::from_id(id).unwrap();
    let fits = golden(include_str!("../golden/fits.json"));
    let parameters = &fits[format!("{key}:cdnow_exact_weeks")]["params"];
    (model, model.parameters().map(|name| number(&parameters[name])))
}

fn list(value: &Value) -> Vec<f64> {
    value.as_array().unwrap().iter().map(number).collect()
}

fn assert_all_close(what: &str, actual: &[f64], expected: &Value) {
    let expected = list(expected);
    assert_eq!(actual.len(), expected.len(), "{what}");
    for (index, (actual, expected)) in actual.iter().zip(expected).enumerate() {
        assert_close(&format!("{what} {index}"), *actual, expected, 1e-10);
    }
}

#[test]
fn cdnow_validation_agrees_with_mpmath() {
    let timelines = cdnow_log();
    let split = timelines.split(CALIBRATION_END, END).unwrap();
    let base = CustomerBase::new(&split.histories()).unwrap();
    for (key, expected) in golden(include_str!("../golden/validation.json")).as_object().unwrap() {
        let Some(expected) = expected.as_object() else { continue };
        let (id, parameters) = fitted(key);
        let model = id.with(parameters).unwrap();

        let found = holdout(&*model, &split).unwrap();
        let golden = &expected["holdout"];
        assert_eq!((found.customers, found.actual), (2357.0, number(&golden["actual"])));
        for (name, actual) in [
            ("expected", found.expected),
            ("mean_absolute_error", found.mean_absolute_error),
            ("root_mean_square_error", found.root_mean_square_error),
            ("correlation", found.correlation.unwrap()),
        ] {
            assert_close(&format!("{key} {name}"), actual, number(&golden[name]), 1e-10);
        }
        assert_eq!(found.classes.len(), golden["classes"].as_array().unwrap().len());
        for (class, golden) in found.classes.iter().zip(golden["classes"].as_array().unwrap()) {
            assert_all_close(key, &[class.customers, class.actual, class.expected], golden);
        }

        let curve = track(&*model, &timelines, CALIBRATION_END, END, 1.0).unwrap();
        assert_all_close(key, &curve.actual, &expected["tracking"]["actual"]);
        assert_all_close(key, &curve.expected, &expected["tracking"]["expected"]);

        let bins = histogram(&*model, &base, 8);
        assert_all_close(key, &bins.actual, &expected["histogram"]["actual"]);
        assert_all_close(key, &bins.expected, &expected["histogram"]["expected"]);
        let chi_square = number(&expected["histogram"]["chi_square"]);
        assert_close(key, bins.chi_square().unwrap(), chi_square, 1e-9);
    }
}

/// BG/NBD and Pareto/NBD as printed by Fader, Hardie & Lee 2005 (log-likelihoods, and χ² of figure 2's histogram);
/// MBG/NBD's χ² by the same reference as above.
#[test]
fn comparison_reproduces_the_papers() {
    let split = cdnow_log().split(CALIBRATION_END, END).unwrap();
    let base = CustomerBase::new(&split.histories()).unwrap();
    let candidates = compare(&base, &PurchaseModel::ANY_TIME, 0.0, &mut |_, _| true).unwrap();
    let found: Vec<_> = candidates
        .iter()
        .map(|candidate| {
            let Fit { parameters, log_likelihood, .. } = candidate.fit.as_ref().unwrap();
            let model = candidate.model.with(*parameters).unwrap();
            let chi_square = histogram(&*model, &base, 8).chi_square().unwrap();
            (candidate.model.id(), format!("{log_likelihood:.1}"), format!("{chi_square:.2}"))
        })
        .collect();
    let row = |id, likelihood: &str, chi_square: &str| (id, likelihood.to_owned(), chi_square.to_owned());
    assert_eq!(
        found,
        [
            row("mbg-nbd", "-9582.1", "2.95"),
            row("bg-nbd", "-9582.4", "4.82"),
            row("pareto-nbd", "-9595.0", "11.99"),
        ]
    );
    let weights: f64 = candidates.iter().map(|candidate| candidate.weight).sum();
    assert!((weights - 1.0).abs() < 1e-12 && candidates[0].weight > candidates[1].weight);
    // Fits of exact days divided by 7, unlike the rounded weeks of the spreadsheets.
    for candidate in &candidates {
        let key = ["bgnbd", "mbgnbd", "pnbd"].into_iter().find(|key| fitted(key).0 == candidate.model);
        let (_, parameters) = fitted(key.unwrap());
        for (actual, expected) in candidate.fit.as_ref().unwrap().parameters.iter().zip(parameters) {
            assert_close(candidate.model.id(), *actual, expected, 1e-8);
        }
    }
}

#[test]
fn incomparable_models_are_refused() {
    let ages = [6.0, 6.0, 6.0];
    let histories =
        Histories { frequency: &[1.0, 2.0, 0.0], recency: &[3.0, 5.0, 0.0], age: &ages, weight: &[] };
    let base = CustomerBase::new(&histories).unwrap();
    let refused = compare(&base, &[PurchaseModel::BgNbd, PurchaseModel::BgBb], 0.0, &mut |_, _| true);
    assert_eq!(refused.unwrap_err().code(), "undefined");
    let cancelled = compare(&base, &PurchaseModel::ANY_TIME, 0.0, &mut |_, _| false);
    assert_eq!(cancelled, Err(Error::Cancelled));
}

#[test]
fn tracking_curves_limit_their_steps() {
    let timelines = Timelines::new(&[0, 0, 1], &[0.0, 3.0, 1.0]).unwrap();
    let model = PurchaseModel::BgNbd.with([0.3, 4.0, 0.8, 2.4]).unwrap();
    let track = |until, step| track(&*model, &timelines, 5.0, until, step);
    assert!(track(5.0, 6.0).unwrap().end.is_empty());
    assert_eq!(track(5.0, 2.0).unwrap().actual, [0.0, 1.0]);
    for step in [0.0, -1.0, 1e-9, f64::NAN] {
        assert_eq!(track(5.0, step).unwrap_err().code(), "out-of-range");
    }
}
