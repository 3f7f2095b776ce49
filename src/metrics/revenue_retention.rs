//! Gross and net revenue retention: the revenue kept from the customers at the start.

use crate::error::{Error, Place};
use crate::metric::{
    Arguments, Family, Form, Formula, Input, MAX_MONEY, Metric, Outcome, Output, Source, Table, Unit, shown,
};
use crate::metrics::retention_rate::{PERIOD, YEAR, compound, months};

/// Gross retention below which expansion that hides it gives a warning.
const LEAKY: f64 = 0.8;

/// Gross and net revenue retention.
///
/// # Formula
/// gross = (start − contraction − churned) ÷ start; net = gross + expansion ÷ start
///
/// # Units and ranges
/// Recurring revenue in money over one month, quarter or year; gross 0 to 1, net of at least 0.
///
/// # Errors
/// [`Error::Exceeds`] for a part above the start, [`Error::Undefined`] `more-lost-than-started`.
///
/// # Source
/// Skok, SaaS Metrics 2.0: Detailed Definitions; Skok, SaaS Metrics 2.0: A Guide to Measuring and Improving What
/// Matters.
///
/// # Example
/// ```
/// // (100,000 − 2,000 − 1,000 + 3,500) ÷ 100,000.
/// let given = [("start", &[100_000.0][..]), ("churned", &[2_000.0]), ("contraction", &[1_000.0]), ("expansion", &[3_500.0])];
/// let outcome = regulars::evaluate("revenue-retention", &given, Default::default())?;
/// assert!((outcome.value("net-retention").unwrap() - 1.005).abs() < 1e-12);
/// assert!((outcome.value("gross-retention").unwrap() - 0.97).abs() < 1e-12);
/// # Ok::<(), regulars::Error>(())
/// ```
pub static REVENUE_RETENTION: Metric = Metric {
    id: "revenue-retention",
    family: Family::Retention,
    forms: &[Form {
        id: "revenue",
        inputs: &[
            Input::money("start", 100_000.0).range(0.01, MAX_MONEY),
            Input::money("churned", 2_000.0),
            Input::money("contraction", 1_000.0),
            Input::money("expansion", 3_500.0),
        ],
    }],
    settings: &[],
    conventions: &[PERIOD],
    outputs: &[
        Output::new("net-retention", Unit::Share),
        Output::new("gross-retention", Unit::Share),
        Output::new("kept", Unit::Money),
        Output::new("end", Unit::Money),
        Output::new("lost", Unit::Money),
        Output::new("change", Unit::Money),
        Output::new("months", Unit::Months),
        Output::new("yearly-net-retention", Unit::Share),
        Output::new("yearly-gross-retention", Unit::Share),
    ],
    tables: &[Table {
        id: "steps",
        columns: &[
            Output::new("step", Unit::Number),
            Output::new("from", Unit::Money),
            Output::new("to", Unit::Money),
        ],
    }],
    warnings: &["expansion-hides-churn"],
    refusals: &["more-lost-than-started"],
    verdicts: &["growing", "level", "shrinking"],
    formulas: shown(&[
        Formula {
            output: "gross-retention",
            when: "",
            text: "({start} − {churned} − {contraction}) ÷ {start}",
        },
        Formula {
            output: "net-retention",
            when: "",
            text: "({start} − {churned} − {contraction} + {expansion}) ÷ {start}",
        },
        Formula { output: "yearly-net-retention", when: "", text: "{net-retention}^(12 ÷ {months})" },
    ]),
    sources: shown(&[
        Source {
            text: "Skok, SaaS Metrics 2.0: Detailed Definitions",
            url: "https://www.forentrepreneurs.com/saas-metrics-2-definitions-2/",
        },
        Source {
            text: "Skok, SaaS Metrics 2.0: A Guide to Measuring and Improving What Matters",
            url: "https://www.forentrepreneurs.com/saas-metrics-2/",
        },
    ]),
    compute,
};

fn compute(given: &Arguments) -> Result<Outcome, Error> {
    let [start, churned, contraction, expansion] =
        ["start", "churned", "contraction", "expansion"].map(|id| given.number(id));
    for (id, lost) in [("churned", churned), ("contraction", contraction)] {
        if lost > start {
            return Err(Error::Exceeds { place: id.into(), limit: "start" });
        }
    }
    let lost = churned + contraction;
    // Tolerates rounding in figures that add up to the whole.
    if lost > start * (1.0 + 1e-12) {
        return Err(Error::Undefined { place: Place::from("contraction"), reason: "more-lost-than-started" });
    }
    let kept = (start - lost).max(0.0);
    let (gross, net) = (kept / start, (kept + expansion) / start);
    let period = months(given.convention("period"));
    let mut outcome = given.outcome(&[
        ("net-retention", net),
        ("gross-retention", gross),
        ("kept", kept),
        ("end", kept + expansion),
        ("lost", lost),
        ("change", expansion - lost),
        ("months", period),
        ("yearly-net-retention", compound(net, period, YEAR)),
        ("yearly-gross-retention", compound(gross, period, YEAR)),
    ]);
    let after_churn = start - churned;
    let steps = [
        (0.0, start),
        (start, after_churn),
        (after_churn, kept),
        (kept, kept + expansion),
        (0.0, kept + expansion),
    ];
    for (step, (from, to)) in (0..).zip(steps) {
        outcome.tables[0].extend([f64::from(step), from, to]);
    }
    if net >= 1.0 && compound(gross, period, YEAR) < LEAKY {
        outcome.warn("expansion-hides-churn");
    }
    outcome.verdict = Some(match expansion - lost {
        change if change > 0.0 => "growing",
        change if change < 0.0 => "shrinking",
        _ => "level",
    });
    Ok(outcome)
}

#[cfg(test)]
mod tests;
