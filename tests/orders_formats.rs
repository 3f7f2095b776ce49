//! Dates and amounts in the notations of many countries, each read as its day and amount.
#![cfg(feature = "orders")]

use regulars::tables::date::{DateFormat, parse};
use regulars::tables::day::{Zone, format_iso};
use regulars::tables::evidence::{DateEvidence, DecimalEvidence};
use regulars::tables::number::{SCALE, amount};

#[test]
fn the_last_of_january_is_read_in_every_notation() {
    use DateFormat::*;
    let cases: &[(&str, DateFormat)] = &[
        ("31.01.2024 г. 12:30:45 ч.", DayMonthYear),
        ("31 януари 2024", DayMonthYear),
        ("31-яну-24", DayMonthYear),
        ("31 јануари 2024 г.", DayMonthYear),
        ("31. јан. 2024", DayMonthYear),
        ("31. jaan 2024", DayMonthYear),
        ("31. jaanuar 2024. a", DayMonthYear),
        ("31. január 2024", DayMonthYear),
        ("31. 1. 2024 8:05", DayMonthYear),
        ("31 sty 2024", DayMonthYear),
        ("31 stycznia 2024, 08:05:00", DayMonthYear),
        ("31/01/2024 23:59:59", DayMonthYear),
        ("31-Jan-2024 10:15:00", DayMonthYear),
        ("31.01.24", DayMonthYear),
        ("1/31/24 10:15", MonthDayYear),
        ("1/31/2024 10:15:00 AM", MonthDayYear),
        ("1/31/2024 10:15:00 a. m.", MonthDayYear),
        ("31/1/2024 11:59:59 P.\u{a0}M.", DayMonthYear),
        ("2024年1月31日 10:15", YearMonthDay),
        ("2024년 1월 31일", YearMonthDay),
        ("Jan 31, 2024, 3:15 PM", MonthDayYear),
        ("Jan 31, 2024, 3:15\u{202f}PM", MonthDayYear),
        ("Wednesday, January 31, 2024", MonthDayYear),
        ("Wed Jan 31 2024", MonthDayYear),
        ("Wed Jan 31 2024 10:00:00 GMT+0200 (EET)", MonthDayYear),
        ("2024-01-31 10:00:00 +0200", YearMonthDay),
        ("2024-01-31T10:00:00.000Z", YearMonthDay),
        ("2024-01-31T10:00:00.123456789+02:00", YearMonthDay),
        ("2024-01-31 10:00:00.000000 UTC", YearMonthDay),
        ("2024-01-31 10:00:00 Europe/Sofia", YearMonthDay),
        ("2024-01-31 10:00:00 CET", YearMonthDay),
        ("2024/01/31 10:00", YearMonthDay),
        ("2024. 1. 31.", YearMonthDay),
        ("2024-1-31", YearMonthDay),
        ("20240131 101500", YearMonthDay),
        ("'2024-01-31", YearMonthDay),
        ("45322", ExcelSerial),
        ("45322,4270833333", ExcelSerial),
        ("45322.999988", ExcelSerial),
        ("1706659200", UnixSeconds),
        ("1706659200.123", UnixSeconds),
        ("1706659200000", UnixMilliseconds),
        ("1706659200000000", UnixMicroseconds),
    ];
    let wrong: Vec<_> = cases
        .iter()
        .map(|&(text, format)| (text, parse(text.as_bytes(), format, &Zone::AsWritten).map(format_iso)))
        .filter(|(_, day)| day.as_deref() != Some("2024-01-31"))
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn amounts_are_read_in_every_notation() {
    let cases: &[(&str, u8, f64)] = &[
        ("1 234,50 лв.", b',', 1234.5),
        ("1 234,50 лв", b',', 1234.5),
        ("1.234,50 €", b',', 1234.5),
        ("EUR 1.234,50", b',', 1234.5),
        ("1234,50 EUR", b',', 1234.5),
        ("€1,234.50", b'.', 1234.5),
        ("€ -1,234.50", b'.', -1234.5),
        ("-€1,234.50", b'.', -1234.5),
        ("(€1,234.50)", b'.', -1234.5),
        ("$(12.50)", b'.', -12.5),
        ("1\u{202f}234,50\u{a0}zł", b',', 1234.5),
        ("1\u{2009}234,50 Kč", b',', 1234.5),
        ("12\u{2019}345.60 CHF", b'.', 12345.6),
        ("12'345.60", b'.', 12345.6),
        ("1 234 567,89", b',', 1234567.89),
        ("\u{2212}12,50 €", b',', -12.5),
        ("\u{2013}12,50", b',', -12.5),
        ("12,50-", b',', -12.5),
        ("12.345,67 ден.", b',', 12345.67),
        ("1.234 ден", b',', 1234.0),
        ("12,-", b',', 12.0),
        ("12,- Kč", b',', 12.0),
        ("+12.50", b'.', 12.5),
        ("USD12.50", b'.', 12.5),
        ("12.50 USD", b'.', 12.5),
        ("R$ 1.234,50", b',', 1234.5),
        ("₹1,23,456.00", b'.', 123456.0),
        ("1e3", b'.', 1000.0),
        ("1,5E+02", b',', 150.0),
        ("=12.50", b'.', 12.5),
        ("=\"12.50\"", b'.', 12.5),
        ("'12.50", b'.', 12.5),
        ("0", b',', 0.0),
        ("0,00", b',', 0.0),
        ("-0,00", b',', 0.0),
    ];
    let wrong: Vec<_> = cases
        .iter()
        .map(|&(text, decimal, expected)| (text, amount(text.as_bytes(), decimal), expected))
        .filter(|(_, found, expected)| *found != Some((expected * SCALE as f64).round() as i64))
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
    for text in [
        "12 34", "1,23,4", "1.2.3.4", "12 EUR 5", "NaN", "inf", "#REF!", "1/2", "12:30", "--5", "5--",
        "12 345 6",
    ] {
        for decimal in [b'.', b','] {
            assert_eq!(amount(text.as_bytes(), decimal), None, "{text}");
        }
    }
}

#[test]
fn a_file_in_one_notation_is_recognised_by_its_cells() {
    use DateFormat::*;
    let cases: &[(&[&str], Option<DateFormat>, bool)] = &[
        (&["3/4/24 10:15", "12/11/24 9:00"], Some(DayMonthYear), true),
        (&["3/4/24 10:15", "12/25/24 9:00"], Some(MonthDayYear), false),
        (&["3.4.24", "12.11.24"], Some(DayMonthYear), false),
        (&["03-04-2024", "05-06-2024"], Some(DayMonthYear), true),
        (&["3 mars 2024", "4 kwietnia 2024"], Some(YearMonthDay), false),
        // October in Croatian, November in Polish and Czech, unless another month decides.
        (&["30 listopad 2024", "3 listopad 2024"], Some(YearMonthDay), true),
        (&["30 listopad 2024", "3 siječanj 2024"], Some(YearMonthDay), true),
        (&["30 listopad 2024", "3 grudzień 2024"], Some(YearMonthDay), false),
        (&["30. listopad 2024.", "3. siječanj 2024."], Some(YearMonthDay), false),
        (&["2024-03-04T01:00:00Z"], Some(YearMonthDay), false),
        (&["1706659200000", "1706659200001"], Some(UnixMilliseconds), false),
    ];
    for (texts, format, ambiguous) in cases {
        let mut evidence = DateEvidence::default();
        texts.iter().for_each(|text| evidence.add(text.as_bytes()));
        assert_eq!((evidence.best(), evidence.is_ambiguous()), (*format, *ambiguous), "{texts:?}");
    }
    let mut evidence = DecimalEvidence::default();
    ["1 234 zł", "12,50 zł", "7 zł"].iter().for_each(|text| evidence.add(text.as_bytes()));
    assert_eq!(evidence.decimal(), Some(b','));
}
