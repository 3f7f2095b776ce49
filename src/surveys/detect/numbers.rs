//! The numbers of a column of answers, with what is written beside them.

use super::asked::{Hint, is_top};
use super::options::Kind;
use super::vocabulary::lists;
use super::vocabulary::missing::is_code;
use super::vocabulary::scales::{HIGH_ENDS, LOW_ENDS, WORD_SCALES, WordScale};

/// Numbers of a column with what is written beside them.
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

    /// Whether the number occurs.
    pub fn has(&self, number: f64) -> bool {
        self.values.iter().any(|value| value.0 == number)
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

    /// Whether the best answer has the lowest number, by the labels.
    pub fn is_reversed(&self) -> bool {
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
    pub fn labelled_ends(&self) -> (Option<f64>, Option<f64>) {
        let labelled = |number: f64| self.labels.iter().any(|(known, _)| *known == number);
        let (min, max) = (self.min(), self.max());
        ((labelled(min) && min <= 1.0).then_some(min), (labelled(max) && is_top(max)).then_some(max))
    }
}

impl Numbers {
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
