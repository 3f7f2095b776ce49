//! Tables: bytes of a file in, records and typed cells out. The meaning of columns is left to other modules.
//!
//! - [`scan`], [`csv`]: bytes → records and fields, chunk by chunk
//! - [`code_page`]: text of one byte per character → UTF-8
//! - [`dialect`], [`header`], [`opening`]: the delimiter, title lines and the header row
//! - [`cell`]: cells with a type, and words for empty cells
//! - [`mod@column`], [`sheet`]: all cells of a file, one dictionary per column
//! - [`number`], [`currency`]: amounts and their currencies
//! - [`day`], [`clock`], [`months`], [`date`]: calendar days
//! - [`names`]: lists of words
//! - [`evidence`]: date order and decimal mark, inferred from many cells

pub mod cell;
pub mod clock;
pub mod code_page;
pub mod column;
pub mod csv;
pub mod currency;
pub mod date;
pub mod day;
pub mod dialect;
pub mod evidence;
pub mod header;
pub mod months;
pub mod names;
pub mod number;
pub mod opening;
pub mod scan;
pub mod sheet;
