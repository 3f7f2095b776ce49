//! Customer loyalty index (CLI): recommending, buying again and buying other products in one figure.

use crate::error::Error;
use crate::metric::{
    Arguments, Convention, Family, Form, Formula, Input, Metric, Outcome, Output, Source, Table, Unit, shown,
};

/// Weighted mean of three figures.
///
/// # Formula
/// Σ wᵢ·xᵢ ÷ Σ wᵢ
///
/// # Errors
/// [`Error::Empty`] where all weights are zero.
pub fn weighted_mean(weights: [f64; 3], values: [f64; 3]) -> Result<f64, Error> {
    let total: f64 = weights.iter().sum();
    if total == 0.0 {
        return Err(Error::Empty("weight-recommend".into()));
    }
    Ok(weights.iter().zip(values).map(|(weight, value)| weight * value).sum::<f64>() / total)
}

const fn weight(id: &'static str) -> Input {
    Input::number(id, Unit::Number, 0.0, 100.0, 1.0)
}

const fn answer(id: &'static str, max: f64, min: f64, default: f64) -> Input {
    Input::number(id, Unit::Number, min, max, default)
}

/// Customer loyalty index; see [`weighted_mean`]. Its forms take three kinds of data, each with its scale named.
///
/// # Formula
/// mean of (NPS + 100) ÷ 2, repurchase rate and upsell share in percent (`composite-rescaled`); of the three as printed
/// (`composite-plain`); or of three survey answers
///
/// # Units and ranges
/// NPS −100 to 100, rates 0 to 1, answers 1 to 6 or 0 to 10; weights of at least 0.
///
/// # Errors
/// [`Error::Empty`] where all weights are zero.
///
/// # Source
/// Totango, Customer Loyalty Index; Reichheld 2003, The One Number You Need to Grow, Harvard Business Review
/// 81(12).
///
/// # Example
/// ```
/// use regulars::metrics::Options;
/// // Totango: answers of 6, 7 and 8.
/// let given = [("recommend-ten", &[6.0][..]), ("buy-again-ten", &[7.0]), ("try-other-ten", &[8.0])];
/// let options = Options { form: Some("survey-ten"), ..Options::default() };
/// let outcome = regulars::evaluate("loyalty-index", &given, options)?;
/// assert!((outcome.value("loyalty-index").unwrap() - 7.0).abs() < 1e-12);
/// # Ok::<(), regulars::Error>(())
/// ```
pub static LOYALTY_INDEX: Metric = Metric {
    id: "loyalty-index",
    family: Family::Loyalty,
    forms: &[
        Form {
            id: "composite",
            inputs: &[
                Input::number("nps", Unit::Points, -100.0, 100.0, 30.0),
                Input::share("repurchase-rate", 0.26),
                Input::share("upsell-share", 0.2),
            ],
        },
        Form {
            id: "survey",
            inputs: &[
                answer("recommend", 6.0, 1.0, 1.8),
                answer("buy-again", 6.0, 1.0, 2.1),
                answer("try-other", 6.0, 1.0, 3.0),
            ],
        },
        Form {
            id: "survey-ten",
            inputs: &[
                answer("recommend-ten", 10.0, 0.0, 8.4),
                answer("buy-again-ten", 10.0, 0.0, 7.9),
                answer("try-other-ten", 10.0, 0.0, 6.2),
            ],
        },
    ],
    settings: &[weight("weight-recommend"), weight("weight-repurchase"), weight("weight-upsell")],
    conventions: &[Convention { id: "index", choices: &["composite-rescaled", "composite-plain"] }],
    outputs: &[
        Output::new("loyalty-index", Unit::Number),
        Output::new("of-hundred", Unit::Number),
        Output::new("recommend-part", Unit::Number),
        Output::new("repurchase-part", Unit::Number),
        Output::new("upsell-part", Unit::Number),
    ],
    tables: &[Table {
        id: "parts",
        columns: &[
            Output::new("part", Unit::Number),
            Output::new("of-hundred", Unit::Number),
            Output::new("weight", Unit::Number),
        ],
    }],
    warnings: &["mixed-scales", "low-is-good"],
    refusals: &[],
    verdicts: &["composite", "survey", "survey-ten"],
    formulas: shown(&[
        Formula { output: "recommend-part", when: "composite-rescaled", text: "({nps} + 100) ÷ 2" },
        Formula { output: "recommend-part", when: "composite-plain", text: "{nps}" },
        Formula { output: "repurchase-part", when: "composite", text: "100 · {repurchase-rate}" },
        Formula { output: "upsell-part", when: "composite", text: "100 · {upsell-share}" },
        Formula {
            output: "loyalty-index",
            when: "composite",
            text: "({weight-recommend} · {recommend-part} + {weight-repurchase} · {repurchase-part} + {weight-upsell} · {upsell-part}) ÷ ({weight-recommend} + {weight-repurchase} + {weight-upsell})",
        },
        Formula {
            output: "loyalty-index",
            when: "survey",
            text: "({weight-recommend} · {recommend} + {weight-repurchase} · {buy-again} + {weight-upsell} · {try-other}) ÷ ({weight-recommend} + {weight-repurchase} + {weight-upsell})",
        },
        Formula {
            output: "loyalty-index",
            when: "survey-ten",
            text: "({weight-recommend} · {recommend-ten} + {weight-repurchase} · {buy-again-ten} + {weight-upsell} · {try-other-ten}) ÷ ({weight-recommend} + {weight-repurchase} + {weight-upsell})",
        },
        Formula { output: "of-hundred", when: "survey", text: "100 · (6 − {loyalty-index}) ÷ 5" },
        Formula { output: "of-hundred", when: "survey-ten", text: "10 · {loyalty-index}" },
    ]),
    sources: shown(&[
        Source {
            text: "Totango, Customer Loyalty Index",
            url: "https://www.totango.com/glossary/customer-loyalty-index-cli",
        },
        Source {
            text: "Reichheld 2003, The One Number You Need to Grow, Harvard Business Review 81(12)",
            url: "https://hbr.org/2003/12/the-one-number-you-need-to-grow",
        },
    ]),
    compute,
};

fn compute(given: &Arguments) -> Result<Outcome, Error> {
    let weights = [
        given.setting("weight-recommend"),
        given.setting("weight-repurchase"),
        given.setting("weight-upsell"),
    ];
    let plain = given.convention("index") == "composite-plain";
    let form = given.form();
    // The three figures as averaged, and rescaled to 0 to 100.
    let (parts, of_hundred): ([f64; 3], fn(f64) -> f64) = match form {
        "survey" => (["recommend", "buy-again", "try-other"].map(|id| given.number(id)), |mean| {
            100.0 * (6.0 - mean) / 5.0
        }),
        "survey-ten" => {
            (["recommend-ten", "buy-again-ten", "try-other-ten"].map(|id| given.number(id)), |mean| {
                10.0 * mean
            })
        }
        _ => {
            let nps = given.number("nps");
            let recommend = if plain { nps } else { (nps + 100.0) / 2.0 };
            let shares = ["repurchase-rate", "upsell-share"].map(|id| 100.0 * given.number(id));
            ([recommend, shares[0], shares[1]], |mean| mean)
        }
    };
    let index = weighted_mean(weights, parts)?;
    let mut outcome = given.outcome(&[("loyalty-index", index)]);
    if form == "composite" {
        for (id, part) in ["recommend-part", "repurchase-part", "upsell-part"].into_iter().zip(parts) {
            outcome.set(id, part);
        }
    }
    let mixed = form == "composite" && plain;
    if !mixed {
        outcome.set("of-hundred", of_hundred(index));
    }
    for (part, (weight, value)) in weights.into_iter().zip(parts).enumerate() {
        outcome.tables[0].extend([part as f64, of_hundred(value), weight]);
    }
    if mixed {
        outcome.warn("mixed-scales");
    }
    if form == "survey" {
        outcome.warn("low-is-good");
    }
    outcome.verdict = Some(form);
    Ok(outcome)
}

#[cfg(test)]
mod tests;
