//! Event logs for JavaScript: refusals, previews and reports.

use serde::Serialize;

use super::as_map;
use super::typed_array::{bytes, counts, floats, integers};
use crate::events::analysis::{Columns, Report};
use crate::events::detect::duration::Unit;
use crate::events::detect::inspect::Inspection;
use crate::events::detect::refusal::{Candidate, Refusal};
use crate::events::detect::role::Role;
use crate::orders::analysis::marker::{False, True};
use crate::orders::store::interner::Interner;

/// Reason why an event log gives no result, or the choice to make first.
#[derive(Debug, Default, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
#[serde(rename_all = "camelCase")]
pub struct EventRefusal {
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
    /// Columns that could have the role; an empty name means none.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(test, ts(optional, as = "Option<Vec<Candidate>>"))]
    candidates: Vec<Candidate>,
}

impl From<&Refusal> for EventRefusal {
    fn from(refusal: &Refusal) -> Self {
        let shape = Self { code: refusal.code(), ..Self::default() };
        let asks = |option: &str, column: &str, examples: &[String]| Self {
            code: refusal.code(),
            option: Some(option.to_owned()),
            column: Some(column.to_owned()),
            examples: examples.to_vec(),
            ..Self::default()
        };
        match refusal {
            Refusal::MissingColumn(role) => Self { role: Some(role), ..shape },
            Refusal::UnsureColumn(role, candidates) => Self {
                role: Some(role),
                option: Some("columns".to_owned()),
                candidates: candidates.clone(),
                ..shape
            },
            Refusal::UnknownColumn(role, name) => {
                Self { role: Some(role), column: Some(name.clone()), ..shape }
            }
            Refusal::UnknownOption(name) => Self { option: Some(name.clone()), ..shape },
            Refusal::AmbiguousDateOrder(column, examples) => asks("dateOrder", column, examples),
            Refusal::AmbiguousDecimal(column, examples) => asks("decimal", column, examples),
            Refusal::OtherColumns(column) => Self { column: Some(column.clone()), ..shape },
            Refusal::NotUtf8(line) => Self { line: Some(*line), ..shape },
            _ => shape,
        }
    }
}

/// Format of an event log, and the interpretation of its columns.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct EventDetected {
    /// The character between fields.
    delimiter: String,
    /// True if a row names the columns.
    has_header: bool,
    /// Names of the columns, by which the options call them.
    ids: Vec<String>,
    /// Columns by role.
    #[serde(serialize_with = "as_map")]
    #[cfg_attr(test, ts(type = "Partial<Record<EventRole, string>>"))]
    columns: Vec<(&'static str, String)>,
    /// Notation of times.
    date_order: Option<&'static str>,
    /// Decimal mark of durations and counts.
    decimal: Option<String>,
    /// Unit of durations; null without a column of them.
    duration_unit: Option<Unit>,
}

impl EventDetected {
    /// The shape of an inspection.
    pub fn new(inspection: &Inspection) -> Self {
        let ids = &inspection.headers.ids;
        let formats = inspection.formats().ok();
        let has_duration = inspection.roles.get(Role::Duration).is_some();
        Self {
            delimiter: (inspection.delimiter as char).to_string(),
            has_header: inspection.headers.is_named,
            ids: ids.clone(),
            columns: inspection.roles.iter().map(|(role, column)| (role.id(), ids[column].clone())).collect(),
            date_order: formats.map(|(format, ..)| format.id()),
            decimal: formats.filter(|(.., mark)| *mark != 0).map(|(.., mark)| (mark as char).to_string()),
            duration_unit: has_duration.then(|| inspection.unit().0),
        }
    }
}

/// An event log before it is analysed.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct EventPreview {
    ok: True,
    #[serde(flatten)]
    detected: EventDetected,
    /// The first rows.
    rows: Vec<Vec<String>>,
}

/// Rows shown in a preview.
const PREVIEW_ROWS: usize = 20;

impl EventPreview {
    /// The shape of an inspection.
    pub fn new(inspection: &Inspection) -> Self {
        let rows = inspection.rows.iter().take(PREVIEW_ROWS).cloned().collect();
        Self { ok: True, detected: EventDetected::new(inspection), rows }
    }
}

/// People of an event log, one entry each, in order of first appearance.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct EventPeople {
    /// Their ids in UTF-8, concatenated.
    #[serde(serialize_with = "bytes")]
    #[cfg_attr(test, ts(type = "Uint8Array"))]
    id_bytes: Vec<u8>,
    /// End of each id in these bytes.
    #[serde(serialize_with = "counts")]
    #[cfg_attr(test, ts(type = "Uint32Array"))]
    id_ends: Vec<u32>,
    /// Score of the whole log.
    #[serde(serialize_with = "floats")]
    #[cfg_attr(test, ts(type = "Float64Array"))]
    score: Vec<f64>,
    /// Score of the period that begins on `latest`.
    #[serde(serialize_with = "floats")]
    #[cfg_attr(test, ts(type = "Float64Array"))]
    recent: Vec<f64>,
    /// Visits; days with events if visits cannot be separated.
    #[serde(serialize_with = "floats")]
    #[cfg_attr(test, ts(type = "Float64Array"))]
    visits: Vec<f64>,
    /// Minutes spent; 0 where they are not known.
    #[serde(serialize_with = "floats")]
    #[cfg_attr(test, ts(type = "Float64Array"))]
    minutes: Vec<f64>,
    /// Events.
    #[serde(serialize_with = "floats")]
    #[cfg_attr(test, ts(type = "Float64Array"))]
    events: Vec<f64>,
    /// First day, in days since 1970-01-01.
    #[serde(serialize_with = "integers")]
    #[cfg_attr(test, ts(type = "Int32Array"))]
    first_day: Vec<i32>,
    /// Last day.
    #[serde(serialize_with = "integers")]
    #[cfg_attr(test, ts(type = "Int32Array"))]
    last_day: Vec<i32>,
    /// Group by score: 0 low, 1 medium, 2 high; all 1 if scores are equal.
    #[serde(serialize_with = "bytes")]
    #[cfg_attr(test, ts(type = "Uint8Array"))]
    group: Vec<u8>,
}

/// The report on an event log.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct EventReport {
    ok: True,
    #[serde(flatten)]
    report: Report,
    /// People with their scores.
    persons: EventPeople,
    /// Interpretation of the file.
    detected: EventDetected,
}

impl EventReport {
    /// The shape of a report on people of these names.
    pub fn new(mut report: Report, names: &Interner, inspection: &Inspection) -> Self {
        let Columns { score, recent, visits, minutes, events, days, group } =
            std::mem::take(&mut report.columns);
        let (id_bytes, id_ends) = names.arena();
        let [first_day, last_day] = days;
        let persons = EventPeople {
            id_bytes: id_bytes.to_vec(),
            id_ends: id_ends.to_vec(),
            score,
            recent,
            visits,
            minutes,
            events,
            first_day,
            last_day,
            group,
        };
        Self { ok: True, report, persons, detected: EventDetected::new(inspection) }
    }
}
