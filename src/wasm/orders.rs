//! Orders for JavaScript: options in as an object, bytes in as views, results out as plain data and typed arrays.
//!
//! Expected failure is data: every method that can be refused returns `undefined` or a result, or `{ ok: false, … }`.

use js_sys::{Uint8Array, Uint32Array};
use wasm_bindgen::prelude::*;

use super::convert::{from_js, to_js};
use super::options::OrderOptions;
use super::shapes::customer_totals::CustomerTotalsReport;
use super::shapes::filters::{FilterColumn, FirstProduct};
use super::shapes::history::PurchaseHistory;
use super::shapes::preview::FilePreview;
use super::shapes::refusal::OrdersRefusal;
use super::shapes::report::{OrdersReport, Source};
use super::shapes::summary::{CustomerSummary, RowProblem};
use crate::orders::analysis::customer_totals::TotalsAnalysis;
use crate::orders::analysis::segments::FixedCutOffs;
use crate::orders::analysis::{Analysis, Choices};
use crate::orders::detect::cell_evidence::EvidenceCollector;
use crate::orders::detect::inspect::Inspection;
use crate::orders::detect::options::Options;
use crate::orders::detect::refusal::Refusal;
use crate::orders::detect::sibling_files::SiblingFiles;
use crate::orders::read::customer_totals::TotalsReader;
use crate::orders::read::duplicates::NewestOrders;
use crate::orders::read::kept_rows::KeptRows;
use crate::orders::read::log::OrderLog;
use crate::orders::read::part::PartReader;
use crate::orders::read::words::Words;
use crate::orders::summary::customers::Summary;
use crate::orders::summary::file::SummaryFile;
use crate::orders::summary::headline::Headline;
use crate::orders::summary::long_file::LongFile;
use crate::tables::code_page::CodePage;
use crate::tables::day::{Zone, format_iso};
use crate::tables::number::units;

/// Rows quoted where none is usable.
const FIRST_PROBLEMS: usize = 3;

/// One analysis, from the options to the result: for each file `inspect`, `survey` if requested, `begin`, `push`,
/// `end`.
#[wasm_bindgen]
pub struct Orders {
    options: Options,
    problem_limit: usize,
    choices: Choices,
    inspection: Option<Inspection>,
    collector: Option<EvidenceCollector>,
    log: Option<OrderLog>,
    /// Reads a part of a file for another instance.
    part: Option<PartReader>,
    /// Replaces the log if each row has the totals of a customer.
    totals: Option<TotalsReader>,
    headers: Vec<Vec<String>>,
    /// Code page of the bytes given; `None` if they are UTF-8.
    code_page: Option<CodePage>,
    /// Bytes as they are in the file.
    raw: Vec<u8>,
    /// Newest files of the orders that several files contain, from a first reading.
    newest: Option<NewestOrders>,
    /// Dates of all files by year, beginning with 1900: they show which year is mistyped. Empty for one file.
    years: Vec<u32>,
    /// Rows of the log reported on, and the numbers of its customers in the order of the report.
    kept: Option<(KeptRows, Vec<u32>)>,
    /// Columns that the last summary file has parts by, each with its values and their rows.
    parts: Vec<(String, Vec<(String, u64)>)>,
    /// Beginnings of all files, which settle for each other how cells are written. Empty for one file.
    siblings: SiblingFiles,
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
            part: None,
            totals: None,
            headers: Vec::new(),
            code_page: None,
            raw: Vec::new(),
            newest: None,
            years: Vec::new(),
            kept: None,
            parts: Vec::new(),
            siblings: SiblingFiles::default(),
        }
    }

    /// Receives the options, and the offsets of their time zone from UTC: pairs of Unix seconds and the offset in
    /// seconds from then on. A refusal if the options contain something unknown.
    pub fn configure(&mut self, options: JsValue, zone_offsets: &[f64]) -> JsValue {
        done(self.take(options, zone_offsets))
    }

    fn take(&mut self, options: JsValue, zone_offsets: &[f64]) -> Result<(), Refusal> {
        let given: OrderOptions = from_js(options)?;
        self.problem_limit = given.problem_limit()?;
        self.choices = given.choices()?;
        self.options = given.reading(Zone::of_pairs(zone_offsets))?;
        Ok(())
    }

    /// Requests a report, before any file is read: it needs more of each row than a summary.
    pub fn expect_report(&mut self) {
        self.options.baskets = true;
    }

    /// Requests the columns for filters, before any file is read.
    pub fn expect_filters(&mut self) {
        self.options.count_values = true;
    }

    /// Requests that rows are kept for other filters, before any file is read.
    pub fn expect_rows(&mut self) {
        self.options.keep_rows = true;
    }

    /// Keeps only the rows of the reported log. Returns the number of bytes, 0 if none are kept.
    pub fn keep_rows(&mut self) -> f64 {
        let numbers = self.summarise().map(|(_, summary)| summary.number);
        let rows = self.log.take().and_then(|mut log| log.take_rows());
        self.kept = rows.zip(numbers.ok());
        self.kept.as_ref().map_or(0.0, |(rows, _)| rows.bytes() as f64)
    }

    /// Reads the kept rows with the filter of the options and, if given, only of these customers (by index in the
    /// report on all rows). Returns false if the files must be read instead; a report, summary or history may follow.
    pub fn read_kept(&mut self, members: Option<Vec<u32>>) -> bool {
        let Some((rows, numbers)) = &self.kept else { return false };
        let number = |&place: &u32| numbers.get(place as usize).copied().unwrap_or(u32::MAX);
        let members: Option<Vec<u32>> = members.map(|places| places.iter().map(number).collect());
        // The file of a refusal is known only where files are read.
        self.log = rows.log(&self.options, members.as_deref()).ok().flatten();
        self.log.is_some()
    }

    /// Forgets the log read from the rows kept, not the rows.
    pub fn forget_log(&mut self) {
        self.log = None;
    }

    /// The columns by which rows may be filtered, with their values.
    pub fn filters(&self) -> JsValue {
        let columns = self.log.as_ref().map_or(self.parts.clone(), OrderLog::filter_columns);
        to_js(&columns.into_iter().map(FilterColumn::from).collect::<Vec<_>>())
    }

    /// The products that most customers began with, and the places of these customers in the report.
    pub fn first_products(&self) -> JsValue {
        match self.summarise() {
            Ok((log, summary)) => to_js(&FirstProduct::all(log.details(), &summary)),
            Err(_) => to_js(&Vec::<FirstProduct>::new()),
        }
    }

    /// Sets the current day, in days since 1970-01-01; dates after the next day are problems.
    pub fn expect_today(&mut self, day: i32) {
        self.options.today = Some(day);
    }

    /// Announces tables with one row per customer, before anything is read.
    pub fn expect_customer_totals(&mut self) {
        self.options.customer_totals = true;
    }

    /// Announces several files, in which the same order may occur, before anything is read.
    pub fn expect_several_files(&mut self) {
        self.options.several_files = true;
    }

    /// True if a file that begins like this, in UTF-8, is a summary file.
    pub fn is_summary_file(&self, sample: &[u8]) -> bool {
        SummaryFile::is_summary_file(sample)
    }

    /// The report on the whole parts of a summary file in UTF-8; or a refusal.
    pub fn report_on_summary_file(&mut self, parts: Vec<Uint8Array>) -> JsValue {
        let parts: Vec<Vec<u8>> = parts.iter().map(Uint8Array::to_vec).collect();
        let texts: Vec<&[u8]> = parts.iter().map(Vec::as_slice).collect();
        let read = SummaryFile::read_parts(&texts).and_then(|file| {
            self.parts = file.whole.as_ref().map(LongFile::filters).unwrap_or_default();
            file.filtered(&self.options.filter)
        });
        let file = match read {
            Ok(file) => file,
            Err(refusal) => return refusal_object(&refusal),
        };
        // The scores of a whole report were counted in the database.
        if file.whole.is_some() && self.choices.rfm != FixedCutOffs::default() {
            return refusal_object(&Refusal::UnknownOption("rfm".into()));
        }
        let headline = file.headline(self.choices.confidence);
        let analysis = Analysis::of_summary_file(&file, &self.choices);
        let summary = CustomerSummary::of_file(&file);
        to_js(&OrdersReport::new(Source::SummaryFile, summary, headline, &analysis))
    }

    /// The bytes of the next file are in the code page of these 128 characters, or in UTF-8 if there are none.
    pub fn use_code_page(&mut self, characters: &[u16]) {
        self.code_page = CodePage::new(characters);
    }

    /// Examines the beginning of a table; the preview, or a refusal. `complete` if it is the whole table, `typed` if it
    /// is text with typed cells, separated by tabs.
    pub fn inspect(&mut self, sample: &[u8], complete: bool, typed: bool) -> JsValue {
        let mut text = Vec::new();
        let sample = match &self.code_page {
            Some(page) => {
                page.append_utf8(sample, &mut text);
                &text
            }
            None => sample,
        };
        let options = match typed {
            true => &Options { delimiter: Some(b'\t'), ..self.options.clone() },
            false => &self.options,
        };
        match Inspection::new(sample, complete, options) {
            Ok(mut inspection) => {
                self.siblings.settle(&mut inspection);
                self.inspection = Some(inspection);
                self.preview()
            }
            Err(refusal) => refusal_object(&refusal),
        }
    }

    fn preview(&self) -> JsValue {
        self.inspection.as_ref().map_or(JsValue::UNDEFINED, |inspection| to_js(&FilePreview::new(inspection)))
    }

    /// True if the sample leaves a question open that the rest of the file may settle.
    pub fn is_open(&self) -> bool {
        self.inspection.as_ref().is_some_and(Inspection::needs_whole_file)
    }

    /// Numbers of the columns, from 0, whose cells are read, in the table inspected last.
    pub fn columns_read(&self) -> Vec<usize> {
        self.inspection.as_ref().map(Inspection::columns_read).unwrap_or_default()
    }

    /// Examines the date and amount cells of the next bytes.
    pub fn survey(&mut self, chunk: &[u8]) {
        if let Some(inspection) = &self.inspection {
            let collector = self.collector.get_or_insert_with(|| inspection.evidence_collector());
            match &self.code_page {
                Some(page) => {
                    page.append_utf8(chunk, collector.decoded());
                    collector.read(false);
                }
                None => collector.push(chunk),
            }
        }
    }

    /// Ends the survey; the updated preview.
    pub fn surveyed(&mut self) -> JsValue {
        if let (Some(inspection), Some(mut collector)) = (&mut self.inspection, self.collector.take()) {
            collector.finish();
            inspection.evidence = collector.evidence();
            self.siblings.settle(inspection);
        }
        self.preview()
    }

    /// Forgets everything read, not the options.
    pub fn restart(&mut self) {
        (self.inspection, self.collector, self.log, self.totals) = (None, None, None, None);
        self.headers.clear();
    }

    /// Adds the sample inspected last to the facts known about all files: its years, and the format of its cells.
    pub fn add_sample(&mut self) {
        let Some(inspection) = &self.inspection else { return };
        self.siblings.add(inspection);
        let years = inspection.evidence.dates.years();
        self.years.resize(self.years.len().max(years.len()), 0);
        self.years.iter_mut().zip(years).for_each(|(sum, &count)| *sum += count);
    }

    /// True if the files have to be read again because several contain the same order, of which the newest counts.
    /// Forgets everything read.
    pub fn reads_again(&mut self) -> bool {
        self.newest = self.log.as_mut().and_then(OrderLog::repeated_orders);
        if self.newest.is_some() {
            self.restart();
        }
        self.newest.is_some()
    }

    /// Begins to read the file inspected last; a refusal where something is missing or in doubt.
    pub fn begin(&mut self) -> JsValue {
        let Some(inspection) = &mut self.inspection else { return refusal_object(&Refusal::Empty) };
        if !self.years.is_empty() {
            inspection.evidence.dates.set_years(self.years.clone());
        }
        if self.options.customer_totals {
            if !self.options.filter.is_empty() {
                return refusal_object(&Refusal::UnknownOption("filter".into()));
            }
            let begun = match &mut self.totals {
                Some(totals) => totals.next_file(inspection, &self.options),
                None => TotalsReader::new(inspection, &self.options, self.problem_limit)
                    .map(|reader| self.totals = Some(reader)),
            };
            if begun.is_ok() {
                self.headers.push(inspection.headers.clone());
            }
            return done(begun);
        }
        let begun = match &mut self.log {
            Some(log) => log.next_file(inspection, &self.options),
            None => OrderLog::new(inspection, &self.options, self.problem_limit).map(|mut log| {
                if let Some(newest) = &self.newest {
                    log.keep_newest(newest.clone());
                }
                self.log = Some(log);
            }),
        };
        if begun.is_ok() {
            self.headers.push(inspection.headers.clone());
        }
        done(begun)
    }

    /// Reads the next bytes; a refusal where they are not UTF-8.
    pub fn push(&mut self, chunk: &Uint8Array) -> JsValue {
        if let Some(totals) = &mut self.totals {
            self.raw.resize(chunk.length() as usize, 0);
            chunk.copy_to(&mut self.raw);
            match &self.code_page {
                Some(page) => page.append_utf8(&self.raw, totals.buffer()),
                None => totals.buffer().extend_from_slice(&self.raw),
            }
            return done(totals.read(false));
        }
        let Some(log) = &mut self.log else { return JsValue::UNDEFINED };
        match &self.code_page {
            Some(page) => {
                self.raw.resize(chunk.length() as usize, 0);
                chunk.copy_to(&mut self.raw);
                page.append_utf8(&self.raw, log.decoded());
            }
            None => chunk.copy_to(log.room(chunk.length() as usize)),
        }
        done(log.read(false))
    }

    /// Begins to read a part of the file inspected last, from the beginning of a record on. False if the rows depend on
    /// those before them.
    pub fn begin_part(&mut self) -> bool {
        let part = |inspection| PartReader::new(inspection, &self.options, self.problem_limit);
        self.part = self.inspection.as_ref().and_then(part);
        self.part.is_some()
    }

    /// Reads the next bytes of the part.
    pub fn push_part(&mut self, chunk: &Uint8Array) {
        let Some(part) = &mut self.part else { return };
        let length = chunk.length() as usize;
        match &self.code_page {
            Some(page) => {
                self.raw.resize(length, 0);
                chunk.copy_to(&mut self.raw);
                page.append_utf8(&self.raw, part.decoded());
            }
            None => chunk.copy_to(part.room(length)),
        }
        part.read();
    }

    /// Ends the part: the words and bytes that another instance appends; nothing if it must read the part itself.
    pub fn end_part(&mut self) -> Option<Vec<JsValue>> {
        let Words { words, bytes } = self.part.take()?.finish()?;
        Some(vec![Uint32Array::from(&words[..]).into(), Uint8Array::from(&bytes[..]).into()])
    }

    /// Enters a part that another instance has read, after the bytes before it; true unless these do not end with a record.
    /// Or a refusal.
    pub fn append(&mut self, words: &[u32], bytes: &[u8]) -> JsValue {
        let Some(log) = &mut self.log else { return JsValue::FALSE };
        log.append(words, bytes).map_or_else(|refusal| refusal_object(&refusal), JsValue::from)
    }

    /// Ends the file; a refusal where its last bytes are not UTF-8.
    pub fn end(&mut self) -> JsValue {
        if let Some(totals) = &mut self.totals {
            return done(totals.read(true));
        }
        self.log.as_mut().map_or(JsValue::UNDEFINED, |log| done(log.read(true)))
    }

    /// Rows read so far.
    pub fn rows(&self) -> f64 {
        let totals = self.totals.as_ref().map(|totals| totals.rows().read);
        totals.or(self.log.as_ref().map(|log| log.rows().read)).unwrap_or_default() as f64
    }

    /// Customers seen so far.
    pub fn customers(&self) -> usize {
        let totals = self.totals.as_ref().map(|totals| totals.totals().customers());
        totals.or(self.log.as_ref().map(|log| log.ledger().customers.len())).unwrap_or_default()
    }

    /// The summary of everything read, with rows and problems; or a refusal.
    pub fn summary(&self) -> JsValue {
        match self.summarise() {
            Ok((log, summary)) => to_js(&CustomerSummary::new(log, &summary, &self.headers)),
            Err(refusal) => self.refuse(&refusal),
        }
    }

    /// The purchases within observation of a customer by place in the summary; or a refusal.
    pub fn history(&self, customer: usize) -> JsValue {
        match self.summarise() {
            Ok((log, summary)) => {
                let number = summary.number.get(customer).copied().unwrap_or(u32::MAX);
                let mut purchases = log.ledger().purchases_of(number);
                purchases.retain(|purchase| purchase.day <= summary.observation_end);
                to_js(&PurchaseHistory::new(&purchases))
            }
            Err(refusal) => self.refuse(&refusal),
        }
    }

    /// The report on everything read; or a refusal.
    pub fn report(&self) -> JsValue {
        let (log, summary) = match self.summarise() {
            Ok(found) => found,
            Err(refusal) => return self.refuse(&refusal),
        };
        let orders = log.orders().unwrap_or_else(|| summary.purchases());
        let headline = Headline::new(&summary, orders, self.choices.confidence);
        let analysis = Analysis::new(log, &summary, &self.choices);
        let customers = CustomerSummary::new(log, &summary, &self.headers);
        to_js(&OrdersReport::new(Source::Orders, customers, headline, &analysis))
    }

    /// Amounts by customer and month, from a cost file whose channels were read as customers: name, month (yyyy-mm) and
    /// amount. Or a refusal.
    pub fn spend(&self) -> JsValue {
        let (log, _) = match self.summarise() {
            Ok(found) => found,
            Err(refusal) => return self.refuse(&refusal),
        };
        let mut rows: Vec<(String, String, f64)> = Vec::new();
        log.ledger().for_each(|number, purchases| {
            let month = |day| format_iso(day)[..7].to_owned();
            for purchases in purchases.chunk_by(|a, b| month(a.day) == month(b.day)) {
                let amount = purchases.iter().map(|purchase| i128::from(purchase.spend)).sum();
                rows.push((log.ledger().customers.text(number), month(purchases[0].day), units(amount)));
            }
        });
        to_js(&rows)
    }

    /// The reduced report on totals of customers; or a refusal.
    pub fn report_on_customer_totals(&self) -> JsValue {
        let Some(reader) = self.totals.as_ref().filter(|totals| totals.rows().read > 0) else {
            return refusal_object(&Refusal::Empty);
        };
        let analysis = reader
            .check_currencies()
            .and_then(|()| TotalsAnalysis::new(reader.totals(), self.options.observation_end, &self.choices));
        match analysis {
            Ok(analysis) => to_js(&CustomerTotalsReport::new(&analysis, reader, &self.headers)),
            Err(refusal) => self.refuse(&refusal),
        }
    }

    /// A refusal with the first rows that could not be used.
    fn refuse(&self, refusal: &Refusal) -> JsValue {
        let totals = self.totals.as_ref().map(TotalsReader::problems);
        let first = match (refusal, totals.or(self.log.as_ref().map(OrderLog::problems))) {
            (Refusal::NoUsableRows, Some(problems)) => RowProblem::all(problems, &self.headers),
            _ => Vec::new(),
        };
        to_js(&OrdersRefusal::from(refusal).with_problems(first.into_iter().take(FIRST_PROBLEMS).collect()))
    }

    fn summarise(&self) -> Result<(&OrderLog, Summary), Refusal> {
        let log = self.log.as_ref().filter(|log| log.rows().read > 0).ok_or(Refusal::Empty)?;
        log.check_currencies()?;
        Ok((log, Summary::new(log.ledger(), self.options.observation_end)?))
    }
}

fn done(result: Result<(), Refusal>) -> JsValue {
    result.map_or_else(|refusal| refusal_object(&refusal), |()| JsValue::UNDEFINED)
}

fn refusal_object(refusal: &Refusal) -> JsValue {
    to_js(&OrdersRefusal::from(refusal))
}
