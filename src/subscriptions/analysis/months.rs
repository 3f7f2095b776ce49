//! Customers and revenue from month to month: new, lost, paused, and changed revenue.

use serde::Serialize;

use super::ratio::Ratio;
use crate::estimate::Estimate;
use crate::math::proportion::wilson;
use crate::subscriptions::detect::interval::add_months;
use crate::subscriptions::detect::standing::Cause;
use crate::subscriptions::read::customers::{Customers, end_before, mrr_on};
use crate::subscriptions::read::spells::{End, Spell};
use crate::tables::day::{Day, civil, day, format_iso};

/// Customers at both ends of a period, and those gained and lost in between.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "SubscriptionCustomers"))]
pub struct Heads {
    /// At the beginning.
    pub opening: u64,
    /// Customers who paid for the first time.
    pub new: u64,
    /// Customers who had paid before, did not pay at the beginning, and pay at the end.
    pub returned: u64,
    /// Customers who cancelled.
    pub voluntary: u64,
    /// Customers who left because a payment failed.
    pub involuntary: u64,
    /// Customers who left without a stated reason.
    pub unknown: u64,
    /// Customers who paused.
    pub paused: u64,
    /// At the end.
    pub closing: u64,
}

impl Heads {
    /// Customers who left for any reason.
    pub fn lost(&self) -> u64 {
        self.voluntary + self.involuntary + self.unknown
    }

    /// Customers at the beginning who did not pause.
    pub fn at_risk(&self) -> u64 {
        self.opening - self.paused
    }
}

/// Monthly recurring revenue at both ends of a time, and its changes.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "SubscriptionRevenue"))]
pub struct Money {
    /// At the beginning.
    pub opening: f64,
    /// Of new customers.
    pub new: f64,
    /// Revenue of customers who returned.
    pub returned: f64,
    /// Additional revenue from customers who stayed.
    pub expansion: f64,
    /// Lost revenue from customers who stayed.
    pub contraction: f64,
    /// Revenue of customers who left.
    pub churned: f64,
    /// Part of that from failed payments.
    pub involuntary: f64,
    /// Revenue of customers who paused.
    pub paused: f64,
    /// At the end.
    pub closing: f64,
}

/// Rates of a period; null without customers at its beginning.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "SubscriptionRates"))]
#[serde(rename_all = "camelCase")]
pub struct Rates {
    /// Customers lost ÷ customers at the beginning who did not pause, with its Wilson interval.
    pub churn: Option<Estimate>,
    /// Customers lost by a failed payment ÷ the same, with its Wilson interval; null if the file gives no reason for
    /// any loss.
    pub involuntary: Option<Estimate>,
    /// Revenue of customers lost ÷ revenue at the beginning of those who did not pause; null without prices.
    pub revenue_churn: Option<Estimate>,
    /// Gross revenue retention: that revenue less losses and contraction.
    pub gross: Option<Estimate>,
    /// Net revenue retention: that revenue less losses and contraction, plus expansion.
    pub net: Option<Estimate>,
}

/// A period and everything known about it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "SubscriptionPeriod"))]
pub struct Period {
    /// First day, yyyy-mm-dd.
    pub from: String,
    /// Day after the last one.
    pub to: String,
    /// Customers.
    pub customers: Heads,
    /// Monthly recurring revenue; null without prices.
    pub revenue: Option<Money>,
    /// Rates.
    pub rates: Rates,
}

/// Sums of a time between two days.
#[derive(Debug, Clone, Copy, Default)]
pub struct Flow {
    heads: Heads,
    money: Money,
    churn: Ratio,
    gross: Ratio,
    net: Ratio,
}

/// Share of the price below which a difference is ignored.
const SAME: f64 = 1e-9;

impl Flow {
    /// Adds a customer, with the revenue at both ends.
    pub fn add(&mut self, spells: &[Spell], (from, to): (Day, Day), (opening, closing): (f64, f64)) {
        let (heads, money) = (&mut self.heads, &mut self.money);
        let (was, is) = (opening > 0.0, closing > 0.0);
        heads.opening += u64::from(was);
        heads.closing += u64::from(is);
        money.opening += opening;
        money.closing += closing;
        match (was, is) {
            (false, false) => return,
            (false, true) if spells.iter().all(|spell| spell.start >= from) => {
                heads.new += 1;
                money.new += closing;
                return;
            }
            (false, true) => {
                heads.returned += 1;
                money.returned += closing;
                return;
            }
            (true, true) => {
                let change = closing - opening;
                if change > SAME * opening {
                    money.expansion += change;
                } else if change < -SAME * opening {
                    money.contraction -= change;
                }
            }
            (true, false) => {
                let cause = match end_before(spells, to) {
                    End::Paused => {
                        heads.paused += 1;
                        money.paused += opening;
                        return;
                    }
                    End::Lost(cause) => cause,
                    End::Open => Cause::Unknown,
                };
                money.churned += opening;
                match cause {
                    Cause::Voluntary => heads.voluntary += 1,
                    Cause::Unknown => heads.unknown += 1,
                    Cause::Involuntary => {
                        heads.involuntary += 1;
                        money.involuntary += opening;
                    }
                }
            }
        }
        self.churn.add(opening, if is { 0.0 } else { opening });
        self.gross.add(opening, closing.min(opening));
        self.net.add(opening, closing);
    }

    /// The time with its rates.
    pub fn period(&self, (from, to): (Day, Day), view: &View) -> Period {
        let rate = |part: u64| {
            let base = self.heads.at_risk();
            (base > 0).then(|| wilson(part as f64, base as f64, view.confidence))
        };
        let of_money = |ratio: &Ratio, most: f64| {
            ratio.estimate(view.confidence, (0.0, most)).filter(|_| view.has_prices)
        };
        Period {
            from: format_iso(from),
            to: format_iso(to),
            customers: self.heads,
            revenue: view.has_prices.then_some(self.money),
            rates: Rates {
                churn: rate(self.heads.lost()),
                involuntary: rate(self.heads.involuntary).filter(|_| view.has_causes),
                revenue_churn: of_money(&self.churn, 1.0),
                gross: of_money(&self.gross, 1.0),
                net: of_money(&self.net, f64::INFINITY),
            },
        }
    }
}

/// Content of a file, and the confidence of intervals.
#[derive(Debug, Clone, Copy)]
pub struct View {
    /// Confidence level of intervals.
    pub confidence: f64,
    /// True if rows have prices.
    pub has_prices: bool,
    /// True if some loss has a reason.
    pub has_causes: bool,
}

/// Average rates per month, of the last months together.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "SubscriptionAverage"))]
pub struct Average {
    /// Number of months.
    pub months: usize,
    /// Rates per month: sums over the months of the losses ÷ sums of the customers or of the revenue at their beginnings.
    pub rates: Rates,
}

/// Months of a file.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Months {
    /// Every complete month, the first one first.
    pub months: Vec<Period>,
    /// The last twelve months as one period; null if there are fewer.
    pub year: Option<Period>,
    /// Average month of the last twelve, or of all if there are fewer.
    pub average: Option<Average>,
}

/// Months of an average and of a year.
const YEAR: usize = 12;
/// Maximum number of months: a hundred years.
const MOST: usize = 1_200;

/// First day of the month of a day.
pub fn month_of(date: Day) -> Day {
    let (year, month, _) = civil(date);
    day(year.max(0) as u32, month, 1).unwrap_or(date)
}

impl Months {
    /// The months between the first subscription and the last day covered by the file.
    pub fn of(customers: &Customers, as_of: Day, view: &View) -> Self {
        let first = customers.iter().map(|spells| spells[0].start).min();
        let Some(first) = first.map(month_of) else { return Self::default() };
        let mut bounds = vec![first];
        while bounds.len() <= MOST {
            let next = add_months(first, bounds.len() as u32);
            if next > as_of + 1 {
                break;
            }
            bounds.push(next);
        }
        let count = bounds.len() - 1;
        let mut flows = vec![Flow::default(); count];
        let average_from = count.saturating_sub(YEAR);
        let (mut year, mut churn, mut gross, mut net) =
            (Flow::default(), Ratio::default(), Ratio::default(), Ratio::default());
        for spells in customers.iter() {
            // Nothing changes before the first day, nor after the last.
            let begins = bounds.partition_point(|&bound| bound <= spells[0].start).saturating_sub(1);
            let mut opening = mrr_on(spells, bounds[begins]);
            let mut sums = [0.0; 4];
            for place in begins..count {
                let (from, to) = (bounds[place], bounds[place + 1]);
                let closing = mrr_on(spells, to);
                flows[place].add(spells, (from, to), (opening, closing));
                let pauses = closing == 0.0 && opening > 0.0 && end_before(spells, to) == End::Paused;
                if place >= average_from && opening > 0.0 && !pauses {
                    sums[0] += opening;
                    sums[1] += if closing > 0.0 { 0.0 } else { opening };
                    sums[2] += closing.min(opening);
                    sums[3] += closing;
                }
                opening = closing;
            }
            if sums[0] > 0.0 {
                churn.add(sums[0], sums[1]);
                gross.add(sums[0], sums[2]);
                net.add(sums[0], sums[3]);
            }
            if count >= YEAR {
                let span = (bounds[count - YEAR], bounds[count]);
                year.add(spells, span, (mrr_on(spells, span.0), mrr_on(spells, span.1)));
            }
        }
        let last = &flows[average_from..];
        let all =
            |part: &dyn Fn(&Heads) -> u64| last.iter().map(|flow| part(&flow.heads)).sum::<u64>() as f64;
        let base = all(&Heads::at_risk);
        let money = |ratio: &Ratio, most: f64| {
            ratio.estimate(view.confidence, (0.0, most)).filter(|_| view.has_prices)
        };
        let average = (base > 0.0).then(|| Average {
            months: last.len(),
            rates: Rates {
                churn: Some(wilson(all(&Heads::lost), base, view.confidence)),
                involuntary: view
                    .has_causes
                    .then(|| wilson(all(&|heads| heads.involuntary), base, view.confidence)),
                revenue_churn: money(&churn, 1.0),
                gross: money(&gross, 1.0),
                net: money(&net, f64::INFINITY),
            },
        });
        let span = |place: usize| (bounds[place], bounds[place + 1]);
        Self {
            months: flows.iter().enumerate().map(|(place, flow)| flow.period(span(place), view)).collect(),
            year: (count >= YEAR).then(|| year.period((bounds[count - YEAR], bounds[count]), view)),
            average,
        }
    }
}
