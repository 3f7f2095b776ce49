//! Survival by renewals: how many intervals a customer stays.

use serde::Serialize;

use crate::estimate::Estimate;
use crate::math::survival::Waits;
use crate::subscriptions::detect::interval::Interval;
use crate::subscriptions::read::customers::Tenure;
use crate::subscriptions::read::spells::End;
use crate::tables::day::Day;

/// Days after the end of an interval within which an end still belongs to it: times of day and zones differ.
pub const GRACE: Day = 1;
/// Maximum number of renewals counted.
const MOST: u32 = 2_000;

/// Renewals of a customer: the one that failed, and how many could be observed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Renewals {
    /// Number of the renewal that did not happen, from 1.
    pub lost: Option<u32>,
    /// Renewals with a known outcome.
    pub observed: u32,
}

impl Renewals {
    /// Renewals of a customer's first unbroken period, up to the last day covered by the file. A customer who pauses is
    /// observed until the pause.
    ///
    /// ```
    /// use regulars::subscriptions::analysis::survival::Renewals;
    /// use regulars::subscriptions::detect::interval::Interval;
    /// use regulars::subscriptions::detect::standing::Cause;
    /// use regulars::subscriptions::read::customers::Tenure;
    /// use regulars::subscriptions::read::spells::End;
    /// use regulars::tables::day::day;
    ///
    /// let on = |month, of_month| day(2026, month, of_month).unwrap();
    /// let left = Tenure { start: on(1, 15), until: on(3, 15), end: End::Lost(Cause::Unknown) };
    /// let renewals = Renewals::of(&left, Interval::MONTH, on(6, 20));
    /// assert_eq!(renewals, Renewals { lost: Some(2), observed: 5 });
    /// ```
    pub fn of(tenure: &Tenure, interval: Interval, as_of: Day) -> Self {
        let passed = |until: Day| -> u32 {
            let length = interval.in_months().max(1e-3) * 30.436875;
            let guess = (f64::from(until.saturating_sub(tenure.start)) / length) as u32;
            let mut count = guess.saturating_sub(2);
            while count < MOST && interval.after(tenure.start, count + 1) + GRACE <= until {
                count += 1;
            }
            count
        };
        match tenure.end {
            End::Open => Self { lost: None, observed: passed(as_of) },
            End::Paused => Self { lost: None, observed: passed(tenure.until.min(as_of)) },
            End::Lost(_) => {
                let observed = passed(as_of);
                // An end on the day of a renewal, or the day after, belongs to that renewal.
                let lost = passed(tenure.until.saturating_sub(1)) + 1;
                Self { lost: (lost <= observed).then_some(lost), observed }
            }
        }
    }

    /// True if the customer is known to remain after a renewal.
    pub fn survives(&self, renewal: u32) -> bool {
        self.lost.is_none_or(|lost| lost > renewal)
    }
}

/// Customers due for renewal, and the share that remains after it.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "SubscriptionSurvival"))]
#[serde(rename_all = "camelCase")]
pub struct Point {
    /// Number of the renewal, from 1.
    pub renewal: u32,
    /// Customers present before it with a known renewal.
    pub at_risk: u64,
    /// Those who did not renew.
    pub lost: u64,
    /// Share of the customers who remain after it.
    pub survival: Estimate,
}

/// The survival curve of Kaplan and Meier over renewals.
///
/// Formula, interval and sources are those of [`Waits::curve`] and [`Curve::ended_by`](crate::math::survival::Curve::ended_by),
/// whose days are renewals here.
///
/// ```
/// use regulars::subscriptions::analysis::survival::{Renewals, curve};
///
/// let all = [(Some(1), 3), (Some(2), 3), (None, 1), (None, 2)];
/// let renewals: Vec<Renewals> = all.map(|(lost, observed)| Renewals { lost, observed }).to_vec();
/// let points = curve(&renewals, 0.95);
/// // 4 at risk, 1 lost; then 2 at risk, 1 lost.
/// assert_eq!((points[0].at_risk, points[1].at_risk), (4, 2));
/// assert_eq!((points[0].survival.value, points[1].survival.value), (0.75, 0.375));
/// ```
pub fn curve(renewals: &[Renewals], confidence: f64) -> Vec<Point> {
    let mut waits = Waits::default();
    for own in renewals {
        let renewal = own.lost.unwrap_or(own.observed);
        // Customers without a known renewal are never at risk.
        if renewal > 0 {
            waits.add(renewal, own.lost.is_some());
        }
    }
    let curve = waits.curve();
    let point = |renewal| {
        let gone = curve.ended_by(renewal, confidence)?;
        let step = curve.steps().iter().find(|step| step.day == renewal);
        Some(Point {
            renewal,
            at_risk: curve.at_risk(renewal),
            lost: step.map_or(0, |step| step.ended),
            survival: Estimate {
                value: 1.0 - gone.value,
                low: 1.0 - gone.high,
                high: 1.0 - gone.low,
                confidence,
            },
        })
    };
    (1..).take_while(|&renewal| curve.at_risk(renewal) > 0).map_while(point).collect()
}

/// Survivors of the customers with equally many known renewals, as models take them: a cohort per number.
pub fn cohorts(renewals: &[Renewals]) -> Vec<Vec<f64>> {
    let last = renewals.iter().map(|own| own.observed).max().unwrap_or(0) as usize;
    let mut losses: Vec<Vec<f64>> = (0..=last).map(|observed| vec![0.0; observed + 1]).collect();
    let mut sizes = vec![0.0; last + 1];
    for own in renewals {
        let observed = own.observed as usize;
        sizes[observed] += 1.0;
        if let Some(lost) = own.lost {
            losses[observed][lost as usize] += 1.0;
        }
    }
    let mut cohorts = Vec::new();
    for (observed, own) in losses.iter().enumerate().skip(1).filter(|(observed, _)| sizes[*observed] > 0.0) {
        let mut left = sizes[observed];
        cohorts.push(
            own.iter()
                .map(|lost| {
                    left -= lost;
                    left
                })
                .collect(),
        );
    }
    cohorts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::subscriptions::detect::standing::Cause;
    use crate::tables::day::day;

    fn tenure(start: Day, until: Day) -> Tenure {
        Tenure { start, until, end: End::Lost(Cause::Unknown) }
    }

    #[test]
    fn an_end_belongs_to_the_missed_renewal() {
        let on = |month, of_month| day(2026, month, of_month).unwrap();
        let lost = |until| Renewals::of(&tenure(on(1, 15), until), Interval::MONTH, on(12, 31)).lost;
        // Immediately, on the last day, at the first renewal and the day after; then during the second month.
        for (until, expected) in
            [(on(1, 15), 1), (on(2, 14), 1), (on(2, 15), 1), (on(2, 16), 1), (on(2, 17), 2), (on(3, 15), 2)]
        {
            assert_eq!(lost(until), Some(expected), "{until}");
        }
        let open = Tenure { end: End::Open, until: Day::MAX, ..tenure(on(1, 31), Day::MAX) };
        // 28 February and the day after.
        assert_eq!(Renewals::of(&open, Interval::MONTH, on(2, 28)).observed, 0);
        assert_eq!(Renewals::of(&open, Interval::MONTH, on(3, 1)).observed, 1);
        let yearly = Interval { months: 12, days: 0 };
        assert_eq!(Renewals::of(&tenure(on(1, 15), on(4, 1)), yearly, on(12, 31)).lost, None);
    }

    #[test]
    fn a_curve_agrees_with_published_remissions() {
        // Freireich and others 1963: weeks of remission with 6-mercaptopurine, + still in remission; the estimates are those of
        // Kleinbaum & Klein 2012, Survival Analysis, table 2.2.
        let weeks = [6, 6, 6, 7, 10, 13, 16, 22, 23];
        let still = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35];
        let lost = weeks.map(|week| Renewals { lost: Some(week), observed: 40 });
        let open = still.map(|week| Renewals { lost: None, observed: week });
        let points = curve(&[&lost[..], &open[..]].concat(), 0.95);
        for (week, at_risk, survival) in [
            (6, 21, 0.8571),
            (7, 17, 0.8067),
            (10, 15, 0.7529),
            (13, 12, 0.6902),
            (16, 11, 0.6275),
            (22, 7, 0.5378),
            (23, 6, 0.4482),
        ] {
            let point = points[week - 1];
            assert_eq!(point.at_risk, at_risk, "week {week}");
            assert!((point.survival.value - survival).abs() < 5e-5, "week {week}: {point:?}");
        }
        // Greenwood: 0.0582 of 0.8571² at week 6 is 3 ÷ (21·18).
        let own = points[5].survival;
        let spread = 1.959963984540054 * (3.0f64 / (21.0 * 18.0)).sqrt() / own.value.ln();
        assert!((own.low - own.value.powf((-spread).exp())).abs() < 1e-12 && own.low < own.value);
    }

    #[test]
    fn customers_observed_equally_long_make_a_cohort() {
        let own = |lost, observed| Renewals { lost, observed };
        let found = cohorts(&[own(Some(1), 2), own(None, 2), own(Some(2), 2), own(None, 0), own(None, 1)]);
        assert_eq!(found, [vec![1.0, 1.0], vec![3.0, 2.0, 1.0]]);
    }
}
