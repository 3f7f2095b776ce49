//! Answers on a scale that starts at 0 or 1, counted per point; shared by CSAT and customer effort.

use crate::math::proportion::mean_of_alike;
use crate::math::student;
use crate::metric::{Arguments, Convention, Input, Outcome, Unit, WEIGHTED};

/// Counting of answers: each once, or by its weight.
pub const INTERVAL: Convention = Convention { id: "interval", choices: &["answers", WEIGHTED] };
/// Answers of equal weight that are as exact as weighted ones: Kish’s (Σw)² ÷ Σw².
pub const EFFECTIVE: Input =
    Input::number("effective", Unit::Number, 1.0, crate::metric::MAX_COUNT, 0.0).blank();

/// Number of answers below which a share or a mean is unreliable.
pub const FEW: f64 = 30.0;

/// The longest scale: 0 to 10.
const LONGEST: usize = 11;

/// Number of people who gave each answer.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Ratings {
    counts: [f64; LONGEST],
    points: usize,
    /// The lowest possible answer.
    lowest: f64,
}

impl Ratings {
    /// Counts for the answers 1, 2, 3 …, at most eleven.
    pub fn new(counts: impl Iterator<Item = f64>) -> Self {
        Self::from(1.0, counts)
    }

    /// Counts for the answers from `lowest` on, at most eleven.
    pub fn from(lowest: f64, counts: impl Iterator<Item = f64>) -> Self {
        let mut ratings = Self { counts: [0.0; LONGEST], points: 0, lowest };
        for (own, count) in ratings.counts.iter_mut().zip(counts) {
            *own = count;
            ratings.points += 1;
        }
        ratings
    }

    /// The counts given for the input `counts`.
    pub fn given(given: &Arguments) -> Self {
        Self::new(given.rows("counts").map(|row| row[0]))
    }

    /// The number of points of the scale.
    pub fn points(&self) -> usize {
        self.points
    }

    /// Number of answers, n.
    pub fn total(&self) -> f64 {
        self.between(1, self.points)
    }

    /// The same shares of as many answers of equal weight as have the same precision: `effective` if given, or these.
    pub fn worth(&self, given: &Arguments, outcome: &mut Outcome) -> Self {
        match given.optional("effective") {
            Some(effective) => self.scaled(effective),
            None => {
                if given.convention("interval") == WEIGHTED {
                    outcome.warn("weights-unknown");
                }
                *self
            }
        }
    }

    /// Number of answers from the point `first` to the point `last`, the worst being point 1.
    pub fn between(&self, first: usize, last: usize) -> f64 {
        self.counts[first - 1..last].iter().sum()
    }

    /// Σ answer·count ÷ n.
    pub fn mean(&self) -> f64 {
        self.moment(|answer| answer) / self.total()
    }

    /// √(Σ (answer − mean)²·count ÷ (n − 1)); `None` for fewer than two answers.
    pub fn deviation(&self) -> Option<f64> {
        let mean = self.mean();
        let spread = self.moment(|answer| (answer - mean) * (answer - mean));
        (self.total() > 1.0).then(|| (spread / (self.total() - 1.0)).sqrt())
    }

    /// Each answer with its count.
    fn answers(&self) -> impl Iterator<Item = (f64, f64)> {
        self.counts[..self.points]
            .iter()
            .zip(0..)
            .map(|(count, point)| (self.lowest + f64::from(point), *count))
    }

    fn moment(&self, of: impl Fn(f64) -> f64) -> f64 {
        self.answers().map(|(answer, count)| count * of(answer)).sum()
    }

    /// True if the two lowest points and the two highest each have at least a quarter of the answers, so that a mean
    /// describes nobody. False on scales of three points or fewer, where most answers are at an end anyway.
    pub fn divided(&self) -> bool {
        if self.points < 4 {
            return false;
        }
        let quarter = self.total() / 4.0;
        self.between(1, 2) >= quarter && self.between(self.points - 1, self.points) >= quarter
    }

    /// The same shares of another number of answers.
    pub fn scaled(&self, total: f64) -> Self {
        let factor = total / self.total();
        Self { counts: self.counts.map(|count| factor * count), ..*self }
    }

    /// Sets the outputs of every rating: `answers`, `mean` with the interval of `worth` answers, and the table
    /// `distribution`.
    pub fn describe(&self, outcome: &mut Outcome, worth: &Self, confidence: f64) {
        let mean = self.mean();
        outcome.set("answers", self.total());
        outcome.set("mean", mean);
        let total = worth.total();
        let limits = (self.lowest, self.lowest + self.points as f64 - 1.0);
        let deviation = worth.deviation();
        if let Some(deviation) = deviation {
            outcome.set("standard-deviation", deviation);
        }
        let error = deviation.unwrap_or(0.0) / total.sqrt();
        let interval = student::interval(mean, error, total, confidence, limits)
            .unwrap_or_else(|| mean_of_alike(mean, total, confidence, limits));
        outcome.set("mean-low", interval.low);
        outcome.set("mean-high", interval.high);
        for (answer, count) in self.answers() {
            outcome.tables[0].extend([answer, count]);
        }
        if total < FEW {
            outcome.warn("few-answers");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::metrics::testing::close;

    #[test]
    fn mean_and_deviation_agree_with_published_figures() {
        // CYS Group, CES 7-point scale to average: 4.08; the deviation by mpmath.
        let ratings = Ratings::new([80.0, 210.0, 140.0, 110.0, 160.0, 180.0, 120.0].into_iter());
        close(ratings.mean(), 4.08, 1e-15);
        close(ratings.deviation().unwrap(), 1.91239568532698205, 1e-12);
        assert_eq!(Ratings::new([1.0, 0.0].into_iter()).deviation(), None);
    }

    #[test]
    fn divided_answers_are_detected() {
        assert!(Ratings::new([20.0, 10.0, 30.0, 20.0, 20.0].into_iter()).divided());
        assert!(!Ratings::new([10.0, 10.0, 20.0, 30.0, 30.0].into_iter()).divided());
    }
}
