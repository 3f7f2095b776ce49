//! Season: a factor of each month of the year on the purchase rate, common to all customers, from the log itself.
//!
//! A factor f common to all customers acts as a clock that runs faster or slower: in its time Λ(t) = ∫ f, purchases
//! follow the model without a season. So BG/NBD, MBG/NBD and the models with a rhythm are fitted and predict by that
//! clock exactly; in Pareto/NBD the dropout then follows it too.
//!
//! # Formula
//! The factor of a month of the year is the ratio of its repeat purchases y to those expected m, where the model is fitted
//! by the clock of the factors found before (`ROUNDS` rounds). With the dispersion φ = Σ (y − m)²/m/(n − 12) ≥ 1 over the n
//! months of the log, and the variance τ² of the factors by moments, a factor is shrunk towards 1 by τ²/(τ² + φ/m). The mean
//! over a year is 1. Σ m(f − 1)²/φ tests whether there is a season (χ², 11 degrees).
//!
//! # Source
//! Time change of a Poisson process: Cox & Lewis 1966, The Statistical Analysis of Series of Events, chapter 2.
//! Shrinkage by moments: DerSimonian & Laird 1986, Controlled Clinical Trials 7(3). The season is a time-varying
//! covariate shared by all customers: Bachmann, Meierer & Näf 2021, Marketing Science 40(4).

use super::catalogue::PurchaseModel;
use super::customers::{Cells, CustomerBase, DistinctRows};
use super::fit::Fit;
use super::timelines::{Split, Timelines};
use super::tracking::Followed;
use crate::error::Error;
use crate::math::normal::chi_squared_p;
use crate::math::ranking::{arranged, pairs_in_order, ranked_by_keys, rising};

/// Months of a year.
const MONTHS: usize = 12;
/// Days of the months, of February in the mean.
const DAYS: [f64; MONTHS] = [31.0, 28.2425, 31.0, 30.0, 31.0, 30.0, 31.0, 31.0, 30.0, 31.0, 30.0, 31.0];
/// Maximum number of rounds of fits and factors; they end when the factors converge.
const ROUNDS: usize = 4;
/// Distinct histories from which similar ones are merged in the rounds.
const MANY: usize = 500;
/// Cells of merged histories per mean age.
const CELLS: f64 = 16.0;

/// Months of a calendar on the axis of time.
#[derive(Debug, Clone, PartialEq)]
pub struct Calendar {
    /// Times at which months begin, ascending, the first not after the first purchase.
    pub starts: Vec<f64>,
    /// Month of the year of the first, 0 for January.
    pub first: usize,
}

impl Calendar {
    fn month(&self, index: usize) -> usize {
        (self.first + index) % MONTHS
    }
}

/// Factors of the months of the year.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Season {
    /// Factor per month, January first, shrunk; the mean over a year is 1.
    pub factors: [f64; MONTHS],
    /// Repeat purchases per month of the year that the factors come from.
    pub purchases: [f64; MONTHS],
    /// p-value of the test for a season.
    pub p_value: f64,
}

/// Clock that runs at the factor of each month.
#[derive(Debug, Clone)]
pub struct Clock<'a> {
    calendar: &'a Calendar,
    factors: [f64; MONTHS],
    /// Reading of the clock when each month begins.
    shows: Vec<f64>,
}

impl<'a> Clock<'a> {
    /// A clock that shows 0 at the beginning of the calendar.
    pub fn new(calendar: &'a Calendar, factors: [f64; MONTHS]) -> Self {
        let mut shows = vec![0.0];
        for (index, pair) in calendar.starts.windows(2).enumerate() {
            shows.push(shows[index] + factors[calendar.month(index)] * (pair[1] - pair[0]));
        }
        Self { calendar, factors, shows }
    }

    /// Reading of the clock at a time.
    ///
    /// # Examples
    /// Twice as fast in the second of two months:
    ///
    /// ```
    /// use regulars::models::season::{Calendar, Clock};
    ///
    /// let calendar = Calendar { starts: vec![0.0, 31.0, 59.0], first: 0 };
    /// let mut factors = [1.0; 12];
    /// factors[1] = 2.0;
    /// assert_eq!(Clock::new(&calendar, factors).at(41.0), 51.0);
    /// ```
    pub fn at(&self, time: f64) -> f64 {
        let index = self.calendar.starts.partition_point(|start| *start <= time).saturating_sub(1);
        self.shows[index] + self.factors[self.calendar.month(index)] * (time - self.calendar.starts[index])
    }
}

/// Estimates the season from a log counted up to `until`, with the model fitted on its clock; a searched k is kept.
/// `begin` has starting values for the factors.
///
/// # Errors
/// As [`CountedLog::base_by`] and [`PurchaseModel::fit`]; [`Error::Empty`] for a log without a first purchase.
pub fn estimate(
    model: PurchaseModel,
    log: &CountedLog,
    until: f64,
    calendar: &Calendar,
    begin: [f64; MONTHS],
) -> Result<(Season, Fit<4>), Error> {
    let origin = log.origin().ok_or(Error::Empty("calibrationEnd".into()))?;
    // Ends of the months within the log, with the last month cut at its end.
    let inner = calendar.starts.iter().copied().filter(|&start| start > origin && start < until);
    let ends: Vec<f64> = inner.chain([until]).collect();
    let first = calendar.starts.partition_point(|start| *start <= origin).saturating_sub(1);
    let month = |index: usize| calendar.month(first + index);
    let mut raw = begin;
    let mut found = ([0.0; MONTHS], [0.0; MONTHS], 1.0);
    // Merged similar histories give the same factors faster.
    let merged = (log.histories.len() > MANY).then(|| log.merged(until));
    let alike = merged.as_ref().unwrap_or(log);
    for _ in 0..ROUNDS {
        let clock = Clock::new(calendar, raw);
        let (_, base) = alike.base_by(&clock, until, until)?;
        let fit = model.fit(&base, 0.0, &mut |_, _| true)?;
        let tracking = log.followed_by(&clock, &ends)?.track(&*model.with(fit.parameters)?);
        let (mut actual, mut expected, mut squares) = ([0.0; MONTHS], [0.0; MONTHS], 0.0);
        for (index, (came, due)) in tracking.actual.iter().zip(&tracking.expected).enumerate() {
            actual[month(index)] += came;
            expected[month(index)] += due;
            squares += if *due > 0.0 { (came - due).powi(2) / due } else { 0.0 };
        }
        let freedom = ends.len().saturating_sub(MONTHS).max(1) as f64;
        // Expected number without a season.
        let plain = core::array::from_fn(|month| expected[month] / raw[month]);
        found = (actual, plain, f64::max(squares / freedom, 1.0));
        let before = raw;
        raw = normalised(core::array::from_fn(|month| {
            let ratio = if plain[month] > 0.0 { actual[month] / plain[month] } else { 1.0 };
            ratio.clamp(LEAST, 1.0 / LEAST)
        }));
        if raw.iter().zip(before).all(|(now, before)| (now / before - 1.0).abs() < SETTLED) {
            break;
        }
    }
    let (purchases, plain, dispersion) = found;
    let (factors, statistic) = shrunk(&raw, &plain.map(|plain| plain / dispersion));
    let season = Season { factors, purchases, p_value: chi_squared_p(statistic, MONTHS - 1) };
    let (_, base) = log.base_by(&Clock::new(calendar, season.factors), until, until)?;
    let fit = model.fit(&base, 0.0, &mut |_, _| true)?;
    Ok((season, fit))
}

/// A history on the axis of time: repeat purchases, first purchase, last purchase, and purchases of the holdout.
pub type TimedHistory = [f64; 4];

/// A log counted up to the end of calibration, so that another clock changes only its times.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CountedLog {
    /// Histories with the number of such customers, in order.
    histories: Vec<(TimedHistory, f64)>,
    /// First purchases at each time, ascending.
    starts: Vec<(f64, f64)>,
    /// Repeat purchases at each time, ascending.
    repeats: Vec<(f64, f64)>,
}

impl CountedLog {
    /// A log from its counts, in any order: histories, first purchases and repeat purchases at times.
    pub fn new(
        histories: Vec<(TimedHistory, f64)>,
        starts: Vec<(f64, f64)>,
        repeats: Vec<(f64, f64)>,
    ) -> Self {
        let key =
            |([a, b, c, d], _): &(TimedHistory, f64)| [rising(*a), rising(*b), rising(*c), rising(*d), 0];
        let places = ranked_by_keys(histories.iter().map(key));
        let histories = arranged(histories, &places);
        Self { histories, starts: pairs_in_order(starts), repeats: pairs_in_order(repeats) }
    }

    /// Counts a log up to the end of calibration, with purchases up to `end` as the holdout.
    pub fn of(timelines: &Timelines, calibration_end: f64, end: f64) -> Self {
        let (mut histories, mut starts, mut repeats) =
            (DistinctRows::new(), DistinctRows::new(), DistinctRows::new());
        for times in timelines.iter() {
            let known = times.partition_point(|time| *time <= calibration_end);
            let all = times.partition_point(|time| *time <= end);
            let [first, later @ ..] = &times[..known] else { continue };
            let last = later.last().unwrap_or(first);
            histories.add([later.len() as f64, *first, *last, (all - known) as f64], 1.0);
            starts.add([*first], 1.0);
            later.iter().for_each(|&time| _ = repeats.add([time], 1.0));
        }
        let times = |counted: DistinctRows<1>| {
            counted.rows.into_iter().map(|([time], count)| (time, count)).collect()
        };
        Self::new(histories.rows, times(starts), times(repeats))
    }

    /// The log with histories of similar times merged to their mean times, `CELLS` per mean age at the end of calibration.
    fn merged(&self, until: f64) -> Self {
        let sum = |of: &dyn Fn(&TimedHistory) -> f64| -> f64 {
            self.histories.iter().map(|(history, weight)| weight * of(history)).sum()
        };
        let mean_age = sum(&|[_, first, ..]| until - first) / sum(&|_| 1.0);
        let mut cells = Cells::new();
        for ([repeats, first, last, _], weight) in &self.histories {
            let cell = |time: &f64| ((until - time) / mean_age * CELLS).floor();
            // Purchases at the same time, or at the very end, remain unchanged.
            let ends = [last == first, *last == until].map(|same| f64::from(u8::from(same)));
            cells.add([*repeats, cell(first), cell(last), ends[0], ends[1]], *weight, [*first, *last]);
        }
        let histories = cells.rows().map(|([repeats, _, _, at_one_moment, _], weight, [first, last])| {
            // Rounding may shift a mean beyond the end.
            let [first, last] = [first, last].map(|time| f64::min(time / weight, until));
            ([repeats, first, if at_one_moment > 0.0 { first } else { last }, 0.0], weight)
        });
        Self { histories: histories.collect(), starts: self.starts.clone(), repeats: self.repeats.clone() }
    }

    /// Time of the first purchase.
    pub fn origin(&self) -> Option<f64> {
        self.starts.first().map(|(time, _)| *time)
    }

    /// The customers on a clock, with calibration ending `at` a time and the holdout `until` another.
    ///
    /// Gaps are left out: with given k, they add a constant to the likelihood.
    ///
    /// # Errors
    /// As [`CustomerBase::new`].
    pub fn base_by(&self, clock: &Clock, at: f64, until: f64) -> Result<(Split, CustomerBase), Error> {
        let now = clock.at(at);
        let column = |of: &dyn Fn(&TimedHistory) -> f64| {
            self.histories.iter().map(|(history, _)| of(history)).collect()
        };
        let split = Split {
            frequency: column(&|[repeats, ..]| *repeats),
            recency: column(&|[_, first, last, _]| clock.at(*last) - clock.at(*first)),
            age: column(&|[_, first, ..]| now - clock.at(*first)),
            holdout: column(&|[.., holdout]| *holdout),
            weight: self.histories.iter().map(|(_, weight)| *weight).collect(),
            duration: clock.at(until) - now,
            ..Split::default()
        };
        let mut base = CustomerBase::of_ordered(&split.histories())?;
        base.log_gaps = Some(0.0);
        Ok((split, base))
    }

    /// The customers followed by a clock, in steps that end at these times.
    ///
    /// # Errors
    /// [`Error::Empty`] for a log without a first purchase.
    pub fn followed_by(&self, clock: &Clock, ends: &[f64]) -> Result<Followed, Error> {
        let origin = self.origin().ok_or(Error::Empty("calibrationEnd".into()))?;
        let from = clock.at(origin);
        let mut repeats = vec![0.0; ends.len()];
        for (time, count) in &self.repeats {
            if let Some(step) = repeats.get_mut(ends.partition_point(|end| end < time)) {
                *step += count;
            }
        }
        let starts = self.starts.iter().map(|&(time, count)| (clock.at(time) - from, count)).collect();
        Ok(Followed::of_steps(starts, repeats, ends.iter().map(|&end| clock.at(end) - from).collect()))
    }
}

/// Change of a factor that makes no difference.
const SETTLED: f64 = 0.003;

/// Smallest factor of a month.
const LEAST: f64 = 0.01;

/// Factors with a mean of 1 over the year.
fn normalised(factors: [f64; MONTHS]) -> [f64; MONTHS] {
    let mean = factors.iter().zip(DAYS).map(|(factor, days)| factor * days).sum::<f64>() / 365.2425;
    factors.map(|factor| factor / mean)
}

/// Factors shrunk towards 1 by their precisions, and the statistic of all being 1.
fn shrunk(factors: &[f64; MONTHS], precision: &[f64; MONTHS]) -> ([f64; MONTHS], f64) {
    let each = || factors.iter().zip(precision);
    let statistic: f64 = each().map(|(factor, weight)| weight * (factor - 1.0).powi(2)).sum();
    let [whole, squares] = [1, 2].map(|power| precision.iter().map(|weight| weight.powi(power)).sum::<f64>());
    let room = whole - squares / whole;
    let variance = if room > 0.0 { ((statistic - (MONTHS - 1) as f64) / room).max(0.0) } else { 0.0 };
    let shrink = |(factor, weight): (&f64, &f64)| {
        let share = if *weight > 0.0 && variance > 0.0 { variance / (variance + 1.0 / weight) } else { 0.0 };
        1.0 + share * (factor - 1.0)
    };
    let mut shrunk = [1.0; MONTHS];
    shrunk.iter_mut().zip(each()).for_each(|(factor, pair)| *factor = shrink(pair));
    (normalised(shrunk), statistic)
}
