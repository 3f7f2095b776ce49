//! Long files: one row per answer, turned into one row per respondent.

use super::headers::Headers;
use super::vocabulary::headers::{ANSWER, QUESTION, RESPONDENT};
use super::vocabulary::rank;
use crate::tables::header::normalise;
use crate::tables::sheet::Sheet;

/// Most questions of a long file.
const MAX_QUESTIONS: usize = 500;

/// A file with one row per answer as one with a row per respondent; `None` if the file is no such one.
///
/// Columns of the respondent keep the text of its first row; each question becomes a column.
pub fn widened(sheet: &Sheet, headers: &Headers) -> Option<(Sheet, Headers)> {
    let names: Vec<String> = headers.ids.iter().map(|id| normalise(id)).collect();
    let best = |list: &str| {
        (0..names.len())
            .filter_map(|column| rank(list, &names[column]).map(|place| (place, column)))
            .min()
            .map(|(_, column)| column)
    };
    let (question, answer, respondent) = (best(QUESTION)?, best(ANSWER)?, best(RESPONDENT)?);
    let questions = &sheet.columns[question];
    let people = &sheet.columns[respondent];
    let several = people.counts.iter().any(|&rows| rows > 1);
    if questions.distinct() < 2 || questions.distinct() > MAX_QUESTIONS || !several {
        return None;
    }
    let others: Vec<usize> =
        (0..names.len()).filter(|&column| column != question && column != answer).collect();
    // Rows of each respondent, in order of first appearance.
    let mut place_of = vec![u32::MAX; people.distinct()];
    let mut first = Vec::new();
    let mut cells: Vec<Vec<u32>> = Vec::new();
    for row in 0..sheet.rows() {
        let person = people.codes[row] as usize;
        if place_of[person] == u32::MAX {
            place_of[person] = first.len() as u32;
            first.push(row);
            cells.push(vec![u32::MAX; questions.distinct()]);
        }
        // The last answer to a question counts.
        cells[place_of[person] as usize][questions.codes[row] as usize] = row as u32;
    }
    let mut wide = Sheet::new(others.len() + questions.distinct());
    for (row, answers) in first.iter().zip(&cells) {
        wide.push(u64::from(sheet.lines[*row]), |column| match others.get(column) {
            Some(&other) => sheet.columns[other].cell(*row).as_bytes(),
            None => match answers[column - others.len()] {
                u32::MAX => b"",
                row => sheet.columns[answer].cell(row as usize).as_bytes(),
            },
        });
    }
    wide.set_starts(sheet.starts().iter().map(|&start| first.partition_point(|&row| row < start)).collect());
    let asked = || (0..questions.distinct() as u32).map(|code| questions.str(code).to_owned());
    let join = |own: &[String]| others.iter().map(|&column| own[column].clone()).chain(asked()).collect();
    Some((wide, Headers { names: join(&headers.names), ids: join(&headers.ids), ..headers.clone() }))
}
