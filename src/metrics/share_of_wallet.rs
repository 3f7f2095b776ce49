//! Share of wallet: how much of what customers spend on a category they spend with us.

use crate::error::{Error, Place};
use crate::estimate::Estimate;
use crate::math::student;
use crate::metric::{
    Arguments, CONFIDENCE, Convention, Family, Form, Formula, Input, MAX_MONEY, Metric, Outcome, Output,
    Source, Table, Unit, shown,
};

/// Below this many customers an average says little.
const FEW: f64 = 30.0;
/// Averages further apart than this tell different stories.
const APART: f64 = 0.05;
/// Bars of the distribution.
const BINS: usize = 10;

/// Spending with us and in the whole category must be known for the same period.
const SPEND: Input = Input::money("spend", 60.0);
const CATEGORY: Input = Input::money("category-spend", 150.0).range(0.01, MAX_MONEY);

/// Spending with us ÷ spending in the category: of one customer, of all together, or on average.
pub static SHARE_OF_WALLET: Metric = Metric {
    id: "share-of-wallet",
    family: Family::Share,
    forms: &[
        Form { id: "one", inputs: &[SPEND, CATEGORY] },
        Form {
            id: "list",
            inputs: &[Input::rows(
                "customers",
                &[SPEND, CATEGORY],
                (1, 100_000),
                &[
                    &[120.0, 150.0],
                    &[40.0, 400.0],
                    &[75.0, 100.0],
                    &[30.0, 300.0],
                    &[200.0, 250.0],
                    &[15.0, 180.0],
                    &[90.0, 120.0],
                    &[0.0, 220.0],
                ],
            )],
        },
    ],
    settings: &[CONFIDENCE],
    conventions: &[Convention { id: "average", choices: &["sums", "mean"] }],
    outputs: &[
        Output::new("share", Unit::Share),
        Output::new("low", Unit::Share),
        Output::new("high", Unit::Share),
        Output::new("share-of-sums", Unit::Share),
        Output::new("mean-of-shares", Unit::Share),
        Output::new("customers", Unit::Count),
        Output::new("total-spend", Unit::Money),
        Output::new("total-category-spend", Unit::Money),
        Output::new("headroom", Unit::Money),
    ],
    tables: &[Table {
        id: "distribution",
        columns: &[
            Output::new("from", Unit::Share),
            Output::new("to", Unit::Share),
            Output::new("count", Unit::Count),
        ],
    }],
    warnings: &["few-customers", "averages-differ"],
    refusals: &[],
    verdicts: &["one", "sums", "mean"],
    formulas: shown(&[
        Formula { output: "share", when: "one", text: "{spend} ÷ {category-spend}" },
        Formula { output: "share-of-sums", when: "list", text: "{total-spend} ÷ {total-category-spend}" },
        Formula {
            output: "mean-of-shares",
            when: "list",
            text: "Σ {spend} ÷ {category-spend} ÷ {customers}",
        },
        Formula { output: "headroom", when: "", text: "{total-category-spend} − {total-spend}" },
    ]),
    sources: shown(&[
        Source {
            text: "Farris, Bendle, Pfeifer & Reibstein 2010, Marketing Metrics, chapter 2",
            url: "https://www.informit.com/articles/article.aspx?p=463943",
        },
        Source {
            text: "Cooil, Keiningham, Aksoy & Hsu 2007, A Longitudinal Analysis of Customer Satisfaction and Share of Wallet, Journal of Marketing 71(1)",
            url: "https://doi.org/10.1509/jmkg.71.1.067.qxd",
        },
        Source {
            text: "Cochran 1977, Sampling Techniques, 3rd edition, chapter 6 (ratio estimates)",
            url: "",
        },
    ]),
    compute,
};

/// The customers of the list, or the one customer: spending with us and in the category.
fn wallets<'a>(given: &'a Arguments) -> impl Iterator<Item = (f64, f64)> + Clone + use<'a> {
    let one = (given.form() == "one").then(|| (given.number("spend"), given.number("category-spend")));
    given.rows("customers").map(|row| (row[0], row[1])).chain(one)
}

/// The share of sums and the mean of shares, each with its interval where the customers are a sample.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Averages {
    /// Share of sums: what all spend with us ÷ what all spend in the category.
    pub sums: (f64, Option<Estimate>),
    /// Mean of their own shares.
    pub mean: (f64, Option<Estimate>),
}

/// The averages of wallets: pairs of spending with us and, not zero, in the category.
///
/// # Formula
/// R = Σy ÷ Σx with standard error √(Σ(y − R·x)² ÷ (n·(n − 1))) ÷ x̄; the mean of y ÷ x with s ÷ √n
///
/// # Source
/// Cochran 1977, Sampling Techniques, section 6.4.
pub fn averages(wallets: impl Iterator<Item = (f64, f64)> + Clone, confidence: f64) -> Averages {
    let mut totals = [0.0; 4];
    for (spend, category) in wallets.clone() {
        for (total, value) in totals.iter_mut().zip([1.0, spend, category, spend / category]) {
            *total += value;
        }
    }
    let [cases, spend, category, shares] = totals;
    // A sum of shares of 1 may round past its number.
    let (ratio, mean) = (spend / category, (shares / cases).min(1.0));
    let mut squares = [0.0; 2];
    for (own, all) in wallets {
        squares[0] += (own - ratio * all) * (own - ratio * all);
        squares[1] += (own / all - mean) * (own / all - mean);
    }
    let error = |squares: f64| (squares / (cases * (cases - 1.0))).sqrt();
    let interval = |value: f64, error: f64| student::interval(value, error, cases, confidence, (0.0, 1.0));
    Averages {
        sums: (ratio, interval(ratio, error(squares[0]) * cases / category)),
        mean: (mean, interval(mean, error(squares[1]))),
    }
}

fn compute(given: &Arguments) -> Result<Outcome, Error> {
    let one = given.form() == "one";
    let mut outcome = given.outcome(&[]);
    let (mut total_spend, mut total_category) = (0.0, 0.0);
    let mut bins = [0.0; BINS];
    let mut customers = 0.0;
    for (index, (spend, category)) in wallets(given).enumerate() {
        if spend > category {
            let place = match one {
                true => Place::from("spend"),
                false => Place { input: "customers", cell: Some((index, "spend")) },
            };
            return Err(Error::Exceeds { place, limit: "category-spend" });
        }
        total_spend += spend;
        total_category += category;
        customers += 1.0;
        bins[((spend / category * BINS as f64) as usize).min(BINS - 1)] += 1.0;
    }
    let averages = averages(wallets(given), given.setting("confidence"));
    let by_sums = given.convention("average") == "sums";
    let (share, interval) = if by_sums { averages.sums } else { averages.mean };
    for (id, value) in [
        ("share", share),
        ("total-spend", total_spend),
        ("total-category-spend", total_category),
        ("headroom", total_category - total_spend),
    ] {
        outcome.set(id, value);
    }
    if one {
        outcome.verdict = Some("one");
        return Ok(outcome);
    }
    if let Some(interval) = interval {
        outcome.set("low", interval.low);
        outcome.set("high", interval.high);
    }
    outcome.set("share-of-sums", averages.sums.0);
    outcome.set("mean-of-shares", averages.mean.0);
    outcome.set("customers", customers);
    for (index, count) in bins.into_iter().enumerate() {
        let at = |index: usize| index as f64 / BINS as f64;
        outcome.tables[0].extend([at(index), at(index + 1), count]);
    }
    if customers < FEW {
        outcome.warn("few-customers");
    }
    let apart = (averages.sums.0 - averages.mean.0).abs();
    if apart > APART {
        outcome.warn_with("averages-differ", apart);
    }
    outcome.verdict = Some(if by_sums { "sums" } else { "mean" });
    Ok(outcome)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::metrics::testing::{close, figures, value, warns};
    use crate::metrics::{Options, evaluate};

    fn list(customers: &[f64], average: &str) -> Result<Outcome, Error> {
        let options = Options { conventions: &[("average", average)], ..Options::default() };
        evaluate("share-of-wallet", &[("customers", customers)], options)
    }

    #[test]
    fn one_customer() {
        let outcome = figures("share-of-wallet", &[("spend", 60.0), ("category-spend", 150.0)], &[]).unwrap();
        assert_eq!((value(&outcome, "share"), value(&outcome, "headroom")), (0.4, 90.0));
        assert_eq!((outcome.value("low"), outcome.value("customers")), (None, None));
    }

    #[test]
    fn two_averages_of_the_same_list() {
        // Shares 0.8, 0.1 and 0.75; sums 235 of 650. Ratio estimate and mean with their errors by mpmath, t₀.₉₇₅ = 4.3027.
        let customers = [120.0, 150.0, 40.0, 400.0, 75.0, 100.0];
        let sums = list(&customers, "sums").unwrap();
        close(value(&sums, "share"), 235.0 / 650.0, 1e-15);
        close(value(&sums, "low"), 0.0, 0.0);
        close(value(&sums, "high"), 1.0, 0.0);
        let mean = list(&customers, "mean").unwrap();
        close(value(&mean, "share"), 0.55, 1e-15);
        assert!(warns(&mean, "averages-differ") && warns(&mean, "few-customers"));
        assert_eq!(mean.tables[0].chunks(3).map(|row| row[2]).sum::<f64>(), 3.0);
        assert_eq!(mean.tables[0][7 * 3 + 2], 1.0);
    }

    #[test]
    fn intervals_agree_with_40_digit_arithmetic() {
        // mpmath: 95 % with 5 degrees of freedom, t = 2.5705818356; within the accuracy of t.
        let customers = [50.0, 100.0, 60.0, 110.0, 45.0, 100.0, 55.0, 90.0, 48.0, 105.0, 62.0, 120.0];
        let sums = list(&customers, "sums").unwrap();
        close(value(&sums, "low"), 0.453866954754321, 1e-6);
        close(value(&sums, "high"), 0.570133045245679, 1e-6);
        let mean = list(&customers, "mean").unwrap();
        close(value(&mean, "low"), 0.4505179179336051, 1e-6);
        close(value(&mean, "high"), 0.5762738088581217, 1e-6);
    }

    #[test]
    fn nobody_spends_more_with_us_than_in_all() {
        let refusal = list(&[1.0, 2.0, 4.0, 3.0], "sums").unwrap_err();
        assert_eq!(refusal.to_string(), "exceeds: customers[1].spend");
        let one = figures("share-of-wallet", &[("spend", 2.0), ("category-spend", 1.0)], &[]).unwrap_err();
        assert_eq!(one, Error::Exceeds { place: "spend".into(), limit: "category-spend" });
    }
}
