//! Workbooks as delimited text with typed cells: xlsx, xlsm, xlsb and xls, by [`calamine`]. OpenDocument is read as markup,
//! in JavaScript.
//!
//! - [`sheet_text`]: cells → lines of the form that `tables::cell` of the crate `regulars` reads
//! - [`serial`]: the day and time of a serial number
//! - [`own_formats`]: number formats of xls that calamine misreads, renumbered
//! - [`short_cells`]: records of xlsb that calamine cannot read, rewritten
//! - [`workbook`]: the sheets of a file, each read piece by piece
//! - `wasm`: the boundary to JavaScript, on that target only
//!
//! A separate crate, so that the analyser loads it only for a workbook and the crate `regulars` keeps few dependencies.

pub mod own_formats;
pub mod serial;
pub mod sheet_text;
pub mod short_cells;
pub mod workbook;

#[cfg(target_arch = "wasm32")]
mod wasm;
