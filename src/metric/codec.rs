//! Requests and answers of a metric as flat numbers: the boundary of WebAssembly, which needs no serializer.
//!
//! Positions replace ids, so both sides must have the same declaration. [`Metric::version`] is a number made from the
//! layout below and from every id whose position counts. Each request and each answer begins with it, and both sides
//! refuse any other. The other side is `www/core/calculators.js`.
//!
//! - **Request**: the version; the position of the form and of each choice; each setting; then per input of the form
//!   the number of its cells and the cells.
//! - **Answer to a good request**: the version; 0; each output (NaN where absent); the position of the verdict or −1;
//!   the number of warnings, each as the position of its code and its figure (NaN where it has none); per table the
//!   number of its cells and the cells.
//! - **Refusal**: the version; 1; the number of the error; the positions of the form's input (settings follow the
//!   inputs), row and column (−1 where none); the smallest and largest value accepted (NaN where none); the position
//!   of the limiting input or, in a table, column, or that of the reason (−1 where none).

use super::{Arguments, Input, Metric, Outcome, Output};
use crate::error::{Error, Place};

/// Number of the layout; raise it when the layout above changes.
const LAYOUT: u32 = 1;

impl Metric {
    /// Identifies the layout and the declaration of this metric: 32-bit FNV-1a of every id whose position counts.
    ///
    /// ```
    /// use regulars::METRICS;
    /// assert_ne!(METRICS[0].version(), METRICS[1].version());
    /// ```
    pub const fn version(&self) -> u32 {
        let mut hash = text(0x811c_9dc5 ^ LAYOUT, self.id);
        hash = texts(hash, Error::CODES);
        let mut at = 0;
        while at < self.forms.len() {
            hash = inputs(text(hash, self.forms[at].id), self.forms[at].inputs);
            at += 1;
        }
        hash = inputs(hash, self.settings);
        at = 0;
        while at < self.conventions.len() {
            hash = texts(text(hash, self.conventions[at].id), self.conventions[at].choices);
            at += 1;
        }
        hash = outputs(hash, self.outputs);
        at = 0;
        while at < self.tables.len() {
            hash = outputs(text(hash, self.tables[at].id), self.tables[at].columns);
            at += 1;
        }
        texts(texts(texts(hash, self.warnings), self.refusals), self.verdicts)
    }

    /// Checks a request.
    #[inline(always)]
    fn read<'a>(&'static self, version: u32, request: &'a [f64]) -> Result<Arguments<'a>, Error> {
        let rest = match request {
            [other, _, rest @ ..] if *other == f64::from(version) => rest,
            _ => return Err(Error::OtherVersion),
        };
        let (choices, rest) = rest.split_at_checked(self.conventions.len()).ok_or(Error::UnknownOption)?;
        let (settings, mut rest) = rest.split_at_checked(self.settings.len()).ok_or(Error::UnknownOption)?;
        let choices = choices.iter().map(|index| *index as usize).collect();
        let mut cells = Vec::new();
        while let [count, more @ ..] = rest {
            let (own, others) = more.split_at_checked(*count as usize).ok_or(Error::UnknownInput)?;
            cells.push(own);
            rest = others;
        }
        self.check(form_of(request), choices, settings, cells)
    }

    /// Writes an answer.
    #[inline(always)]
    fn write(&self, version: u32, request: &[f64], result: Result<Outcome, Error>) -> Vec<f64> {
        let mut numbers = vec![f64::from(version)];
        match result.and_then(Outcome::finite) {
            Ok(outcome) => self.write_outcome(&mut numbers, &outcome),
            Err(error) => self.write_refusal(&mut numbers, &error, form_of(request)),
        }
        numbers
    }

    fn write_outcome(&self, numbers: &mut Vec<f64>, outcome: &Outcome) {
        numbers.push(0.0);
        numbers.extend(outcome.values.iter().map(|value| value.unwrap_or(f64::NAN)));
        let verdict = outcome.verdict.and_then(|code| position(self.verdicts, code));
        numbers.push(or_none(verdict));
        numbers.push(outcome.warnings.len() as f64);
        for warning in &outcome.warnings {
            numbers.push(or_none(position(self.warnings, warning.code)));
            numbers.push(warning.value.unwrap_or(f64::NAN));
        }
        for cells in &outcome.tables {
            numbers.push(cells.len() as f64);
            numbers.extend(cells);
        }
    }

    fn write_refusal(&self, numbers: &mut Vec<f64>, error: &Error, form: usize) {
        let inputs = self.forms.get(form).map_or(&[][..], |form| form.inputs);
        let input = |id: &str| inputs.iter().position(|input| input.id == id);
        let column_of = |place: &Place, id: &str| {
            let rows = inputs.iter().find(|input| input.id == place.input)?.rows?;
            rows.columns.iter().position(|column| column.id == id)
        };
        let (mut at, mut row, mut column) = (None, None, None);
        if let Some(place) = error.place() {
            let Place { input: id, cell } = place;
            let setting = || {
                let setting = self.settings.iter().position(|setting| setting.id == id);
                setting.map(|index| inputs.len() + index)
            };
            at = input(id).or_else(setting);
            row = cell.map(|(row, _)| row);
            column = cell.and_then(|(_, id)| column_of(&place, id));
        }
        let (min, max) = match *error {
            Error::OutOfRange { min, max, .. } => (min, max),
            Error::RowCount { min, max, .. } => (min as f64, max as f64),
            Error::TooFew { min, .. } => (min as f64, f64::NAN),
            _ => (f64::NAN, f64::NAN),
        };
        let detail = match error {
            // In a table, the limit is another cell of the same row.
            Error::Exceeds { limit, place } if place.cell.is_some() => column_of(place, limit),
            Error::Exceeds { limit, .. } => input(limit),
            Error::Undefined { reason, .. } | Error::TooFew { reason, .. } => position(self.refusals, reason),
            _ => None,
        };
        let number = error.number() as f64;
        numbers.extend([1.0, number, or_none(at), or_none(row), or_none(column), min, max, or_none(detail)]);
    }
}

/// Answers a request to one metric known at compile time, so that an artefact that exports it alone contains no other
/// metric's code or data.
#[inline(always)]
pub fn answer(metric: &'static Metric, version: u32, request: &[f64]) -> Vec<f64> {
    let result = metric.read(version, request).and_then(|arguments| (metric.compute)(&arguments));
    metric.write(version, request, result)
}

fn form_of(request: &[f64]) -> usize {
    request.get(1).map_or(0, |index| *index as usize)
}

fn position(ids: &[&str], id: &str) -> Option<usize> {
    ids.iter().position(|known| *known == id)
}

fn or_none(position: Option<usize>) -> f64 {
    position.map_or(-1.0, |index| index as f64)
}

const fn byte(hash: u32, byte: u8) -> u32 {
    (hash ^ byte as u32).wrapping_mul(0x0100_0193)
}

/// Ends each text with a byte that none contains, so that "ab", "c" differs from "a", "bc".
const fn text(mut hash: u32, text: &str) -> u32 {
    let mut at = 0;
    while at < text.len() {
        hash = byte(hash, text.as_bytes()[at]);
        at += 1;
    }
    byte(hash, 0)
}

/// Ends each list, so that an id that moves from the end of one to the beginning of the next is seen.
const fn texts(mut hash: u32, texts: &[&str]) -> u32 {
    let mut at = 0;
    while at < texts.len() {
        hash = text(hash, texts[at]);
        at += 1;
    }
    byte(hash, 1)
}

const fn inputs(mut hash: u32, inputs: &[Input]) -> u32 {
    let mut at = 0;
    while at < inputs.len() {
        hash = byte(text(hash, inputs[at].id), inputs[at].unit as u8);
        if let Some(rows) = inputs[at].rows {
            hash = self::inputs(hash, rows.columns);
        }
        at += 1;
    }
    byte(hash, 1)
}

const fn outputs(mut hash: u32, outputs: &[Output]) -> u32 {
    let mut at = 0;
    while at < outputs.len() {
        hash = byte(text(hash, outputs[at].id), outputs[at].unit as u8);
        at += 1;
    }
    byte(hash, 1)
}
