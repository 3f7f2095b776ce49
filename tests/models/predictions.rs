//! Predictions for single customers, to 1e-10 relative.

use regulars::models::customers::Customer;
use regulars::models::purchases::Purchases;
use regulars::models::{bg_nbd, mbg_nbd, pareto_nbd};
use serde_json::Value;

use crate::data::{assert_close, golden, number, numbers};

const TOLERANCE: f64 = 1e-10;

/// A number far below the range of a double must come out as zero, every other to its digits.
fn check(what: &str, actual: f64, expected: &Value) {
    let expected = number(expected);
    if expected < 1e-300 {
        assert!((0.0..1e-300).contains(&actual), "{what}: {actual:e} is not zero");
    } else {
        assert_close(what, actual, expected, TOLERANCE);
    }
}

/// Every customer of a golden set, and the new customer's figures.
fn check_model(model: &impl Purchases, expected: &Value) {
    for row in expected["customers"].as_array().unwrap() {
        let [frequency, recency, age] = numbers(row, ["x", "t_x", "T"]);
        let customer = Customer { frequency, recency, age };
        let what = format!("{customer:?}");
        assert_close(&what, model.ln_likelihood(&customer), number(&row["ll"]), TOLERANCE);
        check(&what, model.p_alive(&customer), &row["p_alive"]);
        check(&what, model.expected_transactions(&customer, 39.0), &row["cet_39"]);
        check(&what, model.expected_transactions(&customer, 52.0), &row["cet_52"]);
    }
    for (horizon, value) in expected["expected_new"].as_object().unwrap() {
        check(horizon, model.expected_of_new(horizon.parse().unwrap()), value);
    }
    for (n, value) in expected["pmf_t39"].as_object().into_iter().flatten() {
        check(n, model.probability(n.parse().unwrap(), 39.0), value);
    }
}

fn for_each_set(key: &str, check: impl Fn(&Value)) {
    let golden = golden(include_str!("../golden/predictions.json"));
    for set in golden[key].as_object().unwrap().values() {
        check(set);
    }
}

#[test]
fn bg_nbd() {
    for_each_set("bgnbd", |set| {
        check_model(&bg_nbd::model(numbers(&set["params"], bg_nbd::PARAMETERS)), set);
    });
}

#[test]
fn mbg_nbd() {
    for_each_set("mbgnbd", |set| {
        check_model(&mbg_nbd::model(numbers(&set["params"], mbg_nbd::PARAMETERS)), set);
    });
}

#[test]
fn pareto_nbd() {
    for_each_set("pnbd", |set| {
        let model = pareto_nbd::model(numbers(&set["params"], pareto_nbd::PARAMETERS));
        check_model(&model, set);
        for row in set["customers"].as_array().unwrap() {
            let [frequency, recency, age] = numbers(row, ["x", "t_x", "T"]);
            let customer = Customer { frequency, recency, age };
            let actual = model.discounted_residual_transactions(&customer, 0.0027);
            check(&format!("{customer:?}"), actual, &row["dert_0.0027"]);
        }
    });
}
