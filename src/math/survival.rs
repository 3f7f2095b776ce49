//! Waiting times of which some have not ended yet: Kaplan–Meier curves and the log-rank test.
//!
//! Times are whole days. A wait is either ended by its event or censored: observation stopped while it lasted.

use crate::estimate::Estimate;
use crate::math::normal::{two_sided_p, two_sided_z};
use crate::math::proportion::wilson;

/// Waits, counted by their length.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Waits {
    /// Ended and censored waits of each length in days.
    days: Vec<[u64; 2]>,
}

impl Waits {
    /// Adds a wait of this many days; `ended` if its event occurred, otherwise it was still lasting.
    #[inline]
    pub fn add(&mut self, days: u32, ended: bool) {
        let days = days as usize;
        if days >= self.days.len() {
            self.days.resize(days + 1, [0; 2]);
        }
        self.days[days][usize::from(!ended)] += 1;
    }

    /// Adds waits of the same length: the number that ended, and the number still lasting.
    pub fn add_many(&mut self, days: u32, ended: u64, lasting: u64) {
        let days = days as usize;
        if days >= self.days.len() {
            self.days.resize(days + 1, [0; 2]);
        }
        self.days[days][0] += ended;
        self.days[days][1] += lasting;
    }

    /// Ended waits of each length in days.
    pub fn ended_of_each(&self) -> Vec<u64> {
        self.days.iter().map(|[ended, _]| *ended).collect()
    }

    /// Number of waits.
    pub fn total(&self) -> u64 {
        self.days.iter().map(|[ended, censored]| ended + censored).sum()
    }

    /// Number of waits that ended.
    pub fn ended(&self) -> u64 {
        self.days.iter().map(|[ended, _]| ended).sum()
    }

    /// Number of waits that ended within this many days.
    pub fn ended_by(&self, days: u32) -> u64 {
        self.days.iter().take(days as usize + 1).map(|[ended, _]| ended).sum()
    }

    /// All waits but those of a part.
    pub fn without(&self, part: &Self) -> Self {
        let mut rest = self.clone();
        for (own, other) in rest.days.iter_mut().zip(&part.days) {
            *own = [own[0].saturating_sub(other[0]), own[1].saturating_sub(other[1])];
        }
        rest
    }

    /// Waits that have lasted at least each number of days.
    fn at_risk(&self) -> Vec<u64> {
        let mut left = self.total();
        let before = |&[ended, censored]: &[u64; 2]| {
            let now = left;
            left -= ended + censored;
            now
        };
        self.days.iter().map(before).collect()
    }

    /// The Kaplan–Meier curve.
    ///
    /// # Formula
    /// S(t) = Π (1 − dᵢ ÷ nᵢ) over the days i ≤ t with dᵢ ends among the nᵢ waits that lasted until then
    ///
    /// # Source
    /// Kaplan & Meier 1958, Nonparametric Estimation from Incomplete Observations, J. Am. Stat. Assoc. 53.
    pub fn curve(&self) -> Curve {
        let at_risk = self.at_risk();
        let (mut lasting, mut hazard) = (1.0, 0.0);
        let mut steps = Vec::new();
        for (day, (&[ended, _], &left)) in self.days.iter().zip(&at_risk).enumerate() {
            if ended > 0 {
                let (d, n) = (ended as f64, left as f64);
                lasting *= 1.0 - d / n;
                hazard += d / (n * (n - d));
                steps.push(Step { day: day as u32, at_risk: left, ended, lasting, hazard });
            }
        }
        Curve { steps, at_risk }
    }
}

/// A day on which waits ended.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Step {
    /// Days waited.
    pub day: u32,
    /// Waits that lasted until this day.
    pub at_risk: u64,
    /// Those that ended on it.
    pub ended: u64,
    /// Share of waits that last longer, 0 to 1.
    pub lasting: f64,
    /// Greenwood’s sum Σ dᵢ ÷ (nᵢ·(nᵢ − dᵢ)): variance of `lasting` ÷ `lasting`²; infinite once all have ended.
    hazard: f64,
}

/// A Kaplan–Meier curve.
///
/// # Examples
/// Freireich et al. 1963, remission of leukaemia with 6-mercaptopurine, in weeks; the curve is in Collett, Modelling
/// Survival Data in Medical Research, and many textbooks:
///
/// ```
/// use regulars::math::survival::Waits;
///
/// let mut waits = Waits::default();
/// [6, 6, 6, 7, 10, 13, 16, 22, 23].iter().for_each(|&week| waits.add(week, true));
/// [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35].iter().for_each(|&week| waits.add(week, false));
/// let curve = waits.curve();
/// let lasting: Vec<f64> = curve.steps().iter().map(|step| (step.lasting * 1e3).round() / 1e3).collect();
/// assert_eq!(lasting, [0.857, 0.807, 0.753, 0.690, 0.627, 0.538, 0.448]);
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Curve {
    steps: Vec<Step>,
    /// Waits that have lasted at least each number of days.
    at_risk: Vec<u64>,
}

impl Curve {
    /// The days on which waits ended, ascending.
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// Number of waits that have lasted at least this many days.
    pub fn at_risk(&self, day: u32) -> u64 {
        self.at_risk.get(day as usize).copied().unwrap_or(0)
    }

    /// Last day that at least this many waits reached.
    pub fn last_day_with(&self, waits: u64) -> Option<u32> {
        self.at_risk.partition_point(|&left| left >= waits).checked_sub(1).map(|day| day as u32)
    }

    fn step(&self, day: u32) -> Option<&Step> {
        self.steps[..self.steps.partition_point(|step| step.day <= day)].last()
    }

    /// Share of waits that ended within this many days, with its interval; `None` if no wait was observed for so long.
    ///
    /// # Formula
    /// 1 − S(t), and S(t)^exp(±z·√V ÷ ln S(t)) with Greenwood’s sum V. If no wait or every wait has ended, this
    /// interval does not exist, and Wilson’s is used for the waits observed for so long.
    ///
    /// # Source
    /// Kalbfleisch & Prentice 2002, The Statistical Analysis of Failure Time Data, 2nd edition, section 1.4; R’s package
    /// `survival`, `conf.type = "log-log"`.
    pub fn ended_by(&self, day: u32, confidence: f64) -> Option<Estimate> {
        let step = self.step(day);
        let lasting = step.map_or(1.0, |step| step.lasting);
        let standing = Standing {
            lasting,
            hazard: step.map_or(0.0, |step| step.hazard),
            at_risk: self.at_risk(day),
            last: step.map_or(0, |step| step.at_risk),
        };
        standing.ended(confidence)
    }

    /// Day by which half of the waits that end within `horizon` days have ended, with its interval; `None` if none has
    /// ended by then.
    ///
    /// # Formula
    /// The first day with R(t) = (1 − S(t)) ÷ (1 − S(h)) ≥ ½. Its interval has the days on which ½ is within z standard
    /// errors of R(t), as Brookmeyer and Crowley’s of a median:
    /// Var R = (S(t)²·V(t) − 2·R·S(t)·S(h)·V(t) + R²·S(h)²·V(h)) ÷ (1 − S(h))².
    ///
    /// # Source
    /// Brookmeyer & Crowley 1982, A Confidence Interval for the Median Survival Time, Biometrics 38; delta method with
    /// Greenwood’s covariances.
    pub fn half_by(&self, horizon: u32, confidence: f64) -> Option<Estimate> {
        let last = self.step(horizon)?;
        // If all have ended, S(h)²·V(h) tends to 0.
        let variance =
            |step: &Step| if step.lasting > 0.0 { step.lasting.powi(2) * step.hazard } else { 0.0 };
        let all = 1.0 - last.lasting;
        let z = two_sided_z(confidence);
        let until = self.steps.partition_point(|step| step.day <= horizon);
        let (mut low, mut value, mut high) = (None, None, None);
        for step in &self.steps[..until] {
            let share = (1.0 - step.lasting) / all;
            let shared = if step.lasting > 0.0 { step.lasting * last.lasting * step.hazard } else { 0.0 };
            let spread = variance(step) - 2.0 * share * shared + share * share * variance(last);
            let error = z * spread.max(0.0).sqrt() / all;
            let day = f64::from(step.day);
            if share + error >= 0.5 {
                low = low.or(Some(day));
            }
            if share >= 0.5 {
                value = value.or(Some(day));
            }
            if share - error >= 0.5 {
                high = high.or(Some(day));
            }
        }
        let (value, end) = (value?, f64::from(horizon));
        Some(Estimate { value, low: low.unwrap_or(value), high: high.unwrap_or(end).max(value), confidence })
    }
}

/// A Kaplan–Meier curve on one day.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Standing {
    /// Share of waits that last longer, 0 to 1.
    pub lasting: f64,
    /// Greenwood’s sum up to the day; 0 if no wait has ended.
    pub hazard: f64,
    /// Waits that have lasted at least until the day.
    pub at_risk: u64,
    /// Those that had lasted until the latest day on which any ended; used if all have ended.
    pub last: u64,
}

impl Standing {
    /// Share of waits that have ended; see [`Curve::ended_by`].
    pub fn ended(&self, confidence: f64) -> Option<Estimate> {
        let Self { lasting, hazard, at_risk, last } = *self;
        if lasting <= 0.0 {
            // The number still observed on the last day.
            return Some(wilson(last as f64, last as f64, confidence));
        }
        if at_risk == 0 {
            return None;
        }
        if hazard <= 0.0 {
            return Some(wilson(0.0, at_risk as f64, confidence));
        }
        let reach = two_sided_z(confidence) * hazard.sqrt() / lasting.ln();
        let end = |reach: f64| 1.0 - lasting.powf(reach.exp());
        Some(Estimate { value: 1.0 - lasting, low: end(reach), high: end(-reach), confidence })
    }
}

/// Two groups of waits compared.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LogRank {
    /// The statistic: chi-squared with one degree of freedom if the groups do not differ.
    pub chi_squared: f64,
    /// Two-sided p-value.
    pub p_value: f64,
    /// Rate at which waits of the first group end, relative to the second; `None` without an end in each.
    pub ratio: Option<Estimate>,
}

/// The log-rank test of two groups; `None` if no wait ended while both were observed.
///
/// # Formula
/// On each day with d ends among n waits, n₁ of the first group: E₁ = Σ d·n₁ ÷ n, V = Σ d·n₁·n₂·(n − d) ÷ (n²·(n − 1)),
/// χ² = (O₁ − E₁)² ÷ V. Ratio (O₁ ÷ E₁) ÷ (O₂ ÷ E₂) with standard error √(1 ÷ E₁ + 1 ÷ E₂) of its logarithm.
///
/// # Source
/// Mantel 1966, Cancer Chemotherapy Reports 50; Bland & Altman 2004, The logrank test, BMJ 328, 1073; R’s `survdiff`.
pub fn log_rank(first: &Waits, second: &Waits, confidence: f64) -> Option<LogRank> {
    let at_risk = [first.at_risk(), second.at_risk()];
    let mut sums = LogRankSums::default();
    for day in 0..first.days.len().max(second.days.len()) {
        let count = |waits: &Waits| waits.days.get(day).map_or(0.0, |[ended, _]| *ended as f64);
        let ended = [count(first), count(second)];
        let d = ended[0] + ended[1];
        if d == 0.0 {
            continue;
        }
        let left = |group: &Vec<u64>| group.get(day).map_or(0.0, |&left| left as f64);
        let n = [left(&at_risk[0]), left(&at_risk[1])];
        let all = n[0] + n[1];
        for group in [0, 1] {
            sums.observed[group] += ended[group];
            sums.expected[group] += d * n[group] / all;
        }
        if all > 1.0 {
            sums.variance += d * (n[0] / all) * (n[1] / all) * (all - d) / (all - 1.0);
        }
    }
    sums.test(confidence)
}

/// The sums of a log-rank test over the days on which waits ended.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct LogRankSums {
    /// O₁ and O₂: ends in each group.
    pub observed: [f64; 2],
    /// E₁ and E₂: ends expected if the groups do not differ.
    pub expected: [f64; 2],
    /// Variance of O₁.
    pub variance: f64,
}

impl LogRankSums {
    /// The test; see [`log_rank`].
    pub fn test(&self, confidence: f64) -> Option<LogRank> {
        let Self { observed, expected, variance } = *self;
        if variance <= 0.0 {
            return None;
        }
        let z = (observed[0] - expected[0]) / variance.sqrt();
        let ratio = observed.iter().chain(&expected).all(|ends| *ends > 0.0).then(|| {
            let value = (observed[0] / expected[0]) / (observed[1] / expected[1]);
            let reach = (two_sided_z(confidence) * (1.0 / expected[0] + 1.0 / expected[1]).sqrt()).exp();
            Estimate { value, low: value / reach, high: value * reach, confidence }
        });
        // Sums from a file may be too small to give a bound.
        let ratio = ratio.filter(|ratio: &Estimate| ratio.high.is_finite());
        Some(LogRank { chi_squared: z * z, p_value: two_sided_p(z), ratio })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::math::random::Random;

    fn waits(ended: &[u32], censored: &[u32]) -> Waits {
        let mut waits = Waits::default();
        ended.iter().for_each(|&day| waits.add(day, true));
        censored.iter().for_each(|&day| waits.add(day, false));
        waits
    }

    /// Freireich et al. 1963: weeks of remission with 6-mercaptopurine and with placebo.
    fn freireich() -> [Waits; 2] {
        [
            waits(&[6, 6, 6, 7, 10, 13, 16, 22, 23], &[6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35]),
            waits(&[1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23], &[]),
        ]
    }

    #[test]
    fn log_rank_test_agrees_with_r_for_the_data_of_freireich() {
        // R 4.2, survival 3.5-3, survdiff: chisq 16.79294099, expected 19.25050095 and 10.74949905.
        let [treated, placebo] = freireich();
        let test = log_rank(&treated, &placebo, 0.95).unwrap();
        assert!((test.chi_squared - 16.792_940_99).abs() < 5e-9, "{test:?}");
        let ratio = test.ratio.unwrap();
        assert!((ratio.value - (9.0 / 19.250_500_95) / (21.0 / 10.749_499_05)).abs() < 1e-8, "{ratio:?}");
        let back = log_rank(&placebo, &treated, 0.95).unwrap();
        assert!((back.ratio.unwrap().value * ratio.value - 1.0).abs() < 1e-12);
        assert!((back.p_value / test.p_value - 1.0).abs() < 1e-12);
    }

    #[test]
    fn groups_with_equal_waits_do_not_differ() {
        let [treated, _] = freireich();
        let test = log_rank(&treated, &treated, 0.95).unwrap();
        assert!(test.chi_squared < 1e-20 && test.p_value > 0.999_999);
        assert_eq!(log_rank(&waits(&[], &[5]), &waits(&[], &[7]), 0.95), None);
        // The only event comes after the last wait of the other group.
        assert_eq!(log_rank(&waits(&[9], &[]), &waits(&[], &[7]), 0.95), None);
    }

    #[test]
    fn the_curve_ends_at_the_longest_wait() {
        let curve = waits(&[3], &[10]).curve();
        assert_eq!(curve.ended_by(10, 0.95).map(|share| share.value), Some(0.5));
        assert_eq!(curve.ended_by(11, 0.95), None);
        // After the last wait has ended, the share is 1.
        let curve = waits(&[3, 4], &[]).curve();
        assert_eq!(curve.ended_by(900, 0.95).map(|share| (share.value, share.high)), Some((1.0, 1.0)));
        assert_eq!(Waits::default().curve().ended_by(0, 0.95), None);
    }

    #[test]
    fn shares_without_an_event_have_an_interval() {
        let curve = waits(&[30], &[40; 19]).curve();
        assert_eq!(curve.ended_by(29, 0.95), Some(wilson(0.0, 20.0, 0.95)));
    }

    #[test]
    fn half_of_uncensored_waits_is_their_median() {
        let ends: Vec<u32> = (1..=101).collect();
        let half = waits(&ends, &[]).curve().half_by(101, 0.95).unwrap();
        assert_eq!(half.value, 51.0);
        // Order statistics of the median of 101 by the normal approximation: 50.5 ± 1.96·√101/2 = 40.7 to 60.3.
        assert!((half.low - 41.0).abs() <= 1.0 && (half.high - 61.0).abs() <= 1.0, "{half:?}");
        assert_eq!(waits(&[], &[5; 9]).curve().half_by(5, 0.95), None);
    }

    #[test]
    fn the_rest_is_everything_outside_a_part() {
        let [treated, placebo] = freireich();
        let mut all = treated.clone();
        for (day, &[ended, _]) in placebo.days.iter().enumerate() {
            (0..ended).for_each(|_| all.add(day as u32, true));
        }
        let rest = all.without(&treated);
        assert_eq!((rest.total(), rest.ended()), (21, 21));
        assert_eq!(log_rank(&treated, &rest, 0.95), log_rank(&treated, &placebo, 0.95));
    }

    #[test]
    fn intervals_cover_a_known_truth_with_late_joiners() {
        // 55 % return, after exponential waits of 60 days on average; people join over 400 days. The truth at t is
        // .55·(1 − e^(−t ÷ 60)), and half of those of the first year have returned by −60·ln(1 − (1 − e^(−365 ÷ 60)) ÷ 2).
        let mut random = Random::new(7);
        let truth = |day: f64| 0.55 * (1.0 - (-day / 60.0f64).exp());
        let half = -60.0 * (1.0 - (1.0 - (-365.0f64 / 60.0).exp()) / 2.0).ln();
        let (mut covered, mut low_plain) = ([0; 4], 0);
        for _ in 0..200 {
            let mut waits = Waits::default();
            for _ in 0..400 {
                let observed = (random.uniform() * 400.0) as u32;
                let wait = (60.0 * random.exponential()).ceil() as u32;
                let returns = random.uniform() < 0.55 && wait <= observed;
                waits.add(if returns { wait } else { observed }, returns);
            }
            let curve = waits.curve();
            for (index, day) in [30, 90, 365].into_iter().enumerate() {
                let share = curve.ended_by(day, 0.95).unwrap();
                covered[index] +=
                    i32::from(share.low <= truth(day.into()) && truth(day.into()) <= share.high);
            }
            low_plain += i32::from((waits.ended_by(365) as f64) < 400.0 * truth(365.0));
            let days = curve.half_by(365, 0.95).unwrap();
            covered[3] += i32::from(days.low <= half.ceil() && half.ceil() <= days.high);
        }
        // The plain share of all who have returned is always too low.
        assert_eq!(low_plain, 200);
        assert!(covered.iter().all(|&runs| runs >= 184), "{covered:?}");
    }
}
