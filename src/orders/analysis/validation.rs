//! Validation: forecasts of the second half of the log by models fitted to the first half.

use crate::math::ranking::ranked_by_keys;
use serde::Serialize;

use super::absent::Absent;
use super::forecast::{Outlook, WEEK};
use super::marker::True;
use super::season::{Halved, SeasonTest};
use crate::error::Error;
use crate::models::catalogue::PurchaseModel;
use crate::models::customers::CustomerBase;
use crate::models::holdout::{Holdout, holdout};
use crate::models::purchases::PurchaseProcess;
use crate::models::season::CountedLog;
use crate::models::timelines::{Split, Timelines};
use crate::models::tracking::{Followed, MOST_STEPS, Tracking};
use crate::orders::store::purchase::Purchase;
use crate::orders::summary::file::{SummaryFile, histories};
use crate::orders::summary::long_file::{LongFile, LongRow};
use crate::tables::day::{Day, format_iso};

/// Days that a log needs: four weeks to fit and four to forecast.
const MIN_DAYS: Day = 56;

/// Gathers purchase times in one pass over the customers.
#[derive(Debug)]
pub struct Collector {
    timelines: Timelines,
    times: Vec<f64>,
    span: (Day, Day),
}

impl Collector {
    /// Creates a collector for a log from its first day to the end of observation.
    pub fn new(span: (Day, Day)) -> Self {
        Self { timelines: Timelines::default(), times: Vec::new(), span }
    }

    fn week(&self, day: Day) -> f64 {
        f64::from(day - self.span.0) / WEEK
    }

    /// Receives a customer's purchases in chronological order.
    pub fn add(&mut self, purchases: &[Purchase]) {
        let mut times = std::mem::take(&mut self.times);
        times.clear();
        times.extend(purchases.iter().map(|purchase| self.week(purchase.day)));
        self.timelines.push(&mut times);
        self.times = times;
    }

    /// The log in two halves.
    ///
    /// # Errors
    /// A log too short to be halved, or a first half without a customer.
    pub fn halves(&self) -> Result<Halves<'_>, Absent> {
        let calibration_end = calibration_end(self.span)?;
        let (split_at, end) = (self.week(calibration_end), self.week(self.span.1));
        let halves = || {
            let split = in_order(self.timelines.split(split_at, end)?);
            let followed = Followed::new(&self.timelines, split_at, end, 1.0)?;
            Ok(Halves { log: Some(Source::Log(self)), ..Halves::new(split, None, followed, self.span) })
        };
        halves().map_err(|_: Error| Absent::NoModel)
    }
}

/// Last day of the first half.
fn calibration_end((start, end): (Day, Day)) -> Result<Day, Absent> {
    let days = end - start + 1;
    if days < MIN_DAYS { Err(Absent::TooShort) } else { Ok(start + days / 2 - 1) }
}

/// A log, or its counts in a whole report.
#[derive(Debug, Clone, Copy)]
enum Source<'a> {
    Log(&'a Collector),
    File(&'a SummaryFile, &'a LongFile),
}

impl Source<'_> {
    /// Purchases in weeks since the first day, counted up to the end of a day.
    fn counted(self, (start, end): (Day, Day), until: Day) -> CountedLog {
        let weeks = |day: f64| day / WEEK;
        let at = f64::from(until - start);
        let (file, whole) = match self {
            Self::Log(log) => return CountedLog::of(&log.timelines, log.week(until), log.week(end)),
            Self::File(file, whole) => (file, whole),
        };
        let timed = |[repeats, recency, age, holdout]: [f64; 4], customers: f64| {
            let first = at - age;
            ([repeats, weeks(first), weeks(first + recency), holdout], customers)
        };
        let of_all = || {
            let columns = file.frequency.iter().zip(&file.recency).zip(&file.age).zip(&file.customers);
            columns.map(|(((&x, &recency), &age), &n)| timed([f64::from(x), recency, age, 0.0], n)).collect()
        };
        let of_half = || {
            let rows = whole.rows("cut").iter().flat_map(|row| {
                histories(row).into_iter().flat_map(move |each| {
                    let times = [f64::from(each.frequency), each.recency, each.age];
                    holdouts(row)
                        .into_iter()
                        .map(move |(holdout, share)| (times, holdout, share * each.customers))
                })
            });
            rows.map(|([x, recency, age], holdout, n)| timed([x, recency, age, holdout], n)).collect()
        };
        let days = || {
            let rows = whole.rows("day").iter().filter_map(|row| Some((f64::from(row.day_number(0)?), row)));
            rows.filter(|(day, _)| *day <= at)
        };
        let counts = |of: &dyn Fn(&LongRow) -> f64| {
            let counts = days().map(|(day, row)| (weeks(day), of(row)));
            counts.filter(|(_, count)| *count > 0.0).collect()
        };
        let (starts, repeats) = (counts(&|row| row.count), counts(&|row| row.sums[0]));
        CountedLog::new(if until == end { of_all() } else { of_half() }, starts, repeats)
    }
}

/// Purchases in the second half that represent a row of histories, with the share of its customers: their mean or, if
/// they vary, two values with the same mean and variance.
fn holdouts(row: &LongRow) -> Vec<(f64, f64)> {
    let (mean, squares) = (row.sums[3] / row.count, row.sums[4] / row.count);
    // A residue of rounding counts as zero variance, and files of earlier versions contain no squares.
    let variance = squares - mean * mean;
    if variance <= 1e-9 * squares {
        return vec![(mean, 1.0)];
    }
    let spread = variance.sqrt();
    vec![((mean - spread).max(0.0), 0.5), (mean + spread, 0.5)]
}

/// A log in two halves: the models are fitted to the first and compared with the second.
#[derive(Debug)]
pub struct Halves<'a> {
    /// Source of daily counts, with which a season is tested; `None` if the file has none.
    log: Option<Source<'a>>,
    split: Split,
    /// Sum of all log gaps of the first half, in weeks, where they are not known of each customer.
    log_gaps: Option<f64>,
    followed: Followed,
    span: (Day, Day),
}

impl<'a> Halves<'a> {
    fn new(split: Split, log_gaps: Option<f64>, followed: Followed, span: (Day, Day)) -> Self {
        let cut = span.0 + (span.1 - span.0 + 1) / 2 - 1;
        // Rounds to whole days, because the difference of the ends may be off by rounding.
        let split = Split { duration: f64::from(span.1 - cut) / WEEK, ..split };
        Self { log: None, split, log_gaps, followed, span }
    }

    /// The halves of a whole report.
    ///
    /// # Errors
    /// A log too short to be halved, a first half without a customer, or a file that does not have them.
    pub(super) fn of_long_file(summary: &'a SummaryFile, file: &'a LongFile) -> Result<Self, Absent> {
        let span = file.span();
        calibration_end(span)?;
        let gaps = file.row("moments", "calibration").ok_or(Absent::NeedsOrders)?;
        let mut split = Split::default();
        for row in file.rows("cut") {
            for history in histories(row) {
                for (holdout, share) in holdouts(row) {
                    split.frequency.push(f64::from(history.frequency));
                    split.recency.push(history.recency / WEEK);
                    split.age.push(history.age / WEEK);
                    split.holdout.push(holdout);
                    split.weight.push(share * history.customers);
                }
            }
        }
        if split.age.is_empty() {
            return Err(Absent::NoModel);
        }
        let purchases: f64 = split.frequency.iter().zip(&split.weight).map(|(x, weight)| x * weight).sum();
        let number = |row: &LongRow| row.keys[1].parse::<u32>().ok();
        let counts = |kind: &'static str| {
            let rows = file.rows("tracking").iter().filter(move |row| row.keys[0] == kind);
            rows.filter_map(move |row| Some((number(row)?, row.count)))
        };
        let starts = counts("start").map(|(day, count)| (f64::from(day) / WEEK, count)).collect();
        let mut repeats = Vec::new();
        for (week, count) in counts("week").filter(|&(week, _)| (week as usize) < MOST_STEPS) {
            repeats.resize(repeats.len().max(week as usize + 1), 0.0);
            repeats[week as usize] += count;
        }
        let length = f64::from(span.1 - span.0) / WEEK;
        let followed = Followed::of_counts(starts, repeats, 1.0, length).map_err(|_| Absent::NoModel)?;
        let log_gaps = gaps.sums[0] - purchases * WEEK.ln();
        // Files of earlier versions contain no daily counts.
        let log = (!file.rows("day").is_empty()).then_some(Source::File(summary, file));
        Ok(Self { log, ..Self::new(in_order(split), Some(log_gaps), followed, span) })
    }

    /// Fits the models to the first half of the log and selects the one whose forecasts are closest to each customer's
    /// purchases in the second, by the mean absolute error; in a tie, the first.
    ///
    /// # Errors
    /// A half that no model can be fitted to.
    pub fn winner(&self, models: &[PurchaseModel]) -> Result<Winner, Absent> {
        self.contest(models).ok().flatten().ok_or(Absent::NoModel)
    }

    fn contest(&self, models: &[PurchaseModel]) -> Result<Option<Winner>, Error> {
        let split = &self.split;
        let mut base = CustomerBase::new(&split.histories())?;
        if self.log_gaps.is_some() {
            base.log_gaps = self.log_gaps;
        } else {
            base = base.with_log_gap_sums(&split.histories(), &split.log_gap_sum)?;
        }
        let tested = models.iter().flat_map(|model| {
            let (fitted, fit) = model.with_k(None).fit_with_k(&base, 0.0, &mut |_, _| true)?;
            let process = fitted.with(fit.parameters)?;
            let tested = holdout(&*process, split)?;
            Ok::<_, Error>((*model, process, tested))
        });
        let better = |best: Option<Winner>, next: Winner| match best {
            Some(best) if best.2.mean_absolute_error <= next.2.mean_absolute_error => Some(best),
            _ => Some(next),
        };
        Ok(tested.fold(None, better))
    }

    /// The winner's holdout, and its course through both halves.
    ///
    /// # Errors
    /// [`Absent::TooShort`] for a log too short to be halved.
    pub fn validate(
        &self,
        (model, process, tested): Winner,
        outlook: &Outlook,
    ) -> Result<Validation, Absent> {
        let calibration_end = calibration_end(self.span)?;
        let tracking = self.followed.track(&*process);
        let season = |log: Source| {
            let counted = &|until: Day| log.counted(self.span, until);
            SeasonTest::new(&Halved { counted, span: self.span, calibration_end }, model, &tested, outlook)
        };
        Ok(Validation {
            ok: True,
            start: format_iso(self.span.0),
            calibration_end: format_iso(calibration_end),
            end: format_iso(self.span.1),
            season: self.log.and_then(season),
            holdout: tested.into(),
            tracking: tracking.into(),
        })
    }
}

/// A model, fitted to the first half of the log, with its holdout.
pub type Winner = (PurchaseModel, Box<dyn PurchaseProcess>, Holdout);

/// The customers in an order that does not depend on that of the file.
fn in_order(split: Split) -> Split {
    // Times are not negative, so their bits sort in the same order.
    let key = |place: usize| {
        let cells = [&split.frequency, &split.recency, &split.age, &split.holdout];
        // Sums of log gaps may be negative; any fixed order is sufficient.
        let gaps = split.log_gap_sum.get(place).copied().unwrap_or(0.0);
        let [frequency, recency, age, holdout] = cells.map(|column| column[place].to_bits());
        [frequency, recency, age, holdout, gaps.to_bits()]
    };
    let places = ranked_by_keys((0..split.age.len()).map(key));
    let column = |values: &[f64]| -> Vec<f64> {
        places.iter().filter_map(|&place| values.get(place as usize).copied()).collect()
    };
    Split {
        frequency: column(&split.frequency),
        recency: column(&split.recency),
        age: column(&split.age),
        holdout: column(&split.holdout),
        log_gap_sum: column(&split.log_gap_sum),
        weight: column(&split.weight),
        ..split
    }
}

/// The best model, fitted to the first half of the log and compared with the second.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Validation {
    /// Always true.
    pub ok: True,
    /// First day of the log, yyyy-mm-dd.
    pub start: String,
    /// Last day of the half the model was fitted to.
    pub calibration_end: String,
    /// End of observation.
    pub end: String,
    /// Purchases in the second half of the customers who first bought in the first.
    pub holdout: WeekHoldout,
    /// Repeat purchases in each week of the log, of the customers who first bought in its first half.
    pub tracking: WeekTracking,
    /// The same with a season; none for logs shorter than two years.
    pub season: Option<SeasonTest>,
}

/// Purchases expected during the holdout, compared with the actual ones.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "Holdout"))]
#[serde(rename_all = "camelCase")]
pub struct WeekHoldout {
    /// Length of the holdout.
    pub weeks: f64,
    /// Customers who first bought before it.
    pub customers: f64,
    /// Their purchases.
    pub actual: f64,
    /// Their purchases as expected.
    pub expected: f64,
    /// Expected ÷ actual − 1; null without actual purchases.
    pub total_error: Option<f64>,
    /// Mean of |expected − actual| per customer.
    pub mean_absolute_error: f64,
    /// √ of the mean of (expected − actual)² per customer.
    pub root_mean_square_error: f64,
    /// Correlation of expected and actual; null where one of them is the same for all.
    pub correlation: Option<f64>,
    /// Mean purchases by repeat purchases of the first half; the last class is 7 or more.
    pub classes: Vec<HoldoutClass>,
}

/// Customers with the same number of repeat purchases in the first half.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct HoldoutClass {
    /// Repeat purchases in the first half.
    pub frequency: f64,
    /// Customers in the class.
    pub customers: f64,
    /// Mean purchases in the second half.
    pub actual: f64,
    /// Mean purchases expected.
    pub expected: f64,
}

/// Repeat purchases week by week.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct WeekTracking {
    /// Weeks from the start of the log to the end of each.
    pub end_week: Vec<f64>,
    /// Actual repeat purchases.
    pub actual: Vec<f64>,
    /// Repeat purchases expected.
    pub expected: Vec<f64>,
}

impl From<Holdout> for WeekHoldout {
    fn from(holdout: Holdout) -> Self {
        let classes = holdout.classes.iter().map(|class| HoldoutClass {
            frequency: class.frequency,
            customers: class.customers,
            actual: class.actual,
            expected: class.expected,
        });
        Self {
            weeks: holdout.duration,
            customers: holdout.customers,
            actual: holdout.actual,
            expected: holdout.expected,
            total_error: holdout.total_error(),
            mean_absolute_error: holdout.mean_absolute_error,
            root_mean_square_error: holdout.root_mean_square_error,
            correlation: holdout.correlation,
            classes: classes.collect(),
        }
    }
}

impl From<Tracking> for WeekTracking {
    fn from(Tracking { end, actual, expected }: Tracking) -> Self {
        Self { end_week: end, actual, expected }
    }
}
