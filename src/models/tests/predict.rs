//! Horizons and discounting: boundary cases, worked out by hand or by mpmath with 30 digits.

use super::close;
use crate::models::beta_geometric::Dropout;
use crate::models::customers::{Customer, Histories};
use crate::models::expectation_table::ExpectationTable;
use crate::models::pareto_nbd;
use crate::models::predict::{Discounting, Horizon, predict};
use crate::models::purchases::PurchaseProcess;
use crate::models::{bg_nbd, cnbd, mbg_nbd};

#[test]
fn purchases_are_discounted_by_the_convention() {
    let factor = |length, discount, time: f64| Horizon::new(length, 2.0, discount).unwrap().factor(time);
    // Periods of length 2 at 10 % each; the last one of a horizon of 7 is shorter.
    close(factor(7.0, 0.1, 3.0), 1.1f64.powi(-2), 1e-15);
    close(factor(7.0, 0.1, 4.0), 1.1f64.powi(-2), 1e-15);
    close(factor(7.0, 0.1, 6.5), 1.1f64.powf(-3.5), 1e-15);
    close(factor(f64::INFINITY, 0.1, 3.0), 1.1f64.powi(-2), 1e-15);
    let continuous = Horizon::new(7.0, 2.0, 0.1).unwrap().with(Discounting::Continuous);
    close(continuous.factor(3.0), 1.1f64.powf(-1.5), 1e-15);
    assert_eq!(factor(7.0, 0.0, 3.0), 1.0);
    let ends = |length| Horizon::new(length, 2.0, 0.1).unwrap().steps().iter().map(|&(end, _)| end).collect();
    let ends: [Vec<f64>; 3] = [6.0, 7.0, 0.0].map(ends);
    assert_eq!(ends, [vec![2.0, 4.0, 6.0], vec![2.0, 4.0, 6.0, 7.0], vec![]]);
}

/// Almost no heterogeneity: purchases at rate λ until a dropout at rate μ, whose discounted number is elementary.
#[test]
fn discounted_purchases_agree_with_closed_forms() {
    const MANY: f64 = 1e9;
    let (rate, hazard) = (0.8, 0.06);
    let model = pareto_nbd::model([MANY, MANY / rate, MANY, MANY / hazard]);
    let new = Histories { frequency: &[0.0], recency: &[0.0], age: &[0.0], weight: &[] };
    for (period, discount) in [(1.0, 0.002), (1.0, 0.1), (7.0, 1e-5), (52.0, 0.15)] {
        let delta = f64::ln_1p(discount) / period;
        let found = |length, discounting| {
            let horizon = Horizon::new(length, period, discount).unwrap().with(discounting);
            predict(&model, &new, &horizon).unwrap().discounted[0]
        };
        let kept = (-(delta + hazard) * period).exp();
        let per_period = rate * -(-hazard * period).exp_m1() / hazard * (-delta * period).exp();
        close(found(f64::INFINITY, Discounting::PeriodEnd), per_period / (1.0 - kept), 1e-7);
        close(found(f64::INFINITY, Discounting::Continuous), rate / (delta + hazard), 1e-7);
        let length = 10.0 * period;
        close(found(length, Discounting::PeriodEnd), per_period * (1.0 - kept.powi(10)) / (1.0 - kept), 1e-7);
        let left = (-(delta + hazard) * length).exp();
        close(found(length, Discounting::Continuous), rate / (delta + hazard) * (1.0 - left), 1e-7);
    }
}

/// The continuous convention gives the residual transactions of the double integral, which is checked against mpmath.
#[test]
fn weighted_expectations_agree_with_the_double_integral() {
    let model = bg_nbd::model([0.243, 4.414, 0.793, 2.426]);
    let horizon = Horizon::new(f64::INFINITY, 1.0, 0.0027f64.exp_m1()).unwrap().with(Discounting::Continuous);
    for (frequency, recency, age) in [(0.0, 0.0, 38.86), (2.0, 30.43, 38.86), (26.0, 30.0, 31.0)] {
        let customer = Customer { frequency, recency, age };
        let weights = horizon.weights();
        let directly: f64 = weights.iter().map(|&(t, w)| w * model.expected_if_alive(&customer, t)).sum();
        let expected = model.residual_if_alive(&customer, 0.0027);
        close(directly, expected, 1e-10);
        let stages = model.stages(&customer).unwrap();
        close(ExpectationTable::new(&model, &weights).sums(&[customer], &[stages])[0], expected, 1e-10);
    }
}

/// Many ages per frequency, for which the sums themselves are tabulated, and long times.
#[test]
fn tabulated_sums_equal_the_expectations() {
    let models: [Box<dyn PurchaseProcess>; 3] = [
        Box::new(bg_nbd::model([0.243, 4.414, 0.793, 2.426])),
        Box::new(mbg_nbd::model([2.0, 60.0, 0.04, 0.3])),
        Box::new(cnbd::model(3, Dropout::AfterAny, [0.6, 2.0, 0.4, 1.9])),
    ];
    let horizon = Horizon::new(f64::INFINITY, 1.0, 0.0027).unwrap();
    for model in models {
        for ages in [[0.5, 400.0], [27.0, 38.86]] {
            let customers: Vec<Customer> = (0..300)
                .map(|i| {
                    let age = ages[0] + (ages[1] - ages[0]) * f64::from(i % 100) / 99.0;
                    Customer {
                        frequency: f64::from(i / 100),
                        recency: 0.4 * age * f64::from(i / 100) / 2.0,
                        age,
                    }
                })
                .collect();
            let stages: Vec<_> = customers.iter().map(|customer| model.stages(customer).unwrap()).collect();
            let weights = horizon.weights();
            let found = ExpectationTable::new(&*model, &weights).sums(&customers, &stages);
            for i in (0..300).step_by(37) {
                let term = |&(t, w): &(f64, f64)| w * model.expected_if_alive(&customers[i], t);
                close(found[i], weights.iter().map(term).sum(), 3e-13);
            }
        }
    }
}
