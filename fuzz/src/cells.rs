//! Cells: numbers, dates and times in every format.

use regulars::tables::date::{DateFormat, parse};
use regulars::tables::day::{Zone, civil, day, format_iso};
use regulars::tables::number::{MAX_AMOUNT, amount};
use regulars::tables::{clock, header, months};

/// The same bytes as a cell of every kind.
pub fn run(data: &[u8]) {
    for decimal in [b'.', b','] {
        if let Some(amount) = amount(data, decimal) {
            assert!((-MAX_AMOUNT..=MAX_AMOUNT).contains(&amount));
        }
    }
    for format in DateFormat::ALL {
        if let Some(found) = parse(data, format, &Zone::default()) {
            let (year, month, of_month) = civil(found);
            let year = u32::try_from(year).expect("years are counted from 1");
            assert_eq!(day(year, month, of_month), Some(found), "{format:?} {data:?}");
            assert_eq!(parse(format_iso(found).as_bytes(), DateFormat::YearMonthDay, &Zone::default()), Some(found));
        }
    }
    if let Ok(text) = std::str::from_utf8(data) {
        if let Some(time) = clock::parse(text) {
            assert!(time.seconds <= 86_400);
        }
        let _ = months::month(text);
        let once = header::normalise(text);
        assert_eq!(header::normalise(&once), once);
    }
}
