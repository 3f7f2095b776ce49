//! The options of a subscription file as JavaScript gives them.

use serde::de::Deserializer;

use super::plain_object;
use super::surveys_options::{Pairs, pairs};
use crate::subscriptions::analysis::Choices;
use crate::subscriptions::analysis::cohorts::Length;
use crate::subscriptions::detect::interval::Interval;
use crate::subscriptions::detect::options::{Options, Pauses};
use crate::subscriptions::detect::refusal::Refusal;
use crate::subscriptions::detect::role::Role;
use crate::subscriptions::detect::vocabulary::Standing;
use crate::tables::date::DateFormat;
use crate::tables::day::{Zone, parse_iso};

/// Options of reading a subscription file and of its report. Options not given are detected and reported.
#[derive(Debug, Default, serde::Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct SubscriptionOptions {
    /// Columns by role: their headers, or a column's number from 1 where the file has none; an empty text for none.
    #[cfg_attr(test, ts(optional, type = "Partial<Record<SubscriptionRole, string>>"))]
    pub columns: Option<Pairs<String>>,
    /// True if the first row names the columns.
    pub has_header: Option<bool>,
    /// The character between fields.
    pub delimiter: Option<String>,
    /// A label that `TextDecoder` accepts.
    pub encoding: Option<String>,
    /// Language, such as "pl", that decides the code page of a file that is not Unicode.
    pub language: Option<String>,
    /// Names of the sheets that are read of workbooks (of the arrays of JSON, of the tables of web pages).
    pub sheets: Option<Vec<String>>,
    /// Order of the parts of a date, or the serial numbers it is written as.
    #[cfg_attr(
        test,
        ts(
            optional,
            type = "\"ymd\" | \"dmy\" | \"mdy\" | \"excel\" | \"unix\" | \"unix-ms\" | \"unix-us\""
        )
    )]
    pub date_order: Option<String>,
    /// Decimal mark of prices.
    #[cfg_attr(test, ts(optional, type = "\".\" | \",\""))]
    pub decimal: Option<String>,
    /// Time zone of the days, such as "Europe/Sofia"; without it dates count as written.
    pub time_zone: Option<String>,
    /// Currency of the rows that count, where the file has several.
    pub currency: Option<String>,
    /// Billing interval of every row, such as "month", "year" or "3 months".
    pub interval: Option<String>,
    /// Standing of each word of the status column.
    #[cfg_attr(test, ts(optional, type = "Record<string, SubscriptionStatus>"))]
    pub statuses: Option<Pairs<Status>>,
    /// Last day covered by the file, yyyy-mm-dd; by default its latest day that is not in the future.
    pub as_of: Option<String>,
    /// Days between two subscriptions of a customer that do not count as a break; 1 by default.
    pub gap: Option<f64>,
    /// Pauses: separate from losses (the default), or counted as lost.
    pub pauses: Option<Pauses>,
    /// Length of the time in which a cohort begins; a calendar month by default.
    pub cohort: Option<Length>,
    /// Discount rate per year; 0.1 by default.
    pub discount_rate: Option<f64>,
    /// Gross margin; 1 by default, so that values are of revenue.
    pub margin: Option<f64>,
    /// Years that are projected; 5 by default.
    pub years: Option<f64>,
    /// Confidence level of intervals; 0.95 by default.
    pub confidence: Option<f64>,
    /// Draws for the intervals of projections; 1,000 by default.
    pub draws: Option<f64>,
    /// Number of problems listed of each kind; 100 by default.
    pub problem_limit: Option<f64>,
}

/// Standing of a subscription.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "SubscriptionStatus"))]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// It continues.
    Live,
    /// In a trial, not yet paid.
    Trial,
    /// Neither paid nor ended.
    Paused,
    /// It continues, although a payment is due.
    Overdue,
    /// It has ended.
    Ended,
    /// It has ended because of a failed payment.
    Failed,
    /// It never began.
    Never,
}

impl From<Status> for Standing {
    fn from(status: Status) -> Self {
        match status {
            Status::Live => Self::Live,
            Status::Trial => Self::Trial,
            Status::Paused => Self::Paused,
            Status::Overdue => Self::Overdue,
            Status::Ended => Self::Ended,
            Status::Failed => Self::Failed,
            Status::Never => Self::Never,
        }
    }
}

/// Options from a plain object.
///
/// # Errors
/// [`Refusal::UnknownOption`] with the name of the option that does not exist or has the wrong type.
///
/// # Examples
/// ```
/// use regulars::subscriptions::detect::refusal::Refusal;
/// use regulars::wasm::subscriptions_options::read;
///
/// let json = |text| read(&mut serde_json::Deserializer::from_str(text));
/// assert_eq!(json(r#"{ "interval": "month" }"#).unwrap().interval.as_deref(), Some("month"));
/// assert_eq!(json(r#"{ "intervals": "month" }"#).unwrap_err(), Refusal::UnknownOption("intervals".into()));
/// ```
pub fn read<'de, D: Deserializer<'de>>(options: D) -> Result<SubscriptionOptions, Refusal> {
    plain_object::read(options).map_err(|name| unknown(name.as_deref().unwrap_or("options")))
}

fn unknown(name: &str) -> Refusal {
    Refusal::UnknownOption(name.to_owned())
}

/// Options given must be meaningful.
fn meant<G, T>(given: Option<G>, name: &str, meaning: impl Fn(G) -> Option<T>) -> Result<Option<T>, Refusal> {
    given.map(|given| meaning(given).ok_or_else(|| unknown(name))).transpose()
}

impl SubscriptionOptions {
    /// The choices of the report.
    ///
    /// # Errors
    /// [`Refusal::UnknownOption`] with the name of the option whose value is out of range.
    pub fn choices(&self) -> Result<Choices, Refusal> {
        let default = Choices::default();
        let within = |given: Option<f64>, name: &str, default: f64, bounds: (f64, f64)| {
            plain_object::within(given, default, bounds).ok_or_else(|| unknown(name))
        };
        let whole = |given: Option<f64>, name: &str, default: usize, most: f64| {
            plain_object::whole(given, default as f64, (0.0, most)).ok_or_else(|| unknown(name))
        };
        Ok(Choices {
            confidence: within(self.confidence, "confidence", default.confidence, (0.5, 0.9999))?,
            cohort: self.cohort.unwrap_or_default(),
            discount_rate: within(self.discount_rate, "discountRate", default.discount_rate, (0.0, 10.0))?,
            margin: within(self.margin, "margin", default.margin, (0.0001, 1.0))?,
            years: within(self.years, "years", default.years, (1.0, 20.0))?,
            draws: whole(self.draws, "draws", default.draws, 10_000.0)?,
            problem_limit: whole(self.problem_limit, "problemLimit", default.problem_limit, 1e9)?,
        })
    }

    /// The options of reading, with the zone that `time_zone` names.
    ///
    /// # Errors
    /// [`Refusal::UnknownOption`] with the name of the option whose value is invalid.
    pub fn reading(&self, zone: Zone) -> Result<Options, Refusal> {
        let role = |(id, column): &(String, String)| {
            let role = Role::ALL.into_iter().find(|role| role.id() == id);
            role.map(|role| (role, column.clone())).ok_or_else(|| unknown("columns"))
        };
        let delimiter = self.delimiter.as_deref();
        Ok(Options {
            columns: pairs(&self.columns).map(role).collect::<Result<_, _>>()?,
            has_header: self.has_header,
            delimiter: plain_object::delimiter(delimiter).ok_or_else(|| unknown("delimiter"))?,
            date_format: meant(self.date_order.as_deref(), "dateOrder", DateFormat::by_id)?,
            decimal: meant(self.decimal.as_deref(), "decimal", |mark| match mark {
                "." => Some(b'.'),
                "," => Some(b','),
                _ => None,
            })?,
            zone,
            currency: meant(self.currency.clone(), "currency", |code| {
                (!code.trim().is_empty()).then_some(code)
            })?,
            interval: meant(self.interval.as_deref(), "interval", Interval::read)?,
            statuses: pairs(&self.statuses)
                .map(|(word, status)| (word.trim().to_lowercase(), (*status).into()))
                .collect(),
            as_of: meant(self.as_of.as_deref(), "asOf", parse_iso)?,
            today: None,
            gap: meant(self.gap, "gap", |gap| {
                plain_object::whole(Some(gap), 0.0, (0.0, 366.0)).map(|gap| gap as i32)
            })?,
            pauses: self.pauses.unwrap_or_default(),
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
            (json!({ "plan": "x" }), "plan"),
            (json!({ "columns": { "begin": "x" } }), "columns"),
            (json!({ "columns": { "start": 5 } }), "columns"),
            (json!({ "delimiter": "" }), "delimiter"),
            (json!({ "dateOrder": "ydm" }), "dateOrder"),
            (json!({ "decimal": ";" }), "decimal"),
            (json!({ "currency": "" }), "currency"),
            (json!({ "interval": "sometimes" }), "interval"),
            (json!({ "statuses": { "gold": "alive" } }), "statuses"),
            (json!({ "asOf": "soon" }), "asOf"),
            (json!({ "gap": 1.5 }), "gap"),
            (json!({ "pauses": "kept" }), "pauses"),
            (json!({ "cohort": "week" }), "cohort"),
            (json!({ "discountRate": -0.1 }), "discountRate"),
            (json!({ "margin": 0 }), "margin"),
            (json!({ "years": 0 }), "years"),
            (json!({ "confidence": 1 }), "confidence"),
            (json!({ "draws": -1 }), "draws"),
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
