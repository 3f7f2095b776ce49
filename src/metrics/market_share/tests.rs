use crate::metrics::testing::{assert_refusals, assert_warnings, close, figures, value, warns};
use super::*;

fn share(inputs: &[(&str, f64)]) -> Result<Outcome, Error> {
    figures("market-share", inputs, &[])
}

#[test]
fn the_drivers_printed_by_farris_are_reproduced() {
    // Farris et al., Marketing Metrics, chapter 2: 500 of 2,000 customers are 25 %; 6 purchases against 4 are 1.5.
    let outcome = share(&[
        ("brand-buyers", 500.0),
        ("category-buyers", 2000.0),
        ("brand-purchases", 2.4),
        ("buyer-purchases", 6.0),
        ("category-purchases", 4.0),
    ])
    .unwrap();
    assert_eq!(value(&outcome, "penetration-share"), 0.25);
    assert_eq!(value(&outcome, "heavy-usage-index"), 1.5);
    // 1,200 of 8,000 purchases are ours.
    close(value(&outcome, "market-share"), 0.15, 1e-15);
    close(value(&outcome, "category-share"), 0.375, 1e-15);
}

#[test]
fn any_driver_follows_from_the_others() {
    let all = [0.15, 0.25, 0.4, 1.5];
    for unknown in 0..4 {
        let inputs: Vec<(&str, f64)> =
            (0..4).filter(|index| *index != unknown).map(|index| (IDS[index], all[index])).collect();
        let outcome = share(&inputs).unwrap();
        for (id, expected) in IDS.iter().zip(all) {
            close(value(&outcome, id), expected, 1e-15);
        }
        close(value(&outcome, "wallet-gap"), 0.25, 1e-15);
    }
}

#[test]
fn contradictory_figures_are_refused() {
    let reason = |inputs: &[(&str, f64)]| match share(inputs).unwrap_err() {
        Error::Undefined { place, reason } => (place.input, reason),
        other => panic!("{other}"),
    };
    let [market, penetration, requirements, usage] = IDS;
    let four = [(market, 0.1), (penetration, 0.2), (requirements, 0.5), (usage, 1.0)];
    assert_eq!(reason(&four), (market, "one-too-many"));
    assert_eq!(share(&[(penetration, 0.2)]).unwrap_err(), Error::Missing(usage.into()));
    let zero = [(market, 0.1), (penetration, 0.0), (requirements, 0.5)];
    assert_eq!(reason(&zero), (usage, "zero-factor"));
    let above = [(market, 0.5), (penetration, 0.9), (usage, 0.3)];
    assert_eq!(reason(&above), (requirements, "cannot-all-be-true"));
    let heavy = [(penetration, 0.9), (requirements, 0.1), (usage, 2.0)];
    assert_eq!(reason(&heavy), (market, "cannot-all-be-true"));
    let more = [("own-revenue", 2.0), ("market-revenue", 1.0)];
    assert_eq!(
        share(&more).unwrap_err(),
        Error::Exceeds { place: "own-revenue".into(), limit: "market-revenue" }
    );
}

#[test]
fn sales_give_the_share_directly() {
    let revenue = share(&[("own-revenue", 3e6), ("market-revenue", 2e7)]).unwrap();
    assert_eq!((value(&revenue, "market-share"), revenue.verdict), (0.15, Some("revenue")));
    let units = share(&[("own-units", 48_000.0), ("market-units", 400_000.0)]).unwrap();
    assert_eq!((value(&units, "market-share"), units.verdict), (0.12, Some("units")));
    let light = share(&[(IDS[1], 0.5), (IDS[2], 0.4), (IDS[3], 0.8)]).unwrap();
    assert!(warns(&light, "light-buyers"));
}

#[test]
fn warnings_begin_right_after_their_bounds() {
    assert_warnings(
        "market-share",
        &[
            ("brand-buyers=5 category-buyers=10 brand-purchases=1 buyer-purchases=2 category-purchases=2", &[], "light-buyers", false),
            ("brand-buyers=5 category-buyers=10 brand-purchases=1 buyer-purchases=1.9 category-purchases=2", &[], "light-buyers", true),
        ],
    );
}

#[test]
fn refusals_begin_right_after_their_bounds() {
    assert_refusals(
        "market-share",
        &[
            ("own-revenue=10 market-revenue=10", &[], None),
            ("own-revenue=11 market-revenue=10", &[], Some("exceeds")),
            ("brand-buyers=10 category-buyers=10 brand-purchases=2 buyer-purchases=2 category-purchases=2", &[], None),
            ("brand-buyers=11 category-buyers=10 brand-purchases=2 buyer-purchases=2 category-purchases=2", &[], Some("exceeds")),
            ("brand-buyers=9 category-buyers=10 brand-purchases=3 buyer-purchases=2 category-purchases=2", &[], Some("exceeds")),
            // Half the buyers, each buying twice the average, make all purchases in the category; more is impossible.
            ("brand-buyers=5 category-buyers=10 brand-purchases=2 buyer-purchases=4 category-purchases=2", &[], None),
            ("brand-buyers=5 category-buyers=10 brand-purchases=2 buyer-purchases=6 category-purchases=2", &[], Some("undefined")),
        ],
    );
}

