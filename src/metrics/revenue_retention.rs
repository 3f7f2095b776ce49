//! Gross and net revenue retention: what is left of the revenue of the customers one started with.

use crate::error::{Error, Place};
use crate::metric::{
    Arguments, Family, Form, Formula, Input, MAX_MONEY, Metric, Outcome, Output, Source, Table, Unit, shown,
};
use crate::metrics::retention::{PERIOD, YEAR, compound, months};

/// Gross retention below this, hidden by expansion, is worth a warning.
const LEAKY: f64 = 0.8;

/// (start − contraction − churn + expansion) ÷ start, and the same without expansion.
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
    // Forgives figures that add up to the whole but for their last bits.
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
mod tests {
    use super::*;
    use crate::metrics::testing::{close, figures, value, warns};

    fn revenue(start: f64, churned: f64, contraction: f64, expansion: f64) -> Result<Outcome, Error> {
        let inputs =
            [("start", start), ("churned", churned), ("contraction", contraction), ("expansion", expansion)];
        figures("revenue-retention", &inputs, &[])
    }

    #[test]
    fn by_hand() {
        // 100,000 less 2,000 and 1,000 is 97,000; 3,500 more is 100,500. The powers by mpmath.
        let outcome = revenue(100_000.0, 2_000.0, 1_000.0, 3_500.0).unwrap();
        close(value(&outcome, "gross-retention"), 0.97, 1e-15);
        close(value(&outcome, "net-retention"), 1.005, 1e-15);
        close(value(&outcome, "yearly-gross-retention"), 0.693842360995438, 1e-14);
        close(value(&outcome, "yearly-net-retention"), 1.06167781186449957, 1e-14);
        assert_eq!((value(&outcome, "change"), outcome.verdict), (500.0, Some("growing")));
        assert!(warns(&outcome, "expansion-hides-churn"));
        assert_eq!(outcome.tables[0][12..], [4.0, 0.0, 100_500.0]);
    }

    #[test]
    fn gross_retention_is_never_above_one() {
        let outcome = revenue(10.0, 0.0, 0.0, 90.0).unwrap();
        assert_eq!((value(&outcome, "gross-retention"), value(&outcome, "net-retention")), (1.0, 10.0));
        assert_eq!(revenue(10.0, 1.0, 1.0, 2.0).unwrap().verdict, Some("level"));
        let all_lost = revenue(0.3, 0.1, 0.2, 0.0).unwrap();
        assert_eq!((value(&all_lost, "gross-retention"), all_lost.verdict), (0.0, Some("shrinking")));
    }

    #[test]
    fn more_cannot_be_lost_than_there_was() {
        let exceeds = Error::Exceeds { place: "churned".into(), limit: "start" };
        assert_eq!(revenue(10.0, 11.0, 0.0, 0.0).unwrap_err(), exceeds);
        let undefined = Error::Undefined { place: "contraction".into(), reason: "more-lost-than-started" };
        assert_eq!(revenue(10.0, 6.0, 5.0, 0.0).unwrap_err(), undefined);
    }
}
