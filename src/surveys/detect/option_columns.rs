//! Questions with a column per option, one of which is marked in each row, turned into one column.

use std::ops::Range;

use super::headers::Headers;
use super::vocabulary::marks::yes_or_no;
use super::vocabulary::missing::kind_of;
use crate::tables::column::Column;
use crate::tables::header::unique;
use crate::tables::sheet::Sheet;

/// Minimum number of options of a question.
const FEWEST: usize = 3;

/// Question and option of a header such as `How likely? [10]` or `How likely? - 10`.
fn parts(name: &str) -> Option<(&str, &str)> {
    let bracket = || name.strip_suffix(']')?.rsplit_once(" [");
    bracket().or_else(|| name.rsplit_once(" - ")).map(|(stem, option)| (stem.trim(), option.trim()))
}

fn is_cross(text: &str) -> bool {
    ["x", "X", "✓", "✔"].contains(&text)
}

/// True if the cells of a column are blank or its option or, with `is_flag`, mean yes or no.
fn fits(column: &Column, option: &str, is_flag: bool) -> bool {
    column.values().all(|(text, rows)| match is_flag {
        true => rows == 0 || kind_of(text).is_some() || yes_or_no(text).is_some() || is_cross(text),
        false => rows == 0 || text.is_empty() || text == option,
    })
}

/// True if a cell marks an option: by its text, or, with `is_flag`, by yes or a cross.
fn is_marked(text: &str, option: &str, is_flag: bool) -> bool {
    if is_flag { yes_or_no(text) == Some(true) || is_cross(text) } else { option == text }
}

/// Neighbouring columns of a file that become one.
struct Group {
    columns: Range<usize>,
    /// True if the cells of its options mean yes or no.
    is_flag: bool,
}

/// The file with one column per question instead of one per option, for questions of which a row marks one option;
/// `None` without any.
pub fn joined(sheet: &Sheet, headers: &Headers) -> Option<(Sheet, Headers)> {
    let width = sheet.columns.len();
    let named: Vec<Option<(&str, &str)>> = headers.names.iter().map(|name| parts(name)).collect();
    let option = |column: usize| named[column].map_or("", |(_, option)| option);
    let marked = |row: usize, group: &Group| {
        let is_flag = group.is_flag;
        let of_row =
            move |&column: &usize| is_marked(sheet.columns[column].cell(row), option(column), is_flag);
        group.columns.clone().filter(of_row)
    };
    let is_question = |group: &Group| {
        let fits = |column: usize| fits(&sheet.columns[column], option(column), group.is_flag);
        group.columns.len() >= FEWEST
            && group.columns.clone().all(fits)
            && (0..sheet.rows()).all(|row| marked(row, group).nth(1).is_none())
    };
    let mut groups: Vec<Group> = Vec::new();
    let mut first = 0;
    while first < width {
        let stem = named[first].map(|(stem, _)| stem);
        let is_next = |&column: &usize| stem.is_some() && named[column].map(|(stem, _)| stem) == stem;
        let columns = first..first + 1 + (first + 1..width).take_while(is_next).count();
        first = columns.end;
        let readings = [false, true].map(|is_flag| Group { columns: columns.clone(), is_flag });
        match readings.into_iter().find(is_question) {
            Some(group) => groups.push(group),
            None => groups.extend(columns.map(|own| Group { columns: own..own + 1, is_flag: false })),
        }
    }
    if groups.len() == width {
        return None;
    }
    let mut own = Sheet::new(groups.len());
    for row in 0..sheet.rows() {
        own.push(u64::from(sheet.lines[row]), |place| match &groups[place] {
            Group { columns, .. } if columns.len() == 1 => sheet.columns[columns.start].cell(row).as_bytes(),
            group => marked(row, group).next().map_or(b"", |column| option(column).as_bytes()),
        });
    }
    own.set_starts(sheet.starts().to_vec());
    let names = |all: &[String]| -> Vec<String> {
        let name = |group: &Group| match parts(&all[group.columns.start]) {
            Some((stem, _)) if group.columns.len() > 1 => stem.to_owned(),
            _ => all[group.columns.start].clone(),
        };
        groups.iter().map(name).collect()
    };
    let headers =
        Headers { names: names(&headers.names), ids: unique(names(&headers.ids)), ..headers.clone() };
    Some((own, headers))
}
