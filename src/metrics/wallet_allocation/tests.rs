use crate::metrics::testing::{close, figures, of, value, warns};
use super::*;
use crate::metrics::{Options, evaluate};

#[test]
fn shares_agree_with_the_published_rule() {
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
fn shares_of_one_wallet_add_up_to_one() {
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
fn the_mean_over_customers_matches_a_hand_calculation() {
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
fn a_rank_beyond_the_number_of_brands_is_refused() {
    let refusal = figures("wallet-allocation", &[("rank", 4.0), ("brands", 3.0)], &[]).unwrap_err();
    assert_eq!(refusal, Error::Exceeds { place: "rank".into(), limit: "brands" });
    let row = evaluate("wallet-allocation", &[("ranks", &[1.0, 2.0, 3.0, 2.0])], Options::default());
    assert_eq!(row.unwrap_err().to_string(), "exceeds: ranks[1].rank");
}

#[test]
fn a_mean_of_fewer_than_thirty_customers_is_warned_of() {
    for (count, few) in [(29, true), (30, false)] {
        let list = ["1,2"].repeat(count).join(",");
        assert_eq!(warns(&of("wallet-allocation", &format!("ranks={list}"), &[]), "few-customers"), few, "{count}");
    }
}
