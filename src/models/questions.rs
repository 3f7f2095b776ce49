//! Predictions per customer: probability of a number of purchases, of none, of still being active, and the next purchase.

use super::bdw::{self, Bdw};
use super::bootstrap::interval;
use super::catalogue::{PurchaseModel, check_parameters};
use super::customers::{Customer, DistinctRows, Histories};
use super::purchases::PurchaseProcess;
use crate::error::Error;
use crate::estimate::Estimate;

/// Answers for every customer, one entry each.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Answers {
    /// Probability of n purchases within the horizon, for n = 0, 1, 2, …
    pub counts: Vec<Vec<f64>>,
    /// Probability of being active at the end of the horizon.
    pub p_alive_then: Vec<f64>,
    /// Time until the next purchase: median, and the bounds of the central interval; infinite if a further purchase is
    /// less probable than that quantile.
    pub next: [Vec<f64>; 3],
}

/// Largest n of [`Answers::counts`].
pub const MOST_PURCHASES: u32 = 1000;

/// Answers for every customer and a finite `horizon`; `confidence` is that of the interval of the next purchase.
///
/// # Formula
/// P(X = n) = P(alive)·P(X = n | alive), with 1 − P(alive) added for n = 0. The time until the next purchase exceeds t
/// with the probability of no purchase within t; its quantiles are found in ln t.
///
/// # Errors
/// The first invalid history; [`Error::NotANumber`] or [`Error::OutOfRange`] for a horizon that is not between 0 and 10⁹,
/// a confidence not strictly between 0 and 1, or more than [`MOST_PURCHASES`] purchases.
///
/// # Examples
/// BG/NBD with the published CDNOW parameters; a customer with x = 2, tₓ = 30.43, T = 38.86 makes no purchase in 39 weeks
/// with probability 1 − P(alive)·(1 − ((α + T)/(α + T + 39))^(r + x)) = 0.445373, both factors in closed form:
///
/// ```
/// use regulars::models::{bg_nbd, customers::Histories, questions::answers};
///
/// let model = bg_nbd::model([0.243, 4.414, 0.793, 2.426]);
/// let histories = Histories { frequency: &[2.0], recency: &[30.43], age: &[38.86], weight: &[] };
/// let found = answers(&model, &histories, 39.0, 2, 0.8).unwrap();
/// assert!((found.counts[0][0] - 0.445_372_862_083).abs() < 1e-12);
/// ```
pub fn answers(
    model: &dyn PurchaseProcess,
    histories: &Histories,
    horizon: f64,
    most: u32,
    confidence: f64,
) -> Result<Answers, Error> {
    histories.check()?;
    if !horizon.is_finite() {
        return Err(Error::NotANumber("horizon".into()));
    }
    let max = model.most_occasions().unwrap_or(1e9);
    if !(0.0..=max).contains(&horizon) {
        return Err(Error::OutOfRange { place: "horizon".into(), min: 0.0, max });
    }
    if most > MOST_PURCHASES {
        let place = "purchaseCounts".into();
        return Err(Error::OutOfRange { place, min: 0.0, max: f64::from(MOST_PURCHASES) });
    }
    super::totals::check_confidence(confidence)?;
    let tail = 0.5 * (1.0 - confidence);
    let rows = histories.frequency.len();
    let mut found =
        Answers { counts: vec![Vec::with_capacity(rows); most as usize + 1], ..Answers::default() };
    let mut distinct = DistinctRows::new();
    let mut known: Vec<(Vec<f64>, f64, [f64; 3])> = Vec::new();
    for item in histories.customers() {
        let (customer, _) = item?;
        model.check(&customer)?;
        let index = distinct.add([customer.frequency, customer.recency, customer.age], 1.0);
        if index == known.len() {
            let p_alive = model.p_alive(&customer);
            let of_count = |n: u32| {
                let gone = if n == 0 { 1.0 - p_alive } else { 0.0 };
                gone + p_alive * model.probability_if_alive(&customer, f64::from(n), horizon)
            };
            let then = p_alive * model.survival_if_alive(&customer, horizon);
            let next = [0.5, tail, 1.0 - tail].map(|share| next_purchase(model, &customer, p_alive, share));
            known.push(((0..=most).map(of_count).collect(), then, next));
        }
        let (counts, then, next) = &known[index];
        found.counts.iter_mut().zip(counts).for_each(|(column, count)| column.push(*count));
        found.p_alive_then.push(*then);
        found.next.iter_mut().zip(next).for_each(|(column, time)| column.push(*time));
    }
    Ok(found)
}

/// Longest time until a next purchase, in ages and scales of the history; beyond it the purchase counts as never.
const NEVER: f64 = 1e12;

/// The time within which the next purchase occurs with probability `share`.
fn next_purchase(model: &dyn PurchaseProcess, customer: &Customer, p_alive: f64, share: f64) -> f64 {
    let reached = |time: f64| p_alive * (1.0 - model.probability_if_alive(customer, 0.0, time)) - share;
    if let Some(most) = model.most_occasions() {
        return next_occasion(most, |occasion| reached(occasion) >= 0.0);
    }
    let excess = |ln: f64| reached(ln.exp());
    let unit = f64::max(customer.age, 1.0);
    let mut high = unit.ln();
    if p_alive <= share || excess((NEVER * unit).ln()) <= 0.0 {
        return f64::INFINITY;
    }
    let mut low = high;
    while excess(high) < 0.0 {
        (low, high) = (high, high + 2.0);
    }
    while excess(low) > 0.0 {
        (low, high) = (low - 2.0, low);
        if low < -700.0 {
            return 0.0;
        }
    }
    // Bisection with a secant step: the probability is smooth in ln t.
    let (mut below, mut above) = (excess(low), excess(high));
    for step in 0..60 {
        if high - low < 1e-12 || below == above {
            break;
        }
        let secant = low - below * (high - low) / (above - below);
        let middle =
            if step % 3 == 2 || !(secant > low && secant < high) { 0.5 * (low + high) } else { secant };
        let value = excess(middle);
        if value == 0.0 {
            return middle.exp();
        }
        if value < 0.0 { (low, below) = (middle, value) } else { (high, above) = (middle, value) }
    }
    (0.5 * (low + high)).exp()
}

/// The first occasion that has been reached, by bisection; infinite beyond `most`.
fn next_occasion(most: f64, reached: impl Fn(f64) -> bool) -> f64 {
    if !reached(most) {
        return f64::INFINITY;
    }
    let (mut low, mut high) = (0.0, most);
    while high - low > 1.0 {
        let middle = (0.5 * (low + high)).floor();
        if reached(middle) { high = middle } else { low = middle }
    }
    high
}

/// Central intervals of the number of purchases each customer makes within a finite horizon, given posterior draws of the
/// parameters: low and high per customer.
///
/// # Formula
/// Quantiles of the mean of P(X = n) over the draws, of which at most a fixed number is used, evenly spread.
///
/// # Errors
/// As [`answers`]; [`Error::Empty`] without draws.
pub fn purchase_intervals(
    kind: PurchaseModel,
    draws: &[[f64; 4]],
    histories: &Histories,
    horizon: f64,
    confidence: f64,
) -> Result<[Vec<f64>; 2], Error> {
    histories.check()?;
    super::totals::check_confidence(confidence)?;
    if draws.is_empty() {
        return Err(Error::Empty("draws".into()));
    }
    let count = draws.len().min(DRAWS);
    let models = (0..count).map(|index| kind.with(draws[index * draws.len() / count]));
    let models = models.collect::<Result<Vec<_>, Error>>()?;
    let max = models[0].most_occasions().unwrap_or(1e9);
    if !(0.0..=max).contains(&horizon) {
        return Err(Error::OutOfRange { place: "horizon".into(), min: 0.0, max });
    }
    let tail = 0.5 * (1.0 - confidence);
    let mut distinct = DistinctRows::new();
    let mut known: Vec<[f64; 2]> = Vec::new();
    let mut found = [Vec::new(), Vec::new()];
    for item in histories.customers() {
        let (customer, _) = item?;
        models[0].check(&customer)?;
        let index = distinct.add([customer.frequency, customer.recency, customer.age], 1.0);
        if index == known.len() {
            let alive: Vec<f64> = models.iter().map(|model| model.p_alive(&customer)).collect();
            let gone = alive.iter().map(|alive| 1.0 - alive).sum::<f64>() / count as f64;
            let (mut below, mut ends) = (gone, [0.0; 2]);
            for n in 0..=MOST_PURCHASES {
                let n = f64::from(n);
                let mass = models
                    .iter()
                    .zip(&alive)
                    .map(|(model, alive)| alive * model.probability_if_alive(&customer, n, horizon));
                below += mass.sum::<f64>() / count as f64;
                for (end, share) in ends.iter_mut().zip([tail, 1.0 - tail]) {
                    if below < share {
                        *end = n + 1.0;
                    }
                }
                if below >= 1.0 - tail {
                    break;
                }
            }
            known.push(ends);
        }
        found.iter_mut().zip(known[index]).for_each(|(column, end)| column.push(end));
    }
    Ok(found)
}

/// Central intervals of the share of a cohort that remains after 0, 1, … `periods` renewals, given posterior draws of
/// a, b and c of BdW, with c = 1 for sBG; see [`posterior::sample_renewals`](super::posterior::sample_renewals).
///
/// # Errors
/// [`Error::OutOfRange`] for a confidence not strictly between 0 and 1 or a parameter out of its range; [`Error::Empty`]
/// without draws.
///
/// # Examples
/// Two draws are the ends of an interval that includes almost everything: S(1) = b/(a + b) is 0.5 and 0.75.
///
/// ```
/// use regulars::models::questions::survival_intervals;
///
/// let draws = [[1.0, 1.0, 1.0], [1.0, 3.0, 1.0]];
/// let [low, high] = survival_intervals(&draws, 1, 1.0 - 1e-12).unwrap();
/// assert!((low[1] - 0.5).abs() < 1e-9 && (high[1] - 0.75).abs() < 1e-9 && low[0] == 1.0);
/// ```
pub fn survival_intervals(draws: &[[f64; 3]], periods: u32, confidence: f64) -> Result<[Vec<f64>; 2], Error> {
    super::totals::check_confidence(confidence)?;
    if draws.is_empty() {
        return Err(Error::Empty("draws".into()));
    }
    draws.iter().try_for_each(|draw| check_parameters(bdw::PARAMETERS, *draw))?;
    let mut found = [Vec::new(), Vec::new()];
    for period in 0..=periods {
        let survival = |&[a, b, c]: &[f64; 3]| Bdw { a, b, c }.survival(f64::from(period));
        let Estimate { low, high, .. } = interval(draws.iter().map(survival).collect(), confidence);
        found[0].push(low);
        found[1].push(high);
    }
    Ok(found)
}

/// Maximum number of draws for the interval of a customer.
const DRAWS: usize = 64;
