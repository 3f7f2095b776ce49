//! Format of a file, and its first rows.

use serde::Serialize;

use super::as_map;
use super::refusal::OrdersRefusal;
use crate::orders::analysis::marker::True;
use crate::orders::detect::assumption::Assumption;
use crate::orders::detect::decisions::assumptions;
use crate::orders::detect::inspect::Inspection;
use crate::orders::detect::options::{AmountUnit, Amounts};
use crate::orders::detect::role::Role;

/// Format of a file, with its first rows.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct FilePreview {
    ok: True,
    /// The character between fields.
    delimiter: String,
    /// True if the first row names the columns.
    has_header: bool,
    /// The names of the columns; their numbers from 1 where the file has none.
    headers: Vec<String>,
    /// Header names by role.
    #[serde(serialize_with = "as_map")]
    #[cfg_attr(test, ts(type = "Partial<Record<Role, string>>"))]
    columns: Vec<(&'static str, String)>,
    /// Order of the parts of a date; null if it is open.
    date_order: Option<&'static str>,
    /// Decimal mark; null if it is open.
    decimal: Option<String>,
    /// The known export, such as shopify, woocommerce, magento or ga4; summary-file for a summary.
    export: Option<&'static str>,
    /// Meaning of an amount: that of its row or of its order.
    amounts: Amounts,
    /// Unit in which amounts are written: the currency or cents.
    amount_unit: AmountUnit,
    /// Codes of the currencies found in the first rows, in a separate column or beside the amounts.
    currencies: Vec<String>,
    /// Decisions between several readings that the file allows.
    assumptions: Vec<Assumption>,
    /// Reasons why it cannot be read yet; empty if it can.
    doubts: Vec<OrdersRefusal>,
    /// The first rows.
    rows: Vec<Vec<String>>,
}

impl FilePreview {
    /// The shape of an inspection.
    pub fn new(inspection: &Inspection) -> Self {
        let text = |byte: u8| (byte as char).to_string();
        let column =
            |role: Role| inspection.columns.get(role).map(|column| (role.id(), inspection.header(column)));
        Self {
            ok: True,
            delimiter: text(inspection.delimiter),
            has_header: inspection.has_header,
            headers: inspection.headers.clone(),
            columns: Role::ALL.into_iter().filter_map(column).collect(),
            date_order: inspection.date_format().map(|format| format.id()),
            decimal: inspection.decimal().map(text),
            export: inspection.export.map(|export| export.id),
            amounts: inspection.amounts,
            amount_unit: inspection.amount_unit,
            currencies: inspection.currencies.clone(),
            assumptions: assumptions(inspection),
            doubts: inspection.doubts().iter().map(OrdersRefusal::from).collect(),
            rows: inspection.rows.clone(),
        }
    }
}
