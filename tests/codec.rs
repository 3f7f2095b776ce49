//! The flat numbers that cross the WebAssembly boundary, and the version that both sides check.

use regulars::METRICS;
use regulars::metric::{Metric, Output};
use regulars::metrics::{answer, find};

fn nps() -> &'static Metric {
    find("nps").unwrap()
}

/// 70 promoters, 10 passives, 20 detractors, at 95 % with adjusted Wald.
fn request(version: f64) -> Vec<f64> {
    vec![version, 0.0, 0.0, 0.95, 1.0, 70.0, 1.0, 10.0, 1.0, 20.0, 0.0, 0.0, 0.0, 0.0]
}

#[test]
fn an_answer_has_the_documented_layout() {
    let version = f64::from(nps().version());
    let numbers = answer(&request(version));
    assert_eq!(numbers[..3], [version, 0.0, 50.0]);
    // Rocks 2016: 32.9415 to 64.1459.
    assert!((numbers[3] - 32.9415).abs() < 5e-5 && (numbers[4] - 64.1459).abs() < 5e-5, "{numbers:?}");
    let rest = &numbers[2 + nps().outputs.len()..];
    let wide = nps().verdicts.iter().position(|verdict| *verdict == "wide").unwrap();
    // The verdict; no warning; the table of the distribution, which the form of groups lacks.
    assert_eq!(rest, [wide as f64, 0.0, 0.0]);
}

#[test]
fn a_refusal_has_the_documented_layout() {
    let version = f64::from(nps().version());
    let mut negative = request(version);
    negative[7] = -10.0;
    // out-of-range is error 7; passives are input 1; no row, no column; 0 to a billion; no limit.
    let expected = [version, 1.0, 7.0, 1.0, -1.0, -1.0, 0.0, 1e9, -1.0];
    assert_eq!(answer(&negative), expected);
}

#[test]
fn a_request_of_another_version_is_refused() {
    for request in [&request(1.0)[..], &request(f64::NAN), &[]] {
        let numbers = answer(request);
        assert_eq!(numbers[1..3], [1.0, 16.0], "{request:?}");
        assert_eq!(regulars::Error::CODES[16], "other-version");
    }
    // Cut off after the version, so no input is found.
    assert_eq!(answer(&[f64::from(nps().version())])[1..3], [1.0, 16.0]);
}

#[test]
fn no_two_metrics_share_a_version() {
    let mut versions: Vec<u32> = METRICS.iter().map(|metric| metric.version()).collect();
    versions.sort_unstable();
    versions.dedup();
    assert_eq!(versions.len(), METRICS.len());
}

#[test]
fn a_version_depends_on_every_position() {
    let metric = *nps();
    const SWAPPED: &[Output] = &[
        Output::new("low", regulars::metric::Unit::Points),
        Output::new("nps", regulars::metric::Unit::Points),
    ];
    let others = [
        Metric { id: "other", ..metric },
        Metric { forms: &metric.forms[..2], ..metric },
        Metric { settings: &[], ..metric },
        Metric { conventions: &[], ..metric },
        Metric { outputs: SWAPPED, ..metric },
        Metric { tables: &[], ..metric },
        Metric { warnings: &["wald-small-sample", "few-answers", "out-of-reach"], ..metric },
        // The same ids in the other list.
        Metric { refusals: &["wide"], verdicts: &["narrow"], ..metric },
    ];
    for other in others {
        assert_ne!(other.version(), metric.version(), "{other:?}");
    }
    // It does not depend on texts that are only shown.
    assert_eq!(Metric { formulas: &[], sources: &[], ..metric }.version(), metric.version());
}
