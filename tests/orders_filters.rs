//! A filter of rows gives the same log as a file without the other rows.
#![cfg(feature = "orders")]

use proptest::prelude::*;
use regulars::orders::analysis::{Analysis, Choices};
use regulars::orders::detect::filter::Filter;
use regulars::orders::detect::inspect::Inspection;
use regulars::orders::detect::options::Options;
use regulars::orders::detect::refusal::Refusal;
use regulars::orders::read::log::OrderLog;
use regulars::orders::summary::customers::Summary;
use regulars::orders::summary::headline::Headline;
use regulars::tables::day::{Day, format_iso, parse_iso};
use serde_json::{Value, json};

const SHOP: &str = include_str!("data/shop-sample.csv");

fn read(file: &str, filter: Filter) -> Result<OrderLog, Refusal> {
    read_with(file, Options { filter, ..Options::default() })
}

fn read_with(file: &str, options: Options) -> Result<OrderLog, Refusal> {
    let options = Options { baskets: true, count_values: true, ..options };
    let inspection = Inspection::new(file.as_bytes(), true, &options)?;
    let mut log = OrderLog::new(&inspection, &options, 100)?;
    log.push(file.as_bytes())?;
    log.read(true)?;
    Ok(log)
}

/// Every figure that a report uses.
fn report(log: &OrderLog) -> Result<Value, Refusal> {
    let summary = Summary::new(log.ledger(), None)?;
    let orders = log.orders().unwrap_or_else(|| summary.purchases());
    let analysis = Analysis::new(log, &summary, &Choices::default());
    let forecast = analysis.forecast.as_ref().ok();
    let names = log.ledger().customers.arena();
    Ok(json!({
        "headline": Headline::new(&summary, orders, 0.95),
        "sections": analysis,
        "names": [json!(names.0), json!(names.1)],
        "columns": [json!(summary.frequency), json!(summary.recency), json!(summary.age), json!(summary.revenue)],
        "rows": [log.rows().read, log.rows().counted],
        "leftOut": log.left_out().map(|(kind, count)| (kind.code(), count)).collect::<Vec<_>>(),
        "values": log.filter_columns(),
        "expected": forecast.map(|forecast| json!([forecast.expected.p_alive, forecast.expected.clv])),
        "scores": [analysis.scores.segment, analysis.scores.recency],
        "actions": format!("{:?}", analysis.actions),
    }))
}

/// The lines that pass, of a file with plain cells.
fn lines(file: &str, passes: impl Fn(&dyn Fn(&str) -> String) -> bool) -> String {
    let mut lines = file.lines();
    let header = lines.next().unwrap();
    let names: Vec<&str> = header.split(',').collect();
    let of_line = |line: &&str| {
        let cells: Vec<&str> = line.split(',').collect();
        passes(&|name| cells[names.iter().position(|found| *found == name).unwrap()].to_owned())
    };
    std::iter::once(header).chain(lines.filter(of_line)).collect::<Vec<_>>().join("\n") + "\n"
}

fn column(name: &str, values: &[&str]) -> (String, Vec<String>) {
    (name.to_owned(), values.iter().map(|value| (*value).to_owned()).collect())
}

fn same(file: &str, filter: Filter, passes: impl Fn(&dyn Fn(&str) -> String) -> bool) {
    let filtered = report(&read(file, filter.clone()).unwrap()).unwrap();
    let remaining = report(&read(&lines(file, passes), Filter::default()).unwrap()).unwrap();
    let (filtered, remaining) = (filtered.as_object().unwrap(), remaining.as_object().unwrap());
    for (part, value) in filtered {
        assert_eq!(value, &remaining[part], "{part} by {filter:?}");
    }
}

#[test]
fn a_filter_equals_reading_the_filtered_file() {
    let shop = read(SHOP, Filter::default()).unwrap();
    let columns = shop.filter_columns();
    let country =
        columns.iter().find(|(name, _)| name == "country").map(|(_, values)| values[0].0.clone()).unwrap();
    same(SHOP, Filter { columns: vec![column("country", &[&country])], ..Filter::default() }, |cell| {
        cell("country") == country
    });
    let product = &columns.iter().find(|(name, _)| name == "product").unwrap().1[1].0;
    same(SHOP, Filter { columns: vec![column("product", &[product])], ..Filter::default() }, |cell| {
        cell("product") == *product
    });
    let (from, to) = (parse_iso("2024-07-01"), parse_iso("2025-06-30"));
    same(SHOP, Filter { from, to, ..Filter::default() }, |cell| {
        parse_iso(&cell("date")).is_some_and(|day| Some(day) >= from && Some(day) <= to)
    });
    let some: Vec<String> = (0..shop.ledger().customers.len() as u32)
        .filter(|number| number % 3 > 0)
        .map(|number| shop.ledger().customers.text(number))
        .collect();
    same(SHOP, Filter { customers: Some(some.clone()), ..Filter::default() }, |cell| {
        some.contains(&cell("customer"))
    });
}

#[test]
fn a_filter_that_keeps_all_rows_changes_nothing() {
    let columns: Vec<(String, Vec<String>)> = read(SHOP, Filter::default())
        .unwrap()
        .filter_columns()
        .into_iter()
        .map(|(name, values)| (name, values.into_iter().map(|(value, _)| value).collect()))
        .collect();
    assert!(columns.len() >= 2, "{columns:?}");
    let (from, to) = (parse_iso("2000-01-01"), parse_iso("2030-01-01"));
    let all = Filter { from, to, columns, ..Filter::default() };
    assert_eq!(report(&read(SHOP, all).unwrap()), report(&read(SHOP, Filter::default()).unwrap()));
}

#[test]
fn values_are_counted_unless_a_column_has_too_many() {
    let columns = read(SHOP, Filter::default()).unwrap().filter_columns();
    let rows = SHOP.lines().count() as u64 - 1;
    for (name, values) in &columns {
        assert_eq!(values.iter().map(|(_, rows)| rows).sum::<u64>(), rows, "{name}");
        assert!(values.len() > 1 && values.len() <= 60 && values.is_sorted_by(|a, b| a.1 >= b.1), "{name}");
    }
    let names: Vec<&str> = columns.iter().map(|(name, _)| name.as_str()).collect();
    assert!(names.contains(&"country") && names.contains(&"product"), "{names:?}");
    assert!(!names.iter().any(|name| ["customer", "date", "amount", "order"].contains(name)), "{names:?}");
}

#[test]
fn continuation_lines_are_filtered_with_their_order() {
    let file = "Name,Email,Created at,Total,Lineitem name,Shop\n\
        #1,a@x.eu,2024-01-05,30,Soap,north\n#1,,,,Rope,\n#2,b@x.eu,2024-01-06,20,Soap,south\n#2,,,,Salt,\n";
    let north = Filter { columns: vec![column("Shop", &["north"])], ..Filter::default() };
    let log = read(file, north).unwrap();
    let without =
        "Name,Email,Created at,Total,Lineitem name,Shop\n#1,a@x.eu,2024-01-05,30,Soap,north\n#1,,,,Rope,\n";
    assert_eq!(report(&log), report(&read(without, Filter::default()).unwrap()));
}

#[test]
fn unknown_columns_are_refused_and_unknown_values_leave_no_rows() {
    let filter = |columns| Filter { columns, ..Filter::default() };
    let refused = read(SHOP, filter(vec![column("colour", &["red"])])).unwrap_err();
    assert_eq!(refused, Refusal::UnknownOption("filter".into()));
    let nothing = read(SHOP, filter(vec![column("country", &["Atlantis"])])).unwrap();
    assert_eq!((nothing.rows().read, report(&nothing).unwrap_err()), (0, Refusal::NoUsableRows));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_filter_of_any_log_is_the_file_without_the_other_rows(
        rows in prop::collection::vec((0..30u8, 0..200i32, -500..5000i32, 0..3u8, 0..4u8), 20..300),
        wanted in prop::collection::btree_set(0..4u8, 1..3),
        (from, length) in (0..150i32, 20..200i32),
    ) {
        let mut file = String::from("customer,date,amount,product,shop\n");
        for &(customer, day, cents, product, shop) in &rows {
            let amount = f64::from(cents) / 100.0;
            file += &format!("c{customer},{},{amount:.2},p{product},s{shop}\n", format_iso(19_000 + day));
        }
        let shops: Vec<String> = wanted.iter().map(|shop| format!("s{shop}")).collect();
        let days: (Day, Day) = (19_000 + from, 19_000 + from + length);
        let filter = Filter {
            from: Some(days.0), to: Some(days.1), columns: vec![("shop".into(), shops.clone())], ..Filter::default()
        };
        let remaining = lines(&file, |cell| {
            shops.contains(&cell("shop")) && parse_iso(&cell("date")).is_some_and(|day| day >= days.0 && day <= days.1)
        });
        let filtered = read(&file, filter).and_then(|log| report(&log));
        // A file of few rows may leave a question open that the whole file settles.
        match (filtered, read(&remaining, Filter::default()).and_then(|log| report(&log))) {
            (found, Ok(expected)) => prop_assert_eq!(found.unwrap(), expected),
            (Err(_), Err(_)) => {}
            (Ok(found), Err(refusal)) => prop_assert!(
                remaining.lines().count() < 4, "{refusal:?}: {found}"
            ),
        }
    }
}
