//! Market share and its factors: penetration, share of requirements and heavy usage.

use crate::error::{Error, Place};
use crate::math::proportion::wilson;
use crate::metric::{
    Arguments, CONFIDENCE, Family, Form, Formula, Input, MAX_COUNT, MAX_MONEY, Metric, Outcome, Output,
    Source, Unit, shown,
};

/// Market share and its three factors; any one follows from the others.
///
/// # Formula
/// market share = penetration share · share of requirements · heavy usage index
///
/// # Source
/// Farris, Bendle, Pfeifer & Reibstein 2010, Marketing Metrics, chapter 2.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Factors {
    /// Our sales ÷ the market's.
    pub market_share: f64,
    /// Our buyers ÷ the category's buyers.
    pub penetration_share: f64,
    /// Our buyers' purchases from us ÷ their purchases in the category: their share of wallet, all together.
    pub share_of_requirements: f64,
    /// Category purchases of our average buyer ÷ those of the average buyer of the category.
    pub heavy_usage_index: f64,
}

const IDS: [&str; 4] = ["market-share", "penetration-share", "share-of-requirements", "heavy-usage-index"];

impl Factors {
    fn product(penetration_share: f64, share_of_requirements: f64, heavy_usage_index: f64) -> Self {
        Self {
            market_share: penetration_share * share_of_requirements * heavy_usage_index,
            penetration_share,
            share_of_requirements,
            heavy_usage_index,
        }
    }

    fn values(&self) -> [f64; 4] {
        [self.market_share, self.penetration_share, self.share_of_requirements, self.heavy_usage_index]
    }

    /// Completes three of the four, in the order of [`IDS`].
    ///
    /// # Errors
    /// [`Error::Missing`] for fewer than three, [`Error::Undefined`] for four, for a division by zero, and for figures
    /// that cannot all be true.
    fn complete(mut given: [Option<f64>; 4]) -> Result<Self, Error> {
        let undefined = |index: usize, reason| Error::Undefined { place: Place::from(IDS[index]), reason };
        let mut missing = (0..4).rev().filter(|index| given[*index].is_none());
        let Some(unknown) = missing.next() else { return Err(undefined(0, "one-too-many")) };
        if missing.next().is_some() {
            return Err(Error::Missing(IDS[unknown].into()));
        }
        let factors: f64 = (1..4).filter_map(|index| given[index]).product();
        given[unknown] = match given[0] {
            None => Some(factors),
            Some(_) if factors == 0.0 => return Err(undefined(unknown, "zero-factor")),
            Some(market_share) => Some(market_share / factors),
        };
        let [market_share, penetration_share, share_of_requirements, heavy_usage_index] =
            given.map(|value| value.unwrap_or(0.0));
        let all = Self { market_share, penetration_share, share_of_requirements, heavy_usage_index };
        // Tolerates the rounding of figures such as three tenths or a third.
        let above_one = |share: f64| share > 1.0 + 1e-12;
        if all.values()[..3].iter().any(|share| above_one(*share)) || above_one(all.category_share()) {
            return Err(undefined(unknown, "cannot-all-be-true"));
        }
        Ok(all)
    }

    /// The part of the category's sales that our buyers make, ours and others': penetration share · heavy usage index.
    fn category_share(&self) -> f64 {
        self.penetration_share * self.heavy_usage_index
    }
}

/// Times bought in the period, on average; a mean over people need not be whole.
const fn purchases(id: &'static str, default: f64) -> Input {
    Input::number(id, Unit::Number, 0.01, 1e6, default)
}

/// Market share and its three factors; see [`Factors`].
///
/// # Formula
/// market share = penetration share · share of requirements · heavy usage index
///
/// # Units and ranges
/// Sales in money or units, buyers in whole people, shares 0 to 1, the heavy usage index above 0.
///
/// # Errors
/// [`Error::Missing`] for fewer than three factors, [`Error::Exceeds`] for a part above its whole, [`Error::Undefined`]
/// `one-too-many`, `zero-factor` or `cannot-all-be-true`.
///
/// # Source
/// Farris, Bendle, Pfeifer & Reibstein 2010, Marketing Metrics, chapter 2.
///
/// # Example
/// ```
/// use regulars::metrics::Options;
/// // Farris et al.: 500 of 2,000 customers, 6 against 4 bought, 2.4 of the 6 from us.
/// let given = [("brand-buyers", &[500.0][..]), ("category-buyers", &[2_000.0]), ("brand-purchases", &[2.4]), ("buyer-purchases", &[6.0]), ("category-purchases", &[4.0])];
/// let options = Options { form: Some("buyers"), ..Options::default() };
/// let outcome = regulars::evaluate("market-share", &given, options)?;
/// assert_eq!(outcome.value("penetration-share"), Some(0.25));
/// assert_eq!(outcome.value("heavy-usage-index"), Some(1.5));
/// assert!((outcome.value("market-share").unwrap() - 0.15).abs() < 1e-12);
/// # Ok::<(), regulars::Error>(())
/// ```
pub static MARKET_SHARE: Metric = Metric {
    id: "market-share",
    family: Family::Share,
    forms: &[
        Form {
            id: "revenue",
            inputs: &[
                Input::money("own-revenue", 3_000_000.0),
                Input::money("market-revenue", 20_000_000.0).range(0.01, MAX_MONEY),
            ],
        },
        Form {
            id: "units",
            inputs: &[
                Input::count("own-units", 48_000.0),
                Input::count("market-units", 400_000.0).range(1.0, MAX_COUNT),
            ],
        },
        Form {
            id: "factors",
            inputs: &[
                Input::share("market-share", 0.0).blank(),
                Input::share("penetration-share", 0.25).optional(),
                Input::share("share-of-requirements", 0.4).optional(),
                Input::number("heavy-usage-index", Unit::Number, 0.01, 100.0, 1.5).optional(),
            ],
        },
        Form {
            id: "buyers",
            inputs: &[
                Input::count("brand-buyers", 500.0).range(1.0, MAX_COUNT),
                Input::count("category-buyers", 2_000.0).range(1.0, MAX_COUNT),
                purchases("brand-purchases", 2.4),
                purchases("buyer-purchases", 6.0),
                purchases("category-purchases", 4.0),
            ],
        },
    ],
    settings: &[CONFIDENCE.under(&["buyers"])],
    conventions: &[],
    outputs: &[
        Output::new("market-share", Unit::Share),
        Output::new("penetration-share", Unit::Share),
        Output::new("penetration-share-low", Unit::Share),
        Output::new("penetration-share-high", Unit::Share),
        Output::new("share-of-requirements", Unit::Share),
        Output::new("heavy-usage-index", Unit::Number),
        Output::new("category-share", Unit::Share),
        Output::new("wallet-gap", Unit::PercentagePoints),
    ],
    tables: &[],
    warnings: &["light-buyers"],
    refusals: &["one-too-many", "zero-factor", "cannot-all-be-true"],
    verdicts: &["revenue", "units", "factors"],
    formulas: shown(&[
        Formula { output: "market-share", when: "revenue", text: "{own-revenue} ÷ {market-revenue}" },
        Formula { output: "market-share", when: "units", text: "{own-units} ÷ {market-units}" },
        Formula {
            output: "market-share",
            when: "factors",
            text: "{penetration-share} · {share-of-requirements} · {heavy-usage-index}",
        },
        Formula { output: "penetration-share", when: "buyers", text: "{brand-buyers} ÷ {category-buyers}" },
        Formula {
            output: "share-of-requirements",
            when: "buyers",
            text: "{brand-purchases} ÷ {buyer-purchases}",
        },
        Formula {
            output: "heavy-usage-index",
            when: "buyers",
            text: "{buyer-purchases} ÷ {category-purchases}",
        },
        Formula {
            output: "market-share",
            when: "buyers",
            text: "{penetration-share} · {share-of-requirements} · {heavy-usage-index}",
        },
        Formula { output: "wallet-gap", when: "", text: "{share-of-requirements} − {market-share}" },
    ]),
    sources: shown(&[Source {
        text: "Farris, Bendle, Pfeifer & Reibstein 2010, Marketing Metrics, chapter 2",
        url: "https://www.informit.com/articles/article.aspx?p=463943",
    }]),
    compute,
};

fn compute(given: &Arguments) -> Result<Outcome, Error> {
    let form = given.form();
    let mut outcome = given.outcome(&[]);
    let factors = match form {
        "revenue" | "units" => {
            let (own, all) = match form {
                "revenue" => ("own-revenue", "market-revenue"),
                _ => ("own-units", "market-units"),
            };
            let [sales, market] = [own, all].map(|id| given.number(id));
            if sales > market {
                return Err(Error::Exceeds { place: own.into(), limit: all });
            }
            outcome.set("market-share", sales / market);
            outcome.verdict = Some(form);
            return Ok(outcome);
        }
        "factors" => Factors::complete(IDS.map(|id| given.optional(id)))?,
        _ => buyers(given, &mut outcome)?,
    };
    for (id, value) in IDS.into_iter().zip(factors.values()) {
        outcome.set(id, value);
    }
    outcome.set("category-share", factors.category_share());
    outcome.set("wallet-gap", factors.share_of_requirements - factors.market_share);
    if factors.heavy_usage_index < 1.0 {
        outcome.warn("light-buyers");
    }
    outcome.verdict = Some("factors");
    Ok(outcome)
}

/// The factors from the purchases of buyers.
fn buyers(given: &Arguments, outcome: &mut Outcome) -> Result<Factors, Error> {
    let [buyers, all, own, category, average] =
        ["brand-buyers", "category-buyers", "brand-purchases", "buyer-purchases", "category-purchases"]
            .map(|id| given.number(id));
    if buyers > all {
        return Err(Error::Exceeds { place: "brand-buyers".into(), limit: "category-buyers" });
    }
    if own > category {
        return Err(Error::Exceeds { place: "brand-purchases".into(), limit: "buyer-purchases" });
    }
    let penetration = wilson(buyers, all, given.setting("confidence"));
    let factors = Factors::product(penetration.value, own / category, category / average);
    // Our buyers would buy more than all buyers together.
    if factors.category_share() > 1.0 + 1e-12 {
        let place = Place::from("category-purchases");
        return Err(Error::Undefined { place, reason: "cannot-all-be-true" });
    }
    outcome.set("penetration-share-low", penetration.low);
    outcome.set("penetration-share-high", penetration.high);
    Ok(factors)
}

#[cfg(test)]
mod tests;
