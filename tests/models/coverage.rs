//! Simulate and refit many times: intervals must cover the truth at their nominal rate. Slow: `npm run test:slow`.

use regulars::math::random::Random;
use regulars::models::bdw::Bdw;
use regulars::models::bootstrap::simulated_totals;
use regulars::models::catalogue::PurchaseModel;
use regulars::models::customers::{CustomerBase, Histories};
use regulars::models::fit::Fit;
use regulars::models::gamma_gamma::{self, Spends};
use regulars::models::predict::Horizon;
use regulars::models::sbg::Sbg;
use regulars::models::simulate::simulate;
use regulars::models::totals::{BaseModel, ParameterEstimate, expected_totals};

const SEEDS: u64 = 400;
const Z: f64 = 1.959_963_984_540_054;

/// Coverage counts of 95 % intervals.
struct Coverage<const N: usize> {
    covered: [u32; N],
    of: u32,
}

impl<const N: usize> Coverage<N> {
    fn new() -> Self {
        Self { covered: [0; N], of: 0 }
    }

    fn count(&mut self, covered: [bool; N]) {
        self.covered.iter_mut().zip(covered).for_each(|(count, covered)| *count += u32::from(covered));
        self.of += 1;
    }

    /// Asserts a coverage within four standard errors of 95 %, which a correct interval misses once in 16,000 runs.
    fn check(&self, what: &str) {
        let error = (0.95 * 0.05 / f64::from(self.of)).sqrt();
        for (index, covered) in self.covered.iter().enumerate() {
            let share = f64::from(*covered) / f64::from(self.of);
            println!("{what} {index}: {share:.4} of {}", self.of);
            assert!((share - 0.95).abs() < 4.0 * error, "{what} {index}: {share} of {}", self.of);
        }
    }
}

/// True per parameter if ln θ ± z standard errors covers the truth.
fn covered<const N: usize>(fit: &Fit<N>, truth: [f64; N]) -> [bool; N] {
    core::array::from_fn(|i| (fit.parameters[i] / truth[i]).ln().abs() <= Z * fit.log_covariance[i][i].sqrt())
}

/// Refits 8,000 customers acquired over a year and a half (in weeks), or over twelve occasions for BG/BB.
fn recover(kind: PurchaseModel, truth: [f64; 4], longest: u32) {
    let model = kind.with(truth).unwrap();
    let ages: Vec<f64> = (0..8_000).map(|i| f64::from(4 + i % (longest - 3))).collect();
    let mut coverage = Coverage::new();
    for seed in 0..SEEDS {
        let drawn = simulate(&*model, &ages, 0.0, &mut Random::new(seed)).unwrap();
        let histories =
            Histories { frequency: &drawn.frequency, recency: &drawn.recency, age: &ages, weight: &[] };
        let base = CustomerBase::new(&histories).unwrap();
        let base = match kind.k() {
            Some(_) => base.with_log_gap_sums(&histories, &drawn.log_gap_sum).unwrap(),
            None => base,
        };
        let fit = kind.fit(&base, 0.0, &mut |_, _| true).unwrap();
        coverage.count(covered(&fit, truth));
    }
    coverage.check(kind.id());
}

#[test]
#[ignore = "slow"]
fn bg_nbd_is_recovered() {
    recover(PurchaseModel::BgNbd, [0.4, 6.0, 0.8, 2.4], 80);
}

#[test]
#[ignore = "slow"]
fn mbg_nbd_is_recovered() {
    recover(PurchaseModel::MbgNbd, [0.8, 6.0, 0.9, 1.6], 80);
}

#[test]
#[ignore = "slow"]
fn models_with_a_rhythm_are_recovered() {
    recover(PurchaseModel::BgCnbd { k: Some(2) }, [0.6, 3.0, 0.8, 2.4], 80);
    recover(PurchaseModel::MbgCnbd { k: Some(3) }, [0.8, 2.0, 0.9, 1.6], 80);
}

/// The search finds the regularity of 1,500 customers in 95 % of the shops or more.
#[test]
#[ignore = "slow"]
fn regularity_is_found() {
    const SHOPS: u64 = 100;
    for (id, kind) in [
        ("bg", (|k| PurchaseModel::BgCnbd { k }) as fn(Option<u32>) -> PurchaseModel),
        ("mbg", |k| PurchaseModel::MbgCnbd { k }),
    ] {
        for k in [1, 2, 4] {
            let model = kind(Some(k)).with([0.8, 6.0 / f64::from(k), 0.9, 2.4]).unwrap();
            let ages: Vec<f64> = (0..1_500).map(|i| f64::from(20 + i % 60)).collect();
            let mut found = 0;
            for seed in 0..SHOPS {
                let drawn = simulate(&*model, &ages, 0.0, &mut Random::new(seed)).unwrap();
                let histories = Histories {
                    frequency: &drawn.frequency,
                    recency: &drawn.recency,
                    age: &ages,
                    weight: &[],
                };
                let base = CustomerBase::new(&histories).unwrap();
                let base = base.with_log_gap_sums(&histories, &drawn.log_gap_sum).unwrap();
                let (searched, _) = kind(None).fit_with_k(&base, 0.0, &mut |_, _| true).unwrap();
                found += u32::from(searched.k() == Some(k));
            }
            println!("{id} {k}: found in {found} of {SHOPS}");
            assert!(found >= 95, "{id} {k}: {found}");
        }
    }
}

#[test]
#[ignore = "slow"]
fn pareto_nbd_is_recovered() {
    recover(PurchaseModel::ParetoNbd, [0.6, 8.0, 0.7, 12.0], 80);
}

#[test]
#[ignore = "slow"]
fn bg_bb_is_recovered() {
    recover(PurchaseModel::BgBb, [1.2, 0.75, 0.66, 2.8], 12);
}

#[test]
#[ignore = "slow"]
fn gamma_gamma_and_sbg_are_recovered() {
    let truth = [6.0, 3.7, 15.0];
    let frequency: Vec<f64> = (0..3_000).map(|i| f64::from(1 + i % 6)).collect();
    let (mut spends, mut renewals) = (Coverage::new(), Coverage::new());
    let contract = Sbg { alpha: 0.8, beta: 1.6 };
    for seed in 0..SEEDS {
        let random = &mut Random::new(seed);
        let mean_spend = gamma_gamma::model(truth).simulate(&frequency, random).unwrap();
        let data = Spends { frequency: &frequency, mean_spend: &mean_spend, weight: &[] };
        spends.count(covered(&gamma_gamma::fit_to(&data, 0.0, &mut |_, _| true).unwrap(), truth));
        let survivors = contract.simulate(4_000.0, 9.0, random).unwrap();
        let fit = Sbg::fit(&survivors, 0.0, &mut |_, _| true).unwrap();
        renewals.count(covered(&fit, [contract.alpha, contract.beta]));
    }
    spends.check("gamma-gamma");
    renewals.check("sbg");
}

#[test]
#[ignore = "slow"]
fn bdw_is_recovered() {
    let contract = Bdw { a: 0.5, b: 0.9, c: 1.3 };
    let mut renewals = Coverage::new();
    for seed in 0..SEEDS {
        let random = &mut Random::new(seed);
        let drawn: Vec<f64> = (0..20_000).map(|_| random.uniform()).collect();
        let left = |period: u32| {
            let survival = contract.survival(f64::from(period));
            drawn.iter().filter(|draw| **draw < survival).count() as f64
        };
        let survivors: Vec<f64> = (0..10).map(left).collect();
        let fit = Bdw::fit(&survivors, 0.0, &mut |_, _| true).unwrap();
        renewals.count(covered(&fit, [contract.a, contract.b, contract.c]));
    }
    renewals.check("bdw");
}

/// Five cohorts at once, acquired in successive periods.
#[test]
#[ignore = "slow"]
fn contracts_of_several_cohorts_are_recovered() {
    let (mut plain, mut tenured) = (Coverage::new(), Coverage::new());
    for seed in 0..SEEDS {
        let random = &mut Random::new(50_000 + seed);
        let mut cohorts = |Bdw { a, b, c }: Bdw, customers: u32| -> Vec<Vec<f64>> {
            let cohort = |periods: u32| {
                let drawn: Vec<f64> = (0..customers).map(|_| random.uniform()).collect();
                let left = |period: u32| {
                    let survival = Bdw { a, b, c }.survival(f64::from(period));
                    drawn.iter().filter(|draw| **draw < survival).count() as f64
                };
                (0..=periods).map(left).collect()
            };
            (5..10).map(cohort).collect()
        };
        let alike = cohorts(Bdw { a: 0.8, b: 1.6, c: 1.0 }, 1_000);
        let rising = cohorts(Bdw { a: 0.5, b: 0.9, c: 1.3 }, 5_000);
        let watch = &mut |_: u32, _: f64| true;
        let slices: Vec<&[f64]> = alike.iter().map(Vec::as_slice).collect();
        plain.count(covered(&Sbg::fit_cohorts(&slices, 0.0, watch).unwrap(), [0.8, 1.6]));
        let slices: Vec<&[f64]> = rising.iter().map(Vec::as_slice).collect();
        tenured.count(covered(&Bdw::fit_cohorts(&slices, 0.0, watch).unwrap(), [0.5, 0.9, 1.3]));
    }
    plain.check("sbg, five cohorts");
    tenured.check("bdw, five cohorts");
}

/// Fits half a year and predicts the next: the delta method covers the true expectation, the bootstrap the actual total.
#[test]
#[ignore = "slow"]
fn totals_are_covered_by_their_intervals() {
    for (kind, truth) in
        [(PurchaseModel::BgNbd, [0.4, 6.0, 0.8, 2.4]), (PurchaseModel::MbgNbd, [0.8, 6.0, 0.9, 1.6])]
    {
        let model = kind.with(truth).unwrap();
        let ages: Vec<f64> = (0..2_000).map(|i| f64::from(6 + i % 21)).collect();
        let horizon = Horizon::new(26.0, 26.0, 0.0).unwrap();
        let mut coverage = Coverage::new();
        for seed in 0..SEEDS / 2 {
            let drawn = simulate(&*model, &ages, 26.0, &mut Random::new(seed)).unwrap();
            let histories =
                Histories { frequency: &drawn.frequency, recency: &drawn.recency, age: &ages, weight: &[] };
            let base = CustomerBase::new(&histories).unwrap();
            let fit = kind.fit(&base, 0.0, &mut |_, _| true).unwrap();
            let of = |parameters, log_covariance| BaseModel {
                kind,
                purchases: ParameterEstimate { parameters, log_covariance: Ok(log_covariance) },
                spends: None,
            };
            let certain = of(truth, [[0.0; 4]; 4]);
            let total = |model: &BaseModel| {
                expected_totals(model, &histories, &[], &horizon, 0.95).unwrap().transactions.unwrap()
            };
            let fitted = of(fit.parameters, fit.log_covariance);
            let (due, expected) = (total(&certain).value, total(&fitted));
            let draws = (300, seed + 1_000_000);
            let watch = &mut |_: u32, _: f64| true;
            let drawn_totals =
                simulated_totals(&fitted, &histories, &[], &horizon, 0.95, draws, watch).unwrap();
            let (simulated, came) = (drawn_totals.transactions.unwrap(), drawn.holdout.iter().sum::<f64>());
            coverage.count([
                (expected.low.unwrap()..=expected.high.unwrap()).contains(&due),
                (simulated.low.unwrap()..=simulated.high.unwrap()).contains(&came),
            ]);
        }
        coverage.check(kind.id());
    }
}
