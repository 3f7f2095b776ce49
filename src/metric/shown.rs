//! Parts of a declaration that are only shown.

/// Items that are shown but not computed with; left out of WebAssembly, because every byte counts there.
pub const fn shown<T>(items: &'static [T]) -> &'static [T] {
    if cfg!(target_arch = "wasm32") { &[] } else { items }
}
