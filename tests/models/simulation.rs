//! Simulated customers compared with the models' formulas, and intervals compared with simulated totals.

use regulars::math::random::Random;
use regulars::models::bootstrap::simulated_totals;
use regulars::models::catalogue::PurchaseModel;
use regulars::models::customers::{Customer, Histories};
use regulars::models::gamma_gamma;
use regulars::models::predict::{Discounting, Horizon};
use regulars::models::sbg::Sbg;
use regulars::models::simulate::simulate;
use regulars::models::totals::{BaseModel, ParameterEstimate, Total, expected_totals};

use crate::data::{assert_close, cdnow, golden, number};

const MODELS: [(PurchaseModel, [f64; 4]); 7] = [
    (PurchaseModel::BgNbd, [0.243, 4.414, 0.793, 2.426]),
    (PurchaseModel::MbgNbd, [0.525, 6.183, 0.891, 1.614]),
    (PurchaseModel::ParetoNbd, [0.553, 10.578, 0.606, 11.669]),
    (PurchaseModel::ParetoNbd, [2.0, 5.0, 1.0, 5.0]),
    (PurchaseModel::BgCnbd { k: Some(2) }, [0.36, 1.13, 0.523, 2.785]),
    (PurchaseModel::MbgCnbd { k: Some(3) }, [1.3, 1.75, 0.45, 0.835]),
    (PurchaseModel::BgBb, [1.204, 0.75, 0.657, 2.783]),
];

/// Mean with its standard error.
fn mean(draws: &[f64]) -> (f64, f64) {
    let n = draws.len() as f64;
    let mean = draws.iter().sum::<f64>() / n;
    let variance = draws.iter().map(|x| (x - mean) * (x - mean)).sum::<f64>() / (n - 1.0);
    (mean, (variance / n).sqrt())
}

/// Asserts agreement within five standard errors, which a correct formula misses once in two million runs.
fn assert_agrees(what: &str, draws: &[f64], expected: f64) {
    let (mean, error) = mean(draws);
    assert!((mean - expected).abs() < 5.0 * error, "{what}: mean {mean} ± {error} is not {expected}");
}

#[test]
fn simulated_customers_agree_with_formulas() {
    let mut random = Random::new(1);
    for (kind, parameters) in MODELS {
        let model = kind.with(parameters).unwrap();
        for (frequency, recency, age) in [(0.0, 0.0, 0.0), (0.0, 0.0, 20.0), (3.0, 16.0, 20.0)] {
            let customer = Customer { frequency, recency, age };
            let p_alive = model.p_alive(&customer);
            let (mut counts, mut discounted, mut twos) = (Vec::new(), Vec::new(), Vec::new());
            for _ in 0..40_000 {
                let (mut count, mut worth) = (0.0, 0.0);
                if random.uniform() < p_alive {
                    model.draw_if_alive(&customer, 100.0, &mut random, &mut |time| {
                        count += f64::from(u8::from(time <= 10.0));
                        worth += (-0.3 * time).exp();
                    });
                }
                counts.push(count);
                discounted.push(worth);
                twos.push(f64::from(u8::from(count == 2.0)));
            }
            let what = format!("{kind:?} {customer:?}");
            assert_agrees(&what, &counts, model.expected_transactions(&customer, 10.0));
            assert_agrees(&what, &discounted, model.residual_transactions(&customer, 0.3));
            if age == 0.0 {
                assert_agrees(&what, &twos, model.probability(2.0, 10.0));
            }
        }
    }
}

#[test]
fn equal_seeds_give_equal_customers() {
    let model = PurchaseModel::BgNbd.with(MODELS[0].1).unwrap();
    let ages: Vec<f64> = (0..1000).map(|i| f64::from(i % 50)).collect();
    let draw = |seed| simulate(&*model, &ages, 10.0, &mut Random::new(seed)).unwrap();
    assert_eq!(draw(3), draw(3));
    assert_ne!(draw(3), draw(4));
    let drawn = draw(3);
    for (row, &age) in ages.iter().enumerate() {
        assert!(drawn.recency[row] <= age && (drawn.recency[row] > 0.0) == (drawn.frequency[row] > 0.0));
    }
}

#[test]
fn invalid_simulations_are_refused() {
    let code = |parameters, ages: &[f64], holdout| {
        let model = PurchaseModel::BgNbd.with(parameters).unwrap();
        simulate(&*model, ages, holdout, &mut Random::new(1)).unwrap_err().code()
    };
    let parameters = MODELS[0].1;
    assert_eq!(code(parameters, &[], 0.0), "empty");
    assert_eq!(code(parameters, &[1.0, f64::NAN], 0.0), "not-a-number");
    assert_eq!(code(parameters, &[-1.0], 0.0), "out-of-range");
    assert_eq!(code(parameters, &[1.0], -1.0), "out-of-range");
    assert_eq!(code([1e9, 1e-9, 1e-12, 1e12], &[1.0], 0.0), "too-large");
}

#[test]
fn simulated_spends_and_renewals_agree_with_formulas() {
    let mut random = Random::new(2);
    let model = gamma_gamma::model([6.25, 3.74, 15.44]);
    let draws = model.simulate(&vec![3.0; 100_000], &mut random).unwrap();
    assert_agrees("mean spend", &draws, model.expected_spend(0.0, 0.0).unwrap());
    assert_eq!(model.simulate(&[0.0], &mut random), Ok(vec![0.0]));
    assert_eq!(model.simulate(&[0.5], &mut random).unwrap_err().code(), "not-whole");

    let model = Sbg { alpha: 0.704, beta: 1.182 };
    let left = model.simulate(1e5, 12.0, &mut random).unwrap();
    assert_eq!(model.simulate(1e9, 12.0, &mut random).unwrap_err().code(), "out-of-range");
    assert_eq!((left.len(), left[0]), (13, 100_000.0));
    for (period, left) in left.iter().enumerate().skip(1) {
        let expected = model.survival(period as f64);
        let error = (expected * (1.0 - expected) / 1e5).sqrt();
        assert!((left / 1e5 - expected).abs() < 5.0 * error, "{period}: {left} is not {expected}");
    }
}

fn uncertain<const N: usize>(key: &str, names: [&str; N]) -> ParameterEstimate<N> {
    let fit = &golden(include_str!("../golden/fits.json"))[key];
    ParameterEstimate {
        parameters: names.map(|name| number(&fit["params"][name])),
        log_covariance: Ok(core::array::from_fn(|i| {
            core::array::from_fn(|j| number(&fit["cov_log_params"][i][j]))
        })),
    }
}

fn cdnow_model() -> BaseModel {
    BaseModel {
        kind: PurchaseModel::BgNbd,
        purchases: uncertain("bgnbd:cdnow_rounded_weeks", PurchaseModel::BgNbd.parameters()),
        spends: Some(uncertain("gg:cdnow_rounded", gamma_gamma::PARAMETERS)),
    }
}

/// Totals over 39 weeks and their standard errors on the logarithmic scale, by closed forms and derivatives in 30-digit
/// arithmetic (tests/golden/totals.py).
#[test]
fn cdnow_totals_agree_with_mpmath() {
    let expected = golden(include_str!("../golden/totals.json"));
    let [_, frequency, recency, age, spend] = &cdnow();
    let histories = Histories { frequency, recency, age, weight: &[] };
    let horizon = Horizon::new(39.0, 39.0, 0.0).unwrap();
    let totals = expected_totals(&cdnow_model(), &histories, spend, &horizon, 0.95).unwrap();
    for (name, total) in [("transactions", totals.transactions.unwrap()), ("clv", totals.clv.unwrap())] {
        assert_close(name, total.value, number(&expected[name]["value"]), 1e-10);
        let error = number(&expected[name]["ln_standard_error"]);
        let z = 1.959_963_984_540_054;
        assert_close(name, (total.high.unwrap() / total.value).ln(), z * error, 1e-6);
        assert_close(name, (total.value / total.low.unwrap()).ln(), z * error, 1e-6);
    }
}

/// The prediction interval contains the confidence interval, and both have the same centre.
#[test]
fn bootstrap_intervals_contain_delta_method_intervals() {
    let [_, frequency, recency, age, spend] = &cdnow();
    let histories = Histories { frequency, recency, age, weight: &[] };
    let horizon = Horizon::new(52.0, 4.0, 0.01).unwrap();
    let model = cdnow_model();
    let expected = expected_totals(&model, &histories, spend, &horizon, 0.95).unwrap();
    let mut calls = 0;
    let mut watch = |_: u32, _: f64| {
        calls += 1;
        true
    };
    let drawn = simulated_totals(&model, &histories, spend, &horizon, 0.95, (400, 5), &mut watch).unwrap();
    for (expected, drawn) in [
        (expected.transactions.unwrap(), drawn.transactions.unwrap()),
        (expected.clv.unwrap(), drawn.clv.unwrap()),
    ] {
        assert!((drawn.value / expected.value - 1.0).abs() < 0.02, "{drawn:?} {expected:?}");
        let width = |total: Total| total.high.unwrap() - total.low.unwrap();
        assert!(width(drawn) > width(expected) && width(drawn) < 2.0 * width(expected));
    }
    assert_eq!(calls, 400);
    let cancelled = simulated_totals(&model, &histories, spend, &horizon, 0.95, (400, 5), &mut |_, _| false);
    assert_eq!(cancelled.unwrap_err().code(), "cancelled");
}

/// An infinite discounted horizon gives a CLV but no number of purchases.
#[test]
fn totals_over_an_infinite_horizon_have_a_value_but_no_count() {
    let [_, frequency, recency, age, spend] = cdnow().map(|column| column[..20].to_vec());
    let histories = Histories { frequency: &frequency, recency: &recency, age: &age, weight: &[] };
    let model = cdnow_model();
    let rate = 1.15_f64.powf(4.0 / 52.0) - 1.0;
    let all = Horizon::new(f64::INFINITY, 4.0, rate).unwrap();
    let long = Horizon::new(52.0 * 150.0, 4.0, rate).unwrap();
    let endless = expected_totals(&model, &histories, &spend, &all, 0.9).unwrap();
    let finite = expected_totals(&model, &histories, &spend, &long, 0.9).unwrap();
    assert_eq!(endless.transactions, None);
    // After 150 years at 15 % a purchase is worth 8·10⁻¹⁰, under either convention.
    let of = |horizon: Horizon| {
        let horizon = horizon.with(Discounting::Continuous);
        expected_totals(&model, &histories, &spend, &horizon, 0.9).unwrap().clv.unwrap().value
    };
    assert_close("clv", finite.clv.unwrap().value, endless.clv.unwrap().value, 1e-8);
    assert_close("continuous clv", of(long), of(all), 1e-8);
    // Discounting at the end of each four weeks instead of at once costs two weeks' discount on average, 0.54 %.
    let lost = 1.15_f64.powf(-2.0 / 52.0);
    assert_close("conventions", finite.clv.unwrap().value, of(all) * lost, 0.001);
    assert_eq!(Horizon::new(f64::INFINITY, 52.0, 0.0).unwrap_err().code(), "undefined");
}
