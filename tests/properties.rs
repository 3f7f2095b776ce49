//! Invariants of every calculator, for any figures in its declared ranges.

use proptest::prelude::*;
use regulars::metric::{Form, Input, Metric, Unit};
use regulars::{Error, METRICS, Outcome};

/// One evaluation: positions in the declaration, settings, and cells by input.
#[derive(Debug, Clone)]
struct Call {
    metric: &'static Metric,
    form: usize,
    choices: Vec<usize>,
    settings: Vec<f64>,
    cells: Vec<Vec<f64>>,
}

impl Call {
    fn form(&self) -> &'static Form {
        &self.metric.forms[self.form]
    }

    fn evaluate(&self) -> Result<Outcome, Error> {
        let cells = self.cells.iter().map(Vec::as_slice).collect();
        self.metric.evaluate(self.form, &self.choices, &self.settings, cells)
    }

    /// The same call with money in another unit.
    fn in_other_money(&self, factor: f64) -> Self {
        let mut call = self.clone();
        for (input, cells) in self.form().inputs.iter().zip(&mut call.cells) {
            let columns = input.rows.map_or(std::slice::from_ref(input), |rows| rows.columns);
            for (column, cell) in columns.iter().cycle().zip(cells) {
                if column.unit == Unit::Money {
                    *cell *= factor;
                }
            }
        }
        call
    }
}

/// A number an input accepts: anywhere in its range, near its example, or at an end.
fn number(input: &Input) -> BoxedStrategy<f64> {
    let Input { min, max, unit, .. } = *input;
    let usual = input.default.unwrap_or(min.max(1.0).min(max));
    let small = max.min(min + 20.0);
    // Powers of ten cover a whole range, of which a uniform draw would only reach the top.
    let wide = (max - min).log10();
    let drawn = prop_oneof![
        4 => (0.0..1.0f64).prop_map(move |at| min + at * (small - min)),
        3 => (0.2..3.0f64).prop_map(move |factor| usual * factor),
        2 => (-3.0..=1.0f64).prop_map(move |at| min + 10f64.powf((wide * at).min(wide))),
        1 => Just(min),
        1 => Just(max),
        1 => Just(usual),
    ];
    let whole = matches!(unit, Unit::Count | Unit::Score);
    drawn.prop_map(move |value| if whole { value.round() } else { value }.clamp(min, max)).boxed()
}

fn cells(input: &Input) -> BoxedStrategy<Vec<f64>> {
    let Some(rows) = input.rows else {
        let one = number(input).prop_map(|value| vec![value]).boxed();
        return match input.optional {
            true => prop_oneof![3 => one, 1 => Just(vec![])].boxed(),
            false => one,
        };
    };
    // Single columns may hold anything; the relation between columns and rows is only known from the example.
    let row: Vec<_> = rows.columns.iter().map(number).collect();
    let random = prop::collection::vec(row, rows.min..=rows.max.min(rows.min.max(3) + 8))
        .prop_map(|rows| rows.concat());
    if rows.default.is_empty() {
        return random.boxed();
    }
    let example = rows.default.concat();
    let scaled = (0.0..1.0f64).prop_map(move |factor| {
        example
            .iter()
            .map(|cell| if factor < 0.2 { *cell } else { (cell * 4.0 * factor).round() })
            .collect::<Vec<_>>()
    });
    let limits = rows.columns;
    let within = scaled.prop_map(move |cells| {
        cells
            .iter()
            .zip(limits.iter().cycle())
            .map(|(cell, column)| cell.clamp(column.min, column.max))
            .collect()
    });
    prop_oneof![within, random].boxed()
}

fn call(metric: &'static Metric) -> BoxedStrategy<Call> {
    let choices: Vec<_> = metric.conventions.iter().map(|convention| 0..convention.choices.len()).collect();
    let settings: Vec<_> = metric.settings.iter().map(number).collect();
    (0..metric.forms.len(), choices, settings)
        .prop_flat_map(move |(form, choices, settings)| {
            let cells: Vec<_> = metric.forms[form].inputs.iter().map(cells).collect();
            (Just((form, choices, settings)), cells)
        })
        .prop_map(move |((form, choices, settings), cells)| Call { metric, form, choices, settings, cells })
        .boxed()
}

/// A call of any metric.
fn any_call() -> BoxedStrategy<Call> {
    (0..METRICS.len()).prop_flat_map(|index| call(METRICS[index])).boxed()
}

fn config(cases: u32) -> ProptestConfig {
    // Seeds of failures become separate tests, not a file beside this one.
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(config(20_000))]

    #[test]
    fn finite_figures_or_a_coded_error(call in any_call()) {
        let metric = call.metric;
        let outcome = match call.evaluate() {
            Ok(outcome) => outcome,
            Err(error) => {
                prop_assert!(Error::CODES.contains(&error.code()));
                if let Error::Undefined { reason, .. } = error {
                    prop_assert!(metric.refusals.contains(&reason), "{} {reason}", metric.id);
                }
                return Ok(());
            }
        };
        prop_assert!(outcome.headline().is_some());
        let numbers = outcome.values.iter().flatten().chain(outcome.tables.iter().flatten());
        prop_assert!(numbers.into_iter().all(|value| value.is_finite()));
        prop_assert!(outcome.verdict.is_some_and(|code| metric.verdicts.contains(&code)));
        for warning in &outcome.warnings {
            prop_assert!(metric.warnings.contains(&warning.code));
            prop_assert!(warning.value.is_none_or(f64::is_finite));
        }
        for (table, cells) in metric.tables.iter().zip(&outcome.tables) {
            prop_assert_eq!(cells.len() % table.columns.len(), 0);
        }
    }

    #[test]
    fn an_interval_holds_its_estimate_and_lies_in_range(call in any_call()) {
        let Ok(outcome) = call.evaluate() else { return Ok(()) };
        for (output, high) in call.metric.outputs.iter().zip(&outcome.values) {
            let (Some(prefix), Some(high)) = (output.id.strip_suffix("high"), *high) else { continue };
            let low = outcome.value(&format!("{prefix}low")).expect("both ends or none");
            let named = prefix.strip_suffix('-').unwrap_or_default();
            let estimate = [named.to_owned(), format!("{named}-rate"), format!("{named}-nps")]
                .iter()
                .find_map(|id| outcome.value(id))
                .or(outcome.headline().filter(|_| named.is_empty()).map(|(_, value)| value));
            let estimate = estimate.ok_or(TestCaseError::fail(format!("{} {prefix} of what?", call.metric.id)))?;
            let slack = 1e-12 * estimate.abs().max(1.0);
            prop_assert!(
                low <= estimate + slack && estimate <= high + slack,
                "{} {named}: {low} ≤ {estimate} ≤ {high}", call.metric.id
            );
            // A ratio of shares has no upper limit.
            let range = match (output.unit, call.metric.id) {
                (Unit::Share, "upsell-ratio") => (0.0, f64::INFINITY),
                (Unit::Share, _) => (0.0, 1.0),
                (Unit::PercentagePoints, _) => (-1.0, 1.0),
                (Unit::Points, "nps-comparison") if named.is_empty() => (-200.0, 200.0),
                (Unit::Points, _) => (-100.0, 100.0),
                (Unit::Number, _) => (0.0, f64::INFINITY),
                (unit, id) => return Err(TestCaseError::fail(format!("{id}: an interval in {unit:?}"))),
            };
            prop_assert!(range.0 <= low && high <= range.1, "{} {named}: {low} to {high}", call.metric.id);
        }
    }

    #[test]
    fn another_currency_changes_nothing_but_the_money(call in any_call(), power in -6..=6i32) {
        // A power of two changes no digit, so results are equal to the last bit.
        let factor = f64::powi(2.0, power);
        let (Ok(before), Ok(after)) = (call.evaluate(), call.in_other_money(factor).evaluate()) else { return Ok(()) };
        let same = |unit: Unit, before: f64, after: f64| match unit {
            Unit::Money => before * factor == after,
            _ => before == after,
        };
        for ((output, before), after) in call.metric.outputs.iter().zip(&before.values).zip(&after.values) {
            prop_assert_eq!(before.is_some(), after.is_some());
            let (before, after) = (before.unwrap_or(0.0), after.unwrap_or(0.0));
            prop_assert!(same(output.unit, before, after), "{} {}: {before}, {after}", call.metric.id, output.id);
        }
        for ((table, before), after) in call.metric.tables.iter().zip(&before.tables).zip(&after.tables) {
            prop_assert_eq!(before.len(), after.len());
            for ((column, before), after) in table.columns.iter().cycle().zip(before).zip(after) {
                prop_assert!(same(column.unit, *before, *after), "{} {} {}", call.metric.id, table.id, column.id);
            }
        }
        prop_assert_eq!(before.verdict, after.verdict);
        prop_assert_eq!(before.warnings, after.warnings);
    }

    #[test]
    fn more_never_means_less((call, rule) in call_of_a_rule(), more in 0.0..2.0f64) {
        let (_, _, input, output, direction) = rule;
        let Ok(before) = call.evaluate() else { return Ok(()) };
        let position = call.form().inputs.iter().position(|known| known.id == input).expect(input);
        let declared = &call.form().inputs[position];
        let mut raised = call.clone();
        let Some(cell) = raised.cells[position].first_mut() else { return Ok(()) };
        let step = if declared.unit == Unit::Count { (*cell * more).ceil() + 1.0 } else { (declared.max - *cell).min(cell.max(0.01)) * more / 2.0 };
        *cell = (*cell + step).min(declared.max);
        let Ok(after) = raised.evaluate() else { return Ok(()) };
        let (Some(before), Some(after)) = (before.value(output), after.value(output)) else { return Ok(()) };
        let rise = direction * (after - before);
        prop_assert!(rise >= -1e-9 * before.abs().max(1e-9), "{} {input} → {output}: {before}, then {after}", call.metric.id);
    }
}

/// Metric, form, input, output, and 1 if the output rises with the input, −1 if it falls.
type Rule = (&'static str, &'static str, &'static str, &'static str, f64);

/// Invariants that every reader of the definition relies on.
const MONOTONE: &[Rule] = &[
    ("nps", "groups", "promoters", "nps", 1.0),
    ("nps", "groups", "detractors", "nps", -1.0),
    ("nps-sample-size", "precision", "margin", "answers", -1.0),
    ("nps-sample-size", "precision", "population", "answers", 1.0),
    ("nps-sample-size", "comparison", "difference", "answers", -1.0),
    ("repurchase-rate", "customers", "repeat-customers", "repurchase-rate", 1.0),
    ("upsell-ratio", "customers", "several-kinds", "upsell-ratio", 1.0),
    ("loyalty-index", "composite", "nps", "loyalty-index", 1.0),
    ("loyalty-index", "composite", "repurchase-rate", "loyalty-index", 1.0),
    ("loyalty-programme", "figures", "spend-with", "return", 1.0),
    ("loyalty-programme", "figures", "spend-without", "return", -1.0),
    ("clv", "figures", "order-value", "clv", 1.0),
    ("clv", "figures", "orders-per-year", "clv", 1.0),
    ("clv", "figures", "lifespan", "clv", 1.0),
    ("clv", "figures", "margin", "clv", 1.0),
    ("clv", "figures", "discount-rate", "clv", -1.0),
    ("clv-retention", "endless", "margin", "clv", 1.0),
    ("clv-retention", "endless", "retention-rate", "clv", 1.0),
    ("clv-retention", "endless", "discount-rate", "clv", -1.0),
    ("clv-retention", "horizon", "horizon", "clv", 1.0),
    ("clv-subscription", "figures", "revenue", "clv", 1.0),
    ("clv-subscription", "figures", "churn-rate", "clv", -1.0),
    ("clv-subscription", "figures", "expansion-rate", "clv", 1.0),
    ("lost-customer", "figures", "years-lost", "lost-margin", 1.0),
    ("lost-customer", "figures", "discount-rate", "cost", -1.0),
    ("customer-mix", "groups", "regular-revenue", "regular-revenue-share", 1.0),
    ("retention-rate", "customers", "new", "retention", -1.0),
    ("retention-rate", "rate", "known-retention", "yearly-churn", -1.0),
    ("retention-projection", "cohort", "horizon", "survival", -1.0),
    ("revenue-retention", "revenue", "expansion", "net-retention", 1.0),
    ("revenue-retention", "revenue", "churned", "gross-retention", -1.0),
    ("acquisition-cost", "figures", "spend", "acquisition-cost", 1.0),
    ("acquisition-cost", "figures", "new-customers", "acquisition-cost", -1.0),
    ("acquisition-vs-retention", "figures", "acquisition-spend", "winning-cost", 1.0),
    ("prospect-funnel", "stages", "clv", "net-per-regular", 1.0),
    ("word-of-mouth", "figures", "good-share", "net", 1.0),
    ("word-of-mouth", "figures", "bad-swayed", "net", -1.0),
    ("referral-value", "figures", "clv", "referral-value", 1.0),
    ("referral-value", "figures", "reward", "referral-value", -1.0),
    ("share-of-wallet", "one", "spend", "share", 1.0),
    ("wallet-allocation", "rank", "rank", "share", -1.0),
    ("wallet-allocation", "rank", "brands", "share-if-first", -1.0),
    ("market-share", "revenue", "own-revenue", "market-share", 1.0),
];

/// A rule with a call that it applies to.
fn call_of_a_rule() -> BoxedStrategy<(Call, Rule)> {
    let choose = |index: usize| {
        let rule = MONOTONE[index];
        let metric = METRICS.iter().find(|metric| metric.id == rule.0).expect(rule.0);
        let form = metric.forms.iter().position(|form| form.id == rule.1).expect(rule.1);
        let cells: Vec<_> = metric.forms[form].inputs.iter().map(cells).collect();
        (call(metric), cells).prop_map(move |(call, cells)| (Call { form, cells, ..call }, rule))
    };
    (0..MONOTONE.len()).prop_flat_map(choose).boxed()
}

/// The properties apply only to calls with a result, so every form must have many.
#[test]
fn random_figures_often_have_results() {
    use proptest::strategy::ValueTree;
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    for metric in METRICS {
        let calls = call(metric);
        let mut results = vec![0; metric.forms.len()];
        // The draws are shared among the forms.
        for _ in 0..100 * metric.forms.len().max(4) {
            let call = calls.new_tree(&mut runner).expect("a call").current();
            results[call.form] += u32::from(call.evaluate().is_ok());
        }
        assert!(results.iter().all(|results| *results >= 10), "{}: {results:?}", metric.id);
    }
}

/// The outcome of a calculator for single figures.
fn evaluated(
    id: &str,
    form: &str,
    inputs: &[(&str, f64)],
    settings: &[(&str, f64)],
    conventions: &[(&str, &str)],
) -> Outcome {
    let inputs: Vec<(&str, &[f64])> =
        inputs.iter().map(|(id, value)| (*id, std::slice::from_ref(value))).collect();
    let options = regulars::metrics::Options { form: Some(form), settings, conventions };
    regulars::evaluate(id, &inputs, options).unwrap()
}

proptest! {
    #![proptest_config(config(4_000))]

    #[test]
    fn answers_for_a_margin_give_that_margin(
        (promoters, rest) in (0.0..=1.0f64, 0.0..=1.0f64),
        margin in 1.0..=60.0f64,
        confidence in 0.8..=0.99f64,
    ) {
        let detractors = (1.0 - promoters) * rest;
        let settings = [("confidence", confidence)];
        let shares = [("promoters", promoters), ("detractors", detractors)];
        let asked = |margin: f64| {
            let inputs = [&shares[..], &[("margin", margin)]].concat();
            evaluated("nps-sample-size", "precision", &inputs, &settings, &[]).value("answers").unwrap()
        };
        let nps = |answers: f64| {
            let counts = [promoters, 1.0 - promoters - detractors, detractors].map(|share| (share * answers).max(0.0));
            let inputs = [("promoters", counts[0]), ("passives", counts[1]), ("detractors", counts[2])];
            evaluated("nps", "groups", &inputs, &settings, &[("interval", "weighted")])
        };
        let answers = asked(margin);
        let outcome = nps(answers);
        prop_assert!(outcome.value("margin").unwrap() <= margin + 1e-6, "{} answers", answers);
        // Checks that one answer fewer would be too few, except where the end of the scale cuts the interval off.
        let fewer = nps((answers - 1.0).max(0.5));
        let is_cut = [fewer.value("low"), fewer.value("high")].iter().any(|end| end.unwrap().abs() >= 100.0);
        prop_assert!(answers == 1.0 || is_cut || fewer.value("margin").unwrap() > margin - 1e-6, "{} answers", answers);
        prop_assert_eq!(nps(answers).value("answers-for-ten").unwrap(), asked(10.0));
    }
}
