//! Scores the customers of a Parquet file of orders: Polars gathers their histories, the models are fitted and predict.
//!
//! ```sh
//! cargo run --release -- orders.parquet scores.parquet customer date amount
//! ```

use std::error::Error;
use std::fs::File;

use polars::prelude::*;
use regulars::models::customers::Histories;
use regulars::models::predict::{Horizon, predict};
use regulars::orders::analysis::forecast::{Base, WEEK};
use regulars::orders::summary::headline::YEAR;

/// Days looked ahead.
const HORIZON: f64 = 365.0;
/// Discount rate per year.
const RATE: f64 = 0.1;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [orders, scores, customer, date, amount] = &arguments[..] else {
        return Err("usage: regulars-parquet ORDERS SCORES CUSTOMER DATE AMOUNT".into());
    };
    let mut customers = histories(orders, [customer, date, amount])?;
    let column = |name: &str| -> Result<Vec<f64>, PolarsError> {
        let values = customers.column(name)?.cast(&DataType::Float64)?;
        Ok(values.f64()?.into_no_null_iter().collect())
    };
    let (frequency, recency, age) = (column("frequency")?, column("recency")?, column("age")?);
    let monetary = column("mean_spend")?;
    let whole: Vec<u32> = frequency.iter().map(|&repeats| repeats as u32).collect();
    let base = Base::new(&whole, &recency, &age, &monetary, &[]);
    let (_, candidates) = base.fitted().map_err(|absent| absent.code())?;
    let best = &candidates[0];
    let fit = best.fit.clone().map_err(|error| error.code())?;
    eprintln!("{} {:?}", best.model.label(), fit.parameters);
    let model = best.model.with(fit.parameters).map_err(|error| error.code())?;
    let weeks = |days: &[f64]| days.iter().map(|days| days / WEEK).collect::<Vec<_>>();
    let (recency, age) = (weeks(&recency), weeks(&age));
    let histories = Histories { frequency: &frequency, recency: &recency, age: &age, weight: &[] };
    let monthly = (RATE.ln_1p() / 12.0).exp_m1();
    let horizon = Horizon::new(HORIZON / WEEK, YEAR / 12.0 / WEEK, monthly).map_err(|error| error.code())?;
    let found = predict(&*model, &histories, &horizon).map_err(|error| error.code())?;
    for (name, values) in [("p_alive", found.p_alive), ("expected_purchases", found.transactions)] {
        customers.with_column(Column::new(name.into(), values))?;
    }
    ParquetWriter::new(File::create(scores)?).finish(&mut customers)?;
    println!("{}", customers.head(Some(5)));
    Ok(())
}

/// One row per customer: repeat purchases, days from the first purchase to the last and to the end of observation, mean
/// spend per repeat purchase. Orders of one day are one purchase.
fn histories(path: &str, [customer, date, amount]: [&String; 3]) -> Result<DataFrame, Box<dyn Error>> {
    let orders = ParquetReader::new(File::open(path)?).finish()?.lazy();
    let days = orders
        .select([
            col(customer.as_str()).alias("customer"),
            col(date.as_str()).cast(DataType::Date).cast(DataType::Int32).alias("day"),
            col(amount.as_str()).cast(DataType::Float64).alias("amount"),
        ])
        .filter(col("customer").is_not_null().and(col("day").is_not_null()).and(col("amount").is_not_null()))
        .group_by([col("customer"), col("day")])
        .agg([col("amount").sum()]);
    let end = days.clone().select([col("day").max()]).collect()?;
    let end = end.column("day")?.i32()?.max().ok_or("no orders")?;
    let repeats = col("day").count().cast(DataType::Int64) - lit(1);
    let later = col("amount").filter(col("day").gt(col("day").min())).sum();
    let customers = days
        .group_by([col("customer")])
        .agg([
            repeats.clone().alias("frequency"),
            (col("day").max() - col("day").min()).alias("recency"),
            (lit(end) - col("day").min()).alias("age"),
            later.alias("repeat_spend"),
        ])
        .with_column(
            when(col("frequency").gt(lit(0)))
                .then(col("repeat_spend") / col("frequency").cast(DataType::Float64))
                .otherwise(lit(0.0))
                .alias("mean_spend"),
        )
        .sort(["customer"], SortMultipleOptions::default());
    Ok(customers.collect()?)
}
