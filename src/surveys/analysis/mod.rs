//! The report on a survey, one section per file.
//!
//! - [`question`]: a question with its results · [`mod@waves`]: results over time · [`mod@segments`]: groups against the rest, and
//!   a change split into mix and scores · [`mod@drivers`]: which ratings go with the score
//! - [`people`]: who answered · [`mod@weighting`]: weights · [`outcomes`]: scores beside behaviour
//! - [`mod@comments`]: comments and their words · [`reading`]: what was read and what was not

pub mod choices;
pub mod comments;
pub mod drivers;
pub mod outcomes;
pub mod people;
pub mod question;
pub mod reading;
pub mod segments;
pub mod waves;
pub mod weighting;

use serde::Serialize;

pub use choices::Choices;
use comments::Comments;
use outcomes::Outcomes;
use people::{Answered, People, ResponseRate};
use question::{Asked, QuestionReport};
use reading::{Assumption, Counted, Problem, Rows, assumptions, problems};
use weighting::{Weights, weighting};

use crate::surveys::detect::inspect::Inspection;
use crate::surveys::detect::options::{Kind, Options, Respondents as Choice};
use crate::surveys::detect::refusal::Refusal;
use crate::surveys::read::answers::Answers;
use crate::surveys::read::respondents::Respondents;
use crate::surveys::summary::measure::Measure;
use crate::tables::day::format_iso;

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
    /// Scores beside behaviour; null without orders and without a column that says who stayed.
    pub outcomes: Option<Outcomes>,
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

impl Report {
    /// Analyses the respondents of an inspected file.
    ///
    /// # Errors
    /// [`Refusal::NoAnswers`] where no row that counts holds an answer, [`Refusal::UnknownOption`] for targets that the
    /// file cannot meet.
    pub fn new(inspection: &Inspection, options: &Options, choices: &Choices) -> Result<Self, Refusal> {
        let everyone = Respondents::read(inspection, options);
        let last = (options.respondents == Choice::Last).then(|| everyone.last_only());
        let respondents = last.as_ref().unwrap_or(&everyone);
        let rows = &respondents.rows;
        let answers: Vec<Answers> = inspection
            .questions
            .iter()
            .map(|question| Answers::read(&inspection.sheet, question, rows))
            .collect();
        if !rows.iter().any(|&row| answers.iter().any(|own| own.score(row).is_some())) {
            return Err(Refusal::NoAnswers);
        }
        let weighting = weighting(inspection, respondents, choices)?;
        let measures: Vec<Measure> = inspection
            .questions
            .iter()
            .map(|question| Measure::of(question.scores.kind, question.scores.scale))
            .collect();
        let asked = Asked { inspection, respondents, choices, weighting: weighting.as_ref() };
        let mut questions: Vec<QuestionReport> = answers
            .iter()
            .zip(&measures)
            .enumerate()
            .map(|(place, (own, measure))| asked.report(place, own, *measure))
            .collect();
        questions[0].drivers = Some(asked.drivers(&answers, &measures));

        let main =
            last.as_ref().map(|_| Answers::read(&inspection.sheet, &inspection.questions[0], &everyone.rows));
        let main = main.as_ref().unwrap_or(&answers[0]);
        let answered = Answered::of(&everyone, main);
        let confidence = choices.confidence;
        let people = People::new(
            inspection,
            &everyone,
            main,
            &answered,
            measures[0],
            (options.respondents, confidence),
        );
        let outcomes = match (&choices.customers, &inspection.roles.outcome) {
            (Some(customers), _) => {
                Some(outcomes::with_orders(inspection, &answered, customers, measures[0], confidence))
            }
            (None, Some(outcome)) => {
                Some(outcomes::with_column(inspection, &answered, outcome, measures[0], confidence))
            }
            (None, None) => None,
        };
        let is_nps = inspection.questions[0].scores.kind == Kind::Nps;
        let comments = inspection.roles.comment.map(|column| {
            let cells = (inspection.id(column), &inspection.sheet.columns[column]);
            comments::comments(cells, &answers[0], rows, is_nps)
        });
        let days = || {
            rows.iter().filter_map(|&row| respondents.moments[row as usize]).map(|at| at.div_euclid(86_400))
        };
        let period = days().min().zip(days().max());
        let (problems, problem_counts) = problems(inspection, respondents, &answers, choices.problem_limit);
        Ok(Self {
            response: ResponseRate::new(people.people, choices.invitations, confidence),
            respondents: people,
            weights: weighting.as_ref().map(|weighting| weighting.summary(inspection, rows)),
            comments,
            outcomes,
            period: period.map(|(first, last)| (format_iso(first as i32), format_iso(last as i32))),
            rows: Rows::new(respondents),
            problems,
            problem_counts,
            assumptions: assumptions(inspection, options),
            questions,
        })
    }
}
