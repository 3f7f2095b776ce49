//! Earned growth: growth of revenue through customers who stay and those they bring.

use crate::error::Error;
use crate::metric::{Arguments, Family, Form, Formula, Input, MAX_MONEY, Metric, Outcome, Output, Source, Unit, shown};

/// Earned growth rate: net revenue retention plus earned new customers, minus 100 %.
///
/// # Formula
/// returning ÷ before + earned share · new revenue ÷ before − 1
///
/// # Units and ranges
/// Revenue of two years in money, last year’s above 0; the earned share from 0 to 1; the rate is at least −1.
///
/// # Errors
/// None beyond the ranges of the inputs.
///
/// # Source
/// Reichheld, Darnell & Burns 2021, Net Promoter 3.0, Harvard Business Review 99(6).
///
/// # Example
/// ```
/// // 95 % + 12 % − 100 %.
/// let given = [("before", &[100_000.0][..]), ("returning", &[95_000.0]), ("new-revenue", &[20_000.0]), ("earned-share", &[0.6])];
/// let outcome = regulars::evaluate("earned-growth", &given, Default::default())?;
/// assert!((outcome.value("earned-growth").unwrap() - 0.07).abs() < 1e-12);
/// # Ok::<(), regulars::Error>(())
/// ```
pub static EARNED_GROWTH: Metric = Metric {
    id: "earned-growth",
    family: Family::Retention,
    forms: &[Form {
        id: "revenue",
        inputs: &[
            Input::money("before", 100_000.0).range(0.01, MAX_MONEY),
            Input::money("returning", 95_000.0),
            Input::money("new-revenue", 20_000.0),
            Input::share("earned-share", 0.6),
        ],
    }],
    settings: &[],
    conventions: &[],
    outputs: &[
        Output::new("earned-growth", Unit::Share),
        Output::new("net-retention", Unit::Share),
        Output::new("earned-new", Unit::Share),
        Output::new("bought-growth", Unit::Share),
        Output::new("growth", Unit::Share),
    ],
    tables: &[],
    warnings: &["bought-growth-only"],
    refusals: &[],
    verdicts: &["growing", "level", "shrinking"],
    formulas: shown(&[
        Formula { output: "net-retention", when: "", text: "{returning} ÷ {before}" },
        Formula { output: "earned-new", when: "", text: "{earned-share} · {new-revenue} ÷ {before}" },
        Formula { output: "earned-growth", when: "", text: "{net-retention} + {earned-new} − 1" },
    ]),
    sources: shown(&[Source {
        text: "Reichheld, Darnell & Burns 2021, Net Promoter 3.0, Harvard Business Review 99(6)",
        url: "https://hbr.org/2021/11/net-promoter-3-0",
    }]),
    compute,
};

fn compute(given: &Arguments) -> Result<Outcome, Error> {
    let [before, returning, new, share] =
        ["before", "returning", "new-revenue", "earned-share"].map(|id| given.number(id));
    let (net, earned, bought) = (returning / before, share * new / before, (1.0 - share) * new / before);
    // Calculated in money first, so that exact cancellation gives exactly zero.
    let change = returning + share * new - before;
    let level = change.abs() <= 1e-12 * before;
    let (earned_growth, growth) = (if level { 0.0 } else { change / before }, (returning + new - before) / before);
    let mut outcome = given.outcome(&[
        ("earned-growth", earned_growth),
        ("net-retention", net),
        ("earned-new", earned),
        ("bought-growth", bought),
        ("growth", growth),
    ]);
    if earned_growth < 0.0 && growth > 0.0 {
        outcome.warn("bought-growth-only");
    }
    outcome.verdict = Some(match earned_growth {
        rate if rate > 0.0 => "growing",
        rate if rate < 0.0 => "shrinking",
        _ => "level",
    });
    Ok(outcome)
}

#[cfg(test)]
mod tests;
