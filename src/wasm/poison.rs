//! Deliberate failures: only in the artefact with which tests show that a core survives it.

use std::hint::black_box;

/// Ends in a trap: 1 panics, 2 recurses without end, 3 allocates without end, 4 overflows.
pub fn poison(kind: u32) {
    match kind {
        1 => panic!("on purpose"),
        2 => drop(black_box(recurse(1))),
        3 => loop {
            std::mem::forget(black_box(Vec::<u8>::with_capacity(1 << 24)));
        },
        _ => drop(black_box(black_box(u32::MAX) + 1)),
    }
}

fn recurse(depth: u64) -> u64 {
    let page = black_box([depth; 64]);
    page[0] + recurse(black_box(depth + 1)) + page[63]
}
