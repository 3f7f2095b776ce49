//! Options of event logs, from a plain object to the readers' options.

use serde::{Deserialize, Deserializer};

use super::plain_object;
use super::surveys_options::{Pairs, pairs};
use crate::events::analysis::Choices;
use crate::events::detect::duration::Unit;
use crate::events::detect::options::{Options, Period, Weights};
use crate::events::detect::refusal::Refusal;
use crate::events::detect::role::Role;
use crate::tables::date::DateFormat;
use crate::tables::day::{Zone, parse_iso};

/// Options of reading and scoring an event log. Options not given are detected.
#[derive(Debug, Default, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub struct EventOptions {
    /// Columns by role, under their names, or their numbers from 1 without a header; an empty name if none has the role.
    #[cfg_attr(test, ts(optional, type = "Partial<Record<EventRole, string>>"))]
    pub columns: Option<Pairs<String>>,
    /// True if the first record names the columns.
    pub has_header: Option<bool>,
    /// The character between fields, as a string.
    pub delimiter: Option<String>,
    /// Label of the encoding, such as "windows-1251".
    pub encoding: Option<String>,
    /// BCP 47 tag that helps detect the encoding.
    pub language: Option<String>,
    /// Names of the sheets that are read, of a file with several.
    pub sheets: Option<Vec<String>>,
    /// Notation of times: "ymd", "dmy", "mdy", "excel", "unix", "unix-ms" or "unix-us".
    pub date_order: Option<String>,
    /// Decimal mark of durations and counts.
    #[cfg_attr(test, ts(optional, type = "\".\" | \",\""))]
    pub decimal: Option<String>,
    /// Time zone of the days, such as "Europe/Sofia"; without it times count as written.
    pub time_zone: Option<String>,
    /// Unit of durations; by their header, else seconds.
    pub duration_unit: Option<Unit>,
    /// Minutes without an event after which the next one begins another visit; 30 by default.
    pub gap: Option<f64>,
    /// Length of the periods; by the length of the log by default.
    pub period: Option<Period>,
    /// Points of a visit; 1 by default.
    pub visit_weight: Option<f64>,
    /// Points of a minute; 0.1 by default.
    pub minute_weight: Option<f64>,
    /// Points of an event that `weights` does not name; 1 by default.
    pub action_weight: Option<f64>,
    /// Points of events by their names. Those that programs send themselves and the outcome have 0 by default.
    #[cfg_attr(test, ts(optional, type = "Record<string, number>"))]
    pub weights: Option<Pairs<f64>>,
    /// Name of the event that is the outcome to predict; purchases by default. An additional file takes precedence.
    pub outcome: Option<String>,
    /// First day of the part of the log from which outcomes are taken, yyyy-mm-dd; the period start nearest to its
    /// middle by default.
    pub split: Option<String>,
    /// Confidence level of intervals; 0.95 by default.
    pub confidence: Option<f64>,
    /// Number of problems listed of each kind; 100 by default.
    pub problem_limit: Option<f64>,
}

/// Options from a plain object.
///
/// # Errors
/// [`Refusal::UnknownOption`] with the name of the option that does not exist or has the wrong type.
///
/// # Examples
/// ```
/// use regulars::events::detect::refusal::Refusal;
/// use regulars::wasm::events_options::read;
///
/// let json = |text| read(&mut serde_json::Deserializer::from_str(text));
/// assert_eq!(json(r#"{ "gap": 20 }"#).unwrap().gap, Some(20.0));
/// assert_eq!(json(r#"{ "pause": 20 }"#).unwrap_err(), Refusal::UnknownOption("pause".into()));
/// ```
pub fn read<'de, D: Deserializer<'de>>(options: D) -> Result<EventOptions, Refusal> {
    plain_object::read(options).map_err(|name| unknown(name.as_deref().unwrap_or("options")))
}

fn unknown(name: &str) -> Refusal {
    Refusal::UnknownOption(name.to_owned())
}

/// Options given must be meaningful.
fn meant<G, T>(given: Option<G>, name: &str, meaning: impl Fn(G) -> Option<T>) -> Result<Option<T>, Refusal> {
    given.map(|given| meaning(given).ok_or_else(|| unknown(name))).transpose()
}

/// A number within bounds, or its default.
fn within(given: Option<f64>, name: &str, default: f64, bounds: (f64, f64)) -> Result<f64, Refusal> {
    plain_object::within(given, default, bounds).ok_or_else(|| unknown(name))
}

/// Largest weight, as in the calculator.
const MOST: (f64, f64) = (0.0, 1_000.0);

impl EventOptions {
    /// The choices of the report.
    ///
    /// # Errors
    /// [`Refusal::UnknownOption`] with the name of the option whose value is out of range.
    pub fn choices(&self) -> Result<Choices, Refusal> {
        let default = Choices::default();
        Ok(Choices {
            confidence: within(self.confidence, "confidence", default.confidence, (0.5, 0.9999))?,
            split: meant(self.split.as_deref(), "split", parse_iso)?,
            outcomes: None,
        })
    }

    /// The options of reading, with the zone that `time_zone` names.
    ///
    /// # Errors
    /// [`Refusal::UnknownOption`] with the name of the option whose value is invalid.
    pub fn reading(&self, zone: Zone) -> Result<Options, Refusal> {
        let default = Options::default();
        let role = |(id, column): &(String, String)| {
            let role = Role::ALL.into_iter().find(|role| role.id() == id);
            role.map(|role| (role, column.clone())).ok_or_else(|| unknown("columns"))
        };
        let weight = |(name, weight): &(String, f64)| {
            within(Some(*weight), "weights", 0.0, MOST).map(|weight| (name.trim().to_lowercase(), weight))
        };
        let limit = plain_object::whole(self.problem_limit, default.problem_limit as f64, (0.0, 1e9));
        Ok(Options {
            columns: pairs(&self.columns).map(role).collect::<Result<_, _>>()?,
            has_header: self.has_header,
            delimiter: plain_object::delimiter(self.delimiter.as_deref())
                .ok_or_else(|| unknown("delimiter"))?,
            date_format: meant(self.date_order.as_deref(), "dateOrder", DateFormat::by_id)?,
            decimal: meant(self.decimal.as_deref(), "decimal", |mark| match mark {
                "." => Some(b'.'),
                "," => Some(b','),
                _ => None,
            })?,
            zone,
            unit: self.duration_unit,
            today: None,
            // At most a day, because only visits of the last two days are kept open.
            gap: (within(self.gap, "gap", f64::from(default.gap) / 60.0, (1.0, 1_440.0))? * 60.0) as u32,
            period: self.period,
            weights: Weights {
                visit: within(self.visit_weight, "visitWeight", default.weights.visit, MOST)?,
                minute: within(self.minute_weight, "minuteWeight", default.weights.minute, MOST)?,
                action: within(self.action_weight, "actionWeight", default.weights.action, MOST)?,
                named: pairs(&self.weights).map(weight).collect::<Result<_, _>>()?,
            },
            outcome: meant(self.outcome.as_deref(), "outcome", |name| {
                let name = name.trim().to_lowercase();
                (!name.is_empty()).then_some(name)
            })?,
            problem_limit: limit.ok_or_else(|| unknown("problemLimit"))?,
        })
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn every_wrong_option_is_refused_by_its_name() {
        for (options, name) in [
            (json!([]), "options"),
            (json!({ "weight": 1 }), "weight"),
            (json!({ "columns": { "who": "x" } }), "columns"),
            (json!({ "columns": { "time": 5 } }), "columns"),
            (json!({ "delimiter": "" }), "delimiter"),
            (json!({ "dateOrder": "ydm" }), "dateOrder"),
            (json!({ "decimal": ";" }), "decimal"),
            (json!({ "durationUnit": "days" }), "durationUnit"),
            (json!({ "gap": 0 }), "gap"),
            (json!({ "gap": 1441 }), "gap"),
            (json!({ "period": "year" }), "period"),
            (json!({ "visitWeight": -1 }), "visitWeight"),
            (json!({ "minuteWeight": 1001 }), "minuteWeight"),
            (json!({ "actionWeight": "1" }), "actionWeight"),
            (json!({ "weights": { "open": -1 } }), "weights"),
            (json!({ "outcome": " " }), "outcome"),
            (json!({ "split": "soon" }), "split"),
            (json!({ "confidence": 1 }), "confidence"),
            (json!({ "problemLimit": 0.5 }), "problemLimit"),
        ] {
            let result = read(options.clone()).and_then(|given| {
                given.choices()?;
                given.reading(Zone::AsWritten)
            });
            match result {
                Err(Refusal::UnknownOption(found)) => assert_eq!(found, name, "{options}"),
                other => panic!("{options}: {other:?}"),
            }
        }
    }
}
