//! Derivatives of likelihoods with covariates, against complex steps in 90-digit arithmetic
//! (`tests/golden/derivatives.py`): parameters and coefficients together.

use serde_json::Value;

use super::design::{Covariates, Process, columns};
use super::estimate::{ALL, Combined, Segment};
use crate::math::jet::Jet;
use crate::models::bdw::BdwLikelihood;
use crate::models::catalogue::PurchaseModel;
use crate::models::customers::CustomerBase;
use crate::models::fit::Likelihood;
use crate::models::gamma_gamma::GammaGammaLikelihood;
use crate::models::sbg::Renewals;
use crate::models::tests::derivatives::{compare, derivatives, number, numbers, references};

/// x, tₓ and T; frequency and mean spend; and cohorts, as the script has them.
const TIMED: [[f64; 3]; 7] = [
    [0.0, 0.0, 38.86],
    [0.0, 0.0, 3.5],
    [1.0, 1.71, 38.86],
    [2.0, 30.43, 38.86],
    [2.0, 0.4, 38.86],
    [3.0, 20.0, 20.0],
    [26.0, 30.86, 31.0],
];
const SPENT: [[f64; 2]; 4] = [[1.0, 12.34], [2.0, 22.35], [7.0, 103.2], [40.0, 5.5]];
const COHORTS: [&[&[f64]]; 2] = [&[&[1000.0, 869.0, 743.0, 653.0]], &[&[410.0, 377.0], &[80.0, 50.0, 41.0]]];

fn check<'a, const N: usize>(
    case: &Value,
    processes: &[Process],
    model: Option<PurchaseModel>,
    segments: Vec<(&[f64], Box<dyn Likelihood<N> + 'a>)>,
) {
    let [parameters, coefficients] = ["parameters", "coefficients"].map(|name| numbers(&case[name]));
    let places = numbers(&case["columns"]).into_iter().map(|place| place as usize);
    let covariates = Covariates { values: &[], columns: processes.iter().copied().zip(places).collect() };
    let at: [f64; ALL] = core::array::from_fn(|i| {
        parameters.get(i).copied().unwrap_or_else(|| coefficients.get(i - N).map_or(1.0, |value| value.exp()))
    });
    let used = N + coefficients.len();
    let combined = Combined {
        columns: columns(&covariates, model),
        held: vec![false; coefficients.len()],
        precision: vec![number(&case["precision"]); coefficients.len()],
        start: at,
        units: [1.0; N],
        customers: 1.0,
        ridge: &Flat,
        segments: segments.into_iter().map(|(z, likelihood)| Segment { z: z.to_vec(), likelihood }).collect(),
    };
    let found = combined.evaluate(&at).in_logarithms(&at);
    compare(&case["model"].to_string(), &found, &derivatives(&case["jet"], used), used);
}

/// Only names flat directions, which are not tested here.
struct Flat;

impl<const N: usize> Likelihood<N> for Flat {
    fn evaluate(&self, _: &[f64; N]) -> Jet<N> {
        Jet::ZERO
    }

    fn start(&self) -> [f64; N] {
        [1.0; N]
    }

    fn customers(&self) -> f64 {
        0.0
    }

    fn ridge(&self, _: &[f64; N]) -> &'static str {
        ""
    }
}

#[test]
fn likelihoods_with_covariates_agree_with_complex_steps() {
    for case in references("covariates") {
        match case["model"].as_str().unwrap() {
            "gamma-gamma" => {
                let rows = |rows: [usize; 2]| {
                    let rows = rows.map(|row| (SPENT[row], 1.0));
                    Box::new(GammaGammaLikelihood::of_rows(&rows, 0.0)) as Box<dyn Likelihood<3>>
                };
                check(&case, &[Process::Spend], None, vec![(&[0.0], rows([0, 2])), (&[1.0], rows([1, 3]))]);
            }
            "sbg" => {
                let of = |cohorts| Box::new(Renewals::pooled(cohorts).unwrap()) as Box<dyn Likelihood<2>>;
                let segments: Vec<(&[f64], _)> = vec![(&[0.0], of(COHORTS[0])), (&[1.0], of(COHORTS[1]))];
                check(&case, &[Process::Churn], None, segments);
            }
            "bdw" => {
                let of = |cohorts| {
                    let renewals = Renewals::pooled(cohorts).unwrap();
                    Box::new(BdwLikelihood { renewals, tenured: true }) as Box<dyn Likelihood<3>>
                };
                let segments: Vec<(&[f64], _)> = vec![(&[0.0], of(COHORTS[0])), (&[1.0], of(COHORTS[1]))];
                check(&case, &[Process::Churn], None, segments);
            }
            id => {
                let model = PurchaseModel::from_id(id).unwrap();
                let base = |rows: &[usize]| {
                    let rows: Vec<_> = rows.iter().map(|&row| (TIMED[row], 1.0)).collect();
                    CustomerBase::of_rows(&rows)
                };
                let bases = [base(&[0, 3, 6]), base(&[1, 4, 5]), base(&[2, 3])];
                let z: [&[f64]; 3] = [&[0.0, 0.0], &[1.0, 0.5], &[-0.25, 1.0]];
                let segments =
                    z.into_iter().zip(&bases).map(|(z, base)| (z, model.likelihood(base).unwrap()));
                check(&case, &[Process::Purchase, Process::Dropout], Some(model), segments.collect());
            }
        }
    }
}
