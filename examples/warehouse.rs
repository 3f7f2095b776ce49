//! Scores the histories of a summary that a warehouse computed: reads its parts, fits the models, writes a table to
//! join.
//!
//! ```sh
//! cargo run --release --features orders --example warehouse -- part-0.csv part-1.csv > scoring.csv
//! ```

use std::process::ExitCode;

use regulars::models::customers::Histories;
use regulars::models::predict::{Horizon, Predictions, predict};
use regulars::orders::analysis::forecast::{Base, WEEK};
use regulars::orders::summary::file::SummaryFile;
use regulars::orders::summary::headline::YEAR;

/// Forecast horizon in days.
const HORIZON: f64 = 365.0;
/// Discount rate per month, equal to 10 % per year.
const MONTHLY_RATE: f64 = 0.007_974_140_428_903_764;

fn main() -> ExitCode {
    let paths: Vec<String> = std::env::args().skip(1).collect();
    match score(&paths) {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("{reason}");
            ExitCode::FAILURE
        }
    }
}

fn score(paths: &[String]) -> Result<(), String> {
    let parts: Vec<Vec<u8>> =
        paths.iter().map(std::fs::read).collect::<Result<_, _>>().map_err(|error| error.to_string())?;
    let texts: Vec<&[u8]> = parts.iter().map(Vec::as_slice).collect();
    let file =
        SummaryFile::read_parts(&texts).map_err(|refusal| format!("{} ({refusal:?})", refusal.code()))?;
    let base = Base::of_file(&file);
    let (_, candidates) = base.fitted().map_err(|absent| absent.code().to_owned())?;
    for candidate in &candidates {
        if let Ok(fit) = &candidate.fit {
            eprintln!("{} {:?} {}", candidate.model.label(), fit.parameters, fit.log_likelihood);
        }
    }
    let best = &candidates[0];
    let fit = best.fit.clone().map_err(|error| error.code().to_owned())?;
    let model = best.model.with(fit.parameters).map_err(|error| error.code().to_owned())?;
    let weeks = |days: &[f64]| days.iter().map(|days| days / WEEK).collect::<Vec<_>>();
    let frequency: Vec<f64> = file.frequency.iter().map(|&frequency| f64::from(frequency)).collect();
    let (recency, age) = (weeks(&file.recency), weeks(&file.age));
    let histories =
        Histories { frequency: &frequency, recency: &recency, age: &age, weight: &file.customers };
    let horizon = Horizon::new(HORIZON / WEEK, YEAR / 12.0 / WEEK, MONTHLY_RATE);
    let found = horizon.and_then(|horizon| predict(&*model, &histories, &horizon));
    let predictions = found.map_err(|error| error.code().to_owned())?;
    println!("frequency,recency,age,customers,p_alive,expected_purchases,discounted_purchases");
    let Predictions { p_alive, transactions, discounted } = &predictions;
    let columns = [&frequency, &file.recency, &file.age, &file.customers, p_alive, transactions, discounted];
    for row in 0..frequency.len() {
        let cells = columns.map(|column| column[row].to_string());
        println!("{}", cells.join(","));
    }
    Ok(())
}
