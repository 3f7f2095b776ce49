//! The options of an order file as JavaScript gives them.

use std::collections::BTreeMap;

use serde::de::{Deserialize, Deserializer};

use super::plain_object;
use crate::orders::analysis::Choices;
use crate::orders::analysis::acquisition::Spend;
use crate::orders::analysis::forecast::Outlook;
use crate::orders::analysis::period::Period;
use crate::orders::analysis::programme::Costs;
use crate::orders::analysis::segments::{CutOffs, FixedCutOffs};
use crate::orders::detect::filter::Filter;
use crate::orders::detect::identity::Identity;
use crate::orders::detect::options::{AmountUnit, Amounts, Guests, Options, Policies, Refunds};
use crate::orders::detect::refusal::Refusal;
use crate::orders::detect::role::Role;
use crate::tables::date::DateFormat;
use crate::tables::day::{Zone, parse_iso};
use crate::tables::number::{Money, SCALE};

/// Options of reading an order file and of its report. Options not given are detected and reported.
#[derive(Debug, Default, serde::Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct OrderOptions {
    /// Header names by role; a column's number from 1 where the file has none.
    #[cfg_attr(test, ts(optional, type = "Partial<Record<Role, string>>"))]
    pub columns: Option<BTreeMap<String, Option<String>>>,
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
    /// Decimal mark.
    #[cfg_attr(test, ts(optional, type = "\".\" | \",\""))]
    pub decimal: Option<String>,
    /// Order of the parts of a date, or the serial numbers it is written as.
    #[cfg_attr(
        test,
        ts(
            optional,
            type = "\"ymd\" | \"dmy\" | \"mdy\" | \"excel\" | \"unix\" | \"unix-ms\" | \"unix-us\" | \"dmy-hr\""
        )
    )]
    pub date_order: Option<String>,
    /// Time zone of the days, such as "Europe/Sofia"; without it dates count as written.
    pub time_zone: Option<String>,
    /// Last day of observation, yyyy-mm-dd; without it the last day of an order, a refund or an order left out.
    pub observation_end: Option<String>,
    /// Negative amounts: off the latest purchase up to that day (the default), or left out.
    pub refunds: Option<Refunds>,
    /// Amounts of zero: purchases (the default), or left out.
    pub zero_amounts: Option<ZeroAmounts>,
    /// Rows without a customer: left out (the default), or each order as a separate customer.
    pub guests: Option<Guests>,
    /// Treatment of spellings of one e-mail address or id: one customer (the default) or several.
    pub identity: Option<Identity>,
    /// Meaning of an amount: that of its row, or the total of its order, repeated in each row.
    pub amounts: Option<Amounts>,
    /// Unit in which amounts are written: the currency or cents.
    pub amount_unit: Option<AmountUnit>,
    /// Rows that count; all others are as if they were not in the file.
    #[cfg_attr(test, ts(optional, as = "Option<OrderFilter>"))]
    pub filter: Option<OrderFilter>,
    /// Statuses whose rows are left out, instead of those without a purchase.
    pub excluded_statuses: Option<Vec<String>>,
    /// Currency of the report; needed where a file has several.
    pub currency: Option<String>,
    /// Exchange rates: units of that currency per unit of another; the rate of leva to euros is built in.
    #[cfg_attr(test, ts(optional, type = "Record<string, number>"))]
    pub rates: Option<BTreeMap<String, f64>>,
    /// Purchases of one customer on one day are one.
    pub merge: Option<Merge>,
    /// Number of problems listed of each kind; 100 by default.
    pub problem_limit: Option<f64>,
    /// Confidence level of intervals; 0.95 by default.
    pub confidence: Option<f64>,
    /// Bounds between the scores of the report's segments; without them, the quintiles.
    pub rfm: Option<RfmCutOffs>,
    /// Horizon of the report's models; 365 days by default.
    pub horizon_days: Option<f64>,
    /// Discount rate of their customer lifetime value, per year; 0.1 by default.
    pub discount_rate: Option<f64>,
    /// Share of a purchase that remains after costs; 1 by default, so that the value is revenue.
    pub margin: Option<f64>,
    /// Money spent on channels: name, month (yyyy-mm) and amount in the currency of the orders; see `readSpend`.
    #[cfg_attr(test, ts(optional, type = "[channel: string, month: string, amount: number][]"))]
    pub spend: Option<Vec<(String, String, f64)>>,
    /// Cost of a loyalty programme.
    pub programme: Option<ProgrammeCosts>,
    /// Cost of winning a lost customer back; without it that of keeping or winning one, by `spend`.
    pub win_back_cost: Option<f64>,
}

/// Cost of a loyalty programme over the whole time of the orders, in addition to discounts in a column.
#[derive(Debug, Default, serde::Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct ProgrammeCosts {
    /// Running costs and rewards.
    pub cost: Option<f64>,
    /// Share of the members' spend that it gives back.
    pub rate: Option<f64>,
    /// Value of a point, in the currency of the orders.
    pub point_value: Option<f64>,
}

/// Bounds between the RFM scores, four ascending numbers each.
#[derive(Debug, Default, serde::Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct RfmCutOffs {
    /// Days since the last purchase.
    pub recency_days: Option<Vec<f64>>,
    /// Purchases.
    pub frequency: Option<Vec<f64>>,
    /// Revenue.
    pub monetary: Option<Vec<f64>>,
}

/// Rows that count: those that pass every part.
#[derive(Debug, Default, serde::Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct OrderFilter {
    /// First day, yyyy-mm-dd.
    pub from: Option<String>,
    /// Last day, yyyy-mm-dd.
    pub to: Option<String>,
    /// By header: cells of which a row has one. An empty text is an empty cell.
    #[cfg_attr(test, ts(optional, type = "Record<string, string[]>"))]
    pub columns: Option<BTreeMap<String, Vec<String>>>,
    /// Ids of customers, as a summary has them.
    pub customers: Option<Vec<String>>,
    /// Sizes of orders, of which an order has one: its total, from the first amount and below the second; null for any. Only
    /// for rows in memory (`refilter` of `openOrders`).
    #[cfg_attr(test, ts(optional, type = "[from: number | null, below: number | null][]"))]
    pub order_sizes: Option<Vec<(Option<f64>, Option<f64>)>>,
}

impl OrderFilter {
    fn rows(&self) -> Result<Filter, Refusal> {
        let day = |text: &Option<String>| match text {
            None => Ok(None),
            Some(text) => parse_iso(text).map(Some).ok_or_else(|| unknown("filter")),
        };
        let filter = Filter {
            from: day(&self.from)?,
            to: day(&self.to)?,
            columns: self
                .columns
                .iter()
                .flatten()
                .map(|(name, values)| (name.clone(), values.clone()))
                .collect(),
            customers: self.customers.clone(),
            order_sizes: self.order_sizes.iter().flatten().map(size_of_orders).collect::<Result<_, _>>()?,
        };
        match (filter.from, filter.to) {
            (Some(from), Some(to)) if from > to => Err(unknown("filter")),
            _ => Ok(filter),
        }
    }
}

fn size_of_orders(&(from, below): &(Option<f64>, Option<f64>)) -> Result<(Money, Money), Refusal> {
    let amount = |amount: f64| (amount * SCALE as f64).round();
    let (from, below) = (from.map_or(Money::MIN as f64, amount), below.map_or(Money::MAX as f64, amount));
    if from < below { Ok((from as Money, below as Money)) } else { Err(unknown("filter")) }
}

/// Rows with an amount of zero.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum ZeroAmounts {
    /// They are purchases.
    Count,
    /// They are left out.
    LeaveOut,
}

/// Purchases that count as one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Merge {
    /// Those of one customer on one day.
    Day,
}

/// Options from a plain object.
///
/// # Errors
/// [`Refusal::UnknownOption`] with the name of the option that does not exist or has the wrong type.
///
/// # Examples
/// ```
/// use regulars::orders::detect::refusal::Refusal;
/// use regulars::wasm::options::{OrderOptions, read};
///
/// let json = |text| read::<OrderOptions, _>(&mut serde_json::Deserializer::from_str(text));
/// assert_eq!(json(r#"{ "decimal": ",", "confidence": null }"#).unwrap().decimal.as_deref(), Some(","));
/// assert_eq!(json(r#"{ "delimeter": ";" }"#).unwrap_err(), Refusal::UnknownOption("delimeter".into()));
/// assert_eq!(json(r#"{ "margin": "0.4" }"#).unwrap_err(), Refusal::UnknownOption("margin".into()));
/// ```
pub fn read<'de, T: Deserialize<'de>, D: Deserializer<'de>>(options: D) -> Result<T, Refusal> {
    plain_object::read(options).map_err(|name| unknown(name.as_deref().unwrap_or("options")))
}

fn unknown(name: &str) -> Refusal {
    Refusal::UnknownOption(name.to_owned())
}

/// A number within bounds, or its default.
fn within(given: Option<f64>, name: &str, default: f64, (min, max): (f64, f64)) -> Result<f64, Refusal> {
    match given {
        None => Ok(default),
        Some(value) if value >= min && value <= max => Ok(value),
        Some(_) => Err(unknown(name)),
    }
}

/// A character that takes one byte and is neither a quote nor a line end.
fn one_byte(given: Option<&str>, name: &str) -> Result<Option<u8>, Refusal> {
    match given.map(str::as_bytes) {
        None => Ok(None),
        Some(&[byte]) if byte.is_ascii() && !matches!(byte, b'"' | b'\r' | b'\n') => Ok(Some(byte)),
        Some(_) => Err(unknown(name)),
    }
}

impl OrderOptions {
    /// Number of problems listed of each kind.
    ///
    /// # Errors
    /// [`Refusal::UnknownOption`] if it is not a whole number.
    pub fn problem_limit(&self) -> Result<usize, Refusal> {
        let limit = within(self.problem_limit, "problemLimit", 100.0, (0.0, f64::MAX))?;
        if limit.fract() == 0.0 { Ok(limit as usize) } else { Err(unknown("problemLimit")) }
    }

    /// The choices of the report.
    ///
    /// # Errors
    /// [`Refusal::UnknownOption`] with the name of the option whose value is out of range.
    pub fn choices(&self) -> Result<Choices, Refusal> {
        let default = Outlook::default();
        Ok(Choices {
            confidence: within(self.confidence, "confidence", 0.95, (0.5, 0.9999))?,
            rfm: self.rfm.as_ref().map_or(Ok(FixedCutOffs::default()), RfmCutOffs::fixed)?,
            outlook: Outlook {
                horizon_days: within(
                    self.horizon_days,
                    "horizonDays",
                    default.horizon_days,
                    (1.0, 36_525.0),
                )?,
                discount_rate: within(
                    self.discount_rate,
                    "discountRate",
                    default.discount_rate,
                    (0.0, 10.0),
                )?,
                margin: within(self.margin, "margin", default.margin, (0.0, 1.0))?,
            },
            spend: self.spend.iter().flatten().map(spend_of).collect::<Result<_, _>>()?,
            programme: self.programme.as_ref().map_or(Ok(Costs::default()), ProgrammeCosts::costs)?,
            win_back_cost: match self.win_back_cost {
                None => None,
                cost => Some(within(cost, "winBackCost", 0.0, (0.0, MAX_COST))?),
            },
        })
    }

    /// The options of reading, with the zone that `time_zone` names.
    ///
    /// # Errors
    /// [`Refusal::UnknownOption`] with the name of the option or role whose value is invalid.
    pub fn reading(&self, zone: Zone) -> Result<Options, Refusal> {
        let mut columns = Vec::new();
        for (id, name) in self.columns.iter().flatten() {
            let role = Role::by_id(id).ok_or_else(|| unknown(id))?;
            columns.extend(name.iter().map(|name| (role, name.clone())));
        }
        let decimal = one_byte(self.decimal.as_deref(), "decimal")?;
        if decimal.is_some_and(|mark| mark != b'.' && mark != b',') {
            return Err(unknown("decimal"));
        }
        let date_format = match &self.date_order {
            Some(id) => Some(DateFormat::by_id(id).ok_or_else(|| unknown("dateOrder"))?),
            None => None,
        };
        let observation_end = match &self.observation_end {
            Some(text) => Some(parse_iso(text).ok_or_else(|| unknown("observationEnd"))?),
            None => None,
        };
        let rates: Vec<(String, f64)> =
            self.rates.iter().flatten().map(|(currency, &rate)| (currency.clone(), rate)).collect();
        if rates.iter().any(|&(_, rate)| !(rate > 0.0 && rate <= 1e9)) {
            return Err(unknown("rates"));
        }
        Ok(Options {
            columns,
            has_header: self.has_header,
            delimiter: one_byte(self.delimiter.as_deref(), "delimiter")?,
            decimal,
            date_format,
            zone,
            observation_end,
            policies: Policies {
                refunds: self.refunds.unwrap_or_default(),
                leave_out_zero_amounts: self.zero_amounts == Some(ZeroAmounts::LeaveOut),
                guests: self.guests.unwrap_or_default(),
                amounts: self.amounts,
                amount_unit: self.amount_unit,
                excluded_statuses: self.excluded_statuses.clone(),
                currency: self.currency.clone(),
                rates,
            },
            customer_totals: false,
            identity: self.identity.unwrap_or_default(),
            filter: self.filter.as_ref().map_or(Ok(Filter::default()), OrderFilter::rows)?,
            count_values: false,
            keep_rows: false,
            today: None,
            several_files: false,
            baskets: false,
        })
    }
}

fn spend_of((channel, month, amount): &(String, String, f64)) -> Result<Spend, Refusal> {
    let day = parse_iso(&format!("{month}-01")).filter(|_| amount.is_finite());
    let month = Period::Month.number(day.ok_or_else(|| unknown("spend"))?);
    Ok(Spend { channel: channel.clone(), month, amount: *amount })
}

/// The largest cost of an option.
const MAX_COST: f64 = 1e12;

impl ProgrammeCosts {
    fn costs(&self) -> Result<Costs, Refusal> {
        let within = |given, most| within(given, "programme", 0.0, (0.0, most));
        Ok(Costs {
            cost: within(self.cost, MAX_COST)?,
            rate: within(self.rate, 1.0)?,
            point_value: self.point_value.map(|value| within(Some(value), 1e6)).transpose()?,
        })
    }
}

impl RfmCutOffs {
    fn fixed(&self) -> Result<FixedCutOffs, Refusal> {
        let bounds = |given: &Option<Vec<f64>>| -> Result<Option<CutOffs>, Refusal> {
            match given.as_deref() {
                None => Ok(None),
                Some(&[a, b, c, d]) if a <= b && b <= c && c <= d => Ok(Some([a, b, c, d])),
                Some(_) => Err(unknown("rfm")),
            }
        };
        Ok(FixedCutOffs {
            recency_days: bounds(&self.recency_days)?,
            frequency: bounds(&self.frequency)?,
            monetary: bounds(&self.monetary)?,
        })
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn refused(options: serde_json::Value) -> String {
        let result = read::<OrderOptions, _>(options.clone()).and_then(|given| {
            given.problem_limit()?;
            given.choices()?;
            given.reading(Zone::AsWritten)
        });
        match result {
            Err(Refusal::UnknownOption(name)) => name,
            other => panic!("{options}: {other:?}"),
        }
    }

    #[test]
    fn every_wrong_option_is_refused_by_its_name() {
        for (options, name) in [
            (json!([]), "options"),
            (json!("decimal"), "options"),
            (json!({ "hasOwnProperty": 1 }), "hasOwnProperty"),
            (json!({ "decimal": 5 }), "decimal"),
            (json!({ "decimal": ";" }), "decimal"),
            (json!({ "delimiter": ",," }), "delimiter"),
            (json!({ "delimiter": "\"" }), "delimiter"),
            (json!({ "hasHeader": "yes" }), "hasHeader"),
            (json!({ "language": 1 }), "language"),
            (json!({ "spend": [["google", "2024", 5]] }), "spend"),
            (json!({ "spend": [["google", 5]] }), "spend"),
            (json!({ "programme": { "rate": 2 } }), "programme"),
            (json!({ "programme": { "price": 2 } }), "programme"),
            (json!({ "programme": 5 }), "programme"),
            (json!({ "winBackCost": -1 }), "winBackCost"),
            (json!({ "columns": "customer" }), "columns"),
            (json!({ "columns": ["customer"] }), "columns"),
            (json!({ "columns": { "client": "who" } }), "client"),
            (json!({ "columns": { "customer": 1 } }), "columns"),
            (json!({ "dateOrder": "ydm" }), "dateOrder"),
            (json!({ "observationEnd": "2024-02-30" }), "observationEnd"),
            (json!({ "refunds": "keep" }), "refunds"),
            (json!({ "zeroAmounts": true }), "zeroAmounts"),
            (json!({ "guests": "net" }), "guests"),
            (json!({ "identity": "address" }), "identity"),
            (json!({ "amounts": "row" }), "amounts"),
            (json!({ "amountUnit": "euro" }), "amountUnit"),
            (json!({ "merge": "week" }), "merge"),
            (json!({ "excludedStatuses": "open" }), "excludedStatuses"),
            (json!({ "excludedStatuses": ["open", 1] }), "excludedStatuses"),
            (json!({ "rates": { "EUR": "1" } }), "rates"),
            (json!({ "rates": { "EUR": 0 } }), "rates"),
            (json!({ "filter": "BG" }), "filter"),
            (json!({ "filter": { "from": "2024-13-01" } }), "filter"),
            (json!({ "filter": { "from": "2024-02-01", "to": "2024-01-01" } }), "filter"),
            (json!({ "filter": { "columns": { "country": "BG" } } }), "filter"),
            (json!({ "filter": { "until": "2024-01-01" } }), "filter"),
            (json!({ "problemLimit": 1.5 }), "problemLimit"),
            (json!({ "confidence": 1 }), "confidence"),
            (json!({ "horizonDays": 0 }), "horizonDays"),
            (json!({ "margin": "0.5" }), "margin"),
            (json!({ "rfm": [] }), "rfm"),
            (json!({ "rfm": { "frequency": [1, 2, 3] } }), "rfm"),
            (json!({ "rfm": { "frequency": [4, 3, 2, 1] } }), "rfm"),
            (json!({ "rfm": { "recency": [1, 2, 3, 4] } }), "rfm"),
        ] {
            assert_eq!(refused(options.clone()), name, "{options}");
        }
    }

    #[test]
    fn null_counts_as_absent() {
        let all =
            json!({ "columns": null, "decimal": null, "rfm": null, "confidence": null, "refunds": null });
        let given: OrderOptions = read(all).unwrap();
        assert_eq!(given.choices(), Ok(Choices::default()));
        let nobody = json!({ "columns": { "order": null, "date": "when" } });
        let columns = read::<OrderOptions, _>(nobody).unwrap().reading(Zone::AsWritten).unwrap().columns;
        assert_eq!(columns, [(Role::Date, "when".to_owned())]);
    }
}
