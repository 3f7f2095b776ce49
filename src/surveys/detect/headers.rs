//! Header rows: titles above them, one to three rows of names, and a name and an id per column.

use super::numbers::{explained, explained_range};
use super::options::Options;
use super::vocabulary::headers::{
    ANSWER, DATES, PERSONS, QUESTION, RECOMMEND, SATISFACTION, SCORE, STATES, SYSTEM, WEIGHTS,
};
use super::vocabulary::{has_word, lists};
use crate::tables::dialect::{detect_delimiter, sample_records};
use crate::tables::header::{self, normalise, unique};

/// The names of the columns, and how many records come before the first row.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Headers {
    /// Records before the first row.
    pub skip: usize,
    /// Records that name the columns.
    pub rows: usize,
    /// Text of the question or header; numbers from 1 without a header.
    pub names: Vec<String>,
    /// Id of the column, unique; the name where the file has only one row of headers.
    pub ids: Vec<String>,
}

/// Beginning of a text file: the character between its fields, and its headers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opening {
    /// The character between fields.
    pub delimiter: u8,
    /// The headers.
    pub headers: Headers,
}

impl Opening {
    /// Looks at the beginning of a file in UTF-8; `complete` if it is the whole file. `None` if it is empty.
    ///
    /// ```
    /// use regulars::surveys::detect::headers::Opening;
    /// use regulars::surveys::detect::options::Options;
    ///
    /// let opening = Opening::of(b"Date;Score\n2026-01-05;9\n", true, &Options::default()).unwrap();
    /// assert_eq!((opening.delimiter, &opening.headers.ids[1][..]), (b';', "Score"));
    /// ```
    pub fn of(sample: &[u8], complete: bool, options: &Options) -> Option<Self> {
        let mut delimiter =
            options.delimiter.unwrap_or_else(|| detect_delimiter(sample, complete, &count_columns));
        let records = |delimiter: u8| -> Vec<Vec<String>> {
            let texts = |whole: bool| {
                sample_records(sample, whole, delimiter).into_iter().map(|own| own.1).collect::<Vec<_>>()
            };
            let found = texts(complete);
            if found.is_empty() { texts(true) } else { found }
        };
        let mut first = records(delimiter);
        // In a file of one column, commas are decimal marks.
        if options.delimiter.is_none()
            && delimiter == b','
            && first.first().is_some_and(|header| header.len() == 1)
        {
            let is_decimal = |record: &Vec<String>| {
                record.len() > 1 && record[1].bytes().all(|byte| byte.is_ascii_digit())
            };
            if first.iter().any(is_decimal) {
                delimiter = b';';
                first = records(delimiter);
            }
        }
        let headers = Headers::find(&first, options.has_header);
        (!first.is_empty()).then_some(Self { delimiter, headers })
    }
}

/// Names in a record that are typical of survey files.
pub fn count_names(record: &[String]) -> usize {
    let is_known = |cell: &String| {
        let name = normalise(cell);
        let listed = [DATES, PERSONS, WEIGHTS, STATES, SYSTEM, SCORE, QUESTION, ANSWER]
            .iter()
            .any(|names| lists(names, &name));
        let is_question = cell.len() < 300 && (has_word(RECOMMEND, &name) || has_word(SATISFACTION, &name));
        !name.is_empty() && (listed || is_question) && name.parse::<f64>().is_err()
    };
    record.iter().filter(|cell| is_known(cell)).count()
}

/// The same of a record with columns: one cell may be a title, such as `Customer satisfaction 2026`.
fn count_columns(record: &[String]) -> usize {
    if record.iter().filter(|cell| !cell.trim().is_empty()).count() > 1 { count_names(record) } else { 0 }
}

/// Qualtrics’ third row: an object per column.
fn is_import_row(record: &[String]) -> bool {
    record.iter().filter(|cell| cell.trim_start().starts_with("{\"ImportId\"")).count() * 2 > record.len()
}

/// Second rows of LimeSurvey’s VV files: codes under texts.
fn is_code_row(record: &[String]) -> bool {
    let codes = ["submitdate", "lastpage", "startlanguage", "datestamp", "startdate"];
    record.iter().filter(|cell| codes.contains(&cell.trim())).count() >= 2
}

/// Cells of SurveyMonkey’s second row that are no options.
const RESPONSES: &str = "response|open ended response|odpověď|otevřená odpověď|odpoveď|otvorená odpoveď|odpowiedź|odpowiedź otwarta|\
    antwort|offene antwort|réponse|réponse ouverte|respuesta|respuesta abierta|risposta|risposta aperta|отговор|отворен отговор|vastus";

/// Second row of SurveyMonkey: options of a question, and nothing below the columns of the system.
fn is_option_row(header: &[String], record: &[String]) -> bool {
    let has = |name: &str| header.iter().any(|cell| normalise(cell) == name);
    let is_open = |cell: &String| lists(RESPONSES, &normalise(cell));
    (has("respondent id") && has("collector id") && record.first().is_none_or(|cell| cell.trim().is_empty()))
        || (record.iter().any(is_open)
            && record.iter().filter(|cell| cell.trim().is_empty()).count() * 2 > record.len())
}

/// Second row of older exports of Qualtrics: the texts of the questions, and the names again of all other columns.
fn repeats(header: &[String], record: &[String]) -> bool {
    let filled = header.iter().filter(|cell| !cell.trim().is_empty()).count();
    let same =
        header.iter().zip(record).filter(|(cell, again)| !cell.trim().is_empty() && cell == again).count();
    same >= 3 && 2 * same >= filled
}

/// Second row of the oldest exports of Qualtrics: names and questions under `V1`, `Q1` and the like.
fn is_named_again(header: &[String], record: &[String]) -> bool {
    let is_short = |cell: &str| {
        let letters = cell.bytes().take_while(u8::is_ascii_alphabetic).count();
        (1..=2).contains(&letters) && cell[letters..].starts_with(|c: char| c.is_ascii_digit())
    };
    let short = header.iter().filter(|cell| is_short(cell)).count();
    2 * short >= header.len() && count_names(record) > count_names(header).max(2)
}

/// Second row with the questions and the meanings of their numbers, such as `1=Very satisfied, 5=Very dissatisfied`.
fn is_explanation_row(record: &[String]) -> bool {
    let is_number = |cell: &String| cell.trim().replace(',', ".").parse::<f64>().is_ok();
    let means = |cell: &String| explained(cell).len() >= 2 && explained_range(cell).is_some();
    !record.iter().any(is_number) && record.iter().any(means)
}

/// Text without tags and line breaks of a rich-text editor.
fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut in_tag = false;
    for (place, c) in text.char_indices() {
        match c {
            '<' if text[place + 1..].starts_with(|c: char| c.is_ascii_alphabetic() || c == '/') => {
                in_tag = true
            }
            '>' if in_tag => in_tag = false,
            _ if !in_tag => out.push(c),
            _ => {}
        }
    }
    out.replace("&nbsp;", " ").replace("&amp;", "&").split_whitespace().collect::<Vec<_>>().join(" ")
}

impl Headers {
    /// Place of a column, by its id or its name.
    pub fn place(&self, name: &str) -> Option<usize> {
        let is_it = |known: &String| known == name.trim();
        self.ids.iter().position(is_it).or_else(|| self.names.iter().position(is_it))
    }

    /// Finds the header rows among the first records.
    pub fn find(records: &[Vec<String>], has_header: Option<bool>) -> Self {
        let titles = match has_header {
            Some(false) => 0,
            _ => header::count_titles(records, &count_names).max(lines_of_one(records)),
        };
        let Some(first) = records.get(titles) else { return Self::default() };
        let width = records.iter().skip(titles).map(Vec::len).max().unwrap_or(0).min(MAX_COLUMNS);
        let pad = |record: &Vec<String>| {
            let mut cells: Vec<String> = record.iter().take(width).map(|cell| plain(cell)).collect();
            cells.resize(width, String::new());
            cells
        };
        let found = |rows: usize, names: Vec<String>, ids: Vec<String>| Self {
            skip: titles + rows,
            rows,
            names,
            ids: unique(ids),
        };
        if !has_header.unwrap_or_else(|| count_names(first) >= 1 || header::has_header(first, &count_names)) {
            let numbers: Vec<String> = (1..=width).map(|number| number.to_string()).collect();
            return found(0, numbers.clone(), numbers);
        }
        let (second, third) = (records.get(titles + 1), records.get(titles + 2));
        match (second, third) {
            (Some(second), Some(third)) if is_import_row(third) => found(3, pad(second), pad(first)),
            (Some(second), _) if is_import_row(second) => found(2, pad(first), pad(first)),
            (Some(second), _) if is_code_row(second) && !is_code_row(first) => {
                found(2, pad(first), pad(second))
            }
            (Some(second), _) if repeats(first, second) || is_named_again(first, second) => {
                found(2, pad(second), pad(first))
            }
            (Some(second), _) if is_explanation_row(second) => found(2, pad(second), pad(first)),
            (Some(second), _) if is_option_row(first, second) => {
                let names = with_options(&pad(first), &pad(second));
                found(2, names.clone(), names)
            }
            _ => found(1, pad(first), pad(first)),
        }
    }
}

/// Maximum number of columns that are read.
const MAX_COLUMNS: usize = 4_096;

/// Records of at most one cell before a record of at least three: titles, in any language.
fn lines_of_one(records: &[Vec<String>]) -> usize {
    let filled = |record: &Vec<String>| record.iter().filter(|cell| !cell.trim().is_empty()).count();
    let first = records.iter().take(header::MAX_TITLES).position(|record| filled(record) > 1);
    first.filter(|&first| filled(&records[first]) >= 3).unwrap_or(0)
}

/// Questions with their options: an empty question is that of the column before.
fn with_options(questions: &[String], options: &[String]) -> Vec<String> {
    let mut question = String::new();
    let mut names = Vec::with_capacity(questions.len());
    for (own, option) in questions.iter().zip(options) {
        if !own.is_empty() {
            question.clone_from(own);
        }
        let is_plain = option.is_empty() || lists(RESPONSES, &normalise(option));
        names.push(if is_plain { question.clone() } else { format!("{question} [{option}]") });
    }
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    fn records(lines: &[&str]) -> Vec<Vec<String>> {
        lines.iter().map(|line| line.split('|').map(str::to_owned).collect()).collect()
    }

    #[test]
    fn several_header_rows_are_recognised() {
        let cases: &[(&[&str], usize, &str, &str)] = &[
            (
                &["Date|Q1", "Date|How likely?", "{\"ImportId\":\"a\"}|{\"ImportId\":\"b\"}", "2026-01-01|9"],
                3,
                "How likely?",
                "Q1",
            ),
            (
                &["Date submitted|How likely?|Last page", "submitdate|nps|lastpage", "2026-01-01|9|1"],
                2,
                "How likely?",
                "nps",
            ),
            (
                &["Respondent ID|Collector ID|Comment", "||Open-Ended Response", "1|2|x"],
                2,
                "Collector ID",
                "Collector ID",
            ),
            (
                &["Id|Q1|Start|End", "Id|How likely?|Start|End", "1|9|2026-01-01|2026-01-01"],
                2,
                "How likely?",
                "Q1",
            ),
            (
                &[
                    "V1|V2|Q1|LocationLatitude",
                    "Response ID|Status|Recommend us?|LocationLatitude",
                    "R_1|0|9|59.4",
                ],
                2,
                "Status",
                "V2",
            ),
            (&["Date|Score", "2026-01-01|9"], 1, "Score", "Score"),
            (&["Results 2026", "Date|Score|E-mail", "2026-01-01|9|a@example.org"], 2, "Score", "Score"),
            (&["Kysely 2026|", "|", "Aika|Arvosana|Nimi", "2026-01-01|9|a"], 3, "Arvosana", "Arvosana"),
            (&["2026-01-01|9", "2026-01-02|8"], 0, "2", "2"),
        ];
        for (lines, skip, name, id) in cases {
            let found = Headers::find(&records(lines), None);
            assert_eq!(
                (found.skip, &found.names[1][..], &found.ids[1][..]),
                (*skip, *name, *id),
                "{lines:?}"
            );
        }
    }

    #[test]
    fn names_lose_their_tags_and_ids_become_unique() {
        let found = Headers::find(&records(&["<p>How <b>likely</b>?</p>|Score|Score", "9|8|7"]), None);
        assert_eq!(found.names, ["How likely?", "Score", "Score"]);
        assert_eq!(found.ids, ["How likely?", "Score", "Score (2)"]);
    }
}
