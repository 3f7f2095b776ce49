//! Satisfaction and return: return rates of delighted, satisfied and dissatisfied customers.

use crate::error::{Error, Place};
use crate::estimate::Estimate;
use crate::math::normal::two_sided_z;
use crate::math::proportion::{newcombe, wilson};
use crate::metric::{
    Arguments, CONFIDENCE, Family, Form, Formula, Input, Metric, Outcome, Output, Source, Unit, shown,
};

/// The ratio of two shares a/n₁ ÷ b/n₂ with Katz's interval on the log scale; `None` unless both counts are above 0.
///
/// # Formula
/// exp(ln RR ± z·√(1/a − 1/n₁ + 1/b − 1/n₂))
///
/// # Source
/// Katz, Baptista, Azen & Pike 1978, Biometrics 34, 469–474.
pub fn risk_ratio((a, n1): (f64, f64), (b, n2): (f64, f64), confidence: f64) -> Option<Estimate> {
    if a <= 0.0 || b <= 0.0 {
        return None;
    }
    let value = a / n1 / (b / n2);
    // If everybody returned, rounding must not make the radicand negative.
    let error = (1.0 / a - 1.0 / n1 + 1.0 / b - 1.0 / n2).max(0.0).sqrt();
    let factor = libm::exp(two_sided_z(confidence) * error);
    Some(Estimate { value, low: value / factor, high: value * factor, confidence })
}

/// Number of customers below which a rate is unreliable.
const FEW: f64 = 30.0;

/// Ids of the outputs of each row: rate, lower and upper end.
const GROUPS: [[&str; 3]; 3] = [
    ["delighted-rate", "delighted-low", "delighted-high"],
    ["satisfied-rate", "satisfied-low", "satisfied-high"],
    ["dissatisfied-rate", "dissatisfied-low", "dissatisfied-high"],
];

/// Return rates by satisfaction, and the difference between delighted and merely satisfied customers.
///
/// # Formula
/// returned ÷ customers per row with Wilson’s interval; difference with Newcombe’s; risk ratio, see [`risk_ratio`]
///
/// # Units and ranges
/// Whole customers per row; rates 0 to 1, the difference −1 to 1.
///
/// # Errors
/// [`Error::Exceeds`] if more returned than there were customers, [`Error::Empty`] if a required row has no customers.
///
/// # Source
/// Jones & Sasser 1995, Why Satisfied Customers Defect, Harvard Business Review 73(6); Newcombe 1998, Interval
/// estimation for the difference between independent proportions, Statistics in Medicine 17, 873–890; Katz,
/// Baptista, Azen & Pike 1978, Obtaining Confidence Intervals for the Risk Ratio in Cohort Studies, Biometrics 34.
///
/// # Example
/// ```
/// // Newcombe 1998, table II: 56/70 − 48/80, 0.0524 to 0.3339.
/// let given = [("groups", &[70.0, 56.0, 80.0, 48.0, 0.0, 0.0][..])];
/// let outcome = regulars::evaluate("satisfaction-return", &given, Default::default())?;
/// assert!((outcome.value("difference").unwrap() - 0.2).abs() < 1e-12);
/// assert!((outcome.value("low").unwrap() - 0.0524).abs() < 5e-5);
/// assert!((outcome.value("high").unwrap() - 0.3339).abs() < 5e-5);
/// # Ok::<(), regulars::Error>(())
/// ```
pub static SATISFACTION_RETURN: Metric = Metric {
    id: "satisfaction-return",
    family: Family::Satisfaction,
    forms: &[Form {
        id: "customers",
        inputs: &[Input::fixed_rows(
            "groups",
            &[Input::count("customers", 0.0), Input::count("returned", 0.0)],
            &["delighted", "satisfied", "dissatisfied"],
            &[&[180.0, 126.0], &[320.0, 144.0], &[100.0, 21.0]],
        )],
    }],
    settings: &[CONFIDENCE],
    conventions: &[],
    outputs: &[
        Output::new("difference", Unit::PercentagePoints),
        Output::new("low", Unit::PercentagePoints),
        Output::new("high", Unit::PercentagePoints),
        Output::new("delighted-rate", Unit::Share),
        Output::new("delighted-low", Unit::Share),
        Output::new("delighted-high", Unit::Share),
        Output::new("satisfied-rate", Unit::Share),
        Output::new("satisfied-low", Unit::Share),
        Output::new("satisfied-high", Unit::Share),
        Output::new("dissatisfied-rate", Unit::Share),
        Output::new("dissatisfied-low", Unit::Share),
        Output::new("dissatisfied-high", Unit::Share),
        Output::new("risk-ratio", Unit::Number),
        Output::new("risk-ratio-low", Unit::Number),
        Output::new("risk-ratio-high", Unit::Number),
        Output::new("satisfied-customers", Unit::Count),
        Output::new("extra-returns", Unit::Number),
    ],
    tables: &[],
    warnings: &["few-customers"],
    refusals: &[],
    verdicts: &["delight-returns", "no-difference", "delight-stays-away"],
    formulas: shown(&[
        Formula { output: "difference", when: "", text: "{delighted-rate} − {satisfied-rate}" },
        Formula { output: "risk-ratio", when: "", text: "{delighted-rate} ÷ {satisfied-rate}" },
        Formula { output: "extra-returns", when: "", text: "{satisfied-customers} · {difference}" },
    ]),
    sources: shown(&[
        Source {
            text: "Jones & Sasser 1995, Why Satisfied Customers Defect, Harvard Business Review 73(6)",
            url: "https://hbr.org/1995/11/why-satisfied-customers-defect",
        },
        Source {
            text: "Newcombe 1998, Interval estimation for the difference between independent proportions, Statistics in Medicine 17, 873–890",
            url: "https://doi.org/10.1002/(SICI)1097-0258(19980430)17:8<873::AID-SIM779>3.0.CO;2-I",
        },
        Source {
            text: "Katz, Baptista, Azen & Pike 1978, Obtaining Confidence Intervals for the Risk Ratio in Cohort Studies, Biometrics 34",
            url: "https://doi.org/10.2307/2530610",
        },
    ]),
    compute,
};

fn compute(given: &Arguments) -> Result<Outcome, Error> {
    let confidence = given.setting("confidence");
    let mut outcome = given.outcome(&[]);
    let mut groups = [(0.0, 0.0); 3];
    let mut few = false;
    for (index, row) in given.rows("groups").enumerate() {
        let [customers, returned] = [row[0], row[1]];
        let place = |column| Place { input: "groups", cell: Some((index, column)) };
        if returned > customers {
            return Err(Error::Exceeds { place: place("returned"), limit: "customers" });
        }
        // The dissatisfied are only shown, not tested, and may be absent.
        if customers == 0.0 && index < 2 {
            return Err(Error::Empty(place("customers")));
        }
        groups[index] = (returned, customers);
        few |= customers > 0.0 && customers < FEW;
        if customers > 0.0 {
            let rate = wilson(returned, customers, confidence);
            for (id, value) in GROUPS[index].into_iter().zip([rate.value, rate.low, rate.high]) {
                outcome.set(id, value);
            }
        }
    }
    let [delighted, satisfied, _] = groups;
    let difference = newcombe(delighted, satisfied, confidence);
    outcome.set("difference", difference.value);
    outcome.set("low", difference.low);
    outcome.set("high", difference.high);
    outcome.set("satisfied-customers", satisfied.1);
    outcome.set("extra-returns", satisfied.1 * difference.value);
    if let Some(ratio) = risk_ratio(delighted, satisfied, confidence) {
        outcome.set("risk-ratio", ratio.value);
        outcome.set("risk-ratio-low", ratio.low);
        outcome.set("risk-ratio-high", ratio.high);
    }
    if few {
        outcome.warn("few-customers");
    }
    outcome.verdict = Some(match (difference.low > 0.0, difference.high < 0.0) {
        (true, _) => "delight-returns",
        (_, true) => "delight-stays-away",
        _ => "no-difference",
    });
    Ok(outcome)
}

#[cfg(test)]
mod tests;
