//! How refunds appear in the first rows of a file: as flags, as statuses, as rows that name an order.

use super::columns::Columns;
use super::role::Role;
use super::vocabulary::flags::{
    FlagKind, is_row_type_column, kind_by_words, kind_of, settles_invoices, yes_or_no,
};
use super::vocabulary::headers::REFERENCES;
use super::vocabulary::nobody::is_nobody;
use super::vocabulary::position_of;
use super::vocabulary::statuses::{StatusMeaning, are_statuses, meaning};

/// Columns that exclude or reverse rows, by their headers, if their cells fit.
pub(super) fn flags(columns: &Columns, headers: &[String], rows: &[Vec<String>]) -> Vec<(usize, FlagKind)> {
    let cells = |column: usize| rows.iter().filter_map(move |row| row.get(column)).map(|cell| cell.trim());
    let fits = |column: usize, kind: FlagKind| match kind {
        FlagKind::RowType => is_row_type_column(cells(column)),
        FlagKind::Settlement => false,
        FlagKind::PaymentMethod | FlagKind::Status | FlagKind::PaymentStatus => true,
        FlagKind::Test => cells(column).all(|cell| {
            yes_or_no(cell).is_some()
                || matches!(&cell.to_lowercase()[..], "test" | "live" | "production" | "sandbox")
        }),
        FlagKind::Cancelled
        | FlagKind::Live
        | FlagKind::Refunded
        | FlagKind::FullyRefunded
        | FlagKind::Valid => cells(column).all(|cell| yes_or_no(cell).is_some()),
    };
    let flag = |(column, header): (usize, &String)| {
        let by_words = || kind_by_words(header).filter(|_| cells(column).any(|cell| !cell.is_empty()));
        let by_cells = || are_statuses(header, cells(column)).then_some(FlagKind::Status);
        let kind = kind_of(header).or_else(by_words).or_else(by_cells).filter(|_| !columns.uses(column))?;
        fits(column, kind).then_some((column, kind))
    };
    let mut flags: Vec<(usize, FlagKind)> = headers.iter().enumerate().filter_map(flag).collect();
    let accounts = flags
        .iter()
        .map(|&(column, _)| column)
        .filter(|&column| flags.contains(&(column, FlagKind::RowType)) && settles_invoices(cells(column)));
    let accounts: Vec<(usize, FlagKind)> = accounts.map(|column| (column, FlagKind::Settlement)).collect();
    flags.extend(accounts);
    // Only some are considered: those that say more first.
    let is_payment = |&(_, kind): &(usize, FlagKind)| matches!(kind, FlagKind::PaymentMethod);
    let payments: Vec<(usize, FlagKind)> = flags.iter().copied().filter(is_payment).collect();
    flags.retain(|flag| !is_payment(flag));
    flags.extend(payments);
    flags
}

/// Column of the order or payment that a row of money back refers to.
pub(super) fn reference(columns: &Columns, headers: &[String]) -> Option<usize> {
    position_of(headers, REFERENCES).filter(|&column| !columns.uses(column))
}

/// True if rows of money back may have to be assigned by their order: the file has a column of references, of row types,
/// or negative amounts without a customer.
pub(super) fn refunds_by_order(
    columns: &Columns,
    reference: Option<usize>,
    flags: &[(usize, FlagKind)],
    rows: &[Vec<String>],
) -> bool {
    let (Some(_), Some(customer), Some(spend)) =
        (columns.get(Role::Order), columns.get(Role::Customer), columns.get(Role::Amount))
    else {
        return false;
    };
    let text = |row: &Vec<String>, column: usize| row.get(column).map_or("", |cell| cell.trim()).to_owned();
    reference.is_some()
        || flags.iter().any(|(_, kind)| *kind == FlagKind::RowType)
        || rows.iter().any(|row| {
            is_nobody(text(row, customer).as_bytes()) && text(row, spend).starts_with(['-', '\u{2212}', '('])
        })
}

/// True if refunds of the sample show in its statuses only: no amount refunded, no flag, and no row of a refund.
pub(super) fn refunds_by_status(
    columns: &Columns,
    flags: &[(usize, FlagKind)],
    rows: &[Vec<String>],
) -> bool {
    let is_status =
        |(_, kind): &&(usize, FlagKind)| matches!(kind, FlagKind::Status | FlagKind::PaymentStatus);
    let second = || flags.iter().find(is_status).map(|&(column, _)| column);
    let status = columns.get(Role::Status).or_else(second);
    let (Some(status), Some(spend)) = (status, columns.get(Role::Amount)) else {
        return false;
    };
    let has_rows_of_refunds = || {
        let is_refund = |row: &Vec<String>| {
            let text = |column: usize| row.get(column).map_or("", |cell| cell.trim());
            let is_negative = text(spend).starts_with(['-', '\u{2212}', '(']);
            is_negative && meaning(text(status)) != StatusMeaning::Refunded
        };
        rows.iter().any(is_refund)
    };
    columns.get(Role::Refunded).is_none()
        && !flags.iter().any(|(_, kind)| matches!(kind, FlagKind::RowType))
        && !has_rows_of_refunds()
}
