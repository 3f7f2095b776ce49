//! Columns of numbers: typed arrays in JavaScript, lists in any other format.

use serde::Serializer;

macro_rules! typed_arrays {
    ($($(#[$doc:meta])* $name:ident: [$number:ty] => $array:ident;)*) => {
        $(
            $(#[$doc])*
            pub(crate) fn $name<S: Serializer>(column: &[$number], serializer: S) -> Result<S::Ok, S::Error> {
                #[cfg(target_arch = "wasm32")]
                return serde_wasm_bindgen::preserve::serialize(&js_sys::$array::from(column), serializer);
                #[cfg(not(target_arch = "wasm32"))]
                return serde::Serialize::serialize(column, serializer);
            }
        )*
    };
}

typed_arrays! {
    /// Writes a column as a `Uint8Array`.
    bytes: [u8] => Uint8Array;
    /// Writes a column as an `Int32Array`.
    integers: [i32] => Int32Array;
    /// Writes a column as a `Uint32Array`.
    counts: [u32] => Uint32Array;
    /// Writes a column as a `Float64Array`.
    floats: [f64] => Float64Array;
}

/// Writes columns as a list of `Float64Array`s.
pub(crate) fn float_columns<S: Serializer>(columns: &[Vec<f64>], serializer: S) -> Result<S::Ok, S::Error> {
    #[derive(serde::Serialize)]
    #[serde(transparent)]
    struct Column<'a>(#[serde(serialize_with = "floats")] &'a [f64]);
    serializer.collect_seq(columns.iter().map(|column| Column(column)))
}

/// Writes a column as a `Float64Array`; for fields that are omitted without such a column.
pub(crate) fn some_floats<S: Serializer, C: AsRef<[f64]>>(
    column: &Option<C>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    floats(column.as_ref().map_or(&[], AsRef::as_ref), serializer)
}
