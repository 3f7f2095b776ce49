//! The boundary to JavaScript: options in, results out.
//!
//! - [`options`], [`surveys_options`], [`subscriptions_options`], [`events_options`], [`model_options`]: the options of
//!   files and of the models, with errors that name the option
//! - [`plain_object`]: options from a plain object, with every field checked
//! - [`shapes`]: the objects JavaScript receives, from which the package's TypeScript declarations are written
//! - `orders`, `surveys`, `subscriptions`, `events`, `sheets`, `models`, `models_base`: the exported functions, on that target only; `convert` to and from JavaScript
//! - `calculators`: the embeds' calls with plain numbers, which need no serializer

#[cfg(feature = "orders")]
pub mod events_options;
#[cfg(feature = "orders")]
pub mod model_options;
#[cfg(feature = "orders")]
pub mod options;
#[cfg(feature = "orders")]
pub mod plain_object;
#[cfg(feature = "orders")]
pub mod shapes;
#[cfg(feature = "orders")]
pub mod subscriptions_options;
#[cfg(feature = "orders")]
pub mod surveys_options;

#[cfg(all(target_arch = "wasm32", not(feature = "orders")))]
mod calculators;
#[cfg(all(target_arch = "wasm32", feature = "orders"))]
mod convert;
#[cfg(all(target_arch = "wasm32", feature = "orders"))]
mod events;
#[cfg(all(target_arch = "wasm32", feature = "orders"))]
mod models;
#[cfg(all(target_arch = "wasm32", feature = "orders"))]
mod models_base;
#[cfg(all(target_arch = "wasm32", feature = "orders"))]
mod orders;
#[cfg(all(target_arch = "wasm32", feature = "poison"))]
mod poison;
#[cfg(all(target_arch = "wasm32", feature = "orders"))]
mod sheets;
#[cfg(all(target_arch = "wasm32", feature = "orders"))]
mod subscriptions;
#[cfg(all(target_arch = "wasm32", feature = "orders"))]
mod surveys;

/// The smallest allocator is enough for a calculator, which requests a dozen blocks per call.
#[cfg(all(target_arch = "wasm32", not(feature = "orders")))]
#[global_allocator]
static ALLOCATOR: lol_alloc::LockedAllocator<lol_alloc::FreeListAllocator> =
    lol_alloc::LockedAllocator::new(lol_alloc::FreeListAllocator::new());

#[cfg(all(target_arch = "wasm32", feature = "orders"))]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();
