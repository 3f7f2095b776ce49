//! BG/CNBD-k and MBG/CNBD-k: limits, derivatives and refusals.

use super::close;
use crate::models::beta_geometric::Dropout;
use crate::models::catalogue::PurchaseModel;
use crate::models::cnbd;
use crate::models::cnbd_fit::{self, CnbdLikelihood};
use crate::models::customers::{Customer, CustomerBase, Histories};
use crate::models::fit::Likelihood;
use crate::models::purchases::PurchaseProcess;

const BOTH: [Dropout; 2] = [Dropout::AfterRepeats, Dropout::AfterAny];
const HISTORIES: Histories = Histories {
    frequency: &[0.0, 1.0, 2.0, 5.0, 12.0, 3.0],
    recency: &[0.0, 4.0, 9.0, 12.0, 14.5, 3.0],
    age: &[15.0, 15.0, 13.0, 12.0, 15.0, 14.0],
    weight: &[3.0, 1.0, 2.0, 1.0, 1.0, 0.5],
};
const LOG_GAPS: [f64; 6] = [0.0, 1.386, 2.9, 3.9, 1.8, -0.4];

fn base() -> CustomerBase {
    CustomerBase::new(&HISTORIES).unwrap().with_log_gap_sums(&HISTORIES, &LOG_GAPS).unwrap()
}

#[test]
fn a_regularity_of_one_gives_the_models_without_rhythm() {
    let parameters = [0.7, 6.0, 0.8, 2.4];
    for (model, dropout) in [PurchaseModel::BgNbd, PurchaseModel::MbgNbd].into_iter().zip(BOTH) {
        let plain = model.with(parameters).unwrap();
        let rhythm = cnbd::model(1, dropout, parameters);
        for (frequency, recency, age) in [(0.0, 0.0, 20.0), (3.0, 16.0, 20.0), (40.0, 19.0, 20.0)] {
            let customer = Customer { frequency, recency, age };
            close(rhythm.ln_likelihood(&customer), plain.ln_likelihood(&customer), 1e-13);
            close(rhythm.p_alive(&customer), plain.p_alive(&customer), 1e-12);
            for horizon in [5.0, 500.0] {
                let [actual, expected] = [&rhythm as &dyn PurchaseProcess, &*plain]
                    .map(|m| m.expected_transactions(&customer, horizon));
                close(actual, expected, 1e-11);
            }
            close(
                rhythm.residual_transactions(&customer, 0.1),
                plain.residual_transactions(&customer, 0.1),
                1e-11,
            );
            close(rhythm.probability(frequency, 20.0), plain.probability(frequency, 20.0), 1e-11);
        }
    }
}

/// Central differences of the value and of the gradient.
#[test]
fn gradients_and_hessians_agree_with_finite_differences() {
    let base = base();
    for dropout in BOTH {
        for k in [1, 2, 5] {
            let likelihood = CnbdLikelihood::new(&base, dropout, k, None).unwrap();
            let at = [0.9, 3.0, 0.6, 1.7];
            let jet = likelihood.evaluate(&at);
            for i in 0..4 {
                let step = 1e-5 * at[i];
                let moved = |sign: f64| {
                    let mut point = at;
                    point[i] += sign * step;
                    likelihood.evaluate(&point)
                };
                let (up, down) = (moved(1.0), moved(-1.0));
                let slope = (up.value - down.value) / (2.0 * step);
                assert!((jet.gradient[i] - slope).abs() < 1e-6 * slope.abs().max(1.0), "{dropout:?} {k} {i}");
                for j in 0..4 {
                    let bend = (up.gradient[j] - down.gradient[j]) / (2.0 * step);
                    let error = (jet.hessian[i][j] - bend).abs();
                    assert!(error < 1e-6 * bend.abs().max(1.0), "{dropout:?} {k} {i} {j}: {bend}");
                }
            }
        }
    }
}

/// The value of the likelihood of a base is the sum over its customers plus the factor of the gaps.
#[test]
fn base_likelihood_is_the_sum_over_customers() {
    let parameters = [0.9, 3.0, 0.6, 1.7];
    for dropout in BOTH {
        let model = cnbd::model(3, dropout, parameters);
        let customers = HISTORIES.customers().map(Result::unwrap);
        let sum: f64 = customers.map(|(customer, weight)| weight * model.ln_likelihood(&customer)).sum();
        let gaps: f64 = LOG_GAPS.iter().zip(HISTORIES.weight).map(|(gaps, weight)| gaps * weight).sum();
        // Γ(3) = 2.
        let expected = sum + 2.0 * gaps - base().purchases * 2.0f64.ln();
        let found = CnbdLikelihood::new(&base(), dropout, 3, None).unwrap().evaluate(&parameters).value;
        close(found, expected, 1e-12);
    }
}

#[test]
fn log_gap_sums_are_checked() {
    let code = |sums: &[f64]| {
        let base = CustomerBase::new(&HISTORIES).unwrap();
        base.with_log_gap_sums(&HISTORIES, sums).err().map(|error| error.code())
    };
    assert_eq!(code(&LOG_GAPS), None);
    assert_eq!(code(&LOG_GAPS[1..]), Some("row-count"));
    assert_eq!(code(&[0.0, f64::NEG_INFINITY, 2.9, 3.9, 1.8, -0.4]), Some("not-a-number"));
    assert_eq!(code(&[0.5, 1.386, 2.9, 3.9, 1.8, -0.4]), Some("undefined"));
    // The sum of logarithms of two gaps within 9 is largest for equal gaps: 2·ln 4.5 = 3.008.
    assert_eq!(code(&[0.0, 1.386, 3.1, 3.9, 1.8, -0.4]), Some("exceeds"));
}

#[test]
fn invalid_regularities_are_refused() {
    let plain = CustomerBase::new(&HISTORIES).unwrap();
    let code = |base: &CustomerBase, k| {
        cnbd_fit::fit_to(base, Dropout::AfterAny, k, 0.1, &mut |_, _| true).err().map(|error| error.code())
    };
    assert_eq!([code(&plain, None), code(&plain, Some(2))], [Some("missing"); 2]);
    assert_eq!(code(&plain, Some(1)), None);
    assert_eq!([code(&base(), Some(0)), code(&base(), Some(13))], [Some("out-of-range"); 2]);
    let with = |k| PurchaseModel::MbgCnbd { k }.with([0.5; 4]).err().map(|error| error.code());
    assert_eq!([with(None), with(Some(13)), with(Some(2))], [Some("missing"), Some("out-of-range"), None]);
    assert_eq!(PurchaseModel::candidates(&plain).len(), 3);
    assert_eq!(PurchaseModel::candidates(&base()).len(), 5);
}
