//! The scale of a column of answers, by its header, its labels and its numbers, or the doubt about it.

use std::collections::BTreeSet;

use super::asked::{Asked, Hint, kind_of, kind_of_scale, signed_top};
use super::cell::{Cell, folded};
use super::decide::{Decision, decide};
use super::numbers::{Numbers, explained, explained_range};
use super::options::{Codes, GivenScale, Halves, Kind, Options};
use super::refusal::{Doubt, Reading, Refusal};
use super::vocabulary::headers::nps_group;
use super::vocabulary::lists;
use super::vocabulary::marks::yes_or_no;
use super::vocabulary::missing::{Missing, is_code, kind_of as missing_kind};
use super::vocabulary::scales::{About, HIGH_ENDS, LOW_ENDS, WORD_SCALES, WordScale};
use crate::math::ranking::{arranged, ranked, rising};
use crate::tables::column::Column;

/// Lowest and highest answer of a scale.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Scale {
    /// Lowest answer.
    pub min: f64,
    /// Highest answer.
    pub max: f64,
    /// True if the file’s lowest answer is the best. Scores are reversed on reading.
    pub reversed: bool,
}

/// A cell as an answer.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Meaning {
    /// A score, the higher the better.
    Score(f64),
    /// No answer.
    Missing(Missing),
    /// No answer of this scale.
    Bad,
}

/// A column read as answers.
#[derive(Debug, Clone, PartialEq)]
pub struct ScoreColumn {
    /// Kind of question.
    pub kind: Kind,
    /// Its scale.
    pub scale: Scale,
    /// Meaning of each distinct text of the column.
    pub meanings: Vec<Meaning>,
    /// Stable ids of assumptions and of suspected faults.
    pub notes: Vec<&'static str>,
}

/// Share of the cells with text that must be answers.
const FEWEST_ANSWERS: f64 = 0.8;
/// Share of the answers in words that must be levels of one scale.
const FEWEST_KNOWN: f64 = 0.95;
/// Maximum number of distinct texts of a column of answers.
const MAX_DISTINCT: usize = 2_000;
/// Maximum number of words of a scale.
const MAX_WORDS: usize = 8;
/// Cells quoted in a doubt.
const EXAMPLES: usize = 4;
impl ScoreColumn {
    /// Reads a column as answers; `None` if it has none.
    ///
    /// # Errors
    /// [`Refusal::UnsureScale`], [`Refusal::UnsureCodes`] and [`Refusal::HalfScores`] where the cells can be read in
    /// several ways.
    pub fn read(column: &Column, asked: &Asked, options: &Options) -> Result<Option<Self>, Refusal> {
        if column.distinct() > MAX_DISTINCT {
            return Ok(None);
        }
        let label_score = |text: &str| {
            let words = folded(text);
            options.labels.iter().find(|(label, _)| *label == words).map(|(_, score)| *score)
        };
        let cells: Vec<(Cell, u32)> = column
            .values()
            .map(|(text, rows)| {
                let own = label_score(text);
                let cell = own.map_or_else(
                    || Cell::read(text),
                    |value| Cell::Number { value, label: String::new(), out_of: None },
                );
                (cell, rows)
            })
            .collect();
        let rows_of = |test: &dyn Fn(&Cell) -> bool| -> u32 {
            cells.iter().filter(|(cell, _)| test(cell)).map(|(_, rows)| rows).sum()
        };
        let answered = rows_of(&|cell| !matches!(cell, Cell::Missing(_)));
        let enough = |rows: u32| answered > 0 && f64::from(rows) >= FEWEST_ANSWERS * f64::from(answered);
        let is_expected = asked.chosen || matches!(asked.hint, Hint::Kind(_));
        let is_end = |words: &str| lists(LOW_ENDS, words) || lists(HIGH_ENDS, words);
        if is_expected && enough(rows_of(&|cell| matches!(cell, Cell::Code { .. }))) {
            return Self::read_codes(&cells, column, asked, options);
        }
        // “Are you satisfied?”
        let is_flag = |cell: &Cell| matches!(cell, Cell::Words(words) if yes_or_no(words).is_some());
        if asked.hint == Hint::Kind(Kind::Csat) && answered > 0 && rows_of(&is_flag) == answered {
            let scale = Scale { min: 0.0, max: 1.0, reversed: false };
            let meaning = |(cell, _): &(Cell, u32)| match cell {
                Cell::Words(words) => Meaning::Score(f64::from(u8::from(yes_or_no(words) == Some(true)))),
                Cell::Missing(kind) => Meaning::Missing(*kind),
                _ => Meaning::Bad,
            };
            let meanings = cells.iter().map(meaning).collect();
            return Ok(Some(Self { kind: Kind::Csat, scale, meanings, notes: Vec::new() }));
        }
        if enough(rows_of(&|cell| matches!(cell, Cell::Words(_)))) {
            return Self::read_words(&cells, column, asked, options);
        }
        let is_numeric = |cell: &Cell| matches!(cell, Cell::Number { .. });
        if rows_of(&is_numeric) > 0
            && enough(rows_of(&|cell| {
                is_numeric(cell) || matches!(cell, Cell::Words(words) if is_end(words))
            }))
        {
            return Self::read_numbers(&cells, column, asked, options);
        }
        Ok(None)
    }

    /// True if all answers of a column are words of one scale, three or more of its levels.
    pub fn has_levels(column: &Column) -> bool {
        let filled = || {
            column.values().filter(|(text, rows)| *rows > 0 && missing_kind(text).is_none()).map(|own| own.0)
        };
        WORD_SCALES.iter().any(|scale| {
            let levels: Option<BTreeSet<usize>> = filled().map(|text| scale.level(&folded(text))).collect();
            levels.is_some_and(|levels| levels.len() >= scale.levels.len().min(3))
        })
    }

    /// Doubt about a column with a question as header and a few words, or numbers, from no known scale.
    pub fn unread(column: &Column, asked: &Asked) -> Option<Refusal> {
        let filled = || column.values().filter(|(text, rows)| *rows > 0 && missing_kind(text).is_none());
        let is_word = |text: &str| matches!(Cell::read(text), Cell::Words(_)) && yes_or_no(text).is_none();
        let rows: u32 = filled().map(|own| own.1).sum();
        let is_scale = (2..=MAX_WORDS).contains(&filled().count()) && rows as usize >= 3 * filled().count();
        let are_words = matches!(asked.hint, Hint::Kind(_))
            && filled().all(|(text, _)| is_word(text) && nps_group(text).is_none());
        // Freshdesk’s 103 to −103.
        let is_number = |text: &str| matches!(Cell::read(text), Cell::Number { .. });
        let are_numbers = || asked.hint != Hint::None && filled().all(|(text, _)| is_number(text));
        (is_scale && (are_words || are_numbers())).then(|| {
            Refusal::UnsureScale(Doubt {
                column: asked.column.to_owned(),
                examples: examples(column, |cell| matches!(cell, Cell::Words(_) | Cell::Number { .. })),
                readings: Vec::new(),
            })
        })
    }

    /// Codes such as `AO01`, whose number may be the score or the score + 1.
    fn read_codes(
        cells: &[(Cell, u32)],
        column: &Column,
        asked: &Asked,
        options: &Options,
    ) -> Result<Option<Self>, Refusal> {
        let numbers = cells.iter().filter_map(|(cell, _)| match cell {
            Cell::Code { number, .. } => Some(*number),
            _ => None,
        });
        let (min, max) =
            numbers.fold((f64::MAX, f64::MIN), |(min, max), number| (number.min(min), number.max(max)));
        let kind = kind_of(asked.hint);
        let is_nps = kind == Kind::Nps;
        // A code 0 is the answer 0. Eleven codes from 1 may begin with the best answer. Codes of other questions count
        // from 1.
        let known = match (is_nps, min, max) {
            (true, ..1.0, ..=10.0) | (false, ..) => Some(Codes::AsNumbered),
            _ => None,
        };
        let Some(codes) = options.codes.or(known) else {
            let reading = |choice| Reading { kind: kind.id(), min: 0.0, max: 10.0, choice: Some(choice) };
            let as_numbered = (max <= 10.0).then_some("as-numbered");
            let choices = as_numbered.into_iter().chain((min >= 1.0).then_some("minus-one"));
            return Err(Refusal::UnsureCodes(Doubt {
                column: asked.column.to_owned(),
                examples: examples(column, |cell| matches!(cell, Cell::Code { .. })),
                readings: choices.map(reading).collect(),
            }));
        };
        let shift = if codes == Codes::MinusOne { 1.0 } else { 0.0 };
        let as_numbers: Vec<(Cell, u32)> = cells
            .iter()
            .map(|(cell, rows)| {
                let cell = match cell {
                    Cell::Code { number, .. } => {
                        Cell::Number { value: number - shift, label: String::new(), out_of: None }
                    }
                    other => other.clone(),
                };
                (cell, *rows)
            })
            .collect();
        if !is_nps && options.codes.is_none() {
            let found = Self::read_numbers(&as_numbers, column, asked, options)?;
            return Ok(found.map(|own| Self { notes: [own.notes, vec!["codes"]].concat(), ..own }));
        }
        let top = |max: f64| match kind {
            Kind::Nps => 10.0,
            _ => [5.0, 7.0, 10.0].into_iter().find(|top| *top >= max).unwrap_or(max),
        };
        let lowest = if shift == 1.0 || is_nps || min < 1.0 { 0.0 } else { 1.0 };
        let own = given(asked, options);
        let scale = Scale {
            min: own.min.unwrap_or(lowest),
            max: own
                .max
                .unwrap_or_else(|| if shift == 1.0 && !is_nps { max - 1.0 } else { top(max - shift) }),
            reversed: own.reversed.unwrap_or(false),
        };
        Ok(Some(Self {
            kind: own.kind.unwrap_or(kind),
            scale,
            meanings: meanings(&as_numbers, scale),
            notes: vec!["codes"],
        }))
    }

    /// Answers in words of one scale.
    fn read_words(
        cells: &[(Cell, u32)],
        column: &Column,
        asked: &Asked,
        options: &Options,
    ) -> Result<Option<Self>, Refusal> {
        let level = |scale: &WordScale, cell: &Cell| match cell {
            Cell::Words(words) => scale.level(words),
            _ => None,
        };
        let matched = |scale: &WordScale| -> u32 {
            cells.iter().filter(|(cell, _)| level(scale, cell).is_some()).map(|(_, rows)| rows).sum()
        };
        let used = |scale: &WordScale| -> Vec<usize> {
            let levels = cells.iter().filter_map(|(cell, _)| level(scale, cell));
            levels.collect::<BTreeSet<_>>().into_iter().collect()
        };
        // “Very satisfied” and “extremely satisfied” are one level of some scales and two of others. Among scales that
        // distinguish equally many levels, one whose levels all occur is more likely.
        let suits = |scale: &WordScale| {
            let own = used(scale);
            (matched(scale), own.len(), own.len() == scale.levels_of(&own).len())
        };
        let all: u32 =
            cells.iter().filter(|(cell, _)| !matches!(cell, Cell::Missing(_))).map(|(_, rows)| rows).sum();
        // The first of equals, because `max_by_key` returns the last.
        let Some(scale) = WORD_SCALES.iter().rev().max_by_key(|scale| suits(scale)) else {
            return Ok(None);
        };
        let share = f64::from(matched(scale)) / f64::from(all);
        if share < FEWEST_ANSWERS {
            return Ok(None);
        }
        // A frequent word is a separate level; without it the other levels would shift.
        if share < FEWEST_KNOWN && all - matched(scale) > 1 {
            let is_unknown = |cell: &Cell| matches!(cell, Cell::Words(_)) && level(scale, cell).is_none();
            return match asked.chosen || asked.hint != Hint::None {
                true => Err(Refusal::UnsureScale(Doubt {
                    column: asked.column.to_owned(),
                    examples: examples(column, is_unknown),
                    readings: Vec::new(),
                })),
                false => Ok(None),
            };
        }
        let levels: Vec<Option<usize>> = cells.iter().map(|(cell, _)| level(scale, cell)).collect();
        let used = used(scale);
        // A single word, such as “ok”, may also be a comment.
        let is_asked = asked.chosen || matches!(asked.hint, Hint::Kind(_));
        if !is_asked && used.len() < scale.levels.len().min(3) {
            return Ok(None);
        }
        // “Dissatisfied” in one language and “rather dissatisfied” in another may be the same level of five.
        let wordings = cells.iter().filter(|(cell, rows)| *rows > 0 && level(scale, cell).is_some()).count();
        if used.len() == 7 && wordings > 7 {
            return Err(Refusal::UnsureScale(Doubt {
                column: asked.column.to_owned(),
                examples: examples(column, |cell| matches!(cell, Cell::Words(_))),
                readings: Vec::new(),
            }));
        }
        let own_levels = scale.levels_of(&used);
        let count = own_levels.len();
        let from_one = count > 2;
        let own = given(asked, options);
        let range = Scale {
            min: if from_one { 1.0 } else { 0.0 },
            max: if from_one { count as f64 } else { 1.0 },
            reversed: false,
        };
        let number = |level: usize| {
            own_levels.iter().position(|&own| own == level).map(|place| place as f64 + range.min)
        };
        let (kind, mut notes) = match (asked.hint, scale.about) {
            (Hint::Kind(Kind::Nps), _) => (Kind::Scale, vec!["not-nps-scale"]),
            (Hint::Kind(kind), _) => (kind, vec![]),
            (_, About::Satisfaction) => (Kind::Csat, vec![]),
            (_, About::Ease) => (Kind::Effort, vec![]),
            _ => (Kind::Scale, vec![]),
        };
        if count == 5 && scale.levels.len() > 5 {
            notes.push("five-levels");
        }
        let meanings = cells
            .iter()
            .zip(levels)
            .map(|((cell, _), level)| match (cell, level.and_then(number)) {
                (_, Some(score)) => Meaning::Score(score),
                (Cell::Missing(kind), _) => Meaning::Missing(*kind),
                _ => Meaning::Bad,
            })
            .collect();
        Ok(Some(Self { kind: own.kind.unwrap_or(kind), scale: range, meanings, notes }))
    }

    /// Answers in numbers, of which some may carry labels.
    fn read_numbers(
        cells: &[(Cell, u32)],
        column: &Column,
        asked: &Asked,
        options: &Options,
    ) -> Result<Option<Self>, Refusal> {
        let own = given(asked, options);
        let Some((numbers, whole)) = answers(cells, asked, own) else { return Ok(None) };
        let doubt = |fits: fn(&Cell) -> bool, readings: Vec<Reading>| Doubt {
            column: asked.column.to_owned(),
            examples: examples(column, fits),
            readings,
        };
        let (kind, min, max, note) = match decided(asked, &numbers, own, whole) {
            Decision::Known(kind, min, max, note) => (own.kind.unwrap_or(kind), min, max, note),
            Decision::Unsure(readings) => {
                let reading =
                    |(kind, min, max): (Kind, f64, f64)| Reading { kind: kind.id(), min, max, choice: None };
                let is_answer = |cell: &Cell| matches!(cell, Cell::Number { .. } | Cell::Code { .. });
                let readings = readings.into_iter().map(reading).collect();
                return Err(Refusal::UnsureScale(doubt(is_answer, readings)));
            }
            Decision::None => return Ok(None),
        };
        let choices = |choices: [&'static str; 2]| {
            choices.map(|choice| Reading { kind: kind.id(), min, max, choice: Some(choice) }).to_vec()
        };
        // For “How much effort did you have to put in?” either little or much may come first.
        // The same with words at the ends that are in no table.
        let is_open = kind == Kind::Effort
            && own.reversed.is_none()
            && !numbers.says_sense()
            && (lists_effort(&asked.header.to_lowercase()) || explained_range(asked.header).is_some());
        if is_open {
            let is_number = |cell: &Cell| matches!(cell, Cell::Number { .. });
            return Err(Refusal::UnsureScale(doubt(is_number, choices(["lowest-best", "highest-best"]))));
        }
        let scale = Scale { min, max, reversed: own.reversed.unwrap_or_else(|| numbers.is_reversed()) };
        let mut read = Self { kind, scale, meanings: meanings(cells, scale), notes: Vec::new() };
        read.notes.extend(note);
        if scale.reversed {
            read.notes.push("reversed");
        }
        if kind == Kind::Nps && numbers.has_fractions() {
            let is_half = |cell: &Cell| matches!(cell, Cell::Number { value, .. } if value.fract() != 0.0);
            let Some(halves) = options.halves else {
                return Err(Refusal::HalfScores(doubt(is_half, choices(["cuts", "leave-out"]))));
            };
            read.take_halves(halves);
        }
        let blanks = cells.iter().any(|(cell, _)| matches!(cell, Cell::Missing(Missing::Blank)));
        if min == 0.0 && max == 10.0 && numbers.has(1.0) && !numbers.has(0.0) && blanks {
            read.notes.push("zeros-lost");
        }
        Ok(Some(read))
    }

    /// Treats half scores as the caller chose.
    fn take_halves(&mut self, halves: Halves) {
        match halves {
            Halves::Cuts => self.notes.push("halves-cut"),
            Halves::LeaveOut => {
                self.notes.push("halves-left-out");
                for meaning in &mut self.meanings {
                    if matches!(meaning, Meaning::Score(score) if score.fract() != 0.0) {
                        *meaning = Meaning::Bad;
                    }
                }
            }
        }
    }
}

/// The plausible numbers of a column and the whole of those written as `8/10`; `None` if it has too few answers.
fn answers(cells: &[(Cell, u32)], asked: &Asked, own: GivenScale) -> Option<(Numbers, Option<f64>)> {
    let mut numbers = Numbers { values: Vec::new(), labels: explained(asked.header) };
    let mut whole: Option<f64> = None;
    for (cell, rows) in cells.iter().filter(|own| own.1 > 0) {
        if let Cell::Number { value, label, out_of } = cell {
            numbers.add(*value, *rows);
            if !label.is_empty() {
                numbers.labels.push((*value, label.clone()));
            }
            whole = whole.or(*out_of);
        }
    }
    // The group names of a Net Promoter Score are not answers.
    let is_part = |value: f64| [-100.0, 0.0, 100.0].contains(&value);
    if numbers.has(-100.0) && numbers.values.iter().all(|own| is_part(own.0)) {
        return None;
    }
    let places = ranked(numbers.values.iter().map(|value| rising(value.0)));
    numbers.values = arranged(numbers.values, &places);
    numbers.add_ends(cells);
    let all = numbers.rows();
    numbers.keep_plausible(asked.hint, own.min.zip(own.max));
    let rows = numbers.rows();
    let are_enough = rows > 0 && (f64::from(rows) >= FEWEST_ANSWERS * f64::from(all) || asked.chosen);
    let is_expected = asked.chosen || asked.hint != Hint::None;
    (are_enough && (is_expected || !numbers.has_fractions())).then_some((numbers, whole))
}

/// Scale of a column: that given by the caller, by the whole of `8/10`, or by header and numbers.
fn decided(asked: &Asked, numbers: &Numbers, own: GivenScale, whole: Option<f64>) -> Decision {
    match (own.min.zip(own.max), whole) {
        (Some((min, max)), _) => Decision::Known(kind_of_scale(asked.hint, min, max), min, max, None),
        // In `8/5` the total is wrong, and then a `0/5` may mean no answer.
        (None, Some(whole)) if numbers.max() > whole => {
            Decision::Unsure(vec![(kind_of(asked.hint), 0.0, 10.0), (Kind::Scale, 1.0, whole)])
        }
        (None, Some(whole)) => {
            let min = if whole >= 10.0 { 0.0 } else { 1.0 };
            Decision::Known(kind_of_scale(asked.hint, min, whole), min, whole, None)
        }
        (None, None) => decide(asked, numbers),
    }
}

/// True if a question asks for the amount of effort, so that low answers are good.
fn lists_effort(header: &str) -> bool {
    const MUCH: [&str; 8] = [
        "how much effort",
        "level of effort",
        "amount of effort",
        "колко усилия",
        "kui palju vaeva",
        "koľko úsilia",
        "ile wysiłku",
        "колку напор",
    ];
    MUCH.iter().any(|words| header.contains(words))
}

/// Scale that the caller gave for the column, or whose ends on both sides of 0 the header names.
fn given(asked: &Asked, options: &Options) -> GivenScale {
    let named = options.scales.iter().find(|(name, _)| name == asked.column || name == asked.header);
    let general = || {
        let applies = if options.columns.score.is_empty() { asked.hint != Hint::None } else { asked.chosen };
        options.scale.filter(|_| applies)
    };
    let given = named.map(|(_, scale)| *scale).or_else(general).unwrap_or_default();
    match signed_top(asked.header) {
        Some(top) if given.min.is_none() && given.max.is_none() => {
            GivenScale { min: Some(-top), max: Some(top), ..given }
        }
        _ => given,
    }
}

/// Meaning of each cell on a scale; words at an end are that end.
fn meanings(cells: &[(Cell, u32)], scale: Scale) -> Vec<Meaning> {
    let oriented = |value: f64| if scale.reversed { scale.min + scale.max - value } else { value };
    cells
        .iter()
        .map(|(cell, _)| match cell {
            Cell::Missing(kind) => Meaning::Missing(*kind),
            Cell::Number { value, .. } if *value >= scale.min && *value <= scale.max => {
                Meaning::Score(oriented(*value))
            }
            Cell::Number { value, out_of: Some(_), .. } if *value == 0.0 => {
                Meaning::Missing(Missing::Unrated)
            }
            Cell::Number { value, .. } if is_code(*value, scale.max) => Meaning::Missing(Missing::Code),
            Cell::Words(words) if lists(LOW_ENDS, words) => Meaning::Score(scale.min),
            Cell::Words(words) if lists(HIGH_ENDS, words) => Meaning::Score(scale.max),
            _ => Meaning::Bad,
        })
        .collect()
}

fn examples(column: &Column, fits: impl Fn(&Cell) -> bool) -> Vec<String> {
    column
        .values()
        .filter(|(text, _)| fits(&Cell::read(text)))
        .take(EXAMPLES)
        .map(|(text, _)| text.to_owned())
        .collect()
}
