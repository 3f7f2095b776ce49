//! Comparison of two Net Promoter Scores: two waves of a survey, or two segments.

use crate::error::{Error, Place};
use crate::math::normal::{two_sided_p, two_sided_z};
use crate::metric::{
    Arguments, CONFIDENCE, Convention, Family, Form, Formula, Input, Metric, Outcome, Output, Source, Unit,
    shown,
};
use crate::metrics::nps::{Answers, Interval, SCORES, whole};
use crate::metrics::nps_sample_size::{Sides, answers_to_detect};

/// The difference of two independent scores, later − earlier, as shares.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Difference {
    /// Later score − earlier score.
    pub value: f64,
    /// Centre of the interval: the difference of the scores that the method uses.
    pub centre: f64,
    /// √(SE₁² + SE₂²).
    pub standard_error: f64,
}

/// Pseudo-answers that [`Difference::pooled`] adds to each side.
const PSEUDO_ANSWERS: f64 = 1.5;

impl Difference {
    /// Compares two samples, each enlarged by ¾ promoter, 1½ passives and ¾ detractor where `adjusted`.
    ///
    /// # Source
    /// Lewis & Sauro 2021, How to Statistically Compare Two Net Promoter Scores, measuringu.com.
    pub fn of(before: &Answers, after: &Answers, adjusted: bool) -> Self {
        let used = |answers: &Answers| if adjusted { answers.adjusted() } else { *answers };
        let (first, second) = (used(before), used(after));
        Self {
            value: after.score() - before.score(),
            centre: second.score() - first.score(),
            standard_error: (first.standard_error().powi(2) + second.standard_error().powi(2)).sqrt(),
        }
    }

    /// Compares two samples, each enlarged by 1½ answers distributed like those of both samples together.
    ///
    /// Equal scores give no difference, for any sample sizes. Of the methods enumerated in docs/accuracy.md, only this
    /// one keeps the size of the test within .06 at a level of 5 % and detects a fall from 88 to 60 (20 and 100
    /// answers) in most samples.
    ///
    /// # Formula
    /// SE² = (V·(1/n₁ + 1/n₂) + SE₁² + SE₂²) ÷ 2, V the variance of an answer of both samples together, SE₁ and SE₂ those
    /// of the enlarged samples
    ///
    /// # Example
    /// ```
    /// use regulars::metrics::{nps::Answers, nps_comparison::Difference};
    /// let promoters = |promoters| Answers { promoters, passives: 0.0, detractors: 0.0 };
    /// assert_eq!(Difference::pooled(&promoters(9.0), &promoters(90.0)).centre, 0.0);
    /// ```
    pub fn pooled(before: &Answers, after: &Answers) -> Self {
        let (all, [first, second]) = Self::enlarged(before, after);
        let sides = first.standard_error().powi(2) + second.standard_error().powi(2);
        let pooled = all.variance().max(0.0) * (1.0 / before.total() + 1.0 / after.total());
        let plain = Self::of(before, after, true);
        Self {
            value: plain.value,
            centre: second.score() - first.score(),
            // If all answers are equal, their spread is unknown, not zero.
            standard_error: if pooled > 0.0 { ((pooled + sides) / 2.0).sqrt() } else { plain.standard_error },
        }
    }

    /// Both samples together, and each enlarged.
    fn enlarged(before: &Answers, after: &Answers) -> (Answers, [Answers; 2]) {
        let all = Answers {
            promoters: before.promoters + after.promoters,
            passives: before.passives + after.passives,
            detractors: before.detractors + after.detractors,
        };
        let part = PSEUDO_ANSWERS / all.total();
        let enlarge = |answers: &Answers| Answers {
            promoters: answers.promoters + part * all.promoters,
            passives: answers.passives + part * all.passives,
            detractors: answers.detractors + part * all.detractors,
        };
        (all, [enlarge(before), enlarge(after)])
    }

    /// Lower and upper end, within −2…2 and around the difference itself.
    pub fn interval(&self, confidence: f64) -> (f64, f64) {
        let reach = two_sided_z(confidence) * self.standard_error;
        ((self.centre - reach).max(-2.0).min(self.value), (self.centre + reach).min(2.0).max(self.value))
    }

    /// Standard errors between the centre and no difference; `None` if the samples have no spread.
    pub fn z(&self) -> Option<f64> {
        (self.standard_error > 0.0).then(|| self.centre / self.standard_error)
    }
}

/// Number of answers below which a score is unreliable.
const FEW: f64 = 30.0;
/// The power assumed for the advice on sample sizes.
const POWER: f64 = 0.8;

const WAVES: &[&str] = &["before", "after"];
const SCORE: &[Input] = &[Input::score("score", 0.0, 10.0, 9.0)];

/// Difference of two independent Net Promoter Scores with its interval and test; see [`Difference`].
///
/// # Formula
/// difference = NPS after − NPS before; z = centre ÷ standard error; p = 2·(1 − Φ(|z|)); the standard error of
/// [`Difference::pooled`], or of [`Difference::of`] (`adjusted-wald`, `wald`)
///
/// # Units and ranges
/// Whole counts of both samples; the difference in points, −200 to 200; p from 0 to 1.
///
/// # Errors
/// [`Error::Empty`] for a sample without answers.
///
/// # Source
/// Lewis & Sauro 2021, How to Statistically Compare Two Net Promoter Scores, MeasuringU; Rocks 2016, Interval
/// Estimation for the “Net Promoter Score”, The American Statistician 70(4).
///
/// # Example
/// ```
/// // (200 − 80 − 168 + 100) ÷ 400.
/// let given = [("waves", &[168.0, 132.0, 100.0, 200.0, 120.0, 80.0][..])];
/// let outcome = regulars::evaluate("nps-comparison", &given, Default::default())?;
/// assert!((outcome.value("difference").unwrap() - 13.0).abs() < 1e-12);
/// assert_eq!(outcome.verdict, Some("higher"));
/// # Ok::<(), regulars::Error>(())
/// ```
pub static NPS_COMPARISON: Metric = Metric {
    id: "nps-comparison",
    family: Family::Satisfaction,
    forms: &[
        Form {
            id: "groups",
            inputs: &[Input::fixed_rows(
                "waves",
                &[
                    Input::count("promoters", 0.0),
                    Input::count("passives", 0.0),
                    Input::count("detractors", 0.0),
                ],
                WAVES,
                &[&[168.0, 132.0, 100.0], &[200.0, 120.0, 80.0]],
            )],
        },
        Form {
            id: "scores",
            inputs: &[Input::fixed_rows(
                "counts",
                &[Input::count("before", 0.0), Input::count("after", 0.0)],
                SCORES,
                &[
                    &[8.0, 6.0],
                    &[5.0, 4.0],
                    &[7.0, 5.0],
                    &[12.0, 8.0],
                    &[15.0, 12.0],
                    &[28.0, 24.0],
                    &[25.0, 21.0],
                    &[58.0, 54.0],
                    &[74.0, 66.0],
                    &[95.0, 112.0],
                    &[73.0, 88.0],
                ],
            )],
        },
        Form {
            id: "answers",
            inputs: &[
                Input::rows(
                    "before-list",
                    SCORE,
                    (1, 1_000_000),
                    &[&[9.0], &[7.0], &[10.0], &[6.0], &[8.0], &[3.0], &[9.0], &[5.0], &[8.0], &[10.0]],
                ),
                Input::rows(
                    "after-list",
                    SCORE,
                    (1, 1_000_000),
                    &[&[10.0], &[9.0], &[8.0], &[9.0], &[10.0], &[7.0], &[4.0], &[10.0], &[9.0], &[8.0]],
                ),
            ],
        },
    ],
    settings: &[CONFIDENCE],
    conventions: &[Convention { id: "interval", choices: &["pooled", "adjusted-wald", "wald"] }],
    outputs: &[
        Output::new("difference", Unit::Points),
        Output::new("low", Unit::Points),
        Output::new("high", Unit::Points),
        Output::new("margin", Unit::Points),
        Output::new("p-value", Unit::Probability),
        Output::new("z", Unit::Number),
        Output::new("centre", Unit::Points),
        Output::new("standard-error", Unit::Points),
        Output::new("pooled-variance", Unit::Number),
        Output::new("before-nps", Unit::Points),
        Output::new("before-low", Unit::Points),
        Output::new("before-high", Unit::Points),
        Output::new("before-standard-error", Unit::Points),
        Output::new("before-answers", Unit::Count),
        Output::new("after-nps", Unit::Points),
        Output::new("after-low", Unit::Points),
        Output::new("after-high", Unit::Points),
        Output::new("after-standard-error", Unit::Points),
        Output::new("after-answers", Unit::Count),
        Output::new("answers-needed", Unit::Count),
    ],
    tables: &[],
    warnings: &["few-answers", "overlap-is-no-test", "wald-small-sample"],
    refusals: &[],
    verdicts: &["higher", "lower", "inconclusive"],
    formulas: shown(&[
        Formula { output: "difference", when: "", text: "{after-nps} − {before-nps}" },
        Formula {
            output: "standard-error",
            when: "pooled",
            text: "√((10000 · {pooled-variance} · (1 ÷ {before-answers} + 1 ÷ {after-answers}) + {before-standard-error}^2 + {after-standard-error}^2) ÷ 2)",
        },
        Formula {
            output: "standard-error",
            when: "adjusted-wald",
            text: "√({before-standard-error}^2 + {after-standard-error}^2)",
        },
        Formula {
            output: "standard-error",
            when: "wald",
            text: "√({before-standard-error}^2 + {after-standard-error}^2)",
        },
        Formula { output: "z", when: "", text: "{centre} ÷ {standard-error}" },
    ]),
    sources: shown(&[
        Source {
            text: "Lewis & Sauro 2021, How to Statistically Compare Two Net Promoter Scores, MeasuringU",
            url: "https://measuringu.com/nps-significance-test/",
        },
        Source {
            text: "Rocks 2016, Interval Estimation for the “Net Promoter Score”, The American Statistician 70(4)",
            url: "https://arxiv.org/abs/1601.07235",
        },
    ]),
    compute,
};

/// The two samples, and the input to blame for an empty one.
fn samples(given: &Arguments) -> ([Answers; 2], &'static str) {
    if given.form() == "scores" {
        let column = |index: usize| Answers::from_scores(given.rows("counts").map(move |row| row[index]));
        return ([column(0), column(1)], "counts");
    }
    if given.form() == "answers" {
        let list = |input: &'static str| {
            let mut counts = [0.0; 11];
            given.rows(input).for_each(|row| counts[row[0] as usize] += 1.0);
            Answers::from_scores(counts.into_iter())
        };
        return ([list("before-list"), list("after-list")], "before-list");
    }
    let mut rows =
        given.rows("waves").map(|row| Answers { promoters: row[0], passives: row[1], detractors: row[2] });
    let none = Answers { promoters: 0.0, passives: 0.0, detractors: 0.0 };
    ([rows.next().unwrap_or(none), rows.next().unwrap_or(none)], "waves")
}

fn compute(given: &Arguments) -> Result<Outcome, Error> {
    let ([before, after], input) = samples(given);
    for (index, answers) in [before, after].iter().enumerate() {
        if answers.total() == 0.0 {
            let cell = if input == "waves" { (index, "promoters") } else { (0, WAVES[index]) };
            return Err(Error::Empty(Place { input, cell: Some(cell) }));
        }
    }
    let confidence = given.setting("confidence");
    let method = Interval::from_id(given.convention("interval"));
    let pooled = given.convention("interval") == "pooled";
    let adjusted = method == Interval::AdjustedWald;
    let difference =
        if pooled { Difference::pooled(&before, &after) } else { Difference::of(&before, &after, adjusted) };
    let (low, high) = difference.interval(confidence);
    let own = |answers: &Answers| answers.interval(method, confidence);
    let (all, enlarged) = Difference::enlarged(&before, &after);
    let error = |answers: &Answers, enlarged: &Answers| {
        if pooled {
            return enlarged.standard_error();
        }
        if adjusted { answers.adjusted() } else { *answers }.standard_error()
    };
    let ((before_low, before_high), (after_low, after_high)) = (own(&before), own(&after));
    let mut outcome = given.outcome(&[
        ("difference", 100.0 * difference.value),
        ("low", 100.0 * low),
        ("high", 100.0 * high),
        ("margin", 50.0 * (high - low)),
        ("centre", 100.0 * difference.centre),
        ("standard-error", 100.0 * difference.standard_error),
        ("before-nps", 100.0 * before.score()),
        ("before-low", 100.0 * before_low),
        ("before-high", 100.0 * before_high),
        ("before-standard-error", 100.0 * error(&before, &enlarged[0])),
        ("before-answers", before.total()),
        ("after-nps", 100.0 * after.score()),
        ("after-low", 100.0 * after_low),
        ("after-high", 100.0 * after_high),
        ("after-standard-error", 100.0 * error(&after, &enlarged[1])),
        ("after-answers", after.total()),
    ]);
    if pooled {
        outcome.set("pooled-variance", all.variance());
    }
    if let Some(z) = difference.z() {
        outcome.set("z", z);
        outcome.set("p-value", two_sided_p(z));
    }
    let variance = (before.adjusted().variance() + after.adjusted().variance()) / 2.0;
    let needed = whole(answers_to_detect(variance, difference.value, confidence, POWER, Sides::Two));
    // A very small difference would need more people than exist.
    if needed <= crate::metric::MAX_COUNT {
        outcome.set("answers-needed", needed);
    }
    let fewest = before.total().min(after.total());
    if fewest < FEW {
        outcome.warn("few-answers");
    }
    if method == Interval::Wald && fewest < 100.0 {
        outcome.warn("wald-small-sample");
    }
    let differ = low > 0.0 || high < 0.0;
    if differ && before_low <= after_high && after_low <= before_high {
        outcome.warn("overlap-is-no-test");
    }
    outcome.verdict = Some(match (low > 0.0, high < 0.0) {
        (true, _) => "higher",
        (_, true) => "lower",
        _ => "inconclusive",
    });
    Ok(outcome)
}

#[cfg(test)]
mod tests;
