//! Customer acquisition cost (CAC), and its relation to customer lifetime value.

use crate::error::Error;
use crate::metric::{
    Arguments, Convention, Family, Form, Formula, Input, Metric, Outcome, Output, Source, Table, Unit, shown,
};

/// Ratio of lifetime value to acquisition cost: below the first bound a customer costs more than they bring, below the
/// second little remains for everything else, above the third growth may be underfunded (rules of thumb, Skok).
const LOSES: f64 = 1.0;
const HEALTHY: f64 = 3.0;
const CAUTIOUS: f64 = 8.0;
/// Longest payback in months that a business can usually finance (Skok).
const PATIENT_MONTHS: f64 = 12.0;
/// Longest table, in months.
const SHOWN: f64 = 60.0;

/// Customer acquisition cost: spend on acquisition per customer won, and the months it takes to earn it back.
///
/// # Formula
/// CAC = (spend + overhead) ÷ new customers; payback = CAC ÷ (monthly revenue · margin). Convention `costs`: `all-costs`, or
/// `media-only` without the overhead. Convention `customers`: `all-new`, or `paid-only` without organic customers.
///
/// # Units and ranges
/// Spend in money, customers in whole people, margin as a share; CAC in money per customer, payback in months.
///
/// # Errors
/// [`Error::Empty`] without new customers, [`Error::Exceeds`] for more organic than new customers, [`Error::Undefined`]
/// `no-paid-customers` if `paid-only` leaves no customers.
///
/// # Source
/// Skok, SaaS Metrics 2.0 – Detailed Definitions; Farris, Bendle, Pfeifer & Reibstein 2010, Marketing Metrics,
/// chapter 5.
///
/// # Example
/// ```
/// // (12,000 + 6,000) ÷ 240.
/// let given = [("spend", &[12_000.0][..]), ("overhead", &[6_000.0]), ("new-customers", &[240.0])];
/// let outcome = regulars::evaluate("acquisition-cost", &given, Default::default())?;
/// assert_eq!(outcome.value("acquisition-cost"), Some(75.0));
/// # Ok::<(), regulars::Error>(())
/// ```
pub static ACQUISITION_COST: Metric = Metric {
    id: "acquisition-cost",
    family: Family::Acquisition,
    forms: &[Form {
        id: "figures",
        inputs: &[
            Input::money("spend", 12_000.0),
            Input::money("overhead", 6000.0).optional(),
            Input::count("new-customers", 240.0),
            Input::count("organic-customers", 60.0).optional().under(&["paid-only"]),
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
mod tests;
