//! Options read from a plain object, with every field checked.
//!
//! serde-wasm-bindgen reads from an object only the fields of the struct, so `deny_unknown_fields` has no effect, and
//! it accepts a list as a map of pairs. Here a value of any type is read first. It offers every field that exists to a
//! struct, and only an object can be a struct or a map. Reading structs this way takes a third of the code of fetching
//! each field from JavaScript (models.wasm 498 → 473 kB).

use std::cell::RefCell;
use std::fmt;
use std::vec::IntoIter;

use serde::de::value::StringDeserializer;
use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, Error, IntoDeserializer, MapAccess, SeqAccess, Visitor,
};
use serde::forward_to_deserialize_any;

/// A struct from a plain object.
///
/// # Errors
/// The name of the field that does not exist or has the wrong type; `None` without an object.
pub fn read<'de, T: Deserialize<'de>, D: Deserializer<'de>>(deserializer: D) -> Result<T, Option<String>> {
    let last_key = RefCell::default();
    let entries =
        deserializer.deserialize_any(Entries { last_key: &last_key }).map_err(|_| last_key.take())?;
    T::deserialize(Fields::new(entries, &last_key)).map_err(|_| last_key.take())
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

/// A value of an option, of any type.
#[derive(Debug)]
enum Given {
    Nothing,
    Truth(bool),
    Number(f64),
    Text(String),
    List(Vec<Given>),
    Object(Vec<(String, Given)>),
}

/// The one error; only its place, which [`read`] returns, matters.
#[derive(Debug)]
struct Wrong;

impl fmt::Display for Wrong {
    fn fmt(&self, _: &mut fmt::Formatter) -> fmt::Result {
        Ok(())
    }
}

impl std::error::Error for Wrong {}

impl Error for Wrong {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }
}

/// Reads an object's entries, noting each key before its value: after an error, the last one is at fault.
struct Entries<'a> {
    last_key: &'a RefCell<Option<String>>,
}

impl<'de> Visitor<'de> for Entries<'_> {
    type Value = Vec<(String, Given)>;

    fn expecting(&self, _: &mut fmt::Formatter) -> fmt::Result {
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut entries = Vec::new();
        while let Some(key) = map.next_key::<String>()? {
            self.last_key.replace(Some(key.clone()));
            entries.push((key, map.next_value()?));
        }
        Ok(entries)
    }
}

impl<'de> Deserialize<'de> for Given {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AnyValue)
    }
}

struct AnyValue;

impl<'de> Visitor<'de> for AnyValue {
    type Value = Given;

    fn expecting(&self, _: &mut fmt::Formatter) -> fmt::Result {
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<Given, E> {
        Ok(Given::Nothing)
    }

    fn visit_bool<E>(self, truth: bool) -> Result<Given, E> {
        Ok(Given::Truth(truth))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Given, E> {
        Ok(Given::Number(number as f64))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Given, E> {
        Ok(Given::Number(number as f64))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Given, E> {
        Ok(Given::Number(number))
    }

    fn visit_str<E>(self, text: &str) -> Result<Given, E> {
        Ok(Given::Text(text.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Given, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = list.next_element()? {
            items.push(item);
        }
        Ok(Given::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Given, A::Error> {
        Entries { last_key: &RefCell::default() }.visit_map(map).map(Given::Object)
    }
}

/// The fields of an object, offered one after another.
struct Fields<'a> {
    entries: IntoIter<(String, Given)>,
    value: Given,
    last_key: &'a RefCell<Option<String>>,
}

impl<'a> Fields<'a> {
    fn new(entries: Vec<(String, Given)>, last_key: &'a RefCell<Option<String>>) -> Self {
        Self { entries: entries.into_iter(), value: Given::Nothing, last_key }
    }
}

impl<'de> MapAccess<'de> for Fields<'_> {
    type Error = Wrong;

    #[inline(never)]
    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Wrong> {
        let Some((key, value)) = self.entries.next() else { return Ok(None) };
        self.value = value;
        self.last_key.replace(Some(key.clone()));
        let key: StringDeserializer<Wrong> = key.into_deserializer();
        seed.deserialize(key).map(Some)
    }

    #[inline(never)]
    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Wrong> {
        seed.deserialize(std::mem::replace(&mut self.value, Given::Nothing))
    }
}

/// The whole value is a map.
impl<'de> Deserializer<'de> for Fields<'_> {
    type Error = Wrong;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        visitor.visit_map(self)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

/// The items of a list.
struct Items(IntoIter<Given>);

impl<'de> SeqAccess<'de> for Items {
    type Error = Wrong;

    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Wrong> {
        self.0.next().map(|item| seed.deserialize(item)).transpose()
    }
}

impl Given {
    fn list<'de, V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        let Self::List(items) = self else { return Err(Wrong) };
        let mut items = Items(items.into_iter());
        let found = visitor.visit_seq(&mut items)?;
        // A tuple takes only as many elements as it needs.
        items.0.next().map_or(Ok(found), |_| Err(Wrong))
    }

    fn object<'de, V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        let Self::Object(entries) = self else { return Err(Wrong) };
        visitor.visit_map(Fields::new(entries, &RefCell::default()))
    }

    fn number<'de, V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        match self {
            Self::Number(number) => visitor.visit_f64(number),
            _ => Err(Wrong),
        }
    }

    fn text<'de, V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        match self {
            Self::Text(text) => visitor.visit_string(text),
            _ => Err(Wrong),
        }
    }
}

impl<'de> Deserializer<'de> for Given {
    type Error = Wrong;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        match self {
            Self::Nothing => visitor.visit_unit(),
            Self::Truth(truth) => visitor.visit_bool(truth),
            Self::Number(number) => visitor.visit_f64(number),
            Self::Text(text) => visitor.visit_string(text),
            Self::List(_) => self.list(visitor),
            Self::Object(_) => self.object(visitor),
        }
    }

    #[inline(never)]
    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        match self {
            Self::Truth(truth) => visitor.visit_bool(truth),
            _ => Err(Wrong),
        }
    }

    #[inline(never)]
    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        self.number(visitor)
    }

    #[inline(never)]
    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        self.text(visitor)
    }

    #[inline(never)]
    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        match self {
            Self::Nothing => visitor.visit_none(),
            given => visitor.visit_some(given),
        }
    }

    #[inline(never)]
    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        self.list(visitor)
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Wrong> {
        self.list(visitor)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        self.object(visitor)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Wrong> {
        self.object(visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Wrong> {
        let Self::Text(text) = self else { return Err(Wrong) };
        let name: StringDeserializer<Wrong> = text.into_deserializer();
        visitor.visit_enum(name)
    }

    forward_to_deserialize_any! {
        i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 char str bytes byte_buf unit unit_struct newtype_struct
        tuple_struct identifier ignored_any
    }
}
