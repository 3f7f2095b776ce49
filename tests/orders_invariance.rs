//! The result does not depend on the cuts between bytes, the order of rows or the split into files.
#![cfg(feature = "orders")]

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use regulars::orders::detect::inspect::Inspection;
use regulars::orders::detect::options::{Amounts, Options, Policies};
use regulars::orders::detect::role::Role;
use regulars::orders::read::log::OrderLog;
use regulars::orders::read::problems::ProblemKind;
use regulars::orders::read::row_counts::RowCounts;
use regulars::orders::summary::customers::Summary;
use regulars::orders::summary::headline::Headline;
use regulars::tables::date::DateFormat;

const HEADER: &str = "order,customer,date,amount,product,status,country";

/// The compared figures of a customer, to the last bit.
#[derive(Debug, PartialEq)]
struct Customer {
    frequency: u32,
    figures: [f64; 6],
    days: (i32, i32),
    products: u32,
    began_with: Vec<String>,
    country: Option<String>,
}

#[derive(Debug, PartialEq)]
struct Outcome {
    rows: RowCounts,
    left_out: Vec<(ProblemKind, u64)>,
    headline: Option<Headline>,
    customers: BTreeMap<String, Customer>,
    orders: usize,
}

/// Reads files given as rows, each in chunks of this size.
fn read(files: &[Vec<&str>], chunk: usize, amounts: Amounts) -> Outcome {
    let named =
        [Role::Customer, Role::Date, Role::Amount, Role::Order, Role::Product, Role::Status, Role::Country];
    let options = Options {
        columns: named.map(|role| (role, role.id().to_owned())).to_vec(),
        date_format: Some(DateFormat::YearMonthDay),
        decimal: Some(b'.'),
        policies: Policies { amounts: Some(amounts), ..Policies::default() },
        several_files: files.len() > 1,
        ..Options::default()
    };
    let mut log: Option<OrderLog> = None;
    for rows in files {
        let text = format!("{HEADER}\n{}", rows.join("\n"));
        let inspection = Inspection::new(text.as_bytes(), true, &options).unwrap();
        match &mut log {
            Some(log) => log.next_file(&inspection, &options).unwrap(),
            None => log = Some(OrderLog::new(&inspection, &options, 100).unwrap()),
        }
        let log = log.as_mut().unwrap();
        text.as_bytes().chunks(chunk).for_each(|chunk| log.push(chunk).unwrap());
        log.read(true).unwrap();
    }
    outcome(&log.unwrap())
}

fn outcome(log: &OrderLog) -> Outcome {
    let details = log.details();
    let mut orders = details.orders.clone();
    orders.compact();
    let kinds = details.bought.products_per_customer();
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    let mut began: BTreeMap<u32, BTreeSet<String>> = BTreeMap::new();
    for (customer, product) in details.first_day_products.iter() {
        began.entry(customer).or_default().insert(text(details.products.name(product)));
    }
    let summary = Summary::new(log.ledger(), None).ok();
    let customers = summary.iter().flat_map(|summary| {
        (0..summary.customers()).map(|i| {
            let number = summary.number[i];
            let customer = Customer {
                frequency: summary.frequency[i],
                figures: [
                    summary.recency[i],
                    summary.age[i],
                    summary.monetary[i],
                    summary.revenue[i],
                    summary.gap_mean[i],
                    summary.gap_deviation[i],
                ],
                days: (summary.first[i], summary.last[i]),
                products: kinds.get(number as usize).copied().unwrap_or(0),
                began_with: began.get(&number).cloned().unwrap_or_default().into_iter().collect(),
                country: details.country.get(number).map(|c| text(details.countries.name(c))),
            };
            (text(log.ledger().customers.name(number)), customer)
        })
    });
    Outcome {
        rows: log.rows(),
        left_out: log.left_out().collect(),
        customers: customers.collect(),
        headline: summary.map(|summary| Headline::new(&summary, summary.purchases(), 0.95)),
        orders: orders.len(),
    }
}

/// A row as shops write it, occasionally a broken one.
fn row() -> impl Strategy<Value = String> {
    let customer = prop_oneof![
        8 => "[a-e]",
        2 => Just("\"Doe, \"\"J\"\"\nand sons\"".to_owned()),
        1 => Just("Łucja Żółć".to_owned()),
        1 => Just(String::new()),
    ];
    let date = prop_oneof![
        12 => (1u32..=12, 1u32..=28).prop_map(|(month, day)| format!("2024-{month:02}-{day:02}")),
        1 => Just("2024-02-30".to_owned()),
        1 => Just(String::new()),
    ];
    let amount = prop_oneof![
        10 => (0i64..100_000).prop_map(|cents| format!("{}.{:02}", cents / 100, cents % 100)),
        3 => (1i64..5_000).prop_map(|cents| format!("-{}.{:02}", cents / 100, cents % 100)),
        1 => Just("n/a".to_owned()),
        2 => Just(String::new()),
    ];
    let status = prop_oneof![6 => Just("paid"), 1 => Just("cancelled"), 1 => Just("")];
    let product = prop_oneof![4 => "[p-s]", 1 => Just(String::new())];
    (0u32..12, customer, date, amount, product, status, "(DE|PL)?")
        // A row without customer, date and amount continues the row above it, so its position matters.
        .prop_filter("continuation", |(_, customer, date, amount, ..)| {
            !(customer.is_empty() && date.is_empty() && (amount.is_empty() || amount == "n/a"))
        })
        .prop_map(|(order, customer, date, amount, product, status, country)| {
            format!("{order},{customer},{date},{amount},{product},{status},{country}")
        })
}

/// Rows, the same rows in another order, a number of files to split those into, and a size of chunks.
fn logs() -> impl Strategy<Value = (Vec<String>, Vec<String>, usize, usize)> {
    proptest::collection::vec(row(), 1..60)
        .prop_flat_map(|rows| (Just(rows.clone()), Just(rows).prop_shuffle(), 1usize..5, 1usize..300))
}

/// Splits rows into files. All rows of an order are in one file: the same order in two files is a duplicate.
fn split(rows: &[String], files: usize) -> Vec<Vec<&str>> {
    let order = |row: &&String| row.split(',').next().and_then(|order| order.parse::<usize>().ok()).unwrap();
    let rows_of = |file| rows.iter().filter(|row| order(row) % files == file).map(String::as_str).collect();
    (0..files).map(rows_of).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_depends_on_how_the_log_comes((rows, shuffled, files, chunk) in logs()) {
        let whole = read(&split(&rows, 1), 1 << 20, Amounts::Line);
        prop_assert_eq!(read(&split(&rows, 1), chunk, Amounts::Line), whole);
        let whole = read(&split(&rows, 1), 1 << 20, Amounts::Line);
        prop_assert_eq!(read(&split(&shuffled, files), chunk, Amounts::Line), whole);
    }

    #[test]
    fn nor_where_rows_repeat_the_total_of_their_order(
        orders in proptest::collection::vec(("[a-d]", 1u32..=28, 0i64..100_000, 1usize..4), 1..12),
        turn in 0usize..40,
        chunk in 1usize..300,
    ) {
        let row = |(index, (customer, day, cents, lines)): (usize, &(String, u32, i64, usize))| {
            let row = format!("{index},{customer},2024-05-{day:02},{}.{:02},p,paid,", cents / 100, cents % 100);
            vec![row; *lines]
        };
        let rows: Vec<String> = orders.iter().enumerate().flat_map(row).collect();
        let mut turned = rows.clone();
        turned.rotate_left(turn % rows.len());
        let whole = read(&split(&rows, 1), 1 << 20, Amounts::Order);
        let total: i64 = orders.iter().map(|(_, _, cents, _)| cents).sum();
        prop_assert_eq!(whole.headline.unwrap().revenue, total as f64 / 100.0);
        prop_assert_eq!(read(&split(&turned, 1 + turn % 3), chunk, Amounts::Order), whole);
    }
}
