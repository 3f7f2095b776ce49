//! Distribution of scores over people and groups.

use crate::math::ranking::sort_by;
use serde::Serialize;

use super::moments::Moments;
use crate::estimate::Estimate;
use crate::events::detect::roles::MOST_SEGMENTS;
use crate::events::read::log::EventLog;
use crate::events::read::people::NO_SEGMENT;

/// Distribution of scores.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "EventDistribution"))]
#[serde(rename_all = "camelCase")]
pub struct Distribution {
    /// Scores at the 0th, 10th, … 100th percentile of people.
    pub deciles: Vec<f64>,
    /// Width of the bins of the histogram.
    pub width: f64,
    /// People by bin; the last one holds all higher scores.
    pub bins: Vec<u64>,
    /// Share of all points held by the tenth of people with the highest scores.
    pub top_tenth: Option<f64>,
}

/// A group of people, such as those of one country.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "EventSegment"))]
pub struct Segment {
    /// Cell of the column; empty for people of whom no row names a group, null for all groups beyond the limit.
    pub name: Option<String>,
    /// Number of people.
    pub people: u64,
    /// Score per person, with its t interval.
    pub score: Option<Estimate>,
    /// Share of all points.
    pub share: f64,
}

/// Bins of the histogram.
const BINS: f64 = 20.0;

impl Distribution {
    /// Distribution of the scores of everybody.
    pub fn of(scores: &[f64]) -> Self {
        let mut sorted = scores.to_vec();
        sorted.sort_unstable_by(f64::total_cmp);
        let last = sorted.len() - 1;
        let at = |share: f64| {
            // The inverse of the empirical distribution.
            sorted[((share * sorted.len() as f64).ceil() as usize).saturating_sub(1).min(last)]
        };
        let width = nice(at(0.98) / BINS);
        let mut bins = vec![0; BINS as usize];
        for score in &sorted {
            bins[((score / width) as usize).min(BINS as usize - 1)] += 1;
        }
        while bins.last() == Some(&0) && bins.len() > 1 {
            bins.pop();
        }
        let total: f64 = sorted.iter().sum();
        let top: f64 = sorted.iter().rev().take(sorted.len().div_ceil(10)).sum();
        Self {
            deciles: (0..=10).map(|tenth| at(f64::from(tenth) / 10.0)).collect(),
            width,
            bins,
            top_tenth: (total > 0.0).then_some(top / total),
        }
    }
}

/// The smallest of 1, 2 and 5 times a power of ten that is at least the width; 1 for 0.
fn nice(width: f64) -> f64 {
    if width <= 0.0 {
        return 1.0;
    }
    let power = 10f64.powf(width.log10().floor());
    [1.0, 2.0, 5.0].iter().map(|step| step * power).find(|step| *step >= width).unwrap_or(10.0 * power)
}

/// Groups of people with their scores, the largest first.
pub fn segments(log: &EventLog, scores: &[f64], confidence: f64) -> Vec<Segment> {
    let mut groups = vec![(Moments::default(), 0.0); MOST_SEGMENTS + 2];
    for (person, score) in log.people.persons.iter().zip(scores) {
        let place =
            if person.segment == NO_SEGMENT { MOST_SEGMENTS + 1 } else { usize::from(person.segment) };
        groups[place].0.add(*score);
        groups[place].1 += score;
    }
    let total: f64 = groups.iter().map(|(_, points)| points).sum();
    let name = |place: usize| match place {
        MOST_SEGMENTS => None,
        place if place > MOST_SEGMENTS => Some(String::new()),
        place => Some(log.segments.text(place as u32)),
    };
    let mut found: Vec<Segment> = groups
        .iter()
        .enumerate()
        .filter(|(_, (moments, _))| moments.count > 0)
        .map(|(place, (moments, points))| Segment {
            name: name(place),
            people: moments.count,
            score: moments.mean(confidence),
            share: if total > 0.0 { points / total } else { 0.0 },
        })
        .collect();
    sort_by(&mut found, |a, b| b.people.cmp(&a.people));
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn deciles_bins_and_the_top_tenth_match_a_hand_calculation() {
        let scores: Vec<f64> = (1..=20).map(f64::from).collect();
        let found = Distribution::of(&scores);
        assert_eq!(found.deciles, [1.0, 2.0, 4.0, 6.0, 8.0, 10.0, 12.0, 14.0, 16.0, 18.0, 20.0]);
        assert_eq!((found.width, found.bins.iter().sum::<u64>()), (1.0, 20));
        // 19 and 20 of 210 points.
        assert!((found.top_tenth.unwrap() - 39.0 / 210.0).abs() < 1e-12);
        assert_eq!(Distribution::of(&[0.0]).top_tenth, None);
        assert_eq!([0.13, 0.2, 0.6, 7.0].map(nice), [0.2, 0.2, 1.0, 10.0]);
    }
}
