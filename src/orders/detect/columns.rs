//! Roles of an order file's columns, found by their headers or, failing that, by their cells.

use super::glued::spaced;
use super::role::{ROLES, Role};
use super::vocabulary::flags::{kind_of, yes_or_no};
use super::vocabulary::forbidden::{COUNTED_THINGS, is_forbidden};
use super::vocabulary::headers::{
    ADDRESSES, BEFORE_TAX, CHARGED, DOUBTFUL_CUSTOMERS, NO_MONEY, OWN_ADDRESSES, PARTIAL, QUALIFIERS, TO_PAY,
    UNIT_PRICES, role_named,
};
use super::vocabulary::nobody::is_nobody;
use super::vocabulary::other_tables::CustomerTotals;
use super::vocabulary::statuses::{StatusMeaning, are_regions, meaning};
use super::vocabulary::words::{IN_TOTAL, WITH_TAX};
use super::vocabulary::{is_one_of, says};
use crate::math::ranking::sort_by;
use crate::math::ranking::{arranged, ranked};
use crate::tables::date::{self, DateFormat};
use crate::tables::day::Zone;
use crate::tables::header::normalise;
use crate::tables::number::{UNSETTLED, amount};

/// Number of cells that decide whether a column has statuses.
const FIRST_STATUSES: usize = 50;
/// Minimum number of pairs of sales of a product that show whether its price includes the quantity.
const FEWEST_IN_PROPORTION: usize = 2;
/// Minimum number of rows from which a different customer in each is not a coincidence.
const FEWEST_ROWS: usize = 4;

/// Tests whether a cell could belong to a role.
type CellTest<'a> = &'a dyn Fn(&str) -> bool;

/// True if at least eight in ten non-empty cells of a column pass a test, and half of all cells are not empty.
pub(super) fn mostly(rows: &[Vec<String>], column: usize, test: CellTest) -> bool {
    let cells = cells_of(rows, column);
    let (mut fits, mut filled) = (0, 0);
    for cell in cells.filter(|cell| !cell.is_empty()) {
        fits += usize::from(test(cell));
        filled += 1;
    }
    2 * filled >= rows.len() && filled > 0 && 10 * fits >= 8 * filled
}

pub(super) fn is_date(cell: &str) -> bool {
    let day = |format| date::parse(cell.as_bytes(), format, &Zone::AsWritten).is_some();
    cell.len() >= 6
        && [DateFormat::YearMonthDay, DateFormat::DayMonthYear, DateFormat::MonthDayYear].into_iter().any(day)
}

pub(super) fn is_number(cell: &str) -> bool {
    amount(cell.as_bytes(), b'.').or(amount(cell.as_bytes(), b',')).is_some()
}

/// Cells of a column of a sample, without the white space around them.
pub(super) fn cells_of(rows: &[Vec<String>], column: usize) -> impl Iterator<Item = &str> {
    rows.iter().filter_map(move |row| row.get(column)).map(|cell| cell.trim())
}

/// Words before “price” that do not name the pieces sold.
const NO_PIECES: &str = "order|unit|item|line|total|sale|sales|list|product";

/// Minimum number of rows with a tax between two columns that show one of them to include it.
pub(super) const FEWEST_TAXED: usize = 3;

/// Amount in a cell of a sample, in either decimal mark.
pub(super) fn money(row: &[String], column: usize) -> Option<i64> {
    amount(row.get(column)?.trim().as_bytes(), UNSETTLED)
}

pub(super) fn is_decimal(cell: &str) -> bool {
    is_number(cell) && cell.contains(['.', ','])
}

/// True for a number with one or two digits after the mark, which identifies nobody. Analytics programs have ids such as
/// `1234.56789`, and a spreadsheet writes 13085 as `13085.0`.
pub(super) fn is_money(cell: &str) -> bool {
    let fraction = cell.rsplit(['.', ',']).next().unwrap_or_default();
    is_decimal(cell) && fraction.len() <= 2 && fraction != "0"
}

/// True for words of letters, as names of people are written.
fn is_name(cell: &str) -> bool {
    cell.chars().all(|c| c.is_alphabetic() || " .,'’-".contains(c))
}

/// Number of distinct values if some occur several times, otherwise 0: such a column numbers the rows or the orders.
fn repeated_values(rows: &[Vec<String>], column: usize) -> usize {
    let mut names: Vec<&str> = cells_of(rows, column).collect();
    let all = names.len();
    sort_by(&mut names, Ord::cmp);
    names.dedup();
    if names.len() < all { names.len() } else { 0 }
}

/// Number of distinct customers in a column, and of rows with one.
pub(super) fn distinct(rows: &[Vec<String>], column: usize) -> (usize, usize) {
    let cells = cells_of(rows, column);
    let mut people: Vec<&str> = cells.filter(|cell| !is_nobody(cell.as_bytes())).collect();
    let filled = people.len();
    sort_by(&mut people, Ord::cmp);
    people.dedup();
    (people.len(), filled)
}

/// Columns whose normalised headers name a customer, the preferred ones first.
pub fn customer_columns(headers: &[String]) -> Vec<usize> {
    let place =
        |header: &String| role_named(header).filter(|named| named.0 == Role::Customer).map(|named| named.1);
    let named = headers.iter().enumerate().filter_map(|(column, header)| Some((place(header)?, column)));
    let mut named: Vec<(usize, usize)> = named.collect();
    sort_by(&mut named, Ord::cmp);
    named.dedup_by_key(|(place, _)| *place);
    named.into_iter().map(|(_, column)| column).collect()
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

    /// Columns whose cells could have a missing required role, the likelier first. Without a header the best ones are
    /// assigned; with a header a guess is not enough, and the caller must ask.
    ///
    /// The date is a column of dates; the amount a column of numbers, with decimals if there is one; the customer a
    /// column of e-mail addresses, or else of texts with repeated values. `headers` are normalised, empty without a header.
    pub fn candidates(&self, role: Role, headers: &[String], rows: &[Vec<String>]) -> Vec<usize> {
        let width = rows.iter().map(Vec::len).max().unwrap_or(0);
        // In a club's export, “member” may be the customer.
        let of_programme = |column| {
            [Role::Member, Role::Coupon, Role::Referral]
                .into_iter()
                .any(|other| self.get(other) == Some(column))
        };
        let free = |&column: &usize| {
            (!self.uses(column) || (role == Role::Customer && of_programme(column)))
                && !headers.get(column).is_some_and(|header| is_forbidden(role, header))
        };
        let fitting = |test: CellTest| -> Vec<usize> {
            (0..width).filter(free).filter(|&column| mostly(rows, column, test)).collect()
        };
        match role {
            Role::Date => fitting(&is_date),
            Role::Amount => {
                // A column named “cost” may hold the amount that the buyer paid.
                let cost = self.get(Role::Cost).filter(|&column| mostly(rows, column, &is_number));
                let mut decimals = fitting(&is_decimal);
                if !decimals.is_empty() {
                    decimals.extend(cost);
                    return decimals;
                }
                if let Some(cost) = cost.filter(|&column| mostly(rows, column, &is_decimal)) {
                    return vec![cost];
                }
                let numbers = fitting(&is_number);
                if !numbers.is_empty() {
                    return numbers;
                }
                // A total under a word that rules amounts out is better than no amount.
                let says_total =
                    |&column: &usize| headers.get(column).is_some_and(|header| says(header, IN_TOTAL));
                let is_free = |column: &usize| !self.uses(*column) && mostly(rows, *column, &is_decimal);
                let is_count =
                    |column: &usize| headers.get(*column).is_some_and(|header| says(header, COUNTED_THINGS));
                let totals = (0..width).filter(is_free).filter(says_total);
                let totals: Vec<usize> = totals.filter(|column| !is_count(column)).collect();
                if totals.is_empty() { cost.into_iter().collect() } else { totals }
            }
            Role::Customer => {
                let emails = fitting(&|cell| cell.contains('@'));
                if !emails.is_empty() {
                    return emails;
                }
                let texts = fitting(&|cell| !is_date(cell) && !is_decimal(cell) && yes_or_no(cell).is_none());
                let places = ranked(texts.iter().map(|&column| !(repeated_values(rows, column) as u64)));
                arranged(texts, &places)
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

    /// Replaces the first customer column by another one if the first is mostly blank and the other is not, or if the
    /// first has a different customer in each order and the other has repeated customers. Some systems have an id or a
    /// relay address for each order.
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
            return;
        }
        let is_doubtful = || headers.get(chosen).is_some_and(|header| is_one_of(header, DOUBTFUL_CUSTOMERS));
        if !rows.is_empty() && filled(chosen) == 0 && is_doubtful() {
            return self.unset(Role::Customer);
        }
        let (people, all) = distinct(rows, chosen);
        if people < all || all < FEWEST_ROWS {
            return;
        }
        let repeats = |&column: &usize| {
            let (people, filled) = distinct(rows, column);
            !self.uses(column) && 10 * filled >= 9 * all && 4 * people <= 3 * filled
        };
        if let Some(column) = customer_columns(headers).into_iter().find(repeats) {
            self.set(Role::Customer, column);
        }
    }

    /// Columns of a table with one row per customer: these roles where `named` by the caller, and otherwise the totals.
    pub fn of_customer_totals(&self, totals: &CustomerTotals, named: &dyn Fn(Role) -> bool) -> Self {
        let mut columns = Self::default();
        let found = [
            (Role::Customer, self.get(Role::Customer)),
            (Role::Quantity, totals.count),
            (Role::Amount, totals.sum),
            (Role::Date, totals.last_order.or(totals.last_visit)),
        ];
        for (role, column) in found {
            let column = if named(role) { self.get(role) } else { column };
            if let Some(column) = column.filter(|&column| !columns.uses(column)) {
                columns.set(role, column);
            }
        }
        columns
    }

    /// True if the column has a role.
    pub fn uses(&self, column: usize) -> bool {
        self.0.contains(&Some(column))
    }

    /// Number of roles with a column.
    pub fn count(&self) -> usize {
        self.0.iter().flatten().count()
    }

    /// Finds columns by their headers; see [`Columns::by_headers_and_cells`].
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
        Self::by_headers_and_cells(headers, &[])
    }

    /// Finds columns by their headers: first by exact names, then ignoring qualifiers such as a currency or “incl.
    /// VAT”, then by the last part of a path such as `Sale/Party`, last by names of amounts before tax. A column whose
    /// cells fit the role is preferred to one whose cells cannot have it.
    pub fn by_headers_and_cells(headers: &[String], rows: &[Vec<String>]) -> Self {
        let names = HeaderNames::of(headers);
        let mut columns = Self::default();
        for role in Role::ALL {
            let found = matching(role, &names);
            let free = found.iter().copied().filter(|&column| !columns.uses(column));
            let not_flag = |&column: &usize| {
                !(role.is_number() && kind_of(&names[column].name).is_some() && is_flag(rows, column))
            };
            let mut usable = free.filter(not_flag).peekable();
            let first = usable.peek().copied();
            if role == Role::Status {
                // “State” may be a place.
                let usable: Vec<usize> =
                    usable.filter(|&column| !are_regions(cells_of(rows, column))).collect();
                let mut known = usable.iter().filter(|&&column| has_known_status(rows, column));
                let fitting = || usable.iter().find(|&&column| fits(role, rows, column));
                if let Some(&column) = known.next().or_else(fitting).or(usable.first()) {
                    columns.set(role, column);
                }
                continue;
            }
            let first = first.filter(|&column| role != Role::Customer || !mostly(rows, column, &is_money));
            if let Some(column) = usable.find(|&column| fits(role, rows, column)).or(first) {
                columns.set(role, column);
            }
        }
        columns.prefer_total_to_balance(&names, rows);
        // A membership column with dates gives the joining date.
        let has_days = |&column: &usize| {
            let cells = cells_of(rows, column);
            let mut days = cells.filter(|cell| yes_or_no(cell).is_none()).map(is_date).peekable();
            days.peek().is_some() && days.all(|is_day| is_day)
        };
        let dated = columns.get(Role::Member).filter(has_days);
        if let (Some(column), None) = (dated, columns.get(Role::MemberSince)) {
            columns.assign(Role::MemberSince, column);
        }
        if let Some(address) = columns.address_by_header(&names, rows) {
            // An address distinguishes people of the same name; but a marketplace creates a new one for each order.
            let is_person = |chosen: usize| {
                let repeats = |column| distinct(rows, column).0 < distinct(rows, column).1;
                mostly(rows, chosen, &is_name) && (repeats(address) || !repeats(chosen))
            };
            if columns.get(Role::Customer).is_none_or(is_person) {
                columns.set(Role::Customer, address);
            }
        }
        columns
    }

    /// Uses a total as the amount if the chosen column is the balance due: zero in rows with a total.
    fn prefer_total_to_balance(&mut self, names: &[HeaderNames], rows: &[Vec<String>]) {
        let is_balance = |column: usize| says(&names[column].name, TO_PAY);
        let Some(chosen) = self.get(Role::Amount).filter(|&column| is_balance(column)) else { return };
        let is_total = |&column: &usize| {
            !is_balance(column)
                && !self.uses(column)
                && fits(Role::Amount, rows, column)
                && rows.iter().any(|row| money(row, chosen) == Some(0) && money(row, column).unwrap_or(0) > 0)
        };
        if let Some(column) = matching(Role::Amount, names).into_iter().find(is_total) {
            self.set(Role::Amount, column);
        }
    }

    /// The only free column whose header names an e-mail address, other than the shop's own, and whose cells are
    /// addresses.
    fn address_by_header(&self, names: &[HeaderNames], rows: &[Vec<String>]) -> Option<usize> {
        let is_address = |column: &usize| {
            let has = |phrases: &str| says(&names[*column].name, phrases);
            !self.uses(*column)
                && has(ADDRESSES)
                && !has(OWN_ADDRESSES)
                && mostly(rows, *column, &|cell| cell.contains('@'))
        };
        let mut found = (0..names.len()).filter(is_address);
        found.next().filter(|_| found.next().is_none())
    }

    /// Free columns of numbers named “total”, or higher by a tax in every row, if the chosen amount is named “subtotal”,
    /// “net” or “unit price”, or named “unit price” if “amount” may count pieces.
    pub fn fuller_amounts(&self, headers: &[String], rows: &[Vec<String>]) -> Vec<usize> {
        let has =
            |column: usize, phrases: &str| headers.get(column).is_some_and(|header| says(header, phrases));
        let is_unit_price = |column: usize| {
            let header = headers.get(column).map(|header| without_phrases(header, QUALIFIERS));
            header.is_some_and(|header| is_one_of(&header, UNIT_PRICES))
        };
        let is_less = |column: usize| has(column, PARTIAL) || is_unit_price(column);
        let counts = |&column: &usize| {
            headers.get(column).is_some_and(|header| header == "amount")
                && mostly(rows, column, &|cell| {
                    cell.len() < 4 && cell.bytes().all(|byte| byte.is_ascii_digit())
                })
        };
        if self.get(Role::Amount).filter(counts).is_some() {
            let is_price = |&column: &usize| {
                !self.uses(column) && is_unit_price(column) && mostly(rows, column, &is_decimal)
            };
            return (0..headers.len()).filter(is_price).collect();
        }
        let Some(chosen) = self.get(Role::Amount).filter(|&column| is_less(column)) else {
            return Vec::new();
        };
        let of_money =
            |column: usize| !has(column, PARTIAL) && !has(column, NO_MONEY) && has(column, CHARGED);
        // The chosen amount and a tax in every row.
        let is_taxed = |column: usize| {
            let mut taxed = 0;
            !has(column, PARTIAL)
                && !has(column, NO_MONEY)
                && rows.iter().all(|row| {
                    let (Some(rest), Some(total)) = (money(row, chosen), money(row, column)) else {
                        return true;
                    };
                    taxed += usize::from(50 * (total - rest).abs() > rest.abs());
                    let (rest, total) = (rest.abs(), total.abs());
                    rest <= total && 10 * total <= 13 * rest
                })
                && taxed >= FEWEST_TAXED
        };
        let is_fuller = |&column: &usize| {
            column != chosen
                && !self.uses(column)
                && mostly(rows, column, &is_number)
                && (of_money(column) || is_taxed(column))
        };
        (0..headers.len()).filter(is_fuller).collect()
    }

    /// True if a column without a role holds decimal numbers that could be amounts.
    pub fn has_decimals(&self, headers: &[String], rows: &[Vec<String>]) -> bool {
        let is_money = |&column: &usize| !self.uses(column) && !is_forbidden(Role::Amount, &headers[column]);
        (0..headers.len()).filter(is_money).any(|column| mostly(rows, column, &is_decimal))
    }

    /// Columns other than the chosen one that could have a required role: those named like it, and those with dates or
    /// decimal numbers.
    pub fn rivals(&self, role: Role, headers: &[String], rows: &[Vec<String>]) -> Vec<usize> {
        let names = HeaderNames::of(headers);
        let named = matching(role, &names);
        let is_rival = |&column: &usize| {
            !self.uses(column)
                && match role {
                    Role::Date => mostly(rows, column, &is_date),
                    Role::Amount => {
                        let allowed = !is_forbidden(role, &names[column].name);
                        (named.contains(&column) && !is_flag(rows, column) && fits(role, rows, column))
                            || (allowed && mostly(rows, column, &is_decimal))
                    }
                    _ => {
                        let filled = |row: &Vec<String>| row.get(column).is_some_and(|cell| !cell.is_empty());
                        named.contains(&column) && rows.iter().any(filled)
                    }
                }
        };
        (0..headers.len()).filter(is_rival).collect()
    }

    /// Removes the quantity unless the amount's normalised header names a unit price and amounts do not grow with it.
    pub fn drop_quantity(&mut self, headers: &[String], rows: &[Vec<String>]) {
        let header = self.get(Role::Amount).and_then(|column| headers.get(column));
        let is_unit_price =
            header.is_some_and(|header| is_one_of(&without_phrases(header, QUALIFIERS), UNIT_PRICES));
        if !is_unit_price || self.amounts_grow_with_quantity(rows) {
            self.unset(Role::Quantity);
        }
    }

    /// Column of the pieces whose price is the amount: `coffees` beside `coffee price`, `nights` beside `price per night`.
    pub fn pieces_of_price(&self, headers: &[String], rows: &[Vec<String>]) -> Option<usize> {
        let header = self.get(Role::Amount).and_then(|column| headers.get(column))?;
        let piece = header.strip_suffix(" price").or_else(|| header.strip_prefix("price per "))?;
        // Not a count of the customer's orders, nor the numbers of tickets.
        let is_whole = |cell: &str| cell.len() <= 2 && cell.bytes().all(|byte| byte.is_ascii_digit());
        if says(piece, NO_PIECES) {
            return None;
        }
        let column = headers.iter().position(|other| other.strip_suffix('s') == Some(piece))?;
        Some(column).filter(|&column| !self.uses(column) && mostly(rows, column, &is_whole))
    }

    /// True if a price already includes the quantity: for at least two products sold in different quantities, and for
    /// all of these, it is proportional to the quantity.
    fn amounts_grow_with_quantity(&self, rows: &[Vec<String>]) -> bool {
        let (Some(spend), Some(quantity), Some(product)) =
            (self.get(Role::Amount), self.get(Role::Quantity), self.get(Role::Product))
        else {
            return false;
        };
        let mut sales: Vec<(&str, i64, i64)> = Vec::new();
        for row in rows {
            let (own, pieces) = (money(row, spend), money(row, quantity));
            let (Some(own), Some(pieces), Some(name)) = (own, pieces, row.get(product)) else { continue };
            if own > 0 && pieces > 0 {
                sales.push((name.trim(), own, pieces));
            }
        }
        sort_by(&mut sales, Ord::cmp);
        sales.dedup();
        let mut products = 0;
        for pair in sales.windows(2) {
            let [(one, own, pieces), (other, others, more)] = pair else { continue };
            if one != other || pieces == more {
                continue;
            }
            // A share of a thousandth can result from rounding.
            let (left, right) =
                (i128::from(*own) * i128::from(*more), i128::from(*others) * i128::from(*pieces));
            if 1000 * (left - right).abs() > left {
                return false;
            }
            products += 1;
        }
        products >= FEWEST_IN_PROPORTION
    }
}

/// A normalised header, with its columns.
struct HeaderNames {
    name: String,
    /// The role that the header names literally, without qualifiers, by the last part of its path, or before tax, with
    /// the position of the name among those of the role.
    named: [Option<(Role, usize)>; 4],
    has_percent_sign: bool,
}

impl HeaderNames {
    fn of(headers: &[String]) -> Vec<Self> {
        spaced(headers).into_iter().zip(headers).map(|(name, header)| Self::new(name, header)).collect()
    }

    fn new(name: String, header: &str) -> Self {
        let gross = without_phrases(&name, QUALIFIERS);
        let tail = tail_of_path(header).map_or(String::new(), normalise);
        // `Subjekt/Názov` is the name of the customer.
        let tail = match header.split_once('/') {
            Some((before, _)) if is_one_of(&tail, NAMES_OF) => normalise(before),
            _ => tail,
        };
        let tail = if role_named(&tail).is_some() { tail } else { without_phrases(&tail, QUALIFIERS) };
        let net = without_phrases(&gross, BEFORE_TAX);
        let named = [&name, &gross, &tail, &net].map(|name| role_named(name));
        Self { name, named, has_percent_sign: header.contains('%') }
    }
}

/// Last part of a path to the name of what the part before it names.
const NAMES_OF: &str = "name|názov|název|nazwa|naziv|nom|nombre|nome|nimi|име|наименование|назив|pavadinimas|nosaukums|bezeichnung";

/// The last part of a path such as `Sale/Party`; `MwSt.-Betrag` is not a path.
fn tail_of_path(header: &str) -> Option<&str> {
    let (before, after) = header.split_once(['/', '.'])?;
    let joins = |end: Option<char>| end.is_some_and(char::is_alphanumeric);
    (joins(before.chars().next_back()) && joins(after.chars().next())).then_some(after)
}

/// Columns named like a role, the likelier first.
fn matching(role: Role, headers: &[HeaderNames]) -> Vec<usize> {
    // Exact names take precedence over ends of paths and amounts before tax; then the order of names decides, then that
    // of columns.
    let mut found = Vec::new();
    for (column, header) in headers.iter().enumerate() {
        // Ten percent off is not an amount of ten.
        if role == Role::Discount && header.has_percent_sign {
            continue;
        }
        let place = |way: usize| header.named[way].filter(|named| named.0 == role).map(|named| named.1);
        // Of two columns that differ by the tax, the one including it.
        let has_tax = role == Role::Amount && place(1).is_some() && says(&header.name, WITH_TAX);
        let ways = [(0, has_tax, 1, 0), (0, true, 0, 1), (0, true, 1, 2), (1, true, 2, 0), (2, true, 3, 0)];
        let ranks = ways.into_iter().filter(|way| way.1);
        found.extend(ranks.filter_map(|(pass, _, way, turn)| Some((pass, place(way)?, turn, column))).min());
    }
    sort_by(&mut found, Ord::cmp);
    found.into_iter().map(|(.., column)| column).collect()
}

/// True if every cell is a yes or a no.
fn is_flag(rows: &[Vec<String>], column: usize) -> bool {
    let mut cells = rows.iter().filter_map(|row| row.get(column)).peekable();
    cells.peek().is_some() && cells.all(|cell| yes_or_no(cell).is_some())
}

/// True if one of the first cells of a column is a status of the tables.
fn has_known_status(rows: &[Vec<String>], column: usize) -> bool {
    let cells = cells_of(rows, column);
    let filled = cells.filter(|cell| !cell.is_empty()).take(FIRST_STATUSES);
    let mut different: Vec<&str> = filled.collect();
    sort_by(&mut different, Ord::cmp);
    different.dedup();
    different.into_iter().any(|cell| meaning(cell) != StatusMeaning::Unknown)
}

/// True unless most cells of a column cannot have the role.
fn fits(role: Role, rows: &[Vec<String>], column: usize) -> bool {
    let is_serial = |cell: &str| cell.len() >= 5 && cell.bytes().all(|byte| byte.is_ascii_digit());
    let test: CellTest = match role {
        Role::Date => &|cell| is_date(cell) || is_serial(cell),
        Role::MemberSince => &|cell| is_date(cell) || is_serial(cell),
        Role::Status => &|cell| !is_number(cell),
        Role::Order => &|_| true,
        Role::Customer => &|cell| !is_money(cell),
        _ if role.is_number() => &is_number,
        _ => return true,
    };
    let cells = cells_of(rows, column);
    let (fitting, filled) = cells
        .filter(|cell| !cell.is_empty())
        .fold((0, 0), |(fitting, filled), cell| (fitting + usize::from(test(cell)), filled + 1));
    if filled == 0 { rows.is_empty() } else { 2 * fitting >= filled }
}

/// Removes phrases from a normalised header.
pub(super) fn without_phrases(header: &str, phrases: &str) -> String {
    let mut words: Vec<&str> = header.split(' ').collect();
    let first = |text: &str| text.bytes().next();
    let begins =
        |phrase: &&str| words.iter().any(|word| first(word) == first(phrase) && phrase.starts_with(word));
    let phrases: Vec<Vec<&str>> =
        phrases.split('|').filter(begins).map(|phrase| phrase.split(' ').collect()).collect();
    // “incl vat” before “incl”.
    let longest = phrases.iter().map(Vec::len).max().unwrap_or(0);
    for phrase in
        (1..=longest).rev().flat_map(|length| phrases.iter().filter(move |phrase| phrase.len() == length))
    {
        while let Some(start) = words.windows(phrase.len()).position(|window| window == &phrase[..]) {
            words.drain(start..start + phrase.len());
        }
    }
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::orders::detect::vocabulary::headers::header_names;

    #[test]
    fn roles_are_detected_by_their_headers() {
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

    #[test]
    fn a_header_has_at_most_one_role() {
        let mut seen = std::collections::BTreeMap::new();
        for role in Role::ALL {
            for name in header_names(role).split('|') {
                assert_eq!(seen.insert(name, role), None, "{name} is a {role:?} twice");
            }
        }
    }

    #[test]
    fn a_column_with_impossible_cells_loses_the_role() {
        let columns = |line: &str, rows: &[&str]| {
            let cells = |line: &str| -> Vec<String> { line.split(',').map(str::to_owned).collect() };
            let rows: Vec<Vec<String>> = rows.iter().map(|row| cells(row)).collect();
            Columns::by_headers_and_cells(&cells(line), &rows)
        };
        let paid = columns("client,date,amount due,paid", &["a,2024-01-05,5.00,yes", "b,2024-01-06,7.00,no"]);
        assert_eq!(paid.get(Role::Amount), Some(2));
        let status = columns("client,status,status name", &["a,5,Complete", "b,7,Cancelled"]);
        assert_eq!(status.get(Role::Status), Some(2));
        let address = columns("user_email,total", &["a@x.ee,1", "b@x.ee,2"]);
        assert_eq!(address.get(Role::Customer), Some(0));
        let rows = &["Ann A,ann@x.ee,1", "Bob B,bob@x.ee,2", "Ann A,ann@x.ee,1"];
        let name = columns("Клиент,Имейл,Сума", rows);
        assert_eq!(name.get(Role::Customer), Some(1));
        let relays = &["Ann A,x1@m.example,1", "Bob B,x2@m.example,2", "Ann A,x3@m.example,1"];
        assert_eq!(columns("Клиент,Имейл,Сума", relays).get(Role::Customer), Some(0));
        let shop = columns("shop e-mail,total", &["a@x.ee,1", "a@x.ee,2"]);
        assert_eq!(shop.get(Role::Customer), None);
    }

    #[test]
    fn columns_of_programmes_are_found_by_their_headers() {
        for line in [
            "customer,date,amount,Loyalty Tier,Member since,Coupon Code,Referred by,Discount Amount,Points earned,Points redeemed",
            "клиент,дата,сума,член,член от,промо код,препоръчан от,отстъпка,събрани точки,използвани точки",
            "klient,kuupäev,summa,püsiklient,liige alates,sooduskood,soovituskood,allahindlus,kogutud punktid,kasutatud punktid",
            "zákazník,dátum,suma,vernostný program,členom od,zľavový kód,odporúčací kód,zľava,získané body,použité body",
            "купувач,датум,износ,член на клубот,член од,код за попуст,препорачан од,попуст,освоени поени,искористени поени",
            "klient,data,kwota,program lojalnościowy,członek od,kod rabatowy,kod polecenia,rabat,zdobyte punkty,użyte punkty",
        ] {
            let headers: Vec<String> = line.split(',').map(str::to_owned).collect();
            let columns = Columns::by_headers(&headers);
            let found: Vec<Option<usize>> = Role::PROGRAMME.map(|role| columns.get(role)).to_vec();
            assert_eq!(found, (3..10).map(Some).collect::<Vec<_>>(), "{line}");
        }
    }

    #[test]
    fn cells_distinguish_membership_from_dates_and_percent_from_money() {
        let role = |header: &str, cells: &[&str]| {
            let headers = ["customer", "date", "amount", header].map(str::to_owned);
            let rows: Vec<Vec<String>> = cells
                .iter()
                .map(|cell| ["ann", "2024-01-05", "10.50", cell].map(str::to_owned).to_vec())
                .collect();
            let columns = Columns::by_headers_and_cells(&headers, &rows);
            Role::ALL.into_iter().find(|&role| columns.get(role) == Some(3))
        };
        assert_eq!(role("Loyalty programme", &["2023-05-01", "", "no"]), Some(Role::MemberSince));
        assert_eq!(role("Loyalty programme", &["Gold", "", "no"]), Some(Role::Member));
        assert_eq!(role("Loyalty programme", &["", "no"]), Some(Role::Member));
        assert_eq!(role("VIP Tier Name", &["Silver", "", ""]), Some(Role::Member));
        assert_eq!(role("coupon_items", &["code:summer10|amount:5.00", ""]), Some(Role::Coupon));
        assert_eq!(role("Referrer Email", &["bob@x.ee", ""]), Some(Role::Referral));
        assert_eq!(role("Discount", &["1.50", "0"]), Some(Role::Discount));
        assert_eq!(role("Discount (%)", &["10", "0"]), None);
    }
}
