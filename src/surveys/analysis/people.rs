//! People behind the answers.

use serde::Serialize;

use crate::math::proportion::wilson;
use crate::surveys::detect::inspect::Inspection;
use crate::surveys::detect::options::Respondents as Choice;
use crate::surveys::read::answers::Answers;
use crate::surveys::read::respondents::{NOBODY, Respondents};
use crate::surveys::summary::measure::{Measure, Score};
use crate::surveys::summary::tally::Tally;

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

/// Answers of the main question, the last one of each person, by time.
#[derive(Debug, Default)]
pub struct Answered {
    /// One entry per person; those whom nobody names have one per answer.
    pub entries: Vec<LastAnswer>,
}

/// The last answer of a person.
#[derive(Debug, Clone, Copy)]
pub struct LastAnswer {
    /// Row of the file.
    pub row: u32,
    /// Score of the main question.
    pub score: f64,
    /// Day of the answer, in days since 1970-01-01.
    pub day: Option<i32>,
}

impl Answered {
    /// The last answers among the rows that count.
    pub fn of(everyone: &Respondents, answers: &Answers) -> Self {
        let mut rows: Vec<u32> =
            everyone.rows.iter().copied().filter(|&row| answers.score(row).is_some()).collect();
        let moment = |row: u32| everyone.moments[row as usize];
        rows.sort_unstable_by_key(|&row| (everyone.persons[row as usize], moment(row), row));
        let person = |place: usize| rows.get(place).map(|&row| everyone.persons[row as usize]);
        let is_last = |place: usize| person(place) == Some(NOBODY) || person(place) != person(place + 1);
        let mut last: Vec<u32> =
            (0..rows.len()).filter(|&place| is_last(place)).map(|place| rows[place]).collect();
        last.sort_unstable_by_key(|&row| (moment(row), row));
        let entry = |row: u32| {
            let day = moment(row).map(|at| at.div_euclid(86_400) as i32);
            Some(LastAnswer { row, score: answers.score(row)?, day })
        };
        Self { entries: last.into_iter().filter_map(entry).collect() }
    }
}

impl People {
    /// Who answered the main question.
    pub fn new(
        inspection: &Inspection,
        everyone: &Respondents,
        answers: &Answers,
        answered: &Answered,
        measure: Measure,
        (choice, confidence): (Choice, f64),
    ) -> Self {
        let person = inspection.roles.person;
        let last = everyone.last_rows();
        let result = |rows: &[u32]| measure.result(&Tally::of(answers, rows.iter().copied()), confidence);
        Self {
            column: person.map(|column| inspection.id(column).to_owned()),
            choice,
            people: answered.entries.len() as u64,
            repeated: (everyone.rows.len() - last.len()) as u64,
            all: result(&everyone.rows),
            last: person.and_then(|_| result(&last)),
        }
    }
}

impl ResponseRate {
    /// Share of those asked who answered; `None` where the number of people asked is not given, or too small.
    pub fn new(people: u64, invitations: Option<f64>, confidence: f64) -> Option<Self> {
        let invitations = invitations.filter(|&asked| asked >= people as f64)?;
        let rate = wilson(people as f64, invitations, confidence);
        let (value, low, high, confidence) = (rate.value, rate.low, rate.high, rate.confidence);
        Some(Self { invitations, people, rate: Score { value, low, high, confidence, method: "wilson" } })
    }
}
