//! Whole tables, file by file: common code of the readers of surveys and subscriptions.

use js_sys::Uint8Array;

use crate::tables::sheet::{Sheet, SheetReader};

/// Reason why a file cannot be added to those before it.
pub enum Fault {
    /// The file is not UTF-8 from this line on.
    NotUtf8(u64),
    /// It lacks this column of the first file.
    OtherColumns(String),
}

/// The rows of all files, by the headers `H` of the first one.
pub struct Sheets<H> {
    /// Headers of the first file.
    pub headers: H,
    ids: Vec<String>,
    next: Option<(H, Vec<String>, SheetReader)>,
    sheet: Option<Sheet>,
}

impl<H: Default + Clone> Sheets<H> {
    /// No rows yet.
    pub fn new() -> Self {
        Self { headers: H::default(), ids: Vec::new(), next: None, sheet: None }
    }

    /// Begins a file: its headers, the names of its columns, and the records before its first row.
    pub fn begin(&mut self, delimiter: u8, headers: H, ids: &[String], skip: usize) {
        self.next = Some((headers, ids.to_vec(), SheetReader::new(delimiter, skip, ids.len())));
    }

    /// Reads the next bytes.
    pub fn push(&mut self, chunk: &Uint8Array) -> Result<(), Fault> {
        let Some((.., reader)) = &mut self.next else { return Ok(()) };
        chunk.copy_to(reader.room(chunk.length() as usize));
        reader.read(false).map_or(Ok(()), |line| Err(Fault::NotUtf8(line)))
    }

    /// Ends the file.
    pub fn end(&mut self) -> Result<(), Fault> {
        let Some((headers, ids, mut reader)) = self.next.take() else { return Ok(()) };
        if let Some(line) = reader.read(true) {
            return Err(Fault::NotUtf8(line));
        }
        let sheet = reader.into_sheet();
        let Some(all) = &mut self.sheet else {
            (self.headers, self.ids, self.sheet) = (headers, ids, Some(sheet));
            return Ok(());
        };
        let place = |id: &String| {
            let found = ids.iter().position(|own| own == id);
            found.ok_or_else(|| Fault::OtherColumns(id.clone()))
        };
        let places = self.ids.iter().map(place).collect::<Result<Vec<_>, _>>()?;
        all.append(&sheet, &places);
        Ok(())
    }

    /// Forgets everything read.
    pub fn restart(&mut self) {
        (self.next, self.sheet) = (None, None);
    }

    /// Names of the columns of the first file, in alphabetical order, between tabs.
    pub fn columns(&self) -> String {
        let mut ids = self.ids.clone();
        ids.sort_unstable();
        ids.join("\t")
    }

    /// Rows read so far.
    pub fn rows(&self) -> usize {
        let reading = self.next.as_ref().map_or(0, |(.., reader)| reader.rows());
        self.sheet.as_ref().map_or(0, Sheet::rows) + reading
    }

    /// Moves the rows of all files out of the reader.
    pub fn take(&mut self) -> Option<Sheet> {
        self.sheet.take()
    }
}
