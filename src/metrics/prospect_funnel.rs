//! The way from prospect to loyal customer, and the cost of each stage.

use crate::error::{Error, Place};
use crate::math::proportion::wilson;
use crate::metric::{
    Arguments, CONFIDENCE, Family, Form, Formula, Input, Metric, Outcome, Output, Source, Table, Unit, shown,
};

/// Prospect funnel: people, conversion and cost of each stage from reached to regular.
///
/// # Formula
/// cost per regular = Σ cost ÷ regulars; conversion = regulars ÷ reached; most per prospect = CLV · conversion
///
/// # Units and ranges
/// Five stages of whole people and a cost in money; none has more people than the one before.
///
/// # Errors
/// [`Error::Empty`] if nobody is reached, [`Error::Undefined`] `stage-grows` or `nobody-regular`.
///
/// # Source
/// Blattberg & Deighton 1996, Manage Marketing by the Customer Equity Test, Harvard Business Review 74(4); Wilson
/// 1927, Probable Inference, the Law of Succession, and Statistical Inference, J. Am. Stat. Assoc. 22.
///
/// # Example
/// ```
/// // 300 spent on 1,000 people of whom 20 become regulars.
/// let given = [("stages", &[1_000.0, 100.0, 200.0, 50.0, 100.0, 50.0, 40.0, 50.0, 20.0, 50.0][..]), ("clv", &[40.0])];
/// let outcome = regulars::evaluate("prospect-funnel", &given, Default::default())?;
/// assert_eq!(outcome.value("cost-per-regular"), Some(15.0));
/// assert_eq!(outcome.value("conversion"), Some(0.02));
/// assert!((outcome.value("most-per-prospect").unwrap() - 0.8).abs() < 1e-12);
/// # Ok::<(), regulars::Error>(())
/// ```
pub static PROSPECT_FUNNEL: Metric = Metric {
    id: "prospect-funnel",
    family: Family::Acquisition,
    forms: &[Form {
        id: "stages",
        inputs: &[
            Input::fixed_rows(
                "stages",
                &[Input::count("people", 0.0), Input::money("cost", 0.0)],
                &["reached", "responded", "first-purchase", "second-purchase", "regular"],
                &[&[20_000.0, 4000.0], &[1600.0, 1200.0], &[320.0, 900.0], &[130.0, 500.0], &[65.0, 300.0]],
            ),
            Input::money("clv", 270.0).optional(),
        ],
    }],
    settings: &[CONFIDENCE],
    conventions: &[],
    outputs: &[
        Output::new("cost-per-regular", Unit::Money),
        Output::new("conversion", Unit::Share),
        Output::new("conversion-low", Unit::Share),
        Output::new("conversion-high", Unit::Share),
        Output::new("reached", Unit::Count),
        Output::new("regulars", Unit::Count),
        Output::new("total-cost", Unit::Money),
        Output::new("cost-per-prospect", Unit::Money),
        Output::new("prospects-per-regular", Unit::Number),
        Output::new("most-per-prospect", Unit::Money),
        Output::new("net-per-regular", Unit::Money),
        Output::new("lowest-step", Unit::Share),
    ],
    tables: &[Table {
        id: "funnel",
        columns: &[
            Output::new("stage", Unit::Number),
            Output::new("people", Unit::Count),
            Output::new("of-previous", Unit::Share),
            Output::new("of-reached", Unit::Share),
            Output::new("cost", Unit::Money),
            Output::new("cost-so-far-per-head", Unit::Money),
        ],
    }],
    warnings: &["pays-too-much", "few-regulars"],
    refusals: &["stage-grows", "nobody-regular"],
    verdicts: &["cost", "pays", "loses"],
    formulas: shown(&[
        Formula { output: "total-cost", when: "", text: "Σ {cost}" },
        Formula { output: "conversion", when: "", text: "{regulars} ÷ {reached}" },
        Formula { output: "cost-per-regular", when: "", text: "{total-cost} ÷ {regulars}" },
        Formula { output: "cost-per-prospect", when: "", text: "{total-cost} ÷ {reached}" },
        Formula { output: "most-per-prospect", when: "", text: "{clv} · {conversion}" },
        Formula { output: "net-per-regular", when: "", text: "{clv} − {cost-per-regular}" },
    ]),
    sources: shown(&[
        Source {
            text: "Blattberg & Deighton 1996, Manage Marketing by the Customer Equity Test, Harvard Business Review 74(4)",
            url: "https://hbr.org/1996/07/manage-marketing-by-the-customer-equity-test",
        },
        Source {
            text: "Wilson 1927, Probable Inference, the Law of Succession, and Statistical Inference, J. Am. Stat. Assoc. 22",
            url: "https://doi.org/10.1080/01621459.1927.10502953",
        },
    ]),
    compute,
};

/// Number of regulars below which the conversion is unreliable.
const FEW: f64 = 10.0;

fn compute(given: &Arguments) -> Result<Outcome, Error> {
    let undefined = |row, reason| {
        Err(Error::Undefined { place: Place { input: "stages", cell: Some((row, "people")) }, reason })
    };
    let mut table = Vec::new();
    let (mut reached, mut before, mut total) = (0.0, 0.0, 0.0);
    let mut lowest = 1.0_f64;
    for (index, row) in given.rows("stages").enumerate() {
        let (people, cost) = (row[0], row[1]);
        if index == 0 {
            if people == 0.0 {
                return Err(Error::Empty("stages".into()));
            }
            (reached, before) = (people, people);
        }
        if people > before {
            return undefined(index, "stage-grows");
        }
        if people == 0.0 {
            return undefined(index, "nobody-regular");
        }
        let of_previous = people / before;
        lowest = lowest.min(of_previous);
        total += cost;
        before = people;
        table.extend([index as f64, people, of_previous, people / reached, cost, total / people]);
    }
    let regulars = before;
    let conversion = wilson(regulars, reached, given.setting("confidence"));
    let cost = total / regulars;
    let mut outcome = given.outcome(&[
        ("cost-per-regular", cost),
        ("conversion", conversion.value),
        ("conversion-low", conversion.low),
        ("conversion-high", conversion.high),
        ("reached", reached),
        ("regulars", regulars),
        ("total-cost", total),
        ("cost-per-prospect", total / reached),
        ("prospects-per-regular", reached / regulars),
        ("lowest-step", lowest),
    ]);
    outcome.tables[0] = table;
    outcome.verdict = Some("cost");
    if let Some(clv) = given.optional("clv") {
        outcome.set("most-per-prospect", clv * conversion.value);
        outcome.set("net-per-regular", clv - cost);
        if cost > clv {
            outcome.warn("pays-too-much");
        }
        outcome.verdict = Some(if cost > clv { "loses" } else { "pays" });
    }
    if regulars < FEW {
        outcome.warn("few-regulars");
    }
    Ok(outcome)
}

#[cfg(test)]
mod tests;
