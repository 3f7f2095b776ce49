//! The only place that knows JavaScript. Thin: convert, call, convert.

#[cfg(not(feature = "orders"))]
mod calculators;
#[cfg(feature = "poison")]
mod poison;

#[cfg(feature = "orders")]
mod models;
#[cfg(feature = "orders")]
mod models_base;
#[cfg(feature = "orders")]
mod options;
#[cfg(feature = "orders")]
mod orders;
#[cfg(feature = "orders")]
mod orders_options;
#[cfg(feature = "orders")]
mod orders_report;
#[cfg(feature = "orders")]
mod orders_shapes;
#[cfg(feature = "orders")]
mod plain;
#[cfg(feature = "orders")]
mod serializer;

/// A dozen blocks a call: the smallest allocator will do.
#[cfg(not(feature = "orders"))]
#[global_allocator]
static ALLOCATOR: lol_alloc::LockedAllocator<lol_alloc::FreeListAllocator> =
    lol_alloc::LockedAllocator::new(lol_alloc::FreeListAllocator::new());

#[cfg(feature = "orders")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();
