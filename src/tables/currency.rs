//! Currency names and marks, and their ISO 4217 codes.

/// Currency names and marks with their ISO 4217 codes.
#[rustfmt::skip]
const CODES: &[(&str, &str)] = &[
    ("€", "EUR"), ("евро", "EUR"), ("euro", "EUR"), ("eurot", "EUR"), ("eur", "EUR"),
    ("лв", "BGN"), ("лева", "BGN"), ("lv", "BGN"), ("zł", "PLN"), ("zl", "PLN"), ("ден", "MKD"), ("денари", "MKD"), ("den", "MKD"),
    ("$", "USD"), ("us$", "USD"), ("£", "GBP"), ("kč", "CZK"), ("ft", "HUF"), ("lei", "RON"), ("₴", "UAH"), ("₺", "TRY"),
];

/// ISO 4217 code of a currency name or mark; an unknown one in upper case.
///
/// ```
/// use regulars::tables::currency::code;
///
/// assert_eq!(code("лв."), "BGN");
/// assert_eq!(code("chf"), "CHF");
/// ```
pub fn code(text: &str) -> String {
    let name = text.trim_end_matches('.').to_lowercase();
    let known = CODES.iter().find(|(mark, _)| *mark == name);
    known.map_or_else(|| text.to_ascii_uppercase(), |(_, code)| (*code).to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn currency_names_and_marks_become_codes() {
        for (written, expected) in
            [("лв.", "BGN"), ("€", "EUR"), ("Zł", "PLN"), ("usd", "USD"), ("xau", "XAU")]
        {
            assert_eq!(code(written), expected);
        }
    }
}
