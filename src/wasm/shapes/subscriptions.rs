//! Subscription files for JavaScript: refusals, previews and reports.

use serde::Serialize;

use super::as_map;
use super::typed_array::integers;
use crate::orders::analysis::marker::{False, True};
use crate::subscriptions::analysis::Report;
use crate::subscriptions::detect::inspect::Inspection;
use crate::subscriptions::detect::refusal::{Candidate, Refusal};

/// Reason why a subscription file gives no result, or the choice to make first.
#[derive(Debug, Default, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
#[serde(rename_all = "camelCase")]
pub struct SubscriptionRefusal {
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
    /// Cells that can be read in several ways; currencies, the most frequent first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(test, ts(optional, as = "Option<Vec<String>>"))]
    examples: Vec<String>,
    /// Columns that could have the role.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(test, ts(optional, as = "Option<Vec<Candidate>>"))]
    candidates: Vec<Candidate>,
}

impl From<&Refusal> for SubscriptionRefusal {
    fn from(refusal: &Refusal) -> Self {
        let shape = Self { code: refusal.code(), ..Self::default() };
        let asks = |option: &str, column: &str, examples: &[String]| Self {
            code: refusal.code(),
            option: Some(option.to_owned()),
            column: (!column.is_empty()).then(|| column.to_owned()),
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
            Refusal::UnsureInterval(column, examples) => asks("interval", column, examples),
            Refusal::SeveralCurrencies(codes) => asks("currency", "", codes),
            Refusal::OtherColumns(column) => Self { column: Some(column.clone()), ..shape },
            Refusal::NotUtf8(line) => Self { line: Some(*line), ..shape },
            Refusal::Empty | Refusal::NoSubscriptions | Refusal::OrderExport | Refusal::SurveyFile => shape,
        }
    }
}

/// Format of a subscription file, and the interpretation of its columns.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct SubscriptionDetected {
    /// The character between fields.
    delimiter: String,
    /// True if a row names the columns.
    has_header: bool,
    /// Names of the columns, by which the options call them.
    ids: Vec<String>,
    /// The known export, such as stripe, chargebee or recurly.
    export: Option<&'static str>,
    /// Columns by role.
    #[serde(serialize_with = "as_map")]
    #[cfg_attr(test, ts(type = "Partial<Record<SubscriptionRole, string>>"))]
    columns: Vec<(&'static str, String)>,
    /// Order of the parts of a date.
    date_order: Option<&'static str>,
    /// Decimal mark of prices.
    decimal: String,
    /// Currency of all amounts; null where the file names none.
    currency: Option<String>,
}

impl SubscriptionDetected {
    /// The shape of an inspection.
    pub fn new(inspection: &Inspection, delimiter: u8) -> Self {
        let ids = &inspection.headers.ids;
        Self {
            delimiter: (delimiter as char).to_string(),
            has_header: inspection.headers.is_named,
            ids: ids.clone(),
            export: inspection.export.map(|export| export.id),
            columns: inspection.roles.iter().map(|(role, column)| (role.id(), ids[column].clone())).collect(),
            date_order: inspection.date_format.map(|format| format.id()),
            decimal: (inspection.decimal as char).to_string(),
            currency: (!inspection.currency.is_empty()).then(|| inspection.currency.clone()),
        }
    }
}

/// A subscription file before it is analysed.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SubscriptionPreview {
    ok: True,
    #[serde(flatten)]
    detected: SubscriptionDetected,
    /// The first rows.
    rows: Vec<Vec<String>>,
}

/// Rows shown in a preview.
const PREVIEW_ROWS: usize = 20;

impl SubscriptionPreview {
    /// The shape of an inspection.
    pub fn new(inspection: &Inspection, delimiter: u8) -> Self {
        let sheet = &inspection.sheet;
        let row = |row: usize| sheet.columns.iter().map(|column| column.cell(row).to_owned()).collect();
        Self {
            ok: True,
            detected: SubscriptionDetected::new(inspection, delimiter),
            rows: (0..sheet.rows().min(PREVIEW_ROWS)).map(row).collect(),
        }
    }
}

/// Unbroken times that customers pay, one entry each.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SubscriptionSpans {
    /// Always true.
    pub ok: True,
    /// Ids, with a NUL after each but the last.
    pub ids: String,
    /// First days, in days since 1970-01-01.
    #[serde(serialize_with = "integers")]
    #[cfg_attr(test, ts(type = "Int32Array"))]
    pub from: Vec<i32>,
    /// Last days; 2,147,483,647 if it continues.
    #[serde(serialize_with = "integers")]
    #[cfg_attr(test, ts(type = "Int32Array"))]
    pub to: Vec<i32>,
    /// Last day covered by the file.
    pub end: i32,
}

/// The report on subscriptions.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SubscriptionReport {
    ok: True,
    #[serde(flatten)]
    report: Report,
    /// Interpretation of the file.
    detected: SubscriptionDetected,
}

impl SubscriptionReport {
    /// The shape of a report.
    pub fn new(report: Report, inspection: &Inspection, delimiter: u8) -> Self {
        Self { ok: True, report, detected: SubscriptionDetected::new(inspection, delimiter) }
    }
}
