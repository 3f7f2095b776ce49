//! Questions with a column per option, of which each row marks one: turned into one column.

use super::headers::Headers;
use super::vocabulary::marks::yes_or_no;
use super::vocabulary::missing::kind_of;
use crate::tables::column::Column;
use crate::tables::header::unique;
use crate::tables::sheet::Sheet;

/// Fewest options of a question.
const FEWEST: usize = 3;

/// Question and option of a header such as `How likely? [10]` or `How likely? - 10`.
fn parts(name: &str) -> Option<(&str, &str)> {
    let bracket = || name.strip_suffix(']')?.rsplit_once(" [");
    bracket().or_else(|| name.rsplit_once(" - ")).map(|(stem, option)| (stem.trim(), option.trim()))
}

fn is_cross(text: &str) -> bool {
    ["x", "X", "✓", "✔"].contains(&text)
}

/// Whether the cells of a column are blank or its option; or, with `is_flag`, say yes or no.
fn fits(column: &Column, option: &str, is_flag: bool) -> bool {
    column.values().all(|(text, rows)| match is_flag {
        true => rows == 0 || kind_of(text).is_some() || yes_or_no(text).is_some() || is_cross(text),
        false => rows == 0 || text.is_empty() || text == option,
    })
}

/// The file with one column in place of those of each question of which a row marks one option; `None` without any.
pub fn joined(sheet: &Sheet, headers: &Headers) -> Option<(Sheet, Headers)> {
    // Per column of the new sheet: the first of its own, how many they are, and whether they hold flags.
    let mut groups: Vec<(usize, usize, bool)> = Vec::new();
    let width = sheet.columns.len();
    let mut first = 0;
    while first < width {
        let stem = parts(&headers.names[first]).map(|own| own.0);
        let is_next =
            |&column: &usize| stem.is_some() && parts(&headers.names[column]).map(|own| own.0) == stem;
        let count = 1 + (first + 1..width).take_while(is_next).count();
        let is_of = |is_flag: bool| {
            let marks = |row: usize| {
                (first..first + count).filter(move |&column| is_marked(sheet, headers, column, row, is_flag))
            };
            count >= FEWEST
                && (first..first + count).all(|column| {
                    fits(
                        &sheet.columns[column],
                        parts(&headers.names[column]).map_or("", |own| own.1),
                        is_flag,
                    )
                })
                && (0..sheet.rows()).all(|row| marks(row).count() <= 1)
        };
        let found = [false, true].into_iter().find(|&is_flag| is_of(is_flag));
        match found {
            Some(is_flag) => groups.push((first, count, is_flag)),
            None => groups.extend((first..first + count).map(|column| (column, 1, false))),
        }
        first += count;
    }
    if groups.len() == width {
        return None;
    }
    let mut own = Sheet::new(groups.len());
    for row in 0..sheet.rows() {
        own.push(u64::from(sheet.lines[row]), |place| {
            let (first, count, is_flag) = groups[place];
            if count == 1 {
                return sheet.columns[first].cell(row).as_bytes();
            }
            let marked =
                (first..first + count).find(|&column| is_marked(sheet, headers, column, row, is_flag));
            marked.and_then(|column| parts(&headers.names[column])).map_or(b"", |own| own.1.as_bytes())
        });
    }
    own.set_starts(sheet.starts().to_vec());
    let names = |all: &[String]| -> Vec<String> {
        let name = |&(first, count, _): &(usize, usize, bool)| match parts(&all[first]) {
            Some((stem, _)) if count > 1 => stem.to_owned(),
            _ => all[first].clone(),
        };
        groups.iter().map(name).collect()
    };
    let headers =
        Headers { names: names(&headers.names), ids: unique(names(&headers.ids)), ..headers.clone() };
    Some((own, headers))
}

/// Whether a row marks the option of a column.
fn is_marked(sheet: &Sheet, headers: &Headers, column: usize, row: usize, is_flag: bool) -> bool {
    let text = sheet.columns[column].cell(row);
    match is_flag {
        true => yes_or_no(text) == Some(true) || is_cross(text),
        false => parts(&headers.names[column]).is_some_and(|own| own.1 == text),
    }
}
