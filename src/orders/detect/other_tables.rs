//! Tables that are no order log: surveys, subscriptions, events, carts and totals of customers.

use super::columns::{Columns, cells_of, distinct};
use super::refusal::Refusal;
use super::role::Role;
use super::vocabulary::other_tables::{
    CustomerTotals, are_events, are_subscriptions, is_survey_header, signs_of_carts,
};
use super::vocabulary::says;
use super::vocabulary::statuses::{StatusMeaning, meaning};
use super::vocabulary::words::PAYMENTS;
use crate::tables::header::normalise;

/// Refuses survey answers, subscriptions, events, and tables with one row per customer.
///
/// # Errors
/// [`Refusal::SurveyFile`], [`Refusal::SubscriptionFile`], [`Refusal::EventLog`], [`Refusal::CartTable`],
/// [`Refusal::CustomerTotals`].
pub(super) fn refuse_other_table(
    columns: &Columns,
    headers: &[String],
    normal: &[String],
    rows: &[Vec<String>],
) -> Result<(), Refusal> {
    let has = |role| columns.get(role).is_some();
    let is_survey = || normal.iter().any(|header| is_survey_header(header));
    // A form may contain an optional payment that few people made.
    let is_paid = columns.get(Role::Amount).is_some_and(|column| 2 * distinct(rows, column).1 >= rows.len());
    if !is_paid && !has(Role::Order) && is_survey() && !columns.has_decimals(normal, rows) {
        return Err(Refusal::SurveyFile);
    }
    if !has(Role::Order) && are_subscriptions(normal) {
        return Err(Refusal::SubscriptionFile);
    }
    if !has(Role::Order) && !has(Role::Amount) && are_events(normal) && !columns.has_decimals(normal, rows) {
        return Err(Refusal::EventLog);
    }
    let carts = signs_of_carts(normal, rows);
    let is_bought = |column| cells_of(rows, column).any(|cell| meaning(cell) == StatusMeaning::Bought);
    let is_paid = |column: usize| {
        let is_status = columns.get(Role::Status) == Some(column) || says(&normal[column], PAYMENTS);
        is_status && is_bought(column)
    };
    if !carts.is_empty() && !(0..normal.len()).any(is_paid) {
        return Err(Refusal::CartTable(carts));
    }
    let totals = CustomerTotals::of(normal);
    let is_total = |header: &&String| CustomerTotals::of(&[normalise(header)]).is_any();
    // Whole numbers of orders, some above one.
    let counts = |column: usize| {
        let cells = || cells_of(rows, column);
        cells().all(|cell| cell.bytes().all(|byte| byte.is_ascii_digit())) && cells().any(|cell| cell > "1")
    };
    let of_customers = totals.has_spend_and_count()
        || totals.count.is_some_and(counts)
        || (totals.has_day() && !has(Role::Date));
    let Some(customer) = columns.get(Role::Customer).filter(|_| of_customers && !has(Role::Order)) else {
        return Ok(());
    };
    // A table of customers lists each once, except for people of the same name.
    let (people, filled) = distinct(rows, customer);
    if 20 * people < 19 * filled {
        return Ok(());
    }
    Err(Refusal::CustomerTotals(headers.iter().filter(is_total).cloned().collect()))
}
