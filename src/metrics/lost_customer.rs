//! The cost of losing one customer.

use super::clv::years;
use crate::error::Error;
use crate::math::power::power;
use crate::metric::{
    Arguments, Convention, Family, Form, Formula, Input, Metric, Outcome, Output, Source, Table, Unit, shown,
};

/// Cost of a lost customer: the margin of the purchases not made, the cost of a replacement and of negative word of mouth.
///
/// The value of a replacement is never added: either the loss is counted with the cost of filling the gap, or only one of
/// the two.
///
/// # Formula
/// Σ order value · orders · margin ÷ (1 + d)^t over the years lost, + replacement cost, + people told · put off · their value
///
/// # Units and ranges
/// Money, orders per year, years, shares; the cost in money.
///
/// # Source
/// Hogan, Lemon & Libai 2003, What Is the True Value of a Lost Customer?, Journal of Service Research 5(3); Gupta &
/// Lehmann 2003, Customers as Assets, Journal of Interactive Marketing 17(1).
///
/// # Example
/// ```
/// // 100 a year for 2½ years at 10 %, mid-year, and 40.
/// let expected = 100.0 / 1.1f64.powf(0.5) + 100.0 / 1.1f64.powf(1.5) + 50.0 / 1.1f64.powf(2.25) + 40.0;
/// let given = [("order-value", &[50.0][..]), ("orders-per-year", &[4.0]), ("margin", &[0.5]), ("years-lost", &[2.5]), ("discount-rate", &[0.1]), ("replacement-cost", &[40.0])];
/// let outcome = regulars::evaluate("lost-customer", &given, Default::default())?;
/// assert!((outcome.value("cost").unwrap() - expected).abs() < 1e-9);
/// # Ok::<(), regulars::Error>(())
/// ```
pub static LOST_CUSTOMER: Metric = Metric {
    id: "lost-customer",
    family: Family::Value,
    forms: &[Form {
        id: "figures",
        inputs: &[
            Input::money("order-value", 45.0),
            Input::number("orders-per-year", Unit::PerYear, 0.0, 10_000.0, 5.0),
            Input::share("margin", 0.4),
            Input::number("years-lost", Unit::Years, 0.0, 100.0, 3.0),
            Input::share("discount-rate", 0.1),
            Input::money("replacement-cost", 60.0).under(&["lost-and-replaced", "replaced-only"]),
            Input::number("people-told", Unit::Number, 0.0, 1e6, 8.0).optional(),
            Input::share("put-off", 0.05).optional(),
            Input::money("prospect-value", 100.0).optional(),
            Input::count("customers-lost", 25.0).optional(),
        ],
    }],
    settings: &[],
    conventions: &[
        Convention { id: "replacement", choices: &["lost-and-replaced", "lost-only", "replaced-only"] },
        Convention { id: "payments", choices: &["mid-year", "year-end"] },
    ],
    outputs: &[
        Output::new("cost", Unit::Money),
        Output::new("yearly-margin", Unit::Money),
        Output::new("lost-margin", Unit::Money),
        Output::new("replacement", Unit::Money),
        Output::new("word-of-mouth", Unit::Money),
        Output::new("total-cost", Unit::Money),
    ],
    tables: &[
        Table {
            id: "costs",
            columns: &[Output::new("item", Unit::Number), Output::new("amount", Unit::Money)],
        },
        Table {
            id: "years",
            columns: &[
                Output::new("year", Unit::Years),
                Output::new("value", Unit::Money),
                Output::new("discounted", Unit::Money),
                Output::new("total", Unit::Money),
            ],
        },
    ],
    warnings: &["revenue-is-not-profit", "long-lifespan", "word-of-mouth-dominates"],
    refusals: &[],
    verdicts: &["cost"],
    formulas: shown(&[
        Formula { output: "yearly-margin", when: "", text: "{order-value} · {orders-per-year} · {margin}" },
        Formula {
            output: "lost-margin", when: "", text: "Σ {yearly-margin} ÷ (1 + {discount-rate})^{year}"
        },
        Formula { output: "word-of-mouth", when: "", text: "{people-told} · {put-off} · {prospect-value}" },
        Formula {
            output: "cost",
            when: "lost-and-replaced",
            text: "{lost-margin} + {replacement-cost} + {word-of-mouth}",
        },
        Formula { output: "cost", when: "lost-only", text: "{lost-margin} + {word-of-mouth}" },
        Formula { output: "cost", when: "replaced-only", text: "{replacement-cost} + {word-of-mouth}" },
        Formula { output: "total-cost", when: "", text: "{customers-lost} · {cost}" },
    ]),
    sources: shown(&[
        Source {
            text: "Hogan, Lemon & Libai 2003, What Is the True Value of a Lost Customer?, Journal of Service Research 5(3)",
            url: "https://doi.org/10.1177/1094670502238915",
        },
        Source {
            text: "Gupta & Lehmann 2003, Customers as Assets, Journal of Interactive Marketing 17(1)",
            url: "https://doi.org/10.1002/dir.10045",
        },
    ]),
    compute,
};

fn compute(given: &Arguments) -> Result<Outcome, Error> {
    let convention = given.convention("replacement");
    let margin = given.number("margin");
    let yearly = given.number("order-value") * given.number("orders-per-year") * margin;
    let growth = 1.0 + given.number("discount-rate");
    let lifespan = given.number("years-lost");

    let mut lost = 0.0;
    let mut table = Vec::new();
    for year in years(lifespan, given.convention("payments") == "year-end") {
        let value = yearly * year.part;
        let discounted = value / power(growth, year.time);
        lost += discounted;
        table.extend([year.end, value, discounted, lost]);
    }
    let mut word_of_mouth = 0.0;
    if let Some(people) = given.optional("people-told") {
        word_of_mouth = people * given.needed("put-off")? * given.needed("prospect-value")?;
    }
    let counted_loss = if convention == "replaced-only" { 0.0 } else { lost };
    let replacement = if convention == "lost-only" { 0.0 } else { given.number("replacement-cost") };
    let cost = counted_loss + replacement + word_of_mouth;

    let mut outcome = given.outcome(&[
        ("cost", cost),
        ("yearly-margin", yearly),
        ("lost-margin", lost),
        ("replacement", replacement),
        ("word-of-mouth", word_of_mouth),
    ]);
    if let Some(customers) = given.optional("customers-lost") {
        outcome.set("total-cost", customers * cost);
    }
    for (item, amount) in [counted_loss, replacement, word_of_mouth].into_iter().enumerate() {
        outcome.tables[0].extend([item as f64, amount]);
    }
    outcome.tables[1] = table;
    if margin == 1.0 {
        outcome.warn("revenue-is-not-profit");
    }
    if lifespan > 10.0 {
        outcome.warn("long-lifespan");
    }
    if word_of_mouth > lost {
        outcome.warn("word-of-mouth-dominates");
    }
    outcome.verdict = Some("cost");
    Ok(outcome)
}

#[cfg(test)]
mod tests;
