//! Members, coupons and referred customers: by hand, against a known truth, and against an independent script
//! (golden/programme.py).
#![cfg(feature = "orders")]

use std::fmt::Write;

use regulars::math::random::Random;
use regulars::math::student::two_sided_t;
use regulars::orders::analysis::programme::{Costs, Programme};
use regulars::orders::analysis::referral::Referral;
use regulars::orders::detect::inspect::Inspection;
use regulars::orders::detect::options::Options;
use regulars::orders::read::log::OrderLog;
use regulars::orders::read::problems::ProblemKind;
use regulars::orders::summary::customers::Summary;
use regulars::tables::day::{format_iso, parse_iso};
use serde_json::{Value, json};

fn read(file: &[u8]) -> (OrderLog, Summary) {
    let options = Options::default();
    let inspection = Inspection::new(file, true, &options).unwrap();
    let mut log = OrderLog::new(&inspection, &options, 100).unwrap();
    log.push(file).unwrap();
    log.read(true).unwrap();
    let summary = Summary::new(log.ledger(), None).unwrap();
    (log, summary)
}

fn programme(file: &[u8], costs: &Costs, margin: f64) -> Value {
    let (log, summary) = read(file);
    match Programme::new(&log, &summary, costs, margin, 0.95) {
        Ok(programme) => json!(programme),
        Err(absent) => json!({ "ok": false, "code": absent.code() }),
    }
}

fn referral(file: &[u8]) -> Value {
    let (log, summary) = read(file);
    match Referral::new(&log, &summary, 0.95) {
        Ok(referral) => json!(referral),
        Err(absent) => json!({ "ok": false, "code": absent.code() }),
    }
}

/// Additional spend of members caused by membership.
const LIFT: f64 = 0.3;

/// How customers of a simulated shop join.
#[derive(Clone, Copy, PartialEq)]
enum Way {
    /// At an order, more likely the more orders a customer has made.
    AtOrder,
    /// On a separate day in its own column, more likely the more often a customer buys.
    OnDay,
    /// On such a day, but the file only flags the orders from then on.
    FromNextOrder,
    /// On such a day, but membership has no effect on spend.
    WithoutEffect,
}

/// Orders of a shop over three years; customers begin in the first two.
fn shop(way: Way, customers: usize, random: &mut Random) -> String {
    let start = parse_iso("2022-01-01").unwrap();
    let days = 1080;
    let mut file = String::from("customer,date,amount,member,member since\n");
    for customer in 0..customers {
        let begins = (random.uniform() * 720.0) as i32;
        // A gamma distribution of shape 2: from one purchase in ten days to one in half a year.
        let rate = (random.exponential() + random.exponential()) / 2.0 / 40.0;
        let spends = 20.0 * (0.6 * random.normal()).exp();
        let joins = random.uniform() < (rate * 40.0 / 3.0).min(0.8);
        let on = begins + 1 + (random.uniform() * f64::from(days - begins)) as i32;
        // Customers leave at random, independent of how often they buy.
        let leaves = begins + (900.0 * random.exponential()) as i32 + 1;
        let (mut member, mut flagged, mut orders) = (false, false, 0);
        for day in begins..days.min(leaves) {
            if way != Way::AtOrder && joins && day == on {
                member = true;
            }
            let lifted = if member && way != Way::WithoutEffect { rate * (1.0 + LIFT) } else { rate };
            if day > begins && random.uniform() >= 1.0 - (-lifted).exp() {
                continue;
            }
            orders += 1;
            if way == Way::AtOrder && random.uniform() < 0.03 + 0.02 * f64::from(orders.min(8)) {
                flagged = true;
            }
            if way == Way::FromNextOrder {
                flagged = member;
            }
            let since = if matches!(way, Way::OnDay | Way::WithoutEffect) && joins {
                format_iso(start + on)
            } else {
                String::new()
            };
            let amount = spends * (0.3 * random.normal()).exp();
            let (date, flag) = (format_iso(start + day), if flagged { "yes" } else { "no" });
            writeln!(file, "c{customer},{date},{amount:.2},{flag},{since}").unwrap();
            member |= flagged;
        }
    }
    file
}

/// Number of runs whose interval contains the truth, and the mean estimate.
fn covered(way: Way, method: &str, runs: u64, truth: f64) -> (usize, f64) {
    let (mut holds, mut sum) = (0, 0.0);
    for seed in 0..runs {
        let file = shop(way, 1500, &mut Random::new(1000 + seed));
        let own = programme(file.as_bytes(), &Costs::default(), 1.0);
        let lift = &own["groups"][0][method]["lift"];
        let [value, low, high] = ["value", "low", "high"].map(|end| lift[end].as_f64().unwrap());
        holds += usize::from(low <= truth && truth <= high);
        sum += value;
    }
    (holds, sum / runs as f64)
}

#[test]
fn matching_covers_the_truth_if_customers_join_by_past_purchases() {
    let (holds, mean) = covered(Way::AtOrder, "matched", 200, LIFT);
    assert!(holds >= 184, "{holds} of 200, mean {mean}");
    assert!((mean - LIFT).abs() < 0.03, "{mean}");
}

#[test]
fn differences_cover_the_truth_if_frequent_buyers_join() {
    for way in [Way::OnDay, Way::FromNextOrder] {
        let (holds, mean) = covered(way, "differences", 200, LIFT);
        assert!(holds >= 184, "{holds} of 200, mean {mean}");
    }
    let (holds, mean) = covered(Way::WithoutEffect, "differences", 200, 0.0);
    assert!(holds >= 184, "{holds} of 200, mean {mean}");
}

fn near(what: &str, own: &Value, other: f64) {
    let own = own.as_f64().unwrap_or_else(|| panic!("{what} is {own}"));
    assert!((own - other).abs() <= 1e-9 * other.abs().max(1.0), "{what}: {own} is not {other}");
}

fn golden() -> Value {
    serde_json::from_str(include_str!("golden/programme.json")).unwrap()
}

const SAMPLE: &[u8] = include_bytes!("data/members-sample.csv");

#[test]
fn lifts_of_the_sample_agree_with_an_independent_script() {
    let own = programme(SAMPLE, &Costs::default(), 1.0);
    for (at, kind) in ["member", "coupon"].into_iter().enumerate() {
        for method in ["matched", "differences"] {
            let (own, golden) = (&own["groups"][at][method], &golden()[kind][method]);
            for count in ["horizonDays", "joined", "of"] {
                assert_eq!(own[count], golden[count], "{kind} {method} {count}");
            }
            for figure in ["with", "without"] {
                near(figure, &own[figure], golden[figure].as_f64().unwrap());
            }
            let t = two_sided_t(0.95, golden["joined"].as_f64().unwrap() - 1.0);
            let [lift, error] = [0, 1].map(|at| golden["lift"][at].as_f64().unwrap());
            near("lift", &own["lift"]["value"], lift);
            near("low", &own["lift"]["low"], (1.0 + lift) / (t * error).exp() - 1.0);
            near("high", &own["lift"]["high"], (1.0 + lift) * (t * error).exp() - 1.0);
            let [gain, error] = [0, 1].map(|at| golden["gain"][at].as_f64().unwrap());
            near("gain", &own["gain"]["value"], gain);
            near("high", &own["gain"]["high"], gain + t * error);
        }
    }
    near("issued", &own["points"]["issued"], golden()["points"][0].as_f64().unwrap());
    near("redeemed", &own["points"]["redeemed"], golden()["points"][1].as_f64().unwrap());
}

#[test]
fn referred_customers_of_the_sample_agree_with_an_independent_script() {
    let (own, golden) = (referral(SAMPLE), &golden()["referral"]);
    for count in ["customers", "horizonDays", "compared"] {
        assert_eq!(own[count], golden[count], "{count}");
    }
    let t = two_sided_t(0.95, golden["compared"][0].as_f64().unwrap() - 1.0);
    for figure in ["value", "retention"] {
        let golden: [f64; 4] = [0, 1, 2, 3].map(|at| golden[figure][at].as_f64().unwrap());
        near("referred", &own[figure]["referred"]["value"], golden[0]);
        near("others", &own[figure]["others"]["value"], golden[1]);
        near("difference", &own[figure]["difference"]["value"], golden[2]);
        near("high", &own[figure]["difference"]["high"], golden[2] + t * golden[3]);
    }
    let (own, golden) = (&own["earned"], &golden["earned"]);
    for (at, figure) in ["before", "returning", "newRevenue", "earnedShare"].into_iter().enumerate() {
        near(figure, &own[figure], golden[at].as_f64().unwrap());
    }
    let [growth, error, n] = [4, 5, 6].map(|at| golden[at].as_f64().unwrap());
    near("growth", &own["growth"]["value"], growth);
    near("low", &own["growth"]["low"], growth - two_sided_t(0.95, n - 1.0) * error);
}

#[test]
fn the_return_counts_discounts_once() {
    let costs = Costs { cost: 1000.0, rate: 0.01, point_value: Some(0.05) };
    let own = programme(SAMPLE, &costs, 0.5);
    let (member, points) = (&own["groups"][0], &own["points"]);
    let returns = &member["returns"];
    let [spend, discounts, cost] = ["spend", "discounts", "cost"].map(|of| returns[of].as_f64().unwrap());
    // From rows of members, and points at 0.05.
    let given: f64 = String::from_utf8_lossy(SAMPLE)
        .lines()
        .skip(1)
        .map(|line| line.split(',').collect::<Vec<_>>())
        .filter(|cells| cells[4] == "yes")
        .map(|cells| cells[7].parse::<f64>().unwrap())
        .sum();
    near("discounts", &json!(discounts), given + 0.05 * points["redeemed"].as_f64().unwrap());
    near("cost", &json!(cost), discounts + 1000.0 + 0.01 * spend);
    let lift = member["matched"]["lift"]["value"].as_f64().unwrap();
    let gain = spend * lift / (1.0 + lift);
    near("gain", &returns["gain"]["value"], gain);
    near("net", &returns["net"]["value"], 0.5 * (gain + discounts) - cost);
    near("return", &returns["return"]["value"], (0.5 * (gain + discounts) - cost) / cost);
    let [issued, redeemed] = ["issued", "redeemed"].map(|of| points[of].as_f64().unwrap());
    near("breakage", &points["breakage"]["value"], 1.0 - redeemed / issued);
    near("outstanding", &points["outstandingValue"], 0.05 * (issued - redeemed));
    // Without any cost there is no return.
    let free = SAMPLE.to_vec();
    let free =
        String::from_utf8(free).unwrap().replace("discount_amount", "x").replace("points_redeemed", "y");
    assert_eq!(programme(free.as_bytes(), &Costs::default(), 1.0)["groups"][0]["returns"], Value::Null);
}

#[test]
fn a_flag_on_all_orders_of_a_member_gives_no_joining_date() {
    let mut file = String::from("customer,date,amount,VIP\n");
    for customer in 0..100 {
        for month in 1..=9 {
            let flag = if customer % 3 == 0 { "1" } else { "0" };
            writeln!(file, "c{customer},2024-0{month}-05,{},{flag}", 10 + customer % 7).unwrap();
        }
    }
    let group = &programme(file.as_bytes(), &Costs::default(), 1.0)["groups"][0];
    assert_eq!(group["matched"], json!({ "ok": false, "code": "no-joining-dates" }));
    assert_eq!(group["differences"], json!({ "ok": false, "code": "no-joining-dates" }));
    assert_eq!(
        (&group["customers"], &group["others"], &group["returns"]),
        (&json!(34), &json!(66), &Value::Null)
    );
    // Mean spend of 9 orders, of which those divisible by 3 count: by hand.
    let mean = (0..100).filter(|c| c % 3 == 0).map(|c| 9.0 * f64::from(10 + c % 7)).sum::<f64>() / 34.0;
    near("plain", &group["plain"]["joined"]["value"], mean);
}

#[test]
fn refusals_name_the_missing_column() {
    let plain = b"customer,date,amount\nann,2024-01-05,10\nbob,2024-02-05,10\n";
    assert_eq!(programme(plain, &Costs::default(), 1.0)["code"], "no-programme-column");
    assert_eq!(referral(plain)["code"], "no-referral-column");
    let all = b"customer,date,amount,member,referral code\nann,2024-01-05,10,yes,\nbob,2024-02-05,10,yes,\n";
    assert_eq!(programme(all, &Costs::default(), 1.0)["code"], "all-alike");
    assert_eq!(referral(all)["code"], "all-alike");
    let few =
        b"customer,date,amount,member\nann,2024-01-05,10,no\nann,2024-02-05,10,yes\nbob,2024-02-05,10,no\n";
    assert_eq!(programme(few, &Costs::default(), 1.0)["groups"][0]["matched"]["ok"], json!(false));
}

#[test]
fn lifts_do_not_depend_on_the_order_of_rows() {
    let mut lines: Vec<&str> = std::str::from_utf8(SAMPLE).unwrap().lines().collect();
    let own = (programme(SAMPLE, &Costs::default(), 1.0), referral(SAMPLE));
    lines[1..].reverse();
    let reversed = lines.join("\n");
    assert_eq!((programme(reversed.as_bytes(), &Costs::default(), 1.0), referral(reversed.as_bytes())), own);
}

#[test]
fn joining_dates_may_use_another_format_than_order_dates() {
    let file = "customer,date,amount,member since\nann,2024-01-05,10,14/02/2024\nbob,2024-01-06,5,\n\
        cid,2024-01-07,6,03/04/2024\ndan,2024-01-08,7,soon\neve,2024-01-08,7,no\n";
    let (log, _) = read(file.as_bytes());
    let customers = &log.ledger().customers;
    let since = |name: &str| log.details().programme.since(customers.find(name.as_bytes()).unwrap());
    assert_eq!(since("ann"), parse_iso("2024-02-14"));
    assert_eq!(since("cid"), parse_iso("2024-04-03"));
    assert_eq!([since("bob"), since("dan"), since("eve")], [None; 3]);
    // The row counts, and its joining date is reported as unreadable.
    assert_eq!(log.rows().counted, 5);
    let problems: Vec<_> = log.problems().kept().iter().map(|problem| (problem.kind, problem.line)).collect();
    assert_eq!(problems, [(ProblemKind::BadOptionalDate, 5)]);
}

#[test]
fn members_coupons_and_referrals_are_recognised_in_shop_exports() {
    let file = "email,date,total,VIP Tier,coupon_items,Referrer Email,Discount\n\
        a@x.ee,2024-01-05,10,Gold,code:summer10|amount:5.00,b@x.ee,-5.00\n\
        b@x.ee,2024-01-06,5,Not enrolled,,,0.00\n\
        c@x.ee,2024-01-07,6,,0.00,N/A,\n";
    let (log, _) = read(file.as_bytes());
    let (customers, programme) = (&log.ledger().customers, &log.details().programme);
    let of = |name: &str| {
        let customer = customers.find(name.as_bytes()).unwrap();
        [programme.member_from(customer), programme.coupon_from(customer), programme.referred_from(customer)]
    };
    assert_eq!(of("a@x.ee"), [parse_iso("2024-01-05"); 3]);
    assert_eq!([of("b@x.ee"), of("c@x.ee")], [[None; 3]; 2]);
    assert_eq!((programme.discounts.members, programme.discounts.coupons), (50_000, 50_000));
}
