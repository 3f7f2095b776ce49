//! Customer Lifetime Value from a margin, a retention rate and a discount rate.

use crate::error::Error;
use crate::metric::{
    Arguments, Convention, Family, Form, Formula, Input, Metric, Outcome, Output, Source, Table, Unit, shown,
};

/// What a customer is worth who brings the same margin in every period of staying.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RetainedCustomer {
    /// Margin m per period.
    pub margin: f64,
    /// Share r of customers that stays from one period to the next.
    pub retention_rate: f64,
    /// Discount rate d per period.
    pub discount_rate: f64,
    /// Whether the first margin is earned now, rather than one period from now and only by those who stay.
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

    /// Period by period, without end: who is left, what they bring and what it is worth today.
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
    /// What one unit of money then is worth now.
    pub discount: f64,
    /// Discounted margins up to and with this one.
    pub total: f64,
}

/// Periods the table shows where the future has no end.
const SHOWN: usize = 20;
/// After so many periods a cost not yet earned back counts as never earned back.
const PATIENCE: usize = 1000;

const MARGIN: Input = Input::money("margin", 120.0);
const RETENTION: Input = Input::share("retention-rate", 0.8);
const DISCOUNT: Input = Input::share("discount-rate", 0.1);
const COST: Input = Input::money("acquisition-cost", 90.0).optional();

/// See [`RetainedCustomer`].
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
    // Summed, because 1 − (r ÷ (1 + d))^n over 1 + d − r loses its digits where the two are close.
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
        // Who stays 20 years is rare, a discount of 5 % a month rarer: one of the two is likely in another unit.
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
mod tests {
    use super::*;
    use crate::metrics::testing::{close, figures, value, warns};

    const NOW: &[(&str, &str)] = &[("timing", "first-margin-now")];

    fn clv(margin: f64, retention: f64, discount: f64, more: &[(&str, f64)], now: bool) -> Outcome {
        let mut given = vec![("margin", margin), ("retention-rate", retention), ("discount-rate", discount)];
        given.extend(more);
        figures("clv-retention", &given, if now { NOW } else { &[] }).unwrap()
    }

    #[test]
    fn published_examples() {
        // UVA Darden, Market Analytics, applying the CLV formula to Netflix: (19.95 − 1.50 − 0.50)·67.3333 = 1,209.
        let netflix = clv(19.95 - 1.5 - 0.5, 0.995, 0.01, &[], true);
        close(value(&netflix, "clv"), 1208.63, 0.005);
        close(value(&netflix, "multiple"), 67.3333, 5e-5);
        // Exercise Net-4-You, jiskha.com 1327778623: $67.2639.
        close(value(&clv(18.95, 0.788, 0.01, &[], false), "clv"), 67.2639, 1.5e-4);
    }

    #[test]
    fn margin_multiples_of_gupta_and_lehmann() {
        // r ÷ (1 + i − r), Journal of Interactive Marketing 17(1), to the two decimals of such tables.
        for (discount, multiples) in [(0.12, [1.15, 1.67, 2.5, 4.09]), (0.16, [1.07, 1.52, 2.22, 3.46])] {
            for (retention, multiple) in [0.6, 0.7, 0.8, 0.9].into_iter().zip(multiples) {
                close(value(&clv(1.0, retention, discount, &[], false), "multiple"), multiple, 0.005);
            }
        }
    }

    #[test]
    fn a_horizon_is_a_part_of_the_endless_value() {
        // mpmath, 30 digits: Σ 100·0.8^t ÷ 1.1^t, t = 1…5 and t = 0…4.
        close(value(&clv(100.0, 0.8, 0.1, &[("horizon", 5.0)], false), "clv"), 212.40973356266028, 1e-11);
        close(value(&clv(100.0, 0.8, 0.1, &[("horizon", 5.0)], true), "clv"), 292.06338364865788, 1e-11);
        // Nobody leaves and money keeps its worth: no limit, but over ten periods ten margins.
        let ten = clv(100.0, 1.0, 0.0, &[("horizon", 10.0)], true);
        close(value(&ten, "clv"), 1000.0, 1e-10);
        assert_eq!((ten.value("endless-clv"), ten.value("lifetime")), (None, None));
        assert!(warns(&ten, "never-leaves"));
    }

    #[test]
    fn without_limit_is_refused() {
        let given = [("margin", 1.0), ("retention-rate", 1.0), ("discount-rate", 0.0)];
        let refusal = figures("clv-retention", &given, &[]).unwrap_err();
        assert_eq!(refusal, Error::Undefined { place: "retention-rate".into(), reason: "without-limit" });
        let half = [("margin", 1.0), ("retention-rate", 0.5), ("discount-rate", 0.0), ("horizon", 2.5)];
        assert_eq!(figures("clv-retention", &half, &[]).unwrap_err().code(), "not-whole");
    }

    #[test]
    fn acquisition_cost_and_units() {
        // Discounted margins of 80/1.1, then (80·0.8)/1.21…: 72.73, 125.62, 164.09.
        let cost = clv(100.0, 0.8, 0.1, &[("acquisition-cost", 126.0)], false);
        assert_eq!(value(&cost, "payback"), 3.0);
        assert_eq!(cost.verdict, Some("pays-back"));
        let lost = clv(100.0, 0.8, 0.1, &[("acquisition-cost", 270.0)], false);
        assert!(warns(&lost, "never-pays-back"));
        assert_eq!(lost.verdict, Some("loses"));
        // A monthly retention rate beside a yearly discount rate.
        assert!(warns(&clv(10.0, 0.96, 0.1, &[], false), "unit-mix-up"));
        assert!(!warns(&clv(10.0, 1.0, 0.1, &[], false), "unit-mix-up"));
        assert!(!warns(&clv(17.95, 0.995, 0.01, &[], true), "unit-mix-up"));
    }
}
