//! Parts of a declaration that are only shown.

/// Items that are shown but never computed with; left out of WebAssembly, where every byte costs a visitor.
pub const fn shown<T>(items: &'static [T]) -> &'static [T] {
    if cfg!(target_arch = "wasm32") { &[] } else { items }
}
