//! Orders for JavaScript: options in as an object, bytes in as views, results out as plain data and typed arrays.
//!
//! Expected failure is data: every method that can be refused returns `undefined` or a result, or `{ ok: false, … }`.

use js_sys::{Float64Array, Int32Array, Object, Uint8Array, Uint32Array};
use wasm_bindgen::prelude::*;

use super::options::Given;
use super::orders_options::{choices, options, problem_limit};
use super::orders_report::{report, report_on_summary_file};
use super::orders_shapes::{Found, Left, ProblemShape, refusal};
use super::plain::set;
use super::serializer::plain;
use crate::orders::analysis::{Analysis, Choices};
use crate::orders::detect::inspect::{EvidenceCollector, Inspection};
use crate::orders::detect::options::Options;
use crate::orders::detect::refusal::Refusal;
use crate::orders::read::log::OrderLog;
use crate::orders::read::problems::ProblemKind;
use crate::orders::summary::customers::Summary;
use crate::orders::summary::file::SummaryFile;
use crate::orders::summary::headline::Headline;

/// One analysis, from the options to the result: for each file `inspect`, `survey` if asked for, `begin`, `push`, `end`.
#[wasm_bindgen]
pub struct Orders {
    options: Options,
    problem_limit: usize,
    choices: Choices,
    inspection: Option<Inspection>,
    collector: Option<EvidenceCollector>,
    log: Option<OrderLog>,
    headers: Vec<Vec<String>>,
}

#[wasm_bindgen]
impl Orders {
    /// An analysis without options.
    #[wasm_bindgen(constructor)]
    #[allow(clippy::new_without_default)]
    pub fn new() -> Self {
        Self {
            options: Options::default(),
            problem_limit: 100,
            choices: Choices::default(),
            inspection: None,
            collector: None,
            log: None,
            headers: Vec::new(),
        }
    }

    /// Takes the options; a refusal where they name something unknown.
    pub fn configure(&mut self, request: JsValue) -> JsValue {
        done(self.take(request))
    }

    fn take(&mut self, request: JsValue) -> Result<(), Refusal> {
        let given = Given::new("options", request)?;
        self.problem_limit = problem_limit(&given)?;
        self.choices = choices(&given)?;
        self.options = options(&given)?;
        Ok(())
    }

    /// Says that a report is wanted, before anything is read: it needs to know more than a summary.
    pub fn expect_report(&mut self) {
        self.options.baskets = true;
    }

    /// Whether a file that begins like this, in UTF-8, is a summary file.
    pub fn is_summary_file(&self, sample: &[u8]) -> bool {
        SummaryFile::is_summary_file(sample)
    }

    /// The report on a whole summary file in UTF-8; or a refusal.
    pub fn report_on_summary_file(&self, file: &[u8]) -> JsValue {
        SummaryFile::read(file).map_or_else(
            |refusal| refusal_object(&refusal),
            |file| report_on_summary_file(&file, &self.choices).into(),
        )
    }

    /// Looks at the beginning of a file in UTF-8; the preview, or a refusal. `complete` when it is the whole file.
    pub fn inspect(&mut self, sample: &[u8], complete: bool) -> JsValue {
        match Inspection::new(sample, complete, &self.options) {
            Ok(inspection) => {
                self.inspection = Some(inspection);
                self.found()
            }
            Err(refusal) => refusal_object(&refusal),
        }
    }

    fn found(&self) -> JsValue {
        self.inspection.as_ref().map_or(JsValue::UNDEFINED, |inspection| plain(&Found::new(inspection)))
    }

    /// Whether the sample leaves something open that the rest of the file might settle.
    pub fn is_open(&self) -> bool {
        self.inspection.as_ref().is_some_and(Inspection::needs_whole_file)
    }

    /// Looks at the date and amount cells of the next bytes.
    pub fn survey(&mut self, chunk: &[u8]) {
        if let Some(inspection) = &self.inspection {
            self.collector.get_or_insert_with(|| EvidenceCollector::new(inspection)).push(chunk);
        }
    }

    /// Ends the survey; the preview as it is known now.
    pub fn surveyed(&mut self) -> JsValue {
        if let (Some(inspection), Some(mut collector)) = (&mut self.inspection, self.collector.take()) {
            collector.finish();
            inspection.evidence = collector.evidence();
        }
        self.found()
    }

    /// Forgets everything read, not the options.
    pub fn restart(&mut self) {
        (self.inspection, self.collector, self.log) = (None, None, None);
        self.headers.clear();
    }

    /// Begins to read the file inspected last; a refusal where something is missing or in doubt.
    pub fn begin(&mut self) -> JsValue {
        let Some(inspection) = &self.inspection else { return refusal_object(&Refusal::Empty) };
        let begun = match &mut self.log {
            Some(log) => log.next_file(inspection, &self.options),
            None => {
                OrderLog::new(inspection, &self.options, self.problem_limit).map(|log| self.log = Some(log))
            }
        };
        if begun.is_ok() {
            self.headers.push(inspection.headers.clone());
        }
        done(begun)
    }

    /// Reads the next bytes; a refusal where they are no UTF-8.
    pub fn push(&mut self, chunk: &Uint8Array) -> JsValue {
        let Some(log) = &mut self.log else { return JsValue::UNDEFINED };
        chunk.copy_to(log.room(chunk.length() as usize));
        done(log.read(false))
    }

    /// Ends the file; a refusal where its last bytes are no UTF-8.
    pub fn end(&mut self) -> JsValue {
        self.log.as_mut().map_or(JsValue::UNDEFINED, |log| done(log.read(true)))
    }

    /// Rows read so far.
    pub fn rows(&self) -> f64 {
        self.log.as_ref().map_or(0.0, |log| log.rows().read as f64)
    }

    /// Customers seen so far.
    pub fn customers(&self) -> usize {
        self.log.as_ref().map_or(0, |log| log.ledger().customers.len())
    }

    /// The summary of everything read, with rows and problems; or a refusal.
    pub fn summary(&self) -> JsValue {
        self.summarise().map_or_else(|refusal| refusal_object(&refusal), |(_, object)| object.into())
    }

    /// The report on everything read; or a refusal.
    pub fn report(&self) -> JsValue {
        let (Some(log), Ok((summary, object))) = (&self.log, self.summarise()) else { return self.summary() };
        let orders = log.orders().unwrap_or_else(|| summary.purchases());
        let analysis = Analysis::new(log, &summary, &self.choices);
        let report = report(&analysis);
        set(&report, "source", &"orders".into());
        set(&report, "summary", &object);
        set(&report, "metrics", &plain(&Headline::new(&summary, orders, self.choices.confidence)));
        report.into()
    }

    fn summarise(&self) -> Result<(Summary, Object), Refusal> {
        let log = self.log.as_ref().ok_or(Refusal::Empty)?;
        if log.rows().read == 0 {
            return Err(Refusal::Empty);
        }
        log.check_currencies()?;
        let summary = Summary::new(log.ledger(), self.options.observation_end)?;
        let object = Object::new();
        set(&object, "ok", &JsValue::TRUE);
        set(&object, "customers", &(summary.customers() as f64).into());
        self.set_ids(log, &summary, &object);
        set(&object, "frequency", &Uint32Array::from(&summary.frequency[..]));
        for (name, column) in [
            ("recency", &summary.recency),
            ("age", &summary.age),
            ("monetary", &summary.monetary),
            ("revenue", &summary.revenue),
            ("gapMean", &summary.gap_mean),
            ("gapDeviation", &summary.gap_deviation),
        ] {
            set(&object, name, &Float64Array::from(&column[..]));
        }
        set(&object, "firstDay", &Int32Array::from(&summary.first[..]));
        set(&object, "lastDay", &Int32Array::from(&summary.last[..]));
        let kinds = log.details().bought.products_per_customer();
        let kinds: Vec<u32> =
            summary.number.iter().map(|&number| kinds.get(number as usize).copied().unwrap_or(0)).collect();
        set(&object, "products", &Uint32Array::from(&kinds[..]));
        let iso = |day| JsValue::from(crate::tables::day::format_iso(day));
        set(&object, "observationStart", &iso(summary.span.0));
        set(&object, "observationEnd", &iso(summary.observation_end));
        set(&object, "rows", &plain(&Left::new(log)));
        let problems: Vec<ProblemShape> =
            log.problems().kept().iter().map(|problem| ProblemShape::new(problem, &self.headers)).collect();
        set(&object, "problems", &plain(&problems));
        Ok((summary, object))
    }

    /// The ids of the customers in the summary, one behind the other, and where each ends.
    fn set_ids(&self, log: &OrderLog, summary: &Summary, object: &Object) {
        let names = &log.ledger().customers;
        let (bytes, ends) = if summary.customers() == names.len() {
            let (bytes, ends) = names.arena();
            (Uint8Array::from(bytes), Uint32Array::from(ends))
        } else {
            let (mut bytes, mut ends) = (Vec::new(), Vec::new());
            for &number in &summary.number {
                bytes.extend_from_slice(names.name(number));
                ends.push(bytes.len() as u32);
            }
            (Uint8Array::from(&bytes[..]), Uint32Array::from(&ends[..]))
        };
        set(object, "idBytes", &bytes);
        set(object, "idEnds", &ends);
    }
}

/// Ids of all kinds of problems, so that the locale files can be checked against them.
#[wasm_bindgen]
pub fn problem_codes() -> Vec<String> {
    ProblemKind::ALL.iter().map(|kind| kind.code().to_owned()).collect()
}

fn done(result: Result<(), Refusal>) -> JsValue {
    result.map_or_else(|refusal| refusal_object(&refusal), |()| JsValue::UNDEFINED)
}

fn refusal_object(reason: &Refusal) -> JsValue {
    plain(&refusal(reason))
}
