//! Customer engagement score: actions weighted by their importance.

use crate::error::Error;
use crate::metric::{
    Arguments, Convention, Family, Form, Formula, Input, MAX_COUNT, Metric, Outcome, Output, Source, Table,
    Unit, shown,
};

/// The share of all points from which one action dominates the score.
const DOMINANT: f64 = 0.8;

/// Customer engagement score: weighted actions in total, per active customer, or per hundred of a target.
///
/// # Formula
/// Σ weight·count (`raw`), ÷ active customers (`per-customer`), or · 100 ÷ target (`of-target`)
///
/// # Units and ranges
/// Weights and counts of at least 0; the score has no unit.
///
/// # Errors
/// [`Error::Missing`] where the convention needs active customers or a target that is not given.
///
/// # Source
/// Calculory, Customer Engagement Score; van Doorn et al. 2010, Customer Engagement Behavior, Journal of Service
/// Research 13(3).
///
/// # Example
/// ```
/// use regulars::metrics::Options;
/// let given = [("actions", &[2.0, 3_400.0, 3.0, 1_200.0, 1.0, 9_500.0][..]), ("active-customers", &[22_000.0])];
/// let options = Options {
///     settings: &[("scale", 10.0)],
///     conventions: &[("score", "per-customer")],
///     ..Options::default()
/// };
/// let outcome = regulars::evaluate("engagement-score", &given, options)?;
/// // Calculory prints 9.05 for 199,000 ÷ 22,000.
/// assert!((outcome.value("engagement-score").unwrap() - 9.05).abs() < 0.0051);
/// # Ok::<(), regulars::Error>(())
/// ```
pub static ENGAGEMENT_SCORE: Metric = Metric {
    id: "engagement-score",
    family: Family::Loyalty,
    forms: &[Form {
        id: "actions",
        inputs: &[
            Input::rows(
                "actions",
                &[
                    Input::number("weight", Unit::Number, 0.0, 1000.0, 1.0),
                    Input::number("count", Unit::Number, 0.0, MAX_COUNT, 0.0),
                ],
                (1, 50),
                &[&[1.0, 9500.0], &[2.0, 3400.0], &[5.0, 1200.0]],
            ),
            Input::count("active-customers", 4400.0).range(1.0, MAX_COUNT).optional(),
            Input::number("target", Unit::Number, 0.001, 1e6, 8.0).optional().under(&["of-target"]),
        ],
    }],
    settings: &[Input::number("scale", Unit::Number, 0.001, 1000.0, 1.0)],
    conventions: &[Convention { id: "score", choices: &["raw", "per-customer", "of-target"] }],
    outputs: &[
        Output::new("engagement-score", Unit::Number),
        Output::new("points", Unit::Number),
        Output::new("points-per-customer", Unit::Number),
        Output::new("top-share", Unit::Share),
    ],
    tables: &[Table {
        id: "actions",
        columns: &[
            Output::new("action", Unit::Count),
            Output::new("points", Unit::Number),
            Output::new("share", Unit::Share),
        ],
    }],
    warnings: &["one-action-dominates", "above-target"],
    refusals: &[],
    verdicts: &["raw", "per-customer", "of-target"],
    formulas: shown(&[
        Formula { output: "points", when: "", text: "Σ {weight} · {count}" },
        Formula {
            output: "points-per-customer", when: "", text: "{points} ÷ {active-customers} · {scale}"
        },
        Formula { output: "engagement-score", when: "raw", text: "{points}" },
        Formula { output: "engagement-score", when: "per-customer", text: "{points-per-customer}" },
        Formula {
            output: "engagement-score",
            when: "of-target",
            text: "100 · {points-per-customer} ÷ {target}",
        },
    ]),
    sources: shown(&[
        Source {
            text: "Calculory, Customer Engagement Score",
            url: "https://calculory.com/calculators/marketing/customer-engagement-score-calculator",
        },
        Source {
            text: "van Doorn et al. 2010, Customer Engagement Behavior, Journal of Service Research 13(3)",
            url: "https://doi.org/10.1177/1094670510375599",
        },
    ]),
    compute,
};

fn compute(given: &Arguments) -> Result<Outcome, Error> {
    let convention = given.convention("score");
    let rows = given.rows("actions");
    let points: f64 = rows.clone().map(|row| row[0] * row[1]).sum();
    let scale = given.setting("scale");
    let per_customer = given.optional("active-customers").map(|customers| points / customers * scale);
    let counted = || per_customer.ok_or(Error::Missing("active-customers".into()));
    let score = match convention {
        "per-customer" => counted()?,
        "of-target" => 100.0 * counted()? / given.needed("target")?,
        _ => points,
    };
    let mut outcome = given.outcome(&[("engagement-score", score), ("points", points)]);
    if let Some(per_customer) = per_customer {
        outcome.set("points-per-customer", per_customer);
    }
    let share = |row: &[f64]| if points > 0.0 { row[0] * row[1] / points } else { 0.0 };
    let top = rows.clone().map(share).fold(0.0, f64::max);
    outcome.set("top-share", top);
    for (index, row) in rows.clone().enumerate() {
        outcome.tables[0].extend([index as f64 + 1.0, row[0] * row[1], share(row)]);
    }
    if top > DOMINANT && rows.len() > 1 {
        outcome.warn_with("one-action-dominates", top);
    }
    if convention == "of-target" && score > 100.0 {
        outcome.warn("above-target");
    }
    outcome.verdict = Some(convention);
    Ok(outcome)
}

#[cfg(test)]
mod tests;
