//! Numbers of rows read and counted.

/// Numbers of rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct RowCounts {
    /// Rows of all files, without headers and empty lines.
    pub read: u64,
    /// Rows counted.
    pub counted: u64,
}
