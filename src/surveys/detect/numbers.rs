//! The numbers of a column of answers, with the texts beside them.

use super::asked::{Hint, is_top};
use super::cell::Cell;
use super::options::Kind;
use super::vocabulary::lists;
use super::vocabulary::missing::{is_code, kind_of};
use super::vocabulary::scales::{HIGH_ENDS, LOW_ENDS, WORD_SCALES};

/// Place of a wording on its scale, from 0, the worst, to 1; `None` for other words.
fn level(label: &str) -> Option<f64> {
    let by_scale = WORD_SCALES
        .iter()
        .find_map(|scale| scale.level(label).map(|place| place as f64 / (scale.levels.len() - 1) as f64));
    by_scale
        .or_else(|| lists(LOW_ENDS, label).then_some(0.0))
        .or_else(|| lists(HIGH_ENDS, label).then_some(1.0))
}

/// Numbers that a header explains, with their wordings: `1 = very satisfied, 5 = very dissatisfied`.
///
/// ```
/// use regulars::surveys::detect::numbers::explained;
///
/// let found = explained("How satisfied are you? (1 = very satisfied; 5: very dissatisfied)");
/// assert_eq!(found, [(1.0, "very satisfied".to_owned()), (5.0, "very dissatisfied".to_owned())]);
/// assert_eq!(explained("Q1: How satisfied are you? (1-5)"), []);
/// ```
pub fn explained(header: &str) -> Vec<(f64, String)> {
    let all = explanations(header).into_iter();
    all.filter(|own| level(&own.1).is_some()).map(|own| (own.0, own.1)).collect()
}

/// Range of the numbers that a header explains in brackets or by `=`, in any language: `(0 = not at all, 10 =
/// extremely)`.
///
/// ```
/// use regulars::surveys::detect::numbers::explained_range;
///
/// assert_eq!(explained_range("Ile? (0 – wcale, 10 – na pewno)"), Some((0.0, 10.0)));
/// assert_eq!(explained_range("1 - How likely? 5: Why?"), None);
/// ```
pub fn explained_range(header: &str) -> Option<(f64, f64)> {
    let all = explanations(header);
    let ends = || all.iter().filter(|own| own.2).map(|own| own.0);
    let (low, high) = (ends().next()?, ends().next_back()?);
    let (low, high) = (low.min(high), low.max(high));
    (low <= 1.0 && is_top(high)).then_some((low, high))
}

/// Numbers in a header followed by words, and whether an equals sign or a bracket marks the words as their explanation.
fn explanations(header: &str) -> Vec<(f64, String, bool)> {
    let lower = header.to_lowercase();
    let mut found = Vec::new();
    for (place, _) in lower.match_indices(|c: char| c.is_ascii_digit()) {
        // `-99 = not asked` marks a missing answer.
        let is_first = !lower[..place].ends_with(|c: char| c.is_ascii_digit() || c == '-' || c == '\u{2212}');
        let rest = &lower[place..];
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        let Some(number) = rest[..digits].parse::<f64>().ok().filter(|_| is_first && digits <= 3) else {
            continue;
        };
        let after = rest[digits..].trim_start();
        let Some(words) = ["=", ":", "–", "—", "-", "(", "is ", "means "]
            .into_iter()
            .find_map(|mark| after.strip_prefix(mark))
        else {
            continue;
        };
        let end = words.find([',', ';', ')', '(', '/', '.', '|']).unwrap_or(words.len());
        let end = words[..end].find(|c: char| c.is_ascii_digit()).unwrap_or(end);
        let label = words[..end].trim_matches(|c: char| !c.is_alphabetic()).trim_end_matches(" and").trim();
        let is_told = after.starts_with('=') || lower[..place].trim_end().ends_with(['(', ',', ';', '/']);
        if !label.is_empty() && kind_of(label).is_none() {
            found.push((number, label.to_owned(), is_told));
        }
    }
    found
}

/// Largest end of a scale with a middle of 0.
const SIGNED_TOP: f64 = 5.0;

/// Numbers of a column with their labels.
pub struct Numbers {
    /// Distinct numbers and their rows, ascending.
    pub values: Vec<(f64, u32)>,
    /// Numbers with a label.
    pub labels: Vec<(f64, String)>,
}

impl Numbers {
    /// Rows with a number.
    pub fn rows(&self) -> u32 {
        self.values.iter().map(|value| value.1).sum()
    }

    /// True if the number occurs.
    pub fn has(&self, number: f64) -> bool {
        self.values.iter().any(|value| value.0 == number)
    }

    /// True if a number has decimals.
    pub fn has_fractions(&self) -> bool {
        self.values.iter().any(|value| value.0.fract() != 0.0)
    }

    /// Lowest number.
    pub fn min(&self) -> f64 {
        self.values.first().map_or(0.0, |value| value.0)
    }

    /// Highest number.
    pub fn max(&self) -> f64 {
        self.values.last().map_or(0.0, |value| value.0)
    }

    /// Adds rows with a number.
    pub fn add(&mut self, value: f64, rows: u32) {
        match self.values.iter_mut().find(|known| known.0 == value) {
            Some(known) => known.1 += rows,
            None => self.values.push((value, rows)),
        }
    }

    /// True if the best answer has the lowest number, by the labels.
    pub fn is_reversed(&self) -> bool {
        let middle = (self.min() + self.max()) / 2.0;
        let mut sense = 0.0;
        for (number, label) in &self.labels {
            if let Some(level) = level(label) {
                sense += (number - middle) * (level - 0.5);
            }
        }
        sense < 0.0
    }

    /// True if the labels show which end is the best.
    pub fn says_sense(&self) -> bool {
        self.labels.iter().any(|(_, label)| level(label).is_some_and(|level| level != 0.5))
    }

    /// Ends of the scale that carry labels.
    pub fn labelled_ends(&self) -> (Option<f64>, Option<f64>) {
        let labelled = |number: f64| self.labels.iter().any(|(known, _)| *known == number);
        let (min, max) = (self.min(), self.max());
        ((labelled(min) && min <= 1.0).then_some(min), (labelled(max) && is_top(max)).then_some(max))
    }
}

impl Numbers {
    /// Adds the ends of a scale from 0 to 10 that are written only in words: if 1 to 9 are present and both ends are
    /// words.
    pub fn add_ends(&mut self, cells: &[(Cell, u32)]) {
        let rows = |ends: &str| -> u32 {
            let is_end = |cell: &Cell| matches!(cell, Cell::Words(words) if lists(ends, words));
            cells.iter().filter(|(cell, _)| is_end(cell)).map(|(_, rows)| rows).sum()
        };
        let (low, high) = (rows(LOW_ENDS), rows(HIGH_ENDS));
        if low > 0 && high > 0 && (self.min(), self.max()) == (1.0, 9.0) {
            self.values.insert(0, (0.0, low));
            self.values.push((10.0, high));
        }
    }

    /// True for a scale with a middle of 0, which is an answer: several negative answers, about as far from it as the
    /// positive ones. Beside answers from 1 to 5, −1 and −2 mark missing ones.
    fn is_signed(&self) -> bool {
        let plausible = || self.values.iter().map(|value| value.0).filter(|value| value.abs() <= 10.0);
        let (low, high) = (plausible().fold(0.0, f64::min), plausible().fold(0.0, f64::max));
        plausible().filter(|value| *value < 0.0).count() >= 2
            && self.has(0.0)
            && high > 0.0
            && high.max(-low) <= SIGNED_TOP
            && (high + low).abs() <= 1.0
    }

    /// Drops numbers outside any scale: those by which programs mark missing answers, and mistyped ones.
    pub fn keep_plausible(&mut self, hint: Hint, given: Option<(f64, f64)>) {
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
        let is_signed = self.is_signed();
        let top = if is_signed { SIGNED_TOP } else { top };
        let lowest = if is_signed { -SIGNED_TOP } else { 0.0 };
        self.values.retain(|value| value.0 >= lowest && value.0 <= top);
        if is_signed {
            return;
        }
        if hint == Hint::Kind(Kind::Nps) || self.has(10.0) {
            return;
        }
        // 8 and 9 mark missing answers if the scale ends at least two below them.
        let rest: Vec<f64> = self.values.iter().map(|value| value.0).filter(|&value| value < 8.0).collect();
        let highest = rest.last().copied().unwrap_or(0.0);
        let coded: u32 = self.values.iter().filter(|value| value.0 >= 8.0).map(|value| value.1).sum();
        if rest.len() >= 3 && highest <= 7.0 && self.has(9.0) && !self.has(highest + 1.0) && 2 * coded < rows
        {
            self.values.retain(|value| value.0 <= highest);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn negative_answers_differ_from_marks_of_missing_ones() {
        let kept = |values: &[f64]| {
            let values = values.iter().map(|&value| (value, 5)).collect();
            let mut numbers = Numbers { values, labels: Vec::new() };
            numbers.keep_plausible(Hint::None, None);
            (numbers.min(), numbers.max())
        };
        assert_eq!(kept(&[-5.0, -3.0, -1.0, 0.0, 2.0, 5.0]), (-5.0, 5.0));
        assert_eq!(kept(&[-2.0, -1.0, 0.0, 1.0, 2.0]), (-2.0, 2.0));
        assert_eq!(kept(&[-2.0, -1.0, 1.0, 2.0, 3.0, 4.0, 5.0]), (1.0, 5.0));
        assert_eq!(kept(&[-2.0, -1.0, 0.0, 1.0, 2.0, 3.0, 4.0, 5.0]), (0.0, 5.0));
        assert_eq!(kept(&[-2.0, -1.0, 1.0, 2.0]), (1.0, 2.0));
        assert_eq!(kept(&[-9.0, -8.0, 0.0, 5.0, 10.0]), (0.0, 10.0));
    }
}
