//! Long files: one row per answer, turned into one row per respondent.

use std::collections::BTreeSet;

use super::asked::{Hint, hint};
use super::headers::Headers;
use super::options::Kind;
use super::vocabulary::headers::{
    ANSWER, ANSWERER, COUNTED, DATES, KINDS_OF_QUESTION, QUESTION, QUESTION_KINDS, RESPONDENT, SUMS,
};
use super::vocabulary::{lists, rank};
use crate::tables::column::Column;
use crate::tables::header::normalise;
use crate::tables::sheet::Sheet;

/// Maximum number of questions of a long file.
const MAX_QUESTIONS: usize = 500;

/// True if a column gives the kind of question of each row's score.
fn names_kinds(name: &str, column: &Column) -> bool {
    let is_kind = |text: &str| kind_of_question(text).is_some();
    lists(QUESTION_KINDS, name)
        && column.distinct() > 0
        && column.values().all(|(text, rows)| rows == 0 || is_kind(text))
}

/// Kind of question that all scores of a file answer, if a column states it.
pub fn only_kind(sheet: &Sheet, names: &[String]) -> Option<Kind> {
    let column = (0..names.len()).find(|&column| names_kinds(&names[column], &sheet.columns[column]))?;
    let mut kinds = sheet.columns[column].values().filter(|own| own.1 > 0).map(|own| kind_of_question(own.0));
    let first = kinds.next()??;
    kinds.all(|own| own == Some(first)).then_some(first)
}

/// Kind of question named by a cell such as `NPS`.
fn kind_of_question(text: &str) -> Option<Kind> {
    let text = normalise(text);
    let kinds = KINDS_OF_QUESTION.iter().zip([Kind::Nps, Kind::Csat, Kind::Effort]);
    kinds.into_iter().find_map(|(names, kind)| lists(names, &text).then_some(kind))
}

/// Removes rows below the answers that contain totals.
pub fn without_sums(sheet: &mut Sheet) {
    let first = |sheet: &Sheet, row: usize| {
        let mut cells = sheet.columns.iter().map(|column| normalise(column.cell(row)));
        cells.find(|cell| !cell.is_empty()).is_some_and(|cell| lists(SUMS, &cell))
    };
    while sheet.rows() > 0 && first(sheet, sheet.rows() - 1) {
        sheet.pop();
    }
}

/// Maximum number of answers of a table of counts.
const MAX_COUNTED: u32 = 10_000_000;

/// Maximum number of rows of such a table.
const MAX_COUNTS: usize = 100_000;

/// True if the columns beside the scores and their counts divide the rows into groups of several scores, each of them once.
fn is_divided(sheet: &Sheet, score: usize, counted: usize) -> bool {
    let group = |row: usize| -> Vec<u32> {
        let others = (0..sheet.columns.len()).filter(|own| *own != score && *own != counted);
        others.map(|own| sheet.columns[own].codes[row]).collect()
    };
    if sheet.rows() > MAX_COUNTS {
        return false;
    }
    let groups: BTreeSet<Vec<u32>> = (0..sheet.rows()).map(group).collect();
    let cells: BTreeSet<(Vec<u32>, u32)> =
        (0..sheet.rows()).map(|row| (group(row), sheet.columns[score].codes[row])).collect();
    3 * groups.len() <= sheet.rows() && cells.len() == sheet.rows()
}

/// Converts a table with the number of answers per score into one with a row per answer; `None` for other files.
/// Other columns may divide the counts, such as by month.
pub fn expanded(sheet: &Sheet, headers: &Headers) -> Option<Sheet> {
    let whole = |text: &str| text.parse::<u32>().ok();
    let counted = headers.ids.iter().position(|id| lists(COUNTED, &normalise(id)))?;
    let is_score = |column: &usize| {
        let name = |names: &[String]| normalise(&names[*column]);
        let scores = sheet.columns[*column].distinct();
        hint(&name(&headers.names), &name(&headers.ids)) != Hint::None
            && (3..=101).contains(&scores)
            && (scores == sheet.rows() || is_divided(sheet, *column, counted))
    };
    (0..counted).find(is_score)?;
    let counts: Vec<u32> =
        (0..sheet.rows()).map(|row| whole(sheet.columns[counted].cell(row))).collect::<Option<_>>()?;
    let total = counts.iter().try_fold(0u32, |sum, own| sum.checked_add(*own))?;
    let mut long = Sheet::new(sheet.columns.len());
    for (row, &count) in counts.iter().enumerate().filter(|_| total <= MAX_COUNTED) {
        for _ in 0..count {
            long.push(u64::from(sheet.lines[row]), |column| match column == counted {
                true => b"",
                false => sheet.columns[column].cell(row).as_bytes(),
            });
        }
    }
    Some(long).filter(|long| long.rows() > 0)
}

fn is_numeric(column: &Column) -> bool {
    let (numbers, all) = column
        .values()
        .filter(|(text, _)| !text.trim().is_empty())
        .fold((0, 0), |own, (text, _)| (own.0 + usize::from(text.trim().parse::<f64>().is_ok()), own.1 + 1));
    2 * numbers > all
}

/// A file with a row per respondent, converted from one with a row per answer.
pub struct Widened {
    /// The cells.
    pub sheet: Sheet,
    /// Names of the columns.
    pub headers: Headers,
    /// Kind of question per column, if the file states it beside each answer.
    pub kinds: Vec<Option<Kind>>,
}

/// Converts a file with one row per answer into one with a row per respondent; `None` for other files.
///
/// Columns of the respondent keep the text of its first row; each question becomes a column. Where no column names the
/// respondent, each row is one. Of several answers to a question the last one counts. If the column names a person
/// instead, the same question again, or another date, begins another survey.
pub fn widened(sheet: &Sheet, headers: &Headers) -> Option<Widened> {
    let names: Vec<String> = headers.ids.iter().map(|id| normalise(id)).collect();
    let best = |list: &str, fits: &dyn Fn(&Column) -> bool| {
        (0..names.len())
            .filter(|&column| fits(&sheet.columns[column]))
            .filter_map(|column| rank(list, &names[column]).map(|place| (place, column)))
            .min()
            .map(|(_, column)| column)
    };
    let asked = best(QUESTION, &|column| column.distinct() > 1);
    let of_kind = || (0..names.len()).find(|&column| names_kinds(&names[column], &sheet.columns[column]));
    let question = asked.or_else(of_kind)?;
    let stated = of_kind().filter(|&column| column != question);
    // “Response” beside “Rating” is a comment.
    let answer = best(ANSWER, &|column| asked.is_some() || is_numeric(column))?;
    let questions = &sheet.columns[question];
    if questions.distinct() < 2 || questions.distinct() > MAX_QUESTIONS {
        return None;
    }
    let repeats = |column: &Column| column.counts.iter().any(|&rows| rows > 1);
    let respondent = best(RESPONDENT, &repeats);
    // If the kinds are the questions, each row is a separate response.
    let person = asked.and_then(|_| best(ANSWERER, &repeats));
    // Questions asked by customers do not make a survey.
    if respondent.is_none() && 3 * questions.distinct() > sheet.rows() {
        return None;
    }
    let key = respondent.or(person).map(|column| &sheet.columns[column]);
    let is_person = respondent.is_none();
    let others: Vec<usize> = (0..names.len())
        .filter(|own| ![Some(question), Some(answer), stated].contains(&Some(*own)))
        .collect();
    let dates: Vec<&Column> = others
        .iter()
        .filter(|&&own| rank(DATES, &names[own]).is_some())
        .map(|&own| &sheet.columns[own])
        .collect();
    // Rows of each respondent, in order of first appearance.
    let mut place_of = vec![u32::MAX; key.map_or(sheet.rows(), Column::distinct)];
    let mut first = Vec::new();
    let mut cells: Vec<Vec<u32>> = Vec::new();
    for row in 0..sheet.rows() {
        let (own, asked) = (key.map_or(row, |key| key.codes[row] as usize), questions.codes[row] as usize);
        let known = cells.get(place_of[own] as usize).zip(first.get(place_of[own] as usize));
        let is_another = |(answers, first): (&Vec<u32>, &usize)| {
            is_person
                && (answers[asked] != u32::MAX
                    || dates.iter().any(|date| date.codes[row] != date.codes[*first]))
        };
        if known.is_none_or(is_another) {
            place_of[own] = first.len() as u32;
            first.push(row);
            cells.push(vec![u32::MAX; questions.distinct()]);
        }
        cells[place_of[own] as usize][asked] = row as u32;
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
    let headers = Headers { names: join(&headers.names), ids: join(&headers.ids), ..headers.clone() };
    let mut kinds = vec![None; others.len() + questions.distinct()];
    for row in 0..sheet.rows() {
        let kind = stated.and_then(|column| kind_of_question(sheet.columns[column].cell(row)));
        kinds[others.len() + questions.codes[row] as usize] = kind;
    }
    Some(Widened { sheet: wide, headers, kinds })
}
