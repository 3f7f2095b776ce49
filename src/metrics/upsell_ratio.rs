//! Upsell ratio: customers who buy more than one kind of product.

use crate::error::Error;
use crate::math::proportion::wilson;
use crate::metric::{
    Arguments, CONFIDENCE, Convention, Family, Form, Formula, Input, Metric, Outcome, Output, Source, Table,
    Unit, shown,
};

/// Number of customers below which a ratio is unreliable.
const FEW: f64 = 30.0;

/// Upsell ratio: customers of several kinds of product ÷ customers of one; or ÷ all; or offers accepted ÷ made.
///
/// # Formula
/// several ÷ one (`ratio`), several ÷ (one + several) (`share`), accepted ÷ offered (`acceptance`)
///
/// # Units and ranges
/// Whole customers and offers; shares 0 to 1, the ratio of at least 0.
///
/// # Errors
/// [`Error::Empty`] without customers or offers, [`Error::Exceeds`] for more offers accepted than made, [`Error::Undefined`]
/// `nobody-bought-one-kind`.
///
/// # Source
/// PSApedia, What is customer upsell rate; Newcombe 1998, Two-sided confidence intervals for the single proportion,
/// Statistics in Medicine 17.
///
/// # Example
/// ```
/// use regulars::metrics::Options;
/// // PSApedia: 20 of 100.
/// let given = [("one-kind", &[80.0][..]), ("several-kinds", &[20.0])];
/// let options = Options { conventions: &[("upsell", "share")], ..Options::default() };
/// let outcome = regulars::evaluate("upsell-ratio", &given, options)?;
/// assert!((outcome.value("upsell-ratio").unwrap() - 0.2).abs() < 1e-12);
/// # Ok::<(), regulars::Error>(())
/// ```
pub static UPSELL_RATIO: Metric = Metric {
    id: "upsell-ratio",
    family: Family::Loyalty,
    forms: &[Form {
        id: "customers",
        inputs: &[
            Input::count("one-kind", 800.0).under(&["ratio", "share"]),
            Input::count("several-kinds", 200.0).under(&["ratio", "share"]),
            Input::count("offered", 500.0).optional().under(&["acceptance"]),
            Input::count("accepted", 60.0).optional().under(&["acceptance"]),
        ],
    }],
    settings: &[CONFIDENCE],
    conventions: &[Convention { id: "upsell", choices: &["ratio", "share", "acceptance"] }],
    outputs: &[
        Output::new("upsell-ratio", Unit::Share),
        Output::new("low", Unit::Share),
        Output::new("high", Unit::Share),
        Output::new("counted", Unit::Count),
        Output::new("out-of", Unit::Count),
    ],
    tables: &[Table {
        id: "groups",
        columns: &[Output::new("group", Unit::Number), Output::new("count", Unit::Count)],
    }],
    warnings: &["few-customers"],
    refusals: &["nobody-bought-one-kind"],
    verdicts: &["ratio", "share", "acceptance"],
    formulas: shown(&[
        Formula { output: "upsell-ratio", when: "ratio", text: "{several-kinds} ÷ {one-kind}" },
        Formula {
            output: "upsell-ratio",
            when: "share",
            text: "{several-kinds} ÷ ({several-kinds} + {one-kind})",
        },
        Formula { output: "upsell-ratio", when: "acceptance", text: "{accepted} ÷ {offered}" },
    ]),
    sources: shown(&[
        Source {
            text: "PSApedia, What is customer upsell rate",
            url: "https://kebs.ai/psapedia/what-is-customer-upsell-rate/",
        },
        Source {
            text: "Newcombe 1998, Two-sided confidence intervals for the single proportion, Statistics in Medicine 17",
            url: "https://doi.org/10.1002/(SICI)1097-0258(19980430)17:8<857::AID-SIM777>3.0.CO;2-E",
        },
    ]),
    compute,
};

fn compute(given: &Arguments) -> Result<Outcome, Error> {
    let convention = given.convention("upsell");
    let (counted, all, input) = match convention {
        "acceptance" => {
            let (accepted, offered) = (given.needed("accepted")?, given.needed("offered")?);
            if accepted > offered {
                return Err(Error::Exceeds { place: "accepted".into(), limit: "offered" });
            }
            (accepted, offered, "offered")
        }
        _ => {
            let several = given.number("several-kinds");
            (several, several + given.number("one-kind"), "several-kinds")
        }
    };
    if all == 0.0 {
        return Err(Error::Empty(input.into()));
    }
    let rest = all - counted;
    let share = wilson(counted, all, given.setting("confidence"));
    let (out_of, [value, low, high]) = if convention == "ratio" {
        if rest == 0.0 {
            return Err(Error::Undefined { place: "one-kind".into(), reason: "nobody-bought-one-kind" });
        }
        // A share s is a ratio s ÷ (1 − s), and the limits of its interval convert the same way.
        (rest, [counted / rest, share.low / (1.0 - share.low), share.high / (1.0 - share.high)])
    } else {
        (all, [share.value, share.low, share.high])
    };
    let mut outcome = given.outcome(&[
        ("upsell-ratio", value),
        ("low", low),
        ("high", high),
        ("counted", counted),
        ("out-of", out_of),
    ]);
    outcome.tables[0] = vec![0.0, rest, 1.0, counted];
    if all < FEW {
        outcome.warn("few-customers");
    }
    outcome.verdict = Some(convention);
    Ok(outcome)
}

#[cfg(test)]
mod tests;
