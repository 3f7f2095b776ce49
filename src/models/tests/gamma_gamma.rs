//! Gamma-Gamma: boundary cases, worked out by hand or by mpmath with 30 digits.

use super::close;
use crate::models::gamma_gamma;
use crate::models::gamma_gamma::Spends;

#[test]
fn fits_do_not_depend_on_the_currency_unit() {
    let frequency = [1.0, 2.0, 3.0, 1.0, 4.0, 2.0, 5.0, 1.0];
    let mean = [12.0, 30.0, 18.0, 55.0, 22.0, 9.0, 41.0, 16.0];
    let fitted = |unit: f64| {
        let mean_spend = mean.map(|mean| mean * unit);
        let spends = Spends { frequency: &frequency, mean_spend: &mean_spend, weight: &[] };
        gamma_gamma::fit_to(&spends, 0.0, &mut |_, _| true).unwrap()
    };
    let [p, q, v] = fitted(1.0).parameters;
    for unit in [1e-9, 1e-3, 1e3, 1e12] {
        let found = fitted(unit);
        for (actual, expected) in found.parameters.into_iter().zip([p, q, v * unit]) {
            close(actual, expected, 1e-7);
        }
    }
}

#[test]
fn constant_spends_keep_their_mean() {
    let spends = Spends { frequency: &[1.0, 3.0], mean_spend: &[25.0, 25.0], weight: &[] };
    let fit = gamma_gamma::fit_to(&spends, 0.0, &mut |_, _| true).unwrap();
    let [p, q, v] = fit.parameters;
    close(p * v / (q - 1.0), 25.0, 1e-12);
    // Relative spreads up to 10⁻⁴ (shapes of 10⁸) count as zero; larger ones are fitted.
    close(1.0 / q.sqrt(), 1e-4, 1e-12);
    close(1.0 / p.sqrt(), 1e-4, 1e-12);
    let climbed = |spread: f64| {
        let mean_spend = [25.0 * (1.0 - spread), 25.0 * (1.0 + spread)];
        let spends = Spends { frequency: &[2.0, 2.0], mean_spend: &mean_spend, weight: &[] };
        gamma_gamma::fit_to(&spends, 0.0, &mut |_, _| true).unwrap().iterations > 0
    };
    assert_eq!([0.99e-4, 1.01e-4, 1e-2].map(climbed), [false, true, true]);
    // Means of many purchases as dispersed as single ones: individual spends are constant. Means of many purchases close
    // to the overall mean: customers do not differ.
    let frequency = [1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 50.0, 50.0, 50.0, 50.0, 50.0, 50.0];
    let wide = [10.0, 20.0, 30.0, 40.0, 60.0, 90.0];
    let narrow = [41.5, 41.6, 41.7, 41.7, 41.8, 41.9];
    for (many, expected) in [(wide, "spend-steady"), (narrow, "spend-alike")] {
        let mean_spend = [wide, many].concat();
        let spends = Spends { frequency: &frequency, mean_spend: &mean_spend, weight: &[] };
        assert_eq!(gamma_gamma::fit_to(&spends, 0.0, &mut |_, _| true).unwrap().warnings, [expected]);
    }
}

#[test]
fn median_spend_agrees_with_scipy() {
    // SciPy: 6.25·(15.44 + 2·40)/gamma.ppf(0.5, 6.25·2 + 3.74).
    let model = gamma_gamma::model([6.25, 3.74, 15.44]);
    close(model.median_spend(2.0, 40.0), 37.49706796694646, 1e-9);
}

#[test]
fn an_infinite_expected_spend_is_absent() {
    // px + q exactly 1, and slightly more.
    assert_eq!(gamma_gamma::model([0.25, 0.5, 15.0]).expected_spend(2.0, 40.0), None);
    close(gamma_gamma::model([0.25, 0.75, 15.0]).expected_spend(2.0, 40.0).unwrap(), 95.0, 1e-15);
}

#[test]
fn zero_spenders_are_left_out_with_a_warning() {
    let frequency = [1.0, 2.0, 3.0, 1.0, 4.0, 2.0];
    let mean_spend = [12.0, 30.0, 18.0, 55.0, 22.0, 9.0];
    let fitted = |frequency: &[f64], mean_spend: &[f64]| {
        let spends = Spends { frequency, mean_spend, weight: &[] };
        gamma_gamma::fit_to(&spends, 0.1, &mut |_, _| true).unwrap()
    };
    let without = fitted(&frequency, &mean_spend);
    let with = fitted(&[&frequency[..], &[3.0]].concat(), &[&mean_spend[..], &[0.0]].concat());
    assert_eq!((with.parameters, with.customers), (without.parameters, 6.0));
    assert!(without.warnings.is_empty());
    assert_eq!(with.warnings, ["zero-spends-left-out"]);
    let negative = Spends { frequency: &[1.0, 2.0], mean_spend: &[5.0, -1.0], weight: &[] };
    assert_eq!(gamma_gamma::fit_to(&negative, 0.0, &mut |_, _| true).unwrap_err().code(), "out-of-range");
}

/// One customer with an infinite mean makes all figures medians; SciPy: p(v + 25x)/gamma.ppf(0.5, px + q).
#[test]
fn one_statistic_is_used_for_all_customers() {
    let model = gamma_gamma::model([0.4, 0.5, 15.0]);
    let of = |frequency: &[f64]| {
        let mean_spend = vec![25.0; frequency.len()];
        gamma_gamma::spends(&model, &Spends { frequency, mean_spend: &mean_spend, weight: &[] }).unwrap()
    };
    let (medians, are_medians) = of(&[1.0, 3.0, 20.0]);
    assert!(are_medians);
    for (actual, expected) in
        medians.into_iter().zip([26.81221009278312, 26.072558500359094, 25.21700336569227])
    {
        close(actual, expected, 1e-9);
    }
    let (means, are_medians) = of(&[3.0, 20.0]);
    assert!(!are_medians);
    // By hand: 0.4·(15 + 75)/(1.2 + 0.5 − 1) and 0.4·(15 + 500)/(8 + 0.5 − 1).
    close(means[0], 36.0 / 0.7, 1e-14);
    close(means[1], 206.0 / 7.5, 1e-14);
}
