//! Models fitted to arbitrary small data and asked for odd horizons: finite figures or an error code, in few steps.

use crate::Bytes;
use regulars::models::catalogue::PurchaseModel;
use regulars::models::customers::{CustomerBase, Histories};
use regulars::models::fit::Fit;
use regulars::models::gamma_gamma::{self, Spends};
use regulars::models::predict::{Horizon, predict};
use regulars::models::sbg::Sbg;

const MODELS: [PurchaseModel; 4] =
    [PurchaseModel::BgNbd, PurchaseModel::MbgNbd, PurchaseModel::ParetoNbd, PurchaseModel::BgBb];

/// The first byte chooses the model, the second the time unit; three numbers make a customer. The last bytes give the
/// horizon and the discount.
pub fn run(data: &[u8]) {
    let mut bytes = Bytes(data);
    let mut odd = Bytes(&data[data.len() - data.len().min(32)..]);
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
            if let Some([p, q, v]) = check(gamma_gamma::fit_to(&spends, 0.0, watch).ok()) {
                let told = gamma_gamma::spends(&gamma_gamma::model([p, q, v]), &spends);
                assert!(
                    told.is_ok_and(|(means, _)| means.iter().all(|mean| mean.is_finite() && *mean >= 0.0))
                );
            }
        }
        5 => {
            let mut survivors = age.clone();
            survivors.sort_by(|a, b| b.total_cmp(a));
            if let Some([alpha, beta]) = check(Sbg::fit(&survivors, 0.0, watch).ok()) {
                renewals(&Sbg { alpha, beta }, &mut odd);
            }
        }
        index => {
            let histories = Histories { frequency, recency, age, weight: &[] };
            let fit = CustomerBase::new(&histories).and_then(|base| MODELS[index].fit(&base, 0.0, watch));
            if let Some(parameters) = check(fit.ok()) {
                purchases(MODELS[index], parameters, &histories, &mut odd);
            }
        }
    }
    assert!(evaluations < 5_000, "no end in sight");
}

/// Purchases expected within any time or without limit (DERT), at any discount.
fn purchases(model: PurchaseModel, parameters: [f64; 4], histories: &Histories, odd: &mut Bytes) {
    let length = if odd.byte() < 64 { f64::INFINITY } else { odd.number() };
    let Ok(horizon) = Horizon::new(length, odd.number(), odd.number()) else { return };
    let model = model.with(parameters).expect("parameters a fit returns are parameters");
    let Ok(told) = predict(&*model, histories, &horizon) else { return };
    assert!(told.p_alive.iter().all(|p| (0.0..=1.0).contains(p)), "{horizon:?} {told:?}");
    let mut counts = told.transactions.iter().chain(&told.discounted);
    assert!(counts.all(|count| count.is_finite() && *count >= 0.0), "{horizon:?} {told:?}");
    for (plain, discounted) in told.transactions.iter().zip(&told.discounted) {
        assert!(*discounted <= plain * (1.0 + 1e-9), "{horizon:?} {told:?}");
    }
}

/// The same for contracts, at any time and discount.
fn renewals(model: &Sbg, odd: &mut Bytes) {
    let Ok(horizon) = Horizon::new(odd.number().abs().min(1e9), 1.0, odd.number()) else { return };
    let (time, discount) = (horizon.length, horizon.discount);
    for share in [model.survival(time), model.retention(1.0 + time)] {
        assert!((0.0..=1.0).contains(&share), "{model:?} {time}: {share}");
    }
    let lifetimes = [
        model.expected_lifetime(),
        model.discounted_lifetime(discount),
        model.discounted_residual_lifetime(1.0 + time, discount),
    ];
    for periods in lifetimes.into_iter().flatten() {
        assert!(periods.is_finite() && periods >= 0.0, "{model:?} {time} {discount}: {periods}");
    }
}

/// The parameters of a fit; every figure must be finite.
fn check<const N: usize>(fit: Option<Fit<N>>) -> Option<[f64; N]> {
    let fit = fit?;
    let positive = fit.parameters.iter().all(|value| value.is_finite() && *value > 0.0);
    assert!(positive && fit.log_likelihood.is_finite(), "{fit:?}");
    let errors = fit.standard_errors();
    assert!(errors.iter().flatten().all(|error| error.is_finite() && *error >= 0.0), "{fit:?}");
    Some(fit.parameters)
}
