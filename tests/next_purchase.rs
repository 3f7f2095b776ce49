//! Time to the next purchase against R's package survival (golden/next_purchase.R).
#![cfg(feature = "orders")]

use regulars::orders::analysis::{Analysis, Choices};
use regulars::orders::detect::inspect::Inspection;
use regulars::orders::detect::options::Options;
use regulars::orders::read::log::OrderLog;
use regulars::orders::summary::customers::Summary;
use regulars::tables::day::{day, format_iso};
use serde_json::{Value, json};

fn next_purchase(file: &[u8]) -> Value {
    next_purchase_until(file, None)
}

fn next_purchase_until(file: &[u8], observation_end: Option<i32>) -> Value {
    let options = Options { baskets: true, observation_end, ..Options::default() };
    let inspection = Inspection::new(file, true, &options).unwrap();
    let mut log = OrderLog::new(&inspection, &options, 100).unwrap();
    log.push(file).unwrap();
    log.read(true).unwrap();
    let summary = Summary::new(log.ledger(), observation_end).unwrap();
    json!(Analysis::new(&log, &summary, &Choices::default()).next_purchase)
}

fn near(what: &str, own: &Value, other: &Value) {
    let (own, other) = (own.as_f64().unwrap(), other.as_f64().unwrap());
    assert!((own - other).abs() <= 1e-9 * other.abs(), "{what}: {own} is not {other}");
}

fn check(file: &[u8], golden: &str, most_per_kind: usize) {
    let all: Value = serde_json::from_str(include_str!("golden/next_purchase.json")).unwrap();
    let (own, golden) = (next_purchase(file), &all[golden]);
    let after = own["after"].as_array().unwrap();
    assert_eq!(after.len(), 5);
    for (own, r) in after.iter().zip(golden["after"].as_array().unwrap()) {
        assert_eq!((&own["customers"], &own["returned"]), (&r["customers"], &r["returned"]));
        let last = own["day"].as_array().unwrap().len() - 1;
        assert_eq!((json!(last + 1), &own["day"][last]), (r["steps"].clone(), &r["lastDay"]));
        assert_eq!(own["atRisk"][last], r["lastAtRisk"]);
        near("last share", &own["share"][last], &r["lastShare"]);
        for rate in r["rates"].as_array().unwrap() {
            let own = own["rates"].as_array().unwrap().iter().find(|own| own["days"] == rate[0]).unwrap();
            for (place, end) in [(1, "value"), (2, "low"), (3, "high")] {
                near(end, &own["share"][end], &rate[place]);
            }
        }
    }
    let groups = own["groups"].as_array().unwrap();
    let mut found = 0;
    for r in golden["groups"].as_array().unwrap() {
        let Some(own) = groups.iter().find(|own| own["kind"] == r[0] && own["value"] == r[1]) else {
            continue;
        };
        found += 1;
        assert_eq!(own["customers"], r[2], "{r}");
        near("p-value", &own["pValue"], &r[3]);
        for (place, end) in [(4, "value"), (5, "low"), (6, "high")] {
            near(end, &own["ratio"][end], &r[place]);
        }
    }
    let kinds: Vec<&Value> = golden["groups"].as_array().unwrap().iter().map(|r| &r[0]).collect();
    let expected: usize = kinds.chunk_by(|a, b| a == b).map(|kind| kind.len().min(most_per_kind)).sum();
    assert_eq!(found, expected);
}

#[test]
fn waits_of_cdnow_agree_with_r() {
    check(include_bytes!("data/cdnow-sample.csv"), "cdnow", 12);
}

#[test]
fn waits_of_the_shop_agree_with_r() {
    check(include_bytes!("data/shop-sample.csv"), "shop", 12);
}

#[test]
fn p_values_are_adjusted_for_all_groups() {
    let shop = next_purchase(include_bytes!("data/shop-sample.csv"));
    let groups = shop["groups"].as_array().unwrap();
    let least = |field: &str| groups.iter().map(|group| group[field].as_f64().unwrap()).fold(1.0, f64::min);
    let tests = groups.len() as f64;
    // Holm's smallest p-value equals Bonferroni's.
    assert!((least("adjustedPValue") / (tests * least("pValue")) - 1.0).abs() < 1e-12);
    // The sample shop is built so that gift cards and grinders bring nobody back.
    let slow: Vec<&Value> = groups
        .iter()
        .filter(|group| {
            group["adjustedPValue"].as_f64() < Some(0.05) && group["ratio"]["high"].as_f64() < Some(1.0)
        })
        .map(|group| &group["value"])
        .collect();
    assert_eq!(slow, ["Gift card", "Hand grinder"]);
}

#[test]
fn customers_who_joined_late_count_while_observed() {
    // Ann and Bob return after ten days; Cid joined five days before the end.
    let file =
        b"customer,date,amount\nann,2024-01-01,5\nann,2024-01-11,5\nbob,2024-01-02,5\nbob,2024-01-12,5\n\
        cid,2024-03-26,5\ndan,2024-01-03,5\neve,2024-03-31,5\neve,2024-03-31,5\n";
    let own = next_purchase(file);
    let within_30 = &own["after"][0]["rates"][0];
    // By hand: two of the three who were observed for ten days; without censoring it would be two of all five.
    assert!((within_30["share"]["value"].as_f64().unwrap() - 2.0 / 3.0).abs() < 1e-15);
    assert_eq!(within_30["plain"], json!(0.4));
    assert_eq!(own["after"][0]["half"]["value"], json!(10.0));
    // Nobody was observed for a year.
    assert_eq!(own["after"][0]["rates"][2]["share"], Value::Null);
    // Observation ends before the returns.
    let early = next_purchase_until(file, Some(day(2024, 1, 8).unwrap()));
    assert_eq!(early, json!({ "ok": false, "code": "too-few-purchases" }));
}

#[test]
fn channels_are_those_of_the_first_purchase() {
    let mut file = String::from("customer,date,amount,utm_source\n");
    for customer in 0..60 {
        let source = if customer % 2 == 0 { "google" } else { "newsletter" };
        file += &format!("c{customer},2024-01-{:02},5,{source}\n", customer % 28 + 1);
        // Later purchases come through other channels and do not change a customer's first channel.
        if customer % 2 == 0 || customer % 3 == 0 {
            file += &format!("c{customer},2024-03-{:02},5,direct\n", customer % 28 + 1);
        }
    }
    let own = next_purchase(file.as_bytes());
    let channels: Vec<(&Value, &Value, &Value)> = own["groups"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|group| group["kind"] == "channel")
        .map(|group| (&group["value"], &group["customers"], &group["returned"]))
        .collect();
    assert_eq!(
        channels,
        [(&json!("google"), &json!(30), &json!(30)), (&json!("newsletter"), &json!(30), &json!(10))]
    );
}

/// Reproducible random numbers in [0, 1) (Lehmer, 48271).
fn random(seed: u64) -> impl FnMut() -> f64 {
    let mut state = seed * 7919 + 1;
    move || {
        state = state * 48_271 % 2_147_483_647;
        state as f64 / 2_147_483_647.0
    }
}

/// Customers who join over a year; seven of ten return after 1 to 60 days, uniformly, if that is before the end.
fn shop(seed: u64) -> String {
    let mut next = random(seed);
    let mut file = String::from("customer,date,amount\n");
    let date = |day_of_year: i32| format_iso(day(2024, 1, 1).unwrap() + day_of_year);
    for customer in 0..150 {
        let joined = (next() * 366.0) as i32;
        let returned = joined + 1 + (next() * 60.0) as i32;
        let returns = next() < 0.7;
        file += &format!("c{customer},{},5\n", date(joined));
        if returns && returned < 366 {
            file += &format!("c{customer},{},5\n", date(returned));
        }
    }
    file
}

#[test]
fn intervals_cover_the_share_that_returns_in_simulated_shops() {
    let end = day(2024, 12, 31);
    // Half of those who return do so within 30 days: 35 %; within 90 days all: 70 %.
    let mut held = [0, 0];
    for seed in 1..=200 {
        let own = next_purchase_until(shop(seed).as_bytes(), end);
        for (held, (at, truth)) in held.iter_mut().zip([(0, 0.35), (1, 0.7)]) {
            let share = &own["after"][0]["rates"][at]["share"];
            let [low, high] = ["low", "high"].map(|bound| share[bound].as_f64().unwrap());
            *held += u32::from(low <= truth && truth <= high);
        }
    }
    assert!(held.iter().all(|&held| held >= 184), "{held:?} of 200 intervals hold the truth");
}
