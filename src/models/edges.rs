//! Ends of ranges, and small parts whose results the fits to real data hardly feel: each worked out by hand, or by
//! mpmath with 30 digits.

use core::cell::Cell;

use super::bg_bb;
use super::bg_nbd;
use super::bootstrap::{interval, simulated_totals};
use super::catalogue::PurchaseModel;
use super::compare::compare;
use super::customers::{Customer, CustomerBase, Distinct, Histories};
use super::fit::{Likelihood, fit};
use super::gamma_gamma::{self, Spends};
use super::holdout::{correlation, holdout};
use super::predict::{Horizon, predict};
use super::purchases::{Purchases, purchase_ridge};
use super::sbg::Sbg;
use super::simulate::simulate;
use super::timelines::Timelines;
use super::totals::{BaseModel, Uncertain, check_confidence};
use super::tracking::{thin, track};
use crate::error::Error;
use crate::math::jet::Jet;
use crate::math::random::Random;

fn close(actual: f64, expected: f64, relative: f64) {
    assert!((actual - expected).abs() <= relative * expected.abs(), "{actual}, not {expected}");
}

#[test]
fn purchases_to_come_where_the_series_would_be_long() {
    // ∫ (1 − (1 + pτ)^−(r + x))/p · Beta(p; a, b + x) dp by mpmath; parameters, x, T, t.
    let cases = [
        ([0.8, 2.0, 0.5, 2.5], 0.0, 3.0, 50.0, 4.548448802007395),
        ([3.5, 2.0, 1.5, 2.5], 4.0, 3.0, 50.0, 9.922673507812022),
        ([100.0, 1.5, 0.7, 3.0], 200.0, 0.5, 5.0, 399.3332349452878),
        // Hardly anybody ever drops out, or nobody: (r + x)·t/(α + T).
        ([0.8, 2.0, 0.001, 2.5], 0.0, 3.0, 50.0, 7.989156212712447),
        ([3.0, 1.0, 1e-30, 1e30], 0.0, 1.0, 50.0, 75.0),
        ([3.0, 1.0, 1e-30, 2.5], 0.0, 1.0, 1e30, 1.5e30),
    ];
    for (parameters, frequency, age, horizon, expected) in cases {
        close(bg_nbd::model(parameters).expected_if_alive(frequency, age, horizon), expected, 1e-11);
    }
}

#[test]
fn quantiles_between_draws() {
    // Of 0, 10, 20, 30, 40 half lies between 10 and 30, four fifths between 4 and 36.
    let draws = || vec![30.0, 0.0, 40.0, 10.0, 20.0];
    for (confidence, low, high) in [(0.5, 10.0, 30.0), (0.8, 4.0, 36.0), (1.0, 0.0, 40.0)] {
        let found = interval(draws(), confidence);
        assert_eq!(found.value, 20.0);
        close(found.high, high, 1e-12);
        assert!((found.low - low).abs() < 1e-12, "{}, not {low}", found.low);
    }
    assert_eq!((interval(vec![7.0], 0.9).low, interval(vec![7.0], 0.9).high), (7.0, 7.0));
}

fn bg_nbd_base(log_covariance: [[f64; 4]; 4], spends: Option<[f64; 3]>) -> BaseModel {
    BaseModel {
        kind: PurchaseModel::BgNbd,
        purchases: Uncertain { parameters: [0.25, 4.5, 0.8, 2.4], log_covariance },
        spends: spends.map(|parameters| Uncertain { parameters, log_covariance: [[0.0; 3]; 3] }),
    }
}

const TWO: Histories =
    Histories { frequency: &[2.0, 0.0], recency: &[20.0, 0.0], age: &[30.0, 30.0], weight: &[] };

#[test]
fn all_time_to_come_ends_where_nothing_is_worth_anything() {
    let model = bg_nbd_base([[0.0; 4]; 4], Some([6.0, 4.0, 15.0]));
    let value = |period: f64, discount: f64, spends: [f64; 2]| {
        let horizon = Horizon::new(f64::INFINITY, period, discount).unwrap();
        simulated_totals(&model, &TWO, &spends, &horizon, 0.9, (200, 1), &mut |_, _| true)
            .unwrap()
            .clv
            .unwrap()
    };
    // A hundredth a week is (1.01⁵² − 1) a year, whichever it is called by: the same draws, the same value.
    let weekly = value(1.0, 0.01, [20.0, 0.0]);
    close(value(52.0, 1.01f64.powi(52) - 1.0, [20.0, 0.0]).value, weekly.value, 1e-9);
    // What is left out beyond some day is worth nothing: many draws have the mean of the formula.
    let horizon = Horizon::new(f64::INFINITY, 1.0, 0.01).unwrap();
    let drawn = simulated_totals(&model, &TWO, &[20.0, 0.0], &horizon, 0.9, (50_000, 1), &mut |_, _| true);
    let purchases = predict(&bg_nbd::model([0.25, 4.5, 0.8, 2.4]), &TWO, &horizon).unwrap().discounted;
    let spend =
        |frequency, mean| gamma_gamma::model([6.0, 4.0, 15.0]).expected_spend(frequency, mean).unwrap();
    let expected = purchases[0] * spend(2.0, 20.0) + purchases[1] * spend(0.0, 0.0);
    close(drawn.unwrap().clv.unwrap().value, expected, 0.02);
    // The spend of who has none is not looked at.
    assert_eq!(value(1.0, 0.01, [20.0, f64::NAN]), weekly);
}

#[test]
fn more_purchases_than_can_be_drawn_are_refused() {
    let busy = BaseModel {
        purchases: Uncertain { parameters: [1e10, 1e-6, 0.1, 1e6], log_covariance: [[0.0; 4]; 4] },
        ..bg_nbd_base([[0.0; 4]; 4], None)
    };
    let horizon = Horizon::new(10.0, 1.0, 0.0).unwrap();
    let drawn = |draws| simulated_totals(&busy, &TWO, &[], &horizon, 0.9, (draws, 1), &mut |_, _| true);
    assert_eq!(drawn(200), Err(Error::TooLarge));
    let many = bg_nbd_base([[0.0; 4]; 4], None);
    let drawn = |draws| simulated_totals(&many, &TWO, &[], &horizon, 0.9, (draws, 1), &mut |_, _| true);
    assert!(drawn(100_000).is_ok());
    // 20 million customers in all, where nobody says how many draws: 800 of 25,000, but never over 1,000 or under 200.
    let draws_of = |weight: [f64; 2]| {
        // All of them lost long ago, so that nothing need be drawn for them.
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
    // A hundred thousand customers who buy a thousand times each: refused before the first draw.
    let hasty = BaseModel {
        purchases: Uncertain { parameters: [1e6, 1e4, 0.1, 1e6], log_covariance: [[0.0; 4]; 4] },
        ..bg_nbd_base([[0.0; 4]; 4], None)
    };
    let crowd = Histories { weight: &[1e5, 1e5], ..TWO };
    let found = simulated_totals(&hasty, &crowd, &[], &horizon, 0.9, (1_000, 1), &mut |_, _| false);
    assert_eq!(found, Err(Error::TooLarge));
    // An eighth of them are not too many.
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
    // Purchases are counted, not time: here one in eighteen billion units of it.
    let slow = bg_nbd::model([0.25, 4.5e9, 0.8, 2.4]);
    assert!(simulate(&slow, &[2e9, 2e9], 0.0, &mut Random::new(1)).is_ok());
}

#[test]
fn a_confidence_lies_between_its_ends() {
    for (confidence, known) in [(0.0, false), (1e-9, true), (0.95, true), (1.0 - 1e-9, true), (1.0, false)] {
        assert_eq!(check_confidence(confidence).is_ok(), known, "{confidence}");
    }
}

#[test]
fn purchases_within_a_period_count_at_its_end_and_in_all_time_when_they_come() {
    let factor = |length, discount, time: f64| Horizon::new(length, 2.0, discount).unwrap().factor(time);
    // Periods of 2 at a tenth each; the last of 7 is cut short.
    close(factor(7.0, 0.1, 3.0), 1.1f64.powi(-2), 1e-15);
    close(factor(7.0, 0.1, 4.0), 1.1f64.powi(-2), 1e-15);
    close(factor(7.0, 0.1, 6.5), 1.1f64.powf(-3.5), 1e-15);
    close(factor(f64::INFINITY, 0.1, 3.0), 1.1f64.powf(-1.5), 1e-15);
    assert_eq!(factor(7.0, 0.0, 3.0), 1.0);
    let ends = |length| Horizon::new(length, 2.0, 0.1).unwrap().steps().iter().map(|&(end, _)| end).collect();
    let ends: [Vec<f64>; 3] = [6.0, 7.0, 0.0].map(ends);
    assert_eq!(ends, [vec![2.0, 4.0, 6.0], vec![2.0, 4.0, 6.0, 7.0], vec![]]);
}

#[test]
fn a_penalty_is_no_part_of_the_likelihood() {
    let frequency = [0.0, 1.0, 2.0, 5.0, 0.0, 3.0];
    let recency = [0.0, 4.0, 9.0, 12.0, 0.0, 3.0];
    let base = CustomerBase::new(&Histories {
        frequency: &frequency,
        recency: &recency,
        age: &[15.0; 6],
        weight: &[],
    });
    let base = base.unwrap();
    let fit = bg_nbd::fit_to(&base, 0.1, &mut |_, _| true).unwrap();
    let likelihood = super::beta_geometric::BetaGeometricLikelihood {
        base: &base,
        dropout: super::beta_geometric::Dropout::AfterRepeats,
    };
    close(fit.log_likelihood, likelihood.evaluate(&fit.parameters).value, 1e-12);
}

/// A log-likelihood of one parameter that is a parabola in its logarithm: `slope`·x − `bend`·(x − 1)².
struct Parabola {
    slope: f64,
    bend: f64,
}

impl Likelihood<1> for Parabola {
    fn evaluate(&self, &[parameter]: &[f64; 1]) -> Jet<1> {
        let x = (parameter / 5.0).ln();
        let [first, second] = [self.slope - 2.0 * self.bend * (x - 1.0), -2.0 * self.bend];
        Jet {
            value: self.slope * x - self.bend * (x - 1.0).powi(2),
            gradient: [first / parameter],
            hessian: [[(second - first) / parameter.powi(2)]],
        }
    }

    fn start(&self) -> [f64; 1] {
        [1.0]
    }

    fn customers(&self) -> f64 {
        10.0
    }

    fn units(&self) -> [f64; 1] {
        [5.0]
    }

    fn ridge(&self, _: &[f64; 1]) -> &'static str {
        "flat"
    }
}

#[test]
fn a_parabola_is_climbed_to_its_top_pulled_down_by_a_penalty_and_held_by_the_wall() {
    // −3·(x − 1)² − penalty·x² is largest at 3/(3 + penalty).
    for penalty in [0.0, 1.0] {
        let mut seen = Vec::new();
        let found = fit(&Parabola { slope: 0.0, bend: 3.0 }, penalty, &mut |evaluation, value| {
            seen.push((evaluation, value));
            true
        });
        let found = found.unwrap();
        let x = 3.0 / (3.0 + penalty);
        close(found.parameters[0], 5.0 * f64::exp(x), 1e-12);
        assert!((found.log_likelihood + 3.0 * (x - 1.0).powi(2)).abs() < 1e-12);
        close(found.log_covariance[0][0], 0.5 / (3.0 + penalty), 1e-12);
        assert!(seen.iter().map(|&(evaluation, _)| evaluation).eq(1..=seen.len() as u32), "{seen:?}");
        assert!(found.warnings.is_empty() && found.determined[0]);
    }
    // A slope of 0.1 for ever, and from 22 on −(x − 22)²/100: level at 27, and at −27 the other way.
    for slope in [0.1, -0.1] {
        let found = fit(&Parabola { slope, bend: 0.0 }, 0.0, &mut |_, _| true).unwrap();
        let x = f64::copysign(27.0, slope);
        close(found.parameters[0], 5.0 * f64::exp(x), 1e-6);
        close(found.log_likelihood, 2.7, 1e-7);
        assert_eq!(
            (&found.warnings[..], found.determined, found.log_covariance),
            (&["flat"][..], [false], [[0.0]])
        );
    }
}

#[test]
fn a_top_beyond_the_wall_is_as_sharp_as_both_make_it() {
    // 48.06·x − (x − 1)² − (x − 22)²/100 is largest at 25 and bends by 2.02.
    let found = fit(&Parabola { slope: 48.06, bend: 1.0 }, 0.0, &mut |_, _| true).unwrap();
    close(found.parameters[0], 5.0 * f64::exp(25.0), 1e-9);
    close(found.log_likelihood, 48.06 * 25.0 - 24.0 * 24.0, 1e-9);
    close(found.log_covariance[0][0], 1.0 / 2.02, 1e-9);
    assert!(found.warnings.is_empty() && found.determined[0]);
}

/// A slope that is climbed for long, and how often it was looked at.
struct Counted(Cell<u32>);

impl Likelihood<1> for Counted {
    fn evaluate(&self, parameters: &[f64; 1]) -> Jet<1> {
        self.0.set(self.0.get() + 1);
        Parabola { slope: 0.1, bend: 0.0 }.evaluate(parameters)
    }

    fn start(&self) -> [f64; 1] {
        [1.0]
    }

    fn customers(&self) -> f64 {
        10.0
    }

    fn units(&self) -> [f64; 1] {
        [5.0]
    }

    fn ridge(&self, _: &[f64; 1]) -> &'static str {
        "flat"
    }
}

#[test]
fn a_climb_that_is_stopped_takes_no_further_step() {
    let looks = |last: u32| {
        let slope = Counted(Cell::new(0));
        let found = fit(&slope, 0.0, &mut |evaluation, _| evaluation < last);
        (slope.0.get(), found.err())
    };
    let (all, found) = looks(u32::MAX);
    assert!(all > 5 && found.is_none(), "{all} {found:?}");
    assert_eq!([looks(1), looks(3)], [(1, Some(Error::Cancelled)), (3, Some(Error::Cancelled))]);
}

/// The same in the first of two parameters; nothing is known of the second.
struct Valley;

impl Likelihood<2> for Valley {
    fn evaluate(&self, &[parameter, _]: &[f64; 2]) -> Jet<2> {
        let one = Parabola { slope: 0.0, bend: 3.0 }.evaluate(&[parameter]);
        Jet {
            value: one.value,
            gradient: [one.gradient[0], 0.0],
            hessian: [[one.hessian[0][0], 0.0], [0.0, 0.0]],
        }
    }

    fn start(&self) -> [f64; 2] {
        [1.0; 2]
    }

    fn customers(&self) -> f64 {
        10.0
    }

    fn units(&self) -> [f64; 2] {
        [5.0; 2]
    }

    fn ridge(&self, _: &[f64; 2]) -> &'static str {
        "flat"
    }
}

#[test]
fn what_lies_across_a_ridge_is_determined() {
    let found = fit(&Valley, 0.0, &mut |_, _| true).unwrap();
    close(found.parameters[0], 5.0 * f64::exp(1.0), 1e-12);
    assert_eq!((&found.warnings[..], found.determined), (&["flat"][..], [true, false]));
}

#[test]
fn parameters_written_by_hand_are_positive_numbers() {
    for (at, value, code) in [
        (0, 0.0, "out-of-range"),
        (1, -1.0, "out-of-range"),
        (2, f64::NAN, "not-a-number"),
        (3, 1e31, "out-of-range"),
    ] {
        for model in [PurchaseModel::BgNbd, PurchaseModel::BgBb] {
            let mut parameters = [0.5; 4];
            parameters[at] = value;
            let error = model.with(parameters).err().unwrap();
            assert_eq!(error.code(), code);
            assert_eq!(error.place().map(|place| place.input), Some(model.parameters()[at]));
        }
    }
}

#[test]
fn spends_in_any_currency_are_fitted_alike() {
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
fn spends_without_spread_have_the_mean_that_was_seen() {
    let spends = Spends { frequency: &[1.0, 3.0], mean_spend: &[25.0, 25.0], weight: &[] };
    let fit = gamma_gamma::fit_to(&spends, 0.0, &mut |_, _| true).unwrap();
    let [p, q, v] = fit.parameters;
    close(p * v / (q - 1.0), 25.0, 1e-12);
    // No spread is less than a ten-thousandth of the mean, the spread of shapes of a hundred million; more is one.
    close(1.0 / q.sqrt(), 1e-4, 1e-12);
    close(1.0 / p.sqrt(), 1e-4, 1e-12);
    let climbed = |spread: f64| {
        let mean_spend = [25.0 * (1.0 - spread), 25.0 * (1.0 + spread)];
        let spends = Spends { frequency: &[2.0, 2.0], mean_spend: &mean_spend, weight: &[] };
        gamma_gamma::fit_to(&spends, 0.0, &mut |_, _| true).unwrap().iterations > 0
    };
    assert_eq!([0.99e-4, 1.01e-4, 1e-2].map(climbed), [false, true, true]);
    // The means of many purchases spread as those of one do: each spends the same every time. The other way round, the
    // more purchases the nearer the mean of all: nobody differs.
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
fn what_a_flat_direction_means() {
    for (direction, expected) in [
        ([0.7, 0.7, 0.1, 0.1], "rates-alike"),
        ([0.9, 0.0, 0.4, 0.0], "rates-alike"),
        ([0.0, 0.9, 0.0, 0.4], "rates-alike"),
        ([0.1, 0.1, 0.7, 0.7], "dropout-alike"),
        ([0.1, 0.1, -0.7, -0.7], "dropout-alike"),
        // Both grow together as long as their angle is within a quarter turn's middle part: ab > (a² + b²)/4.
        ([0.0, 0.0, 0.3, 0.9], "dropout-alike"),
        ([0.0, 0.0, 0.2, 0.9], "dropout-at-limit"),
        ([0.0, 0.0, 0.7, -0.7], "dropout-at-limit"),
        ([0.0, 0.0, 0.0, 1.0], "dropout-at-limit"),
        ([0.3, 0.0, 0.6, 0.0], "dropout-at-limit"),
        ([0.0, 0.3, 0.0, 0.6], "dropout-at-limit"),
        // The same length on either side.
        ([0.5, 0.0, 0.5, 0.0], "dropout-at-limit"),
        ([0.4, 0.3, 0.0, 0.9], "dropout-at-limit"),
    ] {
        assert_eq!(purchase_ridge(&direction), expected, "{direction:?}");
    }
}

#[test]
fn the_median_spend_is_that_of_the_inverse_gamma() {
    // SciPy: 6.25·(15.44 + 2·40)/gamma.ppf(0.5, 6.25·2 + 3.74).
    let model = gamma_gamma::model([6.25, 3.74, 15.44]);
    close(model.median_spend(2.0, 40.0), 37.49706796694646, 1e-9);
}

#[test]
fn the_error_of_a_total_is_a_share_of_what_came() {
    let times = [0.0, 3.0, 8.0, 9.0, 1.0];
    let split = Timelines::new(&[0, 0, 0, 0, 1], &times).unwrap().split(5.0, 10.0).unwrap();
    let model = bg_nbd::model([0.25, 4.5, 0.8, 2.4]);
    let found = holdout(&model, &split).unwrap();
    assert_eq!(found.actual, 2.0);
    close(found.total_error().unwrap(), (found.expected - 2.0) / 2.0, 1e-15);
    // One customer bought once after the first day, one never: nobody else is told of.
    assert_eq!(found.classes.iter().map(|class| class.frequency).collect::<Vec<_>>(), [0.0, 1.0]);
    let nothing = Timelines::new(&[0, 0, 1], &[0.0, 3.0, 1.0]).unwrap().split(5.0, 10.0).unwrap();
    assert_eq!(holdout(&model, &nothing).unwrap().total_error(), None);
}

#[test]
fn a_purchase_on_the_last_day_of_a_step_is_of_that_step() {
    let timelines = Timelines::new(&[0, 0, 0], &[0.0, 2.0, 4.0]).unwrap();
    let curve = track(&bg_nbd::model([0.3, 4.0, 0.8, 2.4]), &timelines, 0.0, 4.0, 2.0).unwrap();
    assert_eq!(curve.actual, [1.0, 1.0]);
    // Calibration may last to the end of observation, not longer.
    assert_eq!(timelines.split(4.0, 4.0).unwrap().duration, 0.0);
    assert_eq!(timelines.split(4.1, 4.0).unwrap_err().code(), "exceeds");
    // Who came between calibration and the end came later; who came after the end is not known yet.
    let timelines = Timelines::new(&[0, 1, 2], &[0.0, 3.0, 9.0]).unwrap();
    assert_eq!(timelines.split(2.0, 5.0).unwrap().later, 1);
}

#[test]
fn occasions_are_whole_and_hold_no_more_than_one_purchase() {
    let check = |frequency, recency, age| bg_bb::check_occasions(&Customer { frequency, recency, age });
    let code = |frequency, recency, age| check(frequency, recency, age).err().map(|error| error.code());
    assert_eq!([code(2.0, 4.0, 6.0), code(4.0, 4.0, 6.0), code(0.0, 0.0, 10_000.0)], [None; 3]);
    assert_eq!([code(2.0, 3.5, 6.0), code(2.0, 4.0, 6.5)], [Some("not-whole"); 2]);
    assert_eq!([code(5.0, 4.0, 6.0), code(0.0, 0.0, 10_001.0)], [Some("exceeds"), Some("out-of-range")]);
    let broken = Histories { frequency: &[2.0], recency: &[3.5], age: &[6.0], weight: &[] };
    let predicted = predict(&bg_bb::model([0.5; 4]), &broken, &Horizon::new(4.0, 1.0, 0.0).unwrap());
    assert_eq!(predicted.unwrap_err().code(), "not-whole");
    // At every occasion everybody, but for who has gone: nothing left to tell rates apart.
    let steady =
        Histories { frequency: &[6.0, 6.0, 3.0], recency: &[6.0, 6.0, 3.0], age: &[6.0; 3], weight: &[] };
    let fit = bg_bb::fit_to(&CustomerBase::new(&steady).unwrap(), 0.0, &mut |_, _| true).unwrap();
    assert!(
        fit.warnings.iter().all(|code| ["rates-alike", "dropout-alike", "dropout-at-limit"].contains(code))
    );
    assert!(!fit.warnings.is_empty(), "{fit:?}");
}

#[test]
fn cohorts_are_drawn_up_to_ten_million() {
    let sbg = Sbg { alpha: 0.7, beta: 1.2 };
    let drawn =
        |customers, periods| sbg.simulate(customers, periods, &mut Random::new(1)).map(|left| left.len());
    assert_eq!([drawn(10.0, 10_000.0), drawn(0.0, 0.0)], [Ok(10_001), Ok(1)]);
    let code = |customers, periods| drawn(customers, periods).unwrap_err().code();
    assert_eq!([code(10.0, 10_001.0), code(1e7 + 1.0, 1.0)], ["out-of-range"; 2]);
    assert_eq!([code(1.5, 1.0), code(10.0, 1.5)], ["not-whole"; 2]);
}

#[test]
fn models_are_put_in_the_order_of_their_fit() {
    // Whatever order they are asked in: less AIC first, and weights that fall with it.
    let frequency = [0.0, 1.0, 2.0, 5.0, 0.0, 3.0, 0.0, 8.0];
    let recency = [0.0, 4.0, 9.0, 12.0, 0.0, 3.0, 0.0, 14.0];
    let histories = Histories { frequency: &frequency, recency: &recency, age: &[15.0; 8], weight: &[] };
    let base = CustomerBase::new(&histories).unwrap();
    let [a, b, c] = PurchaseModel::ANY_TIME;
    let mut orders = Vec::new();
    for models in [[a, b, c], [a, c, b], [b, a, c], [b, c, a], [c, a, b], [c, b, a]] {
        let found = compare(&base, &models, 0.0, &mut |_, _| true).unwrap();
        let aic: Vec<f64> = found.iter().map(|candidate| candidate.fit.as_ref().unwrap().aic()).collect();
        assert!(aic.is_sorted(), "{aic:?}");
        for pair in found.windows(2) {
            let [first, second] = [&pair[0], &pair[1]]
                .map(|candidate| (candidate.fit.as_ref().unwrap().aic(), candidate.weight));
            close(first.1 / second.1, f64::exp(0.5 * (second.0 - first.0)), 1e-12);
        }
        orders.push(found.into_iter().map(|candidate| candidate.model).collect::<Vec<_>>());
    }
    orders.dedup();
    assert_eq!(orders.len(), 1);
}

#[test]
fn repeats_and_recency_go_together() {
    let check = |frequency, recency| {
        let histories = Histories {
            frequency: &[frequency, 1.0, 1.0],
            recency: &[recency, 2.0, 3.0],
            age: &[9.0; 3],
            weight: &[],
        };
        CustomerBase::new(&histories).map(|_| ()).map_err(|error| error.code())
    };
    assert_eq!([check(0.0, 0.0), check(1.0, 9.0)], [Ok(()), Ok(())]);
    assert_eq!([check(0.0, 1.0), check(1.0, 9.5)], [Err("undefined"), Err("exceeds")]);
    assert_eq!(check(1e15, 9.0), Ok(()));
    assert_eq!(check(2e15, 9.0), Err("out-of-range"));
}

#[test]
fn columns_have_one_length() {
    let code = |frequency: &[f64], recency: &[f64], age: &[f64], weight: &[f64]| {
        CustomerBase::new(&Histories { frequency, recency, age, weight }).err().map(|error| error.code())
    };
    let [one, two] = [&[1.0][..], &[1.0, 1.0]];
    assert_eq!(code(two, two, &[3.0, 3.0], &[]), None);
    assert_eq!(code(two, two, &[3.0, 3.0], two), None);
    assert_eq!(code(&[], &[], &[], &[]), Some("empty"));
    for (recency, age, weight) in [(one, two, &[][..]), (two, one, &[]), (two, two, one)] {
        assert_eq!(code(two, recency, age, weight), Some("row-count"));
    }
}

#[test]
fn every_customer_has_a_mean_spend_or_nobody_knows_a_total() {
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
fn within_no_time_nobody_buys() {
    for model in PurchaseModel::ANY_TIME {
        let model = model.with([0.7, 12.0, 0.8, 2.4]).unwrap();
        close(model.probability(0.0, 0.0), 1.0, 1e-15);
        assert_eq!([1.0, 5.0].map(|n| model.probability(n, 0.0)), [0.0, 0.0]);
    }
}

#[test]
fn any_number_of_distinct_rows_is_counted() {
    let mut distinct = Distinct::new();
    for round in 0..2 {
        for key in 0..5_000 {
            assert_eq!(distinct.add([f64::from(key), 1.0], f64::from(round + 1)), key as usize);
        }
    }
    assert_eq!(distinct.rows.len(), 5_000);
    assert!(distinct.rows.iter().all(|(_, weight)| *weight == 3.0));
}

#[test]
fn very_many_times_are_gathered_and_keep_their_weight_and_mean() {
    let times: Vec<(f64, f64)> =
        (0..10_000).rev().map(|i| (100.0 + f64::from(i), f64::from(1 + i % 3))).collect();
    let sums = |times: &[(f64, f64)]| {
        times.iter().fold((0.0, 0.0), |(weight, sum), (time, w)| (weight + w, sum + time * w))
    };
    let thinned = thin(times.clone());
    // 2,048 bins of the same width, and the last time of all.
    assert_eq!(thinned.len(), 2_049);
    let (weight, sum) = sums(&thinned);
    assert_eq!(weight, sums(&times).0);
    close(sum, sums(&times).1, 1e-12);
    assert!(thinned.windows(2).all(|pair| pair[0].0 < pair[1].0 && pair[1].0 - pair[0].0 < 10.0));
    assert_eq!(thin(times[..2_048].to_vec()).len(), 2_048);
}

#[test]
fn a_span_of_whole_steps_is_not_a_step_short() {
    // 0.1 · 3 is a little more than 0.3, and 0.3/0.1 a little less than 3.
    let timelines = Timelines::new(&[0, 0, 0], &[0.0, 0.1, 0.3]).unwrap();
    let model = bg_nbd::model([0.3, 4.0, 0.8, 2.4]);
    let curve = track(&model, &timelines, 0.0, 0.3, 0.1).unwrap();
    assert_eq!(curve.actual, [1.0, 0.0, 1.0]);
    let single = |horizon| model.expected_transactions(&Customer::NEW, horizon);
    for (step, expected) in curve.expected.iter().enumerate() {
        let [from, until] = [step, step + 1].map(|k| single(0.1 * k as f64));
        close(*expected, until - from, 1e-9);
    }
}

#[test]
fn no_correlation_with_what_is_the_same_for_all() {
    // By hand: deviations −4/3, −1/3, 5/3 and −2/3, −5/3, 7/3; 48/9 over √(42/9 · 78/9).
    close(correlation(&[1.0, 2.0, 4.0], &[2.0, 1.0, 5.0]).unwrap(), 48.0 / (42.0f64 * 78.0).sqrt(), 1e-14);
    assert_eq!(correlation(&[1.0, 1.0, 1.0], &[2.0, 1.0, 5.0]), None);
    assert_eq!(correlation(&[1.0, 2.0, 4.0], &[2.0, 2.0, 2.0]), None);
}

#[test]
fn wherever_the_calendar_begins_the_curve_is_the_same() {
    let times = [0.0, 2.0, 5.0, 1.0, 4.0];
    let curve = |origin: f64| {
        let moved = times.map(|time| origin + time);
        let timelines = Timelines::new(&[0, 0, 0, 1, 1], &moved).unwrap();
        track(&bg_nbd::model([0.3, 4.0, 0.8, 2.4]), &timelines, origin + 4.0, origin + 10.0, 2.0).unwrap()
    };
    let (here, far) = (curve(0.0), curve(1e12));
    assert_eq!(here.actual, [1.0, 1.0, 1.0, 0.0, 0.0]);
    assert_eq!(far, here);
    // Ten thousand steps at most, of the time from the first purchase on.
    let timelines = Timelines::new(&[0, 0], &[100.0, 102.0]).unwrap();
    let model = bg_nbd::model([0.3, 4.0, 0.8, 2.4]);
    let steps = |step| track(&model, &timelines, 104.0, 110.0, step).map(|curve| curve.end.len());
    assert_eq!(steps(0.00101), Ok(9_900));
    let few = Error::OutOfRange { place: "step".into(), min: 0.001, max: f64::MAX };
    assert_eq!([steps(0.00099), steps(0.0), steps(f64::NAN)], [(); 3].map(|()| Err(few.clone())));
}

#[test]
fn draws_go_on_through_the_holdout() {
    // Everybody buys once a unit of time and nobody is ever lost: 200 times 10, and 30 more. Five standard deviations.
    let model = bg_nbd::model([1e8, 1e8, 1e-9, 1e9]);
    let found = simulate(&model, &[10.0; 200], 30.0, &mut Random::new(1)).unwrap();
    let [before, later]: [f64; 2] = [&found.frequency, &found.holdout].map(|counts| counts.iter().sum());
    assert!((before - 2_000.0).abs() < 225.0 && (later - 6_000.0).abs() < 390.0, "{before} {later}");
}

#[test]
fn a_mean_that_is_just_infinite_is_none() {
    // px + q = 1 exactly, and a little more.
    assert_eq!(gamma_gamma::model([0.25, 0.5, 15.0]).expected_spend(2.0, 40.0), None);
    close(gamma_gamma::model([0.25, 0.75, 15.0]).expected_spend(2.0, 40.0).unwrap(), 95.0, 1e-15);
}

#[test]
fn a_model_of_occasions_is_compared_with_itself_alone() {
    let histories = Histories {
        frequency: &[2.0, 0.0, 1.0, 4.0, 3.0],
        recency: &[3.0, 0.0, 2.0, 6.0, 5.0],
        age: &[6.0; 5],
        weight: &[],
    };
    let base = CustomerBase::new(&histories).unwrap();
    let compared = |models: &[PurchaseModel]| compare(&base, models, 0.0, &mut |_, _| true);
    assert_eq!(compared(&[PurchaseModel::BgBb]).unwrap().len(), 1);
    let both = compared(&[PurchaseModel::BgBb, PurchaseModel::BgNbd]).unwrap_err();
    assert_eq!(both.code(), "undefined");
}

#[test]
fn the_criteria_count_parameters_and_customers() {
    let survivors = [1_000.0, 869.0, 743.0, 653.0];
    let fit = Sbg::fit(&survivors, 0.0, &mut |_, _| true).unwrap();
    close(fit.aic(), 4.0 - 2.0 * fit.log_likelihood, 1e-15);
    close(fit.bic(), 2.0 * 1_000.0f64.ln() - 2.0 * fit.log_likelihood, 1e-15);
}
