//! The only place that knows JavaScript. Thin: convert, call, convert.

#[cfg(not(feature = "orders"))]
mod calculators;

#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();
