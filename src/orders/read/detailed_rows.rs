//! The rows of a file with optional columns: flags, statuses, quantities, currencies, orders, refunds, details.

use super::customer::CustomerReader;
use super::details::{DetailColumns, FlagEffect};
use super::duplicates::OrderRow;
use super::layout::FileLayout;
use super::pending::RowKind;
use super::problems::ProblemKind;
use super::row_reader::{LastRow, RowReader, has_text, is_blank, row_kind};
use super::two_amounts::current_of_two;
use crate::orders::detect::exports::Export;
use crate::orders::detect::options::{Amounts, Guests, Refunds};
use crate::orders::detect::role::Role;
use crate::orders::detect::vocabulary::flags::FlagKind;
use crate::orders::detect::vocabulary::members::is_somebody;
use crate::tables::cell::untagged;
use crate::tables::csv::Record;
use crate::tables::day::Day;
use crate::tables::dialect::is_totals_row;
use crate::tables::number::{MAX_AMOUNT, Money, SCALE, amount, currency_mark};

/// Optional numeric columns; an unreadable cell in them does not exclude its row.
const OPTIONAL_NUMBERS: [Role; 7] = [
    Role::Score,
    Role::CategorySpend,
    Role::Cost,
    Role::Refunded,
    Role::Discount,
    Role::PointsIssued,
    Role::PointsRedeemed,
];

impl RowReader {
    /// Reads a row of a file with optional columns.
    pub(super) fn read_detailed_row(&mut self, record: &Record, at: &DetailColumns) {
        if at.has_blank_lines && self.is_blank(record) {
            return self.read_blank_line(record, at);
        }
        if at.has_blank_lines {
            (self.last_row, self.last_left_out) = (None, None);
        }
        // Before the status is checked, because the newest file may cancel the order.
        if self.file_orders.is_some() && self.is_duplicate(record, at) {
            let column = at.columns.get(Role::Order).unwrap_or(self.layout.amount);
            return self.reject(record, column, ProblemKind::DuplicateOrder, ProblemKind::DuplicateOrder);
        }
        let decimal = self.layout.decimal;
        let refunded = self.refunded(record, at);
        let effect = self.details.flag_effect(record, at, refunded, &mut self.scratch);
        if let Some((column, was_open)) = self.exclusion(record, at, refunded, effect) {
            if was_open {
                self.observe_left_out(record);
            }
            return self.reject(record, column, ProblemKind::ExcludedStatus, ProblemKind::ExcludedStatus);
        }
        let Some(day) = self.day(record) else { return };
        let column = self.layout.amount;
        let is_log = at.export.is_some_and(Export::is_log_of_events);
        let text = record.cell(column, &mut self.scratch);
        let order = at.columns.get(Role::Order);
        let mut spend = match amount(text, decimal).or_else(|| current_of_two(text, decimal)) {
            Some(spend) => at.in_units(spend),
            // A refund in a log of events; elsewhere further lines of an order may repeat its refund.
            None if is_blank(text) && refunded != 0 && is_log => -refunded,
            // A further line of an order whose first line has the total.
            None if is_blank(text) && order.is_some_and(|order| has_text(record, order)) => {
                let name = self.customers.name(record).unwrap_or_default();
                let full = self.pending.push(name, day, 0, RowKind::UnpricedLine);
                return self.push_details(record, at, full, true);
            }
            None => return self.reject(record, column, ProblemKind::BadAmount, ProblemKind::MissingAmount),
        };
        match self.times_quantity(record, at, spend) {
            Some(total) => spend = total,
            None => return self.reject(record, column, ProblemKind::BadAmount, ProblemKind::MissingAmount),
        }
        if self.policies.refunds == Refunds::Net {
            // At most the amount paid: exchange rates and shipping can make a refund look larger.
            self.assumed.refunds += u64::from(refunded != 0);
            spend -= refunded.min(spend.max(0));
        }
        if effect == FlagEffect::Reverses {
            spend = -spend.abs();
        }
        let Some(mut spend) = self.converted(record, at, spend) else { return };
        let mut id = Vec::new();
        let order = order.map_or(&b""[..], |column| record.trimmed(column, &mut id));
        if spend < 0 && at.refunds_by_order && self.policies.refunds == Refunds::Net {
            let mut parent = Vec::new();
            let reference = at.reference.map_or(&b""[..], |column| record.trimmed(column, &mut parent));
            let named = !matches!(reference, b"" | b"0");
            if named || (!order.is_empty() && !self.customers.is_named(record)) {
                return self.put_aside(record, if named { reference } else { order }, day, spend);
            }
        }
        let mut is_repeated = false;
        let is_total = at.amounts == Amounts::Order && !order.is_empty() && spend > 0;
        // An excluded line does not use up the total of its order.
        let counts = |customers: &mut CustomerReader| {
            self.policies.guests == Guests::Separate || customers.is_named(record)
        };
        if is_total && self.part.is_none() && counts(&mut self.customers) {
            spend = self.details.amount_once_per_order(order, spend);
            is_repeated = spend == 0;
            self.assumed.repeated_totals += u64::from(is_repeated);
        }
        if let Some(full) = self.enter(record, order, day, spend) {
            if is_total && self.part.is_some() {
                self.pending.mark_total();
            }
            if at.has_blank_lines {
                let customer = self.pending.last_name().to_vec();
                self.last_row = Some(LastRow { customer, order: order.to_vec(), day });
            }
            self.push_details(record, at, full, is_repeated);
        }
    }

    /// Amount given back in a row: in a column of its own, or the rest to the amount that is left.
    fn refunded(&mut self, record: &Record, at: &DetailColumns) -> Money {
        let decimal = self.layout.decimal;
        let mut read = |column: usize| amount(record.cell(column, &mut self.scratch), decimal);
        // Etsy writes 0 where nothing was adjusted.
        let left = at.adjusted.and_then(&mut read).filter(|&left| left != 0);
        let refunded = match left {
            Some(left) => read(self.layout.amount).map_or(0, |all| (all - left).max(0)),
            None => at.columns.get(Role::Refunded).and_then(read).unwrap_or_default().abs(),
        };
        at.in_units(refunded)
    }

    /// Column whose cell excludes a row: a flag, the status or the cancellation; and true if the shop was open on its
    /// day, because the row is an order.
    fn exclusion(
        &mut self,
        record: &Record,
        at: &DetailColumns,
        refunded: Money,
        effect: FlagEffect,
    ) -> Option<(usize, bool)> {
        if let FlagEffect::Excludes(column) = effect {
            let kind = at.flags.iter().flatten().find(|(flag, _)| *flag == column).map(|(_, kind)| *kind);
            return Some((column, !matches!(kind, Some(FlagKind::RowType | FlagKind::InvoiceDirection))));
        }
        if let Some(column) = at.columns.get(Role::Status) {
            let status = record.trimmed(column, &mut self.scratch);
            if self.details.is_excluded(status, at, &self.policies)
                && !(refunded != 0 && self.details.is_refund(status, &self.policies))
            {
                // Logs of all events have rows that are not orders at all.
                return Some((column, at.export.is_none_or(|export| !export.is_log_of_events())));
            }
        }
        let column = at.columns.get(Role::Cancelled).filter(|&column| has_text(record, column))?;
        self.details.is_cancelled(record.trimmed(column, &mut self.scratch)).then_some((column, true))
    }

    /// Price of a row times its quantity, or the price if no column has quantities; `None` without a valid quantity.
    fn times_quantity(&mut self, record: &Record, at: &DetailColumns, price: Money) -> Option<Money> {
        let Some(column) = at.columns.get(Role::Quantity) else { return Some(price) };
        line_total(price, amount(record.cell(column, &mut self.scratch), self.layout.decimal)?)
    }

    /// The amount of a row in the currency of the report; `None` if it is in another one, and the row is rejected.
    fn converted(&mut self, record: &Record, at: &DetailColumns, spend: Money) -> Option<Money> {
        // Without a currency column, or if its cell is empty, the mark beside the amount is the currency.
        let named = at.columns.get(Role::Currency).filter(|&column| has_text(record, column));
        let place = named.unwrap_or(self.layout.amount);
        let currency = match named {
            Some(named) => record.trimmed(named, &mut self.scratch),
            None => currency_mark(record.cell(place, &mut self.scratch)).as_bytes(),
        };
        let converted = self.details.convert(currency, spend, &self.policies);
        if converted.is_none() {
            self.reject(record, place, ProblemKind::OtherCurrency, ProblemKind::OtherCurrency);
        }
        converted
    }

    /// Notes that the shop was open on the day of an order that is left out by its status.
    #[cold]
    fn observe_left_out(&mut self, record: &Record) {
        let text = record.cell(self.layout.date, &mut self.scratch);
        if let Some(day) = self.layout.parse_day(text).filter(|&day| self.layout.is_plausible(day)) {
            self.ledger.observe(day);
            self.details.noted.observed = Some(day);
        }
    }

    /// True if customer and date are empty, and the amount is empty or that of a further product.
    pub(super) fn is_blank(&mut self, record: &Record) -> bool {
        let FileLayout { customer, date, amount, .. } = self.layout;
        let lacks = |column| !has_text(record, column);
        lacks(customer) && lacks(date) && (lacks(amount) || self.is_priced_line(record))
    }

    /// True for a row with a product and no order in a file where such rows continue the purchase above them.
    fn is_priced_line(&self, record: &Record) -> bool {
        let Some(at) = self.layout.details.as_ref().filter(|at| at.has_priced_lines) else { return false };
        let has = |role| at.columns.get(role).is_some_and(|column| has_text(record, column));
        has(Role::Product) && !has(Role::Order) && !is_totals_row(&record.texts())
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
            Some(last) if order.is_empty() && has_text(record, self.layout.amount) => {
                let (name, day) = (last.customer.clone(), last.day);
                self.read_priced_line(record, at, &name, day);
            }
            Some(last) if order.is_empty() || order == last.order => {
                self.rows.counted += 1;
                let full = self.pending.push(&last.customer, last.day, 0, RowKind::FurtherLine);
                self.push_details(record, at, full, true);
            }
            // The order was excluded, and so are its lines.
            None if self.last_left_out.is_some() => {
                let kind = self.last_left_out.unwrap_or(ProblemKind::ExcludedStatus);
                let column = at.columns.get(Role::Order).unwrap_or(self.layout.date);
                self.reject(record, column, kind, kind);
            }
            _ => self.reject(record, self.layout.date, ProblemKind::BadDate, ProblemKind::MissingDate),
        }
    }

    /// Reads a line with an amount of its own, which belongs to the purchase above.
    fn read_priced_line(&mut self, record: &Record, at: &DetailColumns, name: &[u8], day: Day) {
        let (column, decimal) = (self.layout.amount, self.layout.decimal);
        let price = amount(record.cell(column, &mut self.scratch), decimal).map(|price| at.in_units(price));
        let spend = price.and_then(|price| self.times_quantity(record, at, price));
        let Some(spend) = spend else {
            return self.reject(record, column, ProblemKind::BadAmount, ProblemKind::MissingAmount);
        };
        let Some(spend) = self.converted(record, at, spend) else { return };
        let kind = row_kind(spend, &self.policies);
        if let Some(full) = self.push(record, name, day, spend, kind) {
            self.push_details(record, at, full, false);
        }
    }

    /// True for a row of an order that another file has too, where the row does not count.
    #[cold]
    fn is_duplicate(&mut self, record: &Record, at: &DetailColumns) -> bool {
        let (mut order, mut product, mut customer) = (Vec::new(), Vec::new(), Vec::new());
        let order = at.columns.get(Role::Order).map_or(&b""[..], |column| record.trimmed(column, &mut order));
        let product =
            at.columns.get(Role::Product).map_or(&b""[..], |column| record.trimmed(column, &mut product));
        let day = self.layout.parse_day(record.field(self.layout.date, &mut self.scratch));
        let (Some(orders), Some(day), false) = (&mut self.file_orders, day, order.is_empty()) else {
            return false;
        };
        let customer = record.trimmed(self.layout.customer, &mut customer);
        orders.is_duplicate(OrderRow { file: self.file, line: record.raw(), order, product, customer, day })
    }

    /// Adds the details of the row pushed last; a further line of an order has no separate discount.
    fn push_details(&mut self, record: &Record, at: &DetailColumns, full: bool, is_further: bool) {
        let mut extra = self.details.read(record, at, &mut self.scratch);
        if at.has_programme {
            let day = |text: &[u8]| self.layout.parse_since(text);
            let programme = &mut self.details.programme;
            extra.programme =
                programme.read(record, (&at.columns, at.decimal), &day, is_further, &mut self.scratch);
        }
        self.pending.push_details(extra);
        if let Some(column) = at.columns.get(Role::MemberSince) {
            let text = record.cell(column, &mut self.scratch).trim_ascii();
            // Words such as “no” mean that the customer has not joined.
            let is_day = || is_somebody(&String::from_utf8_lossy(untagged(text)));
            if !is_blank(text) && self.layout.parse_since(text).is_none() && is_day() {
                let place = (self.file, record.line);
                self.problems.add(ProblemKind::BadOptionalDate, place, Some(column), untagged(text), None);
            }
        }
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
