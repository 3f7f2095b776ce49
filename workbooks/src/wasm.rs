//! The boundary to JavaScript: it reads bytes through a function and returns pieces of text. A failure is its code as a
//! string.

use std::io::{self, BufReader, Read, Seek, SeekFrom};

use js_sys::{Function, Uint8Array};
use wasm_bindgen::prelude::*;

use crate::workbook::{Failure, Workbook as Book};

#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// Bytes requested at a time.
const BUFFER: usize = 1 << 16;

/// A file in JavaScript: `read(start, end)` returns its bytes.
struct Source {
    read: Function,
    length: u64,
    place: u64,
}

impl Read for Source {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let end = self.length.min(self.place.saturating_add(buffer.len() as u64));
        if end <= self.place {
            return Ok(0);
        }
        let bytes = self
            .read
            .call2(&JsValue::NULL, &JsValue::from_f64(self.place as f64), &JsValue::from_f64(end as f64))
            .ok()
            .and_then(|bytes| bytes.dyn_into::<Uint8Array>().ok())
            .filter(|bytes| u64::from(bytes.length()) == end - self.place)
            .ok_or_else(|| io::Error::from(io::ErrorKind::UnexpectedEof))?;
        let count = bytes.length() as usize;
        bytes.copy_to(&mut buffer[..count]);
        self.place = end;
        Ok(count)
    }
}

impl Seek for Source {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let (base, offset) = match to {
            SeekFrom::Start(place) => (place, 0),
            SeekFrom::End(offset) => (self.length, offset),
            SeekFrom::Current(offset) => (self.place, offset),
        };
        self.place = base.checked_add_signed(offset).ok_or(io::ErrorKind::InvalidInput)?;
        Ok(self.place)
    }
}

/// A workbook and the sheet of it that is being read.
#[wasm_bindgen]
pub struct Workbook(Book);

#[wasm_bindgen]
impl Workbook {
    /// Opens a file of `length` bytes; `read(start, end)` returns some of them.
    ///
    /// # Errors
    /// The code of the refusal.
    #[wasm_bindgen(constructor)]
    pub fn new(length: f64, read: Function) -> Result<Workbook, JsValue> {
        let source = Source { read, length: length as u64, place: 0 };
        Book::open(Box::new(BufReader::with_capacity(BUFFER, source))).map(Self).map_err(refused)
    }

    /// Number of sheets.
    pub fn count(&self) -> usize {
        self.0.sheets().len()
    }

    /// Name of a sheet.
    pub fn name(&self, index: usize) -> String {
        self.0.sheets()[index].name.clone()
    }

    /// True if the workbook shows a sheet.
    pub fn is_visible(&self, index: usize) -> bool {
        self.0.sheets()[index].is_visible
    }

    /// Begins to read a sheet.
    ///
    /// # Errors
    /// The code of the refusal.
    pub fn start(&mut self, index: usize) -> Result<(), JsValue> {
        self.0.start(index).map_err(refused)
    }

    /// Next piece of its text, at least `size` bytes unless it is the last; empty at the end.
    ///
    /// # Errors
    /// The code of the refusal.
    pub fn next(&mut self, size: usize) -> Result<Option<Uint8Array>, JsValue> {
        Ok(self.0.next(size).map_err(refused)?.map(|text| Uint8Array::from(&text[..])))
    }

    /// Row of the sheet on which a line of its text begins.
    pub fn row_of(&self, line: f64) -> f64 {
        self.0.row_of(line as u64) as f64
    }
}

fn refused(failure: Failure) -> JsValue {
    JsValue::from_str(failure.code())
}
