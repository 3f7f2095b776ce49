//! Retention and churn: who stayed over a period, and what that makes of a year.

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
/// r^(to ÷ from): those who left cannot leave again, so churn is never simply multiplied.
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

/// The convention for how long the period is that the figures cover.
pub(super) const PERIOD: Convention = Convention { id: "period", choices: &["month", "quarter", "year"] };

/// Months in a year.
pub(super) const YEAR: f64 = 12.0;

/// Below this many customers a rate says little.
const FEW: f64 = 30.0;
/// A yearly churn misstated by this much is worth a warning.
const NOTICEABLE: f64 = 0.005;

/// (end − new) ÷ start, churn as its complement, and both compounded.
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
    settings: &[CONFIDENCE],
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
    // Only the average can fall short of those who left.
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
mod tests {
    use super::*;
    use crate::metrics::testing::{close, figures, value, warns};

    fn counts(start: f64, end: f64, new: f64, conventions: &[(&str, &str)]) -> Result<Outcome, Error> {
        figures("retention-rate", &[("start", start), ("end", end), ("new", new)], conventions)
    }

    #[test]
    fn published_examples() {
        // Skok, SaaS Metrics 2.0 definitions: 20 % churn a year, a lifetime of five years.
        let skok = figures("retention-rate", &[("known-retention", 0.8)], &[("period", "year")]).unwrap();
        close(value(&skok, "lifetime"), 60.0, 1e-12);
    }

    #[test]
    fn a_year_is_not_twelve_months_added_up() {
        // mpmath: 1 − 0.95^12, and the month of a year that keeps 0.8.
        let month = figures("retention-rate", &[("known-retention", 0.95)], &[]).unwrap();
        close(value(&month, "yearly-churn"), 0.459639912337363037, 1e-14);
        assert_eq!(month.warnings[0].code, "not-times-twelve");
        close(month.warnings[0].value.unwrap(), 0.6, 1e-12);
        let year = figures("retention-rate", &[("known-retention", 0.8)], &[("period", "year")]).unwrap();
        close(value(&year, "monthly-churn"), 0.0184234701262483264, 1e-14);
        assert_eq!(value(&year, "yearly-retention"), 0.8);
        assert!(!warns(&year, "not-times-twelve"));
    }

    #[test]
    fn three_denominators_of_churn() {
        // By hand: 25 of 500 left; 35 joined and 510 are there at the end.
        for (base, churn) in [("start", 25.0 / 500.0), ("average", 25.0 / 505.0), ("exposed", 25.0 / 535.0)] {
            let outcome = counts(500.0, 510.0, 35.0, &[("churn-base", base)]).unwrap();
            close(value(&outcome, "churn"), churn, 1e-15);
            close(value(&outcome, "retention"), 1.0 - churn, 1e-15);
            assert!(value(&outcome, "churn-low") < churn && churn < value(&outcome, "churn-high"));
        }
        let outcome = counts(500.0, 510.0, 35.0, &[]).unwrap();
        // Wilson's interval by mpmath.
        close(value(&outcome, "low"), 0.927231838828452414, 1e-14);
        close(value(&outcome, "high"), 0.965906254756150568, 1e-14);
    }

    #[test]
    fn what_cannot_be() {
        assert_eq!(counts(0.0, 5.0, 5.0, &[]).unwrap_err(), Error::Empty("start".into()));
        assert_eq!(
            counts(5.0, 5.0, 6.0, &[]).unwrap_err(),
            Error::Exceeds { place: "new".into(), limit: "end" }
        );
        let refusal = |start, end, new, base| counts(start, end, new, &[("churn-base", base)]).unwrap_err();
        let undefined = |reason| Error::Undefined { place: "end".into(), reason };
        assert_eq!(refusal(100.0, 120.0, 10.0, "start"), undefined("more-stayed-than-started"));
        assert_eq!(refusal(100.0, 0.0, 0.0, "average"), undefined("more-lost-than-average"));
    }

    #[test]
    fn nobody_left_and_nobody_stayed() {
        let kept = counts(50.0, 50.0, 0.0, &[]).unwrap();
        assert_eq!((value(&kept, "yearly-retention"), kept.value("lifetime")), (1.0, None));
        assert!(warns(&kept, "nobody-left"));
        let gone = counts(50.0, 7.0, 7.0, &[]).unwrap();
        assert_eq!((value(&gone, "yearly-churn"), value(&gone, "lifetime")), (1.0, 1.0));
        assert!(warns(&gone, "nobody-stayed") && warns(&gone, "not-times-twelve"));
    }
}
