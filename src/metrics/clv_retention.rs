//! Customer lifetime value from a margin, a retention rate and a discount rate.

use crate::error::Error;
use crate::metric::{
    Arguments, Convention, Family, Form, Formula, Input, Metric, Outcome, Output, Source, Table, Unit, shown,
};

/// Value of a customer who brings the same margin in every period of staying.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RetainedCustomer {
    /// Margin m per period.
    pub margin: f64,
    /// Share r of customers that stays from one period to the next.
    pub retention_rate: f64,
    /// Discount rate d per period.
    pub discount_rate: f64,
    /// True if the first margin is earned now, rather than one period from now and only by those who stay.
    pub first_margin_now: bool,
}

impl RetainedCustomer {
    /// The value over an unlimited future; `None` where it has no limit (r ≥ 1 + d).
    ///
    /// # Formula
    /// m·r ÷ (1 + d − r), first margin later; m·(1 + d) ÷ (1 + d − r), first margin now
    ///
    /// # Source
    /// Gupta & Lehmann 2003, Journal of Interactive Marketing 17(1); Farris et al. 2010, chapter 5.
    pub fn endless(&self) -> Option<f64> {
        let growth = 1.0 + self.discount_rate;
        let gap = growth - self.retention_rate;
        let first = if self.first_margin_now { growth } else { self.retention_rate };
        (gap > 0.0).then_some(self.margin * first / gap)
    }

    /// Period by period, without end: remaining customers, their margin, and its value today.
    pub fn periods(self) -> impl Iterator<Item = Period> {
        let (keep, growth) = (self.retention_rate, 1.0 + self.discount_rate);
        let skipped = i32::from(!self.first_margin_now);
        let mut total = 0.0;
        (0..).map(move |index| {
            let (survival, discount) = (keep.powi(index + skipped), growth.powi(-index - skipped));
            let expected = self.margin * survival;
            total += expected * discount;
            Period { time: index + skipped, survival, expected, discount, total }
        })
    }
}

/// One payment of a [`RetainedCustomer`].
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Period {
    /// When it falls due, in periods from now.
    pub time: i32,
    /// Share of customers still there.
    pub survival: f64,
    /// Margin expected: margin × survival.
    pub expected: f64,
    /// Present value of one unit of money then.
    pub discount: f64,
    /// Discounted margins up to and with this one.
    pub total: f64,
}

/// Number of periods in the table if the future has no end.
const SHOWN: usize = 20;
/// Number of periods after which a cost not yet earned back counts as never earned back.
const PATIENCE: usize = 1000;

const MARGIN: Input = Input::money("margin", 120.0);
const RETENTION: Input = Input::share("retention-rate", 0.8);
const DISCOUNT: Input = Input::share("discount-rate", 0.1);
const COST: Input = Input::money("acquisition-cost", 90.0).optional();

/// Customer lifetime value of a customer who brings the same margin in every period of staying; see [`RetainedCustomer`].
///
/// # Formula
/// m·r ÷ (1 + d − r) (`first-margin-later`) or m·(1 + d) ÷ (1 + d − r) (`first-margin-now`); with a horizon the sum of so many
/// periods
///
/// # Units and ranges
/// Margin in money per period, retention and discount rates as shares per period, horizon in whole periods.
///
/// # Errors
/// [`Error::NotWhole`] for a fractional horizon, [`Error::Undefined`] `without-limit` if r ≥ 1 + d.
///
/// # Source
/// Gupta & Lehmann 2003, Customers as Assets, Journal of Interactive Marketing 17(1); Farris, Bendle, Pfeifer &
/// Reibstein 2010, Marketing Metrics, chapter 5.
///
/// # Example
/// ```
/// // Gupta & Lehmann, table of margin multiples: 80 % retention at 12 %.
/// let given = [("margin", &[1.0][..]), ("retention-rate", &[0.8]), ("discount-rate", &[0.12])];
/// let outcome = regulars::evaluate("clv-retention", &given, Default::default())?;
/// assert!((outcome.value("multiple").unwrap() - 2.5).abs() < 1e-9);
/// # Ok::<(), regulars::Error>(())
/// ```
pub static CLV_RETENTION: Metric = Metric {
    id: "clv-retention",
    family: Family::Value,
    forms: &[
        Form { id: "endless", inputs: &[MARGIN, RETENTION, DISCOUNT, COST] },
        Form {
            id: "horizon",
            inputs: &[
                MARGIN,
                RETENTION,
                DISCOUNT,
                Input::number("horizon", Unit::Periods, 1.0, 100.0, 5.0),
                COST,
            ],
        },
    ],
    settings: &[],
    conventions: &[Convention { id: "timing", choices: &["first-margin-later", "first-margin-now"] }],
    outputs: &[
        Output::new("clv", Unit::Money),
        Output::new("multiple", Unit::Number),
        Output::new("endless-clv", Unit::Money),
        Output::new("lifetime", Unit::Periods),
        Output::new("net-clv", Unit::Money),
        Output::new("clv-to-cost", Unit::Number),
        Output::new("payback", Unit::Periods),
    ],
    tables: &[Table {
        id: "periods",
        columns: &[
            Output::new("period", Unit::Periods),
            Output::new("survival", Unit::Share),
            Output::new("expected", Unit::Money),
            Output::new("discount", Unit::Number),
            Output::new("total", Unit::Money),
        ],
    }],
    warnings: &["unit-mix-up", "never-leaves", "never-pays-back"],
    refusals: &["without-limit"],
    verdicts: &["worth", "pays-back", "loses"],
    formulas: shown(&[
        Formula {
            output: "endless-clv",
            when: "first-margin-later",
            text: "{margin} · {retention-rate} ÷ (1 + {discount-rate} − {retention-rate})",
        },
        Formula {
            output: "endless-clv",
            when: "first-margin-now",
            text: "{margin} · (1 + {discount-rate}) ÷ (1 + {discount-rate} − {retention-rate})",
        },
        Formula { output: "clv", when: "endless", text: "{endless-clv}" },
        Formula {
            output: "clv",
            when: "horizon",
            text: "{endless-clv} · (1 − ({retention-rate} ÷ (1 + {discount-rate}))^{horizon})",
        },
        Formula { output: "multiple", when: "", text: "{clv} ÷ {margin}" },
        Formula { output: "lifetime", when: "", text: "1 ÷ (1 − {retention-rate})" },
        Formula { output: "net-clv", when: "", text: "{clv} − {acquisition-cost}" },
    ]),
    sources: shown(&[
        Source {
            text: "Gupta & Lehmann 2003, Customers as Assets, Journal of Interactive Marketing 17(1)",
            url: "https://doi.org/10.1002/dir.10045",
        },
        Source { text: "Farris, Bendle, Pfeifer & Reibstein 2010, Marketing Metrics, chapter 5", url: "" },
    ]),
    compute,
};

fn compute(given: &Arguments) -> Result<Outcome, Error> {
    let customer = RetainedCustomer {
        margin: given.number("margin"),
        retention_rate: given.number("retention-rate"),
        discount_rate: given.number("discount-rate"),
        first_margin_now: given.convention("timing") == "first-margin-now",
    };
    let horizon = given.optional("horizon");
    if horizon.is_some_and(|periods| periods.fract() != 0.0) {
        return Err(Error::NotWhole("horizon".into()));
    }
    let endless = customer.endless();
    // Summed, because 1 − (r ÷ (1 + d))^n over 1 + d − r loses digits if r is close to 1 + d.
    let within =
        horizon.and_then(|periods| customer.periods().nth(periods as usize - 1)).map(|last| last.total);
    let Some(clv) = within.or(endless) else {
        return Err(Error::Undefined { place: "retention-rate".into(), reason: "without-limit" });
    };

    let mut outcome = given.outcome(&[("clv", clv)]);
    if let Some(endless) = endless {
        outcome.set("endless-clv", endless);
    }
    if customer.margin > 0.0 {
        outcome.set("multiple", clv / customer.margin);
    }
    let lifetime = 1.0 / (1.0 - customer.retention_rate);
    if lifetime.is_finite() {
        outcome.set("lifetime", lifetime);
        // A customer life of 20 years is rare, a discount of 5 % a month rarer: one of the two is probably in another
        // unit.
        if lifetime > 20.0 && customer.discount_rate >= 0.05 {
            outcome.warn_with("unit-mix-up", lifetime);
        }
    } else {
        outcome.warn("never-leaves");
    }
    outcome.verdict = Some("worth");
    if let Some(cost) = given.optional("acquisition-cost") {
        outcome.set("net-clv", clv - cost);
        if cost > 0.0 {
            outcome.set("clv-to-cost", clv / cost);
        }
        let patience = horizon.map_or(PATIENCE, |periods| periods as usize);
        match customer.periods().take(patience).find(|period| period.total >= cost) {
            Some(period) => outcome.set("payback", f64::from(period.time)),
            None => outcome.warn("never-pays-back"),
        }
        outcome.verdict = Some(if clv < cost { "loses" } else { "pays-back" });
    }
    for period in customer.periods().take(horizon.map_or(SHOWN, |periods| periods as usize)) {
        let Period { time, survival, expected, discount, total } = period;
        outcome.tables[0].extend([f64::from(time), survival, expected, discount, total]);
    }
    Ok(outcome)
}

#[cfg(test)]
mod tests;
