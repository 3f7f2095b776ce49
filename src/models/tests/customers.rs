//! Checks and compression of purchase histories: boundary cases, worked out by hand or by mpmath with 30 digits.

use crate::models::customers::CustomerBase;
use crate::models::customers::DistinctRows;
use crate::models::customers::Histories;

#[test]
fn frequency_and_recency_must_agree() {
    let check = |frequency, recency| {
        let histories = Histories {
            frequency: &[frequency, 1.0, 1.0],
            recency: &[recency, 2.0, 3.0],
            age: &[9.0; 3],
            weight: &[],
        };
        CustomerBase::new(&histories).map(|_| ()).map_err(|error| error.code())
    };
    assert_eq!([check(0.0, 0.0), check(1.0, 9.0)], [Ok(()), Ok(())]);
    assert_eq!([check(0.0, 1.0), check(1.0, 9.5)], [Err("undefined"), Err("exceeds")]);
    assert_eq!(check(1e15, 9.0), Ok(()));
    assert_eq!(check(2e15, 9.0), Err("out-of-range"));
}

#[test]
fn columns_must_have_equal_lengths() {
    let code = |frequency: &[f64], recency: &[f64], age: &[f64], weight: &[f64]| {
        CustomerBase::new(&Histories { frequency, recency, age, weight }).err().map(|error| error.code())
    };
    let [one, two] = [&[1.0][..], &[1.0, 1.0]];
    assert_eq!(code(two, two, &[3.0, 3.0], &[]), None);
    assert_eq!(code(two, two, &[3.0, 3.0], two), None);
    assert_eq!(code(&[], &[], &[], &[]), Some("empty"));
    for (recency, age, weight) in [(one, two, &[][..]), (two, one, &[]), (two, two, one)] {
        assert_eq!(code(two, recency, age, weight), Some("row-count"));
    }
}

#[test]
fn distinct_rows_are_counted_beyond_the_initial_table() {
    let mut distinct = DistinctRows::new();
    for round in 0..2 {
        for key in 0..5_000 {
            assert_eq!(distinct.add([f64::from(key), 1.0], f64::from(round + 1)), key as usize);
        }
    }
    assert_eq!(distinct.rows.len(), 5_000);
    assert!(distinct.rows.iter().all(|(_, weight)| *weight == 3.0));
}
