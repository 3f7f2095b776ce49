//! Customer effort score (CES 2.0): agreement from 1 to 7 with "The company made it easy for me to handle my issue".

use crate::error::Error;
use crate::math::proportion::wilson;
use crate::metric::{
    Arguments, CONFIDENCE, Convention, Family, Form, Formula, Input, Metric, Outcome, Output, Source, Table,
    Unit, shown,
};
use crate::metrics::nps::{Answers, Interval};
use crate::metrics::ratings::{EFFECTIVE, INTERVAL, Ratings};

/// Customer effort score: the share who agree, the mean agreement, or the net of easy and hard.
///
/// # Formula
/// `percent-agree`: answers 5 to 7 ÷ n; `mean`: Σ answer·count ÷ n; `net-easy`: % of 6 to 7 − % of 1 to 3
///
/// # Units and ranges
/// Seven whole counts, from 1 to 7; shares 0 to 1, the mean 1 to 7, net points −100 to 100. Under the interval
/// `weighted` counts are sums of weights and may have decimals; the interval then uses `effective` answers (Kish), by
/// default the sum of the weights.
///
/// # Errors
/// [`Error::Empty`] where every count is zero.
///
/// # Source
/// Dixon, Freeman & Toman 2010, Stop Trying to Delight Your Customers, Harvard Business Review 88(7); Gartner 2019,
/// What’s Your Customer Effort Score?; Rocks 2016, Interval Estimation for the “Net Promoter Score”, The American
/// Statistician 70(4).
///
/// # Example
/// ```
/// use regulars::metrics::Options;
/// // CYS Group, CES 7-point scale to average.
/// let given = [("counts", &[80.0, 210.0, 140.0, 110.0, 160.0, 180.0, 120.0][..])];
/// let options = Options { conventions: &[("measure", "mean")], ..Options::default() };
/// let outcome = regulars::evaluate("customer-effort", &given, options)?;
/// assert!((outcome.value("mean").unwrap() - 4.08).abs() < 1e-12);
/// # Ok::<(), regulars::Error>(())
/// ```
pub static CUSTOMER_EFFORT: Metric = Metric {
    id: "customer-effort",
    family: Family::Satisfaction,
    forms: &[Form {
        id: "agreement",
        inputs: &[
            Input::fixed_rows(
                "counts",
                &[Input::count("count", 0.0)],
                &["1", "2", "3", "4", "5", "6", "7"],
                &[&[12.0], &[15.0], &[21.0], &[34.0], &[58.0], &[96.0], &[64.0]],
            ),
            EFFECTIVE,
        ],
    }],
    settings: &[CONFIDENCE],
    conventions: &[
        Convention { id: "measure", choices: &["percent-agree", "mean", "net-easy"] },
        INTERVAL,
    ],
    outputs: &[
        Output::new("agree-share", Unit::Share),
        Output::new("net-easy", Unit::Points),
        Output::new("mean", Unit::Number),
        Output::new("low", Unit::Share),
        Output::new("high", Unit::Share),
        Output::new("margin", Unit::Share),
        Output::new("net-easy-low", Unit::Points),
        Output::new("net-easy-high", Unit::Points),
        Output::new("mean-low", Unit::Number),
        Output::new("mean-high", Unit::Number),
        Output::new("standard-deviation", Unit::Number),
        Output::new("agreeing", Unit::Count),
        Output::new("easy", Unit::Count),
        Output::new("hard", Unit::Count),
        Output::new("answers", Unit::Count),
    ],
    tables: &[Table {
        id: "distribution",
        columns: &[Output::new("answer", Unit::Score), Output::new("count", Unit::Count)],
    }],
    warnings: &["few-answers", "divided", "weights-unknown"],
    refusals: &[],
    verdicts: &["percent-agree", "mean", "net-easy"],
    formulas: shown(&[
        Formula { output: "agree-share", when: "", text: "{agreeing} ÷ {answers}" },
        Formula { output: "mean", when: "mean", text: "Σ {answer} · {count} ÷ {answers}" },
        Formula { output: "net-easy", when: "", text: "100 · ({easy} − {hard}) ÷ {answers}" },
    ]),
    sources: shown(&[
        Source {
            text: "Dixon, Freeman & Toman 2010, Stop Trying to Delight Your Customers, Harvard Business Review 88(7)",
            url: "https://hbr.org/2010/07/stop-trying-to-delight-your-customers",
        },
        Source {
            text: "Gartner 2019, What’s Your Customer Effort Score?",
            url: "https://www.gartner.com/smarterwithgartner/unveiling-the-new-and-improved-customer-effort-score",
        },
        Source {
            text: "Rocks 2016, Interval Estimation for the “Net Promoter Score”, The American Statistician 70(4)",
            url: "https://arxiv.org/abs/1601.07235",
        },
    ]),
    compute,
};

fn compute(given: &Arguments) -> Result<Outcome, Error> {
    let ratings = Ratings::given(given);
    let (total, confidence) = (ratings.total(), given.setting("confidence"));
    if total == 0.0 {
        return Err(Error::Empty("counts".into()));
    }
    let mut outcome = given.outcome(&[]);
    let worth = ratings.worth(given, &mut outcome);
    ratings.describe(&mut outcome, &worth, confidence);
    if ratings.divided() {
        outcome.warn("divided");
    }
    let measure = given.convention("measure");
    outcome.verdict = Some(measure);
    match measure {
        "percent-agree" => {
            let agreeing = ratings.between(5, 7);
            let share = wilson(agreeing * (worth.total() / total), worth.total(), confidence);
            outcome.set("agree-share", share.value);
            outcome.set("low", share.low);
            outcome.set("high", share.high);
            outcome.set("margin", share.margin());
            outcome.set("agreeing", agreeing);
        }
        "net-easy" => {
            // The same kind of figure as the Net Promoter Score: the difference of two shares of one sample.
            let net = Answers {
                promoters: ratings.between(6, 7),
                passives: ratings.between(4, 5),
                detractors: ratings.between(1, 3),
            };
            let (low, high) = net.scaled(worth.total()).interval(Interval::AdjustedWald, confidence);
            outcome.set("net-easy", 100.0 * net.score());
            outcome.set("net-easy-low", 100.0 * low);
            outcome.set("net-easy-high", 100.0 * high);
            outcome.set("easy", net.promoters);
            outcome.set("hard", net.detractors);
        }
        _ => {}
    }
    Ok(outcome)
}

#[cfg(test)]
mod tests;
