//! Anything that can be serialized as a plain JavaScript value. It cannot fail, which is most of why it is a tenth of what
//! the usual serializer becomes once it is compiled for each of the report's parts.

use std::fmt::{self, Display};

use js_sys::{Array, Object};
use serde::ser::{
    self, Impossible, Serialize, SerializeMap, SerializeSeq, SerializeStruct, SerializeTuple, Serializer,
};
use wasm_bindgen::JsValue;

use super::plain::put;

/// As plain data: structs and maps are objects, sequences arrays, what is absent is null.
pub fn plain(value: &impl Serialize) -> JsValue {
    let Ok(value) = value.serialize(Plain);
    value
}

/// There is none.
#[derive(Debug)]
pub enum Never {}

impl Display for Never {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {}
    }
}

impl std::error::Error for Never {}

impl ser::Error for Never {
    fn custom<T: Display>(_: T) -> Self {
        unreachable!("nothing here refuses to be serialized")
    }
}

#[derive(Clone, Copy)]
struct Plain;

struct Fields {
    object: Object,
    key: JsValue,
}

struct Items(Array);

impl Fields {
    fn new() -> Self {
        Self { object: Object::new(), key: JsValue::NULL }
    }
}

type Answer = Result<JsValue, Never>;

macro_rules! numbers {
    ($($name:ident: $type:ty),*) => {
        $(fn $name(self, value: $type) -> Answer {
            Ok(JsValue::from_f64(value as f64))
        })*
    };
}

impl Serializer for Plain {
    type Ok = JsValue;
    type Error = Never;
    type SerializeSeq = Items;
    type SerializeTuple = Items;
    type SerializeTupleStruct = Impossible<JsValue, Never>;
    type SerializeTupleVariant = Impossible<JsValue, Never>;
    type SerializeMap = Fields;
    type SerializeStruct = Fields;
    type SerializeStructVariant = Impossible<JsValue, Never>;

    numbers!(serialize_i8: i8, serialize_i16: i16, serialize_i32: i32, serialize_i64: i64);
    numbers!(serialize_u8: u8, serialize_u16: u16, serialize_u32: u32, serialize_u64: u64);
    numbers!(serialize_f32: f32, serialize_f64: f64);

    fn serialize_bool(self, value: bool) -> Answer {
        Ok(value.into())
    }
    fn serialize_char(self, value: char) -> Answer {
        self.serialize_str(value.encode_utf8(&mut [0; 4]))
    }
    fn serialize_str(self, value: &str) -> Answer {
        Ok(value.into())
    }
    fn serialize_bytes(self, value: &[u8]) -> Answer {
        Ok(js_sys::Uint8Array::from(value).into())
    }
    fn serialize_none(self) -> Answer {
        Ok(JsValue::NULL)
    }
    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Answer {
        value.serialize(self)
    }
    fn serialize_unit(self) -> Answer {
        Ok(JsValue::NULL)
    }
    fn serialize_unit_struct(self, _: &'static str) -> Answer {
        Ok(JsValue::NULL)
    }
    fn serialize_unit_variant(self, _: &'static str, _: u32, name: &'static str) -> Answer {
        Ok(name.into())
    }
    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Answer {
        value.serialize(self)
    }
    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        name: &'static str,
        value: &T,
    ) -> Answer {
        let object = Object::new();
        put(&object, name, value.serialize(self)?);
        Ok(object.into())
    }
    fn serialize_seq(self, _: Option<usize>) -> Result<Items, Never> {
        Ok(Items(Array::new()))
    }
    fn serialize_tuple(self, _: usize) -> Result<Items, Never> {
        Ok(Items(Array::new()))
    }
    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Self::SerializeTupleStruct, Never> {
        unreachable!("not among what is shown")
    }
    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, Never> {
        unreachable!("not among what is shown")
    }
    fn serialize_map(self, _: Option<usize>) -> Result<Fields, Never> {
        Ok(Fields::new())
    }
    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Fields, Never> {
        Ok(Fields::new())
    }
    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant, Never> {
        unreachable!("not among what is shown")
    }
}

impl SerializeSeq for Items {
    type Ok = JsValue;
    type Error = Never;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Never> {
        push(&self.0, value.serialize(Plain)?);
        Ok(())
    }
    fn end(self) -> Answer {
        Ok(self.0.into())
    }
}

impl SerializeTuple for Items {
    type Ok = JsValue;
    type Error = Never;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Never> {
        push(&self.0, value.serialize(Plain)?);
        Ok(())
    }
    fn end(self) -> Answer {
        Ok(self.0.into())
    }
}

#[inline(never)]
fn push(array: &Array, value: JsValue) {
    array.push(&value);
}

impl SerializeStruct for Fields {
    type Ok = JsValue;
    type Error = Never;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Result<(), Never> {
        put(&self.object, name, value.serialize(Plain)?);
        Ok(())
    }
    fn end(self) -> Answer {
        Ok(self.object.into())
    }
}

impl SerializeMap for Fields {
    type Ok = JsValue;
    type Error = Never;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Never> {
        self.key = key.serialize(Plain)?;
        Ok(())
    }
    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Never> {
        // Setting a property of a fresh plain object cannot fail.
        let _ = js_sys::Reflect::set(&self.object, &self.key, &value.serialize(Plain)?);
        Ok(())
    }
    fn end(self) -> Answer {
        Ok(self.object.into())
    }
}
