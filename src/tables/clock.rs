//! Times of day after a date: `23:59`, `11:59:59.123 PM`, `T235959Z`, `10:00 +02:00`, `5 p.m.`, `noon`.

/// A time of day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Time {
    /// Seconds since midnight.
    pub seconds: u32,
    /// Offset from UTC in seconds, if written.
    pub ahead: Option<i32>,
}

/// Halves of the day in languages without `am` and `pm`, and the hours to add.
const HALF_DAYS: [(&str, u32); 10] = [
    ("π.μ.", 0),
    ("μ.μ.", 12),
    ("p.d.", 0),
    ("m.d.", 12),
    ("пр.об.", 0),
    ("сл.об.", 12),
    ("претпл.", 0),
    ("попл.", 12),
    ("dop.", 0),
    ("odp.", 12),
];

/// Parses a time and the text after it; `None` if anything is left over.
pub fn parse(text: &str) -> Option<Time> {
    let written = with_colons(text);
    let text = written.as_deref().unwrap_or(text);
    let length =
        text.find(|c: char| !c.is_ascii_digit() && !matches!(c, ':' | '.' | ',')).unwrap_or(text.len());
    let (clock, rest) = text.split_at_checked(length)?;
    let mut rest = rest.trim();
    for (word, hour) in [("midnight", 0), ("noon", 12)] {
        if text.eq_ignore_ascii_case(word) {
            return Some(Time { seconds: hour * 3600, ahead: None });
        }
    }
    let clock = clock.trim_end_matches([',', '.']);
    let (mut hour, minute, second) = match digits(clock).filter(|hour| (1..=12).contains(hour)) {
        // `5 p.m.` has no minutes.
        Some(hour) if half_day(rest).is_some() => (hour, 0, 0),
        _ => fields(clock)?,
    };
    if let Some((noon, after)) = half_day(rest) {
        hour = hour % 12 + noon;
        rest = after;
    }
    for (half, noon) in HALF_DAYS {
        if rest.get(..half.len()).is_some_and(|text| text.eq_ignore_ascii_case(half)) {
            hour = hour % 12 + noon;
            rest = rest.get(half.len()..)?.trim();
            break;
        }
    }
    for oclock in ["ч.", "ч", "hs.", "hs", "hrs", "h.", "h", "Uhr", "uhr"] {
        rest = rest.strip_prefix(oclock).unwrap_or(rest).trim_start();
    }
    // 24:00 is the end of the day and 23:59:60 a leap second; both belong to the date before them.
    let seconds = hour * 3600 + minute * 60 + second;
    let valid = hour <= 24 && minute <= 59 && second <= 60 && seconds <= 86_400;
    valid.then_some(Time { seconds, ahead: offset(rest)? })
}

/// Hours to add for `am`, `PM`, `a.m.` or `p. m.`, and the rest of the text.
fn half_day(text: &str) -> Option<(u32, &str)> {
    let dot = |text: &'_ str| text.strip_prefix('.').map_or(text.len(), str::len);
    let noon = match text.as_bytes().first()? {
        b'a' | b'A' => 0,
        b'p' | b'P' => 12,
        _ => return None,
    };
    let rest = &text[1..];
    let rest = &rest[rest.len() - dot(rest)..];
    let rest = rest.trim_start().strip_prefix(['m', 'M'])?;
    let rest = &rest[rest.len() - dot(rest)..];
    let is_end = rest.chars().next().is_none_or(|c| !c.is_alphanumeric());
    is_end.then(|| (noon, rest.trim()))
}

/// A time with units, `22 h 05 min 09 s` or `22h05`, with colons instead.
fn with_colons(text: &str) -> Option<String> {
    let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    let (hour, rest) = text.split_at(digits(text));
    let rest = rest.trim_start().strip_prefix('h')?.trim_start();
    let (minute, rest) = rest.split_at(digits(rest));
    let rest = rest.trim_start();
    let seconds = || {
        let rest = rest.strip_prefix("min")?.trim_start();
        let (second, rest) = rest.split_at(digits(rest));
        Some((second, rest.trim_start().strip_prefix('s')?))
    };
    let (second, rest) = seconds().unwrap_or(("0", rest));
    (minute.len() == 2).then(|| format!("{hour}:{minute}:{second}{rest}"))
}

fn fields(clock: &str) -> Option<(u32, u32, u32)> {
    let mut fields = clock.split(':');
    match (fields.next()?, fields.next(), fields.next(), fields.next()) {
        (hour, Some(minute), None, None) => Some((digits(hour)?, digits(minute)?, 0)),
        // `8.26`: the usual form in Estonian and Finnish.
        (dotted, None, ..) if dotted.contains('.') => {
            let (hour, minute) = dotted.split_once('.')?;
            let (minute, second) = minute.split_once('.').unwrap_or((minute, "0"));
            (minute.len() == 2).then_some((digits(hour)?, digits(minute)?, digits(second)?))
        }
        (hour, Some(minute), Some(second), None) => {
            let (second, fraction) = second.split_once(['.', ',']).unwrap_or((second, ""));
            let fraction = fraction.bytes().all(|byte| byte.is_ascii_digit());
            Some((digits(hour)?, digits(minute)?, digits(second).filter(|_| fraction)?))
        }
        (compact, None, ..) if compact.len() == 6 => {
            Some((digits(compact.get(..2)?)?, digits(compact.get(2..4)?)?, digits(compact.get(4..)?)?))
        }
        _ => None,
    }
}

fn digits(text: &str) -> Option<u32> {
    let valid = matches!(text.len(), 1 | 2) && text.bytes().all(|byte| byte.is_ascii_digit());
    valid.then(|| text.parse().ok())?
}

/// Parses an offset from UTC: `Z`, `UTC`, `+02:00`, `-0500`, `+02`. `Some(None)` if there is none or only the name of a
/// zone (`CET`, `Europe/Sofia`): the date then counts as written.
fn offset(text: &str) -> Option<Option<i32>> {
    // `+02:00[Europe/Tallinn]` and `+0200 (EET)`: the name repeats the offset.
    let text = text
        .strip_suffix(']')
        .and_then(|text| text.rsplit_once('['))
        .map_or(text, |(text, _)| text.trim_end());
    let text = text.strip_suffix(')').and_then(|text| text.rsplit_once(" (")).map_or(text, |(text, _)| text);
    let utc = ["UTC", "GMT", "Гринуич"].iter().find_map(|name| text.strip_prefix(name));
    let text = match utc {
        Some("") => return Some(Some(0)),
        Some(rest) => rest,
        None => text,
    };
    let (sign, written) = match text.as_bytes() {
        [] => return Some(None),
        [b'Z' | b'z'] => return Some(Some(0)),
        [b'+', ..] => (1, text.get(1..)?),
        [b'-', ..] => (-1, text.get(1..)?),
        name if is_zone(name) => return Some(None),
        _ => return None,
    };
    let (hours, minutes) = match written.len() {
        // `GMT+2`, as browsers write it.
        1 | 2 => (digits(written)?, 0),
        4 => (digits(written.get(..2)?)?, digits(written.get(2..)?)?),
        5 => written.split_once(':').and_then(|(hours, minutes)| Some((digits(hours)?, digits(minutes)?)))?,
        _ => return None,
    };
    (hours <= 18 && minutes < 60).then_some(Some(sign * (hours * 3600 + minutes * 60) as i32))
}

fn is_zone(name: &[u8]) -> bool {
    let short = (2..=5).contains(&name.len()) && name.iter().all(u8::is_ascii_uppercase);
    let long = name.contains(&b'/')
        && name[0].is_ascii_uppercase()
        && name.iter().all(|byte| byte.is_ascii_alphanumeric() || b"/_+-".contains(byte));
    short || long
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read_in_many_notations() {
        type Expected = Option<(u32, Option<i32>)>;
        let cases: &[(&str, Expected)] = &[
            ("23:59", Some((86_340, None))),
            ("9:05", Some((32_700, None))),
            ("12:00:01.250", Some((43_201, None))),
            ("12:30 AM", Some((1_800, None))),
            ("11:59:59 pm", Some((86_399, None))),
            ("8:26:00 p.m.", Some((73_560, None))),
            ("12:05 a.m.", Some((300, None))),
            ("8.26", Some((30_360, None))),
            ("11 a.m.", Some((39_600, None))),
            ("5pm", Some((61_200, None))),
            ("12 AM", Some((0, None))),
            ("13 pm", None),
            ("noon", Some((43_200, None))),
            ("Midnight", Some((0, None))),
            ("08:26:00,123", Some((30_360, None))),
            ("23:30:00+02:00[Europe/Tallinn]", Some((84_600, Some(7_200)))),
            ("8.5", None),
            ("22 h 05", Some((79_500, None))),
            ("22h05", Some((79_500, None))),
            ("22 h 05 min 09 s", Some((79_509, None))),
            ("22h", None),
            ("00:00:00Z", Some((0, Some(0)))),
            ("10:00:00 UTC", Some((36_000, Some(0)))),
            ("10:00:00 GMT+2", Some((36_000, Some(7_200)))),
            ("10:00:00 +0200", Some((36_000, Some(7_200)))),
            ("10:00:00-05:30", Some((36_000, Some(-19_800)))),
            ("235959", Some((86_399, None))),
            ("25:00", None),
            ("10:60", None),
            ("10", None),
            ("10:00 noon", None),
            ("24:00", Some((86_400, None))),
            ("24:00:01", None),
            ("1:2:3:4", None),
        ];
        for &(text, expected) in cases {
            assert_eq!(parse(text).map(|time| (time.seconds, time.ahead)), expected, "{text}");
        }
    }
}
