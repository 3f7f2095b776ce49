//! The header row of a subscription file.

use super::options::Options;
use super::role::Role;
use super::roles::canonical;
use super::vocabulary::headers;
use crate::tables::names::lists;
use crate::tables::opening::{self, Headers};

/// Cells of a record that name a role.
fn count_names(record: &[String]) -> usize {
    let is_known = |cell: &&String| {
        let name = canonical(cell);
        !name.is_empty()
            && name.parse::<f64>().is_err()
            && Role::ALL.iter().any(|role| lists(headers(*role), &name))
    };
    record.iter().filter(is_known).count()
}

/// Beginning of a file: the character between its fields, and its headers; `complete` if the sample is the whole file. `None`
/// if it is empty.
///
/// ```
/// use regulars::subscriptions::detect::headers::opening_of;
/// use regulars::subscriptions::detect::options::Options;
///
/// let (delimiter, headers) = opening_of(b"Customer;Start;End\nann;2026-01-05;\n", true, &Options::default()).unwrap();
/// assert_eq!((delimiter, &headers.ids[1][..]), (b';', "Start"));
/// ```
pub fn opening_of(sample: &[u8], complete: bool, options: &Options) -> Option<(u8, Headers)> {
    let known = (options.delimiter, options.has_header);
    opening::Opening::of(sample, complete, known, &count_names).map(|own| (own.delimiter, own.headers))
}
