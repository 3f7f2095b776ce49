//! Groups of people by score: low, medium and high.

/// Thirds of people by score; people of equal scores stay together.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Thirds {
    /// Highest score of the low group.
    pub low_to: f64,
    /// Lowest score of the high group.
    pub high_from: f64,
}

impl Thirds {
    /// Cut-offs of scores: a group of equal scores is low if its middle rank is in the first third, high if it is in
    /// the last one. The lowest scores are always low and the highest high. `None` if all scores are equal.
    ///
    /// ```
    /// use regulars::events::analysis::groups::Thirds;
    ///
    /// let thirds = Thirds::of(vec![1.0, 2.0, 3.0, 4.0, 5.0, 6.0]).unwrap();
    /// assert_eq!((thirds.low_to, thirds.high_from), (2.0, 5.0));
    /// assert_eq!(Thirds::of(vec![1.0, 1.0]), None);
    /// ```
    pub fn of(mut scores: Vec<f64>) -> Option<Self> {
        scores.sort_unstable_by(f64::total_cmp);
        let (first, last) = (*scores.first()?, *scores.last()?);
        let mut own = Self { low_to: first, high_from: last };
        let mut before = 0;
        let mut has_high = false;
        for alike in scores.chunk_by(|a, b| a == b) {
            // Three times the middle rank, doubled to stay an integer.
            let rank = 3 * (2 * before + alike.len());
            if rank < 2 * scores.len() {
                own.low_to = alike[0];
            }
            if rank > 4 * scores.len() && !has_high {
                (own.high_from, has_high) = (alike[0], true);
            }
            before += alike.len();
        }
        (first < last).then_some(own)
    }

    /// Group of a score: 0 low, 1 medium, 2 high.
    pub fn group(&self, score: f64) -> u8 {
        if score <= self.low_to {
            0
        } else if score >= self.high_from {
            2
        } else {
            1
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_scores_stay_in_one_group() {
        let thirds = Thirds::of([[0.0; 50], [3.0; 50]].concat()).unwrap();
        assert_eq!((thirds.group(0.0), thirds.group(3.0)), (0, 2));
        let mostly = Thirds::of([vec![1.0; 90], vec![2.0, 5.0]].concat()).unwrap();
        assert_eq!([1.0, 2.0, 5.0].map(|score| mostly.group(score)), [0, 2, 2]);
        assert_eq!(Thirds::of(Vec::new()), None);
    }
}
