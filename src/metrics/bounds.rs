//! One step either side of every bound: where warnings, verdicts and refusals begin, and what charts hold. Each worked
//! out by hand.

use super::testing::{close, value, warns};
use super::{Options, evaluate};
use crate::error::Error;
use crate::metric::Outcome;

/// Inputs by id: a number is a list of one, rows follow each other.
type Given<'a> = &'a [(&'a str, &'a [f64])];
type Chosen<'a> = &'a [(&'a str, &'a str)];

fn tried(id: &str, form: Option<&str>, given: Given, conventions: Chosen) -> Result<Outcome, Error> {
    evaluate(id, given, Options { form, conventions, ..Options::default() })
}

fn of(id: &str, form: Option<&str>, given: Given, conventions: Chosen) -> Outcome {
    tried(id, form, given, conventions).unwrap_or_else(|error| panic!("{id} {given:?}: {error:?}"))
}

/// The first form's inputs of one number each, written `name=1 other=2`.
fn simple(id: &str, given: &str, conventions: Chosen) -> Result<Outcome, Error> {
    let given: Vec<(&str, [f64; 1])> = given
        .split_whitespace()
        .map(|pair| pair.split_once('=').unwrap())
        .map(|(name, number)| (name, [number.parse().unwrap()]))
        .collect();
    let given: Vec<(&str, &[f64])> = given.iter().map(|(name, number)| (*name, &number[..])).collect();
    tried(id, None, &given, conventions)
}

#[test]
fn a_warning_begins_right_behind_its_bound() {
    let cost = "spend=1000 new-customers=10";
    let lost = "order-value=10 orders-per-year=2 discount-rate=0 replacement-cost=1";
    let clv = "order-value=50 orders-per-year=2";
    let mix = "one-time-customers=10 one-time-revenue=100 regular-customers=10";
    let fact = "acquisition-cost=0 revenue=10 margin=0.5";
    let paid: Chosen = &[("costs", "media-only")];
    let yearly: Chosen = &[("period", "year")];
    for (id, given, conventions, code, expected) in [
        ("acquisition-cost", format!("{cost} overhead=0"), paid, "media-only", false),
        ("acquisition-cost", format!("{cost} overhead=1"), paid, "media-only", true),
        ("acquisition-cost", format!("{cost} clv=800"), &[], "growth-saved-on", false),
        ("acquisition-cost", format!("{cost} clv=801"), &[], "growth-saved-on", true),
        ("acquisition-cost", format!("{cost} monthly-revenue=10 margin=0.5"), &[], "revenue-is-not-profit", false),
        ("acquisition-cost", format!("{cost} monthly-revenue=10 margin=1"), &[], "revenue-is-not-profit", true),
        ("acquisition-cost", "spend=1200 new-customers=10 monthly-revenue=20 margin=0.5".into(), &[], "slow-payback", false),
        ("acquisition-cost", "spend=1210 new-customers=10 monthly-revenue=20 margin=0.5".into(), &[], "slow-payback", true),
        ("clv", format!("{clv} lifespan=10"), &[], "long-lifespan", false),
        ("clv", format!("{clv} lifespan=11"), &[], "long-lifespan", true),
        ("clv", format!("{clv} lifespan=2 acquisition-cost=200"), &[("value", "revenue")], "never-pays-back", false),
        ("clv", format!("{clv} lifespan=2 acquisition-cost=201"), &[("value", "revenue")], "never-pays-back", true),
        ("clv-subscription", format!("{fact} churn-rate=0.15"), &[], "yearly-churn-per-month", false),
        ("clv-subscription", format!("{fact} churn-rate=0.03"), yearly, "monthly-churn-per-year", false),
        ("lost-customer", format!("{lost} margin=0.5 years-lost=10"), &[], "long-lifespan", false),
        ("lost-customer", format!("{lost} margin=0.5 years-lost=11"), &[], "long-lifespan", true),
        ("lost-customer", format!("{lost} margin=0.5 years-lost=1"), &[], "revenue-is-not-profit", false),
        ("lost-customer", format!("{lost} margin=1 years-lost=1"), &[], "revenue-is-not-profit", true),
        ("customer-mix", format!("{mix} regular-revenue=100"), &[], "regulars-spend-less", false),
        ("customer-mix", format!("{mix} regular-revenue=99"), &[], "regulars-spend-less", true),
        ("customer-mix", format!("{mix} regular-revenue=100 conversion=0.25"), &[], "hopeful-conversion", false),
        ("customer-mix", format!("{mix} regular-revenue=100 conversion=0.26"), &[], "hopeful-conversion", true),
        ("loyalty-programme", "members=10 spend-with=150 spend-without=100 margin=0.5 programme-cost=1".into(), &[], "self-selection", false),
        ("loyalty-programme", "members=10 spend-with=151 spend-without=100 margin=0.5 programme-cost=1".into(), &[], "self-selection", true),
        ("loyalty-programme", "members=10 spend-with=100 spend-without=100 margin=0.5 programme-cost=1".into(), &[], "members-spend-less", false),
        ("referral-value", "referrals=5 would-join-anyway=0.5 clv=10 acquisition-cost=10 reward=10".into(), &[], "everyone-credited", false),
        ("referral-value", "referrals=0 would-join-anyway=0 clv=10 acquisition-cost=10 reward=10".into(), &[], "everyone-credited", false),
        ("referral-value", "referrals=5 would-join-anyway=0 clv=10 acquisition-cost=10 reward=10".into(), &[], "everyone-credited", true),
        ("referral-value", "referrals=5 would-join-anyway=0.5 clv=10 acquisition-cost=10 reward=10".into(), &[], "reward-exceeds-value", false),
        ("referral-value", "referrals=5 would-join-anyway=0.5 clv=10 acquisition-cost=10 reward=11".into(), &[], "reward-exceeds-value", true),
        ("repurchase-rate", "customers=30 repeat-customers=9 window=12".into(), &[], "few-customers", false),
        ("repurchase-rate", "customers=29 repeat-customers=9 window=12".into(), &[], "few-customers", true),
        ("retention-rate", "start=30 end=30 new=10".into(), &[], "few-customers", false),
        ("retention-rate", "start=29 end=29 new=10".into(), &[], "few-customers", true),
        ("retention-rate", "start=60 end=60 new=10".into(), &[], "few-customers", false),
        // A thousandth a month: 1.2 % against 1.193 % a year.
        ("retention-rate", "start=1000 end=1000 new=1".into(), &[], "not-times-twelve", false),
        ("retention-rate", "start=1000 end=1000 new=300".into(), yearly, "not-times-twelve", false),
        ("revenue-retention", "start=100 churned=20 contraction=0 expansion=20".into(), yearly, "expansion-hides-churn", false),
        ("revenue-retention", "start=100 churned=21 contraction=0 expansion=21".into(), yearly, "expansion-hides-churn", true),
        ("revenue-retention", "start=100 churned=5 contraction=0 expansion=20".into(), yearly, "expansion-hides-churn", false),
        ("revenue-retention", "start=100 churned=50 contraction=0 expansion=20".into(), yearly, "expansion-hides-churn", false),
        ("word-of-mouth", "customers=10 good-share=0.5 good-reach=4 good-swayed=0.5 bad-share=0.5 bad-reach=1 bad-swayed=0 value=1".into(), &[], "more-won-than-customers", false),
        ("word-of-mouth", "customers=10 good-share=0.5 good-reach=5 good-swayed=0.5 bad-share=0.5 bad-reach=1 bad-swayed=0 value=1".into(), &[], "more-won-than-customers", true),
        ("nps", "promoters=0 passives=1 detractors=10 target=0".into(), &[], "out-of-reach", false),
        ("nps", "promoters=0 passives=5 detractors=0 target=100".into(), &[], "out-of-reach", false),
        ("nps", "promoters=0 passives=0 detractors=4 target=100".into(), &[], "out-of-reach", false),
        ("nps-sample-size", "margin=33 promoters=0.5 detractors=0.2 population=20".into(), &[], "large-share", false),
        ("nps-sample-size", "margin=30 promoters=0.5 detractors=0.2 population=20".into(), &[], "large-share", true),
        ("nps-sample-size", "margin=1 promoters=0.5 detractors=0.2 population=10 response-rate=1".into(), &[], "more-than-population", false),
    ] {
        let outcome = simple(id, &given, conventions).unwrap_or_else(|error| panic!("{id} {given}: {error:?}"));
        assert_eq!(warns(&outcome, code), expected, "{id} {given} {code}");
    }
}

#[test]
fn what_rests_on_nothing_is_left_out() {
    for (id, given, conventions, output) in [
        ("acquisition-cost", "spend=0 new-customers=10 clv=5", &[][..], "clv-to-cost"),
        ("clv", "order-value=0 orders-per-year=2 lifespan=2 acquisition-cost=0", &[], "payback"),
        ("clv-retention", "margin=0 retention-rate=0.5 discount-rate=0.1", &[], "multiple"),
        ("clv-subscription", "revenue=10 margin=0.5 churn-rate=0.5 acquisition-cost=0", &[], "clv-to-cost"),
        (
            "customer-mix",
            "one-time-customers=5 one-time-revenue=0 regular-customers=5 regular-revenue=9",
            &[],
            "worth-times",
        ),
        ("nps-sample-size", "margin=5 promoters=1 detractors=0 population=50", &[], "corrected"),
        ("nps-sample-size", "margin=5 promoters=0.5 detractors=0.2", &[], "corrected"),
    ] {
        let outcome =
            simple(id, given, conventions).unwrap_or_else(|error| panic!("{id} {given}: {error:?}"));
        assert_eq!(outcome.value(output), None, "{id} {given}");
    }
    let nothing = "acquisition-spend=0 new-customers=10 retention-spend=5 customers=10 retention-with=0.9 retention-without=0.5 budget=9";
    let nothing = simple("acquisition-vs-retention", nothing, &[]).unwrap();
    assert_eq!((nothing.value("break-even-saved"), nothing.value("budget-wins")), (None, None));
    // All dissatisfied, and an aim: no number of answers bounds a share of none.
    let counts = [20.0, 0.0, 0.0, 0.0, 0.0];
    let none = of("csat", Some("five"), &[("counts", &counts), ("wanted-margin", &[0.05])], &[]);
    assert_eq!(none.value("answers-needed"), None);
}

#[test]
fn a_verdict_turns_right_behind_its_bound() {
    for (id, given, conventions, expected) in [
        (
            "clv-retention",
            "margin=100 retention-rate=0.5 discount-rate=0 acquisition-cost=100",
            &[][..],
            "pays-back",
        ),
        ("clv-retention", "margin=100 retention-rate=0.5 discount-rate=0 acquisition-cost=101", &[], "loses"),
        ("clv-subscription", "revenue=10 margin=0.5 churn-rate=0.5 acquisition-cost=10", &[], "pays-back"),
        ("clv-subscription", "revenue=10 margin=0.5 churn-rate=0.5 acquisition-cost=11", &[], "loses"),
        ("retention-rate", "start=60 end=60 new=10", &[], "customers"),
        ("retention-rate", "known-retention=0.9", &[], "rate"),
        // From 48 to 52 points, from −15 to 15, and from 20 to 58 points.
        ("nps", "promoters=7000 passives=1000 detractors=2000", &[], "narrow"),
        ("nps", "promoters=40 passives=60 detractors=40", &[], "wide"),
        ("nps", "promoters=40 passives=20 detractors=10", &[], "wide"),
        ("nps-sample-size", "margin=5 promoters=0.5 detractors=0.2", &[], "precision"),
        ("nps-sample-size", "difference=5 promoters=0.5 detractors=0.2", &[], "comparison"),
    ] {
        let outcome =
            simple(id, given, conventions).unwrap_or_else(|error| panic!("{id} {given}: {error:?}"));
        assert_eq!(outcome.verdict, Some(expected), "{id} {given}");
    }
    let csat =
        |people: f64| of("csat", Some("five"), &[("counts", &[people, people, people, people, people])], &[]);
    assert_eq!((csat(4.0).verdict, csat(400.0).verdict), (Some("wide"), Some("narrow")));
    let funnel = |regulars: f64, clv: f64| {
        of(
            "prospect-funnel",
            None,
            &[("stages", &[100.0, 50.0, 80.0, 0.0, 60.0, 0.0, 40.0, 0.0, regulars, 50.0]), ("clv", &[clv])],
            &[],
        )
    };
    for (regulars, clv, few, loses) in [
        (10.0, 10.0, false, false),
        (10.0, 9.0, false, true),
        (9.0, 99.0, true, false),
        (11.0, 99.0, false, false),
    ] {
        let outcome = funnel(regulars, clv);
        assert_eq!((warns(&outcome, "few-regulars"), warns(&outcome, "pays-too-much")), (few, loses));
        assert_eq!(outcome.verdict, Some(if loses { "loses" } else { "pays" }));
    }
}

#[test]
fn waves_differ_or_do_not() {
    let compared = |waves: [f64; 6], interval| {
        of("nps-comparison", Some("groups"), &[("waves", &waves)], &[("interval", interval)])
    };
    // Nothing but promoters, twice: no difference and no error.
    for interval in ["wald", "adjusted-wald"] {
        let same = compared([50.0, 0.0, 0.0, 50.0, 0.0, 0.0], interval);
        assert_eq!(
            (same.verdict, warns(&same, "overlap-is-no-test")),
            (Some("inconclusive"), false),
            "{interval}"
        );
    }
    // From 34 … 55 to 14 … 36 points: less all the same, by 5 to 35 (tests/golden/metrics.py).
    let less = compared([120.0, 50.0, 30.0, 95.0, 60.0, 45.0], "adjusted-wald");
    assert_eq!((less.verdict, warns(&less, "overlap-is-no-test")), (Some("lower"), true));
    let more = compared([95.0, 60.0, 45.0, 120.0, 50.0, 30.0], "adjusted-wald");
    assert_eq!((more.verdict, warns(&more, "overlap-is-no-test")), (Some("higher"), true));
    let far = compared([200.0, 0.0, 0.0, 0.0, 0.0, 200.0], "wald");
    assert_eq!((far.verdict, warns(&far, "overlap-is-no-test")), (Some("lower"), false));
    for (answers, interval, few, small) in [
        (29.0, "wald", true, true),
        (30.0, "wald", false, true),
        (99.0, "wald", false, true),
        (100.0, "wald", false, false),
        (50.0, "adjusted-wald", false, false),
    ] {
        let outcome = compared([answers - 9.0, 0.0, 9.0, 150.0, 0.0, 50.0], interval);
        assert_eq!(
            (warns(&outcome, "few-answers"), warns(&outcome, "wald-small-sample")),
            (few, small),
            "{answers}"
        );
    }
}

#[test]
fn refusals_begin_right_behind_their_bound() {
    for (id, given, conventions, expected) in [
        ("market-share", "own-revenue=10 market-revenue=10", &[][..], None),
        ("market-share", "own-revenue=11 market-revenue=10", &[], Some("exceeds")),
        (
            "market-share",
            "brand-buyers=10 category-buyers=10 brand-purchases=2 buyer-purchases=2 category-purchases=2",
            &[],
            None,
        ),
        (
            "market-share",
            "brand-buyers=11 category-buyers=10 brand-purchases=2 buyer-purchases=2 category-purchases=2",
            &[],
            Some("exceeds"),
        ),
        (
            "market-share",
            "brand-buyers=9 category-buyers=10 brand-purchases=3 buyer-purchases=2 category-purchases=2",
            &[],
            Some("exceeds"),
        ),
        // Half the buyers, each buying twice the average, are the whole category; more cannot be.
        (
            "market-share",
            "brand-buyers=5 category-buyers=10 brand-purchases=2 buyer-purchases=4 category-purchases=2",
            &[],
            None,
        ),
        (
            "market-share",
            "brand-buyers=5 category-buyers=10 brand-purchases=2 buyer-purchases=6 category-purchases=2",
            &[],
            Some("undefined"),
        ),
        ("revenue-retention", "start=100 churned=100 contraction=0 expansion=0", &[], None),
        ("revenue-retention", "start=100 churned=101 contraction=0 expansion=0", &[], Some("exceeds")),
        (
            "word-of-mouth",
            "customers=10 good-share=0.5 good-reach=4 good-swayed=0.5 bad-share=0.5 bad-reach=1 bad-swayed=0 value=1",
            &[],
            None,
        ),
        (
            "word-of-mouth",
            "customers=10 good-share=0.5 good-reach=4 good-swayed=0.5 bad-share=0.51 bad-reach=1 bad-swayed=0 value=1",
            &[],
            Some("undefined"),
        ),
    ] {
        let found = simple(id, given, conventions).err().map(|error| error.code());
        assert_eq!(found, expected, "{id} {given}");
    }
    let free = |given| simple("acquisition-vs-retention", given, &[]).unwrap_err().place().unwrap().input;
    assert_eq!(free("acquisition-cost=0 times=5"), "acquisition-cost");
    assert_eq!(
        free(
            "acquisition-spend=9 new-customers=3 retention-spend=0 customers=10 retention-with=0.9 retention-without=0.5"
        ),
        "retention-spend"
    );
    let light = |own: &str| {
        simple("market-share", &format!("brand-buyers=5 category-buyers=10 brand-purchases=1 buyer-purchases={own} category-purchases=2"), &[]).unwrap()
    };
    assert!(!warns(&light("2"), "light-buyers") && warns(&light("1.9"), "light-buyers"));
}

#[test]
fn rows_few_or_enough_alike_or_not() {
    let actions = |rows: &[f64], target: f64| {
        of(
            "engagement-score",
            None,
            &[("actions", rows), ("active-customers", &[1.0]), ("target", &[target])],
            &[("score", "of-target")],
        )
    };
    for (rows, expected) in [
        (&[1.0, 9.0][..], false),
        (&[4.0, 1.0, 1.0, 1.0], false),
        (&[9.0, 1.0, 1.0, 1.0], true),
        (&[1.0, 1.0, 1.0, 1.0], false),
    ] {
        assert_eq!(warns(&actions(rows, 1000.0), "one-action-dominates"), expected, "{rows:?}");
    }
    assert!(
        !warns(&actions(&[10.0, 1.0], 10.0), "above-target")
            && warns(&actions(&[11.0, 1.0], 10.0), "above-target")
    );
    let raw = of("engagement-score", None, &[("actions", &[500.0, 1.0])], &[("score", "raw")]);
    assert!(!warns(&raw, "above-target"));

    let groups = |last: f64, size: f64| {
        of("satisfaction-return", None, &[("groups", &[size, 9.0, 40.0, 9.0, last, 0.0])], &[])
    };
    for (last, size, few) in
        [(0.0, 40.0, false), (30.0, 30.0, false), (29.0, 40.0, true), (40.0, 29.0, true), (60.0, 60.0, false)]
    {
        assert_eq!(warns(&groups(last, size), "few-customers"), few, "{last} {size}");
    }
    let wallets =
        |count: usize| of("share-of-wallet", Some("list"), &[("customers", &[1.0, 2.0].repeat(count))], &[]);
    let ranks = |count: usize| {
        of("wallet-allocation", Some("customers"), &[("ranks", &[1.0, 2.0].repeat(count))], &[])
    };
    for (count, few) in [(29, true), (30, false)] {
        assert_eq!(
            (warns(&wallets(count), "few-customers"), warns(&ranks(count), "few-customers")),
            (few, few)
        );
        let counts = [count as f64, 0.0, 0.0, 0.0, 0.0];
        assert_eq!(warns(&of("csat", Some("five"), &[("counts", &counts)], &[]), "few-answers"), few);
    }
    // 91 of 110 against the mean of a tenth and nine tenths.
    let apart = of("share-of-wallet", Some("list"), &[("customers", &[1.0, 10.0, 90.0, 100.0])], &[]);
    close(
        apart.warnings.iter().find(|warning| warning.code == "averages-differ").unwrap().value.unwrap(),
        91.0 / 110.0 - 0.5,
        1e-12,
    );
    assert!(!warns(&wallets(2), "averages-differ"));
    let parts = |form, index| {
        let given: Given = match form {
            "survey" => &[("recommend", &[2.0]), ("buy-again", &[2.0]), ("try-other", &[2.0])],
            _ => &[("nps", &[20.0]), ("repurchase-rate", &[0.5]), ("upsell-share", &[0.2])],
        };
        of("loyalty-index", Some(form), given, &[("index", index)])
    };
    for (form, index, mixed) in [
        ("survey", "composite-plain", false),
        ("composite", "composite-rescaled", false),
        ("composite", "composite-plain", true),
    ] {
        let outcome = parts(form, index);
        assert_eq!(
            (warns(&outcome, "mixed-scales"), outcome.value("of-hundred").is_none()),
            (mixed, mixed),
            "{form} {index}"
        );
    }
}

#[test]
fn small_sums() {
    // Half of 100 short after a year: three tenths of the second year.
    let paid = simple(
        "clv",
        "order-value=100 orders-per-year=1 margin=1 lifespan=3 acquisition-cost=130",
        &[("value", "margin")],
    );
    close(value(&paid.unwrap(), "payback"), 1.3, 1e-12);
    // Nine thousandths are reached; 0.9 ÷ 100 is more than them by a last bit.
    let huge =
        simple("nps", "promoters=404500000 passives=200000000 detractors=395500000 target=0.9", &[]).unwrap();
    assert_eq!(value(&huge, "passives-needed"), 0.0);
    // A tenth a quarter is four tenths by the year's multiplication.
    let quarterly = simple("retention-rate", "start=100 end=100 new=10", &[("period", "quarter")]).unwrap();
    close(
        quarterly.warnings.iter().find(|warning| warning.code == "not-times-twelve").unwrap().value.unwrap(),
        0.4,
        1e-12,
    );
    // Nobody of ten: with z²/2 = 1.92 of 13.84 in their place, 179.8 would do.
    let nobody = simple("repurchase-rate", "customers=10 repeat-customers=0 window=12", &[]).unwrap();
    assert_eq!(value(&nobody, "customers-for-five"), 180.0);
    let years = simple("clv-subscription", "revenue=10 margin=0.5 churn-rate=0.5", &[]).unwrap();
    assert_eq!(years.tables[0].len(), 4 * 6);
    let months =
        simple("acquisition-cost", "spend=1300 new-customers=10 monthly-revenue=20 margin=0.5", &[]).unwrap();
    assert_eq!(months.tables[0].len(), 2 * 27);
}

#[test]
fn charts_hold_what_they_say() {
    let steps = simple("revenue-retention", "start=100 churned=20 contraction=10 expansion=35", &[]).unwrap();
    assert_eq!(
        steps.tables[0],
        [0.0, 0.0, 100.0, 1.0, 100.0, 80.0, 2.0, 80.0, 70.0, 3.0, 70.0, 105.0, 4.0, 0.0, 105.0]
    );
    let talk = simple("word-of-mouth", "customers=10 good-share=0.5 good-reach=4 good-swayed=0.5 bad-share=0.2 bad-reach=3 bad-swayed=0.25 value=7", &[]).unwrap();
    assert_eq!(talk.tables[0], [0.0, 5.0, 20.0, 10.0, 70.0, 1.0, 2.0, 6.0, 1.5, -10.5]);
    let bins = of("share-of-wallet", Some("list"), &[("customers", &[1.0, 20.0, 9.9, 10.0])], &[]);
    assert_eq!(
        (bins.tables[0].len(), &bins.tables[0][..3], &bins.tables[0][27..]),
        (30, &[0.0, 0.1, 1.0][..], &[0.9, 1.0, 1.0][..])
    );
    let buyers = of(
        "repurchase-rate",
        Some("purchases"),
        &[("buyers", &[6.0, 2.0, 2.0, 0.0, 0.0]), ("window", &[12.0])],
        &[],
    );
    // Four of ten came a second time, two of the four a third.
    assert_eq!(buyers.tables[0][..6], [2.0, 4.0, 0.4, 3.0, 2.0, 0.5]);
    let once = of(
        "repurchase-rate",
        Some("purchases"),
        &[("buyers", &[6.0, 0.0, 0.0, 0.0, 0.0]), ("window", &[12.0])],
        &[],
    );
    assert!(once.tables[0].iter().all(|cell| cell.is_finite()), "{:?}", once.tables[0]);
    let counts: Vec<f64> = (0..11).map(f64::from).collect();
    assert_eq!(of("nps", Some("scores"), &[("counts", &counts)], &[]).tables[0].len(), 22);
    assert!(simple("nps", "promoters=5 passives=4 detractors=3", &[]).unwrap().tables[0].is_empty());

    let projected = |horizon: f64, periods: usize| {
        let survivors = &[1000.0, 700.0, 550.0, 470.0, 420.0][..periods];
        of(
            "retention-projection",
            None,
            &[("survivors", survivors), ("horizon", &[horizon]), ("discount-rate", &[0.1])],
            &[],
        )
    };
    let three = projected(3.0, 5);
    let rows: Vec<&[f64]> = three.tables[1].chunks(4).collect();
    assert_eq!((rows.len(), rows[0]), (4, &[0.0, 1.0, 1.0, 1.0][..]));
    close(value(&three, "lifetime-within"), rows[0][1] + rows[1][1] + rows[2][1], 1e-12);
    close(value(&three, "constant-lifetime-within"), rows[0][3] + rows[1][3] + rows[2][3], 1e-12);
    // Who was there at the last count: Σ S(t)/S(4)/1.1^(t − 5) from t = 5, S a product of (β + i − 1)/(α + β + i − 1).
    let [alpha, beta] = ["alpha", "beta"].map(|id| value(&three, id));
    let (mut left, mut expected) = (1.0, 0.0);
    for t in 5..2_000 {
        left *= (beta + f64::from(t) - 1.0) / (alpha + beta + f64::from(t) - 1.0);
        expected += left * 1.1f64.powi(5 - t);
    }
    close(value(&three, "residual-lifetime"), expected, 1e-9);
    // Of those there before a period, those there after it.
    close(rows[2][2], rows[2][1] / rows[1][1], 1e-12);
    for (horizon, periods, few, far) in [
        (12.0, 5, false, false),
        (13.0, 5, false, true),
        (8.0, 5, false, false),
        (3.0, 4, false, false),
        (3.0, 3, true, false),
    ] {
        let outcome = projected(horizon, periods);
        assert_eq!(
            (warns(&outcome, "few-periods"), warns(&outcome, "far-horizon")),
            (few, far),
            "{horizon} {periods}"
        );
    }
}

#[test]
fn points_that_other_numbers_of_answers_reach() {
    let rows =
        |outcome: &Outcome| outcome.tables[0].chunks(2).map(|row| (row[0], row[1])).collect::<Vec<_>>();
    for (given, extra) in
        [("margin=5 promoters=0.5 detractors=0.2", 3.0), ("difference=5 promoters=0.5 detractors=0.2", 0.0)]
    {
        let outcome = simple("nps-sample-size", given, &[]).unwrap();
        let (answers, unlimited) = (value(&outcome, "answers"), value(&outcome, "unlimited"));
        let found = rows(&outcome);
        for factor in [0.5, 1.0, 8.0] {
            let size = (answers * factor).ceil();
            let points = found.iter().find(|row| row.0 == size).unwrap().1;
            close(points, 5.0 * ((unlimited + extra) / (size + extra)).sqrt(), 1e-12);
        }
    }
    // Of 100 people 50 are worth 50 · 99/50 of people without number, and all of them leave no error.
    let few =
        simple("nps-sample-size", "margin=10 promoters=0.5 detractors=0.2 population=100", &[]).unwrap();
    let unlimited = value(&few, "unlimited");
    for (size, points) in rows(&few) {
        let worth = if size < 100.0 { size * 99.0 / (100.0 - size) } else { f64::INFINITY };
        close(points, (10.0 * ((unlimited + 3.0) / (worth + 3.0)).sqrt()).min(200.0), 1e-12);
    }
    assert_eq!(rows(&few).last().unwrap(), &(100.0, 0.0));
    let one = simple("nps-sample-size", "margin=10 promoters=0.5 detractors=0.2 population=1", &[]).unwrap();
    assert_eq!(rows(&one), [(1.0, 0.0)]);
}
