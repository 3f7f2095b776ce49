//! The summary file: purchase histories aggregated in a warehouse, for tables too large for a browser.
//!
//! A CSV with one row per distinct (frequency, recency, age), or the whole report in long form, written by the SQL of
//! `www/core/sql.js`.

use super::customers::Summary;
use super::headline::{Headline, Moments};
use super::long_file::{LongFile, LongRow, header, is_frame, number};
use crate::math::sum::Sum;
use crate::orders::detect::filter::Filter;
use crate::orders::detect::refusal::Refusal;
use crate::tables::csv::{Csv, Record};
use crate::tables::day::{Day, day, format_iso, parse_iso};
use crate::tables::number::{SCALE, units};

/// Column names, in any order and case.
const COLUMNS: [&str; 8] =
    ["frequency", "recency", "age", "customers", "spend", "repeat_spend", "spend_squares", "observation_end"];
/// Optional columns of a file.
const ROW_COUNTS: [&str; 2] = ["rows_read", "rows_not_read"];

/// Purchase histories, column by column, in file order; times in days.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SummaryFile {
    /// Repeat purchases: purchase days − 1.
    pub frequency: Vec<u32>,
    /// Days from the first to the last purchase.
    pub recency: Vec<f64>,
    /// Days from the first purchase to the end of observation.
    pub age: Vec<f64>,
    /// Number of customers with this history.
    pub customers: Vec<f64>,
    /// Total spend of these customers, in ten-thousandths.
    spend: Vec<i128>,
    /// Mean spend per repeat purchase of these customers; 0 without one.
    pub monetary: Vec<f64>,
    /// Sum of squares of each customer's spend.
    squares: Vec<f64>,
    /// Last day of observation.
    pub observation_end: Day,
    /// The whole report, if the file is in long form: then a row represents similar histories.
    pub whole: Option<LongFile>,
    /// The row of the whole report's histories that each entry comes from; empty without a whole report.
    pub row: Vec<u32>,
    /// Rows of the table and those that could not be read, if the file states them.
    pub rows: Option<(u64, u64)>,
}

impl SummaryFile {
    /// True if a file with this beginning is a summary file.
    pub fn is_summary_file(beginning: &[u8]) -> bool {
        header(beginning, COLUMNS).is_some() || LongFile::is_long_file(beginning)
    }

    /// Reads a whole file in UTF-8.
    ///
    /// # Errors
    /// As [`SummaryFile::read_parts`].
    pub fn read(text: &[u8]) -> Result<Self, Refusal> {
        Self::read_parts(&[text])
    }

    /// Reads the parts of a file in UTF-8, each with a header.
    ///
    /// # Errors
    /// [`Refusal::BadSummaryFile`] with the first line that is not a history, [`Refusal::NoUsableRows`], and as
    /// [`LongFile::read`].
    pub fn read_parts(parts: &[&[u8]]) -> Result<Self, Refusal> {
        if parts.iter().any(|part| LongFile::is_long_file(part)) {
            return LongFile::read(parts).map(Self::of_long_file);
        }
        let mut file = Self::default();
        for text in parts {
            file.read_part(text)?;
        }
        if file.frequency.is_empty() { Err(Refusal::NoUsableRows) } else { Ok(file) }
    }

    fn read_part(&mut self, text: &[u8]) -> Result<(), Refusal> {
        let (delimiter, places) = header(text, COLUMNS).ok_or(Refusal::BadSummaryFile(1))?;
        let counts = header(text, ROW_COUNTS).map(|(_, places)| places);
        let mut csv = Csv::new(delimiter);
        csv.room(text.len()).copy_from_slice(text);
        let (mut bad, mut is_header) = (None, true);
        csv.read(true, |record| {
            let skipped = std::mem::take(&mut is_header) || bad.is_some() || is_frame(&record);
            if !skipped && self.push(&record, &places, counts, delimiter != b',').is_none() {
                bad = Some(record.line);
            }
        });
        bad.map_or(Ok(()), |line| Err(Refusal::BadSummaryFile(line)))
    }

    /// The part of a whole report that passes a filter.
    ///
    /// # Errors
    /// As [`LongFile::filtered`]; [`Refusal::UnknownOption`] for a file of histories only.
    pub fn filtered(self, filter: &Filter) -> Result<Self, Refusal> {
        if filter.is_empty() {
            return Ok(self);
        }
        let whole = self.whole.ok_or_else(|| Refusal::UnknownOption("filter".into()))?;
        whole.filtered(filter).map(Self::of_long_file)
    }

    /// The histories of a whole report. Where a row has customers with different frequencies, it becomes two of whole
    /// frequencies that keep the number of customers and of purchases.
    fn of_long_file(whole: LongFile) -> Self {
        let mut file = Self { observation_end: whole.span().1, ..Self::default() };
        for (place, row) in (0..).zip(whole.rows("history")) {
            let ([frequency, _, _, spend, repeat_spend, ..], n) = (row.sums, row.count);
            for history in histories(row) {
                file.frequency.push(history.frequency);
                file.recency.push(history.recency);
                file.age.push(history.age);
                file.customers.push(history.customers);
                file.spend.push((spend * history.customers / n * SCALE as f64).round() as i128);
                file.monetary.push(if frequency > 0.0 { repeat_spend / frequency } else { 0.0 });
                file.squares.push(0.0);
                file.row.push(place);
            }
        }
        file.whole = Some(whole);
        file
    }

    /// Adds a row; `None` if it is not a history.
    fn push(
        &mut self,
        record: &Record,
        places: &[usize; 8],
        counts: Option<[usize; 2]>,
        comma: bool,
    ) -> Option<()> {
        if let Some(counts) = counts {
            let mut scratch = Vec::new();
            let whole = counts.map(|place| {
                String::from_utf8_lossy(record.trimmed(place, &mut scratch)).parse::<u64>().ok()
            });
            self.rows = Some((whole[0]?, whole[1]?));
        }
        let (mut scratch, mut texts) = (Vec::new(), places.iter());
        let mut text = || {
            let field = record.trimmed(*texts.next()?, &mut scratch);
            Some(String::from_utf8_lossy(field).into_owned())
        };
        let mut whole = || text()?.parse::<u32>().ok();
        let (frequency, recency, age, customers) = (whole()?, whole()?, whole()?, whole()?);
        let (spend, repeat_spend) = (money(&text()?, comma)?, money(&text()?, comma)?);
        let squares = number(&text()?, comma).filter(|value| *value >= 0.0)?;
        let end = end_of(&text()?)?;
        let sound =
            recency <= age && (frequency > 0) == (recency > 0) && frequency <= recency && customers > 0;
        let one_end = self.frequency.is_empty() || end == self.observation_end;
        if !sound || !one_end || age > 110_000 {
            return None;
        }
        self.observation_end = end;
        self.frequency.push(frequency);
        self.recency.push(f64::from(recency));
        self.age.push(f64::from(age));
        self.customers.push(f64::from(customers));
        self.spend.push(spend);
        let repeats = f64::from(frequency) * f64::from(customers);
        self.monetary.push(if repeats > 0.0 { units(repeat_spend) / repeats } else { 0.0 });
        self.squares.push(squares);
        Some(())
    }

    /// The histories as a summary of customers, each entry with the number of customers it represents.
    pub fn summary(&self) -> Summary {
        let first: Vec<Day> = self.age.iter().map(|&age| self.observation_end - age as Day).collect();
        let revenue =
            self.spend.iter().zip(&self.customers).map(|(&spend, customers)| units(spend) / customers);
        Summary {
            frequency: self.frequency.clone(),
            recency: self.recency.clone(),
            age: self.age.clone(),
            monetary: self.monetary.clone(),
            revenue: revenue.collect(),
            weight: self.customers.clone(),
            last: first.iter().zip(&self.recency).map(|(&first, &days)| first + days as Day).collect(),
            first,
            span: (self.start(), self.observation_end),
            observation_end: self.observation_end,
            total: self.spend.iter().sum(),
            ..Summary::default()
        }
    }

    /// Total spend per row, in currency units.
    pub fn revenue(&self) -> Vec<f64> {
        self.spend.iter().map(|&spend| units(spend)).collect()
    }

    /// First day of the log.
    pub fn start(&self) -> Day {
        if let Some(whole) = &self.whole {
            return whole.span().0;
        }
        self.observation_end - self.age.iter().copied().fold(0.0, f64::max) as Day
    }

    /// Sums over all customers.
    pub fn moments(&self) -> Moments {
        if let Some(whole) = &self.whole {
            return long_moments(whole);
        }
        let sum = |term: &dyn Fn(usize) -> f64| (0..self.frequency.len()).map(term).collect::<Sum>().value();
        let n = |row: usize| self.customers[row];
        let repeats = |row: usize| f64::from(self.frequency[row]);
        let purchases = |row: usize| repeats(row) + 1.0;
        let age = |row: usize| self.age[row];
        Moments {
            customers: sum(&n),
            repeat_customers: sum(&|row| if self.frequency[row] > 0 { n(row) } else { 0.0 }),
            revenue: [units(self.spend.iter().sum()), sum(&|row| self.squares[row])],
            purchases: [sum(&|row| n(row) * purchases(row)), sum(&|row| n(row) * purchases(row).powi(2))],
            rate: [
                sum(&|row| n(row) * repeats(row) * age(row)),
                sum(&|row| n(row) * age(row) * age(row)),
                sum(&|row| n(row) * repeats(row).powi(2)),
            ],
            age: sum(&|row| n(row) * age(row)),
            revenue_purchases: sum(&|row| units(self.spend[row]) * purchases(row)),
        }
    }

    /// Headline figures.
    pub fn headline(&self, confidence: f64) -> Headline {
        let (moments, days) = (self.moments(), f64::from(self.observation_end - self.start() + 1));
        let orders = self.whole.as_ref().and_then(|whole| whole.rows("orders").first());
        let orders = orders.map(|row| row.count).filter(|&orders| orders > 0.0);
        Headline::from_moments(&moments, days, orders.unwrap_or(moments.purchases[0]) as u64, confidence)
    }

    /// First and last day of the log as `yyyy-mm-dd`.
    pub fn span(&self) -> (String, String) {
        (format_iso(self.start()), format_iso(self.observation_end))
    }
}

/// A history, with the number of customers it represents.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct WeightedHistory {
    /// Repeat purchases.
    pub frequency: u32,
    /// Days from the first to the last purchase.
    pub recency: f64,
    /// Days from the first purchase to the end of observation.
    pub age: f64,
    /// Number of customers.
    pub customers: f64,
}

/// Histories that represent a row of a whole report: with whole frequencies, and its numbers of customers and
/// purchases.
pub fn histories(row: &LongRow) -> Vec<WeightedHistory> {
    let ([frequency, ..], n) = (row.sums, row.count);
    let below = (frequency / n).floor();
    let above = frequency - below * n;
    let points = points(row);
    let share = |customers: f64| customers / points.len() as f64;
    let mut found = Vec::new();
    for (frequency, customers) in [(below, n - above), (below + 1.0, above)] {
        if customers > 0.0 {
            let customers = share(customers);
            let history = |&(recency, age): &(f64, f64)| WeightedHistory {
                frequency: frequency as u32,
                recency,
                age,
                customers,
            };
            found.extend(points.iter().map(history));
        }
    }
    found
}

/// Recency and age that represent a row of histories, with equal weight: their mean or, if they vary, four points with
/// the same mean and covariance, two on each axis of the ellipse. So sums of smooth functions over the customers are
/// exact to second order.
fn points(row: &LongRow) -> Vec<(f64, f64)> {
    let (n, [_, recency, age, _, _, rr, aa, ra]) = (row.count, row.sums);
    let (recency, age) = (recency / n, f64::max(age / n, recency / n));
    let gap = age - recency;
    let (rr, aa, ra) = (rr / n - recency * recency, aa / n - age * age, ra / n - recency * age);
    // Variances of recency and gap cannot be negative; missing squares and rounding residues count as zero.
    let (rr, rg, gg) = (rr.max(0.0), ra - rr, (aa + rr - 2.0 * ra).max(0.0));
    let (mean, difference) = (0.5 * (rr + gg), 0.5 * (rr - gg));
    let root = difference.hypot(rg);
    let angle = 0.5 * rg.atan2(difference);
    let axes = [(mean + root, angle.cos(), angle.sin()), (mean - root, -angle.sin(), angle.cos())];
    let steps = axes.map(|(variance, x, y)| {
        let length = (2.0 * variance.max(0.0)).sqrt();
        let (x, y) = (length * x, length * y);
        // Limited to the possible range on both sides.
        let room = |step: f64, room: f64| if step.abs() > room { room / step.abs() } else { 1.0 };
        let share = f64::min(room(x, 0.9 * recency), room(y, gap));
        (share * x, share * y)
    });
    if row.sums[5] == 0.0 || mean <= 1e-9 {
        return vec![(recency, age)];
    }
    let at = |x: f64, y: f64| (recency + x, f64::max(recency + x + gap + y, recency + x));
    steps.into_iter().flat_map(|(x, y)| [at(x, y), at(-x, -y)]).collect()
}

/// Sums over all customers of a whole report.
fn long_moments(whole: &LongFile) -> Moments {
    let sums = |key: &str| whole.row("moments", key).map_or([0.0; 8], |row| row.sums);
    let [revenue, revenue_squares, purchases, purchase_squares, repeat_customers, revenue_purchases, ..] =
        sums("customers");
    let [repeats_age, age_squares, repeat_squares, age, ..] = sums("rates");
    Moments {
        customers: whole.customers,
        repeat_customers,
        revenue: [revenue, revenue_squares],
        purchases: [purchases, purchase_squares],
        rate: [repeats_age, age_squares, repeat_squares],
        age,
        revenue_purchases,
    }
}

/// The day of a summary: yyyy-mm-dd, some warehouses append a time; or dd.mm.yyyy, as spreadsheets save it again.
fn end_of(text: &str) -> Option<Day> {
    let head = text.get(..10)?;
    parse_iso(head).or_else(|| {
        let [date, month, year] = head.split('.').collect::<Vec<_>>()[..] else { return None };
        day(year.parse().ok()?, month.parse().ok()?, date.parse().ok()?)
    })
}

/// Parses a decimal number into ten-thousandths; further decimals must be zeros. `comma` allows a comma as decimal
/// mark.
fn money(text: &str, comma: bool) -> Option<i128> {
    let (negative, digits) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
    let mark = if comma && digits.contains(',') { ',' } else { '.' };
    let (whole, decimals) = digits.split_once(mark).unwrap_or((digits, ""));
    let (near, far) = decimals.split_at_checked(4).unwrap_or((decimals, ""));
    let is_number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty()
        || whole.len() > 24
        || !is_number(whole)
        || !is_number(near)
        || far.bytes().any(|byte| byte != b'0')
    {
        return None;
    }
    let digit = |money: i128, byte: u8| 10 * money + i128::from(byte - b'0');
    let money =
        whole.bytes().chain(near.bytes()).chain(std::iter::repeat_n(b'0', 4 - near.len())).fold(0, digit);
    Some(if negative { -money } else { money })
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEADER: &str = "frequency,recency,age,customers,spend,repeat_spend,spend_squares,observation_end\n";

    #[test]
    fn rows_are_read_into_columns() {
        let text = format!(
            "{HEADER}0,0,30,2,30.50,0.0000,500.25,2024-01-31\n2,10,20,1,-1.5000,-3,2.25,2024-01-31\n"
        );
        let file = SummaryFile::read(text.as_bytes()).unwrap();
        assert_eq!((file.frequency.clone(), file.customers.clone()), (vec![0, 2], vec![2.0, 1.0]));
        assert_eq!((file.revenue(), file.monetary.clone()), (vec![30.5, -1.5], vec![0.0, -1.5]));
        assert_eq!(file.span(), ("2024-01-01".into(), "2024-01-31".into()));
        assert_eq!(file.moments().revenue, [29.0, 502.5]);
        // As Snowflake (upper case) and spreadsheets (semicolons) write it.
        let loud = text.to_ascii_uppercase().replace(',', ";");
        assert_eq!(SummaryFile::read(loud.as_bytes()), Ok(file));
    }

    #[test]
    fn points_keep_the_mean_and_covariance_of_a_bin() {
        let bin = [(30.0, 100.0), (44.0, 130.0), (61.0, 120.0), (50.0, 110.0)];
        let sum = |term: fn((f64, f64)) -> f64| bin.into_iter().map(term).sum::<f64>().to_string();
        let sums: [fn((f64, f64)) -> f64; 5] =
            [|(r, _)| r, |(_, a)| a, |(r, _)| r * r, |(_, a)| a * a, |(r, a)| r * a];
        let [r, a, rr, aa, ra] = sums.map(sum);
        let text = format!(
            "section,key1,key2,key3,count,sum1,sum2,sum3,sum4,sum5,sum6,sum7,sum8\n\
             about,1,2024-01-01,2024-12-31,4\nmoments,customers,,,4\nhistory,week,,,4,8,{r},{a},40,20,{rr},{aa},{ra}\n"
        );
        let file = SummaryFile::read(text.as_bytes()).unwrap();
        assert_eq!((file.frequency.clone(), file.customers.clone()), (vec![2; 4], vec![1.0; 4]));
        let found: Vec<(f64, f64)> = file.recency.iter().copied().zip(file.age.iter().copied()).collect();
        for term in sums {
            let (expected, own) =
                (bin.into_iter().map(term).sum::<f64>(), found.iter().copied().map(term).sum::<f64>());
            assert!((expected - own).abs() < 1e-9 * expected, "{expected} {own}");
        }
        assert_eq!((file.revenue(), file.monetary.clone()), (vec![10.0; 4], vec![2.5; 4]));
    }

    #[test]
    fn an_invalid_history_is_refused_with_its_line() {
        for row in [
            "1,5,4,1,1,1,1,2024-01-31",
            "0,5,9,1,1,0,1,2024-01-31",
            "9,5,9,1,1,1,1,2024-01-31",
            "0,0,9,0,1,0,1,2024-01-31",
            "0,0,9,1,1.00001,0,1,2024-01-31",
            "0,0,9,1,1,0,-1,2024-01-31",
            "0,0,9,1,1,0,NaN,2024-01-31",
            "0,0,9,1,1,0,1,2024-02-30",
            "0,0,9,1,1,0,1,2024-01-30",
            "0,0,9",
        ] {
            let text = format!("{HEADER}0,0,9,1,1,0,1,2024-01-31\n{row}\n");
            assert_eq!(SummaryFile::read(text.as_bytes()), Err(Refusal::BadSummaryFile(3)), "{row}");
        }
        assert_eq!(SummaryFile::read(HEADER.as_bytes()), Err(Refusal::NoUsableRows));
        assert!(!SummaryFile::is_summary_file(b"customer,date,amount\n"));
    }
}
