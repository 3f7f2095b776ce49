//! Answers per customer, against sums, simulation and the definitions.

use super::close;
use crate::math::random::Random;
use crate::models::beta_geometric::Dropout;
use crate::models::customers::{Customer, Histories};
use crate::models::purchases::PurchaseProcess;
use crate::models::questions::answers;
use crate::models::{bg_bb, bg_nbd, cnbd, mbg_nbd, pareto_nbd};

fn models() -> Vec<Box<dyn PurchaseProcess>> {
    vec![
        Box::new(bg_nbd::model([0.243, 4.414, 0.793, 2.426])),
        Box::new(mbg_nbd::model([0.525, 6.183, 0.891, 1.614])),
        Box::new(pareto_nbd::model([0.553, 10.578, 0.606, 11.669])),
        Box::new(cnbd::model(2, Dropout::AfterAny, [1.329, 2.813, 0.425, 0.79])),
        Box::new(cnbd::model(3, Dropout::AfterRepeats, [0.36, 0.7, 0.55, 2.8])),
        Box::new(bg_bb::model([1.204, 0.750, 0.657, 2.783])),
    ]
}

const CUSTOMERS: [Customer; 3] = [
    Customer { frequency: 0.0, recency: 0.0, age: 9.0 },
    Customer { frequency: 2.0, recency: 7.0, age: 10.0 },
    Customer { frequency: 9.0, recency: 11.0, age: 12.0 },
];

/// Probabilities sum to 1 and have the expected purchases as their mean.
#[test]
fn probabilities_have_the_expected_purchases_as_mean() {
    for model in models() {
        for customer in CUSTOMERS {
            let Customer { frequency, recency, age } = customer;
            let one = Histories { frequency: &[frequency], recency: &[recency], age: &[age], weight: &[] };
            let found = answers(&*model, &one, 6.0, 200, 0.95).unwrap();
            let total: f64 = found.counts.iter().map(|column| column[0]).sum();
            close(total, 1.0, 1e-10);
            let mean: f64 = (0..).zip(&found.counts).map(|(n, column)| f64::from(n) * column[0]).sum();
            close(mean, model.expected_transactions(&customer, 6.0), 1e-9);
            close(
                found.p_alive_then[0],
                model.p_alive(&customer) * model.survival_if_alive(&customer, 6.0),
                1e-12,
            );
        }
    }
}

/// Survival falls from 1 as the horizon grows; the probability of no purchase agrees with simulated customers.
#[test]
fn survival_falls_and_silence_agrees_with_simulation() {
    for model in models() {
        for customer in CUSTOMERS {
            close(model.survival_if_alive(&customer, 0.0), 1.0, 1e-12);
            let (short, long) =
                (model.survival_if_alive(&customer, 2.0), model.survival_if_alive(&customer, 50.0));
            assert!(short > long && long > 0.0);
            // P(no purchase) of an active customer, from draws.
            let mut random = Random::new(5);
            const DRAWS: u32 = 40_000;
            let mut none = 0;
            for _ in 0..DRAWS {
                let mut any = false;
                model.draw_if_alive(&customer, 3.0, &mut random, &mut |_| any = true);
                none += u32::from(!any);
            }
            let expected = model.probability_if_alive(&customer, 0.0, 3.0);
            let error = (expected * (1.0 - expected) / f64::from(DRAWS)).sqrt();
            assert!((f64::from(none) / f64::from(DRAWS) - expected).abs() < 5.0 * error + 1e-9);
        }
    }
}

/// Survival of the models with a rhythm is, for k = 1, that of the models without.
#[test]
fn survival_without_rhythm_equals_one_event_per_purchase() {
    let parameters = [0.243, 4.414, 0.793, 2.426];
    for (dropout, plain) in
        [(Dropout::AfterRepeats, bg_nbd::model(parameters)), (Dropout::AfterAny, mbg_nbd::model(parameters))]
    {
        let rhythm = cnbd::model(1, dropout, parameters);
        for customer in CUSTOMERS {
            for horizon in [0.1, 3.0, 400.0] {
                let expected = plain.survival_if_alive(&customer, horizon);
                close(rhythm.survival_if_alive(&customer, horizon), expected, 1e-10);
                for n in [0.0, 1.0, 4.0] {
                    let expected = plain.probability_if_alive(&customer, n, horizon);
                    close(rhythm.probability_if_alive(&customer, n, horizon), expected, 1e-10);
                }
            }
        }
    }
}

/// BG/NBD: the next purchase of an active customer occurs within t with probability 1 − ((α + T)/(α + T + t))^(r + x).
#[test]
fn next_purchase_is_the_quantile_in_closed_form() {
    let model = bg_nbd::model([0.243, 4.414, 0.793, 2.426]);
    let one = Histories { frequency: &[9.0], recency: &[11.0], age: &[12.0], weight: &[] };
    let found = answers(&model, &one, 1.0, 0, 0.8).unwrap();
    let alive = model.p_alive(&CUSTOMERS[2]);
    for (column, share) in found.next.iter().zip([0.5, 0.1, 0.9]) {
        let expected = if share < alive {
            (4.414 + 12.0) * ((1.0 - share / alive).powf(-1.0 / 9.243) - 1.0)
        } else {
            f64::INFINITY
        };
        if expected.is_finite() { close(column[0], expected, 1e-9) } else { assert_eq!(column[0], expected) }
    }
    // A customer without an expected purchase has no median.
    let gone = Histories { frequency: &[9.0], recency: &[1.0], age: &[400.0], weight: &[] };
    assert_eq!(answers(&model, &gone, 1.0, 0, 0.8).unwrap().next[0], [f64::INFINITY]);
}

/// P(X(t) = n) of a customer who just made the first purchase is that of a new customer, except for dropping out at
/// once.
#[test]
fn a_new_customer_has_an_empty_history() {
    let new = Customer::NEW;
    for model in models() {
        for n in [0.0, 1.0, 5.0] {
            let alive = model.p_alive(&new);
            let gone = if n == 0.0 { 1.0 - alive } else { 0.0 };
            let found = gone + alive * model.probability_if_alive(&new, n, 8.0);
            close(found, model.probability(n, 8.0), 1e-10);
        }
    }
}

#[test]
fn invalid_questions_are_refused() {
    let model = bg_nbd::model([0.243, 4.414, 0.793, 2.426]);
    let one = Histories { frequency: &[0.0], recency: &[0.0], age: &[12.0], weight: &[] };
    assert_eq!(answers(&model, &one, f64::INFINITY, 0, 0.8).unwrap_err().code(), "not-a-number");
    assert_eq!(answers(&model, &one, -1.0, 0, 0.8).unwrap_err().code(), "out-of-range");
    assert_eq!(answers(&model, &one, 1.0, 5000, 0.8).unwrap_err().code(), "out-of-range");
    assert_eq!(answers(&model, &one, 1.0, 0, 1.0).unwrap_err().code(), "out-of-range");
}
