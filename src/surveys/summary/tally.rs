//! Number of answers with each score.

use crate::surveys::read::answers::Answers;

/// Counts per score, in the order of [`Answers::levels`].
#[derive(Debug, Clone, PartialEq)]
pub struct Tally<'a> {
    /// Distinct scores, ascending.
    pub levels: &'a [f64],
    /// Answers per score.
    pub counts: Vec<u64>,
}

impl<'a> Tally<'a> {
    /// A tally without answers.
    pub fn new(levels: &'a [f64]) -> Self {
        Self { levels, counts: vec![0; levels.len()] }
    }

    /// Counts the answers of these rows.
    pub fn of(answers: &'a Answers, rows: impl Iterator<Item = u32>) -> Self {
        let mut own = Self::new(&answers.levels);
        for row in rows {
            own.add(answers.codes[row as usize]);
        }
        own
    }

    /// Counts an answer; none where the row has none.
    pub fn add(&mut self, code: u16) {
        if let Some(count) = self.counts.get_mut(code as usize) {
            *count += 1;
        }
    }

    /// Number of answers.
    pub fn total(&self) -> f64 {
        self.counts.iter().sum::<u64>() as f64
    }

    /// Answers from this score on.
    pub fn from(&self, score: f64) -> f64 {
        self.entries().filter(|(level, _)| *level >= score).map(|(_, count)| count).sum()
    }

    /// Each score with its count.
    pub fn entries(&self) -> impl Iterator<Item = (f64, f64)> {
        self.levels.iter().copied().zip(self.counts.iter().map(|&count| count as f64))
    }

    /// Mean score.
    pub fn mean(&self) -> f64 {
        self.entries().map(|(level, count)| level * count).sum::<f64>() / self.total()
    }

    /// Variance of a score with n − 1; `None` for fewer than two answers.
    pub fn variance(&self) -> Option<f64> {
        let (mean, total) = (self.mean(), self.total());
        let spread: f64 = self.entries().map(|(level, count)| count * (level - mean) * (level - mean)).sum();
        (total > 1.0).then(|| spread / (total - 1.0))
    }

    /// These answers without those of a part of them.
    pub fn without(&self, part: &Self) -> Self {
        let counts = self.counts.iter().zip(&part.counts).map(|(all, part)| all - part).collect();
        Self { levels: self.levels, counts }
    }
}
