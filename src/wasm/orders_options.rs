//! The options of an order file as JavaScript gives them.

use std::collections::BTreeMap;

use serde::Deserialize;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::orders::columns::Role;
use crate::orders::date::DateFormat;
use crate::orders::day::{Day, Zone, day};
use crate::orders::options::Options;
use crate::orders::refusal::Refusal;

/// Names of the options, for refusing all others.
#[wasm_bindgen]
pub fn order_options() -> Vec<String> {
    const NAMES: &[&str] = &[
        "columns",
        "delimiter",
        "decimal",
        "dateOrder",
        "zoneOffsets",
        "observationEnd",
        "merge",
        "problemLimit",
        "confidence",
    ];
    NAMES.iter().map(|name| (*name).to_owned()).collect()
}

/// The options object.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Request {
    columns: BTreeMap<String, Option<String>>,
    delimiter: Option<String>,
    decimal: Option<String>,
    date_order: Option<String>,
    /// Set by JavaScript from `timeZone`: pairs of Unix seconds and seconds ahead of UTC from then on.
    zone_offsets: Option<Vec<(f64, i32)>>,
    observation_end: Option<String>,
    merge: Option<String>,
    /// How many problems of each kind are listed.
    pub problem_limit: usize,
    /// Confidence level of intervals.
    pub confidence: f64,
}

impl Default for Request {
    fn default() -> Self {
        Self {
            columns: BTreeMap::new(),
            delimiter: None,
            decimal: None,
            date_order: None,
            zone_offsets: None,
            observation_end: None,
            merge: None,
            problem_limit: 100,
            confidence: 0.95,
        }
    }
}

/// The options a request means.
///
/// # Errors
/// [`Refusal::UnknownOption`] with the name of the option whose value cannot be.
pub fn options(request: Request) -> Result<Options, Refusal> {
    let unknown = |name: &str| Refusal::UnknownOption(name.to_owned());
    if request.merge.is_some_and(|merge| merge != "day") {
        return Err(unknown("merge"));
    }
    if !(0.5..=0.9999).contains(&request.confidence) {
        return Err(unknown("confidence"));
    }
    let mut columns = Vec::new();
    for (id, name) in request.columns {
        let role = Role::by_id(&id).ok_or_else(|| unknown(&id))?;
        columns.extend(name.map(|name| (role, name)));
    }
    let one_byte = |name: &'static str, text: Option<String>| match text.as_deref().map(str::as_bytes) {
        None => Ok(None),
        Some(&[byte]) if byte.is_ascii() && !matches!(byte, b'"' | b'\r' | b'\n') => Ok(Some(byte)),
        Some(_) => Err(unknown(name)),
    };
    let decimal = one_byte("decimal", request.decimal)?;
    if decimal.is_some_and(|mark| mark != b'.' && mark != b',') {
        return Err(unknown("decimal"));
    }
    let date_format = match request.date_order {
        Some(id) => Some(DateFormat::by_id(&id).ok_or_else(|| unknown("dateOrder"))?),
        None => None,
    };
    let observation_end = match request.observation_end {
        Some(text) => Some(iso_day(&text).ok_or_else(|| unknown("observationEnd"))?),
        None => None,
    };
    let zone = request.zone_offsets.map_or(Zone::AsWritten, |table| {
        Zone::Offsets(table.into_iter().map(|(from, ahead)| (from as i64, ahead)).collect())
    });
    let delimiter = one_byte("delimiter", request.delimiter)?;
    Ok(Options { columns, delimiter, decimal, date_format, zone, observation_end })
}

fn iso_day(text: &str) -> Option<Day> {
    let mut parts = text.split('-').map(|part| part.parse().ok());
    let date = day(parts.next()??, parts.next()??, parts.next()??)?;
    parts.next().is_none().then_some(date)
}
