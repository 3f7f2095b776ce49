//! The result of a question: a Net Promoter Score, a share, or a mean; and the difference of two results.

use serde::Serialize;

use super::tally::Tally;
use crate::math::normal::{quantile, two_sided_p, two_sided_z};
use crate::math::proportion::{mean_of_alike, newcombe, wilson};
use crate::math::student;
use crate::metrics::nps::{Answers, Interval};
use crate::metrics::nps_comparison::Difference;
use crate::surveys::detect::options::Kind;
use crate::surveys::detect::scale::Scale;

/// Lowest score of a promoter.
pub const PROMOTER: f64 = 9.0;
/// Lowest score of a passive.
pub const PASSIVE: f64 = 7.0;
/// Number of answers below which the score interval is used, because its coverage holds there (docs/accuracy.md).
pub const FEW: f64 = 20.0;
/// Chance of finding a change of the size given as detectable.
const POWER: f64 = 0.8;

/// A result with its interval: points for a Net Promoter Score, a share from 0 to 1, or a mean on the scale.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "SurveyResult"))]
pub struct Score {
    /// The result.
    pub value: f64,
    /// Lower end of its interval.
    pub low: f64,
    /// Upper end of its interval.
    pub high: f64,
    /// Confidence level of the interval.
    pub confidence: f64,
    /// Method of the interval: `score` (below 20 answers), `adjusted-wald`, `wilson`, `student`, `all-alike`, `linearised`.
    pub method: &'static str,
}

/// A difference of two results, later − earlier, in the unit of the results.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "SurveyChange"))]
#[serde(rename_all = "camelCase")]
pub struct Change {
    /// The difference.
    pub value: f64,
    /// Lower end of its interval.
    pub low: f64,
    /// Upper end of its interval.
    pub high: f64,
    /// Probability of so large a difference by chance.
    pub p_value: f64,
    /// Smallest difference that these numbers of answers find in four cases of five.
    pub detectable: f64,
}

/// Quantity measured.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Measure {
    /// Promoters − detractors, in points.
    Nps,
    /// Share of answers from this score on.
    Share(f64),
    /// Mean of answers between these ends.
    Mean(f64, f64),
}

/// Groups of a Net Promoter Score.
pub fn groups(tally: &Tally) -> Answers {
    let (promoters, not_detractors) = (tally.from(PROMOTER), tally.from(PASSIVE));
    Answers { promoters, passives: not_detractors - promoters, detractors: tally.total() - not_detractors }
}

impl Change {
    /// Difference of two means, first − second, each given as mean, variance and number of answers; `None` where neither
    /// varies.
    ///
    /// # Source
    /// Welch 1947, Biometrika 34, with Satterthwaite’s degrees of freedom.
    pub fn welch(first: (f64, f64, f64), second: (f64, f64, f64), confidence: f64) -> Option<Self> {
        let parts = [first, second].map(|(_, variance, count)| variance / count);
        let error = (parts[0] + parts[1]).sqrt();
        if error == 0.0 {
            return None;
        }
        let of = |part: f64, count: f64| part * part / (count - 1.0).max(1.0);
        let freedom = (parts[0] + parts[1]).powi(2) / (of(parts[0], first.2) + of(parts[1], second.2));
        let freedom = freedom.max(1.0);
        let (value, half) = (first.0 - second.0, student::two_sided_t(confidence, freedom) * error);
        Some(Self {
            value,
            low: value - half,
            high: value + half,
            p_value: student::two_sided_p(value / error, freedom),
            detectable: (two_sided_z(confidence) + quantile(POWER)) * error,
        })
    }
}

impl Measure {
    /// Range of its results.
    pub fn range(self) -> (f64, f64) {
        match self {
            Self::Nps => (-100.0, 100.0),
            Self::Share(_) => (0.0, 1.0),
            Self::Mean(min, max) => (min, max),
        }
    }

    /// Measure for a kind of question: for satisfaction the share of the best two answers (of at most three, the best; on
    /// scales up to 100, the mean), for effort that of answers better than the middle, for other scales the mean.
    pub fn of(kind: Kind, scale: Scale) -> Self {
        match kind {
            Kind::Nps => Self::Nps,
            Kind::Csat if scale.max == 100.0 => Self::Mean(scale.min, scale.max),
            Kind::Csat if scale.max - scale.min <= 2.0 => Self::Share(scale.max),
            Kind::Csat => Self::Share(scale.max - 1.0),
            Kind::Effort => Self::Share(((scale.min + scale.max) / 2.0).floor() + 1.0),
            Kind::Scale => Self::Mean(scale.min, scale.max),
        }
    }

    /// An answer in the unit of the result.
    pub fn value(self, score: f64) -> f64 {
        match self {
            Self::Nps if score >= PROMOTER => 100.0,
            Self::Nps if score >= PASSIVE => 0.0,
            Self::Nps => -100.0,
            Self::Share(from) => f64::from(u8::from(score >= from)),
            Self::Mean(..) => score,
        }
    }

    /// Result of these answers; `None` without any.
    pub fn result(self, tally: &Tally, confidence: f64) -> Option<Score> {
        let total = tally.total();
        if total == 0.0 {
            return None;
        }
        Some(match self {
            Self::Nps => {
                let answers = groups(tally);
                let (interval, method) = match total < FEW {
                    true => (Interval::Score, "score"),
                    false => (Interval::AdjustedWald, "adjusted-wald"),
                };
                let (low, high) = answers.interval(interval, confidence);
                Score {
                    value: 100.0 * answers.score(),
                    low: 100.0 * low,
                    high: 100.0 * high,
                    confidence,
                    method,
                }
            }
            Self::Share(from) => {
                let share = wilson(tally.from(from), total, confidence);
                Score { value: share.value, low: share.low, high: share.high, confidence, method: "wilson" }
            }
            Self::Mean(min, max) => {
                let mean = tally.mean();
                let error = tally.variance().map_or(0.0, |variance| (variance / total).sqrt());
                match student::interval(mean, error, total, confidence, (min, max)) {
                    Some(own) => {
                        Score { value: mean, low: own.low, high: own.high, confidence, method: "student" }
                    }
                    None => {
                        let own = mean_of_alike(mean, total, confidence, (min, max));
                        Score { value: mean, low: own.low, high: own.high, confidence, method: "all-alike" }
                    }
                }
            }
        })
    }

    /// Difference of two results, `after` − `before`; `None` where one has no answers.
    pub fn change(self, before: &Tally, after: &Tally, confidence: f64) -> Option<Change> {
        let (first, second) = (before.total(), after.total());
        if first == 0.0 || second == 0.0 {
            return None;
        }
        let reach = two_sided_z(confidence) + quantile(POWER);
        Some(match self {
            Self::Nps => {
                let difference = Difference::pooled(&groups(before), &groups(after));
                let (low, high) = difference.interval(confidence);
                Change {
                    value: 100.0 * difference.value,
                    low: 100.0 * low,
                    high: 100.0 * high,
                    p_value: difference.z().map_or(1.0, two_sided_p),
                    detectable: (100.0 * reach * difference.standard_error).min(200.0),
                }
            }
            Self::Share(from) => {
                let (a, b) = (before.from(from), after.from(from));
                let own = newcombe((b, second), (a, first), confidence);
                let share = (a + b) / (first + second);
                let error = (share * (1.0 - share) * (1.0 / first + 1.0 / second)).sqrt();
                Change {
                    value: own.value,
                    low: own.low,
                    high: own.high,
                    p_value: if error > 0.0 { two_sided_p(own.value / error) } else { 1.0 },
                    detectable: (reach * error).min(1.0),
                }
            }
            Self::Mean(min, max) => {
                let of = |tally: &Tally| (tally.mean(), tally.variance().unwrap_or(0.0), tally.total());
                let widest = max - min;
                match Change::welch(of(after), of(before), confidence) {
                    Some(own) => Change { detectable: own.detectable.min(widest), ..own },
                    // All answers of both are equal, so their variance is unknown.
                    None if after.mean() == before.mean() => {
                        Change { value: 0.0, low: -widest, high: widest, p_value: 1.0, detectable: widest }
                    }
                    None => return None,
                }
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_answers_have_an_interval() {
        let levels = [4.0, 5.0];
        let tally = Tally { levels: &levels, counts: vec![0, 10] };
        let result = Measure::Mean(1.0, 5.0).result(&tally, 0.95).unwrap();
        // By hand: 3.841459 ÷ 13.841459 = 0.277533.
        assert!((result.low - (5.0 - 4.0 * 0.277_533)).abs() < 1e-5, "{result:?}");
        assert_eq!((result.value, result.high, result.method), (5.0, 5.0, "all-alike"));
    }

    #[test]
    fn means_are_compared_by_the_test_of_welch() {
        let levels = [1.0, 2.0, 3.0, 4.0, 5.0];
        let before = Tally { levels: &levels, counts: vec![1, 1, 1, 1, 2] };
        let after = Tally { levels: &levels, counts: vec![0, 0, 1, 2, 2] };
        let change = Measure::Mean(1.0, 5.0).change(&before, &after, 0.95).unwrap();
        // By hand: means 10/3 and 21/5; variances 40/15 and 7/10; SE² = 4/9 + 7/50; t = 0.866667 ÷ 0.764490.
        assert!((change.value - (4.2 - 10.0 / 3.0)).abs() < 1e-12);
        let error = (4.0f64 / 9.0 + 0.14).sqrt();
        let freedom = (4.0f64 / 9.0 + 0.14).powi(2) / ((4.0f64 / 9.0).powi(2) / 5.0 + 0.14f64.powi(2) / 4.0);
        assert!((change.high - change.value - student::two_sided_t(0.95, freedom) * error).abs() < 1e-12);
    }
}
