//! Cells with two amounts: the charge, and the amount after a refund.

use crate::tables::number::{Money, amount, currency_mark};

/// The second of two amounts in one cell, each with the same currency mark: shops strike out the total before a refund and
/// write the current one after it. `None` if the cell is anything else.
///
/// ```
/// use regulars::orders::read::two_amounts::current_of_two;
///
/// assert_eq!(current_of_two("110,70 zł 86,10 zł".as_bytes(), b','), Some(861_000));
/// assert_eq!(current_of_two("$110.70 $86.10".as_bytes(), b'.'), Some(861_000));
/// assert_eq!(current_of_two(b"110.70 86.10", b'.'), None);
/// ```
#[cold]
pub fn current_of_two(text: &[u8], decimal: u8) -> Option<Money> {
    let text = std::str::from_utf8(text).ok()?.trim();
    let places = text.char_indices().filter(|(_, c)| c.is_whitespace()).map(|(place, _)| place);
    let mut pairs = places.map(|place| (text[..place].trim(), text[place..].trim()));
    pairs.find_map(|(charged, current)| {
        let marks = [charged, current].map(|part| currency_mark(part.as_bytes()));
        let (charged, current) = (amount(charged.as_bytes(), decimal)?, amount(current.as_bytes(), decimal)?);
        (!marks[0].is_empty() && marks[0] == marks[1] && (0..=charged).contains(&current)).then_some(current)
    })
}
