//! The way from a prospect to a loyal customer, and what each stage costs.

use crate::error::{Error, Place};
use crate::math::proportion::wilson;
use crate::metric::{
    Arguments, CONFIDENCE, Family, Form, Formula, Input, Metric, Outcome, Output, Source, Table, Unit, shown,
};

/// Reached → responded → first purchase → second purchase → regular: people and cost of each stage.
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

/// Regulars below which the conversion is hardly known.
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
mod tests {
    use super::*;
    use crate::metrics::testing::{close, value, warns};
    use crate::metrics::{Options, evaluate};

    const STAGES: [f64; 10] = [1000.0, 100.0, 200.0, 100.0, 100.0, 50.0, 40.0, 30.0, 20.0, 20.0];

    fn funnel(stages: &[f64], clv: Option<f64>) -> Result<Outcome, Error> {
        let mut inputs = vec![("stages", stages)];
        inputs.extend(clv.as_slice().first().map(|clv| ("clv", std::slice::from_ref(clv))));
        evaluate("prospect-funnel", &inputs, Options::default())
    }

    #[test]
    fn by_hand() {
        // 300 spent on 1,000 people make 20 regulars: 15 each, 2 %; the steepest step is the first, one in five.
        let outcome = funnel(&STAGES, Some(40.0)).unwrap();
        assert_eq!((value(&outcome, "cost-per-regular"), value(&outcome, "conversion")), (15.0, 0.02));
        assert_eq!((value(&outcome, "most-per-prospect"), value(&outcome, "net-per-regular")), (0.8, 25.0));
        assert_eq!((value(&outcome, "lowest-step"), value(&outcome, "prospects-per-regular")), (0.2, 50.0));
        assert_eq!(outcome.tables[0][12..18], [2.0, 100.0, 0.5, 0.1, 50.0, 2.5]);
        assert_eq!(outcome.verdict, Some("pays"));
        // Wilson's interval for 20 of 1,000, mpmath.
        close(value(&outcome, "conversion-low"), 0.012983682916415135, 1e-15);
        close(value(&outcome, "conversion-high"), 0.030690005229717784, 1e-15);
        let dear = funnel(&STAGES, Some(14.0)).unwrap();
        assert!(warns(&dear, "pays-too-much") && dear.verdict == Some("loses"));
    }

    #[test]
    fn refusals() {
        let with = |row: usize, people: f64| {
            let mut stages = STAGES;
            stages[2 * row] = people;
            funnel(&stages, None).unwrap_err()
        };
        let place = |row| Place { input: "stages", cell: Some((row, "people")) };
        assert_eq!(with(0, 0.0), Error::Empty("stages".into()));
        assert_eq!(with(2, 201.0), Error::Undefined { place: place(2), reason: "stage-grows" });
        assert_eq!(with(4, 0.0), Error::Undefined { place: place(4), reason: "nobody-regular" });
    }
}
