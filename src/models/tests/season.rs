use crate::math::random::Random;
use crate::models::catalogue::PurchaseModel;
use crate::models::customers::Customer;
use crate::models::holdout::holdout;
use crate::models::season::{Calendar, Clock, CountedLog, estimate};
use crate::models::timelines::Timelines;

/// Days of each month.
const DAYS: [f64; 12] = [31.0, 28.0, 31.0, 30.0, 31.0, 30.0, 31.0, 31.0, 30.0, 31.0, 30.0, 31.0];
/// Factors of a shop whose sales are mostly gifts, highest in December.
const GIFTS: [f64; 12] = [0.7, 0.8, 0.9, 0.9, 0.9, 0.9, 0.8, 0.8, 0.9, 1.0, 1.4, 2.0];
const ORDINARY: [f64; 12] = [1.0; 12];

fn calendar(years: usize) -> Calendar {
    let mut starts = vec![0.0];
    (0..12 * years).for_each(|month| starts.push(starts[month] + DAYS[month % 12] / 7.0));
    Calendar { starts, first: 0 }
}

/// Customers won evenly over the time, who buy by a clock with these factors; times in weeks.
fn log(customers: usize, years: usize, factors: [f64; 12], seed: u64) -> Timelines {
    let calendar = calendar(years);
    let end = calendar.starts[12 * years];
    let clock = Clock::new(&calendar, factors);
    let mut random = Random::new(seed);
    let model = PurchaseModel::MbgNbd.with([0.9, 8.0, 0.7, 6.0]).unwrap();
    let mut log = Timelines::default();
    for customer in 0..customers {
        let first = end * customer as f64 / customers as f64;
        let mut times = vec![first];
        if random.uniform() >= model.p_alive(&Customer::NEW) {
            log.push(&mut times);
            continue;
        }
        // The time on the season's clock, inverted by bisection.
        model.draw_if_alive(&Customer::NEW, clock.at(end) - clock.at(first), &mut random, &mut |time| {
            let (mut low, mut high) = (first, end);
            while high - low > 1e-9 {
                let middle = 0.5 * (low + high);
                if clock.at(middle) - clock.at(first) < time { low = middle } else { high = middle }
            }
            times.push(low);
        });
        log.push(&mut times);
    }
    log
}

#[test]
fn a_season_is_recovered_and_predicts_better() {
    let years = 4;
    let calendar = calendar(years);
    let log = log(6_000, years, GIFTS, 3);
    let (half, end) = (calendar.starts[27], calendar.starts[12 * years - 1]);
    let (season, fit) =
        estimate(PurchaseModel::MbgNbd, &CountedLog::of(&log, half, half), half, &calendar, ORDINARY)
            .unwrap();
    let mean = GIFTS.iter().zip(DAYS).map(|(factor, days)| factor * days).sum::<f64>() / 365.0;
    for (found, truth) in season.factors.iter().zip(GIFTS) {
        assert!((found * mean / truth - 1.0).abs() < 0.12, "{found}, not {}: {season:?}", truth / mean);
    }
    assert!(season.p_value < 1e-10, "{season:?}");
    // Mean rate and mean dropout equal those without a season, on a clock whose mean is that of the truth.
    let [r, alpha, a, b] = fit.parameters;
    let means = [(r / alpha, 0.9 / (8.0 * mean)), (a / (a + b), 0.7 / 6.7)];
    for (found, truth) in means {
        assert!((found / truth - 1.0).abs() < 0.15, "{found}, not {truth}: {fit:?}");
    }
    // Nine months that begin in April and end with November: the plain model misses the season.
    let error = |factors: [f64; 12]| {
        let clock = Clock::new(&calendar, factors);
        let later = half + (end - half).min(39.0);
        let (split, base) = CountedLog::of(&log, half, later).base_by(&clock, half, later).unwrap();
        let fit = PurchaseModel::MbgNbd.fit(&base, 0.0, &mut |_, _| true).unwrap();
        let model = PurchaseModel::MbgNbd.with(fit.parameters).unwrap();
        holdout(&*model, &split).unwrap().total_error().unwrap().abs()
    };
    let (with, without) = (error(season.factors), error(ORDINARY));
    assert!(with < 0.06 && with < without, "{with} with, {without} without");
}

#[test]
fn a_log_without_a_season_is_unchanged() {
    let years = 3;
    let calendar = calendar(years);
    let log = log(3_000, years, ORDINARY, 8);
    let end = calendar.starts[30];
    let log = CountedLog::of(&log, end, end);
    let (season, _) = estimate(PurchaseModel::MbgNbd, &log, end, &calendar, ORDINARY).unwrap();
    assert!(season.factors.iter().all(|factor| (factor - 1.0).abs() < 0.08), "{season:?}");
    assert!(season.p_value > 1e-3, "{season:?}");
}

/// For a log that ends in December, the plain model takes the seasonal rise for growth.
#[test]
fn december_is_not_taken_for_growth() {
    let years = 3;
    let calendar = calendar(years);
    let log = log(6_000, years, GIFTS, 21);
    let end = calendar.starts[24];
    let quarter = calendar.starts[27];
    let log = CountedLog::of(&log, end, quarter);
    let (season, _) = estimate(PurchaseModel::MbgNbd, &log, end, &calendar, ORDINARY).unwrap();
    let expected = |factors: [f64; 12]| {
        let clock = Clock::new(&calendar, factors);
        let (split, base) = log.base_by(&clock, end, quarter).unwrap();
        let fit = PurchaseModel::MbgNbd.fit(&base, 0.0, &mut |_, _| true).unwrap();
        let tested = holdout(&*PurchaseModel::MbgNbd.with(fit.parameters).unwrap(), &split).unwrap();
        (tested.expected, tested.actual)
    };
    let ((with, came), (without, _)) = (expected(season.factors), expected(ORDINARY));
    assert!((with / came - 1.0).abs() < 0.08, "{with} expected, {came} came");
    assert!(without / came > 1.1, "{without} expected, {came} came");
}

/// The mean time of merged customers must not be after the end of the log.
#[test]
fn rounding_keeps_customers_of_the_last_day_within_the_log() {
    let years = 3;
    let calendar = calendar(years);
    let mut log = log(3_000, years, ORDINARY, 8);
    let end = calendar.starts[30];
    // Two histories that differ only in the holdout, merged with rounding.
    let mut pairs = (1..60).flat_map(|one| (1..60).map(move |other| (f64::from(one), f64::from(other))));
    let is_carried_beyond = |&(one, other): &(f64, f64)| (one * end + other * end) / (one + other) > end;
    let (one, other) = pairs.find(is_carried_beyond).expect("a mean that is rounded up");
    (0..one as u32).for_each(|_| log.push(&mut [end]));
    (0..other as u32).for_each(|_| log.push(&mut [end, end + 1.0]));
    let log = CountedLog::of(&log, end, end + 2.0);
    let (season, _) = estimate(PurchaseModel::MbgNbd, &log, end, &calendar, ORDINARY).unwrap();
    assert!(season.factors.iter().all(|factor| factor.is_finite()), "{season:?}");
}
