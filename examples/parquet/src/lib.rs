//! Polars reads a Parquet file of orders and writes one of scores; regulars fits the models and predicts in between.

use std::collections::BTreeMap;
use std::fs::File;

use polars::prelude::*;
use regulars::models::customers::Histories;
use regulars::models::predict::{Horizon, predict};
use regulars::orders::analysis::forecast::{Base, WEEK};
use regulars::orders::summary::headline::YEAR;

/// Forecast horizon in days.
const HORIZON: f64 = 365.0;
/// Discount rate per month, equal to 10 % per year.
const MONTHLY_RATE: f64 = 0.007_974_140_428_903_764;

/// Purchases of a customer: amount spent on each day, counted from 1970-01-01.
type Days = BTreeMap<i32, f64>;

/// Scores the orders in one file and writes the scores into another; returns the model.
///
/// # Errors
/// The error of Polars for the files, or the code of regulars if no model fits.
pub fn score_file(orders: &str, scores: &str) -> Result<String, String> {
    let open = File::open(orders).map_err(|error| error.to_string())?;
    let read = ParquetReader::new(open).finish().map_err(|error| error.to_string())?;
    let (mut scored, model) = score(&read)?;
    let file = File::create(scores).map_err(|error| error.to_string())?;
    ParquetWriter::new(file).finish(&mut scored).map_err(|error| error.to_string())?;
    Ok(model)
}

/// A row per customer with its history in days, the chance that it is still active, and its expected purchases in a
/// year: the columns `customer`, `frequency`, `recency`, `age`, `p_alive`, `expected_purchases`,
/// `discounted_purchases`. Also returns the model with its parameters.
///
/// Needs the columns `customer` (text), `date` (a date) and `amount`. Rows that lack one of them, or have no positive
/// amount, are left out. The orders of a day are one purchase.
///
/// # Errors
/// As [`score_file`].
pub fn score(orders: &DataFrame) -> Result<(DataFrame, String), String> {
    let customers = purchases(orders).map_err(|error| error.to_string())?;
    let end = customers.values().filter_map(|days| days.keys().next_back()).max().copied();
    let end = end.ok_or("no-usable-rows")?;
    let (mut frequency, mut recency, mut age, mut mean) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for days in customers.values() {
        let [first, last] = [days.keys().next(), days.keys().next_back()].map(|day| *day.unwrap_or(&end));
        let repeats = days.len() as u32 - 1;
        let spent: f64 = days.values().skip(1).sum();
        frequency.push(repeats);
        recency.push(f64::from(last - first));
        age.push(f64::from(end - first));
        mean.push(if repeats > 0 { spent / f64::from(repeats) } else { 0.0 });
    }
    let base = Base::new(&frequency, &recency, &age, &mean, &[]);
    let (_, candidates) = base.fitted().map_err(|absent| absent.code().to_owned())?;
    let best = candidates.first().ok_or("no-model")?;
    let code = |error: regulars::Error| error.code().to_owned();
    let fit = best.fit.clone().map_err(code)?;
    let model = best.model.with(fit.parameters).map_err(code)?;
    let weeks = |days: &[f64]| days.iter().map(|days| days / WEEK).collect::<Vec<_>>();
    let counts: Vec<f64> = frequency.iter().map(|&count| f64::from(count)).collect();
    let (recent, old) = (weeks(&recency), weeks(&age));
    let histories = Histories { frequency: &counts, recency: &recent, age: &old, weight: &[] };
    let horizon = Horizon::new(HORIZON / WEEK, YEAR / 12.0 / WEEK, MONTHLY_RATE).map_err(code)?;
    let found = predict(&*model, &histories, &horizon).map_err(code)?;
    let ids: Vec<&str> = customers.keys().map(String::as_str).collect();
    let rows = ids.len();
    let columns = vec![
        Column::new("customer".into(), ids),
        Column::new("frequency".into(), frequency),
        Column::new("recency".into(), recency),
        Column::new("age".into(), age),
        Column::new("p_alive".into(), found.p_alive),
        Column::new("expected_purchases".into(), found.transactions),
        Column::new("discounted_purchases".into(), found.discounted),
    ];
    let scored = DataFrame::new(rows, columns).map_err(|error| error.to_string())?;
    Ok((scored, format!("{} {:?}", best.model.label(), fit.parameters)))
}

/// Amount that each customer spent per day.
fn purchases(orders: &DataFrame) -> PolarsResult<BTreeMap<String, Days>> {
    let days = orders.column("date")?.cast(&DataType::Date)?.cast(&DataType::Int32)?;
    let amounts = orders.column("amount")?.cast(&DataType::Float64)?;
    let customers = orders.column("customer")?.str()?;
    let mut found: BTreeMap<String, Days> = BTreeMap::new();
    for ((customer, day), amount) in customers.iter().zip(days.i32()?.iter()).zip(amounts.f64()?.iter()) {
        let (Some(customer), Some(day), Some(amount)) = (customer, day, amount) else { continue };
        if amount > 0.0 {
            *found.entry(customer.to_owned()).or_default().entry(day).or_default() += amount;
        }
    }
    Ok(found)
}
