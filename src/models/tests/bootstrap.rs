//! Simulated totals: boundary cases, worked out by hand or by mpmath with 30 digits.

use super::close;
use crate::error::Error;
use crate::math::random::Random;
use crate::models::bg_nbd;
use crate::models::bootstrap::interval;
use crate::models::bootstrap::simulated_totals;
use crate::models::catalogue::PurchaseModel;
use crate::models::customers::Histories;
use crate::models::gamma_gamma;
use crate::models::predict::predict;
use crate::models::predict::{Discounting, Horizon};
use crate::models::simulate::simulate;
use crate::models::totals::BaseModel;
use crate::models::totals::ParameterEstimate;
use crate::models::totals::{COVARIANCE_UNKNOWN, UNDETERMINED, expected_totals};

fn bg_nbd_base(log_covariance: [[f64; 4]; 4], spends: Option<[f64; 3]>) -> BaseModel {
    BaseModel {
        kind: PurchaseModel::BgNbd,
        purchases: ParameterEstimate {
            parameters: [0.25, 4.5, 0.8, 2.4],
            log_covariance: Ok(log_covariance),
        },
        spends: spends.map(ParameterEstimate::exact),
    }
}

const TWO: Histories =
    Histories { frequency: &[2.0, 0.0], recency: &[20.0, 0.0], age: &[30.0, 30.0], weight: &[] };

#[test]
fn quantiles_interpolate_between_draws() {
    // Of 0, 10, 20, 30, 40 the central 50 % is 10 to 30, the central 80 % 4 to 36.
    let draws = || vec![30.0, 0.0, 40.0, 10.0, 20.0];
    for (confidence, low, high) in [(0.5, 10.0, 30.0), (0.8, 4.0, 36.0), (1.0, 0.0, 40.0)] {
        let found = interval(draws(), confidence);
        assert_eq!(found.value, 20.0);
        close(found.high, high, 1e-12);
        assert!((found.low - low).abs() < 1e-12, "{}, not {low}", found.low);
    }
    assert_eq!((interval(vec![7.0], 0.9).low, interval(vec![7.0], 0.9).high), (7.0, 7.0));
}

#[test]
fn infinite_horizons_do_not_depend_on_the_discounting_period() {
    let model = bg_nbd_base([[0.0; 4]; 4], Some([6.0, 4.0, 15.0]));
    let value = |period: f64, discount: f64, spends: [f64; 2]| {
        let horizon = Horizon::new(f64::INFINITY, period, discount).unwrap().with(Discounting::Continuous);
        simulated_totals(&model, &TWO, &spends, &horizon, 0.9, (200, 1), &mut |_, _| true)
            .unwrap()
            .clv
            .unwrap()
    };
    // 1 % per week equals 1.01⁵² − 1 per year: the same draws give the same value.
    let weekly = value(1.0, 0.01, [20.0, 0.0]);
    close(value(52.0, 1.01f64.powi(52) - 1.0, [20.0, 0.0]).value, weekly.value, 1e-9);
    // Truncating the far future changes nothing: the mean of many draws equals the formula.
    let horizon = Horizon::new(f64::INFINITY, 1.0, 0.01).unwrap();
    let drawn = simulated_totals(&model, &TWO, &[20.0, 0.0], &horizon, 0.9, (50_000, 1), &mut |_, _| true);
    let purchases = predict(&bg_nbd::model([0.25, 4.5, 0.8, 2.4]), &TWO, &horizon).unwrap().discounted;
    let spend =
        |frequency, mean| gamma_gamma::model([6.0, 4.0, 15.0]).expected_spend(frequency, mean).unwrap();
    let expected = purchases[0] * spend(2.0, 20.0) + purchases[1] * spend(0.0, 0.0);
    close(drawn.unwrap().clv.unwrap().value, expected, 0.02);
    // Mean spends of customers without repeat purchases are ignored.
    assert_eq!(value(1.0, 0.01, [20.0, f64::NAN]), weekly);
}

#[test]
fn too_many_draws_are_refused() {
    let busy = BaseModel {
        purchases: ParameterEstimate::exact([1e10, 1e-6, 0.1, 1e6]),
        ..bg_nbd_base([[0.0; 4]; 4], None)
    };
    let horizon = Horizon::new(10.0, 1.0, 0.0).unwrap();
    let drawn = |draws| simulated_totals(&busy, &TWO, &[], &horizon, 0.9, (draws, 1), &mut |_, _| true);
    assert_eq!(drawn(200), Err(Error::TooLarge));
    let many = bg_nbd_base([[0.0; 4]; 4], None);
    let drawn = |draws| simulated_totals(&many, &TWO, &[], &horizon, 0.9, (draws, 1), &mut |_, _| true);
    assert!(drawn(100_000).is_ok());
    // Default draws: 20 million customers in total (800 draws of 25,000), at most 1,000 and at least 200 draws.
    let draws_of = |weight: [f64; 2]| {
        // All customers dropped out long ago, which makes the draws fast.
        let (frequency, recency, age) = (&[9.0, 9.0], &[1.0, 2.0], &[1e9, 1e9]);
        let crowd = Histories { frequency, recency, age, weight: &weight };
        let (at_once, mut draws) = (Horizon::new(0.0, 1.0, 0.0).unwrap(), 0);
        let mut watch = |draw, _| {
            draws = draw + 1;
            true
        };
        simulated_totals(&many, &crowd, &[], &at_once, 0.9, (0, 1), &mut watch).unwrap();
        draws
    };
    assert_eq!([[1.0, 1.0], [20_000.0, 5_000.0], [1e5, 1e5]].map(draws_of), [1_000, 800, 200]);
    // 200 million customers with 1,000 purchases each: refused before the first draw.
    let hasty = BaseModel {
        purchases: ParameterEstimate::exact([1e6, 1e4, 0.1, 1e6]),
        ..bg_nbd_base([[0.0; 4]; 4], None)
    };
    let crowd = Histories { weight: &[1e8, 1e8], ..TWO };
    let found = simulated_totals(&hasty, &crowd, &[], &horizon, 0.9, (1_000, 1), &mut |_, _| false);
    assert_eq!(found, Err(Error::TooLarge));
    // A fraction of that is accepted.
    let crowd = Histories { weight: &[2e4, 5e3], ..TWO };
    let found = simulated_totals(&hasty, &crowd, &[], &horizon, 0.9, (1_000, 1), &mut |_, _| false);
    assert_eq!(found, Err(Error::Cancelled));
    assert_eq!(drawn(100_001).unwrap_err().code(), "out-of-range");

    let model = bg_nbd::model([0.25, 4.5, 0.8, 2.4]);
    for ages in [&[1e12][..], &[1e12, 1.0], &[1.0, 1e12]] {
        assert_eq!(simulate(&model, ages, 0.0, &mut Random::new(1)).unwrap_err(), Error::TooLarge);
    }
    assert_eq!(simulate(&model, &[1.0], 1e12, &mut Random::new(1)).unwrap_err(), Error::TooLarge);
    assert!(simulate(&model, &[1.0, 1.0], 0.0, &mut Random::new(1)).is_ok());
    // The limit concerns purchases, not time: here one purchase in 18 billion time units.
    let slow = bg_nbd::model([0.25, 4.5e9, 0.8, 2.4]);
    assert!(simulate(&slow, &[2e9, 2e9], 0.0, &mut Random::new(1)).is_ok());
}

#[test]
fn spend_columns_of_another_length_are_refused() {
    let model = bg_nbd_base([[0.0; 4]; 4], Some([6.0, 4.0, 15.0]));
    let horizon = Horizon::new(10.0, 1.0, 0.0).unwrap();
    let drawn =
        |spends: &[f64]| simulated_totals(&model, &TWO, spends, &horizon, 0.9, (200, 1), &mut |_, _| true);
    assert!(drawn(&[20.0, 0.0]).is_ok());
    for spends in [&[20.0][..], &[20.0, 0.0, 5.0]] {
        assert_eq!(drawn(spends).unwrap_err().code(), "row-count");
    }
}

#[test]
fn fractional_weights_keep_the_expected_total() {
    let frequency = [2.0, 0.0, 5.0, 1.0];
    let (recency, age) = ([20.0, 0.0, 24.0, 3.0], [30.0; 4]);
    let model = bg_nbd_base([[0.0; 4]; 4], None);
    let horizon = Horizon::new(20.0, 1.0, 0.0).unwrap();
    for share in [0.4, 0.6, 2.5] {
        let weight = [share; 4];
        let histories = Histories { frequency: &frequency, recency: &recency, age: &age, weight: &weight };
        let expected = expected_totals(&model, &histories, &[], &horizon, 0.9).unwrap().transactions.unwrap();
        let drawn = simulated_totals(&model, &histories, &[], &horizon, 0.9, (40_000, 1), &mut |_, _| true);
        close(drawn.unwrap().transactions.unwrap().value, expected.value, 0.03);
    }
}

/// Parameters given by hand have an interval of chance alone, undetermined ones none.
#[test]
fn intervals_state_what_they_leave_out() {
    let horizon = Horizon::new(20.0, 1.0, 0.0).unwrap();
    let by_reason = |reason: &'static str| {
        let mut model = bg_nbd_base([[0.0; 4]; 4], Some([6.0, 4.0, 15.0]));
        model.purchases.log_covariance = Err(reason);
        let expected = expected_totals(&model, &TWO, &[20.0, 0.0], &horizon, 0.9).unwrap();
        let drawn = simulated_totals(&model, &TWO, &[20.0, 0.0], &horizon, 0.9, (200, 1), &mut |_, _| true);
        [expected, drawn.unwrap()].map(|totals| totals.clv.unwrap())
    };
    let [expected, drawn] = by_reason(COVARIANCE_UNKNOWN);
    assert_eq!((expected.low, expected.high, expected.reason), (None, None, Some(COVARIANCE_UNKNOWN)));
    assert!(drawn.low < drawn.high && drawn.reason == Some(COVARIANCE_UNKNOWN));
    for total in by_reason(UNDETERMINED) {
        assert_eq!((total.low, total.high, total.reason), (None, None, Some(UNDETERMINED)));
    }
}

/// Just below the bound every draw draws every customer; above it chance is normal.
#[test]
fn totals_of_many_customers_agree_with_those_of_fewer() {
    let deviations = [0.02, 0.03, 0.05, 0.05];
    let mut log_covariance = [[0.0; 4]; 4];
    for (i, deviation) in deviations.into_iter().enumerate() {
        log_covariance[i][i] = deviation * deviation;
    }
    let model = bg_nbd_base(log_covariance, Some([6.0, 4.0, 15.0]));
    let frequency = [0.0, 0.0, 1.0, 3.0, 8.0];
    let recency = [0.0, 0.0, 9.0, 25.0, 28.0];
    let age = [30.0, 12.0, 20.0, 30.0, 29.0];
    let spends = [0.0, 0.0, 22.0, 31.0, 18.0];
    let horizon = Horizon::new(26.0, 4.0, 0.02).unwrap();
    let of = |customers: f64| {
        let weight = [0.4, 0.2, 0.2, 0.1, 0.1].map(|share| (share * customers).round());
        let histories = Histories { frequency: &frequency, recency: &recency, age: &age, weight: &weight };
        simulated_totals(&model, &histories, &spends, &horizon, 0.9, (1_000, 1), &mut |_, _| true).unwrap()
    };
    let (fewer, many) = (of(19_900.0), of(20_100.0));
    for (fewer, many) in [(fewer.transactions, many.transactions), (fewer.clv, many.clv)] {
        let (fewer, many) = (fewer.unwrap(), many.unwrap());
        close(many.value / fewer.value, 20_100.0 / 19_900.0, 0.006);
        let width =
            |total: crate::models::totals::Total| (total.high.unwrap() - total.low.unwrap()) / total.value;
        // The widths of 1,000 draws vary by about 5 %.
        close(width(many), width(fewer), 0.15);
    }
}
