//! Customer lifetime value (CLV) from order value, order frequency and lifespan.

use crate::error::Error;
use crate::math::power::power;
use crate::metric::{
    Arguments, Convention, Family, Form, Formula, Input, Metric, Outcome, Output, Source, Table, Unit, shown,
};

/// Customer lifetime value: customer value per year × average lifespan.
///
/// # Formula
/// CLV = order value · orders per year · lifespan, times the margin under `margin`, each year discounted under `discounted`
/// (Σ margin ÷ (1 + d)^t, payments at mid-year or year-end)
///
/// # Units and ranges
/// Order value in money, orders per year, lifespan in years, margin and discount rate as shares.
///
/// # Errors
/// [`Error::Missing`] for a margin or discount rate that the convention needs.
///
/// # Source
/// Gupta & Lehmann 2003, Customers as Assets, Journal of Interactive Marketing 17(1); Farris, Bendle, Pfeifer &
/// Reibstein 2010, Marketing Metrics, chapter 5.
///
/// # Example
/// ```
/// use regulars::metrics::Options;
/// // 100 · 4 · 3 · 60 %.
/// let given = [("order-value", &[100.0][..]), ("orders-per-year", &[4.0]), ("lifespan", &[3.0]), ("margin", &[0.6])];
/// let options = Options { conventions: &[("value", "margin")], ..Options::default() };
/// let outcome = regulars::evaluate("clv", &given, options)?;
/// assert!((outcome.value("clv").unwrap() - 720.0).abs() < 1e-9);
/// # Ok::<(), regulars::Error>(())
/// ```
pub static CLV: Metric = Metric {
    id: "clv",
    family: Family::Value,
    forms: &[Form {
        id: "figures",
        inputs: &[
            Input::money("order-value", 50.0),
            Input::number("orders-per-year", Unit::PerYear, 0.0, 10_000.0, 4.0),
            Input::number("lifespan", Unit::Years, 0.0, 100.0, 3.0),
            Input::share("margin", 0.4).optional().under(&["margin", "discounted"]),
            Input::share("discount-rate", 0.1).optional().under(&["discounted"]),
            Input::money("acquisition-cost", 30.0).optional(),
        ],
    }],
    settings: &[],
    conventions: &[
        Convention { id: "value", choices: &["revenue", "margin", "discounted"] },
        Convention { id: "payments", choices: &["mid-year", "year-end"] },
    ],
    outputs: &[
        Output::new("clv", Unit::Money),
        Output::new("customer-value", Unit::Money),
        Output::new("yearly-margin", Unit::Money),
        Output::new("orders", Unit::Number),
        Output::new("net-clv", Unit::Money),
        Output::new("clv-to-cost", Unit::Number),
        Output::new("payback", Unit::Years),
    ],
    tables: &[Table {
        id: "years",
        columns: &[
            Output::new("year", Unit::Years),
            Output::new("value", Unit::Money),
            Output::new("discounted", Unit::Money),
            Output::new("total", Unit::Money),
        ],
    }],
    warnings: &["revenue-is-not-profit", "long-lifespan", "never-pays-back"],
    refusals: &[],
    verdicts: &["revenue", "margin", "discounted"],
    formulas: shown(&[
        Formula { output: "customer-value", when: "", text: "{order-value} · {orders-per-year}" },
        Formula { output: "clv", when: "revenue", text: "{customer-value} · {lifespan}" },
        Formula { output: "yearly-margin", when: "margin", text: "{customer-value} · {margin}" },
        Formula { output: "clv", when: "margin", text: "{yearly-margin} · {lifespan}" },
        Formula { output: "yearly-margin", when: "discounted", text: "{customer-value} · {margin}" },
        Formula {
            output: "clv",
            when: "discounted",
            text: "Σ {yearly-margin} ÷ (1 + {discount-rate})^{year}",
        },
        Formula { output: "net-clv", when: "", text: "{clv} − {acquisition-cost}" },
    ]),
    sources: shown(&[
        Source {
            text: "Gupta & Lehmann 2003, Customers as Assets, Journal of Interactive Marketing 17(1)",
            url: "https://doi.org/10.1002/dir.10045",
        },
        Source { text: "Farris, Bendle, Pfeifer & Reibstein 2010, Marketing Metrics, chapter 5", url: "" },
    ]),
    compute,
};

/// One year, or the last part of one, of a customer's life.
pub(super) struct Year {
    /// When the year's payments are counted as received, in years from now.
    pub time: f64,
    /// End of the year, in years from now.
    pub end: f64,
    /// The part of a year that the customer stays: 1 except in the last year.
    pub part: f64,
}

/// The years of a lifespan, with payments received in their middle or at their end.
pub(super) fn years(lifespan: f64, at_end: bool) -> impl Iterator<Item = Year> {
    (0..lifespan.ceil() as u32).map(move |index| {
        let start = f64::from(index);
        let part = (lifespan - start).min(1.0);
        Year { time: start + if at_end { part } else { part / 2.0 }, end: start + part, part }
    })
}

fn compute(given: &Arguments) -> Result<Outcome, Error> {
    let convention = given.convention("value");
    let customer_value = given.number("order-value") * given.number("orders-per-year");
    let lifespan = given.number("lifespan");
    let yearly = match convention {
        "revenue" => customer_value,
        _ => customer_value * given.needed("margin")?,
    };
    let discount_rate = if convention == "discounted" { given.needed("discount-rate")? } else { 0.0 };

    let cost = given.optional("acquisition-cost");
    let mut total = 0.0;
    let mut payback = None;
    let mut table = Vec::new();
    for year in years(lifespan, given.convention("payments") == "year-end") {
        let value = yearly * year.part;
        let discounted = value / power(1.0 + discount_rate, year.time);
        if let Some(cost) = cost
            && payback.is_none()
            && total + discounted >= cost
            && discounted > 0.0
        {
            payback = Some(year.end - year.part + year.part * ((cost - total) / discounted).max(0.0));
        }
        total += discounted;
        table.extend([year.end, value, discounted, total]);
    }
    // Without discounting the product is exact; the sum over the years would round.
    let clv = if convention == "discounted" { total } else { yearly * lifespan };

    let mut outcome = given.outcome(&[
        ("clv", clv),
        ("customer-value", customer_value),
        ("orders", given.number("orders-per-year") * lifespan),
    ]);
    if convention != "revenue" {
        outcome.set("yearly-margin", yearly);
    }
    if let Some(cost) = cost {
        outcome.set("net-clv", clv - cost);
        if cost > 0.0 {
            outcome.set("clv-to-cost", clv / cost);
        }
    }
    if let Some(payback) = payback {
        outcome.set("payback", payback);
    }
    outcome.tables[0] = table;
    if convention == "revenue" || given.optional("margin") == Some(1.0) {
        outcome.warn("revenue-is-not-profit");
    }
    if lifespan > 10.0 {
        outcome.warn("long-lifespan");
    }
    if cost.is_some_and(|cost| cost > clv) {
        outcome.warn("never-pays-back");
    }
    outcome.verdict = Some(convention);
    Ok(outcome)
}

#[cfg(test)]
mod tests;
