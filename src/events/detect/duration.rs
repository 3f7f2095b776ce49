//! Time spent, as a cell writes it.

use serde::{Deserialize, Serialize};

use crate::tables::number::{SCALE, amount};

/// Unit of numbers in a column of durations.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "EventDurationUnit"))]
#[serde(rename_all = "kebab-case")]
pub enum Unit {
    /// Thousandths of a second.
    Milliseconds,
    /// Seconds.
    Seconds,
    /// Minutes.
    Minutes,
    /// Hours.
    Hours,
}

/// Longest plausible duration of one row: a week, in seconds.
const LONGEST: f64 = 604_800.0;

impl Unit {
    /// The unit that a canonical header names.
    ///
    /// ```
    /// use regulars::events::detect::duration::Unit;
    ///
    /// assert_eq!(Unit::named("engagement time msec"), Some(Unit::Milliseconds));
    /// assert_eq!(Unit::named("duration"), None);
    /// ```
    pub fn named(header: &str) -> Option<Self> {
        let unit = |word: &str| match word {
            "ms" | "msec" | "msecs" | "millis" | "milliseconds" => Some(Self::Milliseconds),
            "s" | "sec" | "secs" | "second" | "seconds" | "секунди" | "sekundid" | "sekundy" => {
                Some(Self::Seconds)
            }
            "min" | "mins" | "minute" | "minutes" | "минути" | "minutid" | "minúty" | "minuty" => {
                Some(Self::Minutes)
            }
            "h" | "hr" | "hrs" | "hour" | "hours" => Some(Self::Hours),
            _ => None,
        };
        header.split(' ').find_map(unit)
    }

    /// Seconds in one unit.
    fn seconds(self) -> f64 {
        match self {
            Self::Milliseconds => 0.001,
            Self::Seconds => 1.0,
            Self::Minutes => 60.0,
            Self::Hours => 3600.0,
        }
    }

    /// Seconds of a cell: a number in this unit with this decimal mark, or h:mm:ss; `None` if it is neither, negative, or
    /// longer than a week.
    ///
    /// ```
    /// use regulars::events::detect::duration::Unit;
    ///
    /// assert_eq!(Unit::Minutes.read(b"1.5", b'.'), Some(90.0));
    /// assert_eq!(Unit::Seconds.read(b"0:01:30", b'.'), Some(90.0));
    /// assert_eq!(Unit::Seconds.read(b"-5", b'.'), None);
    /// ```
    pub fn read(self, cell: &[u8], decimal: u8) -> Option<f64> {
        let seconds = match cell.contains(&b':') {
            true => clock(std::str::from_utf8(cell).ok()?)?,
            false => amount(cell, decimal)? as f64 / SCALE as f64 * self.seconds(),
        };
        (0.0..=LONGEST).contains(&seconds).then_some(seconds)
    }
}

/// Seconds of h:mm:ss or mm:ss.
fn clock(text: &str) -> Option<f64> {
    let mut parts = text.trim().split(':').collect::<Vec<_>>();
    let last: f64 = parts.pop()?.replace(',', ".").parse().ok()?;
    let mut seconds = 0.0;
    for part in &parts {
        seconds = (seconds + f64::from(part.parse::<u32>().ok()?)) * 60.0;
    }
    (parts.len() <= 2 && (0.0..60.0).contains(&last)).then_some(seconds + last)
}
