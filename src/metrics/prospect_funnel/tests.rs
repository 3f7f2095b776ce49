use crate::metrics::testing::{close, of, value, warns};
use super::*;
use crate::metrics::{Options, evaluate};

const STAGES: [f64; 10] = [1000.0, 100.0, 200.0, 100.0, 100.0, 50.0, 40.0, 30.0, 20.0, 20.0];

fn funnel(stages: &[f64], clv: Option<f64>) -> Result<Outcome, Error> {
    let mut inputs = vec![("stages", stages)];
    inputs.extend(clv.as_slice().first().map(|clv| ("clv", std::slice::from_ref(clv))));
    evaluate("prospect-funnel", &inputs, Options::default())
}

#[test]
fn costs_and_conversion_match_a_hand_calculation() {
    // 300 spent on 1,000 people give 20 regulars: 15 each, 2 %; the lowest conversion is the first, one in five.
    let outcome = funnel(&STAGES, Some(40.0)).unwrap();
    assert_eq!((value(&outcome, "cost-per-regular"), value(&outcome, "conversion")), (15.0, 0.02));
    assert_eq!((value(&outcome, "most-per-prospect"), value(&outcome, "net-per-regular")), (0.8, 25.0));
    assert_eq!((value(&outcome, "lowest-step"), value(&outcome, "prospects-per-regular")), (0.2, 50.0));
    assert_eq!(outcome.tables[0][12..18], [2.0, 100.0, 0.5, 0.1, 50.0, 2.5]);
    assert_eq!(outcome.verdict, Some("pays"));
    // Wilson's interval for 20 of 1,000, mpmath.
    close(value(&outcome, "conversion-low"), 0.012983682916415135, 1e-15);
    close(value(&outcome, "conversion-high"), 0.030690005229717784, 1e-15);
    let dear = funnel(&STAGES, Some(14.0)).unwrap();
    assert!(warns(&dear, "pays-too-much") && dear.verdict == Some("loses"));
}

#[test]
fn impossible_inputs_are_refused() {
    let with = |row: usize, people: f64| {
        let mut stages = STAGES;
        stages[2 * row] = people;
        funnel(&stages, None).unwrap_err()
    };
    let place = |row| Place { input: "stages", cell: Some((row, "people")) };
    assert_eq!(with(0, 0.0), Error::Empty("stages".into()));
    assert_eq!(with(2, 201.0), Error::Undefined { place: place(2), reason: "stage-grows" });
    assert_eq!(with(4, 0.0), Error::Undefined { place: place(4), reason: "nobody-regular" });
}

#[test]
fn warnings_and_verdict_change_at_their_bounds() {
    for (regulars, clv, few, loses) in [
        (10, 10, false, false),
        (10, 9, false, true),
        (9, 99, true, false),
        (11, 99, false, false),
    ] {
        let given = format!("stages=100,50,80,0,60,0,40,0,{regulars},50 clv={clv}");
        let outcome = of("prospect-funnel", &given, &[]);
        assert_eq!((warns(&outcome, "few-regulars"), warns(&outcome, "pays-too-much")), (few, loses), "{given}");
        assert_eq!(outcome.verdict, Some(if loses { "loses" } else { "pays" }), "{given}");
    }
}
