//! The table of all calculators, one per file, family by family.

pub mod ratings;

use crate::error::Error;
use crate::metric::{Metric, Outcome, codec};

/// Declares the modules, [`METRICS`], [`answer`] and, for WebAssembly, one export per calculator, so that an artefact
/// can be cut from the one compilation by the export it keeps (`tools/wasm.js`).
macro_rules! table {
    ($($module:ident :: $metric:ident,)*) => {
        $(pub mod $module;)*

        /// Every calculator, in display order, family by family.
        pub static METRICS: &[&Metric] = &[$(&$module::$metric,)*];

        /// Answers a request of plain numbers for the metric whose version it begins with; see [`codec`].
        ///
        /// If no metric has that version, the first metric answers that its version differs.
        pub fn answer(request: &[f64]) -> Vec<f64> {
            const VERSIONS: &[u32] = &[$($module::$metric.version(),)*];
            let own = |version: &u32| request.first() == Some(&f64::from(*version));
            let index = VERSIONS.iter().position(own).unwrap_or(0);
            codec::answer(METRICS[index], VERSIONS[index], request)
        }

        #[cfg(all(target_arch = "wasm32", not(feature = "orders")))]
        mod exports {
            use wasm_bindgen::prelude::wasm_bindgen;
            $(
                /// Answers requests to this calculator.
                #[wasm_bindgen]
                pub fn $module(request: &[f64]) -> Vec<f64> {
                    const VERSION: u32 = super::$module::$metric.version();
                    crate::metric::codec::answer(&super::$module::$metric, VERSION, request)
                }
            )*
        }
    };
}

// One line per calculator. The module has the metric's id, with underscores.
table! {
    nps::NPS,
    nps_comparison::NPS_COMPARISON,
    nps_sample_size::NPS_SAMPLE_SIZE,
    csat::CSAT,
    customer_effort::CUSTOMER_EFFORT,
    satisfaction_return::SATISFACTION_RETURN,
    repurchase_rate::REPURCHASE_RATE,
    upsell_ratio::UPSELL_RATIO,
    loyalty_index::LOYALTY_INDEX,
    engagement_score::ENGAGEMENT_SCORE,
    loyalty_programme::LOYALTY_PROGRAMME,
    clv::CLV,
    clv_retention::CLV_RETENTION,
    clv_subscription::CLV_SUBSCRIPTION,
    lost_customer::LOST_CUSTOMER,
    customer_mix::CUSTOMER_MIX,
    retention_rate::RETENTION_RATE,
    retention_projection::RETENTION_PROJECTION,
    revenue_retention::REVENUE_RETENTION,
    earned_growth::EARNED_GROWTH,
    acquisition_cost::ACQUISITION_COST,
    acquisition_vs_retention::ACQUISITION_VS_RETENTION,
    prospect_funnel::PROSPECT_FUNNEL,
    word_of_mouth::WORD_OF_MOUTH,
    referral_value::REFERRAL_VALUE,
    share_of_wallet::SHARE_OF_WALLET,
    wallet_allocation::WALLET_ALLOCATION,
    market_share::MARKET_SHARE,
}

/// The metric of this id.
pub fn find(id: &str) -> Option<&'static Metric> {
    METRICS.iter().copied().find(|metric| metric.id == id)
}

/// Inputs by id: one number, or the cells of a table row by row.
pub type Inputs<'a> = &'a [(&'a str, &'a [f64])];

/// Options of the calculation; options not given take their defaults.
#[derive(Debug, Clone, Copy, Default)]
pub struct Options<'a> {
    /// Id of the form; without one, the first form that has all the given inputs.
    pub form: Option<&'a str>,
    /// Settings by id, such as `("confidence", 0.9)`.
    pub settings: &'a [(&'a str, f64)],
    /// Choices by the id of their convention, such as `("interval", "score")`.
    pub conventions: &'a [(&'a str, &'a str)],
}

/// Computes a metric by name.
///
/// # Errors
/// Unknown ids, and the fault of the first invalid input.
pub fn evaluate(id: &str, inputs: Inputs, options: Options) -> Result<Outcome, Error> {
    let metric = find(id).ok_or(Error::UnknownMetric)?;
    let has = |form: &crate::metric::Form, id: &str| form.inputs.iter().any(|input| input.id == id);
    let form = match options.form {
        Some(id) => metric.forms.iter().position(|form| form.id == id).ok_or(Error::UnknownForm)?,
        None => metric
            .forms
            .iter()
            .position(|form| inputs.iter().all(|(id, _)| has(form, id)))
            .ok_or(Error::UnknownInput)?,
    };
    if inputs.iter().any(|(id, _)| !has(&metric.forms[form], id)) {
        return Err(Error::UnknownInput);
    }
    let mut settings: Vec<f64> = metric.settings.iter().filter_map(|setting| setting.default).collect();
    for (id, value) in options.settings {
        let index = metric.settings.iter().position(|setting| setting.id == *id);
        settings[index.ok_or(Error::UnknownOption)?] = *value;
    }
    let mut choices = vec![0; metric.conventions.len()];
    for (id, choice) in options.conventions {
        let index = metric.conventions.iter().position(|convention| convention.id == *id);
        let index = index.ok_or(Error::UnknownOption)?;
        let position = metric.conventions[index].choices.iter().position(|known| known == choice);
        choices[index] = position.ok_or(Error::UnknownOption)?;
    }
    let given = |id: &str| inputs.iter().find(|(given, _)| *given == id).map_or(&[][..], |(_, cells)| cells);
    let cells = metric.forms[form].inputs.iter().map(|input| given(input.id)).collect();
    metric.evaluate(form, &choices, &settings, cells)
}

#[cfg(test)]
mod formula;
#[cfg(test)]
mod testing;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::metric::{Form, Input};
    use std::collections::HashSet;

    /// The cells of the example in a form; `None` if a required input has none.
    fn example(form: &Form) -> Vec<Vec<f64>> {
        let cells = |input: &Input| match input.rows {
            Some(rows) => rows.default.concat(),
            None => input.default.into_iter().collect(),
        };
        form.inputs.iter().map(cells).collect()
    }

    fn defaults(metric: &Metric) -> Vec<f64> {
        metric.settings.iter().map(|setting| setting.default.expect(setting.id)).collect()
    }

    /// Every combination of choices.
    fn all_choices(metric: &Metric) -> Vec<Vec<usize>> {
        metric.conventions.iter().fold(vec![vec![]], |lists, convention| {
            let longer = |list: Vec<usize>| {
                (0..convention.choices.len()).map(move |choice| [list.clone(), vec![choice]].concat())
            };
            lists.into_iter().flat_map(longer).collect()
        })
    }

    #[test]
    fn families_are_contiguous() {
        let mut families: Vec<_> = METRICS.iter().map(|metric| metric.family.id()).collect();
        families.dedup();
        assert_eq!(families.iter().collect::<HashSet<_>>().len(), families.len(), "{families:?}");
    }

    fn assert_ids<'a>(what: &str, ids: impl Iterator<Item = &'a str>) {
        let mut seen = HashSet::new();
        for id in ids {
            assert!(seen.insert(id), "{what}: {id} twice");
            assert!(
                !id.is_empty()
                    && id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
            );
        }
    }

    #[test]
    fn ids_are_unique_and_kebab_case() {
        assert_ids("metrics", METRICS.iter().map(|metric| metric.id));
        for metric in METRICS {
            assert_ids(metric.id, metric.outputs.iter().map(|output| output.id));
            assert_ids(metric.id, metric.tables.iter().map(|table| table.id));
            assert_ids(metric.id, metric.forms.iter().map(|form| form.id));
            assert_ids(metric.id, metric.conventions.iter().map(|convention| convention.id));
            // Options share one object in JavaScript, and formulas share one set of names.
            let options = metric.conventions.iter().map(|convention| convention.id);
            assert_ids(metric.id, options.chain(metric.settings.iter().map(|s| s.id)).chain(["form"]));
            for form in metric.forms {
                assert_ids(metric.id, form.inputs.iter().map(|input| input.id));
                for rows in form.inputs.iter().filter_map(|input| input.rows) {
                    assert_ids(metric.id, rows.columns.iter().map(|column| column.id));
                }
            }
        }
    }

    #[test]
    fn every_example_gives_a_result_under_every_convention() {
        for metric in METRICS {
            for (index, form) in metric.forms.iter().enumerate() {
                for choices in all_choices(metric) {
                    let cells = example(form);
                    let cells = cells.iter().map(Vec::as_slice).collect();
                    let outcome = metric.evaluate(index, &choices, &defaults(metric), cells);
                    let outcome =
                        outcome.unwrap_or_else(|e| panic!("{} {} {choices:?}: {e}", metric.id, form.id));
                    assert!(outcome.headline().is_some(), "{} {}: no headline", metric.id, form.id);
                    for warning in &outcome.warnings {
                        assert!(metric.warnings.contains(&warning.code), "{}: {}", metric.id, warning.code);
                    }
                    if let Some(verdict) = outcome.verdict {
                        assert!(metric.verdicts.contains(&verdict), "{}: {verdict}", metric.id);
                    }
                    for (cells, table) in outcome.tables.iter().zip(metric.tables) {
                        assert_eq!(cells.len() % table.columns.len(), 0, "{}: {}", metric.id, table.id);
                    }
                }
            }
        }
    }

    /// The displayed formula is the computed one: its text, evaluated with the example's numbers, gives the output.
    /// Sums over the rows of a table (Σ) are not evaluated here.
    #[test]
    fn formulas_give_the_declared_outputs() {
        for metric in METRICS {
            let mut checked = HashSet::new();
            for (index, form) in metric.forms.iter().enumerate() {
                for choices in all_choices(metric) {
                    let cells = example(form);
                    let outcome = metric
                        .evaluate(
                            index,
                            &choices,
                            &defaults(metric),
                            cells.iter().map(Vec::as_slice).collect(),
                        )
                        .unwrap();
                    let chosen: Vec<&str> =
                        metric.conventions.iter().zip(&choices).map(|(c, i)| c.choices[*i]).collect();
                    let lookup = |id: &str| {
                        let output = metric.outputs.iter().position(|output| output.id == id);
                        let input =
                            form.inputs.iter().position(|input| input.id == id && input.rows.is_none());
                        let setting = metric.settings.iter().position(|setting| setting.id == id);
                        output
                            .and_then(|i| outcome.values[i])
                            .or(input.and_then(|i| cells[i].first().copied()))
                            .or(setting.and_then(|i| metric.settings[i].default))
                    };
                    for formula in metric.formulas {
                        let holds = formula.when.is_empty()
                            || formula.when == form.id
                            || chosen.contains(&formula.when);
                        let Some(expected) = lookup(formula.output).filter(|_| holds) else { continue };
                        checked.insert((formula.output, formula.text));
                        if formula.text.contains('Σ') {
                            continue;
                        }
                        let value = formula::evaluate(formula.text, &lookup)
                            .unwrap_or_else(|e| panic!("{} {}: {e} in {}", metric.id, form.id, formula.text));
                        assert!(
                            (value - expected).abs() <= 1e-9 * expected.abs().max(1e-6),
                            "{}: {} = {} gives {value}, not {expected}",
                            metric.id,
                            formula.output,
                            formula.text
                        );
                    }
                }
            }
            for formula in metric.formulas {
                let key = (formula.output, formula.text);
                assert!(checked.contains(&key), "{}: no example shows {key:?}", metric.id);
                assert!(metric.outputs.iter().any(|output| output.id == formula.output));
                let when = formula.when;
                let known = metric
                    .forms
                    .iter()
                    .map(|form| form.id)
                    .chain(metric.conventions.iter().flat_map(|c| c.choices.iter().copied()))
                    .any(|id| id == when);
                assert!(when.is_empty() || known, "{}: {when}", metric.id);
            }
        }
    }
}
