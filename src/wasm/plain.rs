//! Plain JavaScript objects, built property by property.

use js_sys::{Object, Reflect};
use wasm_bindgen::JsValue;

use crate::error::{Error, Place};

/// Sets a property to a value of its own.
#[inline(never)]
pub fn put(object: &Object, name: &str, value: JsValue) {
    set(object, name, &value);
}

/// Sets a property.
pub fn set(object: &Object, name: &str, value: &JsValue) {
    // Setting a property of a fresh plain object cannot fail.
    let _ = Reflect::set(object, &JsValue::from_str(name), value);
}

/// `{ ok: false, code, input?, row?, column?, min?, max?, limit?, reason? }`.
pub fn refuse(error: &Error) -> Object {
    let object = Object::new();
    set(&object, "ok", &JsValue::FALSE);
    set(&object, "code", &error.code().into());
    if let Some(Place { input, cell }) = error.place() {
        set(&object, "input", &input.into());
        if let Some((row, column)) = cell {
            set(&object, "row", &(row as f64).into());
            set(&object, "column", &column.into());
        }
    }
    let bounds = match *error {
        Error::OutOfRange { min, max, .. } => (Some(min), Some(max)),
        Error::RowCount { min, max, .. } => (Some(min as f64), Some(max as f64)),
        Error::TooFew { min, .. } => (Some(min as f64), None),
        _ => (None, None),
    };
    for (name, bound) in [("min", bounds.0), ("max", bounds.1)] {
        if let Some(bound) = bound {
            set(&object, name, &bound.into());
        }
    }
    match error {
        Error::Exceeds { limit, .. } => set(&object, "limit", &(*limit).into()),
        Error::Undefined { reason, .. } | Error::TooFew { reason, .. } => {
            set(&object, "reason", &(*reason).into())
        }
        _ => (),
    }
    object
}
