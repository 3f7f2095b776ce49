//! Columns that name the customer if the first one is blank.

use super::columns::{Columns, customer_columns, without_phrases};
use super::role::Role;
use super::vocabulary::headers::{
    ADDRESSES, COMPANIES, FIRST_NAMES, LAST_NAMES, OF_BUYERS, OWN_ADDRESSES, SOLE_NAMES,
};
use super::vocabulary::words::BUYERS;
use super::vocabulary::{is_one_of, position_of, says};

/// A column, or two of them, that name a customer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CustomerColumn {
    /// One column.
    Whole(usize),
    /// Given name and family name.
    FirstAndLast(usize, usize),
}

/// Further columns that name customers: of e-mail addresses, then of names.
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
    let pair = one(FIRST_NAMES).zip(one(LAST_NAMES)).or_else(|| two_names(headers));
    let of_company = columns.get(Role::Customer).and_then(|column| headers.get(column));
    let is_company = of_company.is_some_and(|header| is_one_of(header, COMPANIES));
    if let (None, Some(name), true) = (pair, one(SOLE_NAMES), is_company) {
        others.push(CustomerColumn::Whole(name));
    }
    if let Some((first, last)) = pair.filter(|&(first, last)| free(first) && free(last)) {
        others.push(CustomerColumn::FirstAndLast(first, last));
    }
    others
}

/// Columns of the buyer's given name and family name, by normalised headers that differ in that only: `Prénom du client` and
/// `Nom du client`.
pub(super) fn two_names(headers: &[String]) -> Option<(usize, usize)> {
    let rest = |header: &String, names: &str| {
        let rest = without_phrases(header, names);
        let of_buyer = |word: &str| is_one_of(word, OF_BUYERS) || is_one_of(word, BUYERS);
        (rest.len() < header.len() && rest.split(' ').filter(|word| !word.is_empty()).all(of_buyer))
            .then_some(rest)
    };
    let named = |names: &'static str| {
        headers.iter().enumerate().filter_map(move |(column, header)| Some((column, rest(header, names)?)))
    };
    named(FIRST_NAMES).find_map(|(first, of)| {
        let mut families = named(LAST_NAMES).filter(|(last, other)| *last != first && *other == of);
        families.next().map(|(last, _)| (first, last))
    })
}
