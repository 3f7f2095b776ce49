//! Net Promoter Score of one survey.

use crate::error::Error;
use crate::math::normal::two_sided_z;
use crate::metrics::ratings::EFFECTIVE;
use crate::metric::{
    Arguments, CONFIDENCE, Convention, Family, Form, Formula, Input, Metric, Outcome, Output, Source, Table,
    Unit, WEIGHTED, shown,
};

/// Answers by group, and figures that follow from them. Internally shares, externally points (× 100).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Answers {
    /// Scores 9 and 10.
    pub promoters: f64,
    /// Scores 7 and 8.
    pub passives: f64,
    /// Scores 0 to 6.
    pub detractors: f64,
}

/// Method for the interval of the score.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Interval {
    /// Wald's interval of a sample to which ¾ promoter, 1½ passives and ¾ detractor are added.
    AdjustedWald,
    /// All scores that a score test does not reject.
    Score,
    /// The textbook estimate ± z standard errors; too narrow for small samples.
    Wald,
}

impl Interval {
    /// The interval of this id; adjusted Wald for weighted answers and an unknown one.
    pub fn from_id(id: &str) -> Self {
        match id {
            "score" => Self::Score,
            "wald" => Self::Wald,
            _ => Self::AdjustedWald,
        }
    }
}

impl Answers {
    /// Counts the answers by score: `counts[s]` people answered `s`, from 0 to 10.
    pub fn from_scores(counts: impl Iterator<Item = f64>) -> Self {
        let mut answers = Self { promoters: 0.0, passives: 0.0, detractors: 0.0 };
        for (score, count) in counts.enumerate() {
            match score {
                0..=6 => answers.detractors += count,
                7..=8 => answers.passives += count,
                _ => answers.promoters += count,
            }
        }
        answers
    }

    /// The same shares of another number of answers.
    pub fn scaled(&self, total: f64) -> Self {
        let factor = total / self.total();
        Self {
            promoters: factor * self.promoters,
            passives: factor * self.passives,
            detractors: factor * self.detractors,
        }
    }

    /// Number of answers n.
    pub fn total(&self) -> f64 {
        self.promoters + self.passives + self.detractors
    }

    /// p − d, the score as a share: −1…1.
    pub fn score(&self) -> f64 {
        (self.promoters - self.detractors) / self.total()
    }

    /// p + d − (p − d)², the variance of one answer counted −1, 0 or 1.
    pub fn variance(&self) -> f64 {
        (self.promoters + self.detractors) / self.total() - self.score().powi(2)
    }

    /// √(variance ÷ n), the standard error of the score as a share.
    pub fn standard_error(&self) -> f64 {
        (self.variance().max(0.0) / self.total()).sqrt()
    }

    /// The sample with ¾ promoter, 1½ passives and ¾ detractor added, about which adjusted Wald works.
    pub fn adjusted(&self) -> Self {
        Self {
            promoters: self.promoters + 0.75,
            passives: self.passives + 1.5,
            detractors: self.detractors + 0.75,
        }
    }

    /// Lower and upper end of the score as a share, within −1…1.
    ///
    /// # Source
    /// Rocks 2016, The American Statistician 70(4), arXiv 1601.07235.
    pub fn interval(&self, method: Interval, confidence: f64) -> (f64, f64) {
        let z = two_sided_z(confidence);
        let about = |answers: &Self| {
            let reach = z * answers.standard_error();
            ((answers.score() - reach).max(-1.0), (answers.score() + reach).min(1.0))
        };
        match method {
            Interval::Wald => about(self),
            Interval::AdjustedWald => {
                // Its centre is shifted towards 0, at a low confidence level even beyond the score itself.
                let (low, high) = about(&self.adjusted());
                (low.min(self.score()), high.max(self.score()))
            }
            Interval::Score => (-self.mirrored().score_bound(z), self.score_bound(z)),
        }
    }

    /// Promoters and detractors exchanged, which gives the negative score.
    fn mirrored(&self) -> Self {
        Self { promoters: self.detractors, detractors: self.promoters, ..*self }
    }

    /// The largest score δ with (score − δ)² ≤ z²·V(δ)/n, V the variance most likely under δ.
    fn score_bound(&self, z: f64) -> f64 {
        let rejected =
            |delta: f64| (delta - self.score()).powi(2) * self.total() > z * z * self.variance_given(delta);
        let (mut inside, mut outside) = (self.score(), 1.0);
        if !rejected(outside) {
            return outside;
        }
        // Sixty halvings of an interval of length 2 reach the last bit.
        for _ in 0..60 {
            let middle = (inside + outside) / 2.0;
            if rejected(middle) { outside = middle } else { inside = middle }
        }
        inside
    }

    /// The variance of one answer at the most likely shares with score `delta`.
    ///
    /// With d detractors' share, p = d + δ, the likelihood is stationary where
    /// 2n·d² − (D(1 − 3δ) + P(1 − δ) − 2Nδ)·d − Dδ(1 − δ) = 0.
    fn variance_given(&self, delta: f64) -> f64 {
        if delta < 0.0 {
            return self.mirrored().variance_given(-delta);
        }
        let Self { promoters, passives, detractors } = self;
        let linear = detractors * (1.0 - 3.0 * delta) + promoters * (1.0 - delta) - 2.0 * passives * delta;
        let constant = detractors * delta * (1.0 - delta);
        let root = (linear * linear + 8.0 * self.total() * constant).sqrt();
        let detractors_share = ((linear + root) / (4.0 * self.total())).max(0.0);
        2.0 * detractors_share + delta - delta * delta
    }
}

/// Half the width of the adjusted Wald interval of `answers` with these shares, before it is limited to ±1.
///
/// # Formula
/// z·√(s² ÷ (n + 3)), s² the variance after adding ¾ promoter, 1½ passives and ¾ detractor; where an end does not reach the
/// score, the interval is widened to it
pub fn margin_of(answers: f64, [promoters, detractors]: [f64; 2], confidence: f64) -> f64 {
    let score = promoters - detractors;
    let passives = (1.0 - promoters - detractors).max(0.0);
    let [promoters, passives, detractors] = [promoters, passives, detractors].map(|share| share * answers);
    let adjusted = Answers { promoters, passives, detractors }.adjusted();
    let reach = two_sided_z(confidence) * adjusted.standard_error();
    reach.max((reach + (score - adjusted.score()).abs()) / 2.0)
}

/// Answers for an adjusted Wald interval of ± `margin` (a share), before rounding up.
///
/// The variance is that of the enlarged sample, which depends on the number of answers: 100 % promoters need 38 answers
/// for ± 10 points, although their own variance of 0 would require none.
///
/// # Formula
/// n = s²·z² ÷ m² − 3, s² the variance after adding ¾ promoter, 1½ passives and ¾ detractor to n answers; more if that
/// interval, at a low confidence level, must be widened to contain the score
///
/// # Source
/// Lewis & Sauro 2021, Sample Size Estimation for NPS Confidence Intervals, measuringu.com.
///
/// # Example
/// ```
/// use regulars::metrics::nps::answers_for_margin;
/// assert_eq!(answers_for_margin([0.9, 0.02], 0.1, 0.95).ceil(), 71.0);
/// ```
pub fn answers_for_margin(shares: [f64; 2], margin: f64, confidence: f64) -> f64 {
    let too_wide = |answers: f64| margin_of(answers, shares, confidence) > margin;
    if !too_wide(0.0) {
        return 0.0;
    }
    // A variance is at most 1, so this number is usually sufficient.
    let (mut few, mut enough) = (0.0, (two_sided_z(confidence) / margin).powi(2));
    while too_wide(enough) {
        enough *= 2.0;
    }
    for _ in 0..100 {
        let middle = (few + enough) / 2.0;
        if too_wide(middle) { few = middle } else { enough = middle }
    }
    enough
}

/// Whole people, at least one.
pub fn whole(answers: f64) -> f64 {
    answers.ceil().max(1.0)
}

/// Largest margin of error that the verdict calls narrow: ± 10 points.
const NARROW: f64 = 0.10;

const TARGET: Input = Input::number("target", Unit::Points, -100.0, 100.0, 0.0).blank();
const PASSIVES_WON: Input = Input::count("passives-won", 0.0).blank();
const DETRACTORS_WON: Input = Input::count("detractors-won", 0.0).blank();

/// The eleven answers to "How likely are you to recommend us?".
pub const SCORES: &[&str] = &["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"];

/// The convention for intervals of the score.
pub const INTERVAL: Convention =
    Convention { id: "interval", choices: &["adjusted-wald", "score", "wald", WEIGHTED] };

/// Net Promoter Score with its interval; see [`Answers`].
///
/// # Formula
/// NPS = 100 · (promoters − detractors) ÷ answers
///
/// # Units and ranges
/// Whole counts of promoters (9 to 10), passives (7 to 8) and detractors (0 to 6), counts per score, or the answers
/// themselves; the score in points, −100 to 100. Under the interval `weighted` counts are sums of weights and may have
/// decimals; the interval then uses `effective` answers (Kish), by default the sum of the weights.
///
/// # Errors
/// [`Error::Empty`] without answers, [`Error::Exceeds`] for more passives or detractors won than there are.
///
/// # Source
/// Reichheld 2003, The One Number You Need to Grow, Harvard Business Review 81(12); Rocks 2016, Interval Estimation
/// for the “Net Promoter Score”, The American Statistician 70(4).
///
/// # Example
/// ```
/// // Rocks 2016: 32.9415 to 64.1459 by adjusted Wald at 95 %.
/// let given = [("promoters", &[70.0][..]), ("passives", &[10.0]), ("detractors", &[20.0])];
/// let outcome = regulars::evaluate("nps", &given, Default::default())?;
/// assert_eq!(outcome.value("nps"), Some(50.0));
/// assert!((outcome.value("low").unwrap() - 32.9415).abs() < 5e-5);
/// assert!((outcome.value("high").unwrap() - 64.1459).abs() < 5e-5);
/// # Ok::<(), regulars::Error>(())
/// ```
pub static NPS: Metric = Metric {
    id: "nps",
    family: Family::Satisfaction,
    forms: &[
        Form {
            id: "groups",
            inputs: &[
                Input::count("promoters", 70.0),
                Input::count("passives", 10.0),
                Input::count("detractors", 20.0),
                TARGET,
                PASSIVES_WON,
                DETRACTORS_WON,
                EFFECTIVE,
            ],
        },
        Form {
            id: "scores",
            inputs: &[
                Input::fixed_rows(
                    "counts",
                    &[Input::count("count", 0.0)],
                    SCORES,
                    &[
                        &[2.0],
                        &[1.0],
                        &[1.0],
                        &[2.0],
                        &[3.0],
                        &[4.0],
                        &[7.0],
                        &[4.0],
                        &[6.0],
                        &[30.0],
                        &[40.0],
                    ],
                ),
                TARGET,
                PASSIVES_WON,
                DETRACTORS_WON,
                EFFECTIVE,
            ],
        },
        Form {
            id: "answers",
            inputs: &[
                Input::rows(
                    "answers",
                    &[Input::score("score", 0.0, 10.0, 9.0)],
                    (1, 1_000_000),
                    &[&[10.0], &[9.0], &[9.0], &[8.0], &[10.0], &[6.0], &[7.0], &[9.0], &[3.0], &[10.0]],
                ),
                TARGET,
                PASSIVES_WON,
                DETRACTORS_WON,
            ],
        },
    ],
    settings: &[CONFIDENCE],
    conventions: &[INTERVAL],
    outputs: &[
        Output::new("nps", Unit::Points),
        Output::new("low", Unit::Points),
        Output::new("high", Unit::Points),
        Output::new("margin", Unit::Points),
        Output::new("answers", Unit::Count),
        Output::new("promoters-count", Unit::Count),
        Output::new("passives-count", Unit::Count),
        Output::new("detractors-count", Unit::Count),
        Output::new("promoters-share", Unit::Share),
        Output::new("passives-share", Unit::Share),
        Output::new("detractors-share", Unit::Share),
        Output::new("variance", Unit::Number),
        Output::new("standard-error", Unit::Points),
        Output::new("answers-for-ten", Unit::Count),
        Output::new("what-if-nps", Unit::Points),
        Output::new("passives-needed", Unit::Count),
        Output::new("detractors-needed", Unit::Count),
    ],
    tables: &[Table {
        id: "distribution",
        columns: &[Output::new("score", Unit::Score), Output::new("count", Unit::Count)],
    }],
    warnings: &["few-answers", "wald-small-sample", "out-of-reach", "weights-unknown"],
    refusals: &[],
    verdicts: &["wide", "narrow"],
    formulas: shown(&[
        Formula {
            output: "nps",
            when: "",
            text: "100 · ({promoters-count} − {detractors-count}) ÷ {answers}",
        },
        Formula {
            output: "variance",
            when: "",
            text: "{promoters-share} + {detractors-share} − ({promoters-share} − {detractors-share})^2",
        },
        Formula { output: "standard-error", when: "", text: "100 · √({variance} ÷ {answers})" },
    ]),
    sources: shown(&[
        Source {
            text: "Reichheld 2003, The One Number You Need to Grow, Harvard Business Review 81(12)",
            url: "https://hbr.org/2003/12/the-one-number-you-need-to-grow",
        },
        Source {
            text: "Rocks 2016, Interval Estimation for the “Net Promoter Score”, The American Statistician 70(4)",
            url: "https://arxiv.org/abs/1601.07235",
        },
    ]),
    compute,
};

fn compute(given: &Arguments) -> Result<Outcome, Error> {
    let mut counts = [0.0; 11];
    let (place, answers) = match given.form() {
        "scores" => {
            for (count, row) in counts.iter_mut().zip(given.rows("counts")) {
                *count = row[0];
            }
            ("counts", Answers::from_scores(counts.into_iter()))
        }
        "answers" => {
            for row in given.rows("answers") {
                counts[row[0] as usize] += 1.0;
            }
            ("answers", Answers::from_scores(counts.into_iter()))
        }
        _ => (
            "promoters",
            Answers {
                promoters: given.number("promoters"),
                passives: given.number("passives"),
                detractors: given.number("detractors"),
            },
        ),
    };
    if answers.total() == 0.0 {
        return Err(Error::Empty(place.into()));
    }
    let confidence = given.setting("confidence");
    let method = Interval::from_id(given.convention("interval"));
    let total = answers.total();
    let effective = given.optional("effective");
    // The precision of this many answers of equal weight.
    let worth = effective.map_or(answers, |effective| answers.scaled(effective));
    let (low, high) = worth.interval(method, confidence);
    let nps = 100.0 * answers.score();
    let shares = [answers.promoters / total, answers.detractors / total];
    let answers_for_ten = whole(answers_for_margin(shares, NARROW, confidence));
    let mut outcome = given.outcome(&[
        ("nps", nps),
        ("low", 100.0 * low),
        ("high", 100.0 * high),
        ("margin", 50.0 * (high - low)),
        ("answers", total),
        ("promoters-count", answers.promoters),
        ("passives-count", answers.passives),
        ("detractors-count", answers.detractors),
        ("promoters-share", answers.promoters / total),
        ("passives-share", answers.passives / total),
        ("detractors-share", answers.detractors / total),
        ("variance", answers.variance()),
        ("standard-error", 100.0 * worth.standard_error()),
        ("answers-for-ten", answers_for_ten),
    ]);
    let won = |id: &'static str, limit: &'static str, count: f64| match given.optional(id) {
        Some(won) if won > count => Err(Error::Exceeds { place: id.into(), limit }),
        won => Ok(won),
    };
    let passives_won = won("passives-won", "passives", answers.passives)?;
    let detractors_won = won("detractors-won", "detractors", answers.detractors)?;
    if passives_won.or(detractors_won).is_some() {
        let gained = passives_won.unwrap_or(0.0) + 2.0 * detractors_won.unwrap_or(0.0);
        outcome.set("what-if-nps", nps + 100.0 * gained / total);
    }
    if let Some(target) = given.optional("target") {
        // A passive who becomes a promoter adds one promoter; a detractor also takes one detractor away.
        let missing = (target / 100.0 - answers.score()) * total;
        // Tolerates rounding of target and score; otherwise a target that is just reached would need one more.
        let needed = |per_head: f64| (missing / per_head - 1e-12 * total).ceil().max(0.0);
        let (passives, detractors) = (needed(1.0), needed(2.0));
        if passives <= answers.passives {
            outcome.set("passives-needed", passives);
        }
        if detractors <= answers.detractors {
            outcome.set("detractors-needed", detractors);
        }
        if passives > answers.passives && detractors > answers.detractors {
            outcome.warn("out-of-reach");
        }
    }
    if given.form() != "groups" {
        for (score, count) in counts.into_iter().enumerate() {
            outcome.tables[0].extend([score as f64, count]);
        }
    }
    if worth.total() < 30.0 {
        outcome.warn("few-answers");
    }
    if method == Interval::Wald && worth.total() < 100.0 {
        outcome.warn("wald-small-sample");
    }
    if effective.is_none() && given.convention("interval") == WEIGHTED {
        outcome.warn("weights-unknown");
    }
    outcome.verdict = Some(if high - low > 2.0 * NARROW { "wide" } else { "narrow" });
    Ok(outcome)
}

#[cfg(test)]
mod tests;
