//! Fits per cohort: shops with similar cohorts, with different cohorts, and holdouts.

use regulars::math::random::Random;
use regulars::models::catalogue::PurchaseModel;
use regulars::models::cohort_fits::{CohortFits, fit_cohorts};
use regulars::models::customers::{Customer, CustomerBase, Histories};
use regulars::models::simulate::simulate;

/// Customers with their cohorts.
#[derive(Default)]
struct Shop {
    frequency: Vec<f64>,
    recency: Vec<f64>,
    age: Vec<f64>,
    log_gaps: Vec<f64>,
    cohort: Vec<u32>,
}

impl Shop {
    fn add(
        &mut self,
        model: PurchaseModel,
        parameters: [f64; 4],
        customers: u32,
        cohort: u32,
        random: &mut Random,
    ) {
        let ages: Vec<f64> = (0..customers).map(|i| f64::from(20 + i % 40)).collect();
        let drawn = simulate(&*model.with(parameters).unwrap(), &ages, 0.0, random).unwrap();
        self.frequency.extend(drawn.frequency);
        self.recency.extend(drawn.recency);
        self.log_gaps.extend(drawn.log_gap_sum);
        self.age.extend(ages);
        self.cohort.resize(self.age.len(), cohort);
    }

    fn histories(&self) -> Histories<'_> {
        Histories { frequency: &self.frequency, recency: &self.recency, age: &self.age, weight: &[] }
    }

    fn fit(&self, model: PurchaseModel) -> CohortFits {
        let log_gaps = if model.k().is_some() { &self.log_gaps[..] } else { &[] };
        fit_cohorts(model, &self.histories(), log_gaps, &self.cohort, &mut |_, _| true).unwrap()
    }

    /// Log-likelihood of a cohort's customers at given parameters.
    fn log_likelihood(&self, model: PurchaseModel, parameters: [f64; 4], cohort: u32) -> f64 {
        let process = model.with(parameters).unwrap();
        let rows = (0..self.age.len()).filter(|&row| self.cohort[row] == cohort);
        let customer = |row: usize| Customer {
            frequency: self.frequency[row],
            recency: self.recency[row],
            age: self.age[row],
        };
        rows.map(|row| process.ln_likelihood(&customer(row))).sum()
    }
}

const MODEL: PurchaseModel = PurchaseModel::MbgNbd;
const TRUTH: [f64; 4] = [0.8, 6.0, 0.9, 2.0];

/// A shop whose cohorts have rates and dropout odds that differ by log-normal factors.
fn shop(spread: f64, sizes: &[u32], seed: u64) -> (Shop, Vec<[f64; 4]>) {
    let mut random = Random::new(seed);
    let (mut shop, mut truths) = (Shop::default(), Vec::new());
    for (cohort, &size) in sizes.iter().enumerate() {
        let mut truth = TRUTH;
        truth[1] *= (spread * random.normal()).exp();
        truth[2] *= (spread * random.normal()).exp();
        shop.add(MODEL, truth, size, cohort as u32, &mut random);
        truths.push(truth);
    }
    (shop, truths)
}

/// New customers of the same cohorts.
fn later(truths: &[[f64; 4]], size: u32, seed: u64) -> Shop {
    let mut random = Random::new(seed);
    let mut shop = Shop::default();
    truths
        .iter()
        .enumerate()
        .for_each(|(cohort, truth)| shop.add(MODEL, *truth, size, cohort as u32, &mut random));
    shop
}

fn alone(shop: &Shop, cohort: u32) -> [f64; 4] {
    let rows: Vec<usize> = (0..shop.age.len()).filter(|&row| shop.cohort[row] == cohort).collect();
    let pick = |column: &[f64]| rows.iter().map(|&row| column[row]).collect::<Vec<_>>();
    let [frequency, recency, age] = [&shop.frequency, &shop.recency, &shop.age].map(|column| pick(column));
    let histories = Histories { frequency: &frequency, recency: &recency, age: &age, weight: &[] };
    MODEL.fit(&CustomerBase::new(&histories).unwrap(), 0.0, &mut |_, _| true).unwrap().parameters
}

/// Mean squared distance of the logarithms of the mean rates from their mean.
fn scatter(parameters: &[[f64; 4]]) -> f64 {
    let rates: Vec<f64> = parameters.iter().map(|[r, alpha, ..]| (r / alpha).ln()).collect();
    let mean = rates.iter().sum::<f64>() / rates.len() as f64;
    rates.iter().map(|rate| (rate - mean).powi(2)).sum::<f64>() / rates.len() as f64
}

#[test]
fn similar_cohorts_are_pooled_and_different_ones_kept_apart() {
    let sizes = [400; 8];
    let (mut pooled, mut apart) = (0.0, 0.0);
    for seed in 0..4 {
        let (alike, _) = shop(0.0, &sizes, seed);
        let found = alike.fit(MODEL);
        let shrunk: Vec<_> = found.cohorts.iter().flatten().map(|fit| fit.parameters).collect();
        let each: Vec<_> = (0..8).map(|cohort| alone(&alike, cohort)).collect();
        pooled += scatter(&shrunk) / scatter(&each);
        for (centre, all) in found.centre.iter().zip(found.pooled.parameters) {
            assert!((centre / all).ln().abs() < 0.1, "{:?} {:?}", found.centre, found.pooled.parameters);
        }
        let (different, truths) = shop(0.5, &sizes, 100 + seed);
        let found = different.fit(MODEL);
        let shrunk: Vec<_> = found.cohorts.iter().flatten().map(|fit| fit.parameters).collect();
        apart += scatter(&shrunk) / scatter(&truths);
        assert!(found.log_likelihood() > found.pooled.log_likelihood + 20.0);
    }
    assert!(pooled / 4.0 < 0.4 && (0.6..1.4).contains(&(apart / 4.0)), "{pooled} {apart}");
}

/// For new customers of small and large cohorts, better than one fit to all and than separate fits.
#[test]
fn shrunk_fits_predict_best() {
    let sizes = [60, 60, 90, 120, 150, 200, 300, 1500];
    let (mut over_pooled, mut over_alone) = (0.0, 0.0);
    for seed in 0..5 {
        let (shop, truths) = shop(0.4, &sizes, 40 + seed);
        let holdout = later(&truths, 1000, 900 + seed);
        let found = shop.fit(MODEL);
        for (cohort, fit) in found.cohorts.iter().enumerate() {
            let of = |parameters| holdout.log_likelihood(MODEL, parameters, cohort as u32);
            let shrunk = of(fit.as_ref().unwrap().parameters);
            over_pooled += shrunk - of(found.pooled.parameters);
            over_alone += shrunk - of(alone(&shop, cohort as u32));
        }
    }
    assert!(over_pooled > 0.0 && over_alone > 0.0, "{over_pooled} {over_alone}");
}

#[test]
fn rhythm_and_weights_count() {
    let model = PurchaseModel::MbgCnbd { k: Some(2) };
    let mut shop = Shop::default();
    let mut random = Random::new(3);
    shop.add(model, [0.8, 3.0, 0.9, 2.0], 500, 0, &mut random);
    shop.add(model, [0.8, 5.0, 0.9, 2.0], 500, 2, &mut random);
    let found = shop.fit(model);
    assert_eq!(found.model.k(), Some(2));
    assert_eq!(found.cohorts.iter().map(Option::is_some).collect::<Vec<_>>(), [true, false, true]);
    assert!(found.log_likelihood() >= found.pooled.log_likelihood - 1e-6);
    let twice: Vec<f64> = vec![2.0; 1000];
    let histories = Histories { weight: &twice, ..shop.histories() };
    let doubled = fit_cohorts(MODEL, &histories, &[], &shop.cohort, &mut |_, _| true).unwrap();
    let single = shop.fit(MODEL);
    assert_eq!(doubled.cohorts[0].as_ref().unwrap().customers, 1000.0);
    // With more data, the same spread or more.
    assert!(doubled.log_likelihood() < single.log_likelihood());
}

/// A cohort without a repeat purchase is fitted too and stays near the others.
#[test]
fn cohorts_without_repeats_stay_near_the_others() {
    let (mut shop, _) = shop(0.3, &[400, 400, 400], 7);
    for _ in 0..5 {
        shop.frequency.push(0.0);
        shop.recency.push(0.0);
        shop.log_gaps.push(0.0);
        shop.age.push(3.0);
        shop.cohort.push(3);
    }
    for model in PurchaseModel::ANY_TIME {
        let found = shop.fit(model);
        let poor = found.cohorts[3].as_ref().unwrap();
        for i in 0..4 {
            let away = (poor.parameters[i] / found.centre[i]).ln().abs();
            assert!(
                away <= 3.0 * found.spread[i] + 1e-3,
                "{model:?} {:?} {:?}",
                poor.parameters,
                found.centre
            );
        }
    }
}

#[test]
fn invalid_cohorts_are_refused() {
    let (shop, _) = shop(0.0, &[50, 50], 1);
    let code = |cohort: &[u32]| {
        fit_cohorts(MODEL, &shop.histories(), &[], cohort, &mut |_, _| true).unwrap_err().code()
    };
    assert_eq!(code(&[0; 99]), "row-count");
    assert_eq!(code(&[0; 100]), "too-few");
    assert_eq!(code(&[u32::MAX; 100]), "out-of-range");
    let stopped = fit_cohorts(MODEL, &shop.histories(), &[], &shop.cohort, &mut |_, _| false);
    assert_eq!(stopped.unwrap_err().code(), "cancelled");
}

/// Intervals of the cohorts' mean rates, including the uncertainty of the spread between cohorts.
#[test]
fn intervals_cover_the_truth_in_simulated_cohorts() {
    let share = |spread: f64, sizes: &[u32], shops: u64| {
        let (mut covered, mut of) = (0, 0);
        for seed in 0..shops {
            let (shop, truths) = shop(spread, sizes, 2000 + seed);
            for (fit, truth) in shop.fit(MODEL).cohorts.iter().flatten().zip(&truths) {
                let rate = |[r, alpha, ..]: [f64; 4]| (r / alpha).ln();
                let covariance = &fit.log_covariance;
                let variance = covariance[0][0] + covariance[1][1] - 2.0 * covariance[0][1];
                covered += u32::from((rate(fit.parameters) - rate(*truth)).abs() < 1.96 * variance.sqrt());
                of += 1;
            }
        }
        f64::from(covered) / f64::from(of)
    };
    for spread in [0.1, 0.3, 0.6] {
        let six = share(spread, &[80, 120, 200, 300, 400, 600], 100);
        let twelve = share(spread, &[300; 12], 50);
        println!("spread {spread}: {six:.3} of six cohorts, {twelve:.3} of twelve");
        assert!(six > 0.915 && twelve > 0.915, "{spread}: {six} {twelve}");
    }
}
