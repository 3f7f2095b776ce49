//! Forecast: the models fitted to all customers and compared, and the best model's expectation for every customer.

use crate::math::ranking::ranked_by_keys;
use serde::Serialize;

use super::absent::Absent;
use super::timing::Timing;
use crate::error::Error;
use crate::math::correlation::pearson;
use crate::models::catalogue::PurchaseModel;
use crate::models::compare::{Candidate, compare};
use crate::models::covariates::categories::{Categories, Part, counted};
use crate::models::customers::{Customer, CustomerBase, Histories};
use crate::models::fit::Fit;
use crate::models::gamma_gamma::{self, Spends};
use crate::models::histogram::{FrequencyHistogram, histogram};
use crate::models::predict::{self, Horizon, predict, survival};
use crate::models::purchases::PurchaseProcess;
use crate::models::totals::{BaseModel, ParameterEstimate, Totals, expected_totals};
use crate::orders::summary::customers::Summary;
use crate::orders::summary::file::SummaryFile;
use crate::orders::summary::headline::YEAR;

/// Days in the models' time unit, a week.
pub const WEEK: f64 = 7.0;
/// Bars of the histogram: 0 to 6 repeat purchases, and 7 or more.
const BINS: usize = 8;
/// Mean spends below this count as zero; the smallest amount of any currency is far above it.
const LEAST_SPEND: f64 = 1e-9;

/// Horizon of the expectations, and the value of a purchase.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Outlook {
    /// Horizon in days from the end of observation.
    pub horizon_days: f64,
    /// Discount rate per year.
    pub discount_rate: f64,
    /// Share of the revenue that remains after costs.
    pub margin: f64,
}

impl Default for Outlook {
    fn default() -> Self {
        Self { horizon_days: 365.0, discount_rate: 0.1, margin: 1.0 }
    }
}

impl Outlook {
    /// The horizon in weeks, discounted by month.
    fn horizon(&self) -> Result<Horizon, Error> {
        let monthly = (self.discount_rate.ln_1p() / 12.0).exp_m1();
        Horizon::new(self.horizon_days / WEEK, YEAR / 12.0 / WEEK, monthly)
    }
}

/// The customers as input to the models, in an order that does not depend on that of the file.
#[derive(Debug, Clone, Default)]
pub struct Base {
    frequency: Vec<f64>,
    recency: Vec<f64>,
    age: Vec<f64>,
    monetary: Vec<f64>,
    weight: Vec<f64>,
    /// Sums of log gaps; empty where they are unknown.
    log_gap_sum: Vec<f64>,
    /// Their sum over all customers, in days, if a whole report contains only this.
    log_gaps: Option<f64>,
    /// Spends of repeat buyers, separate from the histories: frequency, mean spend and customers.
    spends: Option<[Vec<f64>; 3]>,
    /// Correlation of frequency and mean spend, if known.
    correlation: Option<f64>,
    /// The place each entry has in the summary.
    place: Vec<u32>,
}

impl Base {
    /// The customers of a log.
    pub fn of(summary: &Summary) -> Self {
        let Summary { frequency, recency, age, monetary, log_gap_sum, .. } = summary;
        let mut base = Self::new(frequency, recency, age, monetary, &[]);
        let weeks = |&place: &u32| {
            let index = place as usize;
            log_gap_sum[index] - f64::from(frequency[index]) * WEEK.ln()
        };
        base.log_gap_sum = base.place.iter().map(weeks).collect();
        base
    }

    /// The customers of a summary file.
    pub fn of_file(file: &SummaryFile) -> Self {
        let base = Self::new(&file.frequency, &file.recency, &file.age, &file.monetary, &file.customers);
        let Some(whole) = &file.whole else { return base };
        let mut spends: [Vec<f64>; 3] = Default::default();
        for row in whole.rows("spend") {
            let (n, [frequency, mean, ln, ln_squares, ..]) = (row.count, row.sums);
            if n <= 0.0 || frequency < n || mean <= 0.0 {
                continue;
            }
            // A bin is represented by two spends whose logarithms, which enter the likelihood, have its mean and
            // variance.
            let spread = (ln_squares / n - (ln / n).powi(2)).max(0.0).sqrt();
            let means = if row.keys[0] == "bin" {
                vec![(ln / n - spread).exp(), (ln / n + spread).exp()]
            } else {
                vec![mean / n]
            };
            // The frequencies are split so that their sum remains.
            let share = n / means.len() as f64;
            let below = (frequency / n).floor();
            let above = (frequency / n - below) * share;
            for mean in means {
                for (frequency, customers) in [(below, share - above), (below + 1.0, above)] {
                    if customers > 0.0 && (LEAST_SPEND..=1e15).contains(&mean) {
                        for (column, value) in spends.iter_mut().zip([frequency, mean, customers]) {
                            column.push(value);
                        }
                    }
                }
            }
        }
        let log_gaps = whole.row("moments", "rates").map(|row| row.sums[4]);
        let correlation = whole.row("moments", "spends").and_then(|row| {
            let (n, [x, xx, y, yy, xy, ..]) = (row.count, row.sums);
            let (xx, yy, xy) = (xx - x * x / n, yy - y * y / n, xy - x * y / n);
            // A residue of rounding counts as zero variance.
            (xx > 1e-12 * x * x && yy > 1e-12 * y * y).then(|| (xy / (xx * yy).sqrt()).clamp(-1.0, 1.0))
        });
        Self { log_gaps, spends: Some(spends), correlation, ..base }
    }

    /// A base from columns in days; weights are empty where each entry is one customer.
    pub fn new(frequency: &[u32], recency: &[f64], age: &[f64], monetary: &[f64], weight: &[f64]) -> Self {
        // Days are whole and not negative, so their bits sort in the same order.
        let key = |index: usize| {
            let times = [recency[index].to_bits(), age[index].to_bits()];
            [frequency[index].into(), times[0], times[1], monetary[index].to_bits(), 0]
        };
        let place = ranked_by_keys((0..frequency.len()).map(key));
        let column = |values: &[f64]| place.iter().map(|&place| values[place as usize]).collect::<Vec<_>>();
        let weeks = |values: &[f64]| column(values).into_iter().map(|days| days / WEEK).collect();
        Self {
            frequency: place.iter().map(|&place| f64::from(frequency[place as usize])).collect(),
            recency: weeks(recency),
            age: weeks(age),
            monetary: column(monetary),
            weight: if weight.is_empty() { Vec::new() } else { column(weight) },
            log_gap_sum: Vec::new(),
            log_gaps: None,
            spends: None,
            correlation: None,
            place,
        }
    }

    /// The customers compressed, and all models that they allow, fitted: the best by AIC first.
    ///
    /// # Errors
    /// [`Absent::NoModel`] where none can be fitted.
    pub fn fitted(&self) -> Result<(CustomerBase, Vec<Candidate>), Absent> {
        let fitted = || {
            let mut base = CustomerBase::new(&self.histories())?;
            let base = if self.log_gap_sum.is_empty() {
                base.log_gaps = self.log_gaps.map(|days| days - base.purchases * WEEK.ln());
                base
            } else {
                base.with_log_gap_sums(&self.histories(), &self.log_gap_sum)?
            };
            let candidates = compare(&base, &PurchaseModel::candidates(&base), 0.0, &mut |_, _| true)?;
            candidates[0].fit.clone()?;
            Ok((base, candidates))
        };
        fitted().map_err(|_: Error| Absent::NoModel)
    }

    fn histories(&self) -> Histories<'_> {
        Histories { frequency: &self.frequency, recency: &self.recency, age: &self.age, weight: &self.weight }
    }

    /// A column in the order of the summary.
    fn restore(&self, column: &[f64]) -> Vec<f64> {
        let mut restored = vec![0.0; column.len()];
        for (&place, &value) in self.place.iter().zip(column) {
            restored[place as usize] = value;
        }
        restored
    }

    /// The customers of a log by categories, which the place in the summary gives.
    pub(super) fn parts(&self, categories: impl Fn(usize) -> Categories) -> LogBase {
        let (mut rates, mut spends) = (Vec::new(), Vec::new());
        for (row, &place) in self.place.iter().enumerate() {
            let categories = categories(place as usize);
            let (repeats, monetary) = (self.frequency[row], self.monetary[row]);
            if repeats > 0.0 && monetary >= LEAST_SPEND {
                spends.push((categories, [repeats, monetary]));
            }
            rates.push((categories, [repeats, self.recency[row], self.age[row]]));
        }
        LogBase { rates: counted(rates), spends: counted(spends) }
    }

    /// The Gamma-Gamma model of the spends of repeat buyers; those who never paid anything are left out of the fit.
    pub(super) fn fit_spends(&self) -> Result<Fit<3>, Error> {
        if let Some([frequency, mean_spend, weight]) = &self.spends {
            return gamma_gamma::fit_to(&Spends { frequency, mean_spend, weight }, 0.0, &mut |_, _| true);
        }
        if !self.weight.is_empty() {
            // The mean spends of individual customers are unknown.
            return Err(Error::Undefined { place: "monetary".into(), reason: "needs-orders" });
        }
        let (mut frequency, mut mean_spend) = (Vec::new(), Vec::new());
        for (&repeats, &monetary) in self.frequency.iter().zip(&self.monetary) {
            if repeats > 0.0 && monetary >= LEAST_SPEND {
                frequency.push(repeats);
                mean_spend.push(monetary);
            }
        }
        gamma_gamma::fit_to(
            &Spends { frequency: &frequency, mean_spend: &mean_spend, weight: &[] },
            0.0,
            &mut |_, _| true,
        )
    }

    /// Pearson's correlation of repeat purchases and mean spend among repeat buyers.
    fn spend_correlation(&self) -> Option<f64> {
        if self.spends.is_some() {
            return self.correlation;
        }
        if !self.weight.is_empty() {
            return None;
        }
        let pairs = self.frequency.iter().copied().zip(self.monetary.iter().copied());
        pearson(pairs.filter(|(repeats, _)| *repeats > 0.0))
    }
}

/// Customers of a log by their categories.
pub(super) struct LogBase {
    /// Repeat purchases, recency and age in weeks.
    pub rates: Vec<Part<3>>,
    /// Repeat purchases and mean spend of those who paid.
    pub spends: Vec<Part<2>>,
}

/// Expectation for each customer, in the order of the summary.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Expected {
    /// Probability of still being a customer.
    pub p_alive: Vec<f64>,
    /// Purchases within the horizon.
    pub transactions: Vec<f64>,
    /// Probability that a customer who is active now stays so throughout the horizon.
    pub survival: Vec<f64>,
    /// Days between purchases while a customer is active; 0 where their mean is infinite.
    pub due_days: Vec<f64>,
    /// Spend per purchase; empty without a model of spends.
    pub spend: Vec<f64>,
    /// Discounted value of the purchases within the horizon; empty without a model of spends.
    pub clv: Vec<f64>,
}

/// P(alive) and expected purchases by frequency and recency, for customers as old as the oldest.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Grid {
    /// Age of the customers, in days.
    pub age_days: f64,
    /// Repeat purchases: the rows.
    pub frequency: Vec<u32>,
    /// Days from the first purchase to the last: the columns.
    pub recency_days: Vec<f64>,
    /// Probability of still being a customer.
    pub p_alive: Vec<Vec<f64>>,
    /// Purchases expected within the horizon.
    pub expected_transactions: Vec<Vec<f64>>,
}

/// Reason for the choice of the model that predicts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum Reason {
    /// Fitted to the first half of the log, it came closest to each customer's purchases in the second.
    Holdout,
    /// It explains the purchases best; the log cannot be halved.
    Aic,
}

/// The models and their expectations.
#[derive(Debug, Clone)]
pub struct Forecast {
    /// The models compared, the best by AIC first.
    pub candidates: Vec<Candidate>,
    /// The model that predicts.
    pub chosen: PurchaseModel,
    /// Reason for the choice.
    pub reason: Reason,
    /// Its parameters, per week, with their uncertainty.
    pub purchases: ParameterEstimate<4>,
    /// Timing of the next purchases by this model.
    pub timing: Timing,
    /// The model of spends, or the reason why it is missing.
    pub spend: Result<Fit<3>, Error>,
    /// Correlation of frequency and spend; the model of spends assumes 0.
    pub spend_correlation: Option<f64>,
    /// Expected of all customers together.
    pub totals: Totals,
    /// Customers expected to be active still.
    pub alive: f64,
    /// The caller's choices.
    pub outlook: Outlook,
    /// Expected of each customer.
    pub expected: Expected,
    /// Customers by repeat purchases, and as expected.
    pub histogram: FrequencyHistogram,
    /// The map of P(alive).
    pub grid: Grid,
}

impl Forecast {
    /// Predicts by the model that won the holdout, or the best by AIC of [`Base::fitted`].
    ///
    /// # Errors
    /// [`Absent::NoModel`] where it cannot predict.
    pub fn new(
        base: &Base,
        fitted: (CustomerBase, Vec<Candidate>),
        winner: Option<PurchaseModel>,
        outlook: Outlook,
        confidence: f64,
    ) -> Result<Self, Absent> {
        Self::predicted(base, fitted, winner, outlook, confidence).map_err(|_| Absent::NoModel)
    }

    /// The same with totals in proportion to the purchases expected with a season, if one is used.
    #[must_use]
    pub(super) fn with_season(mut self, expected: Option<f64>) -> Self {
        let plain = self.totals.transactions.map_or(0.0, |total| total.value);
        let factor = expected.filter(|_| plain > 0.0).map_or(1.0, |expected| expected / plain);
        self.totals.transactions = self.totals.transactions.map(|total| total.scale(factor));
        self.totals.clv = self.totals.clv.map(|total| total.scale(factor));
        self
    }

    fn predicted(
        base: &Base,
        (compressed, candidates): (CustomerBase, Vec<Candidate>),
        winner: Option<PurchaseModel>,
        outlook: Outlook,
        confidence: f64,
    ) -> Result<Self, Error> {
        let won = |candidate: &&Candidate| Some(candidate.model.id()) == winner.map(PurchaseModel::id);
        let found = candidates.iter().find(won).filter(|candidate| candidate.fit.is_ok());
        let reason = if found.is_some() { Reason::Holdout } else { Reason::Aic };
        let best = found.unwrap_or(&candidates[0]);
        let chosen = best.model;
        let fit = best.fit.clone()?;
        let model = chosen.with(fit.parameters)?;
        let horizon = outlook.horizon()?;
        let predictions = predict(&*model, &base.histories(), &horizon)?;
        let spend = base.fit_spends();
        let uncertain = spend.as_ref().ok().map(ParameterEstimate::of_spends);
        let monetary: Vec<f64> = base.monetary.iter().map(|monetary| monetary.max(LEAST_SPEND)).collect();
        let purchases = ParameterEstimate::of(&fit);
        let whole = BaseModel { kind: chosen, purchases, spends: uncertain };
        let mut totals = expected_totals(&whole, &base.histories(), &monetary, &horizon, confidence)?;
        totals.clv = totals.clv.map(|clv| clv.scale(outlook.margin));
        let timing = Timing::new(chosen, &fit.parameters, WEEK);
        let due = |(&repeats, &weeks): (&f64, &f64)| timing.due_days(repeats, weeks * WEEK).unwrap_or(0.0);
        let mut expected = Expected {
            due_days: base.restore(&base.frequency.iter().zip(&base.recency).map(due).collect::<Vec<_>>()),
            p_alive: base.restore(&predictions.p_alive),
            transactions: base.restore(&predictions.transactions),
            survival: base.restore(&survival(&*model, &base.histories(), horizon.length)?),
            ..Expected::default()
        };
        if let Ok(fit) = &spend {
            let spends = Spends { frequency: &base.frequency, mean_spend: &monetary, weight: &[] };
            let (worth, _) = gamma_gamma::spends(&gamma_gamma::model(fit.parameters), &spends)?;
            let clv = worth.iter().zip(&predictions.discounted).map(|(worth, n)| outlook.margin * worth * n);
            expected.clv = base.restore(&clv.collect::<Vec<_>>());
            expected.spend = base.restore(&worth);
        }
        let alive = predictions
            .p_alive
            .iter()
            .enumerate()
            .map(|(index, p)| p * base.weight.get(index).unwrap_or(&1.0));
        Ok(Self {
            chosen,
            reason,
            purchases,
            timing,
            spend,
            spend_correlation: base.spend_correlation(),
            totals,
            alive: alive.sum(),
            outlook,
            histogram: histogram(&*model, &compressed, BINS),
            grid: grid(&*model, base, &horizon),
            candidates,
            expected,
        })
    }
}

impl Forecast {
    /// P(alive) and value within the horizon of other customers, in the order of their summary.
    ///
    /// # Errors
    /// That of the model, or the reason for which there is no model of spends.
    pub fn expect(&self, base: &Base) -> Result<(Vec<f64>, Vec<f64>), Error> {
        let model = self.chosen.with(self.purchases.parameters)?;
        let predictions = predict(&*model, &base.histories(), &self.outlook.horizon()?)?;
        let fit = self.spend.as_ref().map_err(Clone::clone)?;
        let monetary: Vec<f64> = base.monetary.iter().map(|monetary| monetary.max(LEAST_SPEND)).collect();
        let spends = Spends { frequency: &base.frequency, mean_spend: &monetary, weight: &[] };
        let (worth, _) = gamma_gamma::spends(&gamma_gamma::model(fit.parameters), &spends)?;
        let clv = worth.iter().zip(&predictions.discounted).map(|(worth, n)| self.outlook.margin * worth * n);
        Ok((base.restore(&predictions.p_alive), base.restore(&clv.collect::<Vec<_>>())))
    }
}

/// P(alive) of each customer by a candidate, in the order of the summary.
///
/// # Errors
/// That of its fit.
pub fn p_alive(candidate: &Candidate, base: &Base) -> Result<Vec<f64>, Error> {
    let model = candidate.model.with(candidate.fit.clone()?.parameters)?;
    Ok(base.restore(&predict::p_alive(&*model, &base.histories())?))
}

/// Rows and columns of the map.
const CELLS: usize = 25;

fn grid(model: &dyn PurchaseProcess, base: &Base, horizon: &Horizon) -> Grid {
    let age = base.age.iter().copied().fold(0.0, f64::max);
    let most = base.frequency.last().map_or(0.0, |most| *most);
    // Distinct whole numbers.
    let mut frequency: Vec<u32> =
        (0..=CELLS).map(|step| (most * step as f64 / CELLS as f64).round() as u32).collect();
    frequency.dedup();
    let recency: Vec<f64> = (0..=CELLS).map(|step| age * step as f64 / CELLS as f64).collect();
    let row = |&frequency: &u32, value: &dyn Fn(&Customer) -> f64| {
        let cell = |&recency: &f64| {
            let frequency = f64::from(frequency);
            // Without a repeat purchase there is no recency, and a repeat purchase takes time.
            let recency = if frequency == 0.0 { 0.0 } else { recency };
            value(&Customer { frequency, recency, age })
        };
        recency.iter().map(cell).collect::<Vec<_>>()
    };
    let p_alive =
        frequency.iter().map(|frequency| row(frequency, &|customer| model.p_alive(customer))).collect();
    let expected =
        |frequency: &u32| row(frequency, &|customer| model.expected_transactions(customer, horizon.length));
    Grid {
        age_days: age * WEEK,
        expected_transactions: frequency.iter().map(expected).collect(),
        p_alive,
        recency_days: recency.iter().map(|weeks| weeks * WEEK).collect(),
        frequency,
    }
}
