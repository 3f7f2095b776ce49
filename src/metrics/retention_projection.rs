//! The future of a cohort: the shifted beta-geometric model compared with constant churn.

use crate::error::Error;
use crate::metric::{
    Arguments, Convention, Family, Form, Formula, Input, Metric, Outcome, Output, Source, Table, Unit, shown,
};
use crate::models::bdw::Bdw;
use crate::models::sbg::Sbg;

/// Every customer leaves with the same chance in each period.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ConstantChurn {
    /// The chance.
    pub rate: f64,
}

impl ConstantChurn {
    /// Customers lost ÷ renewal decisions: the most likely rate.
    ///
    /// `survivors[0]` is the size of the cohort, `survivors[t]` the number that remains after t periods.
    pub fn fit(survivors: &[f64]) -> Self {
        let decisions: f64 = survivors.iter().take(survivors.len().saturating_sub(1)).sum();
        let left = survivors.last().copied().unwrap_or(0.0);
        Self { rate: (survivors.first().copied().unwrap_or(0.0) - left) / decisions }
    }

    /// Share of the cohort that remains after this many periods.
    pub fn survival(&self, periods: u32) -> f64 {
        (1.0 - self.rate).powi(periods as i32)
    }

    /// Discounted periods a new customer stays, the first counted in full: (1 + d) ÷ (1 + d − r).
    pub fn discounted_lifetime(&self, discount: f64) -> f64 {
        (1.0 + discount) / (discount + self.rate)
    }
}

/// Minimum number of counts for more than an illustration: the start and three periods.
const FEW: usize = 4;
/// Multiple of the observed periods from which a horizon is far.
const FAR: f64 = 3.0;

/// Retention projection of a cohort; see [`Sbg`], [`Bdw`] and [`ConstantChurn`].
///
/// # Formula
/// S(t) = B(α, β + tᶜ) ÷ B(α, β), with α and β of the largest likelihood; c is 1, or with `model: changing` estimated too
///
/// # Units and ranges
/// Customers remaining after each period, starting with the whole cohort; horizon in whole periods, discount rate as a
/// share per period.
///
/// # Errors
/// [`Error::NotWhole`] for a fractional horizon, [`Error::Empty`] for an empty cohort, [`Error::RowCount`] for changing
/// churn with fewer than four counts, [`Error::Undefined`] `nobody-left` or `everybody-left-at-once`.
///
/// # Source
/// Fader & Hardie 2007, How to Project Customer Retention, Journal of Interactive Marketing 21(1); Fader & Hardie
/// 2010, Customer-Base Valuation in a Contractual Setting: The Perils of Ignoring Heterogeneity, Marketing Science
/// 29(1); Fader, Hardie, Liu, Davin & Steenburgh 2018, "How to Project Customer Retention" Revisited, Journal of
/// Interactive Marketing 43.
///
/// # Example
/// ```
/// // Fader & Hardie 2007, High End: α 0.668, β 3.806.
/// let given = [("survivors", &[1_000.0, 869.0, 743.0, 653.0, 593.0, 551.0, 517.0, 491.0][..]), ("horizon", &[12.0]), ("discount-rate", &[0.1])];
/// let outcome = regulars::evaluate("retention-projection", &given, Default::default())?;
/// assert!((outcome.value("alpha").unwrap() - 0.668).abs() < 5e-4);
/// assert!((outcome.value("beta").unwrap() - 3.806).abs() < 5e-4);
/// # Ok::<(), regulars::Error>(())
/// ```
pub static RETENTION_PROJECTION: Metric = Metric {
    id: "retention-projection",
    family: Family::Retention,
    forms: &[Form {
        id: "cohort",
        inputs: &[
            Input::rows(
                "survivors",
                &[Input::count("survivors", 0.0)],
                (3, 100),
                &[&[1000.0], &[869.0], &[743.0], &[653.0], &[593.0], &[551.0], &[517.0], &[491.0]],
            ),
            Input::number("horizon", Unit::Periods, 1.0, 100.0, 12.0),
            Input::share("discount-rate", 0.1),
        ],
    }],
    settings: &[],
    conventions: &[Convention { id: "model", choices: &["same", "changing"] }],
    outputs: &[
        Output::new("survival", Unit::Share),
        Output::new("constant-survival", Unit::Share),
        Output::new("next-retention", Unit::Share),
        Output::new("constant-churn", Unit::Share),
        Output::new("lifetime-within", Unit::Periods),
        Output::new("constant-lifetime-within", Unit::Periods),
        Output::new("expected-lifetime", Unit::Periods),
        Output::new("discounted-lifetime", Unit::Periods),
        Output::new("constant-discounted-lifetime", Unit::Periods),
        Output::new("residual-lifetime", Unit::Periods),
        Output::new("alpha", Unit::Number),
        Output::new("beta", Unit::Number),
        Output::new("exponent", Unit::Number),
        Output::new("cohort", Unit::Count),
        Output::new("periods-seen", Unit::Periods),
    ],
    tables: &[
        Table {
            id: "observed",
            columns: &[Output::new("period", Unit::Periods), Output::new("survival", Unit::Share)],
        },
        Table {
            id: "projection",
            columns: &[
                Output::new("period", Unit::Periods),
                Output::new("survival", Unit::Share),
                Output::new("retention", Unit::Share),
                Output::new("constant-survival", Unit::Share),
            ],
        },
    ],
    warnings: &["few-periods", "far-horizon", "churn-alike", "endless-lifetime"],
    refusals: &["nobody-left", "everybody-left-at-once"],
    verdicts: &["constant-too-low", "constant-too-high", "alike"],
    formulas: shown(&[
        Formula {
            output: "next-retention",
            when: "same",
            text: "({beta} + {periods-seen}) ÷ ({alpha} + {beta} + {periods-seen})",
        },
        Formula { output: "constant-survival", when: "", text: "(1 − {constant-churn})^{horizon}" },
        Formula {
            output: "constant-discounted-lifetime",
            when: "",
            text: "(1 + {discount-rate}) ÷ ({discount-rate} + {constant-churn})",
        },
    ]),
    sources: shown(&[
        Source {
            text: "Fader & Hardie 2007, How to Project Customer Retention, Journal of Interactive Marketing 21(1)",
            url: "https://doi.org/10.1002/dir.20074",
        },
        Source {
            text: "Fader & Hardie 2010, Customer-Base Valuation in a Contractual Setting: The Perils of Ignoring Heterogeneity, Marketing Science 29(1)",
            url: "https://doi.org/10.1287/mksc.1080.0482",
        },
        Source {
            text: "Fader, Hardie, Liu, Davin & Steenburgh 2018, “How to Project Customer Retention” Revisited: The Role of Duration Dependence, Journal of Interactive Marketing 43",
            url: "https://doi.org/10.1016/j.intmar.2018.01.002",
        },
    ]),
    compute,
};

fn compute(given: &Arguments) -> Result<Outcome, Error> {
    let survivors: Vec<f64> = given.rows("survivors").map(|row| row[0]).collect();
    let horizon = given.number("horizon");
    if horizon.fract() != 0.0 {
        return Err(Error::NotWhole("horizon".into()));
    }
    let undefined = |reason| Err(Error::Undefined { place: "survivors".into(), reason });
    let (cohort, last) = (survivors[0], survivors[survivors.len() - 1]);
    if cohort == 0.0 {
        return Err(Error::Empty("survivors".into()));
    }
    if survivors[1] == 0.0 {
        return undefined("everybody-left-at-once");
    }
    if cohort == last {
        return undefined("nobody-left");
    }
    let tenured = given.convention("model") == "changing";
    let (model, is_flat) = Bdw::most_likely(&survivors, tenured)?;
    let Bdw { a, b, c } = model;
    let sbg = Sbg { alpha: a, beta: b };
    let constant = ConstantChurn::fit(&survivors);
    let discount = given.number("discount-rate");
    let seen = survivors.len() as f64 - 1.0;

    let (survival, plain) = (model.survival(horizon), constant.survival(horizon as u32));
    let mut outcome = given.outcome(&[
        ("survival", survival),
        ("constant-survival", plain),
        ("next-retention", model.retention(seen + 1.0)),
        ("constant-churn", constant.rate),
        ("constant-discounted-lifetime", constant.discounted_lifetime(discount)),
        ("alpha", a),
        ("beta", b),
        ("cohort", cohort),
        ("periods-seen", seen),
    ]);
    let lifetimes = if tenured {
        outcome.set("exponent", c);
        [model.discounted_lifetime(discount), model.discounted_residual_lifetime(seen + 1.0, discount)]
    } else {
        if let Ok(periods) = sbg.expected_lifetime() {
            outcome.set("expected-lifetime", periods);
        }
        [sbg.discounted_lifetime(discount), sbg.discounted_residual_lifetime(seen + 1.0, discount)]
    };
    // Survival falls like t^(−ac).
    if a * c <= 1.0 {
        outcome.warn("endless-lifetime");
    }
    for (id, lifetime) in ["discounted-lifetime", "residual-lifetime"].into_iter().zip(lifetimes) {
        if let Ok(periods) = lifetime {
            outcome.set(id, periods);
        }
    }
    let (mut within, mut constant_within) = (0.0, 0.0);
    for (period, left) in survivors.iter().enumerate() {
        outcome.tables[0].extend([period as f64, left / cohort]);
    }
    for period in 0..=horizon as u32 {
        let time = f64::from(period);
        let row = [model.survival(time), constant.survival(period)];
        let retention = if period == 0 { 1.0 } else { model.retention(time) };
        outcome.tables[1].extend([time, row[0], retention, row[1]]);
        if time < horizon {
            within += row[0];
            constant_within += row[1];
        }
    }
    outcome.set("lifetime-within", within);
    outcome.set("constant-lifetime-within", constant_within);
    if survivors.len() < FEW {
        outcome.warn("few-periods");
    }
    if horizon > FAR * seen {
        outcome.warn("far-horizon");
    }
    // With churn that changes with tenure, equal customers still do not leave at one rate.
    let alike = !tenured && is_flat;
    if alike {
        outcome.warn("churn-alike");
    }
    outcome.verdict = Some(match survival - plain {
        _ if alike => "alike",
        difference if difference > 0.0 => "constant-too-low",
        // Without tenure, survival is below that at constant churn only for a short horizon or by rounding.
        _ if !tenured => "alike",
        _ => "constant-too-high",
    });
    Ok(outcome)
}

#[cfg(test)]
mod tests;
