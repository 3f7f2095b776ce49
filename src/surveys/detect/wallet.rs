//! Columns of spending in a category, and of ranks of brands, by the caller’s choice or by their headers.

use serde::Serialize;

use super::headers::Headers;
use super::refusal::Refusal;
use super::vocabulary::missing::kind_of;
use super::vocabulary::wallet::{ELSEWHERE, OWN, PART, RANK, SHARE, SPEND, TOTAL, US};
use super::vocabulary::{has_word, lists};
use super::wallet_choices::{BrandOrder, WalletChoices};
use crate::tables::column::Column;
use crate::tables::evidence::DecimalEvidence;
use crate::tables::header::normalise;
use crate::tables::number::{SCALE, amount};
use crate::tables::sheet::Sheet;

/// Role of a column of the wallet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum WalletRole {
    /// Spending in the category, everywhere.
    Total,
    /// Spending elsewhere.
    Elsewhere,
    /// Spending with us, as answered.
    Spend,
    /// Our share of the spending.
    Share,
}

/// Columns of the wallet.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct WalletColumns {
    /// Columns of spending and shares by role, with the values of their distinct texts.
    pub spending: Vec<(WalletRole, usize, Vec<Cell>)>,
    /// Columns of brands, with the values of their distinct texts.
    pub brands: Vec<(usize, Vec<Cell>)>,
    /// Our brand among the brands; `None` if the headers do not name it.
    pub own: Option<usize>,
    /// Order of the brands.
    pub order: Option<BrandOrder>,
    /// True if the columns were recognised by their headers.
    pub found: bool,
    /// A column found by its header whose amounts can be read in several ways.
    pub doubt: Option<usize>,
}

/// A cell of a column of amounts.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Cell {
    /// An amount or a share.
    Value(f64),
    /// No answer.
    Missing,
    /// Text that is not an amount.
    Bad,
}

/// Maximum number of brands that are ranked.
const MAX_BRANDS: usize = 30;
/// Minimum share of amounts among the filled cells of a column recognised by its header.
const MOST: f64 = 0.9;

impl WalletColumns {
    /// The columns chosen, or else those that their headers name.
    ///
    /// # Errors
    /// [`Refusal::UnknownColumn`] for a chosen column that the file lacks, [`Refusal::UnknownOption`] if it has no
    /// amounts, or amounts with an open decimal mark.
    pub fn find(sheet: &Sheet, headers: &Headers, choices: &WalletChoices) -> Result<Self, Refusal> {
        let chosen = [
            (WalletRole::Total, &choices.total),
            (WalletRole::Elsewhere, &choices.elsewhere),
            (WalletRole::Spend, &choices.spend),
            (WalletRole::Share, &choices.share),
        ];
        let place =
            |name: &str| headers.place(name).ok_or_else(|| Refusal::UnknownColumn("wallet", name.to_owned()));
        let mut own = Self { order: choices.order, ..Self::default() };
        for (role, name) in chosen {
            let Some(name) = name.as_deref().filter(|name| !name.is_empty()) else { continue };
            let column = place(name)?;
            let cells = cells(&sheet.columns[column], role, choices.decimal);
            let cells = cells.ok_or_else(|| Refusal::UnsureAmounts(name.to_owned()))?;
            own.spending.push((role, column, cells));
        }
        if let Some(brands) = &choices.brands {
            for name in brands {
                let column = place(name)?;
                own.brands.push((column, plain_cells(&sheet.columns[column])));
            }
        }
        let found = Self::by_headers(sheet, headers, choices.decimal);
        if chosen.iter().all(|(_, name)| name.is_none()) {
            own.found = !found.spending.is_empty();
            (own.spending, own.doubt) = (found.spending, found.doubt);
        }
        if choices.brands.is_none() {
            own.found |= !found.brands.is_empty();
            (own.brands, own.own) = (found.brands, found.own);
            own.order = choices.order.or(found.order);
        }
        if let Some(name) = &choices.own {
            let column = place(name)?;
            own.own = own.brands.iter().position(|brand| brand.0 == column);
            if own.own.is_none() {
                return Err(Refusal::UnknownColumn("wallet", name.clone()));
            }
        }
        Ok(own)
    }

    fn by_headers(sheet: &Sheet, headers: &Headers, decimal: Option<char>) -> Self {
        let names: Vec<String> = headers.names.iter().map(|name| normalise(name)).collect();
        let mut own = Self::default();
        for (column, name) in names.iter().enumerate() {
            let role = match role_of(name) {
                Named::Nothing => continue,
                Named::Role(role) => Some(role),
                Named::Part => role_of_part(&sheet.columns[column]),
            };
            let Some(role) = role else {
                own.doubt = Some(column);
                continue;
            };
            let Some(cells) = cells(&sheet.columns[column], role, decimal) else {
                own.doubt = Some(column);
                continue;
            };
            if !fits(&sheet.columns[column], &cells) {
                continue;
            }
            // Two columns have the same role, so the caller must choose.
            if own.spending.iter().any(|known| known.0 == role) {
                own.spending.clear();
                own.doubt = Some(column);
                break;
            }
            own.spending.push((role, column, cells));
        }
        // A single amount gives no share.
        let roles: Vec<WalletRole> = own.spending.iter().map(|known| known.0).collect();
        if roles == [WalletRole::Spend] || roles == [WalletRole::Elsewhere] {
            own.spending.clear();
        }
        let ranked: Vec<usize> = (0..names.len()).filter(|&column| has_word(RANK, &names[column])).collect();
        let brands: Vec<(usize, Vec<Cell>)> =
            ranked.iter().map(|&column| (column, plain_cells(&sheet.columns[column]))).collect();
        let most = brands.len() as f64;
        let is_rank = |cell: &Cell| match cell {
            Cell::Value(rank) => (1.0..=most).contains(rank),
            Cell::Missing => true,
            Cell::Bad => false,
        };
        if (2..=MAX_BRANDS).contains(&brands.len())
            && brands.iter().all(|(_, cells)| cells.iter().all(is_rank))
        {
            own.own = brands.iter().position(|(column, _)| is_us(&names[*column]));
            own.order = Some(BrandOrder::Rank);
            own.brands = brands;
        }
        own
    }

    /// True if a column belongs to the wallet.
    pub fn uses(&self, column: usize) -> bool {
        self.spending.iter().any(|own| own.1 == column)
            || self.brands.iter().any(|own| own.0 == column)
            || self.doubt == Some(column)
    }
}

/// Meaning of a column, by its header.
enum Named {
    /// No role, or several.
    Nothing,
    /// Its role.
    Role(WalletRole),
    /// A part of the spending asked before: an amount or a share.
    Part,
}

fn role_of(name: &str) -> Named {
    if !has_word(SPEND, name) {
        return Named::Nothing;
    }
    let own = has_word(OWN, name);
    match (has_word(SHARE, name), has_word(TOTAL, name), has_word(ELSEWHERE, name)) {
        // “What share of your total spending is with us?”
        (true, _, false) if own => Named::Role(WalletRole::Share),
        (false, _, false) if own && has_word(PART, name) => Named::Part,
        (false, true, false) if !own => Named::Role(WalletRole::Total),
        (false, false, true) if !own => Named::Role(WalletRole::Elsewhere),
        (false, false, false) if own => Named::Role(WalletRole::Spend),
        _ => Named::Nothing,
    }
}

/// Role of a part, by its numbers: without any above 100 they may be percentages or amounts.
fn role_of_part(column: &Column) -> Option<WalletRole> {
    if column.values().any(|(text, rows)| rows > 0 && text.contains('%')) {
        return Some(WalletRole::Share);
    }
    let most = plain_cells(column)
        .into_iter()
        .filter_map(|cell| match cell {
            Cell::Value(value) => Some(value),
            _ => None,
        })
        .fold(0.0, f64::max);
    (most > 100.0).then_some(WalletRole::Spend)
}

/// True if the end of a header, after its last bracket, dash or colon, names the surveying company.
fn is_us(name: &str) -> bool {
    let end = name.rsplit(['[', '(', ':', '-', '–']).next().unwrap_or(name);
    let end = end.trim_matches(|c: char| !c.is_alphanumeric());
    lists(US, end) || US.split('|').any(|own| end.ends_with(&format!(" {own}")))
}

fn fits(column: &Column, cells: &[Cell]) -> bool {
    let (mut all, mut good) = (0u64, 0u64);
    for ((_, rows), cell) in column.values().zip(cells) {
        if *cell != Cell::Missing {
            all += u64::from(rows);
            good += u64::from(rows) * u64::from(matches!(cell, Cell::Value(_)));
        }
    }
    all > 0 && good as f64 >= MOST * all as f64
}

/// Plain numbers, as ranks and scores are written.
fn plain_cells(column: &Column) -> Vec<Cell> {
    let number = |text: &str| match text.replace(',', ".").parse::<f64>() {
        Ok(number) if number.is_finite() => Cell::Value(number),
        _ => Cell::Bad,
    };
    column
        .values()
        .map(|(text, _)| if kind_of(text).is_some() { Cell::Missing } else { number(text) })
        .collect()
}

/// Amounts, or shares as parts of 1; `None` if the decimal mark or the unit of shares is open.
fn cells(column: &Column, role: WalletRole, decimal: Option<char>) -> Option<Vec<Cell>> {
    let is_share = role == WalletRole::Share;
    let plain = |text: &str| text.trim().trim_end_matches('%').trim().to_owned();
    let mut evidence = DecimalEvidence::default();
    for (text, _) in column.values().filter(|(text, _)| kind_of(text).is_none()) {
        evidence.add(plain(text).as_bytes());
    }
    let mark = match decimal {
        Some(mark) => mark as u8,
        None => evidence.decimal()?,
    };
    let read = |text: &str| match amount(plain(text).as_bytes(), mark) {
        _ if kind_of(text).is_some() => Cell::Missing,
        Some(money) if money >= 0 => Cell::Value(money as f64 / SCALE as f64),
        _ => Cell::Bad,
    };
    let mut cells: Vec<Cell> = column.values().map(|(text, _)| read(text)).collect();
    if is_share {
        let values = || {
            cells.iter().filter_map(|cell| match cell {
                Cell::Value(value) => Some(*value),
                _ => None,
            })
        };
        let has_sign = column.values().any(|(text, rows)| rows > 0 && text.contains('%'));
        let most = values().fold(0.0, f64::max);
        // If only 0 and 1 occur, they may be none and all, or none and one per cent.
        let is_open = !has_sign && most <= 1.0 && values().all(|value| value.fract() == 0.0);
        if is_open {
            return None;
        }
        let unit = if has_sign || most > 1.0 { 100.0 } else { 1.0 };
        for cell in &mut cells {
            *cell = match *cell {
                Cell::Value(value) if value <= unit => Cell::Value(value / unit),
                Cell::Value(_) => Cell::Bad,
                other => other,
            };
        }
    }
    Some(cells)
}
