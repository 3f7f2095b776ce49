//! Refunds in the first rows of a file: as flags, as statuses, as rows that name an order.

use super::columns::{Columns, cells_of, money};
use super::role::Role;
use super::vocabulary::flags::{
    FlagKind, RowEffect, are_directions, are_directions_of_invoices, are_parties, are_payment_methods,
    are_row_types, are_type_codes, is_credit, is_earlier_step, is_last_step, is_part_of_sale,
    is_row_type_column, is_sale, is_state_of_invoice, is_type_of_rows, kind_by_words, kind_of,
    numbers_credit_notes, row_effect, settles_invoices, tells_types, yes_or_no,
};
use super::vocabulary::headers::{REFERENCES, is_reference};
use super::vocabulary::nobody::is_nobody;
use super::vocabulary::statuses::{
    StatusMeaning, are_all_statuses, are_of_payments, are_regions, are_statuses, awaits_payment, is_posted,
    is_unpaid, meaning,
};
use super::vocabulary::words::PAYMENTS;
use super::vocabulary::{position_of, says};
use crate::math::ranking::sort_by;
use crate::tables::header::normalise;

/// Columns that exclude or reverse rows, by their headers, if their cells fit.
pub(super) fn flags(columns: &Columns, headers: &[String], rows: &[Vec<String>]) -> Vec<(usize, FlagKind)> {
    let cells = |column: usize| cells_of(rows, column);
    let fits = |column: usize, kind: FlagKind| match kind {
        FlagKind::RowType => {
            is_row_type_column(cells(column))
                || is_type_of_rows(&headers[column]) && tells_types(cells(column))
                || are_type_codes(cells(column))
                || are_directions(cells(column))
                || are_parties(cells(column))
        }
        FlagKind::Settlement | FlagKind::Parts | FlagKind::Step | FlagKind::Credit => false,
        FlagKind::InvoiceDirection => true,
        FlagKind::CreditNote => !rows.is_empty() && cells(column).all(|cell| !cell.is_empty()),
        FlagKind::Status => !are_regions(cells(column)),
        FlagKind::PaymentMethod | FlagKind::PaymentStatus | FlagKind::InvoicePayment => true,
        FlagKind::Test => cells(column).all(|cell| {
            yes_or_no(cell).is_some()
                || matches!(&cell.to_lowercase()[..], "test" | "live" | "production" | "sandbox")
        }),
        FlagKind::Cancelled
        | FlagKind::Live
        | FlagKind::Refunded
        | FlagKind::Disputed
        | FlagKind::DisputeWon
        | FlagKind::FullyRefunded
        | FlagKind::Valid => cells(column).all(|cell| yes_or_no(cell).is_some()),
    };
    let flag = |(column, header): (usize, &String)| {
        let by_words = || kind_by_words(header).filter(|_| cells(column).any(|cell| !cell.is_empty()));
        let by_cells = || are_statuses(header, cells(column)).then_some(FlagKind::Status);
        let by_number = || numbers_credit_notes(header).then_some(FlagKind::CreditNote);
        let by_type =
            || (is_type_of_rows(header) || are_row_types(header, cells(column))).then_some(FlagKind::RowType);
        // Payments to suppliers.
        let by_party = || {
            let of_payments = || headers.iter().any(|header| says(header, PAYMENTS));
            (are_parties(cells(column)) && of_payments()).then_some(FlagKind::RowType)
        };
        let by_payment = || {
            let is_known =
                |cell: &str| cell.is_empty() || meaning(cell) != StatusMeaning::Unknown || is_unpaid(cell);
            let is_undone = |cell: &str| {
                matches!(meaning(cell), StatusMeaning::NotBought | StatusMeaning::Refunded) || is_unpaid(cell)
            };
            (says(header, PAYMENTS) && cells(column).any(is_undone) && cells(column).all(is_known))
                .then_some(FlagKind::PaymentStatus)
        };
        let by_direction = || {
            if are_directions_of_invoices(headers, cells(column)) {
                Some(FlagKind::InvoiceDirection)
            } else {
                are_directions(cells(column)).then_some(FlagKind::RowType)
            }
        };
        let kind = by_direction()
            .or_else(by_party)
            .or_else(|| kind_of(header))
            .or_else(by_payment)
            .or_else(by_words)
            .or_else(by_type)
            .or_else(by_number)
            .or_else(by_cells)
            .filter(|_| !columns.uses(column))?;
        let kind = match kind {
            FlagKind::RowType if are_payment_methods(cells(column)) => FlagKind::PaymentMethod,
            FlagKind::Status if columns.get(Role::Status).is_none() && are_of_payments(cells(column)) => {
                FlagKind::PaymentStatus
            }
            kind => kind,
        };
        fits(column, kind).then_some((column, kind))
    };
    let mut flags: Vec<(usize, FlagKind)> = headers.iter().enumerate().filter_map(flag).collect();
    flags.retain(|(column, kind)| *kind != FlagKind::RowType || !repeats_status(columns, *column, rows));
    // “State” may be that of the goods.
    let has_statuses = |column: usize| cells(column).any(|cell| meaning(cell) != StatusMeaning::Unknown);
    if !columns.get(Role::Status).is_some_and(has_statuses)
        && !flags.iter().any(|&(column, kind)| kind.is_status() && has_statuses(column))
    {
        // Statuses under any header.
        let is_free = |column: &usize| !columns.uses(*column) && flags.iter().all(|(flag, _)| flag != column);
        let all = (0..headers.len()).filter(is_free);
        let found: Vec<usize> =
            all.filter(|&column| are_all_statuses(&headers[column], cells(column))).collect();
        flags.extend(found.into_iter().map(|column| (column, FlagKind::Status)));
    }
    let statuses: Vec<usize> = columns
        .get(Role::Status)
        .into_iter()
        .chain(flags.iter().filter(|(_, kind)| kind.is_status()).map(|&(column, _)| column))
        .collect();
    flags.retain(|(column, kind)| {
        !(kind.is_status()
            && is_state_of_invoice(&headers[*column])
            && contradicts_others(*column, &statuses, rows))
    });
    let are_posted = |&column: &usize| cells(column).any(is_posted);
    if headers.iter().any(|header| is_state_of_invoice(header)) && statuses.iter().any(are_posted) {
        for (column, kind) in &mut flags {
            if *kind == FlagKind::PaymentStatus && !are_posted(column) {
                *kind = FlagKind::InvoicePayment;
            }
        }
    }
    let parts = flags
        .iter()
        .filter(|(column, kind)| *kind == FlagKind::RowType && has_parts(columns, *column, rows))
        .map(|&(column, _)| (column, FlagKind::Parts));
    let parts: Vec<(usize, FlagKind)> = parts.collect();
    flags.extend(parts);
    let accounts = flags
        .iter()
        .map(|&(column, _)| column)
        .filter(|&column| flags.contains(&(column, FlagKind::RowType)) && settles_invoices(cells(column)));
    let accounts: Vec<(usize, FlagKind)> = accounts.map(|column| (column, FlagKind::Settlement)).collect();
    flags.extend(accounts);
    let types: Vec<usize> =
        flags.iter().filter(|(_, kind)| *kind == FlagKind::RowType).map(|&(column, _)| column).collect();
    for column in types {
        if has_steps(columns, column, rows) {
            flags.push((column, FlagKind::Step));
        }
        if cells(column).any(is_sale) && cells(column).any(is_credit) {
            flags.push((column, FlagKind::Credit));
        }
    }
    // Only some are considered, the most informative first.
    let is_payment = |&(_, kind): &(usize, FlagKind)| matches!(kind, FlagKind::PaymentMethod);
    let payments: Vec<(usize, FlagKind)> = flags.iter().copied().filter(is_payment).collect();
    flags.retain(|flag| !is_payment(flag));
    flags.extend(payments);
    flags
}

/// True if a column of types calls refunds what the status calls them too: it says the state of orders, not the kind of rows.
fn repeats_status(columns: &Columns, types: usize, rows: &[Vec<String>]) -> bool {
    let Some(status) = columns.get(Role::Status) else { return false };
    let text = |row: &Vec<String>, column: usize| normalise(row.get(column).map_or("", |cell| cell.trim()));
    let mut refunds = rows.iter().filter(|row| row_effect(&text(row, types)) == RowEffect::Refund).peekable();
    refunds.peek().is_some() && refunds.all(|row| text(row, types) == text(row, status))
}

/// True if a column of statuses says of most rows that nothing was bought, or of some that a payment is awaited, where
/// another one says bought: orders are invoiced before they are paid.
fn contradicts_others(column: usize, statuses: &[usize], rows: &[Vec<String>]) -> bool {
    let means = |row: &Vec<String>, column: usize, wanted: StatusMeaning| {
        row.get(column).is_some_and(|cell| meaning(cell.trim()) == wanted)
    };
    let others: Vec<usize> = statuses.iter().copied().filter(|&other| other != column).collect();
    let bought =
        || rows.iter().filter(|row| others.iter().any(|&other| means(row, other, StatusMeaning::Bought)));
    let contradicted = || bought().filter(|row| means(row, column, StatusMeaning::NotBought));
    let waits = |row: &&Vec<String>| row.get(column).is_some_and(|cell| awaits_payment(cell.trim()));
    2 * contradicted().count() > bought().count() || contradicted().any(|row| waits(&row))
}

/// True if rows of this type are parts of a sale, such as its lines or payment, and another row has the whole sale:
/// each order with such rows also has a row of another type.
fn has_parts(columns: &Columns, types: usize, rows: &[Vec<String>]) -> bool {
    let Some(order) = columns.get(Role::Order) else { return false };
    let text = |row: &'_ [String], column: usize| row.get(column).map_or("", |cell| cell.trim()).to_owned();
    let (parts, wholes): (Vec<&Vec<String>>, Vec<&Vec<String>>) =
        rows.iter().partition(|row| is_part_of_sale(&text(row, types)));
    let is_sale = |row: &&&Vec<String>| row_effect(&text(row, types)) == RowEffect::Purchase;
    let mut orders: Vec<String> = wholes.iter().filter(is_sale).map(|row| text(row, order)).collect();
    sort_by(&mut orders, Ord::cmp);
    let is_in_whole = |row: &&Vec<String>| orders.binary_search(&text(row, order)).is_ok();
    let several = orders.windows(2).any(|pair| pair[0] == pair[1]);
    // The last order of the sample may be incomplete.
    !parts.is_empty() && !several && parts.iter().filter(|row| is_in_whole(row)).count() == parts.len()
}

/// True if the types are steps of payments: an earlier step has customer and amount of a last one.
fn has_steps(columns: &Columns, types: usize, rows: &[Vec<String>]) -> bool {
    let (Some(customer), Some(spend)) = (columns.get(Role::Customer), columns.get(Role::Amount)) else {
        return false;
    };
    let text =
        |row: &'_ Vec<String>, column: usize| row.get(column).map_or("", |cell| cell.trim()).to_owned();
    let of = |is_step: fn(&str) -> bool| {
        let fits = move |row: &&Vec<String>| is_step(&text(row, types));
        rows.iter().filter(fits).map(|row| (text(row, customer), text(row, spend)))
    };
    of(is_last_step).next().is_some_and(|last| of(is_earlier_step).any(|earlier| earlier == last))
}

/// Column of the order or payment that a refund row refers to.
pub(super) fn reference(columns: &Columns, headers: &[String]) -> Option<usize> {
    let known = position_of(headers, REFERENCES);
    let column = known.or_else(|| headers.iter().position(|header| is_reference(header)));
    column.filter(|&column| !columns.uses(column))
}

/// Column of the amount left after a refund, beside that of the amount.
pub(super) fn adjusted(columns: &Columns, headers: &[String]) -> Option<usize> {
    let amount = headers.get(columns.get(Role::Amount)?)?;
    let is_of_amount = |header: &String| header.strip_prefix("adjusted ").is_some_and(|rest| rest == amount);
    headers.iter().position(is_of_amount)
}

/// Column without a role that has another cell in each row, and among them at least half of the references.
pub(super) fn referred(columns: &Columns, reference: usize, rows: &[Vec<String>]) -> Option<usize> {
    let cells = |column: usize| -> Vec<&str> {
        let cells = cells_of(rows, column);
        cells.filter(|cell| !cell.is_empty()).collect()
    };
    // WooCommerce writes 0 where a row has no parent.
    let references: Vec<&str> = cells(reference).into_iter().filter(|cell| *cell != "0").collect();
    let names_rows = |&column: &usize| {
        let mut ids = cells(column);
        ids.sort_unstable();
        let found = references.iter().filter(|id| ids.binary_search(id).is_ok()).count();
        2 * found >= references.len() && ids.windows(2).all(|pair| pair[0] != pair[1])
    };
    let width = rows.iter().map(Vec::len).max().unwrap_or(0);
    let free = |column: &usize| *column != reference && !columns.uses(*column);
    if references.is_empty() { None } else { (0..width).filter(free).find(names_rows) }
}

/// True if refund rows may have to be assigned by their order: the file has a column of references, of row types,
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

/// True if only statuses show the refunds of the sample: it has no refund row, no flag, and no refunded amount, or none
/// in rows with such a status.
pub(super) fn refunds_by_status(
    columns: &Columns,
    flags: &[(usize, FlagKind)],
    rows: &[Vec<String>],
) -> bool {
    let second = || flags.iter().find(|(_, kind)| kind.is_status()).map(|&(column, _)| column);
    let status = columns.get(Role::Status).or_else(second);
    let (Some(status), Some(spend)) = (status, columns.get(Role::Amount)) else {
        return false;
    };
    // A payout to the shop itself is negative too.
    let mut buyers: Vec<&str> = columns.get(Role::Customer).map_or_else(Vec::new, |customer| {
        let bought = rows.iter().filter(|row| money(row, spend).is_some_and(|amount| amount > 0));
        bought.filter_map(|row| row.get(customer)).map(|cell| cell.trim()).collect()
    });
    buyers.sort_unstable();
    let is_of_buyer = |row: &Vec<String>| {
        let name =
            columns.get(Role::Customer).and_then(|customer| row.get(customer)).map_or("", |cell| cell.trim());
        name.is_empty() || buyers.binary_search(&name).is_ok()
    };
    let has_rows_of_refunds = || {
        let is_refund = |row: &Vec<String>| {
            let text = |column: usize| row.get(column).map_or("", |cell| cell.trim());
            let is_negative = text(spend).starts_with(['-', '\u{2212}', '(']);
            (is_negative, meaning(text(status)) == StatusMeaning::Refunded)
        };
        let all: Vec<(bool, bool)> = rows.iter().filter(|row| is_of_buyer(row)).map(is_refund).collect();
        // A refund row may itself be marked “refunded”, if no order is.
        all.contains(&(true, false)) || (all.contains(&(true, true)) && !all.contains(&(false, true)))
    };
    let cells = |column: usize| cells_of(rows, column);
    // If statuses mark refunds, types without a refund mean something else.
    let may_have_refunds = |types: usize| {
        cells(types).any(|cell| row_effect(cell) == RowEffect::Refund)
            || !cells(status).any(|cell| meaning(cell) == StatusMeaning::Refunded)
    };
    let says_only = |refunded: usize| {
        rows.iter().any(|row| {
            let cell = row.get(status).map_or("", |cell| cell.trim());
            meaning(cell) == StatusMeaning::Refunded && money(row, refunded).unwrap_or_default() == 0
        })
    };
    columns.get(Role::Refunded).is_none_or(says_only)
        && !flags.iter().any(|&(column, kind)| kind == FlagKind::RowType && may_have_refunds(column))
        && !has_rows_of_refunds()
}
