//! Details from the optional columns: products, orders, statuses, currencies, countries, scores, costs.

use std::collections::HashMap;

use super::conversion::Conversion;
use super::flag_cells::{CellMeaning, FlagCells};
use super::programme::Programme;
use crate::orders::detect::assumption::Found;
use crate::orders::detect::columns::Columns;
use crate::orders::detect::exports::Export;
use crate::orders::detect::options::{Amounts, Policies};
use crate::orders::detect::role::Role;
use crate::orders::detect::status::StatusRules;
use crate::orders::detect::vocabulary::flags::FlagKind;
use crate::orders::detect::vocabulary::statuses::{StatusMeaning, meaning};
use crate::orders::store::baskets::{Baskets, same_day_basket};
use crate::orders::store::customer_products::CustomerProducts;
use crate::orders::store::first_day_products::FirstDayProducts;
use crate::orders::store::interner::{Interner, hash};
use crate::orders::store::order_ids::{OrderId, OrderIds, SeenOrders};
use crate::orders::store::second_products::SecondProducts;
use crate::tables::csv::Record;
use crate::tables::currency::code;
use crate::tables::day::Day;
use crate::tables::number::{Money, amount};

/// Distinct values of a column, with their row counts.
#[derive(Debug, Clone, Default)]
pub struct Tally {
    /// The values.
    pub names: Interner,
    /// Rows per value.
    pub rows: Vec<u64>,
}

impl Tally {
    /// Counts a row with a value, and returns the number of the value.
    pub(super) fn add(&mut self, name: &[u8]) -> usize {
        self.add_rows(name, 1)
    }

    /// Counts rows with a value, and returns the number of the value.
    pub(super) fn add_rows(&mut self, name: &[u8], rows: u64) -> usize {
        let number = self.names.number(name) as usize;
        if number == self.rows.len() {
            self.rows.push(0);
        }
        self.rows[number] += rows;
        number
    }

    /// The values, each with its rows, by number.
    pub(super) fn values(&self) -> impl Iterator<Item = (&[u8], u64)> + '_ {
        self.rows.iter().enumerate().map(|(number, &rows)| (self.names.name(number as u32), rows))
    }

    /// Pairs of value and row count.
    pub fn entries(&self) -> impl Iterator<Item = (String, u64)> + '_ {
        self.rows.iter().enumerate().map(|(number, &rows)| (self.names.text(number as u32), rows))
    }
}

/// One value per customer, from the row with the earliest or latest day.
#[derive(Debug, Clone, Default)]
pub struct PerCustomer<T> {
    values: Vec<(Day, T)>,
}

/// Day of a customer without a value. An `Option` would be 50 % larger.
const NO_VALUE: Day = Day::MAX;

impl<T: Copy + Default> PerCustomer<T> {
    fn update(&mut self, customer: u32, value: (Day, T), replaces: impl Fn((Day, T), (Day, T)) -> bool) {
        let index = customer as usize;
        if index >= self.values.len() {
            self.values.resize(index + 1, (NO_VALUE, T::default()));
        }
        let held = &mut self.values[index];
        if held.0 == NO_VALUE || replaces(value, *held) {
            *held = value;
        }
    }

    /// Value of a customer, with the day of its row.
    pub fn dated(&self, customer: u32) -> Option<(Day, T)> {
        self.values.get(customer as usize).copied().filter(|(day, _)| *day != NO_VALUE)
    }

    /// Value of a customer.
    pub fn get(&self, customer: u32) -> Option<T> {
        self.dated(customer).map(|(_, value)| value)
    }
}

/// Everything collected from the optional columns.
#[derive(Debug, Clone, Default)]
pub struct Details {
    /// Customers by order, kept where refunds name an order rather than a customer.
    pub buyers: Option<HashMap<u64, Option<u32>>>,
    /// Statuses, with row counts.
    pub statuses: Tally,
    /// ISO 4217 codes of the currencies of counted rows.
    pub currencies: Vec<String>,
    /// Product names.
    pub products: Interner,
    /// Distinct pairs of customer and product.
    pub bought: CustomerProducts,
    /// Order ids of purchases.
    pub orders: OrderIds,
    /// Products of each customer's first day with a product.
    pub first_day_products: FirstDayProducts,
    /// Days of the second product; only for a report.
    pub second_products: SecondProducts,
    /// Country names.
    pub countries: Interner,
    /// Country of each customer's earliest row.
    pub country: PerCustomer<u32>,
    /// Channel names.
    pub channels: Interner,
    /// Channel of each customer's earliest row.
    pub channel: PerCustomer<u32>,
    /// Each customer's latest score.
    pub score: PerCustomer<Money>,
    /// Each customer's latest total category spend.
    pub category_spend: PerCustomer<Money>,
    /// Sum of costs by customer number; customers beyond its end have none.
    pub costs: Vec<Money>,
    /// Members, coupons, recommendations, discounts and points.
    pub programme: Programme,
    /// Baskets, if requested.
    pub baskets: Option<Baskets>,
    /// Last day of observation, if given.
    observation_end: Option<Day>,
    excluded: Vec<bool>,
    pub(super) flags: FlagCells,
    /// Names of currencies as written.
    pub(super) written: Interner,
    conversions: Vec<Conversion>,
    last_currency: usize,
    seen_orders: SeenOrders,
    /// Cells examined in the row being read.
    pub(super) noted: Noted,
    /// Lines without an amount; they count if their order does.
    unpriced_lines: Vec<UnpricedLine>,
}

/// Cells examined in the row being read.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Noted {
    /// Number of its status.
    pub(super) status: Option<usize>,
    /// Number of its currency as written.
    pub(super) currency: Option<usize>,
    /// Order and amount of a row that may repeat the total of its order.
    pub(super) total: Option<(OrderId, Money)>,
    /// Day of a row left out on which the shop was open.
    pub(super) observed: Option<Day>,
}

/// A further line of an order whose total is in another line.
#[derive(Debug, Clone, Copy)]
struct UnpricedLine {
    order: Option<OrderId>,
    customer: u32,
    day: Day,
    product: Option<u32>,
}

/// Optional columns of a file.
#[derive(Debug, Clone, Copy)]
pub struct DetailColumns {
    /// Roles of all columns.
    pub columns: Columns,
    /// The known export, if recognised.
    pub export: Option<&'static Export>,
    /// Meaning of a row's amount.
    pub amounts: Amounts,
    /// Decimal mark.
    pub decimal: u8,
    /// True if amounts are in cents.
    pub in_cents: bool,
    /// Columns that exclude or reverse rows; the first [`MAX_FLAGS`] of them.
    pub flags: [Option<(usize, FlagKind)>; MAX_FLAGS],
    /// Facts that decide about statuses.
    pub statuses: StatusRules,
    /// True if lines of an order leave its date, total and customer blank.
    pub has_blank_lines: bool,
    /// True if further lines of a purchase have an amount, but neither date nor customer.
    pub has_priced_lines: bool,
    /// Column of the order that a refund row refers to.
    pub reference: Option<usize>,
    /// Refund rows may name an order rather than a customer.
    pub refunds_by_order: bool,
    /// Column of the amount that is left after a refund.
    pub adjusted: Option<usize>,
    /// True if there are columns of a loyalty programme.
    pub has_programme: bool,
}

impl DetailColumns {
    /// An amount in units of the currency.
    #[inline]
    pub fn in_units(&self, amount: Money) -> Money {
        if self.in_cents { amount / 100 } else { amount }
    }
}

/// Flag columns considered.
pub const MAX_FLAGS: usize = 6;

/// Effect of a row's flags.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FlagEffect {
    /// The row counts.
    Counts,
    /// The amount is deducted, whatever its sign.
    Reverses,
    /// The row is left out because of this column.
    Excludes(usize),
}

/// Details of one row.
#[derive(Debug, Clone, Copy, Default)]
pub struct RowDetails {
    /// Order id.
    pub order: Option<OrderId>,
    /// Product number.
    pub product: Option<u32>,
    /// Country number.
    pub country: Option<u32>,
    /// Channel number.
    pub channel: Option<u32>,
    /// Score.
    pub score: Option<Money>,
    /// Customer's total spend in the category.
    pub category_spend: Option<Money>,
    /// Cost to the shop.
    pub cost: Money,
    /// Hash of the customer, if baskets are collected and the row has no order id.
    pub buyer: Option<u64>,
    /// Place among the programme’s rows of the batch.
    pub programme: Option<u32>,
}

impl Details {
    /// Creates an empty collection that ignores rows after `observation_end`.
    pub fn new(observation_end: Option<Day>, baskets: bool) -> Self {
        Self { observation_end, baskets: baskets.then(Baskets::default), ..Self::default() }
    }

    /// True for a day after the given end of observation.
    pub fn is_after_end(&self, day: Day) -> bool {
        self.observation_end.is_some_and(|end| day > end)
    }

    /// True if a row of this status is left out.
    pub fn is_excluded(&mut self, status: &[u8], at: &DetailColumns, policies: &Policies) -> bool {
        self.count_status(status, 1, at, policies)
    }

    /// True for a status of fully refunded orders; a refunded amount in the row then gives the amount.
    #[cold]
    pub(super) fn is_refund(&self, status: &[u8], policies: &Policies) -> bool {
        policies.excluded_statuses.is_none()
            && meaning(&String::from_utf8_lossy(status)) == StatusMeaning::Refunded
    }

    /// Counts rows of a status; true if they are left out.
    pub(super) fn count_status(
        &mut self,
        status: &[u8],
        rows: u64,
        at: &DetailColumns,
        policies: &Policies,
    ) -> bool {
        let number = self.statuses.add_rows(status, rows);
        self.noted.status = Some(number);
        if number == self.excluded.len() {
            let text = String::from_utf8_lossy(status);
            let listed = policies.excluded_statuses.as_deref();
            self.excluded.push(at.statuses.exclude(&text, at.export, listed));
        }
        self.excluded[number]
    }

    /// True for a text in the column of cancellations, such as a date, that does not say “no”.
    pub fn is_cancelled(&mut self, cell: &[u8]) -> bool {
        self.flags.meaning(FlagKind::Cancelled, cell, false) == CellMeaning::Excludes
    }

    /// Effect of a row's flag columns. `refunded` is the amount refunded in the row, 0 if the file has no such column.
    pub fn flag_effect(
        &mut self,
        record: &Record,
        at: &DetailColumns,
        refunded: Money,
        scratch: &mut Vec<u8>,
    ) -> FlagEffect {
        let mut effect = FlagEffect::Counts;
        let (mut disputed, mut won) = (None, false);
        for (column, kind) in at.flags.iter().flatten().copied() {
            match self.flags.meaning(kind, record.trimmed(column, scratch), at.statuses.refunds_by_status) {
                CellMeaning::Counts => {}
                CellMeaning::Reverses => effect = FlagEffect::Reverses,
                CellMeaning::RefundedInFull if refunded != 0 => {}
                CellMeaning::Disputed => disputed = Some(column),
                CellMeaning::DisputeWon => won = true,
                CellMeaning::RefundedInFull | CellMeaning::Excludes => return FlagEffect::Excludes(column),
            }
        }
        match disputed {
            Some(column) if !won && refunded == 0 => FlagEffect::Excludes(column),
            _ => effect,
        }
    }

    /// Unknown row types, with their rows.
    pub fn unknown_row_types(&self) -> Vec<Found> {
        self.flags.unknown_row_types()
    }

    /// Second statuses whose rows are left out, with their rows.
    pub fn excluded_second_statuses(&self) -> Vec<Found> {
        self.flags.excluded_statuses()
    }

    /// Unknown second statuses, with their rows.
    pub fn unknown_second_statuses(&self) -> Vec<Found> {
        self.flags.unknown_statuses()
    }

    /// Begins the next file.
    pub fn next_file(&mut self) {
        self.flags.next_file();
    }

    /// Statuses with their rows, and whether these were left out.
    pub fn statuses_with_exclusion(&self) -> impl Iterator<Item = (String, u64, bool)> + '_ {
        self.statuses.entries().zip(&self.excluded).map(|((text, rows), &excluded)| (text, rows, excluded))
    }

    /// True if the caller gave the end of observation.
    pub fn has_given_end(&self) -> bool {
        self.observation_end.is_some()
    }

    /// Converts an amount into the report's currency; `None` without a rate.
    pub fn convert(&mut self, currency: &[u8], amount: Money, policies: &Policies) -> Option<Money> {
        if currency.is_empty() {
            return Some(amount);
        }
        // Most rows share the currency of the previous row.
        let last = self.last_currency as u32;
        if self.last_currency < self.conversions.len() && self.written.name(last) == currency {
            self.noted.currency = Some(self.last_currency);
            return self.conversions[self.last_currency].apply(amount);
        }
        let number = self.written.number(currency) as usize;
        (self.last_currency, self.noted.currency) = (number, Some(number));
        if number == self.conversions.len() {
            let from = code(&String::from_utf8_lossy(currency));
            self.conversions.push(match &policies.currency {
                Some(to) => Conversion::new(&from, to, &policies.rates),
                None => Conversion::Same,
            });
            if !self.currencies.contains(&from) {
                self.currencies.push(from);
            }
        }
        self.conversions[number].apply(amount)
    }

    /// `amount` for the first row of an order, 0 for the others, which repeat its total.
    pub fn amount_once_per_order(&mut self, order: &[u8], amount: Money) -> Money {
        let order = OrderId::new(order);
        self.noted.total = Some((order, amount));
        self.total_once(order, amount)
    }

    /// The same by the id of the order.
    pub(super) fn total_once(&mut self, order: OrderId, amount: Money) -> Money {
        if self.seen_orders.insert(order) { amount } else { 0 }
    }

    /// Reads the optional columns of a row.
    pub fn read(&mut self, record: &Record, at: &DetailColumns, scratch: &mut Vec<u8>) -> RowDetails {
        let columns = &at.columns;
        let mut row = RowDetails::default();
        if let Some(column) = columns.get(Role::Order) {
            let order = record.trimmed(column, scratch);
            row.order = (!order.is_empty()).then(|| OrderId::new(order));
        }
        if let Some(column) = columns.get(Role::Product) {
            let name = record.trimmed(column, scratch);
            row.product = (!name.is_empty()).then(|| self.products.number(name));
        }
        if let Some(column) = columns.get(Role::Country) {
            let name = record.trimmed(column, scratch);
            row.country = (!name.is_empty()).then(|| self.countries.number(name));
        }
        if let Some(column) = columns.get(Role::Channel) {
            let name = record.trimmed(column, scratch);
            row.channel = (!name.is_empty()).then(|| self.channels.number(name));
        }
        let mut number = |role| amount(record.cell(columns.get(role)?, scratch).trim_ascii(), at.decimal);
        row.score = number(Role::Score);
        row.category_spend = number(Role::CategorySpend).map(|spend| at.in_units(spend));
        row.cost = at.in_units(number(Role::Cost).unwrap_or_default());
        if let (Some(_), None, Some(column)) = (&self.baskets, row.order, columns.get(Role::Customer)) {
            let name = record.trimmed(column, scratch);
            row.buyer = (!name.is_empty()).then(|| hash(name));
        }
        row
    }

    /// Loads the products kept for these customers into the processor's cache. The sum returned keeps the compiler from
    /// removing the loads.
    #[inline]
    pub fn prefetch(&self, customers: &[u32]) -> Day {
        let products = self.bought.prefetch(customers) as Day;
        self.first_day_products.prefetch(customers).wrapping_add(products)
    }

    /// Adds the details of a purchase.
    pub fn add_purchase(&mut self, customer: u32, day: Day, row: &RowDetails) {
        if let (Some(buyers), Some(order)) = (&mut self.buyers, row.order) {
            // An order of several customers names none of them.
            let buyer = buyers.entry(order.number()).or_insert(Some(customer));
            *buyer = buyer.filter(|&buyer| buyer == customer);
        }
        if self.is_after_end(day) {
            return;
        }
        if let Some(order) = row.order {
            self.orders.add(order);
        }
        if let Some(product) = row.product {
            self.add_product(customer, day, product);
        }
        if let Some(country) = row.country {
            keep_earliest(&mut self.country, customer, (day, country), &self.countries);
        }
        if let Some(channel) = row.channel {
            keep_earliest(&mut self.channel, customer, (day, channel), &self.channels);
        }
        if let Some(score) = row.score {
            keep_latest(&mut self.score, customer, (day, score));
        }
        if let Some(spend) = row.category_spend {
            keep_latest(&mut self.category_spend, customer, (day, spend));
        }
        if let Some(row) = row.programme {
            self.programme.add(customer, day, row);
        }
        if row.cost != 0 {
            let index = customer as usize;
            if index >= self.costs.len() {
                self.costs.resize(index + 1, 0);
            }
            self.costs[index] = self.costs[index].saturating_add(row.cost);
        }
        if let (Some(baskets), Some(product)) = (&mut self.baskets, row.product) {
            let basket =
                row.order.map(OrderId::number).or_else(|| row.buyer.map(|buyer| same_day_basket(buyer, day)));
            basket.into_iter().for_each(|basket| baskets.add(basket, product));
        }
    }

    /// Adds the product of a further line of an order that counts.
    pub fn add_further_line(&mut self, customer: u32, day: Day, row: &RowDetails) {
        if self.is_after_end(day) {
            return;
        }
        if let Some(product) = row.product {
            self.add_product(customer, day, product);
            if let (Some(baskets), Some(order)) = (&mut self.baskets, row.order) {
                baskets.add(order.number(), product);
            }
        }
    }

    /// Adds a line without an amount.
    pub fn add_unpriced_line(&mut self, customer: u32, day: Day, row: &RowDetails) {
        self.unpriced_lines.push(UnpricedLine { order: row.order, customer, day, product: row.product });
    }

    /// Matches lines without an amount to their orders at the end of a file; returns how many of them count.
    pub fn finish(&mut self) -> u64 {
        if !self.unpriced_lines.is_empty() {
            self.orders.compact();
        }
        let mut unpriced_lines = std::mem::take(&mut self.unpriced_lines);
        let before = unpriced_lines.len();
        unpriced_lines.retain(|line| {
            let counts = line.order.is_some_and(|order| self.orders.contains(order));
            if let (true, Some(order), Some(product)) = (counts, line.order, line.product) {
                self.add_product(line.customer, line.day, product);
                self.baskets.iter_mut().for_each(|baskets| baskets.add(order.number(), product));
            }
            !counts
        });
        self.unpriced_lines = unpriced_lines;
        self.bought.compact();
        self.first_day_products.compact();
        self.baskets.iter_mut().for_each(Baskets::compact);
        (before - self.unpriced_lines.len()) as u64
    }

    /// Number of lines without an amount whose order does not count.
    pub fn lines_without_order(&self) -> u64 {
        self.unpriced_lines.len() as u64
    }

    fn add_product(&mut self, customer: u32, day: Day, product: u32) {
        self.bought.add(customer, product);
        self.first_day_products.add(customer, day, product);
        if self.baskets.is_some() {
            self.second_products.add(customer, day, product);
        }
    }
}

/// Keeps the name of the earliest day; on equal days the alphabetically first, so row order does not matter.
fn keep_earliest(values: &mut PerCustomer<u32>, customer: u32, (day, name): (Day, u32), names: &Interner) {
    values.update(customer, (day, name), |new, held| {
        new.0 < held.0 || (new.0 == held.0 && new.1 != held.1 && names.name(new.1) < names.name(held.1))
    });
}

fn keep_latest(values: &mut PerCustomer<Money>, customer: u32, value: (Day, Money)) {
    values.update(customer, value, |new, held| new.0 > held.0 || (new.0 == held.0 && new.1 < held.1));
}
