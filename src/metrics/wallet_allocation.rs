//! Wallet Allocation Rule: the share of wallet that follows from a brand’s rank.

use crate::error::{Error, Place};
use crate::math::student;
use crate::metric::{
    Arguments, CONFIDENCE, Family, Form, Formula, Input, Metric, Outcome, Output, Source, Table, Unit, shown,
};

/// The share of wallet of the brand at `rank` (1 is best, ties averaged) of the `brands` a customer uses.
///
/// # Formula
/// (1 − rank ÷ (brands + 1)) · 2 ÷ brands
///
/// # Source
/// Keiningham, Aksoy, Williams & Buoye 2015, The Wallet Allocation Rule, appendix A.
pub fn allocated(rank: f64, brands: f64) -> f64 {
    (1.0 - rank / (brands + 1.0)) * 2.0 / brands
}

/// The rank of a score among all scores, the best being 1; equal scores share the mean of their ranks.
pub fn rank(score: f64, scores: impl Iterator<Item = f64>) -> f64 {
    // The score itself is among the scores and adds 0.5, so the ranks begin at 1.
    let behind = |other: f64| match other {
        other if other > score => 1.0,
        other if other == score => 0.5,
        _ => 0.0,
    };
    0.5 + scores.map(behind).sum::<f64>()
}

/// Number of customers below which a mean is unreliable.
const FEW: f64 = 30.0;
/// Maximum number of brands per customer.
const MOST: f64 = 50.0;

const RANK: Input = Input::number("rank", Unit::Number, 1.0, MOST, 2.0);
const BRANDS: Input = Input::count("brands", 3.0).range(1.0, MOST);

/// Share of wallet by the Wallet Allocation Rule; see [`allocated`].
///
/// # Formula
/// (1 − rank ÷ (brands + 1)) · 2 ÷ brands; the mean over customers for a list
///
/// # Units and ranges
/// Rank from 1 (best) to the number of brands a customer uses, ties averaged; shares 0 to 1.
///
/// # Errors
/// [`Error::Exceeds`] for a rank beyond the number of brands.
///
/// # Source
/// Keiningham, Aksoy, Buoye & Cooil 2011, Customer Loyalty Isn’t Enough. Grow Your Share of Wallet, Harvard
/// Business Review 89(10); Keiningham, Aksoy, Williams & Buoye 2015, The Wallet Allocation Rule, appendix A.
///
/// # Example
/// ```
/// // Keiningham et al.: first of two brands, 66.67 %.
/// let given = [("rank", &[1.0][..]), ("brands", &[2.0])];
/// let outcome = regulars::evaluate("wallet-allocation", &given, Default::default())?;
/// assert!((outcome.value("share").unwrap() - 0.6667).abs() < 5e-5);
/// # Ok::<(), regulars::Error>(())
/// ```
pub static WALLET_ALLOCATION: Metric = Metric {
    id: "wallet-allocation",
    family: Family::Share,
    forms: &[
        Form { id: "rank", inputs: &[RANK, BRANDS] },
        Form {
            id: "scores",
            inputs: &[Input::rows(
                "scores",
                &[Input::number("score", Unit::Number, 0.0, 100.0, 8.0)],
                (1, MOST as usize),
                &[&[8.0], &[9.0], &[8.0], &[6.0]],
            )],
        },
        Form {
            id: "customers",
            inputs: &[Input::rows(
                "ranks",
                &[RANK, BRANDS],
                (1, 100_000),
                &[
                    &[1.0, 2.0],
                    &[2.0, 3.0],
                    &[1.0, 3.0],
                    &[3.0, 4.0],
                    &[1.5, 2.0],
                    &[2.0, 2.0],
                    &[1.0, 4.0],
                    &[2.0, 3.0],
                ],
            )],
        },
    ],
    settings: &[CONFIDENCE.under(&["customers"])],
    conventions: &[],
    outputs: &[
        Output::new("share", Unit::Share),
        Output::new("low", Unit::Share),
        Output::new("high", Unit::Share),
        Output::new("rank", Unit::Number),
        Output::new("brands", Unit::Number),
        Output::new("share-if-first", Unit::Share),
        Output::new("gain", Unit::Share),
        Output::new("customers", Unit::Count),
    ],
    tables: &[Table {
        id: "brands",
        columns: &[Output::new("rank", Unit::Number), Output::new("share", Unit::Share)],
    }],
    warnings: &["few-customers", "single-brand"],
    refusals: &[],
    verdicts: &["first", "behind", "customers"],
    formulas: shown(&[
        Formula { output: "share", when: "rank", text: "(1 − {rank} ÷ ({brands} + 1)) · 2 ÷ {brands}" },
        Formula {
            output: "share", when: "scores", text: "(1 − {rank} ÷ ({brands} + 1)) · 2 ÷ {brands}"
        },
        Formula {
            output: "share",
            when: "customers",
            text: "Σ (1 − {rank} ÷ ({brands} + 1)) · 2 ÷ {brands} ÷ {customers}",
        },
        Formula { output: "gain", when: "", text: "{share-if-first} − {share}" },
    ]),
    sources: shown(&[
        Source {
            text: "Keiningham, Aksoy, Buoye & Cooil 2011, Customer Loyalty Isn’t Enough. Grow Your Share of Wallet, Harvard Business Review 89(10)",
            url: "https://hbr.org/2011/10/customer-loyalty-isnt-enough-grow-your-share-of-wallet",
        },
        Source {
            text: "Keiningham, Aksoy, Williams & Buoye 2015, The Wallet Allocation Rule, appendix A",
            url: "https://www.oreilly.com/library/view/the-wallet-allocation/9781119037316/bapp01.xhtml",
        },
    ]),
    compute,
};

fn compute(given: &Arguments) -> Result<Outcome, Error> {
    let mut outcome = given.outcome(&[]);
    let (rank, brands) = match given.form() {
        "customers" => return customers(given, outcome),
        "scores" => {
            let scores = || given.rows("scores").map(|row| row[0]);
            let brands = given.rows("scores").len() as f64;
            for score in scores() {
                let rank = rank(score, scores());
                outcome.tables[0].extend([rank, allocated(rank, brands)]);
            }
            (outcome.tables[0][0], brands)
        }
        _ => {
            let (rank, brands) = (given.number("rank"), given.number("brands"));
            if rank > brands {
                return Err(Error::Exceeds { place: "rank".into(), limit: "brands" });
            }
            for place in 1..=brands as u32 {
                let place = f64::from(place);
                outcome.tables[0].extend([place, allocated(place, brands)]);
            }
            (rank, brands)
        }
    };
    let (share, first) = (allocated(rank, brands), allocated(1.0, brands));
    let pairs = [
        ("share", share),
        ("rank", rank),
        ("brands", brands),
        ("share-if-first", first),
        ("gain", first - share),
    ];
    for (id, value) in pairs {
        outcome.set(id, value);
    }
    if brands == 1.0 {
        outcome.warn("single-brand");
    }
    outcome.verdict = Some(if rank == 1.0 { "first" } else { "behind" });
    Ok(outcome)
}

/// The mean over customers, treated as a sample.
fn customers(given: &Arguments, mut outcome: Outcome) -> Result<Outcome, Error> {
    let mut sums = [0.0; 6];
    for (index, row) in given.rows("ranks").enumerate() {
        let [rank, brands] = [row[0], row[1]];
        if rank > brands {
            let place = Place { input: "ranks", cell: Some((index, "rank")) };
            return Err(Error::Exceeds { place, limit: "brands" });
        }
        let share = allocated(rank, brands);
        let values = [1.0, share, share * share, rank, brands, allocated(1.0, brands)];
        for (sum, value) in sums.iter_mut().zip(values) {
            *sum += value;
        }
    }
    let [cases, ..] = sums;
    let [_, share, square, rank, brands, first] = sums.map(|sum| sum / cases);
    // If all shares are equal, rounding may make the variance negative.
    let variance = (square - share * share).max(0.0);
    let error = if variance > 1e-15 { (variance / (cases - 1.0)).sqrt() } else { 0.0 };
    if let Some(interval) = student::interval(share, error, cases, given.setting("confidence"), (0.0, 1.0)) {
        outcome.set("low", interval.low);
        outcome.set("high", interval.high);
    }
    let pairs = [
        ("share", share),
        ("rank", rank),
        ("brands", brands),
        ("share-if-first", first),
        ("gain", first - share),
        ("customers", cases),
    ];
    for (id, value) in pairs {
        outcome.set(id, value);
    }
    if cases < FEW {
        outcome.warn("few-customers");
    }
    outcome.verdict = Some("customers");
    Ok(outcome)
}

#[cfg(test)]
mod tests;
