//! Decisions of an inspection for which the cells or headers allowed an alternative.

use super::assumption::{Assumption, AssumptionCode};
use super::columns::without_phrases;
use super::exports::UNSEEN_CURRENCIES;
use super::inspect::Inspection;
use super::options::{AmountUnit, Amounts};
use super::role::Role;
use super::vocabulary::headers::BEFORE_TAX;
use crate::tables::date::DateFormat;
use crate::tables::header::normalise;

/// Decisions that the file would have allowed to be others.
pub fn assumptions(inspection: &Inspection) -> Vec<Assumption> {
    let mut found = of_columns(inspection);
    found.extend(of_cells(inspection));
    found
}

/// Decisions about columns.
fn of_columns(inspection: &Inspection) -> Vec<Assumption> {
    use AssumptionCode::*;
    let Inspection { columns, export, amounts, .. } = inspection;
    let header = |column| inspection.header(column);
    let mut found = Vec::new();
    if let Some(export) = export {
        found.push(Assumption { value: Some(export.id.to_owned()), ..Assumption::new(KnownExport, None) });
    }
    if !inspection.has_header {
        found.push(Assumption::new(NoHeader, Some("hasHeader")));
    }
    for (role, others) in &inspection.rivals {
        let Some(column) = columns.get(*role).filter(|_| !others.is_empty()) else { continue };
        let others = others.iter().copied().map(header).collect();
        found.push(Assumption { others, ..Assumption::of_column(ColumnChosen, *role, &header(column)) });
    }
    let Some(spend) = columns.get(Role::Amount) else { return found };
    let about_amounts = |code| Assumption::of_column(code, Role::Amount, &header(spend));
    let name = normalise(&header(spend));
    if without_phrases(&name, BEFORE_TAX) != name {
        found.push(about_amounts(BeforeTax));
    }
    if inspection.amount_unit == AmountUnit::Cents {
        found.push(Assumption { option: Some("amountUnit"), ..about_amounts(InCents) });
    }
    if let Some(quantity) = columns.get(Role::Quantity) {
        found.push(Assumption { others: vec![header(quantity)], ..about_amounts(UnitPrices) });
    }
    if *amounts == Amounts::Order {
        found.push(Assumption { option: Some("amounts"), ..about_amounts(OrderTotals) });
    } else if inspection.has_several_lines {
        let option = columns.get(Role::Order).map(|_| "amounts");
        found.push(Assumption { option, ..about_amounts(LinesAdded) });
    }
    let has_currency = columns.get(Role::Currency).is_some() || !inspection.currencies.is_empty();
    if !has_currency && export.is_some_and(|export| UNSEEN_CURRENCIES.contains(&export.id)) {
        found.push(Assumption::new(CurrencyUnseen, Some("currency")));
    }
    if let Some(unused) = inspection.foreign_currency {
        found.push(Assumption { others: vec![header(unused)], ..about_amounts(AlreadyConverted) });
    }
    found
}

/// Decisions about dates and decimal marks, based on the cells read so far.
fn of_cells(inspection: &Inspection) -> Vec<Assumption> {
    let evidence = &inspection.evidence;
    let mut found = Vec::new();
    let date = inspection.columns.get(Role::Date).map(|column| inspection.header(column));
    if let Some(format) = inspection.date_format().filter(|_| !inspection.has_given_date_format()) {
        let assumption = |code, format: DateFormat, examples: &[String]| Assumption {
            role: Some(Role::Date.id()),
            column: date.clone(),
            value: Some(format.id().to_owned()),
            others: examples.to_vec(),
            ..Assumption::new(code, Some("dateOrder"))
        };
        if evidence.dates.either + evidence.dates.short > 0 {
            found.push(assumption(AssumptionCode::DateOrder, format, evidence.date_examples()));
        }
        if let Some(second) = inspection.second_date_format().filter(|_| evidence.dates.is_mixed()) {
            found.push(assumption(AssumptionCode::MixedDates, second, &[]));
        }
    }
    let decimals = &evidence.decimals;
    if let Some(mark) = inspection.decimal().filter(|_| !inspection.has_given_decimal()) {
        if decimals.either > 0 || decimals.is_mixed() {
            found.push(Assumption {
                value: Some((mark as char).to_string()),
                others: evidence.amount_examples().to_vec(),
                ..Assumption::new(AssumptionCode::DecimalMark, Some("decimal"))
            });
        }
    }
    found
}
