//! Cost and value of customers by channel, against an independent reduction (golden/acquisition.py) and a known truth.
#![cfg(feature = "orders")]

use std::fmt::Write;

use regulars::math::random::Random;
use regulars::math::student::two_sided_t;
use regulars::orders::analysis::acquisition::Spend;
use regulars::orders::analysis::period::Period;
use regulars::orders::analysis::{Analysis, Choices};
use regulars::orders::detect::inspect::Inspection;
use regulars::orders::detect::options::Options;
use regulars::orders::read::log::OrderLog;
use regulars::orders::summary::customers::Summary;
use regulars::tables::day::parse_iso;
use serde_json::{Value, json};

fn acquisition(file: &[u8], spend: Vec<Spend>) -> Value {
    let options = Options { baskets: true, ..Options::default() };
    let inspection = Inspection::new(file, true, &options).unwrap();
    let mut log = OrderLog::new(&inspection, &options, 100).unwrap();
    log.push(file).unwrap();
    log.read(true).unwrap();
    let summary = Summary::new(log.ledger(), None).unwrap();
    json!(Analysis::new(&log, &summary, &Choices { spend, ..Choices::default() }).acquisition)
}

fn spend(channel: &str, day: &str, amount: f64) -> Spend {
    Spend { channel: channel.to_owned(), month: Period::Month.number(parse_iso(day).unwrap()), amount }
}

fn sample() -> Value {
    let costs = include_str!("data/ad-spend-sample.csv").lines().skip(1).map(|line| {
        let cells: Vec<&str> = line.split(',').collect();
        spend(cells[1], cells[0], cells[2].parse().unwrap())
    });
    acquisition(include_bytes!("data/channels-sample.csv"), costs.collect())
}

fn near(what: &str, own: &Value, other: f64) {
    let own = own.as_f64().unwrap_or_else(|| panic!("{what} is {own}"));
    assert!((own - other).abs() <= 1e-9 * other.abs().max(1.0), "{what}: {own} is not {other}");
}

fn near_estimate(what: &str, own: &Value, golden: &Value) {
    for (at, end) in ["value", "low", "high"].iter().enumerate() {
        near(&format!("{what}.{end}"), &own[end], golden[at].as_f64().unwrap());
    }
}

#[test]
fn cost_and_value_of_the_sample_agree_with_an_independent_reduction() {
    let golden: Value = serde_json::from_str(include_str!("golden/acquisition.json")).unwrap();
    let own = sample();
    let channels = own["channels"].as_array().unwrap();
    for name in ["google", "facebook"] {
        let (own, golden) = (channels.iter().find(|own| own["name"] == name).unwrap(), &golden[name]);
        for field in ["customers", "newCustomers", "payback"] {
            assert_eq!(own[field], golden[field], "{name}.{field}");
        }
        near_estimate("cost", &own["cost"], &golden["cost"]);
        let values = golden["values"].as_array().unwrap();
        assert_eq!(own["value"].as_array().unwrap().len(), values.len());
        for (own, golden) in own["value"].as_array().unwrap().iter().zip(values) {
            let [value, error, n] = [0, 1, 2].map(|at| golden[at].as_f64().unwrap());
            near("value", &own["value"], value);
            near("high", &own["high"], value + two_sided_t(0.95, n - 1.0) * error);
        }
    }
    near_estimate("all", &own["all"]["cost"], &golden["all"]["cost"]);
    near_estimate("keeping", &own["keeping"]["cost"], &golden["keeping"]["cost"]);
    near_estimate("times dearer", &own["keeping"]["timesDearer"], &golden["keeping"]["timesDearer"]);
    assert_eq!(own["keeping"]["kept"], golden["keeping"]["kept"]);
    assert_eq!(own["unmatched"], json!([]));
    // Two channels in eighteen months each.
    assert_eq!(own["cohorts"].as_array().unwrap().len(), 36);
}

#[test]
fn cost_matches_a_hand_calculation() {
    let file =
        b"customer,date,amount,channel\nann,2024-01-05,10,google / cpc\nbob,2024-01-09,10,google / cpc\n\
        cid,2024-02-03,10,google / cpc\ndan,2024-01-07,10,google / organic\neve,2024-03-30,10,\n";
    let own = acquisition(
        file,
        vec![
            spend("Google Ads", "2024-01-01", 30.0),
            spend("Radio", "2024-01-01", 8.0),
            // Before the first order.
            spend("Google Ads", "2023-05-01", 99.0),
        ],
    );
    let google = &own["channels"][0];
    assert_eq!((&google["name"], &google["newCustomers"]), (&json!("google / cpc"), &json!(2)));
    near("cost", &google["cost"]["value"], 15.0);
    assert_eq!(own["unmatched"], json!([{ "channel": "Radio", "spend": 8.0 }]));
    // Total spend ÷ customers won in January, of all channels.
    near("all", &own["all"]["cost"]["value"], 38.0 / 3.0);
    assert_eq!(own["unpaid"]["customers"], json!(2));
    assert_eq!(own["unpaid"]["cost"], Value::Null);
}

#[test]
fn the_section_needs_a_column_of_channels() {
    let own = acquisition(b"customer,date,amount\nann,2024-01-05,10\n", vec![]);
    assert_eq!(own, json!({ "ok": false, "code": "no-channel-column" }));
    // Without costs there is value by channel, but no cost.
    let own = acquisition(include_bytes!("data/channels-sample.csv"), vec![]);
    assert_eq!(
        (&own["hasSpend"], &own["paid"], &own["all"]["cost"]),
        (&json!(false), &Value::Null, &Value::Null)
    );
}

#[test]
fn intervals_cover_a_known_truth() {
    // A purchase of 10 on the first day, and with chance 1 in 20 on each later one; customers join over 360 days.
    let mut random = Random::new(11);
    let first = parse_iso("2024-01-01").unwrap();
    let mut covered = [0; 3];
    for _ in 0..200 {
        let mut file = String::from("customer,date,amount,channel\n");
        let mut row = |customer: usize, day: i32| {
            let date = regulars::tables::day::format_iso(first + day);
            writeln!(file, "c{customer},{date},10,google").unwrap();
        };
        // The number of customers won by advertising is random, with mean 100.
        let mut customers = 0;
        let mut day = 360.0 / 100.0 * random.exponential();
        while day < 360.0 {
            let joined = day as i32;
            row(customers, joined);
            (joined + 1..360).filter(|_| random.uniform() < 0.05).for_each(|later| row(customers, later));
            customers += 1;
            day += 360.0 / 100.0 * random.exponential();
        }
        // The end of observation.
        row(customers, 359);
        let own = acquisition(file.as_bytes(), vec![spend("google", "2024-01-01", 500.0)]);
        let google = &own["channels"][0];
        for (at, months) in [3, 6].into_iter().enumerate() {
            let days = (f64::from(months) * 365.2425 / 12.0).ceil() - 1.0;
            let truth = 10.0 * (1.0 + 0.05 * days);
            let value = &google["value"][months as usize - 1];
            covered[at] += i32::from(
                value["low"].as_f64().unwrap() <= truth && truth <= value["high"].as_f64().unwrap(),
            );
        }
        // January has 31 days of 360.
        let truth = 500.0 / (100.0 * 31.0 / 360.0);
        let cost = &google["cost"];
        covered[2] += i32::from(
            cost["low"].as_f64() <= Some(truth) && cost["high"].as_f64().is_some_and(|high| truth <= high),
        );
    }
    assert!(covered.iter().all(|&runs| runs >= 184), "{covered:?}");
}
