//! Extreme cases: parameters where textbook formulas break, uninformative data, time units of any size.

use regulars::Error;
use regulars::models::catalogue::PurchaseModel;
use regulars::models::customers::{Customer, CustomerBase, Histories};
use regulars::models::fit::Fit;
use regulars::models::gamma_gamma::{self, Spends};
use regulars::models::predict::{Horizon, predict};
use serde_json::Value;

use crate::data::{assert_close, cdnow, golden, number};

const MODELS: [PurchaseModel; 3] = PurchaseModel::ANY_TIME;

/// Customers as rows (x, tₓ, T, weight).
type Rows<'a> = &'a [(f64, f64, f64, f64)];

fn fit(model: PurchaseModel, rows: Rows) -> Result<Fit<4>, Error> {
    let column = |f: fn(&(f64, f64, f64, f64)) -> f64| rows.iter().map(f).collect::<Vec<_>>();
    let (frequency, recency, age, weight) =
        (column(|row| row.0), column(|row| row.1), column(|row| row.2), column(|row| row.3));
    let histories = Histories { frequency: &frequency, recency: &recency, age: &age, weight: &weight };
    model.fit(&CustomerBase::new(&histories)?, 0.0, &mut |_, _| true)
}

/// Compares with a reference; values below the range of a double must come out as zero.
fn check(what: &str, actual: f64, expected: f64) {
    if expected.abs() < 1e-300 {
        assert!(actual.abs() < 1e-300, "{what}: {actual:e} is not zero");
    } else {
        assert_close(what, actual, expected, 1e-10);
    }
}

/// a → 1, a + b < 1 with x = 0, s = 1, α = β, x = 500, T = 3,650, spans of 10⁻³ and 10⁶: 60-digit arithmetic.
#[test]
fn predictions_agree_with_mpmath_at_extreme_parameters() {
    let golden = golden(include_str!("../golden/stress.json"));
    let mut cases = 0;
    for kind in MODELS {
        for row in golden[kind.id()].as_array().unwrap() {
            let parameters: [f64; 4] = core::array::from_fn(|i| number(&row[0][i]));
            let model = kind.with(parameters).unwrap();
            let [frequency, recency, age, horizon] = [1, 2, 3, 4].map(|i| number(&row[i]));
            let customer = Customer { frequency, recency, age };
            let what = format!("{kind:?} {parameters:?} {customer:?} {horizon}");
            // The logarithm of a likelihood of 1 is 0 up to rounding.
            let likelihood = number(&row[5]);
            let error = (model.ln_likelihood(&customer) - likelihood).abs();
            assert!(error <= 1e-10 * likelihood.abs() + 1e-15, "{what}: off by {error:e}");
            check(&what, model.p_alive(&customer), number(&row[6]));
            check(&what, model.expected_transactions(&customer, horizon), number(&row[7]));
            cases += 1;
        }
    }
    assert_eq!(cases, 270);
}

/// P(X(t) = n) for up to 850 purchases over ten years, rates alike and far apart; 60-digit arithmetic.
#[test]
fn probabilities_agree_with_mpmath_at_extreme_parameters() {
    let golden = golden(include_str!("../golden/probabilities.json"));
    let mut cases = 0;
    for kind in [PurchaseModel::BgNbd, PurchaseModel::MbgNbd, PurchaseModel::ParetoNbd, PurchaseModel::BgBb] {
        for row in golden[kind.id()].as_array().unwrap() {
            let parameters: [f64; 4] = core::array::from_fn(|i| number(&row[0][i]));
            let [n, horizon, expected] = [1, 2, 3].map(|i| number(&row[i]));
            let actual = kind.with(parameters).unwrap().probability(n, horizon);
            check(&format!("{kind:?} {parameters:?} {n} {horizon}"), actual, expected);
            cases += 1;
        }
    }
    assert_eq!(cases, 213);
}

/// A tiny survival probability must not vanish beside 1.
#[test]
fn tiny_survival_probabilities_keep_their_digits() {
    let golden = golden(include_str!("../golden/probabilities.json"));
    for row in golden["tiny-b"].as_array().unwrap() {
        let model = PurchaseModel::from_id(row[0].as_str().unwrap()).unwrap();
        let fitted = model.with(core::array::from_fn(|i| number(&row[1][i]))).unwrap();
        let [frequency, recency, age, likelihood, p_alive] = [2, 3, 4, 5, 6].map(|i| number(&row[i]));
        let customer = Customer { frequency, recency, age };
        // Near a likelihood of 1 the logarithm is accurate to a few units of rounding of 1.
        let error = (fitted.ln_likelihood(&customer) - likelihood).abs();
        assert!(error <= 1e-12 * likelihood.abs() + 4e-15, "{row}: off by {error:e}");
        assert_close(&format!("{row}"), fitted.p_alive(&customer), p_alive, 1e-12);
    }
}

/// Synthetic shop over ten years in days, with a customer of 500 purchases; 50-digit arithmetic.
#[test]
fn fits_of_a_synthetic_base_agree_with_mpmath() {
    let golden = golden(include_str!("../golden/more_fits.json"));
    let rows: Vec<_> =
        golden["shop"].as_array().unwrap().iter().map(|row| [0, 1, 2, 3].map(|i| number(&row[i]))).collect();
    let rows: Vec<_> = rows.into_iter().map(|[x, recency, age, weight]| (x, recency, age, weight)).collect();
    for model in MODELS {
        let found = fit(model, &rows).unwrap();
        check_fit(&golden[format!("shop:{}", model.id())], model.parameters(), &found);
    }
    let spends: Vec<_> =
        golden["spends"].as_array().unwrap().iter().map(|row| [0, 1, 2].map(|i| number(&row[i]))).collect();
    let [frequency, mean_spend, weight] =
        [0, 1, 2].map(|i| spends.iter().map(|row| row[i]).collect::<Vec<_>>());
    let spends = Spends { frequency: &frequency, mean_spend: &mean_spend, weight: &weight };
    let found = gamma_gamma::fit_to(&spends, 0.0, &mut |_, _| true).unwrap();
    check_fit(&golden["shop:gamma-gamma"], gamma_gamma::PARAMETERS, &found);
}

fn check_fit<const N: usize>(expected: &Value, names: [&str; N], found: &Fit<N>) {
    for (i, name) in names.iter().enumerate() {
        assert_close(name, found.parameters[i], number(&expected["parameters"][name]), 1e-8);
        let error = found.standard_errors()[i].unwrap();
        assert_close(name, error, number(&expected["standard_errors"][name]), 1e-6);
    }
    assert_close("ln L", found.log_likelihood, number(&expected["log_likelihood"]), 1e-9);
}

/// Every base gives a finite fit or an error with its reason.
#[test]
fn degenerate_bases_are_fitted_or_refused() {
    let few = "too-few";
    let cases: [(&str, Rows, Option<&str>); 19] = [
        ("all came back at once", &[(1.0, 0.0, 30.0, 500.0), (0.0, 0.0, 9.0, 90.0)], Some(few)),
        ("purchases in no time", &[(1.0, 0.0, 0.0, 5.0), (2.0, 3.0, 9.0, 90.0)], Some("undefined")),
        // The likelihood of many simultaneous purchases is unbounded.
        (
            "bursts among one-time buyers",
            &[(0.0, 0.0, 9.0, 90.0), (700.0, 0.0, 9.0, 9.0), (86.0, 0.5, 2.0, 3.0)],
            Some("not-converged"),
        ),
        ("one-time buyers only", &[(0.0, 0.0, 30.0, 50.0), (0.0, 0.0, 12.0, 9.0)], Some(few)),
        ("a single customer", &[(3.0, 20.0, 30.0, 1.0)], Some(few)),
        (
            "a single regular among one-time buyers",
            &[(0.0, 0.0, 30.0, 50.0), (4.0, 9.0, 9.0, 1.0)],
            Some(few),
        ),
        ("all just won", &[(0.0, 0.0, 0.0, 50.0)], Some(few)),
        ("identical customers", &[(3.0, 20.0, 30.0, 500.0)], None),
        ("identical customers who just bought", &[(3.0, 30.0, 30.0, 500.0)], None),
        ("identical but for two", &[(0.0, 0.0, 30.0, 500.0), (1.0, 10.0, 30.0, 2.0)], None),
        ("some just won", &[(0.0, 0.0, 0.0, 50.0), (1.0, 3.0, 9.0, 20.0), (2.0, 6.0, 7.0, 9.0)], None),
        ("all bought today", &[(1.0, 5.0, 5.0, 30.0), (2.0, 9.0, 9.0, 20.0), (7.0, 8.0, 8.0, 3.0)], None),
        ("all came back at once and never again", &[(1.0, 0.01, 90.0, 30.0), (0.0, 0.0, 90.0, 99.0)], None),
        ("very regular buyers", &[(52.0, 363.0, 365.0, 30.0), (51.0, 360.0, 365.0, 30.0)], None),
        (
            "a hundred thousand purchases",
            &[(1e5, 3640.0, 3650.0, 2.0), (0.0, 0.0, 3650.0, 300.0), (3.0, 90.0, 3000.0, 80.0)],
            None,
        ),
        (
            "a thousandth of a unit",
            &[(0.0, 0.0, 1e-3, 50.0), (1.0, 3e-4, 9e-4, 20.0), (4.0, 6e-4, 7e-4, 9.0)],
            None,
        ),
        ("a million units", &[(0.0, 0.0, 1e6, 50.0), (1.0, 3e5, 9e5, 20.0), (4.0, 6e5, 7e5, 9.0)], None),
        ("both at once", &[(0.0, 0.0, 1e6, 50.0), (1.0, 3e-3, 9e5, 20.0), (4.0, 6e-4, 7e-3, 9.0)], None),
        (
            "weights of ten millions",
            &[(0.0, 0.0, 30.0, 5e7), (1.0, 3.0, 9.0, 2e7), (4.0, 6.0, 7.0, 9e6)],
            None,
        ),
    ];
    for (what, rows, refusal) in cases {
        for model in MODELS {
            match (fit(model, rows), refusal) {
                (Err(error), Some(code)) => assert_eq!(error.code(), code, "{what}"),
                (Ok(found), None) => {
                    let numbers = found.parameters.iter().chain(found.log_covariance.iter().flatten());
                    assert!(
                        numbers.chain([&found.log_likelihood]).all(|x| x.is_finite()),
                        "{what}: {found:?}"
                    );
                    assert_eq!(found.warnings.is_empty(), found.determined == [true; 4], "{what}: {found:?}");
                    let fitted = model.with(found.parameters).unwrap();
                    let frequency: Vec<_> = rows.iter().map(|row| row.0).collect();
                    let recency: Vec<_> = rows.iter().map(|row| row.1).collect();
                    let age: Vec<_> = rows.iter().map(|row| row.2).collect();
                    let histories =
                        Histories { frequency: &frequency, recency: &recency, age: &age, weight: &[] };
                    let ahead = predict(&*fitted, &histories, &Horizon::new(age[0], age[0], 0.0).unwrap());
                    assert!(ahead.is_ok(), "{what} by {model:?}: {ahead:?}");
                }
                (found, _) => panic!("{what} by {model:?}: {found:?}"),
            }
        }
    }
}

/// Constant or nearly constant spends: the fit expects that spend and warns.
#[test]
fn constant_spends_warn() {
    for (customers, last) in [(10, 10.0), (1_000, 10.0), (1_000_000, 10.0), (30_000, 10.001)] {
        let frequency: Vec<_> = (0..customers).map(|i| f64::from(1 + i % 3)).collect();
        let mut mean_spend = vec![10.0; frequency.len()];
        *mean_spend.last_mut().unwrap() = last;
        let spends = Spends { frequency: &frequency, mean_spend: &mean_spend, weight: &[] };
        let found = gamma_gamma::fit_to(&spends, 0.0, &mut |_, _| true).unwrap();
        assert_eq!(
            (found.warnings.as_slice(), found.covariance()),
            (&["spend-steady", "spend-alike"][..], None)
        );
        assert!(found.log_likelihood.is_finite() && found.aic().is_finite());
        let model = gamma_gamma::model(found.parameters);
        for frequency in [0.0, 1.0, 50.0] {
            assert_close("spend", model.expected_spend(frequency, 10.0).unwrap(), 10.0, 1e-6);
        }
    }
}

/// Fits are equivariant for time units from a thousandth to a million times as long.
#[test]
fn fits_scale_with_the_time_unit() {
    let [_, frequency, recency, age, _] = &cdnow();
    // The penalty uses the base's own unit of time.
    let scaled = |scale: f64, penalty: f64| {
        let times = |column: &[f64]| column.iter().map(|time| time * scale).collect::<Vec<_>>();
        let (recency, age) = (times(recency), times(age));
        let histories = Histories { frequency, recency: &recency, age: &age, weight: &[] };
        let base = CustomerBase::new(&histories).unwrap();
        MODELS.map(|model| model.fit(&base, penalty, &mut |_, _| true).unwrap())
    };
    let purchases: f64 = frequency.iter().sum();
    for penalty in [0.0, 0.1] {
        let weeks = scaled(1.0, penalty);
        for scale in [1e-4, 1.0 / 52.0, 7.0, 3e4] {
            for (found, expected) in scaled(scale, penalty).iter().zip(&weeks) {
                let units = if expected.parameters[3] > 5.0 {
                    [1.0, scale, 1.0, scale]
                } else {
                    [1.0, scale, 1.0, 1.0]
                };
                for (i, unit) in units.iter().enumerate() {
                    assert_close("parameter", found.parameters[i], expected.parameters[i] * unit, 1e-8);
                }
                // The likelihood is a density in time: each purchase contributes one factor of the unit.
                let shifted = expected.log_likelihood - purchases * scale.ln();
                assert_close("ln L", found.log_likelihood, shifted, 1e-9);
            }
        }
    }
}

/// Homogeneous customers give a ridge warning, and predictions equal the limit: a Poisson process at the common rate.
#[test]
fn ridges_give_warnings() {
    let regulars: Rows =
        &[(52.0, 364.0, 365.0, 40.0), (48.0, 363.0, 365.0, 40.0), (50.0, 364.5, 365.0, 40.0)];
    for model in MODELS {
        let found = fit(model, regulars).unwrap();
        assert!(found.warnings.contains(&"rates-alike"), "{model:?}: {found:?}");
        let fitted = model.with(found.parameters).unwrap();
        let customer = Customer { frequency: 50.0, recency: 364.5, age: 365.0 };
        assert_close(
            "a month",
            fitted.expected_if_alive(&Customer { frequency: 50.0, recency: 365.0, age: 365.0 }, 30.0),
            50.0 * 30.0 / 365.0,
            0.02,
        );
        assert!(fitted.p_alive(&customer) > 0.98);
    }
}

/// A penalty removes the ridge: every parameter is determined and pulled towards the scale of the data.
#[test]
fn penalties_remove_ridges() {
    let rows: Rows = &[(3.0, 20.0, 30.0, 500.0)];
    let (x, recency, age, weight) = rows[0];
    let histories = Histories { frequency: &[x], recency: &[recency], age: &[age], weight: &[weight] };
    let base = CustomerBase::new(&histories).unwrap();
    for model in MODELS {
        let free = model.fit(&base, 0.0, &mut |_, _| true).unwrap();
        let held = model.fit(&base, 0.1, &mut |_, _| true).unwrap();
        assert!(!free.warnings.is_empty() && held.warnings.is_empty(), "{model:?}: {free:?} {held:?}");
        let distance = |fit: &Fit<4>| fit.parameters.iter().map(|p| p.ln().powi(2)).sum::<f64>();
        assert!(distance(&held) < distance(&free));
        assert!(held.log_likelihood <= free.log_likelihood);
    }
}
