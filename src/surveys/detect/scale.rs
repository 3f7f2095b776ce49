//! The scale of a column of answers, by its header, its labels and its numbers; or the doubt about it.

use super::cell::{Cell, folded};
use super::options::{Codes, GivenScale, Halves, Kind, Options};
use super::refusal::{Doubt, Reading, Refusal};
use super::vocabulary::headers::{DERIVED, EFFORT, RECOMMEND, SATISFACTION, SCORE};
use super::vocabulary::missing::{Missing, is_code};
use super::vocabulary::scales::{About, HIGH_ENDS, LOW_ENDS, WORD_SCALES, WordScale};
use super::vocabulary::{has_word, lists};
use crate::tables::column::Column;

/// Lowest and highest answer of a scale.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Scale {
    /// Lowest answer.
    pub min: f64,
    /// Highest answer.
    pub max: f64,
    /// Whether the file’s lowest answer is the best. Scores are turned round when they are read.
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
    /// Stable ids of what was assumed, and of what looks wrong.
    pub notes: Vec<&'static str>,
}

/// Question that a header asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hint {
    /// Of a known kind.
    Kind(Kind),
    /// A score, of no known question.
    Score,
    /// None.
    None,
}

/// Share of the cells with text that must be answers.
const FEWEST_ANSWERS: f64 = 0.8;
/// Most distinct texts of a column of answers.
const MAX_DISTINCT: usize = 2_000;
/// Cells quoted in a doubt.
const EXAMPLES: usize = 4;
/// Fewest answers by which a missing end of a scale is known not to exist.
const ENOUGH: u32 = 20;

/// Question that a column asks, by its normalised name and id.
pub fn hint(name: &str, id: &str) -> Hint {
    let either = |test: &dyn Fn(&str) -> bool| test(name) || test(id);
    if either(&|text| DERIVED.split('|').any(|end| text.ends_with(end) && text != end)) {
        return Hint::None;
    }
    if either(&|text| has_word(RECOMMEND, text)) {
        return Hint::Kind(Kind::Nps);
    }
    if either(&|text| has_word(SATISFACTION, text)) {
        return Hint::Kind(Kind::Csat);
    }
    if either(&|text| has_word(EFFORT, text) || text.split(' ').any(|word| word == "ces")) {
        return Hint::Kind(Kind::Effort);
    }
    if either(&|text| lists(SCORE, text)) { Hint::Score } else { Hint::None }
}

/// Range that a header names: `0-10`, `(1 to 5)`, `от 0 до 10`.
fn named_range(header: &str) -> Option<(f64, f64)> {
    const BETWEEN: [&str; 9] = ["-", "–", "—", "to", "до", "do", "kuni", "bis", "through"];
    let mut numbers: Vec<(usize, usize, f64)> = Vec::new();
    let bytes = header.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        let digits = bytes[at..].iter().take_while(|byte| byte.is_ascii_digit()).count();
        if digits == 0 {
            at += 1;
            continue;
        }
        if digits <= 3 {
            numbers.push((at, at + digits, header[at..at + digits].parse().unwrap_or(0.0)));
        }
        at += digits;
    }
    numbers.windows(2).find_map(|pair| {
        let between = header.get(pair[0].1..pair[1].0)?.trim().to_lowercase();
        let (low, high) = (pair[0].2, pair[1].2);
        let is_range = BETWEEN.contains(&between.as_str()) && low <= 1.0 && is_top(high);
        is_range.then_some((low, high))
    })
}

fn is_top(max: f64) -> bool {
    [3.0, 4.0, 5.0, 6.0, 7.0, 9.0, 10.0, 100.0].contains(&max)
}

/// Numbers of a column with what is written beside them.
struct Numbers {
    /// Distinct numbers and their rows, ascending.
    values: Vec<(f64, u32)>,
    /// Numbers with a label.
    labels: Vec<(f64, String)>,
}

impl Numbers {
    fn rows(&self) -> u32 {
        self.values.iter().map(|value| value.1).sum()
    }

    fn has(&self, number: f64) -> bool {
        self.values.iter().any(|value| value.0 == number)
    }

    fn min(&self) -> f64 {
        self.values.first().map_or(0.0, |value| value.0)
    }

    fn max(&self) -> f64 {
        self.values.last().map_or(0.0, |value| value.0)
    }

    fn add(&mut self, value: f64, rows: u32) {
        match self.values.iter_mut().find(|known| known.0 == value) {
            Some(known) => known.1 += rows,
            None => self.values.push((value, rows)),
        }
    }

    /// Whether the best answer has the lowest number, by the labels.
    fn is_reversed(&self) -> bool {
        let level = |label: &str| {
            let place = |scale: &WordScale| scale.levels.iter().position(|names| lists(names, label));
            let by_scale = WORD_SCALES
                .iter()
                .find_map(|scale| place(scale).map(|place| place as f64 / (scale.levels.len() - 1) as f64));
            by_scale
                .or_else(|| lists(LOW_ENDS, label).then_some(0.0))
                .or_else(|| lists(HIGH_ENDS, label).then_some(1.0))
        };
        let middle = (self.min() + self.max()) / 2.0;
        let mut sense = 0.0;
        for (number, label) in &self.labels {
            if let Some(level) = level(label) {
                sense += (number - middle) * (level - 0.5);
            }
        }
        sense < 0.0
    }

    /// Ends of the scale that carry labels.
    fn labelled_ends(&self) -> (Option<f64>, Option<f64>) {
        let labelled = |number: f64| self.labels.iter().any(|(known, _)| *known == number);
        let (min, max) = (self.min(), self.max());
        ((labelled(min) && min <= 1.0).then_some(min), (labelled(max) && is_top(max)).then_some(max))
    }
}

/// What is known of a column before its scale is decided.
pub struct Asked<'a> {
    /// Name as the options call it.
    pub column: &'a str,
    /// Header as written.
    pub header: &'a str,
    /// Question that the header asks.
    pub hint: Hint,
    /// Whether the caller named the column as a score.
    pub chosen: bool,
}

/// Decided scale, or what to ask.
enum Decision {
    Known(Kind, f64, f64, Option<&'static str>),
    Unsure(Vec<(Kind, f64, f64)>),
    None,
}

impl ScoreColumn {
    /// Reads a column as answers; `None` if it holds none.
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
            return Self::read_codes(&cells, column, asked, options).map(Some);
        }
        if enough(rows_of(&|cell| matches!(cell, Cell::Words(_)))) {
            return Ok(Self::read_words(&cells, asked, options));
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

    /// Codes such as `AO01`, whose number may be the score or the score + 1.
    fn read_codes(
        cells: &[(Cell, u32)],
        column: &Column,
        asked: &Asked,
        options: &Options,
    ) -> Result<Self, Refusal> {
        let numbers = cells.iter().filter_map(|(cell, _)| match cell {
            Cell::Code { number, .. } => Some(*number),
            _ => None,
        });
        let (min, max) =
            numbers.fold((f64::MAX, f64::MIN), |(min, max), number| (number.min(min), number.max(max)));
        let kind = kind_of(asked.hint);
        let top = |max: f64| match kind {
            Kind::Nps => 10.0,
            _ => [5.0, 7.0, 10.0].into_iter().find(|top| *top >= max).unwrap_or(max),
        };
        let Some(codes) = options.codes else {
            let mut readings = Vec::new();
            if kind != Kind::Nps || max <= 10.0 {
                let low = if kind == Kind::Nps || min < 1.0 { 0.0 } else { 1.0 };
                readings.push(Reading {
                    kind: kind.id(),
                    min: low,
                    max: top(max),
                    choice: Some("as-numbered"),
                });
            }
            if min >= 1.0 {
                let high = if kind == Kind::Nps { 10.0 } else { max - 1.0 };
                readings.push(Reading { kind: kind.id(), min: 0.0, max: high, choice: Some("minus-one") });
            }
            return Err(Refusal::UnsureCodes(Doubt {
                column: asked.column.to_owned(),
                examples: examples(column, |cell| matches!(cell, Cell::Code { .. })),
                readings,
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
        let lowest = if shift == 1.0 || kind == Kind::Nps || min < 1.0 { 0.0 } else { 1.0 };
        let own = given(asked, options);
        let scale = Scale {
            min: own.min.unwrap_or(lowest),
            max: own.max.unwrap_or_else(|| {
                if shift == 1.0 && kind != Kind::Nps { max - 1.0 } else { top(max - shift) }
            }),
            reversed: own.reversed.unwrap_or(false),
        };
        Ok(Self {
            kind: own.kind.unwrap_or(kind),
            scale,
            meanings: meanings(&as_numbers, scale),
            notes: vec!["codes"],
        })
    }

    /// Answers in words of one scale.
    fn read_words(cells: &[(Cell, u32)], asked: &Asked, options: &Options) -> Option<Self> {
        let level =
            |scale: &WordScale, words: &str| scale.levels.iter().position(|names| lists(names, words));
        let matched = |scale: &WordScale| -> u32 {
            let is_matched =
                |cell: &Cell| matches!(cell, Cell::Words(words) if level(scale, words).is_some());
            cells.iter().filter(|(cell, _)| is_matched(cell)).map(|(_, rows)| rows).sum()
        };
        let all: u32 =
            cells.iter().filter(|(cell, _)| !matches!(cell, Cell::Missing(_))).map(|(_, rows)| rows).sum();
        // The first of equals: `max_by_key` would give the last.
        let scale = WORD_SCALES.iter().rev().max_by_key(|scale| matched(scale))?;
        if f64::from(matched(scale)) < FEWEST_ANSWERS * f64::from(all) {
            return None;
        }
        let levels: Vec<Option<usize>> = cells
            .iter()
            .map(|(cell, _)| match cell {
                Cell::Words(words) => level(scale, words),
                _ => None,
            })
            .collect();
        let mut distinct: Vec<usize> = levels.iter().flatten().copied().collect();
        distinct.sort_unstable();
        distinct.dedup();
        // One word, such as “ok”, is as well a comment.
        if asked.hint == Hint::None && !asked.chosen && distinct.len() < scale.levels.len().min(3) {
            return None;
        }
        let is_short =
            !scale.short.is_empty() && levels.iter().flatten().all(|level| scale.short.contains(level));
        let count = if is_short { scale.short.len() } else { scale.levels.len() };
        let from_one = count > 2;
        let own = given(asked, options);
        let range = Scale {
            min: if from_one { 1.0 } else { 0.0 },
            max: if from_one { count as f64 } else { 1.0 },
            reversed: false,
        };
        let number = |level: usize| {
            let place = if is_short { scale.short.iter().position(|&own| own == level)? } else { level };
            Some(place as f64 + range.min)
        };
        let (kind, mut notes) = match (asked.hint, scale.about) {
            (Hint::Kind(Kind::Nps), _) => (Kind::Scale, vec!["not-nps-scale"]),
            (Hint::Kind(kind), _) => (kind, vec![]),
            (_, About::Satisfaction) => (Kind::Csat, vec![]),
            (_, About::Ease) => (Kind::Effort, vec![]),
            _ => (Kind::Scale, vec![]),
        };
        if is_short {
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
        Some(Self { kind: own.kind.unwrap_or(kind), scale: range, meanings, notes })
    }

    /// Answers in numbers, of which some may carry labels.
    fn read_numbers(
        cells: &[(Cell, u32)],
        column: &Column,
        asked: &Asked,
        options: &Options,
    ) -> Result<Option<Self>, Refusal> {
        let own = given(asked, options);
        let mut numbers = Numbers { values: Vec::new(), labels: Vec::new() };
        let mut whole: Option<f64> = None;
        for (cell, rows) in cells {
            if let Cell::Number { value, label, out_of } = cell {
                numbers.add(*value, *rows);
                if !label.is_empty() {
                    numbers.labels.push((*value, label.clone()));
                }
                whole = whole.or(*out_of);
            }
        }
        numbers.values.sort_unstable_by(|a, b| a.0.total_cmp(&b.0));
        let all = numbers.rows();
        let given_range = own.min.zip(own.max);
        numbers.keep_plausible(asked.hint, given_range);
        let rows = numbers.rows();
        if rows == 0 || (f64::from(rows) < FEWEST_ANSWERS * f64::from(all) && !asked.chosen) {
            return Ok(None);
        }
        let expected = asked.chosen || asked.hint != Hint::None;
        let fractions = numbers.values.iter().any(|value| value.0.fract() != 0.0);
        if fractions && !expected {
            return Ok(None);
        }
        let doubt = |readings: Vec<(Kind, f64, f64)>| {
            Refusal::UnsureScale(Doubt {
                column: asked.column.to_owned(),
                examples: examples(column, |cell| matches!(cell, Cell::Number { .. })),
                readings: readings
                    .into_iter()
                    .map(|(kind, min, max)| Reading { kind: kind.id(), min, max, choice: None })
                    .collect(),
            })
        };
        let decision = match (given_range, whole) {
            (Some((min, max)), _) => Decision::Known(kind_of_scale(asked.hint, min, max), min, max, None),
            // `8/5`: the whole is wrong, and then its `0/5` may be no answer.
            (None, Some(whole)) if numbers.max() > whole => {
                Decision::Unsure(vec![(kind_of(asked.hint), 0.0, 10.0), (Kind::Scale, 1.0, whole)])
            }
            (None, Some(whole)) => {
                let min = if whole >= 10.0 { 0.0 } else { 1.0 };
                Decision::Known(kind_of_scale(asked.hint, min, whole), min, whole, None)
            }
            (None, None) => decide(asked, &numbers),
        };
        let (kind, min, max, note) = match decision {
            Decision::Known(kind, min, max, note) => (own.kind.unwrap_or(kind), min, max, note),
            Decision::Unsure(readings) => return Err(doubt(readings)),
            Decision::None => return Ok(None),
        };
        let scale = Scale { min, max, reversed: own.reversed.unwrap_or_else(|| numbers.is_reversed()) };
        let mut notes: Vec<&'static str> = note.into_iter().collect();
        if scale.reversed {
            notes.push("reversed");
        }
        let mut meanings = meanings(cells, scale);
        if kind == Kind::Nps && fractions {
            match options.halves {
                None => {
                    return Err(Refusal::HalfScores(Doubt {
                        column: asked.column.to_owned(),
                        examples: examples(
                            column,
                            |cell| matches!(cell, Cell::Number { value, .. } if value.fract() != 0.0),
                        ),
                        readings: ["cuts", "leave-out"]
                            .map(|choice| Reading { kind: kind.id(), min, max, choice: Some(choice) })
                            .to_vec(),
                    }));
                }
                Some(Halves::Cuts) => notes.push("halves-cut"),
                Some(Halves::LeaveOut) => {
                    notes.push("halves-left-out");
                    for meaning in &mut meanings {
                        if matches!(meaning, Meaning::Score(score) if score.fract() != 0.0) {
                            *meaning = Meaning::Bad;
                        }
                    }
                }
            }
        }
        let blanks = cells.iter().any(|(cell, _)| matches!(cell, Cell::Missing(Missing::Blank)));
        if min == 0.0 && max == 10.0 && numbers.has(1.0) && !numbers.has(0.0) && blanks {
            notes.push("zeros-lost");
        }
        Ok(Some(Self { kind, scale, meanings, notes }))
    }
}

impl Numbers {
    /// Drops numbers outside any scale: those by which programs mark missing answers, and mistyped ones.
    fn keep_plausible(&mut self, hint: Hint, given: Option<(f64, f64)>) {
        if let Some((min, max)) = given {
            self.values.retain(|value| value.0 >= min && value.0 <= max);
            return;
        }
        let rows = self.rows();
        let beyond: u32 = self
            .values
            .iter()
            .filter(|value| value.0 > 10.0 && !is_code(value.0, 10.0))
            .map(|value| value.1)
            .sum();
        let top = if 20 * beyond > rows { 100.0 } else { 10.0 };
        self.values.retain(|value| value.0 >= 0.0 && value.0 <= top && !(top == 100.0 && value.0 > 100.0));
        if hint == Hint::Kind(Kind::Nps) || self.has(10.0) {
            return;
        }
        // 8 and 9 mark missing answers of a scale that ends two below or earlier.
        let rest: Vec<f64> = self.values.iter().map(|value| value.0).filter(|&value| value < 8.0).collect();
        let highest = rest.last().copied().unwrap_or(0.0);
        let coded: u32 = self.values.iter().filter(|value| value.0 >= 8.0).map(|value| value.1).sum();
        if rest.len() >= 3 && highest <= 7.0 && self.has(9.0) && !self.has(highest + 1.0) && 2 * coded < rows
        {
            self.values.retain(|value| value.0 <= highest);
        }
    }
}

fn kind_of(hint: Hint) -> Kind {
    match hint {
        Hint::Kind(kind) => kind,
        _ => Kind::Scale,
    }
}

/// Kind of a question with a known scale: only answers up to 10 give a Net Promoter Score.
fn kind_of_scale(hint: Hint, min: f64, max: f64) -> Kind {
    match (hint, max == 10.0 && min <= 1.0) {
        (Hint::Kind(Kind::Nps), false) => Kind::Scale,
        (Hint::Kind(kind), _) => kind,
        (Hint::Score, true) if min == 0.0 => Kind::Nps,
        _ => Kind::Scale,
    }
}

/// Scale that the caller gave for the column.
fn given(asked: &Asked, options: &Options) -> GivenScale {
    let named = options.scales.iter().find(|(name, _)| name == asked.column || name == asked.header);
    let general = || {
        let applies = if options.columns.score.is_empty() { asked.hint != Hint::None } else { asked.chosen };
        options.scale.filter(|_| applies)
    };
    named.map(|(_, scale)| *scale).or_else(general).unwrap_or_default()
}

/// Decides the scale of numbers from 0 on.
fn decide(asked: &Asked, numbers: &Numbers) -> Decision {
    use Decision::{Known, None, Unsure};
    let (min, max, distinct, rows) = (numbers.min(), numbers.max(), numbers.values.len(), numbers.rows());
    let range = named_range(asked.header).filter(|&(low, high)| low <= min && max <= high);
    let range = range.or(match numbers.labelled_ends() {
        (Some(low), Some(high)) => Some((low, high)),
        _ => Option::None,
    });
    if let Some((low, high)) = range {
        if asked.hint == Hint::None && !asked.chosen && distinct < 2 {
            return None;
        }
        let kind = kind_of_scale(asked.hint, low, high);
        let note = (asked.hint == Hint::Kind(Kind::Nps)).then_some(match (low, high) {
            (0.0, 10.0) => "",
            (1.0, 10.0) => "one-to-ten",
            _ => "not-nps-scale",
        });
        return Known(kind, low, high, note.filter(|note| !note.is_empty()));
    }
    let wide = distinct >= 3 && min <= 2.0;
    // A scale from 1 whose ends were used.
    let short = || [5.0, 7.0].contains(&max) && wide && min >= 1.0;
    match asked.hint {
        Hint::Kind(Kind::Nps) => {
            if max > 10.0 {
                return Unsure(vec![(Kind::Scale, 0.0, 100.0), (Kind::Nps, 0.0, 10.0)]);
            }
            if min == 0.0 && max >= 6.0 {
                return Known(Kind::Nps, 0.0, 10.0, Option::None);
            }
            if short() && distinct >= 4 && rows >= ENOUGH {
                return Known(Kind::Scale, 1.0, max, Some("not-nps-scale"));
            }
            if max >= 8.0 && min >= 2.0 {
                return Known(Kind::Nps, 0.0, 10.0, Some("zero-to-ten-assumed"));
            }
            let mut readings = vec![(Kind::Nps, 0.0, 10.0)];
            if min >= 1.0 {
                readings.push((Kind::Nps, 1.0, 10.0));
            }
            if max <= 5.0 {
                readings.push((Kind::Scale, min.min(1.0), 5.0));
            }
            if max <= 7.0 {
                readings.push((Kind::Scale, min.min(1.0), 7.0));
            }
            Unsure(readings)
        }
        Hint::Kind(kind) => {
            if min == 0.0 && max <= 1.0 {
                return Known(kind, 0.0, 1.0, Option::None);
            }
            if max > 10.0 {
                return Known(kind, 0.0, 100.0, Some("scale-assumed"));
            }
            if min == 0.0 && max >= 8.0 {
                return Known(kind, 0.0, 10.0, Option::None);
            }
            if short() || (max == 10.0 && min == 1.0) {
                return Known(kind, 1.0, max, Option::None);
            }
            Unsure(fitting(kind, min, max))
        }
        Hint::Score => {
            if max > 10.0 {
                return Known(Kind::Scale, 0.0, 100.0, Some("scale-assumed"));
            }
            if min == 0.0 && max >= 8.0 {
                return Known(Kind::Nps, 0.0, 10.0, Some("nps-assumed"));
            }
            if short() {
                return Known(Kind::Scale, 1.0, max, Option::None);
            }
            let mut readings = vec![(Kind::Nps, 0.0, 10.0)];
            readings.extend(fitting(Kind::Scale, min, max));
            Unsure(readings)
        }
        Hint::None => {
            // Flags, group numbers and constants are no scale.
            if distinct < 3 || max <= 2.0 || rows < 3 {
                return if asked.chosen { Unsure(fitting(Kind::Scale, min, max)) } else { None };
            }
            if asked.chosen && min == 0.0 && (8.0..=10.0).contains(&max) {
                return Known(Kind::Nps, 0.0, 10.0, Some("nps-assumed"));
            }
            let is_usual = |reading: &&(Kind, f64, f64)| ![3.0, 4.0, 6.0].contains(&reading.2);
            match fitting(Kind::Scale, min, max).iter().find(is_usual) {
                Some(&(kind, low, high)) => Known(kind, low, high, Some("scale-assumed")),
                Option::None => None,
            }
        }
    }
}

/// Usual scales that hold these numbers, the shortest first.
fn fitting(kind: Kind, min: f64, max: f64) -> Vec<(Kind, f64, f64)> {
    const USUAL: [(f64, f64); 8] =
        [(1.0, 3.0), (1.0, 4.0), (1.0, 5.0), (1.0, 6.0), (1.0, 7.0), (0.0, 10.0), (1.0, 10.0), (0.0, 100.0)];
    // Scales of three, four and six points are rare: only where their end is the highest answer.
    let fits = |&(low, high): &(f64, f64)| {
        let is_rare = [3.0, 4.0, 6.0].contains(&high);
        low <= min && max <= high && (!is_rare || max == high) && (high < 100.0 || max > 10.0)
    };
    USUAL.into_iter().filter(fits).map(|(low, high)| (kind, low, high)).collect()
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
