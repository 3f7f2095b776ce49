//! Customer mix: one-time customers compared with regular customers.

use crate::error::Error;
use crate::math::proportion::wilson;
use crate::metric::{
    Arguments, CONFIDENCE, Convention, Family, Form, Formula, Input, Metric, Outcome, Output, Source, Table,
    Unit, shown,
};

/// A group of customers and the revenue they bring in a year.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Group {
    /// Number of customers.
    pub customers: f64,
    /// Revenue of them all.
    pub revenue: f64,
}

impl Group {
    /// Reads `{name}-customers` and `{name}-revenue`.
    fn read(given: &Arguments, customers: &'static str, revenue: &'static str) -> Result<Self, Error> {
        let group = Self { customers: given.number(customers), revenue: given.number(revenue) };
        if group.customers == 0.0 && group.revenue > 0.0 {
            return Err(Error::Undefined { place: customers.into(), reason: "revenue-without-customers" });
        }
        Ok(group)
    }

    /// Revenue per customer; `None` without customers.
    pub fn per_head(&self) -> Option<f64> {
        (self.customers > 0.0).then(|| self.revenue / self.customers)
    }
}

/// Share of one-time customers above which converting them into regulars is optimistic.
const HOPEFUL: f64 = 0.25;

/// Customer mix: shares of customers and revenue, and the revenue that one-time customers who become regulars add.
///
/// # Formula
/// regular revenue share = regular revenue ÷ all revenue; worth-times = (regular revenue ÷ regulars) ÷ (one-time revenue ÷
/// one-time customers)
///
/// # Units and ranges
/// Whole customers and revenue in money over one year; shares 0 to 1.
///
/// # Errors
/// [`Error::Empty`] without customers or revenue, [`Error::Undefined`] `revenue-without-customers`.
///
/// # Source
/// Reichheld & Sasser 1990, Zero Defections: Quality Comes to Services, Harvard Business Review 68(5); Reinartz &
/// Kumar 2000, On the Profitability of Long-Life Customers in a Noncontractual Setting, Journal of Marketing 64(4).
///
/// # Example
/// ```
/// // 8,000 of 10,000; 400 a head against 25.
/// let given = [("one-time-customers", &[80.0][..]), ("one-time-revenue", &[2_000.0]), ("regular-customers", &[20.0]), ("regular-revenue", &[8_000.0])];
/// let outcome = regulars::evaluate("customer-mix", &given, Default::default())?;
/// assert_eq!(outcome.value("regular-revenue-share"), Some(0.8));
/// assert_eq!(outcome.value("worth-times"), Some(16.0));
/// # Ok::<(), regulars::Error>(())
/// ```
pub static CUSTOMER_MIX: Metric = Metric {
    id: "customer-mix",
    family: Family::Value,
    forms: &[Form {
        id: "groups",
        inputs: &[
            Input::count("one-time-customers", 1400.0),
            Input::money("one-time-revenue", 63_000.0),
            Input::count("regular-customers", 600.0),
            Input::money("regular-revenue", 126_000.0),
            Input::share("conversion", 0.05).optional(),
        ],
    }],
    settings: &[CONFIDENCE],
    conventions: &[Convention { id: "gain", choices: &["difference", "on-top"] }],
    outputs: &[
        Output::new("regular-revenue-share", Unit::Share),
        Output::new("regular-share", Unit::Share),
        Output::new("regular-share-low", Unit::Share),
        Output::new("regular-share-high", Unit::Share),
        Output::new("customers", Unit::Count),
        Output::new("revenue", Unit::Money),
        Output::new("revenue-per-one-time", Unit::Money),
        Output::new("revenue-per-regular", Unit::Money),
        Output::new("worth-times", Unit::Number),
        Output::new("converted", Unit::Number),
        Output::new("added-revenue", Unit::Money),
    ],
    tables: &[Table {
        id: "mix",
        columns: &[
            Output::new("group", Unit::Number),
            Output::new("customers", Unit::Share),
            Output::new("revenue", Unit::Share),
        ],
    }],
    warnings: &["hopeful-conversion", "regulars-spend-less"],
    refusals: &["revenue-without-customers"],
    verdicts: &["carried-by-regulars", "carried-by-one-time"],
    formulas: shown(&[
        Formula { output: "customers", when: "", text: "{one-time-customers} + {regular-customers}" },
        Formula { output: "revenue", when: "", text: "{one-time-revenue} + {regular-revenue}" },
        Formula { output: "regular-revenue-share", when: "", text: "{regular-revenue} ÷ {revenue}" },
        Formula { output: "regular-share", when: "", text: "{regular-customers} ÷ {customers}" },
        Formula { output: "revenue-per-regular", when: "", text: "{regular-revenue} ÷ {regular-customers}" },
        Formula {
            output: "revenue-per-one-time",
            when: "",
            text: "{one-time-revenue} ÷ {one-time-customers}",
        },
        Formula { output: "worth-times", when: "", text: "{revenue-per-regular} ÷ {revenue-per-one-time}" },
        Formula { output: "converted", when: "", text: "{one-time-customers} · {conversion}" },
        Formula {
            output: "added-revenue",
            when: "difference",
            text: "{converted} · ({revenue-per-regular} − {revenue-per-one-time})",
        },
        Formula { output: "added-revenue", when: "on-top", text: "{converted} · {revenue-per-regular}" },
    ]),
    sources: shown(&[
        Source {
            text: "Reichheld & Sasser 1990, Zero Defections: Quality Comes to Services, Harvard Business Review 68(5)",
            url: "https://hbr.org/1990/09/zero-defections-quality-comes-to-services",
        },
        Source {
            text: "Reinartz & Kumar 2000, On the Profitability of Long-Life Customers in a Noncontractual Setting, Journal of Marketing 64(4)",
            url: "https://doi.org/10.1509/jmkg.64.4.17.18077",
        },
    ]),
    compute,
};

fn compute(given: &Arguments) -> Result<Outcome, Error> {
    let one_time = Group::read(given, "one-time-customers", "one-time-revenue")?;
    let regular = Group::read(given, "regular-customers", "regular-revenue")?;
    let customers = one_time.customers + regular.customers;
    let revenue = one_time.revenue + regular.revenue;
    for (sum, input) in [(customers, "regular-customers"), (revenue, "regular-revenue")] {
        if sum == 0.0 {
            return Err(Error::Empty(input.into()));
        }
    }
    let revenue_share = regular.revenue / revenue;
    let share = wilson(regular.customers, customers, given.setting("confidence"));
    let mut outcome = given.outcome(&[
        ("regular-revenue-share", revenue_share),
        ("regular-share", share.value),
        ("regular-share-low", share.low),
        ("regular-share-high", share.high),
        ("customers", customers),
        ("revenue", revenue),
    ]);
    let per_head = (one_time.per_head(), regular.per_head());
    if let Some(each) = per_head.0 {
        outcome.set("revenue-per-one-time", each);
    }
    if let Some(each) = per_head.1 {
        outcome.set("revenue-per-regular", each);
    }
    if let (Some(one_time_each), Some(regular_each)) = per_head {
        if one_time_each > 0.0 {
            outcome.set("worth-times", regular_each / one_time_each);
        }
        if regular_each < one_time_each {
            outcome.warn("regulars-spend-less");
        }
        if let Some(conversion) = given.optional("conversion") {
            let already = if given.convention("gain") == "difference" { one_time_each } else { 0.0 };
            let converted = one_time.customers * conversion;
            outcome.set("converted", converted);
            outcome.set("added-revenue", converted * (regular_each - already));
        }
    }
    if given.optional("conversion").is_some_and(|conversion| conversion > HOPEFUL) {
        outcome.warn("hopeful-conversion");
    }
    outcome.tables[0] = vec![0.0, 1.0 - share.value, 1.0 - revenue_share, 1.0, share.value, revenue_share];
    outcome.verdict = Some(if revenue_share >= 0.5 { "carried-by-regulars" } else { "carried-by-one-time" });
    Ok(outcome)
}

#[cfg(test)]
mod tests;
