//! Customers lost in the last quarter, compared with the true number in simulated shops.
#![cfg(feature = "orders")]

use std::fmt::Write;

use regulars::math::random::Random;
use regulars::orders::analysis::acquisition::Spend;
use regulars::orders::analysis::forecast::Outlook;
use regulars::orders::analysis::period::Period;
use regulars::orders::analysis::{Analysis, Choices};
use regulars::orders::detect::inspect::Inspection;
use regulars::orders::detect::options::Options;
use regulars::orders::read::log::OrderLog;
use regulars::orders::summary::customers::Summary;
use regulars::tables::day::{format_iso, parse_iso};
use serde_json::{Value, json};

fn report(file: &[u8], choices: &Choices) -> Value {
    let options = Options::default();
    let inspection = Inspection::new(file, true, &options).unwrap();
    let mut log = OrderLog::new(&inspection, &options, 100).unwrap();
    log.push(file).unwrap();
    log.read(true).unwrap();
    let summary = Summary::new(log.ledger(), None).unwrap();
    json!(Analysis::new(&log, &summary, choices).lost)
}

fn number(value: &Value) -> f64 {
    value.as_f64().unwrap_or_else(|| panic!("{value} is not a number"))
}

/// Orders over 600 days of customers who leave right after an order with an individual probability, or on an individual
/// day; and the number who left in the last 91 days.
fn shop(sudden: bool, random: &mut Random) -> (String, f64) {
    let start = parse_iso("2023-01-01").unwrap();
    let (days, quarter) = (600.0, 91.0);
    let mut file = String::from("customer,date,amount\n");
    let mut lost = 0.0;
    for customer in 0..600 {
        let mut day = (random.uniform() * 480.0).floor();
        let begins = day;
        let rate = random.gamma(1.5) / 1.5 / 25.0;
        let chance = random.beta(1.0, 5.0);
        let leaves = day + random.exponential() / (random.gamma(2.0) / 2.0 / 350.0);
        let spends = 30.0 * (0.5 * random.normal()).exp();
        let mut left = f64::INFINITY;
        loop {
            if day >= days || (!sudden && day > leaves && day > begins) {
                break;
            }
            let amount = spends * (0.2 * random.normal()).exp();
            writeln!(file, "c{customer},{},{amount:.2}", format_iso(start + day as i32)).unwrap();
            if sudden && random.uniform() < chance {
                left = day;
                break;
            }
            day = (day + random.exponential() / rate).ceil();
        }
        if !sudden {
            left = leaves;
        }
        let known = begins <= days - 1.0 - quarter;
        lost += f64::from(u8::from(known && left > days - 1.0 - quarter && left <= days - 1.0));
    }
    // The end of observation.
    writeln!(file, "last,{},1", format_iso(start + 599)).unwrap();
    (file, lost)
}

#[test]
fn intervals_contain_the_number_that_left() {
    for sudden in [true, false] {
        let (mut holds, mut sums) = (0, [0.0; 2]);
        for seed in 0..200 {
            let (file, truth) = shop(sudden, &mut Random::new(seed));
            let own = report(file.as_bytes(), &Choices::default());
            let lost = &own["all"]["lost"];
            holds += usize::from(number(&lost["low"]) <= truth && truth <= number(&lost["high"]));
            sums = [sums[0] + number(&lost["value"]), sums[1] + truth];
        }
        println!("{sudden}: {holds} of 200, mean {} of {}", sums[0] / 200.0, sums[1] / 200.0);
        assert!(holds >= 184, "{holds} of 200, {sums:?}");
    }
}

#[test]
fn value_lost_never_exceeds_the_base_forecast() {
    let (file, _) = shop(true, &mut Random::new(7));
    let outlook = Outlook { margin: 0.5, ..Outlook::default() };
    let own = report(file.as_bytes(), &Choices { outlook, ..Choices::default() });
    let groups = own["segments"].as_array().unwrap();
    for group in groups.iter().chain([&own["all"]]) {
        assert!(0.0 <= number(&group["value"]["low"]), "{group}");
        assert!(number(&group["value"]["high"]) <= number(&group["base"]), "{group}");
        assert!(number(&group["lost"]["high"]) <= number(&group["active"]), "{group}");
        assert!(number(&group["active"]) <= number(&group["customers"]), "{group}");
        assert!(group["winBack"]["cost"].is_null() && group["winBack"]["net"].is_null());
    }
    let total = |of: &dyn Fn(&Value) -> f64| groups.iter().map(of).sum::<f64>();
    let near = |one: f64, other: f64| assert!((one - other).abs() <= 1e-9 * other, "{one} is not {other}");
    near(total(&|group| number(&group["customers"])), number(&own["all"]["customers"]));
    near(total(&|group| number(&group["base"])), number(&own["all"]["base"]));
    near(
        total(&|group| number(&group["winBack"]["gain"]["value"])),
        number(&own["all"]["winBack"]["gain"]["value"]),
    );
    assert_eq!((&own["days"], &own["from"]), (&json!(91), &json!("2024-05-24")));
}

#[test]
fn the_cost_is_the_option_or_that_of_keeping() {
    let (file, _) = shop(true, &mut Random::new(7));
    let given = report(file.as_bytes(), &Choices { win_back_cost: Some(4.0), ..Choices::default() });
    assert_eq!(given["cost"], json!({ "value": 4.0, "source": "given" }));
    let win_back = &given["all"]["winBack"];
    let customers = number(&win_back["customers"]);
    assert_eq!(number(&win_back["cost"]), 4.0 * customers);
    let gain = number(&win_back["gain"]["value"]);
    assert!((number(&win_back["net"]["value"]) - (gain - 4.0 * customers)).abs() < 1e-9);

    let named = file.replace("amount\n", "amount,channel\n").replace(".00\n", ".00,web\n");
    let named: String = named
        .lines()
        .map(
            |line| if line.matches(',').count() == 2 { format!("{line},web\n") } else { format!("{line}\n") },
        )
        .collect();
    let spend = |channel: &str| Spend {
        channel: channel.into(),
        month: Period::Month.number(parse_iso("2024-01-01").unwrap()),
        amount: 500.0,
    };
    let of =
        |spend| report(named.as_bytes(), &Choices { spend, ..Choices::default() })["cost"]["source"].clone();
    assert_eq!(of(vec![spend("web")]), "winning");
    assert_eq!(of(vec![spend("web"), spend("newsletter")]), "keeping");
}

#[test]
fn a_short_log_has_no_section() {
    let own = report(
        b"customer,date,amount\nann,2024-01-05,10\nann,2024-03-05,10\nbob,2024-02-01,5\n",
        &Choices::default(),
    );
    assert_eq!(own, json!({ "ok": false, "code": "too-short" }));
}
