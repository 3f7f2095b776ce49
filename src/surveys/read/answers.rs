//! The answers to one question by the rows that count.

use crate::math::ranking::numbers_in_order;
use crate::surveys::detect::questions::Question;
use crate::surveys::detect::scale::Meaning;
use crate::surveys::detect::vocabulary::missing::Missing;
use crate::tables::sheet::Sheet;

/// Answers to a question, one per row of the file.
#[derive(Debug, Clone)]
pub struct Answers {
    /// Distinct scores, ascending.
    pub levels: Vec<f64>,
    /// Per row of the file: place of its score in `levels`; [`NONE`] without an answer or where the row does not count.
    pub codes: Vec<u16>,
    /// Rows that count and give no answer, by kind.
    pub missing: Vec<(Missing, usize)>,
    /// Counted rows whose cell is not an answer on the scale.
    pub bad: Vec<u32>,
}

/// No answer.
pub const NONE: u16 = u16::MAX;

impl Answers {
    /// Reads the answers of these rows.
    pub fn read(sheet: &Sheet, question: &Question, rows: &[u32]) -> Self {
        let column = &sheet.columns[question.column];
        let meanings = &question.scores.meanings;
        let mut levels: Vec<f64> = meanings
            .iter()
            .filter_map(|meaning| match meaning {
                Meaning::Score(score) => Some(*score),
                _ => None,
            })
            .collect();
        levels = numbers_in_order(&levels);
        levels.dedup();
        let places: Vec<u16> = meanings
            .iter()
            .map(|meaning| match meaning {
                Meaning::Score(score) => {
                    levels.iter().position(|level| level == score).map_or(NONE, |place| place as u16)
                }
                _ => NONE,
            })
            .collect();
        let mut own = Self { levels, codes: vec![NONE; sheet.rows()], missing: Vec::new(), bad: Vec::new() };
        let mut counts = [0; Missing::ALL.len()];
        for &row in rows {
            let text = column.codes[row as usize] as usize;
            own.codes[row as usize] = places[text];
            match meanings[text] {
                Meaning::Score(_) => {}
                Meaning::Missing(kind) => {
                    counts[Missing::ALL.iter().position(|known| *known == kind).unwrap_or(0)] += 1
                }
                Meaning::Bad => own.bad.push(row),
            }
        }
        own.missing = Missing::ALL.into_iter().zip(counts).filter(|(_, count)| *count > 0).collect();
        own
    }

    /// Score of a row, where it has one that counts.
    pub fn score(&self, row: u32) -> Option<f64> {
        self.levels.get(self.codes[row as usize] as usize).copied()
    }
}
