//! Customer acquisition cost (CAC), and how it compares with what a customer is worth.

use crate::error::Error;
use crate::metric::{
    Arguments, Convention, Family, Form, Formula, Input, Metric, Outcome, Output, Source, Table, Unit, shown,
};

/// Lifetime value to acquisition cost: below the first a customer costs more than they bring, below the second
/// little is left for everything else, above the third growth is perhaps being saved on (rules of thumb, Skok).
const LOSES: f64 = 1.0;
const HEALTHY: f64 = 3.0;
const CAUTIOUS: f64 = 8.0;
/// Months to earn the cost back that a business usually can finance (Skok).
const PATIENT_MONTHS: f64 = 12.0;
/// Longest table, in months.
const SHOWN: f64 = 60.0;

/// Spend ÷ new customers; conventions say which spend and which customers.
pub static ACQUISITION_COST: Metric = Metric {
    id: "acquisition-cost",
    family: Family::Acquisition,
    forms: &[Form {
        id: "figures",
        inputs: &[
            Input::money("spend", 12_000.0),
            Input::money("overhead", 6000.0).optional(),
            Input::count("new-customers", 240.0),
            Input::count("organic-customers", 60.0).optional(),
            Input::money("clv", 270.0).optional(),
            Input::money("monthly-revenue", 20.0).optional(),
            Input::share("margin", 0.4).optional(),
        ],
    }],
    settings: &[],
    conventions: &[
        Convention { id: "costs", choices: &["all-costs", "media-only"] },
        Convention { id: "customers", choices: &["all-new", "paid-only"] },
    ],
    outputs: &[
        Output::new("acquisition-cost", Unit::Money),
        Output::new("counted-spend", Unit::Money),
        Output::new("counted-customers", Unit::Count),
        Output::new("clv-to-cost", Unit::Number),
        Output::new("net-clv", Unit::Money),
        Output::new("payback", Unit::Months),
    ],
    tables: &[Table {
        id: "months",
        columns: &[Output::new("month", Unit::Months), Output::new("earned", Unit::Money)],
    }],
    warnings: &["media-only", "slow-payback", "growth-saved-on", "revenue-is-not-profit"],
    refusals: &["no-paid-customers"],
    verdicts: &["cost", "loses", "thin", "healthy"],
    formulas: shown(&[
        Formula { output: "counted-spend", when: "all-costs", text: "{spend} + {overhead}" },
        Formula { output: "counted-spend", when: "media-only", text: "{spend}" },
        Formula { output: "counted-customers", when: "all-new", text: "{new-customers}" },
        Formula {
            output: "counted-customers",
            when: "paid-only",
            text: "{new-customers} − {organic-customers}",
        },
        Formula { output: "acquisition-cost", when: "", text: "{counted-spend} ÷ {counted-customers}" },
        Formula { output: "clv-to-cost", when: "", text: "{clv} ÷ {acquisition-cost}" },
        Formula {
            output: "payback", when: "", text: "{acquisition-cost} ÷ ({monthly-revenue} · {margin})"
        },
    ]),
    sources: shown(&[
        Source {
            text: "Skok, SaaS Metrics 2.0 – Detailed Definitions",
            url: "https://www.forentrepreneurs.com/saas-metrics-2-definitions-2/",
        },
        Source { text: "Farris, Bendle, Pfeifer & Reibstein 2010, Marketing Metrics, chapter 5", url: "" },
    ]),
    compute,
};

fn compute(given: &Arguments) -> Result<Outcome, Error> {
    let new = given.number("new-customers");
    if new == 0.0 {
        return Err(Error::Empty("new-customers".into()));
    }
    let organic = given.optional("organic-customers").unwrap_or(0.0);
    if organic > new {
        return Err(Error::Exceeds { place: "organic-customers".into(), limit: "new-customers" });
    }
    let overhead = given.optional("overhead").unwrap_or(0.0);
    let media_only = given.convention("costs") == "media-only";
    let spend = given.number("spend") + if media_only { 0.0 } else { overhead };
    let customers = if given.convention("customers") == "paid-only" { new - organic } else { new };
    if customers == 0.0 {
        return Err(Error::Undefined { place: "organic-customers".into(), reason: "no-paid-customers" });
    }
    let cost = spend / customers;
    let mut outcome = given.outcome(&[
        ("acquisition-cost", cost),
        ("counted-spend", spend),
        ("counted-customers", customers),
    ]);
    outcome.verdict = Some("cost");
    if media_only && overhead > 0.0 {
        outcome.warn("media-only");
    }
    if let Some(clv) = given.optional("clv") {
        outcome.set("net-clv", clv - cost);
        if cost > 0.0 {
            let ratio = clv / cost;
            outcome.set("clv-to-cost", ratio);
            outcome.verdict = Some(match ratio {
                ratio if ratio < LOSES => "loses",
                ratio if ratio < HEALTHY => "thin",
                _ => "healthy",
            });
            if ratio > CAUTIOUS {
                outcome.warn("growth-saved-on");
            }
        }
    }
    if let Some(revenue) = given.optional("monthly-revenue") {
        let margin = given.needed("margin")?;
        let earned = revenue * margin;
        if margin == 1.0 {
            outcome.warn("revenue-is-not-profit");
        }
        if earned > 0.0 {
            let payback = cost / earned;
            outcome.set("payback", payback);
            if payback > PATIENT_MONTHS {
                outcome.warn_with("slow-payback", payback);
            }
            for month in 0..=(2.0 * payback).ceil().clamp(PATIENT_MONTHS, SHOWN) as u32 {
                let month = f64::from(month);
                outcome.tables[0].extend([month, month * earned]);
            }
        }
    }
    Ok(outcome)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::metrics::testing::{figures, value, warns};

    const GIVEN: [(&str, f64); 4] =
        [("spend", 6000.0), ("overhead", 3000.0), ("new-customers", 90.0), ("organic-customers", 30.0)];

    fn cost(more: &[(&str, f64)], conventions: &[(&str, &str)]) -> Result<Outcome, Error> {
        figures("acquisition-cost", &[&GIVEN, more].concat(), conventions)
    }

    #[test]
    fn conventions_by_hand() {
        for (costs, customers, expected) in [
            ("all-costs", "all-new", 100.0),
            ("all-costs", "paid-only", 150.0),
            ("media-only", "all-new", 6000.0 / 90.0),
            ("media-only", "paid-only", 100.0),
        ] {
            let outcome = cost(&[], &[("costs", costs), ("customers", customers)]).unwrap();
            assert_eq!(value(&outcome, "acquisition-cost"), expected);
            assert_eq!(warns(&outcome, "media-only"), costs == "media-only");
        }
    }

    #[test]
    fn beside_the_value_of_a_customer() {
        for (clv, verdict) in [(99.0, "loses"), (100.0, "thin"), (300.0, "healthy"), (801.0, "healthy")] {
            let outcome = cost(&[("clv", clv)], &[]).unwrap();
            assert_eq!((value(&outcome, "clv-to-cost"), outcome.verdict), (clv / 100.0, Some(verdict)));
            assert_eq!(warns(&outcome, "growth-saved-on"), clv > 800.0);
        }
    }

    #[test]
    fn months_to_pay_back() {
        let outcome = cost(&[("monthly-revenue", 20.0), ("margin", 0.5)], &[]).unwrap();
        assert_eq!(value(&outcome, "payback"), 10.0);
        assert_eq!(outcome.tables[0][2 * 10..2 * 11], [10.0, 100.0]);
        assert!(warns(&cost(&[("monthly-revenue", 10.0), ("margin", 0.5)], &[]).unwrap(), "slow-payback"));
        let missing = cost(&[("monthly-revenue", 20.0)], &[]).unwrap_err();
        assert_eq!(missing, Error::Missing("margin".into()));
    }

    #[test]
    fn refusals() {
        let given = |new: f64, organic: f64| {
            let given = [("spend", 1.0), ("new-customers", new), ("organic-customers", organic)];
            figures("acquisition-cost", &given, &[("customers", "paid-only")]).unwrap_err()
        };
        assert_eq!(given(0.0, 0.0), Error::Empty("new-customers".into()));
        assert_eq!(given(3.0, 4.0).code(), "exceeds");
        assert_eq!(
            given(4.0, 4.0),
            Error::Undefined { place: "organic-customers".into(), reason: "no-paid-customers" }
        );
    }
}
