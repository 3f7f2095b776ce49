//! The whole report of a warehouse: a file in long form, one row per figure of a section, in one or several parts.
//!
//! Columns `section, key1 … key3, count, sum1 … sum8`, written by the SQL of `www/core/sql/report.js`. A blank number is 0. A section
//! `7:history` belongs to the part of the orders that `part` gives the number 7: those with one value of a column.

use std::collections::HashMap;

use crate::orders::detect::filter::Filter;
use crate::orders::detect::refusal::Refusal;
use crate::tables::csv::{Csv, Record};
use crate::tables::day::{Day, parse_iso};

/// Column names, in any order and case.
const COLUMNS: [&str; 13] = [
    "section", "key1", "key2", "key3", "count", "sum1", "sum2", "sum3", "sum4", "sum5", "sum6", "sum7",
    "sum8",
];

/// Limit on rows: a hundred times the rows of a report.
const MOST_ROWS: usize = 5_000_000;

/// Maximum number of parts of a report, the report itself included; the SQL writes at most seven.
const MOST_PARTS: usize = 64;

/// The largest sum: a billion customers who spent ten billion each, squared.
const LARGEST_SUM: f64 = 1e30;

/// A row of a section.
#[derive(Debug, Clone, PartialEq)]
pub struct LongRow {
    /// Keys of the row; empty where blank.
    pub keys: [String; 3],
    /// Number of customers, purchases or rows.
    pub count: f64,
    /// Sums over them.
    pub sums: [f64; 8],
    /// Line of the file.
    line: u64,
}

/// The rows of a report by section.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct LongFile {
    sections: HashMap<String, Vec<LongRow>>,
    /// First and last day of observation.
    span: (Day, Day),
    /// Number of customers.
    pub customers: f64,
    /// Reports on the rows with one value of a column.
    parts: Vec<Part>,
    /// True for a part, which has less detail in each section.
    pub is_part: bool,
}

/// The report on the rows with one value of a column.
#[derive(Debug, Clone, PartialEq)]
struct Part {
    column: String,
    value: String,
    rows: u64,
    /// `None` without a customer.
    file: Option<LongFile>,
}

/// Header of a text table: delimiter and the places of named columns; `None` if one of them is missing.
pub(super) fn header<const N: usize>(text: &[u8], columns: [&str; N]) -> Option<(u8, [usize; N])> {
    let line = text.split(|&byte| byte == b'\n').next()?;
    let line =
        String::from_utf8_lossy(line.strip_prefix(b"\xef\xbb\xbf").unwrap_or(line)).to_ascii_lowercase();
    let delimiter = *line.as_bytes().iter().find(|byte| matches!(byte, b',' | b';' | b'\t' | b'|'))?;
    let names: Vec<&str> =
        line.trim_end().split(delimiter as char).map(|name| name.trim().trim_matches('"')).collect();
    let mut places = [0; N];
    for (place, column) in places.iter_mut().zip(columns) {
        *place = names.iter().position(|name| *name == column)?;
    }
    Some((delimiter, places))
}

/// True for a line that a client of a database draws around its rows: `-----+-----` and `(820 rows)`.
pub(super) fn is_frame(record: &Record) -> bool {
    let raw = record.raw().trim_ascii();
    let rule = raw.len() > 2 && raw.iter().all(|byte| matches!(byte, b'-' | b'+' | b'|' | b' '));
    let counted = raw.starts_with(b"(") && (raw.ends_with(b" rows)") || raw.ends_with(b" row)"));
    rule || counted
}

/// A number of a summary; `comma` where decimals may follow a comma.
pub(super) fn number(text: &str, comma: bool) -> Option<f64> {
    let plain = |text: &str| {
        let body = text.strip_prefix('-').unwrap_or(text);
        // `inf` and `nan` parse as well.
        let is_number = body.starts_with(|first: char| first.is_ascii_digit() || first == '.');
        is_number.then(|| text.parse().ok()).flatten().filter(|value: &f64| value.is_finite())
    };
    if comma && text.contains(',') { plain(&text.replace(',', ".")) } else { plain(text) }
}

/// The longest log, in days: three centuries.
const MOST_DAYS: u32 = 110_000;

impl LongRow {
    /// A key that is a number of days.
    pub fn day_number(&self, key: usize) -> Option<u32> {
        self.keys[key].parse().ok().filter(|days| *days <= MOST_DAYS)
    }
}

impl LongFile {
    /// True if a file with this beginning is a report in long form.
    pub fn is_long_file(beginning: &[u8]) -> bool {
        header(beginning, COLUMNS).is_some()
    }

    /// Reads whole parts in UTF-8, each with a header.
    ///
    /// # Errors
    /// [`Refusal::BadSummaryFile`] with the first line that is not one of a report, [`Refusal::IncompleteSummaryFile`] where
    /// a part is missing or there twice.
    pub fn read(parts: &[&[u8]]) -> Result<Self, Refusal> {
        let (mut files, mut rows) = (vec![(String::from("0"), Self::default())], 0);
        for text in parts {
            let (delimiter, places) = header(text, COLUMNS).ok_or(Refusal::BadSummaryFile(1))?;
            let mut csv = Csv::new(delimiter);
            csv.room(text.len()).copy_from_slice(text);
            let (mut bad, mut is_header) = (None, true);
            csv.read(true, |record| {
                if std::mem::take(&mut is_header) || bad.is_some() || is_frame(&record) {
                    return;
                }
                rows += 1;
                let found = row(&record, &places, delimiter != b',').filter(|_| rows <= MOST_ROWS);
                let added = found.and_then(|(section, row)| {
                    let (part, section) = section.split_once(':').unwrap_or(("0", &section));
                    let place = files.iter().position(|(number, _)| number == part).unwrap_or(files.len());
                    if place == files.len() {
                        files.push((part.to_owned(), Self { is_part: true, ..Self::default() }));
                    }
                    let file = files.get_mut(place).filter(|_| place < MOST_PARTS)?;
                    file.1.sections.entry(section.to_owned()).or_default().push(row);
                    Some(())
                });
                if added.is_none() {
                    bad = Some(record.line);
                }
            });
            if let Some(line) = bad {
                return Err(Refusal::BadSummaryFile(line));
            }
        }
        let whole = files.swap_remove(0).1.check()?;
        whole.with_parts(files)
    }

    /// The report with the parts that it lists, all of which have to be there.
    fn with_parts(mut self, mut files: Vec<(String, Self)>) -> Result<Self, Refusal> {
        for row in self.sections.remove("part").unwrap_or_default() {
            let [number, column, value] = row.keys;
            let place = files.iter().position(|(own, _)| *own == number);
            let file = match files.swap_remove(place.ok_or(Refusal::IncompleteSummaryFile)?).1.check() {
                Err(Refusal::NoUsableRows) => None,
                checked => Some(checked?),
            };
            if self.parts.iter().any(|part| part.column == column && part.value == value) {
                return Err(Refusal::BadSummaryFile(row.line));
            }
            self.parts.push(Part { column, value, rows: row.count as u64, file });
        }
        if files.is_empty() { Ok(self) } else { Err(Refusal::IncompleteSummaryFile) }
    }

    /// The report on the rows that pass a filter by one value of a column.
    ///
    /// # Errors
    /// [`Refusal::NoSuchPart`] for any other filter, [`Refusal::UnknownOption`] if the report has no parts,
    /// [`Refusal::NoUsableRows`] for one without a customer.
    pub fn filtered(mut self, filter: &Filter) -> Result<Self, Refusal> {
        if self.parts.is_empty() {
            return Err(Refusal::UnknownOption("filter".into()));
        }
        let by_columns = Filter { columns: filter.columns.clone(), ..Filter::default() } == *filter;
        let wanted = match &filter.columns[..] {
            [(column, values)] if by_columns && values.len() == 1 => Some((column, values[0].trim())),
            _ => None,
        };
        let is_wanted =
            |part: &Part| wanted.is_some_and(|(column, value)| part.column == *column && part.value == value);
        match self.parts.iter().position(is_wanted) {
            Some(place) => self.parts.swap_remove(place).file.ok_or(Refusal::NoUsableRows),
            None => Err(Refusal::NoSuchPart(self.filters().into_iter().map(|(column, _)| column).collect())),
        }
    }

    /// Columns that the report has parts by, each with its values and their rows of the table.
    pub fn filters(&self) -> Vec<(String, Vec<(String, u64)>)> {
        let mut columns: Vec<(String, Vec<(String, u64)>)> = Vec::new();
        for part in &self.parts {
            let value = (part.value.clone(), part.rows);
            match columns.iter_mut().find(|(column, _)| *column == part.column) {
                Some((_, values)) => values.push(value),
                None => columns.push((part.column.clone(), vec![value])),
            }
        }
        columns
    }

    /// Checks the data that all sections depend on.
    fn check(mut self) -> Result<Self, Refusal> {
        // A base without customers has a row of blanks.
        let [about] = self.rows("about") else { return Err(Refusal::IncompleteSummaryFile) };
        if about.count == 0.0 {
            return Err(Refusal::NoUsableRows);
        }
        // Files of earlier versions do not contain their number of rows.
        let rows = self.sections.values().map(Vec::len).sum::<usize>() as f64;
        if about.sums[0] != 0.0 && about.sums[0] != rows {
            return Err(Refusal::IncompleteSummaryFile);
        }
        let day = |text: &String| parse_iso(text.get(..10)?);
        let span = day(&about.keys[1]).zip(day(&about.keys[2])).filter(|(start, end)| start <= end);
        let line = about.line;
        let customers = about.count;
        let span = span.filter(|(start, end)| end.abs_diff(*start) <= MOST_DAYS && about.keys[0] == "1");
        self.span = span.ok_or(Refusal::BadSummaryFile(line))?;
        self.customers = customers;
        let length = f64::from(self.span.1 - self.span.0);
        for row in self.rows("history").iter().chain(self.rows("cut")) {
            let [frequency, recency, age, ..] = row.sums;
            let n = row.count;
            let sound = n > 0.0
                && frequency >= 0.0
                && recency >= frequency
                && age >= recency
                && age <= n * length
                && (frequency > 0.0) == (recency > 0.0)
                && frequency <= 4e9;
            if !sound {
                return Err(Refusal::BadSummaryFile(row.line));
            }
        }
        let all: f64 = self.rows("history").iter().map(|row| row.count).sum();
        let known = |name: &str, key: &str| self.row(name, key).map(|row| row.count);
        if all != customers || known("moments", "customers") != Some(customers) {
            return Err(Refusal::IncompleteSummaryFile);
        }
        Ok(self)
    }

    /// Rows of a section.
    pub fn rows(&self, section: &str) -> &[LongRow] {
        self.sections.get(section).map_or(&[], Vec::as_slice)
    }

    /// The row of a section with a first key.
    pub fn row(&self, section: &str, key: &str) -> Option<&LongRow> {
        self.rows(section).iter().find(|row| row.keys[0] == key)
    }

    /// First day and last day of observation.
    pub fn span(&self) -> (Day, Day) {
        self.span
    }

    /// True if a row of histories is of customers with equal spend and the same kind of first purchase, and contains
    /// that kind.
    pub fn is_by_customer(&self) -> bool {
        self.rows("history").iter().all(|row| row.keys[0] == "customer")
    }
}

/// Section and row of a record; `None` if it is not one.
fn row(record: &Record, places: &[usize; 13], comma: bool) -> Option<(String, LongRow)> {
    let mut scratch = Vec::new();
    let mut cells = places
        .iter()
        .map(|&place| String::from_utf8_lossy(record.field(place, &mut scratch).trim_ascii()).into_owned());
    let section = cells.next().filter(|section| !section.is_empty() && section.len() <= 40)?;
    let keys = [cells.next()?, cells.next()?, cells.next()?];
    let mut numbers = [0.0; 9];
    for value in &mut numbers {
        let text = cells.next()?;
        let blank = text.is_empty() || text.eq_ignore_ascii_case("null") || text == "\\N";
        *value = if blank { 0.0 } else { number(&text, comma)? };
    }
    let [count, sums @ ..] = numbers;
    let sound = (0.0..=1e15).contains(&count)
        && count.fract() == 0.0
        && sums.iter().all(|sum| sum.abs() <= LARGEST_SUM);
    sound.then_some((section, LongRow { keys, count, sums, line: record.line }))
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEADER: &str = "section,key1,key2,key3,count,sum1,sum2,sum3,sum4,sum5,sum6,sum7,sum8\n";
    const REPORT: &str = "about,1,2024-01-01,2024-03-31,3,,,,,,\n\
        history,day,,,2,0,0,100,20.5,0,\n\
        history,day,,,1,2,30,60,45,30,\n\
        moments,customers,,,3,65.5,2245.25,5,11,1,155.5\n";

    fn read(rows: &str) -> Result<LongFile, Refusal> {
        LongFile::read(&[[HEADER, rows].concat().as_bytes()])
    }

    #[test]
    fn parts_are_read_in_any_order_and_from_any_client() {
        let whole = read(REPORT).unwrap();
        assert_eq!((whole.customers, whole.rows("history").len()), (3.0, 2));
        let (first, second) = REPORT.split_at(REPORT.find("history,day,,,1").unwrap());
        let parts = [[HEADER, second].concat(), [HEADER, first].concat(), HEADER.to_owned()];
        let found = LongFile::read(&parts.each_ref().map(|part| part.as_bytes())).unwrap();
        assert_eq!((found.customers, found.span()), (3.0, whole.span()));
        // Unaligned output of psql, Snowflake's upper case, decimal commas of a spreadsheet.
        let psql = [HEADER, REPORT, "(4 rows)\n"].concat().replace(',', "|");
        assert!(LongFile::read(&[psql.as_bytes()]).is_ok());
        let loud = [HEADER.to_ascii_uppercase(), REPORT.replace("20.5", "20;5")].concat();
        let local = loud.replace(',', "\t").replace(';', ",");
        assert_eq!(LongFile::read(&[local.as_bytes()]).unwrap().rows("history")[0].sums[3], 20.5);
    }

    #[test]
    fn a_missing_or_repeated_part_is_detected() {
        let without = |line: usize| {
            REPORT
                .lines()
                .enumerate()
                .filter(|&(at, _)| at != line)
                .map(|(_, row)| [row, "\n"].concat())
                .collect::<String>()
        };
        for line in 0..4 {
            assert_eq!(read(&without(line)), Err(Refusal::IncompleteSummaryFile), "{line}");
        }
        let whole = [HEADER, REPORT].concat();
        let twice = LongFile::read(&[whole.as_bytes(), whole.as_bytes()]);
        assert_eq!(twice, Err(Refusal::IncompleteSummaryFile));
    }

    #[test]
    fn a_missing_or_repeated_part_without_histories_is_detected() {
        let report =
            REPORT.replace("about,1,2024-01-01,2024-03-31,3,,", "about,1,2024-01-01,2024-03-31,3,5,");
        let products = "product,Tea,,,2,1,1\n";
        assert!(read(&[&report, products].concat()).is_ok());
        for parts in [report.clone(), [&report, products, products].concat()] {
            assert_eq!(read(&parts), Err(Refusal::IncompleteSummaryFile));
        }
    }

    const PARTS: &str = "part,1,country,EE,4\npart,2,country,PL,3\npart,3,channel,web,1\n";
    const PART: &str = "1:about,1,2024-02-01,2024-03-31,2,3,,,,,\n\
        1:history,day,,,2,0,0,100,20.5,0,\n1:moments,customers,,,2,20.5,210.125,2,2,0,20.5\n\
        2:about,1,2024-01-01,2024-03-31,1,3,,,,,\n\
        2:history,day,,,1,2,30,60,45,30,\n2:moments,customers,,,1,45,2025,3,9,1,135\n\
        3:about,1,,,0,1\n";

    fn by(column: &str, values: &[&str]) -> Filter {
        let values = values.iter().map(|&value| value.to_owned()).collect();
        Filter { columns: vec![(column.to_owned(), values)], ..Filter::default() }
    }

    #[test]
    fn a_part_is_selected_by_one_value_of_a_column() {
        let file = read(&[REPORT, PARTS, PART].concat()).unwrap();
        assert_eq!((file.customers, file.rows("history").len(), file.is_part), (3.0, 2, false));
        let values = vec![("EE".to_owned(), 4), ("PL".to_owned(), 3)];
        let filters =
            vec![("country".to_owned(), values), ("channel".to_owned(), vec![("web".to_owned(), 1)])];
        assert_eq!(file.filters(), filters);
        let part = file.clone().filtered(&by("country", &[" PL "])).unwrap();
        assert_eq!((part.customers, part.rows("history").len(), part.is_part), (1.0, 1, true));
        assert_eq!(file.clone().filtered(&by("channel", &["web"])), Err(Refusal::NoUsableRows));
        let none = Err(Refusal::NoSuchPart(vec!["country".to_owned(), "channel".to_owned()]));
        let since = Filter { from: Some(0), ..by("country", &["EE"]) };
        for filter in [by("country", &["BG"]), by("shop", &["EE"]), by("country", &["EE", "PL"]), since] {
            assert_eq!(file.clone().filtered(&filter), none, "{filter:?}");
        }
        let whole = read(REPORT).unwrap();
        assert_eq!(whole.filtered(&by("country", &["EE"])), Err(Refusal::UnknownOption("filter".into())));
    }

    #[test]
    fn a_missing_repeated_or_unknown_part_is_refused() {
        let twice = [PART, PART].concat();
        let unlisted = PARTS.replace("part,2,country,PL,3\n", "");
        let incomplete = [
            (PARTS, ""),
            (PARTS, &PART[..PART.find("2:").unwrap()]),
            (PARTS, &twice),
            (&unlisted, PART),
            ("", PART),
            (PARTS, &PART.replace("2:history", "1:history")),
            (&PARTS.replace("part,2", "part,1"), PART),
            (&PARTS.replace("part,2", "part,0"), PART),
        ];
        for (parts, rows) in incomplete {
            let found = read(&[REPORT, parts, rows].concat());
            assert_eq!(found, Err(Refusal::IncompleteSummaryFile), "{parts}{rows}");
        }
        let same = PARTS.replace("PL", "EE");
        assert_eq!(read(&[REPORT, &same, PART].concat()), Err(Refusal::BadSummaryFile(7)));
        let many: String = (1..100).map(|part| format!("{part}:about,1,,,0\n")).collect();
        assert_eq!(read(&[REPORT, &many].concat()), Err(Refusal::BadSummaryFile(69)));
    }

    #[test]
    fn a_hostile_row_is_refused_with_its_line() {
        for row in [
            "history,day,,,-1,0,0,1,1,0,",
            "history,day,,,1.5,0,0,1,1,0,",
            "history,day,,,1e99,0,0,1,1,0,",
            "history,day,,,1,NaN,0,1,1,0,",
            "history,day,,,1,inf,0,1,1,0,",
            "history,day,,,1,5,4,9,1,0,",
            "history,day,,,1,1,9,4,1,0,",
            "history,day,,,1,0,5,9,1,0,",
            "history,day,,,1,0,0,9999,1,0,",
            "history,day,,,1,x,0,1,1,0,",
            ",day,,,1,0,0,1,1,0,",
        ] {
            let found = read(&[row, "\n", REPORT].concat());
            assert_eq!(found, Err(Refusal::BadSummaryFile(2)), "{row}");
        }
        for about in ["1,2024-01-01,2023-03-31", "1,2024-02-30,2024-03-31", "2,2024-01-01,2024-03-31", "1,,"]
        {
            let rows = REPORT.replace("1,2024-01-01,2024-03-31", about);
            assert_eq!(read(&rows), Err(Refusal::BadSummaryFile(2)), "{about}");
        }
        assert_eq!(read("about,1,,,,,,,,,\n"), Err(Refusal::NoUsableRows));
        assert!(!LongFile::is_long_file(b"customer,date,amount\n"));
    }
}
