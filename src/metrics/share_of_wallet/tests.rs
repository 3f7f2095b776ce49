use crate::metrics::testing::{close, figures, of, value, warning, warns};
use super::*;
use crate::metrics::{Options, evaluate};

fn list(customers: &[f64], average: &str) -> Result<Outcome, Error> {
    let options = Options { conventions: &[("average", average)], ..Options::default() };
    evaluate("share-of-wallet", &[("customers", customers)], options)
}

#[test]
fn one_customer_has_a_share_without_interval() {
    let outcome = figures("share-of-wallet", &[("spend", 60.0), ("category-spend", 150.0)], &[]).unwrap();
    assert_eq!((value(&outcome, "share"), value(&outcome, "headroom")), (0.4, 90.0));
    assert_eq!((outcome.value("low"), outcome.value("customers")), (None, None));
}

#[test]
fn two_averages_of_the_same_list_match_a_hand_calculation() {
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
fn spending_more_with_us_than_in_total_is_refused() {
    let refusal = list(&[1.0, 2.0, 4.0, 3.0], "sums").unwrap_err();
    assert_eq!(refusal.to_string(), "exceeds: customers[1].spend");
    let one = figures("share-of-wallet", &[("spend", 2.0), ("category-spend", 1.0)], &[]).unwrap_err();
    assert_eq!(one, Error::Exceeds { place: "spend".into(), limit: "category-spend" });
}

#[test]
fn an_average_of_fewer_than_thirty_customers_is_warned_of() {
    for (count, few) in [(29, true), (30, false)] {
        let list = ["1,2"].repeat(count).join(",");
        assert_eq!(warns(&of("share-of-wallet", &format!("customers={list}"), &[]), "few-customers"), few, "{count}");
    }
}

#[test]
fn different_averages_are_warned_of() {
    // 91 of 110, compared with the mean of a tenth and nine tenths.
    let apart = of("share-of-wallet", "customers=1,10,90,100", &[]);
    close(warning(&apart, "averages-differ"), 91.0 / 110.0 - 0.5, 1e-12);
    assert!(!warns(&of("share-of-wallet", "customers=1,2,1,2", &[]), "averages-differ"));
}

#[test]
fn the_distribution_counts_shares_by_tenths() {
    let bins = of("share-of-wallet", "customers=1,20,9.9,10", &[]);
    assert_eq!((bins.tables[0].len(), &bins.tables[0][..3], &bins.tables[0][27..]), (30, &[0.0, 0.1, 1.0][..], &[0.9, 1.0, 1.0][..]));
    // A customer who spends everything with us is in the last tenth.
    let counts: Vec<f64> =
        of("share-of-wallet", "customers=5,100,95,100,100,100", &[]).tables[0].chunks(3).map(|row| row[2]).collect();
    assert_eq!(counts, [1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 2.0]);
}
