//! Reading of the file: rows, problems, assumptions.

use serde::Serialize;

use crate::surveys::detect::inspect::Inspection;
use crate::surveys::detect::options::{Options, Respondents as Choice};
use crate::surveys::read::answers::Answers;
use crate::surveys::read::respondents::Respondents;
use crate::tables::day::Zone;

/// A number of rows with the reason.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Counted {
    /// Stable id of the reason.
    pub code: &'static str,
    /// Their number.
    pub count: u64,
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
    /// Index of the file, from 0.
    pub file: usize,
    /// Line of the row in its file, from 1.
    pub line: u32,
    /// The cell.
    pub text: String,
}

/// An assumption about the file, for the reader to check.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "SurveyAssumption"))]
pub struct Assumption {
    /// Stable id.
    pub code: &'static str,
    /// Column that it concerns; null for the whole file.
    pub column: Option<String>,
}

/// Unreadable cells: the first of each kind, and their number.
pub fn problems(
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

/// Assumptions about the file and its questions.
pub fn assumptions(inspection: &Inspection, options: &Options) -> Vec<Assumption> {
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
    for question in &inspection.questions {
        for note in &question.scores.notes {
            assume(note, Some(question.column));
        }
    }
    found
}

impl Rows {
    /// Rows of a file by their treatment.
    pub fn new(respondents: &Respondents) -> Self {
        let by_mark = respondents.left_out.iter();
        let mut left_out: Vec<Counted> =
            by_mark.map(|(mark, count)| Counted { code: mark.id(), count: *count as u64 }).collect();
        if respondents.superseded > 0 {
            left_out.push(Counted { code: "answered-later", count: respondents.superseded as u64 });
        }
        Self { read: respondents.read as u64, counted: respondents.rows.len() as u64, left_out }
    }
}
