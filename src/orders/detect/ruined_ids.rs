//! Ids that a spreadsheet has taken for numbers and rounded, so that different customers look equal.

/// Examples quoted.
const MAX_EXAMPLES: usize = 2;
/// Digits that a spreadsheet keeps.
const KEPT_DIGITS: usize = 15;

/// Rounded ids of a column: in scientific notation, or all of them long with zeros from the sixteenth digit. Empty if
/// there are none.
///
/// ```
/// use regulars::orders::detect::ruined_ids::ruined;
///
/// assert_eq!(ruined(["6.12346E+12", "17"].into_iter()), ["6.12346E+12"]);
/// assert_eq!(ruined(["1234567890123450000", "1234567890123460000"].into_iter()).len(), 2);
/// assert!(ruined(["1234567890123450000", "1234567890123456789"].into_iter()).is_empty());
/// assert!(ruined(["5E3", "A1E+12", "120000"].into_iter()).is_empty());
/// ```
pub fn ruined<'a>(ids: impl Iterator<Item = &'a str>) -> Vec<String> {
    let (mut scientific, mut long) = (Vec::new(), Vec::new());
    let mut has_long_whole = false;
    for id in ids.map(str::trim) {
        let is_long = id.len() > KEPT_DIGITS && id.bytes().all(|byte| byte.is_ascii_digit());
        if is_scientific(id) {
            keep(&mut scientific, id);
        } else if is_long && id.bytes().skip(KEPT_DIGITS).all(|byte| byte == b'0') {
            keep(&mut long, id);
        } else {
            has_long_whole |= is_long;
        }
    }
    // One long id may end in zeros by chance.
    if has_long_whole || long.len() < 2 { scientific } else { [scientific, long].concat() }
}

fn keep(examples: &mut Vec<String>, id: &str) {
    if examples.len() < MAX_EXAMPLES && !examples.iter().any(|known| known == id) {
        examples.push(id.to_owned());
    }
}

/// True for `6.12346E+12`.
fn is_scientific(id: &str) -> bool {
    let Some((number, exponent)) = id.split_once(['E', 'e']) else { return false };
    let is_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let (whole, fraction) = number.split_once(['.', ',']).unwrap_or((number, "0"));
    let exponent = exponent.strip_prefix('+').unwrap_or_default();
    whole.len() == 1 && is_digits(whole) && is_digits(fraction) && exponent.len() >= 2 && is_digits(exponent)
}
