//! Models fitted to arbitrary small data: finite figures or a coded refusal, in few steps.

use crate::Bytes;
use regulars::models::catalogue::PurchaseModel;
use regulars::models::customers::{CustomerBase, Histories};
use regulars::models::fit::Fit;
use regulars::models::gamma_gamma::{self, Spends};
use regulars::models::sbg::Sbg;

const MODELS: [PurchaseModel; 4] =
    [PurchaseModel::BgNbd, PurchaseModel::MbgNbd, PurchaseModel::ParetoNbd, PurchaseModel::BgBb];

/// The first byte chooses the model, the second the unit of time; three numbers make a customer.
pub fn run(data: &[u8]) {
    let mut bytes = Bytes(data);
    let model = bytes.below(6);
    let unit = f64::powi(10.0, i32::from(bytes.byte() % 10) - 3);
    let mut evaluations = 0;
    let watch = &mut |count: u32, _: f64| {
        evaluations = count;
        count < 5_000
    };
    let customers = bytes.0.len().div_ceil(3).min(40);
    let mut columns: [Vec<f64>; 3] = Default::default();
    for _ in 0..customers {
        let frequency = f64::from(bytes.byte() % 32) * if bytes.byte() == 255 { 1_000.0 } else { 1.0 };
        let age = f64::from(bytes.byte());
        let recency = if frequency > 0.0 { (age - f64::from(bytes.byte())).max(0.0) } else { 0.0 };
        for (column, value) in columns.iter_mut().zip([frequency, recency * unit, age * unit]) {
            column.push(value);
        }
    }
    let [frequency, recency, age] = &columns;
    match model {
        4 => {
            let spends = Spends { frequency, mean_spend: age, weight: &[] };
            check(gamma_gamma::fit_to(&spends, 0.0, watch).ok());
        }
        5 => {
            let mut survivors = age.clone();
            survivors.sort_by(|a, b| b.total_cmp(a));
            check(Sbg::fit(&survivors, 0.0, watch).ok());
        }
        index => {
            let histories = Histories { frequency, recency, age, weight: &[] };
            let fit = CustomerBase::new(&histories).and_then(|base| MODELS[index].fit(&base, 0.0, watch));
            check(fit.ok());
        }
    }
    assert!(evaluations < 5_000, "no end in sight");
}

fn check<const N: usize>(fit: Option<Fit<N>>) {
    let Some(fit) = fit else { return };
    let positive = fit.parameters.iter().all(|value| value.is_finite() && *value > 0.0);
    assert!(positive && fit.log_likelihood.is_finite(), "{fit:?}");
    let errors = fit.standard_errors();
    assert!(errors.iter().flatten().all(|error| error.is_finite() && *error >= 0.0), "{fit:?}");
}
