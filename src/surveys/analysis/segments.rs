//! Groups of respondents, each against all others; and a change split into mix and scores.

use serde::Serialize;

use crate::math::holm::holm;
use crate::math::ranking::{arranged, falling, ranked_by_keys, ranked_by_name};
use crate::surveys::detect::vocabulary::missing::kind_of;
use crate::surveys::read::answers::Answers;
use crate::surveys::summary::measure::{FEW, Measure, Score};
use crate::surveys::summary::tally::Tally;
use crate::tables::column::Column;

/// A group of respondents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "SurveySegment"))]
pub struct Segment {
    /// Column that divides the respondents.
    pub column: String,
    /// Its text for this group.
    pub value: String,
    /// Number of answers.
    pub answers: u64,
    /// True if the group has fewer than 20 answers: it is shown after the others and not ranked.
    pub small: bool,
    /// Result with its interval.
    pub result: Score,
    /// Comparison with the answers of all other groups of the column; null if there are none.
    pub against: Option<Against>,
}

/// A group compared with the rest.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "SegmentContrast"))]
#[serde(rename_all = "camelCase")]
pub struct Against {
    /// Result of the group − that of the rest.
    pub value: f64,
    /// Lower end of its interval.
    pub low: f64,
    /// Upper end of its interval.
    pub high: f64,
    /// Probability of so large a difference by chance.
    pub p_value: f64,
    /// The same after Holm’s correction for all groups of the column.
    pub adjusted_p_value: f64,
}

/// A change between two waves, split by a column.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "ChangeSplit"))]
pub struct Split {
    /// Column that divides the respondents.
    pub column: String,
    /// First day of the earlier wave, yyyy-mm-dd.
    pub from: String,
    /// First day of the later wave, yyyy-mm-dd.
    pub to: String,
    /// Change of the result, among respondents whose group is known.
    pub change: f64,
    /// Part of it caused by a change in the mix of respondents.
    pub mix: f64,
    /// Part of it from changes of the result within groups.
    pub within: f64,
}

/// Maximum number of groups of a column.
const MAX_GROUPS: usize = 200;

/// Group of each row, and the texts of the groups; blanks belong to none.
pub fn groups(column: &Column) -> (Vec<u16>, Vec<String>) {
    let mut names: Vec<String> = Vec::new();
    let of_text: Vec<u16> = column
        .values()
        .map(|(text, _)| {
            if kind_of(text).is_some() || names.len() >= MAX_GROUPS {
                return u16::MAX;
            }
            names.push(text.to_owned());
            names.len() as u16 - 1
        })
        .collect();
    (column.map(&of_text).collect(), names)
}

/// Tallies per group of these rows.
fn tallies<'a>(
    answers: &'a Answers,
    rows: impl Iterator<Item = u32>,
    of_row: &[u16],
    count: usize,
) -> Vec<Tally<'a>> {
    let mut tallies = vec![Tally::new(&answers.levels); count];
    for row in rows {
        if let Some(tally) = tallies.get_mut(of_row[row as usize] as usize) {
            tally.add(answers.codes[row as usize]);
        }
    }
    tallies
}

/// The groups of a column, large ones by their result, then small ones.
pub fn segments(
    answers: &Answers,
    rows: &[u32],
    (name, column): (&str, &Column),
    measure: Measure,
    confidence: f64,
) -> Vec<Segment> {
    let (of_row, names) = groups(column);
    let tallies = tallies(answers, rows.iter().copied(), &of_row, names.len());
    let mut all = Tally::new(&answers.levels);
    for tally in &tallies {
        all.counts.iter_mut().zip(&tally.counts).for_each(|(sum, count)| *sum += count);
    }
    let mut found = Vec::new();
    for (value, tally) in names.iter().zip(&tallies) {
        let Some(result) = measure.result(tally, confidence) else { continue };
        let against = measure.change(&all.without(tally), tally, confidence).map(|change| Against {
            value: change.value,
            low: change.low,
            high: change.high,
            p_value: change.p_value,
            adjusted_p_value: change.p_value,
        });
        found.push(Segment {
            column: name.to_owned(),
            value: value.clone(),
            answers: tally.total() as u64,
            small: tally.total() < FEW,
            result,
            against,
        });
    }
    let mut contrasts: Vec<&mut Against> =
        found.iter_mut().filter_map(|segment| segment.against.as_mut()).collect();
    let adjusted = holm(&contrasts.iter().map(|own| own.p_value).collect::<Vec<_>>());
    contrasts.iter_mut().zip(adjusted).for_each(|(own, p)| own.adjusted_p_value = p);
    let key = |own: &Segment| (own.small, if own.small { own.answers as f64 } else { own.result.value });
    let places = group_order(found.iter().map(key).collect(), &|row| found[row as usize].value.as_bytes());
    arranged(found, &places)
}

/// Places of groups, each small or not and with its figure: large groups first, then by the figure from the highest, then by name.
pub fn group_order<'a>(keys: Vec<(bool, f64)>, name: &dyn Fn(u32) -> &'a [u8]) -> Vec<u32> {
    // Rows with equal keys keep their order, here by name.
    let by_name = ranked_by_name(keys.iter().map(|_| 0), name);
    let of = |place: &u32| keys[*place as usize];
    let order =
        ranked_by_keys(by_name.iter().map(|place| [u64::from(of(place).0), falling(of(place).1), 0, 0, 0]));
    order.into_iter().map(|place| by_name[place as usize]).collect()
}

/// Splits the change between two sets of rows into mix and scores; `None` where one has no answers in a known group.
///
/// # Formula
/// mix = Σ (w₁ − w₀)·(x₀ + x₁) ÷ 2, within = Σ (x₁ − x₀)·(w₀ + w₁) ÷ 2, over groups with shares w and results x; a group
/// absent from one wave has there the result of the other.
///
/// # Source
/// Kitagawa 1955, Components of a Difference Between Two Rates, JASA 50.
pub fn split(
    answers: &Answers,
    (before, after): (&[u32], &[u32]),
    column: &Column,
    measure: Measure,
) -> Option<(f64, f64)> {
    let (of_row, names) = groups(column);
    let parts = [before, after].map(|rows| tallies(answers, rows.iter().copied(), &of_row, names.len()));
    let totals = [0, 1].map(|wave: usize| parts[wave].iter().map(Tally::total).sum::<f64>());
    if totals[0] == 0.0 || totals[1] == 0.0 {
        return None;
    }
    let value = |tally: &Tally| {
        let sum: f64 = tally.entries().map(|(level, count)| count * measure.value(level)).sum();
        (tally.total() > 0.0).then(|| sum / tally.total())
    };
    let (mut mix, mut within) = (0.0, 0.0);
    for (first, second) in parts[0].iter().zip(&parts[1]) {
        let (Some(x0), Some(x1)) = (value(first).or(value(second)), value(second).or(value(first))) else {
            continue;
        };
        let (w0, w1) = (first.total() / totals[0], second.total() / totals[1]);
        mix += (w1 - w0) * (x0 + x1) / 2.0;
        within += (x1 - x0) * (w0 + w1) / 2.0;
    }
    Some((mix, within))
}
