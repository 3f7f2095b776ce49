//! Programme: members of a loyalty programme, and customers with coupons, compared with similar others.
//!
//! Customers who join were better customers before, so the plain difference contains selection. [`moments`] are those
//! at which customers join or might have joined; [`lift`] compares the time after them.

pub mod lift;
pub mod moments;

use serde::Serialize;

use self::lift::{Comparison, Lift, MIN_JOINERS, Method};
use self::moments::{Joining, Moment, Timeline};
use super::absent::{Absent, Section};
use super::averages::mean;
use super::marker::True;
use super::period::Period;
use crate::estimate::Estimate;
use crate::math::normal::two_sided_z;
use crate::math::student;
use crate::math::sum::Sum;
use crate::orders::detect::role::Role;
use crate::orders::read::log::OrderLog;
use crate::orders::read::programme::Programme as Columns;
use crate::orders::summary::customers::Summary;
use crate::tables::day::Day;
use crate::tables::number::units;

/// Lengths of the time after joining, in days: the longest for which half of those who joined are observed. Differences
/// use at most the second, so that the times before and after are close together.
const HORIZONS: [Day; 4] = [364, 182, 91, 28];
/// Minimum share of members with several purchases who bought before joining, for flags to show when they joined.
const LEAST_BEFORE: f64 = 0.05;

/// Cost of a programme, over the whole time of the orders.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Costs {
    /// Running costs and rewards.
    pub cost: f64,
    /// Share of the members' spend given back.
    pub rate: f64,
    /// Value of a point in money; `None` if unknown.
    pub point_value: Option<f64>,
}

/// Members, customers with coupons, and points.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "ProgrammeReport"))]
#[serde(rename_all = "camelCase")]
pub struct Programme {
    /// Always true.
    pub ok: True,
    /// Members, then customers with coupons, if the columns exist.
    pub groups: Vec<Group>,
    /// Points issued and redeemed, if there are columns of them.
    pub points: Option<Points>,
    /// Share of revenue that counts as value.
    pub margin: f64,
}

/// Kind of group that customers joined.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "ProgrammeKind"))]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// The programme: a column of members, tiers or joining dates.
    Member,
    /// An order with a coupon, the first of the customer.
    Coupon,
}

/// Customers who joined compared with all others.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "ProgrammeGroup"))]
#[serde(rename_all = "camelCase")]
pub struct Group {
    /// Kind of group they joined.
    pub kind: Kind,
    /// Customers who joined.
    pub customers: u64,
    /// All others.
    pub others: u64,
    /// Customers who joined before or with their first purchase.
    pub at_start: u64,
    /// Mean spend so far of those who joined and of the others: it contains selection, and is not the effect of
    /// joining.
    pub plain: Plain,
    /// Compared with others who had behaved similarly by then.
    pub matched: Section<Lift>,
    /// Each side compared with its own past.
    pub differences: Section<Lift>,
    /// Return of the programme; none without a lift or without costs.
    pub returns: Option<Return>,
}

/// Mean spend so far, regardless of joining.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "PlainComparison"))]
pub struct Plain {
    /// Of those who joined.
    pub joined: Option<Estimate>,
    /// Of all others.
    pub others: Option<Estimate>,
    /// The former ÷ the latter − 1.
    pub difference: Option<Estimate>,
}

/// Return of a programme.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "ProgrammeReturn"))]
#[serde(rename_all = "camelCase")]
pub struct Return {
    /// Comparison that gives the lift.
    pub method: Method,
    /// Spend of members after joining.
    pub spend: f64,
    /// The part of it that the lift accounts for.
    pub gain: Estimate,
    /// Discounts on their orders and points they redeemed, already deducted from that spend.
    pub discounts: f64,
    /// Discounts and other costs of the programme.
    pub cost: f64,
    /// Margin of the gain at prices before discounts − cost.
    pub net: Estimate,
    /// Net ÷ cost; none without cost.
    #[serde(rename = "return")]
    pub rate: Option<Estimate>,
}

/// Points of the programme.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Points {
    /// Issued.
    pub issued: f64,
    /// Points redeemed; none without such a column.
    pub redeemed: Option<f64>,
    /// Share of the points issued that are not redeemed, an upper bound of those that will expire: late points may
    /// still be redeemed.
    pub breakage: Option<Estimate>,
    /// Points not redeemed × the value of a point; none if that is unknown.
    pub outstanding_value: Option<f64>,
}

/// Day on which a customer joined, according to the columns.
fn joined_on(columns: &Columns, kind: Kind, number: u32) -> Option<Day> {
    match kind {
        Kind::Member => columns.since(number).or_else(|| columns.member_from(number)),
        Kind::Coupon => columns.coupon_from(number),
    }
}

impl Programme {
    /// Members and coupons of a log. `margin` is the share of revenue that counts as value.
    ///
    /// # Errors
    /// No column of members, joining dates, coupons or points; or no points, and all customers joined, or none.
    pub fn new(
        log: &OrderLog,
        summary: &Summary,
        costs: &Costs,
        margin: f64,
        confidence: f64,
    ) -> Result<Self, Absent> {
        let columns = &log.details().programme;
        let has = |roles: &[Role]| roles.iter().any(|&role| columns.has(role));
        let kinds =
            [(Kind::Member, has(&[Role::Member, Role::MemberSince])), (Kind::Coupon, has(&[Role::Coupon]))];
        let points = Points::new(columns, summary, costs, confidence);
        if kinds.iter().all(|&(_, found)| !found) && points.is_none() {
            return Err(Absent::NoProgrammeColumn);
        }
        let several = log.details().currencies.len() > 1;
        let of = |&(kind, _): &(Kind, bool)| {
            Group::new(log, summary, kind, (costs, points.filter(|_| !several)), margin, confidence)
        };
        let groups: Vec<Group> = kinds.iter().filter(|(_, found)| *found).filter_map(of).collect();
        if groups.is_empty() && points.is_none() {
            return Err(Absent::AllAlike);
        }
        Ok(Self { ok: True, groups, points, margin })
    }
}

impl Group {
    /// Customers who joined compared with all others; `None` if either group is empty.
    fn new(
        log: &OrderLog,
        summary: &Summary,
        kind: Kind,
        (costs, points): (&Costs, Option<Points>),
        margin: f64,
        confidence: f64,
    ) -> Option<Self> {
        let columns = &log.details().programme;
        let end = summary.observation_end;
        let joining: Vec<Joining> = (0..summary.customers())
            .map(|place| {
                Joining::new(joined_on(columns, kind, summary.number[place]), summary.first[place], end)
            })
            .collect();
        let is_joined = |place: usize| joining[place] != Joining::Never;
        let spends = |joined: bool| -> Vec<f64> {
            (0..summary.customers())
                .filter(|&place| is_joined(place) == joined)
                .map(|place| summary.revenue[place])
                .collect()
        };
        let (members, others) = (spends(true), spends(false));
        if members.is_empty() || others.is_empty() {
            return None;
        }
        let at_start = joining
            .iter()
            .zip(&summary.first)
            .filter(|&(&joining, &first)| joining == Joining::BeforeFirst || joining == Joining::On(first));
        let at_start = at_start.count() as u64;
        let moments = when(&joining, summary, kind, columns);
        let lift = |method: Method| -> Result<Lift, Absent> {
            let days = moments.as_ref().map_err(|absent| *absent)?;
            let horizons = if method == Method::Matched { &HORIZONS[..] } else { &HORIZONS[1..] };
            let horizon = horizon(days, end, horizons);
            let timeline = Timeline { horizon, end, months: months(days) };
            let fifths = fifths(summary);
            let each = |visit: &mut dyn FnMut(&Moment)| {
                let mut place = 0;
                log.ledger().for_each(|_, purchases| {
                    let observed = purchases.partition_point(|purchase| purchase.day <= end);
                    if observed > 0 {
                        timeline.visit(place as u32, &purchases[..observed], joining[place], visit);
                        place += 1;
                    }
                });
            };
            Comparison { method, horizon, fifths: &fifths, confidence }.lift(&each)
        };
        let (matched, differences) = (lift(Method::Matched), lift(Method::Differences));
        let found = matched.as_ref().or(differences.as_ref()).ok();
        let discounts = match kind {
            Kind::Member => columns.discounts.members,
            Kind::Coupon => columns.discounts.coupons,
        };
        let several = log.details().currencies.len() > 1;
        let discounts = if several { 0.0 } else { units(discounts) };
        // Points and entered costs belong to the programme.
        let (costs, points) = if kind == Kind::Member { (*costs, points) } else { (Costs::default(), None) };
        let redeemed = points.and_then(|points| Some(points.redeemed? * costs.point_value?)).unwrap_or(0.0);
        let returns = found.and_then(|lift| {
            let spend = units(spend_after(log, &joining, end));
            Return::new(lift, spend, discounts + redeemed, &costs, margin)
        });
        Some(Self {
            kind,
            customers: members.len() as u64,
            others: others.len() as u64,
            at_start,
            plain: Plain::new(&members, &others, confidence),
            matched: Section(matched),
            differences: Section(differences),
            returns,
        })
    }
}

/// Days on which customers joined, each with whether it was at an order; an error if flags do not show it.
fn when(
    joining: &[Joining],
    summary: &Summary,
    kind: Kind,
    columns: &Columns,
) -> Result<Vec<(Day, bool)>, Absent> {
    let dated = |place: usize| kind == Kind::Coupon || columns.since(summary.number[place]).is_some();
    let on = |place: usize| match joining[place] {
        Joining::On(day) => Some(day),
        _ => None,
    };
    let places = || (0..joining.len()).filter(|&place| on(place).is_some());
    // A flag on all orders of a member does not show when membership began.
    if !places().any(dated) {
        let several = places().filter(|&place| summary.frequency[place] > 0);
        let (later, all) = several.fold((0, 0), |(later, all), place| {
            (later + usize::from(on(place) > Some(summary.first[place])), all + 1)
        });
        if later < 2 || (later as f64) < LEAST_BEFORE * all as f64 {
            return Err(Absent::NoJoiningDates);
        }
    }
    let at_order = |place: usize| kind == Kind::Coupon || columns.since(summary.number[place]).is_none();
    Ok(places().filter_map(|place| Some((on(place)?, at_order(place)))).collect())
}

/// The longest horizon for which half of those who joined are observed, otherwise the longest for which enough are.
fn horizon(days: &[(Day, bool)], end: Day, horizons: &[Day]) -> Day {
    let observed = |horizon: Day| days.iter().filter(|(day, _)| day + horizon <= end).count();
    let enough = |horizon: &Day| observed(*horizon) >= MIN_JOINERS;
    let half = |horizon: &Day| 2 * observed(*horizon) >= days.len() && enough(horizon);
    let found = horizons.iter().find(|&horizon| half(horizon));
    found.or_else(|| horizons.iter().find(|&horizon| enough(horizon))).copied().unwrap_or(28)
}

/// Months in which somebody joined on a day in a column, which may be between two orders.
fn months(days: &[(Day, bool)]) -> Vec<i32> {
    let dated = days.iter().filter(|(_, at_order)| !at_order);
    let mut months: Vec<i32> = dated.map(|&(day, _)| Period::Month.number(day)).collect();
    months.sort_unstable();
    months.dedup();
    months
}

/// Bounds between the fifths of the mean spend per purchase.
fn fifths(summary: &Summary) -> [f64; 4] {
    let mean = |place: usize| summary.revenue[place] / (f64::from(summary.frequency[place]) + 1.0);
    let mut means: Vec<f64> = (0..summary.customers()).map(mean).collect();
    means.sort_unstable_by(f64::total_cmp);
    core::array::from_fn(|index| means[((index + 1) * means.len()).div_ceil(5) - 1])
}

/// Customers' spend after the day on which they joined.
fn spend_after(log: &OrderLog, joining: &[Joining], end: Day) -> i128 {
    let (mut place, mut spend) = (0, 0);
    log.ledger().for_each(|_, purchases| {
        let observed = &purchases[..purchases.partition_point(|purchase| purchase.day <= end)];
        if observed.is_empty() {
            return;
        }
        let after = match joining[place] {
            Joining::Never => Day::MAX,
            Joining::On(day) => day,
            Joining::BeforeFirst => Day::MIN,
        };
        let later = observed.iter().filter(|purchase| purchase.day > after);
        spend += later.map(|purchase| i128::from(purchase.spend)).sum::<i128>();
        place += 1;
    });
    spend
}

impl Plain {
    fn new(joined: &[f64], others: &[f64], confidence: f64) -> Self {
        let (joined, others) = (mean(joined, confidence), mean(others, confidence));
        let both = joined.zip(others).filter(|(a, b)| a.value > 0.0 && b.value > 0.0);
        let relative = |estimate: &Estimate| estimate.margin() / two_sided_z(confidence) / estimate.value;
        let difference = both.map(|(a, b)| {
            let ratio = a.value / b.value;
            let error = (relative(&a).powi(2) + relative(&b).powi(2)).sqrt();
            let reach = (two_sided_z(confidence) * error).exp();
            Estimate { value: ratio - 1.0, low: ratio / reach - 1.0, high: ratio * reach - 1.0, confidence }
        });
        Self { joined, others, difference }
    }
}

impl Return {
    /// Return of a programme from its lift, applied to all members; `None` if its cost is unknown.
    fn new(lift: &Lift, spend: f64, discounts: f64, costs: &Costs, margin: f64) -> Option<Self> {
        let cost = discounts + costs.cost + costs.rate * spend;
        if cost <= 0.0 {
            return None;
        }
        let map = |estimate: &Estimate, of: &dyn Fn(f64) -> f64| Estimate {
            value: of(estimate.value),
            low: of(estimate.low),
            high: of(estimate.high),
            ..*estimate
        };
        let gain = map(&lift.lift, &|lift| spend * lift / (1.0 + lift));
        // The spend is after discounts, so discounts are added to the gain and then deducted as a cost.
        let net = map(&gain, &|gain| margin * (gain + discounts) - cost);
        let rate = Some(net.scale(1.0 / cost));
        Some(Self { method: lift.method, spend, gain, discounts, cost, net, rate })
    }
}

impl Points {
    /// Points of all customers; `None` without any.
    fn new(columns: &Columns, summary: &Summary, costs: &Costs, confidence: f64) -> Option<Self> {
        let pairs: Vec<[f64; 2]> = summary
            .number
            .iter()
            .map(|&number| columns.points(number).map(|points| units(points.into())))
            .collect();
        let total = |at: usize| pairs.iter().map(|pair| pair[at]).collect::<Sum>().value();
        let (issued, redeemed) = (total(0), total(1));
        if issued <= 0.0 {
            return None;
        }
        let has_redeemed = columns.has(Role::PointsRedeemed);
        let share = redeemed / issued;
        let n = pairs.len() as f64;
        let squares = pairs.iter().map(|[issued, redeemed]| (redeemed - share * issued).powi(2));
        let error = (squares.collect::<Sum>().value() * n / (n - 1.0).max(1.0)).sqrt() / issued;
        let breakage = has_redeemed
            .then(|| student::interval(1.0 - share, error, n, confidence, (0.0, 1.0)))
            .flatten()
            .filter(|breakage| (0.0..=1.0).contains(&breakage.value));
        let outstanding = (issued - redeemed).max(0.0);
        Some(Self {
            issued,
            redeemed: has_redeemed.then_some(redeemed),
            breakage,
            outstanding_value: costs.point_value.map(|value| outstanding * value),
        })
    }
}
