//! The report on a survey, one section per file.
//!
//! - [`question`]: a question with its results · [`mod@waves`]: results over time · [`mod@segments`]: groups against the rest, and
//!   a change split into mix and scores · [`mod@drivers`]: ratings that explain the score
//! - [`people`]: respondents · [`response`]: response rate of the people asked · [`mod@weighting`]: weights ·
//!   [`outcomes`]: scores compared with behaviour
//! - [`wallet`]: customer share
//! - [`loyalty`]: the loyalty index by quarter
//! - [`mod@comments`]: comments and their words · [`reading`]: rows, problems and assumptions

pub mod choices;
pub mod comments;
pub mod drivers;
pub mod loyalty;
pub mod outcomes;
pub mod people;
pub mod question;
pub mod reading;
pub mod response;
pub mod segments;
pub mod wallet;
pub mod waves;
pub mod weighting;

use serde::Serialize;

pub use choices::Choices;
use comments::Comments;
use loyalty::LoyaltyIndex;
use outcomes::Outcomes;
use people::{Answered, People};
use question::{Asked, QuestionReport};
use reading::{Assumption, Counted, Problem, Rows, assumptions, problems};
use response::ResponseRate;
use wallet::Wallet;
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
    /// People who answered.
    pub respondents: People,
    /// Weights; null without any.
    pub weights: Option<Weights>,
    /// Comments; null without any.
    pub comments: Option<Comments>,
    /// Response rate; null if the people asked are given neither as a number nor individually.
    pub response: Option<ResponseRate>,
    /// Scores compared with behaviour; null without orders and without a column of customers who stayed.
    pub outcomes: Option<Outcomes>,
    /// Customer share; null where no column is of spending or of brands.
    pub wallet: Option<Wallet>,
    /// Loyalty index by quarter; null without orders of the same people and without its three questions.
    pub loyalty: Option<LoyaltyIndex>,
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
    /// [`Refusal::NoAnswers`] if no counted row has an answer, [`Refusal::UnknownOption`] for targets that the file
    /// cannot meet.
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
        let wallet = wallet::Asked {
            inspection,
            rows,
            weights: weighting.as_ref().map_or(&[], |own| &own.weights),
            main: (&answers[0], measures[0]),
            customers: choices.customers.as_ref(),
            period: options.wallet.period,
            confidence,
        };
        let wallet = wallet.wallet();
        let by_orders = choices.customers.as_ref().and_then(|customers| {
            LoyaltyIndex::with_orders(inspection, &everyone, main, customers, confidence)
        });
        let loyalty =
            by_orders.or_else(|| LoyaltyIndex::of_survey(inspection, respondents, &answers, confidence));
        let is_nps = inspection.questions[0].scores.kind == Kind::Nps;
        let comments = inspection.roles.comment.map(|column| {
            let cells = (inspection.id(column), &inspection.sheet.columns[column]);
            comments::comments(cells, &answers[0], rows, is_nps)
        });
        let days = || {
            rows.iter().filter_map(|&row| respondents.moments[row as usize]).map(|at| at.div_euclid(86_400))
        };
        let period = days().min().zip(days().max());
        let response =
            response(inspection, (&everyone, options), (&answers, last.is_some()), choices, people.people)?;
        let (problems, problem_counts) = problems(inspection, respondents, &answers, choices.problem_limit);
        Ok(Self {
            response,
            respondents: people,
            weights: weighting.as_ref().map(|weighting| weighting.summary(inspection, rows)),
            comments,
            outcomes,
            wallet,
            loyalty,
            period: period.map(|(first, last)| (format_iso(first as i32), format_iso(last as i32))),
            rows: Rows::new(respondents),
            problems,
            problem_counts,
            assumptions: assumptions(inspection, options),
            questions,
        })
    }
}

/// Response of the people asked: by the list, otherwise by the column that names them, otherwise by their number.
fn response(
    inspection: &Inspection,
    (everyone, options): (&Respondents, &Options),
    (answers, is_last): (&[Answers], bool),
    choices: &Choices,
    people: u64,
) -> Result<Option<ResponseRate>, Refusal> {
    let (list, column) = (&choices.invited, inspection.roles.invited);
    if list.is_none() && (column.is_none() || choices.invitations.is_some()) {
        return Ok(ResponseRate::of_number(people, choices.invitations, choices.confidence));
    }
    let again: Vec<Answers>;
    let answers = if is_last {
        // A person’s earlier answers count too.
        let read = |question| Answers::read(&inspection.sheet, question, &everyone.rows);
        again = inspection.questions.iter().map(read).collect();
        &again
    } else {
        answers
    };
    let has_answer = |row: &u32| answers.iter().any(|own| own.score(*row).is_some());
    let answered: Vec<u32> = everyone.rows.iter().copied().filter(has_answer).collect();
    match (list, column) {
        (Some(list), _) => ResponseRate::of_list(list, inspection, &answered, choices.confidence).map(Some),
        (None, Some(column)) => {
            let chosen = options.columns.invited.is_some();
            Ok(ResponseRate::of_rows(inspection, everyone, &answered, (column, chosen), choices.confidence))
        }
        (None, None) => Ok(None),
    }
}
