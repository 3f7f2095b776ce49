use crate::metrics::testing::{assert_absent, assert_verdicts, close, figures, of, value, warns};
use super::*;

const NOW: &[(&str, &str)] = &[("timing", "first-margin-now")];

fn clv(margin: f64, retention: f64, discount: f64, more: &[(&str, f64)], now: bool) -> Outcome {
    let mut given = vec![("margin", margin), ("retention-rate", retention), ("discount-rate", discount)];
    given.extend(more);
    figures("clv-retention", &given, if now { NOW } else { &[] }).unwrap()
}

#[test]
fn published_examples_are_reproduced() {
    // UVA Darden, Market Analytics, applying the CLV formula to Netflix: (19.95 − 1.50 − 0.50)·67.3333 = 1,209.
    let netflix = clv(19.95 - 1.5 - 0.5, 0.995, 0.01, &[], true);
    close(value(&netflix, "clv"), 1208.63, 0.005);
    close(value(&netflix, "multiple"), 67.3333, 5e-5);
    // Exercise Net-4-You, jiskha.com 1327778623: $67.2639.
    close(value(&clv(18.95, 0.788, 0.01, &[], false), "clv"), 67.2639, 1.5e-4);
}

#[test]
fn margin_multiples_agree_with_gupta_and_lehmann() {
    // r ÷ (1 + i − r), Journal of Interactive Marketing 17(1), to the two decimals of such tables.
    for (discount, multiples) in [(0.12, [1.15, 1.67, 2.5, 4.09]), (0.16, [1.07, 1.52, 2.22, 3.46])] {
        for (retention, multiple) in [0.6, 0.7, 0.8, 0.9].into_iter().zip(multiples) {
            close(value(&clv(1.0, retention, discount, &[], false), "multiple"), multiple, 0.005);
        }
    }
}

#[test]
fn a_horizon_gives_a_part_of_the_unlimited_value() {
    // mpmath, 30 digits: Σ 100·0.8^t ÷ 1.1^t, t = 1…5 and t = 0…4.
    close(value(&clv(100.0, 0.8, 0.1, &[("horizon", 5.0)], false), "clv"), 212.40973356266028, 1e-11);
    close(value(&clv(100.0, 0.8, 0.1, &[("horizon", 5.0)], true), "clv"), 292.06338364865788, 1e-11);
    // Without churn and discount there is no limit, but ten periods give ten margins.
    let ten = clv(100.0, 1.0, 0.0, &[("horizon", 10.0)], true);
    close(value(&ten, "clv"), 1000.0, 1e-10);
    assert_eq!((ten.value("endless-clv"), ten.value("lifetime")), (None, None));
    assert!(warns(&ten, "never-leaves"));
}

#[test]
fn a_value_without_limit_is_refused() {
    let given = [("margin", 1.0), ("retention-rate", 1.0), ("discount-rate", 0.0)];
    let refusal = figures("clv-retention", &given, &[]).unwrap_err();
    assert_eq!(refusal, Error::Undefined { place: "retention-rate".into(), reason: "without-limit" });
    let half = [("margin", 1.0), ("retention-rate", 0.5), ("discount-rate", 0.0), ("horizon", 2.5)];
    assert_eq!(figures("clv-retention", &half, &[]).unwrap_err().code(), "not-whole");
}

#[test]
fn acquisition_cost_gives_payback_and_mixed_units_warn() {
    // Discounted margins of 80/1.1, then (80·0.8)/1.21…: 72.73, 125.62, 164.09.
    let cost = clv(100.0, 0.8, 0.1, &[("acquisition-cost", 126.0)], false);
    assert_eq!(value(&cost, "payback"), 3.0);
    assert_eq!(cost.verdict, Some("pays-back"));
    let lost = clv(100.0, 0.8, 0.1, &[("acquisition-cost", 270.0)], false);
    assert!(warns(&lost, "never-pays-back"));
    assert_eq!(lost.verdict, Some("loses"));
    // A monthly retention rate with a yearly discount rate.
    assert!(warns(&clv(10.0, 0.96, 0.1, &[], false), "unit-mix-up"));
    assert!(!warns(&clv(10.0, 1.0, 0.1, &[], false), "unit-mix-up"));
    assert!(!warns(&clv(17.95, 0.995, 0.01, &[], true), "unit-mix-up"));
}

#[test]
fn the_verdict_changes_right_after_its_bound() {
    assert_verdicts(
        "clv-retention",
        &[
            ("margin=100 retention-rate=0.5 discount-rate=0 acquisition-cost=100", &[], "pays-back"),
            ("margin=100 retention-rate=0.5 discount-rate=0 acquisition-cost=101", &[], "loses"),
        ],
    );
}

#[test]
fn outputs_without_a_base_are_absent() {
    assert_absent(
        "clv-retention",
        &[
            ("margin=0 retention-rate=0.5 discount-rate=0.1", &[], "multiple"),
            ("margin=100 retention-rate=0.8 discount-rate=0.1 acquisition-cost=0", &[], "clv-to-cost"),
        ],
    );
}

#[test]
fn acquisition_cost_is_compared_with_the_value() {
    let with = of("clv-retention", "margin=100 retention-rate=0.8 discount-rate=0.1 acquisition-cost=50", &[]);
    assert_eq!(with.value("clv-to-cost").map(|times| times * 50.0), with.value("clv"));
}
