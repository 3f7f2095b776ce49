//! The options of an order file as JavaScript gives them.

use std::collections::BTreeMap;

use serde::Deserialize;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::orders::analysis::Choices;
use crate::orders::analysis::forecast::Outlook;
use crate::orders::analysis::segments::Fixed;
use crate::orders::columns::Role;
use crate::orders::date::DateFormat;
use crate::orders::day::{Day, Zone, day};
use crate::orders::options::{Amounts, Guests, Options, Policies, Refunds};
use crate::orders::refusal::Refusal;

/// Names of the options, for refusing all others.
#[wasm_bindgen]
pub fn order_options() -> Vec<String> {
    const NAMES: &[&str] = &[
        "columns",
        "hasHeader",
        "delimiter",
        "decimal",
        "dateOrder",
        "zoneOffsets",
        "observationEnd",
        "refunds",
        "zeroAmounts",
        "guests",
        "amounts",
        "excludedStatuses",
        "currency",
        "rates",
        "merge",
        "problemLimit",
        "confidence",
        "rfm",
        "horizonDays",
        "discountRate",
        "margin",
    ];
    NAMES.iter().map(|name| (*name).to_owned()).collect()
}

/// The options object.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Request {
    columns: BTreeMap<String, Option<String>>,
    has_header: Option<bool>,
    delimiter: Option<String>,
    decimal: Option<String>,
    date_order: Option<String>,
    /// Set by JavaScript from `timeZone`: pairs of Unix seconds and seconds ahead of UTC from then on.
    zone_offsets: Option<Vec<(f64, i32)>>,
    observation_end: Option<String>,
    merge: Option<String>,
    refunds: Option<String>,
    zero_amounts: Option<String>,
    guests: Option<String>,
    amounts: Option<String>,
    excluded_statuses: Option<Vec<String>>,
    currency: Option<String>,
    rates: BTreeMap<String, f64>,
    /// How many problems of each kind are listed.
    pub problem_limit: usize,
    /// Confidence level of intervals.
    pub confidence: f64,
    rfm: Bounds,
    horizon_days: Option<f64>,
    discount_rate: Option<f64>,
    margin: Option<f64>,
}

impl Default for Request {
    fn default() -> Self {
        Self {
            columns: BTreeMap::new(),
            has_header: None,
            delimiter: None,
            decimal: None,
            date_order: None,
            zone_offsets: None,
            observation_end: None,
            merge: None,
            refunds: None,
            zero_amounts: None,
            guests: None,
            amounts: None,
            excluded_statuses: None,
            currency: None,
            rates: BTreeMap::new(),
            problem_limit: 100,
            confidence: 0.95,
            rfm: Bounds::default(),
            horizon_days: None,
            discount_rate: None,
            margin: None,
        }
    }
}

/// The bounds of RFM scores as the caller gives them.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
struct Bounds {
    recency_days: Option<Vec<f64>>,
    frequency: Option<Vec<f64>>,
    monetary: Option<Vec<f64>>,
}

/// What a request chooses for the report.
///
/// # Errors
/// [`Refusal::UnknownOption`] with the name of the option whose value cannot be.
pub fn choices(request: &Request) -> Result<Choices, Refusal> {
    let bounds = |given: &Option<Vec<f64>>| match given.as_deref() {
        None => Ok(None),
        Some(&[a, b, c, d]) if a <= b && b <= c && c <= d => Ok(Some([a, b, c, d])),
        Some(_) => Err(Refusal::UnknownOption("rfm".to_owned())),
    };
    let Bounds { recency_days, frequency, monetary } = &request.rfm;
    let rfm = Fixed {
        recency_days: bounds(recency_days)?,
        frequency: bounds(frequency)?,
        monetary: bounds(monetary)?,
    };
    let within = |name: &str, given: Option<f64>, usual: f64, (min, max): (f64, f64)| match given {
        None => Ok(usual),
        Some(value) if value >= min && value <= max => Ok(value),
        Some(_) => Err(Refusal::UnknownOption(name.to_owned())),
    };
    let usual = Outlook::default();
    let outlook = Outlook {
        horizon_days: within("horizonDays", request.horizon_days, usual.horizon_days, (1.0, 36_525.0))?,
        discount_rate: within("discountRate", request.discount_rate, usual.discount_rate, (0.0, 10.0))?,
        margin: within("margin", request.margin, usual.margin, (0.0, 1.0))?,
    };
    Ok(Choices { confidence: request.confidence, rfm, outlook })
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
    if request.rates.values().any(|rate| !(rate.is_finite() && *rate > 0.0 && *rate <= 1e9)) {
        return Err(unknown("rates"));
    }
    let delimiter = one_byte("delimiter", request.delimiter)?;
    let policies = Policies {
        refunds: choose(
            "refunds",
            request.refunds,
            [("net", Refunds::Net), ("leave-out", Refunds::LeaveOut)],
        )?
        .unwrap_or_default(),
        leave_out_zero_amounts: choose(
            "zeroAmounts",
            request.zero_amounts,
            [("count", false), ("leave-out", true)],
        )?
        .unwrap_or_default(),
        guests: choose(
            "guests",
            request.guests,
            [("leave-out", Guests::LeaveOut), ("separate", Guests::Separate)],
        )?
        .unwrap_or_default(),
        amounts: choose("amounts", request.amounts, [("line", Amounts::Line), ("order", Amounts::Order)])?,
        excluded_statuses: request.excluded_statuses,
        currency: request.currency,
        rates: request.rates.into_iter().collect(),
    };
    Ok(Options {
        columns,
        has_header: request.has_header,
        delimiter,
        decimal,
        date_format,
        zone,
        observation_end,
        policies,
        baskets: false,
    })
}

/// The value of the choice made, if one was.
fn choose<T>(name: &str, chosen: Option<String>, choices: [(&str, T); 2]) -> Result<Option<T>, Refusal> {
    let Some(chosen) = chosen else { return Ok(None) };
    let choice = choices.into_iter().find(|(id, _)| *id == chosen);
    choice.map(|(_, value)| Some(value)).ok_or_else(|| Refusal::UnknownOption(name.to_owned()))
}

fn iso_day(text: &str) -> Option<Day> {
    let mut parts = text.split('-').map(|part| part.parse().ok());
    let date = day(parts.next()??, parts.next()??, parts.next()??)?;
    parts.next().is_none().then_some(date)
}
