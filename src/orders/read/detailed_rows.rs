//! The rows of a file with optional columns: flags, statuses, quantities, currencies, orders, refunds, details.

use super::details::{DetailColumns, FlagEffect};
use super::layout::FileLayout;
use super::pending::RowKind;
use super::problems::ProblemKind;
use super::row_reader::{RowReader, has_text, is_blank};
use super::two_amounts::current_of_two;
use crate::orders::detect::options::{Amounts, Refunds};
use crate::orders::detect::role::Role;
use crate::orders::detect::vocabulary::flags::FlagKind;
use crate::tables::cell::untagged;
use crate::tables::csv::Record;
use crate::tables::day::Day;
use crate::tables::number::{MAX_AMOUNT, Money, SCALE, amount, currency_mark};

/// Optional numeric columns; an unreadable cell in them does not exclude its row.
const OPTIONAL_NUMBERS: [Role; 4] = [Role::Score, Role::CategorySpend, Role::Cost, Role::Refunded];

impl RowReader {
    /// Reads a row of a file with optional columns.
    pub(super) fn read_detailed_row(&mut self, record: &Record, at: &DetailColumns) {
        if at.has_blank_lines && self.is_blank(record) {
            return self.read_blank_line(record, at);
        }
        let decimal = self.layout.decimal;
        let refunded = at.columns.get(Role::Refunded).map_or(0, |column| {
            amount(record.cell(column, &mut self.scratch), decimal).unwrap_or_default().abs()
        });
        let effect = self.details.flag_effect(record, at, refunded, &mut self.scratch);
        if let FlagEffect::Excludes(column) = effect {
            let kind = at.flags.iter().flatten().find(|(flag, _)| *flag == column).map(|(_, kind)| *kind);
            if kind != Some(FlagKind::RowType) {
                self.observe_left_out(record);
            }
            return self.reject(record, column, ProblemKind::ExcludedStatus, ProblemKind::ExcludedStatus);
        }
        if let Some(column) = at.columns.get(Role::Status) {
            let status = record.trimmed(column, &mut self.scratch);
            if self.details.is_excluded(status, at, &self.policies) {
                // Logs of all events have rows that are no orders at all.
                if at.export.is_none_or(|export| export.only_status.is_none()) {
                    self.observe_left_out(record);
                }
                return self.reject(record, column, ProblemKind::ExcludedStatus, ProblemKind::ExcludedStatus);
            }
        }
        if let Some(column) = at.columns.get(Role::Cancelled).filter(|&column| has_text(record, column)) {
            if self.details.is_cancelled(record.trimmed(column, &mut self.scratch)) {
                self.observe_left_out(record);
                return self.reject(record, column, ProblemKind::ExcludedStatus, ProblemKind::ExcludedStatus);
            }
        }
        let Some(day) = self.day(record) else { return };
        let column = self.layout.amount;
        let text = record.cell(column, &mut self.scratch);
        let order = at.columns.get(Role::Order);
        let mut spend = match amount(text, decimal).or_else(|| current_of_two(text, decimal)) {
            Some(spend) => spend,
            // A further line of an order whose total is in its first line.
            None if is_blank(text) && order.is_some_and(|order| has_text(record, order)) => {
                let name = record.trimmed(self.layout.customer, &mut self.scratch);
                let full = self.pending.push(name, day, 0, RowKind::UnpricedLine);
                return self.push_details(record, at, full);
            }
            None => return self.reject(record, column, ProblemKind::BadAmount, ProblemKind::MissingAmount),
        };
        if let Some(column) = at.columns.get(Role::Quantity) {
            let quantity = amount(record.cell(column, &mut self.scratch), self.layout.decimal);
            match quantity.and_then(|quantity| line_total(spend, quantity)) {
                Some(total) => spend = total,
                None => {
                    return self.reject(record, column, ProblemKind::BadAmount, ProblemKind::MissingAmount);
                }
            }
        }
        if self.policies.refunds == Refunds::Net {
            // At most what was paid: exchange rates and shipping can make a refund look larger.
            spend -= refunded.min(spend.max(0));
        }
        if effect == FlagEffect::Reverses {
            spend = -spend.abs();
        }
        // Without a currency column, or if its cell is empty, the mark beside the amount is the currency.
        let named = at.columns.get(Role::Currency).filter(|&column| has_text(record, column));
        let place = named.unwrap_or(column);
        let text = record.trimmed(place, &mut self.scratch);
        let currency = if named.is_some() { text } else { currency_mark(text).as_bytes() };
        match self.details.convert(currency, spend, &self.policies) {
            Some(converted) => spend = converted,
            None => {
                return self.reject(record, place, ProblemKind::OtherCurrency, ProblemKind::OtherCurrency);
            }
        }
        let mut id = Vec::new();
        let order = order.map_or(&b""[..], |column| record.trimmed(column, &mut id));
        // The lines of one order may lie in several files; only the same line is the same purchase.
        let purchase = if at.columns.get(Role::Product).is_some() { record.raw() } else { order };
        if !order.is_empty() && self.is_duplicate(record, purchase, day) {
            let column = at.columns.get(Role::Order).unwrap_or(self.layout.amount);
            return self.reject(record, column, ProblemKind::DuplicateOrder, ProblemKind::DuplicateOrder);
        }
        if spend < 0 && at.refunds_by_order && self.policies.refunds == Refunds::Net {
            let mut parent = Vec::new();
            let reference = at.reference.map_or(&b""[..], |column| record.trimmed(column, &mut parent));
            let named = !matches!(reference, b"" | b"0");
            if named || (!order.is_empty() && self.customers.name(record).is_none()) {
                return self.put_aside(record, if named { reference } else { order }, day, spend);
            }
        }
        if at.amounts == Amounts::Order && !order.is_empty() && spend > 0 {
            spend = self.details.amount_once_per_order(order, spend);
        }
        if let Some(full) = self.enter(record, order, day, spend) {
            if at.has_blank_lines {
                let last = self.last_row.get_or_insert_default();
                last.customer.clear();
                last.customer.extend_from_slice(self.pending.last_name());
                last.order.clear();
                last.order.extend_from_slice(order);
                last.day = day;
            }
            self.push_details(record, at, full);
        }
    }

    /// The shop was open on the day of an order that is left out by its status.
    #[cold]
    fn observe_left_out(&mut self, record: &Record) {
        let text = record.cell(self.layout.date, &mut self.scratch);
        if let Some(day) = self.layout.parse_day(text).filter(|&day| self.layout.is_plausible(day)) {
            self.ledger.observe(day);
        }
    }

    /// True if neither customer nor date nor amount has text.
    fn is_blank(&mut self, record: &Record) -> bool {
        let FileLayout { customer, date, amount, .. } = self.layout;
        [customer, date, amount].into_iter().all(|column| !has_text(record, column))
    }

    /// Reads a line that leaves customer, date and total blank: a further line of the order above, or an empty row.
    fn read_blank_line(&mut self, record: &Record, at: &DetailColumns) {
        if (0..record.len()).all(|column| !has_text(record, column)) {
            self.rows.read -= 1;
            return;
        }
        let order =
            at.columns.get(Role::Order).map(|column| record.trimmed(column, &mut self.scratch).to_vec());
        let order = order.unwrap_or_default();
        match &self.last_row {
            Some(last) if order.is_empty() || order == last.order => {
                self.rows.counted += 1;
                let full = self.pending.push(&last.customer, last.day, 0, RowKind::FurtherLine);
                self.push_details(record, at, full);
            }
            _ => self.reject(record, self.layout.date, ProblemKind::BadDate, ProblemKind::MissingDate),
        }
    }

    /// True if an earlier file has this order, or this line of it.
    fn is_duplicate(&mut self, record: &Record, order: &[u8], day: Day) -> bool {
        let file = self.file;
        self.file_orders.as_mut().is_some_and(|orders| orders.is_duplicate(file, record.raw(), order, day))
    }

    /// Adds the details of the row pushed last.
    fn push_details(&mut self, record: &Record, at: &DetailColumns, full: bool) {
        let extra = self.details.read(record, at, &mut self.scratch);
        self.pending.push_details(extra);
        for column in OPTIONAL_NUMBERS.into_iter().filter_map(|role| at.columns.get(role)) {
            let text = record.cell(column, &mut self.scratch).trim_ascii();
            if !is_blank(text) && amount(text, self.layout.decimal).is_none() {
                self.problems.add(
                    ProblemKind::BadNumber,
                    (self.file, record.line),
                    Some(column),
                    untagged(text),
                    self.layout.amount_example(),
                );
            }
        }
        if full {
            self.flush();
        }
    }
}

/// Unit price × quantity, rounded to ten-thousandths; `None` beyond [`MAX_AMOUNT`].
fn line_total(price: Money, quantity: Money) -> Option<Money> {
    let exact = i128::from(price) * i128::from(quantity);
    let scale = i128::from(SCALE);
    let rounded = (exact + exact.signum() * scale / 2) / scale;
    Money::try_from(rounded).ok().filter(|total| total.abs() <= MAX_AMOUNT)
}
