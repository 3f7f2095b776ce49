//! Numbers of rows read and counted.

/// Numbers of rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct RowCounts {
    /// Rows of all files, without headers and empty lines.
    pub read: u64,
    /// Rows counted.
    pub counted: u64,
    /// Rows after the given end of observation, which are not counted.
    pub after_end: u64,
}

impl RowCounts {
    /// Counts a row, as one of the observation or as a later one.
    #[inline]
    pub fn count(&mut self, is_after_end: bool) {
        let late = u64::from(is_after_end);
        self.counted += 1 - late;
        self.after_end += late;
    }
}
