//! Scores the customers of a Parquet file of orders: `cargo run --release -- orders.parquet scores.parquet`.

use std::process::ExitCode;

fn main() -> ExitCode {
    let paths: Vec<String> = std::env::args().skip(1).collect();
    let [orders, scores] = &paths[..] else {
        eprintln!("regulars-parquet ORDERS.parquet SCORES.parquet");
        return ExitCode::FAILURE;
    };
    match regulars_parquet::score_file(orders, scores) {
        Ok(model) => {
            eprintln!("{model}");
            ExitCode::SUCCESS
        }
        Err(reason) => {
            eprintln!("{reason}");
            ExitCode::FAILURE
        }
    }
}
