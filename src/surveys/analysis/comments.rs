//! Comments with the group of their score, and the words that occur in most of them.

use serde::Serialize;

use crate::math::ranking::{arranged, ranked_by_name};
use crate::surveys::detect::vocabulary::common_words::COMMON_WORDS;
use crate::surveys::detect::vocabulary::missing::kind_of;
use crate::surveys::read::answers::Answers;
use crate::surveys::summary::measure::{PASSIVE, PROMOTER};
use crate::tables::column::Column;

/// Comments of the respondents that count.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "SurveyComments"))]
pub struct Comments {
    /// Column of the comments.
    pub column: String,
    /// Respondents with a comment.
    pub answers: u64,
    /// The comments, in the order of the file.
    pub entries: Vec<Comment>,
    /// Words in the most comments.
    pub words: Vec<Word>,
}

/// A comment.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "SurveyComment"))]
pub struct Comment {
    /// Text as written.
    pub text: String,
    /// Score of the main question; null without one.
    pub score: Option<f64>,
    /// `promoters`, `passives` or `detractors`, where the main question is a Net Promoter Score.
    pub group: Option<&'static str>,
}

/// A word of comments.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "CommentWord"))]
pub struct Word {
    /// The word in lower case.
    pub word: String,
    /// Comments with it.
    pub comments: u64,
    /// Mean score of those comments; null where none has one.
    pub mean: Option<f64>,
}

/// Mark that LimeSurvey writes in place of a line break.
const NEWLINE: &str = "{newline}";
/// Maximum number of comments in a report.
const MOST: usize = 20_000;
/// Maximum number of words.
const MOST_WORDS: usize = 60;
/// Minimum number of letters of a word.
const SHORTEST: usize = 3;

/// The comments of these rows.
pub fn comments((name, column): (&str, &Column), main: &Answers, rows: &[u32], is_nps: bool) -> Comments {
    let common: Vec<&str> = COMMON_WORDS.split('|').collect();
    // Each distinct comment is examined once, because the same text often occurs several times.
    let given: Vec<bool> = column.values().map(|(text, _)| kind_of(text).is_none()).collect();
    let mut entries = Vec::new();
    let mut answers = 0;
    let mut known = Column::default();
    // Comments that contain each word, and the sum and number of their scores.
    let mut sums: Vec<(u64, f64, u64)> = Vec::new();
    // Index of the last comment with each word.
    let mut seen: Vec<usize> = Vec::new();
    for &row in rows {
        let code = column.codes[row as usize];
        if !given[code as usize] {
            continue;
        }
        answers += 1;
        if entries.len() >= MOST {
            continue;
        }
        let score = main.score(row);
        let group = score.filter(|_| is_nps).map(|score| match score {
            score if score >= PROMOTER => "promoters",
            score if score >= PASSIVE => "passives",
            _ => "detractors",
        });
        let text = column.str(code).replace(NEWLINE, "\n");
        let lower = text.to_lowercase();
        let own = lower
            .split(|c: char| !c.is_alphanumeric() && c != '\'' && c != '’')
            .map(|word| word.trim_matches(['\'', '’']))
            .filter(|word| word.chars().count() >= SHORTEST && word.chars().any(char::is_alphabetic))
            .filter(|word| !common.contains(word));
        for word in own {
            let place = known.intern(word.as_bytes()) as usize;
            sums.resize(known.distinct(), (0, 0.0, 0));
            seen.resize(known.distinct(), usize::MAX);
            // A word counts once per comment.
            if std::mem::replace(&mut seen[place], entries.len()) == entries.len() {
                continue;
            }
            let found = &mut sums[place];
            found.0 += 1;
            if let Some(score) = score {
                (found.1, found.2) = (found.1 + score, found.2 + 1);
            }
        }
        entries.push(Comment { text, score, group });
    }
    let mut words: Vec<Word> = Vec::new();
    for (place, &(comments, sum, scored)) in sums.iter().enumerate().filter(|(_, own)| own.0 > 1) {
        let mean = (scored > 0).then(|| sum / scored as f64);
        words.push(Word { word: known.str(place as u32).to_owned(), comments, mean });
    }
    let places =
        ranked_by_name(words.iter().map(|own| !own.comments), &|row| words[row as usize].word.as_bytes());
    let mut words = arranged(words, &places);
    words.truncate(MOST_WORDS);
    Comments { column: name.to_owned(), answers, entries, words }
}
