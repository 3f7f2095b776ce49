//! Wallet Allocation Rule: the share of wallet that a brand's rank among those a customer uses predicts.

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
    // Its own score is among them and counts half a place twice.
    let behind = |other: f64| match other {
        other if other > score => 1.0,
        other if other == score => 0.5,
        _ => 0.0,
    };
    0.5 + scores.map(behind).sum::<f64>()
}

/// Below this many customers a mean says little.
const FEW: f64 = 30.0;
/// The most brands one customer is asked about.
const MOST: f64 = 50.0;

const RANK: Input = Input::number("rank", Unit::Number, 1.0, MOST, 2.0);
const BRANDS: Input = Input::count("brands", 3.0).range(1.0, MOST);

/// See [`allocated`].
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
    settings: &[CONFIDENCE],
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

/// The mean over customers, who are a sample.
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
    // Rounding may leave less than nothing where all shares are alike.
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
mod tests {
    use super::*;
    use crate::metrics::testing::{close, figures, value, warns};
    use crate::metrics::{Options, evaluate};

    #[test]
    fn shares_of_the_rule() {
        // Keiningham et al., The Wallet Allocation Rule, appendix A: the formula at small numbers of brands.
        for (rank, brands, share) in
            [(1.0, 2.0, 0.6667), (2.0, 2.0, 0.3333), (1.0, 3.0, 0.5), (2.0, 3.0, 0.3333), (3.0, 3.0, 0.1667)]
        {
            close(allocated(rank, brands), share, 5e-5);
            let outcome = figures("wallet-allocation", &[("rank", rank), ("brands", brands)], &[]).unwrap();
            close(value(&outcome, "share"), share, 5e-5);
            assert_eq!(outcome.verdict, Some(if rank == 1.0 { "first" } else { "behind" }));
        }
    }

    #[test]
    fn a_wallet_is_given_out_whole() {
        for brands in [1, 2, 5, 50] {
            let total: f64 = (1..=brands).map(|rank| allocated(f64::from(rank), f64::from(brands))).sum();
            close(total, 1.0, 1e-14);
        }
    }

    #[test]
    fn equal_scores_share_their_ranks() {
        // By hand: 9 is first, the two 8s share 2 and 3, 6 is last.
        let outcome =
            evaluate("wallet-allocation", &[("scores", &[8.0, 9.0, 8.0, 6.0])], Options::default()).unwrap();
        let ranks: Vec<f64> = outcome.tables[0].chunks(2).map(|row| row[0]).collect();
        assert_eq!(ranks, [2.5, 1.0, 2.5, 4.0]);
        close(value(&outcome, "share"), 0.25, 1e-15);
        let alone = evaluate("wallet-allocation", &[("scores", &[3.0])], Options::default()).unwrap();
        assert_eq!(value(&alone, "share"), 1.0);
        assert!(warns(&alone, "single-brand"));
    }

    #[test]
    fn a_mean_over_customers() {
        // Shares 2/3, 1/3, 1/2: mean 1/2, deviation 1/6, error 1/(6√3), t₀.₉₇₅ with 2 degrees of freedom 4.3026527.
        let ranks = [1.0, 2.0, 2.0, 3.0, 1.0, 3.0];
        let outcome = evaluate("wallet-allocation", &[("ranks", &ranks)], Options::default()).unwrap();
        close(value(&outcome, "share"), 0.5, 1e-15);
        let reach = 4.3026527297494638 / (6.0 * 3f64.sqrt());
        close(value(&outcome, "low"), 0.5 - reach, 1e-12);
        close(value(&outcome, "high"), 0.5 + reach, 1e-12);
        assert!(warns(&outcome, "few-customers"));
        let alike =
            evaluate("wallet-allocation", &[("ranks", &[2.0, 3.0, 2.0, 3.0])], Options::default()).unwrap();
        assert_eq!(alike.value("low"), None);
    }

    #[test]
    fn a_rank_beyond_the_brands() {
        let refusal = figures("wallet-allocation", &[("rank", 4.0), ("brands", 3.0)], &[]).unwrap_err();
        assert_eq!(refusal, Error::Exceeds { place: "rank".into(), limit: "brands" });
        let row = evaluate("wallet-allocation", &[("ranks", &[1.0, 2.0, 3.0, 2.0])], Options::default());
        assert_eq!(row.unwrap_err().to_string(), "exceeds: ranks[1].rank");
    }
}
