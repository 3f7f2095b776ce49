//! Structs and maps read from a plain object only, all of whose fields are looked at.
//!
//! serde-wasm-bindgen asks an object for the fields of the struct it fills. It never looks at the others, so that
//! `deny_unknown_fields` refuses nothing, and it takes a list for a map of pairs. Read through [`PlainObject`], a
//! struct is offered every field there is, and a list is refused.

use std::cell::RefCell;
use std::fmt;

use serde::de::value::StringDeserializer;
use serde::de::{Deserialize, DeserializeSeed, Deserializer, IntoDeserializer, MapAccess, Visitor};
use serde::forward_to_deserialize_any;

/// A struct or map that is read from a plain object only.
#[derive(Debug)]
pub struct PlainObject<T>(pub T);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for PlainObject<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::deserialize(FromObject { deserializer, last_key: &RefCell::default() }).map(Self)
    }
}

/// For `#[serde(deserialize_with)]` of an optional field that holds an object.
///
/// # Errors
/// Those of the deserializer, and any value that is neither absent nor a plain object.
pub fn optional<'de, T: Deserialize<'de>, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<T>, D::Error> {
    Ok(Option::<PlainObject<T>>::deserialize(deserializer)?.map(|PlainObject(value)| value))
}

/// A struct from a plain object.
///
/// # Errors
/// The name of the field that does not exist or has the wrong type; `None` where there is no object.
pub fn read<'de, T: Deserialize<'de>, D: Deserializer<'de>>(deserializer: D) -> Result<T, Option<String>> {
    let last_key = RefCell::default();
    T::deserialize(FromObject { deserializer, last_key: &last_key }).map_err(|_| last_key.take())
}

/// A number within bounds, or its default; `None` for one out of them.
pub fn within(given: Option<f64>, default: f64, (min, max): (f64, f64)) -> Option<f64> {
    given.map_or(Some(default), |value| (value >= min && value <= max).then_some(value))
}

/// A whole number within bounds, or its default; `None` for any other.
pub fn whole(given: Option<f64>, default: f64, bounds: (f64, f64)) -> Option<usize> {
    within(given, default, bounds).filter(|value| value.fract() == 0.0).map(|value| value as usize)
}

/// The character between fields, if one is given; `None` for a text that cannot be one.
pub fn delimiter(given: Option<&str>) -> Option<Option<u8>> {
    match given.map(str::as_bytes) {
        None => Some(None),
        Some(&[byte]) if byte.is_ascii() && !matches!(byte, b'"' | b'\r' | b'\n') => Some(Some(byte)),
        Some(_) => None,
    }
}

/// Notes each key before its value is read: after an error, the last one is at fault.
struct FromObject<'a, D> {
    deserializer: D,
    last_key: &'a RefCell<Option<String>>,
}

impl<'de, D: Deserializer<'de>> Deserializer<'de> for FromObject<'_, D> {
    type Error = D::Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.deserializer.deserialize_any(OnlyObject { visitor, last_key: self.last_key })
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

struct OnlyObject<'a, V> {
    visitor: V,
    last_key: &'a RefCell<Option<String>>,
}

impl<'de, V: Visitor<'de>> Visitor<'de> for OnlyObject<'_, V> {
    type Value = V::Value;

    fn expecting(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        self.visitor.expecting(formatter)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<V::Value, A::Error> {
        self.visitor.visit_map(NotedKeys { map, last_key: self.last_key })
    }
}

struct NotedKeys<'a, A> {
    map: A,
    last_key: &'a RefCell<Option<String>>,
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for NotedKeys<'_, A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, A::Error> {
        let Some(key) = self.map.next_key::<String>()? else { return Ok(None) };
        self.last_key.replace(Some(key.clone()));
        let key: StringDeserializer<A::Error> = key.into_deserializer();
        seed.deserialize(key).map(Some)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, A::Error> {
        self.map.next_value_seed(seed)
    }
}
