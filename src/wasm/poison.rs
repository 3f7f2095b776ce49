//! What must never happen, on purpose: only in the artefact with which tests show that a core survives it.

use std::hint::black_box;
use wasm_bindgen::prelude::wasm_bindgen;

/// Ends in a trap: 0 panics, 1 recurses without end, 2 allocates without end, 3 overflows.
#[wasm_bindgen]
pub fn poison(kind: u32) {
    match kind {
        0 => panic!("on purpose"),
        1 => drop(black_box(recurse(1))),
        2 => loop {
            std::mem::forget(black_box(Vec::<u8>::with_capacity(1 << 24)));
        },
        _ => drop(black_box(black_box(u32::MAX) + 1)),
    }
}

fn recurse(depth: u64) -> u64 {
    let page = black_box([depth; 64]);
    page[0] + recurse(black_box(depth + 1)) + page[63]
}
