//! Retention and churn: the share of customers who stay over a period, and over a year.

use crate::error::{Error, Place};
use crate::math::power::power;
use crate::math::proportion::wilson;
use crate::metric::{
    Arguments, CONFIDENCE, Convention, Family, Form, Formula, Input, Metric, Outcome, Output, Source, Table,
    Unit, shown,
};

/// The retention rate over `to` months of customers of whom a share `retention` stays for every `from` months.
///
/// # Formula
/// r^(to ÷ from): a lost customer cannot leave again, so churn is never simply multiplied.
pub fn compound(retention: f64, from: f64, to: f64) -> f64 {
    if from == to { retention } else { power(retention, to / from) }
}

/// Months in a period of this id; a month for an unknown one.
pub(super) fn months(period: &str) -> f64 {
    match period {
        "quarter" => 3.0,
        "year" => 12.0,
        _ => 1.0,
    }
}

/// The convention for the length of the period that the figures cover.
pub(super) const PERIOD: Convention = Convention { id: "period", choices: &["month", "quarter", "year"] };

/// Months in a year.
pub(super) const YEAR: f64 = 12.0;

/// Number of customers below which a rate is unreliable.
const FEW: f64 = 30.0;
/// Error in a yearly churn from which a warning is given.
const NOTICEABLE: f64 = 0.005;

/// Retention rate, churn as its complement, and both compounded to a month and a year.
///
/// # Formula
/// retention = (end − new) ÷ start; churn = 1 − retention; over a year r^(12 ÷ months), see [`compound`]
///
/// # Units and ranges
/// Whole customers; rates from 0 to 1 per month, quarter or year.
///
/// # Errors
/// [`Error::Empty`] without customers at the start, [`Error::Exceeds`] for more new customers than there are at the end,
/// [`Error::Undefined`] `more-stayed-than-started` or `more-lost-than-average`.
///
/// # Source
/// Farris, Bendle, Pfeifer & Reibstein 2010, Marketing Metrics, chapter 5; Skok, SaaS Metrics 2.0: Detailed
/// Definitions; Wilson 1927, Probable Inference, the Law of Succession, and Statistical Inference, Journal of the
/// American Statistical Association 22.
///
/// # Example
/// ```
/// // (510 − 35) ÷ 500 a month; 5 % a month is 46 % a year, not 60 %.
/// let given = [("start", &[500.0][..]), ("end", &[510.0]), ("new", &[35.0])];
/// let outcome = regulars::evaluate("retention-rate", &given, Default::default())?;
/// assert_eq!(outcome.value("retention"), Some(0.95));
/// assert!((outcome.value("yearly-churn").unwrap() - (1.0 - 0.95f64.powi(12))).abs() < 1e-12);
/// # Ok::<(), regulars::Error>(())
/// ```
pub static RETENTION_RATE: Metric = Metric {
    id: "retention-rate",
    family: Family::Retention,
    forms: &[
        Form {
            id: "customers",
            inputs: &[Input::count("start", 500.0), Input::count("end", 510.0), Input::count("new", 35.0)],
        },
        Form { id: "rate", inputs: &[Input::share("known-retention", 0.95)] },
    ],
    settings: &[CONFIDENCE.under(&["customers"])],
    conventions: &[PERIOD, Convention { id: "churn-base", choices: &["start", "average", "exposed"] }],
    outputs: &[
        Output::new("retention", Unit::Share),
        Output::new("low", Unit::Share),
        Output::new("high", Unit::Share),
        Output::new("churn", Unit::Share),
        Output::new("churn-low", Unit::Share),
        Output::new("churn-high", Unit::Share),
        Output::new("stayed", Unit::Count),
        Output::new("lost", Unit::Count),
        Output::new("base", Unit::Number),
        Output::new("months", Unit::Months),
        Output::new("monthly-retention", Unit::Share),
        Output::new("monthly-churn", Unit::Share),
        Output::new("yearly-retention", Unit::Share),
        Output::new("yearly-churn", Unit::Share),
        Output::new("lifetime", Unit::Months),
    ],
    tables: &[Table {
        id: "survival",
        columns: &[Output::new("month", Unit::Months), Output::new("remaining", Unit::Share)],
    }],
    warnings: &["few-customers", "not-times-twelve", "nobody-left", "nobody-stayed"],
    refusals: &["more-stayed-than-started", "more-lost-than-average"],
    verdicts: &["customers", "rate"],
    formulas: shown(&[
        Formula { output: "stayed", when: "customers", text: "{end} − {new}" },
        Formula { output: "lost", when: "customers", text: "{start} − {stayed}" },
        Formula { output: "base", when: "average", text: "({start} + {end}) ÷ 2" },
        Formula { output: "base", when: "exposed", text: "{start} + {new}" },
        Formula { output: "churn", when: "customers", text: "{lost} ÷ {base}" },
        Formula { output: "churn", when: "rate", text: "1 − {known-retention}" },
        Formula { output: "retention", when: "", text: "1 − {churn}" },
        Formula { output: "yearly-churn", when: "", text: "1 − (1 − {churn})^(12 ÷ {months})" },
        Formula { output: "lifetime", when: "", text: "{months} ÷ {churn}" },
    ]),
    sources: shown(&[
        Source {
            text: "Farris, Bendle, Pfeifer & Reibstein 2010, Marketing Metrics, chapter 5",
            url: "https://www.informit.com/articles/article.aspx?p=463943",
        },
        Source {
            text: "Skok, SaaS Metrics 2.0: Detailed Definitions",
            url: "https://www.forentrepreneurs.com/saas-metrics-2-definitions-2/",
        },
        Source {
            text: "Wilson 1927, Probable Inference, the Law of Succession, and Statistical Inference, Journal of the American Statistical Association 22",
            url: "https://doi.org/10.1080/01621459.1927.10502953",
        },
    ]),
    compute,
};

/// Customers lost, and the customers they are measured against.
fn losses(given: &Arguments) -> Result<(f64, f64), Error> {
    let [start, end, new] = ["start", "end", "new"].map(|id| given.number(id));
    if start == 0.0 {
        return Err(Error::Empty("start".into()));
    }
    if new > end {
        return Err(Error::Exceeds { place: "new".into(), limit: "end" });
    }
    let lost = start - (end - new);
    if lost < 0.0 {
        return Err(Error::Undefined { place: Place::from("end"), reason: "more-stayed-than-started" });
    }
    let base = match given.convention("churn-base") {
        "average" => (start + end) / 2.0,
        "exposed" => start + new,
        _ => start,
    };
    // Only the average can be smaller than the number lost.
    if lost > base {
        return Err(Error::Undefined { place: Place::from("end"), reason: "more-lost-than-average" });
    }
    Ok((lost, base))
}

fn compute(given: &Arguments) -> Result<Outcome, Error> {
    let period = months(given.convention("period"));
    let mut outcome = given.outcome(&[("months", period)]);
    let retention = if given.form() == "rate" {
        let retention = given.number("known-retention");
        outcome.set("churn", 1.0 - retention);
        retention
    } else {
        let (lost, base) = losses(given)?;
        let stayed = wilson(base - lost, base, given.setting("confidence"));
        for (id, value) in [
            ("low", stayed.low),
            ("high", stayed.high),
            ("churn", lost / base),
            ("churn-low", 1.0 - stayed.high),
            ("churn-high", 1.0 - stayed.low),
            ("stayed", given.number("start") - lost),
            ("lost", lost),
            ("base", base),
        ] {
            outcome.set(id, value);
        }
        if base < FEW {
            outcome.warn("few-customers");
        }
        stayed.value
    };
    let monthly = compound(retention, period, 1.0);
    let yearly = compound(retention, period, YEAR);
    let churn = 1.0 - retention;
    outcome.set("retention", retention);
    outcome.set("monthly-retention", monthly);
    outcome.set("monthly-churn", 1.0 - monthly);
    outcome.set("yearly-retention", yearly);
    outcome.set("yearly-churn", 1.0 - yearly);
    if churn > 0.0 {
        outcome.set("lifetime", period / churn);
    } else {
        outcome.warn("nobody-left");
    }
    if retention == 0.0 {
        outcome.warn("nobody-stayed");
    }
    let multiplied = churn * YEAR / period;
    if period < YEAR && multiplied - (1.0 - yearly) > NOTICEABLE {
        outcome.warn_with("not-times-twelve", multiplied);
    }
    for month in 0..=24 {
        let month = f64::from(month);
        outcome.tables[0].extend([month, compound(retention, period, month)]);
    }
    outcome.verdict = Some(if given.form() == "rate" { "rate" } else { "customers" });
    Ok(outcome)
}

#[cfg(test)]
mod tests;
