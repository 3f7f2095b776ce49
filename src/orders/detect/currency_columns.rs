//! The column of currencies, of several that a file may have: of the order, of the shop, by name or by number.

use super::columns::{Columns, cells_of, without_phrases};
use super::role::Role;
use super::vocabulary::{is_one_of, says};
use crate::math::ranking::sort_by;
use crate::tables::currency::code;

/// ISO 4217 codes recognised without a matching header.
const CURRENCY_CODES: &str = "EUR|USD|GBP|BGN|PLN|MKD|CZK|HUF|RON|SEK|NOK|DKK|CHF|RSD|TRY|UAH|RUB|JPY|CNY|CAD|AUD|NZD|BRL|MXN|\
    INR|ZAR|ILS|AED|SGD|HKD|KRW|THB|ALL|BAM|ISK|GEL|HRK|LTL|LVL|EEK";
/// Words of a header of currencies.
const CURRENCIES: &str =
    "currency|currencies|währung|devise|moneda|valuta|měna|mena|waluta|valiuta|valūta|divisa|валута|valuuta";
/// Words of a header for amounts or the currency of the shop.
const OF_SHOP: &str = "base|shop|store|company|default|basis|basiswährung|home|main";

/// Different cells of a column.
fn values(rows: &[Vec<String>], column: usize) -> Vec<String> {
    let cells = rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.trim().to_owned());
    let mut values: Vec<String> = cells.filter(|cell| !cell.is_empty()).collect();
    sort_by(&mut values, Ord::cmp);
    values.dedup();
    values
}

/// Columns in which nearly all cells are currency codes.
fn columns_of_codes(columns: &Columns, rows: &[Vec<String>]) -> Vec<usize> {
    let width = rows.iter().map(Vec::len).max().unwrap_or(0);
    let is_code = |cell: &str| is_one_of(&code(cell), CURRENCY_CODES);
    let has_codes = |column: usize| {
        let cells = cells_of(rows, column);
        let (codes, all) = cells
            .filter(|cell| !cell.is_empty())
            .fold((0, 0), |(codes, all), cell| (codes + usize::from(is_code(cell)), all + 1));
        all > 0 && 10 * codes >= 9 * all
    };
    let is_free = |column: &usize| !columns.uses(*column) || columns.get(Role::Currency) == Some(*column);
    (0..width).filter(is_free).filter(|&column| has_codes(column)).collect()
}

/// Assigns the column of currencies. Of several columns, the one with more currencies counts, unless the header of the
/// amount has the word of the other. If the file also has amounts in the shop's own currency, those are read, unless
/// the caller named the column. A column that numbers currencies counts if it has several.
pub(super) fn choose_currency(
    columns: &mut Columns,
    headers: &[String],
    rows: &[Vec<String>],
    is_amount_named: bool,
) {
    let found = columns_of_codes(columns, rows);
    let header = |column: usize| headers.get(column).map_or("", |header| header);
    let is_of_shop = |column: &usize| says(header(*column), OF_SHOP);
    if let [_, _, ..] = found[..] {
        let of_shop = found.iter().copied().find(is_of_shop);
        let most = found
            .iter()
            .copied()
            .max_by_key(|&column| (values(rows, column).len(), std::cmp::Reverse(column)));
        let amount_is_of_shop = columns.get(Role::Amount).is_some_and(|column| is_of_shop(&column));
        let chosen = match (of_shop, most) {
            (Some(shop), _) if amount_is_of_shop => shop,
            (Some(shop), Some(most))
                if !is_amount_named
                    && values(rows, most).len() > 1
                    && values(rows, shop).len() == 1
                    && columns.take_amounts_of_shop(headers) =>
            {
                shop
            }
            (_, most) => most.unwrap_or(found[0]),
        };
        columns.set(Role::Currency, chosen);
    } else if let (None, Some(&column)) = (columns.get(Role::Currency), found.first()) {
        columns.set(Role::Currency, column);
    }
    if columns.get(Role::Currency).is_none() {
        let is_numbered = |&column: &usize| {
            let values = values(rows, column);
            says(header(column), CURRENCIES)
                && says(header(column), "id|no|nr|number|code")
                && values.len() > 1
                && values
                    .iter()
                    .all(|value| value.len() < 4 && value.bytes().all(|byte| byte.is_ascii_digit()))
        };
        let numbered = (0..headers.len()).filter(|&column| !columns.uses(column)).find(is_numbered);
        numbered.into_iter().for_each(|column| columns.set(Role::Currency, column));
    }
}

impl Columns {
    /// Replaces amount and refunded amount by those in the shop's currency if the file has both: `base_grand_total` for
    /// `grand_total`. Returns true if it does.
    fn take_amounts_of_shop(&mut self, headers: &[String]) -> bool {
        let twin = |role| {
            let own = headers.get(self.get(role)?)?;
            let is_twin = |header: &String| says(header, OF_SHOP) && without_phrases(header, OF_SHOP) == *own;
            headers.iter().position(is_twin)
        };
        let (Some(amount), refunded) = (twin(Role::Amount), twin(Role::Refunded)) else { return false };
        if refunded.is_none() && self.get(Role::Refunded).is_some() {
            return false;
        }
        self.set(Role::Amount, amount);
        refunded.into_iter().for_each(|column| self.set(Role::Refunded, column));
        true
    }
}
