//! Word of mouth: revenue won and lost through recommendations and complaints.

use crate::error::Error;
use crate::metric::{
    Arguments, Family, Form, Formula, Input, Metric, Outcome, Output, Source, Table, Unit, shown,
};

/// Customers who speak well of us, or badly.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Voices {
    /// Number of customers who speak.
    pub speakers: f64,
    /// People each of them reaches.
    pub reach: f64,
    /// Share of the people reached whose decision changes.
    pub swayed: f64,
}

impl Voices {
    /// People persuaded per speaker.
    pub fn effect(&self) -> f64 {
        self.reach * self.swayed
    }

    /// People persuaded by all speakers.
    pub fn decisions(&self) -> f64 {
        self.speakers * self.effect()
    }
}

const fn reach(id: &'static str, default: f64) -> Input {
    Input::number(id, Unit::Number, 0.0, 1e6, default)
}

/// Value of good and bad word of mouth; see [`Voices`].
///
/// # Formula
/// customers · share who speak · people reached · share swayed · value, positive minus negative
///
/// # Units and ranges
/// Whole customers, shares 0 to 1, people reached per speaker, value in money per customer.
///
/// # Errors
/// [`Error::Undefined`] `more-than-everyone` where good and bad shares exceed 1 together.
///
/// # Source
/// Anderson 1998, Customer Satisfaction and Word of Mouth, Journal of Service Research 1(1); East, Hammond & Lomax
/// 2008, Measuring the Impact of Positive and Negative Word of Mouth on Brand Purchase Probability, International
/// Journal of Research in Marketing 25(3).
///
/// # Example
/// ```
/// // (1,000 · 30 % · 3 · 10 % − 1,000 · 5 % · 10 · 10 %) · 50.
/// let given = [("customers", &[1_000.0][..]), ("good-share", &[0.3]), ("good-reach", &[3.0]), ("good-swayed", &[0.1]), ("bad-share", &[0.05]), ("bad-reach", &[10.0]), ("bad-swayed", &[0.1]), ("value", &[50.0])];
/// let outcome = regulars::evaluate("word-of-mouth", &given, Default::default())?;
/// assert!((outcome.value("net").unwrap() - 2_000.0).abs() < 1e-9);
/// # Ok::<(), regulars::Error>(())
/// ```
pub static WORD_OF_MOUTH: Metric = Metric {
    id: "word-of-mouth",
    family: Family::Acquisition,
    forms: &[Form {
        id: "figures",
        inputs: &[
            Input::count("customers", 2000.0),
            Input::share("good-share", 0.2),
            reach("good-reach", 4.0),
            Input::share("good-swayed", 0.05),
            Input::share("bad-share", 0.03),
            reach("bad-reach", 9.0),
            Input::share("bad-swayed", 0.08),
            Input::money("value", 90.0),
        ],
    }],
    settings: &[],
    conventions: &[],
    outputs: &[
        Output::new("net", Unit::Money),
        Output::new("won", Unit::Number),
        Output::new("lost", Unit::Number),
        Output::new("won-value", Unit::Money),
        Output::new("lost-value", Unit::Money),
        Output::new("per-good-speaker", Unit::Money),
        Output::new("per-bad-speaker", Unit::Money),
        Output::new("good-per-bad", Unit::Number),
        Output::new("people-reached", Unit::Number),
    ],
    tables: &[Table {
        id: "sides",
        columns: &[
            Output::new("side", Unit::Number),
            Output::new("speakers", Unit::Number),
            Output::new("reached", Unit::Number),
            Output::new("swayed", Unit::Number),
            Output::new("value", Unit::Money),
        ],
    }],
    warnings: &["more-won-than-customers"],
    refusals: &["more-than-everyone"],
    verdicts: &["gains", "loses"],
    formulas: shown(&[
        Formula {
            output: "won",
            when: "",
            text: "{customers} · {good-share} · {good-reach} · {good-swayed}",
        },
        Formula {
            output: "lost", when: "", text: "{customers} · {bad-share} · {bad-reach} · {bad-swayed}"
        },
        Formula { output: "net", when: "", text: "({won} − {lost}) · {value}" },
        Formula {
            output: "good-per-bad",
            when: "",
            text: "({bad-reach} · {bad-swayed}) ÷ ({good-reach} · {good-swayed})",
        },
    ]),
    sources: shown(&[
        Source {
            text: "Anderson 1998, Customer Satisfaction and Word of Mouth, Journal of Service Research 1(1)",
            url: "https://doi.org/10.1177/109467059800100102",
        },
        Source {
            text: "East, Hammond & Lomax 2008, Measuring the Impact of Positive and Negative Word of Mouth on Brand Purchase Probability, International Journal of Research in Marketing 25(3)",
            url: "https://doi.org/10.1016/j.ijresmar.2008.04.001",
        },
    ]),
    compute,
};

fn compute(given: &Arguments) -> Result<Outcome, Error> {
    let customers = given.number("customers");
    let (good_share, bad_share) = (given.number("good-share"), given.number("bad-share"));
    if good_share + bad_share > 1.0 {
        return Err(Error::Undefined { place: "bad-share".into(), reason: "more-than-everyone" });
    }
    let good = Voices {
        speakers: customers * good_share,
        reach: given.number("good-reach"),
        swayed: given.number("good-swayed"),
    };
    let bad = Voices {
        speakers: customers * bad_share,
        reach: given.number("bad-reach"),
        swayed: given.number("bad-swayed"),
    };
    let value = given.number("value");
    let (won, lost) = (good.decisions(), bad.decisions());
    let net = (won - lost) * value;
    let mut outcome = given.outcome(&[
        ("net", net),
        ("won", won),
        ("lost", lost),
        ("won-value", won * value),
        ("lost-value", lost * value),
        ("per-good-speaker", good.effect() * value),
        ("per-bad-speaker", bad.effect() * value),
        ("people-reached", good.speakers * good.reach + bad.speakers * bad.reach),
    ]);
    if good.effect() > 0.0 {
        outcome.set("good-per-bad", bad.effect() / good.effect());
    }
    for (side, voices) in [good, bad].into_iter().enumerate() {
        let swayed = voices.decisions();
        let reached = voices.speakers * voices.reach;
        let sign = if side == 0 { 1.0 } else { -1.0 };
        outcome.tables[0].extend([side as f64, voices.speakers, reached, swayed, sign * swayed * value]);
    }
    // If each customer brought another, word of mouth alone would double the customers.
    if won > customers {
        outcome.warn("more-won-than-customers");
    }
    outcome.verdict = Some(if net >= 0.0 { "gains" } else { "loses" });
    Ok(outcome)
}

#[cfg(test)]
mod tests;
