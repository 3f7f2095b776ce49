//! What the customers one customer brings are worth.

use crate::error::Error;
use crate::metric::{
    Arguments, Convention, Family, Form, Formula, Input, Metric, Outcome, Output, Source, Table, Unit, shown,
};

/// Customer referral value.
///
/// # Formula
/// referrals · ((1 − a)·value + a·saved cost − reward), a the share who would have joined anyway; under
/// `cost-saved-on-all` the acquisition cost is saved on those who would not have joined as well.
///
/// # Source
/// Kumar, Petersen & Leone 2007, Harvard Business Review 85(10), and 2010, Journal of Marketing 74(5).
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
mod tests {
    use super::*;
    use crate::metrics::testing::{close, figures, value, warns};

    fn referrals(anyway: f64, reward: f64, saving: &str) -> Outcome {
        let given = [
            ("referrals", 4.0),
            ("would-join-anyway", anyway),
            ("clv", 200.0),
            ("acquisition-cost", 40.0),
            ("reward", reward),
            ("advocates", 10.0),
        ];
        figures("referral-value", &given, &[("saving", saving)]).unwrap()
    }

    #[test]
    fn by_hand() {
        // Three of four would not have joined: 3·200 + 1·40 − 4·15 = 580; saving the cost on all: 3·40 more.
        let outcome = referrals(0.25, 15.0, "cost-saved-on-anyway");
        close(value(&outcome, "referral-value"), 580.0, 1e-12);
        close(value(&outcome, "total-value"), 5800.0, 1e-11);
        close(value(&outcome, "highest-reward"), 160.0, 1e-13);
        assert_eq!(outcome.tables[0], [0.0, 600.0, 1.0, 40.0, 2.0, -60.0]);
        close(value(&referrals(0.25, 15.0, "cost-saved-on-all"), "referral-value"), 700.0, 1e-12);
    }

    #[test]
    fn warnings() {
        assert!(warns(&referrals(0.0, 15.0, "cost-saved-on-anyway"), "everyone-credited"));
        let dear = referrals(1.0, 41.0, "cost-saved-on-anyway");
        assert!(warns(&dear, "reward-exceeds-value") && dear.verdict == Some("loses"));
        // A reward as high as the value leaves nothing, but takes nothing either.
        assert_eq!(referrals(1.0, 40.0, "cost-saved-on-anyway").verdict, Some("gains"));
    }
}
