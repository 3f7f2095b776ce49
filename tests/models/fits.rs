//! Fits: parameters to 1e-8, log-likelihood to 1e-9, standard errors to 1e-6, all relative.

use regulars::models::customers::{CustomerBase, Histories};
use regulars::models::fit::Fit;
use regulars::models::gamma_gamma::Spends;
use regulars::models::{bg_bb, bg_nbd, gamma_gamma, mbg_nbd, pareto_nbd};

use crate::data::{assert_close, cdnow, cdnow_base, donations, golden, number};

/// Compares a fit with its golden values.
fn check<const N: usize>(key: &str, names: [&str; N], fit: &Fit<N>) {
    let expected = &golden(include_str!("../golden/fits.json"))[key];
    for (i, name) in names.iter().enumerate() {
        assert_close(&format!("{key} {name}"), fit.parameters[i], number(&expected["params"][name]), 1e-8);
        let error = fit.standard_errors()[i].unwrap();
        assert_close(&format!("{key} se {name}"), error, number(&expected["se_delta_method"][name]), 1e-6);
        for j in 0..N {
            let covariance = number(&expected["cov_log_params"][i][j]);
            assert_close(&format!("{key} cov {i} {j}"), fit.log_covariance[i][j], covariance, 1e-6);
            let product = number(&expected["params"][name]) * number(&expected["params"][names[j]]);
            let actual = fit.covariance().unwrap()[i][j];
            assert_close(&format!("{key} covariance {i} {j}"), actual, product * covariance, 1e-6);
        }
    }
    assert_close(key, fit.log_likelihood, number(&expected["log_likelihood"]), 1e-11);
    assert_close(key, fit.aic(), number(&expected["AIC"]), 1e-11);
    // BIC replaces 2k by k·ln n.
    let customers = number(&expected["n_customers"]);
    let bic = number(&expected["AIC"]) + N as f64 * (customers.ln() - 2.0);
    assert_close(key, fit.bic(), bic, 1e-11);
    assert_eq!(fit.customers, number(&expected["n_customers"]));
    assert!(fit.warnings.is_empty() && fit.iterations <= 20, "{key}: {fit:?}");
}

#[test]
fn bg_nbd_fit_of_cdnow_agrees() {
    let fit = bg_nbd::fit_to(&cdnow_base(), 0.0, &mut |_, _| true).unwrap();
    check("bgnbd:cdnow_rounded_weeks", bg_nbd::PARAMETERS, &fit);
}

#[test]
fn mbg_nbd_fit_of_cdnow_agrees() {
    let fit = mbg_nbd::fit_to(&cdnow_base(), 0.0, &mut |_, _| true).unwrap();
    check("mbgnbd:cdnow_rounded_weeks", mbg_nbd::PARAMETERS, &fit);
}

#[test]
fn pareto_nbd_fit_of_cdnow_agrees() {
    let fit = pareto_nbd::fit_to(&cdnow_base(), 0.0, &mut |_, _| true).unwrap();
    check("pnbd:cdnow_rounded_weeks", pareto_nbd::PARAMETERS, &fit);
}

#[test]
fn bg_bb_fit_of_donations_agrees() {
    let [frequency, recency, age, weight] = &donations();
    let base = CustomerBase::new(&Histories { frequency, recency, age, weight }).unwrap();
    let fit = bg_bb::fit_to(&base, 0.0, &mut |_, _| true).unwrap();
    check("bgbb:donations", bg_bb::PARAMETERS, &fit);
}

#[test]
fn gamma_gamma_fit_of_cdnow_agrees() {
    let [_, frequency, _, _, mean_spend] = &cdnow();
    let spends = Spends { frequency, mean_spend, weight: &[] };
    let fit = gamma_gamma::fit_to(&spends, 0.0, &mut |_, _| true).unwrap();
    check("gg:cdnow_rounded", gamma_gamma::PARAMETERS, &fit);
}
