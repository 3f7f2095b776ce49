//! Amounts in hundredths of the currency (cents without a decimal mark), as some programs store them.

use super::columns::{Columns, is_number, money};
use super::options::AmountUnit;
use super::refusal::Refusal;
use super::role::Role;
use super::vocabulary::words::{IN_TOTAL, MONEY, OTHER_MONEY, TAXES};
use super::vocabulary::{is_one_of, says};
use crate::tables::currency::code;
use crate::tables::header::normalise;

/// Phrases of a header whose amounts are hundredths.
pub const CENTS: &str = "cents|in cents|cent amount|cent|in cent|minor|minor units|minor unit|in minor units|in minor unit|øre|öre|oere|paise|kopecks|santīmi|santīmos|fillér|pence|in pence|\
    grosze|grosz|groszy|w groszach|haléře|haléřů|v haléřích|halere|centy|v centoch|centov|senti|sentides|centai|ct|в центи|\
    стотинки|в стотинки|subunits|in subunits|smallest unit|centimes|en centimes|centesimi|in centesimi|céntimos|en céntimos";
/// Headers of programs whose amounts are hundredths if they are whole.
const OF_PROGRAMS: &str = "amount refunded|amount captured|amount received|amount total|amount subtotal|amount paid|amount due|\
    unit amount|total with tax|sub total with tax|total price with tax|line total with tax|refunded amount usd|total usd";
/// Currencies with hundredths in which whole prices of a few units are common.
const WITH_CENTS: &str = "EUR|USD|GBP|CHF|CAD|AUD|NZD|BGN|PLN|RON|SGD|BRL|ILS|DKK|SEK|NOK|AED";
/// Currencies without hundredths.
const WITHOUT_CENTS: &str = "JPY|KRW|VND|CLP|ISK|UGX|XAF|XOF|XPF|PYG|RWF|KMF|GNF|DJF|BIF|VUV";
/// Minimum number of amounts for a decision.
const FEWEST_AMOUNTS: usize = 3;
/// Smallest amount of a sale in hundredths.
const SMALLEST: u64 = 50;
/// Smallest amount of a common sale in hundredths: half of all are larger.
const COMMON: u64 = 500;
/// Minimum share of amounts in hundredths that are not round prices, as one in this many.
const UNEVEN: usize = 5;
/// Round prices are multiples of it; without a currency, of the smaller one.
const ROUND: [u64; 2] = [50, 10];

/// Unit of the amounts. A header that names cents decides, then a column of the same amounts in units. Otherwise amounts are cents if they are whole numbers of 50
/// or more, no amount has a decimal mark, all headers are those of a program (`total_price`, `totalPrice`) or taxes are
/// whole too, and the headers are of a program known to write cents or the days are Unix seconds.
///
/// # Errors
/// [`Refusal::AmbiguousUnit`] for such numbers from another program, if half are 500 or more and one in five is not a
/// round price, or taxes are whole.
pub(super) fn amount_unit(
    columns: &Columns,
    headers: &[String],
    rows: &[Vec<String>],
) -> Result<AmountUnit, Refusal> {
    let Some(amount) = columns.get(Role::Amount).filter(|&column| column < headers.len()) else {
        return Ok(AmountUnit::Currency);
    };
    if says(&normalise(&headers[amount]), CENTS) {
        return Ok(AmountUnit::Cents);
    }
    if has_formatted_twin(amount, headers, rows) {
        return Ok(AmountUnit::Cents);
    }
    let cells = |column: usize| {
        rows.iter()
            .filter_map(move |row| row.get(column))
            .map(|cell| cell.trim())
            .filter(|cell| !cell.is_empty())
    };
    let is_whole = |cell: &str| cell.trim_start_matches('-').bytes().all(|byte| byte.is_ascii_digit());
    let is_money = |column: &usize| {
        let header = normalise(&headers[*column]);
        [MONEY, IN_TOTAL, OTHER_MONEY].iter().any(|words| says(&header, words))
    };
    let is_plain = |cell: &str| is_number(cell) && !cell.contains(char::is_alphabetic);
    let numbers = |&column: &usize| cells(column).next().is_some() && cells(column).all(is_plain);
    let has_currency = |fits: &dyn Fn(&str) -> bool| {
        let named = columns.get(Role::Currency).filter(|&column| column != amount);
        named.is_some_and(|column| {
            cells(column).next().is_some() && cells(column).all(|cell| fits(&code(cell)))
        })
    };
    let is_of_program =
        |header: &String| !header.trim().contains(' ') && header.chars().any(char::is_lowercase);
    let amounts: Vec<u64> = cells(amount)
        .filter(|cell| is_whole(cell))
        .filter_map(|cell| cell.trim_start_matches('-').parse().ok())
        .filter(|&amount| amount > 0)
        .collect();
    let are_of_program = headers.iter().all(is_of_program);
    let is_tax = |&column: &usize| {
        let whole = cells(column).filter(|cell| is_whole(cell) && cell.bytes().any(|byte| byte != b'0'));
        says(&normalise(&headers[column]), TAXES) && whole.count() >= FEWEST_AMOUNTS
    };
    // Times in UTC to the second, and no currency.
    let is_utc = |cell: &str| cell.contains('T') && cell.ends_with('Z');
    let is_of_interface = are_of_program
        && columns.get(Role::Currency).is_none()
        && columns
            .get(Role::Date)
            .is_some_and(|date| cells(date).next().is_some() && cells(date).all(is_utc));
    let has_whole_taxes = (0..headers.len()).any(|column| is_tax(&column));
    let could_be = amounts.len() >= FEWEST_AMOUNTS
        && cells(amount).all(is_whole)
        && amounts.iter().all(|&amount| amount >= SMALLEST)
        && columns.get(Role::Quantity).is_none()
        && (are_of_program || has_whole_taxes)
        && (is_of_interface || has_currency(&|code| !is_one_of(code, WITHOUT_CENTS)))
        && (0..headers.len()).filter(is_money).filter(numbers).all(|column| cells(column).all(is_whole));
    if !could_be {
        return Ok(AmountUnit::Currency);
    }
    let mut sorted = amounts.clone();
    sorted.sort_unstable();
    let round = ROUND[usize::from(is_of_interface)];
    let uneven = amounts.iter().filter(|&&amount| amount % round != 0).count();
    let looks_like_cents =
        sorted[sorted.len() / 2] >= COMMON && (has_whole_taxes || UNEVEN * uneven >= amounts.len());
    let is_moment = |cell: &str| cell.len() >= 10 && is_whole(cell);
    let is_known = |header: &String| is_one_of(&normalise(header), OF_PROGRAMS);
    let by_program = (are_of_program && headers.iter().any(is_known))
        || columns.get(Role::Date).is_some_and(|date| cells(date).all(is_moment));
    match by_program {
        true => Ok(AmountUnit::Cents),
        false if !looks_like_cents => Ok(AmountUnit::Currency),
        false if !is_of_interface && !has_currency(&|code| is_one_of(code, WITH_CENTS)) => {
            Ok(AmountUnit::Currency)
        }
        false => Err(Refusal::AmbiguousUnit(cells(amount).take(2).map(str::to_owned).collect())),
    }
}

/// True if another column has the same amounts in units of the currency: `total_formatted` beside `total`.
fn has_formatted_twin(amount: usize, headers: &[String], rows: &[Vec<String>]) -> bool {
    let name = normalise(&headers[amount]);
    let is_named = |column: &usize| {
        let header = normalise(&headers[*column]);
        header.strip_prefix(&name[..]).is_some_and(|rest| rest.starts_with(' '))
    };
    let is_hundredth = |&column: &usize| {
        let pairs = rows.iter().filter_map(|row| money(row, amount).zip(money(row, column)));
        let pairs: Vec<(i64, i64)> = pairs.filter(|pair| *pair != (0, 0)).collect();
        pairs.len() >= FEWEST_AMOUNTS && pairs.iter().all(|(cents, units)| *cents == 100 * units)
    };
    (0..headers.len()).filter(is_named).any(|column| is_hundredth(&column))
}
