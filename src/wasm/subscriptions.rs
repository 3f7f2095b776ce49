//! Subscription files for JavaScript: options in as an object, bytes or cells in, previews and reports out as plain data.
//!
//! Expected failure is data: every method that can be refused returns `undefined` or a result, or `{ ok: false, … }`.

use js_sys::Uint8Array;
use wasm_bindgen::prelude::*;

use super::convert::to_js;
use super::shapes::subscriptions::{
    SubscriptionPreview, SubscriptionRefusal, SubscriptionReport, SubscriptionSpans,
};
use super::sheets::{Fault, Sheets};
use super::subscriptions_options;
use crate::orders::analysis::marker::True;
use crate::subscriptions::analysis::{Choices, Report};
use crate::subscriptions::detect::headers::opening_of;
use crate::subscriptions::detect::inspect::Inspection;
use crate::subscriptions::detect::options::Options;
use crate::subscriptions::detect::refusal::Refusal;
use crate::subscriptions::read::customers::Customers;
use crate::subscriptions::read::rows::Rows;
use crate::tables::day::{Day, Zone};
use crate::tables::opening::Headers;

/// One analysis, from the options to the report: for each file `begin`, `push`, `end`; then `preview` or `report`.
#[wasm_bindgen]
pub struct Subscriptions {
    options: Options,
    choices: Choices,
    delimiter: u8,
    today: Day,
    typed: bool,
    sheets: Sheets<Headers>,
}

#[wasm_bindgen]
impl Subscriptions {
    /// An analysis without options.
    #[wasm_bindgen(constructor)]
    #[allow(clippy::new_without_default)]
    pub fn new() -> Self {
        Self {
            options: Options::default(),
            choices: Choices::default(),
            delimiter: b',',
            today: Day::MAX,
            typed: false,
            sheets: Sheets::new(),
        }
    }

    /// Receives the options, and the offsets of their time zone from UTC: pairs of Unix seconds and the offset in
    /// seconds from then on. A refusal if the options contain something unknown.
    pub fn configure(&mut self, options: JsValue, zone_offsets: &[f64]) -> JsValue {
        done(self.take(options, zone_offsets))
    }

    /// Sets the current day, in days since 1970-01-01; days after it are in the future.
    pub fn expect_today(&mut self, today: f64) {
        self.today = today as Day;
    }

    fn take(&mut self, options: JsValue, zone_offsets: &[f64]) -> Result<(), Refusal> {
        let given = subscriptions_options::read(serde_wasm_bindgen::Deserializer::from(options))?;
        self.choices = given.choices()?;
        self.options = given.reading(Zone::of_pairs(zone_offsets))?;
        Ok(())
    }

    /// Examines the beginning of a table in UTF-8; `complete` if it is the whole table, `typed` if it is text with
    /// typed cells, separated by tabs. A refusal if it is empty.
    pub fn begin(&mut self, sample: &[u8], complete: bool, typed: bool) -> JsValue {
        let options = match typed {
            true => &Options { delimiter: Some(b'\t'), ..self.options.clone() },
            false => &self.options,
        };
        let Some((delimiter, headers)) = opening_of(sample, complete, options) else {
            return refuse(&Refusal::Empty);
        };
        self.delimiter = delimiter;
        self.typed = typed;
        self.sheets.begin(delimiter, headers.clone(), &headers.ids, headers.skip);
        JsValue::UNDEFINED
    }

    /// Reads the next bytes; a refusal where they are not UTF-8.
    pub fn push(&mut self, chunk: &Uint8Array) -> JsValue {
        done(self.sheets.push(chunk).map_err(Refusal::from))
    }

    /// Ends the file; a refusal where its columns are not those of the first file.
    pub fn end(&mut self) -> JsValue {
        done(self.sheets.end().map_err(Refusal::from))
    }

    /// Forgets everything read, not the options.
    pub fn restart(&mut self) {
        self.sheets.restart();
    }

    /// Names of the columns of the first file, in alphabetical order: the same for files of one export.
    pub fn columns(&self) -> String {
        self.sheets.columns()
    }

    /// Rows read so far.
    pub fn rows(&self) -> f64 {
        self.sheets.rows() as f64
    }

    /// Interpretation of everything read, or the first refusal. Consumes the rows.
    pub fn preview(&mut self) -> JsValue {
        match self.inspect() {
            Ok(inspection) => to_js(&SubscriptionPreview::new(&inspection, self.delimiter)),
            Err(refusal) => refuse(&refusal),
        }
    }

    /// The report on everything read, or a refusal. Consumes the rows.
    pub fn report(&mut self) -> JsValue {
        let made = self.inspect().and_then(|inspection| {
            Report::new(&inspection, &self.options, &self.choices).map(|report| (inspection, report))
        });
        match made {
            Ok((inspection, report)) => to_js(&SubscriptionReport::new(report, &inspection, self.delimiter)),
            Err(refusal) => refuse(&refusal),
        }
    }

    /// The unbroken periods in which customers pay, one entry each: ids (each but the last ends with a NUL), first and
    /// last days, and the last day covered by the file; or a refusal. Consumes the rows.
    pub fn spans(&mut self) -> JsValue {
        let inspection = match self.inspect() {
            Ok(inspection) => inspection,
            Err(refusal) => return refuse(&refusal),
        };
        let rows = Rows::read(&inspection, &self.options);
        let mut found = SubscriptionSpans {
            ok: True,
            ids: String::new(),
            from: Vec::new(),
            to: Vec::new(),
            end: rows.as_of,
        };
        for (customer, from, to) in Customers::of(&rows, self.options.gap.unwrap_or(1)).spans() {
            let Some(name) = rows.names.get(customer as usize) else { continue };
            if !found.from.is_empty() {
                found.ids.push('\0');
            }
            found.ids.push_str(name);
            found.from.push(from);
            found.to.push(to);
        }
        to_js(&found)
    }

    fn inspect(&mut self) -> Result<Inspection, Refusal> {
        let sheet = self.sheets.take().ok_or(Refusal::Empty)?;
        self.options.today = Some(self.today);
        let options = match self.typed {
            // Numbers in typed cells have a decimal point.
            true => &Options { decimal: Some(b'.'), ..self.options.clone() },
            false => &self.options,
        };
        Inspection::new(sheet, self.sheets.headers.clone(), options)
    }
}

impl From<Fault> for Refusal {
    fn from(fault: Fault) -> Self {
        match fault {
            Fault::NotUtf8(line) => Self::NotUtf8(line),
            Fault::OtherColumns(column) => Self::OtherColumns(column),
        }
    }
}

fn done(result: Result<(), Refusal>) -> JsValue {
    result.map_or_else(|refusal| refuse(&refusal), |()| JsValue::UNDEFINED)
}

fn refuse(refusal: &Refusal) -> JsValue {
    to_js(&SubscriptionRefusal::from(refusal))
}
