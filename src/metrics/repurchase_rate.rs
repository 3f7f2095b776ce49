//! Repurchase rate: the share of customers who bought again.

use crate::error::Error;
use crate::math::normal::two_sided_z;
use crate::math::proportion::wilson;
use crate::metric::{
    Arguments, CONFIDENCE, Family, Form, Formula, Input, Metric, Outcome, Output, Source, Table, Unit, shown,
};

/// Customers needed so that the interval of a share reaches ± `margin` and no further (Agresti & Coull's).
///
/// # Formula
/// s(1 − s)·z²/m² − z², s the share after adding z²/2 customers who returned and as many who did not.
pub fn customers_needed(repeat: f64, customers: f64, margin: f64, confidence: f64) -> f64 {
    let z2 = two_sided_z(confidence).powi(2);
    let share = (repeat + z2 / 2.0) / (customers + z2);
    (share * (1.0 - share) * z2 / (margin * margin) - z2).ceil().max(1.0)
}

/// Largest margin of error that the verdict calls narrow: ± 5 percentage points.
const NARROW: f64 = 0.05;
/// Number of customers below which a rate is unreliable.
const FEW: f64 = 30.0;

const WINDOW: Input = Input::number("window", Unit::Months, 0.1, 1200.0, 12.0);
const GAP: Input = Input::number("usual-gap", Unit::Months, 0.01, 1200.0, 3.0).optional();

/// Repurchase rate over a stated window, with Wilson’s interval. Orders on the same day are one purchase.
///
/// # Formula
/// customers with more than one purchase ÷ all customers
///
/// # Units and ranges
/// Whole customers, window in months; the rate from 0 to 1.
///
/// # Errors
/// [`Error::Exceeds`] for more repeat customers than customers, [`Error::Empty`] without customers.
///
/// # Source
/// Davis, Little Stream Software, How to calculate the repeat purchase rate; Wilson 1927, Probable Inference, the
/// Law of Succession, and Statistical Inference, J. Am. Stat. Assoc. 22.
///
/// # Example
/// ```
/// // Newcombe 1998, table I: 81 of 263, 0.2553 to 0.3662.
/// let given = [("customers", &[263.0][..]), ("repeat-customers", &[81.0]), ("window", &[12.0])];
/// let outcome = regulars::evaluate("repurchase-rate", &given, Default::default())?;
/// assert!((outcome.value("low").unwrap() - 0.2553).abs() < 5e-5);
/// assert!((outcome.value("high").unwrap() - 0.3662).abs() < 5e-5);
/// # Ok::<(), regulars::Error>(())
/// ```
pub static REPURCHASE_RATE: Metric = Metric {
    id: "repurchase-rate",
    family: Family::Loyalty,
    forms: &[
        Form {
            id: "customers",
            inputs: &[
                Input::count("customers", 1200.0),
                Input::count("repeat-customers", 312.0),
                WINDOW,
                GAP,
            ],
        },
        Form {
            id: "purchases",
            inputs: &[
                Input::fixed_rows(
                    "buyers",
                    &[Input::count("count", 0.0)],
                    &["1", "2", "3", "4", "5"],
                    &[&[888.0], &[171.0], &[72.0], &[35.0], &[34.0]],
                ),
                WINDOW,
                GAP,
            ],
        },
    ],
    settings: &[CONFIDENCE],
    conventions: &[],
    outputs: &[
        Output::new("repurchase-rate", Unit::Share),
        Output::new("low", Unit::Share),
        Output::new("high", Unit::Share),
        Output::new("margin", Unit::Share),
        Output::new("all", Unit::Count),
        Output::new("repeat", Unit::Count),
        Output::new("one-time", Unit::Count),
        Output::new("customers-for-five", Unit::Count),
    ],
    tables: &[Table {
        id: "purchases",
        columns: &[
            Output::new("purchase", Unit::Count),
            Output::new("customers", Unit::Count),
            Output::new("went-on", Unit::Share),
        ],
    }],
    warnings: &["few-customers", "short-window"],
    refusals: &[],
    verdicts: &["wide", "narrow"],
    formulas: shown(&[Formula { output: "repurchase-rate", when: "", text: "{repeat} ÷ {all}" }]),
    sources: shown(&[
        Source {
            text: "Davis, Little Stream Software, How to calculate the repeat purchase rate",
            url: "https://www.littlestreamsoftware.com/articles/repeat-purchase-rate-calculate/",
        },
        Source {
            text: "Wilson 1927, Probable Inference, the Law of Succession, and Statistical Inference, J. Am. Stat. Assoc. 22",
            url: "https://doi.org/10.1080/01621459.1927.10502953",
        },
    ]),
    compute,
};

fn compute(given: &Arguments) -> Result<Outcome, Error> {
    // Customers with at least one, two, three… purchases.
    let mut reached = Vec::new();
    let place = match given.optional("customers") {
        Some(customers) => {
            let repeat = given.number("repeat-customers");
            if repeat > customers {
                return Err(Error::Exceeds { place: "repeat-customers".into(), limit: "customers" });
            }
            reached.extend([customers, repeat]);
            "customers"
        }
        None => {
            reached.extend(given.rows("buyers").map(|row| row[0]));
            for index in (1..reached.len()).rev() {
                reached[index - 1] += reached[index];
            }
            "buyers"
        }
    };
    let (all, repeat) = (reached[0], reached[1]);
    if all == 0.0 {
        return Err(Error::Empty(place.into()));
    }
    let confidence = given.setting("confidence");
    let rate = wilson(repeat, all, confidence);
    let mut outcome = given.outcome(&[
        ("repurchase-rate", rate.value),
        ("low", rate.low),
        ("high", rate.high),
        ("margin", rate.margin()),
        ("all", all),
        ("repeat", repeat),
        ("one-time", all - repeat),
        ("customers-for-five", customers_needed(repeat, all, NARROW, confidence)),
    ]);
    for (index, pair) in reached.windows(2).enumerate() {
        let went_on = if pair[0] > 0.0 { pair[1] / pair[0] } else { 0.0 };
        outcome.tables[0].extend([index as f64 + 2.0, pair[1], went_on]);
    }
    if all < FEW {
        outcome.warn("few-customers");
    }
    // In a window hardly longer than the usual gap, late customers have not had time to return.
    if given.optional("usual-gap").is_some_and(|gap| given.number("window") < 2.0 * gap) {
        outcome.warn("short-window");
    }
    outcome.verdict = Some(if rate.margin() > NARROW { "wide" } else { "narrow" });
    Ok(outcome)
}

#[cfg(test)]
mod tests;
