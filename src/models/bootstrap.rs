//! Prediction intervals for totals over a customer base, by parametric bootstrap.

use super::customers::{Cells, Customer, Histories};
use super::fit::Watch;
use super::gamma_gamma::{self, GammaGamma};
use super::predict::{Horizon, predict};
use super::purchases::PurchaseProcess;
use super::totals::{
    BaseModel, DistinctHistories, ParameterEstimate, Total, Totals, UNDETERMINED, check_confidence,
};
use super::uncertain::{Uncertain, drawn, flat, roots};
use crate::error::Error;
use crate::estimate::Estimate;
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
    let whole = Uncertain::of(model, histories, mean_spend);
    whole.simulated_totals(horizon, confidence, (draws, seed), watch)
}

impl Uncertain<'_> {
    /// Simulated totals; see [`simulated_totals`].
    ///
    /// # Errors
    /// As there.
    pub fn simulated_totals(
        &self,
        horizon: &Horizon,
        confidence: f64,
        draws_and_seed: (u32, u64),
        watch: Watch,
    ) -> Result<Totals, Error> {
        let drawn_purchases = |_: u32, random: &mut Random| self.drawn(random);
        let simulation = Simulation { model: self, drawn_purchases: &drawn_purchases, horizon };
        let drawn = simulation.totals(confidence, draws_and_seed, watch)?;
        let [transactions, clv] = drawn.map(|draws| interval(draws, confidence));
        let of_purchases = self.log_covariance.as_ref().err().copied();
        let of_spends = self.spends.and_then(|spends| spends.log_covariance.err());
        Ok(Totals {
            transactions: (horizon.length < f64::INFINITY).then(|| total(transactions, of_purchases)),
            clv: self.spends.map(|_| total(clv, of_purchases.or(of_spends))),
        })
    }
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
    let drawn_purchases = |draw: u32, _: &mut Random| posterior[draw as usize % posterior.len()].to_vec();
    let whole = Uncertain::of(model, histories, mean_spend);
    let simulation = Simulation { model: &whole, drawn_purchases: &drawn_purchases, horizon };
    simulation.totals(confidence, draws_and_seed, watch)
}

/// Customers and purchases from which the chance of a total is normal; below it every draw draws every customer.
const MANY: (f64, f64) = (20_000.0, 5_000.0);
/// Draws of every customer that give the variance of chance where they are many.
const REPEATS: u32 = 5;
/// Discounting periods of the horizon for the ratio of expected totals.
const PERIODS: f64 = 3.0;
/// Cells of merged histories per mean age, in which expected totals are followed through the draws.
const CELLS: f64 = 4.0;

/// Totals to be drawn.
struct Simulation<'a> {
    model: &'a Uncertain<'a>,
    /// Estimates of the purchase model in a draw.
    drawn_purchases: &'a dyn Fn(u32, &mut Random) -> Vec<f64>,
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
        let Self { model, horizon, .. } = *self;
        let bases = model.bases()?;
        if model.spends.is_some() {
            for part in &model.parts {
                let Histories { frequency, .. } = part.histories();
                gamma_gamma::Spends { frequency, mean_spend: &part.mean_spend, weight: &[] }.check()?;
            }
        }
        let customers: f64 = bases.iter().flat_map(|base| &base.weight).sum();
        let draws = if draws > 0 { draws } else { (2e7 / customers).clamp(200.0, 1000.0) as u32 };
        // An infinite horizon is cut where the discount factor falls below a millionth.
        let length = f64::min(horizon.length, 14.0 * horizon.period / horizon.discount.ln_1p());
        // Numbers of occasions, and spends without a variance, do not become normal with many customers.
        let mut is_normal = model.spends.is_none_or(|spends| spends.parameters[1] > 2.5);
        let mut purchases = 0.0;
        for (part, base) in bases.iter().enumerate() {
            let rates = (model.process)(&model.estimates, part)?;
            let rate = |row: usize| rates.expected_if_alive(&base.customer(row), 1e-6 * length) * 1e6;
            purchases += (0..base.weight.len()).map(|row| rate(row) * base.weight[row]).sum::<f64>();
            is_normal &= rates.most_occasions().is_none();
        }
        let many = customers >= MANY.0 && purchases >= MANY.1 && is_normal;
        let repeats = if many { REPEATS } else { draws };
        if (customers + purchases) * f64::from(repeats) > 1e11 {
            return Err(Error::TooLarge);
        }
        let mut random = Random::new(seed);
        if many {
            return self.approximate_draws(&bases, length, draws, &mut random, watch);
        }
        let mut totals = [Vec::new(), Vec::new()];
        for draw in 0..draws {
            if !watch(draw, f64::NAN) {
                return Err(Error::Cancelled);
            }
            let estimates = (self.drawn_purchases)(draw, &mut random);
            let money = model.spends.map(|spends| gamma_gamma::model(spends_of(&spends, &mut random)));
            let mut sums = [0.0; 2];
            self.draw(&bases, length, &estimates, money, &mut random, &mut |_, [count, value]| {
                sums[0] += count;
                sums[1] += value;
            })?;
            totals[0].push(sums[0]);
            totals[1].push(sums[1]);
        }
        Ok(totals)
    }

    /// Draws every customer once; `visit` receives each entry's purchases and value.
    fn draw(
        &self,
        bases: &[DistinctHistories],
        length: f64,
        estimates: &[f64],
        money: Option<GammaGamma>,
        random: &mut Random,
        visit: &mut dyn FnMut(usize, [f64; 2]),
    ) -> Result<(), Error> {
        let mut factors = Vec::new();
        let mut place = 0;
        for (part, base) in bases.iter().enumerate() {
            let purchases = (self.model.process)(estimates, part)?;
            let p_alive = purchases.p_alive_column(&base.rows(), &base.timed);
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
                        // Rate of this customer's spends given the observed ones.
                        let mean_spend = &self.model.parts[part].mean_spend;
                        let seen = if frequency > 0.0 { frequency * mean_spend[entry] } else { 0.0 };
                        let spread = random.gamma(money.p * frequency + money.q) / (money.v + seen);
                        value +=
                            factors.iter().map(|factor| factor * random.gamma(money.p) / spread).sum::<f64>();
                    }
                }
                visit(place + entry, [count, value]);
            }
            place += base.entries.len();
        }
        Ok(())
    }

    /// Draws of the totals of many customers, whose random part is normal. Its variance comes from a few draws of every
    /// customer. The expectations under the parameters of each draw come from merged histories, relative to those at
    /// the estimates.
    fn approximate_draws(
        &self,
        bases: &[DistinctHistories],
        length: f64,
        draws: u32,
        random: &mut Random,
        watch: Watch,
    ) -> Result<[Vec<f64>; 2], Error> {
        let Self { model, horizon, .. } = *self;
        let money = model.spends.map(|spends| gamma_gamma::model(spends.parameters));
        let entries = bases.iter().map(|base| base.entries.len()).sum();
        let mut sums = vec![[0.0; 4]; entries];
        for repeat in 0..REPEATS {
            if !watch(repeat, f64::NAN) {
                return Err(Error::Cancelled);
            }
            self.draw(bases, length, &model.estimates, money, random, &mut |entry, [count, value]| {
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
        let exact = model.expected(horizon)?;
        let mut merged = Vec::new();
        for (base, part) in bases.iter().zip(&model.parts) {
            merged.push(Merged::new(base, &part.mean_spend));
        }
        // A few periods suffice for the ratio of expectations.
        let period = length / PERIODS;
        let discount = (period / horizon.period * horizon.discount.ln_1p()).exp_m1();
        let horizon = &Horizon { length, period, discount, ..*horizon };
        let expected = |estimates: &[f64], money: Option<GammaGamma>| -> Result<[f64; 2], Error> {
            let mut totals = [0.0; 2];
            for (part, merged) in merged.iter().enumerate() {
                let found = merged.totals(&*(model.process)(estimates, part)?, money, horizon)?;
                totals.iter_mut().zip(found).for_each(|(total, found)| *total += found);
            }
            Ok(totals)
        };
        let centre = expected(&model.estimates, money)?;
        let mut totals = [Vec::new(), Vec::new()];
        for draw in 0..draws {
            if !watch(REPEATS + draw, f64::NAN) {
                return Err(Error::Cancelled);
            }
            let estimates = (self.drawn_purchases)(draw, random);
            let money = model.spends.map(|spends| gamma_gamma::model(spends_of(&spends, random)));
            let found = expected(&estimates, money)?;
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
    /// Customers, and their spend on repeat purchases.
    weight: Vec<f64>,
    spent: Vec<f64>,
}

impl Merged {
    fn new(base: &DistinctHistories, mean_spend: &[f64]) -> Self {
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
        merged
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

/// An interval that treats parameters as known leaves out their uncertainty; with undetermined parameters it would be
/// far too narrow.
fn total(drawn: Estimate, reason: Option<&'static str>) -> Total {
    match reason {
        None => Total::of(drawn),
        Some(UNDETERMINED) => Total::unknown(drawn.value, drawn.confidence, UNDETERMINED),
        Some(reason) => Total { reason: Some(reason), ..Total::of(drawn) },
    }
}

/// Parameters of spends from the normal distribution of their logarithms.
fn spends_of(spends: &ParameterEstimate<3>, random: &mut Random) -> [f64; 3] {
    let Ok(covariance) = flat(&spends.log_covariance) else { return spends.parameters };
    let found = drawn(&spends.parameters, &roots(3, covariance), random);
    core::array::from_fn(|i| found[i])
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
