//! Native fits and predictions on the papers' data: `npm run bench -- models`.

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use regulars::math::random::Random;
use regulars::models::catalogue::PurchaseModel;
use regulars::models::customers::{CustomerBase, Histories};
use regulars::models::gamma_gamma::{self, Spends};
use regulars::models::predict::{Horizon, predict};
use regulars::models::simulate::simulate;
use regulars::models::timelines::Timelines;

fn columns<const N: usize>(text: &str) -> [Vec<f64>; N] {
    let mut columns = [const { Vec::new() }; N];
    for line in text.lines().skip(1) {
        for (column, cell) in columns.iter_mut().zip(line.split(',')) {
            column.push(cell.parse().unwrap());
        }
    }
    columns
}

/// Fits including compression, as in a user's call.
fn fit(model: PurchaseModel, histories: &Histories) {
    let base = CustomerBase::new(black_box(histories)).unwrap();
    black_box(model.fit(&base, 0.0, &mut |_, _| true).unwrap());
}

fn papers(criterion: &mut Criterion) {
    let [_, frequency, recency, age, spend]: [_; 5] =
        columns(include_str!("../tests/data/cdnow-summary.csv"));
    let cdnow = Histories { frequency: &frequency, recency: &recency, age: &age, weight: &[] };
    for model in PurchaseModel::ANY_TIME {
        criterion
            .bench_function(&format!("{} on CDNOW", model.id()), |bench| bench.iter(|| fit(model, &cdnow)));
    }
    let fitted = PurchaseModel::BgNbd.with([0.243, 4.414, 0.793, 2.426]).unwrap();
    let endless = Horizon::new(f64::INFINITY, 1.0, 0.0027).unwrap();
    criterion.bench_function("bg-nbd on CDNOW, infinite horizon", |bench| {
        bench.iter(|| predict(&*fitted, black_box(&cdnow), &endless).unwrap());
    });
    let spends = Spends { frequency: &frequency, mean_spend: &spend, weight: &[] };
    criterion.bench_function("gamma-gamma on CDNOW", |bench| {
        bench.iter(|| gamma_gamma::fit_to(black_box(&spends), 0.0, &mut |_, _| true).unwrap());
    });
    let [x, last, occasions, donors]: [_; 4] = columns(include_str!("../tests/data/donations.csv"));
    let donations = Histories { frequency: &x, recency: &last, age: &occasions, weight: &donors };
    criterion
        .bench_function("bg-bb on donations", |bench| bench.iter(|| fit(PurchaseModel::BgBb, &donations)));
}

/// A search for k compared with a fit without rhythm to the same histories in days: at most eight times as long.
fn rhythm(criterion: &mut Criterion) {
    let (mut customers, mut times) = (Vec::new(), Vec::new());
    for line in include_str!("../tests/data/cdnow-sample.csv").lines().skip(1) {
        let cells: Vec<&str> = line.split(',').collect();
        let date: Vec<u32> = cells[1].split('-').map(|part| part.parse().unwrap()).collect();
        let months = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
        customers.push(cells[0].parse().unwrap());
        times.push(f64::from(365 * (date[0] - 1997) + months[date[1] as usize - 1] + date[2]));
    }
    // Up to 1997-09-30.
    let split = Timelines::new(&customers, &times).unwrap().split(273.0, 273.0).unwrap();
    let histories = split.histories();
    let base = CustomerBase::new(&histories).unwrap();
    let base = base.with_log_gap_sums(&histories, &split.log_gap_sum).unwrap();
    let mut group = criterion.benchmark_group("CDNOW in days");
    for model in [PurchaseModel::MbgNbd, PurchaseModel::MbgCnbd { k: None }] {
        group.bench_function(model.id(), |bench| {
            bench.iter(|| model.fit(black_box(&base), 0.0, &mut |_, _| true).unwrap());
        });
    }
    group.finish();
}

fn large(criterion: &mut Criterion) {
    let model = PurchaseModel::BgNbd.with([0.243, 30.9, 0.793, 2.426]).unwrap();
    let age: Vec<f64> = (0..100_000).map(|i| f64::from(1 + i % 730)).collect();
    let drawn = simulate(&*model, &age, 0.0, &mut Random::new(1)).unwrap();
    let recency: Vec<f64> = drawn.recency.iter().map(|time| time.ceil()).collect();
    let histories = Histories { frequency: &drawn.frequency, recency: &recency, age: &age, weight: &[] };
    let mut group = criterion.benchmark_group("100,000 customers in days");
    group.sample_size(10);
    group.bench_function("bg-nbd", |bench| bench.iter(|| fit(PurchaseModel::BgNbd, &histories)));
    let horizon = Horizon::new(180.0, 180.0, 0.0).unwrap();
    group.bench_function("predictions", |bench| {
        bench.iter(|| predict(&*model, black_box(&histories), &horizon).unwrap());
    });
    group.finish();
}

criterion_group!(benches, papers, rhythm, large);
criterion_main!(benches);
