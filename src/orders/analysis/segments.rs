//! RFM: recency, frequency and monetary value of customers, as scores and named segments.

use serde::Serialize;

use super::absent::Absent;
use super::concentration::RevenueSteps;
use super::marker::True;
use crate::estimate::Estimate;
use crate::math::proportion::wilson;
use crate::math::sum::Sum;
use crate::orders::summary::customers::Summary;
use crate::orders::summary::file::SummaryFile;
use crate::orders::summary::long_file::LongFile;

/// A named segment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum SegmentId {
    /// Bought recently and most often.
    Champions,
    /// Buy often.
    Loyal,
    /// Bought recently, and more than once.
    PotentialLoyalists,
    /// Bought once, and recently.
    New,
    /// Bought once, not long ago.
    Promising,
    /// In the middle of both scores.
    NeedAttention,
    /// Bought seldom, and not recently.
    AboutToSleep,
    /// Bought often, but not recently.
    AtRisk,
    /// Bought most often, but not recently.
    CannotLose,
    /// Bought seldom, long ago.
    Hibernating,
}

/// All segments, in the order of their indices.
pub const SEGMENTS: [SegmentId; 10] = [
    SegmentId::Champions,
    SegmentId::Loyal,
    SegmentId::PotentialLoyalists,
    SegmentId::New,
    SegmentId::Promising,
    SegmentId::NeedAttention,
    SegmentId::AboutToSleep,
    SegmentId::AtRisk,
    SegmentId::CannotLose,
    SegmentId::Hibernating,
];

/// Source of the bounds between scores.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum CutOffMethod {
    /// The 20th, 40th, 60th and 80th percentiles.
    Quantile,
    /// At least one score has bounds of the caller's own.
    Fixed,
}

/// The segment of each recency score (rows, 1 to 5) and frequency score (columns, 1 to 5).
///
/// # Source
/// The grid in common use (after Putler, "RFM analysis"): 11 to 22 hibernating, 13 to 24 at risk, 15 and 25 cannot lose,
/// 31 and 32 about to sleep, 33 need attention, 34 to 45 loyal, 41 promising, 42 to 53 potential loyalists, 51 new, 54 and
/// 55 champions.
const GRID: [[u8; 5]; 5] =
    [[9, 9, 7, 7, 8], [9, 9, 7, 7, 8], [6, 6, 5, 1, 1], [4, 2, 2, 1, 1], [3, 2, 2, 0, 0]];

/// The segment, an index into [`SEGMENTS`], of a recency score and a frequency score, each 1 to 5.
pub fn segment(recency: u8, frequency: u8) -> u8 {
    GRID[usize::from(recency) - 1][usize::from(frequency) - 1]
}

/// Measure of recency for the segments.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum RecencyBy {
    /// P(alive) of the model, in fifths, so that no segment contradicts it.
    PAlive,
    /// The recency score.
    Score,
}

/// The row of the grid, 1 to 5, of a customer with a recency score, the number of their repeat purchases and P(alive).
///
/// Repeat customers are scored by the fifth of their P(alive), because days alone do not compare weekly with yearly
/// buyers. Customers with one purchase have no rhythm yet: they get their recency score, at most 2 below a P(alive) of
/// 0.2.
fn row(score: u8, repeats: u32, p_alive: Option<f64>) -> u8 {
    match p_alive.map(|p_alive| 1 + ((5.0 * p_alive) as u8).min(4)) {
        Some(fifth) if repeats > 0 => fifth,
        Some(1) => score.min(2),
        _ => score,
    }
}

/// Ascending bounds between the five scores.
pub type CutOffs = [f64; 4];

/// Bounds between the scores as given by the caller; `None` for percentiles.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct FixedCutOffs {
    /// Days since the last purchase.
    pub recency_days: Option<CutOffs>,
    /// Purchases.
    pub frequency: Option<CutOffs>,
    /// Revenue.
    pub monetary: Option<CutOffs>,
}

/// The 20th, 40th, 60th and 80th percentiles, each one of the values: the smallest that so large a share does not
/// exceed.
fn quantiles(mut values: Vec<f64>) -> CutOffs {
    values.sort_unstable_by(f64::total_cmp);
    core::array::from_fn(|index| values[((index + 1) * values.len()).div_ceil(5) - 1])
}

/// Number of bounds that a value exceeds.
fn exceeded(value: f64, cut_offs: &CutOffs) -> u8 {
    cut_offs.iter().filter(|&&bound| value > bound).count() as u8
}

/// Scores and segment of each customer.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Scores {
    /// 5 for those who bought last.
    pub recency: Vec<u8>,
    /// 5 for those who bought most often.
    pub frequency: Vec<u8>,
    /// 5 for those who spent most.
    pub monetary: Vec<u8>,
    /// Index into [`SEGMENTS`].
    pub segment: Vec<u8>,
}

/// The segments of a base.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Segments {
    /// Always true.
    pub ok: True,
    /// Source of the bounds.
    pub method: CutOffMethod,
    /// Measure of recency for the segments: P(alive), unless there is no model or the caller has
    /// bounds of days.
    pub recency_by: RecencyBy,
    /// The bounds.
    pub cut_offs: SegmentCutOffs,
    /// In the order of [`SEGMENTS`].
    pub list: Vec<Segment>,
    /// Customers by recency score and frequency score, both counted from 0.
    pub grid: [[u32; 5]; 5],
}

/// The bounds in use.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct SegmentCutOffs {
    /// Days since the last purchase.
    pub recency_days: CutOffs,
    /// Purchases.
    pub frequency: CutOffs,
    /// Revenue.
    pub monetary: CutOffs,
}

/// One segment.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Segment {
    /// Its name.
    pub id: SegmentId,
    /// Customers in it.
    pub customers: u64,
    /// Share of all customers, with its Wilson interval.
    pub share: Estimate,
    /// Their spend.
    pub revenue: f64,
    /// Share of all revenue.
    pub revenue_share: Option<f64>,
    /// Mean days since the last purchase; 0 without customers, as in the next two.
    pub mean_recency_days: f64,
    /// Mean purchases.
    pub mean_purchases: f64,
    /// Mean revenue.
    pub mean_revenue: f64,
}

/// Scores the customers of a base, which has some, and gathers the segments, with P(alive) where a model gives it.
pub fn segments(
    summary: &Summary,
    fixed: &FixedCutOffs,
    p_alive: Option<&[f64]>,
    confidence: f64,
) -> (Scores, Segments) {
    let p_alive = p_alive.filter(|_| fixed.recency_days.is_none());
    let silent_days: Vec<f64> =
        summary.age.iter().zip(&summary.recency).map(|(age, recency)| age - recency).collect();
    let purchases: Vec<f64> = summary.frequency.iter().map(|&frequency| f64::from(frequency) + 1.0).collect();
    let bounds = SegmentCutOffs {
        recency_days: fixed.recency_days.unwrap_or_else(|| quantiles(silent_days.clone())),
        frequency: fixed.frequency.unwrap_or_else(|| quantiles(purchases.clone())),
        monetary: fixed.monetary.unwrap_or_else(|| quantiles(summary.revenue.clone())),
    };
    let scores = |values: &[f64], bounds| values.iter().map(|&value| 1 + exceeded(value, bounds)).collect();
    let mut all = Scores {
        recency: silent_days.iter().map(|&days| 5 - exceeded(days, &bounds.recency_days)).collect(),
        frequency: scores(&purchases, &bounds.frequency),
        monetary: scores(&summary.revenue, &bounds.monetary),
        segment: Vec::new(),
    };
    let of = |index: usize| {
        let alive = p_alive.map(|p_alive| p_alive[index]);
        segment(row(all.recency[index], summary.frequency[index], alive), all.frequency[index])
    };
    all.segment = (0..summary.customers()).map(of).collect();
    let mut grid = [[0; 5]; 5];
    let mut sums: [(u64, f64, f64, Sum); 10] = Default::default();
    for index in 0..summary.customers() {
        grid[usize::from(all.recency[index]) - 1][usize::from(all.frequency[index]) - 1] += 1;
        let (customers, days, bought, revenue) = &mut sums[usize::from(all.segment[index])];
        *customers += 1;
        *days += silent_days[index];
        *bought += purchases[index];
        revenue.add(summary.revenue[index]);
    }
    let list = list(sums, summary.customers() as f64, confidence);
    let method = if *fixed == FixedCutOffs::default() { CutOffMethod::Quantile } else { CutOffMethod::Fixed };
    let recency_by = if p_alive.is_some() { RecencyBy::PAlive } else { RecencyBy::Score };
    let segments = Segments { ok: True, method, recency_by, cut_offs: bounds, list, grid };
    (all, segments)
}

/// The segments of a whole report, with bounds of revenue from its steps. Where the model gives P(alive) of each history,
/// all customers of a history are of one segment; the scores alone are exact in any resolution.
///
/// # Errors
/// [`Absent::NeedsOrders`] where the report has no scores.
pub(super) fn segments_of_long_file(
    histories: &SummaryFile,
    file: &LongFile,
    steps: &RevenueSteps,
    p_alive: Option<&[f64]>,
    confidence: f64,
) -> Result<Segments, Absent> {
    let cut_offs = |key: &str| {
        let row = file.row("cut-offs", key).ok_or(Absent::NeedsOrders)?;
        Ok([row.sums[0], row.sums[1], row.sums[2], row.sums[3]])
    };
    let n = file.customers as usize;
    let bounds = SegmentCutOffs {
        recency_days: cut_offs("recency")?,
        frequency: cut_offs("frequency")?,
        monetary: core::array::from_fn(|index| steps.value(((index + 1) * n).div_ceil(5) as f64)),
    };
    let mut grid = [[0; 5]; 5];
    let mut sums: [(u64, f64, f64, Sum); 10] = Default::default();
    for row in file.rows("scores") {
        let score = |key: &String| key.parse().ok().filter(|score| (1..=5).contains(score));
        let scores: Option<(u8, u8)> = score(&row.keys[0]).zip(score(&row.keys[1]));
        let (recency, frequency) = scores.ok_or(Absent::NeedsOrders)?;
        grid[usize::from(recency) - 1][usize::from(frequency) - 1] = row.count as u32;
        if p_alive.is_some() {
            continue;
        }
        let (customers, days, bought, revenue) = &mut sums[usize::from(segment(recency, frequency))];
        *customers += row.count as u64;
        *days += row.sums[0];
        *bought += row.sums[1];
        revenue.add(row.sums[2]);
    }
    // Fractional customers, if a row represents similar histories.
    let mut counts = [0.0; 10];
    for (index, revenue) in histories.revenue().into_iter().enumerate().filter(|_| p_alive.is_some()) {
        let silent = histories.age[index] - histories.recency[index];
        let (repeats, n) = (histories.frequency[index], histories.customers[index]);
        let purchases = f64::from(repeats) + 1.0;
        let score = 5 - exceeded(silent, &bounds.recency_days);
        let frequency = 1 + exceeded(purchases, &bounds.frequency);
        let alive = p_alive.and_then(|p_alive| p_alive.get(index).copied());
        let place = usize::from(segment(row(score, repeats, alive), frequency));
        let (_, days, bought, sum) = &mut sums[place];
        counts[place] += n;
        *days += n * silent;
        *bought += n * purchases;
        sum.add(revenue);
    }
    if p_alive.is_some() {
        sums.iter_mut().zip(counts).for_each(|(sum, count)| sum.0 = count.round() as u64);
    }
    Ok(Segments {
        ok: True,
        method: CutOffMethod::Quantile,
        recency_by: if p_alive.is_some() { RecencyBy::PAlive } else { RecencyBy::Score },
        cut_offs: bounds,
        list: list(sums, file.customers, confidence),
        grid,
    })
}

/// Customers, days of silence, purchases and revenue of a segment.
type SegmentSums = (u64, f64, f64, Sum);

/// The segments from their sums.
fn list(sums: [SegmentSums; 10], customers_of_all: f64, confidence: f64) -> Vec<Segment> {
    let revenues = sums.each_ref().map(|(.., revenue)| revenue.value());
    let total = revenues.iter().copied().collect::<Sum>().value();
    let of = |((id, sums), revenue): ((SegmentId, SegmentSums), f64)| {
        let (customers, days, bought, _) = sums;
        let mean = |sum: f64| if customers > 0 { sum / customers as f64 } else { 0.0 };
        Segment {
            id,
            customers,
            share: wilson(customers as f64, customers_of_all, confidence),
            revenue,
            revenue_share: (total > 0.0).then(|| revenue / total),
            mean_recency_days: mean(days),
            mean_purchases: mean(bought),
            mean_revenue: mean(revenue),
        }
    };
    SEGMENTS.into_iter().zip(sums).zip(revenues).map(of).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn repeat_customers_are_ranked_by_p_alive_and_others_by_days() {
        assert_eq!([0.0, 0.038, 0.2, 0.5, 0.79, 0.8, 1.0].map(|p| row(5, 3, Some(p))), [1, 1, 2, 3, 4, 5, 5]);
        assert_eq!([0.0, 0.19, 0.2, 1.0].map(|p| row(4, 0, Some(p))), [2, 2, 4, 4]);
        assert_eq!((row(1, 0, Some(0.1)), row(1, 9, None), row(1, 0, Some(1.0))), (1, 1, 1));
    }

    #[test]
    fn cut_offs_are_values_and_ties_score_equally() {
        // numpy.quantile([3, 1, 2, 5, 4, 1, 1], [.2, .4, .6, .8], method="inverted_cdf") = [1, 1, 3, 4].
        assert_eq!(quantiles(vec![3.0, 1.0, 2.0, 5.0, 4.0, 1.0, 1.0]), [1.0, 1.0, 3.0, 4.0]);
        assert_eq!(quantiles(vec![7.0]), [7.0; 4]);
        let scores: Vec<u8> = [1.0, 2.0, 3.0, 4.0, 5.0]
            .iter()
            .map(|&value| 1 + exceeded(value, &[1.0, 1.0, 3.0, 4.0]))
            .collect();
        assert_eq!(scores, [1, 3, 3, 4, 5]);
    }
}
