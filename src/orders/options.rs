//! What the caller may say about a file; everything else is detected.

use super::columns::Role;
use super::date::DateFormat;
use super::day::{Day, Zone};

/// How a file is to be read and its rows to be counted.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Header names by role; where a role is named here, its column is not guessed.
    pub columns: Vec<(Role, String)>,
    /// The byte between fields.
    pub delimiter: Option<u8>,
    /// The decimal mark of amounts, a point or a comma.
    pub decimal: Option<u8>,
    /// How dates are written.
    pub date_format: Option<DateFormat>,
    /// Where days begin.
    pub zone: Zone,
    /// The last day of observation; without it, the last date in the file.
    pub observation_end: Option<Day>,
}
