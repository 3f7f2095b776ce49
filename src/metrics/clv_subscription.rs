//! Customer Lifetime Value of a subscription, from its churn.

use crate::error::Error;
use crate::metric::{
    Arguments, Convention, Family, Form, Formula, Input, Metric, Outcome, Output, Source, Table, Unit, shown,
};

/// What a subscriber is worth: earnings ÷ churn, or ÷ (churn − expansion) where accounts grow.
///
/// # Inputs
/// `earnings` per account and period, `churn_rate` and `expansion_rate` as shares per the same period.
///
/// # Errors
/// `no-churn` where nobody leaves, `growth-reaches-churn` where accounts grow as fast as they leave: the sum of all
/// future earnings is then without limit.
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
/// After so many periods a cost not yet earned back counts as never earned back.
const PATIENCE: usize = 1000;
/// Yearly churn is seldom below, monthly churn seldom above: beyond, the unit is likely another.
const LOW_YEARLY_CHURN: f64 = 0.03;
const HIGH_MONTHLY_CHURN: f64 = 0.15;

/// See [`subscription_value`].
pub static CLV_SUBSCRIPTION: Metric = Metric {
    id: "clv-subscription",
    family: Family::Value,
    forms: &[Form {
        id: "figures",
        inputs: &[
            Input::money("revenue", 29.0),
            Input::share("margin", 0.8),
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
    // Per period: who is still there, what the accounts bring, and all of it so far.
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
    // Three lifetimes: some 95 % of the customers have left.
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
mod tests {
    use super::*;
    use crate::metrics::testing::{close, figures, value, warns};

    fn clv(revenue: f64, margin: f64, churn: f64, more: &[(&str, f64)]) -> Result<Outcome, Error> {
        let mut given = vec![("revenue", revenue), ("margin", margin), ("churn-rate", churn)];
        given.extend(more);
        figures("clv-subscription", &given, &[])
    }

    #[test]
    fn published_and_by_hand() {
        // Skok, SaaS Metrics 2.0 definitions: 20 % yearly churn is a customer lifetime of 5 years.
        let yearly = [("revenue", 100.0), ("margin", 1.0), ("churn-rate", 0.2)];
        let yearly = figures("clv-subscription", &yearly, &[("period", "year")]).unwrap();
        assert_eq!((value(&yearly, "lifetime"), value(&yearly, "lifetime-years")), (5.0, 5.0));
        assert_eq!(value(&yearly, "clv"), 500.0);
        // 50·0.8 ÷ (0.05 − 0.01) = 1,000 by hand; yearly churn 1 − 0.95^12, mpmath.
        let growing = clv(50.0, 0.8, 0.05, &[("expansion-rate", 0.01)]).unwrap();
        close(value(&growing, "clv"), 1000.0, 1e-11);
        close(value(&growing, "clv-without-expansion"), 800.0, 1e-11);
        close(value(&growing, "yearly-churn"), 0.45963991233736311, 1e-15);
    }

    #[test]
    fn the_table_adds_up_to_the_value() {
        // By hand: 100 + 75 + 56.25 with churn 0.5 and expansion 0.25, towards 400.
        let outcome = clv(100.0, 1.0, 0.5, &[("expansion-rate", 0.25), ("acquisition-cost", 200.0)]).unwrap();
        assert_eq!(outcome.tables[0][4..12], [2.0, 0.5, 75.0, 175.0, 3.0, 0.25, 56.25, 231.25]);
        assert_eq!((value(&outcome, "payback"), value(&outcome, "clv")), (3.0, 400.0));
        let never = clv(100.0, 1.0, 0.5, &[("acquisition-cost", 201.0)]).unwrap();
        assert_eq!((never.value("payback"), never.verdict), (None, Some("loses")));
    }

    #[test]
    fn refusals() {
        let reason = |churn, expansion| match clv(1.0, 1.0, churn, &[("expansion-rate", expansion)]) {
            Err(Error::Undefined { reason, .. }) => reason,
            other => panic!("{other:?}"),
        };
        assert_eq!(reason(0.0, 0.0), "no-churn");
        assert_eq!(reason(0.02, 0.02), "growth-reaches-churn");
        assert_eq!(reason(0.02, 0.03), "growth-reaches-churn");
    }

    #[test]
    fn warnings() {
        let warned_at = |margin, churn, conventions| {
            let given = [("revenue", 1.0), ("margin", margin), ("churn-rate", churn)];
            let outcome = figures("clv-subscription", &given, conventions).unwrap();
            outcome.warnings.iter().map(|warning| warning.code).collect::<Vec<_>>()
        };
        let warned = |churn, conventions| warned_at(0.9, churn, conventions);
        assert_eq!(warned(0.03, &[]), [""; 0]);
        assert_eq!(warned_at(1.0, 0.03, &[]), ["revenue-is-not-profit"]);
        assert_eq!(warned(0.3, &[]), ["yearly-churn-per-month"]);
        assert_eq!(warned(0.02, &[("period", "year")]), ["monthly-churn-per-year"]);
        assert_eq!(warned(0.03, &[("value", "revenue")]), ["revenue-is-not-profit"]);
        assert!(warns(&clv(1.0, 0.5, 0.1, &[("acquisition-cost", 6.0)]).unwrap(), "never-pays-back"));
    }
}
