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
    let sample = FlagSample { columns, headers, rows };
    let mut flags: Vec<(usize, FlagKind)> =
        (0..headers.len()).filter_map(|column| Some((column, sample.kind(column)?))).collect();
    flags.retain(|(column, kind)| *kind != FlagKind::RowType || !repeats_status(columns, *column, rows));
    sample.find_statuses(&mut flags);
    sample.correct_states_of_invoices(&mut flags);
    sample.refine_types(&mut flags);
    // Only some are considered, the most informative first.
    let (payments, mut flags): (Vec<_>, Vec<_>) =
        flags.into_iter().partition(|(_, kind)| *kind == FlagKind::PaymentMethod);
    flags.extend(payments);
    flags
}

/// Sample in which columns of flags are sought.
struct FlagSample<'a> {
    columns: &'a Columns,
    headers: &'a [String],
    rows: &'a [Vec<String>],
}

impl FlagSample<'_> {
    fn cells(&self, column: usize) -> impl Iterator<Item = &str> {
        cells_of(self.rows, column)
    }

    /// Kind of a column without a role, if its cells fit.
    fn kind(&self, column: usize) -> Option<FlagKind> {
        let kind = self.named_kind(column).filter(|_| !self.columns.uses(column))?;
        let kind = match kind {
            FlagKind::RowType if are_payment_methods(self.cells(column)) => FlagKind::PaymentMethod,
            FlagKind::Status
                if self.columns.get(Role::Status).is_none() && are_of_payments(self.cells(column)) =>
            {
                FlagKind::PaymentStatus
            }
            kind => kind,
        };
        self.fits(column, kind).then_some(kind)
    }

    /// Kind of a column by its header, and by cells that only one kind has.
    fn named_kind(&self, column: usize) -> Option<FlagKind> {
        let header = &self.headers[column];
        let cells = || self.cells(column);
        let by_words = || kind_by_words(header).filter(|_| cells().any(|cell| !cell.is_empty()));
        let by_cells = || are_statuses(header, cells()).then_some(FlagKind::Status);
        let by_number = || numbers_credit_notes(header).then_some(FlagKind::CreditNote);
        let by_type =
            || (is_type_of_rows(header) || are_row_types(header, cells())).then_some(FlagKind::RowType);
        // Payments to suppliers.
        let by_party = || {
            let of_payments = || self.headers.iter().any(|header| says(header, PAYMENTS));
            (are_parties(cells()) && of_payments()).then_some(FlagKind::RowType)
        };
        let by_payment = || {
            let is_known =
                |cell: &str| cell.is_empty() || meaning(cell) != StatusMeaning::Unknown || is_unpaid(cell);
            let is_undone = |cell: &str| {
                matches!(meaning(cell), StatusMeaning::NotBought | StatusMeaning::Refunded) || is_unpaid(cell)
            };
            (says(header, PAYMENTS) && cells().any(is_undone) && cells().all(is_known))
                .then_some(FlagKind::PaymentStatus)
        };
        let by_direction = || {
            if are_directions_of_invoices(self.headers, cells()) {
                Some(FlagKind::InvoiceDirection)
            } else {
                are_directions(cells()).then_some(FlagKind::RowType)
            }
        };
        by_direction()
            .or_else(by_party)
            .or_else(|| kind_of(header))
            .or_else(by_payment)
            .or_else(by_words)
            .or_else(by_type)
            .or_else(by_number)
            .or_else(by_cells)
    }

    /// True if the cells of a column can have this kind.
    fn fits(&self, column: usize, kind: FlagKind) -> bool {
        let cells = || self.cells(column);
        match kind {
            FlagKind::RowType => {
                is_row_type_column(cells())
                    || is_type_of_rows(&self.headers[column]) && tells_types(cells())
                    || are_type_codes(cells())
                    || are_directions(cells())
                    || are_parties(cells())
            }
            FlagKind::Settlement | FlagKind::Parts | FlagKind::Step | FlagKind::Credit => false,
            FlagKind::InvoiceDirection => true,
            FlagKind::CreditNote => !self.rows.is_empty() && cells().all(|cell| !cell.is_empty()),
            FlagKind::Status => !are_regions(cells()),
            FlagKind::PaymentMethod | FlagKind::PaymentStatus | FlagKind::InvoicePayment => true,
            FlagKind::Test => cells().all(|cell| {
                yes_or_no(cell).is_some()
                    || matches!(&cell.to_lowercase()[..], "test" | "live" | "production" | "sandbox")
            }),
            FlagKind::Cancelled
            | FlagKind::Live
            | FlagKind::Refunded
            | FlagKind::Disputed
            | FlagKind::DisputeWon
            | FlagKind::FullyRefunded
            | FlagKind::Valid => cells().all(|cell| yes_or_no(cell).is_some()),
        }
    }

    /// Adds statuses under any header, if no column named as such has known ones: “State” may be that of the goods.
    fn find_statuses(&self, flags: &mut Vec<(usize, FlagKind)>) {
        let has_statuses =
            |column: usize| self.cells(column).any(|cell| meaning(cell) != StatusMeaning::Unknown);
        if self.columns.get(Role::Status).is_some_and(has_statuses)
            || flags.iter().any(|&(column, kind)| kind.is_status() && has_statuses(column))
        {
            return;
        }
        let is_free =
            |column: &usize| !self.columns.uses(*column) && flags.iter().all(|(flag, _)| flag != column);
        let found = (0..self.headers.len()).filter(is_free);
        let found = found.filter(|&column| are_all_statuses(&self.headers[column], self.cells(column)));
        let found: Vec<_> = found.map(|column| (column, FlagKind::Status)).collect();
        flags.extend(found);
    }

    /// Drops states of invoices that contradict the orders, and marks the payments of posted invoices.
    fn correct_states_of_invoices(&self, flags: &mut Vec<(usize, FlagKind)>) {
        let of_flags = flags.iter().filter(|(_, kind)| kind.is_status()).map(|&(column, _)| column);
        let statuses: Vec<usize> = self.columns.get(Role::Status).into_iter().chain(of_flags).collect();
        flags.retain(|(column, kind)| {
            !(kind.is_status()
                && is_state_of_invoice(&self.headers[*column])
                && contradicts_others(*column, &statuses, self.rows))
        });
        let are_posted = |column: usize| self.cells(column).any(is_posted);
        if self.headers.iter().any(|header| is_state_of_invoice(header))
            && statuses.iter().any(|&column| are_posted(column))
        {
            for (column, kind) in flags {
                if *kind == FlagKind::PaymentStatus && !are_posted(*column) {
                    *kind = FlagKind::InvoicePayment;
                }
            }
        }
    }

    /// Adds what else columns of row types mean: parts of sales, accounts, steps of payments, credits.
    fn refine_types(&self, flags: &mut Vec<(usize, FlagKind)>) {
        let is_type = |flag: &&(usize, FlagKind)| flag.1 == FlagKind::RowType;
        let types: Vec<usize> = flags.iter().filter(is_type).map(|&(column, _)| column).collect();
        let mut add = |kind: FlagKind, is_so: &dyn Fn(usize) -> bool| {
            flags.extend(types.iter().filter(|&&column| is_so(column)).map(|&column| (column, kind)));
        };
        add(FlagKind::Parts, &|column| has_parts(self.columns, column, self.rows));
        add(FlagKind::Settlement, &|column| settles_invoices(self.cells(column)));
        add(FlagKind::Step, &|column| has_steps(self.columns, column, self.rows));
        add(FlagKind::Credit, &|column| self.cells(column).any(is_sale) && self.cells(column).any(is_credit));
    }
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
