//! The sample shop as Parquet: the scores equal regulars' predictions for the histories that it reads from the CSV
//! itself.

use std::fs::File;

use polars::prelude::*;
use regulars::models::customers::Histories;
use regulars::models::predict::{Horizon, predict};
use regulars::orders::analysis::forecast::{Base, WEEK};
use regulars::orders::detect::inspect::Inspection;
use regulars::orders::detect::options::Options;
use regulars::orders::read::log::OrderLog;
use regulars::orders::summary::customers::Summary;
use regulars::orders::summary::headline::YEAR;
use regulars::tables::day::parse_iso;

const SHOP: &str = include_str!("../../../tests/data/shop-sample.csv");

/// The orders as a Parquet file; customer, date and amount are the columns 2, 1 and 5 of the CSV.
fn write_parquet(path: &str) {
    let rows: Vec<Vec<&str>> = SHOP.lines().skip(1).map(|line| line.split(',').collect()).collect();
    let days = rows.iter().map(|row| parse_iso(row[1]).unwrap()).collect::<Vec<i32>>();
    let columns = vec![
        Column::new("customer".into(), rows.iter().map(|row| row[2]).collect::<Vec<_>>()),
        Column::new("date".into(), days).cast(&DataType::Date).unwrap(),
        Column::new("amount".into(), rows.iter().map(|row| row[5].parse().unwrap()).collect::<Vec<f64>>()),
    ];
    let mut frame = DataFrame::new(rows.len(), columns).unwrap();
    ParquetWriter::new(File::create(path).unwrap()).finish(&mut frame).unwrap();
}

#[test]
fn scores_equal_predictions_for_the_orders() {
    let folder = std::env::temp_dir().join(format!("regulars-parquet-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let path = |name: &str| folder.join(name).to_str().unwrap().to_owned();
    let (orders, scores) = (path("orders.parquet"), path("scores.parquet"));
    write_parquet(&orders);
    regulars_parquet::score_file(&orders, &scores).unwrap();
    let scored = ParquetReader::new(File::open(&scores).unwrap()).finish().unwrap();
    std::fs::remove_dir_all(&folder).unwrap();

    let options = Options::default();
    let inspection = Inspection::new(SHOP.as_bytes(), true, &options).unwrap();
    let mut log = OrderLog::new(&inspection, &options, 100).unwrap();
    log.push(SHOP.as_bytes()).unwrap();
    log.read(true).unwrap();
    let summary = Summary::new(log.ledger(), None).unwrap();
    let Summary { frequency, recency, age, monetary, .. } = &summary;
    let (_, candidates) = Base::new(frequency, recency, age, monetary, &[]).fitted().unwrap();
    let model = candidates[0].model.with(candidates[0].fit.clone().unwrap().parameters).unwrap();
    let weeks = |days: &[f64]| days.iter().map(|days| days / WEEK).collect::<Vec<f64>>();
    let counts: Vec<f64> = frequency.iter().map(|&count| f64::from(count)).collect();
    let (recent, old) = (weeks(recency), weeks(age));
    let histories = Histories { frequency: &counts, recency: &recent, age: &old, weight: &[] };
    let monthly = 1.1_f64.powf(1.0 / 12.0) - 1.0;
    let horizon = Horizon::new(365.0 / WEEK, YEAR / 12.0 / WEEK, monthly).unwrap();
    let expected = predict(&*model, &histories, &horizon).unwrap();

    assert_eq!(scored.height(), summary.customers());
    let column = |name: &str| scored.column(name).unwrap().cast(&DataType::Float64).unwrap();
    let columns = ["age", "p_alive", "expected_purchases", "discounted_purchases"].map(column);
    let ids: Vec<&str> = scored.column("customer").unwrap().str().unwrap().iter().flatten().collect();
    for (place, &number) in summary.number.iter().enumerate() {
        let name = String::from_utf8_lossy(log.ledger().customers.name(number)).into_owned();
        let row = ids.binary_search(&name.as_str()).unwrap();
        let own =
            [age[place], expected.p_alive[place], expected.transactions[place], expected.discounted[place]];
        for (column, own) in columns.iter().zip(own) {
            let found = column.f64().unwrap().get(row).unwrap();
            assert!(
                (found - own).abs() <= 1e-9 * own.abs().max(1.0),
                "{name} {}: {found} {own}",
                column.name()
            );
        }
    }
}
