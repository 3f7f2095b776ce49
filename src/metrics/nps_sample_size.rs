//! Answers that a Net Promoter Score needs: for a margin of error, or to detect a difference.

use crate::error::{Error, Place};
use crate::math::normal::{quantile, two_sided_z};
use crate::metric::{
    Arguments, CONFIDENCE, Convention, Family, Form, Formula, Input, Metric, Outcome, Output, Source, Table,
    Unit, shown,
};

/// Which differences a test looks for.
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

/// Answers for an interval of ± `margin` (a share), before rounding up; adjusted Wald brings three of its own.
///
/// # Formula
/// s²·z² ÷ m² − 3
pub fn answers_for_margin(variance: f64, margin: f64, confidence: f64) -> f64 {
    variance * (two_sided_z(confidence) / margin).powi(2) - 3.0
}

/// Answers to find a difference (a share) from a fixed benchmark with this power, before rounding up.
///
/// # Formula
/// s²·(z_α + z_β)² ÷ Δ² − 3
///
/// # Source
/// Lewis & Sauro 2021, Sample Sizes for NPS Benchmark Tests, measuringu.com.
pub fn answers_to_beat(variance: f64, difference: f64, confidence: f64, power: f64, sides: Sides) -> f64 {
    variance * ((significance_z(confidence, sides) + quantile(power)) / difference).powi(2) - 3.0
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

/// Whole people, at least one.
pub fn whole(answers: f64) -> f64 {
    answers.ceil().max(1.0)
}

/// Answers needed when there are only `population` people to ask.
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

/// Sample size for a Net Promoter Score; see [`answers_for_margin`], [`answers_to_detect`] and [`answers_to_beat`].
///
/// # Formula
/// s²·z² ÷ m² − 3 for a margin m; 2·s²·(z_α + z_β)² ÷ Δ² per wave for a difference Δ; s²·(z_α + z_β)² ÷ Δ² − 3 against a
/// benchmark
///
/// # Units and ranges
/// Margins and differences in points, expected shares of promoters and detractors 0 to 1; whole answers.
///
/// # Errors
/// [`Error::Undefined`] `shares-above-one` where promoters and detractors exceed 1 together.
///
/// # Source
/// Lewis & Sauro 2021, Sample Size Estimation for NPS Confidence Intervals, MeasuringU; Lewis & Sauro 2021, Sample
/// Sizes for Comparing Net Promoter Scores, MeasuringU; Lewis & Sauro 2021, Sample Sizes for Comparing an NPS to a
/// Benchmark, MeasuringU; Cochran 1977, Sampling Techniques, 3rd edition, section 4.4.
///
/// # Example
/// ```
/// use regulars::metrics::Options;
/// // MeasuringU, NPS benchmark tests: 412.
/// let given = [("difference", &[10.0][..]), ("promoters", &[0.335]), ("detractors", &[0.335])];
/// let options = Options { form: Some("benchmark"), conventions: &[("sides", "one-sided")], ..Options::default() };
/// let outcome = regulars::evaluate("nps-sample-size", &given, options)?;
/// assert_eq!(outcome.value("answers"), Some(412.0));
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
    settings: &[CONFIDENCE, Input::number("power", Unit::Share, 0.5, 0.999, 0.8)],
    conventions: &[Convention { id: "sides", choices: &["two-sided", "one-sided"] }],
    outputs: &[
        Output::new("answers", Unit::Count),
        Output::new("total-answers", Unit::Count),
        Output::new("invitations", Unit::Count),
        Output::new("most-answers", Unit::Count),
        Output::new("nps", Unit::Points),
        Output::new("variance", Unit::Number),
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
    refusals: &["shares-above-one"],
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
            text: "{variance} · {z-confidence}^2 ÷ ({margin} ÷ 100)^2 − 3",
        },
        Formula {
            output: "corrected",
            when: "precision",
            text: "{unlimited} ÷ (1 + ({unlimited} − 1) ÷ {population})",
        },
        Formula {
            output: "unlimited",
            when: "comparison",
            text: "2 · {variance} · ({z-confidence} + {z-power})^2 ÷ ({difference} ÷ 100)^2",
        },
        Formula {
            output: "unlimited",
            when: "benchmark",
            text: "{variance} · ({z-confidence} + {z-power})^2 ÷ ({difference} ÷ 100)^2 − 3",
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

fn compute(given: &Arguments) -> Result<Outcome, Error> {
    let (promoters, detractors) = (given.number("promoters"), given.number("detractors"));
    // Forgives 0.7 + 0.3 its last bit.
    if promoters + detractors > 1.0 + 1e-12 {
        return Err(Error::Undefined { place: Place::from("detractors"), reason: "shares-above-one" });
    }
    let variance = (promoters + detractors - (promoters - detractors).powi(2)).clamp(0.0, 1.0);
    let (confidence, power) = (given.setting("confidence"), given.setting("power"));
    let form = given.form();
    let precision = form == "precision";
    // A comparison has two waves to fill and spreads its error over both.
    let waves = if form == "comparison" { 2.0 } else { 1.0 };
    let sides = match given.convention("sides") {
        "one-sided" if !precision => Sides::One,
        _ => Sides::Two,
    };
    let points = given.number(if precision { "margin" } else { "difference" });
    let unlimited = |variance: f64| match form {
        "comparison" => answers_to_detect(variance, points / 100.0, confidence, power, sides),
        "benchmark" => answers_to_beat(variance, points / 100.0, confidence, power, sides),
        _ => answers_for_margin(variance, points / 100.0, confidence),
    };
    let population = given.optional("population");
    let limited = |answers: f64| population.map_or(answers, |all| finite(answers.max(1.0), all));
    let answers = whole(limited(unlimited(variance)));
    let mut outcome = given.outcome(&[
        ("answers", answers),
        ("most-answers", whole(limited(unlimited(1.0)))),
        ("nps", 100.0 * (promoters - detractors)),
        ("variance", variance),
        ("z-confidence", significance_z(confidence, sides)),
        ("unlimited", unlimited(variance)),
    ]);
    if !precision {
        outcome.set("z-power", quantile(power));
    }
    if form == "comparison" {
        outcome.set("total-answers", waves * answers);
    }
    if population.is_some() && unlimited(variance) >= 1.0 {
        outcome.set("corrected", limited(unlimited(variance)));
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
    let extra = if form == "comparison" { 0.0 } else { 3.0 };
    outcome.tables[0] = reached(answers, points, population, (unlimited(variance), extra));
    outcome.verdict = NPS_SAMPLE_SIZE.verdicts.iter().copied().find(|verdict| *verdict == form);
    Ok(outcome)
}

/// What other numbers of answers would reach, from an eighth to eight times as many: the formulas the other way round,
/// `unlimited + extra` being what falls with the square of the points.
fn reached(answers: f64, points: f64, population: Option<f64>, (unlimited, extra): (f64, f64)) -> Vec<f64> {
    let mut cells: Vec<f64> = Vec::new();
    for factor in [0.125, 0.25, 0.5, 1.0, 2.0, 4.0, 8.0] {
        let size = whole(answers * factor).min(population.unwrap_or(f64::INFINITY));
        if cells.len() >= 2 && cells[cells.len() - 2] == size {
            continue;
        }
        // As many answers from people without number as these are worth.
        let worth = match population {
            Some(all) if size >= all => f64::INFINITY,
            Some(all) => size * (all - 1.0) / (all - size),
            None => size,
        };
        cells.extend([size, (points * ((unlimited + extra) / (worth + extra)).sqrt()).min(200.0)]);
    }
    cells
}

#[cfg(test)]
mod tests;
