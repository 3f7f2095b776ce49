//! Customer satisfaction (CSAT): answers to "How satisfied are you?".

use crate::error::{Error, Place};
use crate::math::normal::two_sided_z;
use crate::math::proportion::wilson;
use crate::metric::{
    Arguments, CONFIDENCE, Convention, Family, Form, Formula, Input, Metric, Outcome, Output, Source, Table,
    Unit, shown,
};
use crate::metrics::ratings::{EFFECTIVE, INTERVAL, Ratings};

/// Answers needed for a share to be known within ± `margin`, before rounding up.
///
/// # Formula
/// p·(1 − p)·z² ÷ m²
///
/// # Source
/// Cochran 1977, Sampling Techniques, 3rd edition, section 4.4.
pub fn answers_for_share(share: f64, margin: f64, confidence: f64) -> f64 {
    share * (1.0 - share) * (two_sided_z(confidence) / margin).powi(2)
}

/// Largest margin of error that the verdict calls narrow: ± 5 percentage points.
const NARROW: f64 = 0.05;

const MARGIN: Input = Input::share("wanted-margin", 0.03).range(0.001, 0.5).optional().under(&["top-two-box", "top-box"]);
const COUNT: &[Input] = &[Input::count("count", 0.0)];

/// Customer satisfaction: the share of the best two answers (of scales of two or three points the best one), of the best one,
/// or the mean.
///
/// # Formula
/// answers in the top boxes ÷ n with Wilson’s interval, or Σ answer·count ÷ n with Student’s
///
/// # Units and ranges
/// Whole counts per answer of a scale; shares 0 to 1, means in points of the scale. Under the interval `weighted`
/// counts are sums of weights and may have decimals; the interval then uses `effective` answers (Kish), by default the
/// sum of the weights.
///
/// # Errors
/// [`Error::Empty`] where every count is zero; [`Error::OutOfRange`] for an answer beyond the scale given with it.
///
/// # Source
/// Farris, Bendle, Pfeifer & Reibstein 2010, Marketing Metrics, chapter 2; Wilson 1927, Probable Inference, the Law
/// of Succession, and Statistical Inference, Journal of the American Statistical Association 22.
///
/// # Example
/// ```
/// // Suptask, CSAT calculator: p = 0.8, margin 3 %.
/// let given = [("counts", &[5.0, 5.0, 10.0, 40.0, 40.0][..]), ("wanted-margin", &[0.03])];
/// let outcome = regulars::evaluate("csat", &given, Default::default())?;
/// assert_eq!(outcome.value("csat"), Some(0.8));
/// assert_eq!(outcome.value("answers-needed"), Some(683.0));
/// # Ok::<(), regulars::Error>(())
/// ```
pub static CSAT: Metric = Metric {
    id: "csat",
    family: Family::Satisfaction,
    forms: &[
        Form {
            id: "five",
            inputs: &[
                Input::fixed_rows(
                    "counts",
                    COUNT,
                    &["1", "2", "3", "4", "5"],
                    &[&[9.0], &[14.0], &[37.0], &[98.0], &[92.0]],
                ),
                MARGIN,
                EFFECTIVE,
            ],
        },
        Form {
            id: "seven",
            inputs: &[
                Input::fixed_rows(
                    "counts",
                    COUNT,
                    &["1", "2", "3", "4", "5", "6", "7"],
                    &[&[6.0], &[7.0], &[12.0], &[25.0], &[52.0], &[83.0], &[65.0]],
                ),
                MARGIN,
                EFFECTIVE,
            ],
        },
        Form {
            id: "ten",
            inputs: &[
                Input::fixed_rows(
                    "counts",
                    COUNT,
                    &["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"],
                    &[&[4.0], &[2.0], &[5.0], &[6.0], &[13.0], &[17.0], &[36.0], &[62.0], &[58.0], &[47.0]],
                ),
                MARGIN,
                EFFECTIVE,
            ],
        },
        Form {
            id: "zero-ten",
            inputs: &[
                Input::fixed_rows(
                    "counts",
                    COUNT,
                    &["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"],
                    &[&[3.0], &[1.0], &[2.0], &[5.0], &[6.0], &[13.0], &[17.0], &[36.0], &[62.0], &[58.0], &[47.0]],
                ),
                MARGIN,
                EFFECTIVE,
            ],
        },
        Form {
            id: "three",
            inputs: &[
                Input::fixed_rows(
                    "counts",
                    COUNT,
                    &["1", "2", "3"],
                    &[&[23.0], &[37.0], &[190.0]],
                ),
                MARGIN,
                EFFECTIVE,
            ],
        },
        Form {
            id: "four",
            inputs: &[
                Input::fixed_rows(
                    "counts",
                    COUNT,
                    &["1", "2", "3", "4"],
                    &[&[9.0], &[31.0], &[112.0], &[98.0]],
                ),
                MARGIN,
                EFFECTIVE,
            ],
        },
        Form {
            id: "six",
            inputs: &[
                Input::fixed_rows(
                    "counts",
                    COUNT,
                    &["1", "2", "3", "4", "5", "6"],
                    &[&[6.0], &[11.0], &[20.0], &[41.0], &[94.0], &[78.0]],
                ),
                MARGIN,
                EFFECTIVE,
            ],
        },
        Form {
            id: "good-bad",
            inputs: &[
                Input::fixed_rows(
                    "counts",
                    COUNT,
                    &["bad", "good"],
                    &[&[24.0], &[181.0]],
                ),
                MARGIN,
                EFFECTIVE,
            ],
        },
        Form {
            id: "answers",
            inputs: &[
                Input::rows(
                    "answers",
                    &[Input::score("score", 0.0, 10.0, 5.0)],
                    (1, 1_000_000),
                    &[&[5.0], &[4.0], &[4.0], &[5.0], &[2.0], &[3.0], &[5.0], &[1.0], &[4.0], &[5.0]],
                ),
                Input::score("lowest", 0.0, 1.0, 1.0),
                Input::score("best", 1.0, 10.0, 5.0),
                MARGIN,
            ],
        },
    ],
    settings: &[CONFIDENCE],
    conventions: &[
        Convention { id: "measure", choices: &["top-two-box", "top-box", "mean"] },
        INTERVAL,
    ],
    outputs: &[
        Output::new("csat", Unit::Share),
        Output::new("mean", Unit::Number),
        Output::new("low", Unit::Share),
        Output::new("high", Unit::Share),
        Output::new("margin", Unit::Share),
        Output::new("mean-low", Unit::Number),
        Output::new("mean-high", Unit::Number),
        Output::new("standard-deviation", Unit::Number),
        Output::new("satisfied", Unit::Count),
        Output::new("answers", Unit::Count),
        Output::new("answers-needed", Unit::Count),
    ],
    tables: &[Table {
        id: "distribution",
        columns: &[Output::new("answer", Unit::Score), Output::new("count", Unit::Count)],
    }],
    warnings: &["few-answers", "divided", "weights-unknown"],
    refusals: &[],
    verdicts: &["wide", "narrow", "mean"],
    formulas: shown(&[
        Formula { output: "csat", when: "", text: "{satisfied} ÷ {answers}" },
        Formula { output: "mean", when: "mean", text: "Σ {answer} · {count} ÷ {answers}" },
    ]),
    sources: shown(&[
        Source {
            text: "Farris, Bendle, Pfeifer & Reibstein 2010, Marketing Metrics, chapter 2",
            url: "https://www.informit.com/articles/article.aspx?p=463943",
        },
        Source {
            text: "Wilson 1927, Probable Inference, the Law of Succession, and Statistical Inference, Journal of the American Statistical Association 22",
            url: "https://doi.org/10.1080/01621459.1927.10502953",
        },
    ]),
    compute,
};

/// The answers given, whichever form was used.
fn ratings(given: &Arguments) -> Result<Ratings, Error> {
    if given.form() != "answers" {
        let lowest = if matches!(given.form(), "zero-ten" | "good-bad") { 0.0 } else { 1.0 };
        return Ok(Ratings::from(lowest, given.rows("counts").map(|row| row[0])));
    }
    let (lowest, best) = (given.number("lowest"), given.number("best"));
    if best <= lowest {
        return Err(Error::OutOfRange { place: "best".into(), min: lowest + 1.0, max: 10.0 });
    }
    let mut counts = [0.0; 11];
    for (index, row) in given.rows("answers").enumerate() {
        if row[0] < lowest || row[0] > best {
            let place = Place { input: "answers", cell: Some((index, "score")) };
            return Err(Error::OutOfRange { place, min: lowest, max: best });
        }
        counts[row[0] as usize] += 1.0;
    }
    Ok(Ratings::from(lowest, counts[lowest as usize..=best as usize].iter().copied()))
}

fn compute(given: &Arguments) -> Result<Outcome, Error> {
    let ratings = ratings(given)?;
    let (total, confidence) = (ratings.total(), given.setting("confidence"));
    if total == 0.0 {
        return Err(Error::Empty("counts".into()));
    }
    let mut outcome = given.outcome(&[]);
    let worth = ratings.worth(given, &mut outcome);
    ratings.describe(&mut outcome, &worth, confidence);
    if ratings.divided() {
        outcome.warn("divided");
    }
    let boxes = match given.convention("measure") {
        "mean" => {
            outcome.verdict = Some("mean");
            return Ok(outcome);
        }
        "top-box" => 1,
        // On a scale of three points, two would include the middle.
        _ if ratings.points() < 4 => 1,
        _ => 2,
    };
    let satisfied = ratings.between(ratings.points() - boxes + 1, ratings.points());
    let share = wilson(satisfied * (worth.total() / total), worth.total(), confidence);
    for (id, value) in [
        ("csat", share.value),
        ("low", share.low),
        ("high", share.high),
        ("margin", share.margin()),
        ("satisfied", satisfied),
    ] {
        outcome.set(id, value);
    }
    // Without spread in the answers, no sample size can be planned.
    if let Some(margin) = given.optional("wanted-margin")
        && share.value > 0.0
        && share.value < 1.0
    {
        outcome.set("answers-needed", answers_for_share(share.value, margin, confidence).ceil());
    }
    outcome.verdict = Some(if share.margin() > NARROW { "wide" } else { "narrow" });
    Ok(outcome)
}

#[cfg(test)]
mod tests;
