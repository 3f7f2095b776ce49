//! The report on subscriptions, one section per file.
//!
//! - [`mod@months`]: customers and revenue from month to month · [`mod@cohorts`]: by the time of the first payment
//! - [`survival`]: how many intervals customers stay · [`mod@plans`]: projections and value per plan
//! - [`ratio`]: ratios of sums with intervals

pub mod cohorts;
pub mod months;
pub mod plans;
pub mod ratio;
pub mod survival;

use serde::Serialize;

use cohorts::{Cohort, Length, cohorts};
use months::{Average, Months, Period, View};
use plans::{Plan, Projection, plans};
use survival::{Point, Renewals, curve};

use crate::estimate::Estimate;
use crate::math::proportion::wilson;
use crate::subscriptions::detect::inspect::{Inspection, IntervalSource};
use crate::subscriptions::detect::interval::Interval;
use crate::subscriptions::detect::options::{Options, Pauses};
use crate::subscriptions::detect::refusal::Refusal;
use crate::subscriptions::detect::role::Role;
use crate::subscriptions::detect::standing::Cause;
use crate::subscriptions::read::customers::{Customers, Tenure, mrr_on, tenure};
use crate::subscriptions::read::rows::Rows;
use crate::subscriptions::read::spells::End;
use crate::tables::day::format_iso;

/// Choices for the report, in addition to those for reading.
#[derive(Debug, Clone, PartialEq)]
pub struct Choices {
    /// Confidence level of intervals.
    pub confidence: f64,
    /// Length of the time in which a cohort begins.
    pub cohort: Length,
    /// Discount rate per year.
    pub discount_rate: f64,
    /// Gross margin.
    pub margin: f64,
    /// Years that are projected.
    pub years: f64,
    /// Draws for the intervals of projections.
    pub draws: usize,
    /// Maximum number of problems listed of each kind.
    pub problem_limit: usize,
}

impl Default for Choices {
    fn default() -> Self {
        Self {
            confidence: 0.95,
            cohort: Length::default(),
            discount_rate: 0.1,
            margin: 1.0,
            years: 5.0,
            draws: 1_000,
            problem_limit: 100,
        }
    }
}

/// Customers and revenue at the end.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "SubscriptionStanding"))]
#[serde(rename_all = "camelCase")]
pub struct Standing {
    /// Customers who pay.
    pub customers: u64,
    /// Monthly recurring revenue; null without prices.
    pub mrr: Option<f64>,
    /// The same per customer; null without prices or customers.
    pub per_customer: Option<f64>,
    /// Subscriptions in a trial.
    pub in_trial: u64,
    /// Subscriptions on pause.
    pub paused: u64,
    /// Subscriptions that continue although a payment is due.
    pub overdue: u64,
    /// Subscriptions that go on until a known day.
    pub leaving: u64,
}

/// All customers lost, by cause.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "SubscriptionLosses"))]
#[serde(rename_all = "camelCase")]
pub struct Losses {
    /// Customers who cancelled.
    pub voluntary: u64,
    /// Customers lost by a failed payment.
    pub involuntary: u64,
    /// Without a reason.
    pub unknown: u64,
    /// Part of the losses with a reason that failed payments are, with its Wilson interval; null without any.
    pub involuntary_share: Option<Estimate>,
}

/// Trials by their outcome.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "SubscriptionTrials"))]
pub struct Trials {
    /// Not yet over.
    pub running: u64,
    /// Over.
    pub ended: u64,
    /// Of those, followed by a paid subscription.
    pub converted: u64,
    /// Their share, with its Wilson interval; null where no trial is over.
    pub rate: Option<Estimate>,
}

/// A number of rows with the reason.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "SubscriptionCount"))]
pub struct Counted {
    /// Stable id of the reason.
    pub code: &'static str,
    /// Their number.
    pub count: u64,
}

/// Rows of the file.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "SubscriptionRows"))]
#[serde(rename_all = "camelCase")]
pub struct RowCounts {
    /// Rows read.
    pub read: u64,
    /// Rows of paid subscriptions.
    pub counted: u64,
    /// Rows left out, by reason.
    pub left_out: Vec<Counted>,
}

/// A cell that cannot be read.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "SubscriptionProblem"))]
pub struct Problem {
    /// Kind, such as `bad-start` or `unknown-status`.
    pub code: &'static str,
    /// Column.
    pub column: String,
    /// Index of the file, from 0.
    pub file: usize,
    /// Line of the row in its file, from 1.
    pub line: u32,
    /// The cell.
    pub text: String,
}

/// An assumption about the file, for the reader to check.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "SubscriptionAssumption", optional_fields))]
pub struct Assumption {
    /// Stable id.
    pub code: &'static str,
    /// Column that it concerns.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub column: Option<String>,
    /// Rows that it concerns.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<u64>,
}

/// Everything known from the subscriptions of a file.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "SubscriptionFigures"))]
#[serde(rename_all = "camelCase")]
pub struct Report {
    /// Last day covered by the file, yyyy-mm-dd.
    pub as_of: String,
    /// First day of a paid subscription.
    pub since: String,
    /// Currency of all amounts; null where the file names none.
    pub currency: Option<String>,
    /// Customers and revenue at the end.
    pub standing: Standing,
    /// Every complete month, the first one first.
    pub months: Vec<Period>,
    /// The last twelve complete months as one period; null if there are fewer.
    pub year: Option<Period>,
    /// Average month of the last twelve, or of all if there are fewer; null without any.
    pub average: Option<Average>,
    /// All customers lost, by cause.
    pub losses: Losses,
    /// Trials; null where the file has none.
    pub trials: Option<Trials>,
    /// Customers by the time of their first payment.
    pub cohorts: Vec<Cohort>,
    /// Survival of all customers by months.
    pub survival: Vec<Point>,
    /// First month after which at most half of the customers remain; null if more do.
    pub median: Option<u32>,
    /// Plans, the largest first.
    pub plans: Vec<Plan>,
    /// Rows of the file.
    pub rows: RowCounts,
    /// Cells that cannot be read, up to the limit of each kind.
    pub problems: Vec<Problem>,
    /// All cells that cannot be read, by kind.
    pub problem_counts: Vec<Counted>,
    /// Assumptions made.
    pub assumptions: Vec<Assumption>,
}

/// Days between two subscriptions of a customer that do not count as a break.
const GAP: i32 = 1;

impl Report {
    /// Analyses the subscriptions of an inspected file.
    ///
    /// # Errors
    /// [`Refusal::NoSubscriptions`] where no row is one of a paid subscription, [`Refusal::MissingColumn`] where
    /// subscriptions have ended and none has a day of its end.
    pub fn new(inspection: &Inspection, options: &Options, choices: &Choices) -> Result<Self, Refusal> {
        let mut rows = Rows::read(inspection, options);
        let undated = rows.left_out.iter().find(|(code, _)| *code == "ended-without-date");
        let is_lost = |end: &End| matches!(end, End::Lost(_));
        if undated.is_some() && !rows.spells.iter().any(|spell| is_lost(&spell.end)) {
            return Err(Refusal::MissingColumn(Role::End.id()));
        }
        if rows.spells.is_empty() {
            return Err(Refusal::NoSubscriptions);
        }
        if options.pauses == Pauses::Lost {
            for spell in rows.spells.iter_mut().filter(|spell| spell.end == End::Paused) {
                spell.end = End::Lost(Cause::Voluntary);
            }
        }
        let (as_of, confidence) = (rows.as_of, choices.confidence);
        let customers = Customers::of(&rows, options.gap.unwrap_or(GAP));
        let has_prices = inspection.price_role().is_some();
        let view = View { confidence, has_prices, has_causes: rows.has_causes };
        let Months { months, year, average } = Months::of(&customers, as_of, &view);
        let tenures: Vec<_> = customers.iter().map(tenure).collect();
        let renewals: Vec<Renewals> =
            tenures.iter().map(|own| Renewals::of(own, Interval::MONTH, as_of)).collect();
        let survival = curve(&renewals, confidence);
        let projection = Projection {
            confidence,
            years: choices.years,
            discount_rate: choices.discount_rate,
            margin: choices.margin,
            draws: choices.draws,
        };
        let since = tenures.iter().map(|own| own.start).min().unwrap_or(as_of);
        let (problems, problem_counts) = problems(inspection, &rows, choices.problem_limit);
        let counted = |list: &[(&'static str, u64)]| {
            list.iter().map(|&(code, count)| Counted { code, count }).collect::<Vec<_>>()
        };
        Ok(Self {
            as_of: format_iso(as_of),
            since: format_iso(since),
            currency: (!inspection.currency.is_empty()).then(|| inspection.currency.clone()),
            standing: standing(&customers, &rows, has_prices),
            months,
            year,
            average,
            losses: losses(&tenures, confidence),
            trials: trials(&rows, confidence),
            cohorts: cohorts(&customers, as_of, choices.cohort, has_prices),
            median: survival.iter().find(|point| point.survival.value <= 0.5).map(|point| point.renewal),
            survival,
            plans: plans(&customers, &rows.plans, as_of, has_prices, &projection),
            rows: RowCounts {
                read: rows.read as u64,
                counted: rows.counted as u64,
                left_out: counted(&rows.left_out),
            },
            problems,
            problem_counts,
            assumptions: assumptions(inspection, options, &rows),
        })
    }
}

fn standing(customers: &Customers, rows: &Rows, has_prices: bool) -> Standing {
    let now = || customers.iter().map(|spells| mrr_on(spells, rows.as_of + 1)).filter(|mrr| *mrr > 0.0);
    let (count, sum) = (now().count(), now().sum::<f64>());
    Standing {
        customers: count as u64,
        mrr: has_prices.then_some(sum),
        per_customer: (has_prices && count > 0).then(|| sum / count as f64),
        in_trial: rows.trials.running,
        paused: rows.paused,
        overdue: rows.overdue,
        leaving: rows.leaving,
    }
}

fn losses(tenures: &[Tenure], confidence: f64) -> Losses {
    let of = |cause: Cause| tenures.iter().filter(|own| own.end == End::Lost(cause)).count() as u64;
    let [voluntary, involuntary, unknown] = [Cause::Voluntary, Cause::Involuntary, Cause::Unknown].map(of);
    let known = voluntary + involuntary;
    Losses {
        voluntary,
        involuntary,
        unknown,
        involuntary_share: (known > 0).then(|| wilson(involuntary as f64, known as f64, confidence)),
    }
}

fn trials(rows: &Rows, confidence: f64) -> Option<Trials> {
    let own = rows.trials;
    (own.running + own.ended > 0).then(|| Trials {
        running: own.running,
        ended: own.ended,
        converted: own.converted,
        rate: (own.ended > 0).then(|| wilson(own.converted as f64, own.ended as f64, confidence)),
    })
}

/// Problems up to the limit of each kind, and all of them counted.
fn problems(inspection: &Inspection, rows: &Rows, limit: usize) -> (Vec<Problem>, Vec<Counted>) {
    let (mut listed, mut counts): (Vec<Problem>, Vec<Counted>) = (Vec::new(), Vec::new());
    let sheet = &inspection.sheet;
    for fault in &rows.problems {
        let place = match counts.iter().position(|own| own.code == fault.code) {
            Some(place) => place,
            None => {
                counts.push(Counted { code: fault.code, count: 0 });
                counts.len() - 1
            }
        };
        counts[place].count += 1;
        if counts[place].count <= limit as u64 {
            let row = fault.row as usize;
            let cell = inspection.column(fault.role).map_or("", |column| column.cell(row));
            listed.push(Problem {
                code: fault.code,
                column: inspection.id(fault.role),
                file: sheet.file(row),
                line: sheet.lines[row],
                text: cell.to_owned(),
            });
        }
    }
    (listed, counts)
}

fn assumptions(inspection: &Inspection, options: &Options, rows: &Rows) -> Vec<Assumption> {
    let mut made = Vec::new();
    let has = |role: Role| inspection.roles.get(role).is_some();
    let mut assume = |code: &'static str, role: Option<Role>, count: Option<u64>| {
        made.push(Assumption { code, column: role.map(|role| inspection.id(role)), count });
    };
    if options.as_of.is_none() {
        assume("as-of", None, None);
    }
    if !has(Role::Customer) {
        assume("row-per-customer", None, None);
    }
    if !has(Role::End) && has(Role::Cancelled) {
        assume("cancelled-is-end", Some(Role::Cancelled), None);
    }
    if !has(Role::Status) {
        assume("no-status", None, None);
    }
    if !has(Role::Reason) && !rows.has_causes {
        assume("no-reason", None, None);
    }
    match inspection.price_role() {
        None => assume("no-price", None, None),
        Some(role) => {
            if role == Role::Price && has(Role::Quantity) {
                assume("price-times-quantity", Some(Role::Quantity), None);
            }
            if inspection.export.is_some_and(|export| export.minor_units) {
                assume("minor-units", Some(role), None);
            }
        }
    }
    match inspection.interval {
        IntervalSource::Plan => assume("interval-from-plan", Some(Role::Plan), None),
        IntervalSource::Period => assume("interval-from-period", Some(Role::PeriodStart), None),
        IntervalSource::Month => assume("interval-is-month", None, None),
        IntervalSource::Given(_) | IntervalSource::Column => {}
    }
    for &(code, count) in &rows.notes {
        let role = match code {
            "nobody" => Role::Customer,
            "period-end-is-end" => Role::PeriodEnd,
            "paused-without-date" => Role::Status,
            _ => Role::End,
        };
        assume(code, Some(role), Some(count));
    }
    made
}
