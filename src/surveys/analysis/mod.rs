//! The report on a survey, one section per file.
//!
//! - [`mod@waves`]: results over time · [`mod@segments`]: groups against the rest, and a change split into mix and scores
//! - [`mod@drivers`]: which ratings go with the score · [`mod@comments`]: comments and their words

pub mod comments;
pub mod drivers;
pub mod segments;
pub mod waves;

use serde::Serialize;

use comments::Comments;
use drivers::{Drivers, Rating, drivers};
use segments::{Segment, Split, segments, split};
use waves::{Length, Wave, tallies, waves};

use crate::math::proportion::wilson;
use crate::surveys::detect::inspect::Inspection;
use crate::surveys::detect::options::{Kind, Options, Respondents as Choice};
use crate::surveys::detect::refusal::Refusal;
use crate::surveys::read::answers::Answers;
use crate::surveys::read::respondents::{NOBODY, Respondents};
use crate::surveys::summary::measure::{Measure, Score, groups};
use crate::surveys::summary::tally::Tally;
use crate::surveys::summary::weighted::{Weighted, calibrated, linearised, rake};
use crate::tables::day::{Zone, format_iso};

/// Choices of the report, beside those of reading.
#[derive(Debug, Clone, PartialEq)]
pub struct Choices {
    /// Confidence level of intervals.
    pub confidence: f64,
    /// Length of waves.
    pub wave: Length,
    /// Shares that weighted figures are brought to, per column and value.
    pub targets: Vec<(String, Vec<(String, f64)>)>,
    /// People who were asked.
    pub invitations: Option<f64>,
    /// Samples of the bootstrap.
    pub draws: usize,
    /// Most problems listed of each kind.
    pub problem_limit: usize,
}

impl Default for Choices {
    fn default() -> Self {
        Self {
            confidence: 0.95,
            wave: Length::default(),
            targets: Vec::new(),
            invitations: None,
            draws: 1_000,
            problem_limit: 100,
        }
    }
}

/// A question with everything known of its answers.
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
    /// From which score on an answer counts into the share; null where the result is no share.
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
    /// Ratings that go with the score; only for the main question.
    pub drivers: Option<Drivers>,
    /// Stable ids of what was assumed of the scale, and of what looks wrong.
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
    /// Whether the file’s lowest answer is the best; scores here are turned round.
    pub reversed: bool,
}

/// Answers with one score.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ScoreCount {
    /// The score.
    pub score: f64,
    /// How many gave it.
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

/// A number of rows with the reason.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Counted {
    /// Stable id of the reason.
    pub code: &'static str,
    /// How many.
    pub count: u64,
}

/// Who answered.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "SurveyRespondents"))]
pub struct People {
    /// Column of the person; null where nobody is named.
    pub column: Option<String>,
    /// Which answers of a person count.
    pub choice: Choice,
    /// Distinct persons who answered the main question; those whom nobody names count one each.
    pub people: u64,
    /// Rows beyond the last of each person.
    pub repeated: u64,
    /// Result of the main question by all answers.
    pub all: Option<Score>,
    /// Result of the main question by the last answer of each person.
    pub last: Option<Score>,
}

/// Weights of the respondents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "SurveyWeights"))]
#[serde(rename_all = "camelCase")]
pub struct Weights {
    /// Column of the weights; null where they come from targets alone.
    pub column: Option<String>,
    /// Columns with targets.
    pub targets: Vec<String>,
    /// Kish’s design effect over all respondents: n·Σw² ÷ (Σw)².
    pub design_effect: f64,
    /// Respondents of equal weight that would be as exact.
    pub effective: f64,
}

/// Rows of the file.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "SurveyRows"))]
#[serde(rename_all = "camelCase")]
pub struct Rows {
    /// Rows read; in a long file, respondents.
    pub read: u64,
    /// Rows that count.
    pub counted: u64,
    /// Rows left out, by reason.
    pub left_out: Vec<Counted>,
}

/// A cell that could not be read.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "SurveyProblem"))]
pub struct Problem {
    /// Kind: `bad-score`, `bad-date` or `bad-weight`.
    pub code: &'static str,
    /// Column.
    pub column: String,
    /// Its number in the file, from 1; unknown in a file with a row per answer.
    #[serde(rename = "columnNumber", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub column_number: Option<usize>,
    /// Which of several files, counted from 0.
    pub file: usize,
    /// Line of the row in its file, from 1.
    pub line: u32,
    /// The cell.
    pub text: String,
}

/// Something assumed, for the reader to check.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "SurveyAssumption"))]
pub struct Assumption {
    /// Stable id.
    pub code: &'static str,
    /// Column that it concerns; null for the whole file.
    pub column: Option<String>,
}

/// How many of those asked answered.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ResponseRate {
    /// People who were asked.
    pub invitations: f64,
    /// People who answered.
    pub people: u64,
    /// Share of those asked, with its Wilson interval.
    pub rate: Score,
}

/// Everything known from a survey.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "SurveyFigures"))]
#[serde(rename_all = "camelCase")]
pub struct Report {
    /// The questions, the main one first.
    pub questions: Vec<QuestionReport>,
    /// Who answered.
    pub respondents: People,
    /// Weights; null without any.
    pub weights: Option<Weights>,
    /// Comments; null without any.
    pub comments: Option<Comments>,
    /// Response rate; null where the number of people asked is not given.
    pub response: Option<ResponseRate>,
    /// First and last day of the answers, yyyy-mm-dd; null without dates.
    pub period: Option<(String, String)>,
    /// Rows of the file.
    pub rows: Rows,
    /// Cells that could not be read, up to the limit of each kind.
    pub problems: Vec<Problem>,
    /// All cells that could not be read, by kind.
    pub problem_counts: Vec<Counted>,
    /// Assumptions made.
    pub assumptions: Vec<Assumption>,
}

/// Share of all targets of a column that counts as all of them.
const TARGET_SUM: f64 = 0.005;

/// Weights of the rows, their groups by target, and the columns with targets.
struct Weighting {
    weights: Vec<f64>,
    groups: Vec<Vec<Option<usize>>>,
    columns: Vec<String>,
}

impl Report {
    /// Analyses the respondents of an inspected file.
    ///
    /// # Errors
    /// [`Refusal::NoAnswers`] where no row that counts holds an answer, [`Refusal::UnknownOption`] for targets that the
    /// file cannot meet.
    pub fn new(inspection: &Inspection, options: &Options, choices: &Choices) -> Result<Self, Refusal> {
        let respondents = Respondents::read(inspection, options);
        let rows = &respondents.rows;
        let answers: Vec<Answers> = inspection
            .questions
            .iter()
            .map(|question| Answers::read(&inspection.sheet, question, rows))
            .collect();
        if !rows.iter().any(|&row| answers.iter().any(|own| own.score(row).is_some())) {
            return Err(Refusal::NoAnswers);
        }
        let weighting = weighting(inspection, &respondents, choices)?;
        let measures: Vec<Measure> = inspection
            .questions
            .iter()
            .map(|question| Measure::of(question.scores.kind, question.scores.scale))
            .collect();
        let mut questions = Vec::new();
        for (place, own) in answers.iter().enumerate() {
            let asked =
                Asked { inspection, respondents: &respondents, choices, weighting: weighting.as_ref() };
            let mut report = asked.report(place, own, measures[place]);
            if place == 0 {
                report.drivers = Some(asked.drivers(&answers, &measures));
            }
            questions.push(report);
        }
        let main = |rows: &[u32]| {
            let own = Answers::read(&inspection.sheet, &inspection.questions[0], rows);
            measures[0].result(&Tally::of(&own, rows.iter().copied()), choices.confidence)
        };
        let person = inspection.roles.person;
        let everyone =
            Respondents::read(inspection, &Options { respondents: Choice::All, ..options.clone() });
        let last = everyone.last_rows();
        let id = |column: usize| inspection.id(column).to_owned();
        let people_with = |rows: &[u32]| {
            let own = Answers::read(&inspection.sheet, &inspection.questions[0], rows);
            let mut persons: Vec<u32> = rows
                .iter()
                .filter(|&&row| own.score(row).is_some())
                .map(|&row| everyone.persons[row as usize])
                .collect();
            persons.sort_unstable();
            let nobody = persons.iter().filter(|person| **person == NOBODY).count();
            persons.dedup();
            (persons.len() - usize::from(nobody > 0) + nobody) as u64
        };
        let people = People {
            column: person.map(id),
            choice: options.respondents,
            people: people_with(&everyone.rows),
            repeated: (everyone.rows.len() - last.len()) as u64,
            all: main(&everyone.rows),
            last: person.and_then(|_| main(&last)),
        };
        let response =
            choices.invitations.filter(|&asked| asked >= people.people as f64).map(|invitations| {
                let rate = wilson(people.people as f64, invitations, choices.confidence);
                let (value, low, high, confidence) = (rate.value, rate.low, rate.high, rate.confidence);
                let rate = Score { value, low, high, confidence, method: "wilson" };
                ResponseRate { invitations, people: people.people, rate }
            });
        let is_nps = inspection.questions[0].scores.kind == Kind::Nps;
        let comments = inspection.roles.comment.map(|column| {
            comments::comments(
                (inspection.id(column), &inspection.sheet.columns[column]),
                &answers[0],
                rows,
                is_nps,
            )
        });
        let days = || {
            rows.iter().filter_map(|&row| respondents.moments[row as usize]).map(|at| at.div_euclid(86_400))
        };
        let mut left_out: Vec<Counted> = respondents
            .left_out
            .iter()
            .map(|(mark, count)| Counted { code: mark.id(), count: *count as u64 })
            .collect();
        if respondents.superseded > 0 {
            left_out.push(Counted { code: "answered-later", count: respondents.superseded as u64 });
        }
        let weights = weighting.as_ref().map(|weighting| {
            let own = || rows.iter().map(|&row| weighting.weights[row as usize]);
            let (sum, squares) =
                own().fold((0.0, 0.0), |(sum, squares), weight| (sum + weight, squares + weight * weight));
            let effective = sum * sum / squares;
            Weights {
                column: inspection.roles.weight.map(id),
                targets: weighting.columns.clone(),
                design_effect: rows.len() as f64 / effective,
                effective,
            }
        });
        let (problems, problem_counts) = problems(inspection, &respondents, &answers, choices.problem_limit);
        Ok(Self {
            respondents: people,
            weights,
            comments,
            response,
            period: days()
                .min()
                .zip(days().max())
                .map(|(first, last)| (format_iso(first as i32), format_iso(last as i32))),
            rows: Rows { read: respondents.read as u64, counted: rows.len() as u64, left_out },
            problems,
            problem_counts,
            assumptions: assumptions(inspection, options, &questions),
            questions,
        })
    }
}

/// What a question is asked of.
struct Asked<'a> {
    inspection: &'a Inspection,
    respondents: &'a Respondents,
    choices: &'a Choices,
    weighting: Option<&'a Weighting>,
}

impl Asked<'_> {
    fn report(&self, place: usize, answers: &Answers, measure: Measure) -> QuestionReport {
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

    /// Result by weights, or by weights brought to targets.
    fn weighted(&self, answers: &Answers, measure: Measure) -> Option<Weighted> {
        let weighting = self.weighting?;
        let range = match measure {
            Measure::Nps => (-100.0, 100.0),
            Measure::Share(_) => (0.0, 1.0),
            Measure::Mean(min, max) => (min, max),
        };
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
    fn drivers(&self, answers: &[Answers], measures: &[Measure]) -> Drivers {
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

/// Weights by a column, and then by targets.
fn weighting(
    inspection: &Inspection,
    respondents: &Respondents,
    choices: &Choices,
) -> Result<Option<Weighting>, Refusal> {
    if respondents.weights.is_empty() && choices.targets.is_empty() {
        return Ok(None);
    }
    let mut weights = match respondents.weights.is_empty() {
        true => vec![1.0; respondents.read],
        false => respondents.weights.clone(),
    };
    let refuse = || Refusal::UnknownOption("targets".to_owned());
    let (mut by_column, mut shares, mut columns) = (Vec::new(), Vec::new(), Vec::new());
    for (name, targets) in &choices.targets {
        let headers = &inspection.headers;
        let place = headers
            .ids
            .iter()
            .position(|id| id == name)
            .or_else(|| headers.names.iter().position(|own| own == name));
        let column = &inspection.sheet.columns
            [place.ok_or_else(|| Refusal::UnknownColumn("targets", name.clone()))?];
        let sum: f64 = targets.iter().map(|(_, share)| share).sum();
        if targets.len() < 2
            || targets.iter().any(|(_, share)| !(*share > 0.0 && *share < 1.0))
            || (sum - 1.0).abs() > TARGET_SUM
        {
            return Err(refuse());
        }
        let of_text: Vec<Option<usize>> =
            column.values().map(|(text, _)| targets.iter().position(|(value, _)| value == text)).collect();
        by_column.push(column.map(&of_text).collect::<Vec<_>>());
        shares.push(targets.iter().map(|(_, share)| *share).collect::<Vec<_>>());
        columns.push(name.clone());
    }
    if !columns.is_empty() {
        // Only rows that count take part.
        let rows = &respondents.rows;
        let base: Vec<f64> = rows.iter().map(|&row| weights[row as usize]).collect();
        let own: Vec<Vec<Option<usize>>> =
            by_column.iter().map(|all| rows.iter().map(|&row| all[row as usize]).collect()).collect();
        let raked = rake(&base, &own, &shares).ok_or_else(refuse)?;
        for (&row, weight) in rows.iter().zip(raked) {
            weights[row as usize] = weight;
        }
    }
    Ok(Some(Weighting { weights, groups: by_column, columns }))
}

fn problems(
    inspection: &Inspection,
    respondents: &Respondents,
    answers: &[Answers],
    limit: usize,
) -> (Vec<Problem>, Vec<Counted>) {
    let (mut listed, mut counts) = (Vec::new(), Vec::new());
    let mut list = |code: &'static str, column: usize, rows: &[u32]| {
        for &row in rows.iter().take(limit) {
            listed.push(Problem {
                code,
                column: inspection.id(column).to_owned(),
                column_number: (!inspection.long).then_some(column + 1),
                file: inspection.sheet.file(row as usize),
                line: inspection.sheet.lines[row as usize],
                text: inspection.sheet.columns[column].cell(row as usize).chars().take(200).collect(),
            });
        }
        if !rows.is_empty() {
            counts.push(Counted { code, count: rows.len() as u64 });
        }
    };
    for (question, own) in inspection.questions.iter().zip(answers) {
        list("bad-score", question.column, &own.bad);
    }
    if let Some(date) = inspection.roles.date {
        list("bad-date", date, &respondents.bad_dates);
    }
    if let Some(weight) = inspection.roles.weight {
        list("bad-weight", weight, &respondents.bad_weights);
    }
    (listed, counts)
}

fn assumptions(inspection: &Inspection, options: &Options, questions: &[QuestionReport]) -> Vec<Assumption> {
    let mut found = Vec::new();
    let mut assume = |code: &'static str, column: Option<usize>| {
        found.push(Assumption { code, column: column.map(|column| inspection.id(column).to_owned()) });
    };
    let roles = &inspection.roles;
    match roles.date {
        None => assume("no-date", None),
        Some(date) if options.zone == Zone::AsWritten => assume("dates-as-written", Some(date)),
        Some(_) => {}
    }
    if roles.other_date.is_some() {
        assume("two-clocks", roles.other_date);
    }
    if inspection.long {
        assume("long-file", None);
    }
    if roles.marks.is_empty() {
        assume("all-finished", None);
    }
    if options.respondents == Choice::All && roles.person.is_some() {
        assume("all-answers", roles.person);
    }
    for question in questions {
        for note in &question.notes {
            found.push(Assumption { code: note, column: Some(question.column.clone()) });
        }
    }
    found
}
