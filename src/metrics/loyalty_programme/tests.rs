use crate::metrics::testing::{assert_warnings, close, figures, of, value, warns};
use super::*;

fn programme(members: f64, with: f64, without: f64, margin: f64, cost: f64) -> Result<Outcome, Error> {
    let given = [
        ("members", members),
        ("spend-with", with),
        ("spend-without", without),
        ("margin", margin),
        ("programme-cost", cost),
    ];
    figures("loyalty-programme", &given, &[])
}

#[test]
fn a_published_example_is_reproduced() {
    // Exchange Solutions: a million members spend 600 instead of 500 at 30 %, the programme costs 10 million: 200 %.
    let outcome = programme(1e6, 600.0, 500.0, 0.3, 1e7).unwrap();
    close(value(&outcome, "return"), 2.0, 1e-12);
    // By hand: a lift of 10 ÷ (500·0.3) in spending per member pays the cost of 10 per member.
    close(value(&outcome, "break-even-lift"), 1.0 / 15.0, 1e-15);
    assert_eq!((value(&outcome, "lift"), outcome.verdict), (0.2, Some("pays")));
    // The programme breaks even in the middle of the picture.
    let middle = &outcome.tables[0][5 * 3..6 * 3];
    close(middle[2], 0.0, 1e-6);
}

#[test]
fn all_revenue_is_not_incremental() {
    let all = programme(100.0, 50.0, 0.0, 0.5, 1000.0).unwrap();
    assert!(warns(&all, "all-revenue-counted"));
    assert_eq!((all.value("lift"), all.value("break-even-lift")), (None, None));
    assert!(warns(&programme(100.0, 50.0, 30.0, 1.0, 1000.0).unwrap(), "self-selection"));
    assert!(warns(&programme(100.0, 50.0, 30.0, 1.0, 1000.0).unwrap(), "revenue-is-not-profit"));
    let less = programme(100.0, 30.0, 50.0, 0.5, 1000.0).unwrap();
    assert_eq!((value(&less, "return"), less.verdict), (-2.0, Some("loses")));
    assert!(warns(&less, "members-spend-less"));
}

#[test]
fn a_programme_without_cost_is_refused() {
    assert_eq!(programme(0.0, 2.0, 1.0, 0.5, 1.0).unwrap_err(), Error::Empty("members".into()));
    assert_eq!(
        programme(9.0, 2.0, 1.0, 0.5, 0.0).unwrap_err(),
        Error::Undefined { place: "programme-cost".into(), reason: "costs-nothing" }
    );
}

#[test]
fn warnings_begin_right_after_their_bounds() {
    assert_warnings(
        "loyalty-programme",
        &[
            ("members=10 spend-with=150 spend-without=100 margin=0.5 programme-cost=1", &[], "self-selection", false),
            ("members=10 spend-with=151 spend-without=100 margin=0.5 programme-cost=1", &[], "self-selection", true),
            ("members=10 spend-with=100 spend-without=100 margin=0.5 programme-cost=1", &[], "members-spend-less", false),
        ],
    );
}

#[test]
fn a_programme_pays_for_itself_at_its_break_even_lift() {
    let outcome =
        of("loyalty-programme", "members=1000 spend-with=60 spend-without=50 margin=0.4 programme-cost=2000", &[]);
    // 2,000 = 1,000 · 50 · lift · 0.4.
    close(value(&outcome, "break-even-lift"), 0.1, 1e-15);
    let rows: Vec<&[f64]> = outcome.tables[0].chunks(3).collect();
    for (row, lift) in [(0, 0.0), (5, 0.1), (10, 0.2)] {
        close(rows[row][0], lift, 1e-15);
        close(rows[row][1], 20_000.0 * lift, 1e-9);
        close(rows[row][2], 20_000.0 * lift - 2_000.0, 1e-9);
    }
}
