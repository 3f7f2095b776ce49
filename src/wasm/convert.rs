//! Values to and from JavaScript by serde-wasm-bindgen, set up the way the package's declarations promise.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_wasm_bindgen::{Deserializer, Serializer};
use wasm_bindgen::JsValue;

use super::options::read;
use crate::orders::detect::refusal::Refusal;

/// Structs and maps become plain objects, absent values `null`.
const SERIALIZER: Serializer =
    Serializer::new().serialize_maps_as_objects(true).serialize_missing_as_null(true);

/// A shape as a plain JavaScript value.
pub fn to_js(shape: &impl Serialize) -> JsValue {
    shape.serialize(&SERIALIZER).expect("no count in a shape is beyond 2^53")
}

/// Options from a plain JavaScript object.
///
/// # Errors
/// [`Refusal::UnknownOption`] with the name of the option that does not exist or has the wrong type.
pub fn from_js<T: DeserializeOwned>(options: JsValue) -> Result<T, Refusal> {
    read(Deserializer::from(options))
}
