//! Event logs for JavaScript: options in as an object, bytes in, previews and reports out as plain data and typed arrays.
//!
//! The same methods as readers of whole tables have, so that the same JavaScript calls them; no row is kept.

use js_sys::Uint8Array;
use wasm_bindgen::prelude::*;

use super::convert::to_js;
use super::events_options;
use super::shapes::events::{EventPreview, EventRefusal, EventReport};
use crate::events::analysis::prediction::{Outcomes, Source};
use crate::events::analysis::{Choices, Report};
use crate::events::detect::inspect::{Inspection, Survey};
use crate::events::detect::options::Options;
use crate::events::detect::refusal::Refusal;
use crate::events::read::log::EventLog;
use crate::tables::day::{Day, Zone};

/// One analysis: for each file `begin`, a survey if it is open, `push`, `end`; then `preview` or `report`.
#[wasm_bindgen]
pub struct Events {
    options: Options,
    choices: Choices,
    /// The first file.
    inspection: Option<Inspection>,
    /// The file that begins.
    next: Option<Inspection>,
    survey: Option<Survey>,
    log: Option<EventLog>,
}

#[wasm_bindgen]
impl Events {
    /// An analysis without options.
    #[wasm_bindgen(constructor)]
    #[allow(clippy::new_without_default)]
    pub fn new() -> Self {
        Self {
            options: Options::default(),
            choices: Choices::default(),
            inspection: None,
            next: None,
            survey: None,
            log: None,
        }
    }

    /// Receives the options, and the offsets of their time zone from UTC: pairs of Unix seconds and the offset in
    /// seconds from then on. A refusal if the options contain something unknown.
    pub fn configure(&mut self, options: JsValue, zone_offsets: &[f64]) -> JsValue {
        done(self.take(options, zone_offsets))
    }

    fn take(&mut self, options: JsValue, zone_offsets: &[f64]) -> Result<(), Refusal> {
        let given = events_options::read(serde_wasm_bindgen::Deserializer::from(options))?;
        self.choices = given.choices()?;
        self.options = given.reading(Zone::of_pairs(zone_offsets))?;
        Ok(())
    }

    /// Sets the current day, in days since 1970-01-01; events after the next day are problems.
    pub fn expect_today(&mut self, today: f64) {
        self.options.today = Some(today as Day);
    }

    /// Behaviour of the same people, one entry per id (each but the last ends with a NUL): their last purchases, or the first and
    /// last days of their subscriptions, of a file that ends on a day.
    pub fn join(&mut self, subscriptions: bool, ids: &str, from: &[i32], to: &[i32], end: Day) {
        let source = if subscriptions { Source::Subscriptions } else { Source::Orders };
        let mut outcomes = Outcomes::new(source, end);
        for ((id, from), to) in ids.split('\0').zip(from).zip(to) {
            outcomes.add(id, *from, *to);
        }
        self.choices.outcomes = Some(outcomes);
    }

    /// Examines the beginning of a table in UTF-8; `complete` if it is the whole table, `typed` if it is text with
    /// typed cells, separated by tabs. A refusal if it is not an event log, or a choice is needed first.
    pub fn begin(&mut self, sample: &[u8], complete: bool, typed: bool) -> JsValue {
        let options = match typed {
            // Numbers in typed cells have a decimal point.
            true => &Options { delimiter: Some(b'\t'), decimal: Some(b'.'), ..self.options.clone() },
            false => &self.options,
        };
        done(Inspection::new(sample, complete, options).map(|found| self.next = Some(found)))
    }

    /// True if the sample leaves a question open that the rest of the file may settle.
    pub fn is_open(&self) -> bool {
        self.next.as_ref().is_some_and(Inspection::needs_whole_file)
    }

    /// Scans the next bytes to settle open questions.
    pub fn survey(&mut self, chunk: &[u8]) {
        if let Some(inspection) = &self.next {
            self.survey.get_or_insert_with(|| inspection.survey()).push(chunk, false);
        }
    }

    /// Ends the survey.
    pub fn surveyed(&mut self) {
        if let (Some(inspection), Some(mut survey)) = (&mut self.next, self.survey.take()) {
            survey.push(&[], true);
            inspection.take(survey);
        }
    }

    /// Reads the next bytes; a refusal where they are not UTF-8, or something is in doubt.
    pub fn push(&mut self, chunk: &Uint8Array) -> JsValue {
        done(self.start().and_then(|()| {
            let Some(log) = &mut self.log else { return Ok(()) };
            chunk.copy_to(log.room(chunk.length() as usize));
            log.read(false)
        }))
    }

    /// Starts to read the file that has begun.
    fn start(&mut self) -> Result<(), Refusal> {
        let Some(inspection) = self.next.take() else { return Ok(()) };
        match &mut self.log {
            Some(log) => log.next_file(&inspection),
            None => EventLog::new(&inspection, &self.options).map(|log| {
                self.log = Some(log);
                self.inspection = Some(inspection);
            }),
        }
    }

    /// Ends the file.
    pub fn end(&mut self) -> JsValue {
        done(self.start().and_then(|()| self.log.as_mut().map_or(Ok(()), |log| log.read(true))))
    }

    /// Forgets everything read, not the options.
    pub fn restart(&mut self) {
        (self.inspection, self.next, self.survey, self.log) = (None, None, None, None);
    }

    /// Names of the columns of the first file, in alphabetical order.
    pub fn columns(&self) -> String {
        let mut ids = self.inspection.as_ref().map(|own| own.headers.ids.clone()).unwrap_or_default();
        ids.sort_unstable();
        ids.join("\t")
    }

    /// Place of the first file among others: they are read in ascending order.
    pub fn place(&self) -> f64 {
        self.log.as_ref().map_or(f64::INFINITY, EventLog::place)
    }

    /// Rows read so far.
    pub fn rows(&self) -> f64 {
        self.log.as_ref().map_or(0.0, |log| log.rows.0 as f64)
    }

    /// Interpretation of the first file, or the first refusal.
    pub fn preview(&self) -> JsValue {
        self.inspection.as_ref().map_or_else(|| refuse(&Refusal::Empty), |own| to_js(&EventPreview::new(own)))
    }

    /// The report on everything read; or a refusal.
    pub fn report(&mut self) -> JsValue {
        let (Some(log), Some(inspection)) = (&mut self.log, &self.inspection) else {
            return refuse(&Refusal::Empty);
        };
        match Report::new(log, inspection, &self.options, &self.choices) {
            Ok(report) => to_js(&EventReport::new(report, &log.people.names, inspection)),
            Err(refusal) => refuse(&refusal),
        }
    }
}

fn done(result: Result<(), Refusal>) -> JsValue {
    result.map_or_else(|refusal| refuse(&refusal), |()| JsValue::UNDEFINED)
}

fn refuse(refusal: &Refusal) -> JsValue {
    to_js(&EventRefusal::from(refusal))
}
