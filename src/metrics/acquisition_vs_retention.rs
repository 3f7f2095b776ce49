//! The cost of winning a customer compared with the cost of keeping one.

use crate::error::Error;
use crate::metric::{
    Arguments, Convention, Family, Form, Formula, Input, Metric, Outcome, Output, Source, Table, Unit, shown,
};

const BUDGET: Input = Input::money("budget", 5000.0).optional();

/// Cost ratio: the cost of winning one customer ÷ the cost of keeping one.
///
/// Keeping is counted per customer *saved*: the spend divided by the customers who would have left without it. Dividing by
/// everybody who stayed (`per-kept`) makes keeping look many times cheaper than it is.
///
/// # Formula
/// winning = acquisition spend ÷ new customers; keeping = retention spend ÷ (customers · (rate with − rate without))
///
/// # Units and ranges
/// Spends in money, customers in whole people, retention rates as shares of the same period.
///
/// # Errors
/// [`Error::Empty`] without customers, [`Error::Undefined`] `nobody-saved`, `nobody-kept` or `keeping-costs-nothing`.
///
/// # Source
/// Blattberg & Deighton 1996, Manage Marketing by the Customer Equity Test, Harvard Business Review 74(4);
/// Reinartz, Thomas & Kumar 2005, Balancing Acquisition and Retention Resources to Maximize Customer Profitability,
/// Journal of Marketing 69(1).
///
/// # Example
/// ```
/// // Winning 10,000 ÷ 100; keeping 2,000 ÷ (1,000 · 8 %).
/// let given = [("acquisition-spend", &[10_000.0][..]), ("new-customers", &[100.0]), ("retention-spend", &[2_000.0]), ("customers", &[1_000.0]), ("retention-with", &[0.58]), ("retention-without", &[0.5])];
/// let outcome = regulars::evaluate("acquisition-vs-retention", &given, Default::default())?;
/// assert!((outcome.value("keeping-cost").unwrap() - 25.0).abs() < 1e-9);
/// assert!((outcome.value("cost-ratio").unwrap() - 4.0).abs() < 1e-9);
/// # Ok::<(), regulars::Error>(())
/// ```
pub static ACQUISITION_VS_RETENTION: Metric = Metric {
    id: "acquisition-vs-retention",
    family: Family::Acquisition,
    forms: &[
        Form {
            id: "figures",
            inputs: &[
                Input::money("acquisition-spend", 18_000.0),
                Input::count("new-customers", 240.0),
                Input::money("retention-spend", 6000.0),
                Input::count("customers", 3000.0),
                Input::share("retention-with", 0.76),
                Input::share("retention-without", 0.7),
                BUDGET,
            ],
        },
        Form {
            id: "preset",
            inputs: &[
                Input::money("acquisition-cost", 75.0),
                Input::number("times", Unit::Number, 0.01, 1000.0, 5.0),
                BUDGET,
            ],
        },
    ],
    settings: &[],
    conventions: &[Convention { id: "keeping", choices: &["per-saved", "per-kept"] }],
    outputs: &[
        Output::new("cost-ratio", Unit::Number),
        Output::new("winning-cost", Unit::Money),
        Output::new("keeping-cost", Unit::Money),
        Output::new("saved", Unit::Number),
        Output::new("kept", Unit::Number),
        Output::new("break-even-saved", Unit::Number),
        Output::new("break-even-retention", Unit::Share),
        Output::new("budget-wins", Unit::Number),
        Output::new("budget-keeps", Unit::Number),
    ],
    tables: &[Table {
        id: "sides",
        columns: &[Output::new("side", Unit::Number), Output::new("cost", Unit::Money)],
    }],
    warnings: &["kept-is-not-saved", "folklore", "costs-too-much"],
    refusals: &["nobody-saved", "nobody-kept", "keeping-costs-nothing"],
    verdicts: &["keeping-cheaper", "winning-cheaper"],
    formulas: shown(&[
        Formula { output: "winning-cost", when: "figures", text: "{acquisition-spend} ÷ {new-customers}" },
        Formula {
            output: "saved", when: "", text: "{customers} · ({retention-with} − {retention-without})"
        },
        Formula { output: "kept", when: "", text: "{customers} · {retention-with}" },
        Formula { output: "keeping-cost", when: "preset", text: "{acquisition-cost} ÷ {times}" },
        Formula { output: "cost-ratio", when: "", text: "{winning-cost} ÷ {keeping-cost}" },
        Formula { output: "break-even-saved", when: "", text: "{retention-spend} ÷ {winning-cost}" },
        Formula {
            output: "break-even-retention",
            when: "",
            text: "{retention-without} + {break-even-saved} ÷ {customers}",
        },
        Formula { output: "budget-wins", when: "", text: "{budget} ÷ {winning-cost}" },
        Formula { output: "budget-keeps", when: "", text: "{budget} ÷ {keeping-cost}" },
    ]),
    sources: shown(&[
        Source {
            text: "Blattberg & Deighton 1996, Manage Marketing by the Customer Equity Test, Harvard Business Review 74(4)",
            url: "https://hbr.org/1996/07/manage-marketing-by-the-customer-equity-test",
        },
        Source {
            text: "Reinartz, Thomas & Kumar 2005, Balancing Acquisition and Retention Resources to Maximize Customer Profitability, Journal of Marketing 69(1)",
            url: "https://doi.org/10.1509/jmkg.69.1.63.55511",
        },
    ]),
    compute,
};

fn compute(given: &Arguments) -> Result<Outcome, Error> {
    let mut outcome = given.outcome(&[]);
    let undefined = |input: &'static str, reason| Err(Error::Undefined { place: input.into(), reason });
    let (winning, keeping) = if given.form() == "preset" {
        outcome.warn("folklore");
        let winning = given.number("acquisition-cost");
        (winning, winning / given.number("times"))
    } else {
        let (new, customers) = (given.number("new-customers"), given.number("customers"));
        for (count, input) in [(new, "new-customers"), (customers, "customers")] {
            if count == 0.0 {
                return Err(Error::Empty(input.into()));
            }
        }
        let winning = given.number("acquisition-spend") / new;
        let (with, without) = (given.number("retention-with"), given.number("retention-without"));
        let (saved, kept) = (customers * (with - without), customers * with);
        let spend = given.number("retention-spend");
        let per_saved = given.convention("keeping") == "per-saved";
        if per_saved && saved <= 0.0 {
            return undefined("retention-with", "nobody-saved");
        }
        if kept == 0.0 {
            return undefined("retention-with", "nobody-kept");
        }
        if !per_saved {
            outcome.warn("kept-is-not-saved");
        }
        outcome.set("saved", saved);
        outcome.set("kept", kept);
        if winning > 0.0 {
            let needed = spend / winning;
            outcome.set("break-even-saved", needed);
            let retention = without + needed / customers;
            if retention <= 1.0 {
                outcome.set("break-even-retention", retention);
            } else {
                outcome.warn("costs-too-much");
            }
        }
        (winning, spend / if per_saved { saved } else { kept })
    };
    if keeping == 0.0 {
        let input = if given.form() == "preset" { "acquisition-cost" } else { "retention-spend" };
        return undefined(input, "keeping-costs-nothing");
    }
    let ratio = winning / keeping;
    outcome.set("cost-ratio", ratio);
    outcome.set("winning-cost", winning);
    outcome.set("keeping-cost", keeping);
    if let Some(budget) = given.optional("budget") {
        outcome.set("budget-keeps", budget / keeping);
        if winning > 0.0 {
            outcome.set("budget-wins", budget / winning);
        }
    }
    outcome.tables[0] = vec![0.0, winning, 1.0, keeping];
    outcome.verdict = Some(if ratio >= 1.0 { "keeping-cheaper" } else { "winning-cheaper" });
    Ok(outcome)
}

#[cfg(test)]
mod tests;
