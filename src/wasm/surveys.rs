//! Survey files for JavaScript: options in as an object, bytes or cells in, previews and reports out as plain data.
//!
//! Expected failure is data: every method that can be refused returns `undefined` or a result, or `{ ok: false, … }`.

use js_sys::Uint8Array;
use wasm_bindgen::prelude::*;

use super::convert::to_js;
use super::shapes::surveys::{InvitedPreview, SurveyPreview, SurveyRefusal, SurveyReport};
use super::sheets::{Fault, Sheets};
use super::surveys_options;
use crate::surveys::analysis::outcomes::Customers;
use crate::surveys::analysis::people::Known;
use crate::surveys::analysis::{Choices, Report};
use crate::surveys::detect::headers::{Headers, Opening};
use crate::surveys::detect::inspect::Inspection;
use crate::surveys::detect::invited::InvitedList;
use crate::surveys::detect::options::Options;
use crate::surveys::detect::refusal::Refusal;
use crate::tables::day::Zone;

/// One analysis, from the options to the report: for each file `begin`, `push`, `end`; then `preview` or `report`.
#[wasm_bindgen]
pub struct Surveys {
    options: Options,
    choices: Choices,
    delimiter: u8,
    sheets: Sheets<Headers>,
    /// True if a list of people who were asked is read.
    listing: bool,
    invited_person: Option<String>,
}

#[wasm_bindgen]
impl Surveys {
    /// An analysis without options.
    #[wasm_bindgen(constructor)]
    #[allow(clippy::new_without_default)]
    pub fn new() -> Self {
        Self {
            options: Options::default(),
            choices: Choices::default(),
            delimiter: b',',
            sheets: Sheets::new(),
            listing: false,
            invited_person: None,
        }
    }

    /// Receives the options, and the offsets of their time zone from UTC: pairs of Unix seconds and the offset in
    /// seconds from then on. A refusal if the options contain something unknown.
    pub fn configure(&mut self, options: JsValue, zone_offsets: &[f64]) -> JsValue {
        done(self.take(options, zone_offsets))
    }

    fn take(&mut self, options: JsValue, zone_offsets: &[f64]) -> Result<(), Refusal> {
        let given = surveys_options::read(serde_wasm_bindgen::Deserializer::from(options))?;
        self.choices = given.choices()?;
        self.options = given.reading(Zone::of_pairs(zone_offsets))?;
        self.invited_person = given.invited_person;
        Ok(())
    }

    /// Receives the purchases of the same people until the day `end`: one entry per customer, and the ids with a NUL
    /// after each but the last; `p_alive` and `spent`, for the period of the wallet, may be empty. `steps` has the days
    /// of all first purchases, then of the second ones, then of the second products, or nothing.
    #[allow(clippy::too_many_arguments)]
    pub fn join(
        &mut self,
        ids: &str,
        purchases: &[f64],
        revenue: &[f64],
        last_day: &[i32],
        p_alive: &[f64],
        spent: &[f64],
        end: i32,
        steps: &[i32],
    ) {
        let mut customers = Customers {
            ids: Known::default(),
            purchases: purchases.to_vec(),
            revenue: revenue.to_vec(),
            last_day: last_day.to_vec(),
            p_alive: p_alive.to_vec(),
            spent: spent.to_vec(),
            steps: core::array::from_fn(|at| {
                let count = purchases.len();
                steps.get(at * count..(at + 1) * count).map(<[i32]>::to_vec).unwrap_or_default()
            }),
            end,
        };
        // The entries must match in number, or purchases would be assigned to the wrong person.
        for id in ids.split('\0').take(purchases.len()) {
            customers.ids.0.intern(id.as_bytes());
        }
        let count = customers.ids.0.distinct();
        let is_whole = [purchases.len(), revenue.len(), last_day.len()].iter().all(|&length| length == count);
        let knows_alive = [p_alive.len(), spent.len()].iter().all(|length| [0, count].contains(length));
        self.choices.customers = (is_whole && knows_alive).then_some(customers);
    }

    /// Switches to reading a list of people who were asked, or back to the survey: the `report` on a list keeps it
    /// beside the survey.
    pub fn list(&mut self, begins: bool) {
        self.listing = begins;
        self.sheets.restart();
    }

    /// Examines the beginning of a table in UTF-8; `complete` if it is the whole table, `typed` if it is text with
    /// typed cells, separated by tabs. A refusal if it is empty.
    pub fn begin(&mut self, sample: &[u8], complete: bool, typed: bool) -> JsValue {
        let options = match typed {
            true => &Options { delimiter: Some(b'\t'), ..self.options.clone() },
            false => &self.options,
        };
        let opening = match self.listing {
            true => InvitedList::opening(sample, complete, typed.then_some(b'\t')),
            false => Opening::of(sample, complete, options),
        };
        let Some(Opening { delimiter, headers }) = opening else {
            return refuse(&Refusal::Empty);
        };
        self.delimiter = delimiter;
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

    /// Names of the columns of the first file, in alphabetical order: the same for files of one survey.
    pub fn columns(&self) -> String {
        self.sheets.columns()
    }

    /// Rows read so far.
    pub fn rows(&self) -> f64 {
        self.sheets.rows() as f64
    }

    /// Interpretation of everything read, or the first refusal. Consumes the rows.
    pub fn preview(&mut self) -> JsValue {
        if self.listing {
            return self
                .listed()
                .map_or_else(|refusal| refuse(&refusal), |list| to_js(&InvitedPreview::new(&list)));
        }
        match self.inspect() {
            Ok(inspection) => to_js(&SurveyPreview::new(&inspection, self.delimiter)),
            Err(refusal) => refuse(&refusal),
        }
    }

    /// The report on everything read, or a refusal; a list of people invited is kept for the report instead. Consumes the
    /// rows.
    pub fn report(&mut self) -> JsValue {
        if self.listing {
            let kept = self.listed().map(|list| self.choices.invited = Some(list));
            return done(kept);
        }
        let made = self.inspect().and_then(|inspection| {
            Report::new(&inspection, &self.options, &self.choices).map(|report| (inspection, report))
        });
        match made {
            Ok((inspection, report)) => to_js(&SurveyReport::new(report, &inspection, self.delimiter)),
            Err(refusal) => refuse(&refusal),
        }
    }

    fn listed(&mut self) -> Result<InvitedList, Refusal> {
        let sheet = self.sheets.take().ok_or(Refusal::Empty)?;
        InvitedList::new(sheet, self.sheets.headers.clone(), self.invited_person.as_deref())
    }

    fn inspect(&mut self) -> Result<Inspection, Refusal> {
        let sheet = self.sheets.take().ok_or(Refusal::Empty)?;
        Inspection::new(sheet, self.sheets.headers.clone(), &self.options)
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
    to_js(&SurveyRefusal::from(refusal))
}
