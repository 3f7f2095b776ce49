//! The package's TypeScript declarations, written from the shapes; `tools/shapes.js` lays them out.

use ts_rs::{Config, Dummy, TS};

use super::{
    actions as acting, comparison, customer_totals as totals_report, fit, history, models, posterior,
    predictions, preview, refusal, report, simulated, summary, surveys,
};
use crate::estimate::Estimate;
use crate::models::horizon::Discounting;
use crate::models::totals::Total;
use crate::orders::analysis::{
    self, absent, acquisition, actions, cohorts, concentration, customer_totals, forecast, margin, mix,
    next_purchase, pairs, products, profile, regularity, retention, satisfaction, segments, slipping, trend,
    validation, wallet,
};
use crate::orders::detect::{self, identity, options, role};
use crate::orders::summary::headline;
use crate::surveys::analysis as survey;
use crate::surveys::detect::{options as asked, refusal as doubts};
use crate::surveys::summary::{measure, weighted};
use crate::wasm::model_options::{
    CompareOptions, FitOptions, ForecastOptions, PredictOptions, SampleOptions, SimulateOptions, TimeUnit,
};
use crate::wasm::options::{Merge, OrderOptions, RfmCutOffs, ZeroAmounts};
use crate::wasm::surveys_options;

/// Declares each type with its documentation, in this order.
macro_rules! declarations {
    ($config:expr, $($shape:ty),* $(,)?) => {
        vec![$(format!(
            "{}export {}",
            <$shape as TS>::docs().unwrap_or_default(),
            <$shape as TS>::decl($config),
        )),*]
    };
}

/// Everything JavaScript receives, and the options it may give.
fn declarations() -> Vec<String> {
    // Counts are numbers in JavaScript: none is beyond 2^53.
    let config = &Config::default().with_large_int("number");
    declarations![
        config,
        OrderOptions,
        role::Role,
        RfmCutOffs,
        ZeroAmounts,
        Merge,
        TimeUnit,
        FitOptions,
        PredictOptions,
        CompareOptions,
        SimulateOptions,
        SampleOptions,
        ForecastOptions,
        Discounting,
        options::Refunds,
        identity::Identity,
        options::Guests,
        options::Amounts,
        history::PurchaseHistory,
        refusal::OrdersRefusal,
        detect::refusal::Candidate,
        preview::FilePreview,
        summary::CustomerSummary,
        summary::RowCounts,
        summary::RowProblem,
        detect::assumption::Assumption,
        detect::assumption::AssumptionCode,
        detect::assumption::Found,
        report::OrdersReport,
        totals_report::CustomerTotalsReport,
        customer_totals::TotalsAnalysis,
        mix::OneTimeAndRegular,
        report::Source,
        report::CustomerColumns,
        Estimate,
        Total,
        headline::Headline,
        headline::Intervals,
        absent::Section<Dummy>,
        absent::AbsentSection,
        absent::Absent,
        retention::Retention,
        trend::Trend,
        trend::Change,
        trend::ShareChange,
        mix::Mix,
        mix::CustomerGroup,
        mix::ActivityByPeriod,
        cohorts::Activity,
        analysis::CohortsByPeriod,
        cohorts::Cohorts,
        cohorts::Cohort,
        segments::Segments,
        segments::CutOffMethod,
        segments::SegmentCutOffs,
        segments::Segment,
        segments::SegmentId,
        next_purchase::NextPurchase,
        next_purchase::After,
        next_purchase::ReturnRate,
        next_purchase::Group,
        next_purchase::GroupKind,
        regularity::Regularity,
        regularity::Bounds,
        regularity::RegularityClasses,
        regularity::GapHistogram,
        concentration::Concentration,
        concentration::Lorenz,
        concentration::TopCustomers,
        products::Products,
        products::Product,
        pairs::Pairs,
        pairs::Pair,
        profile::Profile,
        profile::Trait,
        profile::TraitKind,
        profile::Contrast,
        profile::ContrastKind,
        slipping::Slipping,
        slipping::SlippingCustomer,
        satisfaction::Satisfaction,
        satisfaction::ScoreGroup,
        satisfaction::ScoreGroupId,
        wallet::Wallet,
        margin::Margin,
        acting::ActionList,
        acting::ActionShape,
        actions::Because,
        actions::ComparedGroup,
        actions::Without,
        actions::rules::ActionId,
        actions::rules::GroupKind,
        segments::RecencyBy,
        acquisition::Acquisition,
        acquisition::Channel,
        acquisition::Cohort,
        acquisition::Keeping,
        acquisition::Unmatched,
        models::FittedModels,
        models::CandidateShape,
        models::FrequencyHistogram,
        forecast::Grid,
        forecast::Reason,
        validation::Validation,
        validation::WeekHoldout,
        validation::HoldoutClass,
        validation::WeekTracking,
        fit::Fitted,
        fit::CovariatesShape,
        fit::CoefficientShape,
        predictions::PurchaseAnswers,
        predictions::NextPurchase,
        fit::Answer<Dummy>,
        refusal::ModelRefusal,
        comparison::Comparison,
        comparison::ComparisonEntry,
        comparison::ComparedFit,
        comparison::HistogramColumns,
        comparison::Holdout,
        comparison::FrequencyClass,
        comparison::Tracking,
        predictions::PurchasePredictions,
        predictions::SpendPredictions,
        predictions::RenewalPredictions,
        posterior::PosteriorShape,
        posterior::PurchaseIntervals,
        posterior::TotalForecasts,
        posterior::TotalForecastShape,
        posterior::BackTestShape,
        simulated::Simulated,
        simulated::TotalEstimates,
        surveys_options::SurveyOptions,
        surveys_options::SurveyColumns,
        surveys_options::OneOrMore,
        surveys_options::Unfinished,
        asked::GivenScale,
        asked::Kind,
        asked::Codes,
        asked::Halves,
        asked::Respondents,
        survey::waves::Length,
        surveys::SurveyRefusal,
        doubts::Candidate,
        doubts::Reading,
        surveys::SurveyDetected,
        surveys::DetectedQuestion,
        surveys::SurveyPreview,
        surveys::SurveyReport,
        survey::Report,
        survey::question::QuestionReport,
        survey::question::ScaleShape,
        survey::question::ScoreCount,
        survey::question::GroupCounts,
        survey::reading::Counted,
        measure::Score,
        measure::Change,
        weighted::Weighted,
        survey::waves::Wave,
        survey::segments::Segment,
        survey::segments::Against,
        survey::segments::Split,
        survey::drivers::Drivers,
        survey::drivers::Driver,
        survey::people::People,
        survey::weighting::Weights,
        survey::comments::Comments,
        survey::comments::Comment,
        survey::comments::Word,
        survey::people::ResponseRate,
        survey::outcomes::Outcomes,
        survey::outcomes::OutcomeGroup,
        survey::outcomes::AnswerGroup,
        survey::outcomes::Outcome,
        survey::outcomes::OutcomeId,
        survey::outcomes::OutcomeDifference,
        survey::reading::Rows,
        survey::reading::Problem,
        survey::reading::Assumption,
    ]
}

/// `tools/shapes.js` runs this test for what it prints.
#[test]
fn every_shape_is_declared_and_documented() {
    let all = declarations();
    println!("BEGIN\n{}\nEND", all.join("\n\n"));
    for declaration in &all {
        assert!(declaration.starts_with("/**") && declaration.contains("export type "), "{declaration}");
    }
}
