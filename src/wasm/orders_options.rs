//! The options of an order file as JavaScript gives them.

use wasm_bindgen::prelude::wasm_bindgen;

use super::options::{Given, unknown};
use crate::orders::analysis::Choices;
use crate::orders::analysis::forecast::Outlook;
use crate::orders::analysis::segments::Fixed;
use crate::orders::detect::columns::Role;
use crate::orders::detect::options::{Amounts, Guests, Options, Policies, Refunds};
use crate::orders::detect::refusal::Refusal;
use crate::tables::date::DateFormat;
use crate::tables::day::{Zone, parse_iso};

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

/// How many problems of each kind are listed.
///
/// # Errors
/// [`Refusal::UnknownOption`] where it is no whole number.
pub fn problem_limit(given: &Given) -> Result<usize, Refusal> {
    match given.number("problemLimit")? {
        None => Ok(100),
        Some(limit) if limit >= 0.0 && limit.fract() == 0.0 => Ok(limit as usize),
        Some(_) => Err(unknown("problemLimit")),
    }
}

/// What is chosen for the report.
///
/// # Errors
/// [`Refusal::UnknownOption`] with the name of the option whose value cannot be.
pub fn choices(given: &Given) -> Result<Choices, Refusal> {
    let rfm = given.within("rfm")?;
    const BOUNDS: [&str; 3] = ["recencyDays", "frequency", "monetary"];
    if rfm.names().iter().any(|name| !BOUNDS.contains(&&name[..])) {
        return Err(unknown("rfm"));
    }
    let bounds = |name: &str| match rfm.numbers(name).map_err(|_| unknown("rfm"))?.as_deref() {
        None => Ok(None),
        Some(&[a, b, c, d]) if a <= b && b <= c && c <= d => Ok(Some([a, b, c, d])),
        Some(_) => Err(unknown("rfm")),
    };
    let [recency_days, frequency, monetary] = [bounds(BOUNDS[0])?, bounds(BOUNDS[1])?, bounds(BOUNDS[2])?];
    let within = |name: &str, usual: f64, (min, max): (f64, f64)| match given.number(name)? {
        None => Ok(usual),
        Some(value) if value >= min && value <= max => Ok(value),
        Some(_) => Err(unknown(name)),
    };
    let usual = Outlook::default();
    let outlook = Outlook {
        horizon_days: within("horizonDays", usual.horizon_days, (1.0, 36_525.0))?,
        discount_rate: within("discountRate", usual.discount_rate, (0.0, 10.0))?,
        margin: within("margin", usual.margin, (0.0, 1.0))?,
    };
    let confidence = within("confidence", 0.95, (0.5, 0.9999))?;
    Ok(Choices { confidence, rfm: Fixed { recency_days, frequency, monetary }, outlook })
}

/// The options of reading.
///
/// # Errors
/// [`Refusal::UnknownOption`] with the name of the option whose value cannot be.
pub fn options(given: &Given) -> Result<Options, Refusal> {
    if given.text("merge")?.is_some_and(|merge| merge != "day") {
        return Err(unknown("merge"));
    }
    let mut columns = Vec::new();
    let names = given.within("columns")?;
    for id in names.names() {
        let role = Role::by_id(&id).ok_or_else(|| unknown(&id))?;
        columns.extend(names.text(&id)?.map(|name| (role, name)));
    }
    let one_byte = |name: &str| match given.text(name)?.as_deref().map(str::as_bytes) {
        None => Ok(None),
        Some(&[byte]) if byte.is_ascii() && !matches!(byte, b'"' | b'\r' | b'\n') => Ok(Some(byte)),
        Some(_) => Err(unknown(name)),
    };
    let decimal = one_byte("decimal")?;
    if decimal.is_some_and(|mark| mark != b'.' && mark != b',') {
        return Err(unknown("decimal"));
    }
    let date_format = match given.text("dateOrder")? {
        Some(id) => Some(DateFormat::by_id(&id).ok_or_else(|| unknown("dateOrder"))?),
        None => None,
    };
    let observation_end = match given.text("observationEnd")? {
        Some(text) => Some(parse_iso(&text).ok_or_else(|| unknown("observationEnd"))?),
        None => None,
    };
    // Set by JavaScript from `timeZone`: pairs of Unix seconds and seconds ahead of UTC from then on.
    let zone = given.numbers("zoneOffsets")?.map_or(Zone::AsWritten, |table| {
        Zone::Offsets(table.chunks_exact(2).map(|pair| (pair[0] as i64, pair[1] as i32)).collect())
    });
    let (given_rates, mut rates) = (given.within("rates")?, Vec::new());
    for currency in given_rates.names() {
        let rate = given_rates.number(&currency).map_err(|_| unknown("rates"))?;
        let rate = rate.filter(|rate| *rate > 0.0 && *rate <= 1e9).ok_or_else(|| unknown("rates"))?;
        rates.push((currency, rate));
    }
    let choice = |name: &str, choices: [&str; 2]| match given.text(name)? {
        None => Ok(None),
        Some(id) => match choices.iter().position(|choice| *choice == id) {
            None => Err(unknown(name)),
            chosen => Ok(chosen),
        },
    };
    let is_second = |name, choices| Ok(choice(name, choices)? == Some(1));
    let policies = Policies {
        refunds: if is_second("refunds", ["net", "leave-out"])? { Refunds::LeaveOut } else { Refunds::Net },
        leave_out_zero_amounts: is_second("zeroAmounts", ["count", "leave-out"])?,
        guests: if is_second("guests", ["leave-out", "separate"])? {
            Guests::Separate
        } else {
            Guests::LeaveOut
        },
        amounts: choice("amounts", ["line", "order"])?
            .map(|chosen| if chosen == 0 { Amounts::Line } else { Amounts::Order }),
        excluded_statuses: given.texts("excludedStatuses")?,
        currency: given.text("currency")?,
        rates,
    };
    Ok(Options {
        columns,
        has_header: given.truth("hasHeader")?,
        delimiter: one_byte("delimiter")?,
        decimal,
        date_format,
        zone,
        observation_end,
        policies,
        baskets: false,
        ..Options::default()
    })
}
