//! Reading an options object by hand: what is no text or number where one is meant is refused by the option's name.

use js_sys::{Array, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

use crate::orders::detect::refusal::Refusal;

/// An object with options; one that is absent has none.
pub struct Given(JsValue);

impl Given {
    /// The options in a value.
    ///
    /// # Errors
    /// [`Refusal::UnknownOption`] where it is no object.
    pub fn new(name: &str, value: JsValue) -> Result<Self, Refusal> {
        let is_object = value.is_object() && !Array::is_array(&value);
        if is_object || value.is_undefined() { Ok(Self(value)) } else { Err(unknown(name)) }
    }

    fn value(&self, name: &str) -> Option<JsValue> {
        let value = Reflect::get(&self.0, &name.into()).ok()?;
        (!value.is_undefined() && !value.is_null()).then_some(value)
    }

    fn read<T>(&self, name: &str, read: fn(&JsValue) -> Option<T>) -> Result<Option<T>, Refusal> {
        self.value(name).map(|value| read(&value).ok_or_else(|| unknown(name))).transpose()
    }

    /// An option that is a text.
    pub fn text(&self, name: &str) -> Result<Option<String>, Refusal> {
        self.read(name, JsValue::as_string)
    }

    /// An option that is a number.
    pub fn number(&self, name: &str) -> Result<Option<f64>, Refusal> {
        self.read(name, JsValue::as_f64)
    }

    /// An option that is true or false.
    pub fn truth(&self, name: &str) -> Result<Option<bool>, Refusal> {
        self.read(name, JsValue::as_bool)
    }

    /// An option that is a list of texts.
    pub fn texts(&self, name: &str) -> Result<Option<Vec<String>>, Refusal> {
        self.read(name, |value| list(value)?.iter().map(|item| item.as_string()).collect())
    }

    /// An option that is a list of numbers.
    pub fn numbers(&self, name: &str) -> Result<Option<Vec<f64>>, Refusal> {
        self.read(name, |value| list(value)?.iter().map(|item| item.as_f64()).collect())
    }

    /// An option that has options of its own.
    pub fn within(&self, name: &str) -> Result<Self, Refusal> {
        Self::new(name, self.value(name).unwrap_or_default())
    }

    /// Its names.
    pub fn names(&self) -> Vec<String> {
        let Some(object) = self.0.dyn_ref::<Object>() else { return Vec::new() };
        Object::keys(object).iter().filter_map(|name| name.as_string()).collect()
    }
}

fn list(value: &JsValue) -> Option<&Array> {
    value.dyn_ref()
}

/// The refusal of an option by its name.
pub fn unknown(name: &str) -> Refusal {
    Refusal::UnknownOption(name.to_owned())
}
