//! The only calculator function of the whole core, over plain numbers; `metrics::exports` has one for each calculator
//! alone.

use wasm_bindgen::prelude::wasm_bindgen;

use crate::metrics::answer;

/// Answers a request for the metric whose version it begins with; see [`codec`](crate::metric::codec).
#[wasm_bindgen]
pub fn evaluate(request: &[f64]) -> Vec<f64> {
    #[cfg(feature = "poison")]
    if let Some(kind) = request.first().filter(|&&kind| kind < 0.0) {
        super::poison::poison(-kind as u32);
    }
    answer(request)
}
