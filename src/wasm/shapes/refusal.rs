//! Expected failures: a stable code and its circumstances, never an exception.

use serde::Serialize;

use super::summary::RowProblem;
use crate::error::{Error, Place};
use crate::orders::analysis::marker::False;
use crate::orders::detect::refusal::{Candidate, Refusal};
use crate::orders::detect::role::Role;

/// Reason for which a file gives no result.
#[derive(Debug, Default, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
#[serde(rename_all = "camelCase")]
pub struct OrdersRefusal {
    ok: False,
    code: &'static str,
    /// The column's role.
    #[serde(skip_serializing_if = "Option::is_none")]
    role: Option<&'static str>,
    /// The column named in the options.
    #[serde(skip_serializing_if = "Option::is_none")]
    column: Option<String>,
    /// The option at fault, or the one that would settle the doubt.
    #[serde(skip_serializing_if = "Option::is_none")]
    option: Option<String>,
    /// More about the reason: `customer-totals` if the table has one row per customer, `cart-table` if
    /// its rows are carts.
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<&'static str>,
    /// Counted from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    line: Option<u64>,
    /// Ambiguous cells, the currencies found, or the columns for which a summary file has parts.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(test, ts(optional, as = "Option<Vec<String>>"))]
    examples: Vec<String>,
    /// Columns that could have the role; `columns` chooses one.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(test, ts(optional, as = "Option<Vec<Candidate>>"))]
    candidates: Vec<Candidate>,
    /// The first rows that could not be used, with the cell and an example of a correct one.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(test, ts(optional, as = "Option<Vec<RowProblem>>"))]
    problems: Vec<RowProblem>,
}

impl OrdersRefusal {
    /// The refusal with the first rows at fault.
    pub fn with_problems(self, problems: Vec<RowProblem>) -> Self {
        Self { problems, ..self }
    }
}

impl From<&Refusal> for OrdersRefusal {
    fn from(refusal: &Refusal) -> Self {
        let shape = Self { code: refusal.code(), ..Self::default() };
        let option = |name: &str| Some(name.to_owned());
        match refusal {
            Refusal::MissingColumn(role) => Self { role: Some(role.id()), ..shape },
            Refusal::UnsureColumn(role, candidates) => Self {
                role: Some(role.id()),
                option: option("columns"),
                candidates: candidates.clone(),
                ..shape
            },
            Refusal::RuinedIds(examples, candidates) => Self {
                role: Some(Role::Customer.id()),
                option: option("columns"),
                examples: examples.clone(),
                candidates: candidates.clone(),
                ..shape
            },
            Refusal::UnknownColumn(role, name) => {
                Self { role: Some(role.id()), column: Some(name.clone()), ..shape }
            }
            Refusal::UnknownOption(name) => Self { option: option(name), ..shape },
            Refusal::AmbiguousDateOrder(examples) => {
                Self { option: option("dateOrder"), examples: examples.clone(), ..shape }
            }
            Refusal::AmbiguousDecimal(examples) => {
                Self { option: option("decimal"), examples: examples.clone(), ..shape }
            }
            Refusal::NoSuchPart(columns) => Self { examples: columns.clone(), ..shape },
            Refusal::SeveralCurrencies(names) => {
                Self { option: option("currency"), examples: names.clone(), ..shape }
            }
            Refusal::AmbiguousUnit(examples) => {
                Self { option: option("amountUnit"), examples: examples.clone(), ..shape }
            }
            Refusal::AmbiguousAmounts(examples) => {
                Self { option: option("amounts"), examples: examples.clone(), ..shape }
            }
            Refusal::CartTable(signs) => {
                Self { role: Some("date"), reason: Some("cart-table"), examples: signs.clone(), ..shape }
            }
            Refusal::CustomerTotals(headers) => Self {
                role: Some("date"),
                reason: Some("customer-totals"),
                examples: headers.clone(),
                ..shape
            },
            Refusal::NotUtf8(line) | Refusal::BadSummaryFile(line) => Self { line: Some(*line), ..shape },
            _ => shape,
        }
    }
}

/// Reason for which a model gives no result.
#[derive(Debug, Default, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub struct ModelRefusal {
    ok: False,
    code: &'static str,
    /// The model, if several were requested.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional, type = "ModelId"))]
    model: Option<&'static str>,
    /// The column, parameter or option at fault.
    #[serde(skip_serializing_if = "Option::is_none")]
    input: Option<String>,
    /// Counted from 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    row: Option<usize>,
    /// The column of that row.
    #[serde(skip_serializing_if = "Option::is_none")]
    column: Option<&'static str>,
    /// Smallest value, or number of rows, accepted.
    #[serde(skip_serializing_if = "Option::is_none")]
    min: Option<f64>,
    /// Largest value, or number of rows, accepted.
    #[serde(skip_serializing_if = "Option::is_none")]
    max: Option<f64>,
    /// The column that bounds this one.
    #[serde(skip_serializing_if = "Option::is_none")]
    limit: Option<String>,
    /// Reason for which the quantity does not exist.
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<&'static str>,
}

impl ModelRefusal {
    /// The refusal of an option; without a reason if it is empty.
    pub fn of_option(code: &'static str, name: Option<&str>, reason: &'static str) -> Self {
        let reason = (!reason.is_empty()).then_some(reason);
        Self { code, input: name.map(str::to_owned), reason, ..Self::default() }
    }

    /// The refusal of one model among several.
    pub fn of_model(model: &'static str, error: &Error) -> Self {
        Self { model: Some(model), ..error.into() }
    }
}

impl From<&Error> for ModelRefusal {
    fn from(error: &Error) -> Self {
        let mut shape = Self { code: error.code(), ..Self::default() };
        if let Some(Place { input, cell }) = error.place() {
            shape.input = Some(input.to_string());
            shape.row = cell.map(|(row, _)| row);
            shape.column = cell.map(|(_, column)| column);
        }
        match error {
            Error::OutOfRange { min, max, .. } => (shape.min, shape.max) = (Some(*min), Some(*max)),
            Error::RowCount { min, max, .. } => {
                (shape.min, shape.max) = (Some(*min as f64), Some(*max as f64));
            }
            Error::TooFew { min, .. } => shape.min = Some(*min as f64),
            Error::Exceeds { limit, .. } => shape.limit = Some(limit.to_string()),
            _ => (),
        }
        if let Error::Undefined { reason, .. } | Error::TooFew { reason, .. } = error {
            shape.reason = Some(reason);
        }
        shape
    }
}
