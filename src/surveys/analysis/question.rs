//! A question and everything known about its answers.

use serde::Serialize;

use super::choices::Choices;
use super::drivers::{Drivers, Rating, drivers};
use super::reading::Counted;
use super::segments::{Segment, Split, segments, split};
use super::waves::{Length, Wave, tallies, waves};
use super::weighting::Weighting;
use crate::surveys::detect::inspect::Inspection;
use crate::surveys::detect::options::Kind;
use crate::surveys::read::answers::Answers;
use crate::surveys::read::respondents::Respondents;
use crate::surveys::summary::measure::{Measure, Score, groups};
use crate::surveys::summary::tally::Tally;
use crate::surveys::summary::weighted::{Weighted, calibrated, linearised};
use crate::tables::day::format_iso;

/// A question and everything known about its answers.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "SurveyQuestion"))]
#[serde(rename_all = "camelCase")]
pub struct QuestionReport {
    /// Column as the options call it.
    pub column: String,
    /// Header or question as written.
    pub name: String,
    /// Kind of question, which decides the unit of its results.
    pub kind: Kind,
    /// Its scale.
    pub scale: ScaleShape,
    /// Answers that count.
    pub answers: u64,
    /// Answers per score, the higher the better.
    pub counts: Vec<ScoreCount>,
    /// Promoters, passives and detractors; null for other kinds.
    pub groups: Option<GroupCounts>,
    /// Lowest score that counts towards the share; null where the result is not a share.
    pub from: Option<f64>,
    /// Respondents that count without an answer, by kind.
    pub missing: Vec<Counted>,
    /// Result with its interval; null without answers.
    pub result: Option<Score>,
    /// Mean score with its interval; null without answers.
    pub mean: Option<Score>,
    /// Result by weights; null without any.
    pub weighted: Option<Weighted>,
    /// Results over time; empty without dates.
    pub waves: Vec<Wave>,
    /// Groups of respondents against all others.
    pub segments: Vec<Segment>,
    /// The last change between waves, split by each column of segments.
    pub splits: Vec<Split>,
    /// Ratings that explain the score; only for the main question.
    pub drivers: Option<Drivers>,
    /// Stable ids of assumptions about the scale, and of suspected faults.
    pub notes: Vec<&'static str>,
}

/// Lowest and highest answer of a scale.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "QuestionScale"))]
pub struct ScaleShape {
    /// Lowest answer.
    pub min: f64,
    /// Highest answer.
    pub max: f64,
    /// True if the file’s lowest answer is the best; the scores here are reversed.
    pub reversed: bool,
}

/// Answers with one score.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ScoreCount {
    /// The score.
    pub score: f64,
    /// Number of people who gave this answer.
    pub count: u64,
}

/// Groups of a Net Promoter Score.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct GroupCounts {
    /// Scores from 9 on.
    pub promoters: u64,
    /// Scores from 7 on, below 9.
    pub passives: u64,
    /// Scores below 7.
    pub detractors: u64,
}

/// Data for the results of a question.
pub struct Asked<'a> {
    /// The file.
    pub inspection: &'a Inspection,
    /// People who answered.
    pub respondents: &'a Respondents,
    /// Choices of the report.
    pub choices: &'a Choices,
    /// Weights, if there are any.
    pub weighting: Option<&'a Weighting>,
}

impl Asked<'_> {
    /// The report on the question at this place, without drivers.
    pub fn report(&self, place: usize, answers: &Answers, measure: Measure) -> QuestionReport {
        let Self { inspection, respondents, choices, .. } = self;
        let (question, rows) = (&inspection.questions[place], &respondents.rows);
        let (kind, scale) = (question.scores.kind, question.scores.scale);
        let confidence = choices.confidence;
        let tally = Tally::of(answers, rows.iter().copied());
        let of_groups = |tally: &Tally| {
            let own = groups(tally);
            GroupCounts {
                promoters: own.promoters as u64,
                passives: own.passives as u64,
                detractors: own.detractors as u64,
            }
        };
        let by_wave = tallies(answers, rows, &respondents.moments, choices.wave);
        let columns = inspection.roles.segments.iter().map(|&column| (inspection.id(column), column));
        let mut own_segments = Vec::new();
        let mut splits = Vec::new();
        for (id, column) in columns {
            let cells = &inspection.sheet.columns[column];
            own_segments.extend(segments(answers, rows, (id, cells), measure, confidence));
            if let ([.., before, after], true) = (&by_wave[..], choices.wave != Length::Rolling90) {
                let within = |from: i32, to: i32| -> Vec<u32> {
                    let day =
                        |row: u32| respondents.moments[row as usize].map(|at| at.div_euclid(86_400) as i32);
                    rows.iter()
                        .copied()
                        .filter(|&row| day(row).is_some_and(|day| (from..=to).contains(&day)))
                        .collect()
                };
                let (first, second) = (within(before.0, before.1), within(after.0, after.1));
                if let Some((mix, within)) = split(answers, (&first, &second), cells, measure) {
                    splits.push(Split {
                        column: id.to_owned(),
                        from: format_iso(before.0),
                        to: format_iso(after.0),
                        change: mix + within,
                        mix,
                        within,
                    });
                }
            }
        }
        QuestionReport {
            column: inspection.id(question.column).to_owned(),
            name: inspection.headers.names[question.column].clone(),
            kind,
            scale: ScaleShape { min: scale.min, max: scale.max, reversed: scale.reversed },
            answers: tally.total() as u64,
            counts: tally
                .levels
                .iter()
                .zip(&tally.counts)
                .map(|(&score, &count)| ScoreCount { score, count })
                .collect(),
            groups: (kind == Kind::Nps).then(|| of_groups(&tally)),
            from: match measure {
                Measure::Share(from) => Some(from),
                _ => None,
            },
            missing: answers
                .missing
                .iter()
                .map(|(kind, count)| Counted { code: kind.id(), count: *count as u64 })
                .collect(),
            result: measure.result(&tally, confidence),
            mean: Measure::Mean(scale.min, scale.max).result(&tally, confidence),
            weighted: self.weighted(answers, measure),
            waves: waves(&by_wave, measure, choices.wave, confidence),
            segments: own_segments,
            splits,
            drivers: None,
            notes: question.scores.notes.clone(),
        }
    }

    /// Result by weights, or by weights adjusted to targets.
    fn weighted(&self, answers: &Answers, measure: Measure) -> Option<Weighted> {
        let weighting = self.weighting?;
        let range = measure.range();
        let confidence = self.choices.confidence;
        let answered: Vec<u32> =
            self.respondents.rows.iter().copied().filter(|&row| answers.score(row).is_some()).collect();
        let values: Vec<(f64, f64)> = answered
            .iter()
            .map(|&row| (measure.value(answers.score(row).unwrap_or(0.0)), weighting.weights[row as usize]))
            .collect();
        if weighting.groups.is_empty() {
            return linearised(&values, confidence, range);
        }
        let groups: Vec<Vec<Option<usize>>> = weighting
            .groups
            .iter()
            .map(|own| answered.iter().map(|&row| own[row as usize]).collect())
            .collect();
        calibrated(&values, &groups, confidence, range).or_else(|| linearised(&values, confidence, range))
    }

    /// Drivers of the main question: every other rating, except other forms of the same question.
    pub fn drivers(&self, answers: &[Answers], measures: &[Measure]) -> Drivers {
        let inspection = self.inspection;
        let ratings: Vec<Rating> = inspection
            .questions
            .iter()
            .enumerate()
            .skip(1)
            .filter(|(_, question)| {
                question.scores.kind != inspection.questions[0].scores.kind
                    || question.scores.kind == Kind::Scale
            })
            .filter(|(_, question)| !question.scores.notes.contains(&"not-nps-scale"))
            .map(|(place, question)| Rating {
                column: inspection.id(question.column),
                name: &inspection.headers.names[question.column],
                answers: &answers[place],
                measure: measures[place],
            })
            .collect();
        drivers(&answers[0], &ratings, &self.respondents.rows, self.choices.draws, self.choices.confidence)
    }
}
