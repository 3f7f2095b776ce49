//! Satisfaction: customers' scores joined with their purchases.

use serde::Serialize;

use super::absent::Absent;
use super::marker::True;
use super::products::bought_several;
use crate::estimate::Estimate;
use crate::math::proportion::{newcombe, wilson};
use crate::math::sum::Sum;
use crate::metrics::loyalty_index::weighted_mean;
use crate::metrics::nps::{Answers, Interval};
use crate::orders::read::details::Details;
use crate::orders::summary::customers::Summary;
use crate::tables::number::SCALE;

/// Scores joined with behaviour.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Satisfaction {
    /// Always true.
    pub ok: True,
    /// Customers who gave a score.
    pub answers: u64,
    /// Net Promoter Score in points, with its adjusted Wald interval.
    pub nps: Estimate,
    /// Promoters, passives and detractors.
    pub groups: Vec<ScoreGroup>,
    /// Repurchase rate of promoters − that of detractors.
    pub return_difference: Option<Estimate>,
    /// Customer Loyalty Index: the mean of (NPS + 100)/2, repurchase rate and upsell share, 0 to 100.
    pub loyalty_index: Option<f64>,
}

/// A group of answers to the question of the Net Promoter Score.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum ScoreGroupId {
    /// 9 and 10.
    Promoters,
    /// 7 and 8.
    Passives,
    /// 0 to 6.
    Detractors,
}

/// Customers by their answer.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct ScoreGroup {
    /// Group.
    pub id: ScoreGroupId,
    /// Their number.
    pub customers: u64,
    /// Share of all who answered.
    pub share: f64,
    /// Customers with more than one purchase; none without customers, as in the next two.
    pub repurchase_rate: Option<Estimate>,
    /// Mean purchases.
    pub mean_purchases: Option<f64>,
    /// Mean revenue.
    pub mean_revenue: Option<f64>,
}

#[derive(Debug, Default)]
struct ScoreGroupSums {
    customers: f64,
    returned: f64,
    purchases: f64,
    revenue: Sum,
}

impl Satisfaction {
    /// The last score of each customer, joined with their purchases.
    ///
    /// # Errors
    /// No scores, or scores that are not whole numbers from 0 to 10.
    pub fn new(details: &Details, summary: &Summary, confidence: f64) -> Result<Self, Absent> {
        let mut counts = [0.0; 11];
        // Promoters, passives, detractors.
        let mut groups: [ScoreGroupSums; 3] = Default::default();
        for (index, &number) in summary.number.iter().enumerate() {
            let Some(score) = details.score.get(number) else { continue };
            if score % SCALE != 0 || !(0..=10 * SCALE).contains(&score) {
                return Err(Absent::ScoreOutOfRange);
            }
            let score = (score / SCALE) as usize;
            counts[score] += 1.0;
            let sums = &mut groups[match score {
                9.. => 0,
                7..=8 => 1,
                _ => 2,
            }];
            sums.customers += 1.0;
            sums.returned += f64::from(u8::from(summary.frequency[index] > 0));
            sums.purchases += f64::from(summary.frequency[index]) + 1.0;
            sums.revenue.add(summary.revenue[index]);
        }
        let answers = Answers::from_scores(counts.into_iter());
        let total = answers.total();
        if total == 0.0 {
            return Err(Absent::NoScoreColumn);
        }
        let (low, high) = answers.interval(Interval::AdjustedWald, confidence);
        let nps = Estimate { value: answers.score(), low, high, confidence }.scale(100.0);
        let [promoters, _, detractors] = &groups;
        let both = promoters.customers > 0.0 && detractors.customers > 0.0;
        let returned = |sums: &ScoreGroupSums| (sums.returned, sums.customers);
        let return_difference = both.then(|| newcombe(returned(promoters), returned(detractors), confidence));
        Ok(Self {
            ok: True,
            answers: total as u64,
            nps,
            return_difference,
            loyalty_index: loyalty_index(nps.value, details, summary),
            groups: [ScoreGroupId::Promoters, ScoreGroupId::Passives, ScoreGroupId::Detractors]
                .into_iter()
                .zip(&groups)
                .map(|(id, sums)| ScoreGroup::new(id, sums, total, confidence))
                .collect(),
        })
    }
}

impl ScoreGroup {
    fn new(id: ScoreGroupId, sums: &ScoreGroupSums, answers: f64, confidence: f64) -> Self {
        let some = sums.customers > 0.0;
        Self {
            id,
            customers: sums.customers as u64,
            share: sums.customers / answers,
            repurchase_rate: some.then(|| wilson(sums.returned, sums.customers, confidence)),
            mean_purchases: some.then(|| sums.purchases / sums.customers),
            mean_revenue: some.then(|| sums.revenue.value() / sums.customers),
        }
    }
}

fn loyalty_index(nps: f64, details: &Details, summary: &Summary) -> Option<f64> {
    let several = bought_several(details, summary);
    let known = several.iter().flatten().count() as f64;
    let upsold = several.iter().filter(|&&several| several == Some(true)).count() as f64;
    if known == 0.0 {
        return None;
    }
    let repurchase = summary.repeat_customers() as f64 / summary.customers() as f64;
    weighted_mean([1.0; 3], [(nps + 100.0) / 2.0, 100.0 * repurchase, 100.0 * upsold / known]).ok()
}
