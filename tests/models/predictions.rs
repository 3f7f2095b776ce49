//! Predictions per customer, to 1e-10 relative.

use regulars::models::customers::{Customer, Histories};
use regulars::models::predict::{Horizon, predict};
use regulars::models::purchases::PurchaseProcess;
use regulars::models::{bg_bb, bg_nbd, gamma_gamma, mbg_nbd, pareto_nbd};
use serde_json::Value;

use crate::data::{assert_close, golden, number, numbers};

const TOLERANCE: f64 = 1e-10;

/// Compares with a reference; values below the range of a double must come out as zero.
fn check(what: &str, actual: f64, expected: &Value) {
    let expected = number(expected);
    if expected < 1e-300 {
        assert!((0.0..1e-300).contains(&actual), "{what}: {actual:e} is not zero");
    } else {
        assert_close(what, actual, expected, TOLERANCE);
    }
}

/// Checks every customer of a golden set, and a new customer.
fn check_model(model: &impl PurchaseProcess, expected: &Value) {
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
fn bg_nbd_predictions_agree_with_references() {
    for_each_set("bgnbd", |set| {
        check_model(&bg_nbd::model(numbers(&set["params"], bg_nbd::PARAMETERS)), set);
    });
}

#[test]
fn mbg_nbd_predictions_agree_with_references() {
    for_each_set("mbgnbd", |set| {
        check_model(&mbg_nbd::model(numbers(&set["params"], mbg_nbd::PARAMETERS)), set);
    });
}

#[test]
fn pareto_nbd_predictions_agree_with_references() {
    for_each_set("pnbd", |set| {
        let model = pareto_nbd::model(numbers(&set["params"], pareto_nbd::PARAMETERS));
        check_model(&model, set);
        for row in set["customers"].as_array().unwrap() {
            let [frequency, recency, age] = numbers(row, ["x", "t_x", "T"]);
            let customer = Customer { frequency, recency, age };
            let actual = model.residual_transactions(&customer, 0.0027);
            check(&format!("{customer:?}"), actual, &row["dert_0.0027"]);
        }
    });
}

#[test]
fn bg_bb_predictions_agree_with_references() {
    for_each_set("bgbb", |set| {
        let model = bg_bb::model(numbers(&set["params"], bg_bb::PARAMETERS));
        let rows = set["customers"].as_array().unwrap().iter().chain(set["stress"].as_array().unwrap());
        for row in rows {
            let [frequency, recency, age] = numbers(row, ["x", "t_x", "n"]);
            let customer = Customer { frequency, recency, age };
            let what = format!("{customer:?}");
            let figures = [
                ("ll", model.ln_likelihood(&customer)),
                ("p_alive_n", model.p_alive(&customer)),
                ("p_alive_n_plus_1", model.p_alive_at_next(&customer)),
                ("cet_5", model.expected_transactions(&customer, 5.0)),
                ("cet_10", model.expected_transactions(&customer, 10.0)),
                ("dert_d0_1", model.residual_transactions(&customer, 0.1_f64.ln_1p())),
            ];
            for (name, actual) in figures {
                if !row[name].is_null() {
                    assert_close(&format!("{what} {name}"), actual, number(&row[name]), TOLERANCE);
                }
            }
        }
    });
}

#[test]
fn gamma_gamma_predictions_agree_with_references() {
    for_each_set("gg", |set| {
        let model = gamma_gamma::model(numbers(&set["params"], gamma_gamma::PARAMETERS));
        check("population", model.expected_spend(0.0, 0.0).unwrap(), &set["population_mean"]);
        for row in set["customers"].as_array().unwrap() {
            let [frequency, mean] = numbers(row, ["x", "m"]);
            check(&format!("{row}"), model.expected_spend(frequency, mean).unwrap(), &row["e_m"]);
            if frequency > 0.0 {
                let actual = model.ln_likelihood(frequency, mean);
                assert_close(&format!("{row}"), actual, number(&row["ll"]), TOLERANCE);
            }
        }
    });
}

/// The tutorials' example in the correct unit: twelve months of 4.345 weeks at 1 % a month.
#[test]
fn lifetime_value_of_cdnow_customers_agrees_with_references() {
    let golden = golden(include_str!("../golden/predictions.json"));
    let purchases = bg_nbd::model(numbers(&golden["bgnbd"]["mle"]["params"], bg_nbd::PARAMETERS));
    let spends = gamma_gamma::model(numbers(&golden["gg"]["mle"]["params"], gamma_gamma::PARAMETERS));
    let horizon = Horizon::new(12.0 * 4.345, 4.345, 0.01).unwrap();
    for row in golden["clv_bgnbd_gg_weekly"]["customers"].as_array().unwrap() {
        let [frequency, recency, age, mean] = numbers(row, ["x", "t_x", "T", "m"]);
        let histories = Histories { frequency: &[frequency], recency: &[recency], age: &[age], weight: &[] };
        let predictions = predict(&purchases, &histories, &horizon).unwrap();
        let spend = spends.expected_spend(frequency, mean).unwrap();
        check(&format!("{row}"), spend, &row["e_m"]);
        check(&format!("{row}"), spend * predictions.discounted[0], &row["clv_12mo_d1pct"]);
    }
}
