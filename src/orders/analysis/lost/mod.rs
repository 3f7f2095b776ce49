//! Lost customers: those who were active a quarter ago and have left since, their value, and the cost and gain of
//! winning them back.
//!
//! [`before`] has the customers as of a quarter ago, `departures` those who have left since.

pub mod before;
mod departures;

use crate::math::ranking::sort_by;
use serde::Serialize;

use self::before::{Collector, QUARTER};
use self::departures::Departures;
use super::absent::Absent;
use super::acquisition::Acquisition;
use super::actions::rules::NOT_GONE;
use super::actions::stake::{Effect, Prospects, ceiling};
use super::forecast::{Base, Forecast};
use super::marker::True;
use super::segments::{FixedCutOffs, SEGMENTS, SegmentId, segments};
use crate::estimate::Estimate;
use crate::math::normal::two_sided_z;
use crate::math::sum::Sum;
use crate::models::totals::Total;
use crate::orders::summary::customers::Summary;
use crate::tables::day::format_iso;

/// Options of the caller.
#[derive(Debug, Clone, Copy)]
pub struct LostChoices<'a> {
    /// Confidence level of intervals.
    pub confidence: f64,
    /// Bounds of the RFM scores.
    pub rfm: &'a FixedCutOffs,
    /// Cost of winning a lost customer back; `None` if unknown.
    pub win_back_cost: Option<f64>,
}

/// Customers lost in the last quarter.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "LostCustomers"))]
#[serde(rename_all = "camelCase")]
pub struct Lost {
    /// Always true.
    pub ok: True,
    /// First day of the quarter, yyyy-mm-dd.
    pub from: String,
    /// Its days.
    pub days: u32,
    /// Days over which their value is counted.
    pub horizon_days: f64,
    /// Share of revenue that counts as value.
    pub margin: f64,
    /// All customers known at its beginning.
    pub all: LostGroup,
    /// By the segment they were in at its beginning, sorted by value lost.
    pub segments: Vec<LostSegment>,
    /// Cost of approaching one of them, if known.
    pub cost: Option<WinBackCost>,
}

/// Lost customers of a segment.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct LostSegment {
    /// Segment at the beginning of the quarter.
    pub id: SegmentId,
    /// Its customers.
    #[serde(flatten)]
    pub group: LostGroup,
}

/// Customers lost, and their expected value.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct LostGroup {
    /// Customers known at the beginning of the quarter.
    pub customers: u64,
    /// Number of them expected to have been active then, given everything known now.
    pub active: f64,
    /// Those of the former expected to have left since.
    pub lost: Estimate,
    /// Value lost within the horizon.
    pub value: Estimate,
    /// Expected value of all customers active then; the value lost is never above it.
    pub base: f64,
    /// Winning back customers who have not bought in the quarter and may still be won.
    pub win_back: WinBack,
}

/// Gain and cost of winning customers back.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct WinBack {
    /// Customers to approach: silent for the quarter, with P(alive) from 0.1.
    pub customers: u64,
    /// Their greatest gain within the horizon: the value if active again, minus that expected without action.
    pub gain: Total,
    /// Cost of approaching all of them, if known.
    pub cost: Option<f64>,
    /// Gain − cost.
    pub net: Option<Total>,
}

/// Cost of approaching a customer.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct WinBackCost {
    /// In money.
    pub value: f64,
    /// Source of the cost.
    pub source: CostSource,
}

/// Sources of the cost of winning a customer back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum CostSource {
    /// An option of the caller.
    Given,
    /// Spend on keeping customers ÷ customers kept.
    Keeping,
    /// Spend on winning customers ÷ customers won.
    Winning,
}

/// Sums over the customers of a segment.
#[derive(Debug, Clone, Default)]
struct Sums {
    customers: u64,
    /// Customers active then, lost since, value of the lost, value of all active then.
    columns: [Sum; 4],
    /// Variances of the number and of the value lost.
    variances: [Sum; 2],
    gains: Vec<(f64, u32)>,
    most: Sum,
}

impl WinBackCost {
    fn new(choices: &LostChoices, acquisition: Result<&Acquisition, Absent>) -> Option<Self> {
        let of = |value, source| Self { value, source };
        let by_spend = || {
            let acquisition = acquisition.ok()?;
            let keeping = acquisition.keeping.and_then(|keeping| keeping.cost);
            let winning = || acquisition.all.cost.map(|cost| of(cost.value, CostSource::Winning));
            keeping.map(|cost| of(cost.value, CostSource::Keeping)).or_else(winning)
        };
        choices.win_back_cost.map(|value| of(value, CostSource::Given)).or_else(by_spend)
    }
}

impl Lost {
    /// Customers lost in the quarter before the end of observation.
    ///
    /// # Formula
    /// Lost = Σ q, where q is the probability of having been active a quarter ago and not now, given all purchases
    /// until now. For customers who have bought since, it is 1 − P(alive); for the others it is 0 if customers of the
    /// model leave right after a purchase, otherwise [that of
    /// Pareto/NBD](crate::models::pareto_nbd::ParetoNbd::p_lost_since). It is averaged over models by their Akaike
    /// weights. Active then = Σ of q and P(alive) now. Each customer counts with the value forecast then if active, at
    /// most the past revenue of an equally long time. The variance is that of the unknown states, of the purchases not
    /// made (Poisson), of the models and of their parameters (delta method).
    ///
    /// # Errors
    /// A log under two quarters, no model, or no model of spends.
    pub fn new(
        (summary, base): (&Summary, &Base),
        collector: &Collector,
        forecast: Result<&Forecast, Absent>,
        acquisition: Result<&Acquisition, Absent>,
        choices: &LostChoices,
    ) -> Result<Self, Absent> {
        let start = collector.start.ok_or(Absent::TooShort)?;
        let forecast = forecast?;
        let prospects = Prospects::new(forecast, summary).ok_or(Absent::NoModel)?;
        let places = collector.places();
        let then = collector.summary(start, &places, summary);
        let (p_alive, clv) = forecast.expect(&Base::of(&then)).map_err(|_| Absent::NoModel)?;
        let by_segment = segments(&then, choices.rfm, Some(&p_alive), choices.confidence).0.segment;
        let (outlook, now) = (&forecast.outlook, &forecast.expected);
        // Expected value of a customer if active.
        let worth: Vec<f64> = (0..places.len())
            .map(|at| {
                let if_active = if p_alive[at] > 0.0 { clv[at] / p_alive[at] } else { 0.0 };
                if_active.min(ceiling(then.revenue[at], then.age[at], outlook)).max(0.0)
            })
            .collect();
        let departures = Departures::new(forecast, (summary, base), (&then, &places), &worth)?;
        let mut sums: Vec<Sums> = vec![Sums::default(); SEGMENTS.len()];
        for (at, &place) in places.iter().enumerate() {
            let of = &mut sums[usize::from(by_segment[at])];
            let (p_lost, value) = (departures.p_lost[at], worth[at]);
            let active = p_lost + departures.p_alive[at];
            let variance = p_lost * (1.0 - p_lost);
            let spend = outlook.margin * now.spend[place];
            of.customers += 1;
            let terms = [active, p_lost, p_lost * value, active * value];
            of.columns.iter_mut().zip(terms).for_each(|(sum, term)| sum.add(term));
            of.variances[0].add(variance);
            of.variances[1].add(variance * value * value + p_lost * value * spend);
            let prospect = prospects.of(place);
            if summary.last[place] <= start && now.p_alive[place] >= NOT_GONE {
                let gain = prospect.gain(Effect::Kept);
                if gain > 0.0 {
                    of.gains.push((gain, place as u32));
                    of.most.add(prospect.ceiling);
                }
            }
        }
        let of_all = |sum: &dyn Fn(&Sums) -> f64| sums.iter().map(sum).collect::<Sum>().value();
        let mut all = Sums { customers: places.len() as u64, ..Sums::default() };
        for at in 0..4 {
            all.columns[at].add(of_all(&|sums| sums.columns[at].value()));
        }
        for at in 0..2 {
            all.variances[at].add(of_all(&|sums| sums.variances[at].value()));
        }
        all.gains = sums.iter().flat_map(|sums| sums.gains.iter().copied()).collect();
        // Sorted by gain, for any order of the customers.
        sort_by(&mut all.gains, |a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        all.most.add(of_all(&|sums| sums.most.value()));
        let cost = WinBackCost::new(choices, acquisition);
        let stake = prospects.stake(&all.gains, Effect::Kept, all.most.value(), choices.confidence);
        let whole = all.gains.iter().map(|(gain, _)| *gain).collect::<Sum>().value();
        let group = |sums: &Sums| {
            let gain = sums.gains.iter().map(|(gain, _)| *gain).collect::<Sum>().value();
            let part = if whole > 0.0 { gain / whole } else { 0.0 };
            // The common uncertainty is proportional to the number and to the value of each segment.
            let uncertain = [0, 1].map(|at| departures.uncertain[at] * sums.columns[at + 1].value().powi(2));
            LostGroup::new(sums, stake.scale(part), uncertain, cost, choices)
        };
        let mut list: Vec<LostSegment> = SEGMENTS
            .into_iter()
            .zip(&sums)
            .filter(|(_, sums)| sums.customers > 0)
            .map(|(id, sums)| LostSegment { id, group: group(sums) })
            .collect();
        sort_by(&mut list, |a, b| b.group.value.value.total_cmp(&a.group.value.value));
        Ok(Self {
            ok: True,
            from: format_iso(start + 1),
            days: QUARTER.unsigned_abs(),
            horizon_days: outlook.horizon_days,
            margin: outlook.margin,
            all: group(&all),
            segments: list,
            cost,
        })
    }
}

impl LostGroup {
    fn new(
        sums: &Sums,
        gain: Total,
        uncertain: [f64; 2],
        cost: Option<WinBackCost>,
        choices: &LostChoices,
    ) -> Self {
        let [active, lost, value, base] = sums.columns.each_ref().map(Sum::value);
        let confidence = choices.confidence;
        let interval = |value: f64, at: usize, most: f64| {
            let reach = two_sided_z(confidence) * (sums.variances[at].value() + uncertain[at]).sqrt();
            // Limits the number lost to the number of customers.
            let within = |end: f64| end.clamp(0.0, most.max(0.0));
            Estimate {
                value: within(value),
                low: within(value - reach),
                high: within(value + reach),
                confidence,
            }
        };
        let customers = sums.gains.len() as u64;
        let total_cost = cost.map(|cost| cost.value * customers as f64);
        let net = total_cost.map(|cost| Total {
            value: gain.value - cost,
            low: gain.low.map(|low| low - cost),
            high: gain.high.map(|high| high - cost),
            ..gain
        });
        Self {
            customers: sums.customers,
            active,
            lost: interval(lost, 0, active),
            value: interval(value, 1, base),
            base,
            win_back: WinBack { customers, gain, cost: total_cost, net },
        }
    }
}
