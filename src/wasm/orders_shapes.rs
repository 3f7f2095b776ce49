//! What JavaScript gets to see of an order file, as plain serializable data.

use serde::{Serialize, Serializer};

use crate::orders::detect::columns::Role;
use crate::orders::detect::inspect::Inspection;
use crate::orders::detect::options::Amounts;
use crate::orders::detect::refusal::Refusal;
use crate::orders::read::log::OrderLog;
use crate::orders::read::problems::Problem;

/// A refusal: its code and what it is about.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct RefusalShape {
    ok: bool,
    code: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    role: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    column: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    option: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    line: Option<u64>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    examples: Vec<String>,
}

/// The refusal as data.
pub fn refusal(refusal: &Refusal) -> RefusalShape {
    let mut shape = RefusalShape { code: refusal.code(), ..RefusalShape::default() };
    match refusal {
        Refusal::MissingColumn(role) => shape.role = Some(role.id()),
        Refusal::UnknownColumn(role, name) => {
            (shape.role, shape.column) = (Some(role.id()), Some(name.clone()));
        }
        Refusal::UnknownOption(name) => shape.option = Some(name.clone()),
        Refusal::AmbiguousDateOrder(examples) => {
            (shape.option, shape.examples) = (Some("dateOrder".to_owned()), examples.clone());
        }
        Refusal::AmbiguousDecimal(examples) => {
            (shape.option, shape.examples) = (Some("decimal".to_owned()), examples.clone());
        }
        Refusal::SeveralCurrencies(names) => {
            (shape.option, shape.examples) = (Some("currency".to_owned()), names.clone());
        }
        Refusal::NotUtf8(line) | Refusal::BadSummaryFile(line) => shape.line = Some(*line),
        _ => {}
    }
    shape
}

fn as_map<T: Serialize, S: Serializer>(entries: &[(&str, T)], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_map(entries.iter().map(|(name, value)| (name, value)))
}

/// What was found out about a file.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Found {
    ok: bool,
    delimiter: String,
    has_header: bool,
    headers: Vec<String>,
    /// Header names by role.
    #[serde(serialize_with = "as_map")]
    columns: Vec<(&'static str, String)>,
    date_order: Option<&'static str>,
    decimal: Option<String>,
    /// The known export it is.
    export: Option<&'static str>,
    /// Whether an amount is that of its row or of its order.
    amounts: &'static str,
    rows: Vec<Vec<String>>,
    /// Codes of the currencies in the first rows.
    currencies: Vec<String>,
    /// Why the file cannot be read as it is, if so.
    doubts: Vec<RefusalShape>,
}

impl Found {
    /// The shape of an inspection.
    pub fn new(inspection: &Inspection) -> Self {
        let text = |byte: u8| (byte as char).to_string();
        let name = |role: Role| {
            inspection.columns.get(role).map(|column| (role.id(), inspection.headers[column].clone()))
        };
        Self {
            ok: true,
            delimiter: text(inspection.delimiter),
            has_header: inspection.has_header,
            headers: inspection.headers.clone(),
            columns: Role::ALL.into_iter().filter_map(name).collect(),
            date_order: inspection.date_format().map(|format| format.id()),
            decimal: inspection.decimal().map(text),
            export: inspection.export.map(|export| export.id),
            amounts: if inspection.amounts == Amounts::Order { "order" } else { "line" },
            rows: inspection.rows.clone(),
            currencies: inspection.currencies.clone(),
            doubts: inspection.doubts().iter().map(refusal).collect(),
        }
    }
}

/// Rows read, counted and left out.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Left {
    read: u64,
    counted: u64,
    #[serde(serialize_with = "as_map")]
    left_out: Vec<(&'static str, u64)>,
}

impl Left {
    /// So many rows, all of them counted.
    pub fn all(rows: u64) -> Self {
        Self { read: rows, counted: rows, left_out: Vec::new() }
    }

    /// The rows of a log.
    pub fn new(log: &OrderLog) -> Self {
        Self {
            read: log.rows().read,
            counted: log.rows().counted,
            left_out: log.left_out().map(|(kind, count)| (kind.code(), count)).collect(),
        }
    }
}

/// One problem of a row.
#[derive(Debug, Serialize)]
pub struct ProblemShape {
    code: &'static str,
    file: usize,
    line: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    column: Option<String>,
    text: String,
    /// What would have been right, as an example in the file's own format.
    #[serde(skip_serializing_if = "Option::is_none")]
    expected: Option<String>,
}

impl ProblemShape {
    /// The problem with the name of its column.
    pub fn new(problem: &Problem, headers: &[Vec<String>]) -> Self {
        let headers = headers.get(problem.file);
        Self {
            code: problem.kind.code(),
            file: problem.file,
            line: problem.line,
            column: problem
                .column
                .and_then(|column| headers.and_then(|headers| headers.get(column)).cloned()),
            text: problem.text.clone(),
            expected: problem.expected.clone(),
        }
    }
}
