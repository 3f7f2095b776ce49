//! BG/CNBD-k and MBG/CNBD-k against integrals over the event rate (tests/golden/cnbd.py), to 1e-9 relative.

use regulars::models::beta_geometric::Dropout;
use regulars::models::cnbd::{Cnbd, model};
use regulars::models::customers::Customer;
use regulars::models::purchases::PurchaseProcess;
use serde_json::Value;

use crate::data::{assert_close, golden, number};

const TOLERANCE: f64 = 1e-9;

/// The model in the first three cells of a row.
fn model_of(row: &Value) -> Cnbd {
    let dropout = if row[0] == true { Dropout::AfterAny } else { Dropout::AfterRepeats };
    model(number(&row[1]) as u32, dropout, core::array::from_fn(|i| number(&row[2][i])))
}

#[test]
fn predictions_agree_with_numerical_integrals() {
    let golden = golden(include_str!("../golden/cnbd.json"));
    let rows = golden["predictions"].as_array().unwrap();
    assert_eq!(rows.len(), 15);
    for row in rows {
        let model = model_of(row);
        let [frequency, recency, age, likelihood, p_alive, transactions, residual] =
            [3, 4, 5, 6, 7, 8, 9].map(|i| number(&row[i]));
        let customer = Customer { frequency, recency, age };
        let what = format!("{model:?} {customer:?}");
        assert_close(&what, model.ln_likelihood(&customer), likelihood, TOLERANCE);
        assert_close(&what, model.p_alive(&customer), p_alive, TOLERANCE);
        assert_close(&what, model.expected_transactions(&customer, 26.0), transactions, TOLERANCE);
        assert_close(&what, model.residual_transactions(&customer, 0.5), residual, TOLERANCE);
    }
}

#[test]
fn probabilities_agree_with_numerical_integrals() {
    let golden = golden(include_str!("../golden/cnbd.json"));
    let rows = golden["probabilities"].as_array().unwrap();
    assert_eq!(rows.len(), 12);
    for row in rows {
        let [purchases, expected] = [3, 4].map(|i| number(&row[i]));
        let model = model_of(row);
        assert_close(&format!("{model:?}"), model.probability(purchases, 26.0), expected, TOLERANCE);
    }
}
