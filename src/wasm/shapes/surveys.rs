//! Survey files for JavaScript: refusals, previews and reports.

use serde::Serialize;

use super::as_map;
use crate::orders::analysis::marker::{False, True};
use crate::surveys::analysis::Report;
use crate::surveys::analysis::question::ScaleShape;
use crate::surveys::detect::inspect::Inspection;
use crate::surveys::detect::invited::InvitedList;
use crate::surveys::detect::options::Kind;
use crate::surveys::detect::refusal::{Candidate, Reading, Refusal};
use crate::surveys::detect::roles::Roles;

/// Reason why a survey file gives no result, or the choice to make first.
#[derive(Debug, Default, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
#[serde(rename_all = "camelCase")]
pub struct SurveyRefusal {
    ok: False,
    code: &'static str,
    /// The column's role.
    #[serde(skip_serializing_if = "Option::is_none")]
    role: Option<&'static str>,
    /// The column in doubt, or the one named in the options.
    #[serde(skip_serializing_if = "Option::is_none")]
    column: Option<String>,
    /// The option at fault, or the one that would settle the doubt.
    #[serde(skip_serializing_if = "Option::is_none")]
    option: Option<String>,
    /// Counted from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    line: Option<u64>,
    /// Cells that can be read in several ways.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(test, ts(optional, as = "Option<Vec<String>>"))]
    examples: Vec<String>,
    /// Columns that could have the role.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(test, ts(optional, as = "Option<Vec<Candidate>>"))]
    candidates: Vec<Candidate>,
    /// Ways to read the column.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(test, ts(optional, as = "Option<Vec<Reading>>"))]
    readings: Vec<Reading>,
}

impl From<&Refusal> for SurveyRefusal {
    fn from(refusal: &Refusal) -> Self {
        let shape = Self { code: refusal.code(), ..Self::default() };
        let option = |name: &str| Some(name.to_owned());
        let settles = |name: &str| match refusal.doubt() {
            Some(doubt) => Self {
                code: refusal.code(),
                option: option(name),
                column: Some(doubt.column.clone()),
                examples: doubt.examples.clone(),
                readings: doubt.readings.clone(),
                ..Self::default()
            },
            None => Self::default(),
        };
        match refusal {
            Refusal::MissingColumn(role) => Self { role: Some(role), ..shape },
            Refusal::UnsureColumn(role, candidates) => {
                Self { role: Some(role), option: option("columns"), candidates: candidates.clone(), ..shape }
            }
            Refusal::UnknownColumn(role, name) => {
                Self { role: Some(role), column: Some(name.clone()), ..shape }
            }
            Refusal::UnknownOption(name) => Self { option: option(name), ..shape },
            Refusal::UnsureScale(doubt) if doubt.readings.is_empty() => settles("labels"),
            Refusal::UnsureScale(_) => settles("scale"),
            Refusal::UnsureCodes(_) => settles("codes"),
            Refusal::HalfScores(_) => settles("halves"),
            Refusal::AmbiguousDateOrder(column, examples) => Self {
                option: option("dateOrder"),
                column: Some(column.clone()),
                examples: examples.clone(),
                ..shape
            },
            Refusal::UnsureAmounts(column) => {
                Self { option: option("wallet"), column: Some(column.clone()), ..shape }
            }
            Refusal::OtherColumns(column) => Self { column: Some(column.clone()), ..shape },
            Refusal::NotUtf8(line) => Self { line: Some(*line), ..shape },
            Refusal::Empty | Refusal::NoAnswers | Refusal::OrderExport => shape,
        }
    }
}

/// Format of a survey file, and the interpretation of its columns.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct SurveyDetected {
    /// The character between fields.
    delimiter: String,
    /// Rows that name the columns.
    header_rows: usize,
    /// Ids of the columns, by which the options call them.
    ids: Vec<String>,
    /// Their headers as people read them.
    names: Vec<String>,
    /// The known export, such as qualtrics, surveymonkey or limesurvey.
    export: Option<&'static str>,
    /// True if the file has a row per answer.
    long: bool,
    /// Columns by role.
    #[serde(serialize_with = "as_map")]
    #[cfg_attr(
        test,
        ts(
            type = "Partial<Record<\"date\" | \"person\" | \"weight\" | \"comment\" | \"outcome\" | \"invited\", string>>"
        )
    )]
    columns: Vec<(&'static str, String)>,
    /// Columns that divide respondents.
    segments: Vec<String>,
    /// Columns that mark answers which do not count.
    status: Vec<String>,
    /// Order of the parts of a date; null without dates.
    date_order: Option<&'static str>,
    /// Questions, the main one first.
    questions: Vec<DetectedQuestion>,
    /// Columns that were not analysed because they can be read in several ways.
    doubts: Vec<SurveyRefusal>,
}

/// A column read as a question.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct DetectedQuestion {
    /// Column as the options call it.
    column: String,
    /// Header or question as written.
    name: String,
    /// Kind of question.
    kind: Kind,
    /// Its scale.
    scale: ScaleShape,
}

impl SurveyDetected {
    /// The shape of an inspection.
    pub fn new(inspection: &Inspection, delimiter: u8) -> Self {
        let Roles { date, person, weight, comment, segments, marks, outcome, invited, .. } =
            &inspection.roles;
        let id = |column: &usize| inspection.id(*column).to_owned();
        let outcome = &outcome.as_ref().map(|outcome| outcome.column);
        let roles = [
            ("date", date),
            ("person", person),
            ("weight", weight),
            ("comment", comment),
            ("outcome", outcome),
            ("invited", invited),
        ];
        Self {
            delimiter: (delimiter as char).to_string(),
            header_rows: inspection.headers.rows,
            ids: inspection.headers.ids.clone(),
            names: inspection.headers.names.clone(),
            export: inspection.export.map(|export| export.id),
            long: inspection.long,
            columns: roles
                .into_iter()
                .filter_map(|(role, column)| column.as_ref().map(|column| (role, id(column))))
                .collect(),
            segments: segments.iter().map(id).collect(),
            status: marks.iter().map(|(column, _)| id(column)).collect(),
            date_order: inspection.date_format.map(|format| format.id()),
            questions: inspection
                .questions
                .iter()
                .map(|question| {
                    let scale = question.scores.scale;
                    DetectedQuestion {
                        column: id(&question.column),
                        name: inspection.headers.names[question.column].clone(),
                        kind: question.scores.kind,
                        scale: ScaleShape { min: scale.min, max: scale.max, reversed: scale.reversed },
                    }
                })
                .collect(),
            doubts: inspection.doubts.iter().map(SurveyRefusal::from).collect(),
        }
    }
}

/// A survey file before it is analysed.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SurveyPreview {
    ok: True,
    #[serde(flatten)]
    detected: SurveyDetected,
    /// The first rows.
    rows: Vec<Vec<String>>,
}

/// Rows shown in a preview.
const PREVIEW_ROWS: usize = 20;

impl SurveyPreview {
    /// The shape of an inspection.
    pub fn new(inspection: &Inspection, delimiter: u8) -> Self {
        let sheet = &inspection.sheet;
        let row = |row: usize| sheet.columns.iter().map(|column| column.cell(row).to_owned()).collect();
        Self {
            ok: True,
            detected: SurveyDetected::new(inspection, delimiter),
            rows: (0..sheet.rows().min(PREVIEW_ROWS)).map(row).collect(),
        }
    }
}

/// The report on a survey.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SurveyReport {
    ok: True,
    #[serde(flatten)]
    report: Report,
    /// Interpretation of the file.
    detected: SurveyDetected,
}

impl SurveyReport {
    /// The shape of a report.
    pub fn new(report: Report, inspection: &Inspection, delimiter: u8) -> Self {
        Self { ok: True, report, detected: SurveyDetected::new(inspection, delimiter) }
    }
}

/// A list of people who were asked, before it is joined with a survey.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct InvitedPreview {
    ok: True,
    /// Ids of the columns.
    ids: Vec<String>,
    /// Column that names the people.
    person: Option<String>,
}

impl InvitedPreview {
    /// The shape of a list.
    pub fn new(list: &InvitedList) -> Self {
        let person = list.person.map(|column| list.headers.ids[column].clone());
        Self { ok: True, ids: list.headers.ids.clone(), person }
    }
}
