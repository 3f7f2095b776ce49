//! Share of wallet: the part of customers’ spending on a category that we receive.

use crate::error::{Error, Place};
use crate::estimate::Estimate;
use crate::math::student;
use crate::metric::{
    Arguments, CONFIDENCE, Convention, Family, Form, Formula, Input, MAX_MONEY, Metric, Outcome, Output,
    Source, Table, Unit, shown,
};

/// Number of customers below which an average is unreliable.
const FEW: f64 = 30.0;
/// Difference from which the two averages are reported as different.
const APART: f64 = 0.05;
/// Bars of the distribution.
const BINS: usize = 10;

/// Spending with us and in the whole category must be known for the same period.
const SPEND: Input = Input::money("spend", 60.0);
const CATEGORY: Input = Input::money("category-spend", 150.0).range(0.01, MAX_MONEY);

/// Share of wallet of one customer, of all together, or on average; see [`averages`].
///
/// # Formula
/// spending with us ÷ spending in the category; of a list the share of sums or the mean of shares
///
/// # Units and ranges
/// Money over the same period; shares 0 to 1.
///
/// # Errors
/// [`Error::Exceeds`] where spending with us exceeds the category’s.
///
/// # Source
/// Farris, Bendle, Pfeifer & Reibstein 2010, Marketing Metrics, chapter 2; Cooil, Keiningham, Aksoy & Hsu 2007, A
/// Longitudinal Analysis of Customer Satisfaction and Share of Wallet, Journal of Marketing 71(1); Cochran 1977,
/// Sampling Techniques, 3rd edition, chapter 6 (ratio estimates).
///
/// # Example
/// ```
/// use regulars::metrics::Options;
/// // 235 of 650, and the mean of 120/150, 40/400 and 75/100.
/// let given = [("customers", &[120.0, 150.0, 40.0, 400.0, 75.0, 100.0][..])];
/// let options = Options { form: Some("list"), ..Options::default() };
/// let outcome = regulars::evaluate("share-of-wallet", &given, options)?;
/// assert!((outcome.value("share-of-sums").unwrap() - 235.0 / 650.0).abs() < 1e-12);
/// assert!((outcome.value("mean-of-shares").unwrap() - 0.55).abs() < 1e-12);
/// # Ok::<(), regulars::Error>(())
/// ```
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
    settings: &[CONFIDENCE.under(&["list"])],
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

/// The share of sums and the mean of shares, each with its interval if the customers are a sample.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Averages {
    /// Share of sums: total spend with us ÷ total spend in the category.
    pub sums: (f64, Option<Estimate>),
    /// Mean of the individual shares.
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
    // A sum of shares of 1 may round beyond their number.
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
mod tests;
