//! Customer lifetime value of a subscription, from its churn.

use crate::error::Error;
use crate::metric::{
    Arguments, Convention, Family, Form, Formula, Input, Metric, Outcome, Output, Source, Table, Unit, shown,
};

/// Value of a subscriber: earnings ÷ churn, or ÷ (churn − expansion) where accounts grow.
///
/// # Inputs
/// `earnings` per account and period, `churn_rate` and `expansion_rate` as shares per the same period.
///
/// # Errors
/// `no-churn` if nobody leaves, `growth-reaches-churn` if accounts grow as fast as customers leave, because the sum of
/// all future earnings then has no limit.
///
/// # Source
/// Skok, SaaS Metrics 2.0.
pub fn subscription_value(earnings: f64, churn_rate: f64, expansion_rate: f64) -> Result<f64, Error> {
    let undefined = |input: &'static str, reason| Err(Error::Undefined { place: input.into(), reason });
    if churn_rate == 0.0 {
        undefined("churn-rate", "no-churn")
    } else if expansion_rate >= churn_rate {
        undefined("expansion-rate", "growth-reaches-churn")
    } else {
        Ok(earnings / (churn_rate - expansion_rate))
    }
}

/// Longest table, in periods.
const SHOWN: f64 = 60.0;
/// Number of periods after which a cost not yet earned back counts as never earned back.
const PATIENCE: usize = 1000;
/// Churn below which a rate given per year is probably one per month.
const LOW_YEARLY_CHURN: f64 = 0.03;
/// Churn above which a rate given per month is probably one per year.
const HIGH_MONTHLY_CHURN: f64 = 0.15;

/// Customer lifetime value of a subscription; see [`subscription_value`].
///
/// # Formula
/// revenue · margin ÷ (churn − expansion); lifetime = 1 ÷ churn
///
/// # Units and ranges
/// Revenue in money per account and period, margin, churn and expansion as shares per the same period, a month or a year.
///
/// # Errors
/// [`Error::Undefined`] `no-churn` or `growth-reaches-churn`.
///
/// # Source
/// Skok, SaaS Metrics 2.0 – Detailed Definitions; Gupta & Lehmann 2003, Customers as Assets, Journal of Interactive
/// Marketing 17(1).
///
/// # Example
/// ```
/// // 50 · 80 % ÷ (5 % − 1 %).
/// let given = [("revenue", &[50.0][..]), ("margin", &[0.8]), ("churn-rate", &[0.05]), ("expansion-rate", &[0.01])];
/// let outcome = regulars::evaluate("clv-subscription", &given, Default::default())?;
/// assert!((outcome.value("clv").unwrap() - 1_000.0).abs() < 1e-9);
/// # Ok::<(), regulars::Error>(())
/// ```
pub static CLV_SUBSCRIPTION: Metric = Metric {
    id: "clv-subscription",
    family: Family::Value,
    forms: &[Form {
        id: "figures",
        inputs: &[
            Input::money("revenue", 29.0),
            Input::share("margin", 0.8).under(&["margin"]),
            Input::share("churn-rate", 0.04),
            Input::share("expansion-rate", 0.005).optional(),
            Input::money("acquisition-cost", 180.0).optional(),
        ],
    }],
    settings: &[],
    conventions: &[
        Convention { id: "value", choices: &["margin", "revenue"] },
        Convention { id: "period", choices: &["month", "year"] },
    ],
    outputs: &[
        Output::new("clv", Unit::Money),
        Output::new("earnings", Unit::Money),
        Output::new("lifetime", Unit::Periods),
        Output::new("lifetime-years", Unit::Years),
        Output::new("yearly-churn", Unit::Share),
        Output::new("clv-without-expansion", Unit::Money),
        Output::new("net-clv", Unit::Money),
        Output::new("clv-to-cost", Unit::Number),
        Output::new("payback", Unit::Periods),
    ],
    tables: &[Table {
        id: "periods",
        columns: &[
            Output::new("period", Unit::Periods),
            Output::new("survival", Unit::Share),
            Output::new("expected", Unit::Money),
            Output::new("total", Unit::Money),
        ],
    }],
    warnings: &[
        "revenue-is-not-profit",
        "yearly-churn-per-month",
        "monthly-churn-per-year",
        "never-pays-back",
    ],
    refusals: &["no-churn", "growth-reaches-churn"],
    verdicts: &["worth", "pays-back", "loses"],
    formulas: shown(&[
        Formula { output: "earnings", when: "margin", text: "{revenue} · {margin}" },
        Formula { output: "earnings", when: "revenue", text: "{revenue}" },
        Formula { output: "clv", when: "", text: "{earnings} ÷ ({churn-rate} − {expansion-rate})" },
        Formula { output: "clv-without-expansion", when: "", text: "{earnings} ÷ {churn-rate}" },
        Formula { output: "lifetime", when: "", text: "1 ÷ {churn-rate}" },
        Formula { output: "lifetime-years", when: "month", text: "{lifetime} ÷ 12" },
        Formula { output: "yearly-churn", when: "month", text: "1 − (1 − {churn-rate})^12" },
        Formula { output: "net-clv", when: "", text: "{clv} − {acquisition-cost}" },
    ]),
    sources: shown(&[
        Source {
            text: "Skok, SaaS Metrics 2.0 – Detailed Definitions",
            url: "https://www.forentrepreneurs.com/saas-metrics-2-definitions-2/",
        },
        Source {
            text: "Gupta & Lehmann 2003, Customers as Assets, Journal of Interactive Marketing 17(1)",
            url: "https://doi.org/10.1002/dir.10045",
        },
    ]),
    compute,
};

fn compute(given: &Arguments) -> Result<Outcome, Error> {
    let margin = given.convention("value") == "margin";
    let monthly = given.convention("period") == "month";
    let earnings = given.number("revenue") * if margin { given.number("margin") } else { 1.0 };
    let churn = given.number("churn-rate");
    let expansion = given.optional("expansion-rate");
    let clv = subscription_value(earnings, churn, expansion.unwrap_or(0.0))?;

    let lifetime = 1.0 / churn;
    let mut outcome = given.outcome(&[
        ("clv", clv),
        ("earnings", earnings),
        ("lifetime", lifetime),
        ("lifetime-years", if monthly { lifetime / 12.0 } else { lifetime }),
        ("yearly-churn", if monthly { 1.0 - (1.0 - churn).powi(12) } else { churn }),
    ]);
    if expansion.is_some() {
        outcome.set("clv-without-expansion", earnings / churn);
    }
    // Per period: customers remaining, value of the accounts, and the cumulative value.
    let keep = 1.0 - churn;
    let first = [1.0, earnings, earnings];
    let totals = core::iter::successors(Some(first), |[survival, expected, total]| {
        let expected = expected * (keep + expansion.unwrap_or(0.0));
        Some([survival * keep, expected, total + expected])
    });
    outcome.verdict = Some("worth");
    if let Some(cost) = given.optional("acquisition-cost") {
        outcome.set("net-clv", clv - cost);
        if cost > 0.0 {
            outcome.set("clv-to-cost", clv / cost);
        }
        match totals.clone().take(PATIENCE).position(|[.., total]| total >= cost) {
            Some(index) => outcome.set("payback", index as f64 + 1.0),
            None => outcome.warn("never-pays-back"),
        }
        outcome.verdict = Some(if clv < cost { "loses" } else { "pays-back" });
    }
    // Three lifetimes, after which about 95 % of the customers have left.
    for (index, row) in totals.take((3.0 * lifetime).ceil().min(SHOWN) as usize).enumerate() {
        outcome.tables[0].push(index as f64 + 1.0);
        outcome.tables[0].extend(row);
    }
    if !margin || given.number("margin") == 1.0 {
        outcome.warn("revenue-is-not-profit");
    }
    if monthly && churn > HIGH_MONTHLY_CHURN {
        outcome.warn("yearly-churn-per-month");
    }
    if !monthly && churn < LOW_YEARLY_CHURN {
        outcome.warn("monthly-churn-per-year");
    }
    Ok(outcome)
}

#[cfg(test)]
mod tests;
