//! Tracking curves: boundary cases, worked out by hand or by mpmath with 30 digits.

use super::close;
use crate::error::Error;
use crate::models::beta_geometric::Dropout;
use crate::models::customers::Customer;
use crate::models::purchases::PurchaseProcess;
use crate::models::timelines::Timelines;
use crate::models::tracking::thin;
use crate::models::tracking::track;
use crate::models::{bg_nbd, cnbd};

#[test]
fn purchases_at_the_end_of_a_step_belong_to_it() {
    let timelines = Timelines::new(&[0, 0, 0], &[0.0, 2.0, 4.0]).unwrap();
    let curve = track(&bg_nbd::model([0.3, 4.0, 0.8, 2.4]), &timelines, 0.0, 4.0, 2.0).unwrap();
    assert_eq!(curve.actual, [1.0, 1.0]);
    // Calibration may end with observation, not later.
    assert_eq!(timelines.split(4.0, 4.0).unwrap().duration, 0.0);
    assert_eq!(timelines.split(4.1, 4.0).unwrap_err().code(), "exceeds");
    // First purchases after calibration count as later; those after observation are unknown.
    let timelines = Timelines::new(&[0, 1, 2], &[0.0, 3.0, 9.0]).unwrap();
    assert_eq!(timelines.split(2.0, 5.0).unwrap().later, 1);
}

#[test]
fn binned_times_keep_weight_and_mean() {
    let times: Vec<(f64, f64)> =
        (0..10_000).rev().map(|i| (100.0 + f64::from(i), f64::from(1 + i % 3))).collect();
    let sums = |times: &[(f64, f64)]| {
        times.iter().fold((0.0, 0.0), |(weight, sum), (time, w)| (weight + w, sum + time * w))
    };
    let thinned = thin(times.clone());
    // 2,048 bins of equal width, plus the maximum.
    assert_eq!(thinned.len(), 2_049);
    let (weight, sum) = sums(&thinned);
    assert_eq!(weight, sums(&times).0);
    close(sum, sums(&times).1, 1e-12);
    assert!(thinned.windows(2).all(|pair| pair[0].0 < pair[1].0 && pair[1].0 - pair[0].0 < 10.0));
    assert_eq!(thin(times[..2_048].to_vec()).len(), 2_048);
}

#[test]
fn rounding_does_not_drop_the_last_step() {
    // In doubles 0.1·3 > 0.3 and 0.3/0.1 < 3.
    let timelines = Timelines::new(&[0, 0, 0], &[0.0, 0.1, 0.3]).unwrap();
    let model = bg_nbd::model([0.3, 4.0, 0.8, 2.4]);
    let curve = track(&model, &timelines, 0.0, 0.3, 0.1).unwrap();
    assert_eq!(curve.actual, [1.0, 0.0, 1.0]);
    let single = |horizon| model.expected_transactions(&Customer::NEW, horizon);
    for (step, expected) in curve.expected.iter().enumerate() {
        let [from, until] = [step, step + 1].map(|k| single(0.1 * k as f64));
        close(*expected, until - from, 1e-9);
    }
}

/// Customers of different ages who may leave after their first purchase: the curve sums their expectations.
#[test]
fn series_of_new_customers_equal_their_expectations() {
    let customers: Vec<u32> = (0..40).collect();
    let starts: Vec<f64> = customers.iter().map(|&customer| 0.37 * f64::from(customer).powf(1.3)).collect();
    let timelines = Timelines::new(&customers, &starts).unwrap();
    for (k, dropout) in [(1, Dropout::AfterAny), (3, Dropout::AfterAny), (2, Dropout::AfterRepeats)] {
        let model = cnbd::model(k, dropout, [0.9, 3.1, 0.7, 2.2]);
        let curve = track(&model, &timelines, 60.0, 90.0, 1.5).unwrap();
        let mut sum = 0.0;
        for (end, expected) in curve.end.iter().zip(&curve.expected) {
            sum += expected;
            let ages = starts.iter().filter(|start| **start < *end).map(|start| end - start);
            close(sum, ages.map(|age| model.expected_transactions(&Customer::NEW, age)).sum(), 1e-12);
        }
    }
}

#[test]
fn curve_does_not_depend_on_the_time_origin() {
    let times = [0.0, 2.0, 5.0, 1.0, 4.0];
    let curve = |origin: f64| {
        let moved = times.map(|time| origin + time);
        let timelines = Timelines::new(&[0, 0, 0, 1, 1], &moved).unwrap();
        track(&bg_nbd::model([0.3, 4.0, 0.8, 2.4]), &timelines, origin + 4.0, origin + 10.0, 2.0).unwrap()
    };
    let (here, far) = (curve(0.0), curve(1e12));
    assert_eq!(here.actual, [1.0, 1.0, 1.0, 0.0, 0.0]);
    assert_eq!(far, here);
    // At most 10,000 steps, counted from the first purchase.
    let timelines = Timelines::new(&[0, 0], &[100.0, 102.0]).unwrap();
    let model = bg_nbd::model([0.3, 4.0, 0.8, 2.4]);
    let steps = |step| track(&model, &timelines, 104.0, 110.0, step).map(|curve| curve.end.len());
    assert_eq!(steps(0.00101), Ok(9_900));
    let few = Error::OutOfRange { place: "step".into(), min: 0.001, max: f64::MAX };
    assert_eq!([steps(0.00099), steps(0.0), steps(f64::NAN)], [(); 3].map(|()| Err(few.clone())));
}
