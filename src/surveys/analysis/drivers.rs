//! Drivers of a score: the share of its variance explained by each of the other ratings.

use serde::Serialize;

use crate::math::eigen::Eigen;
use crate::math::random::Random;
use crate::math::ranking::{arranged, falling, numbers_in_order, ranked};
use crate::surveys::read::answers::{Answers, NONE};
use crate::surveys::summary::measure::{Measure, Score};
use crate::surveys::summary::tally::Tally;

/// A rating other than the score.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "Driver"))]
pub struct Driver {
    /// Column of the rating.
    pub column: String,
    /// Its header.
    pub name: String,
    /// Pearson’s correlation with the score.
    pub correlation: f64,
    /// Spearman’s rank correlation with the score.
    pub spearman: f64,
    /// Johnson’s relative weight: its part of R².
    pub weight: f64,
    /// Lower end of the bootstrap interval of the weight.
    pub low: f64,
    /// Upper end of that interval.
    pub high: f64,
    /// Its part of R² by Lindeman, Merenda and Gold; null beyond 12 ratings.
    pub lmg: Option<f64>,
    /// Performance: the result of the rating itself.
    pub performance: Option<Score>,
}

/// The drivers of a score, or the reason why they are missing.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "Drivers", optional_fields))]
#[serde(rename_all = "camelCase")]
pub struct Drivers {
    /// One entry per rating, the strongest first.
    pub entries: Vec<Driver>,
    /// Answers with the score and every rating.
    pub complete: u64,
    /// Share of the variance of the score explained by all ratings together.
    pub r_squared: f64,
    /// Reason for missing entries: `no-ratings`, `too-few-answers`, `all-alike`, `copies`, `too-many-ratings`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub absent: Option<&'static str>,
    /// Minimum number of complete answers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub needed: Option<u64>,
    /// Columns that are copies of each other.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(test, ts(optional, as = "Option<Vec<String>>"))]
    pub columns: Vec<String>,
}

/// Maximum number of ratings analysed together.
const MOST: usize = 15;
/// The score and the ratings.
const SIZE: usize = MOST + 1;
/// Maximum number of ratings of which all subsets are fitted.
const MOST_LMG: usize = 12;
/// Minimum number of complete answers, in total and per rating.
const FEWEST: (usize, usize) = (30, 10);
/// Correlation from which two ratings are copies.
const COPY: f64 = 0.98;
/// Number of groups of random answers from which the bootstrap draws; with fewer answers each is a group.
///
/// The variance of a mean of drawn groups equals that of drawn answers; 4,000 groups determine it within 2 %.
const GROUPS: usize = 4_000;
const SEED: u64 = 20_261_129;

type Matrix = [[f64; SIZE]; SIZE];

/// Pairs of different numbers of a range, the larger one first.
fn pairs(range: core::ops::Range<usize>) -> impl Iterator<Item = (usize, usize)> {
    let start = range.start;
    range.flat_map(move |i| (start..i).map(move |j| (i, j)))
}

/// Sums of values and of their products.
#[derive(Clone)]
struct Moments {
    count: f64,
    sums: [f64; SIZE],
    products: Matrix,
}

impl Moments {
    const EMPTY: Self = Self { count: 0.0, sums: [0.0; SIZE], products: [[0.0; SIZE]; SIZE] };

    fn add(&mut self, values: &[f64]) {
        self.count += 1.0;
        for (i, value) in values.iter().enumerate() {
            self.sums[i] += value;
            for (j, other) in values[..=i].iter().enumerate() {
                self.products[i][j] += value * other;
            }
        }
    }

    fn merge(&mut self, other: &Self, times: f64, size: usize) {
        self.count += times * other.count;
        for i in 0..size {
            self.sums[i] += times * other.sums[i];
            for j in 0..=i {
                self.products[i][j] += times * other.products[i][j];
            }
        }
    }

    /// Correlations; `None` where a value does not vary. Values beyond `size` are uncorrelated with all.
    fn correlations(&self, size: usize) -> Option<Matrix> {
        let mut matrix = [[0.0; SIZE]; SIZE];
        for (i, row) in matrix.iter_mut().enumerate() {
            row[i] = 1.0;
        }
        let covariance = |i: usize, j: usize| self.products[i][j] - self.sums[i] * self.sums[j] / self.count;
        if (0..size).any(|i| covariance(i, i) <= 1e-9 * self.products[i][i].max(1.0)) {
            return None;
        }
        for (i, j) in pairs(0..size) {
            let own = covariance(i, j) / (covariance(i, i) * covariance(j, j)).sqrt();
            (matrix[i][j], matrix[j][i]) = (own, own);
        }
        Some(matrix)
    }
}

/// Johnson’s relative weights from correlations, of which the first row is that of the score.
///
/// # Formula
/// Λ = R^½ of the ratings’ correlations R, β = Λ⁻¹r; εⱼ = Σₖ λⱼₖ²·βₖ²
///
/// # Source
/// Johnson 2000, A Heuristic Method for Estimating the Relative Weight of Predictor Variables in Multiple Regression,
/// Multivariate Behavioral Research 35(1).
fn relative_weights(correlations: &Matrix, ratings: usize) -> [f64; MOST] {
    let mut between = [[0.0; MOST]; MOST];
    for (i, row) in between.iter_mut().enumerate() {
        row.copy_from_slice(&correlations[i + 1][1..]);
    }
    let eigen = Eigen::of(between);
    let root = eigen.map(|value| value.max(0.0).sqrt());
    let inverse = eigen.map(|value| if value > 1e-10 { 1.0 / value.sqrt() } else { 0.0 });
    let mut beta = [0.0; MOST];
    for (k, own) in beta.iter_mut().enumerate() {
        *own = (0..ratings).map(|j| inverse[k][j] * correlations[0][j + 1]).sum();
    }
    let mut weights = [0.0; MOST];
    for (j, own) in weights.iter_mut().enumerate().take(ratings) {
        *own = (0..ratings).map(|k| root[j][k] * root[j][k] * beta[k] * beta[k]).sum();
    }
    weights
}

/// R² of each subset of the ratings, by its bits.
fn subsets(correlations: &Matrix, ratings: usize) -> Vec<f64> {
    let mut squared = vec![0.0; 1 << ratings];
    for (set, own) in squared.iter_mut().enumerate().skip(1) {
        let members: Vec<usize> = (0..ratings).filter(|rating| set >> rating & 1 == 1).collect();
        // Cholesky factor of the correlations, solved along the way for those with the score.
        let size = members.len();
        let mut factor = [[0.0; MOST]; MOST];
        let mut solved = [0.0; MOST];
        for i in 0..size {
            for j in 0..=i {
                let inner: f64 = (0..j).map(|k| factor[i][k] * factor[j][k]).sum();
                let rest = correlations[members[i] + 1][members[j] + 1] - inner;
                factor[i][j] = if i == j { rest.max(1e-12).sqrt() } else { rest / factor[j][j] };
            }
            let inner: f64 = (0..i).map(|k| factor[i][k] * solved[k]).sum();
            solved[i] = (correlations[0][members[i] + 1] - inner) / factor[i][i];
            *own += solved[i] * solved[i];
        }
    }
    squared
}

/// Parts of R² by Lindeman, Merenda and Gold: the contribution of a rating, averaged over all orders of the ratings.
///
/// # Source
/// Lindeman, Merenda & Gold 1980, Introduction to Bivariate and Multivariate Analysis; Grömping 2006, Relative Importance
/// for Linear Regression in R: The Package relaimpo, Journal of Statistical Software 17(1).
fn lmg(correlations: &Matrix, ratings: usize) -> Vec<f64> {
    let squared = subsets(correlations, ratings);
    // Share of the orders in which exactly a given set of `size` ratings comes before: size!·(p − size − 1)! ÷ p!.
    let mut shares = vec![1.0 / ratings as f64; ratings];
    for size in 1..ratings {
        shares[size] = shares[size - 1] * size as f64 / (ratings - size) as f64;
    }
    (0..ratings)
        .map(|rating| {
            (0..1usize << ratings)
                .filter(|set| set >> rating & 1 == 0)
                .map(|set| shares[set.count_ones() as usize] * (squared[set | 1 << rating] - squared[set]))
                .sum()
        })
        .collect()
}

/// A rating that may drive the score.
pub struct Rating<'a> {
    /// Column as the options call it.
    pub column: &'a str,
    /// Its header.
    pub name: &'a str,
    /// Its answers.
    pub answers: &'a Answers,
    /// Its own result.
    pub measure: Measure,
}

/// Mean rank of each level among these counts.
fn ranks(counts: &[u64]) -> Vec<f64> {
    let mut below = 0.0;
    counts
        .iter()
        .map(|&count| {
            let rank = below + (count as f64 + 1.0) / 2.0;
            below += count as f64;
            rank
        })
        .collect()
}

/// Finds the drivers of a score among ratings, with bootstrap intervals from `draws` samples.
pub fn drivers(score: &Answers, ratings: &[Rating], rows: &[u32], draws: usize, confidence: f64) -> Drivers {
    let absent = |reason: &'static str| Drivers { absent: Some(reason), ..Drivers::default() };
    if ratings.is_empty() {
        return absent("no-ratings");
    }
    if ratings.len() > MOST {
        return absent("too-many-ratings");
    }
    let all: Vec<&Answers> =
        std::iter::once(score).chain(ratings.iter().map(|rating| rating.answers)).collect();
    let size = all.len();
    let complete: Vec<u32> = rows
        .iter()
        .copied()
        .filter(|&row| all.iter().all(|answers| answers.codes[row as usize] != NONE))
        .collect();
    let needed = FEWEST.0.max(FEWEST.1 * ratings.len());
    if complete.len() < needed {
        return Drivers {
            needed: Some(needed as u64),
            complete: complete.len() as u64,
            ..absent("too-few-answers")
        };
    }
    // Each answer goes to a random group, so that the order of the file does not matter.
    let count = complete.len().min(GROUPS);
    let mut random = Random::new(SEED);
    let mut order: Vec<u32> = complete.clone();
    for place in (1..order.len()).rev() {
        order.swap(place, (random.uniform() * (place + 1) as f64) as usize);
    }
    let mut blocks = vec![Moments::EMPTY; count];
    let mut tallies: Vec<Tally> = all.iter().map(|answers| Tally::new(&answers.levels)).collect();
    let mut values = [0.0; SIZE];
    for (place, &row) in order.iter().enumerate() {
        for (value, (answers, tally)) in values.iter_mut().zip(all.iter().zip(&mut tallies)) {
            let code = answers.codes[row as usize];
            *value = answers.levels[code as usize];
            tally.add(code);
        }
        blocks[place % count].add(&values[..size]);
    }
    let mut whole = Moments::EMPTY;
    for block in &blocks {
        whole.merge(block, 1.0, size);
    }
    let Some(correlations) = whole.correlations(size) else { return absent("all-alike") };
    if let Some((i, j)) = pairs(1..size).find(|&(i, j)| correlations[i][j].abs() > COPY) {
        let columns = [j, i].map(|rating| ratings[rating - 1].column.to_owned()).to_vec();
        return Drivers { columns, ..absent("copies") };
    }
    let mut between = [[0.0; MOST]; MOST];
    for (i, row) in between.iter_mut().enumerate() {
        row.copy_from_slice(&correlations[i + 1][1..]);
    }
    if Eigen::of(between).values.iter().any(|value| *value < 1e-6) {
        return Drivers {
            columns: ratings.iter().map(|rating| rating.column.to_owned()).collect(),
            ..absent("copies")
        };
    }
    let weights = relative_weights(&correlations, ratings.len());
    let parts = (ratings.len() <= MOST_LMG).then(|| lmg(&correlations, ratings.len()));
    let bounds = bootstrap(&blocks, size, draws, confidence, &mut random);
    let rank_of: Vec<Vec<f64>> = tallies.iter().map(|tally| ranks(&tally.counts)).collect();
    let mut by_rank = Moments::EMPTY;
    for &row in &complete {
        for (value, (answers, ranks)) in values.iter_mut().zip(all.iter().zip(&rank_of)) {
            *value = ranks[answers.codes[row as usize] as usize] / complete.len() as f64;
        }
        by_rank.add(&values[..size]);
    }
    let spearman = by_rank.correlations(size).unwrap_or(correlations);
    let entries: Vec<Driver> = ratings
        .iter()
        .enumerate()
        .map(|(place, rating)| Driver {
            column: rating.column.to_owned(),
            name: rating.name.to_owned(),
            correlation: correlations[0][place + 1],
            spearman: spearman[0][place + 1],
            weight: weights[place],
            low: bounds[place].0,
            high: bounds[place].1,
            lmg: parts.as_ref().map(|parts| parts[place]),
            performance: rating.measure.result(&tallies[place + 1], confidence),
        })
        .collect();
    let places = ranked(entries.iter().map(|entry| falling(entry.weight)));
    let entries = arranged(entries, &places);
    Drivers {
        r_squared: weights.iter().sum(),
        complete: complete.len() as u64,
        entries,
        ..Drivers::default()
    }
}

/// Percentiles of the relative weights over samples drawn with replacement.
fn bootstrap(
    blocks: &[Moments],
    size: usize,
    draws: usize,
    confidence: f64,
    random: &mut Random,
) -> [(f64, f64); MOST] {
    let mut drawn: Vec<[f64; MOST]> = Vec::with_capacity(draws);
    let mut times = vec![0u32; blocks.len()];
    for _ in 0..draws {
        times.fill(0);
        for _ in 0..blocks.len() {
            times[(random.uniform() * blocks.len() as f64) as usize] += 1;
        }
        let mut sample = Moments::EMPTY;
        for (block, &count) in blocks.iter().zip(&times).filter(|(_, count)| **count > 0) {
            sample.merge(block, f64::from(count), size);
        }
        if let Some(correlations) = sample.correlations(size) {
            drawn.push(relative_weights(&correlations, size - 1));
        }
    }
    let mut bounds = [(0.0, 0.0); MOST];
    let tail = (1.0 - confidence) / 2.0;
    for (rating, own) in bounds.iter_mut().enumerate() {
        let weights = numbers_in_order(&drawn.iter().map(|weights| weights[rating]).collect::<Vec<_>>());
        *own = (percentile(&weights, tail), percentile(&weights, 1.0 - tail));
    }
    bounds
}

/// Percentile between the order statistics, as R’s type 7.
fn percentile(sorted: &[f64], share: f64) -> f64 {
    let Some(last) = sorted.len().checked_sub(1) else { return 0.0 };
    let place = share * last as f64;
    let low = place.floor() as usize;
    let high = (low + 1).min(last);
    sorted[low] + (place - low as f64) * (sorted[high] - sorted[low])
}
