//! Prediction intervals for totals over a customer base, by parametric bootstrap.

use super::customers::Histories;
use super::fit::Watch;
use super::gamma_gamma;
use super::predict::Horizon;
use super::totals::{
    BaseModel, DistinctHistories, ParameterEstimate, Total, Totals, UNDETERMINED, check_confidence,
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
/// customers.
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
    check_confidence(confidence)?;
    if draws > 100_000 {
        return Err(Error::OutOfRange { place: "draws".into(), min: 0.0, max: 1e5 });
    }
    let base = DistinctHistories::new(histories)?;
    let spends = gamma_gamma::Spends { frequency: histories.frequency, mean_spend, weight: &[] };
    if model.spends.is_some() {
        spends.check()?;
    }
    let customers: f64 = base.weight.iter().sum();
    let draws = if draws > 0 { draws } else { (2e7 / customers).clamp(200.0, 1000.0) as u32 };
    // An infinite horizon ends where the discount factor falls below a millionth.
    let length = f64::min(horizon.length, 14.0 * horizon.period / horizon.discount.ln_1p());
    let rates = model.kind.with(model.purchases.parameters)?;
    let rate = |row: usize| rates.expected_if_alive(&base.customer(row), 1e-6 * length) * 1e6;
    let purchases: f64 = (0..base.weight.len()).map(|row| rate(row) * base.weight[row]).sum();
    if (customers + purchases) * f64::from(draws) > 1e11 {
        return Err(Error::TooLarge);
    }

    let mut random = Random::new(seed);
    let mut totals = [Vec::new(), Vec::new()];
    for draw in 0..draws {
        if !watch(draw, f64::NAN) {
            return Err(Error::Cancelled);
        }
        let purchases = model.kind.with(drawn(&model.purchases, &mut random))?;
        let money = model.spends.map(|spends| gamma_gamma::model(drawn(&spends, &mut random)));
        let p_alive: Vec<f64> =
            (0..base.weight.len()).map(|row| purchases.p_alive(&base.customer(row))).collect();
        let (mut count, mut value) = (0.0, 0.0);
        for (entry, &(row, weight)) in base.entries.iter().enumerate() {
            let customer = base.customer(row);
            let frequency = customer.frequency;
            // A fractional customer is drawn with the probability of its fraction.
            let fraction = weight.fract();
            let extra = u64::from(fraction > 0.0 && random.uniform() < fraction);
            for _ in 0..weight as u64 + extra {
                if random.uniform() >= p_alive[row] {
                    continue;
                }
                let mut factors = Vec::new();
                purchases.draw_if_alive(&customer, length, &mut random, &mut |time| {
                    factors.push(horizon.factor(time));
                });
                count += factors.len() as f64;
                if let (Some(money), false) = (money, factors.is_empty()) {
                    // Rate of this customer's spends given those observed.
                    let seen = if frequency > 0.0 { frequency * mean_spend[entry] } else { 0.0 };
                    let spread = random.gamma(money.p * frequency + money.q) / (money.v + seen);
                    value +=
                        factors.iter().map(|factor| factor * random.gamma(money.p) / spread).sum::<f64>();
                }
            }
        }
        totals[0].push(count);
        totals[1].push(value);
    }
    let reasons = [Some(model.purchases.log_covariance.err()), model.spends.map(|m| m.log_covariance.err())];
    let [of_purchases, of_spends] = reasons.map(Option::flatten);
    let [transactions, clv] = [(&totals[0], of_purchases), (&totals[1], of_purchases.or(of_spends))]
        .map(|(draws, reason)| total(interval(draws.clone(), confidence), reason));
    Ok(Totals {
        transactions: (horizon.length < f64::INFINITY).then_some(transactions),
        clv: model.spends.map(|_| clv),
    })
}

/// The interval of parameters taken as known leaves out their uncertainty; that of undetermined ones would be far too
/// narrow.
fn total(drawn: Estimate, reason: Option<&'static str>) -> Total {
    match reason {
        None => Total::with_interval(drawn),
        Some(UNDETERMINED) => Total::without_interval(drawn.value, drawn.confidence, UNDETERMINED),
        Some(reason) => Total { reason: Some(reason), ..Total::with_interval(drawn) },
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
