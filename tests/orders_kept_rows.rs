//! Rows kept in memory: another filter gives the same result as on the file.
#![cfg(feature = "orders")]

use proptest::prelude::*;
use regulars::orders::analysis::{Analysis, Choices};
use regulars::orders::detect::filter::Filter;
use regulars::orders::detect::identity::Identity;
use regulars::orders::detect::inspect::Inspection;
use regulars::orders::detect::options::{Amounts, Guests, Options, Policies, Refunds};
use regulars::orders::detect::refusal::Refusal;
use regulars::orders::read::log::OrderLog;
use regulars::orders::summary::customers::Summary;
use regulars::orders::summary::headline::Headline;
use regulars::tables::day::format_iso;
use serde_json::{Value, json};

const SHOP: &str = include_str!("data/shop-sample.csv");

/// A log of files, each read in pieces of this many bytes.
fn read(files: &[String], options: &Options, piece: usize) -> Result<OrderLog, Refusal> {
    let options =
        Options { baskets: true, several_files: files.len() > 1, today: Some(19_400), ..options.clone() };
    let mut log: Option<OrderLog> = None;
    for file in files {
        let inspection = Inspection::new(file.as_bytes(), true, &options)?;
        match &mut log {
            Some(log) => log.next_file(&inspection, &options)?,
            None => log = Some(OrderLog::new(&inspection, &options, 3)?),
        }
        if let Some(log) = &mut log {
            file.as_bytes().chunks(piece).try_for_each(|piece| log.push(piece))?;
            log.read(true)?;
        }
    }
    let log = log.ok_or(Refusal::Empty)?;
    log.check_currencies()?;
    Ok(log)
}

/// Every figure that a report uses, and all counts and problems of the rows.
fn report(log: &OrderLog, end: Option<i32>) -> Result<Value, Refusal> {
    let rows = json!([log.rows().read, log.rows().counted, log.rows().after_end]);
    let left_out: Vec<_> = log.left_out().map(|(kind, count)| (kind.code(), count)).collect();
    let problems = format!("{:?}", log.problems().kept());
    let summary = match Summary::new(log.ledger(), end) {
        Ok(summary) => summary,
        Err(refusal) => return Ok(json!([rows, left_out, problems, format!("{refusal:?}")])),
    };
    let orders = log.orders().unwrap_or_else(|| summary.purchases());
    let analysis = Analysis::new(log, &summary, &Choices::default());
    let forecast = analysis.forecast.as_ref().ok();
    let (names, ends) = log.ledger().customers.arena();
    let mut purchases = Vec::new();
    log.ledger().for_each(|number, bought| purchases.push((number, format!("{bought:?}"))));
    Ok(json!({
        "rows": rows,
        "leftOut": left_out,
        "problems": problems,
        "assumptions": log.assumptions(summary.span.1, summary.observation_end),
        "currencies": log.details().currencies,
        "statuses": log.details().statuses.entries().collect::<Vec<_>>(),
        "purchases": purchases,
        "headline": Headline::new(&summary, orders, 0.95),
        "sections": analysis,
        "names": [json!(String::from_utf8_lossy(names)), json!(ends)],
        "products": log.details().bought.products_per_customer(),
        "columns": [json!(summary.frequency), json!(summary.recency), json!(summary.age), json!(summary.revenue)],
        "total": summary.total.to_string(),
        "expected": forecast.map(|forecast| json!([forecast.expected.p_alive, forecast.expected.clv])),
        "scores": [analysis.scores.segment, analysis.scores.recency],
        "actions": format!("{:?}", analysis.actions),
    }))
}

/// A filter gives the same result on kept rows as on the files. Returns false if no rows were kept.
fn same(
    files: &[String],
    options: &Options,
    filters: &[Filter],
    piece: usize,
) -> Result<bool, TestCaseError> {
    let keeping = Options { keep_rows: true, count_values: true, ..options.clone() };
    let Ok(mut log) = read(files, &keeping, piece) else { return Ok(false) };
    let whole = report(&log, options.observation_end);
    let plain = read(files, options, piece).and_then(|log| report(&log, options.observation_end));
    prop_assert_eq!(&whole, &plain, "keeping rows changes the report");
    let Some(rows) = log.take_rows() else { return Ok(false) };
    for filter in filters {
        let options = Options { filter: filter.clone(), ..options.clone() };
        let with_files =
            Options { baskets: true, several_files: files.len() > 1, today: Some(19_400), ..options.clone() };
        let Some(found) = rows.log(&with_files, None).unwrap() else { continue };
        let found = found.check_currencies().and_then(|()| report(&found, options.observation_end));
        let expected = read(files, &options, 1 << 20).and_then(|log| report(&log, options.observation_end));
        let (Ok(found), Ok(expected)) = (&found, &expected) else {
            prop_assert_eq!(found, expected, "{:?}", filter);
            continue;
        };
        for (part, value) in expected.as_object().into_iter().flatten() {
            prop_assert_eq!(&found[part], value, "{} by {:?}", part, filter);
        }
        prop_assert_eq!(found, expected);
    }
    Ok(true)
}

fn column(name: &str, values: &[&str]) -> (String, Vec<String>) {
    (name.to_owned(), values.iter().map(|value| (*value).to_owned()).collect())
}

#[test]
fn kept_rows_of_the_sample_shop_give_the_same_report_with_any_filter() {
    let day = |text| regulars::tables::day::parse_iso(text);
    let filters = [
        Filter::default(),
        Filter { columns: vec![column("country", &["PL"])], ..Filter::default() },
        Filter { from: day("2024-07-01"), to: day("2025-06-30"), ..Filter::default() },
        Filter { customers: Some(vec!["C0001".into()]), ..Filter::default() },
    ];
    assert!(same(&[SHOP.to_owned()], &Options::default(), &filters, 1 << 16).unwrap());
}

#[test]
fn priced_lines_without_customer_and_date_pass_with_the_purchase_above() {
    let first = "date,customer,country,product,amount\n2024-01-05,Ann,PL,vase,10.00\n,,,cup,4.50\n";
    let rest = "2024-02-06,Bob,BG,jug,7.00\n,,,bowl,3.00\n2024-03-07,Ann,PL,jug,7.00\nTotal,,,,31.50\n";
    let filters = ["PL", "BG"]
        .map(|country| Filter { columns: vec![column("country", &[country])], ..Filter::default() });
    let files = [format!("{first}{rest}")];
    assert!(same(&files, &Options::default(), &filters, 1 << 16).unwrap());
    let log = read(&files, &Options::default(), 1 << 16).unwrap();
    assert_eq!(Summary::new(log.ledger(), None).unwrap().revenue, [21.5, 10.0]);
}

#[test]
fn members_equal_the_customers_of_the_ledger() {
    let options = Options { keep_rows: true, count_values: true, ..Options::default() };
    let mut log = read(&[SHOP.to_owned()], &options, 1 << 16).unwrap();
    let members: Vec<u32> =
        (0..log.ledger().customers.len() as u32).filter(|number| number % 3 == 0).collect();
    let names = members.iter().map(|&number| log.ledger().customers.text(number)).collect();
    let rows = log.take_rows().unwrap();
    let with_baskets = Options { baskets: true, today: Some(19_400), ..Options::default() };
    let found = report(&rows.log(&with_baskets, Some(&members)).unwrap().unwrap(), None);
    let filter = Filter { customers: Some(names), ..Filter::default() };
    let expected = read(&[SHOP.to_owned()], &Options { filter, ..Options::default() }, 1 << 16).unwrap();
    assert_eq!(found, report(&expected, None));
}

#[test]
fn orders_of_a_size_are_kept_with_all_their_lines() {
    let file = "order id,customer,date,amount,product\n1,ann,2024-01-05,30,soap\n2,bob,2024-01-06,20,soap\n\
        1,ann,2024-01-05,25,rope\n3,ann,2024-02-01,54.99,rope\n4,cyr,2024-02-02,55,rope\n";
    let options = Options { keep_rows: true, count_values: true, ..Options::default() };
    let rows = read(&[file.to_owned()], &options, 1 << 16).unwrap().take_rows().unwrap();
    let revenue = |order_sizes: Vec<(i64, i64)>| {
        let filter = Filter { order_sizes, ..Filter::default() };
        let log = rows.log(&Options { filter, ..Options::default() }, None).unwrap().unwrap();
        Summary::new(log.ledger(), None).map(|summary| summary.revenue)
    };
    assert_eq!(revenue(vec![(550_000, i64::MAX)]), Ok(vec![55.0, 55.0]));
    assert_eq!(revenue(vec![(0, 550_000)]), Ok(vec![20.0, 54.99]));
    assert_eq!(revenue(vec![(0, 500_000), (549_900, 550_000)]), Ok(vec![20.0, 54.99]));
    assert_eq!(revenue(vec![(600_000, 700_000)]), Err(Refusal::NoUsableRows));
    // A file cannot be filtered this way: its last line may belong to its first order.
    let filter = Filter { order_sizes: vec![(0, 1)], ..Filter::default() };
    let refused = read(&[file.to_owned()], &Options { filter, ..Options::default() }, 1 << 16).unwrap_err();
    assert_eq!(refused, Refusal::UnknownOption("filter".into()));
}

#[test]
fn columns_with_many_values_need_the_file() {
    let file: String =
        (0..200).map(|row| format!("c{},2024-01-0{},{row},note {row}\n", row % 9, 1 + row % 9)).collect();
    let file = format!("customer,date,amount,note\n{file}");
    let options = Options { keep_rows: true, count_values: true, ..Options::default() };
    let rows = read(&[file], &options, 1 << 16).unwrap().take_rows().unwrap();
    let filter = Filter { columns: vec![column("note", &["note 7"])], ..Filter::default() };
    assert!(rows.log(&Options { filter, ..Options::default() }, None).unwrap().is_none());
}

#[test]
fn a_million_rows_take_at_most_sixteen_bytes_each() {
    let mut file = String::from("order_id,customer_id,order_date,product,amount,country,channel,status\n");
    for row in 0..200_000u32 {
        let customer = row.wrapping_mul(2_654_435_761) % 40_000;
        file += &format!(
            "R{},c-{customer}@example.com,{},Product {},{}.{:02},{},{},{}\n",
            1_000_000 + row,
            format_iso(18_000 + (row / 300) as i32),
            row % 350,
            row % 190,
            row % 100,
            ["PL", "BG", "EE"][row as usize % 3],
            ["ads", "mail", "search", ""][row as usize % 4],
            if row % 10 == 0 { "cancelled" } else { "paid" },
        );
    }
    let options = Options { keep_rows: true, count_values: true, ..Options::default() };
    let rows = read(&[file], &options, 1 << 20).unwrap().take_rows().unwrap();
    assert_eq!(rows.rows(), 200_000);
    assert!(rows.bytes() as u64 <= 16 * rows.rows(), "{}", rows.bytes());
}

/// A row of a log: customer, day, hour, amount, product, shop, status, currency, order.
type Row = ((u8, u16, u8), (i32, u8), (u8, u8, u8), u16);

fn rows(most: usize) -> impl Strategy<Value = Vec<Row>> {
    let row =
        ((0..30u8, 0..300u16, 0..24u8), (-3_000..9_000i32, 0..6u8), (0..4u8, 0..12u8, 0..9u8), 0..90u16);
    prop::collection::vec(row, 20..most)
}

/// Cells of the columns of a loyalty programme.
fn programme_cells(customer: u8, order: u16) -> String {
    let member = ["yes", "no", "", "Gold"][usize::from(customer + order as u8) % 4];
    let since = if customer % 5 == 2 { format_iso(19_000 + 7 * i32::from(customer)) } else { String::new() };
    let coupon = if order % 6 == 1 { "SAVE10" } else { "" };
    let referred = if customer % 4 == 3 { "ann" } else { "" };
    let discount = if order % 6 == 1 { "-2.50" } else { "" };
    format!("{member},{since},{coupon},{referred},{discount},{}", order % 3 * 10)
}

/// One file of the log, with the columns of its shape.
fn file_of(rows: &[Row], shape: u8, first: usize) -> String {
    let has = |bit: u8| shape >> bit & 1 == 1;
    let mut file = String::from("customer,date,amount");
    for (bit, name) in [
        (0, "product"),
        (1, "shop"),
        (2, "status"),
        (3, "order id"),
        (4, "country"),
        (5, "score"),
        (6, "cost"),
        (7, "member,member since,coupon code,referred by,discount,points earned"),
    ] {
        file += &if has(bit) { format!(",{name}") } else { String::new() };
    }
    file += ",currency\n";
    for (line, &((customer, day, hour), (cents, product), (shop, status, odd), order)) in
        rows.iter().enumerate()
    {
        let name = match (customer, odd) {
            (0, _) => String::new(),
            (1, 0) => format!("C{customer}@X.example"),
            (1, _) => format!("c{customer}@x.example"),
            _ => format!("c{customer}"),
        };
        let date = match odd {
            1 if line % 7 == 3 => "soon".to_owned(),
            2 if line % 9 == 4 => String::new(),
            3 if line % 11 == 5 => "2090-01-01".to_owned(),
            _ => format!("{} {hour:02}:15", format_iso(19_000 + i32::from(day))),
        };
        let amount = match (odd, line % 13) {
            (4, 2) => String::new(),
            (5, 3) => "much".to_owned(),
            (6, _) => "0".to_owned(),
            _ => format!("{:.2}", f64::from(cents) / 100.0),
        };
        file += &format!("{name},{date},{amount}");
        for (bit, cell) in [
            (0, if product == 5 { String::new() } else { format!("p{product}") }),
            (1, format!("s{shop}")),
            (2, ["paid", "cancelled", "shipped", "odd word", "refunded"][usize::from(status) % 5].to_owned()),
            (3, if order % 7 == 0 { String::new() } else { format!("R{:05}", first + usize::from(order)) }),
            (4, ["PL", "BG", ""][usize::from(customer) % 3].to_owned()),
            (5, if odd == 7 { "?".to_owned() } else { (order % 11).to_string() }),
            (6, if odd == 8 { String::new() } else { format!("{}.50", order % 5) }),
            (7, programme_cells(customer, order)),
        ] {
            file += &if has(bit) { format!(",{cell}") } else { String::new() };
        }
        file += if line % 17 == 9 { ",extra,cells\n" } else { ",EUR\n" };
    }
    file
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_filter_of_any_rows_kept_is_that_filter_of_the_files(
        (first, second) in (rows(250), rows(90)),
        shape in any::<u8>(),
        (wanted, from, length) in (prop::collection::btree_set(0..4u8, 1..3), 0..200i32, 20..250i32),
        (refunds, guests, zeros, exact, totals) in any::<(bool, bool, bool, bool, bool)>(),
        (several, ends, piece) in (any::<bool>(), any::<bool>(), 40..4_000usize),
    ) {
        let policies = Policies {
            refunds: if refunds { Refunds::Net } else { Refunds::LeaveOut },
            guests: if guests { Guests::Separate } else { Guests::LeaveOut },
            leave_out_zero_amounts: zeros,
            amounts: totals.then_some(Amounts::Order),
            ..Policies::default()
        };
        let identity = if exact { Identity::Exact } else { Identity::default() };
        let options = Options {
            policies, identity, observation_end: ends.then_some(19_250), date_format: None, ..Options::default()
        };
        let mut files = vec![file_of(&first, shape, 10_000)];
        if several {
            files.push(file_of(&second, shape, 20_000));
        }
        let shops: Vec<String> = wanted.iter().map(|shop| format!("s{shop}")).collect();
        let days = (Some(19_000 + from), Some(19_000 + from + length));
        let mut filters = vec![
            Filter::default(),
            Filter { from: days.0, to: days.1, ..Filter::default() },
            Filter { from: days.0, customers: Some(vec!["c2".into(), "c1@x.example".into(), "c9".into(), "guest R10003".into()]), ..Filter::default() },
        ];
        if shape >> 1 & 1 == 1 {
            filters.push(Filter { columns: vec![("shop".into(), shops.clone())], ..Filter::default() });
            filters.push(Filter { from: days.0, to: days.1, columns: vec![("shop".into(), shops)], ..Filter::default() });
        }
        if shape & 1 == 1 {
            filters.push(Filter { columns: vec![column("product", &["p1", "", "p4"])], ..Filter::default() });
        }
        if shape >> 2 & 1 == 1 {
            filters.push(Filter { columns: vec![column("status", &["cancelled", "odd word"])], ..Filter::default() });
        }
        same(&files, &options, &filters, piece)?;
    }
}
