//! Prints evaluations of every metric, for a test that another build of the same code gives the same bits. Each line is
//! JSON: the request as `src/metric/codec.rs` describes it, and the bits of the answer in hexadecimal, "" for NaN.
//!
//! `cargo run --example evaluations`

use regulars::METRICS;
use regulars::metric::{Input, Unit};
use regulars::metrics::answer;

/// Pseudorandom numbers that are the same on every platform (Knuth's MMIX generator).
struct Draws(u64);

impl Draws {
    fn below(&mut self, count: usize) -> usize {
        self.0 = self.0.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        (self.0 >> 33) as usize % count
    }

    /// A number near the input's example, in the low part of its range, or at its end.
    fn number(&mut self, input: &Input) -> f64 {
        let usual = input.default.unwrap_or(input.min.max(1.0));
        let part = self.below(1_000) as f64 / 1_000.0;
        let value = match self.below(8) {
            0 => usual,
            1 => input.min + part * (input.max - input.min).min(1_000.0),
            2 => input.max,
            _ => usual * (0.3 + 1.7 * part),
        };
        let whole = matches!(input.unit, Unit::Count | Unit::Score);
        if whole { value.round() } else { value }.clamp(input.min, input.max)
    }

    fn cells(&mut self, input: &Input) -> Vec<f64> {
        match input.rows {
            Some(rows) if self.below(3) > 0 => {
                let factor = 0.5 + self.below(100) as f64 / 100.0;
                let columns = rows.columns.iter().cycle();
                let scaled =
                    |(cell, column): (f64, &Input)| (cell * factor).round().clamp(column.min, column.max);
                rows.default.concat().into_iter().zip(columns).map(scaled).collect()
            }
            Some(rows) => {
                let count = rows.min.max(1) + self.below(rows.max.min(rows.min + 6) - rows.min + 1);
                (0..count.min(rows.max))
                    .flat_map(|_| rows.columns)
                    .map(|column| self.number(column))
                    .collect()
            }
            None if input.optional && self.below(4) == 0 => vec![],
            None => vec![self.number(input)],
        }
    }
}

fn main() {
    let mut draws = Draws(2026);
    for metric in METRICS {
        for turn in 0..60 {
            let form = turn % metric.forms.len();
            let choices: Vec<usize> =
                metric.conventions.iter().map(|convention| draws.below(convention.choices.len())).collect();
            let settings: Vec<f64> = metric.settings.iter().map(|setting| draws.number(setting)).collect();
            let cells: Vec<Vec<f64>> =
                metric.forms[form].inputs.iter().map(|input| draws.cells(input)).collect();

            let mut request = vec![f64::from(metric.version()), form as f64];
            request.extend(choices.iter().map(|choice| *choice as f64));
            request.extend(&settings);
            for cells in &cells {
                request.push(cells.len() as f64);
                request.extend(cells);
            }
            let bits = |number: f64| {
                if number.is_nan() { String::new() } else { format!("{:016x}", number.to_bits()) }
            };
            let answer: Vec<String> = answer(&request).into_iter().map(bits).collect();
            println!("{{\"metric\":{:?},\"request\":{request:?},\"answer\":{answer:?}}}", metric.id);
        }
    }
}
