//! Upsell ratio: how many customers buy more than one kind of product.

use crate::error::Error;
use crate::math::proportion::wilson;
use crate::metric::{
    Arguments, CONFIDENCE, Convention, Family, Form, Formula, Input, Metric, Outcome, Output, Source, Table,
    Unit, shown,
};

/// Customers below which a ratio says little.
const FEW: f64 = 30.0;

/// Customers of several kinds of product ÷ customers of one; or ÷ all customers; or offers accepted ÷ made.
pub static UPSELL_RATIO: Metric = Metric {
    id: "upsell-ratio",
    family: Family::Loyalty,
    forms: &[Form {
        id: "customers",
        inputs: &[
            Input::count("one-kind", 800.0),
            Input::count("several-kinds", 200.0),
            Input::count("offered", 500.0).optional(),
            Input::count("accepted", 60.0).optional(),
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
        // A share s is a ratio s ÷ (1 − s), and so are the ends of its interval.
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
mod tests {
    use super::*;
    use crate::metrics::testing::{close, figures, value, warns};

    fn upsell(given: &[(&str, f64)], convention: &str) -> Result<Outcome, Error> {
        figures("upsell-ratio", given, &[("upsell", convention)])
    }

    const KINDS: [(&str, f64); 2] = [("one-kind", 80.0), ("several-kinds", 20.0)];

    #[test]
    fn published_examples() {
        // PSApedia: 20 of 100 customers bought more, 20 %; to the 80 who did not, a ratio of 0.25.
        assert_eq!(value(&upsell(&KINDS, "share").unwrap(), "upsell-ratio"), 0.2);
        assert_eq!(value(&upsell(&KINDS, "ratio").unwrap(), "upsell-ratio"), 0.25);
        let offers = [&KINDS[..], &[("offered", 50.0), ("accepted", 5.0)]].concat();
        assert_eq!(value(&upsell(&offers, "acceptance").unwrap(), "upsell-ratio"), 0.1);
    }

    #[test]
    fn the_ratio_has_the_interval_of_the_share() {
        // Wilson's interval for 20 of 100, mpmath: 0.1333669…, 0.2888291…; as ratios:
        let ratio = upsell(&KINDS, "ratio").unwrap();
        close(value(&ratio, "low"), 0.15389088930526049, 1e-14);
        close(value(&ratio, "high"), 0.40613190476808522, 1e-14);
    }

    #[test]
    fn refusals() {
        let refusal = |given: &[(&str, f64)], convention| upsell(given, convention).unwrap_err();
        assert_eq!(refusal(&KINDS, "acceptance"), Error::Missing("accepted".into()));
        let nobody = [("one-kind", 0.0), ("several-kinds", 20.0)];
        assert_eq!(
            refusal(&nobody, "ratio"),
            Error::Undefined { place: "one-kind".into(), reason: "nobody-bought-one-kind" }
        );
        assert!(warns(&upsell(&nobody, "share").unwrap(), "few-customers"));
        let empty = [("one-kind", 0.0), ("several-kinds", 0.0), ("offered", 5.0), ("accepted", 6.0)];
        assert_eq!(refusal(&empty, "ratio"), Error::Empty("several-kinds".into()));
        assert_eq!(
            refusal(&empty, "acceptance"),
            Error::Exceeds { place: "accepted".into(), limit: "offered" }
        );
    }
}
