//! The report on the customers of a log, section by section.
//!
//! [`cohorts`] (by [`period`]), [`retention`], [`next_purchase`] and [`regularity`] use every purchase. [`mix`],
//! [`concentration`], [`segments`](mod@segments) and [`slipping`] use the summary, [`lost`] those of now and a quarter
//! ago. [`products`], [`pairs`], [`profile`], [`satisfaction`], [`wallet`], [`influences`], [`acquisition`] (by
//! [`channels`]), [`programme`], [`referral`] and [`margin`] use further columns. [`forecast`] fits the models,
//! [`timing`] gives the day on which the next purchase is due, and [`validation`] tests the models, also with a
//! [`season`]. [`actions`] are the recommendations. A section without data in the file is [`absent`]. No figure depends
//! on the order of the rows: sums are exact or taken in the order of size.

pub mod absent;
pub mod acquisition;
pub mod actions;
pub mod averages;
pub mod channels;
pub mod cohorts;
pub mod concentration;
pub mod customer_totals;
pub mod forecast;
pub mod influences;
pub mod lost;
pub mod margin;
pub mod marker;
pub mod mix;
pub mod next_purchase;
pub mod pairs;
pub mod period;
pub mod products;
pub mod profile;
pub mod programme;
pub mod referral;
pub mod regularity;
pub mod retention;
pub mod satisfaction;
pub mod season;
pub mod segments;
pub mod slipping;
pub mod timing;
pub mod trend;
pub mod validation;
pub mod wallet;

use serde::Serialize;

use self::absent::{Absent, Section};
use self::acquisition::{Acquisition, Spend};
use self::actions::file_groups::FileGroups;
use self::actions::second::{OrderGroups, Second};
use self::actions::{Actions, Facts, second};
use self::cohorts::Cohorts;
use self::concentration::{Concentration, RevenueSteps};
use self::forecast::{Base, Forecast, Outlook};
use self::influences::Influences;
use self::lost::{Lost, LostChoices};
use self::margin::Margin;
use self::mix::{ActivityByPeriod, Mix};
use self::next_purchase::NextPurchase;
use self::pairs::Pairs;
use self::period::Period;
use self::products::Products;
use self::profile::Profile;
use self::programme::{Costs, Programme};
use self::referral::Referral;
use self::regularity::Regularity;
use self::retention::Retention;
use self::satisfaction::Satisfaction;
use self::segments::{FixedCutOffs, Scores, Segments, segments, segments_of_long_file};
use self::slipping::Slipping;
use self::trend::Trend;
use self::validation::{Halves, Validation};
use self::wallet::Wallet;
use crate::models::catalogue::PurchaseModel;
use crate::orders::read::log::OrderLog;
use crate::orders::summary::customers::Summary;
use crate::orders::summary::file::SummaryFile;
use crate::tables::day::Day;

/// Options of the caller.
#[derive(Debug, Clone, PartialEq)]
pub struct Choices {
    /// Confidence level of intervals.
    pub confidence: f64,
    /// Bounds of the RFM scores.
    pub rfm: FixedCutOffs,
    /// Horizon of the models, and the value of a purchase.
    pub outlook: Outlook,
    /// Money spent on channels, for the cost of winning a customer.
    pub spend: Vec<Spend>,
    /// Costs of a loyalty programme.
    pub programme: Costs,
    /// Cost of winning a lost customer back; `None` if unknown.
    pub win_back_cost: Option<f64>,
}

impl Default for Choices {
    fn default() -> Self {
        Self {
            confidence: 0.95,
            rfm: FixedCutOffs::default(),
            outlook: Outlook::default(),
            spend: Vec::new(),
            programme: Costs::default(),
            win_back_cost: None,
        }
    }
}

/// The sections of the report.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Analysis {
    /// Retention from one window to the next.
    pub retention: Section<Retention>,
    /// The last period compared with the one before.
    pub trend: Section<Trend>,
    /// One-time customers and regulars, new and returning.
    pub mix: Section<Mix>,
    /// Customers by the period of their first purchase.
    pub cohorts: CohortsByPeriod,
    /// RFM segments.
    pub segments: Section<Segments>,
    /// Time to the next purchase.
    #[serde(rename = "nextPurchase")]
    pub next_purchase: Section<NextPurchase>,
    /// Customer value by attributes of the first purchase, other things equal.
    pub influences: Section<Influences>,
    /// Regularity of purchases.
    pub regularity: Section<Regularity>,
    /// Revenue concentration.
    pub concentration: Section<Concentration>,
    /// Product purchases.
    pub products: Section<Products>,
    /// Products bought together.
    pub pairs: Section<Pairs>,
    /// Traits of the most valuable customers.
    pub profile: Section<Profile>,
    /// Customers slipping away.
    pub slipping: Section<Slipping>,
    /// Customers lost in the last quarter.
    pub lost: Section<Lost>,
    /// Scores joined with behaviour.
    pub satisfaction: Section<Satisfaction>,
    /// Share of wallet.
    pub wallet: Section<Wallet>,
    /// Cost and value of customers by channel.
    pub acquisition: Section<Acquisition>,
    /// Members of a programme and customers with coupons.
    pub programme: Section<Programme>,
    /// Referred customers.
    pub referral: Section<Referral>,
    /// Revenue less costs.
    pub margin: Section<Margin>,
    /// The models' test on the second half of the log.
    pub validation: Section<Validation>,
    /// The models and their expectations.
    #[serde(skip)]
    pub forecast: Result<Forecast, Absent>,
    /// Recommended actions.
    #[serde(skip)]
    pub actions: Result<Actions, Absent>,
    /// Scores and segment per customer.
    #[serde(skip)]
    pub scores: Scores,
    /// Day of each customer’s second purchase and of the second product; `Day::MAX` without one.
    #[serde(skip)]
    pub second_days: [Vec<Day>; 2],
}

/// Cohorts by periods of three lengths.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CohortsByPeriod {
    /// By month.
    pub month: Section<Cohorts>,
    /// By quarter.
    pub quarter: Section<Cohorts>,
    /// By week.
    pub week: Section<Cohorts>,
}

impl Analysis {
    /// The sections that the histories in a summary file allow.
    pub fn of_summary_file(file: &SummaryFile, choices: &Choices) -> Self {
        let base = Base::of_file(file);
        fn needs_orders<T>() -> Section<T> {
            Section(Err(Absent::NeedsOrders))
        }
        Self {
            retention: needs_orders(),
            trend: needs_orders(),
            mix: Section(Ok(Mix::of_summary_file(file, choices.confidence))),
            cohorts: CohortsByPeriod { month: needs_orders(), quarter: needs_orders(), week: needs_orders() },
            segments: needs_orders(),
            next_purchase: needs_orders(),
            influences: needs_orders(),
            regularity: needs_orders(),
            concentration: needs_orders(),
            products: needs_orders(),
            pairs: needs_orders(),
            profile: needs_orders(),
            slipping: needs_orders(),
            lost: needs_orders(),
            satisfaction: needs_orders(),
            wallet: needs_orders(),
            acquisition: needs_orders(),
            programme: needs_orders(),
            referral: needs_orders(),
            margin: needs_orders(),
            validation: needs_orders(),
            forecast: if file.whole.is_some() {
                Err(Absent::NoModel)
            } else {
                forecast(&base, || Err(Absent::NeedsOrders), choices).0
            },
            actions: Err(Absent::NeedsOrders),
            scores: Scores::default(),
            second_days: Default::default(),
        }
        .with_long_file(file, &base, choices)
    }

    /// The same with the sections of a whole report.
    fn with_long_file(mut self, histories: &SummaryFile, base: &Base, choices: &Choices) -> Self {
        let Some(file) = &histories.whole else { return self };
        let confidence = choices.confidence;
        let (forecast, validation) = forecast(base, || Halves::of_long_file(histories, file), choices);
        self.forecast = forecast;
        self.validation = Section(validation);
        let expected = self.forecast.as_ref().map_err(|absent| *absent);
        let summary = &histories.summary();
        self.slipping = Section(Slipping::new(summary, None, expected, confidence));
        self.trend = Section(trend::Counter::of_long_file(file).and_then(|trend| trend.trend(confidence)));
        self.next_purchase = Section(NextPurchase::of_long_file(file, confidence));
        let second = Second::new(&next_purchase::waits_of_long_file(file)[0].ended_of_each());
        let groups = &FileGroups { histories, file };
        self.actions = expected.and_then(|forecast| {
            Actions::new(&Facts { summary, names: None, groups, forecast, second, confidence })
        });
        let [month, quarter, week] = [Period::Month, Period::Quarter, Period::Week]
            .map(|period| cohorts::Counter::of_long_file(period, file));
        let activity = |counter: &Result<cohorts::Counter, Absent>| {
            Section(counter.as_ref().map(cohorts::Counter::activity).map_err(|absent| *absent))
        };
        let over =
            ActivityByPeriod { month: activity(&month), quarter: activity(&quarter), week: activity(&week) };
        let [month, quarter, week] =
            [month, quarter, week].map(|counter| Section(counter.map(|counter| counter.cohorts(confidence))));
        let steps = RevenueSteps::of(file);
        self.cohorts = CohortsByPeriod { month, quarter, week };
        self.mix = Section(Ok(Mix::of_long_file(file, over, confidence)));
        self.retention = Section(retention::Counter::of_long_file(file).retention(confidence));
        let p_alive = self.forecast.as_ref().ok().map(|forecast| &forecast.expected.p_alive[..]);
        self.segments = Section(segments_of_long_file(histories, file, &steps, p_alive, confidence));
        self.regularity = Section(regularity::Counter::of_long_file(file, confidence));
        self.concentration = Section(Concentration::of_long_file(file, &steps, confidence));
        self.products = Section(Products::of_long_file(file, confidence));
        self.pairs = Section(Pairs::of_long_file(file, confidence));
        self.profile = Section(Profile::of_long_file(file, confidence));
        self
    }

    /// The sections of a log with a known summary.
    pub fn new(log: &OrderLog, summary: &Summary, choices: &Choices) -> Self {
        let span = (summary.span.0, summary.observation_end);
        let confidence = choices.confidence;
        let mut by_period =
            [Period::Month, Period::Quarter, Period::Week].map(|period| cohorts::Counter::new(period, span));
        let mut retention = retention::Counter::new(span);
        let mut regularity = regularity::Counter::default();
        let mut waits = next_purchase::Collector::new(span.1);
        let mut collector = validation::Collector::new(span);
        let mut trend = trend::Counter::new(span);
        let mut second = second::Collector::default();
        let mut lost = lost::before::Collector::new(span);
        log.ledger().for_each(|_, purchases| {
            let observed = purchases.partition_point(|purchase| purchase.day <= span.1);
            let purchases = &purchases[..observed];
            by_period.iter_mut().flatten().for_each(|counter| counter.add(purchases));
            retention.add(purchases);
            regularity.add(purchases);
            waits.add(purchases);
            collector.add(purchases);
            trend.add(purchases);
            second.add(purchases);
            lost.add(purchases);
        });
        let [month, quarter, week] = by_period;
        let activity = |counter: &Result<cohorts::Counter, Absent>| {
            Section(counter.as_ref().map(|counter| counter.activity()).map_err(|absent| *absent))
        };
        let over =
            ActivityByPeriod { month: activity(&month), quarter: activity(&quarter), week: activity(&week) };
        let cohorts = |counter: Result<cohorts::Counter, Absent>| {
            Section(counter.map(|counter| counter.cohorts(confidence)))
        };
        let base = Base::of(summary);
        let (forecast, validation) = forecast(&base, || collector.halves(), choices);
        let p_alive = forecast.as_ref().ok().map(|forecast| &forecast.expected.p_alive[..]);
        let (scores, segments) = segments(summary, &choices.rfm, p_alive, confidence);
        let (details, names) = (log.details(), &log.ledger().customers);
        let groups = &OrderGroups { details, summary, second: &second };
        let second = second.second();
        let candidates = forecast.as_ref().map_err(|absent| *absent).map(|forecast| &forecast.candidates);
        let influences = candidates
            .and_then(|candidates| Influences::new(&base, candidates, details, summary, confidence));
        let expected = forecast.as_ref().map_err(|absent| *absent);
        let actions = expected.and_then(|forecast| {
            Actions::new(&Facts { summary, names: Some(names), groups, forecast, second, confidence })
        });
        let pairs = details.baskets.as_ref().ok_or(Absent::NoProductColumn);
        let margin = Margin::new(details, summary, confidence);
        // A given margin takes precedence over that of the file's costs.
        let share = margin.as_ref().ok().filter(|_| choices.outlook.margin == 1.0);
        let share = share.map_or(choices.outlook.margin, |margin| margin.share);
        // The model's values already include the given margin.
        let factor = if choices.outlook.margin > 0.0 { share / choices.outlook.margin } else { 1.0 };
        let clv = forecast.as_ref().ok().map(|forecast| (&forecast.expected.clv[..], factor));
        let clv = clv.filter(|(clv, _)| !clv.is_empty());
        let acquisition = Acquisition::new(log, summary, &choices.spend, clv, share, confidence);
        let second_product = |&number: &u32| details.second_products.day(number).unwrap_or(Day::MAX);
        let second_products = summary.number.iter().map(second_product).collect();
        let of_lost = LostChoices { confidence, rfm: &choices.rfm, win_back_cost: choices.win_back_cost };
        let of_spend = acquisition.as_ref().map_err(|absent| *absent);
        let lost = Lost::new((summary, &base), &lost, expected, of_spend, &of_lost);
        Self {
            lost: Section(lost),
            acquisition: Section(acquisition),
            programme: Section(Programme::new(log, summary, &choices.programme, share, confidence)),
            referral: Section(Referral::new(log, summary, confidence)),
            products: Section(Products::new(details, summary, confidence)),
            pairs: Section(pairs.and_then(|baskets| Pairs::new(baskets, &details.products, confidence))),
            profile: Section(Profile::new(details, summary, confidence)),
            slipping: Section(Slipping::new(summary, Some(names), expected, confidence)),
            satisfaction: Section(Satisfaction::new(details, summary, confidence)),
            wallet: Section(Wallet::new(details, summary, confidence)),
            margin: Section(margin),
            retention: Section(retention.retention(confidence)),
            trend: Section(trend.trend(confidence)),
            mix: Section(Ok(Mix::new(summary, over, confidence))),
            cohorts: CohortsByPeriod {
                month: cohorts(month),
                quarter: cohorts(quarter),
                week: cohorts(week),
            },
            segments: Section(Ok(segments)),
            second_days: [waits.second_days(summary), second_products],
            next_purchase: Section(waits.next_purchase(details, summary, confidence)),
            influences: Section(influences),
            regularity: Section(regularity.regularity(summary, confidence)),
            concentration: Section(Concentration::new(&summary.revenue, confidence)),
            validation: Section(validation),
            actions,
            forecast,
            scores,
        }
    }
}

/// Expectations of the model that predicts the second half of a log best, and its test. Without halves the best by
/// AIC predicts.
fn forecast<'a>(
    base: &Base,
    halves: impl FnOnce() -> Result<Halves<'a>, Absent>,
    choices: &Choices,
) -> (Result<Forecast, Absent>, Result<Validation, Absent>) {
    let fitted = match base.fitted() {
        Ok(fitted) => fitted,
        Err(absent) => return (Err(absent), Err(absent)),
    };
    let fits = fitted.1.iter().filter(|candidate| candidate.fit.is_ok());
    let models: Vec<PurchaseModel> = fits.map(|candidate| candidate.model).collect();
    let found = halves().and_then(|halves| Ok((halves.winner(&models)?, halves)));
    let (model, validation) = match found {
        Ok((winner, halves)) => (Some(winner.0), halves.validate(winner, &choices.outlook)),
        Err(absent) => (None, Err(absent)),
    };
    let season = validation.as_ref().ok().and_then(|found| found.season.as_ref()?.forecast);
    let forecast = Forecast::new(base, fitted, model, choices.outlook, choices.confidence);
    (forecast.map(|forecast| forecast.with_season(season)), validation)
}
