//! People behind the answers.

use serde::Serialize;

use crate::math::ranking::ranked;
use crate::orders::detect::identity::fold;
use crate::surveys::detect::inspect::Inspection;
use crate::surveys::detect::options::Respondents as Choice;
use crate::surveys::read::answers::Answers;
use crate::surveys::read::respondents::Respondents;
use crate::surveys::summary::measure::{Measure, Score};
use crate::surveys::summary::tally::Tally;
use crate::tables::column::Column;

/// People who answered.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "SurveyRespondents"))]
pub struct People {
    /// Column of the person; null without names.
    pub column: Option<String>,
    /// Answers of a person that count.
    pub choice: Choice,
    /// Distinct persons who answered the main question; unnamed ones count one each.
    pub people: u64,
    /// Rows beyond the last of each person.
    pub repeated: u64,
    /// Result of the main question by all answers.
    pub all: Option<Score>,
    /// Result of the main question by the last answer of each person.
    pub last: Option<Score>,
}

/// Answers of the main question, the last one of each person, by time.
#[derive(Debug, Default)]
pub struct Answered {
    /// One entry per person; unnamed people have one per answer.
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
        let rows: Vec<u32> =
            everyone.rows.iter().copied().filter(|&row| answers.score(row).is_some()).collect();
        let moment = |row: u32| everyone.moments[row as usize];
        let rows = everyone.last_of(&rows);
        // Rows without a date first.
        let key = |&row: &u32| moment(row).map_or(0, |at| (at as u64 ^ (1 << 63)).max(1));
        let last = ranked(rows.iter().map(key)).into_iter().map(|place| rows[place as usize]);
        let entry = |row: u32| {
            let day = moment(row).map(|at| at.div_euclid(86_400) as i32);
            Some(LastAnswer { row, score: answers.score(row)?, day })
        };
        Self { entries: last.filter_map(entry).collect() }
    }
}

impl People {
    /// People who answered the main question.
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

/// Column that identifies the people of another file, by `of`: the person column, or another one if that names none of
/// them.
pub fn key(inspection: &Inspection, of: &dyn Fn(&Column) -> Vec<Option<usize>>) -> Option<usize> {
    matched_key(inspection, of).map(|(column, _)| column)
}

/// The same with the number of its texts that name a person.
pub fn matched_key(
    inspection: &Inspection,
    of: &dyn Fn(&Column) -> Vec<Option<usize>>,
) -> Option<(usize, usize)> {
    let columns = &inspection.sheet.columns;
    let matched = |index: usize| {
        let known = of(&columns[index]);
        columns[index].values().zip(known).filter(|((_, rows), person)| *rows > 0 && person.is_some()).count()
    };
    let own = inspection.roles.person.map(|person| (person, matched(person)));
    if let Some(own) = own.filter(|own| own.1 > 0) {
        return Some(own);
    }
    // Ids rarely repeat, and no answer is an id.
    let is_answer = |index: &usize| inspection.questions.iter().any(|question| question.column == *index);
    let is_id = |index: &usize| 2 * columns[*index].distinct() > inspection.sheet.rows() && !is_answer(index);
    let (most, column) = (0..columns.len())
        .filter(is_id)
        .map(|index| (matched(index), index))
        .max_by_key(|(matched, index)| (*matched, usize::MAX - index))?;
    (most > 0).then_some((column, most))
}

/// Numbers of people by any spelling of their ids.
#[derive(Debug, Clone, Default)]
pub struct Known(pub Column);

impl Known {
    /// Number of a person, by any spelling of the id.
    pub fn find(&self, text: &str) -> Option<usize> {
        let mut buffer = Vec::new();
        self.0.find(fold(text.as_bytes(), &mut buffer)).map(|code| code as usize)
    }

    /// Number of the person that each distinct text of a column names.
    pub fn of(&self, column: &Column) -> Vec<Option<usize>> {
        column.values().map(|(text, _)| if text.is_empty() { None } else { self.find(text) }).collect()
    }
}
