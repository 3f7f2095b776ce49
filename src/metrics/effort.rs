//! Customer effort score (CES 2.0): agreement from 1 to 7 with "The company made it easy for me to handle my issue".

use crate::error::Error;
use crate::math::proportion::wilson;
use crate::metric::{
    Arguments, CONFIDENCE, Convention, Family, Form, Formula, Input, Metric, Outcome, Output, Source, Table,
    Unit, shown,
};
use crate::metrics::nps::{Answers, Interval};
use crate::metrics::ratings::Ratings;

/// Share who agree (5–7), mean agreement, or % of 6–7 less % of 1–3.
pub static CUSTOMER_EFFORT: Metric = Metric {
    id: "customer-effort",
    family: Family::Satisfaction,
    forms: &[Form {
        id: "agreement",
        inputs: &[Input::fixed_rows(
            "counts",
            &[Input::count("count", 0.0)],
            &["1", "2", "3", "4", "5", "6", "7"],
            &[&[12.0], &[15.0], &[21.0], &[34.0], &[58.0], &[96.0], &[64.0]],
        )],
    }],
    settings: &[CONFIDENCE],
    conventions: &[Convention { id: "measure", choices: &["percent-agree", "mean", "net-easy"] }],
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
    warnings: &["few-answers", "divided"],
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
    ratings.describe(&mut outcome, confidence);
    if ratings.divided() {
        outcome.warn("divided");
    }
    let measure = given.convention("measure");
    outcome.verdict = Some(measure);
    match measure {
        "percent-agree" => {
            let agreeing = ratings.between(5, 7);
            let share = wilson(agreeing, total, confidence);
            outcome.set("agree-share", share.value);
            outcome.set("low", share.low);
            outcome.set("high", share.high);
            outcome.set("margin", share.margin());
            outcome.set("agreeing", agreeing);
        }
        "net-easy" => {
            // The same kind of figure as the Net Promoter Score: two shares of one sample, one less the other.
            let net = Answers {
                promoters: ratings.between(6, 7),
                passives: ratings.between(4, 5),
                detractors: ratings.between(1, 3),
            };
            let (low, high) = net.interval(Interval::AdjustedWald, confidence);
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
mod tests {
    use super::*;
    use crate::metrics::testing::{close, value};
    use crate::metrics::{Options, evaluate};

    fn effort(counts: &[f64; 7], measure: &str) -> Outcome {
        let options = Options { conventions: &[("measure", measure)], ..Options::default() };
        evaluate("customer-effort", &[("counts", counts)], options).unwrap()
    }

    #[test]
    fn mean_as_published() {
        // CYS Group, CES 7-point scale to average: 4.08.
        let outcome = effort(&[80.0, 210.0, 140.0, 110.0, 160.0, 180.0, 120.0], "mean");
        close(value(&outcome, "mean"), 4.08, 1e-15);
        assert!((value(&outcome, "mean-low")..value(&outcome, "mean-high")).contains(&4.08));
        assert_eq!((outcome.value("agree-share"), outcome.value("net-easy")), (None, None));
    }

    #[test]
    fn three_scores_of_the_same_answers() {
        // By hand: 460 of 1,000 agree; 300 easy less 430 hard; intervals by mpmath.
        let counts = [80.0, 210.0, 140.0, 110.0, 160.0, 180.0, 120.0];
        let agree = effort(&counts, "percent-agree");
        assert_eq!(value(&agree, "agree-share"), 0.46);
        close(value(&agree, "low"), 0.429321426881106467, 1e-14);
        close(value(&agree, "high"), 0.490984713797737943, 1e-14);
        let net = effort(&counts, "net-easy");
        close(value(&net, "net-easy"), -13.0, 1e-13);
        close(value(&net, "net-easy-low"), -18.1850066532072851, 1e-12);
        close(value(&net, "net-easy-high"), -7.73722664689241576, 1e-12);
    }

    #[test]
    fn nobody_answered() {
        let refusal = evaluate("customer-effort", &[("counts", &[0.0; 7])], Options::default()).unwrap_err();
        assert_eq!(refusal, Error::Empty("counts".into()));
    }
}
