//! Roles of an order file's columns, found by their headers or, failing that, by their cells.

use super::role::{ROLES, Role};
use super::vocabulary::forbidden::is_forbidden;
use super::vocabulary::headers::{BEFORE_TAX, QUALIFIERS, UNIT_PRICES, header_names};
use crate::tables::date::{self, DateFormat};
use crate::tables::day::Zone;
use crate::tables::header::normalise;
use crate::tables::number::amount;

/// Tests whether a cell could belong to a role.
type CellTest<'a> = &'a dyn Fn(&str) -> bool;

/// True if at least eight in ten non-empty cells of a column pass a test, and half of all cells are not empty.
fn mostly(rows: &[Vec<String>], column: usize, test: CellTest) -> bool {
    let cells = rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.trim());
    let (mut fits, mut filled) = (0, 0);
    for cell in cells.filter(|cell| !cell.is_empty()) {
        fits += usize::from(test(cell));
        filled += 1;
    }
    2 * filled >= rows.len() && filled > 0 && 10 * fits >= 8 * filled
}

fn is_date(cell: &str) -> bool {
    let day = |format| date::parse(cell.as_bytes(), format, &Zone::AsWritten).is_some();
    cell.len() >= 6
        && [DateFormat::YearMonthDay, DateFormat::DayMonthYear, DateFormat::MonthDayYear].into_iter().any(day)
}

fn is_number(cell: &str) -> bool {
    amount(cell.as_bytes(), b'.').or(amount(cell.as_bytes(), b',')).is_some()
}

fn is_decimal(cell: &str) -> bool {
    is_number(cell) && cell.contains(['.', ','])
}

/// Number of distinct values if some occur several times, otherwise 0: such a column numbers the rows or the orders.
fn repeated_values(rows: &[Vec<String>], column: usize) -> usize {
    let mut names: Vec<&str> =
        rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.trim()).collect();
    let all = names.len();
    names.sort_unstable();
    names.dedup();
    if names.len() < all { names.len() } else { 0 }
}

/// Columns whose normalised headers name a customer, the preferred ones first.
pub fn customer_columns(headers: &[String]) -> Vec<usize> {
    let position = |name: &str| headers.iter().position(|header| header == name);
    header_names(Role::Customer).split('|').filter_map(position).collect()
}

/// Position of each role's column, if the file has one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Columns([Option<usize>; ROLES]);

impl Columns {
    /// Position of a role's column.
    pub fn get(&self, role: Role) -> Option<usize> {
        self.0[role as usize]
    }

    /// Assigns a column to a role.
    pub fn set(&mut self, role: Role, column: usize) {
        self.0[role as usize] = Some(column);
    }

    /// Removes a role's column.
    pub fn unset(&mut self, role: Role) {
        self.0[role as usize] = None;
    }

    /// Assigns a column the caller named, and removes it from any role detected for it.
    pub fn assign(&mut self, role: Role, column: usize) {
        for guess in &mut self.0 {
            *guess = guess.filter(|&guessed| guessed != column);
        }
        self.set(role, column);
    }

    /// Columns whose cells could hold a missing required role, the likelier first. Without a header the best ones are
    /// assigned; with one a guess is not enough, and the caller has to ask.
    ///
    /// The date is a column of dates; the amount a column of numbers, with decimals if there is one; the customer a
    /// column of e-mail addresses, or else of texts with repeated values. `headers` are normalised, empty without a header.
    pub fn candidates(&self, role: Role, headers: &[String], rows: &[Vec<String>]) -> Vec<usize> {
        let width = rows.iter().map(Vec::len).max().unwrap_or(0);
        let free = |&column: &usize| {
            !self.uses(column) && !headers.get(column).is_some_and(|header| is_forbidden(role, header))
        };
        let fitting = |test: CellTest| -> Vec<usize> {
            (0..width).filter(free).filter(|&column| mostly(rows, column, test)).collect()
        };
        match role {
            Role::Date => fitting(&is_date),
            Role::Amount => {
                let decimals = fitting(&is_decimal);
                if decimals.is_empty() { fitting(&is_number) } else { decimals }
            }
            Role::Customer => {
                let emails = fitting(&|cell| cell.contains('@'));
                if !emails.is_empty() {
                    return emails;
                }
                let texts = fitting(&|cell| !is_date(cell) && !is_decimal(cell));
                let mut scored: Vec<(usize, usize)> =
                    texts.into_iter().map(|column| (repeated_values(rows, column), column)).collect();
                scored.sort_unstable_by_key(|&(score, column)| (std::cmp::Reverse(score), column));
                scored.into_iter().map(|(_, column)| column).collect()
            }
            _ => Vec::new(),
        }
    }

    /// Assigns missing required roles of a file without a header by the cells of its columns.
    pub fn complete_by_content(&mut self, rows: &[Vec<String>]) {
        for role in [Role::Date, Role::Amount, Role::Customer] {
            if self.get(role).is_none() {
                self.0[role as usize] = self.candidates(role, &[], rows).first().copied();
            }
        }
    }

    /// Takes another column of customers if the first one by name is mostly blank and the other is not.
    pub fn prefer_filled_customer(&mut self, headers: &[String], rows: &[Vec<String>]) {
        let Some(chosen) = self.get(Role::Customer) else { return };
        let filled = |column: usize| {
            rows.iter().filter(|row| row.get(column).is_some_and(|cell| !cell.trim().is_empty())).count()
        };
        let most = customer_columns(headers)
            .into_iter()
            .filter(|&column| column == chosen || !self.uses(column))
            .max_by_key(|&column| (filled(column), std::cmp::Reverse(column)));
        if let Some(column) = most.filter(|&column| 2 * filled(chosen) < filled(column)) {
            self.set(Role::Customer, column);
        }
    }

    /// True if the column has a role.
    pub fn uses(&self, column: usize) -> bool {
        self.0.contains(&Some(column))
    }

    /// Number of roles with a column.
    pub fn count(&self) -> usize {
        self.0.iter().flatten().count()
    }

    /// Finds columns by their headers: first by exact names, then ignoring qualifiers such as a currency or “incl. VAT”,
    /// last by names of amounts before tax.
    ///
    /// ```
    /// use regulars::orders::detect::columns::Columns;
    /// use regulars::orders::detect::role::Role;
    ///
    /// let headers = ["Order ID", "E-mail", "Order Date", "Total (EUR)"].map(str::to_owned);
    /// let columns = Columns::by_headers(&headers);
    /// assert_eq!(columns.get(Role::Customer), Some(1));
    /// assert_eq!(columns.get(Role::Amount), Some(3));
    /// ```
    pub fn by_headers(headers: &[String]) -> Self {
        let names_of = |header: &String| {
            let name = normalise(header);
            let gross = without_phrases(&name, QUALIFIERS);
            (without_phrases(&gross, BEFORE_TAX), [name, gross])
        };
        let headers: Vec<(String, [String; 2])> = headers.iter().map(names_of).collect();
        let mut columns = Self::default();
        for role in Role::ALL {
            let sure = |name: &str| {
                [0, 1].iter().find_map(|&way| headers.iter().position(|(_, names)| names[way] == name))
            };
            let last = |name: &str| headers.iter().position(|(net, _)| net == name);
            let free = |&column: &usize| !columns.uses(column);
            let names = header_names(role).split('|');
            let column =
                names.clone().filter_map(sure).find(free).or_else(|| names.filter_map(last).find(free));
            if let Some(column) = column {
                columns.set(role, column);
            }
        }
        columns
    }

    /// Removes the quantity unless the amount's normalised header names a unit price.
    pub fn drop_quantity(&mut self, headers: &[String]) {
        let header = self.get(Role::Amount).and_then(|column| headers.get(column));
        if !header.is_some_and(|header| {
            UNIT_PRICES.split('|').any(|name| name == without_phrases(header, QUALIFIERS))
        }) {
            self.unset(Role::Quantity);
        }
    }
}

/// Removes phrases from a normalised header.
fn without_phrases(header: &str, phrases: &str) -> String {
    let mut words: Vec<&str> = header.split(' ').collect();
    for phrase in phrases.split('|') {
        let phrase: Vec<&str> = phrase.split(' ').collect();
        while let Some(start) = words.windows(phrase.len()).position(|window| window == phrase) {
            words.drain(start..start + phrase.len());
        }
    }
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn roles_by_their_headers() {
        // Header line; then the headers of customer, date and amount.
        let cases: &[(&str, [&str; 3])] = &[
            ("customer,date,amount", ["customer", "date", "amount"]),
            ("Order ID,Customer ID,Order Date,Total", ["Customer ID", "Order Date", "Total"]),
            ("клиент,дата,сума", ["клиент", "дата", "сума"]),
            ("Klient,Kuupäev,Summa", ["Klient", "Kuupäev", "Summa"]),
            ("Zákazník,Dátum,Suma", ["Zákazník", "Dátum", "Suma"]),
            ("купувач,датум,износ", ["купувач", "датум", "износ"]),
            ("Klient,Data,Kwota", ["Klient", "Data", "Kwota"]),
            (
                "user_pseudo_id,event_date,purchase_revenue",
                ["user_pseudo_id", "event_date", "purchase_revenue"],
            ),
        ];
        for (line, expected) in cases {
            let headers: Vec<String> = line.split(',').map(str::to_owned).collect();
            let columns = Columns::by_headers(&headers);
            let found = Role::REQUIRED.map(|role| columns.get(role).map_or("", |column| &headers[column]));
            assert_eq!(found, *expected, "{line}");
        }
    }

    #[test]
    fn ids_round_trip_and_names_are_normalised() {
        for role in Role::ALL {
            assert_eq!(Role::by_id(role.id()), Some(role));
            assert!(header_names(role).split('|').all(|name| normalise(name) == name), "{role:?}");
        }
    }
}
