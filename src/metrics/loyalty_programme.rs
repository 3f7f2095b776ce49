//! The return of a loyalty programme.

use crate::error::Error;
use crate::metric::{
    Arguments, Family, Form, Formula, Input, Metric, Outcome, Output, Source, Table, Unit, shown,
};

/// A loyalty programme over one year.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Programme {
    /// Members.
    pub members: f64,
    /// A member's spend in a year without the programme.
    pub spend_without: f64,
    /// Margin as a share of spending.
    pub margin: f64,
    /// Cost of the programme in a year, rewards included.
    pub cost: f64,
}

impl Programme {
    /// Margin earned because members spend `lift` more than they would without the programme.
    pub fn incremental_margin(&self, lift: f64) -> f64 {
        self.members * self.spend_without * lift * self.margin
    }

    /// The lift in spending at which the programme pays for itself; `None` if no lift is sufficient.
    pub fn break_even_lift(&self) -> Option<f64> {
        let whole = self.incremental_margin(1.0);
        (whole > 0.0).then(|| self.cost / whole)
    }
}

/// Lift from which causation is implausible, because better customers join a programme more often.
const SELF_SELECTED: f64 = 0.5;
/// Steps of the picture, from no lift to twice the one that breaks even.
const STEPS: u32 = 10;

/// Return of a loyalty programme over one year; see [`Programme`].
///
/// # Formula
/// (members · (spend with − spend without) · margin − cost) ÷ cost; break-even lift = cost ÷ (members · spend without · margin)
///
/// # Units and ranges
/// Whole members, spends and cost in money per year, margin as a share; the return as a share of the cost.
///
/// # Errors
/// [`Error::Empty`] without members, [`Error::Undefined`] `costs-nothing`.
///
/// # Source
/// Exchange Solutions, Program ROI; Leenheer, van Heerde, Bijmolt & Smidts 2007, Do Loyalty Programs Really Enhance
/// Behavioral Loyalty?, International Journal of Research in Marketing 24(1).
///
/// # Example
/// ```
/// // Exchange Solutions: 30 million earned by 10 million spent.
/// let given = [("members", &[1e6][..]), ("spend-with", &[600.0]), ("spend-without", &[500.0]), ("margin", &[0.3]), ("programme-cost", &[1e7])];
/// let outcome = regulars::evaluate("loyalty-programme", &given, Default::default())?;
/// assert!((outcome.value("return").unwrap() - 2.0).abs() < 1e-12);
/// # Ok::<(), regulars::Error>(())
/// ```
pub static LOYALTY_PROGRAMME: Metric = Metric {
    id: "loyalty-programme",
    family: Family::Loyalty,
    forms: &[Form {
        id: "figures",
        inputs: &[
            Input::count("members", 8000.0),
            Input::money("spend-with", 230.0),
            Input::money("spend-without", 200.0),
            Input::share("margin", 0.4),
            Input::money("programme-cost", 60_000.0),
        ],
    }],
    settings: &[],
    conventions: &[],
    outputs: &[
        Output::new("return", Unit::Share),
        Output::new("incremental-revenue", Unit::Money),
        Output::new("incremental-margin", Unit::Money),
        Output::new("net", Unit::Money),
        Output::new("lift", Unit::Share),
        Output::new("break-even-lift", Unit::Share),
        Output::new("break-even-spend", Unit::Money),
        Output::new("cost-per-member", Unit::Money),
    ],
    tables: &[Table {
        id: "lifts",
        columns: &[
            Output::new("lift", Unit::Share),
            Output::new("incremental-margin", Unit::Money),
            Output::new("net", Unit::Money),
        ],
    }],
    warnings: &["all-revenue-counted", "self-selection", "revenue-is-not-profit", "members-spend-less"],
    refusals: &["costs-nothing"],
    verdicts: &["pays", "loses"],
    formulas: shown(&[
        Formula {
            output: "incremental-revenue",
            when: "",
            text: "{members} · ({spend-with} − {spend-without})",
        },
        Formula { output: "incremental-margin", when: "", text: "{incremental-revenue} · {margin}" },
        Formula { output: "net", when: "", text: "{incremental-margin} − {programme-cost}" },
        Formula {
            output: "return",
            when: "",
            text: "({incremental-margin} − {programme-cost}) ÷ {programme-cost}",
        },
        Formula { output: "lift", when: "", text: "({spend-with} − {spend-without}) ÷ {spend-without}" },
        Formula {
            output: "break-even-lift",
            when: "",
            text: "{programme-cost} ÷ ({members} · {spend-without} · {margin})",
        },
    ]),
    sources: shown(&[
        Source {
            text: "Exchange Solutions, Program ROI",
            url: "https://exchangesolutions.com/glossary/program-roi/",
        },
        Source {
            text: "Leenheer, van Heerde, Bijmolt & Smidts 2007, Do Loyalty Programs Really Enhance Behavioral Loyalty?, International Journal of Research in Marketing 24(1)",
            url: "https://doi.org/10.1016/j.ijresmar.2006.10.005",
        },
    ]),
    compute,
};

fn compute(given: &Arguments) -> Result<Outcome, Error> {
    let programme = Programme {
        members: given.number("members"),
        spend_without: given.number("spend-without"),
        margin: given.number("margin"),
        cost: given.number("programme-cost"),
    };
    if programme.members == 0.0 {
        return Err(Error::Empty("members".into()));
    }
    if programme.cost == 0.0 {
        return Err(Error::Undefined { place: "programme-cost".into(), reason: "costs-nothing" });
    }
    let gain = given.number("spend-with") - programme.spend_without;
    let incremental = programme.members * gain;
    let margin = incremental * programme.margin;
    let net = margin - programme.cost;
    let mut outcome = given.outcome(&[
        ("return", net / programme.cost),
        ("incremental-revenue", incremental),
        ("incremental-margin", margin),
        ("net", net),
        ("cost-per-member", programme.cost / programme.members),
    ]);
    if programme.spend_without > 0.0 {
        let lift = gain / programme.spend_without;
        outcome.set("lift", lift);
        if lift > SELF_SELECTED {
            outcome.warn_with("self-selection", lift);
        }
    } else {
        outcome.warn("all-revenue-counted");
    }
    if let Some(break_even) = programme.break_even_lift() {
        outcome.set("break-even-lift", break_even);
        outcome.set("break-even-spend", programme.spend_without * (1.0 + break_even));
        for step in 0..=STEPS {
            let lift = 2.0 * break_even * f64::from(step) / f64::from(STEPS);
            let margin = programme.incremental_margin(lift);
            outcome.tables[0].extend([lift, margin, margin - programme.cost]);
        }
    }
    if programme.margin == 1.0 {
        outcome.warn("revenue-is-not-profit");
    }
    if gain < 0.0 {
        outcome.warn("members-spend-less");
    }
    outcome.verdict = Some(if net >= 0.0 { "pays" } else { "loses" });
    Ok(outcome)
}

#[cfg(test)]
mod tests;
