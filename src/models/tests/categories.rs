use super::close;
use crate::math::normal::chi_squared_p;
use crate::math::random::Random;
use crate::models::catalogue::PurchaseModel;
use crate::models::covariates::categories::{Categories, Question, counted, purchase_effects, spend_effects};
use crate::models::covariates::{CovariateFit, Covariates, Process, fit_purchases, fit_spends};
use crate::models::customers::{CustomerBase, Histories};
use crate::models::gamma_gamma::{self, Spends};
use crate::models::simulate::simulate;

const COUNTRY: [f64; 3] = [1.0, 1.6, 0.6];

/// Customers of three countries that buy at different rates, and of two channels that are only correlated with them.
struct Shop {
    categories: Vec<Categories>,
    frequency: Vec<f64>,
    recency: Vec<f64>,
    age: Vec<f64>,
    spend: Vec<f64>,
}

fn shop(customers: usize, seed: u64) -> Shop {
    let mut random = Random::new(seed);
    let mut shop = Shop {
        categories: Vec::new(),
        frequency: Vec::new(),
        recency: Vec::new(),
        age: Vec::new(),
        spend: Vec::new(),
    };
    for customer in 0..customers {
        let country = customer % 3;
        let channel = u8::from(random.uniform() < [0.2, 0.8, 0.5][country]);
        let age = 30.0 + (customer % 23) as f64;
        let model = PurchaseModel::MbgNbd.with([0.8, 6.0 / COUNTRY[country], 0.6, 3.0]).unwrap();
        let drawn = simulate(&*model, &[age], 0.0, &mut random).unwrap();
        shop.categories.push([country as u8, channel, 0]);
        let frequency = drawn.frequency[0];
        shop.frequency.push(frequency);
        shop.recency.push((drawn.recency[0] * 7.0).ceil() / 7.0);
        shop.age.push(age);
        // Spends with mean 20 that differ between customers, 50 % higher in the second country.
        let rate = random.gamma(4.0) / (if country == 1 { 15.0 } else { 10.0 });
        let total: f64 = (0..frequency as usize).map(|_| random.gamma(6.0) / rate).sum();
        shop.spend.push(if frequency > 0.0 { total / frequency } else { 0.0 });
    }
    shop
}

impl Shop {
    fn histories(&self) -> Histories<'_> {
        Histories { frequency: &self.frequency, recency: &self.recency, age: &self.age, weight: &[] }
    }

    /// Indicators of the second and third country and the second channel, or some of them.
    fn indicators(&self, which: &[usize]) -> Vec<f64> {
        let all = [(0, 1), (0, 2), (1, 1)];
        let column = |&place: &usize| {
            let (column, category) = all[place];
            self.categories.iter().map(move |categories| f64::from(u8::from(categories[column] == category)))
        };
        which.iter().flat_map(column).collect()
    }
}

/// Purchases and dropout moved by some of the indicators; numbers of coefficients first of purchases, then of dropout.
fn fitted(shop: &Shop, which: &[usize]) -> (CovariateFit<4>, Vec<f64>) {
    let values = [shop.indicators(which), shop.indicators(which)].concat();
    let n = which.len();
    let columns =
        (0..2 * n).map(|at| (if at < n { Process::Purchase } else { Process::Dropout }, at)).collect();
    let covariates = Covariates { values: &values, columns };
    let found =
        fit_purchases(PurchaseModel::MbgNbd, &shop.histories(), &[], &covariates, 0.0, &mut |_, _| true);
    let found = found.unwrap().1;
    let coefficients = found.coefficients.iter().map(|coefficient| coefficient.value).collect();
    (found, coefficients)
}

#[test]
fn effects_of_categories_agree_with_covariates() {
    let shop = shop(3_000, 5);
    let histories = shop.histories();
    let rows =
        (0..shop.age.len()).map(|i| (shop.categories[i], [shop.frequency[i], shop.recency[i], shop.age[i]]));
    let model = PurchaseModel::MbgNbd;
    let base = CustomerBase::new(&histories).unwrap();
    let without = model.fit(&base, 0.0, &mut |_, _| true).unwrap();
    let question = Question { levels: &[2, 1], horizon: 52.0, precision: 0.0 };
    let found = purchase_effects(model, &without, &counted(rows.collect()), question).unwrap();
    let (whole, coefficients) = fitted(&shop, &[0, 1, 2]);
    let effects: Vec<_> = found.effects.iter().flatten().collect();
    let [r, alpha, a, b] = whole.fit.parameters;
    let expected = |alpha: f64, a: f64| model.with([r, alpha, a, b]).unwrap().expected_of_new(52.0).ln();
    for (place, effect) in effects.iter().enumerate() {
        let [value, variance] = effect.rate.unwrap();
        close(coefficients[place], value, 1e-7);
        close(variance.sqrt(), whole.coefficients[place].standard_error.unwrap(), 1e-6);
        let (rate, odds) = (coefficients[place], coefficients[3 + place]);
        let moved = a * odds.exp();
        let share = (moved / (moved + b) / (a / (a + b))).ln();
        assert!((effect.dropout.unwrap()[0] - share).abs() < 1e-7, "{effect:?}");
        let gain = expected(alpha * (-rate).exp(), moved) - expected(alpha, a);
        assert!((effect.expected.unwrap()[0] - gain).abs() < 1e-7, "{effect:?}");
        // The variance by finite differences over all estimates on which the quantity depends.
        let logs = [r.ln(), alpha.ln(), a.ln(), b.ln(), rate, odds];
        let quantity = |logs: [f64; 6]| {
            let of = |alpha: f64, a: f64| {
                let parameters = [logs[0], alpha, a, logs[3]].map(f64::exp);
                model.with(parameters).unwrap().expected_of_new(52.0).ln()
            };
            of(logs[1] - logs[4], logs[2] + logs[5]) - of(logs[1], logs[2])
        };
        let slope = |i: usize| {
            let (mut above, mut below) = (logs, logs);
            above[i] += 1e-3;
            below[i] -= 1e-3;
            (quantity(above) - quantity(below)) / 2e-3
        };
        let at = [0, 1, 2, 3, 4 + place, 7 + place];
        let pairs = (0..6).flat_map(|i| (0..6).map(move |j| (i, j)));
        let variance: f64 = pairs.map(|(i, j)| slope(i) * whole.covariance[at[i]][at[j]] * slope(j)).sum();
        close(effect.expected.unwrap()[1], variance, 1e-4);
    }
    let gain = |which: &[usize]| 2.0 * (whole.fit.log_likelihood - fitted(&shop, which).0.fit.log_likelihood);
    close(found.statistics[0], gain(&[2]), 1e-6);
    close(found.statistics[1], gain(&[0, 1]), 1e-4);
    // The truth, within four standard errors; the channel has no effect, although it is correlated with the country.
    for (effect, truth) in effects.iter().zip([1.6f64, 0.6, 1.0]) {
        let [value, variance] = effect.rate.unwrap();
        assert!((value - truth.ln()).abs() < 4.0 * variance.sqrt(), "{value} is not ln {truth}");
        let [value, variance] = effect.dropout.unwrap();
        assert!(value.abs() < 4.0 * variance.sqrt(), "{value} is not 0");
    }
    assert!(chi_squared_p(found.statistics[0], 4) < 1e-6);
    assert!(chi_squared_p(found.statistics[1], 2) > 1e-3);
}

/// A prior keeps the dropout of a category in which nobody leaves within bounds, and hardly affects the other
/// categories.
#[test]
fn a_category_without_dropout_has_bounded_effects() {
    let mut shop = shop(600, 9);
    for i in 0..600 {
        if shop.categories[i][0] == 2 {
            shop.frequency[i] = 10.0;
            shop.recency[i] = shop.age[i];
        }
    }
    let model = PurchaseModel::MbgNbd;
    let rows = (0..600).map(|i| (shop.categories[i], [shop.frequency[i], shop.recency[i], shop.age[i]]));
    let parts = counted(rows.collect());
    let without = model.fit(&CustomerBase::new(&shop.histories()).unwrap(), 0.0, &mut |_, _| true).unwrap();
    let found = |precision| {
        let question = Question { levels: &[2, 1], horizon: 52.0, precision };
        purchase_effects(model, &without, &parts, question).unwrap().effects[0].clone()
    };
    let [free, bounded] = [found(0.0), found(0.16)];
    assert_eq!(free[1].dropout, None);
    let [value, variance] = bounded[1].dropout.unwrap();
    assert!(value < -1.0 && variance < 6.25, "{value} {variance}");
    assert!(bounded[1].expected.unwrap()[0] > 0.0);
    let [[free, variance], [bounded, _]] = [free[0].dropout.unwrap(), bounded[0].dropout.unwrap()];
    assert!((free - bounded).abs() < 0.5 * variance.sqrt(), "{free} {bounded}");
}

#[test]
fn effects_on_spends_agree_with_covariates() {
    let shop = shop(3_000, 11);
    let repeats: Vec<usize> = (0..shop.age.len()).filter(|&i| shop.frequency[i] > 0.0).collect();
    let column = |values: &[f64]| repeats.iter().map(|&i| values[i]).collect::<Vec<_>>();
    let (frequency, mean_spend) = (column(&shop.frequency), column(&shop.spend));
    let spends = Spends { frequency: &frequency, mean_spend: &mean_spend, weight: &[] };
    let without = gamma_gamma::fit_to(&spends, 0.0, &mut |_, _| true).unwrap();
    let rows = repeats.iter().map(|&i| (shop.categories[i], [shop.frequency[i], shop.spend[i]]));
    let found = spend_effects(&without, &counted(rows.collect()), &[2, 1]).unwrap();
    let values: Vec<f64> = shop.indicators(&[0, 1, 2]).chunks(shop.age.len()).flat_map(column).collect();
    let columns = (0..3).map(|coefficient| (Process::Spend, coefficient)).collect();
    let whole = fit_spends(&spends, &Covariates { values: &values, columns }, 0.0, &mut |_, _| true).unwrap();
    for (coefficient, effect) in whole.coefficients.iter().zip(found.effects.iter().flatten()) {
        let [value, variance] = effect.unwrap();
        assert!((value - coefficient.value).abs() < 1e-7);
        close(variance.sqrt(), coefficient.standard_error.unwrap(), 1e-6);
    }
    let [value, variance] = found.effects[0][0].unwrap();
    assert!((value - 1.5f64.ln()).abs() < 4.0 * variance.sqrt());
}

/// Thousands of distinct histories are merged; that moves the effects by far less than their standard errors.
#[test]
fn merged_histories_hardly_change_the_effects() {
    let shop = shop(30_000, 3);
    let model = PurchaseModel::MbgNbd;
    let rows = |i: usize| (shop.categories[i], [shop.frequency[i], shop.recency[i], shop.age[i]]);
    let parts = counted((0..shop.age.len()).map(rows).collect());
    assert!(parts.iter().map(|(_, rows)| rows.len()).sum::<usize>() > 5_000);
    let without = model.fit(&CustomerBase::new(&shop.histories()).unwrap(), 0.0, &mut |_, _| true).unwrap();
    let question = Question { levels: &[2, 1], horizon: 52.0, precision: 0.0 };
    let found = purchase_effects(model, &without, &parts, question).unwrap();
    let (_, coefficients) = fitted(&shop, &[0, 1, 2]);
    for (coefficient, effect) in coefficients.iter().zip(found.effects.iter().flatten()) {
        let [value, variance] = effect.rate.unwrap();
        assert!((value - coefficient).abs() < 0.1 * variance.sqrt(), "{value} {coefficient}");
    }
}
