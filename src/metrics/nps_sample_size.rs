//! Answers that a Net Promoter Score needs: for a margin of error, or to detect a difference.

use crate::error::{Error, Place};
use crate::math::normal::{quantile, two_sided_z};
use crate::metrics::nps::{answers_for_margin, margin_of, whole};
use crate::metric::{
    Arguments, CONFIDENCE, Convention, Family, Form, Formula, Input, Metric, Outcome, Output, Source, Table,
    Unit, shown,
};

/// Differences that a test should detect.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sides {
    /// A change either way.
    Two,
    /// A change in the hoped-for direction only.
    One,
}

/// z_α, the standard errors a difference must be away from none.
fn significance_z(confidence: f64, sides: Sides) -> f64 {
    match sides {
        Sides::Two => two_sided_z(confidence),
        Sides::One => quantile(confidence),
    }
}

/// The lower bound of the adjusted Wald interval of a number of answers with these shares: its position and its
/// variance.
#[derive(Debug, Clone, Copy, PartialEq)]
struct LowerEnd {
    /// The score of the enlarged sample.
    score: f64,
    /// Variance of an answer of the enlarged sample.
    variance: f64,
    /// Variance of the lower end × (n + 3), by the delta method.
    own_variance: f64,
}

impl LowerEnd {
    fn of(answers: f64, [promoters, detractors]: [f64; 2], z: f64) -> Self {
        let enlarged = answers + 3.0;
        let [p, d] = [promoters, detractors].map(|share| (answers * share + 0.75) / enlarged);
        let score = p - d;
        let variance = (p + d - score * score).max(0.0);
        // Derivatives of the bound by the share of promoters and by that of detractors.
        let slope = z / (2.0 * (variance * enlarged).sqrt());
        let [by_p, by_d] = [1.0 - slope * (1.0 - 2.0 * score), -1.0 - slope * (1.0 + 2.0 * score)]
            .map(|own| own * answers / enlarged);
        let mean = by_p * promoters + by_d * detractors;
        let spread = by_p * by_p * promoters + by_d * by_d * detractors - mean * mean;
        Self { score, variance, own_variance: (spread.max(0.0) / answers) * enlarged }
    }
}

/// Number of answers from which the adjusted Wald interval lies above a benchmark with this power, before rounding up;
/// `shares` are those after the rise.
///
/// The variance is that under the alternative, the interval’s own centre is drawn towards 0, and its lower end varies with
/// both: with the variance of the answers alone a power of .80 would be .62 where 30 % promoters and 5 % detractors gain 30
/// points.
///
/// # Formula
/// n = (z_α·s + z_β·u)² ÷ (m − b)² − 3 with s² the variance of the enlarged sample, m its score, b the benchmark, and u² the
/// variance of the interval’s lower end × (n + 3); by bisection, since s, m and u depend on n
///
/// # Source
/// Lewis & Sauro 2021, Sample Sizes for NPS Benchmark Tests, measuringu.com, with the delta method for the lower end; the power
/// by enumeration of every outcome in the tests.
fn answers_to_beat(shares: [f64; 2], benchmark: f64, z: f64, z_power: f64) -> f64 {
    let too_few = |answers: f64| {
        let LowerEnd { score, variance, own_variance } = LowerEnd::of(answers, shares, z);
        (score - benchmark) * (answers + 3.0).sqrt() < z * variance.sqrt() + z_power * own_variance.sqrt()
    };
    let (mut few, mut enough) = (0.0, 1.0);
    while too_few(enough) && enough < 1e12 {
        (few, enough) = (enough, 2.0 * enough);
    }
    for _ in 0..100 {
        let middle = (few + enough) / 2.0;
        if middle > 0.0 && too_few(middle) { few = middle } else { enough = middle }
    }
    enough
}

/// Answers per wave to find a difference (a share) between two waves with this power, before rounding up.
///
/// # Formula
/// 2·s²·(z_α + z_β)² ÷ Δ²
///
/// # Source
/// Lewis & Sauro 2021, Sample Sizes for Comparing Net Promoter Scores, measuringu.com.
pub fn answers_to_detect(variance: f64, difference: f64, confidence: f64, power: f64, sides: Sides) -> f64 {
    2.0 * variance * ((significance_z(confidence, sides) + quantile(power)) / difference).powi(2)
}

/// Answers needed from a population of only `population` people.
///
/// # Source
/// Cochran 1977, Sampling Techniques, 3rd edition, section 4.4.
pub fn finite(answers: f64, population: f64) -> f64 {
    answers / (1.0 + (answers - 1.0) / population)
}

const PROMOTERS: Input = Input::share("promoters", 0.5);
const DETRACTORS: Input = Input::share("detractors", 0.2);
const RESPONSE_RATE: Input = Input::share("response-rate", 0.2).range(0.001, 1.0).optional();
const DIFFERENCE: Input = Input::number("difference", Unit::Points, 0.1, 200.0, 10.0);

/// Sample size for a Net Promoter Score; see [`answers_for_margin`], [`answers_to_detect`].
///
/// # Formula
/// s²·z² ÷ m² − 3 for a margin m, s² the adjusted variance; (s₀² + s₁²)·(z_α + z_β)² ÷ Δ² per wave for a rise of Δ, s₁² the
/// variance after it; (z_α·s + z_β·u)² ÷ (m − b)² − 3 against a benchmark b, with s², m and u² the variance, the score and the
/// lower end’s variance after it, all of the adjusted sample. The rise turns passives into promoters, then detractors.
///
/// # Units and ranges
/// Margins and differences in points, expected shares of promoters and detractors 0 to 1; whole answers.
///
/// # Errors
/// [`Error::Undefined`] `shares-above-one` where promoters and detractors exceed 1 together, `aim-beyond-scale` where
/// the rise ends above 100.
///
/// # Source
/// Lewis & Sauro 2021, Sample Size Estimation for NPS Confidence Intervals, MeasuringU; Lewis & Sauro 2021, Sample
/// Sizes for Comparing Net Promoter Scores, MeasuringU; Lewis & Sauro 2021, Sample Sizes for Comparing an NPS to a
/// Benchmark, MeasuringU; Cochran 1977, Sampling Techniques, 3rd edition, section 4.4.
///
/// # Example
/// ```
/// // 90 % promoters and 2 % detractors, ± 10: 71 answers, by enumeration of n in Python.
/// let given = [("margin", &[10.0][..]), ("promoters", &[0.9]), ("detractors", &[0.02])];
/// let outcome = regulars::evaluate("nps-sample-size", &given, Default::default())?;
/// assert_eq!(outcome.value("answers"), Some(71.0));
/// # Ok::<(), regulars::Error>(())
/// ```
pub static NPS_SAMPLE_SIZE: Metric = Metric {
    id: "nps-sample-size",
    family: Family::Satisfaction,
    forms: &[
        Form {
            id: "precision",
            inputs: &[
                Input::number("margin", Unit::Points, 0.1, 100.0, 5.0),
                PROMOTERS,
                DETRACTORS,
                RESPONSE_RATE,
                Input::count("population", 5_000.0).range(1.0, crate::metric::MAX_COUNT).optional(),
            ],
        },
        Form { id: "comparison", inputs: &[DIFFERENCE, PROMOTERS, DETRACTORS, RESPONSE_RATE] },
        Form { id: "benchmark", inputs: &[DIFFERENCE, PROMOTERS, DETRACTORS, RESPONSE_RATE] },
    ],
    settings: &[CONFIDENCE, Input::number("power", Unit::Share, 0.5, 0.999, 0.8).under(&["comparison", "benchmark"])],
    conventions: &[Convention { id: "sides", choices: &["two-sided", "one-sided"] }],
    outputs: &[
        Output::new("answers", Unit::Count),
        Output::new("total-answers", Unit::Count),
        Output::new("invitations", Unit::Count),
        Output::new("most-answers", Unit::Count),
        Output::new("nps", Unit::Points),
        Output::new("variance", Unit::Number),
        Output::new("adjusted-variance", Unit::Number),
        Output::new("aimed-variance", Unit::Number),
        Output::new("end-variance", Unit::Number),
        Output::new("adjusted-rise", Unit::Points),
        Output::new("z-confidence", Unit::Number),
        Output::new("z-power", Unit::Number),
        Output::new("unlimited", Unit::Number),
        Output::new("corrected", Unit::Number),
    ],
    tables: &[Table {
        id: "sizes",
        columns: &[Output::new("answers", Unit::Count), Output::new("points", Unit::Points)],
    }],
    warnings: &["large-share", "more-than-population"],
    refusals: &["shares-above-one", "aim-beyond-scale"],
    verdicts: &["precision", "comparison", "benchmark"],
    formulas: shown(&[
        Formula {
            output: "variance",
            when: "",
            text: "{promoters} + {detractors} − ({promoters} − {detractors})^2",
        },
        Formula {
            output: "unlimited",
            when: "precision",
            text: "{adjusted-variance} · {z-confidence}^2 ÷ ({margin} ÷ 100)^2 − 3",
        },
        Formula {
            output: "corrected",
            when: "precision",
            text: "{unlimited} ÷ (1 + ({unlimited} − 1) ÷ {population})",
        },
        Formula {
            output: "unlimited",
            when: "comparison",
            text: "({variance} + {aimed-variance}) · ({z-confidence} + {z-power})^2 ÷ ({difference} ÷ 100)^2",
        },
        Formula {
            output: "unlimited",
            when: "benchmark",
            text: "({z-confidence} · √({adjusted-variance}) + {z-power} · √({end-variance}))^2 ÷ ({adjusted-rise} ÷ 100)^2 − 3",
        },
    ]),
    sources: shown(&[
        Source {
            text: "Lewis & Sauro 2021, Sample Size Estimation for NPS Confidence Intervals, MeasuringU",
            url: "https://measuringu.com/nps-ci-sample-size/",
        },
        Source {
            text: "Lewis & Sauro 2021, Sample Sizes for Comparing Net Promoter Scores, MeasuringU",
            url: "https://measuringu.com/nps-sig-test-sample-size/",
        },
        Source {
            text: "Lewis & Sauro 2021, Sample Sizes for Comparing an NPS to a Benchmark, MeasuringU",
            url: "https://measuringu.com/nps-benchmark-test-sample-size/",
        },
        Source { text: "Cochran 1977, Sampling Techniques, 3rd edition, section 4.4", url: "" },
    ]),
    compute,
};

/// Variance of one answer counted −1, 0 or 1.
fn variance_of([promoters, detractors]: [f64; 2]) -> f64 {
    (promoters + detractors - (promoters - detractors).powi(2)).clamp(0.0, 1.0)
}

/// The shares after the score has risen by `difference`: passives become promoters, then detractors do. `None` beyond 1.
fn raised([promoters, detractors]: [f64; 2], difference: f64) -> Option<[f64; 2]> {
    // Tolerates the rounding of a rise to exactly 1.
    if promoters - detractors + difference > 1.0 + 1e-12 {
        return None;
    }
    let from_passives = difference.min(1.0 - promoters - detractors).max(0.0);
    let from_detractors = (difference - from_passives) / 2.0;
    Some([promoters + from_passives + from_detractors, (detractors - from_detractors).max(0.0)])
}

fn compute(given: &Arguments) -> Result<Outcome, Error> {
    let (promoters, detractors) = (given.number("promoters"), given.number("detractors"));
    // Tolerates the rounding of 0.7 + 0.3.
    if promoters + detractors > 1.0 + 1e-12 {
        return Err(Error::Undefined { place: Place::from("detractors"), reason: "shares-above-one" });
    }
    let variance = variance_of([promoters, detractors]);
    let (confidence, power) = (given.setting("confidence"), given.setting("power"));
    let form = given.form();
    let precision = form == "precision";
    // A comparison has two waves to fill, and both contribute to the error.
    let waves = if form == "comparison" { 2.0 } else { 1.0 };
    let sides = match given.convention("sides") {
        "one-sided" if !precision => Sides::One,
        _ => Sides::Two,
    };
    let points = given.number(if precision { "margin" } else { "difference" });
    let aimed = raised([promoters, detractors], points / 100.0);
    if !precision && aimed.is_none() {
        return Err(Error::Undefined { place: Place::from("difference"), reason: "aim-beyond-scale" });
    }
    let shares = aimed.unwrap_or([promoters, detractors]);
    let aimed = variance_of(shares);
    let z = significance_z(confidence, sides);
    let unlimited = |now: [f64; 2], then: [f64; 2], [variance, aimed]: [f64; 2]| match form {
        "comparison" => {
            answers_to_detect((variance + aimed) / 2.0, points / 100.0, confidence, power, sides)
        }
        "benchmark" => answers_to_beat(then, now[0] - now[1], z, quantile(power)),
        _ => answers_for_margin(now, points / 100.0, confidence),
    };
    let population = given.optional("population");
    let limited = |answers: f64| population.map_or(answers, |all| finite(answers.max(1.0), all));
    // The maximum is without passives, if a rise passes 0 half way.
    let half = if form == "benchmark" { points / 400.0 } else { 0.0 };
    let most = unlimited([0.5 - half, 0.5 + half], [0.5 + half, 0.5 - half], [1.0, 1.0]);
    let unlimited = unlimited([promoters, detractors], shares, [variance, aimed]);
    let answers = whole(limited(unlimited));
    let most = whole(limited(most)).max(answers);
    let mut outcome = given.outcome(&[
        ("answers", answers),
        ("most-answers", most),
        ("nps", 100.0 * (promoters - detractors)),
        ("variance", variance),
        ("z-confidence", z),
        ("unlimited", unlimited),
    ]);
    if precision {
        let reach = margin_of(unlimited, [promoters, detractors], confidence) / two_sided_z(confidence);
        outcome.set("adjusted-variance", reach * reach * (unlimited + 3.0));
    } else {
        outcome.set("aimed-variance", aimed);
    }
    if form == "benchmark" {
        let end = LowerEnd::of(unlimited, shares, z);
        outcome.set("adjusted-variance", end.variance);
        outcome.set("end-variance", end.own_variance);
        outcome.set("adjusted-rise", 100.0 * (end.score - (promoters - detractors)));
    }
    if !precision {
        outcome.set("z-power", quantile(power));
    }
    if form == "comparison" {
        outcome.set("total-answers", waves * answers);
    }
    if population.is_some() && unlimited >= 1.0 {
        outcome.set("corrected", limited(unlimited));
    }
    if let Some(rate) = given.optional("response-rate") {
        let invitations = whole(waves * answers / rate - 1e-9);
        outcome.set("invitations", invitations);
        if population.is_some_and(|all| invitations > all) {
            outcome.warn("more-than-population");
        }
    }
    if population.is_some_and(|all| answers > all / 2.0) {
        outcome.warn("large-share");
    }
    let reach = |size: f64| match form {
        "precision" => 100.0 * margin_of(size, [promoters, detractors], confidence),
        "benchmark" => points * ((unlimited + 3.0) / (size + 3.0)).sqrt(),
        _ => points * (unlimited / size).sqrt(),
    };
    outcome.tables[0] = reached(answers, population, reach);
    outcome.verdict = NPS_SAMPLE_SIZE.verdicts.iter().copied().find(|verdict| *verdict == form);
    Ok(outcome)
}

/// The margins for other numbers of answers, from an eighth to eight times as many.
fn reached(answers: f64, population: Option<f64>, reach: impl Fn(f64) -> f64) -> Vec<f64> {
    let mut cells: Vec<f64> = Vec::new();
    for factor in [0.125, 0.25, 0.5, 1.0, 2.0, 4.0, 8.0] {
        let size = whole(answers * factor).min(population.unwrap_or(f64::INFINITY));
        if cells.len() >= 2 && cells[cells.len() - 2] == size {
            continue;
        }
        // The number of answers from an infinite population with the same precision.
        let worth = match population {
            Some(all) if size >= all => f64::INFINITY,
            Some(all) => size * (all - 1.0) / (all - size),
            None => size,
        };
        let points = if worth.is_finite() { reach(worth).min(200.0) } else { 0.0 };
        cells.extend([size, points]);
    }
    cells
}

#[cfg(test)]
mod tests;
