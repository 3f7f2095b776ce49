use crate::metrics::testing::{assert_verdicts, assert_warnings, close, figures, tried, value};

#[test]
fn growth_matches_a_hand_calculation() {
    // 95,000 of 100,000 and 60 % of 20,000: 95 % + 12 % − 100 %; 8 % are bought, 15 % in all.
    let inputs = [("before", 100_000.0), ("returning", 95_000.0), ("new-revenue", 20_000.0), ("earned-share", 0.6)];
    let outcome = figures("earned-growth", &inputs, &[]).unwrap();
    close(value(&outcome, "net-retention"), 0.95, 1e-15);
    close(value(&outcome, "earned-new"), 0.12, 1e-15);
    close(value(&outcome, "earned-growth"), 0.07, 1e-15);
    close(value(&outcome, "bought-growth"), 0.08, 1e-15);
    close(value(&outcome, "growth"), 0.15, 1e-15);
}

#[test]
fn verdicts_follow_the_sign() {
    assert_verdicts(
        "earned-growth",
        &[
            ("before=100 returning=90 new-revenue=20 earned-share=0.6", &[], "growing"),
            ("before=100 returning=90 new-revenue=20 earned-share=0.5", &[], "level"),
            ("before=100 returning=90 new-revenue=20 earned-share=0.4", &[], "shrinking"),
            ("before=0.3 returning=0.1 new-revenue=0.2 earned-share=1", &[], "level"),
        ],
    );
}

#[test]
fn purely_bought_growth_is_warned_of() {
    assert_warnings(
        "earned-growth",
        &[
            ("before=100 returning=90 new-revenue=20 earned-share=0.4", &[], "bought-growth-only", true),
            ("before=100 returning=90 new-revenue=20 earned-share=0.5", &[], "bought-growth-only", false),
            ("before=100 returning=70 new-revenue=20 earned-share=0.4", &[], "bought-growth-only", false),
        ],
    );
}

#[test]
fn inputs_beyond_their_ranges_are_refused() {
    for (given, code) in [
        ("before=0 returning=90 new-revenue=20 earned-share=0.4", "out-of-range"),
        ("before=100 returning=-1 new-revenue=20 earned-share=0.4", "out-of-range"),
        ("before=100 returning=90 new-revenue=20 earned-share=1.1", "out-of-range"),
    ] {
        assert_eq!(tried("earned-growth", given, &[]).unwrap_err().code(), code, "{given}");
    }
}
