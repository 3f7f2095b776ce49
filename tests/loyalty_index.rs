//! The loyalty index by quarter, calculated by hand.
#![cfg(feature = "orders")]

use regulars::math::student::two_sided_t;
use regulars::surveys::analysis::outcomes::Customers;
use regulars::surveys::analysis::{Choices, Report};
use regulars::surveys::detect::headers::Opening;
use regulars::surveys::detect::inspect::Inspection;
use regulars::surveys::detect::options::Options;
use regulars::tables::day::parse_iso;
use regulars::tables::sheet::SheetReader;
use serde_json::{Value, json};

fn loyalty(file: &str, customers: Option<Customers>) -> Value {
    let options = Options::default();
    let Opening { delimiter, headers } = Opening::of(file.as_bytes(), true, &options).unwrap();
    let mut reader = SheetReader::new(delimiter, headers.skip, headers.ids.len());
    assert_eq!(reader.push(file.as_bytes(), true), None);
    let inspection = Inspection::new(reader.into_sheet(), headers, &options).unwrap();
    let report = Report::new(&inspection, &options, &Choices { customers, ..Choices::default() }).unwrap();
    json!(report.loyalty)
}

fn near(own: &Value, other: f64) {
    let own = own.as_f64().unwrap_or_else(|| panic!("{own} is not a number"));
    assert!((own - other).abs() < 1e-9, "{own} is not {other}");
}

/// Customers with the days of their first and second purchase and of their second product.
fn customers(rows: &[(&str, [&str; 3])]) -> Customers {
    let mut own = Customers { end: parse_iso("2024-06-30").unwrap(), ..Customers::default() };
    for (id, days) in rows {
        own.ids.0.intern(id.as_bytes());
        own.purchases.push(2.0);
        own.revenue.push(10.0);
        own.last_day.push(own.end);
        for (step, day) in own.steps.iter_mut().zip(days) {
            step.push(parse_iso(day).unwrap_or(i32::MAX));
        }
    }
    own
}

const ANSWERS: &str = "email,date,How likely are you to recommend us? (0-10)\n\
    ann@x.ee,2024-01-10,6\nann@x.ee,2024-02-10,10\nbob@x.ee,2024-02-11,8\ncid@x.ee,2024-03-12,3\n\
    dan@x.ee,2024-03-13,9\nann@x.ee,2024-05-10,9\ncid@x.ee,2024-06-12,5\n";

#[test]
fn each_quarter_has_the_same_people_in_all_three_parts() {
    let own = loyalty(
        ANSWERS,
        Some(customers(&[
            ("ann@x.ee", ["2024-01-02", "2024-02-20", "2024-02-20"]),
            ("bob@x.ee", ["2024-01-05", "", ""]),
            ("cid@x.ee", ["2024-05-02", "2024-06-02", ""]),
        ])),
    );
    assert_eq!(own["source"], "orders");
    let [first, second] = [0, 1].map(|at| &own["quarters"][at]);
    // The last answers of the quarter by Ann and Bob; Cid had bought nothing, Dan is not in the orders.
    assert_eq!(
        (&first["start"], &first["answers"], &first["people"]),
        (&json!("2024-01-01"), &json!(4), &json!(2))
    );
    near(&first["recommend"]["value"], 50.0);
    near(&first["repurchase"]["value"], 0.5);
    near(&first["upsell"]["value"], 0.5);
    near(&first["index"]["value"], (75.0 + 50.0 + 50.0) / 3.0);
    // Ann 9, Cid 5 with a second purchase of one product.
    assert_eq!((&second["start"], &second["people"]), (&json!("2024-04-01"), &json!(2)));
    near(&second["recommend"]["value"], 0.0);
    near(&second["repurchase"]["value"], 1.0);
    near(&second["index"]["value"], (50.0 + 100.0 + 50.0) / 3.0);
    // The last answers: Ann 100, 100, 100; Bob 50, 0, 0; Cid 0, 100, 0.
    let all = &own["all"];
    assert_eq!((&all["answers"], &all["people"], &all["start"]), (&json!(4), &json!(3), &Value::Null));
    let each = [100.0, 50.0 / 3.0, 100.0 / 3.0];
    let mean = each.iter().sum::<f64>() / 3.0;
    near(&all["index"]["value"], mean);
    let spread: f64 = each.iter().map(|own| (own - mean) * (own - mean)).sum();
    near(&all["index"]["low"], (mean - two_sided_t(0.95, 2.0) * (spread / 6.0).sqrt()).max(0.0));
}

#[test]
fn without_products_the_index_is_left_out() {
    let own = loyalty(ANSWERS, Some(customers(&[("ann@x.ee", ["2024-01-02", "2024-02-20", ""])])));
    assert_eq!((&own["all"]["upsell"], &own["all"]["index"]), (&Value::Null, &Value::Null));
    near(&own["all"]["repurchase"]["value"], 1.0);
    assert_eq!(loyalty(ANSWERS, None), Value::Null);
}

#[test]
fn three_questions_from_1_to_6_have_their_own_index() {
    let own = loyalty(
        "date,Would you recommend us to a friend? (1-6),Would you buy from us again? (1-6),Would you try our other products? (1-6)\n\
        2024-01-10,1,2,3\n2024-02-10,2,2,5\n2024-02-11,6,,1\n2024-04-12,1,1,1\n2024-05-12,3,4,5\n2024-06-01,2,5,6\n",
        None,
    );
    assert_eq!(own["source"], "survey");
    // The third respondent left one question out.
    assert_eq!((&own["all"]["answers"], &own["all"]["people"]), (&json!(6), &json!(5)));
    near(&own["all"]["recommend"]["value"], (1.0 + 2.0 + 1.0 + 3.0 + 2.0) / 5.0);
    near(&own["all"]["repurchase"]["value"], (2.0 + 2.0 + 1.0 + 4.0 + 5.0) / 5.0);
    near(&own["all"]["upsell"]["value"], (3.0 + 5.0 + 1.0 + 5.0 + 6.0) / 5.0);
    near(&own["all"]["index"]["value"], (2.0 + 3.0 + 1.0 + 4.0 + 13.0 / 3.0) / 5.0);
    let first = &own["quarters"][0];
    assert_eq!((&first["people"], &first["answers"]), (&json!(2), &json!(3)));
    near(&first["index"]["value"], 2.5);
}
