use crate::metrics::testing::{close, of, value, warns};
use super::*;
use crate::metrics::{Options, evaluate};

/// Fader & Hardie 2007, table 1: customers remaining of 1,000 after each year.
const REGULAR: &[f64] = &[1000.0, 631.0, 468.0, 382.0, 326.0, 289.0, 262.0, 241.0];
const HIGH_END: &[f64] = &[1000.0, 869.0, 743.0, 653.0, 593.0, 551.0, 517.0, 491.0];

fn project(survivors: &[f64], horizon: f64, discount: f64) -> Result<Outcome, Error> {
    let inputs: [(&str, &[f64]); 3] =
        [("survivors", survivors), ("horizon", &[horizon]), ("discount-rate", &[discount])];
    evaluate("retention-projection", &inputs, Options::default())
}

#[test]
fn projections_agree_with_fader_and_hardie() {
    // α, β, S(12), discounted residual lifetime at 10 % after n − 1 renewals: 40-digit arithmetic (mpmath).
    let regular = project(REGULAR, 12.0, 0.1).unwrap();
    close(value(&regular, "alpha"), 0.70407729847351621, 1e-9);
    close(value(&regular, "beta"), 1.1820430262094757, 1e-9);
    close(value(&regular, "survival"), 0.170037452811511, 1e-10);
    close(value(&regular, "discounted-lifetime"), 3.694908427512111, 1e-8);
    // The paper's projection for the high-end segment, years 8 to 12.
    let high_end = project(HIGH_END, 12.0, 0.1).unwrap();
    let projected: Vec<f64> = high_end.tables[1].chunks(4).skip(8).map(|row| row[1]).collect();
    for (projected, printed) in projected.into_iter().zip([0.46, 0.436, 0.414, 0.395, 0.378]) {
        close(projected, printed, 5.1e-4);
    }
    assert_eq!(high_end.verdict, Some("constant-too-low"));
}

fn with_changing_churn(survivors: &[f64], horizon: f64) -> Result<Outcome, Error> {
    let inputs: [(&str, &[f64]); 3] =
        [("survivors", survivors), ("horizon", &[horizon]), ("discount-rate", &[0.1])];
    let options = Options { conventions: &[("model", "changing")], ..Options::default() };
    evaluate("retention-projection", &inputs, options)
}

/// Seven renewals, as published; the likelihoods are those of the models' own tests.
#[test]
fn churn_that_changes_with_tenure_has_an_exponent() {
    let high_end = with_changing_churn(HIGH_END, 12.0).unwrap();
    let expected = [("alpha", 0.214253), ("beta", 1.426575), ("exponent", 1.723565)];
    expected.iter().for_each(|&(id, printed)| close(value(&high_end, id), printed, 5e-6));
    close(value(&high_end, "survival"), 0.4039, 2e-4);
    assert_eq!(high_end.verdict, Some("constant-too-low"));
    // S(8) ÷ S(7), and the sum of the remaining survival after S(7) up to 400 years.
    let model = Bdw { a: value(&high_end, "alpha"), b: value(&high_end, "beta"), c: value(&high_end, "exponent") };
    close(value(&high_end, "next-retention"), model.survival(8.0) / model.survival(7.0), 1e-12);
    let rest = (8..400).map(|t| model.survival(f64::from(t)) / model.survival(7.0) / 1.1f64.powi(t - 8));
    close(value(&high_end, "residual-lifetime"), rest.sum(), 1e-10);
    assert_eq!(with_changing_churn(&HIGH_END[..3], 12.0).unwrap_err().code(), "row-count");
}

/// S(t) = (1 − θ)^(t²) for one θ = 0.1: later, fewer customers remain than at the churn observed so far.
#[test]
fn rising_churn_leaves_fewer_customers_than_constant_churn() {
    let survivors: Vec<f64> = (0..5).map(|t| (1e5 * 0.9f64.powi(t * t)).round()).collect();
    let outcome = with_changing_churn(&survivors, 8.0).unwrap();
    close(value(&outcome, "exponent"), 2.0, 1e-3);
    close(value(&outcome, "survival"), 0.9f64.powi(64), 2e-2);
    assert_eq!(outcome.verdict, Some("constant-too-high"));
}

#[test]
fn tenure_continues_after_the_observed_periods() {
    // Regular customers observed for four renewals: the model fitted to five counts predicts the fifth renewal.
    let outcome = project(&REGULAR[..5], 8.0, 0.1).unwrap();
    let model = Sbg { alpha: value(&outcome, "alpha"), beta: value(&outcome, "beta") };
    close(value(&outcome, "next-retention"), model.survival(5.0) / model.survival(4.0), 1e-12);
}

#[test]
fn constant_churn_matches_a_hand_calculation() {
    // 100 → 50 → 30: 70 lost in 150 renewal decisions.
    let constant = ConstantChurn::fit(&[100.0, 50.0, 30.0]);
    close(constant.rate, 7.0 / 15.0, 1e-15);
    close(constant.survival(2), 64.0 / 225.0, 1e-15);
    close(ConstantChurn { rate: 0.4 }.discounted_lifetime(0.1), 2.2, 1e-15);
    let alike = project(&[1024.0, 512.0, 256.0, 128.0, 64.0], 5.0, 0.0).unwrap();
    assert!(warns(&alike, "churn-alike"));
    assert_eq!(alike.verdict, Some("alike"));
    close(value(&alike, "survival"), 0.03125, 1e-6);
}

#[test]
fn infinite_lifetimes_are_warned_of_and_impossible_inputs_refused() {
    let short = project(&[100.0, 70.0, 60.0], 12.0, 0.0).unwrap();
    assert!(warns(&short, "few-periods") && warns(&short, "far-horizon"));
    // α ≤ 1: the mean lifetime is infinite, and so is the undiscounted residual lifetime.
    let endless = project(REGULAR, 12.0, 0.0).unwrap();
    assert!(warns(&endless, "endless-lifetime"));
    assert_eq!((endless.value("expected-lifetime"), endless.value("discounted-lifetime")), (None, None));
    let code = |survivors: &[f64]| project(survivors, 5.0, 0.1).unwrap_err();
    let undefined = |reason| Error::Undefined { place: "survivors".into(), reason };
    assert_eq!(code(&[9.0, 9.0, 9.0]), undefined("nobody-left"));
    assert_eq!(code(&[9.0, 0.0, 0.0]), undefined("everybody-left-at-once"));
    assert_eq!(code(&[0.0, 0.0, 0.0]), Error::Empty("survivors".into()));
    assert_eq!(code(&[9.0, 8.0, 10.0]).code(), "exceeds");
    assert_eq!(project(HIGH_END, 2.5, 0.1).unwrap_err(), Error::NotWhole("horizon".into()));
}

#[test]
fn the_projection_follows_the_fitted_model() {
    let projected = |horizon: f64, periods: usize| {
        let survivors = ["1000", "700", "550", "470", "420"][..periods].join(",");
        of(
            "retention-projection",
            &format!("survivors={survivors} horizon={horizon} discount-rate=0.1"),
            &[],
        )
    };
    let three = projected(3.0, 5);
    let rows: Vec<&[f64]> = three.tables[1].chunks(4).collect();
    assert_eq!((rows.len(), rows[0]), (4, &[0.0, 1.0, 1.0, 1.0][..]));
    close(value(&three, "lifetime-within"), rows[0][1] + rows[1][1] + rows[2][1], 1e-12);
    close(value(&three, "constant-lifetime-within"), rows[0][3] + rows[1][3] + rows[2][3], 1e-12);
    // A customer present at the last count: Σ S(t)/S(4)/1.1^(t − 5) from t = 5, S a product of (β + i − 1)/(α + β + i −
    // 1).
    let [alpha, beta] = ["alpha", "beta"].map(|id| value(&three, id));
    let (mut left, mut expected) = (1.0, 0.0);
    for t in 5..2_000 {
        left *= (beta + f64::from(t) - 1.0) / (alpha + beta + f64::from(t) - 1.0);
        expected += left * 1.1f64.powi(5 - t);
    }
    close(value(&three, "residual-lifetime"), expected, 1e-9);
    // The share of the customers before a period who remain after it.
    close(rows[2][2], rows[2][1] / rows[1][1], 1e-12);
}

#[test]
fn few_periods_and_far_horizons_are_warned_of() {
    let projected = |horizon: f64, periods: usize| {
        let survivors = ["1000", "700", "550", "470", "420"][..periods].join(",");
        of(
            "retention-projection",
            &format!("survivors={survivors} horizon={horizon} discount-rate=0.1"),
            &[],
        )
    };
    for (horizon, periods, few, far) in [
        (12.0, 5, false, false),
        (13.0, 5, false, true),
        (8.0, 5, false, false),
        (3.0, 4, false, false),
        (3.0, 3, true, false),
    ] {
        let outcome = projected(horizon, periods);
        assert_eq!(
            (warns(&outcome, "few-periods"), warns(&outcome, "far-horizon")),
            (few, far),
            "{horizon} {periods}"
        );
    }
}

#[test]
fn the_first_table_contains_the_given_survivors() {
    let outcome = of("retention-projection", "survivors=1000,869,743,653 horizon=5 discount-rate=0.1", &[]);
    assert_eq!(outcome.tables[0], [0.0, 1.0, 1.0, 0.869, 2.0, 0.743, 3.0, 0.653]);
}
