//! Prediction intervals for totals over a customer base, by parametric bootstrap.

use super::catalogue::PurchaseModel;
use super::customers::{Cells, Customer, Histories};
use super::fit::Watch;
use super::gamma_gamma::{self, GammaGamma};
use super::predict::{Horizon, predict};
use super::purchases::PurchaseProcess;
use super::totals::{
    BaseModel, DistinctHistories, ParameterEstimate, Total, Totals, UNDETERMINED, check_confidence,
    expected_totals,
};
use crate::error::Error;
use crate::estimate::Estimate;
use crate::math::eigen::Eigen;
use crate::math::random::Random;

/// Simulates totals; `value` is the mean of the draws and the interval a prediction interval for the future totals.
///
/// # Formula
/// Each draw takes parameters from the normal distribution of their logarithms, then for each customer the activity
/// status, the purchases and the spend per purchase, given the history. `draws` = 0 chooses 200 to 1,000, fewer for more
/// customers. From 20,000 customers with 5,000 purchases on, chance is normal with a variance from five draws of every
/// customer, around the expectation under each draw's parameters.
///
/// # Errors
/// As [`super::totals::expected_totals`]; [`Error::OutOfRange`] for more than 10⁵ draws; [`Error::TooLarge`] for more than
/// 10¹¹ customers and purchases in all draws; [`Error::Cancelled`].
///
/// # Examples
/// 1,000 new customers with the published CDNOW parameters are expected to make 1446.05 repeat purchases in 52 weeks
/// (40-digit arithmetic); the prediction interval includes that total:
///
/// ```
/// use regulars::models::bootstrap::simulated_totals;
/// use regulars::models::catalogue::PurchaseModel;
/// use regulars::models::customers::Histories;
/// use regulars::models::predict::Horizon;
/// use regulars::models::totals::{BaseModel, ParameterEstimate};
///
/// let purchases = ParameterEstimate::exact([0.243, 4.414, 0.793, 2.426]);
/// let model = BaseModel { kind: PurchaseModel::BgNbd, purchases, spends: None };
/// let new = Histories { frequency: &[0.0], recency: &[0.0], age: &[0.0], weight: &[1000.0] };
/// let horizon = Horizon::new(52.0, 52.0, 0.0).unwrap();
/// let totals = simulated_totals(&model, &new, &[], &horizon, 0.99, (500, 1), &mut |_, _| true).unwrap();
/// let purchases = totals.transactions.unwrap();
/// assert!(purchases.low.unwrap() < 1446.05 && 1446.05 < purchases.high.unwrap());
/// ```
pub fn simulated_totals(
    model: &BaseModel,
    histories: &Histories,
    mean_spend: &[f64],
    horizon: &Horizon,
    confidence: f64,
    (draws, seed): (u32, u64),
    watch: Watch,
) -> Result<Totals, Error> {
    let drawn_purchases = |_: u32, random: &mut Random| drawn(&model.purchases, random);
    let simulation = Simulation { model, drawn_purchases: &drawn_purchases, histories, mean_spend, horizon };
    let drawn = simulation.totals(confidence, (draws, seed), watch)?;
    let [transactions, clv] = drawn.map(|draws| interval(draws, confidence));
    let reasons = [Some(model.purchases.log_covariance.err()), model.spends.map(|m| m.log_covariance.err())];
    let [of_purchases, of_spends] = reasons.map(Option::flatten);
    Ok(Totals {
        transactions: (horizon.length < f64::INFINITY).then(|| total(transactions, of_purchases)),
        clv: model.spends.map(|_| total(clv, of_purchases.or(of_spends))),
    })
}

#[allow(clippy::too_many_arguments)]
/// Totals from posterior draws of the parameters, with their uncertainty and chance included; `model` has their mean.
///
/// # Errors
/// As [`simulated_totals`]; [`Error::Empty`] without draws.
pub fn posterior_totals(
    model: &BaseModel,
    posterior: &[[f64; 4]],
    histories: &Histories,
    mean_spend: &[f64],
    horizon: &Horizon,
    confidence: f64,
    draws_and_seed: (u32, u64),
    watch: Watch,
) -> Result<Totals, Error> {
    let draws = posterior_simulation(
        model,
        posterior,
        histories,
        mean_spend,
        horizon,
        confidence,
        draws_and_seed,
        watch,
    )?;
    let [transactions, clv] = draws.map(|draws| interval(draws, confidence));
    Ok(Totals {
        transactions: (horizon.length < f64::INFINITY).then(|| Total::of(transactions)),
        clv: model.spends.map(|_| Total::of(clv)),
    })
}

/// The draws of the purchases behind [`posterior_totals`].
pub(super) fn posterior_draws(
    model: &BaseModel,
    posterior: &[[f64; 4]],
    histories: &Histories,
    horizon: &Horizon,
    draws_and_seed: (u32, u64),
    watch: Watch,
) -> Result<Vec<f64>, Error> {
    let [purchases, _] =
        posterior_simulation(model, posterior, histories, &[], horizon, 0.5, draws_and_seed, watch)?;
    Ok(purchases)
}

#[allow(clippy::too_many_arguments)]
fn posterior_simulation(
    model: &BaseModel,
    posterior: &[[f64; 4]],
    histories: &Histories,
    mean_spend: &[f64],
    horizon: &Horizon,
    confidence: f64,
    draws_and_seed: (u32, u64),
    watch: Watch,
) -> Result<[Vec<f64>; 2], Error> {
    if posterior.is_empty() {
        return Err(Error::Empty("draws".into()));
    }
    let drawn_purchases = |draw: u32, _: &mut Random| posterior[draw as usize % posterior.len()];
    let simulation = Simulation { model, drawn_purchases: &drawn_purchases, histories, mean_spend, horizon };
    simulation.totals(confidence, draws_and_seed, watch)
}

/// Customers and purchases from which the chance of a total is normal; below it every draw draws every customer.
const MANY: (f64, f64) = (20_000.0, 5_000.0);
/// Draws of every customer that give the variance of chance where they are many.
const REPEATS: u32 = 5;
/// Discounting periods in which they are followed.
const PERIODS: f64 = 3.0;
/// Cells of merged histories per mean age, in which expected totals are followed through the draws.
const CELLS: f64 = 4.0;

/// Totals to be drawn.
struct Simulation<'a> {
    model: &'a BaseModel,
    /// Parameters of the purchase model in a draw.
    drawn_purchases: &'a dyn Fn(u32, &mut Random) -> [f64; 4],
    histories: &'a Histories<'a>,
    mean_spend: &'a [f64],
    horizon: &'a Horizon,
}

impl Simulation<'_> {
    /// Draws of the purchases and values of all customers.
    fn totals(
        &self,
        confidence: f64,
        (draws, seed): (u32, u64),
        watch: Watch,
    ) -> Result<[Vec<f64>; 2], Error> {
        check_confidence(confidence)?;
        if draws > 100_000 {
            return Err(Error::OutOfRange { place: "draws".into(), min: 0.0, max: 1e5 });
        }
        let Self { model, histories, mean_spend, horizon, .. } = *self;
        let base = DistinctHistories::new(histories)?;
        if model.spends.is_some() {
            gamma_gamma::Spends { frequency: histories.frequency, mean_spend, weight: &[] }.check()?;
        }
        let customers: f64 = base.weight.iter().sum();
        let draws = if draws > 0 { draws } else { (2e7 / customers).clamp(200.0, 1000.0) as u32 };
        // An infinite horizon ends where the discount factor falls below a millionth.
        let length = f64::min(horizon.length, 14.0 * horizon.period / horizon.discount.ln_1p());
        let rates = model.kind.with(model.purchases.parameters)?;
        let rate = |row: usize| rates.expected_if_alive(&base.customer(row), 1e-6 * length) * 1e6;
        let purchases: f64 = (0..base.weight.len()).map(|row| rate(row) * base.weight[row]).sum();
        let many = customers >= MANY.0 && purchases >= MANY.1 && self.has_variance();
        let repeats = if many { REPEATS } else { draws };
        if (customers + purchases) * f64::from(repeats) > 1e11 {
            return Err(Error::TooLarge);
        }
        let mut random = Random::new(seed);
        let totals = if many {
            self.approximate_draws(&base, length, draws, &mut random, watch)?
        } else {
            let mut totals = [Vec::new(), Vec::new()];
            for draw in 0..draws {
                if !watch(draw, f64::NAN) {
                    return Err(Error::Cancelled);
                }
                let parameters = (self.drawn_purchases)(draw, &mut random);
                let money = model.spends.map(|spends| gamma_gamma::model(drawn(&spends, &mut random)));
                let mut sums = [0.0; 2];
                self.draw(&base, length, parameters, money, &mut random, &mut |_, [count, value]| {
                    sums[0] += count;
                    sums[1] += value;
                })?;
                totals[0].push(sums[0]);
                totals[1].push(sums[1]);
            }
            totals
        };
        Ok(totals)
    }

    /// True if the spends have a variance and occasions are not numbered, as normal chance requires.
    fn has_variance(&self) -> bool {
        let finite = self.model.spends.is_none_or(|spends| spends.parameters[1] > 2.5);
        finite && self.model.kind != PurchaseModel::BgBb
    }

    /// Draws every customer once; `visit` receives each entry's purchases and value.
    fn draw(
        &self,
        base: &DistinctHistories,
        length: f64,
        parameters: [f64; 4],
        money: Option<GammaGamma>,
        random: &mut Random,
        visit: &mut dyn FnMut(usize, [f64; 2]),
    ) -> Result<(), Error> {
        let purchases = self.model.kind.with(parameters)?;
        let p_alive = purchases.p_alive_column(&base.rows(), &base.timed);
        let mut factors = Vec::new();
        for (entry, &(row, weight)) in base.entries.iter().enumerate() {
            let customer = base.customer(row);
            let frequency = customer.frequency;
            // A fractional customer is drawn with the probability of its fraction.
            let fraction = weight.fract();
            let extra = u64::from(fraction > 0.0 && random.uniform() < fraction);
            let (mut count, mut value) = (0.0, 0.0);
            for _ in 0..weight as u64 + extra {
                if random.uniform() >= p_alive[row] {
                    continue;
                }
                factors.clear();
                purchases.draw_if_alive(&customer, length, random, &mut |time| {
                    factors.push(self.horizon.factor(time));
                });
                count += factors.len() as f64;
                if let (Some(money), false) = (money, factors.is_empty()) {
                    // Rate of this customer's spends given those observed.
                    let seen = if frequency > 0.0 { frequency * self.mean_spend[entry] } else { 0.0 };
                    let spread = random.gamma(money.p * frequency + money.q) / (money.v + seen);
                    value +=
                        factors.iter().map(|factor| factor * random.gamma(money.p) / spread).sum::<f64>();
                }
            }
            visit(entry, [count, value]);
        }
        Ok(())
    }

    /// Draws of the totals of many customers, whose random part is normal. Its variance comes from a few draws of every
    /// customer. The expectations under the parameters of each draw come from merged histories, relative to those at
    /// the estimates.
    fn approximate_draws(
        &self,
        base: &DistinctHistories,
        length: f64,
        draws: u32,
        random: &mut Random,
        watch: Watch,
    ) -> Result<[Vec<f64>; 2], Error> {
        let Self { model, histories, mean_spend, horizon, .. } = *self;
        let estimates = model.purchases.parameters;
        let money = model.spends.map(|spends| gamma_gamma::model(spends.parameters));
        let mut sums = vec![[0.0; 4]; base.entries.len()];
        for repeat in 0..REPEATS {
            if !watch(repeat, f64::NAN) {
                return Err(Error::Cancelled);
            }
            self.draw(base, length, estimates, money, random, &mut |entry, [count, value]| {
                let sums = &mut sums[entry];
                sums[0] += count;
                sums[1] += count * count;
                sums[2] += value;
                sums[3] += value * value;
            })?;
        }
        let n = f64::from(REPEATS);
        let variance = |first: usize| -> f64 {
            sums.iter().map(|sums| (sums[first + 1] - sums[first] * sums[first] / n) / (n - 1.0)).sum()
        };
        let deviations = [variance(0), variance(2)].map(|variance| variance.max(0.0).sqrt());
        let exact = expected_totals(
            &BaseModel {
                purchases: ParameterEstimate { log_covariance: Err(UNDETERMINED), ..model.purchases },
                ..*model
            },
            histories,
            mean_spend,
            horizon,
            0.5,
        )?;
        let exact = [exact.transactions, exact.clv].map(|total| total.map_or(0.0, |total| total.value));
        let merged = Merged::new(base, mean_spend)?;
        // A few periods suffice for the relation of expectations.
        let period = length / PERIODS;
        let discount = (period / horizon.period * horizon.discount.ln_1p()).exp_m1();
        let horizon = &Horizon { length, period, discount, ..*horizon };
        let expected = |parameters, money: Option<GammaGamma>| -> Result<[f64; 2], Error> {
            merged.totals(&*model.kind.with(parameters)?, money, horizon)
        };
        let centre = expected(estimates, money)?;
        let mut totals = [Vec::new(), Vec::new()];
        for draw in 0..draws {
            if !watch(REPEATS + draw, f64::NAN) {
                return Err(Error::Cancelled);
            }
            let parameters = (self.drawn_purchases)(draw, random);
            let money = model.spends.map(|spends| gamma_gamma::model(drawn(&spends, random)));
            let found = expected(parameters, money)?;
            for i in 0..2 {
                let ratio = if centre[i] > 0.0 { found[i] / centre[i] } else { 1.0 };
                let value = exact[i] * ratio + deviations[i] * ratio.sqrt() * random.normal();
                totals[i].push(f64::max(value, 0.0));
            }
        }
        Ok(totals)
    }
}

/// Similar histories merged to their mean times.
struct Merged {
    frequency: Vec<f64>,
    recency: Vec<f64>,
    age: Vec<f64>,
    /// Customers, and what they spent on their repeat purchases.
    weight: Vec<f64>,
    spent: Vec<f64>,
}

impl Merged {
    fn new(base: &DistinctHistories, mean_spend: &[f64]) -> Result<Self, Error> {
        let customers: f64 = base.weight.iter().sum();
        let mean_age =
            base.age.iter().zip(&base.weight).map(|(age, weight)| age * weight).sum::<f64>() / customers;
        let mut cells = Cells::new();
        for (entry, &(row, weight)) in base.entries.iter().enumerate() {
            let Customer { frequency, recency, age } = base.customer(row);
            let cell = |time: f64| (time / mean_age * CELLS).floor();
            let spent =
                if frequency > 0.0 { frequency * mean_spend.get(entry).copied().unwrap_or(0.0) } else { 0.0 };
            cells.add([frequency, cell(recency), cell(age)], weight, [recency, age, spent]);
        }
        let mut merged =
            Self { frequency: vec![], recency: vec![], age: vec![], weight: vec![], spent: vec![] };
        for ([frequency, ..], weight, [recency, age, spent]) in cells.rows().filter(|row| row.1 > 0.0) {
            merged.frequency.push(frequency);
            merged.age.push(age / weight);
            merged.recency.push(f64::min(recency / weight, age / weight));
            merged.weight.push(weight);
            merged.spent.push(spent);
        }
        Ok(merged)
    }

    fn totals(
        &self,
        model: &dyn PurchaseProcess,
        money: Option<GammaGamma>,
        horizon: &Horizon,
    ) -> Result<[f64; 2], Error> {
        let rows =
            Histories { frequency: &self.frequency, recency: &self.recency, age: &self.age, weight: &[] };
        let predicted = predict(model, &rows, horizon)?;
        let purchases = predicted.transactions.iter().zip(&self.weight).map(|(n, weight)| n * weight).sum();
        let worth = |money: GammaGamma| -> f64 {
            let of_row = |row: usize| {
                let divisor = money.p * self.frequency[row] + money.q - 1.0;
                money.p * (self.weight[row] * money.v + self.spent[row]) / divisor
            };
            (0..self.weight.len()).map(|row| predicted.discounted[row] * of_row(row)).sum()
        };
        Ok([purchases, money.map_or(0.0, worth)])
    }
}

/// The interval of parameters taken as known leaves out their uncertainty; that of undetermined ones would be far too
/// narrow.
fn total(drawn: Estimate, reason: Option<&'static str>) -> Total {
    match reason {
        None => Total::of(drawn),
        Some(UNDETERMINED) => Total::unknown(drawn.value, drawn.confidence, UNDETERMINED),
        Some(reason) => Total { reason: Some(reason), ..Total::of(drawn) },
    }
}

/// Draws parameters from the normal distribution of their logarithms.
fn drawn<const N: usize>(uncertain: &ParameterEstimate<N>, random: &mut Random) -> [f64; N] {
    let Ok(covariance) = uncertain.log_covariance else { return uncertain.parameters };
    let eigen = Eigen::of(covariance);
    let mut logs = [0.0; N];
    for (value, vector) in eigen.values.iter().zip(&eigen.vectors) {
        let length = random.normal() * value.max(0.0).sqrt();
        for (log, direction) in logs.iter_mut().zip(vector) {
            *log += length * direction;
        }
    }
    core::array::from_fn(|i| (uncertain.parameters[i] * logs[i].exp()).clamp(1e-30, 1e30))
}

/// Mean of the draws with their central quantile interval.
pub(super) fn interval(mut draws: Vec<f64>, confidence: f64) -> Estimate {
    draws.sort_unstable_by(f64::total_cmp);
    let last = (draws.len() - 1) as f64;
    let quantile = |p: f64| {
        let place = p * last;
        let (below, share) = (place.floor() as usize, place.fract());
        let above = usize::min(below + 1, draws.len() - 1);
        draws[below] + share * (draws[above] - draws[below])
    };
    let tail = 0.5 * (1.0 - confidence);
    let value = draws.iter().sum::<f64>() / draws.len() as f64;
    Estimate { value, low: quantile(tail), high: quantile(1.0 - tail), confidence }
}
