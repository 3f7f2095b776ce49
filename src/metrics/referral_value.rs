//! Customer referral value: the value of the customers that one customer brings.

use crate::error::Error;
use crate::metric::{
    Arguments, Convention, Family, Form, Formula, Input, Metric, Outcome, Output, Source, Table, Unit, shown,
};

/// Customer referral value.
///
/// # Formula
/// referrals · ((1 − a)·value + a·saved cost − reward), a the share who would have joined anyway; under
/// `cost-saved-on-all` the acquisition cost is saved on those who would not have joined as well
///
/// # Units and ranges
/// Whole referrals, money per customer, a from 0 to 1.
///
/// # Source
/// Kumar, Petersen & Leone 2007, How Valuable Is Word of Mouth?, Harvard Business Review 85(10); Kumar, Petersen &
/// Leone 2010, Driving Profitability by Encouraging Customer Referrals, Journal of Marketing 74(5).
///
/// # Example
/// ```
/// // 3 · 200 + 1 · 40 − 4 · 15.
/// let given = [("referrals", &[4.0][..]), ("would-join-anyway", &[0.25]), ("clv", &[200.0]), ("acquisition-cost", &[40.0]), ("reward", &[15.0])];
/// let outcome = regulars::evaluate("referral-value", &given, Default::default())?;
/// assert!((outcome.value("referral-value").unwrap() - 580.0).abs() < 1e-9);
/// # Ok::<(), regulars::Error>(())
/// ```
pub static REFERRAL_VALUE: Metric = Metric {
    id: "referral-value",
    family: Family::Acquisition,
    forms: &[Form {
        id: "figures",
        inputs: &[
            Input::number("referrals", Unit::Number, 0.0, 10_000.0, 2.0),
            Input::share("would-join-anyway", 0.4),
            Input::money("clv", 270.0),
            Input::money("acquisition-cost", 75.0),
            Input::money("reward", 20.0),
            Input::count("advocates", 300.0).optional(),
        ],
    }],
    settings: &[],
    conventions: &[Convention { id: "saving", choices: &["cost-saved-on-anyway", "cost-saved-on-all"] }],
    outputs: &[
        Output::new("referral-value", Unit::Money),
        Output::new("value-per-referral", Unit::Money),
        Output::new("from-new", Unit::Money),
        Output::new("from-saved-cost", Unit::Money),
        Output::new("rewards", Unit::Money),
        Output::new("highest-reward", Unit::Money),
        Output::new("total-value", Unit::Money),
    ],
    tables: &[Table {
        id: "parts",
        columns: &[Output::new("part", Unit::Number), Output::new("amount", Unit::Money)],
    }],
    warnings: &["everyone-credited", "reward-exceeds-value"],
    refusals: &[],
    verdicts: &["gains", "loses"],
    formulas: shown(&[
        Formula { output: "from-new", when: "", text: "{referrals} · (1 − {would-join-anyway}) · {clv}" },
        Formula {
            output: "from-saved-cost",
            when: "cost-saved-on-anyway",
            text: "{referrals} · {would-join-anyway} · {acquisition-cost}",
        },
        Formula {
            output: "from-saved-cost",
            when: "cost-saved-on-all",
            text: "{referrals} · {acquisition-cost}",
        },
        Formula { output: "rewards", when: "", text: "{referrals} · {reward}" },
        Formula { output: "referral-value", when: "", text: "{from-new} + {from-saved-cost} − {rewards}" },
        Formula { output: "total-value", when: "", text: "{advocates} · {referral-value}" },
    ]),
    sources: shown(&[
        Source {
            text: "Kumar, Petersen & Leone 2007, How Valuable Is Word of Mouth?, Harvard Business Review 85(10)",
            url: "https://hbr.org/2007/10/how-valuable-is-word-of-mouth",
        },
        Source {
            text: "Kumar, Petersen & Leone 2010, Driving Profitability by Encouraging Customer Referrals, Journal of Marketing 74(5)",
            url: "https://doi.org/10.1509/jmkg.74.5.1",
        },
    ]),
    compute,
};

fn compute(given: &Arguments) -> Result<Outcome, Error> {
    let referrals = given.number("referrals");
    let anyway = given.number("would-join-anyway");
    let on_all = given.convention("saving") == "cost-saved-on-all";
    let from_new = (1.0 - anyway) * given.number("clv");
    let saved = if on_all { 1.0 } else { anyway } * given.number("acquisition-cost");
    let reward = given.number("reward");
    let each = from_new + saved - reward;
    let mut outcome = given.outcome(&[
        ("referral-value", referrals * each),
        ("value-per-referral", each),
        ("from-new", referrals * from_new),
        ("from-saved-cost", referrals * saved),
        ("rewards", referrals * reward),
        ("highest-reward", from_new + saved),
    ]);
    if let Some(advocates) = given.optional("advocates") {
        outcome.set("total-value", advocates * referrals * each);
    }
    for (part, amount) in [from_new, saved, -reward].into_iter().enumerate() {
        outcome.tables[0].extend([part as f64, referrals * amount]);
    }
    if anyway == 0.0 && referrals > 0.0 {
        outcome.warn("everyone-credited");
    }
    if each < 0.0 {
        outcome.warn("reward-exceeds-value");
    }
    outcome.verdict = Some(if each >= 0.0 { "gains" } else { "loses" });
    Ok(outcome)
}

#[cfg(test)]
mod tests;
