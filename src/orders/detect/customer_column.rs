//! Columns that name the customer where the first one does not.

use super::columns::{Columns, customer_columns};
use super::vocabulary::headers::{ADDRESSES, FIRST_NAMES, LAST_NAMES, OWN_ADDRESSES};
use super::vocabulary::{position_of, says};

/// A column, or two of them, that name a customer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CustomerColumn {
    /// One column.
    Whole(usize),
    /// Given name and family name.
    FirstAndLast(usize, usize),
}

/// Columns that name customers besides the first: of e-mail addresses, then of names.
pub(super) fn other_customers(columns: &Columns, headers: &[String]) -> Vec<CustomerColumn> {
    let free = |column: usize| !columns.uses(column);
    let is_address = |column: &usize| {
        ["mail", "имейл", "поща", "пошта", "post"].iter().any(|word| headers[*column].contains(word))
    };
    let is_name = |column: &usize| {
        ["name", "име", "nimi", "meno", "názov", "nazw", "imię", "nom"]
            .iter()
            .any(|word| headers[*column].contains(word))
    };
    let columns_by_name: Vec<usize> =
        customer_columns(headers).into_iter().filter(|&column| free(column)).collect();
    let by_words = (0..headers.len()).filter(|column| {
        let is_own = says(&headers[*column], ADDRESSES) && !says(&headers[*column], OWN_ADDRESSES);
        free(*column) && is_own && !columns_by_name.contains(column)
    });
    let addresses = columns_by_name.iter().copied().filter(is_address).chain(by_words);
    let names = columns_by_name.iter().copied().filter(|column| !is_address(column) && is_name(column));
    let mut others: Vec<CustomerColumn> = addresses.chain(names).map(CustomerColumn::Whole).collect();
    let ends =
        |header: &String, name: &str| header.strip_suffix(name).is_some_and(|rest| rest.ends_with(' '));
    let by_ending =
        |names: &str| headers.iter().position(|header| names.split('|').any(|name| ends(header, name)));
    let one =
        |names: &str| position_of(headers, names).or_else(|| by_ending(names)).filter(|&column| free(column));
    if let (Some(first), Some(last)) = (one(FIRST_NAMES), one(LAST_NAMES)) {
        others.push(CustomerColumn::FirstAndLast(first, last));
    }
    others
}
